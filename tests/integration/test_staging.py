"""Staging: only what changed is extracted again; nothing is lost, nothing stays that is gone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.support.extractors import CRASH, RAISE, extract
from tests.support.statement import TEXT, Extracted, Text

from mineaction.warehouse import build, staging
from mineaction.warehouse.audit import audit
from mineaction.warehouse.batch import Rejected
from mineaction.warehouse.database import attached, read
from mineaction.warehouse.staging import Staged, stage


class Counted:
    """An extraction that remembers what it was asked for."""

    def __init__(self, inner: Callable[[Text], Extracted] = extract) -> None:
        self.inner = inner
        self.asked: list[str] = []

    def __call__(self, document: Text) -> Extracted:
        self.asked.append(document.file_name)
        return self.inner(document)


def texts(*names: str) -> list[Text]:
    return [Text(name, TEXT + f" {name}") for name in names]


def run(folder: Path, documents: Sequence[Text], version: str = "1") -> tuple[Staged, list[str]]:
    counted = Counted()
    return stage(documents, counted, folder, version), counted.asked


def staged_files(folder: Path) -> set[str]:
    """The files of all figures that a build would take."""
    path = build.start(folder / "built")
    build.load_extracted(path, folder)
    with attached(path) as connection:
        rows = connection.execute(
            "SELECT file_name FROM main.figures JOIN main.documents USING (document_id)"
        ).fetchall()
    return {name for (name,) in rows}


def test_a_second_run_extracts_nothing_and_says_so(tmp_path: Path) -> None:
    run(tmp_path, texts("a", "b"))
    staged, asked = run(tmp_path, texts("a", "b"))
    assert asked == []
    assert staged.lines() == ["nothing to extract: all 2 documents are unchanged"]


def test_only_new_and_changed_documents_are_extracted(tmp_path: Path) -> None:
    run(tmp_path, texts("a", "b"))
    changed = replace(texts("b")[0], text=TEXT + " changed")
    staged, asked = run(tmp_path, [texts("a")[0], changed, *texts("c")])
    assert asked == ["b", "c"]
    assert (staged.extracted, staged.reused) == (("b", "c"), 1)
    assert staged_files(tmp_path) == {"a", "b", "c"}


@pytest.mark.parametrize(
    "change", [{"kind": "un_letter"}, {"published": None}], ids=lambda change: f"new {change}"
)
def test_changed_metadata_counts_as_a_change(tmp_path: Path, change: dict[str, Any]) -> None:
    run(tmp_path, texts("a", "b"))
    _, asked = run(tmp_path, [replace(texts("a")[0], **change), *texts("b")])
    assert asked == ["a"]


def test_a_new_version_extracts_all_again(tmp_path: Path) -> None:
    run(tmp_path, texts("a", "b"))
    _, asked = run(tmp_path, texts("a", "b"), version="2")
    assert asked == ["a", "b"]


def test_a_new_declaration_extracts_all_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(tmp_path, texts("a"))
    monkeypatch.setattr(staging, "fingerprint", lambda: "other")
    _, asked = run(tmp_path, texts("a"))
    assert asked == ["a"]


def test_removed_documents_disappear(tmp_path: Path) -> None:
    run(tmp_path, texts("a", "b"))
    staged, _ = run(tmp_path, texts("b"))
    assert staged.removed == ("a",)
    assert staged_files(tmp_path) == {"b"}


def test_files_that_the_caller_knows_to_be_unchanged_need_not_be_read(tmp_path: Path) -> None:
    run(tmp_path, texts("a", "b"))
    staged = stage(texts("c"), extract, tmp_path, "1", keep=["a", "b"])
    assert (staged.extracted, staged.reused) == (("c",), 2)
    assert staged_files(tmp_path) == {"a", "b", "c"}


def test_size_and_time_are_kept_for_the_next_scan(tmp_path: Path) -> None:
    stage(texts("a"), extract, tmp_path, "1", stats={"a": (70, 12345)})
    entry = staging.read_manifest(tmp_path)["a"]
    assert (entry["size"], entry["mtime_ns"]) == (70, 12345)


def test_a_document_that_fails_is_quarantined_and_the_rest_goes_on(tmp_path: Path) -> None:
    documents = [*texts("a"), Text("bad", TEXT + RAISE), *texts("c")]
    staged, _ = run(tmp_path, documents)
    assert staged.failed == ("bad",)
    assert staged_files(tmp_path) == {"a", "c"}
    [row] = quarantine(tmp_path)
    assert row["reason"] == "bad: extraction failed with ValueError: a clause without end"


def test_a_document_that_failed_is_tried_again_and_stays_in_quarantine(tmp_path: Path) -> None:
    documents = [*texts("a"), Text("bad", TEXT + RAISE)]
    run(tmp_path, documents)
    assert run(tmp_path, documents)[1] == ["bad"]
    assert len(quarantine(tmp_path)) == 1
    assert staged_files(tmp_path) == {"a"}


def test_unreadable_files_are_in_quarantine_as_long_as_they_are_there(tmp_path: Path) -> None:
    rejected = [Rejected("x.bin", "x.bin: binary", "ab" * 32)]
    stage(texts("a"), extract, tmp_path, "1", rejected=rejected)
    assert [row["reason"] for row in quarantine(tmp_path)] == ["x.bin: binary"]
    stage(texts("a"), extract, tmp_path, "1")
    assert quarantine(tmp_path) == []


def test_equal_bytes_are_one_document(tmp_path: Path) -> None:
    [first] = texts("a")
    staged, asked = run(tmp_path, [first, replace(first, file_name="copy")])
    assert asked == ["a"]
    assert (staged.files, staged.unread) == (1, 1)
    [row] = quarantine(tmp_path)
    assert row["reason"].startswith("copy has the same bytes as a")


def test_parts_of_older_versions_are_swept(tmp_path: Path) -> None:
    run(tmp_path, texts("a"))
    run(tmp_path, texts("a"), "2")
    assert len(list((tmp_path / "main.figures").iterdir())) == 1


def test_what_a_killed_run_left_is_no_part_of_the_next(tmp_path: Path) -> None:
    run(tmp_path, texts("a"))
    part = next((tmp_path / "main.figures").iterdir())
    (tmp_path / "main.figures" / "stray.parquet").write_bytes(part.read_bytes())
    (tmp_path / "main.figures" / "half.parquet.tmp").write_bytes(b"PAR1")
    run(tmp_path, texts("a"))
    assert [p.name for p in (tmp_path / "main.figures").iterdir()] == [part.name]


def test_no_documents_give_an_empty_warehouse_that_passes_its_audit(tmp_path: Path) -> None:
    run(tmp_path, [])
    path = build.start(tmp_path)
    build.load_extracted(path, tmp_path)
    build.load_reference(path)
    build.load_topics(path)
    build.seal(path, code_version="0", extractor_version="1")
    assert audit(path, tmp_path).failures() == []


def test_many_documents_go_through_a_pool_that_survives_a_crash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "INLINE", 3)
    monkeypatch.setattr(staging, "BATCH", 3)
    documents = [*texts("a", "b", "c", "d"), Text("dies", TEXT + CRASH), *texts("e", "f", "g")]
    staged = stage(documents, extract, tmp_path, "1", workers=2)
    assert staged.failed == ("dies",)
    assert staged_files(tmp_path) == set("abcdefg")
    assert [row["reason"] for row in quarantine(tmp_path)] == [
        "dies: extraction killed its process"
    ]


def quarantine(folder: Path) -> list[dict[Any, Any]]:
    """The rows of quarantine that a build would take."""
    path = build.start(folder / "quarantine")
    build.load_extracted(path, folder)
    with attached(path) as connection:
        return read(connection, "FROM meta.quarantine").to_dict("records")
