"""Rule W19H: a number of victims in the headline is said of the same thing in the body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from tests.support.claim_tables import Case, assert_case, figure, run_cases


def headline(measure: str, value: int, **given: Any) -> dict[str, Any]:
    place = {"sentence_id": "headline", "statement_id": "headline"}
    return figure(f"headline-{measure}", measure, value, **{**place, **given})


def body(measure: str, value: int, **given: Any) -> dict[str, Any]:
    return figure(f"body-{measure}", measure, value, **given)


CASES = {
    "the headline has the body's victims as killed": Case(
        [headline("killed", 36), body("casualties", 36), body("killed", 4), body("injured", 32)],
        ["fail"],
        finding="doc-1: the headline says 36 killed, the body has 36 as casualties "
        "and says 4 killed (off by 32)",
        holds_if="with 36 casualties, or 4 killed, in the headline",
    ),
    "the headline has the body's victims as injured": Case(
        [headline("injured", 43), body("casualties", 43), body("killed", 7)],
        ["fail"],
        finding="doc-1: the headline says 43 injured, the body has 43 as casualties "
        "with 7 killed, which leaves 36 injured (off by 7)",
    ),
    "the headline agrees": Case(
        [headline("killed", 4), body("casualties", 36), body("killed", 4)], []
    ),
    "all victims of the body may have been killed": Case(
        [headline("killed", 36), body("casualties", 36)],
        ["not_evaluable"],
        note="the body gives no figure to set against the headline",
    ),
    "the body has the number for both": Case(
        [headline("killed", 5), body("killed", 5), body("injured", 5), body("casualties", 10)], []
    ),
    "another period has that number of victims": Case(
        [
            headline("killed", 36, period_start="2024", period_end="2024"),
            body("casualties", 36, period_start="2023", period_end="2023"),
            body("killed", 4, period_start="2023", period_end="2023"),
        ],
        [],
    ),
    "the body speaks of another group": Case(
        [
            headline("killed", 36),
            body("casualties", 36, civil_status="civilian"),
            body("killed", 4, civil_status="civilian"),
        ],
        [],
    ),
    "one is no number to recognise a figure by": Case(
        [headline("killed", 1), body("injured", 1), body("casualties", 9)], []
    ),
    "the body leaves as many injured as the headline says": Case(
        [headline("injured", 36), body("casualties", 43), body("killed", 7)], []
    ),
    "all were hurt and none died": Case(
        [headline("injured", 43), body("casualties", 43), body("killed", 0)], ["pass"]
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """What the rule gave for every case."""
    return run_cases(CASES, "W19H")


@pytest.mark.parametrize("name", CASES)
def test_the_headline_agrees_with_the_body(
    name: str, checks: Mapping[str, Sequence[Mapping[str, Any]]]
) -> None:
    assert_case(CASES[name], checks[name])
