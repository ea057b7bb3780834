"""Rules W43: ratios that are far from usual are remarks of low severity."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from tests.support.claim_tables import Row, claim_tables, figure, only, rows

from mineaction.consistency import run_rules


def remarks(figures: Sequence[Row], rule_id: str, text: str = "x") -> list[tuple[str, str | None]]:
    """Verdict and words of the checks of one rule; every remark is of low severity."""
    connection = claim_tables(figures, texts={("doc-1", "s1"): text})
    run_rules(connection, only(rule_id))
    assert {row["severity"] for row in rows(connection, "rule_findings")} <= {"low"}
    return [(row["verdict"], row["sentence"]) for row in rows(connection, "rule_checks")]


def shares(land: int, found: int, **given: Any) -> list[Row]:
    return [
        figure("land", "area_cleared", land, unit="P1", printed=f"{land}%"),
        figure("found", "devices_found", found, unit="P1", printed=f"{found}%", device="MINE",
               **given),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("figures", "verdicts"),
    [
        pytest.param(shares(30, 20), ["pass"], id="near each other"),
        pytest.param(shares(30, 10), ["pass"], id="three times"),
        pytest.param(shares(40, 5), ["fail"], id="eight times"),
        pytest.param(shares(5, 40), ["fail"], id="an eighth"),
        pytest.param(shares(40, 5, sentence_id="s2"), [], id="in two sentences"),
        pytest.param(shares(40, 5, country="UA"), [], id="in two countries"),
    ],
)
def test_share_of_land_against_share_of_devices(figures: list[Row], verdicts: list[str]) -> None:
    assert [verdict for verdict, _ in remarks(figures, "W43S")] == verdicts


def test_the_remark_on_shares_is_worded_neutrally() -> None:
    assert remarks(shares(40, 5), "W43S")[0][1] == (
        "a remark on doc-1: 40% of the land is said to be cleared and 5% of the devices to be "
        "found, 8 times as much of the land as of the devices"
    )


def money(million: int, mines: int, **given: Any) -> list[Row]:
    value = million * 1_000_000
    return [
        figure("cost", "cost", value, unit="USD", printed=f"{million} million"),
        figure("laid", "devices_emplaced", mines, **{"device": "MINE", **given}),
    ]


LAYING = "The other side spent so much to mine the valley."


@pytest.mark.parametrize(
    ("figures", "text", "verdicts"),
    [
        (money(10, 400_000), LAYING, ["pass"]),
        (money(90, 100_000), LAYING, ["fail"]),
        (money(90, 100_000), "Clearing the valley will cost as much.", []),
        (money(90, 100_000, document_id="doc-2", sentence_id="t1"), LAYING, ["fail"]),
        (money(90, 100_000, country="UA"), LAYING, []),
    ],
    ids=["25 a mine", "900 a mine", "the cost of clearing", "mines of another document",
         "mines of another country"],
)  # fmt: skip
def test_money_for_laying_against_mines(figures: list[Row], text: str, verdicts: list[str]) -> None:
    assert [verdict for verdict, _ in remarks(figures, "W43C", text)] == verdicts


@pytest.mark.parametrize(
    ("killed", "total", "verdicts"),
    [(120, 400, ["pass"]), (390, 400, ["fail"]), (8, 400, ["fail"]), (9, 10, [])],
    ids=["under a third", "nearly all", "one in fifty", "too few to tell"],
)
def test_killed_among_casualties(killed: int, total: int, verdicts: list[str]) -> None:
    figures = [
        figure("t", "casualties", total), figure("k", "killed", killed, part_of="t"),
    ]  # fmt: skip
    assert [verdict for verdict, _ in remarks(figures, "W43K")] == verdicts
