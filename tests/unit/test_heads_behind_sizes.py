"""Heads behind sizes: two 500-pound bombs are two bombs, and the 500 is a weight."""

from __future__ import annotations

import pytest
from tests.support.reading import case, kinds, readings

CASES = [
    case(
        "the weight of a bomb",
        "Divers defused two unexploded 500-pound bombs and four 250 kg bombs.",
        {"two": "devices_found UXO", "four": "devices_found UXO"},
    ),
    case(
        "the calibre of a shell",
        "Sappers blew up nine 155 mm artillery shells and 12 landmines.",
        {"nine": "devices_found UXO", "12": "devices_found MINE"},
    ),
    case(
        "a calibre without its noun",
        "Deminers destroyed six 60mm and four 82mm mortar bombs.",
        {"six": "devices_found UXO", "four": "devices_found UXO"},
    ),
    case(
        "an ordinal that belongs to a war",
        "The navy blew up seven Second World War mines off the port.",
        {"seven": "devices_found MINE"},
    ),
    case(
        "an age between a count and its noun",
        "A mine killed two 12-year-old boys and three 40-year-old women.",
        {"two": "killed child M", "three": "killed adult F"},
    ),
    case(
        "an age without a count",
        "A mine hurt a 12-year-old boy and an 80-year-old woman.",
        {},
    ),
    case(
        "sacks of so many pounds are no bombs",
        "Police found three 70-pound bags of sugar near the landmine.",
        {},
    ),
    case(
        "a share and its size in one phrase",
        "About 13 percent, or 160,000 square kilometres, of the land is contaminated with mines.",
        {"13 percent": "area_contaminated P1", "160,000": "area_contaminated KMK"},
    ),
    case(
        "a share and its count in one phrase",
        "Some 61 percent, or 310 mines, were destroyed on the spot.",
        {"61 percent": "devices_found MINE P1", "310": "devices_found MINE"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_is_counted_stands_behind_its_size(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


def test_the_size_is_a_weight_or_a_length() -> None:
    found = kinds("The divers defused two 250 kg bombs and blew up nine 155 mm shells.")
    assert (found["250"], found["155"]) == ("weight", "distance")
