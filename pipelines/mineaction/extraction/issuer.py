"""Who brings a document out: the source of all that the text gives to nobody else.

Lives here: the signature of a letter, the body in the head of a bulletin, the field "Source:", the
author of a speech or an appeal. Does not live here: the outlet of a
news text (it comes with the context) and sources inside the text (reporting.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from mineaction.extraction.actors import Actor, read_actor
from mineaction.extraction.analysis import Analysis
from mineaction.extraction.phrases import is_calendar, is_capital, phrase_end, phrase_start
from mineaction.extraction.subjects import joint_after, subject_before
from mineaction.lexicon.gazetteer import actor_trie, place_trie
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_phrase, speech_words
from mineaction.text.tokens import Token, tokenize

_PERIODICAL = speech_words("periodical")
_HEAD_LINES, _HEAD_CHARS, _TAIL_CHARS = 8, 1500, 1500
_SIGNED = re.compile(r"\(Signed\)\s*(?P<name>[^\n(]{3,80})")
_BEHALF = re.compile(r"\b[Oo]n behalf of (?:the )?(?:\d+ )?(?:members? (?:States )?of )?(?:the )?")
_HONOUR = re.compile(r"\bI\s+have\s+the\s+honou?r\b")
_OPINION = re.compile(
    r"^\W*(?:opinion|op-ed|column|commentary|essay)\W*$", re.IGNORECASE | re.MULTILINE
)
_BYLINE = re.compile(r"^\s*By (?P<name>[A-Z][^,|\n]{2,40})", re.MULTILINE)
_SIGNATURE = re.compile(r"(?:\A|\n)\s*-{1,2}\s*(?P<name>[A-Z][^\n,|]{3,70})(?:,[^\n]*)?\s*\Z")
# "Letter dated 3 May 2025 from the Permanent Representative of X addressed to ..."
_LETTER = re.compile(
    r"\bLetter\s+dated\s[^\n]{5,20}?\sfrom\s+the\s+(?P<name>[A-Z][^.;:(]{5,150}?)\s+addressed\s+to\b"
)
# "Ann Poe, The Some Review, 3 July 2025" below the word "Opinion"
_AUTHOR_LINE = re.compile(
    r"^\s*(?P<name>[A-Z][\w.\x27-]+(?: [A-Z][\w.\x27-]+){1,3}), [A-Z][^,\n]{2,40}, "
    r"(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},) \d{4}\s*$",
    re.MULTILINE,
)
# The symbol of a paper before a United Nations organ, and its numbered paragraphs.
_SYMBOL = re.compile(r"^\s*(?P<name>(?:A/(?:RES/)?\d+|S/\d{4})/\d+)\b", re.MULTILINE)
_PARAGRAPH = re.compile(r"^\s*\d{1,3}\.\s+[A-Z]", re.MULTILINE)

# "Some Weekend, 28 August 2022", "Some Paper (English edition), 30.12.2020." alone in their line
_OUTLET_LINE = re.compile(
    r"^[^\S\n]*(?:By [^,\n]{3,40}, )?(?P<name>[^\W\d_][^,.;:!?()|\n]{3,40})"
    r"(?: \([^)\n]{3,30}\))?,? (?:\d{1,2}[ .](?:[A-Z][a-z]{2,8}|\d{1,2})[ .]\d{4}"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)\.?[^\S\n]*$",
    re.MULTILINE,
)


class Issuer(NamedTuple):
    """The source of a document: its name, where it is printed, and the rule that found it."""

    name: str
    start: int
    end: int
    rule: str


def issuer(analysis: Analysis) -> Issuer | None:
    """Who speaks wherever the text names nobody; None for news, where it is the outlet."""
    view = analysis.view
    lines = _lines(analysis.tokens, view)
    return (
        _letter(view)
        or _source_field(view, lines)
        or _issued_by(view, lines)
        or _opinion(view)
        or _heading(view, lines)
        or _posted(lines)
        or _above_kind(lines)
        or _signed_below(view)
        or _appeal(analysis)
        or _organ_report(view)
    )


def outlet_line(view: str) -> str | None:
    """The outlet that a line of the head names before a date; None for a place and a date."""
    for found in _OUTLET_LINE.finditer(view[:600]):
        name = found["name"].strip(" -")
        tokens = tokenize(name)
        capitals = all(is_capital(t) for t in tokens if t.kind == "word")
        place = match_at(tokens, 0, place_trie())
        if len(tokens) > 1 and capitals and not (place and place[1] == len(tokens)):
            return name
    return None


def _letter(view: str) -> Issuer | None:
    """For whom a letter speaks, the office that sends it, or the hand that signs it."""
    behalf = _BEHALF.search(view, 0, _HEAD_CHARS)
    if behalf and _HONOUR.search(view, behalf.end(), behalf.end() + 200):
        tokens = tokenize(view, behalf.end(), behalf.end() + 200)
        return _issuer(_actor_at(tokens, 0), "on_behalf_of")
    sent = _LETTER.search(view, 0, _HEAD_CHARS)
    if sent:
        return Issuer(sent["name"], sent.start("name"), sent.end("name"), "letter_head")
    signed = _SIGNED.search(view, max(0, len(view) - _TAIL_CHARS))
    if signed is None:
        return None
    return _stripped(view, signed.start("name"), signed.end("name"), "signature")


def _organ_report(view: str) -> Issuer | None:
    """The Secretary-General, for a numbered report under a symbol that names nobody else."""
    symbol = _SYMBOL.search(view, 0, 300)
    if symbol is None or len(_PARAGRAPH.findall(view)) < 2:
        return None
    return Issuer("Secretary-General", symbol.start("name"), symbol.end("name"), "symbol_of_organ")


def _stripped(view: str, start: int, end: int, rule: str) -> Issuer | None:
    text = view[start:end].strip(" ,\n")
    text = text if len(text) > 1 and text[-2].isupper() else text.rstrip(".")
    return (
        Issuer(text, view.index(text, start), view.index(text, start) + len(text), rule)
        if text
        else None
    )


def _issuer(actor: Actor | None, rule: str) -> Issuer | None:
    if actor is None or actor.nature in ("pronoun", "self"):
        return None
    while actor.nature == "document" and actor.owner is not None:
        actor = actor.owner
    if actor.nature in ("document", "unknown") and not actor.named:
        return None
    return Issuer(actor.name, actor.start, actor.end, rule)


def _actor_at(tokens: Sequence[Token], i: int) -> Actor | None:
    end = phrase_end(tokens, i)
    return read_actor(tokens, i, end) if end > i else None


def _lines(tokens: Sequence[Token], view: str) -> list[list[Token]]:
    """The tokens of each line of the head."""
    lines: list[list[Token]] = []
    end = -1
    for token in tokens:
        if token.start > end:
            if len(lines) == _HEAD_LINES or token.start > _HEAD_CHARS:
                break
            end = view.find("\n", token.start)
            end = len(view) if end < 0 else end
            lines.append([])
        lines[-1].append(token)
    return lines


# ---- fields of the head -----------------------------------------------------------------------


def _source_field(view: str, lines: Sequence[Sequence[Token]]) -> Issuer | None:
    """ "Source: X", "(all data: X unless noted)", "compiled from X"."""
    for line in lines:
        tokens = line[:60]
        if len(tokens) > 3 and tokens[0].norm == "from" and tokens[1].text == ":":
            return _body_in_field(tokens[2:])
        for i, token in enumerate(tokens):
            if token.norm not in ("source", "sources", "data", "all", "figures"):
                continue
            after = speech_phrase("source_labels", tokens, i)
            if not after or (i and tokens[i - 1].kind == "word" and tokens[i - 1].text[-1] != "."):
                continue
            colon = next(
                (k for k in range(after, min(after + 9, len(tokens))) if tokens[k].text == ":"), -1
            )
            if colon == after or (colon > 0 and tokens[after].text == ","):
                return _field_value(view, tokens, colon + 1)
    return None


def _body_in_field(tokens: Sequence[Token]) -> Issuer | None:
    """The body in "FROM: press officer, THE BODY, PLACE"."""
    start = 0
    for i in range(len(tokens) + 1):
        if i == len(tokens) or tokens[i].text == ",":
            actor = read_actor(tokens, start, i)
            if actor and _is_issuing_body(actor, tokens[start:i]):
                return Issuer(actor.name, actor.start, actor.end, "source_field")
            start = i + 1
    return None


def _field_value(view: str, tokens: Sequence[Token], i: int) -> Issuer | None:
    """The value of a field: names up to the end, a bracket, a stop or a word such as "unless"."""
    last = i
    while last < len(tokens) and tokens[last].text not in (")", ".", ";", "|"):
        if tokens[last].norm in speech_words("source_ends") and not is_capital(tokens[last]):
            break
        last += 1
    while last > i and tokens[last - 1].kind == "sign":
        last -= 1
    return (
        _stripped(view, tokens[i].start, tokens[last - 1].end, "source_field") if last > i else None
    )


def _issued_by(view: str, lines: Sequence[Sequence[Token]]) -> Issuer | None:
    """ "Statement submitted by X", "Remarks by X", "Report of the X", "compiled from X"."""
    for number, line in enumerate(lines):
        if line[-1].end - line[0].start > 200:
            continue
        broken = len(line) > 8 or _is_paper(line)
        below = lines[number + 1] if number + 1 < len(lines) and broken else []
        if below and "\n" in view[line[-1].end : below[0].start].strip(" \t").removeprefix("\n"):
            below = []  # another paragraph
        tokens = [*line, *below]  # a name may be broken over two lines
        if line[-1].text in '.!?"' and len(line) > 20:
            continue  # running text
        for i in range(len(line)):
            after = speech_phrase("issued_by", tokens, i)
            end = phrase_end(tokens, after) if after else 0
            if end <= after or (end < len(tokens) and _goes_on(tokens[end])):
                continue
            if found := _issuers(view, tokens, read_actor(tokens, after, end)):
                return found
    return None


def _issuers(view: str, tokens: Sequence[Token], actor: Actor | None) -> Issuer | None:
    """The issuer, or all of them as printed: "Joint information of X, Y and Z"."""
    first = _issuer(actor, "issued_by")
    actors = joint_after(tokens, actor) if first and actor and actor.nature == "body" else ()
    if first is None or len(actors) < 2:
        return first
    printed = " ".join(view[first.start : actors[-1].end].split())
    return Issuer(printed, first.start, actors[-1].end, "issued_by")


def _is_paper(line: Sequence[Token]) -> bool:
    """Whether a line is the name of a paper and nothing else: "STATEMENT", "PRESS RELEASE"."""
    return len(line) <= 2 and all(
        t.text.isupper() and t.norm in speech_words("documents") for t in line[-1:]
    )


def _goes_on(token: Token) -> bool:
    """Whether a noun follows that makes the name an adjective: "the Some-Other | border"."""
    return token.kind == "word" and token.text.islower() and token.norm not in word_set("stop")


def _opinion(view: str) -> Issuer | None:
    head = view[:400]
    byline = _BYLINE.search(head) or _AUTHOR_LINE.search(head)
    if byline and _OPINION.search(head):
        return _stripped(view, byline.start("name"), byline.end("name"), "byline")
    return None


def _heading(view: str, lines: Sequence[Sequence[Token]]) -> Issuer | None:
    """A body that heads the document and is no subject there: "X", "X | ...", "X - results"."""
    for number, line in enumerate(lines[:4]):
        if line[-1].end - line[0].start > 160:
            return None
        if found := _in_brackets(line):
            return found
        if number < 2 and (series := _series(line)):
            return series
        stop = _cell_end(line)
        if _is_dateline(line, stop):
            continue
        actor = read_actor(line, 0, stop) if stop else None
        if actor is None or phrase_end(line[:stop], 0) < stop:
            continue
        cell = line[:stop]
        if actor.nature == "document" and actor.owner and number == 0:
            actor = actor.owner._replace(head=actor.owner.head or "body")
            cell = [t for t in cell if t.start < actor.end]
        if _is_issuing_body(actor, cell):
            found = Issuer(actor.name, actor.start, actor.end, "heading")
            return spelled_out(view, in_small_letters(view, found))
    return None


def _in_brackets(line: Sequence[Token]) -> Issuer | None:
    """ "(Some Monitor country profile, updated ...)": the owner of the document."""
    if line[0].text != "(":
        return None
    end = phrase_end(line, 1)
    actor = read_actor(line, 1, end) if end > 1 else None
    if actor is None or actor.nature != "document" or actor.owner is None:
        return None
    return _issuer(actor.owner, "heading") if actor.owner.named else None


def _series(line: Sequence[Token]) -> Issuer | None:
    """The publisher of a known series: its title, a year perhaps, and nothing else."""
    found = match_at(line, 0, actor_trie())
    if found is None or found[1] < 2 or _goes_on_as_prose(line[found[1] :]):
        return None
    title, name = {t.norm for t in line[: found[1]]}, found[0].of.name
    if title & {word.lower() for word in name.split()}:
        return None
    return Issuer(name, line[0].start, line[found[1] - 1].end, "series")


def _goes_on_as_prose(rest: Sequence[Token]) -> bool:
    """Whether words follow a title without a dash: "Some Monitor found", "Some Monitor - draft"."""
    words = [t for t in rest if t.kind == "word"]
    dashed = any(t.text in "-|" for t in rest[:3])
    return bool(words) and not (dashed and len(words) <= 5)


def _above_kind(lines: Sequence[Sequence[Token]]) -> Issuer | None:
    """A name alone in the first line, above a line that says what paper it is."""
    if len(lines) < 2 or not 2 <= len(lines[0]) <= 8 or match_at(lines[0], 0, place_trie()):
        return None
    if not speech_phrase("papers", lines[1], 0) or not all(
        is_capital(t) or t.text in "-&'" or t.norm in speech_words("name_joints") for t in lines[0]
    ):
        return None
    name = _printed_line(lines[0])
    return Issuer(name, lines[0][0].start, lines[0][-1].end, "heading")


def _posted(lines: Sequence[Sequence[Token]]) -> Issuer | None:
    """The account in the first line, above the platform and a date: "Telegram, 3 May 2031"."""
    if len(lines) < 2 or lines[1][0].norm not in speech_words("platforms"):
        return None
    if not any(is_calendar(t) or t.kind == "number" for t in lines[1][1:5]):
        return None
    name = [t for t in lines[0] if t.kind in ("word", "clitic", "number")]
    if not name or len(name) > 9:
        return None
    first = lines[0].index(name[0])
    last = lines[0].index(name[-1]) + 1
    printed = _printed_line(lines[0][first:last])
    return Issuer(printed, name[0].start, name[-1].end, "post")


def _printed_line(line: Sequence[Token]) -> str:
    actor = read_actor(line, 0, len(line))
    return actor.name if actor else " ".join(t.text for t in line)


def in_small_letters(view: str, found: Issuer) -> Issuer:
    """A heading in capitals as running text spells it: "SOME OFFICE OF NARVIA", "Some Office"."""
    if not found.name.isupper() or " " not in found.name:
        return found
    for name in (found.name, found.name.partition(" OF ")[0]):
        spelling = re.compile(re.escape(name), re.IGNORECASE)
        match = next((m for m in spelling.finditer(view) if not m[0].isupper()), None)
        if match and " " in name and match[0][0].isupper():
            return found._replace(name=match[0])
    return found


def spelled_out(view: str, found: Issuer) -> Issuer:
    """The full name where the text spells an acronym out: "X Y Z (XYZ)"."""
    if not found.name.isupper() or " " in found.name:
        return found
    for match in re.finditer(re.escape(f"({found.name})"), view):
        tokens = tokenize(view, max(0, match.start() - 120), match.start())
        start = phrase_start(tokens, len(tokens))
        actor = read_actor(tokens, start, len(tokens)) if start < len(tokens) else None
        if actor is not None and actor.named and actor.nature == "body" and " " in actor.name:
            return Issuer(actor.name, actor.start, actor.end, found.rule)
    return found


def _cell_end(tokens: Sequence[Token]) -> int:
    """Where the first cell of a line of the head ends; 0 where the line is a sentence."""
    for i, token in enumerate(tokens):
        free = (
            i + 1 < len(tokens)
            and tokens[i + 1].start > token.end
            and i
            and tokens[i - 1].end < token.start
        )
        if token.text in "|@\u00b7\u2022" or (token.text in "-/" and free):
            return i
        if token.text in (":", ",") and _is_title(tokens[i + 1 :]):
            return i
        if token.kind == "number" and not any(t.kind == "word" for t in tokens[i:]):
            return i  # "Some Monitor 2031"
        if token.text in (":", "?", "!", '"', ",") or token.kind == "number":
            return 0
    return len(tokens)


def _is_dateline(line: Sequence[Token], stop: int) -> bool:
    """KHARTOUM - 22 August 2031: a place, or one word in capitals, before a date."""
    place = match_at(line, 0, place_trie())
    if place is not None and place[1] >= stop:
        return True
    known = match_at(line, 0, actor_trie()) is not None
    return stop == 1 and not known and any(is_calendar(t) for t in line[stop + 1 : stop + 3])


def _is_title(tokens: Sequence[Token]) -> bool:
    """Whether the rest of a line says what paper it is, or only where and when it was written.

    "Hills Trust: Narvia programme update", "Hills Centre, Upper Narva, 3 May 2031"; a headline
    ("Hills Centre: 12 hurt in May") is none.
    """
    words = [t for t in tokens if t.kind == "word"]
    if any(t.norm in speech_words("documents") or t.norm in _PERIODICAL for t in words):
        return True
    years = any(t.kind == "number" and len(t.text) == 4 for t in tokens)
    return years and len(tokens) <= 8 and all(is_capital(t) for t in words)


def _is_issuing_body(actor: Actor, tokens: Sequence[Token]) -> bool:
    capitals = all(
        is_capital(t) or t.kind != "word" or t.norm in speech_words("name_joints") for t in tokens
    )
    return (
        actor.nature == "body" and actor.named and capitals
        and actor.kind not in ("outlet", "country") and bool(actor.head or actor.kind)
    )  # fmt: skip


# ---- below and inside -------------------------------------------------------------------------


def _signed_below(view: str) -> Issuer | None:
    """A body that signs the last line: "- X, 22.09.2025"."""
    text = view.rstrip()
    found = _SIGNATURE.search(text, max(0, len(text) - 150))
    if found is None:
        return None
    tokens = tokenize(view, found.start("name"), found.end("name"))
    actor = read_actor(tokens, 0, len(tokens))
    if actor and _is_issuing_body(actor, tokens):
        return Issuer(actor.name, actor.start, actor.end, "signature")
    return None


def _appeal(analysis: Analysis) -> Issuer | None:
    """Who appeals, in the first sentences of a text that then gives the appeal."""
    for sentence in analysis.sentences[:3]:
        for i, token in enumerate(sentence.tokens):
            if token.norm == "appealed":
                actor = subject_before(sentence.tokens, i)
                if actor and actor.nature not in ("unknown", "pronoun", "self"):
                    return _issuer(actor, "appeal")
    return None
