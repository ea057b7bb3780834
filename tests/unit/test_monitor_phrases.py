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
        "mines in the ground, behind a stockpile",
        "The country completed its stockpile destruction in May 2005. Sappers found and destroyed "
        "150 antipersonnel mines in the fields.",
        {"150": "devices_found AP_MINE"},
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

LETTER = """Hills Mine Action Centre

By the end of February our teams had found and removed 64,500 explosive items, 12,300
anti-personnel mines among them.1 The army believes that about 1.5 million mines are still in
the ground along the river, and asks its friends to help with detectors and with dogs.

______________
1 The remaining 52,200 are shells and grenades.
"""

PROFILE = """Norvia

Extent of contamination as of end 2017

Landmines

20.07 km2

Cluster munition remnants

6.47 km2

Land release in 2017

Landmines

0.51 km2 cleared

Cluster munition remnants

1.4 km2 cleared
"""

CASES += [
    case(
        "a footnote goes on with what its mark stands behind",
        LETTER,
        {
            "64,500": "devices_found EO_ANY",
            "12,300": "devices_found AP_MINE",
            "1.5 million": "devices_emplaced MINE",
            "52,200": "devices_found UXO",
        },
    ),
    case(
        "headings of devices below a heading of what is counted",
        PROFILE,
        {
            "20.07": "area_contaminated MINE KMK",
            "6.47": "area_contaminated CMR KMK",
            "0.51": "area_cleared MINE KMK",
            "1.4": "area_cleared CMR KMK",
        },
    ),
    case(
        "mines that were laid and then cleared",
        "A total of 383,193 mines laid by the rebels have been cleared.",
        {"383,193": "devices_found MINE"},
    ),
    case(
        "land that was contaminated and is to be cleared",
        "It is expected that 4,480 hectares of land still contaminated by UXO will be cleared.",
        {"4,480": "area_cleared HAR planned"},
    ),
    case(
        "mines that were laid",
        "A total of 383,193 mines laid by the rebels remain in the ground.",
        {"383,193": "devices_emplaced MINE"},
    ),
    case(
        "released by clearance",
        "In 2016 the country released 1.34 km2 by clearance and 10.39 km2 by technical survey of "
        "minefields.",
        {"1.34": "area_cleared KMK", "10.39": "area_reduced KMK"},
    ),
    case(
        "a list of devices with their acronyms, and the total of the month",
        "The teams removed 875 landmines, unexploded ordnance (UXO), and improvised explosive "
        "devices (IEDs), bringing the total cleared since May to 3,989.",
        {"875": "devices_found EO_ANY", "3,989": "devices_found EO_ANY"},
    ),
    case(
        "an item counted by its place",
        "The project cleared its 350,000th explosive item and 40 mines.",
        {"40": "devices_found MINE"},
    ),
    case(
        "what was dropped by weight holds bombs",
        "Some two million tonnes of explosives were dropped in the war. This includes 270 million "
        "cluster bombs.",
        {},
    ),
    case(
        "a target that was set",
        "The plan for UXO victims has a target figure of 40 set by the ministry.",
        {},
    ),
    case(
        "a people affected by mines, and those whom mines affected",
        "About 4.9 million people are affected by landmines. Landmines have affected 311 people "
        "this year.",
        {"4.9 million": "people_at_risk", "311": "casualties"},
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
