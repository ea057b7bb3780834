"""Land that is described: "of mined farmland" says what it was, the verb says what was done to it.

What describes one area of a list says nothing of the next, and neither does it hide the verb.
"""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

CASES = [
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
        "the description alone",
        "The province has 90 ha of mined orchards and 14 ha of suspected vineyards.",
        {"90": "area_contaminated HAR", "14": "area_contaminated HAR"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_land_described(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
