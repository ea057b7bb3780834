"""The published layer: a whole, audited snapshot takes the place of the one before.

Lives here: the asset `warehouse` and its checks. Does not live here: the audit and the swap
(warehouse).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from typing import Final

import dagster as dg

from mineaction import __version__
from mineaction.assets.describe import asset_name, markdown_list, markdown_table
from mineaction.assets.extracted import EXTRACTOR
from mineaction.assets.workspace import POOL, Workspace
from mineaction.schema.tables import SERIES, TOPICS
from mineaction.warehouse.audit import Audit, Result, audit
from mineaction.warehouse.build import seal
from mineaction.warehouse.publish import PublishError, publish
from mineaction.warehouse.recheck import contract_faults

# What an audit looks at: the first word of its results.
AUDITED: Final = {
    "nothing_lost": "Documents read = with figures + without + in quarantine; rows extracted ="
    " rows in tables + rows in quarantine; each figure of a topic is in its table",
    "quarantine_rate": "No fault of ours that hits everything replaces a good warehouse",
    "spans": "A number is in its quote and in its sentence, exactly as printed",
    "references": "Every figure, document or sentence that a row names is there",
    "content hashes": "The hashes in meta.builds are those of the tables",
}
_DESCRIPTION: Final = """**What analysts open**: `warehouse/mineaction.duckdb`, a link.

It leads to the newest snapshot. A snapshot is audited before the link is changed. Who reads the
old one goes on undisturbed; a snapshot that fails is kept aside as `snapshots/refused.duckdb`, and
the old one stays in place."""
_CONTRACT: Final = "Every table has the declared columns, types and order, and no other"


# All steps before: each table that no other asset follows from.
_LAST: Final = (
    "mentions",
    "attributions",
    "figure_places",
    "legal_references",
    "quarantine",
    "reference",
    *map(asset_name, TOPICS),
    *map(asset_name, SERIES),
    "findings",
)


def _check_name(audited: str) -> str:
    return audited.replace(" ", "_")


@dg.multi_asset(
    specs=[
        dg.AssetSpec(
            "warehouse",
            deps=_LAST,
            group_name="published",
            kinds={"duckdb", "file"},
            description=_DESCRIPTION,
            freshness_policy=dg.FreshnessPolicy.time_window(
                fail_window=timedelta(hours=50), warn_window=timedelta(hours=26)
            ),
        )
    ],
    check_specs=[
        dg.AssetCheckSpec(_check_name(name), asset="warehouse", description=text, blocking=True)
        for name, text in {"contract": _CONTRACT, **AUDITED}.items()
    ],
    pool=POOL,
)
def published(workspace: Workspace) -> Iterator[dg.MaterializeResult[None] | dg.AssetCheckResult]:
    """Write meta.builds, audit, publish."""
    project, path = workspace.project, workspace.build
    hashes = seal(path, code_version=__version__, extractor_version=EXTRACTOR)
    audited = audit(path, project.staging)
    yield from _check_results(audited)
    faults = contract_faults(path)
    yield dg.AssetCheckResult(
        check_name="contract",
        asset_key="warehouse",
        passed=not faults,
        description="; ".join(faults) or "all tables are as declared",
    )
    if faults:
        raise PublishError("not published, the warehouse of before stays: " + "; ".join(faults))
    snapshot = publish(path, project.warehouse, audited)
    yield dg.MaterializeResult(
        metadata={
            "file": dg.MetadataValue.path(project.link),
            "snapshot": dg.MetadataValue.path(snapshot),
            "bytes": snapshot.stat().st_size,
            "content hashes": markdown_table(["table", "hash"], list(hashes.items())),
        }
    )


def _check_results(audited: Audit) -> Iterator[dg.AssetCheckResult]:
    """One result for all results of the audit that begin with the same word."""
    found: defaultdict[str, list[Result]] = defaultdict(list)
    for result in audited.results:
        found[result.name.split(":")[0]].append(result)
    for name, results in found.items():
        yield dg.AssetCheckResult(
            check_name=_check_name(name),
            asset_key="warehouse",
            passed=all(result.passed for result in results),
            description="; ".join(r.detail for r in results if not r.passed) or "all hold",
            metadata={"looked at": markdown_list(f"{r.name}: {r.detail}" for r in results)},
        )
