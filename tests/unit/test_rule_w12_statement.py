"""Rule W12S: kinds of device, or ways of release, do not exceed their total in one statement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from tests.support.claim_tables import Case, assert_case, figure, run_cases


def found(device: str, value: int, **given: Any) -> dict[str, Any]:
    return figure(device, "devices_found", value, device=device, **given)


CASES = {
    "three kinds make the total": Case(
        [found("AP_MINE", 129), found("AV_MINE", 27), found("UXO", 655), found("EO_ANY", 811)],
        ["pass"],
    ),
    "three kinds make more than the total": Case(
        [
            found("AP_MINE", 192, order=1),
            found("AV_MINE", 27, order=2),
            found("UXO", 655, order=3),
            found("EO_ANY", 811),
        ],
        ["fail"],
        finding="doc-1: 192 anti-personnel mines + 27 anti-vehicle mines + 655 UXO = 874, "
        "the text says 811 found (explosive items) (off by 63)",
    ),
    "mines count once beside their kinds": Case(
        [
            found("AP_MINE", 39728),
            found("AV_MINE", 22822),
            found("MINE", 62550),
            found("UXO", 169972),
            found("EO_ANY", 232522),
        ],
        ["pass", "pass"],
    ),
    "more than eight hundred holds any sum": Case(
        [found("AP_MINE", 192), found("UXO", 655), found("EO_ANY", 800, high=None)], ["pass"]
    ),
    "a list may be incomplete": Case(
        [found("AP_MINE", 100), found("UXO", 200), found("EO_ANY", 811)], ["pass"]
    ),
    "two figures for one kind cannot be told": Case(
        [
            found("AP_MINE", 192),
            figure("x", "devices_found", 50, device="AP_MINE"),
            found("EO_ANY", 211),
        ],
        ["not_evaluable"],
    ),
    "another district is another list": Case(
        [
            found("AP_MINE", 192, places=["Fuzuli"]),
            found("UXO", 655, places=["Fuzuli"]),
            found("EO_ANY", 811),
        ],
        [],
    ),
    "no total is stated": Case([found("AP_MINE", 192), found("UXO", 655)], []),
    "linked parts are left to W12": Case(
        [
            found("AP_MINE", 192, part_of="EO_ANY"),
            found("UXO", 655, part_of="EO_ANY"),
            found("EO_ANY", 811),
        ],
        [],
    ),
    "ways of release make more than the land released": Case(
        [
            figure("a", "area_cleared", 30, unit="KMK"),
            figure("b", "area_cancelled", 500, unit="HAR"),
            figure("c", "area_released", 33, unit="KMK"),
        ],
        ["fail"],
        finding="doc-1: 30 km2 cleared + 500 ha cancelled = 35, the text says 33 km2 released "
        "(off by 2)",
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """What the rule gave for every case."""
    return run_cases(CASES, "W12S")


@pytest.mark.parametrize("name", CASES)
def test_kinds_do_not_exceed_their_total(
    name: str, checks: Mapping[str, Sequence[Mapping[str, Any]]]
) -> None:
    assert_case(CASES[name], checks[name])
