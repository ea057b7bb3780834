"""The folders that a run works in, held by one run at a time.

Lives here: the resource of all assets. Does not live here: names of folders (mineaction.project).

A pool in dagster.yaml queues runs of the UI, the schedule and the sensor; a run of the command
line is not queued. So each run holds a lock of the system, which a killed process lets go.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import dagster as dg

from mineaction.project import Project, find_project
from mineaction.warehouse.build import BUILDING, SNAPSHOTS
from mineaction.warehouse.locks import exclusive

POOL = "warehouse"


class Workspace(dg.ConfigurableResource[Any]):
    """The project's folders; without `root`, the project of the working folder."""

    root: str | None = None

    @contextmanager
    def yield_for_execution(self, context: dg.InitResourceContext) -> Iterator[Workspace]:
        """Wait until no other run works here, then keep others out."""
        if context.log:
            context.log.debug("waits for its turn, if another run is working")
        with exclusive(self.project.warehouse / ".run.lock"):
            yield self

    @property
    def project(self) -> Project:
        """Where everything is."""
        return Project(Path(self.root)) if self.root else find_project()

    @property
    def build(self) -> Path:
        """The database under way: the newest that is not published yet.

        Raises dg.Failure if there is none, as when one asset is materialized by itself.
        """
        unfinished = sorted((self.project.warehouse / SNAPSHOTS).glob(f"*{BUILDING}"))
        if not unfinished:
            raise dg.Failure(
                "no build is under way: what was built last is published and never changed."
                " Launch the job `refresh`, or materialize all assets"
            )
        return unfinished[-1]
