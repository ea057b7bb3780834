"""Rule W31: killed and injured rise as much as the casualties."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.support.claim_tables import Row
from tests.support.series_tables import Story, assert_story, count, run_stories


def toll(name: str, day: str, killed: int, injured: int, total: int) -> list[Row]:
    parts = {"killed": killed, "injured": injured, "casualties": total}
    return [count(name, measure, value, as_of=day) for measure, value in parts.items()]


STORIES = {
    "they rise together": Story(
        [*toll("a", "2023-03-01", 20, 50, 70), *toll("b", "2023-06-01", 24, 58, 82)], ["pass"]
    ),
    "the total rises by less": Story(
        [*toll("a", "2023-03-01", 20, 50, 70), *toll("b", "2023-06-01", 24, 58, 80)],
        ["fail"],
        finding="b: from 2023-03-01 (a) to 2023-06-01 killed and injured rise by 4 + 8 = 12, "
        "casualties by 10 (off by 2)",
        holds_if="with 82 casualties as of 2023-06-01",
    ),
    "outcomes became unknown": Story(
        [*toll("a", "2023-03-01", 20, 50, 70), *toll("b", "2023-06-01", 24, 58, 85)], ["pass"]
    ),
    "unknown outcomes became known": Story(
        [*toll("a", "2023-03-01", 20, 50, 75), *toll("b", "2023-06-01", 24, 61, 85)], ["pass"]
    ),
    "unknown outcomes at both days": Story(
        [*toll("a", "2023-03-01", 20, 50, 75), *toll("b", "2023-06-01", 24, 58, 85)],
        ["not_evaluable"],
        note="outcomes are unknown at both days, or the days overlap",
    ),
    "no injured at the second day": Story(
        [*toll("a", "2023-03-01", 20, 50, 70), *toll("b", "2023-06-01", 24, 58, 82)[::2]], []
    ),
    "a round total": Story(
        [
            *toll("a", "2023-03-01", 20, 50, 70),
            *toll("b", "2023-06-01", 24, 58, 80)[:2],
            count("b", "casualties", 80, low=75, high=85, qualifier="about", as_of="2023-06-01"),
        ],
        [],
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, list[Row]]:
    return run_stories(STORIES, "W31")


@pytest.mark.parametrize("name", STORIES)
def test_parts_rise_as_much_as_the_whole(name: str, checks: Mapping[str, list[Row]]) -> None:
    assert_story(STORIES[name], checks[name])
