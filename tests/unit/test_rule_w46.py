"""Rule W46: the period of a figure does not end before it starts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from tests.support.claim_tables import Case, assert_case, figure, run_cases


def dated(start: str, end: str | None) -> dict[str, Any]:
    return figure("f", "casualties", 7, period_start=start, period_end=end, order=1)


CASES = {
    "a period in order": Case([dated("2021-12-15", "2022-02-04")], ["pass"]),
    "a single day": Case([dated("2022-02-04", "2022-02-04")], ["pass"]),
    "a year": Case([dated("2022", "2022")], ["pass"]),
    "a month within the year that it ends in": Case([dated("2022-11", "2022")], ["pass"]),
    "a period that ends before it starts": Case(
        [dated("2022-12-15", "2022-02-04")],
        ["fail"],
        finding="doc-1: the period of 7 casualties starts on 2022-12-15 and ends on 2022-02-04, "
        "314 days earlier",
        holds_if="with 2021 as the year of the start",
    ),
    "the year before closes the gap to the neighbour": Case(
        [
            dated("2022-12-15", "2022-02-04"),
            figure("n", "casualties", 197, period_start="2020-11-10", period_end="2021-12-14"),
        ],
        ["fail", "pass"],
        holds_if="with 2021 as the year of the start, "
        "the day after another period of the text ends",
    ),
    "several figures of one period are one finding": Case(
        [
            dated("2022-12-15", "2022-02-04"),
            figure("k", "killed", 1, period_start="2022-12-15", period_end="2022-02-04", order=500),
        ],
        ["fail"],
        finding="doc-1: the period of 7 casualties, 1 killed starts on 2022-12-15 and ends on "
        "2022-02-04, 314 days earlier",
    ),
    "an open end": Case([dated("2022-12-15", None)], []),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """What the rule gave for every case."""
    return run_cases(CASES, "W46")


@pytest.mark.parametrize("name", CASES)
def test_a_period_ends_after_it_starts(
    name: str, checks: Mapping[str, Sequence[Mapping[str, Any]]]
) -> None:
    assert_case(CASES[name], checks[name])
