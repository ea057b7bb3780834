"""Cells of a line of the head: a name, what paper it is, a state, a place with its date.

Lives here: where a cell ends, and what it is by its shape. Does not live here: who heads the
document (heading.py), titles of papers (titles.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mineaction.extraction.actors.find import read_actor
from mineaction.extraction.actors.phrases import (
    behind_unit_number,
    is_calendar,
    is_capital,
    noun_at,
)
from mineaction.extraction.issuers.record import all_capitals, is_issuing_body
from mineaction.lexicon.attribution import reporting_at
from mineaction.lexicon.gazetteer import actor_trie, place_trie
from mineaction.lexicon.grammar import STOP
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_phrase, speech_words
from mineaction.text.tokens import Token

TITLE = 8  # tokens of a title behind a name
BARS = frozenset("|@\u00b7\u2022")

Line = Sequence[Token]


def cells_of(line: Line) -> Iterator[tuple[Line, bool]]:
    """The cells that can be the name of who heads the paper, and whether a title follows each.

    It is the first one, or the next behind what kind of paper it is, a state or a dateline's place.
    """
    begin = int(len(line) > 0 and line[0].norm == "headquarters")
    line = without_nickname(line)
    while begin < len(line):
        end = next((i for i in range(begin, len(line)) if is_bar(line, i)), len(line))
        part = line[begin:end]
        if not part:
            return
        stop = _name_end(part)
        if stop and not _is_dateline(line[begin:], stop):
            yield part[:stop], _is_title(line[begin + stop : begin + stop + TITLE])
        if not (is_paper(part) or is_state(part)):
            return
        begin = end + 1


def without_nickname(line: Line) -> Line:
    """ "4TH INFANTRY (RIVERMEN) DIVISION": without the brackets before the noun of a unit."""
    opened = next((i for i, t in enumerate(line) if t.text == "("), 0)
    close = next((i for i in range(opened, len(line) - 1) if line[i].text == ")"), 0)
    noun = noun_at(line, close + 1) if opened and close else None
    return [*line[:opened], *line[close + 1 :]] if noun and noun[0].nature == "body" else line


def is_bar(line: Line, i: int) -> bool:
    """A bar, or a dash or colon that stands between two cells."""
    if line[i].text in BARS:
        return True
    inside = 0 < i < len(line) - 1
    if line[i].text == ":" and inside:
        return is_paper(line[:i])
    free = inside and line[i + 1].start > line[i].end and line[i - 1].end < line[i].start
    return line[i].text in "-/" and free


def is_paper(part: Line) -> bool:
    """ "PRESS RELEASE", "Weekly bulletin No. 12": a cell that names the paper and nobody."""
    if not part:
        return False
    end = speech_phrase("papers", part, 0)
    return bool(end) and all(t.kind != "word" or len(t.text) <= 2 for t in part[end:])


def is_state(part: Line) -> bool:
    """ "REPUBLIC OF NARVIA": a state, whose body follows."""
    place = match_at(part, 0, place_trie())
    if place and place[1] == len(part) and place[0].of.kind == "country":
        return True
    return bool(speech_phrase("states", part, 0)) and all_capitals(part) and len(part) <= 5


def _name_end(part: Line) -> int:
    """Where the name in a cell ends; 0 where the cell is a sentence or a headline."""
    undated = _without_date(part)
    if 2 < undated < len(part) and is_list(part[:undated]):
        return undated
    for i, token in enumerate(part):
        if token.text == "," and is_branch(part, i):
            return i if _is_roof(part[i + 1 :]) else len(part)
        if token.text in (":", ",") and _is_title(part[i + 1 :]):
            return i
        if token.text == ":" and _is_work(part[i + 1 :]):
            return i
        if token.text == "," and part[i + 1 :] and _is_where(part[i + 1 :]):
            return i
        if token.kind == "number" and not any(t.kind == "word" for t in part[i:]):
            return i  # "Some Monitor 2031"
        counts = token.kind == "number" and behind_unit_number(part, i) == i  # no "4th Division"
        if token.text in (":", "?", "!", '"', ",") or counts:
            return 0
    return len(part)


def _without_date(part: Line) -> int:
    """Where a date begins that ends the cell, the comma before it apart."""
    end = len(part)
    while end and (part[end - 1].kind == "number" or is_calendar(part[end - 1])):
        end -= 1
    return end - 1 if 0 < end < len(part) and part[end - 1].text == "," else len(part)


def is_list(name: Line) -> bool:
    """ "Ministry of Roads, Rivers and Bridges": a comma inside the name, and an "and" behind it."""
    commas = [i for i, t in enumerate(name) if t.text == ","]
    return bool(commas) and any(t.norm == "and" for t in name[commas[-1] :]) and all_capitals(name)


def is_branch(name: Line, comma: int) -> bool:
    """ "Directorate of Police | , Upper Narva Command": two bodies, one of the other."""
    parts = (name[:comma], name[comma + 1 :])
    actors = [read_actor(part, 0, len(part)) if part else None for part in parts]
    return all(a and is_issuing_body(a, part) for a, part in zip(actors, parts, strict=True))


def _is_roof(rest: Line) -> bool:
    """ "4th Division | , Narvian Army": the force or ministry that a unit is of."""
    actor = read_actor(rest, 0, len(rest)) if rest else None
    return actor is not None and actor.named and actor.head in speech_words("roofs_of_units")


def comma_at(name: Line) -> int:
    """Where the first comma stands; 0 where none does."""
    return next((i for i, t in enumerate(name) if t.text == ","), 0)


def _is_dateline(line: Line, stop: int) -> bool:
    """KHARTOUM - 22 August 2031: a place, or one word in capitals, before a date."""
    place = match_at(line, 0, place_trie())
    if place is not None and place[1] >= stop:
        return True
    known = match_at(line, 0, actor_trie()) is not None
    return stop == 1 and not known and any(is_calendar(t) for t in line[stop + 1 : stop + 3])


def _is_title(tokens: Line) -> bool:
    """Whether the rest of a line says what paper it is, or only where and when it was written.

    "Hills Trust: Narvia programme update", "Hills Centre, Upper Narva, 3 May 2031"; a headline
    ("Hills Centre: 12 hurt in May") is none.
    """
    words = [t for t in tokens if t.kind == "word"]
    paper = speech_words("documents") | speech_words("periodical")
    if any(t.norm in paper for t in words):
        return True
    years = any(t.kind == "number" and len(t.text) == 4 for t in tokens)
    return years and len(tokens) <= 8 and all(is_capital(t) or is_calendar(t) for t in words)


def _is_work(tokens: Line) -> bool:
    """Whether the rest of a line says no more than whose time it tells of.

    "Rescue Service of Almera: work in the week of 3 to 9 May"; not "Rescue Service: 12 at work".
    """
    if not tokens or tokens[0].norm not in speech_words("title_work") | {"the"}:
        return False
    said = speech_words("title_work") | speech_words("title_times") | STOP
    told = [t for t in tokens if t.kind == "word" and t.norm not in said and not is_calendar(t)]
    return not told and any(t.norm in speech_words("title_times") or is_calendar(t) for t in tokens)


def _is_where(tokens: Line) -> bool:
    """A state or a platform: "Ministry of Roads | , Republic of Narvia", "| , Telegram, 3 May"."""
    if tokens[0].norm not in speech_words("platforms"):
        return is_state(tokens)
    return all(t.kind != "word" or is_calendar(t) for t in tokens[1:])


def says_something(line: Line) -> bool:
    """ "HILLS OFFICE CALLS FOR CLEARANCE", "Mine Centre Warns Villagers": a headline, no name."""
    verbs = (reporting_at(line, k) for k in range(2, len(line)))
    return any(cue.form == "s" for found in verbs if found for cue in found[0])
