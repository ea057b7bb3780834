"""Reduced relatives: a participle behind the thing counted that only says which things are meant.

Lives here: "destroyed 40 mines | laid by the rebels", "9 ha | contaminated by shells | have been
cleared". Does not live here: how much any other word weighs (scoring.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.measures.cues import LEFT, RIGHT, Cue, cues_within
from mineaction.lexicon.grammar import word_set

_FAMILIES = ("device", "area", "people")
_BE = word_set("be")
_HAVE = word_set("have")
_TO_NUMBER = word_set("verb_to_number")
_OBJECT_REACH = 5  # tokens from a verb to the number of its object
_VERB_REACH = 24  # tokens from a participle to the verb of its sentence
_AUXILIARY_REACH = 4
_OTHER_CLAUSE = word_set("relatives") | {";", ":", "("}


def describes(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue, cues: list[Cue]) -> bool:
    """Whether a participle right behind a quantity leaves the predicate to another verb."""
    if cue.entry.family not in _FAMILIES or not cue.entry.form or not cue.passive:
        return False
    if cue.first not in (quantity.head_last, quantity.last) or quantity.label:
        return False
    return _has_verb_before(sentence, quantity, cue, cues) or _has_verb_behind(sentence, cue, cues)


def _has_verb_before(
    sentence: SentenceAnalysis, quantity: Quantity, cue: Cue, cues: list[Cue]
) -> bool:
    """Sappers destroyed 40 mines laid by the rebels: a verb of which the quantity is the object."""
    for verb in cues_within(cues, quantity.start - _OBJECT_REACH, quantity.start):
        gap = sentence.norms[verb.last : quantity.start]
        says = _says_another(verb, cue) and verb.side != LEFT and verb.last <= quantity.start
        if says and all(norm in _TO_NUMBER for norm in gap):
            return True
    return False


def _has_verb_behind(sentence: SentenceAnalysis, cue: Cue, cues: list[Cue]) -> bool:
    """Some 40 mines laid by the rebels have been removed: the verb of the sentence, behind it."""
    for verb in cues_within(cues, cue.last + 1, cue.last + _VERB_REACH):
        if not _says_another(verb, cue) or verb.side == RIGHT:
            continue
        gap = sentence.norms[cue.last : verb.first]
        auxiliaries = _BE | _HAVE if verb.entry.role == "subject" else _BE
        own = sentence.norms[verb.first : verb.last]  # "have returned" may be one form
        auxiliary = not auxiliaries.isdisjoint((*gap[-_AUXILIARY_REACH:], *own))
        if auxiliary and _OTHER_CLAUSE.isdisjoint(gap):
            return not sentence.quantities_between(cue.last, verb.first)
    return False


def _says_another(verb: Cue, cue: Cue) -> bool:
    """Whether a verb gives the things of a participle another measure."""
    mine, its = cue.entry, verb.entry
    if its.family != mine.family or its.code == mine.code or its.weight < 0:
        return False
    return bool(its.form) or its.role == "subject"
