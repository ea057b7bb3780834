"""Land cues: words of land that describe it, and so speak of one area or of none.

Lives here: "of mined farmland", "the remaining 4 ha" of a work, land that was mined once, "mines
from 9 ha". Does not live here: the points of other cues (scoring.py) and the device that land
holds (devices/of_land.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Candidate, Quantity, SentenceAnalysis
from mineaction.extraction.measures.crossing import describes_land, describes_other_land, land_reach
from mineaction.extraction.measures.cue_record import LEFT, Cue
from mineaction.extraction.measures.cues import cues_within, is_noun
from mineaction.lexicon.grammar import ACCOUNTING_VERBS, BE, word_set

_ATTRIBUTIVE = 88
_DEVICE_REACH = 8  # tokens from a verb to the end of its object
_LIST_OF_DEVICES = 40  # tokens of "40 mines, 9 shells and over 60 items of other ordnance"
_FROM = frozenset({"from", "on", "over", "across"})
_COVERING = word_set("covering_land")
_FORMER = word_set("former_words")
_MINED_LAND = word_set("mined_land_nouns")
_DONE = word_set("done_to_land")
_ACCOUNT = ACCOUNTING_VERBS | word_set("sharing_verbs")
_ACCOUNT_REACH = 4  # tokens between "account for" and "remaining"
_TAKEN_REACH = 16  # tokens of "cut the area suspected to be contaminated by mines"
_TAKEN = 120  # points, more than any cue: the words before "by" tell the land as it was
_MAKING_SMALLER = word_set("making_smaller")
_TO_VERB = 5  # tokens from the size of minefields to "were cleared"
_TOLD_OF_IT = 60  # points from which a verb speaks of an area with what describes its land


def is_of_land(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """Whether a cue describes land, this quantity's or another's, and is no candidate."""
    if cue.entry.family != "area":
        return False
    unmined = _does_rest(sentence, quantity, cue) or _is_past(sentence, cue)
    unmined = unmined or _is_size_of_done(sentence, cue) or _is_then_done(sentence, quantity, cue)
    if cue.entry.code == "area_contaminated" and unmined:
        return True
    return _describes_any(sentence, quantity, cue)  # scored as an attribute, or of another area


def of_land(sentence: SentenceAnalysis, quantity: Quantity, cues: list[Cue]) -> list[Candidate]:
    """What the words that describe land, and the work on it, say of its size."""
    ways = (_attributive, _rid_of_devices, _taken_off) if quantity.family == "area" else ()
    return [candidate for way in ways for candidate in way(sentence, quantity, cues)]


def _attributive(
    sentence: SentenceAnalysis, quantity: Quantity, cues: list[Cue]
) -> list[Candidate]:
    """1,600 sq km of contaminated land: the adjective of the land says what is measured."""
    i = quantity.head_last
    if sentence.norm(i) != "of" or _is_done(sentence, quantity):
        return []
    found = [
        Candidate(
            c.entry.code, _ATTRIBUTIVE, "describes the land measured", "attributive",
            c.first, c.last, "area",
        )
        for c in cues_within(cues, i + 1, land_reach(sentence, i) + 1)
        if c.entry.family == "area" and c.entry.code != "area_total"
        and not _is_past(sentence, c)
        and (
            c.entry.form in ("ed/pp", "pp", "ed") or c.last - c.first > 1
            or sentence.norms[c.first] in _MINED_LAND
        )
    ]  # fmt: skip
    return [c for c in found if c.measure in _DONE] or found  # "9 ha of mined land cleared in May"


def _rid_of_devices(
    sentence: SentenceAnalysis, quantity: Quantity, cues: list[Cue]
) -> list[Candidate]:
    """Sappers removed mines from 40 ha; they destroyed 9 shells and 2 bombs on an area of 3 ha.

    The land is cleared, where the devices are the object of a verb of finding or destroying, or
    where they were found: "9 shells were dug up across 3 ha".
    """
    i = _before_land(sentence, quantity)
    if i == 0:
        return _found_behind(sentence, quantity, cues)
    if i < 1:
        return []
    first = _first_device(sentence, i)
    for cue in reversed(cues_within(cues, first - _DEVICE_REACH, i)):
        if cue.entry.code != "devices_found" or cue.entry.role != "patient":
            continue
        if cue.last == i or (cue.side != LEFT and _object_ends(sentence, cue, i)):
            return [_worked_on(cue)]
    return []


def _worked_on(cue: Cue) -> Candidate:
    why = "the land on which devices were found"
    return Candidate("area_cleared", _ATTRIBUTIVE, why, "worked_on", cue.first, cue.last, "area")


def _found_behind(
    sentence: SentenceAnalysis, quantity: Quantity, cues: list[Cue]
) -> list[Candidate]:
    """On an area of 12 ha sappers found 41 mines: the land opens the sentence."""
    low = quantity.head_last
    for cue in cues_within(cues, low, low + _DEVICE_REACH):
        near = sentence.quantities_between(cue.last, cue.last + _LIST_OF_DEVICES)
        found = cue.entry.code == "devices_found" and cue.entry.role == "patient"
        if found and cue.side != LEFT and near and near[0].family == "device":
            return [_worked_on(cue)]
    return []


def _taken_off(
    sentence: SentenceAnalysis, quantity: Quantity, cues: list[Cue]
) -> list[Candidate]:
    """The centre cut the suspected area by 9 km2: what it was made smaller by is released."""
    norms = sentence.norms[: quantity.start]
    i = len(norms) - 1 - norms[:-4:-1].index("by") if "by" in norms[-3:] else 0
    first = max(0, i - _TAKEN_REACH)
    mined = [c for c in cues_within(cues, first, i) if c.entry.code == "area_contaminated"]
    if not mined or _MAKING_SMALLER.isdisjoint(norms[first:i]):
        return []
    why, start = "what it was cut by", mined[0].first
    return [Candidate("area_released", _TAKEN, why, "taken_off", start, i, "area")]


def _before_land(sentence: SentenceAnalysis, quantity: Quantity) -> int:
    """The token of "from 40 ha", "on an area of 40 ha", "out of 40 ha", or -1."""
    norms, i = sentence.norms, quantity.start - 1
    if norms[max(0, i - 1) : i + 1] == ("area", "of"):
        i -= 2
        while i > 0 and norms[i] not in _FROM:
            i -= 1
            if quantity.start - i > _DEVICE_REACH:
                return -1
    if norms[max(0, i - 1) : i + 1] == ("out", "of"):
        return i - 1
    return i if i >= 0 and norms[i] in _FROM else -1


def _first_device(sentence: SentenceAnalysis, i: int) -> int:
    """Where the list of devices begins that ends before token `i`, or `i`."""
    for other in reversed(sentence.quantities_between(max(0, i - _LIST_OF_DEVICES), i)):
        if other.family != "device":
            break
        i = other.start
    return i


def _object_ends(sentence: SentenceAnalysis, cue: Cue, i: int) -> bool:
    """Whether the object of a verb ends before token `i`, and is a device or a list of them."""
    named = [h for k in range(cue.last, i) for h in sentence.hits_at.get(k, ()) if h.last == i]
    return any("device" in h.of for h in named)


def _is_done(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a verb says what was done to the land: it says more than what describes the land.

    "Some 40 ha of mined farmland and 3 ha of roads were released." Land "to be released" is not.
    """
    return any(
        c.measure in _DONE and c.score >= _TOLD_OF_IT
        and not is_noun(sentence, c.first, c.last)
        and sentence.norms[max(0, c.first - 2) : max(0, c.first)] != ("to", "be")
        for c in quantity.candidates
    )  # fmt: skip


