"""Rules as files: adding one, and what is said of one that cannot be used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.support.claim_tables import claim_tables, document, figure, only, rows

from mineaction.consistency import RuleError, load_rules, run_rules

HEADER = """-- id: X1
-- label: no crowd
-- sentence: No figure counts more than ten,
--   whatever it counts.
-- level: figure
-- severity: low
-- tolerance: 0.5
-- version: 3
-- missing: A figure without number is not evaluable.
-- finding: {document}: {counted} is more than {right} by {gap}
-- holds_if: with {right}
"""
QUERY = """SELECT [figure_id] AS figure_ids, document, counted, low AS left_low, high AS left_high,
    '<=' AS comparator, 10 AS right_low, 10 AS right_high
FROM claims"""


def folder_with(path: Path, text: str, name: str = "x1_no_crowd.sql") -> Path:
    """A folder of rules with one file."""
    (path / name).write_text(text, encoding="utf-8")
    return path


def test_a_new_rule_is_a_new_file(tmp_path: Path) -> None:
    connection = claim_tables([figure("a", "killed", 12), figure("b", "killed", 3)])
    report = run_rules(connection, folder_with(tmp_path, HEADER + QUERY))
    assert report.lines() == ["X1 no crowd: 2 checked, 1 hold, 1 do not, 0 cannot be told"]
    (finding,) = rows(connection, "rule_findings")
    assert finding["sentence"] == "doc-1: 12 killed is more than 10 by 2"
    assert finding["would_hold_if"] == "with 10"
    assert finding["severity"] == "low"
    assert finding["document_ids"] == ["doc-1"]
    assert finding["figure_ids"] == ["a"]
    assert finding["numbers"] == ["12"]
    assert finding["quotes"] == ["quote of a"]
    assert finding["difference"] == 2
    assert finding["condition"] is None


def test_a_header_is_read_whole(tmp_path: Path) -> None:
    (rule,) = load_rules(folder_with(tmp_path, HEADER + QUERY))
    assert rule.sentence == "No figure counts more than ten, whatever it counts."
    assert (rule.level, rule.severity, rule.version) == ("figure", "low", 3)
    assert str(rule.tolerance) == "0.5"


def test_a_rule_that_applied_to_nothing_says_so(tmp_path: Path) -> None:
    connection = claim_tables([], [document()])
    report = run_rules(connection, folder_with(tmp_path, HEADER + QUERY))
    assert report.lines() == ["X1 no crowd: applied to nothing"]
    assert [row["applied"] for row in _outcomes(connection)] == [0]


def test_every_rule_of_the_project_says_what_it_did() -> None:
    connection = claim_tables([], [document()])
    report = run_rules(connection)
    assert len(report.lines()) == len(load_rules())
    assert all(line.endswith("applied to nothing") for line in report.lines())


def test_findings_keep_their_ids_over_runs_and_order() -> None:
    figures = [figure("a", "killed", 5, order=1), figure("b", "injured", 3, order=2),
               figure("c", "casualties", 7, order=3)]  # fmt: skip
    ids = []
    for given in (figures, figures[::-1]):
        connection = claim_tables(given)
        run_rules(connection, only("W10"))
        ids.append([row["finding_id"] for row in rows(connection, "rule_findings")])
    assert ids[0] == ids[1]
    assert len(ids[0]) == 1


def test_a_failed_check_and_its_finding_share_their_id() -> None:
    connection = claim_tables(
        [figure("a", "killed", 5), figure("b", "injured", 3), figure("c", "casualties", 7)]
    )
    run_rules(connection, only("W10"))
    failed = [row for row in rows(connection, "rule_checks") if row["verdict"] == "fail"]
    assert [row["check_id"] for row in failed] == [
        row["finding_id"] for row in rows(connection, "rule_findings")
    ]


def without(line: str) -> str:
    """The header without one of its lines."""
    return "".join(kept for kept in HEADER.splitlines(True) if not kept.startswith(f"-- {line}:"))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param(without("severity") + QUERY, "lacks severity", id="a key is missing"),
        pytest.param(without("id") + QUERY, "lacks id", id="the id is missing"),
        pytest.param(HEADER, "no query follows", id="there is no query"),
        pytest.param(
            HEADER.replace("severity: low", "severity: dire") + QUERY, "not one of high, medium",
            id="the severity is unknown",
        ),
        pytest.param(
            HEADER.replace("level: figure", "level: page") + QUERY, "not one of figure",
            id="the level is unknown",
        ),
        pytest.param(
            HEADER.replace("tolerance: 0.5", "tolerance: some") + QUERY, "not a number",
            id="the tolerance is no number",
        ),
        pytest.param(
            HEADER.replace("tolerance: 0.5", "tolerance: -1") + QUERY, "cannot be negative",
            id="the tolerance is negative",
        ),
        pytest.param(
            HEADER.replace("version: 3", "version: new") + QUERY, "not a whole number",
            id="the version is no number",
        ),
        pytest.param(
            HEADER.replace("-- label", "-- colour") + QUERY, "unknown key 'colour'",
            id="a key is unknown",
        ),
        pytest.param("-- id: X0\n" + HEADER + QUERY, "id is given twice", id="a key comes twice"),
        pytest.param("-- a remark\n" + HEADER + QUERY, "line 1: neither", id="a line is no key"),
        pytest.param(
            HEADER.replace("{gap}", "{gap") + QUERY, "unmatched braces", id="a brace is left open"
        ),
        pytest.param(
            HEADER.replace("{gap}", "{}") + QUERY, "names no column", id="braces without a name"
        ),
    ],
)  # fmt: skip
def test_a_bad_header_is_named_with_its_fault(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(RuleError, match=says) as error:
        load_rules(folder_with(tmp_path, text))
    assert "x1_no_crowd.sql" in str(error.value)


def test_two_rules_cannot_share_an_id(tmp_path: Path) -> None:
    folder_with(tmp_path, HEADER + QUERY)
    with pytest.raises(RuleError, match="id X1 is already taken by x1_no_crowd"):
        load_rules(folder_with(tmp_path, HEADER + QUERY, "x2.sql"))


def test_a_folder_without_rules_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no rules here"):
        load_rules(tmp_path)


@pytest.mark.parametrize(
    ("query", "says"),
    [
        pytest.param("SELECT nonsense FROM claims", "nonsense", id="a column does not exist"),
        pytest.param(
            QUERY.replace("'<=' AS comparator,", ""), "does not return comparator",
            id="a side of the relation is missing",
        ),
        pytest.param(
            QUERY.replace("document, counted,", "document,"), "names {counted}",
            id="the sentence names a column that is not there",
        ),
    ],
)  # fmt: skip
def test_where_no_rule_can_be_run_the_first_is_named_with_its_fault(
    tmp_path: Path, query: str, says: str
) -> None:
    connection = claim_tables([figure("a", "killed", 12)])
    with pytest.raises(RuleError, match=says) as error:
        run_rules(connection, folder_with(tmp_path, HEADER + query))
    assert "x1_no_crowd.sql" in str(error.value)


def test_a_rule_that_cannot_be_run_is_left_out_with_its_reason_and_the_others_run(
    tmp_path: Path,
) -> None:
    connection = claim_tables([figure("a", "killed", 12)])
    folder_with(tmp_path, HEADER.replace("X1", "X0") + "SELECT nonsense FROM claims", "x0_none.sql")
    report = run_rules(connection, folder_with(tmp_path, HEADER + QUERY))
    left_out, run = report.lines()
    assert left_out.startswith("X0 no crowd: the rule cannot be run and is left out (x0_none.sql)")
    assert run == "X1 no crowd: 1 checked, 0 hold, 1 do not, 0 cannot be told"
    [aside] = _set_aside(connection)
    assert aside["rule_ids"] == ["I80"]
    assert "nonsense" in aside["reason"]
    assert "nonsense" in aside["row"]


# A second relation of the same claim that nobody can judge, beside the good one.
FAULTS = [
    pytest.param("'<='", "'<'", "the comparator is <, not one of", id="an unknown comparator"),
    pytest.param("'<='", "NULL", "the comparator is missing", id="no comparator"),
    pytest.param(
        "10 AS right_low", "11 AS right_low",
        "the low of the right side, 11, is above its high, 10",
        id="a right side upside down",
    ),
    pytest.param(
        "low AS left_low", "low + 1 AS left_low", "the low of the left side, 13",
        id="a left side upside down",
    ),
    pytest.param(
        "high AS left_high", "1e30 AS left_high", "a number of more than 22 digits",
        id="a number beyond all bounds",
    ),
    pytest.param("[figure_id]", "[]", "no figure is named", id="no figure"),
    pytest.param(
        "[figure_id]", "[figure_id, NULL]", "one of the figures is null", id="a null figure"
    ),
    pytest.param(
        "document,", "document, 'dire' AS severity,", "the severity is dire",
        id="an unknown severity",
    ),
    pytest.param("QUERY", "QUERY", "is given more than once", id="the same relation again"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "changed", "says"), FAULTS)
def test_a_relation_that_nobody_can_judge_is_set_aside_and_the_others_are_judged(
    tmp_path: Path, words: str, changed: str, says: str
) -> None:
    connection = claim_tables([figure("a", "killed", 12)])
    bad = QUERY.replace(words, changed)
    good = QUERY.replace("document,", "document, NULL AS severity,") if "severity" in bad else QUERY
    report = run_rules(connection, folder_with(tmp_path, f"{HEADER}{good} UNION ALL {bad}"))
    [told] = report.lines()
    assert told.endswith(
        "1 checked, 0 hold, 1 do not, 0 cannot be told, 1 set aside for a fault of the rule"
    )
    assert len(rows(connection, "rule_findings")) == 1
    [aside] = _set_aside(connection)
    assert says in aside["reason"]


def test_what_is_set_aside_says_rule_number_document_and_place_and_keeps_the_whole_relation(
    tmp_path: Path,
) -> None:
    connection = claim_tables([figure("a", "killed", 12, order=30)])
    bad = QUERY.replace("10 AS right_low", "11 AS right_low")
    run_rules(connection, folder_with(tmp_path, HEADER + bad))
    [aside] = _set_aside(connection)
    assert aside["reason"] == (
        "X1: the low of the right side, 11, is above its high, 10, in a relation"
        " between 12 (doc-1.txt, characters 30 to 33). It is set aside and nothing is said of it;"
        " its rule has to be corrected"
    )
    assert (aside["table_name"], aside["document_id"]) == ("evidence.checks", "doc-1")
    assert json.loads(aside["row"]) == {
        "rule_id": "X1", "label": "no crowd", "figure_ids": ["a"], "left_low": 12.0,
        "left_high": 12.0, "comparator": "<=", "right_low": 11.0, "right_high": 10.0,
        "severity": "low", "note": None,
    }  # fmt: skip


def _set_aside(connection: object) -> list[dict[str, Any]]:
    return _rows(connection, "SELECT * FROM rule_set_aside ORDER BY reason")


def _outcomes(connection: object) -> list[dict[str, object]]:
    return _rows(connection, "SELECT * FROM rule_outcomes")


def _rows(connection: object, query: str) -> list[dict[str, Any]]:
    cursor = connection.execute(query)  # type: ignore[attr-defined]
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
