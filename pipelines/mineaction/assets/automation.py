"""When a refresh runs: the job, the daily schedule, the sensor on the folder of documents.

Lives here: only these. Does not live here: what a refresh does.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

import dagster as dg

from mineaction import __version__
from mineaction.consistency.reviews import REVIEWS
from mineaction.project import find_project
from mineaction.reading import REGISTER, source_files

# A younger file may still be on its way into the folder.
SETTLED: Final = 5.0  # seconds

refresh = dg.define_asset_job(
    "refresh",
    selection=dg.AssetSelection.all(),
    description="Read what is new, check it, and publish a new warehouse.",
    tags={"mineaction/version": __version__},
)

daily = dg.ScheduleDefinition(
    name="daily",
    job=refresh,
    cron_schedule="0 4 * * *",
    execution_timezone="UTC",
    default_status=dg.DefaultScheduleStatus.RUNNING,
    description="Every night at 4:00 UTC, whatever the sensor has seen.",
)


@dg.sensor(
    job=refresh,
    minimum_interval_seconds=15,
    default_status=dg.DefaultSensorStatus.RUNNING,
    description="Starts a refresh when documents, the register or reviews arrive, change or go.",
)
def new_documents(context: dg.SensorEvaluationContext) -> dg.RunRequest | dg.SkipReason:
    """Compare the folder with what it was at the last run."""
    folder = find_project().seeds
    if not folder.is_dir():
        return dg.SkipReason(f"there is no folder {folder.name}/")
    count, newest, size = folder_state(folder)
    if (age := time.time() - newest / 1e9) < SETTLED:
        return dg.SkipReason(f"{folder.name}/ changed {age:.0f} s ago: waiting until it is settled")
    state = f"{count}:{newest}:{size}"
    if state == context.cursor:
        return dg.SkipReason(f"nothing new: {count} files as at the last run")
    context.update_cursor(state)
    return dg.RunRequest(run_key=state, tags={"mineaction/files": str(count)})


def folder_state(folder: Path) -> tuple[int, int, int]:
    """Number of files, the newest time of change in nanoseconds, bytes.

    The folder's own time counts: it changes when a file goes, so that no state comes twice.
    """
    beside = [path for name in (REGISTER, REVIEWS) if (path := folder / name).is_file()]
    files = [*source_files(folder), *beside]
    stats = [path.stat() for path in files]
    newest = max(stat.st_mtime_ns for stat in (folder.stat(), *stats))
    return len(files), newest, sum(stat.st_size for stat in stats)
