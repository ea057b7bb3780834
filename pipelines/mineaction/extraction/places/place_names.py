"""Which names of a chain are places: the known ones, and those with the words of a place.

Lives here: names_of_places, is_typed, type_follows. Does not live here: which tokens are names
(mentions.py) and which of them stand together (joins.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.places.mentions import Mention
from mineaction.extraction.places.phrases import APPOSING
from mineaction.lexicon.grammar import BE
from mineaction.lexicon.place_scope import scope_words
from mineaction.text.tokens import Token

_ARE = frozenset({"are", "were", "include", "included"})
_SUBJECT_REACH = 14  # tokens from the types of places to the verb that names them
_OWNERS = scope_words("types") | scope_words("sites") | scope_words("locals")


def names_of_places(
    tokens: Sequence[Token], chain: list[Mention], preposition: str, titled: bool
) -> list[Mention]:
    """The names of the chain that are places, each once; an alias in brackets is left out."""
    out: list[Mention] = []
    any_known = any(m.kind in ("place", "route") for m in chain)
    located = preposition in scope_words("locative") or preposition == "from"
    listed = len(chain) > 1 and type_follows(tokens, chain[-1].last)
    for n, mention in enumerate(chain):
        if out and tokens[mention.first - 1].text == "(" and _is_alias(mention, out[-1]):
            continue
        if out and out[-1].readings and _is_direction(tokens[out[-1].last : mention.first]):
            continue
        if mention.kind in ("unknown", "feature"):
            if out and _is_person_beside(tokens, mention):
                continue
            beside = (any_known or out or listed) and not _reports(tokens, mention)
            near = beside or (located and n == 0)
            if not (is_typed(tokens, mention) or (not titled and near)):
                continue
        out.append(mention)
    return out


def _reports(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "In Menongue, Angop has learnt", "in Ruritania, Poe, said": who tells it."""
    j = mention.last
    j += j < len(tokens) and tokens[j].text == ","
    after = tokens[j].norm if j < len(tokens) else ""
    return mention.first > 0 and after in scope_words("telling_verbs")


def _is_person_beside(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "The mayor of Ford, Delta district, | Ann Poe, was hurt": a name behind a whole address."""
    i, j = mention.first, mention.last
    if j - i < 2 or i < 2 or tokens[i - 1].text != "," or j >= len(tokens):
        return False
    closed = tokens[j].text == "," or tokens[j].norm in BE
    owner = any(t.kind == "clitic" for t in tokens[j + 2 : j + 4])  # "Ann Poe, Delta's governor"
    return closed and (owner or tokens[i - 2].norm in scope_words("types"))


def _is_alias(mention: Mention, before: Mention) -> bool:
    """Whether a name in brackets may be another spelling of the one before it."""
    same = set(mention.readings) & set(before.readings)
    return mention.kind == "unknown" or bool(same) or not before.readings


def _is_direction(gap: Sequence[Token]) -> bool:
    """ "In the Ford region, west of | Upper Delta": where a place lies, behind its name."""
    norms = [t.norm for t in gap]
    away = norms[-1] == "of" and norms[-2:-1] and norms[-2] in scope_words("directions")
    return bool(away) and "," in norms and "in" not in norms


def is_typed(tokens: Sequence[Token], mention: Mention) -> bool:
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
    return type_follows(tokens, mention.last)


def _is_told_of_types(tokens: Sequence[Token], verb: int) -> bool:
    """ "The worst districts | are", "the townships where the blasts took place include"."""
    for k in range(verb - 1, max(-1, verb - _SUBJECT_REACH), -1):
        if tokens[k].kind == "sign" and tokens[k].text != "-":
            return False
        if tokens[k].norm in scope_words("types") and tokens[k].norm.endswith("s"):
            return tokens[k].text[0].islower()
    return False


def type_follows(tokens: Sequence[Token], j: int) -> bool:
    """Whether a type stands behind a name that ends at `j`: "X district", "A and B communities"."""
    while j < len(tokens) and tokens[j].norm in scope_words("camp_words"):
        j += 1
    return j < len(tokens) and tokens[j].norm in scope_words("types")
