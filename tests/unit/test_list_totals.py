"""Lines of labels and brackets of which one number counts what the others divide."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

HEAD = "Mine Action Office of Narvia\nBulletin, May 2024\n\n"

LINES = [
    case(
        "fates and children below civilian casualties",
        HEAD + "IN BRIEF\nCivilian casualties: 61\n  - killed: 22\n  - injured: 39\n"
        "  - children among them: 47\nMine accidents: 31",
        {
            "61": "casualties civilian", "22": "killed civilian", "39": "injured civilian",
            "47": "casualties civilian child", "31": "incidents",
        },
    ),
    case(
        "a part that opens with 'of them' is of the line above",
        HEAD + "IN BRIEF\nMine victims: 12\nDead: 4\nWounded: 8\nof them girls: 3",
        {"12": "casualties", "4": "killed", "8": "injured", "3": "injured child F"},
    ),
    case(
        "fates that do not add up to the line above",
        HEAD + "IN BRIEF\nMine victims: 12\nDead: 4\nWounded: 9\nWomen among them: 2",
        {"12": "casualties", "4": "killed", "9": "injured", "2": "injured adult F"},
    ),
    case(
        "a total below lines of several devices, under a heading",
        HEAD + "ITEMS DESTROYED\nAnti-tank mines: 46\nBomblets: 90\nOther UXO: 12\nTotal: 148",
        {
            "46": "devices_found AV_MINE", "90": "devices_found CMR",
            "12": "devices_found UXO", "148": "devices_found EO_ANY",
        },
    ),
    case(
        "a total below lines of mines alone",
        HEAD + "ITEMS DESTROYED\nAnti-tank mines: 46\nAnti-personnel mines: 90\nIn total: 136",
        {"46": "devices_found AV_MINE", "90": "devices_found AP_MINE", "136": "devices_found MINE"},
    ),
    case(
        "women and girls are of no one age",
        HEAD + "RISK EDUCATION\nParticipants: 900\nof whom women and girls: 410",
        {"900": "risk_education", "410": "risk_education F"},
    ),
    case(
        "deminers in the field, beside tools that no lexicon knows",
        HEAD + "RESOURCES\nDeminers in the field: 174\nBrush cutters: 39",
        {"174": "deminers"},
    ),
    case(
        "tools below the dead and the injured",
        HEAD + "CASUALTIES\nKilled: 1\nInjured: 2\nRock breakers: 12",
        {"1": "killed", "2": "injured"},
    ),
]  # fmt: skip

BRACKETS = [
    case(
        "a whole that only its brackets tell",
        "Mine incidents in May. Total: 7 persons (1 killed, 6 injured).",
        {"7": "casualties", "1": "killed", "6": "injured"},
    ),
    case(
        "a whole with a word of its own",
        "Landmines killed 7 persons (1 in May, 6 in June).",
        {"7": "killed", "1": "killed", "6": "killed"},
    ),
    case(
        "victims before a colon",
        "After mine explosions 54 persons became victims: 17 of them died and 37 suffered bodily "
        "injury.",
        {"54": "casualties", "17": "killed", "37": "injured"},
    ),
]

RESPECTIVELY = [
    case(
        "children of both fates",
        "Mines have killed 143 people and injured 411, of whom nine and 38, respectively, were "
        "children.",
        {"143": "killed", "411": "injured", "nine": "killed child", "38": "injured child"},
    ),
    case(
        "the noun behind the second number",
        "In 2023 landmines wounded 60 and killed 12 residents, among them 14 and three minors "
        "respectively.",
        {"60": "injured", "12": "killed", "14": "injured child", "three": "killed child"},
    ),
    case(
        "devices found at another time",
        "Teams removed 400 anti-personnel mines and 90 anti-tank mines, of which 120 and 30, "
        "respectively, were found in May.",
        {
            "400": "devices_found AP_MINE", "90": "devices_found AV_MINE",
            "120": "devices_found AP_MINE", "30": "devices_found AV_MINE",
        },
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_lines_of_labels(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), BRACKETS)
def test_wholes_and_what_divides_them(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), RESPECTIVELY)
def test_two_lists_respectively(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
