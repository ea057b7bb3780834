"""Which group of places in a sentence each of its figures belongs to.

Lives here: the binding inside one sentence, by position: a label before the number, a location
behind or before it. Does not live here: the reading of names (place_mentions.py) and what crosses
sentences, tables and headings (places.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.place_groups import Group
from mineaction.extraction.place_mentions import Mention
from mineaction.lexicon.gazetteer import capitals
from mineaction.lexicon.place_scope import family_of, measures_after, scope_words
from mineaction.text.tokens import Token

_LABEL_SIGNS = frozenset("(:-=.\u2026_|")
_LEADERS = 100  # "Kherson ........ 41"
_NEAR = 5
_PART_OPENERS = frozenset({",", "and", "(", ":", "-"})
_LEAD_REACH = 9
_LONG_TIMES = frozenset({"since", "so_far", "until", "as_of"})
_CONTRAST = frozenset({"while", "whereas", "but", "although", "compared", "against", "plus"})


@dataclass(frozen=True, slots=True)
class Bound:
    """A figure's group and the rule that bound it: clause or list."""

    group: Group
    rule: str
    part_only: bool = False  # "1,200 of them in Basra": the group is the part's own


def bind(
    sentence: SentenceAnalysis, figures: list[Quantity], groups: list[Group]
) -> dict[Quantity, Bound]:
    """The figures of a sentence that have a group of their own in it."""
    out: dict[Quantity, Bound] = {}
    labels = _labels(sentence, figures, groups)
    for n, quantity in enumerate(figures):
        bound = _label_of(sentence, quantity, labels)
        if bound is None and not _is_total(sentence, quantity):
            bound = _behind(sentence, figures, n, groups, labels) or _before(
                sentence, figures, n, groups, labels, out
            )
        if bound is not None:
            out[quantity] = bound
    return out


def segment(sentence: SentenceAnalysis, i: int) -> tuple[int, int]:
    """The stretch between semicolons around token `i`."""
    tokens = sentence.tokens
    first, last = i, i
    while first > 0 and tokens[first - 1].text != ";":
        first -= 1
    while last < len(tokens) and tokens[last].text != ";":
        last += 1
    return first, last


# ---- labels: Aghdam 45, Fuzuli: 182, Myanmar (1,003) -----------------------------------------------


def _labels(
    sentence: SentenceAnalysis, figures: list[Quantity], groups: list[Group]
) -> dict[int, Group]:
    """Token of a number -> the group that stands before it as its label."""
    numbers = {q.start: q for q in figures} | {q.first: q for q in figures}
    tokens = sentence.tokens
    out: dict[int, Group] = {}
    for group in groups:
        if group.slot in ("locative", "dateline") and group.preposition != "of":
            continue
        j = group.last
        while j < len(tokens) and tokens[j].text in _LABEL_SIGNS and j <= group.last + _LEADERS:
            j += 1
        quantity = numbers.get(j)
        before = tokens[group.begin - 1] if group.begin else None
        if quantity is not None and (before is None or before.kind == "sign" or before.norm == "and"):
            out[quantity.first] = group
    return out


def _label_of(
    sentence: SentenceAnalysis, quantity: Quantity, labels: dict[int, Group]
) -> Bound | None:
    if quantity.first in labels:
        return Bound(labels[quantity.first], "list", part_only=True)
    begin, _ = segment(sentence, quantity.first)
    if quantity.label or _is_total(sentence, quantity):
        return None
    # "Aghdam: 45 mines, 30 shells; Fuzuli: 41 mines": the label holds up to the semicolon
    before = [first for first in labels if begin <= first < quantity.first]
    if before and quantity.family != "none" and not quantity.elliptical:
        return Bound(labels[max(before)], "list", part_only=True)
    return None


