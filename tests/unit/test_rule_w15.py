"""Rule W15: a percentage lies between 0 and 100."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from tests.support.claim_tables import Case, assert_case, figure, run_cases


def share(value: int | None, **given: Any) -> dict[str, Any]:
    return figure("p", "casualties", value, unit="P1", age="child", **given)


CASES = {
    "a share of 52 per cent": Case([share(52)], ["pass"]),
    "all of them": Case([share(100)], ["pass"]),
    "a share of 140 per cent": Case(
        [share(140, printed="140%")],
        ["fail"],
        finding="doc-1: 140% casualties (children) cannot be a share of a whole: it lies outside "
        "0 to 100 per cent",
    ),
    "nearly all": Case([share(99, low="89.1", high=99, qualifier="almost")], ["pass"]),
    "the majority": Case([share(None, low=50, high=100, qualifier="vague")], ["pass"]),
    "a count of 140": Case([figure("c", "casualties", 140, age="child")], []),
    "a rate of change is no share": Case([share(140, statistic="rate", per="year")], []),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """What the rule gave for every case."""
    return run_cases(CASES, "W15")


@pytest.mark.parametrize("name", CASES)
def test_a_share_is_within_a_hundred(
    name: str, checks: Mapping[str, Sequence[Mapping[str, Any]]]
) -> None:
    assert_case(CASES[name], checks[name])
