"""A rule that goes wrong, in a whole run: what it touches is set aside and shown, all else stays.

The rules are those of the project, two of them spoiled in a copy.
"""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

import dagster as dg
import duckdb
import pytest
from tests.support.projects import copy_project, execute

from mineaction import cli
from mineaction.assets import consistency
from mineaction.consistency import compare
from mineaction.consistency.rules import RULES_DIR


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose W15 gives a side upside down beside its good ones, and whose W41 breaks."""
    rules = tmp_path / "rules"
    shutil.copytree(RULES_DIR, rules)
    with (rules / "w15_percent_range.sql").open("a", encoding="utf-8") as rule:
        rule.write(
            "\nUNION ALL BY NAME SELECT [figure_id] AS figure_ids, document, 2 AS left_low,"
            " 1 AS left_high, 'in' AS comparator, 0 AS right_low, 100 AS right_high,"
            " counted AS share FROM claims WHERE number_as_stated = '3,461'"
        )
    header = (rules / "w41_rate.sql").read_text("utf-8").split("WITH")[0]
    (rules / "w41_rate.sql").write_text(header + "SELECT 1 / no_such_column FROM claims", "utf-8")
    monkeypatch.setattr(consistency, "compare", partial(compare, rules_dir=rules))
    root = copy_project(tmp_path / "project")
    monkeypatch.chdir(root)
    monkeypatch.setenv("DAGSTER_HOME", str(root))
    return root


@pytest.mark.usefixtures("project")
def test_the_run_goes_on_and_the_assets_and_checks_say_what_was_set_aside() -> None:
    result = execute()
    assert result.success
    checks = {check.check_name: check for check in result.get_asset_check_evaluations()}
    for name in ("I80", "w15_percent_range", "w41_rate"):
        assert (checks[name].passed, checks[name].severity) == (False, dg.AssetCheckSeverity.WARN)
    told = str(checks["w15_percent_range"].description)
    assert "W15: the low of the left side, 2, is above its high, 1, in a relation between" in told
    assert "no_such_column" in str(checks["w41_rate"].description)
    assert checks["w10_casualties"].passed
    shown = str(checks["I80"].metadata["set aside"].value).splitlines()
    assert [line[:6] for line in shown] == ["- W15:", "- W15:", "- W41:"]


def test_the_command_says_what_was_set_aside_and_the_findings_of_the_other_rules_are_there(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["run"]) == 0
    shown = capsys.readouterr().out
    assert "I80      3  for instance W15: the low of the left side, 2" in shown
    assert "found 8 things that do not hold" in shown
    with duckdb.connect(project / "warehouse" / "mineaction.duckdb", read_only=True) as built:
        rows = built.execute(
            "SELECT json_extract_string(row, '$.rule_id'), document_id IN (SELECT document_id"
            " FROM documents), contains(reason, '.txt, characters ')"
            " FROM meta.quarantine WHERE table_name = 'evidence.checks' ORDER BY 1"
        ).fetchall()
        judged = built.execute(
            "SELECT rule_id, applied > 0 FROM reference.rules WHERE rule_id IN ('W15', 'W41')"
            " ORDER BY 1"
        ).fetchall()
    assert rows == [("W15", True, True), ("W15", True, True), ("W41", None, False)]
    assert judged == [("W15", True), ("W41", False)]