def _is_total(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """In total 45, ... / 45 in all: a sum over the places."""
    tokens = sentence.tokens
    k = quantity.start - 1
    while k >= 0 and tokens[k].text in ":-,":
        k -= 1
    return k >= 0 and tokens[k].norm in scope_words("totals") and quantity.start - k <= 2


# ---- locations -------------------------------------------------------------------------------------


def _usable(group: Group, quantity: Quantity) -> bool:
    if group.slot != "locative":
        return False
    if group.preposition == "from" and group.first == 0 and quantity.first >= group.last:
        return True  # "From the commune of X the council reports that 3 ..."
    if group.preposition in ("from", "to", "of"):
        return (quantity.measure or "") in measures_after(group.preposition)
    return True


def _behind(
    sentence: SentenceAnalysis, figures: list[Quantity], n: int, groups: list[Group],
    labels: dict[int, Group],
) -> Bound | None:  # fmt: skip
    """The first location after the figure, if nothing stands in between that is not of it."""
    quantity = figures[n]
    _, stop = segment(sentence, quantity.first)
    later = (g for g in groups if quantity.last <= g.first < stop and _usable(g, quantity))
    group = next(later, None)
    if group is None or any(quantity.first < first < group.first for first in labels):
        return None
    if _leads_next(sentence, figures, group):
        return None
    between = [q for q in figures[n + 1 :] if q.first < group.first]
    if _barred(sentence, quantity, between, group):
        return None
    return Bound(group, "clause", part_only=_is_local(sentence, quantity, group))


def _leads_next(sentence: SentenceAnalysis, figures: list[Quantity], group: Group) -> bool:
    """Whether a location opens the next part: "12 were killed, and in Kherson 5 were hurt"."""
    tokens = sentence.tokens
    before = tokens[group.first - 1].norm if group.first else ""
    if before not in (",", "and", "but", ":", "-"):
        return False
    after = tokens[group.last].text if group.last < len(tokens) else "."
    if after in ";." or (before == after == ","):
        return False
    return any(group.last <= q.first <= group.last + _LEAD_REACH for q in figures)


def _is_local(sentence: SentenceAnalysis, quantity: Quantity, group: Group) -> bool:
    """Whether the location follows a part so closely that it is the part's alone."""
    gap = sentence.tokens[quantity.last : group.first]
    part = quantity.parent is not None or quantity.is_share or bool(quantity.anaphor)
    if part and len(gap) <= _NEAR:
        return True
    before = sentence.tokens[quantity.start - 1].norm if quantity.start > 0 else ""
    return not gap and before in _PART_OPENERS  # "51 people, 20 in Herat and 31 in Kandahar"


def _barred(
    sentence: SentenceAnalysis, quantity: Quantity, between: list[Quantity], group: Group
) -> bool:
    tokens = sentence.tokens
    if any(t.norm in _CONTRAST for t in tokens[quantity.last : group.first]):
        return True
    if not between:
        return False
    nearest = between[-1]
    if _is_local(sentence, nearest, group) and not _twins(quantity, nearest):
        return True
    if family_of(quantity.measure or "") != family_of(nearest.measure or ""):
        return True
    return any(
        t.relation in _LONG_TIMES and quantity.last <= t.first < nearest.first
        for t in sentence.times
    )


def _twins(left: Quantity, right: Quantity) -> bool:
    """Two parts of one whole that one place holds: "of whom 12 were killed and 30 hurt in Aghdam";
    parts of one measure are apart ("of which 12 ha are farmland, 30 ha lie in Aghdam")."""
    same = left.parent is not None and left.parent is right.parent
    return same and left.measure != right.measure


def _before(
    sentence: SentenceAnalysis, figures: list[Quantity], n: int, groups: list[Group],
    labels: dict[int, Group], bound: dict[Quantity, Bound],
) -> Bound | None:  # fmt: skip
    """A location or subject before the figure: "In Kherson 12 ...", "Kandahar and Herat had 51"."""
    quantity = figures[n]
    begin, _ = segment(sentence, quantity.first)
    earlier = [
        g for g in groups
        if g.last <= quantity.first and (_usable(g, quantity) or _is_subject(sentence, g, labels))
    ]  # fmt: skip
    if not earlier:
        return None
    group = earlier[-1]
    between = [q for q in figures[:n] if q.first >= group.last]
    previous = [q for q in figures[:n] if q.first < group.first]
    opens = group.first <= 1 or not previous
    if group.first < begin and not (opens and group.first < segment(sentence, 0)[1]):
        return None
    if any(t.norm in _CONTRAST for t in sentence.tokens[group.last : quantity.first]):
        return None
    if opens:
        return Bound(group, "clause")
    return _went_on(sentence, quantity, group, previous, between, bound)


def _went_on(
    sentence: SentenceAnalysis, quantity: Quantity, group: Group, previous: list[Quantity],
    between: list[Quantity], bound: dict[Quantity, Bound],
) -> Bound | None:  # fmt: skip
    """A location between figures holds on for the same operation: "2 killed in Aghdam, 3 hurt"."""
    nearest = previous[-1]
    if _leads_next(sentence, [quantity, *between], group):
        return Bound(group, "clause")
    taken = bound.get(nearest)
    if taken is None or taken.group is not group or taken.part_only:
        return None
    if family_of(nearest.measure or "") != family_of(quantity.measure or ""):
        return None
    inside = (t for t in sentence.times if group.last <= t.first < quantity.last + 8)
    if any(t.relation in _LONG_TIMES | {"in", "between"} for t in inside):
        return None
    return Bound(group, "clause")


def _is_subject(sentence: SentenceAnalysis, group: Group, labels: dict[int, Group]) -> bool:
    """Whether the group opens its clause as a subject or frame without a preposition."""
    if group.slot != "leading" or group in labels.values():
        return False
    tokens = sentence.tokens
    following = tokens[group.last : group.last + 4]
    if not following or following[0].kind != "word" or not following[0].text[0].islower():
        if not following or following[0].text != ",":
            return False
        return group.names[0].kind == "country" or following[1:2] != [] and following[1].norm == "with"
    if len(group.names) == 1 and _is_government(tokens, group.names[0]):
        return any(t.norm in scope_words("subject_verbs") for t in following)
    return True


def _is_government(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether the name may stand for a government: a country, or a capital by itself."""
    if mention.kind == "country":
        return True
    printed = " ".join(t.text for t in tokens[mention.first : mention.last])
    beside = tokens[mention.last].norm if mention.last < len(tokens) else ""
    return printed in capitals() and beside not in scope_words("types")
