"""Clues to time in a sentence: which words say when, and what they are the time of.

Lives here: find_clues, which sorts a sentence's time expressions into periods, as-of days and days
of statements. Does not live here: events with dates (named_events.py), which figure a clue belongs
to (scope.py), what passes between sentences (memory.py), the calendar (text.dates).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import takewhile

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.extraction.codes import UNTIMED
from mineaction.extraction.periods.attributes import is_attributive
from mineaction.extraction.periods.clue_record import Clue, clue_at
from mineaction.extraction.periods.named_events import find_events
from mineaction.extraction.periods.pairs import joined_pairs
from mineaction.extraction.periods.relative_clauses import is_of_gathering, is_of_relative
from mineaction.extraction.periods.statement_days import is_year, next_number, statement_clue
from mineaction.lexicon.grammar import BE, HAVE
from mineaction.lexicon.period_words import period_verbs, period_words
from mineaction.text.dates import TimeExpression
from mineaction.text.tokens import Tokens

_OPENED = 8  # tokens from "launched an insurgency in" to a time
_CLAUSE = 12  # tokens from a time to the verb of its clause


def find_clues(sentence: SentenceAnalysis, country: str | None) -> list[Clue]:
    """The clues of a sentence in reading order; they do not overlap."""
    tokens = sentence.tokens
    found = find_events(tokens, sentence.times, country)
    if not sentence.times:
        return found
    taken = {i for clue in found for i in range(clue.first, clue.last)}
    taken |= {
        i
        for mask in sentence.masks
        if mask.kind in _REFERENCES
        for i in range(mask.first, mask.last)
    }
    numbers = [quantity.first for quantity in sentence.quantities if quantity.measure]
    for time in sentence.times:
        if time.first not in taken:
            titled = _is_of_title(sentence, time) or _is_of_appeal(sentence, time)
            clue = _of_time(tokens, _of_title(sentence, time), numbers, titled)
            if clue is not None and not is_of_relative(sentence, clue, numbers):
                found.append(clue)
    found.sort(key=lambda clue: clue.first)
    if "respectively" not in sentence.words:
        found = joined_pairs(tokens, found, numbers)
    found = [clue for n, clue in enumerate(found) if not (n and _completes(found[n - 1], clue))]
    found = [clue for n, clue in enumerate(found) if not _is_named(tokens, clue, found[n + 1 :])]
    ends = {clue.last for clue in found}  # "in the past week (7-13 July)": a time of its own
    return [c if c.first - 1 in ends else _with_brackets(tokens, c) for c in found]


def _of_title(sentence: SentenceAnalysis, time: TimeExpression) -> TimeExpression:
    """ "ANNUAL REVIEW 2024", "Results of May 2025": the time of the report, not part of a name.

    "Mined area by province, end of 2024" is the day of a state.
    """
    if sentence.span.kind == "headline" and _is_bare_end(time):
        return replace(time, relation="as_of")
    if time.cue == "from" and time.relation == "since" and sentence.norm(time.last) == "(":
        return replace(time, relation="in")  # "down 9 per cent from May (31 accidents)"
    if time.relation not in ("of", "name"):
        return time
    if _is_of_harm(sentence, time):
        return replace(time, relation="in", cue="of")
    if _is_of_appeal(sentence, time):
        return replace(time, relation="in", cue="for")
    if sentence.span.kind != "headline":
        return replace(time, relation="in") if is_summed(sentence, time.first, time) else time
    annual = _is_of_title(sentence, time)
    before = [token.norm for token in sentence.tokens[max(0, time.first - 3) : time.first]]
    summed = time.relation == "of" and not period_words("summaries").isdisjoint(before)
    day = time.left is not None and time.left.day is not None
    return replace(time, relation="in") if annual or (summed and not day) else time


def _is_of_harm(sentence: SentenceAnalysis, time: TimeExpression) -> bool:
    """ "The casualties of 2031", "July's victims", "last year's 61 dead": when they were hurt."""
    harmed, first = period_words("harmed"), time.first
    if time.left is None or time.left.day is not None:
        return False
    if sentence.norm(first - 1) == "of" and sentence.norm(first - 2) in harmed:
        return True
    pointed = (sentence.norm(first - 3), sentence.norm(first - 1)) == ("the", "of")
    if pointed and sentence.tokens[first - 2].kind == "number":
        return True  # "fewer than the 80 of 2031"
    if sentence.norm(first - 1) == "of" and _strikes(sentence, time.last):
        return True
    owned = sentence.norm(time.last) == "'s"
    reach = _HARM_REACH if owned else 1
    return not harmed.isdisjoint(sentence.norms[time.last : time.last + reach])


def _strikes(sentence: SentenceAnalysis, i: int) -> bool:
    """ "The war of 2031 killed 9", "the fighting of 2031 and 2032 drove out 900": what it did."""
    if sentence.norm(i) == "and" and any(time.first == i + 1 for time in sentence.times):
        i = next(time.last for time in sentence.times if time.first == i + 1)
    return sentence.norm(i) in period_verbs("striking", "ed")


_HARM_REACH = 5  # tokens from "last year's" to its victims


def _is_bare_end(time: TimeExpression) -> bool:
    """ "End of 2024", without a preposition."""
    end = time.left is not None and time.left.kind == "part" and time.left.part == "end"
    return end and not time.cue and time.right is None


def _is_of_appeal(sentence: SentenceAnalysis, time: TimeExpression) -> bool:
    """ "The 2031 appeal is 14 per cent funded", "the appeal of 2031": the year of its money."""
    if not is_year(time) or time.relation not in ("of", "name") or time.right is not None:
        return False
    behind = sentence.tokens[time.last : time.last + _NAME_OF_APPEAL]
    names = [token.norm for token in takewhile(lambda token: token.kind == "word", behind)]
    near = (*sentence.norms[max(0, time.first - 2) : time.first], *names)
    return not period_words("yearly_appeals").isdisjoint(near)


_NAME_OF_APPEAL = 5  # tokens: "the 2031 Global Mine Action Appeal"


def _is_of_title(sentence: SentenceAnalysis, time: TimeExpression) -> bool:
    """ "Annual Report 2031", "Fact Sheet 2031": the year that the paper is about, not its own."""
    if sentence.span.kind != "headline" or not is_year(time) or time.cue or time.right is not None:
        return False
    near = sentence.norms[max(0, time.first - _TITLE_REACH) : time.last + _TITLE_REACH - 1]
    return not _ANNUAL.isdisjoint(near)


_ANNUAL = period_words("annual")
_TITLE_REACH = 3  # tokens between the year of a title and its noun


def is_summed(sentence: SentenceAnalysis, first: int, time: TimeExpression | None) -> bool:
    """ "The centre sent out its tally of the first quarter", in a sentence that counts nothing.

    A day is when something happened; "the report of March" is its own date.
    """
    if time is None or time.left is None or time.left.day is not None:
        return False
    if any(quantity.measure for quantity in sentence.quantities):
        return False
    before = sentence.norms[max(0, first - 3) : first]
    summed = period_words("summaries") - period_words("documents")
    return ("of" in before[-2:] or time.cue == "of") and not summed.isdisjoint(before)


def _completes(before: Clue, clue: Clue) -> bool:
    """ "In 2023 so far", "This year they have so far": the second adds nothing to the first.

    Nor does the year in "during the period this year".
    """
    if before.time is not None and before.time.relation == "anaphor" and clue.time is not None:
        point = before.time.left
        period = point is not None and point.kind == "same" and point.of is None
        return period and clue.time.relation == "so_far" and clue.first == before.last
    if clue.role != "undated" or before.role != "period":
        return False
    running = before.time is not None and before.time.relation == "so_far"
    to_date = clue.time is not None and clue.time.relation == "so_far"
    near = clue.first - before.last
    return near <= 1 or (running and to_date and near <= _SO_FAR_REACH)


_SO_FAR_REACH = 6  # tokens from "this year" to the "so far" of its clause


def _is_named(tokens: Tokens, clue: Clue, behind: list[Clue]) -> bool:
    """ "In one month, October", "Reporting week: 4-10 May", "in the season (May to July)"."""
    if not behind or clue.time is None:
        return False
    running = behind[0].time is not None and behind[0].time.relation == "so_far"
    if clue.role == "undated" and clue.time.relation == "so_far" and running:
        return behind[0].first == clue.last  # "have so far | this year"
    point = clue.time.left
    anaphor = point is not None and point.kind == "same" and point.of is None
    if not anaphor and clue.time.shape != "bare_window":
        return False
    named = behind[0].role == "period" and behind[0].first == clue.last + 1
    return named and tokens[clue.last].text in ",:(-"


def _with_brackets(tokens: Tokens, clue: Clue) -> Clue:
    """ "In the reporting period | (1 May to 12 June)": the clause's time, though in brackets."""
    alone = clue.last < len(tokens) and tokens[clue.last].text == ")" and clue.first > 1
    if not alone or clue.role != "period" or tokens[clue.first - 1].text != "(":
        return clue
    before = {token.norm for token in tokens[max(0, clue.first - _NAMED_REACH) : clue.first - 1]}
    named = tokens[clue.first - 2].norm in _PERIODS or before >= {"period", "report"}
    return replace(clue, first=clue.first - 1, last=clue.last + 1) if named else clue


