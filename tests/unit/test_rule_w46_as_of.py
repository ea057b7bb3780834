"""Rule W46P: a document does not count up to a day after it was published."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pytest
from tests.support.claim_tables import Case, assert_case, figure, run_cases


def held(as_of: str | None, **given: Any) -> dict[str, Any]:
    return figure("f", "casualties", 7, as_of=as_of, **given)


CASES = {
    "up to the day before": Case([held("2024-05-31")], ["pass"]),
    "up to the day itself": Case([held("2024-06-01")], ["pass"]),
    "one day later in another time zone": Case([held("2024-06-02")], ["pass"]),
    "up to a month that has begun": Case([held("2024-06")], ["pass"]),
    "up to a day that was still to come": Case(
        [held("2024-06-30")],
        ["fail"],
        finding="doc-1: 7 casualties holds as of 2024-06-30, 29 days after the document's date "
        "2024-06-01",
    ),
    "the date of the document is inferred": Case(
        [held("2024-06-30")],
        ["fail"],
        condition='if the document is of 2024-06-01, which is inferred from "this May"',
        document={"date_basis": "inferred", "date_clue": "this May"},
    ),
    "the document may be of a later day": Case(
        [held("2024-06-30")],
        ["pass"],
        document={"published": None, "published_latest": date(2024, 12, 31)},
    ),
    "the document is undated": Case(
        [held("2024-06-30")],
        ["not_evaluable"],
        note="the document is undated",
        document={"published": None, "date_basis": "unknown"},
    ),
    "a target for the end of the year": Case([held("2024-12-31", modality="planned")], []),
    "no as-of": Case([held(None)], []),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """What the rule gave for every case."""
    return run_cases(CASES, "W46P")


@pytest.mark.parametrize("name", CASES)
def test_a_document_counts_up_to_its_own_day(
    name: str, checks: Mapping[str, Sequence[Mapping[str, Any]]]
) -> None:
    assert_case(CASES[name], checks[name])
