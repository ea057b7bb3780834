"""Rule W40: a round value lies between the exact ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from tests.support.claim_tables import Row
from tests.support.series_tables import Story, assert_story, count, run_stories

ABOUT = {"low": 250, "high": 350, "qualifier": "about"}
MORE = {"high": None, "qualifier": "more_than"}


def at(name: str, month: int, value: int, **given: Any) -> Row:
    return count(name, given.pop("measure", "injured"), value, as_of=f"2023-{month:02}-01", **given)


STORIES = {
    "between the exact ones": Story(
        [at("a", 1, 280), at("b", 2, 300, **ABOUT), at("c", 3, 310)], ["pass"]
    ),
    "above the next exact one": Story(
        [at("a", 1, 180), at("b", 2, 300, **ABOUT), at("c", 3, 210)],
        ["fail"],
        finding="b: about 300 injured since 2020-11-10 as of 2023-02-01, but c has 210 injured as "
        "of 2023-03-01 (off by at least 40)",
        holds_if="with a value from 180 to 210",
    ),
    "below the exact one before": Story(
        [at("a", 1, 380), at("b", 2, 300, **ABOUT)],
        ["fail"],
        finding="b: about 300 injured since 2020-11-10 as of 2023-02-01, but a has 380 injured as "
        "of 2023-01-01 (off by at least 30)",
    ),
    "more than a number that was passed long ago": Story(
        [at("a", 1, 380), at("b", 2, 300, **MORE)], ["pass"]
    ),
    "more than what is counted later": Story([at("b", 2, 300, **MORE), at("c", 3, 290)], ["fail"]),
    "up to a number": Story(
        [at("a", 1, 280), at("b", 2, 300, low=0, qualifier="up_to"), at("c", 3, 310)], ["pass"]
    ),
    "the exact ones fall themselves": Story(
        [at("a", 1, 320), at("b", 2, 300, **ABOUT), at("c", 3, 290)], ["not_evaluable"]
    ),
    "only round values": Story([at("a", 1, 300, **ABOUT), at("b", 2, 200, low=150, high=250)], []),
    "round and exact of one day": Story([at("a", 1, 300, **ABOUT), at("b", 1, 310)], []),
    "cleared land of two bodies": Story(
        [
            at("a", 1, 300, measure="area_cleared", unit="HAR", **MORE),
            at("b", 2, 90, measure="area_cleared", unit="HAR", primary_source="a charity"),
        ],
        ["not_evaluable"],
        note="two bodies may each count their own work",
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, list[Row]]:
    return run_stories(STORIES, "W40")


@pytest.mark.parametrize("name", STORIES)
def test_a_round_value_leaves_room(name: str, checks: Mapping[str, list[Row]]) -> None:
    assert_story(STORIES[name], checks[name])
