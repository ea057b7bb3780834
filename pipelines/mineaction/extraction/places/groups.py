"""The groups in which place names stand: one scope with one preposition.

Lives here: the chains of names and what each is in its sentence. Does not live here: the names
(mentions.py), which two of them are of one scope (joins.py), which are places (place_names.py),
the slot of a group (group_roles.py) and which figure it belongs to (binding.py, assign.py).

A group takes a name that the gazetteer does not have only where the words around say that it is a
place ("the village of X", "near X", "X and Aghdam").
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.extraction.places.clauses import FIRST
from mineaction.extraction.places.group_roles import slot_of
from mineaction.extraction.places.joins import GAP_REACH, joined
from mineaction.extraction.places.mentions import Mention, find_mentions, is_titled
from mineaction.extraction.places.phrases import opening
from mineaction.extraction.places.place_names import names_of_places, type_follows
from mineaction.lexicon.gazetteer import Actor, capitals
from mineaction.lexicon.place_scope import scope_words
from mineaction.text.records import record
from mineaction.text.tokens import Token

_HIT_REACH = 6  # tokens from "an attack" on what is of a place to the place
_LYING = frozenset({"of", "from", "to", "the", "some", "about", "just", "away", "only", "lying"})
_LIES = scope_words("directions") | scope_words("distances") | _LYING


class Group(NamedTuple):
    """Names that are one scope, tokens [first, last) with preposition and type of place.

    slot: locative (`preposition` says which), leading (it opens its clause without one), dateline,
    or other.
    """

    first: int
    last: int
    names: tuple[Mention, ...]
    slot: str
    preposition: str = ""

    @property
    def is_country(self) -> bool:
        """Whether countries alone are named, and not "Laos' Xieng Khuang province"."""
        return all(m.kind == "country" for m in self.names)

    @property
    def begin(self) -> int:
        """The first token of the first name."""
        return self.names[0].first


@record(frozen=True, slots=True)
class Found:
    """Everything of a sentence that bears on places: mentions, their groups, bodies named."""

    mentions: tuple[Mention, ...]
    groups: tuple[Group, ...]
    bodies: tuple[Actor, ...]

    def between(self, first: int, last: int) -> tuple[Group, ...]:
        """The groups that begin in tokens [first, last)."""
        return self.groups[
            bisect_left(self.groups, first, key=_begin) : bisect_left(self.groups, last, key=_begin)
        ]

    def mentions_at(self, first: int, last: int) -> tuple[Mention, ...]:
        """The mentions that begin in tokens [first, last)."""
        left = bisect_left(self.mentions, first, key=FIRST)
        return self.mentions[left : bisect_left(self.mentions, last, key=FIRST)]


def _begin(group: Group) -> int:
    return group.begin


NOTHING = Found((), (), ())


def find_places(sentence: SentenceAnalysis, home: str | None = None) -> Found:
    """The mentions and groups of one sentence of a document about `home`, if that is known."""
    tokens = sentence.tokens
    if not any(t.text[0].isupper() for t in tokens):
        return NOTHING
    titled = is_titled(sentence)
    mentions, bodies = find_mentions(tokens, titled, home)
    return Found(tuple(mentions), tuple(_groups(sentence, mentions, titled)), tuple(bodies))


def without_name(sentence: SentenceAnalysis, found: Found, name: str, view: str) -> Found:
    """The same without the names that stand inside `name`, wherever the sentence has it."""
    held: list[tuple[int, int]] = []
    at = view.find(name, sentence.span.start, sentence.span.end)
    while at >= 0:
        held.append((at, at + len(name)))
        at = view.find(name, at + 1, sentence.span.end)

    def inside(mention: Mention) -> bool:
        start = sentence.tokens[mention.first].start
        return any(first <= start < last for first, last in held)

    mentions = tuple(m for m in found.mentions if not inside(m))
    groups = tuple(g for g in found.groups if not any(inside(m) for m in g.names))
    return Found(mentions, groups, found.bodies)


def _groups(sentence: SentenceAnalysis, mentions: list[Mention], titled: bool) -> list[Group]:
    tokens = sentence.tokens
    names = [m for m in mentions if m.kind != "demonym"]
    out: list[Group] = []
    i = 0
    while i < len(names):
        chain = [names[i]]
        i += 1
        while i < len(names) and joined(tokens, chain[-1], names[i]):
            again = tokens[names[i].first].text == tokens[chain[-1].first].text
            if again and names[i].readings and names[i].readings == chain[-1].readings:
                break  # "a town in Orlan province, | Orlan police said"
            chain.append(names[i])
            i += 1
        group = _group(sentence, chain, titled)
        if group is None and out and _goes_on_counting(tokens, out[-1], chain[0]):
            group = Group(chain[0].first, chain[0].last, (chain[0],), "other")
        if group is None:
            continue
        if out and _tells_distance(tokens, out[-1].last, group):
            # "in Ford, 15 km from Venn, Upper Delta State": Venn is elsewhere, the state is not
            around = tuple(m for m in group.names[1:] if m.readings and _is_wide(m))
            if around:
                out[-1] = out[-1]._replace(names=out[-1].names + around, last=group.last)
        else:
            out.append(group)
    return out


def _is_wide(mention: Mention) -> bool:
    return mention.kind != "country" and mention.readings[0].kind in ("division", "region")


def _tells_distance(tokens: Sequence[Token], begin: int, group: Group) -> bool:
    """ "In Ford, some 20 km from Venn", "in Ford (8 km south of Venn)": where Ford lies."""
    between = [t.norm for t in tokens[begin : group.first] if t.kind == "word"]
    signs = "".join(t.text for t in tokens[begin : group.first] if t.kind == "sign")
    measured = any(norm in scope_words("distances") for norm in between)
    return measured and signs in ("", ",", "(", "-") and _LIES.issuperset(between)


def _goes_on_counting(tokens: Sequence[Token], before: Group, name: Mention) -> bool:
    """ "The worst districts are Ford (12), | Venn Sova | (9) and Orla (4)": a list with counts."""
    gap = tokens[before.last : name.first]
    counted = gap[:1] and gap[0].text == "(" and any(t.text == ")" for t in gap)
    behind = tokens[name.last : name.last + 2]
    again = len(behind) == 2 and behind[0].text == "(" and behind[1].kind == "number"
    return bool(counted) and again and len(gap) <= GAP_REACH and gap[-1].norm in (",", "and")


def _group(sentence: SentenceAnalysis, chain: list[Mention], titled: bool) -> Group | None:
    tokens = sentence.tokens
    last = chain[-1].last
    while last < len(tokens) and (
        tokens[last].norm in scope_words("types")
        or tokens[last].text == ")"
        or (tokens[last].norm in scope_words("camp_words") and type_follows(tokens, last))
    ):
        last += 1
    first, preposition = opening(tokens, chain[0].first)
    if not preposition and _stands_between(tokens, first, chain):
        first, preposition = first - 1, "along"
    if preposition == "of" and _was_hit(tokens, first):
        preposition = "in"
    if first and tokens[first - 1].norm in scope_words("comparing"):
        return None  # "an area the size of Greece"
    between = {t.norm for t in tokens[first + 1 : chain[0].first]}
    direct = between <= scope_words("directions") or chain[0].kind == "feature"
    names = names_of_places(tokens, chain, preposition if direct else "", titled)
    names = names or (chain[:1] if _labels_item(sentence, chain[0]) else [])
    if not names:
        return None
    if names[0] is not chain[0]:
        return _group(sentence, chain[chain.index(names[0]) :], titled)
    known = chain.index(names[-1]) + 1
    if known < len(chain):  # "in Chad, the | ClearWay charity said", "KABUL (Orlan | News): Nine"
        return _group(sentence, chain[:known], titled)
    if preposition in scope_words("locative") and len(names) == 1:
        names = [_part_of_country(tokens, first, names[0])]
    slot = slot_of(sentence, first, last, names, preposition)
    return Group(first, last, tuple(names), slot, preposition)


def _labels_item(sentence: SentenceAnalysis, name: Mention) -> bool:
    """ "- 9 March, Orla: a shell hurt three": a name between the date of an item and a colon."""
    tokens = sentence.tokens
    if sentence.span.kind != "list_item" or tokens[min(name.last, len(tokens) - 1)].text != ":":
        return False
    return any(0 < name.first - t.last <= 1 for t in sentence.times)


def _was_hit(tokens: Sequence[Token], first: int) -> bool:
    """ "Drones hit two districts | of Narva", "a raid on the market | of Orla"."""
    if first and tokens[first - 1].norm in scope_words("striking"):
        return True
    reach = tokens[max(0, first - _HIT_REACH) : first + 1]
    return any(
        a.norm in scope_words("accidents") and b.norm in ("on", "of") for a, b in pairwise(reach)
    )


def _part_of_country(tokens: Sequence[Token], first: int, mention: Mention) -> Mention:
    """ "In north-east Nigeria", "across southern Lebanon": a part of the country, as printed."""
    k = mention.first
    while k - 1 > first and (tokens[k - 1].norm in scope_words("directions") or (
        tokens[k - 1].text == "-" and tokens[k - 2].norm in scope_words("directions")
    )):  # fmt: skip
        k -= 1
    if mention.kind != "country" or k == mention.first:
        return mention
    return replace(mention, first=k, kind="part")


def _stands_between(tokens: Sequence[Token], first: int, chain: list[Mention]) -> bool:
    """ "Between Narva and Orlan 14 people were hurt": two places, not two parties."""
    if first == 0 or tokens[first - 1].norm != "between" or len(chain) not in (2, 3):
        return False
    left, right, *around = chain
    if around and "in" not in (t.norm for t in tokens[right.last : around[0].first]):
        return False  # "between Narva and Orla in the Delta region"
    if "country" in (left.kind, right.kind) or tokens[right.first - 1].norm != "and":
        return False
    before = tokens[first - 2].norm if first > 1 else ""
    land = any(before in scope_words(name) for name in ("types", "routes", "accidents"))
    talks = all(m.readings and m.readings[0].name in capitals() for m in chain)
    return land or bool((left.readings or right.readings) and not talks)
