"""The series layer: one count followed over time, with what its claims leave for each day.

Lives here: these assets. Does not live here: how they are made (sql/series, consistency), their
columns (schema).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import dagster as dg

from mineaction.assets.describe import table_results, table_spec
from mineaction.assets.workspace import POOL, Workspace
from mineaction.consistency import make_series
from mineaction.schema.tables import SERIES
from mineaction.warehouse.build import load_series

_DEPS = ("figures", "figure_places", "figure_sources", "reference")


@dg.multi_asset(specs=[table_spec(table, "series", _DEPS) for table in SERIES], pool=POOL)
def series(workspace: Workspace) -> Iterator[dg.MaterializeResult[Any]]:
    """Join claims that count the same thing from the same start, each table by its SQL file."""
    load_series(workspace.build, make_series)
    yield from table_results(workspace.build, SERIES)
