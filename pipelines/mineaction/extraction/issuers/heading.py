"""Headings: a body that stands above a document, alone or in a cell of a line.

Lives here: "X", "X | weekly bulletin", "Press release - X", "Republic of Y | X", a unit below the
body that it is of. Does not live here: titles of papers (titles.py), fields with a label
("Source:", "Statement by", fields.py) and what stands below the text (foot.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.actors.find import Actor, read_actor
from mineaction.extraction.actors.name_parts import without_topic
from mineaction.extraction.actors.phrases import is_capital, noun_at, phrase_end
from mineaction.extraction.actors.record import actor_of
from mineaction.extraction.issuers.cells import (
    cells_of,
    comma_at,
    is_branch,
    is_list,
    says_something,
)
from mineaction.extraction.issuers.record import (
    Issuer,
    all_capitals,
    is_issuing_body,
    is_known,
    without_region,
)
from mineaction.extraction.issuers.spelling import as_the_text, spelled_out
from mineaction.extraction.issuers.titles import (
    before_kind,
    behind_page,
    behind_title,
    in_brackets,
    of_series,
    under_paper,
)
from mineaction.lexicon.gazetteer import actor_trie, place_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_phrase, speech_words
from mineaction.text.tokens import Token

_OFFICE = 16  # tokens of the name of an office
_LINES, _LONGEST = 4, 160  # lines of a heading; characters from which on a line is running text
_ACCOUNTS = speech_words("platforms") | {"website"}  # "Governor Ann Poe's Telegram channel"

Line = Sequence[Token]


def heading(view: str, lines: Sequence[Line]) -> Issuer | None:
    """The body that heads the document and is no subject there."""
    for number, line in enumerate(lines[:_LINES]):
        if line[-1].end - line[0].start > _LONGEST:
            return None
        if found := in_brackets(line) or behind_title(line):
            return found
        if number == 0 and (site := behind_page(view, line)):
            return spelled_out(view, site)
        if number < 2 and (series := of_series(line)):
            return series
        if number < 2 and (titled := before_kind(line)):
            return as_the_text(view, titled)
        if number == 1 and (dated := under_paper(view, lines[0], line)):
            return dated
        for cell, more in cells_of(line):
            if actor := _body_in(view, cell, number, more=more):
                actor = _lowest_unit(view, lines[number:], actor)
                found = Issuer(actor.name, actor.start, actor.end, "heading")
                return found if known_branch(cell) else as_the_text(view, found)
    return None


def _lowest_unit(view: str, lines: Sequence[Line], body: Actor) -> Actor:
    """The last of the bodies that stand one below the other, each of the one above it."""
    below = 1
    while unit := _unit_below(view, lines[below:], lines[below - 1], body):
        body, below = unit, below + 1 + (lines[below][0].norm == "of")
    return body


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
    unit = next((cell for cell, _ in cells_of(unit)), [])
    if not speech_words("press_units").isdisjoint(t.norm for t in unit):
        return None  # "Communication Division": it speaks for the body above it
    actor = read_actor(unit, 0, len(unit)) if unit else None
    whole = actor is not None and actor.end == unit[-1].end and is_issuing_body(actor, unit)
    return actor if whole else None


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
    parted = is_list(cell) or _is_pair(cell) or is_branch(cell, comma_at(cell))
    if not whole and not parted:
        return None
    if actor.nature == "document" and actor.owner and number == 0:
        if actor.owner.nature == "person" and any(t.kind == "clitic" for t in cell):
            return actor.owner if actor.owner.named and actor.head in _ACCOUNTS else None
        actor = actor.owner._replace(head=actor.owner.head or "body")
        cell = [t for t in cell if t.start < actor.end]
    return actor if is_issuing_body(actor, cell) and _is_name(view, cell, more=more) else None


def _is_name(view: str, cell: Line, *, more: bool) -> bool:
    """A single word in capitals is the title of a section, unless it is known or spelled out."""
    section = len(cell) == 1 and cell[0].norm in speech_words("sections_of_papers")
    # "The Impact", "The Response" above what they are on: one word behind an article.
    section = section or (len(cell) == 2 and cell[0].norm == "the" and not is_known(cell[1:]))
    if section or says_something(cell):
        return False
    cell = cell[cell[0].norm in speech_words("articles") :] or cell  # "THE NEED"
    if len(cell) > 1 or not cell[0].text.isupper() or is_known(cell):
        return True
    return f"({cell[0].text})" in view or (more and len(cell[0].text) <= 6)


def _of_office(cell: Line) -> Actor | None:
    """ "PUBLIC DEFENDER (OMBUDSMAN) OF NARVIA": the office of one person, without a name."""
    cell = cell[: without_topic(cell, 0, len(cell))]
    state = match_at(cell, 0, place_trie()) if cell else None  # "Ukrainian | Parliament's"
    begin = state[1] if state and state[1] < len(cell) else 0
    if not speech_phrase("offices", cell, begin) or not 2 < len(cell) <= _OFFICE:
        return None
    if not all(is_capital(t) or t.text in "()" or t.norm in speech_words("name_joints")
               for t in cell):  # fmt: skip
        return None
    if not any(t.norm in ("of", "for") for t in cell):
        return None
    return actor_of(cell, 0, 0, len(cell), "person", kind="office", named=True)


def known_branch(cell: Line) -> Actor | None:
    """A known body before the country where it works: "RED CROSS NARVIA", "THE FUND IN THE X"."""
    first = int(cell[0].norm == "the")
    found = match_at(cell, first, actor_trie()) if first < len(cell) else None
    if found is None or found[1] >= len(cell) or found[0].of.kind == "outlet":
        return None
    behind = found[1] + (cell[found[1]].norm == "in")
    behind += behind < len(cell) and cell[behind].norm == "the"
    place = match_at(cell, behind, place_trie()) if behind < len(cell) else None
    if place is None or place[1] < len(cell) or place[0].of.kind != "country":
        return None
    return read_actor(cell, first, found[1])
