"""The topic tables: figures of one statement and group side by side.

Lives here: these assets. Does not live here: how they are made (sql), their columns (schema).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import dagster as dg

from mineaction.assets.describe import table_results, table_spec
from mineaction.assets.workspace import POOL, Workspace
from mineaction.schema.tables import TOPICS
from mineaction.warehouse.build import load_topics


@dg.multi_asset(specs=[table_spec(table, "topics", ["figures"]) for table in TOPICS], pool=POOL)
def topics(workspace: Workspace) -> Iterator[dg.MaterializeResult[Any]]:
    """Pivot figures into the topic tables, each by its SQL file."""
    load_topics(workspace.build)
    yield from table_results(workspace.build, TOPICS)
