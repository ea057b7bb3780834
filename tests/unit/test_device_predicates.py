"""Devices said of a number: behind its verb, of a part, by pointing back, by their fate."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

CASES = [
    case(
        "a part that is a type",
        "Sappers removed 300 explosive items, of which 40 were anti-personnel mines.",
        {"300": "devices_found EO_ANY", "40": "devices_found AP_MINE"},
    ),
    case(
        "parts that are types, each its own",
        "Teams destroyed 90 explosive items in May; 12 of them were bomblets and 30 were grenades.",
        {"90": "devices_found EO_ANY", "12": "devices_found CMR", "30": "devices_found UXO"},
    ),
    case(
        "a type beside the anaphor",
        "Teams disposed of 640 unexploded munitions, 75 of them bomblets.",
        {"640": "devices_found UXO", "75": "devices_found CMR"},
    ),
    case(
        "mines of a list of anti-tank mines",
        "Sappers lifted 640 anti-tank mines, of which the southern teams lifted 75 mines.",
        {"640": "devices_found AV_MINE", "75": "devices_found AV_MINE"},
    ),
    case(
        "a total of types is of mines",
        "Sappers lifted 30 anti-personnel and 40 anti-tank mines, i.e. 70 mines.",
        {
            "30": "devices_found AP_MINE",
            "40": "devices_found AV_MINE",
            "70": "devices_found MINE",
        },
    ),
    case(
        "a bare number counts the mines that were counted last",
        "States retain 900 antipersonnel mines for training; Ruritania alone retains 120.",
        {"900": "devices_stockpiled AP_MINE", "120": "devices_stockpiled AP_MINE"},
    ),
    case(
        "munitions that lie unexploded",
        "Some 9,000 munitions lie unexploded in the fields, deminers say.",
        {"9,000": "devices_emplaced UXO"},
    ),
    case(
        "munitions found that had not gone off",
        "Deminers found 60 munitions that had not exploded.",
        {"60": "devices_found UXO"},
    ),
    case(
        "munitions of which nothing is said",
        "Deminers found 60 munitions.",
        {"60": "devices_found EO_ANY"},
    ),
    case(
        "abandoned rounds",
        "Deminers took away 60 abandoned mortar rounds from a bunker.",
        {"60": "devices_found AXO"},
    ),
    case(
        "such devices",
        "An improvised explosive device killed 3 shepherds. Soldiers removed 4 such devices.",
        {"3": "killed IED", "4": "devices_found IED"},
    ),
    case(
        "devices of this type",
        "A booby-trap killed 2 sappers. In May deminers found 11 devices of this type.",
        {"2": "killed BOOBY_TRAP deminer", "11": "devices_found BOOBY_TRAP"},
    ),
    case(
        "devices that point at nothing",
        "An improvised explosive device killed 3 shepherds. Deminers removed 4 explosive devices.",
        {"3": "killed IED", "4": "devices_found EO_ANY"},
    ),
    case(
        "such devices as what did it",
        "In 2023 improvised explosive devices killed 40 people; in 2022, such devices had "
        "killed 31.",
        {"40": "killed IED", "31": "killed IED"},
    ),
    case(
        "several kinds under one number",
        "Deminers have lifted 9,000 mines, bombs and shells.",
        {"9,000": "devices_found EO_ANY"},
    ),
    case(
        "kinds joined by a stroke",
        "Deminers destroyed 61 UXO/IEDs in June.",
        {"61": "devices_found EO_ANY"},
    ),
    case(
        "mines of two types under one number",
        "Deminers lifted 70 anti-personnel and anti-tank mines.",
        {"70": "devices_found MINE"},
    ),
    case(
        "a second kind with its own number",
        "Deminers lifted 70 mines and 12 shells.",
        {"70": "devices_found MINE", "12": "devices_found UXO"},
    ),
    case(
        "the calibre of rockets",
        "Deminers destroyed eleven 122mm rockets.",
        {"eleven": "devices_found UXO"},
    ),
    case(
        "of the former",
        "Some 340 AP mines and 120 AT mines are kept for training; 40 of the former are new.",
        {
            "340": "devices_stockpiled AP_MINE",
            "120": "devices_stockpiled AV_MINE",
            "40": "devices_stockpiled AP_MINE",
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_device_that_is_said_of_a_number(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
