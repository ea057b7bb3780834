"""Who brings a document out: the source of all that the text gives to nobody else.

Lives here: the order in which the ways to tell are tried, what the first sentences say of their
own paper, the outlet in a line of the head. Does not live here: the ways themselves: letters and
feet (foot.py), fields of the head (fields.py), headings (heading.py); and sources inside the
text (speakers/reporting.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mineaction.extraction.actors.continuation import speaks_of_itself
from mineaction.extraction.actors.find import read_actor
from mineaction.extraction.actors.phrases import is_capital, phrase_end
from mineaction.extraction.actors.record import printed
from mineaction.extraction.actors.subjects import subject_before
from mineaction.extraction.analysis import Analysis
from mineaction.extraction.issuers.cells import is_paper, says_something
from mineaction.extraction.issuers.fields import (
    handle,
    head_lines,
    issued_by,
    joint_cells,
    opinion,
    posted,
    source_field,
    speech,
)
from mineaction.extraction.issuers.foot import foot, letter, signed_below, signed_with_office
from mineaction.extraction.issuers.heading import heading, known_branch
from mineaction.extraction.issuers.record import Issuer, all_capitals, is_issuing_body, issuer_of
from mineaction.extraction.issuers.spelling import titled
from mineaction.extraction.issuers.titles import above_kind
from mineaction.lexicon.attribution import reporting_at
from mineaction.lexicon.gazetteer import place_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_openers, speech_phrase, speech_phrases, speech_words
from mineaction.text.cardinals import is_currency
from mineaction.text.number_words import SMALL
from mineaction.text.tokens import Token

# "Report of the Secretary-General" alone in its line, below the symbol of a paper.
_SIGNED_REPORT = re.compile(
    r"^[^\S\n]*(?:Report|Note) (?:of|by) the (?P<name>Secretary-General|High Commissioner"
    r"|United Nations High Commissioner for (?:Refugees|Human Rights))[^\S\n]*$",
    re.MULTILINE,
)
_ANY_SYMBOL = re.compile(r"\b(?:A/(?:RES/|HRC/)?\d+|S/\d{4})/\d+\b")
# The symbol of a paper before a United Nations organ, and its numbered paragraphs.
_SYMBOL = re.compile(r"^\s*(?P<name>(?:A/(?:RES/)?\d+|S/\d{4})/\d+)\b", re.MULTILINE)
_PARAGRAPH = re.compile(r"^\s*\d{1,3}\.\s+[A-Z]", re.MULTILINE)
_HEAD = 1500  # characters in which the head of a paper ends
_NAME = 7  # tokens of a name in the first line
_HEADING = 2  # lines that can say what kind of paper it is
_LINES = 4  # lines of a head
_VERB = 3  # tokens behind a name in which its verb stands
_REGION = 2  # tokens of "State" behind the name of a place
_DATELINE = 14  # tokens of "UPPER NARVA, Narvia, 3 May 2031 -"
_FIRST = 6  # sentences in which the text of a note begins
_SENTENCE = 8  # tokens from which on a line is a sentence
_OPENING = 3  # sentences that say what a paper is


def issuer(analysis: Analysis) -> Issuer | None:
    """Who speaks wherever the text names nobody; None for news, where it is the outlet."""
    view = analysis.view
    lines = head_lines(analysis.tokens, view)
    return (
        briefer(analysis)
        or letter(view)
        or signed_with_office(view)
        or _signed_report(view)
        or source_field(view, lines)
        or joint_cells(view, lines)
        or issued_by(view, lines)
        or opinion(view)
        or speech(lines)
        or _spelled_below(view, heading(view, lines))
        or posted(lines)
        or handle(lines)
        or above_kind(lines)
        or _named_again(view, lines)
        or signed_below(view)
        or _produced(analysis)
        or _opened(analysis)
        or _organ_report(view)
        or _state(view, lines)
        or foot(view)
        or _of_note(analysis, lines)
    )


def _spelled_below(view: str, found: Issuer | None) -> Issuer | None:
    """ "RSN Upper Dale" above what ends with "Rescue Service in Upper Dale": it is the latter."""
    acronym, _, region = found.name.partition(" ") if found else ("", "", "")
    if not region or not acronym.isupper():
        return found
    signed = signed_below(view) or foot(view)
    return signed if signed and signed.name.endswith(f" {region}") else found


def briefer(analysis: Analysis) -> Issuer | None:
    """ "This is a transcript of today's briefing by Ann Poe, Deputy Spokesperson": it is she."""
    for tokens in (s.tokens for s in analysis.sentences[:_FIRST]):
        if any(True for _ in speech_phrases("transcripts", tokens)):
            by = next((i for i, t in enumerate(tokens) if t.norm == "by"), len(tokens))
            end = phrase_end(tokens, by + 1) if by + 1 < len(tokens) else 0
            actor = read_actor(tokens, by + 1, end) if end > by + 1 else None
            if actor and actor.nature == "person" and actor.named:
                return Issuer(actor.name, actor.start, actor.end, "transcript")
    return None


def _named_again(view: str, lines: Sequence[Sequence[Token]]) -> Issuer | None:
    """A name alone in the first line, which the text shortens to "the Desk", or a charity's."""
    line = lines[0] if lines else []
    if not 2 <= len(line) <= _NAME or not all_capitals(line) or is_paper(line):
        return None
    head = line[-1]
    if head.kind != "word" or match_at(line, 0, place_trie()) or speech_phrase("papers", line, 0):
        return None
    again = re.compile(rf"\b[Tt]he {re.escape(head.text.capitalize())}\b(?! [A-Z])")
    below = lines[1] if len(lines) > 1 else []
    if not speech_phrases("registered_as", below) and again.search(view, head.end) is None:
        return None
    return Issuer(view[line[0].start : head.end], line[0].start, head.end, "heading")