_PERIODS = period_words("named_periods")
_NAMED_REACH = 7  # tokens of "the period covered by this report ("


# ---- times --------------------------------------------------------------------------------------


def _of_time(tokens: Tokens, time: TimeExpression, numbers: list[int], titled: bool) -> Clue | None:
    """What a time expression is the time of; None if of nothing that is counted here."""
    if time.relation in UNTIMED or _is_measuring(tokens, time, numbers):
        return None
    if _is_of_base(tokens, time) or is_of_gathering(tokens, time, numbers):
        return None
    time = _from_new_year(time)
    earlier = time.relation == "before" and time.first <= 1  # "Before 2030 mines killed 9"
    if time.shape == "bare_window" or earlier or (time.relation == "so_far" and not time.left):
        return clue_at("undated", tokens, time.first, time.last, time=time)
    statement = None if titled else statement_clue(tokens, time, numbers)
    if statement is not None:
        return statement
    if _is_time_after(tokens, time):
        time = replace(time, relation="since")
        return clue_at("period", tokens, time.first, time.last, time=time, since=True)
    if time.relation in ("of", "name", "before", "after"):
        return None
    if _is_opening(tokens, time, numbers):
        return clue_at("period", tokens, time.first, time.last, time=time, since=True)
    if _is_standing(tokens, time) or _is_of_valuing(tokens, time, numbers):
        return clue_at("as_of", tokens, time.first, time.last, time=time)
    if _is_dateline(tokens, time) or is_attributive(tokens, time) or _is_today(tokens, time):
        return None
    since = time.relation == "since"
    return clue_at("period", tokens, time.first, time.last, time=time, since=since)


