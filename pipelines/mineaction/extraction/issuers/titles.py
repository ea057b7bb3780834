"""Titles of papers that name who brings them out: a series, a fact sheet, a page of a site.

Lives here: "Some Monitor 2031", "Fact sheet: mines in Narvia (Some Embassy)", "Clearing mines -
MAG", "Some Agency Situation Report No. 4", a name above or below what paper it is. Does not live
here: a body that stands above the text in a line of its own (heading.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mineaction.extraction.actors.find import name_of, read_actor
from mineaction.extraction.actors.phrases import is_calendar, is_capital, phrase_end
from mineaction.extraction.issuers.cells import (
    BARS,
    TITLE,
    comma_at,
    is_bar,
    is_paper,
    is_state,
    says_something,
)
from mineaction.extraction.issuers.record import (
    Issuer,
    all_capitals,
    is_issuing_body,
    is_known,
    issuer_of,
)
from mineaction.lexicon.gazetteer import actor_trie, place_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_phrase, speech_phrases, speech_words
from mineaction.text.tokens import Token

_WE = re.compile(r"\b(?:[Ww]e|[Oo]ur)\b")
_BEGINNING = 4  # tokens in which the name of a kind of paper begins

Line = Sequence[Token]


def under_paper(view: str, above: Line, line: Line) -> Issuer | None:
    """ "Limbs for All, May 2031" below "FACT SHEET - NARVIA": a name and the time of the paper.

    So is "Fields Watch, 2031 edition. Updated 3 May" below "NARVIA - COUNTRY PROFILE".
    """
    comma, cut = comma_at(line), next((i for i in range(len(above)) if is_bar(above, i)), -1)
    paper = speech_phrase("papers", above, 0) or speech_phrase("papers", above, cut + 1)
    if not paper or not 1 < comma <= TITLE or len(above) > TITLE:
        return None
    name, date = line[:comma], [t for t in line[comma + 1 :] if t.text != "."]
    editions = speech_words("editions")
    dated = bool(date) and all(
        t.kind == "number" or is_calendar(t) or t.norm in editions for t in date
    )
    if not dated or not all_capitals(name) or match_at(name, 0, place_trie()):
        return None
    return Issuer(view[name[0].start : name[-1].end], name[0].start, name[-1].end, "heading")


def above_kind(lines: Sequence[Line]) -> Issuer | None:
    """A name in the first line, above or before what paper it is: "Some Name: country report".

    The state that the paper is about may stand above it.
    """
    lines = lines[1:] if lines and is_state(lines[0]) else lines
    if not lines:
        return None
    colon = next((i for i, t in enumerate(lines[0]) if t.text == ":" or is_bar(lines[0], i)), 0)
    kind = lines[0][colon + 1 :] if colon else lines[1] if len(lines) > 1 else []
    name = lines[0][:colon] if colon else _without_year(lines[0])
    if not 2 <= len(name) <= 8 or match_at(name, 0, place_trie()):
        return None
    joints = speech_words("name_joints")
    named = all(is_capital(t) or t.text in "-&'" or t.norm in joints for t in name)
    if not named or not _says_kind(kind) or says_something(name):
        return None
    return Issuer(name_of(name), name[0].start, name[-1].end, "heading")


def _says_kind(line: Line) -> bool:
    """ "Annual report", "Spring newsletter 2031", "Narvia country profile": no sentence.

    Nor is what stands before a colon: "WINTER APPEAL: Give a child a safe way home".
    """
    line = line[: next((i for i, t in enumerate(line) if t.text == ":"), len(line))]
    words = [t for t in line if t.kind == "word"]
    if len(words) > 8 or any(t.text in '.?!"' for t in line[-1:]):
        return False
    return any(i < _BEGINNING for i, _ in speech_phrases("papers", line))


def _without_year(line: Line) -> Line:
    """ "Some Monitor 2031" without its year."""
    year = len(line) > 1 and line[-1].kind == "number" and len(line[-1].text) == 4
    return line[:-1] if year else line


def in_brackets(line: Line) -> Issuer | None:
    """ "(Some Monitor country profile, updated ...)": the owner of the document."""
    if line[0].text != "(":
        return None
    end = phrase_end(line, 1)
    actor = read_actor(line, 1, end) if end > 1 else None
    if actor is None or actor.nature != "document" or actor.owner is None:
        return None
    return issuer_of(actor.owner, "heading") if actor.owner.named else None


def behind_title(line: Line) -> Issuer | None:
    """ "Fact sheet: mines in Narvia (Some Embassy, May 2031)": brackets at the end of a title."""
    if line[-1].text != ")" or len(line) < 5:
        return None
    opened = next((i for i in range(len(line) - 2, 0, -1) if line[i].text == "("), 0)
    end = next((i for i in range(opened, len(line)) if line[i].text in ",)"), 0)
    name, rest = line[opened + 1 : end], line[end + 1 : -1]
    if not opened or len(name) < 2 or name[-1].norm in speech_words("of_dates"):
        return None  # "the Some Agency (SA)", "4 April 2031 (10:12 GMT)"
    if not all(t.kind == "number" or is_calendar(t) for t in rest):
        return None
    actor = read_actor(name, 0, len(name))
    return issuer_of(actor, "heading") if actor and is_issuing_body(actor, name) else None


def behind_page(view: str, line: Line) -> Issuer | None:
    """ "Clearing mines in Chad - MAG": the title of a web page, and behind it whose site it is.

    Behind a dash it is as well who says so in a headline, unless the text speaks of itself as "we".
    """
    bar = next((i for i in range(len(line) - 2, 1, -1) if is_bar(line, i)), 0)
    name = line[bar + 1 :]
    if not bar or is_paper(line[:bar]) or not is_known(name):
        return None
    counts = any(t.kind == "number" for t in line[:bar])
    if line[bar].text not in BARS and (counts or not _WE.search(view)):
        return None
    actor = read_actor(name, 0, len(name))
    return issuer_of(actor, "heading") if actor and is_issuing_body(actor, name) else None


def of_series(line: Line) -> Issuer | None:
    """The publisher of a known series: its title, a year perhaps, and nothing else."""
    found = match_at(line, 0, actor_trie())
    if found is None or found[1] < 2 or found[0].of.kind != "monitor":
        return None
    title, name = {t.norm for t in line[: found[1]]}, found[0].of.name
    own = title & {w.lower() for w in name.split()}
    if own and not _is_edition(line[found[1] :]):
        return None
    printed = " ".join(t.text for t in line[: found[1]])
    return Issuer(printed if own else name, line[0].start, line[found[1] - 1].end, "series")


def _is_edition(rest: Line) -> bool:
    """ "2031", "2031: Chad country profile", ": Chad": a year, a country, what paper it is."""
    rest = [t for t in rest if t.kind == "word" or (t.kind == "number" and len(t.text) != 4)]
    if any(t.kind == "number" for t in rest):
        return False
    if any(end == len(rest) for _, end in speech_phrases("papers", rest)):
        return True
    place = match_at(rest, 0, place_trie()) if rest else None
    return not rest or (place is not None and place[1] == len(rest))


def before_kind(line: Line) -> Issuer | None:
    """ "Some Agency Situation Report No. 4": a body, and then what paper it is."""
    papers = (span for span in speech_phrases("papers", line) if 0 < span[0] < TITLE)
    kind, end = next(papers, (0, 0))
    name, rest = line[:kind], line[end:]
    if not kind or is_paper(line):
        return None
    if any(is_bar(line, i) or line[i].text in ":,.;" for i in range(kind)):
        return None  # its cells are read one by one
    if any(t.kind == "word" and len(t.text) > 2 and not is_calendar(t) for t in rest):
        return None
    actor = read_actor(name, 0, len(name))
    if actor is None or not is_issuing_body(actor, name):
        return None
    return Issuer(actor.name, actor.start, actor.end, "heading")
