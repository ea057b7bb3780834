"""Lists whose verb or noun stands once: each number counts what the first of them counts."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

LISTS = [
    case(
        "who died at once and who in hospital",
        "After the mine blast 11 died at once and four in hospital.",
        {"11": "killed", "four": "killed"},
    ),
    case(
        "who died on the spot and who on the flight",
        "After the mine blast three died on the spot and two during the flight there.",
        {"three": "killed", "two": "killed"},
    ),
    case(
        "who died and who is in hospital",
        "After the mine blast three were killed and two are in hospital.",
        {"three": "killed", "two": "injured"},
    ),
    case(
        "the last of bare numbers behind places",
        "Shan, Kachin and Chin had the most landmine casualties, with seven, five and four.",
        {"seven": "casualties", "five": "casualties", "four": "casualties"},
    ),
    case(
        "the last of two bare numbers",
        "Shan and Kachin recorded the most landmine casualties with 35 and 21.",
        {"35": "casualties", "21": "casualties"},
    ),
    case(
        "places behind the numbers",
        "Eight of the landmine victims were in Kandahar, five in Helmand and the rest in Zabul.",
        {"Eight": "casualties", "five": "casualties"},
    ),
    case(
        "dead of two provinces",
        "Landmines killed 12 farmers in Sova district, 7 in Orlan and 3 near the border.",
        {"12": "killed", "7": "killed", "3": "killed"},
    ),
    case(
        "regions before the numbers",
        "Sappers found mines: Orlan region, 68 mines; Sova region, 41; Lipa region, 112.",
        {
            "68": "devices_found MINE",
            "41": "devices_found MINE",
            "112": "devices_found MINE",
        },
    ),
    case(
        "a ranking of countries below the word for casualties",
        (
            "Landmine casualties were recorded in 51 countries. Chad had the highest number, 812, "
            "followed by Mali with 597, Niger with 561 and Iraq with 540."
        ),
        {
            "51": "countries_affected",
            "812": "casualties",
            "597": "casualties",
            "561": "casualties",
            "540": "casualties",
        },
    ),
    case(
        "a country ahead of others",
        "Angola recorded the most landmine casualties, 98, ahead of Sudan with 67.",
        {"98": "casualties", "67": "casualties"},
    ),
    case(
        "a ranking of other matters",
        (
            "Mines caused 311 casualties in 2030. Deminers are paid by bodies. Chad had the "
            "highest score, 812, followed by Mali with 597."
        ),
        {"311": "casualties"},
    ),
    case(
        "what a device caused",
        (
            "Improvised mines caused 311 casualties. Antipersonnel mines caused 138 and cluster "
            "munition remnants 76."
        ),
        {"311": "casualties IMP_MINE", "138": "casualties AP_MINE", "76": "casualties CMR"},
    ),
    case(
        "devices that were destroyed, place by place",
        "Last week 69 mines were defused in Orlan region, 37 in Sova region and 29 in Narvia.",
        {"69": "devices_found MINE", "37": "devices_found MINE", "29": "devices_found MINE"},
    ),
    case(
        "a ranking in semicolons",
        "The worst towns are Orlan, in Narvia, with 371 mine victims; Sova in Tarn, with 350; and "
        "Venn, with 277.",
        {"371": "casualties", "350": "casualties", "277": "casualties"},
    ),
    case(
        "a clause with a verb of its own is no gap",
        "Landmines killed 12 farmers in Sova and wounded 7 in Orlan.",
        {"12": "killed", "7": "injured"},
    ),
    case(
        "what it has now and had before",
        "The sector employed 900 deminers in 2011 and now has some 300; the office has five "
        "deminers where it had forty before.",
        {"900": "deminers", "300": "deminers", "five": "deminers", "forty": "deminers"},
    ),
    case(
        "pairs of land and devices",
        "Last year Orla released 9 ha and lifted 40 mines, Sova 6 ha and 22.",
        {
            "9": "area_released HAR",
            "40": "devices_found MINE",
            "6": "area_released HAR",
            "22": "devices_found MINE",
        },
    ),
    case(
        "pairs of dead and injured",
        "In May mines killed four people and injured nine, in June two and six.",
        {"four": "killed", "nine": "injured", "two": "killed", "six": "injured"},
    ),
    case(
        "two groups behind a comma are no pair",
        "In May mines killed four people and injured nine, two women and seven men.",
        {
            "four": "killed",
            "nine": "injured",
            "two": "injured adult F",
            "seven": "injured adult M",
        },
    ),
]

DEVICES = [
    case(
        "devices as subjects",
        "Anti-tank mines killed six people, cluster munitions four and booby traps two.",
        {"six": "killed AV_MINE", "four": "killed CMR", "two": "killed BOOBY_TRAP"},
    ),
    case(
        "devices that caused parts of a toll",
        "Anti-tank mines were behind 14 of the casualties, anti-personnel mines six.",
        {"14": "casualties AV_MINE", "six": "casualties AP_MINE"},
    ),
    case(
        "a number in brackets behind its device",
        "Most of the 138 casualties were due to improvised mines (91), "
        "anti-personnel mines (40) and ERW (7).",
        {
            "138": "casualties",
            "91": "casualties IMP_MINE",
            "40": "casualties AP_MINE",
            "7": "casualties ERW",
        },
    ),
    case(
        "a device behind a semicolon is of another clause",
        "Landmines hurt eight people in May; anti-tank mines caused six of the accidents.",
        {"eight": "injured", "six": "incidents AV_MINE"},
    ),
    case(
        "others at the end of a list of devices",
        "The teams destroyed 388 anti-personnel mines and 124 others.",
        {"388": "devices_found AP_MINE", "124": "devices_found EO_OTHER"},
    ),
    case(
        "mines and remnants in a line of a list",
        "- Landmines caused 90 casualties, cluster munition remnants 21.",
        {"90": "casualties", "21": "casualties CMR"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTS + DEVICES)
def test_what_the_numbers_of_a_list_count(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
