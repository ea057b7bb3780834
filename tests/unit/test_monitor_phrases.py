"""Phrases of yearly reports: stockpiles, states, quoted adjectives, sessions, footnote marks."""

from __future__ import annotations

import pytest
from tests.support.reading import case, read, readings

CASES = [
    case(
        "an adjective in quotation marks",
        "The army lifted 668 \u201cisolated\u201d antipersonnel mines.",
        {"668": "devices_found AP_MINE"},
    ),
    case(
        "areas in quotation marks are no figure",
        "A further 17 \u201cdangerous areas\u201d with mines are known.",
        {},
    ),
    case(
        "a vague word made exact",
        "Sappers found a few (four) isolated mines and several (12) mortar shells.",
        {"four": "devices_found MINE", "12": "devices_found UXO"},
    ),
    case(
        "an announcement of what is needed",
        "The minister announced that $40 million is needed for mine clearance.",
        {"40 million": "cost USD"},
    ),
    case(
        "an announcement of a gift",
        "The minister announced $40 million for mine clearance.",
        {"40 million": "funding USD"},
    ),
    case(
        "a part of a destroyed stockpile",
        "Since joining the treaty it has destroyed 65,000 stockpiled mines, including 44,000 in "
        "2005.",
        {"65,000": "stockpile_destroyed MINE", "44,000": "stockpile_destroyed MINE"},
    ),
    case(
        "a stockpile in the sentence before",
        "The country completed its stockpile destruction in May 2005. A total of 150,000 "
        "antipersonnel mines were destroyed.",
        {"150,000": "stockpile_destroyed AP_MINE"},
    ),
    case(
        "mines in the ground, behind a stockpile",
        "The country completed its stockpile destruction in May 2005. Sappers found and destroyed "
        "150 antipersonnel mines in the fields.",
        {"150": "devices_found AP_MINE"},
    ),
    case(
        "sessions are no people",
        "The group has reached 600,000 people with more than 34,000 in-person explosive ordnance "
        "risk education sessions.",
        {"600,000": "risk_education"},
    ),
    case(
        "states that act",
        "More than a dozen countries produce landmines, and 30 states have joined the treaty.",
        {},
    ),
    case(
        "states that suffer",
        "A total of 26 states are affected by landmines.",
        {"26": "countries_affected"},
    ),
    case(
        "states in which people were taught",
        "Landmines hurt 90 people. Some 6 million people in 18 countries received mine risk "
        "education.",
        {"90": "injured", "6 million": "risk_education"},
    ),
    case(
        "people who pass through affected areas",
        "Some 4,000 people pass through mine-affected areas each year.",
        {},
    ),
    case(
        "mines that infest the land",
        "An estimated 45 million landmines infest the fields, and 200,000 mines litter the valley.",
        {"45 million": "devices_emplaced MINE", "200,000": "devices_emplaced MINE"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_phrases_of_reports(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


MARKS = [
    case(
        "a mark in brackets behind a unit",
        "The landmines cover 28.2 km2.[4] A further 17 areas are suspected.",
        ["The landmines cover 28.2 km2.[4]", "A further 17 areas are suspected."],
    ),
    case(
        "two marks behind a bracket",
        "Landmines hurt two (of 40).[3][4] Of these, one died.",
        ["Landmines hurt two (of 40).[3][4]", "Of these, one died."],
    ),
    case(
        "a bare mark behind a bracket",
        "Landmines are left by the lake (4.1 km2).1 More than half is forest.",
        ["Landmines are left by the lake (4.1 km2).1", "More than half is forest."],
    ),
    case(
        "a decimal is no mark",
        "The landmine weighed 3.5 Kilos and lay deep.",
        ["The landmine weighed 3.5 Kilos and lay deep."],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MARKS)
def test_footnote_marks_between_sentences(text: str, expected: list[str]) -> None:
    assert [s.text for s in read(text).sentences] == expected
