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
