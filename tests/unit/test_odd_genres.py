"""Odd genres: posts, sermons, letters, museum leaflets, minutes; plain claims in loose prose."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

LISTS = [
    case(
        "a week in numbers with a count of the hurt",
        "Week 31 in numbers: 64 calls, 22 AP, 5 AT, 307 UXO, 11.2 ha, 3 injured",
        {
            "22": "devices_found AP_MINE",
            "5": "devices_found AV_MINE",
            "307": "devices_found UXO",
            "11.2": "area_cleared HAR",
            "3": "injured",
        },
    ),
    case(
        "a line with a month, mines of two types and land",
        "Lake region, May: 40 AP mines, 3 AT mines, 2 injured, 31.5 ha.",
        {
            "40": "devices_found AP_MINE",
            "3": "devices_found AV_MINE",
            "2": "injured",
            "31.5": "area_cleared HAR",
        },
    ),
    case(
        "a headline on those hurt by a mine lists no devices",
        "Two killed, 3 injured in blast of two mines",
        {"Two": "killed", "3": "injured"},
    ),
    case(
        "a headline on millions of mines",
        "Millions of mines: a hidden danger",
        {"Millions": "devices_emplaced MINE"},
    ),
]
PEOPLE = [
    case(
        "civilians, women and children among them",
        "Mines killed 12 civilians, women and children among them. In May they killed 9 soldiers, "
        "women and children.",
        {"12": "killed civilian", "9": "killed"},
    ),
    case(
        "men, women and children",
        "Landmines killed 40 men, women and children and maimed 12 soldiers, guards and police.",
        {"40": "killed", "12": "injured military_security"},
    ),
    case(
        "who lives there is not dead",
        "Some 12 per cent of the population lives near mines; 3 residents lost their lives.",
        {"12 per cent": "people_at_risk P1", "3": "killed"},
    ),
    case(
        "forced to do something, and forced to leave",
        "Three prisoners were forced to clear mines. Some 4,000 villagers were forced to move, and "
        "11 were forced from their homes.",
        {"4,000": "displaced", "11": "displaced"},
    ),
    case(
        "missing an arm, and missing",
        "Landmines remain. Two boys are missing an arm and three men are missing.",
        {"Two": "injured child M", "three": "missing adult M"},
    ),
    case(
        "a slip of the pen for casualties",
        "Mines cause 15,000 to 20,000 causalities each year.",
        {"15,000 to 20,000": "casualties per-year"},
    ),
    case(
        "pupils who were shown what to do",
        "Since May our teachers have shown 6,300 pupils what to do when they see a mine.",
        {"6,300": "risk_education child"},
    ),
    case(
        "visitors of a museum and new volunteers",
        "The Landmine Museum draws several thousand visitors. For our lessons on mines we must "
        "train 40 volunteers, who taught 900 villagers last year.",
        {"900": "risk_education"},
    ),
    case(
        "clinics behind a sentence on those hurt",
        "A landmine hurt 40 herders. Partners support 214 health facilities, 38 of them in tents.",
        {"40": "injured"},
    ),
    case(
        "firms compared with firms",
        "Landmines hurt 9 people. There are 97 operators on the market, compared with 58 a year "
        "ago, and 4,760 deminers.",
        {"9": "injured", "4,760": "deminers"},
    ),
    case(
        "one of those hurt, and every single one",
        "Landmines remain. Six young men came, and every single one of them had lost a leg. One "
        "of the herders lost his sight, one of the boys lost his life. One of the streets is wide.",
        {"Six": "injured adult M", "One": "injured", "one": "killed child M"},
    ),
    case(
        "a score and a patrol",
        "Landmines remain. Our club lost 4-7 on Saturday; the patrol lost 4-7 men.",
        {"4-7": "killed adult M"},
    ),
    case(
        "those of whom some came to harm",
        "Landmines remain. The bus carried 14 people, of whom 3 were killed by a mine. There were "
        "nine children at the well, four of whom were hurt.",
        {"3": "killed", "four": "injured child"},
    ),
    case(
        "those who came to harm, some of whom were women",
        "Landmines remain. In all 50 people, 9 of whom were women, were killed; 60 herders, among "
        "them 31 boys, have been hurt.",
        {
            "50": "killed",
            "9": "killed adult F",
            "60": "injured",
            "31": "injured child M",
        },
    ),
    case(
        "hives that were lost, men that were lost",
        "Landmines remain. We moved 160 hives and lost 22. The patrol counted 40 men and lost 6.",
        {"6": "killed"},
    ),
    case(
        "votes for and against",
        "The motion on landmines was adopted by 29 votes to 2; sappers found 9 mines.",
        {"9": "devices_found MINE"},
    ),
]
PLANS = [
    case(
        "an objective and what was achieved",
        "Grant report on demining. Objective 1: 140 ha cleared; achieved 97.3 ha. Objective 2: "
        "12,000 people reached with EORE; achieved 13,720.",
        {
            "140": "area_cleared HAR planned",
            "97.3": "area_cleared HAR",
            "12,000": "risk_education planned",
            "13,720": "risk_education",
        },
    ),
    case(
        "a result and its target, with a year and in brackets",
        "Demining. Cleared in the first quarter (ha): 548.3; target 2031: 2,600. Items destroyed: "
        "4,760 (target 4,000).",
        {
            "548.3": "area_cleared HAR",
            "2,600": "area_cleared HAR planned",
            "4,760": "devices_found EO_ANY",
            "4,000": "devices_found EO_ANY planned",
        },
    ),
    case(
        "planned and actual",
        "Risk education in mined villages: planned 9,000, actual 8,120.",
        {"9,000": "risk_education planned", "8,120": "risk_education"},
    ),
    case(
        "those taught of a target",
        "Of the target of 900 people, 812 were taught about mines; risk education target 240, "
        "reached 97.",
        {
            "900": "risk_education planned",
            "812": "risk_education",
            "240": "risk_education planned",
            "97": "risk_education",
        },
    ),
    case(
        "the number of a development target",
        "Mine action serves Goal 16 and target 16.4.",
        {},
    ),
]
OPENINGS = [
    case(
        "a speech that names mines once, at its beginning",
        "Our engineers lifted 1,140 mines from this ground.\n\nNineteen of their comrades did not "
        "come home.\n\nForty villages wait.\n\nThe army says 63,000 hectares cannot be "
        "ploughed.\n\nWe are patient.\n\nIn the coming year we will clear 9,000 hectares.",
        {
            "1,140": "devices_found MINE",
            "Nineteen": "killed",
            "63,000": "area_contaminated HAR",
            "9,000": "area_cleared HAR planned",
        },
    ),
    case(
        "mines of a company that are named once",
        "The company runs mines in the north.\n\nIt is patient.\n\nForty villages wait.\n\nIt "
        "will clear 9,000 hectares of forest.\n\nTwo workers were hurt in a traffic accident.",
        {},
    ),
    case(
        "a shell on the beach",
        "Two sisters, nine and eleven, have died after finding a shell on the beach. Divers had "
        "removed forty such shells since June.",
        {"Two": "killed UXO child F", "forty": "devices_found UXO"},
    ),
    case(
        "a shell in the hand of a cook",
        "Two sisters have died after eating from a shell on the beach. Divers had removed forty "
        "such shells since June.",
        {},
    ),
    case(
        "football pitches are a measure of land",
        "Deminers clear a field the size of 9 football pitches.\n\nGood.\n\nHot.\n\nIn this "
        "valley 41 people have been hurt.\n\n12 died.",
        {"41": "injured", "12": "killed"},
    ),
]
NUMBERS = [
    case(
        "groups of thousands behind apostrophes",
        "The gift cleared 2'000 square metres of mined land, and 1'250'000 mines remain.",
        {"2'000": "area_cleared MTK", "1'250'000": "devices_emplaced MINE"},
    ),
    case(
        "the square of a grid, the number of a pattern and of a letter",
        "The truck hit a mine at grid 4471. Pattern 2 injury comes from a mine. In reply to our "
        "letter No. 4/12-311 the prosecutor said that mines had killed 3 people.",
        {"3": "killed"},
    ),
    case(
        "what people earn",
        "In the mined district the average income is $40 per month. The mine action "
        "budget is $9,000 per month.",
        {"9,000": "funding USD per-month"},
    ),
    case(
        "mines that dot the land",
        "Sixty million landmines dot the plains.",
        {"Sixty million": "devices_emplaced MINE"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lists_in_a_line(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people_in_loose_prose(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), NUMBERS)
def test_numbers_in_loose_prose(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), PLANS)
def test_plans_and_their_results(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), OPENINGS)
def test_texts_that_name_mines_once(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
