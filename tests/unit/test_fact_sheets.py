"""Fact sheets: rows of a label and a sentence of facts, headings with the unit of a list."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

PROFILES = [
    case(
        "captions above their numbers, without blank lines between",
        "Mine action in Narvia\n\nPEOPLE IN NEED\n5.4M\nREQUIREMENTS (US$)\n14.1M\nPARTNERS\n8\n\n"
        "Landmines were laid here.",
        {"5.4M": "people_at_risk", "14.1M": "cost USD"},
    ),
    case(
        "captions below their numbers",
        "Mine action in Narvia\n\n640\nmines destroyed\n12\npeople injured by mines\n",
        {"640": "devices_found MINE", "12": "injured"},
    ),
    case(
        "a row of a label and of what happened to whom",
        "CHAD: country profile\n\nVictims recorded in 2018\nTotal | 31 (up from 22 in 2017)\n"
        "Outcome | 9 killed, 21 injured; 1 unknown\nDevice type | 12 antivehicle mine; 19 ERW\n"
        "Civilian status | 27 civilian; 4 military\n",
        {
            "31": "casualties",
            "22": "casualties",
            "9": "killed",
            "21": "injured",
            "1": "outcome_unknown",
            "12": "casualties AV_MINE",
            "19": "casualties ERW",
            "27": "casualties civilian",
            "4": "casualties military_security",
        },
    ),
    case(
        "the label of a row beats the heading above the rows",
        "Mined land released in 2018\nCleared | 1.2 km2 (0.9 in Tibesti, 0.3 in Borkou)\n"
        "Cancelled | 3.4 km2\n",
        {
            "1.2": "area_cleared KMK",
            "0.9": "area_cleared KMK",
            "0.3": "area_cleared KMK",
            "3.4": "area_cancelled KMK",
        },
    ),
    case(
        "cells of plain numbers below a head are a table as before",
        "Mine accidents, 2018\nProvince | Killed | Injured\nMoxico | 4 | 7\nBie | 3 | 12\n",
        {"4": "killed", "7": "injured", "3": "killed", "12": "injured"},
    ),
]
UNITS = [
    case(
        "a unit in brackets behind the heading of a list of places",
        "Mine Action Centre: landmines, April\n\nLand cleared (hectares)\n"
        "Battambang: 120.4\nPailin: 33.9\nTotal: 154.3\n",
        {
            "120.4": "area_cleared HAR",
            "33.9": "area_cleared HAR",
            "154.3": "area_cleared HAR",
        },
    ),
    case(
        "a unit behind a comma, above a list of types of device",
        "Remaining contamination, km2\n\nAP mines 17.9; cluster munitions 8.2.\n",
        {"17.9": "area_contaminated AP_MINE KMK", "8.2": "area_contaminated CMR KMK"},
    ),
    case(
        "labels of the survey that land went through",
        "Landmines: report of the Mine Action Centre\n\nArea released, m2\n\n"
        "Clearance: 41,000\nTechnical survey: 12,300\nTeams: 14\n",
        {"41,000": "area_cleared MTK", "12,300": "area_surveyed MTK"},
    ),
    case(
        "a heading without a unit, above a list of types of device",
        "Items found in April\n\nAP mines 517; AT mines 12.\n",
        {"517": "devices_found AP_MINE", "12": "devices_found AV_MINE"},
    ),
    case(
        "rows that name the device of the land, below a heading with its unit",
        "1. LAND RELEASE (square metres)\n\nType | Cleared | Cancelled\n"
        "AP minefields, Orla | 7,700 | 150\nSubmunitions, Sova | 4,100 | 650\n"
        "TOTAL | 11,800 | 800\n\nCalls answered: 21. Tasks stopped for want of fuel: 5.\n",
        {
            "7,700": "area_cleared AP_MINE MTK",
            "150": "area_cancelled AP_MINE MTK",
            "4,100": "area_cleared CMR MTK",
            "650": "area_cancelled CMR MTK",
            "11,800": "area_cleared MTK",
            "800": "area_cancelled MTK",
        },
    ),
    case(
        "a line without a verb below a heading",
        "3. EORE\n\n40 lessons in 11 schools; beneficiaries 731, i.e. 405 children and 326 "
        "adults.\n",
        {
            "731": "risk_education",
            "405": "risk_education child",
            "326": "risk_education adult",
        },
    ),
    case(
        "a sentence with a verb below a heading says it itself",
        "3. EORE\n\nThe team says that 731 residents of the old mining town voted for the new "
        "mayor and that the market will be open again after the holidays.\n",
        {},
    ),
    case(
        "a list by place goes on with its sentence, not with the heading",
        "Mines in the north\n\nContamination\nThe state of Orla recorded 49 accidents with mines, "
        "Sova 15 and Narva 7.\n",
        {"49": "incidents", "15": "incidents", "7": "incidents"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*PROFILES, *UNITS])
def test_a_fact_sheet_is_read_row_by_row(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
