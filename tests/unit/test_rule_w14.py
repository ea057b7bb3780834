"""Rule W14: a percentage said of several kinds of device is not that of one of them only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from tests.support.claim_tables import Case, assert_case, figure, run_cases


def laid(device: str = "MINE", value: int = 1_500_000, **given: Any) -> dict[str, Any]:
    bounds = {"low": value - 50_000, "high": value + 50_000, "qualifier": "about"}
    place = {"statement_id": "s0", "printed": "1.5 million"}
    return figure("laid", "devices_emplaced", value, device=device, **{**bounds, **place, **given})


def found(device: str, value: int, **given: Any) -> dict[str, Any]:
    return figure(device, "devices_found", value, device=device, order=len(device), **given)


def share(value: str, device: str = "EO_ANY", **given: Any) -> dict[str, Any]:
    return figure("p", "devices_found", value, unit="P1", device=device,
                  printed=f"{value} per cent", **given)  # fmt: skip


CASES = {
    "said of all items, true of the mines only": Case(
        [laid(), found("MINE", 54430), found("EO_OTHER", 104940), share("3.6")],
        ["fail"],
        finding="doc-1: 3.6 per cent is said of explosive items, but fits mines only: "
        "54,430 of 1.5 million = 3.629 per cent; with 104,940 other explosive items it would be "
        "10.282 to 10.991",
        holds_if="said of mines only",
        condition="if 1.5 million is the base that was meant",
    ),
    "said of the mines": Case(
        [laid(), found("MINE", 54430), found("EO_OTHER", 104940), share("3.6", "MINE")], []
    ),
    "a base of all items is stated": Case(
        [laid("EO_ANY"), found("MINE", 54430), found("EO_OTHER", 104940), share("10.6")], []
    ),
    "no kind fits": Case(
        [laid(), found("MINE", 54430), found("EO_OTHER", 104940), share("7.3")], []
    ),
    "the other kinds are too few to matter": Case(
        [laid(), found("MINE", 54430), found("EO_OTHER", 12), share("3.6")], ["pass"]
    ),
    "only one kind is counted": Case([laid(), found("MINE", 54430), share("3.6")], []),
    "the base has a lower bound only": Case(
        [
            laid(high=None, qualifier="more_than"),
            found("MINE", 54430),
            found("EO_OTHER", 104940),
            share("3.6"),
        ],
        [],
    ),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """What the rule gave for every case."""
    return run_cases(CASES, "W14")


@pytest.mark.parametrize("name", CASES)
def test_a_percentage_keeps_to_its_wording(
    name: str, checks: Mapping[str, Sequence[Mapping[str, Any]]]
) -> None:
    assert_case(CASES[name], checks[name])
