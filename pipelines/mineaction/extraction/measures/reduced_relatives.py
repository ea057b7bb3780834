"""Reduced relatives: a participle behind the thing counted that only says which things are meant.

Lives here: "destroyed 40 mines | laid by the rebels", "9 ha | contaminated by shells | have been
cleared". Does not live here: how much any other word weighs (scoring.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.measures.cue_record import LEFT, RIGHT, Cue
from mineaction.extraction.measures.cues import cues_within
from mineaction.lexicon.grammar import ADVERBS, BE, HAVE, word_set

_FAMILIES = ("device", "area", "people")
_BARE = word_set("bare_participles")
_TO_NUMBER = word_set("verb_to_number")
_OBJECT_REACH = 5  # tokens from a verb to the number of its object
_VERB_REACH = 24  # tokens from a participle to the verb of its sentence
_AUXILIARY_REACH = 4
_RELATIVES = frozenset({"which", "that", "who"})
_ADVERBS_BETWEEN = 6  # tokens between "which" and its participle
_JOINTS = frozenset({"and", ","})
_AUXILIARIES = BE | HAVE
_VERBAL = _AUXILIARIES | ADVERBS
_OTHER_CLAUSE = word_set("relatives") | {";", ":", "("}


def describes(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue, cues: list[Cue]) -> bool:
    """Whether a participle right behind a quantity leaves the predicate to another verb."""
    if cue.entry.family not in _FAMILIES or not _is_participle(sentence, cue):
        return False
    if quantity.label or not _is_right_behind(sentence, quantity, cue):
        return False
    if cue.entry.role != "state" and _has_verb_before(sentence, quantity, cue, cues):
        return True
    return _has_verb_behind(sentence, cue, cues)


def _is_participle(sentence: SentenceAnalysis, cue: Cue) -> bool:
    """ "laid by the rebels"; "retained for training", one form of the lexicon; "left from it"."""
    if cue.entry.form:
        return cue.passive
    if cue.entry.role == "state":
        return cue.entry.code == "injured"  # "two boys wounded on Monday have died"
    phrase = cue.last - cue.first > 1 and cue.entry.role == "patient"
    ended = phrase and sentence.norms[cue.first].endswith("ed")
    return ended or sentence.norms[cue.first] in _BARE


def _is_right_behind(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """40 mines | laid by rebels; 40 mines, which | had been laid; 9 ha of land that | was mined."""
    if cue.first in (quantity.head_last, quantity.last):
        return True
    i = quantity.head_last + (sentence.norm(quantity.head_last) == ",")
    if sentence.norm(i) == "of":
        i = next((k for k in range(i, i + _ADVERBS_BETWEEN) if sentence.norm(k) in _RELATIVES), i)
    if not 0 < cue.first - i - 1 <= _ADVERBS_BETWEEN or sentence.norm(i) not in _RELATIVES:
        return False
    between = sentence.norms[i + 1 : cue.first]
    return all(n in _VERBAL or n == "," or n.endswith("ly") for n in between)


def _has_verb_before(
    sentence: SentenceAnalysis, quantity: Quantity, cue: Cue, cues: list[Cue]
) -> bool:
    """Sappers destroyed 40 mines laid by the rebels: a verb of which the quantity is the object."""
    start = _first_of_list(sentence, quantity)
    timed = {i for t in sentence.times if t.last <= start for i in range(t.first, t.last)}
    for verb in cues_within(cues, start - _OBJECT_REACH - len(timed), start):
        gap = [sentence.norms[i] for i in range(verb.last, start) if i not in timed]
        says = _says_another(verb, cue) and verb.side != LEFT and verb.last <= start
        if says and all(norm in _TO_NUMBER for norm in gap):
            return True
    return False


def _first_of_list(sentence: SentenceAnalysis, quantity: Quantity) -> int:
    """Where the list begins of which a quantity is the last: "90 mines and | 4 shells"."""
    start = quantity.start
    for other in reversed(sentence.quantities_between(0, start)):
        gap = sentence.norms[other.end : start]
        if other.family != quantity.family or not gap or not _JOINTS.issuperset(gap):
            break
        start = other.start
    return start


def _has_verb_behind(sentence: SentenceAnalysis, cue: Cue, cues: list[Cue]) -> bool:
    """Some 40 mines laid by the rebels have been removed: the verb of the sentence, behind it."""
    for verb in cues_within(cues, cue.last + 1, cue.last + _VERB_REACH):
        if not _says_another(verb, cue, ("device", "area")) or verb.side == RIGHT:
            continue
        if cue.entry.role == "state" and verb.entry.code != "killed":
            continue  # "21 were wounded; we know that 9 were hit in May"
        gap = sentence.norms[cue.last : verb.first]
        auxiliaries = _AUXILIARIES if verb.entry.role == "subject" else BE
        own = sentence.norms[verb.first : verb.last]  # "have returned" may be one form
        auxiliary = not auxiliaries.isdisjoint((*gap[-_AUXILIARY_REACH:], *own))
        if auxiliary and _OTHER_CLAUSE.isdisjoint(gap):
            return not sentence.quantities_between(cue.last, verb.first)
    return False


def _says_another(verb: Cue, cue: Cue, families: tuple[str, ...] = ("device",)) -> bool:
    """Whether a verb gives the things of a participle another measure."""
    mine, its = cue.entry, verb.entry
    if its.family != mine.family or its.code == mine.code or its.weight < 0:
        return False
    phrase = its.family in families and verb.last - verb.first > 1  # "disposed of"
    return bool(its.form) or its.role == "subject" or phrase
