"""Headings: a body that stands above a document, alone or in a cell of a line.

Lives here: "X", "X | weekly bulletin", "Press release - X", "Republic of Y | X", "Headline (X)",
the title of a known series. Does not live here: fields with a label ("Source:", "Statement by",
fields.py) and what stands below the text (foot.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mineaction.extraction.actors.find import Actor, name_of, read_actor
from mineaction.extraction.actors.phrases import (
    is_calendar,
    is_capital,
    noun_at,
    phrase_end,
    without_topic,
)
from mineaction.extraction.actors.record import actor_of
from mineaction.extraction.issuers.record import (
    Issuer,
    all_capitals,
    is_issuing_body,
    is_known,
    issuer_of,
    without_region,
)
from mineaction.extraction.issuers.spelling import as_the_text, spelled_out
from mineaction.lexicon.attribution import reporting_at
from mineaction.lexicon.gazetteer import actor_trie, place_trie
from mineaction.lexicon.grammar import STOP
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_phrase, speech_phrases, speech_words
from mineaction.text.tokens import Token

_OFFICE = 16  # tokens of the name of an office
_TITLE = 8  # tokens of a title behind a name
_LINES, _LONGEST = 4, 160  # lines of a heading; characters from which on a line is running text
_ACCOUNTS = speech_words("platforms") | {"website"}  # "Governor Ann Poe's Telegram channel"
_WE = re.compile(r"\b(?:[Ww]e|[Oo]ur)\b")
_BEGINNING = 4  # tokens in which the name of a kind of paper begins
_BARS = frozenset("|@\u00b7\u2022")

Line = Sequence[Token]


def heading(view: str, lines: Sequence[Line]) -> Issuer | None:
    """The body that heads the document and is no subject there."""
    for number, line in enumerate(lines[:_LINES]):
        if line[-1].end - line[0].start > _LONGEST:
            return None
        if found := _in_brackets(line) or _behind_title(line):
            return found
        if number == 0 and (site := _behind_page(view, line)):
            return spelled_out(view, site)
        if number < 2 and (series := _series(line)):
            return series
        if number < 2 and (titled := _before_kind(line)):
            return as_the_text(view, titled)
        if number == 1 and (dated := _under_paper(view, lines[0], line)):
            return dated
        for cell, more in _cells(line):
            if actor := _body_in(view, cell, number, more=more):
                actor = _unit_below(view, lines[number + 1 :], line, actor) or actor
                found = Issuer(actor.name, actor.start, actor.end, "heading")
                return found if known_branch(cell) else as_the_text(view, found)
    return None


def _unit_below(view: str, below: Sequence[Line], line: Line, body: Actor) -> Actor | None:
    """ "Ministry of Rivers" alone in its line, "Directorate for Mines (DM)" in the next."""
    if body.kind not in speech_words("kinds_of_parents") or line[-1].end != body.end:
        return None
    if below and below[0][0].norm == "of":
        line, below = below[0], below[1:]  # "of the Republic of Narvia"
    unit = below[0] if below else []
    if not unit:
        return None
    if view[line[-1].end : unit[0].start].count("\n") != 1:
        return None
    unit = unit[: next((i for i in range(len(unit)) if is_bar(unit, i)), len(unit))]
    if not speech_words("press_units").isdisjoint(t.norm for t in unit):
        return None  # "Communication Division": it speaks for the body above it
    actor = read_actor(unit, 0, len(unit))
    whole = actor is not None and actor.end == unit[-1].end and is_issuing_body(actor, unit)
    return actor if whole else None


def _under_paper(view: str, above: Line, line: Line) -> Issuer | None:
    """ "Limbs for All, May 2031" below "FACT SHEET - NARVIA": a name and the time of the paper.

    So is "Fields Watch, 2031 edition. Updated 3 May" below "NARVIA - COUNTRY PROFILE".
    """
    comma, cut = _comma(line), next((i for i in range(len(above)) if is_bar(above, i)), -1)
    paper = speech_phrase("papers", above, 0) or speech_phrase("papers", above, cut + 1)
    if not paper or not 1 < comma <= _TITLE or len(above) > _TITLE:
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
    lines = lines[1:] if lines and _is_state(lines[0]) else lines
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


# ---- the cells of a line ----------------------------------------------------------------------


def _cells(line: Line) -> Iterator[tuple[Line, bool]]:
    """The cells that can be the name of who heads the paper, and whether a title follows each.

    It is the first one, or the next behind what kind of paper it is, a state or a dateline's place.
    """
    begin = 0
    while begin < len(line):
        end = next((i for i in range(begin, len(line)) if is_bar(line, i)), len(line))
        part = line[begin:end]
        if not part:
            return
        stop = _name_end(part)
        if stop and not _is_dateline(line[begin:], stop):
            yield part[:stop], _is_title(line[begin + stop : begin + stop + _TITLE])
        if not (is_paper(part) or _is_state(part)):
            return
        begin = end + 1


def is_bar(line: Line, i: int) -> bool:
    """A bar, or a dash or colon that stands between two cells."""
    if line[i].text in _BARS:
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


def _is_state(part: Line) -> bool:
    """ "REPUBLIC OF NARVIA": a state, whose body follows."""
    place = match_at(part, 0, place_trie())
    if place and place[1] == len(part) and place[0].of.kind == "country":
        return True
    return bool(speech_phrase("states", part, 0)) and all_capitals(part) and len(part) <= 5


def _name_end(part: Line) -> int:
    """Where the name in a cell ends; 0 where the cell is a sentence or a headline."""
    undated = _without_date(part)
    if 2 < undated < len(part) and _is_list(part[:undated]):
        return undated
    for i, token in enumerate(part):
        if token.text == "," and _is_branch(part, i):
            return len(part)
        if token.text in (":", ",") and _is_title(part[i + 1 :]):
            return i
        if token.text == ":" and _is_work(part[i + 1 :]):
            return i
        if token.text == "," and i + 1 < len(part) and _is_where(part[i + 1 :]):
            return i
        if token.kind == "number" and not any(t.kind == "word" for t in part[i:]):
            return i  # "Some Monitor 2031"
        if token.text in (":", "?", "!", '"', ",") or token.kind == "number":
            return 0
    return len(part)


def _without_date(part: Line) -> int:
    """Where a date begins that ends the cell, the comma before it apart."""
    end = len(part)
    while end and (part[end - 1].kind == "number" or is_calendar(part[end - 1])):
        end -= 1
    return end - 1 if 0 < end < len(part) and part[end - 1].text == "," else len(part)


def _is_list(name: Line) -> bool:
    """ "Ministry of Roads, Rivers and Bridges": a comma inside the name, and an "and" behind it."""
    commas = [i for i, t in enumerate(name) if t.text == ","]
    return bool(commas) and any(t.norm == "and" for t in name[commas[-1] :]) and all_capitals(name)


def _is_branch(name: Line, comma: int) -> bool:
    """ "Directorate of Police | , Upper Narva Command": two bodies, one of the other."""
    parts = (name[:comma], name[comma + 1 :])
    actors = [read_actor(part, 0, len(part)) if part else None for part in parts]
    return all(a and is_issuing_body(a, part) for a, part in zip(actors, parts, strict=True))


def _comma(name: Line) -> int:
    return next((i for i, t in enumerate(name) if t.text == ","), 0)


def _is_pair(name: Line) -> bool:
    """ "Fire and Rescue | Authority of Some county": two nouns before the noun of a body."""
    joint = next((i for i, t in enumerate(name) if t.norm == "and"), 0)
    if joint != 1 or not all_capitals(without_region(name)):
        return False
    nouns = (noun_at(name, i) for i in range(joint + 2, min(len(name), joint + 4)))
    return any(noun is not None and noun[0].nature == "body" for noun in nouns)


def _body_in(view: str, cell: Line, number: int, *, more: bool) -> Actor | None:
    """The issuing body that a cell names throughout, or whose press service it is."""
    pressed = speech_phrase("press_services", cell, 0)
    if 0 < pressed < len(cell):
        pressed += cell[pressed].norm == "of"
        pressed += pressed < len(cell) and cell[pressed].norm == "the"
        cell = cell[pressed:] or cell
    actor = _of_office(cell) or read_actor(cell, 0, len(cell))
    if actor is None or actor.kind == "office":
        return actor
    if known := known_branch(cell):
        return known
    whole = phrase_end(cell, 0) >= len(without_region(cell))
    parted = _is_list(cell) or _is_pair(cell) or _is_branch(cell, _comma(cell))
    if not whole and not parted:
        return None
    if actor.nature == "document" and actor.owner and number == 0:
        if actor.owner.nature == "person" and any(t.kind == "clitic" for t in cell):
            return actor.owner if actor.owner.named and actor.head in _ACCOUNTS else None
        actor = actor.owner._replace(head=actor.owner.head or "body")
        cell = [t for t in cell if t.start < actor.end]
    return actor if is_issuing_body(actor, cell) and _is_name(view, cell, more=more) else None


def says_something(line: Line) -> bool:
    """ "HILLS OFFICE CALLS FOR CLEARANCE", "Mine Centre Warns Villagers": a headline, no name."""
    verbs = (reporting_at(line, k) for k in range(2, len(line) - 1))
    return any(cue.form == "s" for found in verbs if found for cue in found[0])


def _is_name(view: str, cell: Line, *, more: bool) -> bool:
    """A single word in capitals is the title of a section, unless it is known or spelled out."""
    section = len(cell) == 1 and cell[0].norm in speech_words("sections_of_papers")
    if section or says_something(cell):
        return False
    cell = cell[cell[0].norm in speech_words("articles") :] or cell  # "THE NEED"
    if len(cell) > 1 or not cell[0].text.isupper() or is_known(cell):
        return True
    return f"({cell[0].text})" in view or (more and len(cell[0].text) <= 6)


def _of_office(cell: Line) -> Actor | None:
    """ "PUBLIC DEFENDER (OMBUDSMAN) OF NARVIA": the office of one person, without a name."""
    cell = cell[: without_topic(cell, 0, len(cell))]
    if not speech_phrase("offices", cell, 0) or not 2 < len(cell) <= _OFFICE:
        return None
    if not all(is_capital(t) or t.text in "()" or t.norm in speech_words("name_joints")
               for t in cell):  # fmt: skip
        return None
    if not any(t.norm in ("of", "for") for t in cell):
        return None
    return actor_of(cell, 0, 0, len(cell), "person", kind="office", named=True)


def known_branch(cell: Line) -> Actor | None:
    """A known body before the name of the country where it works: "RED CROSS NARVIA"."""
    found = match_at(cell, 0, actor_trie())
    if found is None or found[1] >= len(cell) or found[0].of.kind == "outlet":
        return None
    behind = found[1] + (cell[found[1]].norm == "in")
    place = match_at(cell, behind, place_trie()) if behind < len(cell) else None
    if place is None or place[1] < len(cell) or place[0].of.kind != "country":
        return None
    return read_actor(cell, 0, found[1])


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
        return _is_state(tokens)
    return all(t.kind != "word" or is_calendar(t) for t in tokens[1:])


# ---- titles, brackets, series -----------------------------------------------------------------


def _in_brackets(line: Line) -> Issuer | None:
    """ "(Some Monitor country profile, updated ...)": the owner of the document."""
    if line[0].text != "(":
        return None
    end = phrase_end(line, 1)
    actor = read_actor(line, 1, end) if end > 1 else None
    if actor is None or actor.nature != "document" or actor.owner is None:
        return None
    return issuer_of(actor.owner, "heading") if actor.owner.named else None


def _behind_title(line: Line) -> Issuer | None:
    """ "Fact sheet: mines in Narvia (Some Embassy, May 2031)": brackets at the end of a title."""
    if line[-1].text != ")" or len(line) < 5:
        return None
    opened = next((i for i in range(len(line) - 2, 0, -1) if line[i].text == "("), 0)
    end = next((i for i in range(opened, len(line)) if line[i].text in ",)"), 0)
    name, rest = line[opened + 1 : end], line[end + 1 : -1]
    if not opened or len(name) < 2:
        return None  # "the Some Agency (SA)"
    if not all(t.kind == "number" or is_calendar(t) for t in rest):
        return None
    actor = read_actor(name, 0, len(name))
    return issuer_of(actor, "heading") if actor and is_issuing_body(actor, name) else None


def _behind_page(view: str, line: Line) -> Issuer | None:
    """ "Clearing mines in Chad - MAG": the title of a web page, and behind it whose site it is.

    Behind a dash it is as well who says so in a headline, unless the text speaks of itself as "we".
    """
    bar = next((i for i in range(len(line) - 2, 1, -1) if is_bar(line, i)), 0)
    name = line[bar + 1 :]
    if not bar or is_paper(line[:bar]) or not is_known(name):
        return None
    counts = any(t.kind == "number" for t in line[:bar])
    if line[bar].text not in _BARS and (counts or not _WE.search(view)):
        return None
    actor = read_actor(name, 0, len(name))
    return issuer_of(actor, "heading") if actor and is_issuing_body(actor, name) else None


def _series(line: Line) -> Issuer | None:
    """The publisher of a known series: its title, a year perhaps, and nothing else."""
    found = match_at(line, 0, actor_trie())
    if found is None or found[1] < 2 or found[0].of.kind != "monitor":
        return None
    title, name = {t.norm for t in line[: found[1]]}, found[0].of.name
    if not _is_edition(line[found[1] :]) and (
        title & {w.lower() for w in name.split()} or _goes_on_as_prose(line[found[1] :])
    ):
        return None
    printed = " ".join(t.text for t in line[: found[1]])
    own = title & {w.lower() for w in name.split()}
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


def _before_kind(line: Line) -> Issuer | None:
    """ "Some Agency Situation Report No. 4": a body, and then what paper it is."""
    papers = (span for span in speech_phrases("papers", line) if 0 < span[0] < _TITLE)
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


def _goes_on_as_prose(rest: Line) -> bool:
    """Whether words follow a title without a dash: "Some Monitor found", "Some Monitor - draft"."""
    words = [t for t in rest if t.kind == "word"]
    dashed = any(t.text in "-|" for t in rest[:3])
    return bool(words) and not (dashed and len(words) <= 5)


def goes_on(token: Token) -> bool:
    """Whether a noun follows that makes the name an adjective: "the Some-Other | border"."""
    return token.kind == "word" and token.text.islower() and token.norm not in STOP
