"""Which two names of a sentence are of one scope: "A and B", "A, in B region", "A near B".

Lives here: joined, within. Does not live here: the names (mentions.py), which of them are places
(place_names.py) and the groups that they make (groups.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.places.mentions import Mention
from mineaction.extraction.places.phrases import describes
from mineaction.extraction.places.place_names import is_typed, type_follows
from mineaction.lexicon.gazetteer import Place, place
from mineaction.lexicon.place_scope import scope_words
from mineaction.text.tokens import Token

GAP_REACH = 9  # tokens between two names of one scope
_AGAIN = 4  # tokens from a name to the number of its own
_AGAIN_IN = frozenset({"in", "from", "near"})


def joined(tokens: Sequence[Token], left: Mention, right: Mention) -> bool:
    """Whether two names are of one scope."""
    gap = tokens[left.last : right.first]
    if not gap or len(gap) > GAP_REACH:
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
            or (norm == "in" and tokens[k - 1].norm in types and _share_country(left, right))
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
    """ "From the city of A | and from | B district", "in A districts and in the city of B".

    Not "in A and in B 12 were hurt".
    """
    before = [t.norm for t in tokens[max(0, left.first - GAP_REACH) : left.first]]
    inside = scope_words("types") | {"the", "of"}
    gap = [t.norm for t in tokens[left.last : right.first] if t.norm not in inside]
    if any(t.kind == "number" for t in tokens[right.last : right.last + _AGAIN]):
        return False
    return gap[:1] == ["and"] and len(gap) == 2 and gap[1] in _AGAIN_IN & set(before)


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
    known = bool(right.readings) or is_typed(tokens, right)
    if type_follows(tokens, right.last) and not tokens[right.last - 1].text.isupper():
        beside = not right.readings or _share_country(left, right)
        return not speaks and (beside or _inside(left, right))
    return (comma or known) and not speaks and _inside(left, right)


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