def _from_new_year(time: TimeExpression) -> TimeExpression:
    """ "Up to 12 May this year mines hurt 9": from the beginning of that year."""
    end = time.left
    if time.relation == "until" and end is not None and end.of is not None and end.of.shift == 0:
        start = replace(end, month=1, day=end.day and 1)
        return replace(time, shape="range", relation="between", left=start, right=end)
    return time


def _is_of_base(tokens: Tokens, time: TimeExpression) -> bool:
    """ "12 per cent of the year's target", not "40 mines of the year's total"."""
    owned = [token.norm for token in tokens[time.last : time.last + 2]]
    share = any(token.norm in ("cent", "percent", "%") for token in tokens[: time.first][-3:])
    return share and owned[:1] == ["'s"] and owned[-1] in period_words("bases")


def _is_standing(tokens: Tokens, time: TimeExpression) -> bool:
    """ "as of 3 May", "by June", "Today I have 157", "an estimate made in 1996"."""
    if _is_of_estimate(tokens, time):
        return True
    if _is_dateline(tokens, time) or is_attributive(tokens, time):
        return False
    if time.relation in ("as_of", "by", "until") or time.cue in ("until", "by", "till"):
        return True
    ahead = [token.norm for token in tokens[time.last : time.last + 4]]
    return time.shape == "day" and not _PRESENT.isdisjoint(ahead)


def _is_today(tokens: Tokens, time: TimeExpression) -> bool:
    """ "Today I have 157", "14 families are farming there today": no day on which it happened."""
    if time.left is None or time.left.unit != "day" or time.left.shift != 0 or time.cue:
        return False
    near = (*tokens[max(0, time.first - 4) : time.first], *tokens[time.last : time.last + 4])
    behind = " ".join(token.norm for token in tokens[time.last :])  # "Today 9 ha have already been"
    return any(token.norm in _PRESENT for token in near) or "have already" in behind


def _is_time_after(tokens: Tokens, time: TimeExpression) -> bool:
    """ "In the time after 3 May 2021 mines have killed 40": from that day on, up to now.

    So "After 3 May 2021", "in explosions after 3 May 2021" and "From the start of 2031".
    """
    begins = time.cue == "from" and time.left is not None and time.left.part == "start"
    if time.relation != "after" and not begins:
        return False
    before = tokens[time.first - 1].norm if time.first else ""
    if before and before not in period_words("spans") | period_words("mishaps"):
        return False
    ahead = [token.norm for token in tokens[time.last : time.last + _CLAUSE]]
    return any(word in period_words("perfect") for word in ahead)


