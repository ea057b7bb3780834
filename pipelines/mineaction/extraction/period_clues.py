"""Clues to time in a sentence: which words say when, and what they are the time of.

Lives here: Clue and find_clues, which sorts a sentence's time expressions into periods, as-of days
and days of statements, and finds events with dates ("since the end of the war"). Does not live
here: which figure a clue belongs to (period_scope.py), what passes from sentence to sentence
(periods.py), the calendar (text.dates).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.lexicon.gazetteer import Event, default_conflict, event_trie, match_at
from mineaction.lexicon.period_words import period_verbs, period_words
from mineaction.text.dates import TimeExpression
from mineaction.text.tokens import Token

Tokens = Sequence[Token]

_NO_PERIOD = frozenset(("duration", "per", "time"))
_SINCE = frozenset(("since", "after", "following", "post"))
_REACH = 22  # tokens in which a "since" finds its date or event
_SAYING_REACH = 9


@dataclass(frozen=True, slots=True, eq=False)
class Clue:
    """One time of a sentence; tokens [first, last).

    role: "period" (what happened then), "as_of" (how things stood then), "statement" (when it was
    said), "undated" (a time without dates: what is told of it has no period). A `since` clue runs
    from its time or event to the day of the statement; `edge` says from which end of the event.
    """

    role: str
    first: int
    last: int
    start: int
    end: int
    time: TimeExpression | None = None
    event: Event | None = None
    since: bool = False
    edge: str = ""
    whole: bool = False


def find_clues(sentence: SentenceAnalysis, country: str | None) -> list[Clue]:
    """The clues of a sentence in reading order; they do not overlap."""
    tokens = sentence.tokens
    found = _events(tokens, sentence.times, country)
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
            clue = _of_time(tokens, time, numbers)
            if clue is not None:
                found.append(clue)
    found.sort(key=lambda clue: clue.first)
    return [clue for n, clue in enumerate(found) if not (n and _completes(found[n - 1], clue))]


def _completes(before: Clue, clue: Clue) -> bool:
    """ "In 2023 so far": the second time adds nothing to the first."""
    return clue.role == "undated" and clue.first - before.last <= 1 and before.role == "period"


def _clue(role: str, tokens: Tokens, first: int, last: int, **more: object) -> Clue:
    return Clue(role, first, last, tokens[first].start, tokens[last - 1].end, **more)  # type: ignore[arg-type]


# ---- times --------------------------------------------------------------------------------------


def _of_time(tokens: Tokens, time: TimeExpression, numbers: list[int]) -> Clue | None:
    """What a time expression is the time of; None if of nothing that is counted here."""
    if time.relation in _NO_PERIOD or _is_measuring(tokens, time, numbers):
        return None
    if time.shape == "bare_window" or (time.relation == "so_far" and time.left is None):
        return _clue("undated", tokens, time.first, time.last, time=time)
    statement = _statement(tokens, time, numbers)
    if statement is not None:
        return statement
    if time.relation in ("of", "name", "before", "after"):
        return None
    if _is_opening(tokens, time):
        return _clue("period", tokens, time.first, time.last, time=time, since=True)
    if _is_dateline(tokens, time) or _is_attributive(tokens, time):
        return None
    if time.relation in ("as_of", "by", "until") or time.cue in ("until", "by", "till"):
        return _clue("as_of", tokens, time.first, time.last, time=time)
    if time.shape == "day" or (time.left and time.left.unit == "day" and time.left.shift == 0):
        ahead = [token.norm for token in tokens[time.last : time.last + 4]]
        if any(word in ("have", "has", "are", "is") for word in ahead):
            return _clue("as_of", tokens, time.first, time.last, time=time)  # "Today I have 157"
    since = time.relation == "since"
    return _clue("period", tokens, time.first, time.last, time=time, since=since)


def _is_opening(tokens: Tokens, time: TimeExpression) -> bool:
    """ "The war that broke out in April 2023 has killed ...": from its beginning on."""
    before = [token.norm for token in tokens[max(0, time.first - 6) : time.first]]
    behind = [token.norm for token in tokens[time.last : time.last + 2]]
    return (
        bool(before)
        and before[-1] in period_words("openings")
        and any(word in period_words("undated_times") for word in before)
        and any(word in ("that", "which") for word in before)
        and any(word in ("has", "have") for word in behind)
    )


def _is_measuring(tokens: Tokens, time: TimeExpression, numbers: list[int]) -> bool:
    """ "more than in 2023", "the best since spring": a yardstick, not the time of the count."""
    k = time.first
    compared = time.cue in period_words("yardsticks")
    if compared or (k and tokens[k - 1].norm in ("than", "over", "on")):
        behind = _next_number(numbers, time.last)
        if behind is None or behind >= time.last + 8:
            return True
    return any(token.norm in period_words("superlatives") for token in tokens[max(0, k - 4) : k])


def _next_number(numbers: list[int], i: int) -> int | None:
    """The first number at or behind token `i`."""
    n = bisect_left(numbers, i)
    return numbers[n] if n < len(numbers) else None


def _is_dateline(tokens: Tokens, time: TimeExpression) -> bool:
    """ "BAKU, January 27." or "Bamako, 11 August 2022 -": only names before, the text behind."""
    if time.cue or time.left is None or time.right is not None or time.left.day is None:
        return False
    if not 0 < time.first <= 12:
        return False
    before = tokens[: time.first]
    if any(t.text == ":" for t in before):
        return False
    if not all(t.kind == "sign" or t.text[0].isupper() for t in before):
        return False
    return time.last >= len(tokens) or tokens[time.last].text in ("(", "-", ".", ",", "|")


def _is_attributive(tokens: Tokens, time: TimeExpression) -> bool:
    """ "mines manufactured in 2021", "a war that ended in 1998": the time of that word alone."""
    if time.relation not in ("in", "on", "as_of") or time.first == 0:
        return False
    if tokens[time.first - 1].norm in period_words("attributive"):
        return True
    return any(
        tokens[k].norm in ("result", "because", "due", "owing", "wake")
        and not any(token.text == "," for token in tokens[k : time.first])
        for k in range(max(0, time.first - 12), time.first)
    )


# ---- statements ---------------------------------------------------------------------------------


def _statement(tokens: Tokens, time: TimeExpression, numbers: list[int]) -> Clue | None:
    """The clue if the time is the day on which something was said or published."""
    if time.right is not None or time.left is None or time.relation not in _SAID_ON:
        return None
    if time.cue == "for":
        return None
    documents = period_words("documents")
    before = tokens[time.first - 1].norm if time.first else ""
    after = tokens[time.last].norm if time.last < len(tokens) else ""
    if before in ("of", "dated", "the", "a") and time.first > 1:
        before = tokens[time.first - 2].norm if before != "the" else before
    if before in documents or after in documents:
        noun = before if before in documents else after
        whole = noun in period_words("whole_documents")
        return _clue("statement", tokens, time.first, time.last, time=time, whole=whole)
    if time.relation in ("of", "name"):
        return None
    if _is_source_label(tokens, time) or _said_before(tokens, time, numbers):
        near = {token.norm for token in tokens[max(0, time.first - 5) : time.first]}
        talk = not near.isdisjoint(period_verbs("conversing"))
        return _clue("statement", tokens, time.first, time.last, time=time, whole=talk)
    if _said_after(tokens, time, numbers):
        return _clue("statement", tokens, time.first, time.last, time=time)
    return None


_SAID_ON = frozenset(("on", "in", "of", "name", "as_of", "anaphor"))


def _is_source_label(tokens: Tokens, time: TimeExpression) -> bool:
    """ "Foreign Ministry, 17 November 2025: 412", "(State Commission, March 2025)"."""
    if time.cue or time.first < 2 or tokens[time.first - 1].text != "," or time.last >= len(tokens):
        return False
    closing = tokens[time.last].text
    if closing not in (":", ")"):
        return False
    k = time.first - 2
    while k >= max(0, time.first - 14) and tokens[k].text not in ("(", ".", ":", ";"):
        if tokens[k].kind == "word" and not tokens[k].text[0].isupper() and len(tokens[k].text) > 3:
            return False
        k -= 1
    return (closing == ")") == (k >= 0 and tokens[k].text == "(")


def _said_before(tokens: Tokens, time: TimeExpression, numbers: list[int]) -> bool:
    """ "told reporters on Tuesday": the verb before, with neither "that" nor a count between."""
    verbs = period_verbs("saying", "s", "ed", "pp", "ing")
    n = bisect_left(numbers, time.first)
    last_number = numbers[n - 1] if n else -1
    for k in range(time.first - 1, max(-1, time.first - _SAYING_REACH), -1):
        token = tokens[k]
        if token.norm in ("that", ":", ";", '"') or k == last_number:
            return False
        if token.text == "," and not _names_speaker(tokens, k):
            return False
        if token.norm in verbs and (k == 0 or tokens[k - 1].norm not in _PASSIVE):
            return time.relation != "anaphor"
        if token.norm in period_words("issued") and k and tokens[k - 1].norm in _PASSIVE:
            return True
    return False


def _names_speaker(tokens: Tokens, comma: int) -> bool:
    """ "said the minister, Ly Thuch, on Monday": a comma before or after a name."""
    beside = (tokens[comma - 1], tokens[comma + 1])
    return any(token.kind == "word" and token.text[0].isupper() for token in beside)


def _parenthetical(tokens: Tokens, verb: int) -> bool:
    """ ", it says, " and ", says OCHA, ": the sentence goes on, and with it the time."""
    k = verb
    while k > 0 and verb - k < 5 and tokens[k].text != ",":
        k -= 1
    if tokens[k].text != ",":
        return False
    return any(token.text == "," for token in tokens[verb + 1 : verb + 4])


def _said_after(tokens: Tokens, time: TimeExpression, numbers: list[int]) -> bool:
    """ "On 4 September the chairman told journalists that ...": before any count."""
    stop = _next_number(numbers, time.last) or len(tokens)
    if "figure" in (token.norm for token in tokens[time.last : time.last + 3]):
        stop = len(tokens)
    stop = min(stop, time.last + 24)
    if (numbers and numbers[0] < time.first) or (
        time.first > 3 and tokens[time.first - 1].text not in (".", ",", ";", ":", "-")
    ):
        return False
    comma = time.last < len(tokens) and tokens[time.last].text == ","
    for k in range(time.last, stop):
        if tokens[k].text in (";", ":"):
            return False
        if tokens[k].norm in period_words("issued") and tokens[k - 1].norm in _PASSIVE:
            return "figure" in (token.norm for token in tokens[time.last : k])
        if tokens[k].norm not in period_verbs("saying", "s", "ed", "pp", "ing"):
            continue
        if _parenthetical(tokens, k):
            continue
        ahead = tokens[k + 1 : min(k + 7, stop)]
        if any(t.norm == "that" or t.text in (":", '"') for t in ahead):
            return True
        plain = tokens[k].norm in period_verbs("plainly_saying", "s", "ed")
        return plain and not comma and tokens[k - 1].norm not in _PASSIVE
    return False


_PASSIVE = frozenset(("was", "were", "been", "be", "is", "are"))
_REFERENCES = frozenset(("legal reference", "document symbol"))


# ---- events -------------------------------------------------------------------------------------


def _events(tokens: Tokens, times: list[TimeExpression], country: str | None) -> list[Clue]:
    """ "since the end of the war", "post-conflict", "during the occupation"."""
    covered = {
        i for time in times if time.relation == "since" for i in range(time.first, time.last)
    }
    out: list[Clue] = []
    floor = 0
    for i, token in enumerate(tokens):
        if i < floor or i in covered:
            continue
        clue = None
        if token.norm in _SINCE or (token.norm == "from" and _counts(tokens, i)):
            clue = _since(tokens, i, times, country)
        elif token.norm in period_words("undated_cues"):
            clue = _during(tokens, i, times)
        if clue is not None:
            out.append(clue)
            floor = clue.last
    return out


def _since(tokens: Tokens, i: int, times: list[TimeExpression], country: str | None) -> Clue | None:
    """From the word at `i` to the date or event that it counts from."""
    word = tokens[i].norm
    event, edge, behind = _event_after(tokens, i + 1, country)
    time = _date_after(tokens, i + 1, times, behind)
    if word not in ("since", "from") and event is None:
        return None
    if word in ("after", "following") and not edge:
        edge = "end"
    if word == "post":
        edge = "end"
    if time is not None and (event is None or not _is_length(time)):
        shifted = replace(time, relation="since", cue="since")
        return _clue(
            "period", tokens, i, time.last, time=shifted, event=event, since=True, edge=edge
        )
    if event is not None:
        return _clue("period", tokens, i, behind, event=event, since=True, edge=edge)
    pronoun = i + 1 < len(tokens) and tokens[i + 1].norm in ("it", "we", "they", "he", "she", "i")
    return _clue("undated", tokens, i, i + 1) if edge or pronoun else None


def _counts(tokens: Tokens, i: int) -> bool:
    """ "counting from the outset of the conflict"."""
    return i > 0 and tokens[i - 1].norm in ("counting", "counted", "calculated", "reckoned")


def _is_length(time: TimeExpression) -> bool:
    return time.left is None


def _event_after(tokens: Tokens, i: int, country: str | None) -> tuple[Event | None, str, int]:
    """The event named from token `i` on, the edge of it that is meant, and the token behind it."""
    edge, k = "", i
    while k < len(tokens) and k - i < 8:
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
            k + 1 < stop
            and (
                tokens[k + 1].norm in ("signed", "adopted", "concluded", "and")
                or _listed(tokens, k)
            )
        )
        if tokens[k].text in (";", ":", ".") or (comma and k >= behind):
            stop = k
            break
    k = bisect_left(times, i, key=_first)
    for time in times[k : k + _REACH]:
        if time.first >= stop:
            return None
        if time.relation not in _NO_PERIOD and time.left is not None:
            return time
    return None


def _first(time: TimeExpression) -> int:
    return time.first


def _listed(tokens: Tokens, comma: int) -> bool:
    """Whether names stand on both sides of a comma: "the leaders of A, B, and C"."""
    return tokens[comma - 1].text[0].isupper() and tokens[comma + 1].text[0].isupper()


def _during(tokens: Tokens, i: int, times: list[TimeExpression]) -> Clue | None:
    """ "during the conflict": a time without dates, unless the words give some."""
    n = bisect_left(times, i, key=_first)
    dated = times[n].first if n < len(times) else -1
    for k in range(i + 1, min(i + 7, len(tokens))):
        if tokens[k].norm in _SINCE:
            return None
        if k == dated:
            return None
        if tokens[k].norm in period_words("undated_times"):
            if k < dated <= k + 2:
                return None
            return _clue("undated", tokens, i, k + 1)
        if tokens[k].kind != "word":
            return None
    return None
