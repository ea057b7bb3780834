"""A refresh of a copied project: whoever starts it builds the same; what is wrong is said."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import dagster as dg
import duckdb
import pytest
from tests.support.projects import WAYS, by_command, copy_project, execute, hashes

from mineaction import cli
from mineaction.assets import published
from mineaction.warehouse.audit import Audit, Result

pytestmark = pytest.mark.filterwarnings("ignore::dagster.BetaWarning")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that `mineaction run` has built."""
    root = copy_project(tmp_path_factory.mktemp("built"))
    with pytest.MonkeyPatch.context() as patch:
        enter(root, patch)
        assert by_command()
    return root


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that nobody has built yet."""
    root = copy_project(tmp_path / "project")
    enter(root, monkeypatch)
    return root


@pytest.fixture
def rebuilt(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a warehouse, to be changed."""
    root = tmp_path / "project"
    shutil.copytree(built, root, symlinks=True)
    enter(root, monkeypatch)
    return root


def enter(root: Path, patch: pytest.MonkeyPatch) -> None:
    patch.chdir(root)
    patch.setenv("DAGSTER_HOME", str(root))


def said(result: dg.ExecuteInProcessResult) -> str:
    """All that the failed steps say."""
    found = []
    for event in result.get_step_failure_events():
        error = event.step_failure_data.error
        while error is not None:
            found.append(error.message)
            error = error.cause
        found.append(str(event.step_failure_data.user_failure_data))
    return "\n".join(found)


def metadata(result: dg.ExecuteInProcessResult, asset: str) -> Mapping[str, dg.MetadataValue]:
    """What an asset tells of itself after a run."""
    made = [
        event.step_materialization_data.materialization
        for event in result.get_asset_materialization_events()
    ]
    [found] = [each.metadata for each in made if each.asset_key == dg.AssetKey(asset)]
    return found


@pytest.mark.parametrize("way", WAYS, ids=list(WAYS))
def test_a_run_started_by_builds_what_mineaction_run_builds(
    way: str, built: Path, project: Path
) -> None:
    assert WAYS[way]()
    told = hashes(project)
    assert told == hashes(built)
    assert {"main.figures", "main.casualties", "main.findings", "evidence.checks"} <= told.keys()


def test_the_warehouse_has_the_figures_of_all_five_seeds(built: Path) -> None:
    with duckdb.connect(built / "warehouse" / "mineaction.duckdb", read_only=True) as connection:
        rows = connection.execute(
            "SELECT file_name, count(figure_id), any_value(published::VARCHAR)"
            " FROM documents LEFT JOIN figures USING (document_id) GROUP BY 1 ORDER BY 1"
        ).fetchall()
    assert [name[:3] for name, _, _ in rows] == ["000", "001", "002", "003", "004"]
    assert all(figures > 0 for _, figures, _ in rows)
    # The letter has its day from the story about it: dates go over all documents.
    assert rows[2][2] == "2024-12-12"


def test_a_second_run_extracts_nothing_and_says_so_and_clears_what_a_killed_run_left(
    rebuilt: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = hashes(rebuilt)
    stray = rebuilt / "warehouse" / "snapshots" / "20000101T000000000000Z.duckdb.tmp"
    stray.write_bytes(b"half a database")
    os.utime(stray, (0, 0))
    assert by_command()
    assert "  nothing to extract: all 5 documents are unchanged" in capsys.readouterr().out
    assert hashes(rebuilt) == before
    assert not stray.exists()


def test_a_new_file_is_read_alone_and_a_bad_one_is_kept_out(rebuilt: Path) -> None:
    text = "Two civilians were killed and 3 injured by a landmine in Bogo on 4 May 2024."
    (rebuilt / "seeds" / "new.txt").write_text(text, encoding="utf-8")
    (rebuilt / "seeds" / "bad.txt").write_bytes(b"\xff\xfe\x00killed 3")
    result = execute()
    assert result.success
    told = {name: str(value.value) for name, value in metadata(result, "extractions").items()}
    assert "1 extracted, 5 unchanged" in told["summary"]
    assert told["warnings"].startswith("- new.txt is not in sources.yaml")
    assert told["kept out"].startswith("- bad.txt: ")
    checks = {check.check_name: check for check in result.get_asset_check_evaluations()}
    assert (checks["I90"].passed, checks["I90"].severity) == (False, dg.AssetCheckSeverity.WARN)


def test_a_changed_text_stops_the_run_with_both_digests(
    rebuilt: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = hashes(rebuilt)
    path = next((rebuilt / "seeds").glob("000*.txt"))
    path.write_bytes(path.read_bytes() + b"\n")
    assert not by_command()
    shown = capsys.readouterr().err
    assert f"{path.name} has changed since it was registered" in shown
    assert "Traceback" not in shown
    assert hashes(rebuilt) == before


def test_a_failed_audit_leaves_the_old_warehouse_and_says_why(
    rebuilt: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (rebuilt / "warehouse" / "mineaction.duckdb").readlink()
    refused = Audit((Result("spans: number in quote", False, "breaks for 0123"),))
    monkeypatch.setattr(published, "audit", lambda *_: refused)
    assert cli.main(["run"]) == 1
    shown = capsys.readouterr().err
    assert "check spans failed: breaks for 0123" in shown
    assert "published: not published, the warehouse of before stays" in shown
    assert (rebuilt / "warehouse" / "mineaction.duckdb").readlink() == before


def test_one_asset_by_itself_says_to_launch_the_whole_refresh(rebuilt: Path) -> None:
    before = hashes(rebuilt)
    result = execute(asset_selection=[dg.AssetKey("reference")])
    assert not result.success
    assert "Launch the job `refresh`" in said(result)
    assert hashes(rebuilt) == before
