"""Claims that the text quotes only to reject them: whose they are.

Lives here: "denied a report on social media that 9 had died", "rejects the union's claim that".
Does not live here: that the number is denied (vetoes/modality.py) and who rejects it
(reporting.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.actors.find import Actor, read_actor
from mineaction.extraction.actors.phrases import is_capital, phrase_end, phrase_start
from mineaction.extraction.actors.record import actor_of
from mineaction.extraction.speakers.reach import Source
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.speech import speech_words
from mineaction.text.tokens import Token

_CLAIM = 6  # tokens behind the verb in which the noun of the claim stands
_OWNER = 8  # tokens of who made it


def rejected(tokens: Sequence[Token], i: int) -> Source | None:
    """The source whose claim the verb at `i` rejects; None where no source is named."""
    own = tokens[i].norm in speech_words("rejected")  # "The claim by X that ... is wrong"
    noun = i if own and _is_untrue(tokens, i) else None if own else claim_behind(tokens, i + 1)
    if noun is None:
        return None
    actor = _behind(tokens, noun + 1) or (None if own else _before(tokens, i + 1, noun))
    if actor is None:
        return None
    return Source("inner", (actor,), tokens[i].norm, "rejected", i, max(actor.last, noun + 1))


def _is_untrue(tokens: Sequence[Token], i: int) -> bool:
    """Whether the sentence says of the claim at `i` that it is wrong, or not true."""
    denied = speech_words("untrue") | {"not"}
    said = range(i + 1, len(tokens) - 1)
    return any(
        tokens[k].norm in speech_words("passive") and tokens[k + 1].norm in denied for k in said
    )


def claim_behind(tokens: Sequence[Token], i: int) -> int | None:
    """The noun in "the union's | claim", "a | report"; None where something else is rejected."""
    for k in range(i, min(len(tokens) - 1, i + _CLAIM)):
        what = tokens[k].norm == "what" and tokens[k + 1].norm in speech_words("claimed_where")
        if what or tokens[k].norm in word_set("claim_nouns"):
            return k
        if tokens[k].text in ",;:." or tokens[k].kind == "number":
            return None
    return None


def _behind(tokens: Sequence[Token], k: int) -> Actor | None:
    """ "reports | on social media", "a claim | made by the rebels", up to "that" or "of"."""
    while k < len(tokens) and tokens[k].norm in speech_words("claimed_where"):
        k += 1
    if k + 1 >= len(tokens) or tokens[k].norm not in ("in", "on", "by", "from"):
        return None
    end = phrase_end(tokens, k + 1, min(len(tokens), k + 1 + _OWNER))
    actor = read_actor(tokens, k + 1, end) if end > k + 1 else None
    if actor is None or actor.nature in ("unknown", "document"):
        return _as_printed(tokens, k + 1, end)
    return actor


def _as_printed(tokens: Sequence[Token], first: int, end: int) -> Actor | None:
    """ "social media", "some websites": nobody known, told apart by these words alone."""
    if end <= first or not (is_capital(tokens[end - 1]) or tokens[end - 1].text.islower()):
        return None
    return actor_of(tokens, first, first, end, "anonymous", head=tokens[end - 1].norm)


def _before(tokens: Sequence[Token], i: int, noun: int) -> Actor | None:
    """ "the union's | claim", "media | reports"."""
    for k in range(i, noun):
        if tokens[k].kind == "clitic" or (tokens[k].text == "'" and k > i):
            start = phrase_start(tokens, k, i)
            return read_actor(tokens, start, k) if start < k else None
    actor = read_actor(tokens, i, noun) if noun > i else None
    return actor if actor and actor.nature in ("body", "anonymous") and actor.head else None
