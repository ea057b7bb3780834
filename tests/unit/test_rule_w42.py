"""Rule W42: weeks add up to the month, months to the year."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from tests.support.claim_tables import Row
from tests.support.series_tables import Story, assert_story, count, run_stories


def part(name: str, value: int, start: str, end: str, **given: Any) -> Row:
    """Mines that the agency found in a closed period."""
    dates = {"since": start, "as_of": end, "period_kind": "period", "device": "MINE"}
    agency = {"primary_source": "the agency", "name": f"{start}{given.get('places')}"}
    return count(name, given.pop("measure", "devices_found"), value, **{**dates, **agency, **given})


def weeks(*values: int, **given: Any) -> list[Row]:
    """Four weeks that leave no day of February 2023 out."""
    days = ((1, 7), (8, 14), (15, 21), (22, 28))
    return [
        part(f"w{n}", value, f"2023-02-{a:02}", f"2023-02-{b:02}", **given)
        for n, (value, (a, b)) in enumerate(zip(values, days, strict=False), 1)
    ]


MONTH = ("2023-02", "2023-02")
DISTRICTS: dict[str, Any] = {"places": ["Aghdam", "Fuzuli"]}
STORIES = {
    "weeks that make up the month": Story([*weeks(4, 5, 6, 7), part("m", 22, *MONTH)], ["pass"]),
    "weeks that make more": Story(
        [*weeks(4, 5, 6, 9), part("m", 22, *MONTH)],
        ["fail"],
        finding="m: 22 found (mines) from 2023-02-01 to 2023-02-28, but 4 + 5 + 6 + 9 in 4 weeks "
        "(w1, w2, w3, w4) make 24 (off by 2)",
        holds_if="with 24 from 2023-02-01 to 2023-02-28",
    ),
    "weeks that make less, with no day left out": Story(
        [*weeks(4, 5, 6, 7), part("m", 25, *MONTH)], ["fail"]
    ),
    "a week is missing": Story([*weeks(4, 5, 6), part("m", 25, *MONTH)], ["pass"]),
    "three weeks with more than the month": Story(
        [*weeks(9, 9, 9), part("m", 22, *MONTH)], ["fail"]
    ),
    "weeks of some districts may fall short": Story(
        [*weeks(4, 5, 6), *weeks(0, 0, 0, 7, **DISTRICTS)[3:], part("m", 25, *MONTH)], ["pass"]
    ),
    "weeks of some districts with more than the country": Story(
        [*weeks(8, 8, 8, 8, **DISTRICTS), part("m", 22, *MONTH)], ["fail"]
    ),
    "weeks and month of the same districts": Story(
        [*weeks(4, 5, 6, 7, **DISTRICTS), part("m", 25, *MONTH, **DISTRICTS)], ["fail"]
    ),
    "a week that reaches into the next month is left out": Story(
        [*weeks(4, 5, 6), part("w4", 90, "2023-02-26", "2023-03-04"), part("m", 22, *MONTH)],
        ["pass"],
    ),
    "two figures for one week leave room": Story(
        [*weeks(4, 5, 6, 9), part("w5", 7, "2023-02-22", "2023-02-28"), part("m", 22, *MONTH)],
        ["pass"],
    ),
    "months within the year": Story(
        [part("a", 9, "2023-01", "2023-01"), part("b", 8, *MONTH), part("y", 60, "2023", "2023")],
        ["pass"],
    ),
    "months with more than the year": Story(
        [part("a", 40, "2023-01", "2023-01"), part("b", 30, *MONTH), part("y", 60, "2023", "2023")],
        ["fail"],
    ),
    "weeks of another body": Story(
        [*weeks(4, 5, 6, 9), part("m", 22, *MONTH, primary_source="a charity")],
        ["not_evaluable"],
        note="two bodies may each count their own work",
    ),
    "victims counted by two bodies": Story(
        [
            *weeks(4, 5, 6, 9, measure="injured", device=None),
            part("m", 22, *MONTH, primary_source="a charity", measure="injured", device=None),
        ],
        ["fail"],
        finding="m: 22 injured from 2023-02-01 to 2023-02-28, but 4 + 5 + 6 + 9 in 4 weeks "
        "(w1, w2, w3, w4) make 24 (off by 2)",
        condition="if all of them count the same cases",
    ),
    "other devices": Story([*weeks(4, 5, 6, 9), part("m", 22, *MONTH, device="UXO")], []),
    "one week is left to W35": Story([*weeks(4), part("m", 3, *MONTH)], []),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, list[Row]]:
    return run_stories(STORIES, "W42")


@pytest.mark.parametrize("name", STORIES)
def test_bulletins_roll_up(name: str, checks: Mapping[str, list[Row]]) -> None:
    assert_story(STORIES[name], checks[name])
