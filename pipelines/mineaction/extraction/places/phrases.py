"""The phrase in which a place name stands: its preposition, its adjectives, its types of places.

Lives here: opening, describes. Does not live here: which names make a group (groups.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.lexicon.gazetteer import match_at, place_trie
from mineaction.lexicon.place_scope import scope_words
from mineaction.text.tokens import Token

_PHRASE_REACH = 10
_FAR = 2  # tokens from a distance to "from": it may close brackets
# "In two districts - A and B -", "in four provinces: A, B, C and D"
APPOSING = frozenset({",", "-", ":", "("})
_OPENERS = frozenset({"the", "a", "an", "'s", "'"})


def opening(tokens: Sequence[Token], begin: int) -> tuple[int, str]:
    """The token that opens the phrase of the name at `begin`, and its preposition, or ""."""
    k, of_seen = begin - 1, False
    while k >= 0 and begin - k <= _PHRASE_REACH:
        opened = _preposition(tokens, k, of_seen)
        if opened is not None:
            return opened
        if not _is_inside(tokens, k, begin):
            if tokens[k + 1].norm != "'s":
                break
        elif tokens[k].norm == "of":
            of_seen = True
            k -= k > 0 and tokens[k - 1].norm in scope_words("sites")  # "at the well of Narva"
        k -= 1
    return k + 1, "of" if of_seen and begin - k > 1 else ""


def _preposition(tokens: Sequence[Token], k: int, of_seen: bool) -> tuple[int, str] | None:
    """The preposition that token `k` is, or stands for: its first token and its kind."""
    norm, before = tokens[k].norm, tokens[k - 1].norm if k else ""
    if norm in scope_words("locative"):
        return k, norm
    if norm == "between" and (of_seen or before in scope_words("routes")):
        return k, "along"  # "the road between Derna and Tobruk", "between the villages of"
    if norm == "of" and before in scope_words("directions"):
        return k - 1, "near"  # "East of Hama one farmer was killed"
    if norm in scope_words("fleeing"):
        return k, "from"  # "9,000 people have fled Narva"
    if norm == "to":
        return k, "in" if before in scope_words("before_to") else "to"
    if norm == "for" and before in scope_words("before_for"):
        return k - 1, "in"  # "the maps for Narva show 40"
    if norm == "from":
        if not scope_words("distances").isdisjoint(t.norm for t in tokens[max(0, k - _FAR) : k]):
            return k, "near"  # "20 km (12 miles) from Narva"
        return k, "in" if before in scope_words("before_from") else norm
    return None


def _is_inside(tokens: Sequence[Token], k: int, begin: int) -> bool:
    """Whether token `k` may stand between a preposition and the name at `begin`."""
    norm, types = tokens[k].norm, scope_words("types")
    next_to_name = k == begin - 1
    if describes(tokens, k):
        return True
    people = match_at(tokens, k, place_trie()) if tokens[k].text[0].isupper() else None
    if people is not None and people[0].kind == "demonym":  # "in the Libyan city of Derna"
        return tokens[k + 1].norm in types | {"capital"}
    named = norm in types or norm in scope_words("directions")  # "in Northern Narvia"
    if next_to_name and tokens[k].text[0].isupper() and not named:
        return False
    if norm in scope_words("inside_phrase") or norm in types:
        return True
    if norm == "-" and tokens[k].end == tokens[k + 1].start:
        return True
    if next_to_name and norm in APPOSING and k > 0 and tokens[k - 1].norm in types:
        return True
    if _names_types(tokens, k):
        return True
    return tokens[k].kind == "number" and tokens[k + 1].norm in types


def describes(tokens: Sequence[Token], k: int) -> bool:
    """ "In the restive Delta district", "its oil-rich Ford": an adjective, or part of one.

    Behind a verb's place it is none: "the town that they attacked Ford from".
    """
    first, last = k, k
    while first and _touches(tokens, first):
        first -= 1
    while last + 1 < len(tokens) and _touches(tokens, last + 1):
        last += 1
    parts = tokens[first : last + 1]
    if not first or any(t.text[0].isupper() or t.kind == "number" for t in parts):
        return False
    ends = parts[-1].norm.endswith(tuple(scope_words("describing_endings")))
    if parts[-1].norm in scope_words("institutions") or not (ends or len(parts) > 1):
        return False
    before = tokens[first - 1].norm
    return before in _OPENERS or before in scope_words("locative") or describes(tokens, first - 1)


def _touches(tokens: Sequence[Token], k: int) -> bool:
    """Whether token `k` is joined to the one before it by a hyphen: "oil-rich"."""
    hyphened = "-" in (tokens[k].text, tokens[k - 1].text)
    return hyphened and tokens[k].start == tokens[k - 1].end


def _names_types(tokens: Sequence[Token], k: int) -> bool:
    """ "In four provinces |, including A", "in districts | including A"."""
    naming = scope_words("naming")
    while k > 0 and (tokens[k].norm in naming or tokens[k + 1].norm in naming):
        if tokens[k].norm in scope_words("types"):
            return True
        if tokens[k].norm not in naming and tokens[k].text != ",":
            return False
        k -= 1
    return k > 0 and tokens[k].norm in scope_words("types") and tokens[k + 1].text == ","
