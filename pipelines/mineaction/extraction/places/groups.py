"""The groups in which place names stand: one scope with one preposition.

Lives here: which names of a list belong together. Does not live here: the names
(mentions.py), the slot of a group in its sentence (group_roles.py) and which figure it
belongs to (binding.py, assign.py).

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
from mineaction.extraction.places.mentions import Mention, find_mentions, is_titled
from mineaction.extraction.places.phrases import APPOSING, describes, opening
from mineaction.lexicon.gazetteer import Actor, Place, capitals, place
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.place_scope import scope_words
from mineaction.text.records import record
from mineaction.text.tokens import Token

_GAP_REACH = 9
_AGAIN = 4  # tokens from a preposition to its name, and from a name to the number of its own
_AGAIN_IN = frozenset({"in", "from", "near"})
_HIT_REACH = 6  # tokens from "an attack" on what is of a place to the place
_BE = word_set("be")
_ARE = frozenset({"are", "were", "include", "included"})
_LYING = frozenset({"of", "from", "to", "the", "some", "about", "just", "away", "only", "lying"})
_SUBJECT_REACH = 14  # tokens from the types of places to the verb that names them
_LIES = scope_words("directions") | scope_words("distances") | _LYING
_OWNERS = scope_words("types") | scope_words("sites") | scope_words("locals")


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
        while i < len(names) and _joined(tokens, chain[-1], names[i]):
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
    return bool(counted) and again and len(gap) <= _GAP_REACH and gap[-1].norm in (",", "and")


def _joined(tokens: Sequence[Token], left: Mention, right: Mention) -> bool:
    """Whether two names are of one scope."""
    gap = tokens[left.last : right.first]
    if not gap or len(gap) > _GAP_REACH:
        return False
    return _is_apposed(gap) or _is_again(tokens, left, right) or _is_listed(tokens, left, right)


def _is_listed(tokens: Sequence[Token], left: Mention, right: Mention) -> bool:
    """Whether only joints, types and the like stand between two names."""
    gap = tokens[left.last : right.first]
    joints, types, between = scope_words("joints"), scope_words("types"), scope_words("between")
    for k, token in enumerate(gap, left.last):
        norm = token.norm
        if describes(tokens, k):
            continue
        if norm == "-" and (
            token.start > tokens[left.last - 1].end or token.end < tokens[right.first].start
        ):
            if _in_direction(gap, token):
                continue
            return False
        if norm in joints or norm in types or norm in between or norm in scope_words("camp_words"):
            continue
        if norm == "near" and gap[0].text != "," and _share_country(left, right):
            continue
        if (
            norm in scope_words("before_to")
            or norm == "to"
            or (norm in ("in", "near") and _may_lie_in(tokens, left, right))
            or (norm == "in" and _goes_on_in(tokens, left, right))
        ):
            continue  # "in Samlout, close to the hamlet of Sre Chi"
        return False
    if "to" in (t.norm for t in gap):
        return _stands_close(gap)
    return any(
        t.norm in joints or t.text == "(" or t.norm in ("of", "'s", "'", "the", "in", "near")
        for t in gap
    )


def _is_apposed(gap: Sequence[Token]) -> bool:
    """ "In Ford, a small village in the | Delta countryside": both are its place."""
    norms = [t.norm for t in gap]
    types = scope_words("types")
    at = next((k for k, norm in enumerate(norms) if norm in types), 0)
    if norms[0] != "," or norms[1:2] not in (["a"], ["an"]) or at < 2:
        return False
    lies = {"in", "of", "the", "-"} | scope_words("directions") | types
    described = all(t.text.islower() and t.kind == "word" for t in gap[1:at])
    return described and bool({"in", "of"} & set(norms[at:])) and set(norms[at + 1 :]) <= lies


def _is_again(tokens: Sequence[Token], left: Mention, right: Mention) -> bool:
    """ "From the city of A | and from | B district", "in A and in B": one list.

    Not "in A and in B 12 were hurt".
    """
    before = [t.norm for t in tokens[max(0, left.first - _AGAIN) : left.first]]
    gap = [t.norm for t in tokens[left.last : right.first] if t.norm not in scope_words("types")]
    if any(t.kind == "number" for t in tokens[right.last : right.last + _AGAIN]):
        return False
    return gap[:1] == ["and"] and len(gap) == 2 and gap[1] in _AGAIN_IN & set(before)


def _goes_on_in(tokens: Sequence[Token], left: Mention, right: Mention) -> bool:
    """ "In A and B districts | and in the city of | C": one list; not "... of C 12 were hurt"."""
    norms = [t.norm for t in tokens[left.last : right.first]]
    again = norms[-1] == "of" and "and" in norms and norms.index("and") + 1 == norms.index("in")
    counted = any(t.kind == "number" for t in tokens[right.last : right.last + 2])
    return again and not counted


def _in_direction(gap: Sequence[Token], hyphen: Token) -> bool:
    """The hyphen of "Cuito, south | - | east Cuando province"."""
    k = next(n for n, t in enumerate(gap) if t is hyphen)
    beside = {gap[n].norm for n in (k - 1, k + 1) if 0 <= n < len(gap)}
    return len(beside) == 2 and beside <= scope_words("directions")


def _may_lie_in(tokens: Sequence[Token], left: Mention, right: Mention) -> bool:
    """ "X, in Basra", but not "according to X, in Basra 12 died": X speaks."""
    comma = tokens[left.last].text == ","
    speaks = left.first > 1 and tokens[left.first - 2].norm == "according"
    # "killing one farmer, Omar Hadi, in the Bari plain"
    person = not left.readings and left.first > 0 and tokens[left.first - 1].text == ","
    speaks = speaks or (person and left.last - left.first > 1)
    known = bool(right.readings) or _typed(tokens, right)
    if _type_follows(tokens, right.last) and not tokens[right.last - 1].text.isupper():
        return not speaks and (_inside(left, right) or _share_country(left, right))
    return (comma or known) and not speaks and _inside(left, right)


def _is_direction(gap: Sequence[Token]) -> bool:
    """ "In the Ford region, west of | Upper Delta": where a place lies, behind its name."""
    norms = [t.norm for t in gap]
    away = norms[-1] == "of" and norms[-2:-1] and norms[-2] in scope_words("directions")
    return bool(away) and "," in norms and "in" not in norms


def _stands_close(gap: Sequence[Token]) -> bool:
    """Whether "close to", "next to" follows a comma or a name: the second place is beside it."""
    k = next(n for n, t in enumerate(gap) if t.norm == "to")
    return k > 0 and gap[k - 1].norm in scope_words("beside_to")


def _share_country(left: Mention, right: Mention) -> bool:
    """Whether two known names can be places of one country."""
    return bool({p.country for p in left.readings} & {p.country for p in right.readings})


def _inside(left: Mention, right: Mention) -> bool:
    """Whether the second name is the larger place around the first; unknown names may be."""
    if not left.readings:
        return True
    around = {p.place_id for p in right.readings}
    return any(within(p, around) for p in left.readings)


def within(inner: Place, around: set[str]) -> bool:
    """Whether one of the larger places around `inner` has an id of `around`."""
    while inner.parent:
        if inner.parent in around:
            return True
        inner = place(inner.parent)
    return False


def _group(sentence: SentenceAnalysis, chain: list[Mention], titled: bool) -> Group | None:
    tokens = sentence.tokens
    last = chain[-1].last
    while last < len(tokens) and (
        tokens[last].norm in scope_words("types")
        or tokens[last].text == ")"
        or (tokens[last].norm in scope_words("camp_words") and _type_follows(tokens, last))
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
    names = _valid(tokens, chain, preposition if direct else "", titled)
    names = names or (chain[:1] if _labels_item(sentence, chain[0]) else [])
    if not names:
        return None
    if names[0] is not chain[0]:
        return _group(sentence, chain[chain.index(names[0]) :], titled)
    known = chain.index(names[-1]) + 1
    if known < len(chain) and tokens[chain[known - 1].last].text == ",":
        return _group(sentence, chain[:known], titled)  # "in Chad, the | ClearWay charity said"
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


def _valid(
    tokens: Sequence[Token], chain: list[Mention], preposition: str, titled: bool
) -> list[Mention]:
    """The names of the chain that are places, each once; an alias in brackets is left out."""
    out: list[Mention] = []
    any_known = any(m.kind in ("place", "route") for m in chain)
    located = preposition in scope_words("locative") or preposition == "from"
    listed = len(chain) > 1 and _type_follows(tokens, chain[-1].last)
    for n, mention in enumerate(chain):
        if out and tokens[mention.first - 1].text == "(" and _is_alias(mention, out[-1]):
            continue
        if out and out[-1].readings and _is_direction(tokens[out[-1].last : mention.first]):
            continue
        if mention.kind in ("unknown", "feature"):
            if out and _is_person_beside(tokens, mention):
                continue
            beside = (any_known or bool(out)) and not _is_common(tokens, mention.first)
            beside = (beside or listed) and not _reports(tokens, mention)
            near = beside or (located and n == 0)
            if not (_typed(tokens, mention) or (not titled and near)):
                continue
        out.append(mention)
    return out


def _reports(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "In Menongue, Angop has learnt": the name of who tells it."""
    after = tokens[mention.last].norm if mention.last < len(tokens) else ""
    return mention.first > 0 and after in scope_words("telling_verbs")


