"""The sensor on the folder of documents: what starts a run and what does not."""

from __future__ import annotations

import os
import time
from pathlib import Path

import dagster as dg
import pytest

from mineaction.assets.automation import SETTLED, new_documents

OLD = time.time() - 10 * SETTLED


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "dagster.yaml").touch()
    folder = tmp_path / "seeds"
    folder.mkdir()
    monkeypatch.chdir(tmp_path)
    put(folder / "a.txt", OLD)
    return folder


def put(path: Path, changed: float, text: str = "3 killed") -> None:
    """A file, and its folder, that changed at a time."""
    path.write_text(text, encoding="utf-8")
    os.utime(path, (changed, changed))
    os.utime(path.parent, (changed, changed))


def look(cursor: str | None) -> tuple[dg.RunRequest | dg.SkipReason, str | None]:
    """One tick: what the sensor answers, and the cursor after it."""
    context = dg.build_sensor_context(cursor=cursor)
    answer = new_documents(context)
    assert isinstance(answer, dg.RunRequest | dg.SkipReason)
    return answer, context.cursor


@pytest.mark.usefixtures("folder")
def test_the_first_look_starts_a_run() -> None:
    answer, cursor = look(None)
    assert isinstance(answer, dg.RunRequest)
    assert answer.run_key == cursor
    assert str(cursor).split(":")[0] == "1"


@pytest.mark.usefixtures("folder")
def test_nothing_new_starts_none_and_says_so() -> None:
    _, cursor = look(None)
    answer, after = look(cursor)
    assert isinstance(answer, dg.SkipReason)
    assert "nothing new" in str(answer.skip_message)
    assert after == cursor


@pytest.mark.parametrize(
    ("name", "text"),
    [("b.txt", "4 killed"), ("a.txt", "5 killed"), ("sources.yaml", "sources: []")],
    ids=["a file arrives", "a file changes", "the register changes"],
)
def test_a_run_starts_when(folder: Path, name: str, text: str) -> None:
    _, cursor = look(None)
    put(folder / name, OLD + 1, text)
    answer, after = look(cursor)
    assert isinstance(answer, dg.RunRequest)
    assert after != cursor


def test_a_file_that_comes_and_goes_starts_a_run_each_time(folder: Path) -> None:
    _, first = look(None)
    put(folder / "b.txt", OLD + 1)
    _, second = look(first)
    (folder / "b.txt").unlink()
    os.utime(folder, (OLD + 2, OLD + 2))
    answer, third = look(second)
    assert isinstance(answer, dg.RunRequest)
    # Dagster starts no second run for a key that it has seen.
    assert len({first, second, third}) == 3


def test_a_young_file_is_left_until_it_is_settled(folder: Path) -> None:
    _, cursor = look(None)
    put(folder / "b.txt", time.time())
    answer, after = look(cursor)
    assert isinstance(answer, dg.SkipReason)
    assert "settled" in str(answer.skip_message)
    assert after == cursor


def test_other_files_are_no_documents(folder: Path) -> None:
    _, cursor = look(None)
    (folder / "notes.md").write_text("x", encoding="utf-8")
    os.utime(folder, (OLD, OLD))
    assert isinstance(look(cursor)[0], dg.SkipReason)


def test_no_folder_is_said(folder: Path) -> None:
    (folder / "a.txt").unlink()
    folder.rmdir()
    answer, _ = look(None)
    assert isinstance(answer, dg.SkipReason)
    assert "no folder seeds/" in str(answer.skip_message)
