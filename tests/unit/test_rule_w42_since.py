"""Rule W42S: listed periods add up to no more than the running count."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.support.claim_tables import Row
from tests.support.series_tables import Story, assert_story, count, run_stories


def listed(n: int, start: str, end: str, **counts: int) -> list[Row]:
    """A period of the list in document a, with what it gives."""
    return [
        count("a", measure, value, name=f"{n}{measure}", since=start, as_of=end,
              period_kind="period", sentence_id=f"a/{n}", statement_id=f"a/{n}")
        for measure, value in counts.items()
    ]  # fmt: skip


FIRST = ("2020-11-10", "2021-06-30")
SECOND = ("2021-07-01", "2021-12-31")
THIRD = ("2022-01-01", "2022-06-30")
TOLD = count("b", "casualties", 100, as_of="2022-09-01")

STORIES = {
    "periods within the count": Story(
        [*listed(1, *FIRST, casualties=60), *listed(2, *SECOND, casualties=40), TOLD], ["pass"]
    ),
    "periods with more than the count": Story(
        [
            *listed(1, *FIRST, casualties=60),
            *listed(2, *SECOND, casualties=30),
            *listed(3, *THIRD, casualties=15),
            TOLD,
        ],
        ["fail"],
        finding="a: 60 + 30 + 15 casualties in 3 periods from 2020-11-10 to 2022-06-30 = 105, but "
        "b has 100 casualties from 2020-11-10 to 2022-09-01 (off by 5)",
        holds_if="with 105 from 2020-11-10 to 2022-09-01",
    ),
    "injured alone are casualties too": Story(
        [*listed(1, *FIRST, casualties=60), *listed(2, *SECOND, injured=45), TOLD], ["fail"]
    ),
    "a period that ends before it starts": Story(
        [
            *listed(1, *FIRST, casualties=60),
            *listed(2, "2022-07-01", "2021-12-31", casualties=45),
            TOLD,
        ],
        ["fail"],
        finding="a: 60 + 45 casualties in 2 periods from 2020-11-10 to 2021-12-31 = 105, but b "
        "has 100 casualties from 2020-11-10 to 2022-09-01 (off by 5)",
        condition="if the period 2022-07-01 to 2021-12-31 in a begins in 2021",
    ),
    "one that follows no other is left out": Story(
        [
            *listed(1, *FIRST, casualties=60),
            *listed(2, "2022-08-01", "2021-12-31", casualties=45),
            TOLD,
        ],
        [],
    ),
    "periods that overlap are not added": Story(
        [
            *listed(1, *FIRST, casualties=60),
            *listed(2, "2021-03-01", "2021-12-31", casualties=45),
            TOLD,
        ],
        [],
    ),
    "the count ends within the list": Story(
        [
            *listed(1, *FIRST, casualties=60),
            *listed(2, *SECOND, casualties=30),
            *listed(3, *THIRD, casualties=15),
            count("b", "casualties", 91, as_of="2022-01-15"),
        ],
        ["pass"],
    ),
    "a count that begins later": Story(
        [
            *listed(1, *FIRST, casualties=60),
            *listed(2, *SECOND, casualties=45),
            count("b", "casualties", 50, since="2021-03-01", as_of="2022-09-01"),
        ],
        [],
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, list[Row]]:
    return run_stories(STORIES, "W42S")


@pytest.mark.parametrize("name", STORIES)
def test_listed_periods_and_the_running_count(name: str, checks: Mapping[str, list[Row]]) -> None:
    assert_story(STORIES[name], checks[name])
