"""The consistency layer: one count followed over time, what holds between claims, what does not.

Lives here: series, checks, findings, and one asset check a world rule; one step, because all are
made of the same claims, prepared once. Does not live here: how series are made (sql/series), the
rules (sql/rules) and their verdicts (consistency).

A failing world rule is the source's matter, never ours: it warns and stops nothing.
"""

# No `from __future__ import annotations`: Dagster reads the annotation of `context` itself.

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import dagster as dg

from mineaction.assets.describe import markdown_list, markdown_table, table_results, table_spec
from mineaction.assets.workspace import POOL, Workspace
from mineaction.consistency import LINK_TABLES, Rule, compare, load_rules
from mineaction.consistency.reviews import read_reviews
from mineaction.schema.crosschecks import integrity_rules
from mineaction.schema.tables import SERIES
from mineaction.warehouse.build import load_compared
from mineaction.warehouse.contents import RuleResult, first_findings, opened, rule_results

CHECKS: Final = "evidence.checks"
FINDINGS: Final = "main.findings"
SUSPECTS: Final = "evidence.suspects"
_TABLES: Final = (CHECKS, SUSPECTS, FINDINGS)
_GROUP: Final = "consistency"
_OF_SERIES: Final = ("figures", "figure_places", "figure_sources", "reference")
JUDGED: Final = "I80"


def _check_name(rule: Rule) -> str:
    """The id and what it is about, as its file is called: w10_casualties."""
    return Path(rule.file_name).stem


@dg.multi_asset(
    specs=[
        *(table_spec(table, "series", _OF_SERIES) for table in SERIES),
        table_spec(CHECKS, _GROUP, ["figures", "casualties", "series_points", *LINK_TABLES]),
        table_spec(SUSPECTS, _GROUP, ["checks"]),
        table_spec(FINDINGS, _GROUP, ["checks", "suspects"]),
    ],
    check_specs=[
        dg.AssetCheckSpec(
            _check_name(rule),
            asset="findings",
            description=f"{rule.rule_id}: {rule.sentence} ({rule.label})",
        )
        for rule in load_rules()
    ]
    + [dg.AssetCheckSpec(JUDGED, asset="checks", description=integrity_rules()[JUDGED])],
    pool=POOL,
)
def claims_compared(
    context: dg.AssetExecutionContext, workspace: Workspace
) -> Iterator[dg.MaterializeResult[Any] | dg.AssetCheckResult]:
    """Join claims that count the same thing from one start, evaluate every world rule."""
    reviews = read_reviews(workspace.project.seeds)
    report = load_compared(workspace.build, partial(compare, reviews=reviews.entries))
    for line in report.lines():
        context.log.info(line)
    with opened(workspace.build) as connection:
        results = rule_results(connection)
        first = first_findings(connection)
    more: dict[str, dict[str, Any]] = {CHECKS: {"by rule": _by_rule(results)}}
    more[FINDINGS] = more[CHECKS] | {"what to look at first": markdown_list(first)}
    if warnings := [*reviews.faults, *report.warnings]:
        more[FINDINGS]["warnings"] = markdown_list(warnings)
    yield from table_results(workspace.build, (*SERIES, *_TABLES), more)
    for rule in load_rules():
        yield _rule_result(rule, results[rule.rule_id])
    yield _judged_result([reason for result in results.values() for reason in result.set_aside])


def _by_rule(results: Mapping[str, RuleResult]) -> dg.MarkdownMetadataValue:
    rules = {rule.rule_id: rule.label for rule in load_rules()}
    rows = [
        (rule_id, rules[rule_id], result.passed, result.failed, result.not_evaluable)
        for rule_id, result in results.items()
    ]
    return markdown_table(["rule", "relation", "hold", "do not hold", "cannot be told"], rows)


def _rule_result(rule: Rule, result: RuleResult) -> dg.AssetCheckResult:
    """The first finding stands in the description, where it is seen without a click."""
    told = (
        f"{result.applied} relations: {result.passed} hold, {result.failed} do not,"
        f" {result.not_evaluable} cannot be told"
    )
    if not result.applied:
        told = "applied to nothing in these documents"
    first = [f". {sentence}" for sentence in (*result.set_aside, *result.sentences)[:1]]
    return dg.AssetCheckResult(
        check_name=_check_name(rule),
        asset_key="findings",
        passed=not result.failed and not result.set_aside,
        severity=dg.AssetCheckSeverity.WARN,
        description="".join([told, *first]),
        metadata={
            **{f"finding {n}": sentence for n, sentence in enumerate(result.sentences, 1)},
            "hold": result.passed,
            "do not hold": result.failed,
            "cannot be told": result.not_evaluable,
            "set aside": markdown_list(result.set_aside),
            "when a number is missing": rule.missing,
        },
    )


def _judged_result(set_aside: Sequence[str]) -> dg.AssetCheckResult:
    """A fault of ours: what nobody can judge is in quarantine, all else is there."""
    return dg.AssetCheckResult(
        check_name=JUDGED,
        asset_key="checks",
        passed=not set_aside,
        severity=dg.AssetCheckSeverity.WARN,
        description=f"{len(set_aside)} relations or rules set aside. {set_aside[0]}"
        if set_aside
        else "every rule was run, every relation judged",
        metadata={"set aside": markdown_list(set_aside)},
    )
