"""Rule W32: two totals with different starts rise by the same amount."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.support.claim_tables import Row
from tests.support.series_tables import Story, assert_story, count, run_stories


def totals(name: str, day: str, long: int, short: int, since: str | None = "1991") -> list[Row]:
    """A total since `since`, and one since the war."""
    return [
        count(name, "casualties", long, name="long", since=since, as_of=day),
        count(name, "casualties", short, name="short", as_of=day),
    ]


STORIES = {
    "both rise by the same": Story(
        [*totals("a", "2023-03-01", 1300, 200), *totals("b", "2023-09-01", 1342, 242)], ["pass"]
    ),
    "the longer one rises by less": Story(
        [*totals("a", "2023-03-01", 1300, 200), *totals("b", "2023-09-01", 1324, 242)],
        ["fail"],
        finding="b: from 2023-03-01 (a) to 2023-09-01 the total since 2020-11-10 rises by 42 "
        "(200 to 242), the one since 1991 by 24 (1,300 to 1,324) (off by 18)",
        holds_if="with a rise of 42 in the total since 1991",
    ),
    "the longer one rises by more": Story(
        [*totals("a", "2023-03-01", 1300, 200), *totals("b", "2023-09-01", 1350, 242)],
        ["fail"],
        finding="b: from 2023-03-01 (a) to 2023-09-01 the total since 2020-11-10 rises by 42 "
        "(200 to 242), the one since 1991 by 50 (1,300 to 1,350) (off by 8)",
        condition="if no older cases were added meanwhile",
    ),
    "a total without a start is taken for the longer one": Story(
        [*totals("a", "2023-03-01", 1300, 200), *totals("b", "2023-09-01", 1342, 242, None)],
        ["pass"],
    ),
    "a total without a start that does not fit": Story(
        [*totals("a", "2023-03-01", 1300, 200), *totals("b", "2023-09-01", 1310, 242, None)],
        ["fail"],
        finding="b: from 2023-03-01 (a) to 2023-09-01 the total since 2020-11-10 rises by 42 "
        "(200 to 242), the one since 1991 by 10 (1,300 to 1,310) (off by 32)",
        condition="if 1,300 and 1,310 count from the same start",
    ),
    "two different starts": Story(
        [*totals("a", "2023-03-01", 1300, 200), *totals("b", "2023-09-01", 900, 242, "2001")],
        ["not_evaluable"],
        note="the totals begin at different times, or the days overlap",
    ),
    "a smaller total without a start is something else": Story(
        [*totals("a", "2023-03-01", 1300, 200), *totals("b", "2023-09-01", 40, 242, None)], []
    ),
    "totals of two days": Story(
        [
            *totals("a", "2023-03-01", 1300, 200),
            count("b", "casualties", 1342, name="long", since="1991", as_of="2023-08-01"),
            count("b", "casualties", 260, name="short", as_of="2023-09-01"),
        ],
        [],
    ),
    "a round longer total": Story(
        [
            *totals("a", "2023-03-01", 1300, 200),
            count(
                "b",
                "casualties",
                1300,
                name="long",
                since="1991",
                as_of="2023-09-01",
                low=1250,
                high=1350,
                qualifier="about",
            ),
            count("b", "casualties", 242, name="short", as_of="2023-09-01"),
        ],
        ["pass"],
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, list[Row]]:
    return run_stories(STORIES, "W32")


@pytest.mark.parametrize("name", STORIES)
def test_parallel_totals_rise_alike(name: str, checks: Mapping[str, list[Row]]) -> None:
    assert_story(STORIES[name], checks[name])
