"""Integrity rules over single rows: each catches a bad row, in pandera and in DuckDB."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import duckdb
import pytest
from tests.support.statement import Text, attribution, figure_row, mention

from mineaction.schema.crosschecks import integrity_rules
from mineaction.schema.derive import row_checks
from mineaction.schema.integrity import frame, split
from mineaction.schema.tables import TABLES
from mineaction.warehouse.database import create_tables, insert_frame

DOCUMENT = {
    "document_id": "d",
    "file_name": "a.txt",
    "kind": "news",
    "language": "en",
    "date_basis": "stated",
    "sha256": "0" * 64,
    "char_count": 10,
}
GOOD: dict[str, dict[str, Any]] = {
    "main.documents": DOCUMENT,
    "main.figures": figure_row(),
    "evidence.mentions": {"document_id": Text().document_id, **mention()},
    "evidence.attributions": attribution(),
    "evidence.claim_links": {
        "figure_id": "a",
        "other_figure_id": "b",
        "relation": "distorts",
        "distortion": "verb",
        "evidence": "planted against discovered",
    },
    "main.series_points": {
        "series_id": "s",
        "as_of": "2024-03",
        "as_of_from": date(2024, 3, 1),
        "as_of_to": date(2024, 3, 31),
        "low": Decimal(5),
        "high": Decimal(9),
        "agreement": "single",
        "claims": 1,
        "documents": 1,
        "independent_sources": 1,
        "restatements": 0,
        "value_basis": "stated",
        "figure_ids": ["a"],
    },
}
D = Decimal
BAD = [
    ("I01", "main.figures", {"measure": None}, "measure is missing"),
    ("I01", "main.figures", {"qualifier": None}, "qualifier is missing"),
    ("I02", "main.figures", {"start_char": "x"}, "start_char 'x'"),
    ("I02", "main.figures", {"value": "many"}, "value 'many'"),
    ("I02", "main.figures", {"low": D("0.12345678")}, "low '0.12345678'"),
    ("I03", "main.figures", {"measure": "eaten"}, "measure 'eaten' is not in its vocabulary"),
    ("I03", "main.figures", {"unit": "PARSEC"}, "unit 'PARSEC'"),
    ("I03", "main.figures", {"device": "BOMB"}, "device 'BOMB'"),
    ("I04", "main.figures", {"country": "Azerbaijan"}, "country 'Azerbaijan'"),
    ("I04", "main.figures", {"as_of": "12 May 2023"}, "as_of '12 May 2023'"),
    ("I04", "main.documents", {"sha256": "abc"}, "sha256 'abc'"),
    ("I05", "main.figures", {"start_char": -1}, "start_char -1 is below"),
    ("I10", "main.figures", {"low": D(13), "high": D(11), "value": None, "value_si": None,
                             "qualifier": "range"}, "low 13 is greater than high 11"),
    ("I11", "main.figures", {"low": D(13), "high": D(14)}, "value 12 is outside of 13 to 14"),
    ("I11", "main.figures", {"low": None, "high": D(11)}, "value 12 is outside of missing to 11"),
    ("I02", "main.figures", {"value": D("9" * 40)}, "is not of the type of its column"),
    ("I27", "main.figures", {"low": D(3), "high": D("9" * 21), "value": None, "value_si": None,
                             "qualifier": "range"}, "21 digits or more in the base unit"),
    ("I12", "main.figures", {"measure": "area_cleared"}, "area_cleared is not counted in C62"),
    ("I12", "main.figures", {"measure": "funding"}, "funding is not counted in C62"),
    ("I12", "main.figures", {"unit": "USD"}, "killed is not counted in USD"),
    ("I12", "main.figures", {"unit": "HAR", "value_si": D(120_000)}, "not counted in HAR"),
    ("I13", "main.figures", {"measure": "devices_found"}, "devices_found without a device"),
    ("I14", "main.documents", {"published_earliest": date(2024, 2, 1),
                               "published_latest": date(2024, 1, 1)}, "is after latest"),
    ("I15", "main.figures", {"as_of": "2023-02-31", "as_of_from": None, "as_of_to": None},
     "2023-02-31 is no date"),
    ("I15", "main.figures", {"period_start": None}, "is no date"),
    ("I16", "main.figures", {"number_end": 500}, "is not inside quote"),
    ("I16", "main.figures", {"number_end": 7}, "is not inside quote"),
    ("I17", "main.figures", {"value": None, "value_si": None}, "exact with value missing"),
    ("I17", "main.figures", {"qualifier": "vague"}, "vague with value 12"),
    ("I17", "main.figures", {"qualifier": "range", "value": None, "value_si": None, "low": None,
                             "high": None}, "range with value missing"),
    ("I18", "main.figures", {"value_si": D(120)}, "12 C62 is not 120"),
    ("I18", "main.figures", {"value_si": None}, "is not missing in the base unit"),
    ("I18", "main.figures", {"measure": "area_cleared", "unit": "HAR"}, "12 HAR is not 12"),
    ("I19", "evidence.attributions", {"start_char": 9, "end_char": 9}, "span 9-9"),
    ("I26", "evidence.mentions", {"figure_id": None}, "role figure with figure missing"),
    ("I26", "evidence.mentions", {"kind": "date"}, "role date with figure f1"),
    ("I31", "evidence.claim_links", {"distortion": None}, "distorts with distortion missing"),
    ("I31", "evidence.claim_links", {"relation": "same_as"}, "same_as with distortion verb"),
    ("I40", "main.series_points", {"low": D(10)}, "low 10 is greater than high 9"),
]  # fmt: skip
IDS = [f"{rule} catches {table} with {changes}" for rule, table, changes, _ in BAD]


@pytest.mark.parametrize("table", GOOD)
def test_a_good_row_passes(table: str) -> None:
    assert split(TABLES[table], frame(TABLES[table], [GOOD[table]])).broken == ()


@pytest.mark.parametrize(("rule", "table", "changes", "reason"), BAD, ids=IDS)
def test_rule_catches_its_bad_row_and_says_why(
    rule: str, table: str, changes: dict[str, Any], reason: str
) -> None:
    result = split(TABLES[table], frame(TABLES[table], [GOOD[table] | changes]))
    assert len(result.good) == 0
    [broken] = result.broken
    assert rule in broken.rule_ids
    assert reason in broken.reason


@pytest.mark.parametrize(
    ("measure", "unit"),
    [
        ("area_cleared", "KMK"),
        ("area_contaminated", "P1"),
        ("funding", "AZN"),
        ("casualties", "P1"),
        ("time_to_clear", "ANN"),
    ],
)
def test_units_that_go_with_their_measure(measure: str, unit: str) -> None:
    factor = {"KMK": 1_000_000}.get(unit, 1)
    row = figure_row(measure=measure, unit=unit, value_si=D(12 * factor))
    assert split(TABLES["main.figures"], frame(TABLES["main.figures"], [row])).broken == ()


def test_an_open_interval_is_no_fault() -> None:
    row = figure_row(qualifier="more_than", high=None)
    assert split(TABLES["main.figures"], frame(TABLES["main.figures"], [row])).broken == ()


def test_values_stay_exact() -> None:
    exact = D("123456789012345678.100001")
    row = figure_row(value=exact, low=exact, high=exact, value_si=exact)
    good = split(TABLES["main.figures"], frame(TABLES["main.figures"], [row])).good
    with duckdb.connect() as connection:
        create_tables(connection)
        insert_frame(connection, "main.figures", good)
        assert connection.execute("SELECT value FROM main.figures").fetchall() == [(exact,)]


@pytest.fixture(scope="module")
def tables() -> Iterator[duckdb.DuckDBPyConnection]:
    """All tables, empty; a test leaves no row behind."""
    with duckdb.connect() as connection:
        create_tables(connection)
        yield connection


def in_sql(rule: str, table: str) -> bool:
    by_column = {"I01", "I03", "I04", "I05"}
    return rule in by_column or rule in dict(row_checks(TABLES[table]))


@pytest.mark.parametrize(
    ("table", "changes"),
    [(table, changes) for rule, table, changes, _ in BAD if in_sql(rule, table)],
    ids=[name for name, (rule, table, *_) in zip(IDS, BAD, strict=True) if in_sql(rule, table)],
)
def test_duckdb_refuses_the_same_row(
    tables: duckdb.DuckDBPyConnection, table: str, changes: dict[str, Any]
) -> None:
    good = GOOD[table]
    insert(tables, table, good)
    tables.execute(f"DELETE FROM {table}")
    with pytest.raises(duckdb.ConstraintException):
        insert(tables, table, good | changes)


def insert(connection: duckdb.DuckDBPyConnection, table: str, row: dict[str, Any]) -> None:
    marks = ", ".join("?" * len(row))
    connection.execute(
        f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values())
    )


def test_every_row_rule_has_a_bad_row_here() -> None:
    across = {"I06", "I20", "I21", "I22", "I23", "I30", "I90", "I91"}  # test_integrity_tables.py
    of_rules = {"I80"}  # test_rule_files.py
    assert {rule for rule, *_ in BAD} == set(integrity_rules()) - across - of_rules
