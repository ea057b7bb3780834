"""Uncounted wholes: parts of what is no figure are none either.

Lives here: "975 mined areas, 79 of them unconfirmed", "the companies, 38 of which are local",
"three of them", said of counties. Does not live here: parts of figures (link.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES, TIMES
from mineaction.extraction.heads.noun_phrases import noun_at

_LONGEST_NOUN = 4  # tokens
_RELATIVES = frozenset({"which", "whom"})  # they speak of the noun right before the comma
_BACK = (("of", "them"), ("of", "these"), ("of", "which"), ("among", "them"))
_OPEN = ("object", "country", "unknown")  # families whose numbers may yet be figures
_NO_COUNT = frozenset({"thing"})
_FATE_REACH = 3  # tokens from "of them" to "died", "were badly hurt"
_PEOPLE = 20  # tokens from a part to the people that it is of


def leave_uncounted(analysis: Analysis) -> None:
    """Type the parts of what is no figure, before measures are looked for."""
    above: Sequence[Quantity] = ()
    for sentence in analysis.sentences:
        left: Quantity | None = None
        for quantity in sentence.quantities:
            back = quantity.anaphor or _points_back(sentence, quantity)
            back = back or _is_divided(sentence, quantity, left)
            if back and not quantity.other and not names_its_whole(quantity):
                quantity.other = _kind_of_whole(sentence, quantity, left, above)
            if quantity.other not in TIMES:  # "9 million in ten months, half of which"
                left = quantity
        above = sentence.quantities


def _points_back(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """79 minefields on 4 km2, of them 60 along the river: a bare number behind "of them"."""
    before = sentence.norms[max(0, quantity.start - 2) : quantity.start]
    return quantity.elliptical and before in _BACK


def _is_divided(sentence: SentenceAnalysis, quantity: Quantity, left: Quantity | None) -> bool:
    """Of 40 villages 12 had been affected; nine are free now: numbers that divide the villages."""
    opens = sentence.norms[0] == "of" and quantity.elliptical and not quantity.other
    return opens and left is not None and bool(left.other) and left.family == "none"


def names_its_whole(quantity: Quantity) -> bool:
    """Whether the base of a part is told with it, so that the count before it is no whole.

    The border is 270 km long. 80 percent of the deaths were civilian; boys of nine are six of the
    dead: no parts of kilometres or years.
    """
    told = ("share_of:people", "share_of:area", "share_of:device")
    return quantity.fixed is not None or not set(told).isdisjoint(quantity.notes)


def of_people(sentence: SentenceAnalysis, part: Quantity, left: Quantity | None) -> bool:
    """Lessons for 900 people in ten states, 51% of them children: of the people before the states.

    `left` is the quantity right before the part.
    """
    if left is None or not part.has_group:
        return False
    told = sentence.quantities_between(part.start - _PEOPLE, left.first)
    return any(q.family == "people" and not q.other for q in told)


def is_unmeasured(left: Quantity | None) -> bool:
    """14 gadgets, 3 of them red: a part of things that no lexicon knows and no cue speaks of."""
    return left is not None and bool(left.other) and left.family != "object"


def _kind_of_whole(
    sentence: SentenceAnalysis, quantity: Quantity, left: Quantity | None,
    above: Sequence[Quantity],
) -> str:  # fmt: skip
    """What a part that points back is a part of, as the ledger names it, or "" for a figure.

    `left` is the quantity before it in its sentence, `above` are those of the sentence before.
    """
    if sentence.norm(quantity.last + 1) == "it":  # not of the five donors before it
        return ""
    if left is not None:
        if left.family == "area" and left is not sentence.quantities[0]:
            left = _before_its_land(sentence, quantity, left)
        uncounted = bool(left.other) and left.family not in _OPEN
        if of_people(sentence, quantity, left):
            return ""
        return left.other if uncounted else _of_noun(sentence, quantity, left.end)
    told = [q for q in above if q.other != "date"]
    uncounted = all(q.other and q.family not in _OPEN for q in told)
    if told and uncounted and not _names_people(sentence, quantity):
        return told[-1].other
    return _of_noun(sentence, quantity, 0)


def _names_people(sentence: SentenceAnalysis, part: Quantity) -> bool:
    """It lay 40 km off. A mine hit a lorry with workers, killing five of them; two of them died."""
    behind = (sentence.entry_at(i, "cue") for i in range(part.end, part.end + _FATE_REACH))
    hits = (h for h in sentence.hits if h.last <= part.start and "person" in h.of)
    named = any(sentence.norms[h.last - 1].endswith("s") for h in hits)
    return named or any(cue is not None and cue.code in FATES for cue in behind)


def _before_its_land(sentence: SentenceAnalysis, part: Quantity, land: Quantity) -> Quantity:
    """249 minefields on 8.6 km2, 152 of them in the north: more than the land, so not of it."""
    things = sentence.quantities[sentence.quantities.index(land) - 1]
    many, area = part.number.value, land.number.value
    more = many is not None and area is not None and many > area
    return things if more and things.other and not part.is_share else land


def _of_noun(sentence: SentenceAnalysis, quantity: Quantity, low: int) -> str:
    """The contractors, 14 of which are local: a noun without a number, and no one's count."""
    end = quantity.start - 1
    relative = sentence.norm(quantity.last + 1) in _RELATIVES
    if not relative or sentence.norm(end) != "," or not sentence.norm(end - 1).endswith("s"):
        return ""
    for first in range(max(low, end - _LONGEST_NOUN), end):
        noun = noun_at(sentence, first)
        if noun is not None and noun[0] == end:
            things = [e.code for e in noun[1] if e.category in _NO_COUNT]
            alone = len(things) == len(noun[1]) and low <= first - 1
            return things[0] if alone and things[0] not in TIMES else ""
    return ""
