"""`mineaction findings`: what does not hold in the sources, in words.

Lives here: options and order. Does not live here: the rules and their wording (the pipeline wrote
both into the warehouse).
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mineaction.cli.common import CommandError, project
from mineaction.cli.warehouse import print_csv, query, warehouse_path

_TOLD = {"condition": "depends on", "would_hold_if": "would hold", "cause": "possible cause"}
EXAMPLES = (
    "mineaction findings --ids",
    "mineaction findings --rule W13 --quotes",
    'mineaction findings review ID --decision explained --reason "two counts" --reviewer "A. B."',
)

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
    add("--ids", action="store_true", help="the id before each finding, by which it is reviewed")
    add("--csv", action="store_true", help="CSV with all columns")
    add("--warehouse", type=Path, metavar="FILE", help="default: the project's warehouse")
    review = parser.add_subparsers(dest="action", metavar="review").add_parser(
        "review", help="keep a decision about a finding in seeds/reviews.yaml"
    )
    review.add_argument("finding", metavar="ID", help="the finding's id, or how it begins")
    review.add_argument("--decision", required=True, help="accepted, explained or dismissed")
    review.add_argument("--reason", required=True)
    review.add_argument("--reviewer", required=True)


def execute(arguments: argparse.Namespace) -> int:
    """Print the findings, the gravest first; or keep a decision about one."""
    if getattr(arguments, "action", None):
        return keep_review(arguments)
    names, rows = all_findings(warehouse_path(arguments.warehouse), arguments.rule)
    if arguments.csv:
        print_csv(names, rows)
        return 0
    for row in rows:
        finding = dict(zip(names, row, strict=True))
        before = f"{finding['finding_id']} " if arguments.ids else ""
        print(before + "\n".join(worded(finding, quotes=arguments.quotes)))
    print(f"({len(rows)} finding{'' if len(rows) == 1 else 's'})")
    return 0


def keep_review(arguments: argparse.Namespace) -> int:
    """Add a decision to the project's reviews; the next run shows it."""
    # The rules and what they need take longer to load than findings take to print.
    from mineaction.consistency.reviews import Review, add_review  # noqa: PLC0415

    statement = "select finding_id, fingerprint, sentence from findings where finding_id ^@ $id"
    _, rows = query(warehouse_path(arguments.warehouse), statement, {"id": arguments.finding})
    if len(rows) != 1:
        said = "no finding" if not rows else f"{len(rows)} findings"
        raise CommandError(f"{said} with an id that begins with {arguments.finding!r}")
    [(finding, fingerprint, sentence)] = rows
    told = (arguments.decision, arguments.reason, arguments.reviewer)
    try:
        path = add_review(
            project().root / "seeds", Review(finding, fingerprint, *told, datetime.now(UTC).date())
        )
    except ValueError as error:
        raise CommandError(str(error)) from error
    print(f"{arguments.decision}: {sentence}\nkept in {path}; the next run shows it")
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
