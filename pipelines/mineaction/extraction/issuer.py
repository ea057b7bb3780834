"""Who brings a document out: the source of all that the text gives to nobody else.

Lives here: the signature of a letter, the body in the head of a bulletin, the field "Source:", the
author of a speech or an appeal, the person who is interviewed. Does not live here: the outlet of a
news text (it comes with the context) and sources inside the text (reporting.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mineaction.extraction.actors import Actor, read_actor
from mineaction.extraction.analysis import Analysis
from mineaction.extraction.phrases import is_capital, phrase_end, phrase_start
from mineaction.extraction.subjects import subject_before
from mineaction.lexicon.gazetteer import place_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_phrase, speech_words
from mineaction.text.tokens import Token, tokenize

_HEAD_LINES, _HEAD_CHARS, _TAIL_CHARS = 8, 1500, 1500
_SIGNED = re.compile(r"\(Signed\)\s*(?P<name>[^\n(]{3,80})")
_BEHALF = re.compile(r"\b[Oo]n behalf of (?:the )?(?:\d+ )?(?:members? (?:States )?of )?(?:the )?")
_HONOUR = re.compile(r"\bI\s+have\s+the\s+honou?r\b")
_OPINION = re.compile(
    r"^\W*(?:opinion|op-ed|column|commentary|essay)\W*$", re.IGNORECASE | re.MULTILINE
)
_BYLINE = re.compile(r"^\s*By (?P<name>[A-Z][^,|\n]{2,40})", re.MULTILINE)
_SIGNATURE = re.compile(r"(?:\A|\n)\s*-{1,2}\s*(?P<name>[A-Z][^\n,|]{3,70})(?:,[^\n]*)?\s*\Z")
_CUT = re.compile(r"[\s|@\u00b7\u2022:-]")


# "Some Weekend, 28 August 2022", "Some Paper (English edition), 30.12.2020." alone in their line
_OUTLET_LINE = re.compile(
    r"^[^\S\n]*(?:By [^,\n]{3,40}, )?(?P<name>[^\W\d_][^,.;:!?()|\n]{3,40})"
    r"(?: \([^)\n]{3,30}\))?,? (?:\d{1,2}[ .](?:[A-Z][a-z]{2,8}|\d{1,2})[ .]\d{4}"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)\.?[^\S\n]*$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Issuer:
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
        _signature_of_letter(view)
        or _source_field(view, lines)
        or _issued_by(lines)
        or _opinion(view)
        or _heading(view, lines)
        or _signed_below(view)
        or _appeal(analysis)
    )


def outlet_line(view: str) -> str | None:
    """The outlet that a line of the head names before a date; None for a place and a date."""
    for found in _OUTLET_LINE.finditer(view[:600]):
        name = found["name"].strip()
        tokens = tokenize(name)
        capitals = all(is_capital(t) for t in tokens if t.kind == "word")
        place = match_at(tokens, 0, place_trie())
        if len(tokens) > 1 and capitals and not (place and place[1] == len(tokens)):
            return name
    return None


def _signature_of_letter(view: str) -> Issuer | None:
    tail = max(0, len(view) - _TAIL_CHARS)
    signed = _SIGNED.search(view, tail)
    if signed:
        return _stripped(view, signed.start("name"), signed.end("name"), "signature")
    behalf = _BEHALF.search(view, 0, _HEAD_CHARS)
    if behalf and _HONOUR.search(view, behalf.end(), behalf.end() + 200):
        tokens = tokenize(view, behalf.end(), behalf.end() + 200)
        return _issuer(_actor_at(tokens, 0), "on_behalf_of")
    return None


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


def _issued_by(lines: Sequence[Sequence[Token]]) -> Issuer | None:
    """ "Statement submitted by X", "Remarks by X", "Report of the X", "compiled from X"."""
    for number, line in enumerate(lines):
        if line[-1].end - line[0].start > 200:
            continue
        below = lines[number + 1] if number + 1 < len(lines) and len(line) > 8 else []
        tokens = [*line, *below]  # a name may be broken over two lines
        for i in range(len(line)):
            if (after := speech_phrase("issued_by", tokens, i)) and after < len(tokens):
                found = _issuer(_actor_at(tokens, after), "issued_by")
                if found:
                    return found
    return None


def _opinion(view: str) -> Issuer | None:
    head = view[:400]
    byline = _BYLINE.search(head)
    if byline and _OPINION.search(head):
        return _stripped(view, byline.start("name"), byline.end("name"), "byline")
    return None


def _heading(view: str, lines: Sequence[Sequence[Token]]) -> Issuer | None:
    """A body that heads the document and is no subject there: "X", "X | ...", "X - results"."""
    for number, line in enumerate(lines[:4]):
        if line[-1].end - line[0].start > 160:
            return None
        stop = _cell_end(line)
        actor = read_actor(line, 0, stop) if stop else None
        if actor is None or phrase_end(line[:stop], 0) < stop:
            continue
        cell = line[:stop]
        if actor.nature == "document" and actor.owner and number == 0:
            actor = replace(actor.owner, head=actor.owner.head or "body")
            cell = [t for t in cell if t.start < actor.end]
        if _is_issuing_body(actor, cell):
            return _spelled_out(view, Issuer(actor.name, actor.start, actor.end, "heading"))
    return None


def _spelled_out(view: str, found: Issuer) -> Issuer:
    """The full name where the text spells an acronym out: "X Y Z (XYZ)"."""
    at = view.find(f"({found.name})")
    if at < 0 or not found.name.isupper():
        return found
    tokens = tokenize(view, max(0, at - 120), at)
    start = phrase_start(tokens, len(tokens))
    actor = read_actor(tokens, start, len(tokens)) if start < len(tokens) else None
    if actor is None or not actor.named:
        return found
    return Issuer(actor.name, actor.start, actor.end, found.rule)


def _cell_end(tokens: Sequence[Token]) -> int:
    for i, token in enumerate(tokens):
        free = (
            i + 1 < len(tokens)
            and tokens[i + 1].start > token.end
            and i
            and tokens[i - 1].end < token.start
        )
        if token.text in "|@\u00b7\u2022" or (token.text == "-" and free):
            return i
        if token.text in (":", "?", "!", '"', ",") or token.kind == "number":
            return 0
    return len(tokens)


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


def interviewee(sentences: Sequence[Sequence[Token]]) -> Actor | None:
    """The person whom the introduction of an interview presents first."""
    for tokens in sentences:
        for i, token in enumerate(tokens):
            if not is_capital(token) or (i and is_capital(tokens[i - 1])):
                continue
            end = i + 1
            while end < len(tokens) and (is_capital(tokens[end]) or tokens[end].text == "."):
                end += 1
            actor = read_actor(tokens, i, end)
            if actor and actor.nature == "person" and actor.named and (i == 0 or end - i > 1):
                return actor
    return None
