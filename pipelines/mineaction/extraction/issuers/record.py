"""The issuer of a document: the record, and what makes an actor one that issues documents.

Lives here: what the head (heading.py), the letters and feet (foot.py) share. Does not
live here: their order (issuer.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mineaction.extraction.actors.find import Actor
from mineaction.extraction.actors.phrases import is_capital
from mineaction.lexicon.gazetteer import actor_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_words
from mineaction.text.tokens import Token, tokenize

_DIGITS = 4  # of the longest number in a name: more are the mark of a syndicated story


class Issuer(NamedTuple):
    """The source of a document: its name, where it is printed, and the rule that found it."""

    name: str
    start: int
    end: int
    rule: str


def issuer_of(actor: Actor | None, rule: str) -> Issuer | None:
    """An actor as the issuer, or whose paper it is; None for pronouns and papers of nobody."""
    if actor is None or actor.nature in ("pronoun", "self"):
        return None
    while actor.nature == "document" and actor.owner is not None:
        actor = actor.owner
    if actor.nature in ("document", "unknown") and not actor.named:
        return None
    return Issuer(actor.name, actor.start, actor.end, rule)


def printed_issuer(view: str, start: int, end: int, rule: str) -> Issuer | None:
    """The stretch [start, end) as a name, without the signs around it."""
    text = view[start:end].strip(" ,\n")
    text = text if len(text) > 1 and text[-2].isupper() else text.rstrip(".")
    if not text:
        return None
    begin = view.index(text, start)
    return Issuer(text, begin, begin + len(text), rule)


def is_issuing_body(actor: Actor, tokens: Sequence[Token]) -> bool:
    """Whether a phrase is the name of a body that can issue a paper; no outlet, no country."""
    return (
        actor.nature == "body" and actor.named
        and (all_capitals(without_region(tokens)) or is_known(tokens))
        and actor.kind not in ("outlet", "country") and bool(actor.head or actor.kind)
        and all(t.text != ">" for t in tokens)  # the path above a page
        and not any(sum(map(str.isdigit, t.text)) > _DIGITS for t in tokens)
    )  # fmt: skip


def all_capitals(tokens: Sequence[Token]) -> bool:
    """Whether every word of a phrase begins with a capital, joints ("of the") apart."""
    joints = speech_words("name_joints")
    return all(is_capital(t) or t.kind != "word" or t.norm in joints for t in tokens)


def without_region(tokens: Sequence[Token]) -> Sequence[Token]:
    """A name without a small word at its end: "Office of the Guard in Upper Narva | region"."""
    small = len(tokens) > 2 and tokens[-1].norm in speech_words("regions")
    return tokens[:-1] if small and is_capital(tokens[-2]) else tokens


def is_outlet(name: str) -> bool:
    """Whether a name is throughout that of an outlet that the lexicon has."""
    tokens = tokenize(name)
    found = match_at(tokens, 0, actor_trie()) if tokens else None
    return found is not None and found[1] == len(tokens) and found[0].of.kind == "outlet"


def is_known(tokens: Sequence[Token]) -> bool:
    """Whether the phrase is, throughout, the name of an actor that the lexicon has."""
    found = match_at(tokens, 0, actor_trie())
    return found is not None and found[1] == len(tokens)
