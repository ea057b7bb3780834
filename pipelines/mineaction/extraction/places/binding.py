"""Which group of places in a sentence each of its figures belongs to.

Lives here: the binding inside one sentence, by position: a label before the number, a location
behind or before it. Does not live here: the reading of names (mentions.py) and what crosses
sentences, tables and headings (assign.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.periods.comparisons import is_compared
from mineaction.extraction.places.clauses import FIRST, REACH, segment, times_within, within
from mineaction.extraction.places.elsewhere import is_elsewhere, is_of_other
from mineaction.extraction.places.groups import Group
from mineaction.extraction.places.labels import is_total, labels_of
from mineaction.extraction.places.mentions import Mention
from mineaction.extraction.places.own_clause import follows, relates, turns
from mineaction.lexicon.gazetteer import capitals
from mineaction.lexicon.grammar import LIST_JOINTS, OTHERS, phrase_at, word_set
from mineaction.lexicon.place_scope import family_of, measures_after, scope_words
from mineaction.text.tokens import Token

_NEAR = 5
_AT_LEAST = frozenset({"at", "least"})
_TIME_REACH = 8
_PART_OPENERS = LIST_JOINTS | {"(", ":"}
_MORE = OTHERS | {"a", "some"}
_ASIDE = 12
_LEAD_REACH = 9
_LONG_TIMES = frozenset({"since", "so_far", "until", "as_of"})
_OWN_TIMES = _LONG_TIMES | {"in", "between"}
_JOINTS = LIST_JOINTS | word_set("contrasts") | {":"}
_WIDENING = scope_words("widening")
_SHARING = scope_words("sharing")
_BEGIN = attrgetter("begin")
_CLAUSE_OPENERS = frozenset({"that", "while", "whereas"})


class Bound(NamedTuple):
    """A figure's group and the rule that bound it: clause or list."""

    group: Group
    rule: str
    part_only: bool = False  # "1,200 of them in Basra": the group is the part's own


def bind(
    sentence: SentenceAnalysis, figures: list[Quantity], groups: list[Group], home: str | None
) -> dict[Quantity, Bound]:
    """The figures of a sentence that have a group of their own in it.

    Each figure looks only at what stands within `REACH` tokens, so that one endless line costs no
    more than many short ones. `home` is the country of the document, None for several.
    """
    out: dict[Quantity, Bound] = {}
    labels = labels_of(sentence, figures, groups)
    for quantity in figures:
        low, high = quantity.first - REACH, quantity.first + REACH
        near = _Near(
            sentence,
            within(figures, low, high, FIRST),
            within(groups, low, high, _BEGIN),
            labels,
            out,
            home,
        )
        bound = _label_of(near, quantity)
        if bound is not None and quantity.first not in labels:
            bound = _behind(near, quantity) or bound  # "Narva: 6 victims, among them 3 in Orla"
        if bound is None and not is_total(sentence, quantity, bool(labels)):
            bound = (
                _in_brackets(near, quantity)
                or (_before(near, quantity) if _follows_at_once(near, quantity) else None)
                or _behind(near, quantity)
                or _before(near, quantity)
                or _compared(near, quantity)
            )
        if bound is not None:
            out[quantity] = bound
    _respectively(sentence, out)
    return out


def _respectively(sentence: SentenceAnalysis, out: dict[Quantity, Bound]) -> None:
    """ "A and B had 35 and 21 respectively": as many names as figures, each its own.

    The word may be left out: "A, B and C led with 35, 21 and four".
    """
    said = "respectively" in sentence.words
    at = sentence.norms.index("respectively") if said else len(sentence.norms)
    sharing: dict[int, list[Quantity]] = {}
    for quantity, bound in out.items():
        if bound.group.last <= quantity.first < at:
            sharing.setdefault(id(bound.group), []).append(quantity)
    for own in sharing.values():
        group = out[own[0]].group
        paired = len(own) > 1 and len(own) == len(group.names)
        if paired and (said or _in_one_list(sentence, own)):
            for quantity, mention in zip(own, group.names, strict=True):
                single = group._replace(first=mention.first, names=(mention,))
                out[quantity] = Bound(single, "list", part_only=True)


