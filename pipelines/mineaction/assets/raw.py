"""The raw layer: documents as received, never changed.

Lives here: what is in the folder, at a glance. Does not live here: reading them (extracted.py).
"""

from __future__ import annotations

import dagster as dg

from mineaction.assets.describe import markdown_table
from mineaction.assets.workspace import POOL, Workspace
from mineaction.reading import read_register, source_files


@dg.asset(group_name="raw", kinds={"text", "yaml"}, pool=POOL)
def raw_texts(workspace: Workspace) -> dg.MaterializeResult[None]:
    """**The documents as received**, byte for byte, in `seeds/`.

    `sources.yaml` beside them registers title, publisher, kind, language and SHA-256 of each. A
    file that is not registered is read too, with what can be inferred. Drop a new file into the
    folder and a run starts by itself.
    """
    files = source_files(workspace.project.seeds)
    register = read_register(workspace.project.seeds)
    shown = [
        (path.name, entry.title if entry else "not registered", entry.publisher if entry else None)
        for path in files[:5]
        for entry in [register.get(path.name)]
    ]
    return dg.MaterializeResult(
        metadata={
            "files": len(files),
            "registered": sum(path.name in register for path in files),
            "bytes": sum(path.stat().st_size for path in files),
            "folder": dg.MetadataValue.path(workspace.project.seeds),
            "first files": markdown_table(["file", "title", "publisher"], shown),
        }
    )
