"""Rule W12: parts that exclude each other add up to no more than their whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from tests.support.claim_tables import Case, assert_case, figure, run_cases

SOME = {"part_of": "w", "part_basis": "including"}
ALL = {"part_of": "w", "part_basis": "breakdown"}


def area(figure_id: str, measure: str, value: str | int, **given: Any) -> dict[str, Any]:
    return figure(figure_id, measure, value, unit="KMK", **given)


CASES = {
    "a breakdown adds up": Case(
        [
            area("w", "area_released", "50.58"),
            area("a", "area_cancelled", "25.4", **ALL),
            area("b", "area_cleared", "25.18", **ALL),
        ],
        ["pass"],
    ),
    "a breakdown falls short": Case(
        [
            area("w", "area_released", "50.58"),
            area("a", "area_cancelled", "25.4", **ALL),
            area("b", "area_cleared", "24.18", **ALL),
        ],
        ["fail"],
        finding="doc-1: 25.4 km2 cancelled + 24.18 km2 cleared = 49.58, "
        "the text says 50.58 km2 released (off by 1)",
        holds_if="with a whole of 49.58, or 25.4 km2 instead being 26.4, "
        "or 24.18 km2 instead being 25.18",
    ),
    "a list that is not said to be complete falls short": Case(
        [
            area("w", "area_released", "50.58"),
            area("a", "area_cancelled", "25.4", **SOME),
            area("b", "area_cleared", "24.18", **SOME),
        ],
        ["pass"],
    ),
    "parts with decimals of a total without": Case(
        [
            area("w", "area_released", 147),
            area("a", "area_cancelled", "70.38", **ALL),
            area("b", "area_reduced", "30.11", **ALL),
            area("c", "area_cleared", "46.47", **ALL),
        ],
        ["pass"],
    ),
    "districts make more than the total": Case(
        [
            figure("w", "devices_found", 662, device="CMR"),
            *(
                figure(place, "devices_found", number, device="CMR", places=[place], order=n, **ALL)
                for n, (place, number) in enumerate(
                    {
                        "Aghdam": 45,
                        "Aghdara": 6,
                        "Fuzuli": 182,
                        "Jabrayil": 429,
                        "Khojavend": 3,
                    }.items()
                )
            ),
        ],
        ["fail"],
        finding="doc-1: 45 Aghdam + 6 Aghdara + 182 Fuzuli + 429 Jabrayil + 3 Khojavend = 665, "
        "the text says 662 found (cluster munition remnants) (off by 3)",
    ),
    "places that may lie within each other are not added": Case(
        [
            figure("w", "casualties", 10),
            figure("a", "casualties", 8, places=["Bie"], **SOME),
            figure("b", "casualties", 7, places=["Chinguar"], **SOME),
        ],
        ["not_evaluable"],
        note="the parts may overlap",
    ),
    "children and civilians overlap": Case(
        [
            figure("w", "casualties", 10),
            figure("a", "casualties", 8, civil_status="civilian", **SOME),
            figure("b", "casualties", 7, age="child", **SOME),
        ],
        [],
    ),
    "the people that were hurt are no parts of the accidents": Case(
        [
            figure("w", "incidents", 4),
            figure("a", "killed", 3, **SOME),
            figure("b", "injured", 2, **SOME),
        ],
        [],
    ),
    "counts of another year are no parts": Case(
        [
            figure("w", "devices_found", 30, device="MINE", period_start="2024", period_end="2024"),
            *(
                figure(
                    name,
                    "devices_found",
                    20,
                    device=device,
                    period_start="2023",
                    period_end="2023",
                    **SOME,
                )
                for name, device in (("a", "AP_MINE"), ("b", "AV_MINE"))
            ),
        ],
        [],
    ),
    "women and children do not overlap": Case(
        [
            figure("w", "casualties", 10),
            figure("a", "casualties", 8, age="adult", sex="F", **SOME),
            figure("b", "casualties", 7, age="child", **SOME),
        ],
        ["fail"],
        finding="doc-1: 8 women + 7 children = 15, the text says 10 casualties (off by 5)",
    ),
    "minors, women and elderly people do not exhaust the missing": Case(
        [
            figure("w", "missing", 719, civil_status="civilian"),
            figure("a", "missing", 71, civil_status="civilian", age="child", **SOME),
            figure("b", "missing", 267, civil_status="civilian", age="adult", sex="F", **SOME),
        ],
        ["pass"],
    ),
    "two complete breakdowns of one total": Case(
        [
            figure("w", "missing", 3983),
            figure("a", "missing", 3209, civil_status="military_security", **ALL),
            figure("b", "missing", 774, civil_status="civilian", **ALL),
            figure("c", "missing", 3698, age="adult", sex="M", **ALL),
            figure("d", "missing", 285, age="adult", sex="F", **ALL),
        ],
        ["pass", "pass"],
    ),
    "a breakdown along two attributes at once is not complete in one": Case(
        [
            figure("w", "casualties", 19),
            figure("a", "casualties", 12, civil_status="civilian", **ALL),
            figure("b", "casualties", 5, civil_status="military_security", **ALL),
            figure("c", "casualties", 2, age="child", **ALL),
        ],
        ["pass"],
    ),
    "mines are not added to the anti-personnel mines among them": Case(
        [
            figure("w", "devices_found", 100, device="EO_ANY"),
            figure("a", "devices_found", 80, device="MINE", **SOME),
            figure("b", "devices_found", 60, device="AP_MINE", **SOME),
        ],
        ["not_evaluable"],
    ),
    "civilians killed and all injured are parts of the victims": Case(
        [
            figure("w", "casualties", 7),
            figure("a", "killed", 2, civil_status="civilian", **SOME),
            figure("b", "injured", 6, **SOME),
        ],
        ["fail"],
        finding="doc-1: 2 killed (civilians) + 6 injured = 8, "
        "the text says 7 casualties (off by 1)",
    ),
    "killed and injured are left to W10": Case(
        [
            figure("w", "casualties", 7),
            figure("a", "killed", 2, **SOME),
            figure("b", "injured", 6, **SOME),
        ],
        [],
    ),
    "a single part is left to W11": Case(
        [figure("w", "casualties", 7), figure("a", "casualties", 9, age="child", **SOME)], []
    ),
    "hundreds of victims hold dozens of children": Case(
        [
            figure("w", "casualties", None, low=200, high=999, qualifier="vague"),
            figure(
                "a", "casualties", None, age="child", low=24, high=99, qualifier="vague", **SOME
            ),
            figure("b", "casualties", 600, age="adult", **SOME),
        ],
        ["pass"],
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """What the rule gave for every case."""
    return run_cases(CASES, "W12")


@pytest.mark.parametrize("name", CASES)
def test_parts_add_up_to_their_whole(
    name: str, checks: Mapping[str, Sequence[Mapping[str, Any]]]
) -> None:
    assert_case(CASES[name], checks[name])
