"""What befalls whole and part: "40 dead and 90 hurt, among them 70 children".

Lives here: parts of both tolls (is_of_both), parts whose own verb says more than the whole ("three
of the 60 wounded died", "four of the nine passengers were killed"). Does not live here: parts of a
single number (link.py), what a part takes from its whole (inheritance.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Candidate, Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES
from mineaction.lexicon.grammar import AUXILIARIES, word_set

_HARMED = ("injured", "casualties")
LEFT = "left_to_part"  # the rule of a whole without a measure
_BEFALLING = {*FATES, "missing", "displaced"}
_OBJECT = 3  # tokens from "killed" to "four of the nine"
_CLAUSE = 3  # tokens from a whole to the clause on it
_OWN_SCORE = 62  # points from which a word of its own says what a whole is
_AUXILIARY_REACH = 3  # tokens from "were" to "later badly wounded"
_WHO = word_set("relatives") | {"that"}
_SIGNS = {",", ";", ".", "("}


def has_died(sentence: SentenceAnalysis, part: Quantity, whole: Quantity) -> str | None:
    """Three of the 60 wounded have died; nine of the 26 victims were killed: what befell a part.

    Of the 60 it says what befell them before. None if it is not said of the part.
    """
    if part.part_basis != "of_number" or not part.elliptical or whole.measure not in _HARMED:
        return None
    hurt = whole.measure == "injured"
    fates = FATES if not hurt else {"killed"}
    fate = next((c for c in part.candidates if c.measure in fates and c.first >= whole.last), None)
    if fate is None or (hurt and not fate.rule.endswith("subject")):
        return None
    own = next((c for c in whole.candidates if hurt and c.measure == "injured"), None)
    if hurt and (own.first if own else whole.first) >= fate.first:
        return None
    end = max(whole.last, own.last if own else 0)  # "two of the three who had been hurt died"
    return fate.measure if _is_said_of_part(sentence, end, fate) else None


def leave_to_part(sentence: SentenceAnalysis, part: Quantity, whole: Quantity) -> None:
    """Four of the nine passengers were killed: said of the four; the nine sat in the car.

    "Of the nine passengers killed", "nine who died": a participle or clause behind the noun is its
    own.
    """
    best = whole.best
    if part.part_basis != "of_number" or whole.measure not in _BEFALLING or best is None:
        return
    if best.measure != whole.measure or best.rule != whole.measure_rule or best.first < 0:
        return
    if part.start > whole.start or not _is_said_of_part(sentence, whole.last, best, part.start):
        return
    told = best.measure
    own = next((c for c in whole.candidates if _is_own(whole, c, told)), None)
    whole.measure = own.measure if own is not None else None
    whole.measure_rule = own.rule if own is not None else LEFT
    part.decide(told, best.rule)


def _is_said_of_part(
    sentence: SentenceAnalysis, end: int, said: Candidate, start: int = -1
) -> bool:
    """Whether a word stands before the part, or behind the `end` of the whole as a verb."""
    if said.last <= start:
        between = sentence.norms[said.last : start]
        listed = between[-1:] == ("and",) and "," in between  # "the father, the mother and three"
        return listed or (len(between) <= _OBJECT and _SIGNS.isdisjoint(between))
    gap = sentence.norms[end : said.first]
    relative = not _WHO.isdisjoint(gap[-_AUXILIARY_REACH:]) or not _WHO.isdisjoint(gap[:_CLAUSE])
    if said.first < end or relative:
        return False
    if sentence.quantities_between(end, said.first):
        return False
    return said.rule.endswith("subject") or not AUXILIARIES.isdisjoint(gap[-_AUXILIARY_REACH:])


def _is_own(whole: Quantity, candidate: Candidate, told: str) -> bool:
    """Whether a word in the phrase of the whole says what it is: "14 injured", "26 victims"."""
    near = candidate.first < 0 or whole.start <= candidate.first <= whole.end
    return candidate.measure != told and near and candidate.score >= _OWN_SCORE
