"""`mineaction run`: the whole pipeline, from seeds/ to a published warehouse.

Lives here: starting Dagster's job `refresh` in this process and wording its outcome. Does not
live here: any step of the pipeline (mineaction.definitions wires them).
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from mineaction.cli.common import CommandError, project, say
from mineaction.cli.findings import all_findings, worded
from mineaction.cli.warehouse import LINK, query, warehouse_path

if TYPE_CHECKING:
    from dagster import ExecuteInProcessResult

EXAMPLES = ("mineaction run",)
JOB = "refresh"
_ROWS = "dagster/row_count"
_SHOWN = 10
# The error that says no more than the checks that failed.
_BLOCKED = "DagsterAssetCheckFailedError"
# What a step has to say besides its rows: lists in Markdown.
_TOLD = {"summary": "", "warnings": "warning: ", "kept out": "kept out: "}
_KEPT_OUT = """
select rule_id, count(*), min(reason)
from (select unnest(rule_ids) as rule_id, reason from meta.quarantine)
group by rule_id order by rule_id
"""
_QUIET = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}


def declare(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--verbose", action="store_true", help="Dagster's own log as well")


def execute(arguments: argparse.Namespace) -> int:
    """Build, then say what was built, found and where; 1 when a step failed."""
    root = project().root
    begin = time.monotonic()
    result = refresh(root, verbose=arguments.verbose)
    print("\n".join([*read_lines(result), *built_lines(result)]))
    if not result.success:
        for line in failure_lines(result):
            say(line)
        raise CommandError("the build failed; the earlier warehouse, if any, is untouched")
    warehouse = warehouse_path(root / LINK)
    print("\n".join([*kept_out_lines(warehouse), *found_lines(warehouse)]))
    print(f"in {time.monotonic() - begin:.1f} s: {LINK}")
    return 0


def refresh(root: Path, *, verbose: bool) -> ExecuteInProcessResult:
    """Run the job in this process, in the project's folder and with its run history."""
    os.chdir(root)
    os.environ["DAGSTER_HOME"] = str(root)
    # Dagster takes seconds to load, and help must not wait for it.
    from dagster import DagsterInstance  # noqa: PLC0415

    from mineaction.definitions import defs  # noqa: PLC0415

    with DagsterInstance.get() as instance:
        return defs.resolve_job_def(JOB).execute_in_process(
            instance=instance, raise_on_error=False, run_config={} if verbose else _QUIET
        )


def read_lines(result: ExecuteInProcessResult) -> Iterator[str]:
    """What was read again, what to look at, and which files were kept out and why."""
    told = []
    for event in result.get_asset_materialization_events():
        metadata = event.step_materialization_data.materialization.metadata
        for name in (name for name in _TOLD if name in metadata):
            listed = str(metadata[name].value).splitlines()
            told += [f"  {_TOLD[name]}{line.removeprefix('- ')}" for line in listed]
    if told:
        yield "read"
        yield from told


def built_lines(result: ExecuteInProcessResult) -> Iterator[str]:
    """One line an asset that was built, with its rows where they were counted."""
    yield "built"
    for event in result.get_asset_materialization_events():
        made = event.step_materialization_data.materialization
        rows = made.metadata.get(_ROWS)
        yield f"  {made.asset_key.to_user_string():32}" + (f"{rows.value:>9} rows" if rows else "")


def failure_lines(result: ExecuteInProcessResult) -> Iterator[str]:
    """What each failed step and each blocking check says, without tracebacks."""
    for evaluation in result.get_asset_check_evaluations():
        if not evaluation.passed and evaluation.blocking and evaluation.severity.value == "ERROR":
            yield f"check {evaluation.check_name} failed: {evaluation.description or ''}".strip()
    for event in result.get_step_failure_events():
        error = event.step_failure_data.error
        # The innermost cause is ours; what Dagster wraps around it says less.
        while error is not None and error.cause is not None:
            error = error.cause
        if error is None:
            yield f"{event.step_key}: failed"
        elif error.cls_name != _BLOCKED:
            yield f"{event.step_key}: {_without_class(error.message.strip(), error.cls_name)}"


def _without_class(message: str, cls_name: str | None) -> str:
    """A message without the name of its error, which Dagster puts before it."""
    before, _, after = message.partition(": ")
    return after if after and before.split(".")[-1] == cls_name else message


def kept_out_lines(warehouse: Path) -> Iterator[str]:
    """Rows in quarantine by rule, with the first reason of each."""
    _, rows = query(warehouse, _KEPT_OUT)
    if rows:
        yield "kept out of the tables, by integrity rule (all in meta.quarantine)"
    for rule_id, number, reason in rows:
        yield f"  {rule_id} {number:>6}  for instance {reason}"


def found_lines(warehouse: Path) -> Iterator[str]:
    """The first findings in words, and where the rest is."""
    names, rows = all_findings(warehouse)
    yield (
        "found one thing that does not hold"
        if len(rows) == 1
        else (f"found {len(rows)} things that do not hold")
    )
    for row in rows[:_SHOWN]:
        yield from (f"  {line}" for line in worded(dict(zip(names, row, strict=True))))
    if len(rows) > _SHOWN:
        yield f"  and {len(rows) - _SHOWN} more: mineaction findings"