def _in_one_list(sentence: SentenceAnalysis, own: list[Quantity]) -> bool:
    """Whether bare numbers stand side by side: "35, 21 and four"."""
    gaps = (sentence.norms[a.last : b.start] for a, b in pairwise(own))
    return all(q.elliptical for q in own) and all(gap and set(gap) <= {",", "and"} for gap in gaps)


class _Near(NamedTuple):
    """What a figure can see: its sentence, the figures and groups around it, labels, results."""

    sentence: SentenceAnalysis
    figures: list[Quantity]
    groups: list[Group]
    labels: dict[int, Group]
    bound: dict[Quantity, Bound]
    home: str | None  # the country of the document

    def figures_in(self, first: int, last: int) -> list[Quantity]:
        """The figures whose number begins in tokens [first, last)."""
        return [q for q in self.figures if first <= q.first < last]


def _label_of(near: _Near, quantity: Quantity) -> Bound | None:
    labels, sentence = near.labels, near.sentence
    if quantity.first in labels:
        return Bound(labels[quantity.first], "list", part_only=True)
    if not labels or quantity.label or quantity.elliptical or is_total(sentence, quantity, True):
        return None
    # "Aghdam: 45 mines, 30 shells; Fuzuli: 41 mines": the label holds up to the semicolon
    begin, _ = segment(sentence, quantity.first)
    before = [q.first for q in near.figures_in(begin, quantity.first) if q.first in labels]
    if before and quantity.family != "none":
        return Bound(labels[before[-1]], "list", part_only=True)
    return None


# ---- locations ---------------------------------------------------------------------------------


def _usable(group: Group, quantity: Quantity) -> bool:
    """Whether the group's preposition can locate such a figure."""
    if group.slot != "locative":
        return False
    if group.preposition == "from" and group.first == 0 and quantity.first >= group.last:
        return True  # "From the commune of X the council reports that 3 ..."
    if group.preposition == "of" and group.first == quantity.end and quantity.family == "people":
        return True  # "has taught 5,000 residents of Paktia"
    if group.preposition in ("from", "to", "of"):
        return (quantity.measure or "") in measures_after(group.preposition)
    return True


def _in_brackets(near: _Near, quantity: Quantity) -> Bound | None:
    """ "3.8 km2 (Wasit)", "incidents: 1 (Wasit, 3 May)": a place alone in brackets behind."""
    sentence, tokens = near.sentence, near.sentence.tokens
    for group in near.groups:
        opened = group.begin - 1
        if not quantity.last <= opened <= quantity.last + _NEAR or tokens[opened].text != "(":
            continue
        closed = group.names[-1].last
        dated = quantity.measure == "incidents" and bool(times_within(sentence, closed, closed + 2))
        alone = closed < len(tokens) and (tokens[closed].text == ")" or dated)
        if alone and not near.figures_in(quantity.last, opened):
            return Bound(group, "clause", part_only=not dated)
    return None


def _behind(near: _Near, quantity: Quantity) -> Bound | None:
    """The first location after the figure, if nothing stands in between that is not of it."""
    _, stop = segment(near.sentence, quantity.first)
    later = (g for g in near.groups if quantity.last <= g.first < stop)
    group = next((g for g in later if _usable(g, quantity)), None)
    if group is None or _leads_next(near, group) or _is_inserted(near, group):
        return None
    between = near.figures_in(quantity.first + 1, group.first)
    if is_of_other(near.sentence, quantity, group):
        return None
    if _barred(near.sentence, quantity, between, group):
        return None
    return Bound(group, "clause", part_only=_is_local(near.sentence, quantity, group))


