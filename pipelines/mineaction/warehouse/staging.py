"""Staging: what was extracted from which document, so that only what changed is read again.

Lives here: the manifest (one row a file) and the parts (one Parquet file a batch and table), both
written aside and renamed. Does not live here: extraction (given as a function), the rules (schema).

A part holds rows that passed the rules of the schema, with the file that they came from. A row
counts only while the manifest says that its file belongs to its part.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, Final, TypeVar

import pyarrow as arrow
from pyarrow import parquet

from mineaction.schema.derive import arrow_schema, fingerprint
from mineaction.schema.integrity import canary
from mineaction.schema.tables import EXTRACTED, TABLES
from mineaction.warehouse.batch import SOURCE, Checked, Rejected, check_batch, rejected_row
from mineaction.warehouse.locks import exclusive
from mineaction.warehouse.rows import Document, Extraction, document_row
from mineaction.warehouse.workers import Failure, Outcome, extract_all, pooled

INLINE: Final = 200  # so many changed documents are extracted faster here than in a new pool
BATCH: Final = 250
QUARANTINE: Final = "meta.quarantine"
MANIFEST: Final = "manifest.parquet"
UNREAD: Final = "unread"  # the part of files that gave no document; written anew by each run

_MANIFEST_SCHEMA: Final = arrow.schema(
    [
        (SOURCE, arrow.string()),
        ("size", arrow.int64()),
        ("mtime_ns", arrow.int64()),
        ("sha256", arrow.string()),
        ("document_id", arrow.string()),
        ("version", arrow.string()),
        ("fingerprint", arrow.string()),
        ("part", arrow.string()),
        ("rows_in", arrow.int64()),
    ]
)

D = TypeVar("D", bound=Document)
Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Staged:
    """What one run of staging did; `files` are all files of the manifest."""

    folder: Path
    version: str
    files: int
    extracted: tuple[str, ...]
    reused: int
    removed: tuple[str, ...]
    failed: tuple[str, ...]  # of those extracted: gave no rows, see quarantine
    unread: int
    quarantined: int = 0  # rows of this run's documents that broke an integrity rule

    def lines(self) -> list[str]:
        """For people: what was extracted and what was taken from staging."""
        if not self.extracted:
            first = f"nothing to extract: all {self.reused} documents are unchanged"
        else:
            first = f"{len(self.extracted)} extracted, {self.reused} unchanged"
        lines = [first]
        if self.removed:
            lines.append(f"{len(self.removed)} no longer there: {', '.join(self.removed[:5])}")
        if self.failed:
            lines.append(f"{len(self.failed)} gave nothing: {', '.join(self.failed[:5])}")
        if self.unread:
            lines.append(f"{self.unread} could not be read")
        if self.quarantined:
            lines.append(f"{self.quarantined} rows of these went to quarantine")
        return lines


@dataclass(slots=True)
class _Run:
    """The state of one run."""

    folder: Path
    version: str
    stats: Mapping[str, tuple[int, int]]
    manifest: dict[str, Entry] = field(default_factory=dict)
    extracted: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    unread: list[Rejected] = field(default_factory=list)
    quarantined: int = 0


def stage(
    documents: Iterable[D],
    extract: Callable[[D], Extraction],
    folder: Path,
    version: str,
    *,
    rejected: Sequence[Rejected] = (),
    stats: Mapping[str, tuple[int, int]] | None = None,
    keep: Collection[str] = (),
    workers: int | None = None,
) -> Staged:
    """Bring staging in `folder` up to date with `documents`, given in order of file name.

    A document is extracted again when its bytes, its metadata, `version` (of the extractor) or the
    declaration of the tables changed; all else is taken over. `keep` names files of the manifest
    that are known to be unchanged and were not read; files in neither disappear. `rejected` are
    files that gave no document; `stats` size and mtime_ns by file name, kept for the next scan.

    Raises ValidationDisabledError if pandera does not validate.
    """
    canary(TABLES["main.figures"])
    with exclusive(folder / ".lock"):
        before = read_manifest(folder)
        run = _Run(folder, f"{version}+{fingerprint()}", stats or {}, unread=list(rejected))
        run.manifest = {name: before[name] for name in keep if name in before}
        _extract_changed(run, _changed(run, documents, before), extract, workers)
        _write_unread(run)
        _write_manifest(run)
        _sweep(folder, {entry["part"] for entry in run.manifest.values()} | {UNREAD})
    return Staged(
        folder=folder,
        version=run.version,
        files=len(run.manifest),
        extracted=tuple(run.extracted),
        reused=len(run.manifest) - len(run.extracted),
        removed=tuple(sorted(before.keys() - run.manifest.keys())),
        failed=tuple(run.failed),
        unread=len(run.unread),
        quarantined=run.quarantined,
    )


def read_manifest(folder: Path) -> dict[str, Entry]:
    """The manifest by file name; empty before the first run."""
    path = folder / MANIFEST
    if not path.exists():
        return {}
    return {entry[SOURCE]: entry for entry in parquet.read_table(path).to_pylist()}


def part_files(folder: Path, table: str) -> list[Path]:
    """The Parquet files of a table that the manifest names."""
    parts = {entry["part"] for entry in read_manifest(folder).values()}
    if table == QUARANTINE:
        parts.add(UNREAD)
    return [path for part in sorted(parts) if (path := _part_path(folder, table, part)).exists()]


def _changed(run: _Run, documents: Iterable[D], before: Mapping[str, Entry]) -> Iterator[D]:
    """The documents to extract; unchanged ones go to the manifest, copies to quarantine."""
    holders = {entry["document_id"]: name for name, entry in run.manifest.items()}
    for document in documents:
        name = document.file_name
        holder = holders.setdefault(document.document_id, name)
        if holder != name:
            run.unread.append(_copy_of(document, holder))
            continue
        entry = before.get(name)
        if entry is not None and entry["fingerprint"] == _fingerprint(document, run.version):
            run.manifest[name] = entry | _stat(run, name)
            continue
        yield document


def _extract_changed(
    run: _Run, changed: Iterator[D], extract: Callable[[D], Extraction], workers: int | None
) -> None:
    """Extract and stage: few documents here, many in a pool, batch by batch."""
    first = list(islice(changed, INLINE))
    following = list(islice(changed, 1))
    if not following:
        if first:
            _stage_batch(run, extract_all(extract, first))
        return
    for outcomes in pooled(extract, _batches(first + following, changed), workers):
        _stage_batch(run, outcomes)


def _batches(first: list[D], rest: Iterator[D]) -> Iterator[list[D]]:
    yield first
    while batch := list(islice(rest, BATCH)):
        yield batch


def _stage_batch(run: _Run, outcomes: Sequence[Outcome[D, Extraction]]) -> None:
    """Check a batch, write its part, and enter its files into the manifest."""
    done = [(o.document, o.result) for o in outcomes if not isinstance(o.result, Failure)]
    failed = [
        Rejected(
            o.document.file_name,
            f"{o.document.file_name}: {o.result}",
            o.document.sha256,
            o.document.document_id,
        )
        for o in outcomes
        if isinstance(o.result, Failure)
    ]
    checked = check_batch(done, failed)
    prints = {o.document.file_name: _fingerprint(o.document, run.version) for o in outcomes}
    part = hashlib.sha256(repr(sorted(prints.items())).encode()).hexdigest()[:16]
    _write_part(run.folder, part, checked)
    for outcome in outcomes:
        document = outcome.document
        gave_nothing = isinstance(outcome.result, Failure)
        run.manifest[document.file_name] = {
            SOURCE: document.file_name,
            "sha256": document.sha256,
            "document_id": document.document_id,
            "version": run.version,
            # What failed is tried again by the next run.
            "fingerprint": "" if gave_nothing else prints[document.file_name],
            "part": part,
            "rows_in": checked.rows_in.get(document.file_name, 0),
            **_stat(run, document.file_name),
        }
    run.extracted += prints
    run.failed += [file.file_name for file in failed]
    run.quarantined += len(checked.quarantine) - len(failed)


def _write_part(folder: Path, part: str, checked: Checked) -> None:
    """One Parquet file for each table that has rows."""
    for table in EXTRACTED:
        rows = checked.tables[table]
        if len(rows):
            schema = arrow_schema(TABLES[table]).append(arrow.field(SOURCE, arrow.string()))
            data = arrow.Table.from_pandas(rows, schema=schema, preserve_index=False)
            _write(_part_path(folder, table, part), data, part)
    _write_quarantine(folder, part, checked.quarantine)


def _write_quarantine(folder: Path, part: str, rows: Sequence[Entry]) -> None:
    schema = arrow_schema(TABLES[QUARANTINE])
    data = arrow.Table.from_pylist(list(rows), schema=schema)
    _write(_part_path(folder, QUARANTINE, part), data, part)


def _write_unread(run: _Run) -> None:
    rows = {row["quarantine_id"]: row for row in map(rejected_row, run.unread)}
    _write_quarantine(run.folder, UNREAD, list(rows.values()))


def _write_manifest(run: _Run) -> None:
    entries = [run.manifest[name] for name in sorted(run.manifest)]
    _write(run.folder / MANIFEST, arrow.Table.from_pylist(entries, schema=_MANIFEST_SCHEMA))


def _write(path: Path, data: arrow.Table, part: str | None = None) -> None:
    """Write aside, then rename: a file that is there is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if part is not None:
        data = data.append_column("part", arrow.array([part] * len(data), arrow.string()))
    aside = path.with_name(path.name + ".tmp")
    parquet.write_table(data, aside)
    aside.replace(path)


def _part_path(folder: Path, table: str, part: str) -> Path:
    return folder / table / f"{part}.parquet"


def _sweep(folder: Path, parts: Collection[str]) -> None:
    """Delete what no manifest names: parts of older versions, and what a killed run left."""
    for table in (*EXTRACTED, QUARANTINE):
        for path in (folder / table).glob("*"):
            if path.suffix == ".tmp" or path.stem not in parts:
                path.unlink()


def _stat(run: _Run, name: str) -> Entry:
    size, mtime_ns = run.stats.get(name, (None, None))
    return {"size": size, "mtime_ns": mtime_ns}


def _fingerprint(document: Document, version: str) -> str:
    """Of the bytes, the metadata and the version: what the rows of a document depend on."""
    facts = json.dumps(document_row(document), sort_keys=True, default=str)
    return hashlib.sha256(f"{version}\n{facts}".encode()).hexdigest()


def _copy_of(document: Document, holder: str) -> Rejected:
    return Rejected(
        document.file_name,
        f"{document.file_name} has the same bytes as {holder}: it is one document, read once",
        document.sha256,
        document.document_id,
        "I91",
    )
