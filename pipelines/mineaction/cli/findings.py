"""`mineaction findings`: what does not hold in the sources, in words.

Lives here: options and order. Does not live here: the rules and their wording (the pipeline wrote
both into the warehouse).
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mineaction.cli.warehouse import print_csv, query, warehouse_path

_TOLD = {"condition": "depends on", "would_hold_if": "would hold", "cause": "possible cause"}
EXAMPLES = ("mineaction findings", "mineaction findings --rule W13 --quotes")

_QUERY = """
select finding_id, severity, confidence, rule_id, rule_ids, sentence, also, would_hold_if, cause,
    condition, review, review_reason, reviewer, reviewed_on, difference, numbers, quotes
from findings
where $rule is null or list_contains(rule_ids, $rule)
order by rank
"""


def declare(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    add = parser.add_argument
    add("--rule", metavar="ID", help="only this rule, for instance W10")
    add("--quotes", action="store_true", help="the words of the documents below each finding")
    add("--csv", action="store_true", help="CSV with all columns")
    add("--warehouse", type=Path, metavar="FILE", help="default: the project's warehouse")


def execute(arguments: argparse.Namespace) -> int:
    """Print the findings, the gravest first."""
    names, rows = all_findings(warehouse_path(arguments.warehouse), arguments.rule)
    if arguments.csv:
        print_csv(names, rows)
        return 0
    for row in rows:
        print("\n".join(worded(dict(zip(names, row, strict=True)), quotes=arguments.quotes)))
    print(f"({len(rows)} finding{'' if len(rows) == 1 else 's'})")
    return 0


def all_findings(
    warehouse: Path, rule: str | None = None
) -> tuple[list[str], list[tuple[Any, ...]]]:
    """Columns and rows of the findings, the gravest first."""
    return query(warehouse, _QUERY, {"rule": rule})


def _reviewed(finding: dict[str, Any]) -> str:
    """The decision with its reason, reviewer and day."""
    by = f" by {finding['reviewer']} on {finding['reviewed_on']}" if finding["reviewer"] else ""
    return f"{finding['review']}{by}: {finding['review_reason']}"


def worded(finding: dict[str, Any], *, quotes: bool = False) -> Iterator[str]:
    """One finding in lines: the sentence, what would make it hold, the quotes on request."""
    rules = "+".join(finding["rule_ids"])
    yield f"[{rules} {finding['severity']}, {finding['confidence']}] {finding['sentence']}"
    yield from (f"    also: {sentence}" for sentence in finding["also"])
    for key, said in _TOLD.items():
        if finding[key]:
            yield f"    {said}: {finding[key]}"
    if finding["review"] != "open":
        yield f"    {_reviewed(finding)}"
    if quotes:
        yield from (f'    "{" ".join(quote.split())}"' for quote in finding["quotes"])
