"""A project of its own for a test, and refreshes of it in every way that there is.

Lives here: copies of the seeds in a temporary folder, and what starts a run. Nothing of the real
project is touched.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import dagster as dg
import duckdb

from mineaction import cli
from mineaction.assets.automation import daily, new_documents
from mineaction.definitions import build_defs

ROOT = Path(__file__).parents[2]


def copy_project(folder: Path) -> Path:
    """The seeds, old enough for the sensor, what Dagster needs to start, and nothing built."""
    shutil.copytree(ROOT / "seeds", folder / "seeds", copy_function=shutil.copy2)
    for name in ("dagster.yaml", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)
    return folder


def hashes(root: Path) -> dict[str, str]:
    """The content hash of each table of the published warehouse."""
    with duckdb.connect(root / "warehouse" / "mineaction.duckdb", read_only=True) as connection:
        return dict(
            connection.execute("SELECT table_name, content_hash FROM meta.builds").fetchall()
        )


def execute(job: str = "refresh", **asked: Any) -> dg.ExecuteInProcessResult:
    """A run of a job in this process, with a history that is forgotten."""
    with dg.DagsterInstance.ephemeral() as instance:
        return (
            build_defs()
            .resolve_job_def(job)
            .execute_in_process(instance=instance, raise_on_error=False, **asked)
        )


def by_job() -> bool:
    """As "Launch run" of the job in the UI."""
    return execute().success


def by_materialize_all() -> bool:
    """As "Materialize all" of the asset graph in the UI."""
    with dg.DagsterInstance.ephemeral() as instance:
        job = build_defs().resolve_implicit_global_asset_job_def()
        return job.execute_in_process(instance=instance, raise_on_error=False).success


def by_schedule() -> bool:
    """As the daemon does when the hour has come."""
    context = dg.build_schedule_context(
        scheduled_execution_time=datetime(2030, 1, 1, 4, tzinfo=UTC)
    )
    requests = daily.evaluate_tick(context).run_requests or []
    return bool(requests) and all(execute(tags=dict(r.tags)).success for r in requests)


def by_sensor() -> bool:
    """As the daemon does when it looks at the folder for the first time."""
    request = new_documents(dg.build_sensor_context())
    assert isinstance(request, dg.RunRequest), request
    return execute(tags=dict(request.tags)).success


def by_command() -> bool:
    """As `mineaction run`."""
    return cli.main(["run"]) == 0


WAYS: dict[str, Callable[[], bool]] = {
    "the job in the UI": by_job,
    "materialize all in the UI": by_materialize_all,
    "the schedule": by_schedule,
    "the sensor": by_sensor,
}
