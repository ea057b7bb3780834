"""The exports: the published tables as files for other programs.

Lives here: the asset `exports`. Does not live here: the formats (mineaction.exports).
"""

from __future__ import annotations

import dagster as dg

from mineaction.assets.describe import markdown_table
from mineaction.assets.workspace import POOL, Workspace
from mineaction.exports import export


@dg.asset(group_name="published", kinds={"parquet", "csv", "excel"}, deps=["warehouse"], pool=POOL)
def exports(workspace: Workspace) -> dg.MaterializeResult[None]:
    """**Files to hand on**, in `warehouse/exports`: Parquet, CSV, one XLSX, HXL, a citation.

    `datapackage.json` and `croissant.json` describe the CSV files. Equal content gives equal bytes;
    the folder is replaced as a whole.
    """
    project = workspace.project
    exported = export(project.link, project.exports)
    return dg.MaterializeResult(
        metadata={
            "folder": dg.MetadataValue.path(exported.folder),
            "files": len(exported.files),
            "bytes": exported.bytes,
            "rows by table": markdown_table(["table", "rows"], list(exported.rows.items())),
        }
    )
