"""The verdict by interval algebra: overlap passes, disjoint fails, missing is not evaluable."""

from __future__ import annotations

from decimal import Decimal

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mineaction.consistency.run import CHECKING_DIR

Bound = int | Decimal | None


@pytest.fixture(scope="module")
def connection() -> duckdb.DuckDBPyConnection:
    """A connection with the functions of the rules."""
    made = duckdb.connect()
    made.execute((CHECKING_DIR / "functions.sql").read_text(encoding="utf-8"))
    return made


def judge(
    connection: duckdb.DuckDBPyConnection,
    left: tuple[Bound, Bound],
    comparator: str,
    right: tuple[Bound, Bound],
    tolerance: Bound = 0,
) -> tuple[str, Decimal | None]:
    """Verdict and imbalance of one relation."""
    row = connection.execute(
        "SELECT verdict_of(i), i FROM (SELECT imbalance_of(?::DECIMAL(28, 6), ?::DECIMAL(28, 6), ?,"
        " ?::DECIMAL(28, 6), ?::DECIMAL(28, 6), ?::DECIMAL(28, 6)) AS i)",
        [*left, comparator, *right, tolerance],
    ).fetchone()
    assert row is not None
    return row[0], row[1]


@pytest.mark.parametrize(
    ("left", "comparator", "right", "verdict", "imbalance"),
    [
        pytest.param((66, 66), "=", (64, 64), "fail", 2, id="two more is two too many"),
        pytest.param((57, 57), "=", (64, 64), "fail", -7, id="seven less is seven too few"),
        pytest.param((64, 64), "=", (64, 64), "pass", 0, id="equal numbers are equal"),
        pytest.param((60, 66), "=", (64, 70), "pass", 0, id="overlapping intervals may be equal"),
        pytest.param((60, 64), "=", (64, 70), "pass", 0, id="touching intervals may be equal"),
        pytest.param((60, 63), "=", (64, 70), "fail", -1, id="the gap is between nearest bounds"),
        pytest.param((60, None), "=", (64, 70), "pass", 0, id="an open end reaches every number"),
        pytest.param((80, None), "=", (64, 70), "fail", 10, id="an open end still has a start"),
        pytest.param((None, 63), "=", (64, 64), "fail", -1, id="an open start still has an end"),
        pytest.param((5, 5), "<=", (9, 9), "pass", 0, id="less is at most"),
        pytest.param((11, 11), "<=", (9, 9), "fail", 2, id="more is not at most"),
        pytest.param((8, 12), "<=", (9, 9), "pass", 0, id="perhaps less may be at most"),
        pytest.param((11, 11), "<=", (9, None), "pass", 0, id="nothing exceeds an open end"),
        pytest.param((11, 11), ">=", (9, 9), "pass", 0, id="more is at least"),
        pytest.param((7, 7), ">=", (9, 9), "fail", -2, id="less is not at least"),
        pytest.param((140, 140), "in", (0, 100), "fail", 40, id="140 is not within 0 to 100"),
        pytest.param((-3, -3), "in", (0, 100), "fail", -3, id="-3 is not within 0 to 100"),
        pytest.param((52, 52), "in", (0, 100), "pass", 0, id="52 is within 0 to 100"),
        pytest.param((None, None), "=", (64, 64), "not_evaluable", None, id="no left side"),
        pytest.param((64, 64), "<=", (None, None), "not_evaluable", None, id="no right side"),
    ],
)
def test_intervals_give_the_verdict(
    connection: duckdb.DuckDBPyConnection,
    left: tuple[Bound, Bound],
    comparator: str,
    right: tuple[Bound, Bound],
    verdict: str,
    imbalance: Bound,
) -> None:
    assert judge(connection, left, comparator, right) == (verdict, imbalance)


def test_a_tolerance_leaves_more_room(connection: duckdb.DuckDBPyConnection) -> None:
    assert judge(connection, (147, 147), "=", (146, 146), tolerance=1) == ("pass", Decimal(0))
    assert judge(connection, (148, 148), "=", (146, 146), tolerance=1) == ("fail", Decimal(2))


_NUMBERS = st.integers(min_value=-50, max_value=50)


@given(_NUMBERS, _NUMBERS, _NUMBERS, _NUMBERS)
def test_equality_fails_only_if_no_number_is_in_both(a: int, b: int, c: int, d: int) -> None:
    left, right = (min(a, b), max(a, b)), (min(c, d), max(c, d))
    connection = _shared()
    common = set(range(left[0], left[1] + 1)) & set(range(right[0], right[1] + 1))
    assert (judge(connection, left, "=", right)[0] == "pass") == bool(common)


@given(_NUMBERS, _NUMBERS, _NUMBERS, _NUMBERS)
def test_equality_does_not_depend_on_the_side(a: int, b: int, c: int, d: int) -> None:
    left, right = (min(a, b), max(a, b)), (min(c, d), max(c, d))
    connection = _shared()
    verdict, gap = judge(connection, left, "=", right)
    turned, turned_gap = judge(connection, right, "=", left)
    assert (verdict, gap) == (turned, -turned_gap if turned_gap is not None else None)


_CONNECTIONS: list[duckdb.DuckDBPyConnection] = []


def _shared() -> duckdb.DuckDBPyConnection:
    # hypothesis calls a test many times and takes no module fixture
    if not _CONNECTIONS:
        made = duckdb.connect()
        made.execute((CHECKING_DIR / "functions.sql").read_text(encoding="utf-8"))
        _CONNECTIONS.append(made)
    return _CONNECTIONS[0]


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("165871.5", "165,871.5"), ("66", "66"), ("0.25", "0.25"), ("14.7340", "14.734"),
        ("1000", "1,000"), ("-2", "-2"), ("0", "0"),
    ],
)  # fmt: skip
def test_numbers_are_written_for_people(
    connection: duckdb.DuckDBPyConnection, number: str, text: str
) -> None:
    row = connection.execute("SELECT number_text(?::DECIMAL(28, 6))", [number]).fetchone()
    assert row == (text,)