def _leads_next(near: _Near, group: Group) -> bool:
    """Whether a location opens the next part: "12 were killed, and in Kherson 5 were hurt"."""
    tokens = near.sentence.tokens
    opens = group.first
    for time in near.sentence.times:
        if time.last == group.first:
            opens = time.first  # "12 were killed, and on 3 May in Kherson 5 were hurt"
    before = tokens[opens - 1].norm if opens else ""
    if before not in _JOINTS:
        return False
    after = tokens[group.last].text if group.last < len(tokens) else "."
    if after in ";." or (before == after == ","):
        return False
    if _tells_more(near, group):
        return False
    return bool(near.figures_in(group.last, group.last + _LEAD_REACH + 1))


def _tells_more(near: _Near, group: Group) -> bool:
    """ "One accident, near Narva in May: two were hurt": the colon comes before the next figure."""
    later = near.figures_in(group.last, group.last + _LEAD_REACH + 1)
    gap = near.sentence.norms[group.last : later[0].first] if later else ()
    return ":" in gap[1:]


def _opens_clause(near: _Near, group: Group) -> bool:
    """ "He added that "Basra comes first with 98 km2": of what follows in its clause."""
    k = group.first - 1
    while k >= 0 and near.sentence.tokens[k].text == '"':
        k -= 1
    return k >= 0 and near.sentence.norm(k) in _CLAUSE_OPENERS


def _is_inserted(near: _Near, group: Group) -> bool:
    """ "655 mines and, in southern Tripoli, 800 devices": of what stands behind it alone."""
    tokens = near.sentence.tokens
    i, j = group.first, group.last
    if i < 2 or j >= len(tokens) or tokens[i - 1].text != "," or tokens[j].text != ",":
        return False
    return tokens[i - 2].norm == "and" and bool(near.figures_in(j, j + _NEAR))


def _is_local(sentence: SentenceAnalysis, quantity: Quantity, group: Group) -> bool:
    """Whether the location follows a part so closely that it is the part's alone."""
    gap = group.first - quantity.last
    part = quantity.parent is not None or quantity.is_share or bool(quantity.anaphor)
    part = part or _says_of_which(sentence, quantity)
    if part and (gap <= _NEAR or _is_of_doer(sentence, quantity, group)):
        return True
    opener = quantity.start - 1
    while opener > 0 and sentence.tokens[opener].norm in _MORE:
        opener -= 1
    before = sentence.tokens[opener].norm if opener >= 0 else ""
    return gap == 0 and before in _PART_OPENERS  # "51 people, 20 in Herat and 31 in Kandahar"


def _is_of_doer(sentence: SentenceAnalysis, quantity: Quantity, group: Group) -> bool:
    """ "8 were hurt, including 5 girls who | had gone for water near | Narva": of the girls."""
    between = sentence.norms[quantity.last : group.first]
    return ("who", "had") in pairwise(between) and "," not in between