def _does_rest(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """The army cleared 9 ha. Volunteers account for the remaining 2 ha: of what was cleared."""
    told = quantity.context
    if sentence.norms[cue.first] != "remaining" or told is None or told.family != quantity.family:
        return False
    before = sentence.norms[max(0, cue.first - _ACCOUNT_REACH) : cue.first]
    done = told.measure is None or told.measure in _DONE
    return done and not _ACCOUNT.isdisjoint(before)


def _is_size_of_done(sentence: SentenceAnalysis, cue: Cue) -> bool:
    """Sappers cleared 67 minefields | covering 40 ha: what was done is said of the land as well."""
    if sentence.norms[cue.first] not in _COVERING:
        return False
    near = sentence.quantities_between(cue.first - _DEVICE_REACH, cue.first)
    things = next((q for q in near if q.other and q.end == cue.first), None)
    return things is not None and any(
        e.category == "cue" and e.code in _DONE and e.form
        for k in range(max(0, things.start - 2), things.start)
        for h in sentence.hits_at.get(k, ()) if h.last == things.start for e in h.entries
    )  # fmt: skip


def _is_then_done(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """14 minefields | covering 7 ha were cleared; minefields | of 7 ha in all have been cleared."""
    norms, i = sentence.norms, quantity.head_last
    named = norms[cue.first] in _COVERING or norms[cue.last - 1] in _MINED_LAND
    if not named or cue.last > quantity.start:
        return False
    verb = next((k for k in range(i, min(i + _TO_VERB, len(norms))) if norms[k] in BE), -1)
    return verb >= 0 and any(
        e.category == "cue" and e.code in _DONE and e.role == "patient"
        for k in (verb + 1, verb + 2) for h in sentence.hits_at.get(k, ()) for e in h.entries
    )  # fmt: skip


def _is_past(sentence: SentenceAnalysis, cue: Cue) -> bool:
    """90 ha of former minefield; 40 ha that used to be mined; 9 ha that were minefields once."""
    norms, i = sentence.norms, cue.first
    if sentence.norm(i - 1) in _FORMER or norms[max(0, i - 3) : i] == ("used", "to", "be"):
        return True
    was = sentence.norm(i - 1) in ("was", "were") and sentence.norm(i - 2) in ("that", "which")
    return was and norms[i] in _MINED_LAND


def _describes_any(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """12 ha of mined land: 7 by clearance, 5 by survey: "mined" describes the land of the 12."""
    if describes_land(sentence, quantity, cue):
        return True
    return not quantity.is_share and describes_other_land(sentence, quantity, cue)
