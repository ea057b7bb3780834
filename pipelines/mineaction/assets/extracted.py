"""The extracted layer: every document read into claims, and kept so that it is read once.

Lives here: which extractor reads what of the folder. Does not live here: reading, extraction, the
files of staging.
"""

# No `from __future__ import annotations`: Dagster reads the annotation of `context` itself.

import dagster as dg

from mineaction.assets.describe import markdown_list
from mineaction.assets.worker import extract_document
from mineaction.assets.workspace import POOL, Workspace
from mineaction.context import with_outlet
from mineaction.extraction.version import extractor_version
from mineaction.reading import Quarantined, read_folder
from mineaction.warehouse.batch import Rejected
from mineaction.warehouse.staging import stage

# Taken with the code: a file that is edited later is not yet at work in this process.
EXTRACTOR = extractor_version()


@dg.asset(group_name="extracted", kinds={"python", "parquet"}, deps=["raw_texts"], pool=POOL)
def extractions(
    context: dg.AssetExecutionContext, workspace: Workspace
) -> dg.MaterializeResult[None]:
    """**What was read from each document**: figures, sentences, every number with its role.

    Only documents that are new or changed are read, or all of them when the extractor, a word list
    or the declaration of a table has changed. A file that cannot be read and a row that breaks an
    integrity rule go to quarantine with the reason; the rest goes on.
    """
    project = workspace.project
    reading = read_folder(project.seeds)
    staged = stage(
        map(with_outlet, reading.documents),
        extract_document,
        project.staging,
        EXTRACTOR,
        rejected=[_rejected(file) for file in reading.quarantined],
    )
    for line in (*staged.lines(), *reading.warnings):
        context.log.info(line)
    kept_out = [file.message for file in reading.quarantined]
    return dg.MaterializeResult(
        metadata={
            "summary": markdown_list(staged.lines()),
            "documents": staged.files,
            "extracted": len(staged.extracted),
            "unchanged": staged.reused,
            "extractor": staged.version,
            **({"warnings": markdown_list(reading.warnings)} if reading.warnings else {}),
            **({"kept out": markdown_list(kept_out)} if kept_out else {}),
        }
    )


def _rejected(file: Quarantined) -> Rejected:
    return Rejected(file.file_name, file.message, file.sha256)
