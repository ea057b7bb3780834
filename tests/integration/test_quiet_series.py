"""Coherent series and pairs of which no rule says anything: rounding, scopes, dates, groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from tests.support.claim_tables import Row, check, claim_tables
from tests.support.series_tables import count, told


def period(name: str, measure: str, value: int, start: str, end: str, **given: Any) -> Row:
    """A count of a closed period."""
    return count(name, measure, value, since=start, as_of=end, period_kind="period", **given)


def land(name: str, value: str, unit: str, as_of: str, **given: Any) -> Row:
    """Cleared land since the war."""
    return count(name, "area_cleared", value, unit=unit, as_of=as_of, **given)


QUIET: dict[str, Sequence[Row]] = {
    "a toll that is rounded in the news and exact in the register": [
        count("a", "casualties", 296, as_of="2023-03-01"),
        count("b", "casualties", 300, low=250, high=350, qualifier="about", as_of="2023-03-05"),
        count("c", "casualties", 301, as_of="2023-04-01"),
    ],
    "hectares, and square kilometres printed to one decimal": [
        land("a", "41250", "HAR", "2023-03-01"),
        land("b", "412.5", "KMK", "2023-03-01"),
        land("c", "412.6", "KMK", "2023-03-20"),
    ],
    "an older value that is said to be of its day": [
        count("a", "killed", 40, as_of="2023-01-31"),
        count("b", "killed", 46, as_of="2023-06-30"),
        count("c", "killed", 40, as_of="2023-01-31"),
    ],
    "a province and the country": [
        count("a", "killed", 46, as_of="2023-03-01"),
        count("b", "killed", 9, as_of="2023-06-30", places=["Aghdam"]),
    ],
    "all persons and children": [
        count("a", "injured", 212, as_of="2023-03-01"),
        count("b", "injured", 31, as_of="2023-06-30", age="child"),
    ],
    "two wars in one country": [
        count("a", "killed", 587, since="1991", as_of="2023-03-01"),
        count("b", "killed", 46, since="2020-11-10", as_of="2023-06-30"),
    ],
    "a monthly bulletin with more than a quiet month before": [
        period("a", "devices_found", 41, "2023-01", "2023-01", device="MINE"),
        period("b", "devices_found", 290, "2023-02", "2023-02", device="MINE"),
    ],
    "weeks of a bulletin that leave the first days out": [
        period("a", "devices_found", 12, "2023-02-06", "2023-02-12", device="UXO"),
        period("b", "devices_found", 14, "2023-02-13", "2023-02-19", device="UXO"),
        period("c", "devices_found", 61, "2023-02", "2023-02", device="UXO"),
    ],
    "a contaminated area that shrinks": [
        count("a", "area_contaminated", 900, unit="KMK", since=None, as_of="2021-12-31"),
        count("b", "area_contaminated", 740, unit="KMK", since=None, as_of="2023-12-31"),
    ],
    "a total of known outcomes below the total": [
        count("a", "casualties", 70, as_of="2023-03-01"),
        count("a", "killed", 20, as_of="2023-03-01"),
        count("a", "injured", 50, as_of="2023-03-01"),
        count("b", "casualties", 83, as_of="2023-06-30"),
        count("b", "killed", 24, as_of="2023-06-30"),
        count("b", "injured", 57, as_of="2023-06-30"),
    ],
    "a team's own finds and those of the whole country": [
        count("a", "devices_found", 30500, device="MINE", primary_source="the agency",
              as_of="2023-03-01"),
        count("b", "devices_found", 610, device="MINE", primary_source="a charity",
              as_of="2023-06-30"),
    ],
    "civilians and soldiers, and all of them": [
        count("a", "killed", 30, name="c", civil_status="civilian", as_of="2023-03-01"),
        count("a", "killed", 12, name="m", civil_status="military_security", as_of="2023-03-01"),
        count("b", "killed", 45, as_of="2023-06-30"),
    ],
    "the month of a count may end after its day": [
        count("a", "killed", 24, as_of="2023-06"),
        count("b", "killed", 23, as_of="2023-06-10"),
    ],
    "the year and its first half": [
        period("a", "casualties", 58, "2023", "2023"),
        period("b", "casualties", 33, "2023-01", "2023-06"),
    ],
}  # fmt: skip


FALLS = "a toll that falls"


@pytest.fixture(scope="module")
def findings() -> dict[str, list[str]]:
    """What the rules say of each story, from one run over all, and of one that does not agree."""
    fall = [
        count("a", "killed", 46, as_of="2023-03-01"),
        count("b", "killed", 41, as_of="2023-06-30"),
    ]
    stories = {**QUIET, FALLS: fall}
    figures = [told(row, name) for name, rows in stories.items() for row in rows]
    _, _, found = check(claim_tables(figures))
    said: dict[str, list[str]] = {name: [] for name in stories}
    for row in found:
        said[row["document_ids"][0].split("|")[0]].append(str(row["sentence"]))
    return said


@pytest.mark.parametrize("name", QUIET)
def test_nothing_is_said_of_what_agrees(name: str, findings: dict[str, list[str]]) -> None:
    assert findings[name] == []


def test_a_fall_among_them_is_said(findings: dict[str, list[str]]) -> None:
    (sentence,) = findings[FALLS]
    assert sentence.endswith("a running count does not fall (by 5)")
