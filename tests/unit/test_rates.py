"""Rates: what a figure is per, and that the one of a rate counts nothing."""

from __future__ import annotations

import pytest
from tests.support.reading import case, kinds, readings

CASES = [
    case("land for every head", "There are two square metres of mined land for every Orlan.", {}),
    case("land per person", "That is three hectares of mined land per inhabitant.", {}),
    case(
        "land for its people",
        "There are three hectares of mined land in each district.",
        {"three": "area_contaminated HAR"},
    ),
    case("people every month", "Landmines kill 11 people every month.", {"11": "killed per-month"}),
    case("people a month", "Landmines injure 11 people a month.", {"11": "injured per-month"}),
    case(
        "people per year",
        "Landmines kill or injure 900 people per year.",
        {"900": "casualties per-year"},
    ),
    case(
        "mines found each month",
        "Sappers find 900 landmines each month.",
        {"900": "devices_found MINE per-month"},
    ),
    case("land a year", "Deminers clear 40 hectares a year.", {"40": "area_cleared HAR per-year"}),
    case(
        "money annually",
        "Norway gives $4 million annually for demining.",
        {"4 million": "funding USD per-year"},
    ),
    case("a year as a time is no rate", "Landmines killed 11 people this year.", {"11": "killed"}),
    case("last month is no rate", "Landmines killed 11 people last month.", {"11": "killed"}),
    case(
        "mines per square metre",
        "Up to 5 landmines per square metre were laid.",
        {"5": "device_density MINE per-MTK"},
    ),
    case(
        "mines per hectare",
        "Sappers found 60 landmines per hectare.",
        {"60": "device_density MINE per-HAR"},
    ),
    case(
        "mines per square kilometre",
        "Sappers found 60 landmines per square kilometre.",
        {"60": "device_density MINE per-KMK"},
    ),
    case(
        "mines to the kilometre",
        "They laid 60 landmines to the kilometre.",
        {"60": "device_density MINE per-km"},
    ),
    case(
        "mines in one square metre",
        "They laid 5 mines in one square metre, sappers say.",
        {"5": "device_density MINE per-MTK"},
    ),
    case(
        "mines in many square metres are no rate",
        "Sappers found 5 landmines in 800 square metres.",
        {"5": "devices_found MINE"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_a_figure_is_per(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "one"),
    [
        case("in digits", "They laid 5 landmines in 1 square metre.", "1"),
        case("in words", "They laid 5 landmines in one square metre.", "one"),
    ],
)
def test_the_one_of_a_rate_is_a_denominator(text: str, one: str) -> None:
    assert kinds(text)[one] == "denominator"
