"""Events as clues to time: "since the end of the war", "post-conflict", "during the occupation".

Lives here: find_events, which reads what a "since" or "after" counts from: a date in its clause, a
named event of the gazetteer, or the conflict of the document's country. Does not live here: times
without an event (clue_finder.py) and their place on the calendar (stretch.py).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import cache
from itertools import pairwise
from operator import attrgetter

from mineaction.extraction.codes import UNTIMED
from mineaction.extraction.periods.clue_record import Clue, clue_at
from mineaction.extraction.periods.dated_events import event_since
from mineaction.lexicon.gazetteer import Event, default_conflict, event_trie, match_at
from mineaction.lexicon.period_words import period_words
from mineaction.text.dates import TimeExpression
from mineaction.text.tokens import Tokens

_SINCE = period_words("since_words")
_EVENT_CUES = _SINCE | {"from", "followed"}
_RELATIVE = period_words("relatives")
_CLAUSE = 16  # tokens from an event to the verb of its clause
_YEAR = 4  # digits: "the 2020 Second Karabakh War" is the named war
_NAME_REACH = 12  # tokens from a "since" to the last word of its event
_RECORD = 8  # tokens from "the most" to its "since"
_REACH = 22  # tokens in which a "since" finds its date or event


def find_events(tokens: Tokens, times: list[TimeExpression], country: str | None) -> list[Clue]:
    """ "since the end of the war", "post-conflict", "during the occupation"."""
    covered = {
        i for time in times if time.relation == "since" and not _names_event(tokens, time, country)
        for i in range(time.first, time.last)
    }  # fmt: skip
    out: list[Clue] = []
    floor = 0
    cues = _event_cues()
    for i in [i for i, token in enumerate(tokens) if token.norm in cues]:
        if i < floor or i in covered:
            continue
        token = tokens[i]
        clue = None
        counted = token.norm == "from" and _counts(tokens, i, times, country)
        if counted or _begins_after(tokens, i):
            clue = _since(tokens, i, times, country)
        elif token.norm in period_words("undated_cues") | period_words("undated_span_cues"):
            clue = _during(tokens, i, times)
        elif i == 0 and i + 1 < len(tokens) and tokens[i + 1].text == ",":
            clue = clue_at("undated", tokens, i, i + 1)  # "Recently, 350 mines were found"
        if clue is not None:
            out.append(clue)
            floor = clue.last
    return out


def _names_event(tokens: Tokens, time: TimeExpression, country: str | None) -> bool:
    """ "Since the end of the 2020 | Second Karabakh War": the year is part of a name."""
    year = tokens[time.last - 1].text.isdecimal() and time.last < len(tokens)
    return year and match_at(tokens, time.last, event_trie(), country) is not None


@cache
def _event_cues() -> frozenset[str]:
    during = period_words("undated_cues") | period_words("undated_span_cues")
    return _EVENT_CUES | during | period_words("undated_openings")


def _begins_after(tokens: Tokens, i: int) -> bool:
    """ "since", "after", and "followed" in "the period that followed the end of the war".

    Not in "the most in one year since we came".
    """
    if tokens[i].norm != "followed":
        near = tokens[max(0, i - _RECORD) : i] if tokens[i].norm == "since" else ()
        ranked = any(
            a.norm == "the" and b.norm in period_words("superlatives") for a, b in pairwise(near)
        )
        return tokens[i].norm in _SINCE and not ranked
    before = [token.norm for token in tokens[max(0, i - 2) : i]]
    return len(before) == 2 and before[0] in period_words("spans") and before[1] in _RELATIVE


def _since(tokens: Tokens, i: int, times: list[TimeExpression], country: str | None) -> Clue | None:
    """From the word at `i` to the date or event that it counts from."""
    word = tokens[i].norm
    event, edge, behind = _event_after(tokens, i + 1, country)
    time = _date_after(tokens, i + 1, times, behind)
    named = bool(edge) and time is not None and time.last < behind
    if time is not None and event is not None and edge and _is_year_of(time, event, behind):
        behind, time = time.last, None  # "since the end of the Great War of 1914"
    if time is not None and event is not None and (_closes(time, behind) or named):
        time = None  # "since the end of the 2020 war": the year is part of its name
    k = min(i + 4, len(tokens))
    dated = word == "followed" and time is not None
    if word not in ("since", "from") and event is None and not dated:
        return None
    if word == "post" or (word in ("after", "following", "followed") and not edge):
        edge = "end"
    if time is not None and time.right is not None:  # "since its launch in May until 3 July"
        return clue_at("period", tokens, i, time.last, time=time)
    if time is not None and (event is None or time.left is not None):
        shifted = replace(time, relation="since", cue="since")
        return clue_at(
            "period", tokens, i, time.last, time=shifted, event=event, since=True, edge=edge
        )
    if event is not None:
        return clue_at("period", tokens, i, behind, event=event, since=True, edge=edge)
    if word == "since" and (told := event_since(tokens, i)):
        return clue_at("undated", tokens, i, told[1], noun=told[0])
    if word == "since" and any(t.norm in period_words("undated_times") for t in tokens[i + 1 : k]):
        return clue_at("undated", tokens, i, i + 2)
    pronoun = i + 1 < len(tokens) and tokens[i + 1].norm in period_words("pronouns")
    return clue_at("undated", tokens, i, i + 1) if edge or pronoun else None


def _is_year_of(time: TimeExpression, event: Event, behind: int) -> bool:
    """Whether "of" and a year behind the name of an event only say when it was."""
    year = time.left.year if time.left is not None and time.left.shape == "year" else None
    if year is None or time.right is not None or time.cue != "of":
        return False
    return time.first - 1 <= behind <= time.first and str(year) in (event.start[:4], event.end[:4])


def _counts(tokens: Tokens, i: int, times: list[TimeExpression], country: str | None) -> bool:
    """ "counting from the outset of the conflict", "from the start of the war to 1 July"."""
    if i > 0 and tokens[i - 1].norm in period_words("reckoned"):
        return True
    _event, edge, behind = _event_after(tokens, i + 1, country)
    ahead = tokens[behind : behind + _CLAUSE]
    if _event and edge == "start" and any(token.norm in period_words("perfect") for token in ahead):
        return True  # "From the start of the war the number of the dead has reached 90"
    k = bisect_left(times, behind, key=attrgetter("first"))
    if k + 1 < len(times) and times[k].first == behind:  # "the war in May 2022 | to 1 July"
        return bool(edge) and _closes(times[k + 1], times[k].last)
    return bool(edge and _event) and k < len(times) and _closes(times[k], behind)


def _closes(time: TimeExpression, behind: int) -> bool:
    """ "to 1 July", "to date" right behind the event: the other end."""
    return time.first == behind and (time.relation == "until" or time.shape == "to_date")


def _event_after(tokens: Tokens, i: int, country: str | None) -> tuple[Event | None, str, int]:
    """The event named from token `i` on, the edge of it that is meant, and the token behind it."""
    edge, k = "", i
    while k < len(tokens) and k - i < _NAME_REACH:
        norm = tokens[k].norm
        found = match_at(tokens, k, event_trie(), country)
        if found is not None:
            name, end = found
            return name.of, edge or _edge_behind(tokens, end), end
        if norm in period_words("beginnings"):
            edge = "start"
        elif norm in period_words("endings"):
            edge = "end"
        elif norm in period_words("conflict_nouns"):
            event = default_conflict(country) if country else None
            edge = edge or _edge_behind(tokens, k + 1)
            if event is not None and event.end and edge == "start":
                event = None  # of two wars "the start of the conflict" may be that of the first
            return event, edge, k + 1
        elif norm not in period_words("event_links") and tokens[k].text != "-":
            year = norm.isdecimal() and len(norm) == _YEAR and k + 1 < len(tokens)
            if not year or match_at(tokens, k + 1, event_trie(), country) is None:
                break
        k += 1
    return None, edge, k


def _edge_behind(tokens: Tokens, end: int) -> str:
    """ "since the war ended", "since the conflict's end"."""
    for token in tokens[end : end + 3]:
        if token.norm in period_words("beginnings"):
            return "start"
        if token.norm in period_words("endings"):
            return "end"
    return ""


def _date_after(
    tokens: Tokens, i: int, times: list[TimeExpression], behind: int
) -> TimeExpression | None:
    """The first date behind a "since", within its clause."""
    stop = min(i + _REACH, len(tokens))
    for k in range(i, stop):
        comma = tokens[k].text == "," and not (
            k + 1 < stop and (tokens[k + 1].norm in period_words("concluded") or _listed(tokens, k))
        )
        if tokens[k].text in (";", ":", ".") or (comma and k >= behind):
            stop = k
            break
    k = bisect_left(times, i, key=attrgetter("first"))
    for time in times[k : k + _REACH]:
        if time.first >= stop:
            return None
        if time.relation not in UNTIMED and time.left is not None:
            return time
    return None


def _listed(tokens: Tokens, comma: int) -> bool:
    """Whether names stand on both sides of a comma: "the leaders of A, B, and C"."""
    return tokens[comma - 1].text[0].isupper() and tokens[comma + 1].text[0].isupper()


def _during(tokens: Tokens, i: int, times: list[TimeExpression]) -> Clue | None:
    """ "during the conflict": a time without dates, unless the words give some."""
    span = tokens[i].norm in period_words("undated_cues")  # "in" needs "the years" of the war
    n = bisect_left(times, i, key=attrgetter("first"))
    dated = times[n].first if n < len(times) else -1
    for k in range(i + 1, min(i + 7, len(tokens))):
        if tokens[k].norm in _SINCE:
            return None
        if k == dated:
            return None
        span = span or tokens[k].norm in period_words("spans")
        if span and tokens[k].norm in period_words("undated_times"):
            if k < dated <= k + 2:
                return None
            return clue_at("undated", tokens, i, k + 1)
        if tokens[k].kind != "word":
            return None
    return None
