"""Rule W16: the count of a shorter period is not more than that of a period which contains it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from tests.support.claim_tables import Case, assert_case, figure, run_cases


def count(figure_id: str, value: int | None, start: str, end: str, **given: Any) -> dict[str, Any]:
    measure = given.pop("measure", "killed")
    dates = {"period_start": start, "period_end": end}
    return figure(figure_id, measure, value, **{"statement_id": figure_id, **dates, **given})


CASES = {
    "a week within its month": Case(
        [count("w", 33, "2024-02-05", "2024-02-11"), count("m", 159, "2024-02", "2024-02")],
        ["pass"],
    ),
    "a week with more than its month": Case(
        [count("w", 190, "2024-02-05", "2024-02-11"), count("m", 159, "2024-02", "2024-02")],
        ["fail"],
        finding="doc-1: 190 killed in 2024-02-05 to 2024-02-11, but 159 killed in 2024-02, "
        "which contains it (off by 31)",
        holds_if="with at most 159 in 2024-02-05 to 2024-02-11, or at least 190 in 2024-02",
    ),
    "periods that only overlap": Case(
        [count("w", 190, "2024-01-29", "2024-02-11"), count("m", 159, "2024-02", "2024-02")], []
    ),
    "since 2020 may begin after the other": Case(
        [
            count("w", 190, "2020-03", "2020-06"),
            count("m", 159, "2020", "2024-05-01", period_kind="cumulative"),
        ],
        ["not_evaluable"],
    ),
    "since 2020 contains the year 2021": Case(
        [
            count("w", 190, "2021", "2021"),
            count("m", 159, "2020", "2024-05-01", period_kind="cumulative"),
        ],
        ["fail"],
    ),
    "another district": Case(
        [
            count("w", 190, "2024-02-05", "2024-02-11", places=["Fuzuli"]),
            count("m", 159, "2024-02", "2024-02"),
        ],
        [],
    ),
    "another speaker": Case(
        [
            count("w", 190, "2024-02-05", "2024-02-11", speaker="a charity"),
            count("m", 159, "2024-02", "2024-02"),
        ],
        [],
    ),
    "the state at a day does not add up over time": Case(
        [
            count("w", 190, "2024-02-05", "2024-02-11", measure="missing"),
            count("m", 159, "2024-02", "2024-02", measure="missing"),
        ],
        [],
    ),
    "cleared land may be the work of two bodies": Case(
        [
            count("w", 190, "2024-02-05", "2024-02-11", measure="area_cleared", unit="HAR"),
            count("m", 1, "2024-02", "2024-02", measure="area_cleared", unit="KMK"),
        ],
        ["fail"],
        condition="if both figures count the work of the same body",
    ),
    "a longer period with a lower bound": Case(
        [
            count("w", 190, "2024-02-05", "2024-02-11"),
            count("m", 159, "2024-02", "2024-02", high=None, qualifier="more_than"),
        ],
        ["pass"],
    ),
    "hundreds in the longer period": Case(
        [
            count("w", 190, "2024-02-05", "2024-02-11"),
            count("m", None, "2024-02", "2024-02", low=200, high=999, qualifier="vague"),
        ],
        ["pass"],
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """What the rule gave for every case."""
    return run_cases(CASES, "W16")


@pytest.mark.parametrize("name", CASES)
def test_a_shorter_period_counts_no_more(
    name: str, checks: Mapping[str, Sequence[Mapping[str, Any]]]
) -> None:
    assert_case(CASES[name], checks[name])
