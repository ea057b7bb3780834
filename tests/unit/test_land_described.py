"""Land that is described: "of mined farmland" says what it was, the verb says what was done to it.

What describes one area of a list says nothing of the next, and neither does it hide the verb.
"""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

CASES = [
    case(
        "a part of mined land where it lies",
        "Mined land covers 151 square kilometres. Two thirds of it lie in Orla.",
        {"151": "area_contaminated KMK", "Two thirds": "area_contaminated P1"},
    ),
    case(
        "a part of cleared land by its kind",
        "The mine action centre cleared 40 km2. Half of this was farmland.",
        {"40": "area_cleared KMK", "Half": "area_cleared P1"},
    ),
    case(
        "land that a demining institute reports",
        "The National Demining Institute reported 5.7 km2 of mined area at the end of 2013.",
        {"5.7": "area_contaminated KMK"},
    ),
    case(
        "land that a clearance centre records",
        "The Mine Clearance Centre recorded 14 sq km of suspected hazardous area in May.",
        {"14": "area_contaminated KMK"},
    ),
    case(
        "land that a centre for demining counts",
        "The Norvian Centre for Humanitarian Demining counts 61 km2 of suspected land.",
        {"61": "area_contaminated KMK"},
    ),
    case(
        "clearance by a body is no part of its name",
        "Clearance by the Mine Clearance Centre amounted to 14 sq km in May.",
        {"14": "area_cleared KMK"},
    ),
    case(
        "land that mines still cover",
        "Mines still cover 6.7 million square metres, he noted: 4.8 million in Orla and 1.9 "
        "million in Sova.",
        {
            "6.7 million": "area_contaminated MTK",
            "4.8 million": "area_contaminated MTK",
            "1.9 million": "area_contaminated MTK",
        },
    ),
    case(
        "what a work leaves behind a comma",
        "The contractors demined 12.5 km2 of that, which leaves us 4.9 km2.",
        {"12.5": "area_cleared KMK", "4.9": "area_contaminated KMK"},
    ),
    case(
        "a minefield whose size is told behind it",
        "The minefield cuts the village off. It covers 86,000 square metres.",
        {"86,000": "area_contaminated MTK"},
    ),
    case(
        "a village whose size is told behind its mines",
        "Mines lie near the school. It covers 900 square metres.",
        {},
    ),
    case(
        "two kinds of land before one verb",
        "In 1999 some 21 million square metres of mined land and 34 million square metres of "
        "battle areas were cleared.",
        {"21 million": "area_cleared MTK", "34 million": "area_cleared MTK"},
    ),
    case(
        "two kinds of land behind one verb",
        "Two companies surveyed 13 km2 of mined land and 38 km2 of battle areas.",
        {"13": "area_surveyed KMK", "38": "area_surveyed KMK"},
    ),
    case(
        "land that was suspected is what was released",
        "A total of 400 ha of mined farmland and 30 ha of suspected roads were released.",
        {"400": "area_released HAR", "30": "area_released HAR"},
    ),
    case(
        "a part of what was cleared",
        "Operators cleared 12 km2 of battle areas, including 2.5 km2 of cluster munition "
        "contaminated areas.",
        {"12": "area_cleared KMK", "2.5": "area_cleared CMR KMK"},
    ),
    case(
        "what is left is told by its own verb",
        "Sappers cleared 12 ha of mined pasture; 7 ha of suspected land remain.",
        {"12": "area_cleared HAR", "7": "area_contaminated HAR"},
    ),
    case(
        "minefields need no other word",
        "With roughly 12 km2 of minefields ahead of us, we cannot stop.",
        {"12": "area_contaminated KMK"},
    ),
    case(
        "what is still to go",
        "We have 25 hectares of minefields to go.",
        {"25": "area_contaminated HAR"},
    ),
    case(
        "the remaining hectares of a work that is shared",
        "Volunteers cleared 40 ha of minefields and the army 20 ha. Contractors did the remaining "
        "13 ha.",
        {"40": "area_cleared HAR", "20": "area_cleared HAR", "13": "area_cleared HAR"},
    ),
    case(
        "who accounts for the rest",
        "Of the mined land cleared, 51 ha fall to the army. Two firms account for the remaining "
        "13 ha.",
        {"51": "area_cleared HAR", "13": "area_cleared HAR"},
    ),
    case(
        "the remaining hectares of the danger",
        "Sappers cleared 40 ha of minefields. The remaining 13 ha lie by the lake.",
        {"40": "area_cleared HAR", "13": "area_contaminated HAR"},
    ),
    case(
        "all but a few hectares",
        "Sappers have cleared all but 3 hectares of the minefield at the airfield.",
        {"3": "area_contaminated HAR"},
    ),
    case(
        "land that was minefield",
        "Farmers plough 240 hectares that were minefields. On 12 ha of former minefield stands a "
        "school, and 60 acres that used to be mined are under maize.",
        {},
    ),
    case(
        "land that was mined by someone",
        "Some 240 hectares that were mined by the army lie fallow.",
        {"240": "area_contaminated HAR"},
    ),
    case(
        "from one area to a bare number",
        "Mined land shrank from 14,000 hectares to about 9,500.",
        {"14,000": "area_contaminated HAR", "9,500": "area_contaminated HAR"},
    ),
    case(
        "a share of what was just measured",
        "Landmines hurt 118 children in the region. The mined area has come down to 137 km2. "
        "Some 40% of that is farmland.",
        {
            "118": "injured child",
            "137": "area_contaminated KMK",
            "40%": "area_contaminated P1",
        },
    ),
    case(
        "a device before the word that describes the land",
        "In 2015, 1.69 km2 of cluster munition-contaminated land was cleared.",
        {"1.69": "area_cleared CMR KMK"},
    ),
    case(
        "contamination by one device, left at the end of a year",
        "The clearance deadline is 2026. At the end of 2020 the country had 7.29 km2 of cluster "
        "munition remnants contamination remaining.",
        {"7.29": "area_contaminated CMR KMK"},
    ),
    case(
        "the verb behind the land, without an auxiliary",
        "Some 1.28 km2 of mined area cleared in 2014 was not in the database.",
        {"1.28": "area_cleared KMK"},
    ),
    case(
        "land that needs a clearance",
        "The centre released a report: 147 square kilometres need demining, with 12 ha needing "
        "clearance at once.",
        {"147": "area_contaminated KMK", "12": "area_contaminated HAR"},
    ),
    case(
        "what is confirmed is what was done",
        "The mine action centre confirmed that 14 ha were cleared.",
        {"14": "area_cleared HAR"},
    ),
    case(
        "the description alone",
        "The province has 90 ha of mined orchards and 14 ha of suspected vineyards.",
        {"90": "area_contaminated HAR", "14": "area_contaminated HAR"},
    ),
    case(
        "land that is minefields beside land that is bombs",
        "Of 1,230 km2 of contaminated land, 940 km2 are minefields and 290 km2 are cluster bombs.",
        {
            "1,230": "area_contaminated KMK",
            "940": "area_contaminated MINE KMK",
            "290": "area_contaminated CMR KMK",
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_land_described(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
