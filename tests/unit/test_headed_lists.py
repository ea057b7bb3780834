"""Headed lists: lines under "by type" or "by province" divide the total told before them."""

from __future__ import annotations

import pytest
from tests.support.reading import by_number, case, described, read

TWO_LISTS = """Mine clearance in Angola
Devices destroyed: 70
by type
   anti-personnel mines 41
   anti-tank mines 29
by province
   Cuando 52
   Moxico 18
"""
NO_SUM = """Mine clearance in Angola
Devices destroyed: 70
by type
   anti-personnel mines 41
   anti-tank mines 22
"""
CASES = [
    case(
        "two lists of one total",
        TWO_LISTS,
        {
            "70": ("devices_found EO_ANY", None),
            "41": ("devices_found AP_MINE", "70"),
            "29": ("devices_found AV_MINE", "70"),
            "52": ("devices_found EO_ANY", "70"),
            "18": ("devices_found EO_ANY", "70"),
        },
    ),
    case(
        "lines that do not add up are left alone",
        NO_SUM,
        {
            "70": ("devices_found EO_ANY", None),
            "41": ("devices_found AP_MINE", None),
            "22": ("devices_found AV_MINE", None),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_lines_divide_their_total(text: str, expected: dict[str, tuple[str, str | None]]) -> None:
    found = by_number(read(text).figures)
    names: dict[str | None, str] = {f.figure_id: number for number, f in found.items()}
    assert {n: (described(f), names.get(f.part_of)) for n, f in found.items()} == expected