def _says_of_which(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "40 km2 of which lie in Narva", "4 km2 of it in the north"."""
    return bool(phrase_at("anaphors_after", sentence.norms, quantity.end))


def _barred(
    sentence: SentenceAnalysis, quantity: Quantity, between: list[Quantity], group: Group
) -> bool:
    """Whether a contrast, a long time, or a figure of another kind keeps the location off."""
    gap = sentence.norms[quantity.last : group.first]
    if turns(gap) or ("followed", "by") in pairwise(gap):
        return True  # "Narvia had 1,010, followed by 930 in Orlan"
    if not scope_words("worldwide").isdisjoint(sentence.norms[quantity.end : quantity.end + 2]):
        return True  # "900 deminers worldwide, its largest office is in Narvia"
    if not between:
        return False
    nearest = between[-1]
    if _closes_aside(sentence, quantity, nearest, group):
        return False
    if _is_local(sentence, nearest, group) and not _twins(quantity, nearest):
        return True
    if family_of(quantity.measure or "") != family_of(nearest.measure or ""):
        return True
    times = times_within(sentence, quantity.last, nearest.first)
    return any(t.relation in _LONG_TIMES for t in times)


def _closes_aside(
    sentence: SentenceAnalysis, quantity: Quantity, nearest: Quantity, group: Group
) -> bool:
    """Whether the parts are an aside: "90 people, 30 of them women, (died) in Herat"."""
    opened = sentence.norms[quantity.last : nearest.first]
    if (
        opened[-1:] == ("(",)
        and nearest.is_share
        and ")" in sentence.norms[nearest.last : group.first]
    ):
        return True  # "410 ha (31%) lie in Narva"
    if nearest.parent is not quantity or group.first == 0:
        return False
    return "," in opened and "," in sentence.norms[nearest.last : group.first]


def _twins(left: Quantity, right: Quantity) -> bool:
    """Two parts of one whole that one place holds: "of whom 12 were killed and 30 hurt in Aghdam";
    parts of one measure are apart ("of which 12 ha are farmland, 30 ha lie in Aghdam").
    """
    same = left.parent is not None and left.parent is right.parent
    return same and (left.measure, left.device) != (right.measure, right.device)


def _before(near: _Near, quantity: Quantity) -> Bound | None:
    """A location or subject before the figure: "In Kherson 12 ...", "Herat and Kabul had 51"."""
    sentence = near.sentence
    told = near.figures_in(0, quantity.first)
    held = near.bound.get(told[-1]) if told else None  # "9 ha of Narva region and 12 mines"
    group = next(
        (
            g for g in reversed(near.groups)
            if g.last <= quantity.first
            and not _is_in_aside(near, g, quantity)
            and (_usable(g, quantity) or _is_subject(near, g) or _heads_relative(near, g, quantity)
                 or (held is not None and held.group is g))
        ),
        None,
    )  # fmt: skip
    if group is None:
        return None
    previous = near.figures_in(0, group.first)
    opens = group.first <= 1 or not previous or sentence.norms[group.first - 1] == ";"
    begin, _ = segment(sentence, quantity.first)
    if group.first < begin and not (opens and group.first < segment(sentence, 0)[1]):
        return None
    gap = sentence.norms[group.last : quantity.first]
    if turns(gap, told=True) or not _WIDENING.isdisjoint(gap):
        return None
    if group.preposition == "of" and "that" in gap:
        return None  # "thanked the people of Norway and said that 40 ha had been cleared"
    if is_elsewhere(near.sentence, quantity, group):
        return None
    if relates(gap) or follows(gap):
        return Bound(group, "clause")
    shares = not _SHARING.isdisjoint(gap[:1])  # "Narva accounts for 9 km2": the next are not its
    leads = _leads_next(near, group) or _is_inserted(near, group) or _opens_clause(near, group)
    if opens or leads or _goes_on(near, quantity, group, previous):
        return Bound(group, "clause", part_only=shares)
    return None


def _follows_at_once(near: _Near, quantity: Quantity) -> bool:
    """ "In Narva | at least 12 people died, and 40 graves were counted in Orla", and what is
    "in A, where 75 ha were cleared, in B, where 88 ha": of the place right before.
    """
    last = next((g for g in reversed(near.groups) if g.last <= quantity.first), None)
    if last is not None and not last.is_country:
        led = last.slot == "locative" and follows(near.sentence.norms[last.last : quantity.first])
        if led or _heads_relative(near, last, quantity):
            return True
    first = quantity.start - len(_AT_LEAST)
    return any(
        g.slot == "locative" and g.preposition == "in" and first <= g.last <= quantity.start
        and not g.is_country and set(near.sentence.norms[g.last : quantity.start]) <= _AT_LEAST
        for g in near.groups
    )  # fmt: skip


def _is_in_aside(near: _Near, group: Group, quantity: Quantity) -> bool:
    """ "In Narva, the last town in Orlan they held, 9 were killed": what is said of Narva."""
    before = next((g for g in reversed(near.groups) if g.last < group.first), None)
    if before is None or before.slot != "locative":
        return False
    gap = near.sentence.norms[before.last : group.first]
    closed = "," in near.sentence.norms[group.last : quantity.first]
    if gap == (",",) and group.preposition == "on":
        return closed  # "at Orla, on the Narva, 9 were killed"
    typed = gap[0] == "," and not scope_words("types").isdisjoint(gap)
    return closed and typed and gap.count(",") == 1 and gap[1] in ("the", "a", "an")


def _heads_relative(near: _Near, group: Group, quantity: Quantity) -> bool:
    """ "This also concerns Chad, where 61 people have died": of the place right before."""
    return relates(near.sentence.norms[group.last : quantity.start])


def _compared(near: _Near, quantity: Quantity) -> Bound | None:
    """ "40 in Borno in 2024, compared with 31 in 2023": where the first ones were."""
    before = near.figures_in(0, quantity.first)
    if not before or before[-1].measure != quantity.measure:
        return None
    against = is_compared(near.sentence.tokens, quantity)
    return near.bound.get(before[-1]) if against else None


def _goes_on(near: _Near, quantity: Quantity, group: Group, previous: Sequence[Quantity]) -> bool:
    """A location between figures holds on for the same operation: "2 killed in Aghdam, 3 hurt".

    So with a colon, or brackets, between: "one blast, in Aghdam in May: 3 were hurt".
    """
    gap = near.sentence.norms[group.last : quantity.first]
    signs = [k for k, norm in enumerate(gap, group.last) if norm in (":", ")")]
    begin = signs[-1] if signs else group.last
    if not signs and "and" in gap:  # "12 ha in Narva since May | and 9 mines": of both
        begin = quantity.first - 1 - gap[::-1].index("and")
    aside = ")" in gap and near.sentence.norm(begin) == ")"
    before = (q for q in reversed(previous) if not aside or q.first < group.first)
    nearest = next(before, previous[-1])
    taken = near.bound.get(nearest)
    if taken is None or taken.group is not group or (taken.part_only and not signs):
        return False
    if family_of(nearest.measure or "") != family_of(quantity.measure or ""):
        return False
    times = times_within(near.sentence, begin, quantity.last + _TIME_REACH)
    return not any(t.relation in _OWN_TIMES for t in times)


def _is_subject(near: _Near, group: Group) -> bool:
    """Whether the group opens its clause as a subject or frame without a preposition."""
    tokens = near.sentence.tokens
    following = tokens[group.last : group.last + 4]
    if group.slot != "leading" or not following:
        return False
    if following[0].text == ",":
        after = following[1].norm if len(following) > 1 else ""
        with_next = after in ("with", "where") or after in scope_words("subject_verbs")
        return with_next or group.names[0].kind == "country" or _goes_on_to_verb(near, group)
    if following[0].kind != "word" or not following[0].text[0].islower():
        return False
    if len(group.names) == 1 and _is_government(tokens, group.names[0]):
        if near.home is None and group.names[0].kind == "country":
            # "Finland got rid of 12 mines" in a text about several countries, not "Japan gave 9"
            return not any(t.norm in scope_words("giving") for t in following)
        return any(t.norm in scope_words("subject_verbs") for t in following)
    return True


def _goes_on_to_verb(near: _Near, group: Group) -> bool:
    """ "Tumaco, on the western coast, | has": the subject, an aside, its verb."""
    tokens = near.sentence.tokens
    reach = range(group.last + 1, min(group.last + _ASIDE, len(tokens) - 1))
    end = next((k for k in reach if tokens[k].text == ","), -1)
    if _is_government(tokens, group.names[0]):
        return False  # "Tokyo, he said, has promised 9 million"
    return end > 0 and tokens[end + 1].norm in scope_words("subject_verbs") | {"is", "was"}


def _is_government(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether the name may stand for a government: a country, or a capital by itself."""
    if mention.kind == "country":
        return True
    printed = " ".join(t.text for t in tokens[mention.first : mention.last])
    beside = tokens[mention.last].norm if mention.last < len(tokens) else ""
    return printed in capitals() and beside not in scope_words("types")