def _is_person_beside(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "The mayor of Ford, Delta district, | Ann Poe, was hurt": a name behind a whole address."""
    i, j = mention.first, mention.last
    if j - i < 2 or i < 2 or tokens[i - 1].text != "," or j >= len(tokens):
        return False
    closed = tokens[j].text == "," or tokens[j].norm in _BE
    return closed and tokens[i - 2].norm in scope_words("types")


def _is_common(tokens: Sequence[Token], i: int) -> bool:
    """ "hurt in Kandahar, the | Desk learned": a name with an article; "the | South" is one."""
    return tokens[i - 1].norm == "the" and tokens[i].norm not in scope_words("directions")


def _is_alias(mention: Mention, before: Mention) -> bool:
    """Whether a name in brackets may be another spelling of the one before it."""
    same = set(mention.readings) & set(before.readings)
    return mention.kind == "unknown" or bool(same) or not before.readings


def _typed(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a type of place stands beside the name: "village of X", "X district"."""
    types = scope_words("types")
    i = mention.first
    if i > 1 and tokens[i - 1].norm == "of" and tokens[i - 2].norm in _OWNERS:
        return True
    if i > 1 and tokens[i - 1].norm in APPOSING - {","} and tokens[i - 2].norm in types:
        return True
    if i > 0 and tokens[i - 1].norm in types and tokens[i - 1].text[0].islower():
        return True
    if i > 1 and tokens[i - 1].norm in _ARE and _is_told_of_types(tokens, i - 1):
        return True
    return _type_follows(tokens, mention.last)


def _is_told_of_types(tokens: Sequence[Token], verb: int) -> bool:
    """ "The worst districts | are", "the townships where the blasts took place include"."""
    for k in range(verb - 1, max(-1, verb - _SUBJECT_REACH), -1):
        if tokens[k].kind == "sign" and tokens[k].text != "-":
            return False
        if tokens[k].norm in scope_words("types") and tokens[k].norm.endswith("s"):
            return tokens[k].text[0].islower()
    return False


def _type_follows(tokens: Sequence[Token], j: int) -> bool:
    """Whether a type stands behind a name that ends at `j`: "X district", "A and B communities"."""
    while j < len(tokens) and tokens[j].norm in scope_words("camp_words"):
        j += 1
    return j < len(tokens) and tokens[j].norm in scope_words("types")
