"""Publication: a whole, checked snapshot takes the place of the one before, in one step.

Lives here: making a snapshot durable and read-only, swapping the link that readers open, and
keeping the last few. Does not live here: what is in a snapshot.

Nobody opens the published file for writing. Readers that hold the old snapshot go on with it; who
opens the link gets the old or the new one, never a part. In one process DuckDB hands an open
database out again: a notebook must close all connections before it sees a new snapshot.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Final

from mineaction.warehouse.audit import Audit
from mineaction.warehouse.build import BUILDING, SNAPSHOTS
from mineaction.warehouse.locks import exclusive

LINK: Final = "mineaction.duckdb"
REFUSED: Final = "refused.duckdb"
KEEP: Final = 3
_ABANDONED: Final = 3600  # seconds after which an unfinished build belongs to nobody


class PublishError(Exception):
    """The new warehouse is not published; the one before stays. The message says why."""


def publish(path: Path, folder: Path, audited: Audit) -> Path:
    """Put the built database `path` in the place of `folder`/mineaction.duckdb.

    Returns the snapshot. Raises PublishError if the audit found anything: the old warehouse then
    stays as it was, and the refused one is kept as snapshots/refused.duckdb to be looked at.
    """
    snapshots = folder / SNAPSHOTS
    if not audited.passed:
        path.replace(snapshots / REFUSED)
        raise PublishError(
            "not published, the warehouse of before stays: " + "; ".join(audited.failures())
        )
    with exclusive(folder / ".lock"):
        snapshot = path.with_name(path.name.removesuffix(BUILDING) + ".duckdb")
        _make_durable(path)
        path.chmod(0o444)
        path.replace(snapshot)
        _sync_folder(snapshots)
        _swap(folder / LINK, snapshot)
        _clean(folder, snapshot)
    return snapshot


def current(folder: Path) -> Path | None:
    """The published snapshot, if there is one."""
    link = folder / LINK
    return link.resolve() if link.exists() else None


def _swap(link: Path, snapshot: Path) -> None:
    """Point the link to the snapshot; stray logs of a read-write session would spoil each open."""
    for stray in (_log_of(link), _log_of(link.resolve()), _log_of(snapshot)):
        if stray.exists():
            stray.replace(stray.with_name(f"{stray.name}.stray-{time.time_ns()}"))
    aside = link.with_name(link.name + ".tmp")
    aside.unlink(missing_ok=True)
    aside.symlink_to(snapshot.relative_to(link.parent))
    aside.replace(link)
    _sync_folder(link.parent)


def _clean(folder: Path, snapshot: Path) -> None:
    """Keep the last snapshots; delete older ones, and builds that somebody left unfinished."""
    snapshots = folder / SNAPSHOTS
    whole = sorted(p for p in snapshots.glob("*.duckdb") if p.name != REFUSED)
    older = [p for p in whole if p != snapshot]
    for path in older[: max(0, len(older) - (KEEP - 1))]:
        path.unlink()
    for path in snapshots.glob(f"*{BUILDING}*"):
        if time.time() - path.stat().st_mtime > _ABANDONED:
            path.unlink()


def _make_durable(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    _make_durable(folder)


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + ".wal")
