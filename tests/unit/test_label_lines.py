"""Lines of a label and its number: each is read for itself, by the noun that it opens with.

Dots, a column of spaces or a colon lead from the label to the number.
"""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

SHEET = """MALI: FIGURES OF THE QUARTER ON MINES

Accidents with mines ................. 14
Victims .............................. 31
   Killed ............................ 12
   Injured ........................... 19
Cleared (m\u00b2) ......................... 88,400
Surveyed (ha) ........................ 310
Items of UXO destroyed ............... 1,204
Teams deployed ....................... 9
Calls to the hotline ................. 77
"""

FUNDS = """Norvia Mine Action Centre: staff and funds

Deminers _________ 212
Women among them _________ 40
Budget (USD) \u2026 2,400,000
Vehicles \u2026 17
"""

COLUMNS = """CHAD: MINE ACTION, JANUARY TO JUNE

Accidents with explosive ordnance      14
Land cleared (m²)                  88,400
Area surveyed, ha                     310
Mines destroyed                       512
Teams deployed                          9
Budget (USD)                    2,400,000
Schools visited                        44
"""

COLONS = """NIGER: MINES, JANUARY TO JUNE

Explosions of mines: 6
Accidents involving munitions: 14
Mines destroyed: 512
Hotline calls answered: 77
Agadez: 300
"""

POSTER = """CHAD: MINE ACTION TO DATE

14
accidents with mines

88,400 m²
cleared

512
mines destroyed

9
teams deployed
"""

CAPTIONS = """TAJIKISTAN AT A GLANCE

Minefields left
11.9 km²

Mines destroyed in 2023
8,412

Casualties
6

Donors
7
"""

CASES = [
    case(
        "who was hurt by mines, month by month",
        "Casualties of mines: 17 (January), 12 (February).\n\nKilled by mines: 9; injured by "
        "mines: 8.",
        {"17": "casualties", "12": "casualties", "9": "killed", "8": "injured"},
    ),
    case(
        "a column of those who were taught",
        "Quarterly report on mine action\n\nDistrict | AP mines | UXO | EORE recipients\n"
        "Orla | 31 | 118 | 9,250\nSova | 12 | 240 | 6,110\n",
        {
            "31": "devices_found AP_MINE",
            "118": "devices_found UXO",
            "9,250": "risk_education",
            "12": "devices_found AP_MINE",
            "240": "devices_found UXO",
            "6,110": "risk_education",
        },
    ),
    case(
        "labels of other things in a summary of demining",
        "NORTHERN DEMINING CENTRE\nSummary for 3-9 May 2024\n\nCalls from farmers: 131 (19 false)\n"
        "Cleared: 40 ha\nItems destroyed: 512\nConsultations held: 23\n"
        "Lessons: 12, listeners: 430\n",
        {"40": "area_cleared HAR", "512": "devices_found EO_ANY", "430": "risk_education"},
    ),
    case(
        "numbers above their captions",
        POSTER,
        {"14": "incidents", "88,400": "area_cleared MTK", "512": "devices_found MINE"},
    ),
    case(
        "captions above their numbers",
        CAPTIONS,
        {"11.9": "area_contaminated KMK", "8,412": "devices_found MINE", "6": "casualties"},
    ),
    case(
        "a page number above a line of text heads nothing",
        "A landmine killed two men.\n\n14\nThe text went on overleaf, and so did the story\n",
        {"two": "killed adult M"},
    ),
    case(
        "a column of numbers",
        COLUMNS,
        {
            "14": "incidents",
            "88,400": "area_cleared MTK",
            "310": "area_surveyed HAR",
            "512": "devices_found MINE",
            "2,400,000": "funding USD",
        },
    ),
    case(
        "colons; a name of a place heads no count",
        COLONS,
        {
            "6": "incidents",
            "14": "incidents",
            "512": "devices_found MINE",
            "300": "devices_found MINE",
        },
    ),
    case(
        "a fact sheet",
        SHEET,
        {
            "14": "incidents",
            "31": "casualties",
            "12": "killed",
            "19": "injured",
            "88,400": "area_cleared MTK",
            "310": "area_surveyed HAR",
            "1,204": "devices_found UXO",
        },
    ),
    case(
        "underscores and an ellipsis sign; the currency stands in the label",
        FUNDS,
        {"212": "deminers", "40": "deminers adult F", "2,400,000": "funding USD"},
    ),
    case(
        "dots in running text lead to nothing",
        "The mine hurt a boy... 14 men carried him.",
        {},
    ),
    case(
        "devices with a calibre behind a semicolon",
        "Items destroyed: BLU-97 64; anti-tank mines 3; 155 mm shells 17",
        {
            "64": "devices_found CMR",
            "3": "devices_found AV_MINE",
            "17": "devices_found UXO",
        },
    ),
    case(
        "a model's name before the word for mines",
        "Found by the deminers: PMN-2 mines 14, hand grenades 6",
        {"14": "devices_found AP_MINE", "6": "devices_found UXO"},
    ),
    case(
        "the rest of a list",
        "Deminers destroyed:\n- anti-tank mines - 41\n- hand grenades - 52\n- other items - 90",
        {
            "41": "devices_found AV_MINE",
            "52": "devices_found UXO",
            "90": "devices_found EO_OTHER",
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_label_line(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
