"""One finding a fault: failed relations go to the figure that explains most of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from tests.support.claim_tables import Row, check, claim_tables, figure

TOTAL = figure("total", "casualties", 40, order=1)
BY_OUTCOME = [figure("k", "killed", 20, order=2), figure("i", "injured", 30, order=3)]
BY_STATUS = [
    figure(name, "casualties", value, civil_status=status, part_of="total",
           part_basis="breakdown", order=order)
    for name, value, status, order in (
        ("c", 25, "civilian", 4), ("m", 25, "military_security", 5)
    )
]  # fmt: skip
BY_SEX = [
    figure(name, "casualties", value, sex=sex, part_of="total", part_basis="breakdown", order=order)
    for name, value, sex, order in (("f", 18, "F", 6), ("d", 32, "M", 7))
]


@cache
def three_sums() -> tuple[list[Row], list[Row], list[Row]]:
    """Checks, findings and suspects of a total that is wrong in three sums."""
    return checked([TOTAL, *BY_OUTCOME, *BY_STATUS, *BY_SEX])


def found(figures: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Findings by rank, and suspects."""
    return checked(figures)[1:]


def checked(figures: Sequence[Row]) -> tuple[list[Row], list[Row], list[Row]]:
    """Checks, findings by rank, and suspects."""
    connection = claim_tables(figures)
    _, checks, findings = check(connection)
    cursor = connection.execute("SELECT * FROM rule_suspects ORDER BY finding_id, rank")
    names = [column[0] for column in cursor.description or ()]
    suspects: list[Row] = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    return checks, sorted(findings, key=lambda row: row["rank"]), suspects


def test_a_wrong_total_in_three_sums_is_one_finding() -> None:
    _, (finding,), suspects = three_sums()
    assert finding["rule_ids"] == ["W10", "W12"]
    assert len(finding["check_ids"]) == 3
    assert finding["sentence"] == (
        "doc-1: 20 killed + 30 injured = 50, the text says 40 (off by 10)"
    )
    assert len(finding["also"]) == 2
    assert finding["suspect_ids"][0] == "total"
    assert suspects[0]["explains"] == 3
    assert suspects[0]["words"] == "50 instead of 40 casualties"
    assert finding["would_hold_if"].startswith(
        "with 50 instead of 40 casualties (mends 3 relations); with a total of 50"
    )


def test_a_wrong_part_of_one_of_three_sums_is_not_laid_on_the_total() -> None:
    killed = figure("k", "killed", 12, order=2)
    total = figure("total", "casualties", 50, order=1)
    injured = figure("i", "injured", 39, order=3)
    (finding,), suspects = found([total, killed, injured, *BY_STATUS, *BY_SEX])
    assert finding["rule_ids"] == ["W10"]
    by_figure = {row["figure_id"]: row for row in suspects}
    assert by_figure["total"]["breaks"] == 2
    assert by_figure["total"]["rank"] == 3
    assert by_figure["i"]["words"] == "at most 38 instead of 39 injured"


def test_two_faults_of_one_document_are_two_findings() -> None:
    other = [
        figure(
            "x",
            "devices_found",
            12,
            device="AP_MINE",
            statement_id="s2",
            sentence_id="s2",
            order=20,
        ),
        figure(
            "y", "devices_found", 9, device="UXO", statement_id="s2", sentence_id="s2", order=21
        ),
        figure(
            "z", "devices_found", 20, device="EO_ANY", statement_id="s2", sentence_id="s2", order=22
        ),
    ]
    findings, _ = found([TOTAL, *BY_OUTCOME, *other])
    assert {row["rule_id"] for row in findings} == {"W10", "W12S"}
    assert [row["rank"] for row in findings] == [1, 2]


