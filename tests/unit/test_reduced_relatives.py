"""Participles behind a noun: they say which things are meant, the verb says what became of them."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

CASES = [
    case(
        "the verb before a laid mine",
        "Sappers have destroyed 40 landmines planted by the rebels.",
        {"40": "devices_found MINE"},
    ),
    case(
        "the verb behind a laid mine",
        "A total of 90 landmines laid in 1991 have been removed from the valley.",
        {"90": "devices_found MINE"},
    ),
    case(
        "mines that were only laid",
        "There are 10,000 landmines laid along the border.",
        {"10,000": "devices_emplaced MINE"},
    ),
    case(
        "mines that remain",
        "About 10,000 landmines planted by the rebels remain.",
        {"10,000": "devices_emplaced MINE"},
    ),
    case(
        "mines that were found after they were laid",
        "The rebels have planted 400 landmines found later by the army.",
        {"400": "devices_emplaced MINE"},
    ),
    case(
        "land that was cleared",
        "Teams cleared 40 hectares contaminated by landmines.",
        {"40": "area_cleared HAR"},
    ),
    case(
        "land that is contaminated",
        "Teams left behind 40 hectares contaminated by landmines.",
        {"40": "area_contaminated HAR"},
    ),
    case(
        "the land of a noun phrase",
        "The state has cleared 12 square kilometres mined during the landmine war.",
        {"12": "area_cleared KMK"},
    ),
    case(
        "displaced people who were killed",
        "Landmines killed 9 civilians displaced by the war.",
        {"9": "killed civilian"},
    ),
    case(
        "displaced people who returned",
        "About 2,000 people displaced by landmines in 2014 have returned.",
        {"2,000": "returnees"},
    ),
    case(
        "displaced people",
        "About 2,000 people displaced by landmines in 2014 ask for tents.",
        {"2,000": "displaced"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_participle_behind_the_thing_counted(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


SPEECH_OF_LAND = [
    case(
        "land that shrank by an area",
        "The area of mined land has already decreased by 30,000 square kilometres.",
        {},
    ),
    case(
        "land that shrank to an area",
        "The area of mined land has already decreased to 30,000 square kilometres.",
        {"30,000": "area_contaminated KMK"},
    ),
    case(
        "land without evidence of mines",
        "Some 30 square kilometres were found not to be contaminated by landmines.",
        {"30": "area_cancelled KMK"},
    ),
    case(
        "a plan in line with which work was done",
        "In accordance with the Action Plan for mine clearance, 2,059 ha were surveyed and "
        "demined.",
        {"2,059": "area_cleared HAR"},
    ),
    case(
        "what is done of a plan",
        "Of all the land that we have planned to clear of mines, 200 ha have already been cleared.",
        {"200": "area_cleared HAR"},
    ),
    case(
        "what is going to be done",
        "Under the mine programme 280 hectares are going to be de-mined.",
        {"280": "area_cleared HAR planned"},
    ),
    case(
        "people who were expelled",
        "Over 1 million villagers were expelled from their land, which landmines fill.",
        {"1 million": "displaced"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPEECH_OF_LAND)
def test_what_officials_say_of_land(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