def _of_note(analysis: Analysis, lines: Sequence[Sequence[Token]]) -> Issuer | None:
    """Who is named first below "PRESS NOTE": a body brings out notes of itself."""
    return _told_first(analysis, says=False) if any(map(is_paper, lines[:_HEADING])) else None


def first_named(analysis: Analysis) -> Issuer | None:
    """The body that the first sentences name first, or that says something there if "we" write.

    The last to be asked, where neither head, foot nor outlet tells who speaks.
    """
    return _told_first(analysis, says=any(speaks_of_itself(s.tokens) for s in analysis.sentences))


def named_in_head(analysis: Analysis) -> Issuer | None:
    """The body that has a line of the head to itself, of a text that no outlet brings out."""
    for line in head_lines(analysis.tokens, analysis.view)[:_LINES]:
        name = line[: next((i for i, t in enumerate(line) if t.text == ","), len(line))]
        words = {t.norm for t in name}
        body = ":" not in words and not speech_words("generic_bodies").isdisjoint(words)
        named = body and 1 < len(name) <= _NAME and all_capitals(name) and not is_paper(name)
        if named and not says_something(name) and match_at(name, 0, place_trie()) is None:
            return issuer_of(read_actor(name, 0, len(name)), "heading")
    return None


def _told_first(analysis: Analysis, *, says: bool) -> Issuer | None:
    """The first body of the first two sentences; `says`: the first that says something there."""
    told = (s.tokens for s in analysis.sentences[:_FIRST] if s.span.kind == "body")
    for tokens in [t for t in told if len(t) >= _SENTENCE][:_HEADING]:
        behind = _behind_dateline(tokens)
        for i in range(behind, len(tokens)):
            if i < behind or (i and tokens[i - 1].end == tokens[i].start):
                continue  # "U.S." is one
            named = is_capital(tokens[i]) and not _is_of_money(tokens, i)
            end = phrase_end(tokens, i) if named else i
            actor = read_actor(tokens, i, end) if end > i else None
            place = match_at(tokens, i, place_trie())  # "NARVA, May 3", "in Upper Narva State"
            town = place and (tokens[i].text.isupper() or end - place[1] < _REGION)
            behind = place[1] if place and town else behind
            if end > i + 1 and tokens[end - 1].norm in speech_words("ends_of_regions"):
                behind = end  # "in the Ford Local Government Area"
                continue
            if actor is None or town or not is_issuing_body(actor, tokens[i:end]):
                continue
            if actor.kind == "military" and not says:
                continue  # who laid the mine
            before = {t.norm for t in tokens[max(0, i - 2) : i]} & speech_words("told_where")
            if before or _names_model(tokens, i, end):
                behind = end
                continue
            near = range(end, min(end + _VERB, len(tokens)))
            if not says or any(reporting_at(tokens, k) for k in near):
                return issuer_of(actor, "first_named")
    return None


def _is_of_money(tokens: Sequence[Token], i: int) -> bool:
    """ "20 million | US dollars", "23 million United | States dollars": a currency's name."""
    end = i + 1 + (i + 1 < len(tokens) and is_capital(tokens[i + 1]))
    dollars = end < len(tokens) and tokens[end].text.islower() and is_currency(tokens, end)
    return dollars or is_currency(tokens, i)


