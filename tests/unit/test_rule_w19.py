"""Rule W19: the same figure, given twice in one document, agrees with itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from tests.support.claim_tables import (
    Case,
    assert_case,
    check,
    claim_tables,
    figure,
    only,
    run_cases,
)

YEAR = {"period_start": "2023", "period_end": "2023"}


def first(value: int, **given: Any) -> dict[str, Any]:
    return figure("a", "casualties", value, **{**YEAR, **given})


def second(value: int | None, **given: Any) -> dict[str, Any]:
    place = {"sentence_id": "s2", "statement_id": "s2"}
    return figure("b", "casualties", value, **{**YEAR, **place, **given})


def said(row: dict[str, Any], before: str, after: str) -> dict[str, Any]:
    """The figure in a sentence: these words, its number, those words."""
    printed = str(row["number_as_stated"])
    span = {"start_char": row["number_start"] - len(before), "quote": f"{before}{printed}{after}"}
    return {**row, **span, "number_end": row["number_start"] + len(printed)}


DAY = {"as_of": "2023-12-31"}
CASES = {
    "the same number twice": Case([first(36), second(36)], ["pass"]),
    "two numbers for one toll": Case(
        [first(36), second(38)],
        ["fail"],
        finding="doc-1: 36 casualties and later 38 casualties for the same period (2023) "
        "(off by 2)",
    ),
    "a rounded number beside the exact one": Case(
        [first(268), second(260, high=None, qualifier="more_than")], ["pass"]
    ),
    "two speakers may disagree": Case([first(36), second(38, speaker="the ministry")], []),
    "two speakers who count up to one day": Case(
        [first(36, **DAY), second(38, speaker="the ministry", **DAY)],
        ["fail"],
        finding="doc-1: 36 casualties and later 38 casualties for the same period (2023; the agency"
        " and the ministry) (off by 2)",
        condition="if both count the same cases",
    ),
    "less than half may be a part": Case(
        [first(36), second(11)],
        ["not_evaluable"],
        note="the smaller may be a part of the larger",
    ),
    "what is left for other areas": Case(
        [said(first(36), "", " in all"), said(second(30), "Other areas  ", "")], []
    ),
    "some of them": Case([first(36), said(second(30), "blamed for ", " of the casualties")], []),
    "two countries": Case([first(36), second(38, country="GE")], []),
    "two districts": Case([first(36, places=["Fuzuli"]), second(38, places=["Aghdam"])], []),
    "two groups": Case([first(36), second(38, civil_status="civilian")], []),
    "two periods": Case([first(36), second(38, period_end="2024")], []),
    "two counts at different days": Case(
        [first(36, as_of="2023-12"), second(38, as_of="2024-01")], []
    ),
    "two figures of one sentence": Case([first(36), second(38, sentence_id="s1")], []),
    "two single incidents of one day": Case(
        [first(3, period_kind="incident"), second(2, period_kind="incident")], []
    ),
    "a part of something else": Case([first(36), second(12, part_of="x")], []),
    "no period is stated": Case(
        [
            first(36, period_start=None, period_end=None),
            second(38, period_start=None, period_end=None),
        ],
        [],
    ),
    "finds of two teams": Case(
        [
            figure("a", "devices_found", 36, device="MINE", **YEAR),
            figure(
                "b", "devices_found", 38, device="MINE", sentence_id="s2", statement_id="s2", **YEAR
            ),
        ],
        [],
    ),
    "dozens and 36": Case([first(36), second(None, low=24, high=99, qualifier="vague")], ["pass"]),
}


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("UPD 11:30. One of the wounded has died.", []),
        ("The ministry has corrected the number.", []),
        ("One of the wounded has died.", ["fail"]),
    ],
)
def test_a_stated_correction_is_no_contradiction(text: str, verdicts: list[str]) -> None:
    figures = [first(36), second(37)]
    texts = {("doc-1", name): words for name, words in (("s1", "x"), ("s", text), ("s2", "x"))}
    _, checks, _ = check(claim_tables(figures, (), None, texts), only("W19"))
    assert [row["verdict"] for row in checks] == verdicts


@pytest.fixture(scope="module")
def checks() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """What the rule gave for every case."""
    return run_cases(CASES, "W19")


@pytest.mark.parametrize("name", CASES)
def test_one_figure_given_twice_agrees(
    name: str, checks: Mapping[str, Sequence[Mapping[str, Any]]]
) -> None:
    assert_case(CASES[name], checks[name])
