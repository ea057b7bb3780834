"""Casualty profiles: lines that divide a toll by device and group, and papers on civilian harm."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

LINES = [
    case(
        "the number of casualties, as reported",
        "The first seven months show that the number of landmine and ERW casualties reported "
        "countrywide (194 reported) grew. Villagers reported 12 landmines.",
        {"194": "casualties", "12": "devices_found MINE"},
    ),
    case(
        "shares told again as counts",
        "Mines hurt 90 people. Children accounted for 36% of the casualties of known age, that is "
        "32. Women made up 10 per cent of the victims, i.e. nine; men were 54% of them, or 49.",
        {
            "90": "injured",
            "36%": "casualties child P1",
            "32": "casualties child",
            "10 per cent": "casualties adult F P1",
            "nine": "casualties adult F",
            "54%": "casualties adult M P1",
            "49": "casualties adult M",
        },
    ),
    case(
        "a share of those of whom the sentence before told",
        "Children make up 20% of the mine victims. In Orla they are 37%. There they made up 50%.",
        {
            "20%": "casualties child P1",
            "37%": "casualties child P1",
            "50%": "casualties child P1",
        },
    ),
    case(
        "the rest of shares",
        "Narva was worst hit by mines with 31% of all casualties, Tolm had 17%. The remaining 52% "
        "were spread over other states.",
        {"31%": "casualties P1", "17%": "casualties P1", "52%": "casualties P1"},
    ),
    case(
        "mines that remain are no rest of shares",
        "Children made up 31% of the mine victims. Most minefields were cleared. The remaining "
        "mines, some 520, were spread over other states.",
        {"31%": "casualties child P1", "520": "devices_emplaced MINE"},
    ),
    case(
        "the counts of other years",
        "Landmine casualties fell to 700. This is below the 912 of 2001, and above the 330 of May.",
        {"700": "casualties", "912": "casualties", "330": "casualties"},
    ),
    case(
        "whose fate nobody knows",
        "Of the 40 mine casualties 12 died and 20 were hurt; what became of eight is not known.",
        {
            "40": "casualties",
            "12": "killed",
            "20": "injured",
            "eight": "outcome_unknown",
        },
    ),
    case(
        "people near mines and people abroad",
        "Some 2.4 million people were living less than a kilometre from a minefield. About 4.9 "
        "million Narvians live abroad as refugees.",
        {"2.4 million": "people_at_risk", "4.9 million": "displaced"},
    ),
    case(
        "a device type, a status, ages and what is not known",
        "Landmine casualties in 2019: 40\nDevice type: 11 anti-vehicle mine; 29 ERW\n"
        "Civilian status: 33 civilians; four military; two deminers; one unknown\n"
        "Age and gender: 25 adults: 21 men; 4 women / 15 children: 9 boys; six girls\n",
        {
            "40": "casualties",
            "11": "casualties AV_MINE",
            "29": "casualties ERW",
            "33": "casualties civilian",
            "four": "casualties military_security",
            "two": "casualties deminer",
            "one": "casualties",
            "25": "casualties adult",
            "21": "casualties adult M",
            "4": "casualties adult F",
            "15": "casualties child",
            "9": "casualties child M",
            "six": "casualties child F",
        },
    ),
    case(
        "an outcome that is not known, without brackets",
        "Landmine casualties in 2019: 86\nSurvival outcome: 23 killed; 61 injured; two unknown\n",
        {"86": "casualties", "23": "killed", "61": "injured", "two": "outcome_unknown"},
    ),
    case(
        "devices above which no toll is told",
        "Monthly report of the sappers\n\nDevice type: 11 anti-vehicle mines; 29 shells\n",
        {"11": "devices_found AV_MINE", "29": "devices_found UXO"},
    ),
    case(
        "labels of devices that add up to the toll",
        "Landmine and ERW victims, 2020\n\nTotal: 52 victims\nMen: 41\nWomen: 11\nMines: 31\n"
        "ERW: 21\n",
        {
            "52": "casualties",
            "41": "casualties adult M",
            "11": "casualties adult F",
            "31": "casualties MINE",
            "21": "casualties ERW",
        },
    ),
    case(
        "labels of devices that add up to nothing",
        "Demining report, May\n\nTotal: 52 victims\nMines: 310\nERW: 208\n",
        {"52": "casualties", "310": "devices_found MINE", "208": "devices_found ERW"},
    ),
    case(
        "a label of a device behind a toll",
        "The demining office counted 14 casualties in March; cluster munitions: 3.",
        {"14": "casualties", "3": "casualties CMR"},
    ),
    case(
        "adults behind the label of their age",
        "Landmine casualties: 48\nBy age: 31 adults, 17 children\n",
        {"48": "casualties", "31": "casualties adult", "17": "casualties child"},
    ),
]
PAPERS = [
    case(
        "a paper on what a war does to civilians",
        "Civilian casualty update, May\n\nShelling killed 61 people and injured 102. In April "
        "the toll had been 118.\n\nMines and explosive remnants of war\n- nine killed;\n"
        "- 12 injured.\n",
        {
            "61": "killed civilian conflict",
            "102": "injured civilian conflict",
            "118": "casualties civilian conflict",
            "nine": "killed civilian",
            "12": "injured civilian",
        },
    ),
    case(
        "a paper on all who were hurt",
        "Landmine casualty update, May\n\nMines killed nine people and injured 12.\n",
        {"nine": "killed", "12": "injured"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*LINES, *PAPERS])
def test_a_profile_divides_its_toll(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
