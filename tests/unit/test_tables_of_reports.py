"""Tables of treaty reports: models of mines, rows and columns of totals, empty cells, titles."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.reading import case, read, readings

RETAINED = """Landmines: report of Norvia

Form D. Mines retained for training

Type          Quantity    Supplementary information
PMN           1,200       School of engineers
PMN-2           340       School of engineers
OZM-72           85
Total         1,625
"""

DESTROYED = """Landmines: report of Norvia

Stockpile destroyed in 2022

Model | Number destroyed | Method
PFM-1 | 40,000 | Open burning
POM-2 | 1,250 | Detonation
Total | 41,250 | -
"""

CLEARED = """Landmines: report of Norvia

Clearance in 2022

Province    Area, ha    AP mines    UXO    Total
Hillside    12.4        310         45     355
Lakeside    8.0         25          110    135
"""

MINED = """Landmines: clearance report of Norvia

Mined areas at the end of 2022

District        CHA     Area (m2)
Hillside         14     1,250,000
Lakeside          9       880,500
"""

VICTIMS = """Victims of landmines in 2022

            Killed   Injured   Total
Men              4         9      13
Children         2         5       7
Total            6        14      20
"""

EMPTY = """Landmines: report of Norvia

District      Killed    Injured    Mines destroyed
Hillside           4          9                130
Lakeside                      5                 71
"""

FLAT = """Landmines: contamination of Norvia

Contamination at the end of 2014 by county

County

Suspected mined area (km2)

Confirmed mined area (km2)

Hillside

6.26

5.58

Lakeside

37.73

17.80

Total

43.99

23.38

The army conducted a new survey.
"""

NO_TABLE = """Landmines were found in the valley

Ann Poe
12
Hillside

The text goes on about the landmines of the valley.
"""

CELLS_WITH_MARKS = """\
The mine action centre spoke.

Contamination by location as of end 2014

Mined area location

CHAs

Area (m2)

Hill to Dale

187[3]

28,025,706

Border Post

4

13,600,000
"""
BY_DEVICE = """\
Contamination by mines at the end of 2013
Type                  Hazardous areas    Area (km2)    Population affected
Antipersonnel mines   2,981              240           308,038
Antivehicle mines     1,140              236           280,521
"""
KEPT = "devices_stockpiled AP_MINE"
KEPT_AS_FOLLOWS = """\
The state retained 3,133 anti-personnel mines for the purposes permitted under the Convention,
as it has told its partners in a letter, as follows:

Institution    Type       Quantity retained    Lot numbers
School         Form 14    575                  LOP-15-32
Range          Form 26    1,601                N/A
Total                     2,176
"""
STOCKS_BY_LOT = """\
Antipersonnel mines retained for training in demining
Type        Number    Lot No.    Year
PMN         12        4471       1987
M-14        24        4411       1990
"""

CASES = [
    case(
        "a table copied with one cell to a line",
        FLAT,
        {
            "6.26": "area_contaminated KMK",
            "5.58": "area_contaminated KMK",
            "37.73": "area_contaminated KMK",
            "17.80": "area_contaminated KMK",
            "43.99": "area_contaminated KMK",
            "23.38": "area_contaminated KMK",
        },
    ),
    case("a number between two lines is no table", NO_TABLE, {}),
    case(
        "mines kept, by model; the title says so",
        RETAINED,
        {
            "1,200": "devices_stockpiled AP_MINE",
            "340": "devices_stockpiled AP_MINE",
            "85": "devices_stockpiled AP_MINE",
            "1,625": "devices_stockpiled AP_MINE",
        },
    ),
    case(
        "a destroyed stockpile, by model, and its total",
        DESTROYED,
        {
            "40,000": "stockpile_destroyed AP_MINE",
            "1,250": "stockpile_destroyed AP_MINE",
            "41,250": "stockpile_destroyed AP_MINE",
        },
    ),
    case(
        "a column of totals beside columns of devices",
        CLEARED,
        {
            "12.4": "area_cleared HAR",
            "310": "devices_found AP_MINE",
            "45": "devices_found UXO",
            "355": "devices_found EO_ANY",
            "8.0": "area_cleared HAR",
            "25": "devices_found AP_MINE",
            "110": "devices_found UXO",
            "135": "devices_found EO_ANY",
        },
    ),
    case(
        "an area of which only the title says what it is",
        MINED,
        {"1,250,000": "area_contaminated MTK", "880,500": "area_contaminated MTK"},
    ),
    case(
        "a row of totals is of its column",
        VICTIMS,
        {
            "4": "killed adult M",
            "9": "injured adult M",
            "13": "casualties adult M",
            "2": "killed child",
            "5": "injured child",
            "7": "casualties child",
            "6": "killed",
            "14": "injured",
            "20": "casualties",
        },
    ),
    case(
        "an empty cell",
        EMPTY,
        {
            "4": "killed",
            "9": "injured",
            "130": "devices_found MINE",
            "5": "injured",
            "71": "devices_found MINE",
        },
    ),
]

UNIT_OF_TITLE = """Landmines: report of Norvia

