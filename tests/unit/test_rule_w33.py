"""Rule W33: the total since the earlier start less the one since the later is constant."""

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
    "the difference stays": Story(
        [*totals("a", "2023-03-01", 1300, 200), *totals("b", "2023-09-01", 1342, 242)], ["pass"]
    ),
    "the one that departs from the others": Story(
        [
            *totals("a", "2023-03-01", 1330, 200),
            *totals("b", "2023-06-01", 1320, 220),
            *totals("c", "2023-09-01", 1342, 242),
        ],
        ["fail", "pass"],
        finding="a: 1,330 - 200 = 1,130 as of 2023-03-01, but 1,320 - 220 = 1,100 as of 2023-06-01 "
        "(b) (off by 30)",
        holds_if="with a difference of 1,100",
    ),
    "older cases may have been added": Story(
        [
            *totals("a", "2023-03-01", 1300, 200),
            *totals("b", "2023-06-01", 1320, 220),
            *totals("c", "2023-09-01", 1350, 242),
        ],
        ["fail", "pass"],
        finding="c: 1,350 - 242 = 1,108 as of 2023-09-01, but 1,300 - 200 = 1,100 as of 2023-03-01 "
        "(a) (off by 8)",
        condition="if no older cases were added meanwhile",
    ),
    "one day only": Story(totals("a", "2023-03-01", 1300, 200), []),
    "another start": Story(
        [*totals("a", "2023-03-01", 1300, 200), *totals("b", "2023-09-01", 900, 242, "2001")],
        ["not_evaluable"],
        note="the totals begin at different times",
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, list[Row]]:
    return run_stories(STORIES, "W33")


@pytest.mark.parametrize("name", STORIES)
def test_what_lies_before_is_constant(name: str, checks: Mapping[str, list[Row]]) -> None:
    assert_story(STORIES[name], checks[name])
