"""Rule W19D: devices and land of the headline are those of the body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from tests.support.claim_tables import Case, assert_case, figure, run_cases

WEEK = {"period_start": "2024-03-04", "period_end": "2024-03-10"}
HEAD = {"sentence_id": "headline", "statement_id": "headline"}


def headline(value: int | str, **given: Any) -> dict[str, Any]:
    return figure(
        "headline", "devices_found", value, **{"device": "EO_ANY", **WEEK, **HEAD, **given}
    )


def body(value: int | str, name: str = "body", **given: Any) -> dict[str, Any]:
    return figure(name, "devices_found", value, **{"device": "EO_ANY", **WEEK, **given})


CASES = {
    "the same number": Case([headline(811), body(811)], ["pass"]),
    "another number": Case(
        [headline(891), body(811)],
        ["fail"],
        finding="doc-1: the headline says 891 found (explosive items), the body has 811 found "
        "(explosive items) for the same period (2024-03-04 to 2024-03-10) (off by 80)",
        holds_if="with 811 in the headline, or 891 in the body",
    ),
    "more than the round number": Case(
        [headline(800, high=None, qualifier="more_than"), body(811)], ["pass"]
    ),
    "hectares and square kilometres": Case(
        [
            figure("headline", "area_cleared", 4, unit="KMK", **WEEK, **HEAD),
            figure("body", "area_cleared", 612, unit="HAR", **WEEK),
        ],
        ["fail"],
    ),
    "another week": Case([headline(891), body(811, period_end="2024-03-17")], []),
    "a district": Case([headline(891), body(811, places=["Bie"])], []),
    "another kind of device": Case([headline(891), body(811, device="UXO")], []),
    "two teams in the body": Case([headline(891), body(811), body(80, "other", order=9)], []),
    "victims are left to W19H": Case(
        [
            figure("headline", "killed", 3, **WEEK, **HEAD),
            figure("body", "killed", 2, **WEEK),
        ],
        [],
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """What the rule gave for every case."""
    return run_cases(CASES, "W19D")


@pytest.mark.parametrize("name", CASES)
def test_works_of_the_headline(
    name: str, checks: Mapping[str, Sequence[Mapping[str, Any]]]
) -> None:
    assert_case(CASES[name], checks[name])
