"""The pandera check on casualties: killed + injured (+ outcome unknown) = total, by interval."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from tests.support.refreshing import no_rules
from tests.support.statement import Text, figure_row

from mineaction.warehouse import build
from mineaction.warehouse.database import attached, insert_rows
from mineaction.warehouse.rows import document_row
from mineaction.warehouse.world import record_casualties

D = Decimal
HOLD = [
    ("parts are the total", {"casualties": 8, "killed": 2, "injured": 6}),
    ("less than the total, outcomes not all said", {"casualties": 6, "killed": 2, "injured": 3}),
    (
        "with the unknown outcome",
        {"casualties": 6, "killed": 2, "injured": 3, "outcome_unknown": 1},
    ),
    ("an interval that allows it", {"casualties": (6, None), "killed": 2, "injured": 30}),
    ("no total", {"killed": 2, "injured": 6}),
    ("no injured: nothing to add", {"casualties": 1, "killed": 2}),
]
FAIL = [
    ("one too many", {"casualties": 8, "killed": 2, "injured": 7}, 1),
    ("off by two", {"casualties": 64, "killed": 19, "injured": 47}, 2),
    ("too few, outcomes all said",
     {"casualties": 9, "killed": 2, "injured": 3, "outcome_unknown": 1}, -3),
    ("more than the interval allows", {"casualties": (None, 20), "killed": 2, "injured": 30}, 12),
]  # fmt: skip


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with vocabularies and without figures."""
    built = build.start(tmp_path_factory.mktemp("empty"))
    build.load_reference(built)
    return built


@pytest.fixture
def path(empty: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(empty, tmp_path))


def findings(path: Path, parts: dict[str, Any]) -> list[tuple[Any, ...]]:
    text = Text("dev-026.txt")
    document = document_row(text)
    with attached(path) as connection:
        insert_rows(connection, "main.documents", [document])
        insert_rows(connection, "main.figures", [
            figure_row(figure_id=measure, measure=measure, number_start=10 + n, **_value(value))
            for n, (measure, value) in enumerate(parts.items())
        ])  # fmt: skip
    build.load_topics(path, ["main.casualties"])
    build.load_findings(path, no_rules)
    with attached(path) as connection:
        assert connection.execute("SELECT count(*) FROM casualties").fetchall() == [(1,)]
        return connection.execute("SELECT rule_id, difference, sentence FROM findings").fetchall()


def _value(value: Any) -> dict[str, Any]:
    if isinstance(value, tuple):
        low, high = (None if end is None else D(end) for end in value)
        return {"value": low or high, "low": low, "high": high, "value_si": low or high,
                "qualifier": "at_least", "number_as_stated": str(low or high)}  # fmt: skip
    return {"value": D(value), "number_as_stated": str(value)}


@pytest.mark.parametrize("parts", [p for _, p in HOLD], ids=[name for name, _ in HOLD])
def test_what_holds_gives_no_finding(path: Path, parts: dict[str, Any]) -> None:
    assert findings(path, parts) == []


@pytest.mark.parametrize(
    ("parts", "off"), [(p, off) for _, p, off in FAIL], ids=[name for name, *_ in FAIL]
)
def test_what_fails_gives_a_finding_and_keeps_the_row(
    path: Path, parts: dict[str, Any], off: int
) -> None:
    [(rule, difference, _)] = findings(path, parts)
    assert (rule, difference) == ("W10", off)


def test_the_finding_is_worded_for_people(path: Path) -> None:
    [(_, _, sentence)] = findings(path, {"casualties": 64, "killed": 19, "injured": 47})
    assert sentence == "dev-026: 19 killed + 47 injured = 66, the text says 64 (off by 2)"


def test_a_fault_that_a_rule_has_found_is_not_a_second_finding(path: Path) -> None:
    findings(path, {"casualties": 64, "killed": 19, "injured": 47})
    with attached(path) as connection:
        # as if a rule had found it between two of these figures and another one
        connection.execute(
            "UPDATE main.findings SET rule_id = 'W30', rule_ids = ['W30'], check_ids = ['other'],"
            " figure_ids = ['casualties', 'injured', 'x'], sentence = 'the count falls'"
        )
        connection.execute("DELETE FROM evidence.checks")
        assert record_casualties(connection) == 0
        [(rule_ids, checks, also)] = connection.execute(
            "SELECT rule_ids, len(check_ids), also FROM main.findings"
        ).fetchall()
        assert (rule_ids, checks) == (["W10", "W30"], 2)
        assert also == ["dev-026: 19 killed + 47 injured = 66, the text says 64 (off by 2)"]
        assert connection.execute(
            "SELECT count(*) FROM evidence.checks JOIN main.findings USING (finding_id)"
        ).fetchall() == [(1,)]
