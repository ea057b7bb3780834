"""Answers: numbers that answer a question, and take from it what they count.

Lives here: "How many mines did you find? - Ninety-one.", "Any accidents? - Two, in July.", "When
will it end? - I say seven years.". Does not live here: whose turn it is to speak
(speakers/interviews.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.heads.meaning import apply_head
from mineaction.extraction.heads.noun_phrases import noun_at, right_head
from mineaction.extraction.measures.choice import choose
from mineaction.extraction.measures.cue_record import BOTH, Cue
from mineaction.extraction.measures.cues import cues_of
from mineaction.extraction.measures.scoring import propose
from mineaction.lexicon.grammar import AUXILIARIES, phrases_in, word_set
from mineaction.text.numbers import Number

_ASKING = word_set("asking_words")
_ENDING = word_set("ending_words")
_LEADS = word_set("answer_leads")
_OPENING = 6  # tokens of an answer before its number: "A:", "-", "Ann Roe:", "About", "In Sova"
_FIRST = 2  # sentences of an answer in which its number stands: "Nobody knows. About 90."
_TURN = 4  # sentences of an answer that still speak of what was asked
_ASKED = ("area", "money", "device")  # what a question may give a measure to
_PLURALS = ("incident", "outcome")
_TEAMS = ("deminers",)
_INTRODUCTION = 12  # sentences in which a talk says with whom it is


@dataclass(slots=True)
class _Question:
    """What was asked: a number of things, the measures of its words, or how long it will take."""

    sentence: int
    asked: Quantity | None = None
    measures: dict[str, str] = field(default_factory=dict)
    answered: bool = False  # a number has been given
    other: str = ""  # the thing that was asked for is no figure ("And cattle?")


def answer_questions(analysis: Analysis) -> None:
    """Give the numbers of an answer what the question before it asks for."""
    if "?" not in analysis.view:
        return
    question: _Question | None = None
    for sentence in analysis.sentences:
        if question is not None and sentence.index - question.sentence <= _TURN:
            _answer_all(sentence, question)
        if sentence.norms and sentence.norms[-1] == "?":
            question = _question(analysis, sentence, question.asked if question else None)


def _answer_all(sentence: SentenceAnalysis, question: _Question) -> None:
    """The numbers of one sentence of an answer."""
    first = sentence.quantities[0] if sentence.quantities else None
    follows = not question.answered and sentence.index - question.sentence <= _FIRST
    question.answered = bool(sentence.quantities) or question.answered
    if question.other and follows and first is not None and _opens(sentence, first):
        first.other = question.other
    if question.asked is not None and follows and first is not None and _opens(sentence, first):
        _answer(first, question.asked)
    for quantity in sentence.quantities:
        if quantity.family == "device" and not follows:
            continue
        measure = question.measures.get(quantity.family)
        if quantity.measure is None and measure and not (quantity.other or quantity.elliptical):
            quantity.decide(measure, "answer")


def _opens(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a number without a head stands at the beginning of a sentence."""
    team = quantity.label and quantity.other == "team"  # "in my company eighteen"
    if quantity.measure is not None or not (team or (quantity.elliptical and not quantity.other)):
        return False
    before = sentence.tokens[: quantity.start]
    return len(before) <= _OPENING and all(
        t.norm in _LEADS or t.text[:1].isupper() or t.kind == "number" for t in before
    )


def _answer(quantity: Quantity, asked: Quantity) -> None:
    quantity.copy_thing(asked)
    quantity.copy_group(asked)
    quantity.role, quantity.fixed, quantity.elliptical = asked.role, asked.fixed, False
    quantity.other = asked.other
    quantity.decide(asked.measure, "answer")


