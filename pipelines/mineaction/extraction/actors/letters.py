"""Letters that a story tells of: who wrote the letter that is quoted from then on.

Lives here: "the letter dated 2 April that Ann Poe sent to the Council", "a letter from Ann Poe to
the Council". Does not live here: papers with an owner in their own phrase ("Ann Poe's letter",
find.py), documents that are letters themselves (issuers/foot.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.actors.find import read_actor
from mineaction.extraction.actors.phrases import phrase_end
from mineaction.extraction.actors.record import Actor
from mineaction.extraction.actors.subjects import subject_after, subject_before
from mineaction.lexicon.speech import speech_words
from mineaction.text.tokens import Token

_DATED = 8  # tokens of "dated 2 April 2021,"
_CLAUSE = 26  # tokens from "that" to "sent", past office and name
_RELATIVES = frozenset({"that", "which"})


def letter_writer(tokens: Sequence[Token]) -> Actor | None:
    """Who wrote a letter of which the sentence tells; None if it tells of none, or not by whom."""
    for i, token in enumerate(tokens):
        if token.norm not in speech_words("letters"):
            continue
        for k in range(i + 1, min(len(tokens) - 1, i + _DATED)):
            if writer := _writer_at(tokens, k):
                named = writer.named and writer.nature in ("person", "body")
                return writer if named and writer.kind != "outlet" else None
    return None


def _writer_at(tokens: Sequence[Token], k: int) -> Actor | None:
    norm = tokens[k].norm
    if norm in _RELATIVES:
        reach = range(k + 1, min(len(tokens), k + _CLAUSE))
        sent = next((n for n in reach if tokens[n].norm in speech_words("letters_sent")), 0)
        return subject_before(tokens, sent) if sent else None
    if norm in speech_words("letters_sent") and tokens[k + 1].norm == "by":
        return _sender(tokens, k + 2)
    return _sender(tokens, k + 1) if norm == "from" else None


def _sender(tokens: Sequence[Token], i: int) -> Actor | None:
    """Foreign Minister Ann Poe | to the Council; the Envoy of Narvia to the Council, Ann Poe."""
    end = phrase_end(tokens, i)
    behind = speech_words("letters_sent") | {"to"}
    to = next((k for k in range(i, end) if tokens[k].norm in behind), end)
    person = read_actor(tokens, i, to) if to < end else None
    if person is not None and person.nature == "person" and person.named and " " in person.name:
        return person
    return subject_after(tokens, i)
