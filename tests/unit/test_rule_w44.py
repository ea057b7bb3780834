"""Rule W44: a part of a running count is not given for the whole."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.support.claim_tables import Row
from tests.support.series_tables import Story, assert_story, count, run_stories

CIVIL, ARMED = {"civil_status": "civilian"}, {"civil_status": "military_security"}
MAY, JUNE = {"as_of": "2023-05-01"}, {"as_of": "2023-06-01"}

STORIES = {
    "both within the whole": Story(
        [
            count("a", "killed", 30, name="c", **CIVIL, **MAY),
            count("a", "killed", 12, name="m", **ARMED, **MAY),
            count("a", "killed", 42, **MAY),
        ],
        ["pass"],
    ),
    "citizens become civilians": Story(
        [
            count("a", "killed", 12, **ARMED, **MAY),
            count("b", "killed", 42, name="all", **JUNE),
            count("c", "killed", 42, name="c", **CIVIL, **JUNE),
        ],
        ["fail"],
        finding="c: 42 killed (civilians) as of 2023-06-01 and 12 killed (military and security) "
        "as of 2023-05-01 (a) are 54, but b has 42 killed in all as of 2023-06-01 (off by 12)",
        holds_if="with at least 54 in all as of 2023-06-01",
    ),
    "soldiers counted later than the whole": Story(
        [
            count("a", "killed", 42, name="all", **MAY),
            count("b", "killed", 40, name="c", **CIVIL, **MAY),
            count("c", "killed", 12, **ARMED, **JUNE),
        ],
        [],
    ),
    "the whole is a lower bound": Story(
        [
            count("a", "killed", 12, **ARMED, **MAY),
            count("b", "killed", 40, name="all", high=None, qualifier="more_than", **JUNE),
            count("c", "killed", 42, name="c", **CIVIL, **JUNE),
        ],
        ["pass"],
    ),
    "another start": Story(
        [
            count("a", "killed", 12, since="2022-05-01", **ARMED, **MAY),
            count("b", "killed", 42, name="all", **JUNE),
            count("c", "killed", 42, name="c", **CIVIL, **JUNE),
        ],
        [],
    ),
    "only civilians are known": Story(
        [count("b", "killed", 42, **JUNE), count("c", "killed", 42, name="c", **CIVIL, **JUNE)], []
    ),
    "seriously injured after all injured": Story(
        [
            count("a", "injured", 80, **MAY),
            count("b", "injured", 85, severity_as_stated="seriously", **JUNE),
        ],
        ["not_evaluable"],
        note='b counts those who are called "seriously", a counts all',
    ),
    "all casualties after severe ones": Story(
        [
            count("a", "casualties", 20, severity_as_stated="severe", **MAY),
            count("b", "casualties", 85, **JUNE),
        ],
        ["not_evaluable"],
        note='b counts all, a counts those who are called "severe"',
    ),
    "seriously injured both times": Story(
        [
            count("a", "injured", 80, severity_as_stated="seriously", **MAY),
            count("b", "injured", 85, severity_as_stated="severely", **JUNE),
        ],
        [],
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, list[Row]]:
    return run_stories(STORIES, "W44")


@pytest.mark.parametrize("name", STORIES)
def test_a_part_is_not_given_for_the_whole(name: str, checks: Mapping[str, list[Row]]) -> None:
    assert_story(STORIES[name], checks[name])
