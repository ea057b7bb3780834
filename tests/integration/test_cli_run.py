"""`mineaction run` over a pipeline made for the test: what it prints when it works and when not."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import dagster as dg
import duckdb
import pytest

from mineaction import cli
from mineaction.schema.derive import ddl
from mineaction.schema.tables import TABLES

_FINDINGS = """
insert into findings by name select n::varchar as finding_id, n + 1 as rank, 'W10' as rule_id,
  ['W10'] as rule_ids, 'high' as severity, 'firm' as confidence, 'a: off by ' || n as sentence,
  [] as also, [] as document_ids, [] as figure_ids, [] as quotes, [] as numbers, n as difference,
  [] as suspect_ids, [] as check_ids, n::varchar as fingerprint, 'open' as review
from range(12) t(n);
create schema meta;
create table meta.quarantine as select ['I03'] as rule_ids, 'b: kind x is unknown' as reason
from range(2)
"""


def pipeline(folder: Path, *, crash: bool = False, audit_holds: bool = True) -> dg.Definitions:
    """Two assets and a blocking check, in the shape of the real job."""

    @dg.asset
    def documents() -> dg.MaterializeResult[None]:
        if crash:
            raise ValueError("a.txt: sha256 is not the registered one; restore the file")
        told = {
            "summary": dg.MetadataValue.md("- nothing to extract"),
            "kept out": dg.MetadataValue.md("- c.txt is empty"),
        }
        return dg.MaterializeResult(metadata={"dagster/row_count": 5, **told})

    @dg.asset(deps=[documents])
    def published() -> None:
        with duckdb.connect(folder / "warehouse" / "mineaction.duckdb") as connection:
            connection.execute(ddl(TABLES["main.findings"])[0] + ";" + _FINDINGS)

    @dg.asset_check(asset=documents, blocking=True)
    def nothing_lost() -> dg.AssetCheckResult:
        return dg.AssetCheckResult(passed=audit_holds, description="1 of 5 documents is nowhere")

    job = dg.define_asset_job("refresh", selection="*")
    return dg.Definitions(
        assets=[documents, published],
        asset_checks=[nothing_lost],
        jobs=[job],
        executor=dg.in_process_executor,
    )


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "dagster.yaml").write_text("telemetry:\n  enabled: false\n", encoding="utf-8")
    (tmp_path / "warehouse").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DAGSTER_HOME", str(tmp_path))
    return tmp_path


def run(monkeypatch: pytest.MonkeyPatch, definitions: dg.Definitions) -> int:
    module = ModuleType("mineaction.definitions")
    module.defs = definitions  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "mineaction.definitions", module)
    return cli.main(["run"])


def test_run_says_what_was_built_found_and_where(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, pipeline(project)) == 0
    shown = capsys.readouterr()
    lines = shown.out.splitlines()
    assert lines[:4] == ["read", "  nothing to extract", "  kept out: c.txt is empty", "built"]
    assert lines[4].split() == ["documents", "5", "rows"]
    assert lines[5].split() == ["published"]
    assert lines[6].startswith("kept out of the tables")
    assert lines[7].split(maxsplit=2) == ["I03", "2", "for instance b: kind x is unknown"]
    assert lines[8] == "found 12 things that do not hold"
    assert lines[9] == "  [W10 high, firm] a: off by 0"
    assert lines[-2] == "  and 2 more: mineaction findings"
    assert lines[-1].endswith("warehouse/mineaction.duckdb")
    assert shown.err == ""


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ({"crash": True}, "documents: a.txt: sha256 is not the registered one; restore the file"),
        ({"audit_holds": False}, "check nothing_lost failed: 1 of 5 documents is nowhere"),
    ],
    ids=["a step fails", "a blocking check fails"],
)
def test_a_failed_run_says_why_and_ends_with_1(
    project: Path,
    broken: dict[str, bool],
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(monkeypatch, pipeline(project, **broken)) == 1
    shown = capsys.readouterr()
    assert message in shown.err.splitlines()
    assert "the earlier warehouse, if any, is untouched" in shown.err
    assert "Traceback" not in shown.err
    assert not (project / "warehouse" / "mineaction.duckdb").exists()
