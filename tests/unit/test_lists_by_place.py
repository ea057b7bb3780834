"""Devices that a sentence counts place by place, behind a verb said of all of them."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

CASES = [
    case(
        "brackets behind places",
        "The landmines were found in Kharkiv (68), Mykolaiv (41) and Kherson (33).",
        {"68": "devices_found MINE", "41": "devices_found MINE", "33": "devices_found MINE"},
    ),
    case(
        "commas behind places",
        "Most of the landmines were removed in the Kharkiv region, 68, the Mykolaiv region, 41, "
        "and the Kherson region, 33.",
        {"68": "devices_found MINE", "41": "devices_found MINE", "33": "devices_found MINE"},
    ),
    case(
        "the ages of those who found them",
        "The landmines were found by Ann Poe (46) and Rolf Venn (32).",
        {},
    ),
    case(
        "other things of places",
        "The landmine offices were in Kharkiv (68) and Mykolaiv (41).",
        {},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_devices_counted_by_place(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