def _names_model(tokens: Sequence[Token], i: int, end: int) -> bool:
    """ "17 | TM-62 mines", "an | M16 mine": what is counted, or a name with a number."""
    counted = i > 0 and (tokens[i - 1].kind == "number" or tokens[i - 1].norm in SMALL)
    numbered = any(c.isdigit() for t in tokens[i:end] for c in t.text)
    behind = [t.kind for t in tokens[end : end + 2] if t.text == "-" or t.kind == "number"]
    return counted or numbered or behind == ["sign", "number"]


def _behind_dateline(tokens: Sequence[Token]) -> int:
    """Behind "UPPER NARVA, 3 May 2031 -" or its colon; a hyphen touches its words."""
    for i in range(1, min(_DATELINE, len(tokens))):
        if tokens[i].text == ":" or (tokens[i].text == "-" and tokens[i - 1].end < tokens[i].start):
            return i + 1
    return 0


def _signed_report(view: str) -> Issuer | None:
    """Whose report a paper with a symbol of the United Nations is, by the line that says so."""
    if _ANY_SYMBOL.search(view, 0, _HEAD) is None:
        return None
    found = _SIGNED_REPORT.search(view, 0, _HEAD)
    return found and Issuer(found["name"], found.start("name"), found.end("name"), "report_of")


def _state(view: str, lines: Sequence[Sequence[Token]]) -> Issuer | None:
    """A state alone in the first line above what it submits: "REPUBLIC OF NARVIA", a request."""
    line = lines[0] if lines else []
    after = speech_phrase("states", line, 0) if line else 0
    place = match_at(line, after, place_trie()) if 0 < after < len(line) else None
    if place is None or place[1] < len(line) or place[0].of.kind != "country":
        return None
    head = {t.norm for below in lines[1:] for t in below}
    if head.isdisjoint(speech_words("submissions")):
        return None
    name = titled(view[line[0].start : line[-1].end])
    return Issuer(name, line[0].start, line[-1].end, "state")


def _organ_report(view: str) -> Issuer | None:
    """The Secretary-General, for a numbered report under a symbol that names nobody else."""
    symbol = _SYMBOL.search(view, 0, 300)
    if symbol is None or len(_PARAGRAPH.findall(view)) < 2:
        return None
    return Issuer("Secretary-General", symbol.start("name"), symbol.end("name"), "symbol_of_organ")


def _produced(analysis: Analysis) -> Issuer | None:
    """ "This report is produced by OCHA Chad with its partners", in the first sentences."""
    openers = speech_openers("issued_by")
    for sentence in analysis.sentences[:_FIRST]:
        tokens = sentence.tokens
        paper = tokens[0].norm in ("this", "the") and len(tokens) > _OPENING
        if not paper or speech_words("documents").isdisjoint(t.norm for t in tokens[:_OPENING]):
            continue
        for i in [i for i, norm in enumerate(sentence.norms[:_SENTENCE]) if norm in openers]:
            after = speech_phrase("issued_by", tokens, i)
            after += bool(after) and after < len(tokens) and tokens[after].norm == "the"
            end = phrase_end(tokens, after) if after else 0
            if end > after:
                name = tokens[after:end]
                return issuer_of(known_branch(name) or read_actor(name, 0, len(name)), "issued_by")
    return None


def _opened(analysis: Analysis) -> Issuer | None:
    """Who appeals or presents its compliments, in the first sentences of what it then says."""
    for sentence in analysis.sentences[:_FIRST]:
        if own := _ourselves(sentence.tokens):
            return own
    for sentence in analysis.sentences[:_OPENING]:
        for i, _ in speech_phrases("opens_paper", sentence.tokens):
            actor = subject_before(sentence.tokens, i)
            if actor and actor.nature not in ("unknown", "pronoun", "self"):
                return issuer_of(actor, "opening")
    return None


def _ourselves(tokens: Sequence[Token]) -> Issuer | None:
    """ "We, the volunteers and staff of Safe Fields, appeal to ...": whose people say "we"."""
    norms = [t.norm for t in tokens[: _NAME + 1]]
    if norms[:3] != ["we", ",", "the"] or "of" not in norms:
        return None
    of = norms.index("of")
    if not speech_words("hands").issuperset(n for n in norms[3:of] if n not in ("and", ",")):
        return None
    first = of + 1 + (tokens[of + 1].norm == "the")
    last = next((i for i in range(first, len(tokens)) if tokens[i].text == ","), first)
    name = tokens[first:last]
    joints = speech_words("name_joints")
    words = [t for t in name if t.kind == "word"]  # 'the Farmers' Union "Green Ford"'
    if not words or not all(t.text[0].isupper() or t.norm in joints for t in words):
        return None
    return Issuer(printed(name, 0, len(name)), name[0].start, name[-1].end, "opening")
