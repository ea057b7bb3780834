"""Rule W11: a part of a group is not larger than the group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from tests.support.claim_tables import Case, assert_case, figure, run_cases


def nine(value: int | None = 9, **given: Any) -> dict[str, Any]:
    return figure("g", "injured", value, **given)


def children(value: int, **given: Any) -> dict[str, Any]:
    return figure("c", "injured", value, age="child", **given)


CASES = {
    "an outcome is no part of another outcome": Case(
        [figure("g", "killed", 9), figure("c", "injured", 30, part_of="g")],
        ["not_evaluable"],
        note="the one is no kind of the other",
    ),
    "mines are no part of the anti-vehicle mines": Case(
        [
            figure("g", "devices_found", 12, device="AV_MINE"),
            figure("c", "devices_found", 40, device="MINE", part_of="g"),
        ],
        ["not_evaluable"],
        note="the one is no kind of the other",
    ),
    "fewer children than injured": Case([nine(), children(4, part_of="g")], ["pass"]),
    "more children than injured": Case(
        [nine(), children(11, part_of="g")],
        ["fail"],
        finding="doc-1: 11 injured (children), said to be part of 9 injured: "
        "the part is larger than the whole (by 2)",
        holds_if="with a part of at most 9, or a whole of at least 11",
    ),
    "more children than injured without a link, in one statement": Case(
        [nine(), children(11)], ["fail"]
    ),
    "more children elsewhere": Case([nine(), children(11, statement_id="s2")], []),
    "more children in another period": Case(
        [nine(), children(11, period_start="2023", period_end="2023")], []
    ),
    "more dead than victims": Case(
        [figure("v", "casualties", 6), figure("k", "killed", 7, part_of="v")], ["fail"]
    ),
    "seven of the victims died": Case(
        [figure("v", "casualties", 43), figure("k", "killed", 7, part_of="v")], ["pass"]
    ),
    "a group of which only a lower bound is known": Case(
        [nine(high=None, qualifier="more_than"), children(11, part_of="g")], ["pass"]
    ),
    "hundreds of children among a vague group": Case(
        [
            nine(value=None, low=200, high=999, qualifier="vague"),
            children(300, part_of="g"),
        ],
        ["pass"],
    ),
    "an area in hectares within one in square kilometres": Case(
        [
            figure("g", "area_released", 2, unit="KMK"),
            figure("p", "area_cleared", 300, unit="HAR", part_of="g"),
        ],
        ["fail"],
        finding="doc-1: 300 ha cleared, said to be part of 2 km2 released: "
        "the part is larger than the whole (by 1)",
    ),
    "areas that agree as printed": Case(
        [
            figure("g", "area_released", 147, unit="KMK"),
            figure("p", "area_cleared", "147.3", unit="KMK", part_of="g"),
        ],
        ["pass"],
    ),
    "a share is not a part in numbers": Case(
        [nine(), figure("p", "injured", 52, unit="P1", age="child", part_of="g")], []
    ),
    "a group without parts": Case([nine()], []),
    "the widest group of the statement is the whole": Case(
        [
            figure("w", "injured", 30),
            figure("g", "injured", 9, civil_status="civilian"),
            figure("c", "injured", 11, age="child"),
        ],
        ["pass", "pass"],
    ),
    "a count of the year before is no part": Case(
        [
            nine(period_start="2024", period_end="2024"),
            children(11, part_of="g", period_start="2023", period_end="2023"),
        ],
        ["not_evaluable"],
        note="they are of different times",
    ),
    "the staff of the year before is no part of the staff of today": Case(
        [
            figure("g", "deminers", 168, as_of="2024-12-18"),
            figure("p", "deminers", 205, as_of="2023", part_of="g"),
        ],
        ["not_evaluable"],
    ),
    "what is needed is no part of what was given": Case(
        [
            figure("g", "funding", 53, unit="USD"),
            figure("p", "cost", 486, unit="USD", part_of="g"),
        ],
        ["not_evaluable"],
    ),
    "nine of the casualties are a part themselves": Case(
        [
            figure(
                "g",
                "casualties",
                9,
                quote="to blame for 9 of the casualties",
                start_char=0,
                number_start=13,
                number_end=14,
            ),
            figure("p", "casualties", 19, age="adult", sex="M"),
        ],
        [],
    ),
    "a larger part that counts the very same is no part": Case(
        [figure("g", "deminers", 300), figure("p", "deminers", 600, part_of="g")],
        ["not_evaluable"],
        note="nothing tells the part from the whole",
    ),
    "a smaller part that counts the very same is one": Case(
        [figure("g", "deminers", 300), figure("p", "deminers", 60, part_of="g")], ["pass"]
    ),
    "a group that is only planned": Case(
        [nine(modality="planned"), children(11, part_of="g")], ["not_evaluable"]
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """What the rule gave for every case."""
    return run_cases(CASES, "W11")


@pytest.mark.parametrize("name", CASES)
def test_a_part_is_within_its_group(
    name: str, checks: Mapping[str, Sequence[Mapping[str, Any]]]
) -> None:
    assert_case(CASES[name], checks[name])
