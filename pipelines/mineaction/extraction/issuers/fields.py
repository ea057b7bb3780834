"""Fields of a document's head that name who speaks.

Lives here: "Source: X", "Statement by X", the byline of an opinion, the account above a post. Does
not live here: a body that merely heads the document (heading.py), letters and feet
(foot.py).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from mineaction.extraction.actors.find import Actor, name_of, read_actor
from mineaction.extraction.actors.name_parts import without_topic
from mineaction.extraction.actors.phrases import is_calendar, is_capital, noun_at, phrase_end
from mineaction.extraction.actors.record import joint_name
from mineaction.extraction.actors.subjects import joint_after
from mineaction.extraction.issuers.cells import is_bar
from mineaction.extraction.issuers.record import (
    Issuer,
    all_capitals,
    is_issuing_body,
    issuer_of,
    printed_issuer,
)
from mineaction.lexicon.gazetteer import place_trie
from mineaction.lexicon.grammar import STOP
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_phrase, speech_phrases, speech_words
from mineaction.text.tokens import Token, tokenize

Line = Sequence[Token]

_PROSE = 6  # tokens from which on a line above goes on in prose
_SENTENCE = 12  # tokens from which on a line with a stop is running text
_LINES, _CHARS = 8, 1500  # of the head
_SOURCE = speech_words("source_openers")  # begin a field's label
_NAME = 10  # tokens in which the name of an account ends
_JOINT, _SEVERAL = 60, 2  # tokens of a line of joint names, and how many they are at least
_BRINGS_OUT = frozenset({"of", "by", "from"})
_OPINION = re.compile(
    r"^\W*(?:opinion|op-ed|column|commentary|essay)\W*$", re.IGNORECASE | re.MULTILINE
)
_BYLINE = re.compile(r"^\s*By (?P<name>[A-Z][^,|\n]{2,40})", re.MULTILINE)
# "Ann Poe, The Some Review, 3 July 2025" below the word "Opinion"
_AUTHOR_LINE = re.compile(
    r"^\s*(?P<name>[A-Z][\w.\x27-]+(?: [A-Z][\w.\x27-]+){1,3}), [A-Z][^,\n]{2,40}, "
    r"(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},) \d{4}\s*$",
    re.MULTILINE,
)


def head_lines(tokens: Line, view: str) -> list[list[Token]]:
    """The tokens of each line of the head, without the pictures before its first word.

    A line that begins with the sign of copyright says whose the photograph below is.
    """
    lines: list[list[Token]] = []
    first = 0
    while first < len(tokens) and len(lines) < _LINES and tokens[first].start <= _CHARS:
        end = view.find("\n", tokens[first].start)
        end = end if end >= 0 else len(view)
        behind = bisect_left(tokens, end, first, key=attrgetter("start"))
        words = first
        while words < behind - 1 and _is_picture(tokens[words]):
            words += 1
        if tokens[first].text != "\u00a9":
            lines.append(list(tokens[words:behind]))
        first = behind
    return lines


def _is_picture(token: Token) -> bool:
    """An emoji or the flag of a state, as posts begin with."""
    return token.kind == "sign" and unicodedata.category(token.text[0]) in ("So", "Mn")


def source_field(view: str, lines: Sequence[Line]) -> Issuer | None:
    """ "Source: X", "(all data: X unless noted)", "compiled from X"."""
    for line in lines:
        tokens = line[:60]
        if len(tokens) > 3 and tokens[0].norm == "from" and tokens[1].text == ":":
            return body_in_field(tokens[2:])
        for i in [i for i, token in enumerate(tokens) if token.norm in _SOURCE]:
            after = speech_phrase("source_labels", tokens, i)
            if not after or (i and tokens[i - 1].kind == "word" and tokens[i - 1].text[-1] != "."):
                continue
            if i > 1 and tokens[i - 1].text == "(" and after == i + 1:
                continue  # "The state paid 12 million (source: Some Database)."
            colon = next(
                (k for k in range(after, min(after + 9, len(tokens))) if tokens[k].text == ":"), -1
            )
            if colon == after or (colon > 0 and tokens[after].text == ","):
                return field_value(view, tokens, colon + 1)
    return None


def body_in_field(tokens: Line) -> Issuer | None:
    """The body in "FROM: press officer, THE BODY, PLACE"."""
    start = 0
    for i in range(len(tokens) + 1):
        if i == len(tokens) or tokens[i].text == ",":
            actor = read_actor(tokens, start, i)
            if actor and is_issuing_body(actor, tokens[start:i]):
                return Issuer(actor.name, actor.start, actor.end, "source_field")
            start = i + 1
    return None


def field_value(view: str, tokens: Line, i: int) -> Issuer | None:
    """The value of a field: names up to the end, a bracket, a stop or a word such as "unless"."""
    if i < len(tokens) and tokens[i].norm in speech_words("various"):
        return None
    last, opened = i, 0
    while last < len(tokens) and tokens[last].text not in (".", ";", "|"):
        opened += (tokens[last].text == "(") - (tokens[last].text == ")")
        if opened < 0:
            break  # "(all data: Some Agency)"
        if tokens[last].norm in speech_words("source_ends") and not is_capital(tokens[last]):
            break
        if tokens[last].text == "," and last + 1 < len(tokens) and _says_when(tokens[last + 1]):
            break  # "Source: Some Agency, data as of 31 May"
        if speech_phrase("posted_there", tokens, last):
            break  # "Source: Governor Ann Poe on Telegram"
        last += 1
    while last > i and tokens[last - 1].kind == "sign" and tokens[last - 1].text != ")":
        last -= 1
    if last == i:
        return None
    comma = next((k for k in range(i, last) if tokens[k].text == ","), last)
    actor = read_actor(tokens, i, comma)
    if actor is not None and actor.nature == "person" and actor.named:
        return Issuer(actor.name, actor.start, actor.end, "source_field")
    return printed_issuer(view, tokens[i].start, tokens[last - 1].end, "source_field")


def _says_when(token: Token) -> bool:
    """Whether what follows a comma is no more of a name: "data as of", "31 May", "June 2024"."""
    return token.kind == "number" or token.text.islower() or is_calendar(token)


def issued_by(view: str, lines: Sequence[Line]) -> Issuer | None:
    """ "Statement submitted by X", "Remarks by X", "Report of the X", "compiled from X"."""
    for number, line in enumerate(lines):
        if line[-1].end - line[0].start > 200:
            continue
        if number and line[0].text.islower() and len(lines[number - 1]) > _PROSE:
            continue  # a wrapped line of running text
        tokens = [*line, *_broken_off(view, line, lines[number + 1 :])]
        if line[-1].text in '.!?"' and len(line) > _SENTENCE:
            continue  # running text
        ends = [end for i, end in speech_phrases("issued_by", tokens) if i < len(line)]
        for after in ends:
            end = _without_client(tokens, after, phrase_end(tokens, after))
            end = without_topic(tokens, after, end)
            owns = tokens[end - 1].kind == "clitic"  # "of the Narvian State Here's | how you know"
            if end <= after or owns or (end < len(tokens) and _goes_on(tokens[end])):
                continue
            if found := _issuers(view, tokens, read_actor(tokens, after, end)):
                return found
    return None


def _goes_on(token: Token) -> bool:
    """Whether a noun follows that makes the name an adjective: "the Some-Other | border"."""
    return token.kind == "word" and token.text.islower() and token.norm not in STOP


def _broken_off(view: str, line: Line, rest: Sequence[Line]) -> Line:
    """The line below, if a name may go on there: no paragraph of its own, no "Narva, 3 May"."""
    label = speech_phrase("answer_labels", line, 0) == len(line)  # "Answered by", and the name
    goes_on = len(line) > 8 or _is_paper(line) or label
    if not rest or not goes_on or any(map(is_calendar, rest[0])):
        return []
    between = view[line[-1].end : rest[0][0].start].strip(" \t").removeprefix("\n")
    return [] if "\n" in between else rest[0]


def _without_client(tokens: Line, first: int, end: int) -> int:
    """ "Prepared by Hills Survey | for the Ministry of Roads": who did it, not for whom."""
    if first < 2 or tokens[first - 2].norm not in speech_words("made_for"):
        return end
    return next((i for i in range(first + 1, end) if tokens[i].norm == "for"), end)


def _issuers(view: str, tokens: Line, actor: Actor | None) -> Issuer | None:
    """The issuer, or all of them as printed: "Joint information of X, Y and Z"."""
    if actor and not actor.named and actor.owner is None:
        return None  # "people will benefit from the programme"
    first = issuer_of(actor, "issued_by")
    actors = joint_after(tokens, actor) if first and actor and actor.nature == "body" else ()
    if first is None or len(actors) < 2:
        place = match_at(tokenize(first.name), 0, place_trie()) if first else None
        return None if place and first and place[1] == len(tokenize(first.name)) else first
    name = " ".join(view[first.start : actors[-1].end].split())
    return Issuer(name, first.start, actors[-1].end, "issued_by")


def joint_cells(view: str, lines: Sequence[Line]) -> Issuer | None:
    """All who stand behind strokes: "Joint statement / Safe Paths / Hills Trust", one line or two.

    Each cell has to be a name in capitals; a date, or a cell that says anything else, ends them.
    """
    line = lines[0] if lines else []
    first = (speech_phrase("papers", line, 1) if len(line) > 1 else 0) or 2
    if _joint_paper(line[:first]) is None or len(line) > _JOINT:
        return None
    of = next((i for i in range(first, len(line)) if line[i].norm in _BRINGS_OUT), len(line))
    behind = line[of:] or (lines[1] if len(lines) > 1 else [])
    names = _names_between(line[first:] or behind)
    if len(names) < _SEVERAL:
        paper = _joint_paper(line[:first])
        return _named_in_list(view, _over_lines(view, behind, lines[1:]), paper)
    start, end = names[0][0].start, names[-1][-1].end
    printed = [" ".join(view[name[0].start : name[-1].end].split()) for name in names]
    paper = _joint_paper(line[:first])
    return Issuer(joint_name(printed, paper or "paper"), start, end, "issued_by")


def _over_lines(view: str, names: Line, below: Sequence[Line]) -> Line:
    """A list of names and the lines in which it goes on, without the "of the" before it."""
    names = list(names[bool(names) and names[0].norm in _BRINGS_OUT :])
    for line in below:
        touches = bool(names) and view[names[-1].end : line[0].start].count("\n") == 1
        if touches and not any(t.kind == "number" for t in line):
            names += line
    return names


def _names_between(line: Line) -> list[Line]:
    """The cells of a line between strokes or bars that are names throughout, until one is none."""
    line = line[1:] if line and line[0].kind == "sign" else line
    bars = [i for i in range(len(line)) if is_bar(line, i)]
    names: list[Line] = []
    for before, end in pairwise([-1, *bars, len(line)]):
        cell = line[before + 1 : end]
        cell = cell[1:] if cell and cell[0].norm == "the" else cell
        named = all(_is_of_name(t) for t in cell)  # "Northern People's Aid"
        if not cell or not named:
            break
        names.append(cell)
    return names


def _is_of_name(token: Token) -> bool:
    """A word of a name: with a capital, a joint, or a sign inside it."""
    if token.kind == "word":
        return token.text[0].isupper() or token.norm in speech_words("name_joints")
    return token.kind == "clitic" or token.text in "-&'().,"


def _joint_paper(before: Line) -> str | None:
    """What several bodies bring out: "information" in "Joint information of | X, Y and Z"."""
    for i in range(len(before) - 1):
        if before[i].norm not in speech_words("jointly"):
            continue
        if end := speech_phrase("papers", before, i + 1):
            return " ".join(t.norm for t in before[i + 1 : end])
        if before[i + 1].norm in speech_words("documents"):
            return before[i + 1].norm
    return None


def _named_in_list(view: str, names: Line, paper: str | None) -> Issuer | None:
    """ "Safe Paths, the Hills Trust and Ford Aid", and nothing else but names."""
    if not all(map(_is_of_name, names)) or all(t.norm != "and" for t in names[:-1]):
        return None
    if paper is None or not (names[0].text[0].isupper() or names[0].norm == "the"):
        return None
    printed = " ".join(view[names[0].start : names[-1].end].split())
    listed = re.sub(r"(\A|, | and )the ", r"\1", printed, flags=re.IGNORECASE)
    name = joint_name([listed], paper)
    return Issuer(name, names[0].start, names[-1].end, "issued_by")


def _is_paper(line: Line) -> bool:
    """Whether a line is the name of a paper and nothing else: "STATEMENT", "PRESS RELEASE"."""
    documents = speech_words("documents")
    return len(line) <= 2 and line[-1].text.isupper() and line[-1].norm in documents


def opinion(view: str) -> Issuer | None:
    """The author below the word "Opinion"."""
    head = view[:400]
    byline = _BYLINE.search(head) or _AUTHOR_LINE.search(head)
    if byline and _OPINION.search(head):
        return printed_issuer(view, byline.start("name"), byline.end("name"), "byline")
    return None


def speech(lines: Sequence[Line]) -> Issuer | None:
    """Who spoke, below what was spoken: "Remarks on mine action", "Ann Poe, Deputy Minister"."""
    if not lines or lines[0][0].norm not in speech_words("speeches"):
        return None
    for line in lines[1:3]:
        comma = next((i for i, t in enumerate(line) if t.text == ","), 0)
        actor = read_actor(line, 0, comma) if 1 < comma < len(line) <= _SENTENCE else None
        nouns = [noun_at(line, i) for i in range(comma + 1, len(line))]
        office = any(noun and noun[0].nature == "person" for noun in nouns)
        if actor and office and actor.nature == "person" and actor.named:
            return Issuer(actor.name, actor.start, actor.end, "speech")
    return None


def handle(lines: Sequence[Line]) -> Issuer | None:
    """The name before the handle of an account in the first line: "Ann Poe @annpoe"."""
    line = lines[0] if lines else []
    at = next((i for i, t in enumerate(line[:_NAME]) if t.text == "@"), 0)
    touches = 0 < at < len(line) - 1 and line[at + 1].start == line[at].end
    name = line[:at]
    if not touches or line[at - 1].end == line[at].start or not all_capitals(name):
        return None
    actor = read_actor(name, 0, len(name))
    return Issuer(actor.name, actor.start, actor.end, "post") if actor and actor.named else None


def posted(lines: Sequence[Line]) -> Issuer | None:
    """The account in the first line, above the platform and a date: "Telegram, 3 May 2031"."""
    if len(lines) < 2 or lines[1][0].norm not in speech_words("platforms"):
        return None
    if not any(is_calendar(t) or t.kind == "number" for t in lines[1][1:5]):
        return None
    bar = next((i for i, t in enumerate(lines[0]) if t.text in "/|,"), len(lines[0]))
    name = [t for t in lines[0][:bar] if t.kind in ("word", "clitic", "number")]
    if not name or len(name) > 9:
        return None
    first = lines[0].index(name[0])
    last = lines[0].index(name[-1]) + 1
    printed = name_of(lines[0][first:last])
    return Issuer(printed, name[0].start, name[-1].end, "post")
