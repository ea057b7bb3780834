"""What Dagster loads: assets, checks, job, schedule and sensor, wired.

Lives here: the wiring. Does not live here: any asset (assets).
"""

from __future__ import annotations

from typing import Any

import dagster as dg

from mineaction.assets.automation import daily, new_documents, refresh
from mineaction.assets.consistency import claims_compared
from mineaction.assets.exports import exports
from mineaction.assets.extracted import extractions
from mineaction.assets.links import claims_linked
from mineaction.assets.published import published
from mineaction.assets.raw import raw_texts
from mineaction.assets.site import site
from mineaction.assets.tables import reference, tables
from mineaction.assets.topics import topics
from mineaction.assets.workspace import Workspace


def build_defs(**overrides: Any) -> dg.Definitions:
    """All definitions; `overrides` are arguments of dg.Definitions that replace ours."""
    parts: dict[str, Any] = {
        "assets": [
            raw_texts,
            extractions,
            tables,
            reference,
            topics,
            claims_linked,
            claims_compared,
            published,
            exports,
            site,
        ],
        "jobs": [refresh],
        "schedules": [daily],
        "sensors": [new_documents],
        "resources": {"workspace": Workspace()},
        # A step takes milliseconds: a process for each would take seconds.
        "executor": dg.in_process_executor,
    }
    return dg.Definitions(**(parts | overrides))


defs = build_defs()
