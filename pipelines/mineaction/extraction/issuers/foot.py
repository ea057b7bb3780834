"""Letters and feet: who signs a document, or stands below it.

Lives here: for whom a letter speaks, its signature, "Yours sincerely", "Press service of X",
"About X", "(c) X", "Contact: X". Does not live here: what stands above the text (fields.py,
heading.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from mineaction.extraction.actors.find import read_actor
from mineaction.extraction.actors.phrases import is_capital, phrase_end
from mineaction.extraction.issuers.fields import body_in_field
from mineaction.extraction.issuers.record import (
    Issuer,
    all_capitals,
    is_issuing_body,
    is_known,
    issuer_of,
    printed_issuer,
    without_region,
)
from mineaction.extraction.issuers.spelling import spelled_out
from mineaction.lexicon.speech import speech_phrase, speech_phrases, speech_words
from mineaction.text.tokens import Token, tokenize

Line = Sequence[Token]

_HEAD_CHARS, _TAIL_CHARS = 1500, 1500
_NAME = 6  # tokens of a name below "About"
_FOOT_CHARS, _FOOT_LINES, _LONGEST = 900, 10, 120
_SIGNATURE_LINES = 3  # a line of text, a name and an office
_ABOUT = re.compile(r"\s*About [^:\n]{3,60}(?=:)")  # "About the Some Trust: Founded in 2031, ..."
_SIGNED = re.compile(r"\(Signed\)\s*(?P<name>[^\n(]{3,80})")
# A plain word of each pattern is looked for first: "[Oo]n" would be tried at every letter.
_BEHALF_WORDS, _LETTER_WORDS = "n behalf of ", "dated"
_BEHALF = re.compile(r"\b[Oo]n behalf of (?:the )?(?:\d+ )?(?:members? (?:States )?of )?(?:the )?")
_HONOUR = re.compile(r"\bI\s+have\s+the\s+honou?r\b")
_SIGNATURE = re.compile(r"(?:\A|\n)\s*-{1,2}\s*(?P<name>[A-Z][^\n,|]{3,70})(?:,[^\n]*)?\s*\Z")
# "Identical letters dated 3 May 2025 from the Permanent Representative of X addressed to ..."
_LETTER = re.compile(
    r"\b[Ll]etters?\s+dated\s[^\n]{5,20}?\sfrom\s+the\s+"
    r"(?P<name>[A-Z](?:[^.;:(]|a\.i\.){5,150}?)\s+addressed\s+to\b"
)


# ---- letters ----------------------------------------------------------------------------------


def letter(view: str) -> Issuer | None:
    """For whom a letter speaks, the hand that signs it, or the office that sends it."""
    head = view[:_HEAD_CHARS]
    behalf = _BEHALF.search(head) if _BEHALF_WORDS in head else None
    if behalf and _HONOUR.search(view, behalf.end(), behalf.end() + 200):
        tokens = tokenize(view, behalf.end(), behalf.end() + 200)
        end = phrase_end(tokens, 0)
        return issuer_of(read_actor(tokens, 0, end) if end else None, "on_behalf_of")
    signed = _SIGNED.search(view, max(0, len(view) - _TAIL_CHARS))
    if signed is not None:
        return printed_issuer(view, signed.start("name"), signed.end("name"), "signature")
    sent = _LETTER.search(head) if _LETTER_WORDS in head else None
    if sent is None:
        return None
    return Issuer(sent["name"], sent.start("name"), sent.end("name"), "letter_head")


def signed_with_office(view: str) -> Issuer | None:
    """Whose name stands alone above an office of one person, below the text.

    "Ann Poe | Commissioner for Human Rights"
    """
    lines = _foot_lines(view)
    if len(lines) < _SIGNATURE_LINES or view[lines[-1][-1].end :].strip():
        return None
    name, office = lines[-2:]
    if not speech_phrase("offices", office, 0) or len(name) > _NAME or name[-1].text in ".:,":
        return None
    actor = read_actor(name, 0, len(name))
    if actor is None or actor.nature != "person" or not actor.named or name[0].text in "-\u2022":
        return None
    return Issuer(actor.name, actor.start, actor.end, "signature")


def signed_below(view: str) -> Issuer | None:
    """A body that signs the last line: "- X, 22.09.2025"."""
    text = view.rstrip()
    found = _SIGNATURE.search(text, max(0, len(text) - 150))
    if found is None:
        return None
    tokens = tokenize(view, found.start("name"), found.end("name"))
    actor = read_actor(tokens, 0, len(tokens))
    if actor and is_issuing_body(actor, tokens):
        return Issuer(actor.name, actor.start, actor.end, "signature")
    return None


# ---- feet -------------------------------------------------------------------------------------


def foot(view: str) -> Issuer | None:
    """Who stands below the text: the hand of a letter, a press service, "About X", a contact."""
    lines = _foot_lines(view)
    if signed := _closing(view, lines):
        return signed
    if signed := _bare(view, lines) or _charity(lines):
        return signed
    for read in (_press_service, _about, _copyright, _contact):
        for line in lines:
            if found := read(view, line):
                return spelled_out(view, found)
    return None


def _foot_lines(view: str) -> list[list[Token]]:
    """The tokens of the short lines at the end, the last one last."""
    begin = max(0, len(view) - _FOOT_CHARS)
    begin = view.find("\n", begin) + 1 if begin else 0
    lines: list[list[Token]] = []
    for line in re.finditer(r"[^\n]*\S[^\n]*", view[begin:]):
        about = _ABOUT.match(line[0])
        end = line.start() + about.end() if about else line.end()
        close = end - line.start() <= _LONGEST
        lines.append(tokenize(view, begin + line.start(), begin + end) if close else [])
    return [tokens for tokens in lines[-_FOOT_LINES:] if tokens]


def _closing(view: str, lines: Sequence[Line]) -> Issuer | None:
    """The name below "Yours sincerely,"."""
    for line, below in pairwise(lines):
        end = speech_phrase("closings", line, 0)
        if not end or any(t.kind == "word" for t in line[end:]):
            continue
        last = next((i for i, t in enumerate(below) if t.text in ",("), len(below))
        name = _without_team(below[:last])
        actor = read_actor(name, 0, len(name)) if name else None
        if actor and actor.named and len(name) <= 8:
            return printed_issuer(view, actor.start, actor.end, "signature")
    return None


def _without_team(name: Line) -> Line:
    """ "the team of | Some Trust", "The Some Trust | team": the body that its people sign for."""
    name = name[1:] if name and name[0].norm in ("the", "your") else name
    hands = speech_words("hands")
    return name[:-1] if len(name) > 1 and name[-1].norm in hands else name


def _charity(lines: Sequence[Line]) -> Issuer | None:
    """The name above "Registered charity no. 1171906"."""
    for line, below in pairwise(lines):
        name = all(is_capital(t) or t.norm in ("of", "for", "the", "and") for t in line)
        bracket = int(below[0].text == "(")
        if name and 1 < len(line) <= 6 and speech_phrase("registered", below, bracket):
            return Issuer(" ".join(t.text for t in line), line[0].start, line[-1].end, "signature")
    return None


def _bare(view: str, lines: Sequence[Line]) -> Issuer | None:
    """A body alone in the last paragraph, its telephone below it perhaps."""
    last = len(lines) - 1
    if last < 1 or view[lines[last][-1].end :].strip():
        return None  # running text follows
    while last > 0 and lines[last][0].norm in speech_words("reached"):
        last -= 1
    if (
        last < 1
        or "\n" not in view[lines[last - 1][-1].end : lines[last][0].start].strip(" \t")[1:]
    ):
        return None  # it goes on from the line above
    line = lines[last]
    if pressed := _press_service(view, line):
        return pressed
    if line[-1].text in ".:," or phrase_end(line, 0) < len(without_region(line)):
        return None
    actor = read_actor(line, 0, len(line))
    if actor is None or not is_issuing_body(actor, line) or _is_furniture(view, line):
        return None
    return Issuer(actor.name, actor.start, actor.end, "signature")


def _is_furniture(view: str, line: Line) -> bool:
    """ "ADVERTISEMENT", "RWN20310503ID17": capitals that no text has; a body is named in it."""
    name = line[0].text
    if len(line) > 1 or is_known(line):
        return False
    return not any(name in other and other.strip() != name for other in view.splitlines())


def _press_service(_: str, line: Line) -> Issuer | None:
    """ "Press service of the Some Directorate", "Some Directorate press service"."""
    if after := speech_phrase("press_services", line, 0):
        return _named_body(line[after:], "press_service")
    for i, end in speech_phrases("press_services", line):
        if end == len(line):
            return _named_body(line[: i - (line[i - 1].kind == "clitic")], "press_service")
    return None


def _about(view: str, line: Line) -> Issuer | None:
    """ "About the Some Trust" alone in its line."""
    name = line[1:]
    if line[0].norm != "about" or not name:
        return None
    if found := _named_body(name, "about"):
        return found
    printed = view[name[0].start : name[-1].end]
    again = all_capitals(name) and len(name) <= _NAME and view.count(printed) > 1
    return Issuer(printed, name[0].start, name[-1].end, "about") if again else None


def _copyright(view: str, line: Line) -> Issuer | None:
    """ "(c) Some Authority 2031", "Copyright 2031 Some Authority"."""
    typed = [t.norm for t in line[:3]] == ["(", "c", ")"]
    if view[line[0].start] != "\u00a9" and line[0].norm != "copyright" and not typed:
        return None
    rest = line[3:] if typed else line[1:]
    name = [t for t in rest if t.text not in (")", ",", "\u00a9")]
    while name and name[0].kind == "number":
        name = name[1:]
    if "/" in [t.text for t in name]:
        return None  # a photograph: "(c) Some Authority/Ann Poe"
    end = next((i for i, t in enumerate(name) if t.kind == "number" or t.text == "."), len(name))
    return _named_body(name[:end], "copyright")


def _contact(_: str, line: Line) -> Issuer | None:
    """ "Contact: Ann Poe, Some Trust, +1 555"."""
    after = speech_phrase("contacts", line, 0)
    if not after or after >= len(line) or line[after].text != ":":
        return None
    found = body_in_field(line[after + 1 :])
    return found and found._replace(rule="contact")


def _named_body(name: Line, rule: str) -> Issuer | None:
    """The body that a stretch of a line names throughout; stops at its end apart."""
    end = len(name)
    while end and name[end - 1].text in ".:,":
        end -= 1
    actor = read_actor(name, 0, end) if end else None
    if actor is None or not is_issuing_body(actor, name[actor.first : end]):
        return None
    return Issuer(actor.name, actor.start, actor.end, rule)
