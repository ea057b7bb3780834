"""Publication: readers are never disturbed, a refusal or a kill leaves the old warehouse."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest
from tests.support.extractors import RAISE, extract
from tests.support.refreshing import documents, no_rules, refreshed, whole

from mineaction.warehouse import build
from mineaction.warehouse.audit import Audit, audit
from mineaction.warehouse.database import attached
from mineaction.warehouse.publish import LINK, REFUSED, PublishError, current, publish
from mineaction.warehouse.refresh import Steps, refresh

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published")
    refreshed(folder, 3)
    return folder


@pytest.fixture
def folder(published: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "warehouse"
    shutil.copytree(published, copy, symlinks=True)
    return copy


def process(role: str, folder: Path) -> subprocess.Popen[str]:
    path = os.pathsep.join([str(ROOT / "pipelines"), str(ROOT)])
    return subprocess.Popen(
        [sys.executable, "-m", "tests.support.refreshing", role, str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_the_published_file_is_whole_and_nobody_can_write_it(folder: Path) -> None:
    assert whole(folder / LINK) == 3
    assert (folder / LINK).resolve().stat().st_mode & 0o777 == 0o444
    assert not (folder / LINK).readlink().is_absolute()


def test_it_is_in_the_format_that_older_readers_know(folder: Path) -> None:
    with duckdb.connect(str(folder / LINK), read_only=True) as connection:
        [(tags,)] = connection.execute(
            "SELECT tags FROM duckdb_databases() WHERE NOT internal"
        ).fetchall()
    assert tags["storage_version"].startswith("v1.4")


def publish_again(folder: Path) -> None:
    """Publish a copy of what is published, as a quick refresh without news would."""
    path = build.start(folder)
    shutil.copyfile(folder / LINK, path)
    publish(path, folder, Audit(()))


def test_a_reader_goes_on_through_several_refreshes(folder: Path) -> None:
    reader = process("read", folder)
    first = current(folder)
    assert first is not None
    with duckdb.connect(str(folder / LINK), read_only=True) as connection:
        refreshed(folder, 4)
        for _ in range(2):
            publish_again(folder)
        # Who holds the old snapshot goes on with it, though it is no longer kept.
        assert not first.exists()
        assert connection.execute("SELECT count(*) FROM figures").fetchall() == [(3,)]
    assert whole(folder / LINK) == 4
    output, _ = reader.communicate("stop\n", timeout=30)
    assert reader.returncode == 0
    opens, seen = output.split(" ", 1)
    assert int(opens) > 1
    assert "4" in seen


def test_a_full_build_gives_the_tables_of_an_increment(folder: Path) -> None:
    refreshed(folder, 4)
    incremental = dict(hashes(folder))
    shutil.rmtree(folder / "staging")
    refreshed(folder, 4)
    assert dict(hashes(folder)) == incremental


def test_a_refused_audit_leaves_the_old_warehouse_and_says_why(folder: Path) -> None:
    before = current(folder)
    path = build.start(folder)
    build.load_extracted(path, folder / "staging")
    build.load_reference(path)
    build.load_topics(path)
    build.seal(path, code_version="0", extractor_version="1")
    with attached(path) as connection:
        connection.execute("DELETE FROM evidence.sentences")
    with pytest.raises(PublishError, match=r"sentence_id: breaks for .*; content hashes: "):
        publish(path, folder, audit(path, folder / "staging"))
    assert current(folder) == before
    assert whole(folder / LINK) == 3
    assert (folder / "snapshots" / REFUSED).exists()


def test_a_fault_that_hits_every_document_replaces_nothing(folder: Path) -> None:
    failing = [replace(text, text=text.text + RAISE) for text in documents(3)]
    with pytest.raises(PublishError, match="3 of 3 documents gave nothing"):
        refresh(failing, Steps(extract, no_rules, "1", with_series=False), folder)
    assert whole(folder / LINK) == 3


def publish_empty(folder: Path) -> Path:
    """Publish a database without rows, quickly."""
    return publish(build.start(folder), folder, Audit(()))


def test_the_last_three_snapshots_are_kept(folder: Path) -> None:
    published = [publish_empty(folder) for _ in range(4)]
    assert sorted((folder / "snapshots").glob("*.duckdb")) == published[1:]
    assert current(folder) == published[-1].resolve()


@pytest.mark.parametrize("beside", ["link", "snapshot"])
def test_a_stray_log_is_moved_aside(folder: Path, beside: str) -> None:
    target = folder / LINK if beside == "link" else (folder / LINK).resolve()
    stray = target.with_name(target.name + ".wal")
    stray.write_bytes(b"no log")
    publish_empty(folder)
    assert not stray.exists()
    assert len(list(stray.parent.glob("*.wal.stray-*"))) == 1


def unfinished(folder: Path) -> set[Path]:
    return set((folder / "snapshots").glob("*" + build.BUILDING))


def kill_when(reached: Callable[[], bool], folder: Path) -> None:
    """Kill a refresh as soon as it has reached a point."""
    writer = process("write", folder)
    assert writer.stdout is not None
    assert writer.stdout.readline().startswith("refresh")
    stop = time.monotonic() + 60
    while not reached():
        assert writer.poll() is None, "the refresh ended by itself"
        assert time.monotonic() < stop, "the refresh never came there"
        time.sleep(0.001)
    writer.send_signal(signal.SIGKILL)
    writer.communicate()


def test_kill_9_leaves_a_whole_warehouse_and_the_next_run_works(folder: Path) -> None:
    published, builds = current(folder), unfinished(folder)
    kill_when(lambda: True, folder)  # in staging
    assert current(folder) == published
    kill_when(lambda: unfinished(folder) != builds, folder)
    assert current(folder) == published
    assert whole(folder / LINK) == 3
    kill_when(lambda: current(folder) not in {published, None}, folder)
    assert whole(folder / LINK) == 1
    refreshed(folder, 5)
    assert whole(folder / LINK) == 5


def hashes(folder: Path) -> list[tuple[str, str]]:
    with duckdb.connect(str((folder / LINK).resolve()), read_only=True) as connection:
        return connection.execute("SELECT table_name, content_hash FROM meta.builds").fetchall()
