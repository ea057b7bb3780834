"""What the words around a figure say of its period: yes or no, for assign.py.

Lives here: small questions to one sentence. Does not live here: any decision (assign.py), the
words themselves (lexicon/periods.toml).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.periods.clue_record import Clue
from mineaction.extraction.periods.lines import is_perfect, whole_of
from mineaction.extraction.periods.scope import Scope
from mineaction.extraction.periods.states import is_state, is_timeless
from mineaction.extraction.periods.stretch import Stretch
from mineaction.lexicon.grammar import HAVE
from mineaction.lexicon.period_words import period_verbs, period_words


def is_rate(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "110 people every month", "five hectares a day"."""
    if quantity.per in ("month", "year"):
        return True
    k = bisect_left(sentence.times, quantity.last, key=lambda time: time.first)
    times = sentence.times[k : k + 3]
    return any(time.relation == "per" and time.first <= quantity.last + 4 for time in times)


def is_new_harm(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a count is of people whom a single event may have hurt."""
    if quantity.measure not in period_words("harm") | {"incidents"}:
        return False
    return _tells_one(sentence) or not is_perfect(sentence, quantity)


def _tells_one(sentence: SentenceAnalysis) -> bool:
    """ "Two people have been hurt by a mine blast": by a single event."""
    mishaps = period_words("mishaps")
    return not mishaps.isdisjoint(sentence.words) and any(
        norm in ("a", "an") and not mishaps.isdisjoint(sentence.norms[k + 1 : k + _OF_ONE])
        for k, norm in enumerate(sentence.norms)
    )


_OF_ONE = 4  # tokens from "a" to the event: "an anti-vehicle mine explosion"


_SAID = 14  # tokens in which a sentence says who told of the event


def tells_mishap(sentence: SentenceAnalysis) -> bool:
    """ "The blast", "the anti-vehicle mine": the sentence goes on with the event that was told."""
    # "The spokesman told us that the blast happened on Sunday", "According to him, it happened"
    opens = {"that", ","} | period_verbs("saying", "base", "s", "ed")  # "they say the blast"
    starts = [k + 1 for k, norm in enumerate(sentence.norms[:_SAID]) if norm in opens]
    for first in (int(sentence.norms[0] == '"'), *starts):
        opening = sentence.norms[first : first + 5]
        known = bool(opening) and opening[0] in ("the", "this")
        if known and not period_words("mishaps").isdisjoint(opening):
            return True
        if opening[:2] in _IT_HAPPENED:
            return True
    return _tells_how(sentence)


def _tells_how(sentence: SentenceAnalysis) -> bool:
    """ "On 4 November a tractor hit a mine": the words of a mishap, without a count of its own."""
    if any(quantity.measure for quantity in sentence.quantities):
        return False
    acts = period_verbs("hitting", "ed", "pp") | period_words("hurting")
    hit = not sentence.words.isdisjoint(acts)
    other = not sentence.words.isdisjoint(period_words("other_times"))
    return hit and not other and not sentence.words.isdisjoint(period_words("mishaps"))


_IT_HAPPENED = (("it", "happened"), ("it", "occurred"), ("it", "took"))


def is_pledged(sentence: SentenceAnalysis, quantity: Quantity, clue: Clue) -> bool:
    """ "In April they pledged 4 million": the day of a promise, where "for 2026" is its period."""
    if quantity.measure != "funding" or quantity.modality != "planned" or clue.time is None:
        return False
    if clue.time.cue not in ("in", "on", "") or clue.last > quantity.first or clue.since:
        return False
    between = sentence.tokens[clue.last : quantity.first]
    return any(token.norm in period_verbs("pledging", "ed", "pp") for token in between)


def is_of_base(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "This is 47 per cent of the number of 2030", "or 12 per cent of the target": no time of it.

    Not "47 per cent of the victims of 2030 were children".
    """
    if quantity.unit != "P1" or quantity.measure not in period_words("flows"):
        return False
    told = sentence.norms[max(0, quantity.start - 2) : quantity.start]
    base = sentence.norms[quantity.last : quantity.last + _BASE]
    of = base[:1] == ("of",) and not period_words("bases").isdisjoint(base)
    return of and not period_words("amounting").isdisjoint(told)


_BASE = 5  # tokens from a share to the noun of its base: "of the total annual number"


def is_of_sum(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "A quarter of it", "two million of this sum", not "95 per cent of the budget"."""
    if quantity.measure != "funding":
        return False
    behind = [token.norm for token in sentence.tokens[quantity.last : quantity.last + 3]]
    share = quantity.unit == "P1" and quantity.parent is None
    return not share or (behind[:1] == ["of"] and behind[-1] in period_words("sums_told"))


def is_granted(quantity: Quantity) -> bool:
    """Money that was given, or is to be, and no share of any."""
    return quantity.measure == "funding" and quantity.unit != "P1"


def is_spent(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "Donors gave 5 million": money of the time that is told, not "the fund has received"."""
    if quantity.measure != "funding" or quantity.unit == "P1" or is_perfect(sentence, quantity):
        return False
    before = sentence.norms[max(0, quantity.start - 8) : quantity.last + 6]
    return not period_verbs("spending", "ed", "pp").isdisjoint(before)


def has_come_in(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "Received by 31 March: 3 million", "2 million had been given", "12 per cent is funded"."""
    around = sentence.norms[max(0, quantity.first - 12) : quantity.last + 10]
    return not period_words("come_in").isdisjoint(around)


def is_for_all(sentence: SentenceAnalysis, quantity: Quantity, stretch: Stretch | None) -> bool:
    """What is planned for a time, and money "for 2031" that has not just come in, is for all of it.

    "3 million were set aside for 2031", but "of 9 million for 2031 we have received 3 million".
    """
    time = stretch.clue.time if stretch else None
    if quantity.modality == "planned":
        return True
    given = quantity.measure == "funding" and quantity.unit != "P1" and time is not None
    around = sentence.norms[max(0, quantity.first - 6) : quantity.last + 6]
    came = period_words("come_in") - period_words("handed_on")
    return given and time is not None and time.cue == "for" and came.isdisjoint(around)


def is_standing(scope: Scope) -> bool:
    """Whether a day is stated with "as of"."""
    time = scope.as_of.time if scope.as_of else None
    return time is not None and time.relation == "as_of"


def standing_before(since: Clue, resolved: dict[Clue, Stretch | None]) -> Stretch | None:
    """ "68 km2 as of 31 March, and the casualties since 2009 at 40": both hold up to that day."""
    standing = (
        stretch for clue, stretch in resolved.items()
        if clue.role == "as_of" and clue.first < since.first and stretch is not None
        and clue.time is not None and clue.time.relation == "as_of"
    )  # fmt: skip
    return next(standing, None)


def tells_when(sentence: SentenceAnalysis, quantity: Quantity, since: Clue) -> bool:
    """ "Nobody has been hurt since May, when two men were": in May, not since then.

    In "since May, when the war ended, 90 have died" the clause has come to its end.
    """
    between = sentence.norms[since.last : quantity.first]
    return between[:2] == (",", "when") and "," not in between[2:]


def is_edge_of_month(sentence: SentenceAnalysis, quantity: Quantity, clue: Clue) -> bool:
    """ "A hunter was killed at the beginning of March": in March, on no stated day.

    What "had been counted at the end of March" is a state of that day.
    """
    time = clue.time
    point = time.left if time is not None and time.cue == "at" else None
    if point is None or point.kind != "part" or point.part not in ("start", "end"):
        return False
    inner = point.of
    if inner is None or not (inner.month or inner.unit == "month"):
        return False
    if not is_new_harm(sentence, quantity):
        return False
    before = sentence.tokens[max(0, quantity.start - 8) : clue.first]
    return not any(token.norm in period_words("stood") for token in before)


def plain_scope(sentence: SentenceAnalysis, quantity: Quantity, scope: Scope) -> Scope:
    """The scope without times that say nothing of this figure."""
    if is_of_base(sentence, quantity):
        return replace(scope, period=None, as_of=None)
    if scope.period is not None and _is_untimed(sentence, quantity, scope.period):
        scope = replace(scope, period=None)
    if scope.as_of is not None and _lies_ahead(quantity, scope.as_of):
        scope = replace(scope, as_of=None)
    return scope


def _is_untimed(sentence: SentenceAnalysis, quantity: Quantity, clue: Clue) -> bool:
    """ "30 per cent of the bombs of 1973 did not go off", "40 sappers work from May to October"."""
    if is_timeless(sentence.tokens, quantity):
        return True
    time = clue.time
    window = time is not None and time.relation == "window"
    around = sentence.norms[max(0, quantity.start - 6) : quantity.last + 12]
    if window and is_state(sentence.tokens, quantity):
        return not period_words("lasting").isdisjoint(around)
    months = time is not None and time.right is not None and time.right.shape == "month"
    at_work = clue.since and sentence.norm(quantity.end) in HAVE  # "Since May its 74 sappers have"
    return (months or at_work) and quantity.measure == "deminers"


def _lies_ahead(quantity: Quantity, clue: Clue) -> bool:
    """ "We need 600,000 to go on until March", "40 ha are to be cleared by May": a day to come."""
    time = clue.time
    point = whole_of(time.left) if time is not None else None
    if time is None or point is None or point.year is not None:
        return False
    wanted = quantity.modality == "planned" or quantity.measure == "cost"
    return wanted and time.cue in _UP_TO and point.kind in ("date", "same")


_UP_TO = frozenset(("until", "till", "by"))


def month_of(clue: Clue) -> Clue:
    """The clue "at the end of March" as "in March"."""
    time = clue.time
    if time is None or time.left is None:
        return clue
    month = time.left.of
    if month is not None and month.kind == "shift" and month.shift == 0:
        month = replace(time.left, part="early")  # "at the beginning of this month"
    return replace(clue, role="period", time=replace(time, relation="in", left=month))


def tells_earlier(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "In 2029 there had been 50": told beside the time that the text is about."""
    return "had" in sentence.norms[max(0, quantity.start - 8) : quantity.start]


def is_behind(sentence: SentenceAnalysis, part: Quantity, scope: Scope) -> bool:
    """Whether a part's time is its own: behind its whole, with no number of others between."""
    own, whole = [clue for clue in (scope.period, scope.as_of) if clue], part.parent
    if not own or whole is None or scope.rule != "clause":
        return False
    clue = max(own, key=lambda clue: clue.first)
    others = (q for q in sentence.quantities if q.measure and part.last <= q.first < clue.first)
    return clue.first > whole.first and all(q is whole or q.parent for q in others)