def _is_opening(tokens: Tokens, time: TimeExpression, numbers: list[int]) -> bool:
    """ "The war that broke out in April 2023 has killed ...": from its beginning on.

    So "erupted in 2023 and has killed"; a sentence that counts nothing may just tell it.
    """
    before = [token.norm for token in tokens[max(0, time.first - _OPENED) : time.first]]
    behind = tokens[time.last].norm if time.last < len(tokens) else ""
    if behind in HAVE and "," not in before and not period_words("relatives").isdisjoint(before):
        return True  # "The team that came on 3 May has cleared 9 ha"
    if period_words("undated_times").isdisjoint(before):
        return False
    if not numbers:
        return before[-1] in period_words("openings")
    counted = next((n for n in numbers if n >= time.last), time.last)
    ahead = [token.norm for token in tokens[time.last : min(counted, time.last + _CLAUSE)]]
    opened = not period_words("openings").isdisjoint(before)
    return opened and not period_words("perfect").isdisjoint(ahead)


def _is_measuring(tokens: Tokens, time: TimeExpression, numbers: list[int]) -> bool:
    """ "more than in 2023", "the best since spring", "at the rate of last year": a yardstick."""
    k = time.first
    if k > 1 and tokens[k - 1].norm == "of" and tokens[k - 2].norm in period_words("paces"):
        return True
    point = time.left
    same = point is not None and point.kind == "same" and point.of is not None
    counted_from = time.cue == "from" or (same and time.cue in ("over", "on"))
    if counted_from and time.right is None and _tells_change(tokens, k, numbers):
        saw = [token.norm for token in tokens[time.last + 1 : time.last + 2]] in _TOLD_OF
        return not saw and next_number(numbers, time.last) != time.last + 1  # "from May (9 cases)"
    than = k > 0 and tokens[k - 1].norm in _THAN
    if than or time.cue in period_words("yardsticks"):
        behind = next_number(numbers, time.last)
        after = [token.norm for token in tokens[time.last : time.last + 2]]
        told = than and after[1:] not in _TOLD_OF
        near = time.last + (_NEAR_THAN if told else _NEAR_YARDSTICK)
        parted = told and after[:1] != [] and after[0] in _PARTING
        if behind is None or behind >= near or parted:
            return True
    if _is_of_uncounted(tokens, k, numbers):
        return True
    reach = 4 + 3 * (k > 0 and tokens[k - 1].norm in ("kind", "sort"))  # "deadliest of its kind"
    for j in range(k - 1, max(0, k - reach) - 1, -1):
        if tokens[j].norm in period_words("occurring") or tokens[j].text == ",":
            return False  # "The worst accident happened on 3 May", "In the worst one, on 3 May,"
        if tokens[j].norm in period_words("superlatives"):
            if time.relation == "in" and j + 1 < k and is_year(time):
                return False  # "had the most accidents in 2031"
            return not (j and tokens[j - 1].norm == "at")
    return False


_CHANGE_REACH = 14  # tokens from a change to the time from which it is counted
_NEAR_THAN, _NEAR_YARDSTICK = 3, 8  # tokens from a yardstick to the number told of it
_PARTING = frozenset((",", "as"))  # "more than in 2030, 40 people"
_TOLD_OF = (["when"], ["which"])  # behind a time and a comma
_THAN = period_words("than")  # "ten times as many as the year before"


def _tells_change(tokens: Tokens, i: int, numbers: list[int]) -> bool:
    """ "down 5 per cent from 2023", "a rise of 12 per cent in deaths from mines from May"."""
    n = bisect_left(numbers, i)
    low = max(numbers[n - 1] + 1 if n else 0, i - _CHANGE_REACH)
    commas = (k for k in range(i - 1, low - 1, -1) if tokens[k].text in ",;")
    low = next(commas, low)
    return any(tokens[k].norm in period_words("changes") for k in range(low, i))