def _question(analysis: Analysis, sentence: SentenceAnalysis, before: Quantity | None) -> _Question:
    """What a question asks for; "And killed?" goes on from the question before."""
    near = analysis.sentences[max(0, sentence.index - 2) : sentence.index + 1]
    found = cues_of(sentence, frozenset(role for s in near for role in s.roles))
    cues = [replace(c, side=BOTH) for c in found]  # "did you find": a question turns them round
    question = _Question(sentence.index)
    for cue in cues:
        if cue.entry.family in _ASKED:
            question.measures.setdefault(cue.entry.family, cue.entry.code)
    if _asks_time(sentence):
        question.measures["years"] = "time_to_clear"
    if ("how", "old") in pairwise(sentence.norms):
        question.other = "age"
        return question
    i = next((i for i, norm in enumerate(sentence.norms) if norm in _ASKING), -1)
    if i < 0:
        question.asked = _again(sentence, before, cues) or _any(sentence)
        question.other = _other_thing(sentence) if question.asked is None else ""
    else:
        question.asked = _how_many(analysis, sentence, i, cues, before)
    return question


def _asks_time(sentence: SentenceAnalysis) -> bool:
    """When will it end? How long will it take? How many years until the land is clear?"""
    asked = phrases_in("time_questions", sentence.norms)
    return bool(asked) and not _ENDING.isdisjoint(sentence.words)


def _how_many(
    analysis: Analysis, sentence: SentenceAnalysis, i: int, cues: list[Cue],
    before: Quantity | None,
) -> Quantity | None:  # fmt: skip
    """How many mines are there? How many have you found? How many of you are left?"""
    asked = Quantity(sentence.index, _blank(sentence, i))
    asked.start, asked.after = i, i + 1
    if sentence.norms[i + 1 : i + 3] in (("of", "you"), ("are", "you")):
        return _team(analysis, asked)
    head = right_head(sentence, i + 1, len(sentence.norms))
    if head is not None and head.entries:
        apply_head(asked, head)
    elif sentence.norm(i + 1) in AUXILIARIES:
        families = {cue.entry.family for cue in cues}
        if before is not None and before.family in families - {"people"}:
            asked.copy_thing(before)
        else:
            asked.family = "people"  # "How many have suffered?"
    else:
        return None
    propose(sentence, asked, cues, {})
    choose(asked)
    if asked.family == "incident":
        asked.decide("incidents", "head")
    if asked.measure is None and asked.family == "device" and "there" in sentence.words:
        asked.decide("devices_emplaced", "answer")  # "How many mines are there?"
    return asked if asked.measure is not None else None


def _team(analysis: Analysis, asked: Quantity) -> Quantity | None:
    """How many of you are left? In a talk with deminers they are meant."""
    for sentence in analysis.sentences[:_INTRODUCTION]:
        for hit in sentence.hits:
            if any(e.code in _TEAMS for e in hit.of.get("outcome", ())):
                asked.family = "people"
                asked.decide("deminers", "answer")
                return asked
    return None


def _any(sentence: SentenceAnalysis) -> Quantity | None:
    """Have you had accidents? Were there casualties?"""
    for i in range(len(sentence.norms)):
        noun = noun_at(sentence, i)
        entry = noun[1][0] if noun else None
        if noun is not None and entry is not None and entry.category in _PLURALS:
            asked = Quantity(sentence.index, _blank(sentence, i))
            asked.family = "incident" if entry.category == "incident" else "people"
            plural = sentence.norms[noun[0] - 1].endswith("s")
            asked.decide("incidents" if entry.category == "incident" else entry.code, "answer")
            return asked if plural else None
    return None


def _again(sentence: SentenceAnalysis, before: Quantity | None, cues: list[Cue]) -> Quantity | None:
    """And killed? And wounded? The thing asked for before, with another word for its fate."""
    word = next((c for c in cues if before and c.entry.family == before.family), None)
    if before is None or word is None or len(sentence.norms) > _OPENING:
        return None
    asked = Quantity(sentence.index, before.number)
    asked.copy_thing(before)
    asked.decide(word.entry.code, "answer")
    return asked


def _other_thing(sentence: SentenceAnalysis) -> str:
    """And cattle? And houses? What a short question asks for, if it is no figure."""
    if len(sentence.norms) > _OPENING:
        return ""
    found = [e for h in sentence.hits for e in h.of.get("thing", ())]
    return found[-1].code if found else ""


def _blank(sentence: SentenceAnalysis, i: int) -> Number:
    """A number without a value in the place of "many"."""
    token = sentence.tokens[i]
    return Number(token.start, token.end, i, i + 1, "cardinal", None)
