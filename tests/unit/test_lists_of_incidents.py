"""Lists of incidents: each item has its own day, place and device, and a total has none of them."""

from __future__ import annotations

import pytest
from tests.support.documents import where_of
from tests.support.reading import by_number, read, readings

HEAD = "Mine Action Agency\nDigest of mine incidents, May 2024\n\n"

NUMBERED = HEAD + (
    "1. 9 May 2024, Kalbajar district. One farmer was injured by an anti-personnel mine.\n\n"
    "2. 12 May, village of Sarijali, Aghdam district: two workers were injured when a machine set "
    "off an anti-tank mine.\n\n"
    "3. Fuzuli district, 18 May. A tractor hit a mine; three men were injured.\n\n"
    "Total: 6 persons (0 killed, 6 injured)."
)
MARKED = HEAD + (
    "- 20 May 2024, Fuzuli district. Two soldiers were injured by a mine explosion.\n"
    "- On 21 May, Lachin. Three farmers were killed by an anti-tank mine."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            NUMBERED,
            {"One": ("Kalbajar",), "two": ("Sarijali", "Aghdam"), "three": ("Fuzuli",), "6": ()},
            id="numbered items, and their total",
        ),
        pytest.param(MARKED, {"Two": ("Fuzuli",), "Three": ("Lachin",)}, id="items with dashes"),
        pytest.param(
            HEAD + "- 20 May 2024, talks in Lachin. Mines have killed 12 people this year.",
            {"12": ()},
            id="an item that tells something else",
        ),
    ],
)
def test_the_place_of_an_item(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    found = where_of(text)
    assert {number: found[number] for number in expected} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            NUMBERED,
            {"One": "2024-05-09", "two": "2024-05-12", "three": "2024-05-18"},
            id="numbered items",
        ),
        pytest.param(MARKED, {"Two": "2024-05-20", "Three": "2024-05-21"}, id="items with dashes"),
    ],
)
def test_the_day_of_an_item(text: str, expected: dict[str, str]) -> None:
    found = by_number(read(text).figures)
    assert {number: found[number].period_start for number in expected} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            NUMBERED,
            {
                "One": "injured AP_MINE",
                "two": "injured AV_MINE",
                "three": "injured adult M",
                "6": "casualties",
            },
            id="numbered items",
        ),
        pytest.param(
            MARKED,
            {"Two": "injured military_security", "Three": "killed AV_MINE"},
            id="what an item names is not told of the one before",
        ),
    ],
)
def test_the_device_of_an_item(text: str, expected: dict[str, str]) -> None:
    found = readings(text)
    assert {number: found[number] for number in expected} == expected