def _is_of_uncounted(tokens: Tokens, i: int, numbers: list[int]) -> bool:
    """ "97 operators, compared with 58 a year ago": of a number that counts nothing here.

    So is the time of what a count has doubled: "reached 90, double the accidents of May".
    """
    behind = next_number(numbers, i)
    told_of = behind is not None and behind < i + _NEAR_YARDSTICK  # ", which totalled 276 ha"
    for k in range(i - 1, max(0, i - _COMPARED), -1):
        if bisect_left(numbers, k) != bisect_left(numbers, i):
            return False
        if tokens[k].norm in period_words("multiples"):
            return not told_of and k < i - 1  # "deaths doubled | in May"
        if tokens[k].norm == "what" and tokens[k - 1].norm in ("of", "than"):
            return True  # "90, two thirds of what was found in May"
        told = tokens[k].norm == "against" or tokens[k - 1].norm == "compared"
        if told and (i - k < 4 or behind is None):
            return any(token.kind == "number" for token in tokens[k:i]) or i - k > 1
    return False


_COMPARED = 7  # tokens from a comparison to its time


def _is_dateline(tokens: Tokens, time: TimeExpression) -> bool:
    """ "BAKU, January 27." or "Bamako, 11 August 2022 -": only names before, the text behind."""
    if time.cue or time.left is None or time.right is not None or time.left.day is None:
        return False
    start = _machine_header(tokens)
    clock = [token for token in tokens[time.last :] if token.kind == "number" or token.text == ":"]
    stamp = len(clock) > 2 and len(tokens) - time.last - len(clock) <= 1  # "9/23/2031 09:41 AM"
    if stamp or (time.first == 0 and _is_place_in_brackets(tokens, time.last)):
        return True
    if not 0 < time.first - start <= 12:
        return 0 < time.first < start
    before = tokens[start : time.first]
    if any(t.text == ":" for t in before) or all(t.kind == "sign" for t in before):
        return False  # "- 20 December 2031, Fuzuli district.", an item of a list
    if not all(t.kind == "sign" or t.text[0].isupper() for t in before):
        return False
    behind = [token.text for token in tokens[time.last : time.last + 2]]
    opens = len(behind) == 2 and behind[0] == ":" and behind[1][0].isupper()
    return not behind or opens or behind[0] in ("(", "-", ".", ",", "|")


def _is_place_in_brackets(tokens: Tokens, i: int) -> bool:
    """ "3 May 2031 | (PORT ORLAN) - Shells killed 9": no day on which it happened."""
    norms = [token.text for token in tokens[i : i + _DATELINE]]
    close = norms.index(")") if ")" in norms[:-1] else 0
    names = close > 1 and all(name[:1].isupper() for name in norms[1:close])
    return norms[:1] == ["("] and names and norms[close + 1] in "-:"


_DATELINE = 7  # tokens of "(PORT OF ORLAN) -"


def _machine_header(tokens: Tokens) -> int:
    """The token behind "date 2031-05-03" at the head of a text, else 0."""
    if tokens[0].norm != "date" or len(tokens) < 2 or tokens[1].kind != "number":
        return 0
    k = 1
    while k < len(tokens) and tokens[k].kind != "word":
        k += 1
    return k


def _is_of_estimate(tokens: Tokens, time: TimeExpression) -> bool:
    """ "An estimate of 4,200 km2, made in 1996": how things were thought to stand then."""
    k = time.first - 1
    if k < 1 or tokens[k].norm not in period_words("drawn_up"):
        return False
    before = [token.norm for token in tokens[max(0, k - _ESTIMATE_REACH) : k]]
    return not period_words("estimates").isdisjoint(before)


def _is_of_valuing(tokens: Tokens, time: TimeExpression, numbers: list[int]) -> bool:
    """ "In May 2024 the bank put the bill at $4 billion": when it was thought to be so much."""
    number = next_number(numbers, time.last)
    if number is None or time.right is not None or time.relation not in ("in", "on"):
        return False
    if time.cue == "of":
        return False
    near = [token.norm for token in tokens[time.last : min(number, time.last + _VALUING_REACH)]]
    if "at" not in near[-_AT_REACH:] or number > time.last + _VALUING_REACH:
        return False
    verbs = period_verbs("valuing", "ed", "pp")
    return any(word in verbs and near[k - 1] not in BE for k, word in enumerate(near[:-1]) if k)


_VALUING_REACH = 16  # tokens from a time to the sum
_AT_REACH = 4  # tokens from "at" to the sum: "at some US$ 9 million"
_ESTIMATE_REACH = 10  # tokens from an estimate to the year in which it was made


_PRESENT = period_words("present")
_REFERENCES = frozenset(("legal reference", "document symbol"))
