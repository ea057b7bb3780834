"""The tables layer: validated rows as typed tables, the vocabularies, and what was kept out.

Lives here: these assets and the checks of the integrity rules. Does not live here: the rules
(schema), loading (warehouse.build).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any, Final

import dagster as dg

from mineaction.assets.describe import (
    asset_name,
    markdown_list,
    markdown_table,
    table_results,
    table_spec,
)
from mineaction.assets.workspace import POOL, Workspace
from mineaction.lexicon.glossary import glossary
from mineaction.schema.crosschecks import REFERENCES, integrity_rules
from mineaction.schema.derive import row_rules
from mineaction.schema.tables import EXTRACTED, TABLES
from mineaction.warehouse import build
from mineaction.warehouse.contents import KeptOut, kept_out, opened
from mineaction.warehouse.database import QUARANTINE
from mineaction.warehouse.recheck import broken_rows

GROUP: Final = "tables"
# Share of all rows in quarantine above which somebody should look; the audit has the limit above
# which nothing is published.
SUSPICIOUS: Final = 0.01
# Rules about files; a file that cannot be read never stops the others.
_OF_FILES: Final = frozenset({"I90", "I91"})
# Of what world rules give: shown with their checks (assets.consistency).
_OF_WORLD_RULES: Final = frozenset({"I80"})
# The table at which a rule is shown that is not declared with one table.
_SHOWN_AT: Final = {"I22": "main.figures", "I23": "evidence.mentions", "I30": "main.figures"}


def _named_by(table: str) -> set[str]:
    """The tables whose rows the rows of this one name."""
    return {reference.target for reference in REFERENCES if reference.table == table} - {table}


def _deps(table: str) -> set[str]:
    """What a table follows from in the graph: what it names, but not what that names itself."""
    named = _named_by(table)
    near = named - {further for other in named for further in _named_by(other)}
    return {asset_name(other) for other in near} or {"extractions"}


def _home(rule_id: str) -> str:
    """The asset that shows the check of an integrity rule."""
    if rule_id in _OF_FILES:
        return asset_name(QUARANTINE)
    declared = (table for table in EXTRACTED if rule_id in row_rules(TABLES[table]))
    return asset_name(next(declared, _SHOWN_AT.get(rule_id, "main.documents")))


def _rules() -> dict[str, str]:
    """The integrity rules over what is loaded here."""
    return {i: told for i, told in integrity_rules().items() if i not in _OF_WORLD_RULES}


def _check_specs() -> list[dg.AssetCheckSpec]:
    rules = [
        dg.AssetCheckSpec(
            rule_id, asset=_home(rule_id), description=sentence, blocking=rule_id not in _OF_FILES
        )
        for rule_id, sentence in _rules().items()
    ]
    rate = dg.AssetCheckSpec(
        "quarantine_rate",
        asset=asset_name(QUARANTINE),
        description=f"A warning above {SUSPICIOUS:.0%} of all rows in quarantine",
    )
    return [*rules, rate]


@dg.multi_asset(
    specs=[
        *(table_spec(table, GROUP, _deps(table)) for table in EXTRACTED),
        table_spec(QUARANTINE, GROUP, ["extractions"]),
    ],
    check_specs=_check_specs(),
    pool=POOL,
)
def tables(workspace: Workspace) -> Iterator[dg.MaterializeResult[Any] | dg.AssetCheckResult]:
    """Rows of staging as typed tables; every integrity rule is checked on what was loaded."""
    path = build.start(workspace.project.warehouse)
    rows = build.load_extracted(path, workspace.project.staging)
    broken = broken_rows(path)
    with opened(path) as connection:
        kept = kept_out(connection)
    by_rule = {QUARANTINE: {"by rule": _quarantine_table(kept)}}
    yield from table_results(path, (*EXTRACTED, QUARANTINE), by_rule)
    for rule_id in _rules():
        yield _rule_result(rule_id, broken[rule_id], kept)
    yield _rate(rows)


def _quarantine_table(kept: KeptOut) -> dg.MarkdownMetadataValue:
    rules = integrity_rules()
    rows = [(rule_id, rules[rule_id], number) for rule_id, number in kept.by_rule.items()]
    return markdown_table(["rule", "what must hold", "rows kept out"], rows)


def _rule_result(rule_id: str, broken: int, kept: KeptOut) -> dg.AssetCheckResult:
    """A rule holds if no loaded row breaks it; rows that did are in quarantine."""
    outside = kept.by_rule.get(rule_id, 0)
    of_files = rule_id in _OF_FILES
    return dg.AssetCheckResult(
        check_name=rule_id,
        asset_key=_home(rule_id),
        passed=not (outside if of_files else broken),
        severity=dg.AssetCheckSeverity.WARN if of_files else dg.AssetCheckSeverity.ERROR,
        description=f"{outside} files kept out"
        if of_files
        else f"{broken} rows in the tables break it, {outside} rows that did are in quarantine",
        metadata={
            "kept out": outside,
            "for instance": markdown_list(kept.reasons.get(rule_id, ())),
        },
    )


def _rate(rows: Mapping[str, int]) -> dg.AssetCheckResult:
    outside, whole = rows[QUARANTINE], sum(rows.values())
    share = outside / whole if whole else 0.0
    return dg.AssetCheckResult(
        check_name="quarantine_rate",
        asset_key=asset_name(QUARANTINE),
        passed=share <= SUSPICIOUS,
        severity=dg.AssetCheckSeverity.WARN,
        description=f"{outside} of {whole} rows ({share:.1%}) are in quarantine",
        metadata={"rows": whole, "in quarantine": outside, "share": share},
    )


@dg.asset(group_name=GROUP, kinds={"duckdb", "table"}, deps=["documents"], pool=POOL)
def reference(workspace: Workspace) -> dg.MaterializeResult[None]:
    """**The vocabularies**: measures, devices, groups, units, places, actors, events, rules.

    What every code means, and in `meta.dictionary` what every column means. In the warehouse: the
    tables of the schema `reference`.
    """
    with resources.as_file(resources.files("mineaction") / "lexicon") as lexicon:
        rows = build.load_reference(workspace.build, lexicon, glossary())
    return dg.MaterializeResult(
        metadata={
            "dagster/row_count": sum(rows.values()),
            "by table": markdown_table(["table", "rows"], list(rows.items())),
        }
    )
