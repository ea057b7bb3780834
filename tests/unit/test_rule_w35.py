"""Rule W35: a shorter time does not hold more than a longer one around it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from tests.support.claim_tables import Row
from tests.support.series_tables import Story, assert_story, count, run_stories


def part(name: str, value: int, start: str, end: str, **given: Any) -> Row:
    """A count of a closed period."""
    dates = {"since": start, "as_of": end, "period_kind": "period"}
    return count(name, given.pop("measure", "killed"), value, **{**dates, **given})


UNDATED = {
    "since": None, "as_of": None, "as_of_basis": "unknown", "period_rule": "undated_window",
}  # fmt: skip
PAPER = {"published": None, "published_latest": None, "published_earliest": date(2021, 3, 10)}

STORIES = {
    "a week within a running count": Story(
        [part("a", 4, "2023-05-01", "2023-05-07"), count("b", "killed", 40)], ["pass"]
    ),
    "a year with more than the two years around it": Story(
        [part("a", 50, "2023", "2023"), part("b", 41, "2022", "2023")],
        ["fail"],
        finding="a: 50 killed from 2023-01-01 to 2023-12-31, but b has 41 killed from 2022-01-01 "
        "to 2023-12-31 (off by 9)",
        holds_if="with at most 41 in a, or 50 or more in b",
    ),
    "two collectors may count other cases": Story(
        [
            part("a", 50, "2023", "2023", primary_source="a monitor"),
            part("b", 41, "2022", "2023", primary_source="a charity"),
        ],
        ["fail"],
        finding="a: 50 killed from 2023-01-01 to 2023-12-31, but b has 41 killed from 2022-01-01 "
        "to 2023-12-31 (off by 9)",
        condition="if both sources count the same cases",
    ),
    "a month with more than the count since the war": Story(
        [part("a", 50, "2023-05", "2023-05"), count("b", "killed", 41)],
        ["fail"],
        finding="a: 50 killed from 2023-05-01 to 2023-05-31, but b has 41 killed from 2020-11-10 "
        "to 2023-06-30 (off by 9)",
    ),
    "a running count with a later start": Story(
        [count("a", "killed", 50, since="2022-05-01"), count("b", "killed", 41)], ["fail"]
    ),
    "only the nearest longer time is compared": Story(
        [
            part("a", 50, "2023-05", "2023-05"),
            part("b", 60, "2023", "2023", as_of="2023"),
            count("c", "killed", 41, as_of="2024-06-30"),
        ],
        ["fail", "pass"],
    ),
    "a longer time that ends before": Story(
        [part("a", 50, "2023-05", "2023-05"), count("b", "killed", 41, as_of="2023-05-20")], []
    ),
    "since 2020 may begin later": Story(
        [
            part("a", 50, "2020-03", "2020-05", country="KH"),
            count("b", "killed", 41, since="2020", country="KH"),
        ],
        [],
    ),
    "a round value leaves room": Story(
        [
            part("a", 45, "2023-05", "2023-05", low=40, high=50, qualifier="about"),
            count("b", "killed", 41),
        ],
        ["pass"],
    ),
    "children in a month, all since the war": Story(
        [part("a", 50, "2023-05", "2023-05", age="child"), count("b", "killed", 41)], []
    ),
    "a district with more than the country is another scope": Story(
        [part("a", 50, "2023-05", "2023-05", places=["Fuzuli"]), count("b", "killed", 41)], []
    ),
    "mines found by two bodies": Story(
        [
            part("a", 50, "2023-05", "2023-05", measure="devices_found", device="MINE"),
            count("b", "devices_found", 41, device="MINE", primary_source="a charity"),
        ],
        ["not_evaluable"],
        note="two bodies may each count their own work",
    ),
    "figures of one document are left to W16": Story(
        [part("a", 50, "2023-05", "2023-05"), count("a", "killed", 41, name="all")], []
    ),
    "an undated text and its last months": Story(
        [
            count("a", "casualties", 40, low=35, high=45, qualifier="about", **UNDATED),
            count("b", "casualties", 30, as_of="2021-04-04"),
        ],
        ["fail"],
        finding="a: about 40 casualties in a time up to its own day, but b has 30 casualties from "
        "2020-11-10 to 2021-04-04 (off by at least 5)",
        condition="if a, which is undated (not before 2021-03-10), counts only from 2020-11-10 to "
        "2021-04-04 and both sources count the same cases",
        papers={"a": PAPER},
    ),
    "an undated text that fits": Story(
        [
            count("a", "casualties", 30, low=25, high=35, qualifier="about", **UNDATED),
            count("b", "casualties", 30, as_of="2021-04-04"),
        ],
        ["pass"],
        papers={"a": PAPER},
    ),
    "an undated total is no time": Story(
        [
            count("a", "casualties", 4000, **{**UNDATED, "period_rule": "none"}),
            count("b", "casualties", 30, as_of="2021-04-04"),
        ],
        [],
        papers={"a": PAPER},
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, list[Row]]:
    return run_stories(STORIES, "W35")


@pytest.mark.parametrize("name", STORIES)
def test_a_shorter_time_holds_no_more(name: str, checks: Mapping[str, list[Row]]) -> None:
    assert_story(STORIES[name], checks[name])
