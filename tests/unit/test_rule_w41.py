"""Rule W41: no sudden leap of a running count."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.support.claim_tables import Row
from tests.support.series_tables import Story, assert_story, count, run_stories


def steady(*values: int) -> list[Row]:
    """A count every two months of 2022."""
    return [
        count(f"d{n}", "injured", value, as_of=f"2022-{2 * n + 1:02}-01")
        for n, value in enumerate(values)
    ]


STORIES = {
    "a steady rise": Story(steady(100, 110, 121, 130, 142), ["pass"] * 4),
    "a leap": Story(
        steady(100, 106, 112, 400, 406),
        ["fail", "pass", "pass", "pass"],
        finding="d3: 400 injured as of 2022-07-01, 288 more than as of 2022-05-01: "
        "141.6 in 30 days, where the count usually rises by 3",
        condition="if nothing unusual happened between the two days",
    ),
    "ten times as fast, of a few": Story(steady(1, 2, 3, 20, 21), ["pass"] * 4),
    "three points are too few": Story(steady(100, 106, 400), []),
    "a count that does not usually rise": Story(
        steady(100, 100, 100, 300, 300), ["not_evaluable"] * 3 + ["not_evaluable"]
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, list[Row]]:
    return run_stories(STORIES, "W41")


@pytest.mark.parametrize("name", STORIES)
def test_no_sudden_leap(name: str, checks: Mapping[str, list[Row]]) -> None:
    assert_story(STORIES[name], checks[name])
