"""The gazetteer: places, actors and named events as records, each set loaded when first asked for.

Lives here: the records of places.csv, place_aliases.csv, actors.csv, actor_nouns.csv, titles.csv
and events.csv, and the look-ups made of them. Does not live here: matching (names.py), reporting
verbs (attribution.py), and any decision about a figure's place, speaker or period (extraction).

    for first, end, name in matches(tokens, place_trie(), country="AZ"):
        ...                        # tokens[first:end] is name.alias; name.of is the Place
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import NamedTuple

from mineaction.lexicon.names import Name, Row, Trie, match_at, matches, namesakes
from mineaction.lexicon.words import form_key

__all__ = [
    "Actor",
    "ActorNoun",
    "Event",
    "Name",
    "Place",
    "Title",
    "actor_noun_trie",
    "actor_trie",
    "capitals",
    "default_conflict",
    "event_trie",
    "events",
    "home_starts",
    "match_at",
    "matches",
    "mine_bodies",
    "namesakes",
    "place",
    "place_trie",
    "places",
    "title_trie",
]


_SURE = 4  # letters of an abbreviation that is hardly another word


class Place(NamedTuple):
    """A country, division, region, district or city.

    `place_id` is ISO 3166-1 alpha-2 for countries, ISO 3166-2 for divisions, and a private code
    "CC-x-..." where ISO has none. `parent` is the next larger place, "" for countries.
    """

    place_id: str
    name: str
    kind: str
    country: str
    parent: str
    standard: str
    source: str


class Actor(NamedTuple):
    """A body or office that can say or count something; `kind` is a code of actor_kinds.csv."""

    name: str
    kind: str
    country: str  # ISO 3166-1 alpha-2, "" for international bodies
    source: str


class ActorNoun(NamedTuple):
    """A generic noun that makes an actor ("ministry", "spokesman", "residents").

    `nature` is person, body, document or anonymous; anonymous speakers are sources without a name.
    """

    noun: str
    kind: str
    nature: str
    number: str  # singular, plural


class Title(NamedTuple):
    """A title before or after a person's name: "President", "Col. Gen.", "Dr."."""

    title: str
    kind: str  # head_of_state, head_of_government, minister, military, police, academic, ...
    position: str  # before, after, both: where it stands to the name


class Event(NamedTuple):
    """A named event that a period can begin or end at.

    `start` and `end` are ISO 8601 of the known precision ("--04-04" for a day of every year);
    `end` is "" while it lasts. A point in time has start = end. kind: war, truce, agreement,
    takeover, treaty, operation, ...; "default_conflict" is the conflict that "the war" means in a
    document about mines in `country`.
    """

    code: str
    name: str
    kind: str
    start: str
    end: str
    country: str
    source: str


def _rows(file: str) -> Iterator[list[str]]:
    text = (resources.files(__package__) / file).read_text("utf-8")
    rows = csv.reader(text.splitlines())
    next(rows)
    return rows


@cache
def _place_rows() -> dict[str, list[str]]:
    return {row[0]: row for row in _rows("places.csv")}


@cache
def place(place_id: str) -> Place:
    """The place with this id; KeyError if there is none."""
    return Place(*_place_rows()[place_id])


def places() -> Iterator[Place]:
    """Every place, sorted by place_id."""
    return map(place, _place_rows())


def _place_name(row: Row) -> Name[Place]:
    alias, place_id, kind, needs_context, _source = row
    of = place(place_id)
    return Name(alias, kind, needs_context, of.country, of)


@cache
def place_trie() -> Trie[Place]:
    """Names and demonyms of places; `Name.kind` tells them apart. Larger places come first."""
    size = {"country": 0, "division": 1, "district": 2, "region": 3, "city": 4}
    known = _place_rows()
    rows = [row for row in _rows("place_aliases.csv") if row[2] != "capital"]
    rows.sort(key=lambda row: size[known[row[1]][2]])
    return Trie(rows, _place_name)


