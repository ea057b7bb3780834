"""The site: pages that show every claim in its text, built from what was published.

Lives here: the asset. Does not live here: any page (mineaction.site).
"""

from __future__ import annotations

import dagster as dg

from mineaction.assets.workspace import POOL, Workspace
from mineaction.site import build_site
from mineaction.warehouse.publish import current


@dg.asset(group_name="published", kinds={"html", "file"}, deps=["warehouse"], pool=POOL)
def site(workspace: Workspace) -> dg.MaterializeResult[None]:
    """**What everybody reads**: `warehouse/site/index.html`, which any browser opens.

    Overview, a page for each document with every claim marked in its text, findings, series,
    search, dictionary and, with `mineaction site --serve`, SQL in the browser. The old site stays
    until the new one is whole.
    """
    project = workspace.project
    snapshot = current(project.warehouse)
    if snapshot is None:
        raise dg.Failure("nothing is published yet: launch the job `refresh`")
    built = build_site(snapshot, project.seeds, project.warehouse)
    return dg.MaterializeResult(
        metadata={
            "open": dg.MetadataValue.path(built.folder / "index.html"),
            "serve": "mineaction site --serve",
            "pages": built.pages,
            "bytes": built.bytes,
            "largest page": built.largest_page,
            "seconds": round(built.seconds, 1),
            "SQL in the browser": built.with_sql,
        }
    )
