"""Turns of reports, profiles and appeals: strokes, relative clauses, lists behind "to wit"."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

STROKES = [
    case(
        "a stroke between two devices before casualties",
        "The Monitor identified at least 62 mine/ERW casualties in 2023.",
        {"62": "casualties"},
    ),
    case(
        "a stroke before victims, and accidents",
        "The centre recorded 14 landmine/UXO victims and 3 ERW accidents.",
        {"14": "casualties", "3": "incidents"},
    ),
    case(
        "a stroke between things found",
        "Teams found 14 mines/UXO in May.",
        {"14": "devices_found EO_ANY"},
    ),
]

RELATIVES = [
    case(
        "neighbours whom mines have killed or maimed",
        "Volunteers wrote down the names of 173 neighbours whom mines have killed or maimed.",
        {"173": "casualties"},
    ),
    case(
        "shepherds whom mines have wounded",
        "The list holds 40 shepherds whom mines have wounded.",
        {"40": "injured"},
    ),
    case(
        "what has been done to others",
        "A mine that has killed 9 people was found by the road.",
        {"9": "killed"},
    ),
]

LISTS = [
    case(
        "to wit",
        "Mines injured 324, to wit 151 civilians, 160 servicemen and 13 sappers.",
        {
            "324": "injured",
            "151": "injured civilian",
            "160": "injured military_security",
            "13": "injured deminer",
        },
    ),
    case(
        "that is to say",
        "Mines killed 12 people, that is to say 8 men and 4 women.",
        {"12": "killed", "8": "killed adult M", "4": "killed adult F"},
    ),
]

SHARES = [
    case(
        "a count in brackets behind the share of a group",
        "Children accounted for 58% (36) of the mine casualties.",
        {"58%": "casualties child P1", "36": "casualties child"},
    ),
    case(
        "women in brackets",
        "Women made up 10% (4) of those killed by mines.",
        {"10%": "killed adult F P1", "4": "killed adult F"},
    ),
    case(
        "part and base in brackets",
        "Mines killed 65. Women are more than half of those killed (50 of 65).",
        {"65": "killed", "half": "killed adult F P1", "50": "killed adult F", "65 (2)": "killed"},
    ),
]

PEOPLE = [
    case(
        "persons with a disability caused by mines",
        "1,284 persons with a disability caused by mines are on the register.",
        {"1,284": "survivors"},
    ),
    case(
        "people with disabilities as a result of accidents",
        "The list holds 640 people with disabilities as a result of landmine accidents.",
        {"640": "survivors"},
    ),
    case(
        "who paid with their lives",
        "We thank the deminers, thirty of whom have paid for it with their lives.",
        {"thirty": "killed deminer"},
    ),
    case(
        "awareness meetings with people",
        "Staff held awareness meetings with 460 villagers on mines.",
        {"460": "risk_education"},
    ),
]

LAND = [
    case(
        "a device behind an opening date, and a gap",
        "As of May 2031, antipersonnel mine contamination in Narvia totalled 4.8 km2 in 71"
        " areas, 1.9 km2 of it in the east, while antivehicle mines affected 7.3 km2, and"
        " cluster munition remnants a further 4.1 km2.",
        {
            "4.8": "area_contaminated AP_MINE KMK",
            "1.9": "area_contaminated AP_MINE KMK",
            "7.3": "area_contaminated AV_MINE KMK",
            "4.1": "area_contaminated CMR KMK",
        },
    ),
    case(
        "a second device in a clause with its own verb",
        "Cluster munition contamination amounts to 12 km2, and anti-personnel mines affect"
        " another 3 km2.",
        {"12": "area_contaminated CMR KMK", "3": "area_contaminated AP_MINE KMK"},
    ),
    case(
        "two types joined single out none",
        "Anti-personnel mines and cluster bombs contaminate 12 km2.",
        {"12": "area_contaminated KMK"},
    ),
]


MONEY = [
    case(
        "marks in capitals are no length",
        "Demining goes on. 5.4 million KM were spent on demining, while 11.9 million KM came"
        " from donors.",
        {"5.4 million": "funding BAM", "11.9 million": "funding BAM"},
    ),
    case("a road is no sum", "Sappers checked 54 KM of roads for mines.", {}),
    case(
        "needs that are put at a sum, and what is covered",
        "The needs of the demining programme for 2031 are put at USD 24 million, of which 38 per"
        " cent is covered so far.",
        {"24 million": "cost USD", "38 per cent": "funding P1"},
    ),
    case(
        "requirements of which half has come in",
        "The demining plan's requirements are put at EUR 9 million, of which half has come in.",
        {"9 million": "cost EUR", "half": "funding P1"},
    ),
]

MEANS = [
    case(
        "how it was done stands behind what was done",
        "Of 61 km2 released from suspicion of mines, 48 km2 went by non-technical survey, 12 km2"
        " by technical survey and 0.6 km2 by clearance.",
        {
            "61": "area_released KMK",
            "48": "area_cancelled KMK",
            "12": "area_reduced KMK",
            "0.6": "area_cleared KMK",
        },
    ),
]

NUMBERS = [
    case(
        "two numbers to call",
        "Mines killed 9 people. Five of them were children.\n\nHotline: 102; 112.",
        {"9": "killed", "Five": "killed child"},
    ),
    case(
        "three numbers to call, and a toll behind them",
        "Mines killed 9 people.\n\nHotline: 555, 556. Mines injured 7 people.",
        {"9": "killed", "7": "injured"},
    ),
    case(
        "the number of a letter",
        "Mine survivors wrote letter No. 4/12-311 to the Office, which helped 40 survivors.",
        {"40": "survivors"},
    ),
]

TOLLS = [
    case(
        "a count beside a share is no whole of what follows",
        "The Monitor counted 62 mine casualties. Children accounted for 58% (36) of the total."
        " ERW caused 54 of the casualties.",
        {
            "62": "casualties",
            "58%": "casualties child P1",
            "36": "casualties child",
            "54": "casualties ERW",
        },
    ),
    case(
        "the toll of the killed again",
        "A landmine killed three people. The army put the toll at four soldiers.",
        {"three": "killed", "four": "killed military_security"},
    ),
    case(
        "the toll of the casualties",
        "Landmines killed or injured 30 people. The army put the toll at 34.",
        {"30": "casualties", "34": "casualties"},
    ),
]

AGES = [
    case(
        "two sons of somebody",
        "A landmine killed two sons of Umm Salim, nine and thirteen years old, at the well.",
        {"two": "killed child M"},
    ),
    case(
        "three daughters, aged",
        "A landmine killed three daughters of a farmer, aged four, six and eleven.",
        {"three": "killed child F"},
    ),
    case(
        "grown brothers",
        "A landmine killed two brothers, 31 and 40 years old.",
        {"two": "killed M"},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *STROKES,
        *RELATIVES,
        *LISTS,
        *SHARES,
        *PEOPLE,
        *LAND,
        *MONEY,
        *MEANS,
        *TOLLS,
        *AGES,
        *NUMBERS,
    ],
)
def test_turns_of_reports(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