@cache
def home_starts(country: str) -> frozenset[str]:
    """First words of the names that are places only in a document about `country`."""
    rows = (row for row in _rows("place_aliases.csv") if row[3] == "home")
    return frozenset(form_key(row[0])[0] for row in rows if place(row[1]).country == country)


@cache
def capitals() -> dict[str, str]:
    """Spelling of a capital -> country whose government it can stand for ("Baku said")."""
    return {row[0]: row[1] for row in _rows("place_aliases.csv") if row[2] == "capital"}


@cache
def actor_trie() -> Trie[Actor]:
    """Names, abbreviations and translations of actors."""
    rows = [(alias, *row) for row in _rows("actors.csv") for alias in _spellings(row[0], row[1])]
    return Trie(rows, _actor_name)


@cache
def mine_bodies() -> frozenset[str]:
    """Abbreviations, as printed, of bodies of mine action ("LibMAC"); none that need a context."""
    return frozenset(
        alias
        for name, aliases, kind, _, needs_context, _ in _rows("actors.csv")
        for alias in _spellings(name, aliases)
        if kind == "mine_action_body" and " " not in alias and len(alias) >= _SURE
        and sum(c.isupper() for c in alias) >= _SURE - 1 and not _context_of(alias, needs_context)
    )  # fmt: skip


def _spellings(name: str, aliases: str) -> list[str]:
    return [name, *filter(None, aliases.split("|"))]


def _context_of(alias: str, needs_context: str) -> str:
    """The mark of one spelling in a cell of marks: "2006 war:home|July War:home"."""
    marks = dict(mark.rsplit(":", 1) for mark in filter(None, needs_context.split("|")))
    return marks.get(alias, "")


def _actor_name(row: Row) -> Name[Actor]:
    alias, name, _, kind, country, needs_context, source = row
    context = _context_of(alias, needs_context)
    return Name(alias, "name", context, country, Actor(name, kind, country, source))


@cache
def actor_noun_trie() -> Trie[ActorNoun]:
    """Generic nouns that make an actor, singular and plural."""
    rows = [
        (form, noun, number, kind, nature)
        for noun, plural, kind, nature, _source in _rows("actor_nouns.csv")
        for form, number in ((noun, "singular"), (plural, "plural"))
        if form
    ]
    return Trie(rows, _actor_noun)


def _actor_noun(row: Row) -> Name[ActorNoun]:
    form, noun, number, kind, nature = row
    return Name(form, "noun", "", "", ActorNoun(noun, kind, nature, number))


@cache
def title_trie() -> Trie[Title]:
    """Titles of persons; abbreviations with their stops are several tokens ("Col. Gen.")."""
    rows = [(form, *row) for row in _rows("titles.csv") for form in _spellings(row[0], row[1])]
    return Trie(rows, _title)


def _title(row: Row) -> Name[Title]:
    form, title, _, kind, position, _source = row
    return Name(form, "title", "", "", Title(title, kind, position))


@cache
def _event_rows() -> tuple[list[str], ...]:
    return tuple(_rows("events.csv"))


def _event(row: Row) -> Event:
    code, name, _, kind, start, end, country, _needs_context, source = row
    return Event(code, name, kind, start, end, country, source)


@cache
def events() -> dict[str, Event]:
    """Named events by code, default conflicts included."""
    return {row[0]: _event(row) for row in _event_rows()}


@cache
def event_trie() -> Trie[Event]:
    """Names of events. One name may mean another event in each country: give match_at a country."""
    rows = [
        (alias, *row)
        for row in _event_rows()
        if row[3] != "default_conflict"
        for alias in _spellings(row[1], row[2])
    ]
    return Trie(rows, _event_name)


def _event_name(row: Row) -> Name[Event]:
    alias, code, *_, country, needs_context, _source = row
    return Name(alias, "name", _context_of(alias, needs_context), country, events()[code])


@cache
def _default_conflicts() -> dict[str, Event]:
    return {e.country: e for e in events().values() if e.kind == "default_conflict"}


def default_conflict(country: str) -> Event | None:
    """What "the war" or "post-conflict" means in a document about mines in `country`."""
    return _default_conflicts().get(country)
