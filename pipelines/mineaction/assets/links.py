"""The links layer: which documents repeat each other, and which claims are one.

Lives here: these assets. Does not live here: how links are found (consistency, sql/links).
"""

# No `from __future__ import annotations`: Dagster reads the annotation of `context` itself.

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Final

import dagster as dg

from mineaction.assets.describe import markdown_table, table_results, table_spec
from mineaction.assets.workspace import POOL, Workspace
from mineaction.consistency import LinkReport, link
from mineaction.schema.tables import LINKS
from mineaction.warehouse.build import load_links

_GROUP: Final = "links"


@dg.multi_asset(
    specs=[table_spec(table, _GROUP, ["figures", "figure_places", "reference"]) for table in LINKS],
    pool=POOL,
)
def claims_linked(
    context: dg.AssetExecutionContext, workspace: Workspace
) -> Iterator[dg.MaterializeResult[Any]]:
    """Find who repeats whom, what is changed on the way, and what counts as one source."""
    report = load_links(workspace.build, link)
    for line in report.lines():
        context.log.info(line)
    yield from table_results(workspace.build, LINKS, _by_relation(report))


def _by_relation(report: LinkReport) -> dict[str, dict[str, Any]]:
    """How many links of each relation, by table."""
    counts = defaultdict(list)
    for table, relation, count in report.counts:
        counts[f"evidence.{table}"].append((relation, count))
    return {
        table: {"by relation": markdown_table(["relation", "links"], rows)}
        for table, rows in counts.items()
    }
