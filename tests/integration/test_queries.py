"""The worked queries run on a built warehouse, and each says which question it answers."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest

QUERIES = sorted((Path(__file__).parents[2] / "warehouse" / "queries").glob("*.sql"))


@pytest.fixture(scope="module")
def warehouse(gold_warehouse: Path) -> Path:
    """A warehouse of all gold figures."""
    return gold_warehouse


def answers(warehouse: Path, name: str, **variables: str) -> list[dict[str, Any]]:
    """The rows of a query, opened as a user opens the warehouse."""
    [path] = [query for query in QUERIES if query.stem == name]
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        for variable, value in variables.items():
            connection.execute(f"SET VARIABLE {variable} = {value}")
        cursor = connection.execute(path.read_text("utf-8"))
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def test_there_are_queries() -> None:
    assert len(QUERIES) >= 6


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.stem)
def test_query_says_its_title_and_question(path: Path) -> None:
    assert re.match(r"-- title: \S.*\n-- question: \S.*\?", path.read_text("utf-8"))


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.stem)
def test_query_gives_rows_in_a_fixed_order(path: Path, warehouse: Path) -> None:
    rows = answers(warehouse, path.stem)
    assert rows or path.stem == "kept_out"
    assert rows == answers(warehouse, path.stem)


def test_the_toll_of_a_letter_is_in_the_series(warehouse: Path) -> None:
    rows = answers(warehouse, "toll_over_time")
    series = [
        (r["as_of"], r["casualties"], r["killed"], r["injured"])
        for r in rows
        if r["file_name"].startswith("001_") and r["since"] == "2020-11-10"
    ]
    assert ("2023-04-04", 289, 51, 238) in series


def test_a_day_can_be_chosen(warehouse: Path) -> None:
    rows = answers(warehouse, "who_said_what", day="DATE '2023-04-04'")
    assert {r["as_of"] for r in rows} == {"2023-04-04"}
    assert "289" in {r["number"] for r in rows}


def test_sums_that_fail_come_first(warehouse: Path) -> None:
    results = {r["file_name"]: r for r in answers(warehouse, "does_it_add_up")}
    assert results["dev-026.txt"]["result"] == "does not add up"
    assert results["dev-026.txt"]["difference"] == Decimal(-2)
    assert results["dev-016.txt"]["result"] == "the outcome of some is not said"


def test_what_changed_compares_like_with_like(warehouse: Path) -> None:
    rows = answers(warehouse, "what_changed")
    assert rows
    assert all(r["change"] == r["value"] - r["value_before"] for r in rows)


def test_every_figure_is_listed_with_its_sentence(warehouse: Path) -> None:
    rows = answers(warehouse, "figures_with_sentences")
    printed = [" ".join(r["number"].split()) for r in rows]
    assert all(number in r["sentence"] for number, r in zip(printed, rows, strict=True))


def test_findings_carry_their_rule(warehouse: Path) -> None:
    rows = answers(warehouse, "all_findings")
    assert "dev-026: 19 killed + 47 injured = 66, the text says 64 (off by 2)" in {
        r["finding"] for r in rows
    }


def test_a_joint_figure_for_districts_is_one_row(warehouse: Path) -> None:
    rows = answers(warehouse, "clearance_by_district")
    assert [r for r in rows if r["file_name"] == "dev-002.txt" and r["places"].count(",") > 10]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("victims", ("main.casualties", "casualties", "casualties")),
        ("anti-tank", ("main.figures", "device", "AV_MINE")),
        ("fatalities", ("main.figures", "measure", "killed")),
    ],
)
def test_the_words_of_the_texts_lead_to_our_codes(
    warehouse: Path, word: str, expected: tuple[str, str, str]
) -> None:
    rows = answers(warehouse, "which_column", word=f"'{word}'")
    assert expected in {(r["table_name"], r["column_name"], r["code"]) for r in rows}


def test_a_word_leads_to_its_column(warehouse: Path) -> None:
    rows = answers(warehouse, "which_column", word="'hectare'")
    assert ("main.clearance", "area_cleared_ha") in {
        (r["table_name"], r["column_name"]) for r in rows
    }


def test_every_point_says_how_its_best_value_was_chosen(warehouse: Path) -> None:
    rows = answers(warehouse, "low_best_high")
    assert rows
    assert {r["method"] for r in rows} == {"latest"}
    assert all(r["chosen_because"] for r in rows)


def test_another_way_of_choosing_can_be_asked_for(warehouse: Path) -> None:
    rows = answers(warehouse, "low_best_high", method="'majority'")
    assert {r["method"] for r in rows} == {"majority"}
    assert all(r["low"] <= r["best"] <= r["high"] for r in rows if r["best"] and r["high"])


def test_every_column_has_an_example_or_codes(warehouse: Path) -> None:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        rows = connection.execute(
            "SELECT table_name || '.' || column_name FROM meta.dictionary"
            " WHERE example_value IS NULL AND codes IS NULL"
        ).fetchall()
    assert not rows, "; ".join(name for (name,) in rows)
