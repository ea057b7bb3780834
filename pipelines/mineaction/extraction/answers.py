"""Answers: bare numbers that answer a question, and take from it what they count.

Lives here: "How many mines did you find? - Ninety-one.", "Any accidents? - Two, in July.". Does not
live here: whose turn it is to speak (interviews.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.choice import choose
from mineaction.extraction.cues import BOTH, Cue, cues_of
from mineaction.extraction.head_meaning import apply_head
from mineaction.extraction.noun_phrases import right_head
from mineaction.extraction.scoring import propose
from mineaction.lexicon.grammar import word_set
from mineaction.text.numbers import Number

_ASKING = word_set("asking_words")
_OPENING = 6  # tokens of an answer before its number: "A:", "-", "Ann Roe:", "About", "In Sova"
_PLAIN = frozenset({"-", ":", "a", "oh", "well", "maybe", "perhaps", "just", "only", ",", '"'})


def answer_questions(analysis: Analysis) -> None:
    """Give the bare number that opens an answer what the question before it asks for."""
    if "?" not in analysis.view:
        return
    asked: Quantity | None = None
    open_since = -1  # the sentence in which the question stands that is yet to be answered
    for sentence in analysis.sentences:
        first = sentence.quantities[0] if sentence.quantities else None
        answers = asked is not None and sentence.index == open_since + 1
        if asked is not None and answers and first is not None and _opens(sentence, first):
            _answer(first, asked)
        if sentence.norms and sentence.norms[-1] == "?":
            asked, open_since = _question(analysis, sentence, asked), sentence.index


def _opens(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a number without a head stands at the beginning of a sentence."""
    if not quantity.elliptical or quantity.measure is not None or quantity.other:
        return False
    before = sentence.tokens[: quantity.start]
    return len(before) <= _OPENING and all(
        t.norm in _PLAIN or t.text[:1].isupper() or t.kind == "number" for t in before
    )


def _answer(quantity: Quantity, asked: Quantity) -> None:
    quantity.copy_thing(asked)
    quantity.copy_group(asked)
    quantity.role, quantity.fixed, quantity.elliptical = asked.role, asked.fixed, False
    quantity.other = asked.other
    quantity.decide(asked.measure, "answer")


def _question(
    analysis: Analysis, sentence: SentenceAnalysis, before: Quantity | None
) -> Quantity | None:
    """What a question asks the number of; "And killed?" goes on from the question before."""
    i = next((i for i, norm in enumerate(sentence.norms) if norm in _ASKING), -1)
    near = analysis.sentences[max(0, sentence.index - 2) : sentence.index + 1]
    found = cues_of(sentence, frozenset(role for s in near for role in s.roles))
    cues = [c._replace(side=BOTH) for c in found]  # "did you find": a question turns them round
    if i < 0:
        return _again(sentence, before, cues)
    asked = Quantity(sentence.index, _blank(sentence, i))
    asked.start, asked.after = i, i + 1
    head = right_head(sentence, i + 1, len(sentence.norms))
    if head is None or not head.entries:
        return None
    apply_head(asked, head)
    propose(sentence, asked, cues, {})
    choose(asked)
    if asked.family == "incident":
        asked.decide("incidents", "head")
    return asked if asked.measure is not None else None


def _again(sentence: SentenceAnalysis, before: Quantity | None, cues: list[Cue]) -> Quantity | None:
    """And killed? And wounded? The thing asked for before, with another word for its fate."""
    word = next((c for c in cues if before and c.entry.family == before.family), None)
    if before is None or word is None or len(sentence.norms) > _OPENING:
        return None
    asked = Quantity(sentence.index, before.number)
    asked.copy_thing(before)
    asked.decide(word.entry.code, "answer")
    return asked


def _blank(sentence: SentenceAnalysis, i: int) -> Number:
    """A number without a value in the place of "many"."""
    token = sentence.tokens[i]
    return Number(token.start, token.end, i, i + 1, "cardinal", None)
