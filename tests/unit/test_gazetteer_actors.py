"""Actors, generic actor nouns and titles: sound data, found by name, abbreviation and case."""

import csv
from importlib import resources
from typing import TypeVar

import pytest

from mineaction.lexicon.gazetteer import actor_noun_trie, actor_trie, match_at, title_trie
from mineaction.lexicon.names import Name, Trie
from mineaction.text.tokens import tokenize, view

T = TypeVar("T")

NATURES = {"person", "body", "document", "anonymous"}


def first(text: str, trie: Trie[T], country: str | None = None) -> Name[T] | None:
    """The first name in the text."""
    tokens = tokenize(view(text))
    hits = (match_at(tokens, i, trie, country) for i in range(len(tokens)))
    return next((hit[0] for hit in hits if hit), None)


def kinds() -> set[str]:
    """The codes of actor_kinds.csv."""
    text = (resources.files("mineaction.lexicon") / "actor_kinds.csv").read_text("utf-8")
    return {row["kind"] for row in csv.DictReader(text.splitlines())}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("ANAMA said", "Mine Action Agency of the Republic of Azerbaijan", "mine_action_body"),
        ("CMAA's data", "Cambodian Mine Action and Victim Assistance Authority",
         "mine_action_body"),
        ("by the HALO Trust", "HALO Trust", "ngo"),
        ("UN Mine Action Service", "United Nations Mine Action Service", "un_body"),
        ("the Landmine Monitor", "Landmine Monitor", "monitor"),
        ("OCHA reported", "Office for the Coordination of Humanitarian Affairs", "un_body"),
        ("told Report on Monday", "Report", "outlet"),
        ("as Trend reports", "Trend", "outlet"),
        ("the Kyiv Independent", "Kyiv Independent", "outlet"),
        ("RFE/RL wrote", "Radio Free Europe/Radio Liberty", "outlet"),
    ],
)  # fmt: skip
def test_actors_are_known_by_name_and_abbreviation(text: str, name: str, kind: str) -> None:
    """The record behind any spelling is the same."""
    found = first(text, actor_trie())
    assert found is not None
    assert (found.of.name, found.of.kind) == (name, kind)


@pytest.mark.parametrize(
    "text",
    ["The 2023 Report lists", "The Trend is upward", "who said it", "a halo effect", "12 AP mines"],
)
def test_ordinary_words_are_no_actors(text: str) -> None:
    """An outlet with an ordinary word for a name needs an agency's neighbourhood."""
    assert first(text, actor_trie()) is None


def test_generic_names_belong_to_the_document_s_country() -> None:
    """Many states have a State Emergency Service; without a country it is nobody's."""
    at_home = first("the State Emergency Service", actor_trie(), "UA")
    assert at_home is not None
    assert at_home.country == "UA"
    assert first("the State Emergency Service", actor_trie(), "AZ") is None
    assert first("the State Emergency Service", actor_trie()) is None


def test_actor_rows_are_sound() -> None:
    """Kinds are declared; no spelling is two actors' unless a mark or the country parts them."""
    declared = kinds()
    for name in actor_trie().names():
        assert name.of.kind in declared, name
        assert name.needs_context in {"", "start", "type", "carrier", "home"}
    clashes = [
        (key, [n.of.name for n in same])
        for first_token in {n.alias for n in actor_trie().names()}
        for key, same in actor_trie().at(tokenize(view(first_token))[0].norm)
        if len({(n.country, n.needs_context) for n in same}) < len(same)
    ]
    assert clashes == []


@pytest.mark.parametrize(
    ("text", "noun", "nature"),
    [
        ("a spokesperson for the army", "spokesperson", "person"),
        ("local residents said", "local resident", "anonymous"),
        ("the prosecutor's office", "prosecutor's office", "body"),
        ("the Press Service", "press service", "body"),
        ("an annual report", "annual report", "document"),
        ("NGOs working there", "NGO", "body"),
    ],
)
def test_generic_nouns_make_actors(text: str, noun: str, nature: str) -> None:
    """Singular and plural, any case; the nature says whether it is a person or a document."""
    found = first(text, actor_noun_trie())
    assert found is not None
    assert (found.of.noun, found.of.nature) == (noun, nature)


def test_noun_rows_are_sound() -> None:
    """Every noun has a declared kind and nature."""
    declared = kinds()
    for name in actor_noun_trie().names():
        assert name.of.kind in declared, name
        assert name.of.nature in NATURES, name


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        ("Col. Gen. Ivan Petrov", "Colonel General", "military"),
        ("Foreign Minister Ann Lee", "Foreign Minister", "minister"),
        ("Dr. Lee", "Doctor", "academic"),
        ("UN Secretary-General", "Secretary-General", "un_official"),
        ("Mr Lee", "Mr.", "honorific"),
    ],
)
def test_titles_of_persons(text: str, title: str, kind: str) -> None:
    """With stops and hyphens or without."""
    found = first(text, title_trie())
    assert found is not None
    assert (found.of.title, found.of.kind) == (title, kind)


def test_title_positions_are_known() -> None:
    """A title stands before the name, after it, or both."""
    assert {name.of.position for name in title_trie().names()} <= {"before", "after", "both"}
