"""Rule W30: what was counted since a day is not less later than it was before."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.support.claim_tables import Row
from tests.support.series_tables import Story, assert_story, count, run_stories

EARLY, LATE = {"as_of": "2023-03-01"}, {"as_of": "2023-06-01"}
UN = {"primary_source": "the mission"}

STORIES = {
    "it rises": Story(
        [count("a", "killed", 20, **EARLY), count("b", "killed", 24, **LATE)], ["pass"]
    ),
    "it stays": Story(
        [count("a", "killed", 20, **EARLY), count("b", "killed", 20, **LATE)], ["pass"]
    ),
    "it falls": Story(
        [count("a", "killed", 24, **EARLY), count("b", "killed", 20, **LATE)],
        ["fail"],
        finding="b: 20 killed since 2020-11-10 as of 2023-06-01, but a has 24 killed as of "
        "2023-03-01: a running count does not fall (by 4)",
        holds_if="with at least 24 as of 2023-06-01, or at most 20 as of 2023-03-01",
    ),
    "a single low value falls once": Story(
        [
            count("a", "killed", 24, **EARLY),
            count("b", "killed", 20, **LATE),
            count("c", "killed", 29, as_of="2023-09-01"),
        ],
        ["fail", "pass"],
    ),
    "a single high value falls once": Story(
        [
            count("a", "killed", 24, **EARLY),
            count("b", "killed", 290, **LATE),
            count("c", "killed", 29, as_of="2023-09-01"),
            count("d", "killed", 31, as_of="2023-10-01"),
        ],
        ["fail", "pass", "pass"],
    ),
    "a round value between is passed over": Story(
        [
            count("a", "killed", 24, **EARLY),
            count("b", "killed", 10, as_of="2023-04-01", high=None, qualifier="more_than"),
            count("c", "killed", 20, **LATE),
        ],
        ["fail"],
    ),
    "a text with two numbers for one day counts two things": Story(
        [
            count("a", "injured", 45, **EARLY),
            count("b", "injured", 36, name="hurt", **LATE),
            count("b", "injured", 9, name="amputees", **LATE),
        ],
        [],
    ),
    "two bodies that name no country may speak of two places": Story(
        [
            count("a", "killed", 24, country=None, **EARLY),
            count("b", "killed", 20, country=None, speaker="another body", **LATE),
        ],
        [],
    ),
    "one body that names no country is compared with itself": Story(
        [
            count("a", "killed", 24, country=None, **EARLY),
            count("b", "killed", 20, country=None, **LATE),
        ],
        ["fail"],
    ),
    "two values of one day leave room": Story(
        [
            count("a", "killed", 24, **EARLY),
            count("b", "killed", 20, **EARLY),
            count("c", "killed", 22, **LATE),
        ],
        ["pass"],
    ),
    "the month may end after the day": Story(
        [count("a", "killed", 24, as_of="2023-06"), count("b", "killed", 20, as_of="2023-06-10")],
        ["not_evaluable"],
        note="the dates leave open which of the two is earlier",
    ),
    "a count that has only the date of its document": Story(
        [
            count("a", "killed", 24, **EARLY),
            count("b", "killed", 20, as_of_basis="published", **LATE),
        ],
        ["fail"],
        finding="b: 20 killed since 2020-11-10 as of 2023-06-01, but a has 24 killed as of "
        "2023-03-01: a running count does not fall (by 4)",
        condition="if the count of b holds on its own date, 2023-06-01",
    ),
    "a bare year is taken for the war": Story(
        [count("a", "killed", 24, **EARLY), count("b", "killed", 20, since="2020", **LATE)],
        ["fail"],
        finding="b: 20 killed since 2020-11-10 as of 2023-06-01, but a has 24 killed as of "
        "2023-03-01: a running count does not fall (by 4)",
        condition='if "since 2020" in b counts from 2020-11-10',
    ),
    "killed and injured are less than the total before": Story(
        [
            count("a", "casualties", 60, **EARLY),
            count("b", "killed", 20, **LATE),
            count("b", "injured", 30, **LATE),
        ],
        ["fail"],
        finding="b: 20 killed + 30 injured since 2020-11-10 as of 2023-06-01, but a has "
        "60 casualties as of 2023-03-01: a running count does not fall (by 10)",
    ),
    "cleared land of two bodies": Story(
        [
            count("a", "area_cleared", 900, unit="HAR", **EARLY),
            count("b", "area_cleared", 50, unit="HAR", **UN, **LATE),
        ],
        ["not_evaluable"],
        note="two bodies may each count their own work",
    ),
    "cleared land of one body": Story(
        [
            count("a", "area_cleared", 900, unit="HAR", **UN, **EARLY),
            count("b", "area_cleared", 5, unit="KMK", **UN, **LATE),
        ],
        ["fail"],
        finding="b: 5 km2 cleared since 2020-11-10 as of 2023-06-01, but a has 900 ha cleared as "
        "of 2023-03-01: a running count does not fall (by 4)",
    ),
    "another start": Story(
        [count("a", "killed", 24, **EARLY), count("b", "killed", 20, since="2022-05-01", **LATE)],
        [],
    ),
    "another group": Story(
        [count("a", "killed", 24, **EARLY), count("b", "killed", 20, age="child", **LATE)], []
    ),
    "another place": Story(
        [count("a", "killed", 24, **EARLY), count("b", "killed", 20, places=["Fuzuli"], **LATE)], []
    ),
    "missing persons may be found": Story(
        [
            count("a", "missing", 3900, since=None, **EARLY),
            count("b", "missing", 3800, since=None, **LATE),
        ],
        [],
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, list[Row]]:
    return run_stories(STORIES, "W30")


@pytest.mark.parametrize("name", STORIES)
def test_a_running_count_never_falls(name: str, checks: Mapping[str, list[Row]]) -> None:
    assert_story(STORIES[name], checks[name])


def test_one_source_is_graver_than_two(checks: Mapping[str, list[Row]]) -> None:
    assert checks["it falls"][0]["severity"] == "high"