Table 3. Remaining mined land (square metres)

District | Areas | Confirmed | Suspected | Total
Hillside |    12 |   402,410 |   114,300 | 516,710
"""

RELEASED_BY_METHOD = """Landmines: report of Norvia

Land released in 2023 (ha)

District | Cleared | Reduced | Cancelled | Mines | Killed
Hillside |   120.5 |    40.2 |        15 |   310 | 2
"""

YEARS_BELOW_TITLE = """Landmines: report of Norvia

Cleared land (m2)

District | Tasks | 2022 | 2023
Hillside |    12 |   402,410 |   114,300
"""

AREA_COLUMNS = """Landmines: report of Norvia

Mined area at the end of 2014 by county (km2)

County           Suspected mined area   Suspected areas
Hillside         37.73                  14
Lakeside         23.30                  9
"""
CASES += [
    case(
        "columns of area take the unit of the title, columns that count areas do not",
        AREA_COLUMNS,
        {"37.73": "area_contaminated KMK", "23.30": "area_contaminated KMK"},
    ),
    case(
        "the unit stands in the title, with the number of the table",
        UNIT_OF_TITLE,
        {
            "402,410": "area_contaminated MTK",
            "114,300": "area_contaminated MTK",
            "516,710": "area_contaminated MTK",
        },
    ),
    case(
        "the unit of the title is not that of columns which count other things",
        RELEASED_BY_METHOD,
        {
            "120.5": "area_cleared HAR",
            "40.2": "area_reduced HAR",
            "15": "area_cancelled HAR",
            "310": "devices_found MINE",
            "2": "killed",
        },
    ),
    case(
        "one cell to a line, with the mark of a note",
        CELLS_WITH_MARKS,
        {"28,025,706": "area_contaminated MTK", "13,600,000": "area_contaminated MTK"},
    ),
    case(
        "sites, land and people below the names of devices",
        BY_DEVICE,
        {
            "240": "area_contaminated AP_MINE KMK",
            "308,038": "people_at_risk",
            "236": "area_contaminated AV_MINE KMK",
            "280,521": "people_at_risk",
        },
    ),
    case(
        "the device of a long sentence above, in a column that says what was done",
        KEPT_AS_FOLLOWS,
        {"3,133": KEPT, "575": KEPT, "1,601": KEPT, "2,176": KEPT},
    ),
    case("columns of lots and years count nothing", STOCKS_BY_LOT, {"12": KEPT, "24": KEPT}),
    case(
        "the unit of the title above columns of years",
        YEARS_BELOW_TITLE,
        {"402,410": "area_cleared MTK", "114,300": "area_cleared MTK"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_table(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


AS_OF = """Landmines: contamination of Norvia

District | Area at the end of 2023 (ha) | Area at the end of 2024 (ha)
Hillside | 16.0 | 12.0
"""


def test_a_column_headed_by_the_day_of_a_stock() -> None:
    days = {f.number_as_stated: f.as_of for f in read(AS_OF, date(2025, 3, 20)).figures}
    assert days == {"16.0": "2023-12-31", "12.0": "2024-12-31"}


MONTHS = """Landmines: clearance in Norvia

Land cleared by month, 2023 (all districts)

Month | Area (ha)
January | 16
February | 19
"""

MARKED = """Landmines: casualties in Norvia

Year | Killed | Injured
2024 | 4 | 9
2025* | 1 | 3

* January to March
"""


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        pytest.param(
            MONTHS, date(2024, 3, 20), {"16": "2023-01-31", "19": "2023-02-28"},
            id="months of the year in the title, before its bracket",
        ),
        pytest.param(
            MARKED, date(2025, 4, 2),
            {"4": "2024-12-31", "9": "2024-12-31", "1": "2025-04-02", "3": "2025-04-02"},
            id="a year with the mark of a note is a year",
        ),
    ],
)  # fmt: skip
def test_times_of_tables(text: str, published: date, expected: dict[str, str]) -> None:
    assert {f.number_as_stated: f.as_of for f in read(text, published).figures} == expected


TITLED = """Landmines: clearance in Norvia

Land cleared by month, 2023 (hectares)

Month | Hillside | Lakeside
January | 16 | 12
"""


def test_the_unit_of_a_table_in_its_title() -> None:
    assert readings(TITLED) == {"16": "area_cleared HAR", "12": "area_cleared HAR"}
