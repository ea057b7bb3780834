"""Parts of what is no figure are none: districts, companies, readers."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

CASES = [
    case(
        "some of a country's districts, and some of those",
        "The war left landmines in 14 of Norvia's 21 districts. At the end of 2023 mined areas "
        "remained in three of them: Hillside (33.6 km2) and Lakeside (6.5 km2).",
        {"33.6": "area_contaminated KMK", "6.5": "area_contaminated KMK"},
    ),
    case(
        "a clause on a noun without a number",
        "Sappers lifted 400 landmines. The companies, 38 of which are licensed, used dogs.",
        {"400": "devices_found MINE"},
    ),
    case(
        "a clause on people who are counted",
        "Landmines hurt 40 villagers, 12 of whom were women.",
        {"40": "injured", "12": "injured adult F"},
    ),
    case(
        "districts out of all districts",
        "The landmine survey put contamination at 1,624 km2 after surveying 89 out of 124 "
        "districts.",
        {"1,624": "area_contaminated KMK"},
    ),
    case(
        "pitches in brackets",
        "Together we made 33 million square metres of land (that is more than 4,500 football "
        "pitches) safe from landmines.",
        {"33 million": "area_cleared MTK"},
    ),
    case(
        "a share of contaminated areas behind regions",
        "Twelve of its twenty regions have landmines. Nearly 20% of these contaminated areas are "
        "farmland.",
        {"20%": "area_contaminated P1"},
    ),
    case(
        "readers of an appeal",
        "So far $118,500 has come in for demining, for which we thank 1,206 of you.",
        {"118,500": "funding USD"},
    ),
    case(
        "some of us are people",
        "Mines have maimed 40 of us.",
        {"40": "injured"},
    ),
    case(
        "people behind a count of places",
        "Mine risk education reached 9,400 people in 74 villages, 5,120 of them children.",
        {"9,400": "risk_education", "5,120": "risk_education child"},
    ),
    case(
        "a share of people behind a count of states",
        "Teams taught 31,000 people about mines in ten states, 52 per cent of them girls.",
        {"31,000": "risk_education", "52 per cent": "risk_education child F P1"},
    ),
    case(
        "people who died, behind kilometres",
        "Thirteen people were hurt when a landmine went off. It happened 90 miles (145 km) off. "
        "He said nine of them died on the spot.",
        {"Thirteen": "injured", "nine": "killed"},
    ),
    case(
        "roads that were closed, behind kilometres",
        "A landmine went off. The roads are 90 km long. He said nine of them were closed.",
        {},
    ),
    case(
        "the states themselves",
        "Mines lie in ten states, four of them in the south.",
        {},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_part_of_what_is_no_figure(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
