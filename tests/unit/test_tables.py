"""Tables: a cell takes its meaning from the head of its column and the label of its row."""

from __future__ import annotations

import pytest
from tests.support.reading import case, kinds, readings

TITLE = "Landmine bulletin of the demining agency\n\n"

CASES = [
    case(
        "outcomes in the head, years in the rows",
        "Year | Killed | Injured\n2022 | 14 | 31\n2023 | 17 | 40",
        {"14": "killed", "31": "injured", "17": "killed", "40": "injured"},
    ),
    case(
        "a column of totals counts casualties",
        "Year | Killed | Injured | Total\n2023 | 17 | 40 | 57",
        {"17": "killed", "40": "injured", "57": "casualties"},
    ),
    case(
        "groups in the rows, outcomes in the head",
        "Group | Killed | Injured\nChildren | 4 | 9\nWomen | 3 | 11",
        {"4": "killed child", "9": "injured child", "3": "killed adult F", "11": "injured adult F"},
    ),
    case(
        "devices in the rows",
        "Device | Destroyed\nAnti-personnel mines | 140\nAnti-tank mines | 32",
        {"140": "devices_found AP_MINE", "32": "devices_found AV_MINE"},
    ),
    case(
        "devices in the head",
        "District | AP mines found | AT mines found | UXO found\nLachin | 14 | 3 | 120",
        {"14": "devices_found AP_MINE", "3": "devices_found AV_MINE", "120": "devices_found UXO"},
    ),
    case(
        "a unit in the head",
        "District | Cleared (ha)\nLachin | 120.5\nZangilan | 80",
        {"120.5": "area_cleared HAR", "80": "area_cleared HAR"},
    ),
    case(
        "ways of release in the head",
        "Year | Cleared (km2) | Reduced (km2) | Cancelled (km2)\n2023 | 5.1 | 1.2 | 0.7",
        {"5.1": "area_cleared KMK", "1.2": "area_reduced KMK", "0.7": "area_cancelled KMK"},
    ),
    case(
        "measures in the rows",
        "Result | May\nArea cleared (ha) | 412\nLandmines destroyed | 58",
        {"412": "area_cleared HAR", "58": "devices_found MINE"},
    ),
    case("tabs", "Year\tKilled\tInjured\n2023\t17\t40", {"17": "killed", "40": "injured"}),
    case(
        "columns of spaces",
        "Year       Killed     Injured\n2023       17         40",
        {"17": "killed", "40": "injured"},
    ),
    case(
        "pipes at both ends",
        "| Year | Killed | Injured |\n| 2023 | 17 | 40 |",
        {"17": "killed", "40": "injured"},
    ),
    case(
        "a line with a bar above the heads",
        "Results of May | Hillside, 03/06/2024\n\nDistrict | Land cleared (m2) | AP mines | UXO\n"
        "Arna | 412.300 | 11 | 105\nBela | 238.700 | 96 | 83",
        {
            "412.300": "area_cleared MTK",
            "11": "devices_found AP_MINE",
            "105": "devices_found UXO",
            "238.700": "area_cleared MTK",
            "96": "devices_found AP_MINE",
            "83": "devices_found UXO",
        },
    ),
    case(
        "a rule below the heads",
        "| District | Killed | Injured |\n|---|---|---|\n| Arna | 17 | 40 |",
        {"17": "killed", "40": "injured"},
    ),
    case(
        "a share in the head",
        "Group | Share of casualties (%)\nCivilians | 71\nMilitary | 29",
        {"71": "casualties civilian P1", "29": "casualties military_security P1"},
    ),
    case(
        "a printed zero of a table is a figure",
        "Year | Killed | Injured\n2023 | 0 | 4",
        {"0": "killed", "4": "injured"},
    ),
    case(
        "a dash is no figure",
        "Year | Killed | Injured\n2023 | - | 4",
        {"4": "injured"},
    ),
    case(
        "spaces as thousands",
        "Year | Mines found | Area cleared (m2)\n2023 | 1 240 | 96 400",
        {"1 240": "devices_found MINE", "96 400": "area_cleared MTK"},
    ),
    case(
        "columns that are no figures stay out",
        "District | Teams | Killed\nLachin | 12 | 3",
        {"3": "killed"},
    ),
    case(
        "the last row adds up",
        "Month | Killed | Injured\nMay | 3 | 9\nJune | 1 | 4\nTotal | 4 | 13",
        {
            "3": "killed",
            "9": "injured",
            "1": "killed",
            "4": "injured",
            "4 (2)": "killed",
            "13": "injured",
        },
    ),
    case(
        "the title names what the columns count",
        "Pupils reached with mine risk education\n\n"
        "District | 2024 target | Reached | Reached (%)\nOrlan | 900 | 610 | 68%\n"
        "Sova | 400 | 390 | 98%",
        {
            "900": "risk_education child planned",
            "610": "risk_education child",
            "400": "risk_education child planned",
            "390": "risk_education child",
        },
    ),
    case(
        "areas with km2 in every head",
        "Region | Cleared, km2 | Reduced, km2\nNorth | 3.2 | 0.4\nSouth | 1.1 | 0.2",
        {
            "3.2": "area_cleared KMK",
            "0.4": "area_reduced KMK",
            "1.1": "area_cleared KMK",
            "0.2": "area_reduced KMK",
        },
    ),
    case(
        "a column of shares beside its counts",
        "Activity | Victims | Share\nHerding | 19 | 65.5%\nCollecting scrap | 10 | 34.5%",
        {
            "19": "casualties",
            "65.5%": "casualties P1",
            "10": "casualties",
            "34.5%": "casualties P1",
        },
    ),
    case(
        "a column of shares beside devices",
        "Device | Destroyed | %\nAnti-tank mines | 30 | 75%",
        {"30": "devices_found AV_MINE", "75%": "devices_found AV_MINE P1"},
    ),
    case(
        "columns of a target and a quarter, and the share reached",
        "Indicator | Target 2031 | Q3 | %\nArea cleared (m2) | 6,000 | 1,200 | 20%",
        {
            "6,000": "area_cleared MTK planned",
            "1,200": "area_cleared MTK",
            "20%": "area_cleared P1",
        },
    ),
    case(
        "cells parted by single spaces, the corner left empty",
        "Deaths and injuries by year:\n\nFatalities Injuries\n2021 14 31\n2022 9 40\nTotal 23 71",
        {
            "14": "killed",
            "31": "injured",
            "9": "killed",
            "40": "injured",
            "23": "killed",
            "71": "injured",
        },
    ),
    case(
        "a line for each cell below heads, years for names",
        "Year\nWounded\nDead\nTotal\n2021\n31\n14\n45\n2022\n40\n9\n49",
        {
            "31": "injured",
            "14": "killed",
            "45": "casualties",
            "40": "injured",
            "9": "killed",
            "49": "casualties",
        },
    ),
    case(
        "cells that say themselves what they count",
        "Casualties in 2021\nTotal in all | 46 (up from 31)\nOutcome | 17 killed; 28 injured; 1"
        " unknown\nStatus | 41 civilian; 3 deminer; 2 military\nAge | 19 adults; 27 children",
        {
            "46": "casualties",
            "31": "casualties",
            "17": "killed",
            "28": "injured",
            "1": "outcome_unknown",
            "41": "casualties civilian",
            "3": "casualties deminer",
            "2": "casualties military_security",
            "19": "casualties adult",
            "27": "casualties child",
        },
    ),
    case(
        "land by what lies in it, and its total",
        "Land release in May (square metres)\n\nHazard | Cleared | Released\nAP minefields, "
        "north | 3,841 | 3,900\nCluster strikes | 9,070 | 9,210\nTotal | 12,911 | 13,110",
        {
            "3,841": "area_cleared AP_MINE MTK",
            "3,900": "area_released AP_MINE MTK",
            "9,070": "area_cleared CMR MTK",
            "9,210": "area_released CMR MTK",
            "12,911": "area_cleared MTK",
            "13,110": "area_released MTK",
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_cells(text: str, expected: dict[str, str]) -> None:
    assert readings(TITLE + text) == expected


@pytest.mark.parametrize(
    ("text", "number", "kind"),
    [
        pytest.param("Year | Killed\n2022 | 14\n2023 | 17", "2023", "date", id="a year in a row"),
        pytest.param(
            "District | Teams | Killed\nLachin | 12 | 3", "12", "table_cell", id="a column of teams"
        ),
    ],
)
def test_numbers_of_a_table_that_are_no_figures(text: str, number: str, kind: str) -> None:
    assert kinds(TITLE + text)[number] == kind
