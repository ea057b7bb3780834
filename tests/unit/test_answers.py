"""Interviews: a bare number that opens an answer counts what the question asks for."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

TALK = "Deminers in the hills told us about landmines.\n\n"

ANSWERS = [
    case(
        "mines found, deminers at work",
        "Q: How many mines did your team find this spring?\nA: Ninety-one.\n"
        "Q: And how many deminers are you?\nA: Fourteen.",
        {"Ninety-one": "devices_found MINE", "Fourteen": "deminers"},
    ),
    case(
        "a question that goes on from the one before",
        "- How many people were hurt by mines in your district?\n- Twelve, two of them children.\n"
        "- And killed?\n- Five.",
        {"Twelve": "injured", "two": "injured child", "Five": "killed"},
    ),
    case(
        "a question with any",
        "- Any accidents with mines this year?\n- Three, all in July.",
        {"Three": "incidents"},
    ),
    case(
        "a question about something else",
        "- How many brothers do you have?\n- Four.",
        {},
    ),
    case(
        "an answer to a question further back",
        "- How many mines were found?\n- Ask the captain.\n- He is away.\n- Seven.",
        {},
    ),
]


@pytest.mark.parametrize(("text", "expected"), ANSWERS)
def test_what_an_answer_counts(text: str, expected: dict[str, str]) -> None:
    assert readings(TALK + text) == expected