def test_one_figure_that_two_relations_want_otherwise_is_two_findings() -> None:
    # by status the total would be 50, by outcome 60: no single number mends both
    parts = [figure("k", "killed", 20, order=2), figure("i", "injured", 40, order=3)]
    exhaustive = [{**row, "part_of": "total", "part_basis": "breakdown"} for row in parts]
    findings, _ = found([TOTAL, *exhaustive, *BY_STATUS])
    assert len(findings) == 2


def test_ids_stay_when_the_order_of_figures_and_other_findings_change() -> None:
    figures = [TOTAL, *BY_OUTCOME, *BY_STATUS, *BY_SEX]
    other = [
        figure("x", "killed", 5, statement_id="s9", sentence_id="s9", document_id="doc-2", order=1),
        figure(
            "y", "injured", 4, statement_id="s9", sentence_id="s9", document_id="doc-2", order=2
        ),
        figure(
            "z", "casualties", 8, statement_id="s9", sentence_id="s9", document_id="doc-2", order=3
        ),
    ]
    _, (first,), _ = three_sums()
    later, _ = found([*other, *figures[::-1]])
    same = [row for row in later if row["finding_id"] == first["finding_id"]]
    assert [row["fingerprint"] for row in same] == [first["fingerprint"]]
    assert len(later) == 2


def test_every_failed_check_names_its_finding() -> None:
    checks, (finding,), _ = three_sums()
    failed = [row for row in checks if row["verdict"] == "fail"]
    assert {row["finding_id"] for row in failed} == {finding["finding_id"]}
    assert {row["check_id"] for row in failed} == set(finding["check_ids"])
    assert all(row["finding_id"] is None for row in checks if row["verdict"] != "fail")


HEADER = """-- id: {id}
-- label: {id}
-- sentence: A remark.
-- level: document
-- severity: {severity}
-- tolerance: 0
-- version: 1
-- solve: {solve}
-- missing: Nothing is missing.
-- finding: {{document}}: {id} says so
SELECT [{figures}] AS figure_ids, 'doc-1' AS document, 1 AS left_low, 1 AS left_high,
    '=' AS comparator, 0 AS right_low, 0 AS right_high{more}
"""


def rule(path: Path, rule_id: str, solve: str, figures: str, more: str = "") -> None:
    """A rule that always fails between the named figures."""
    text = HEADER.format(id=rule_id, solve=solve, severity="low", figures=figures, more=more)
    (path / f"{rule_id.lower()}.sql").write_text(text, encoding="utf-8")


def test_rules_without_arithmetic_meet_in_a_figure(tmp_path: Path) -> None:
    rule(tmp_path, "X1", "figure", "'a', 'b'")
    rule(tmp_path, "X2", "figure", "'b', 'c'")
    connection = claim_tables([figure(name, "killed", n) for n, name in enumerate("abc", 3)])
    _, _, findings = check(connection, tmp_path)
    assert [row["rule_ids"] for row in findings] == [["X1", "X2"]]


def test_a_rule_can_say_which_figure_may_be_at_fault(tmp_path: Path) -> None:
    rule(tmp_path, "X1", "figure", "'a', 'b'", ", [1, 0] AS signs")
    rule(tmp_path, "X2", "figure", "'c', 'b'", ", [1, 0] AS signs")
    connection = claim_tables([figure(name, "killed", n) for n, name in enumerate("abc", 3)])
    _, _, findings = check(connection, tmp_path)
    assert [row["rule_ids"] for row in findings] == [["X1"], ["X2"]]


def test_a_remark_stands_alone(tmp_path: Path) -> None:
    rule(tmp_path, "X1", "alone", "'a', 'b'")
    rule(tmp_path, "X2", "alone", "'a', 'b'")
    connection = claim_tables([figure(name, "killed", n) for n, name in enumerate("abc", 3)])
    _, _, findings = check(connection, tmp_path)
    assert [row["rule_ids"] for row in findings] == [["X1"], ["X2"]]
    assert [row["suspect_ids"] for row in findings] == [[], []]
