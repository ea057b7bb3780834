"""Lists by device: behind device names stand areas or people, as what heads the list says."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

LAND = [
    case(
        "contaminated land with decimals",
        "Contaminated area at the end of 2023: 44.2 km2 (AP mines 30.1, cluster munitions 14.1).",
        {
            "44.2": "area_contaminated KMK",
            "30.1": "area_contaminated AP_MINE KMK",
            "14.1": "area_contaminated CMR KMK",
        },
    ),
    case(
        "cleared land whose parts add up",
        "Deminers cleared 61 ha (UXO 40, anti-tank mines 21) in the valley.",
        {
            "61": "area_cleared HAR",
            "40": "area_cleared UXO HAR",
            "21": "area_cleared AV_MINE HAR",
        },
    ),
    case(
        "devices found on the land",
        "Deminers cleared 61 ha (AP mines 300, UXO 140) in the valley.",
        {
            "61": "area_cleared HAR",
            "300": "devices_found AP_MINE",
            "140": "devices_found UXO",
        },
    ),
]
TOLLS = [
    case(
        "who fell victim to what",
        "In the east 24 people fell victim to explosives, 10 to landmines and 14 to ERW.",
        {"24": "casualties", "10": "casualties MINE", "14": "casualties ERW"},
    ),
    case(
        "casualties by device",
        "Casualties by device: anti-personnel mines three, improvised mines 14, ERW 22.",
        {
            "three": "casualties AP_MINE",
            "14": "casualties IMP_MINE",
            "22": "casualties ERW",
        },
    ),
    case(
        "deaths by cause with the year before in brackets",
        "Deaths in 2021 by cause: anti-personnel mines three (11 in 2020), anti-tank mines two "
        "(five in 2020).",
        {
            "three": "killed AP_MINE",
            "11": "killed AP_MINE",
            "two": "killed AV_MINE",
            "five": "killed AV_MINE",
        },
    ),
    case(
        "casualties by device over lines",
        "CASUALTIES BY DEVICE\nAnti-personnel mines 30\nERW 22\n",
        {"30": "casualties AP_MINE", "22": "casualties ERW"},
    ),
    case(
        "the noun of a sum behind the brackets of its parts",
        "More than 72 (41 anti-personnel and 31 anti-tank) mines and 488 shells were found.",
        {
            "72": "devices_found MINE",
            "41": "devices_found AP_MINE",
            "31": "devices_found AV_MINE",
            "488": "devices_found UXO",
        },
    ),
    case(
        "devices by type stay devices",
        "Devices destroyed by type: AP mines 30, AT mines 4.",
        {"30": "devices_found AP_MINE", "4": "devices_found AV_MINE"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*LAND, *TOLLS])
def test_a_list_counts_what_its_head_says(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
