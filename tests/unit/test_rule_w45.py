"""Rule W45: an old value is not given as a later one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from tests.support.claim_tables import Row
from tests.support.series_tables import Story, assert_story, count, run_stories


def at(name: str, month: int, value: int, **given: Any) -> Row:
    return count(name, given.pop("measure", "injured"), value, as_of=f"2023-{month:02}-01", **given)


STORIES = {
    "an old value for a later day": Story(
        [at("a", 1, 80), at("b", 4, 95), at("c", 7, 80)],
        ["fail"],
        finding="c: 80 injured as of 2023-07-01 is the value of 2023-01-01 (a); as of 2023-04-01 "
        "it was 95 (b), 15 more",
        holds_if="as of 2023-01-01, or with at least 95",
    ),
    "a value that is only printed later": Story(
        [
            at("a", 1, 80),
            at("b", 4, 95, as_of_basis="published"),
            at("c", 7, 80, as_of_basis="published"),
        ],
        ["fail"],
        finding="c: 80 injured as of 2023-07-01 is the value of 2023-01-01 (a); as of 2023-04-01 "
        "it was 95 (b), 15 more",
        condition="if the count of c holds on its own date, 2023-07-01",
    ),
    "the same value for its own day": Story([at("a", 1, 80), at("b", 4, 95), at("c", 1, 80)], []),
    "a count that stands still": Story([at("a", 1, 80), at("b", 4, 80), at("c", 7, 80)], []),
    "a fall to a value that was never given is left to W30": Story(
        [at("a", 1, 80), at("b", 4, 95), at("c", 7, 85)], []
    ),
    "cleared land of two bodies": Story(
        [
            at("a", 1, 80, measure="area_cleared", unit="HAR", primary_source="a charity"),
            at("b", 4, 95, measure="area_cleared", unit="HAR", primary_source="the agency"),
            at("c", 7, 80, measure="area_cleared", unit="HAR", primary_source="a charity"),
        ],
        [],
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, list[Row]]:
    return run_stories(STORIES, "W45")


@pytest.mark.parametrize("name", STORIES)
def test_an_old_value_is_not_given_as_a_later_one(
    name: str, checks: Mapping[str, list[Row]]
) -> None:
    assert_story(STORIES[name], checks[name])
