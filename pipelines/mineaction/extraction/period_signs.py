"""What the words around a figure say of its period: yes or no, for periods.py.

Lives here: small questions to one sentence. Does not live here: any decision (periods.py), the
words themselves (lexicon/periods.toml).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.period_clue import Clue
from mineaction.extraction.period_memory import is_perfect
from mineaction.extraction.period_scope import Scope
from mineaction.extraction.period_stretch import Stretch
from mineaction.lexicon.period_words import period_verbs, period_words


def is_rate(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "110 people every month", "five hectares a day"."""
    if quantity.per in ("month", "year"):
        return True
    k = bisect_left(sentence.times, quantity.last, key=lambda time: time.first)
    times = sentence.times[k : k + 3]
    return any(time.relation == "per" and time.first <= quantity.last + 4 for time in times)


def is_running(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "the toll stands at": a running total, spoken of again."""
    before = sentence.tokens[max(0, quantity.start - 20) : quantity.start]
    return any(token.norm in period_words("running") for token in before)


def is_new_harm(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a count is of people whom a single event may have hurt."""
    return quantity.measure in period_words("harm") and not is_perfect(sentence, quantity)


def tells_mishap(sentence: SentenceAnalysis) -> bool:
    """ "The blast", "the anti-vehicle mine": the sentence goes on with the event that was told."""
    opening = [token.norm for token in sentence.tokens[:5]]
    known = opening[0] in ("the", "this")
    return known and not period_words("mishaps").isdisjoint(opening)


def is_pledged(sentence: SentenceAnalysis, quantity: Quantity, clue: Clue) -> bool:
    """ "In April they pledged 4 million": the day of a promise, where "for 2026" is its period."""
    if quantity.measure != "funding" or quantity.modality != "planned" or clue.time is None:
        return False
    if clue.time.cue not in ("in", "on", "") or clue.last > quantity.first or clue.since:
        return False
    between = sentence.tokens[clue.last : quantity.first]
    if any(token.text == ";" for token in between):
        return False
    return any(token.norm in period_verbs("pledging", "ed", "pp") for token in between)


def is_share(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "That is 16 per cent of the hazardous area": a share of what was counted up to a day."""
    pointing = sentence.tokens[0].norm in ("that", "this", "these", "those", "it")
    return quantity.unit == "P1" and pointing


def is_of_sum(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "A quarter of it", "two million of this sum", not "95 per cent of the budget"."""
    if quantity.measure != "funding":
        return False
    behind = [token.norm for token in sentence.tokens[quantity.last : quantity.last + 3]]
    share = quantity.unit == "P1" and quantity.parent is None
    return not share or (behind[:1] == ["of"] and behind[-1] in ("it", "this", "sum", "amount"))


def is_to_date(stretch: Stretch) -> bool:
    """ "from 10 May 2021 to date": up to the day on which it is said."""
    return stretch.clue.time is not None and stretch.clue.time.shape == "range_to_date"


def is_standing(scope: Scope) -> bool:
    """Whether a day is stated with "as of"."""
    time = scope.as_of.time if scope.as_of else None
    return time is not None and time.relation == "as_of"


def is_edge_of_month(sentence: SentenceAnalysis, quantity: Quantity, clue: Clue) -> bool:
    """ "A hunter was killed at the beginning of March": in March, on no stated day.

    What "had been counted at the end of March" is a state of that day.
    """
    time = clue.time
    point = time.left if time is not None and time.cue == "at" else None
    if point is None or point.kind != "part" or point.part not in ("start", "end"):
        return False
    if point.of is None or point.of.month is None or not is_new_harm(sentence, quantity):
        return False
    before = sentence.tokens[max(0, quantity.start - 8) : clue.first]
    return not any(token.norm in ("had", "stood", "totalled", "total") for token in before)


def month_of(clue: Clue) -> Clue:
    """The clue "at the end of March" as "in March"."""
    time = clue.time
    if time is None or time.left is None:
        return clue
    return replace(clue, role="period", time=replace(time, relation="in", left=time.left.of))


def is_today(sentence: SentenceAnalysis, clue: Clue) -> bool:
    """ "Today" alone."""
    return clue.last == clue.first + 1 and sentence.tokens[clue.first].norm == "today"
