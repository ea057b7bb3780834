"""Rule W10: killed, injured and outcome unknown make up the casualties of a statement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from tests.support.claim_tables import Case, assert_case, figure, run_cases

ALL = {"part_of": "t", "part_basis": "breakdown"}


def toll(value: int | None, **given: Any) -> dict[str, Any]:
    return figure("t", "casualties", value, **given)


def killed(value: int, **given: Any) -> dict[str, Any]:
    return figure("k", "killed", value, **{"order": 900, **given})


def injured(value: int, **given: Any) -> dict[str, Any]:
    return figure("i", "injured", value, **{"order": 910, **given})


CASES = {
    "the parts add up": Case([toll(64), killed(17), injured(47)], ["pass"]),
    "the parts are two more than the total": Case(
        [toll(64), figure("k", "killed", 19, printed="Nineteen"), injured(47)],
        ["fail"],
        finding="doc-1: 19 killed + 47 injured = 66, the text says 64 (off by 2)",
        holds_if="with a total of 66, or 17 killed, or 45 injured",
    ),
    "one outcome of six is not stated": Case(
        [toll(6), killed(2), injured(3)], ["pass"], note="no outcome stated for 1"
    ),
    "outcomes are missing of a total that is at least so many": Case(
        [toll(4710, high=None, qualifier="at_least"), killed(1661), injured(3015)], ["pass"]
    ),
    "an exhaustive breakdown of a lower bound leaves room": Case(
        [toll(4710, high=None, qualifier="at_least"), killed(1661, **ALL), injured(3015, **ALL)],
        ["pass"],
    ),
    "an exhaustive breakdown falls short": Case(
        [toll(64), killed(17, **ALL), injured(40, **ALL)],
        ["fail"],
        finding="doc-1: 17 killed + 40 injured = 57, the text says 64 (off by 7)",
    ),
    "severe wounds are not all wounds of an exhaustive breakdown": Case(
        [toll(6), killed(2, **ALL), injured(3, severity_as_stated="severe", **ALL)], ["pass"]
    ),
    "three outcomes add up": Case(
        [toll(6279), killed(1945), injured(4325), figure("u", "outcome_unknown", 9)], ["pass"]
    ),
    "three outcomes fall short": Case(
        [toll(6279), killed(1945), injured(4325), figure("u", "outcome_unknown", 8)],
        ["fail"],
        finding="doc-1: 1,945 killed + 4,325 injured + 8 of unknown outcome = 6,278, "
        "the text says 6,279 (off by 1)",
    ),
    "parts are linked from another sentence": Case(
        [
            toll(64),
            killed(19, statement_id="s2", part_of="t"),
            injured(47, statement_id="s2", part_of="t"),
        ],
        ["fail"],
    ),
    "injured is not stated": Case(
        [toll(43), killed(7)], ["not_evaluable"], note="killed or injured is not stated"
    ),
    "killed is given twice": Case(
        [toll(9), killed(2), figure("k2", "killed", 1), injured(8)],
        ["not_evaluable"],
        note="two figures for the same part",
    ),
    "round parts leave room for the total": Case(
        [toll(64), killed(20, low=15, high=25, qualifier="about"), injured(47)], ["pass"]
    ),
    "a range of victims holds any of its sums": Case(
        [toll(None, low=60, high=70, qualifier="range"), killed(19), injured(47)], ["pass"]
    ),
    "another period is another sum": Case(
        [toll(36), killed(19, period_start="2024", period_end="2024"), injured(47)],
        ["not_evaluable"],
    ),
    "civilians killed are not all killed": Case(
        [toll(5), killed(3, civil_status="civilian"), injured(4)], ["not_evaluable"]
    ),
    "victims of the war at large are another toll": Case(
        [toll(5), killed(30000, cause="conflict"), injured(4)], ["not_evaluable"]
    ),
    "a planned figure is no claim": Case([toll(5), killed(30, modality="negated")], []),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """What the rule gave for every case."""
    return run_cases(CASES, "W10")


@pytest.mark.parametrize("name", CASES)
def test_casualties_are_killed_and_injured(
    name: str, checks: Mapping[str, Sequence[Mapping[str, Any]]]
) -> None:
    assert_case(CASES[name], checks[name])
