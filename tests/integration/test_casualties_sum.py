"""The pandera check on casualties: killed + injured (+ outcome unknown) = total, by interval."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from tests.support.refreshing import no_rules
from tests.support.statement import TEXT, Text, figure_row

from mineaction.warehouse import build
from mineaction.warehouse.database import attached, insert_rows
from mineaction.warehouse.rows import document_row
from mineaction.warehouse.world import record_casualties

D = Decimal
Found = tuple[Any, ...]
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


@pytest.fixture(scope="module")
def findings(empty: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Found]]:
    """What is found in each case; all are documents of one database."""
    path = Path(shutil.copy(empty, tmp_path_factory.mktemp("cases")))
    cases = {name: parts for name, parts, *_ in (*HOLD, *FAIL)}
    found = load(path, cases)
    return {name: [row[1:] for row in found if row[0] == f"{name}.txt"] for name in cases}


def load(path: Path, cases: dict[str, dict[str, Any]]) -> list[tuple[Any, ...]]:
    """Document, rule, difference and sentence of the findings; each case is a document."""
    texts = {name: Text(f"{name}.txt", f"{TEXT} {name}") for name in cases}
    figures = [
        figure_row(figure_id=f"{name}/{measure}", document_id=texts[name].document_id,
                   sentence_id=name, statement_id=name, measure=measure, number_start=10 + n,
                   **_value(value))
        for name, parts in cases.items() for n, (measure, value) in enumerate(parts.items())
    ]  # fmt: skip
    with attached(path) as connection:
        insert_rows(connection, "main.documents", [document_row(text) for text in texts.values()])
        insert_rows(connection, "main.figures", figures)
    build.load_topics(path, ["main.casualties"])
    build.load_findings(path, no_rules)
    with attached(path) as connection:
        rows = connection.execute("SELECT count(*) FROM casualties GROUP BY document_id").fetchall()
        assert rows == [(1,)] * len(cases)
        return connection.execute(
            "SELECT file_name, rule_id, difference, sentence"
            " FROM findings, documents WHERE list_contains(document_ids, document_id)"
        ).fetchall()


def _value(value: Any) -> dict[str, Any]:
    if isinstance(value, tuple):
        low, high = (None if end is None else D(end) for end in value)
        return {"value": low or high, "low": low, "high": high, "value_si": low or high,
                "qualifier": "at_least", "number_as_stated": str(low or high)}  # fmt: skip
    return {"value": D(value), "number_as_stated": str(value)}


@pytest.mark.parametrize("name", [name for name, _ in HOLD])
def test_what_holds_gives_no_finding(name: str, findings: dict[str, list[Found]]) -> None:
    assert findings[name] == []


@pytest.mark.parametrize(("name", "off"), [(name, off) for name, _, off in FAIL])
def test_what_fails_gives_a_finding_and_keeps_the_row(
    name: str, off: int, findings: dict[str, list[Found]]
) -> None:
    [(rule, difference, _)] = findings[name]
    assert (rule, difference) == ("W10", off)


def test_the_finding_is_worded_for_people(findings: dict[str, list[Found]]) -> None:
    [(_, _, sentence)] = findings["off by two"]
    assert sentence == "off by two: 19 killed + 47 injured = 66, the text says 64 (off by 2)"


def test_a_fault_that_a_rule_has_found_is_not_a_second_finding(empty: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(empty, tmp_path))
    load(path, {"dev-026": {"casualties": 64, "killed": 19, "injured": 47}})
    with attached(path) as connection:
        # as if a rule had found it between two of these figures and another one
        connection.execute(
            "UPDATE main.findings SET rule_id = 'W30', rule_ids = ['W30'], check_ids = ['other'],"
            " figure_ids = ['dev-026/casualties', 'dev-026/injured', 'x'],"
            " sentence = 'the count falls'"
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
