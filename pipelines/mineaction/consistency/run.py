"""Runs the rules over the claims of a connection: relations to checks, failed checks to findings.

Lives here: the order of the run and the check of what a rule returns. Does not live here: what is
compared (sql/rules), how a relation is judged (sql/checking/functions.sql).

Everything is set-based: Python sees rules and counts, never single relations.
"""

from __future__ import annotations

import string
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from mineaction.consistency.claims import bring_claims, execute_file
from mineaction.consistency.reviews import Review, bring_reviews, unmatched
from mineaction.consistency.rules import RULES_DIR, Rule, RuleError, load_rules, placeholders
from mineaction.consistency.series import bring_series_claims

CHECKING_DIR = RULES_DIR.parent / "checking"
# From failed checks to findings, in this order.
FINDING_STEPS = (
    "solve.sql", "slips.sql", "faults.sql", "united.sql", "suspects.sql", "findings.sql",
)  # fmt: skip

_REQUIRED = ("figure_ids", "left_low", "left_high", "comparator", "right_low", "right_high")
# What a relation may also say, with what holds if it does not: tolerance and severity of this
# relation instead of the rule's, and the factor of the unit in which the sentence names numbers.
_OPTIONAL = {
    "label": ("VARCHAR", "{label}"),
    "severity": ("VARCHAR", "{severity}"),
    "tolerance": ("DECIMAL(28, 6)", "{tolerance}"),
    "unit_factor": ("DECIMAL(28, 6)", "1"),
    "note": ("VARCHAR", "NULL"),
    "signs": ("INTEGER[]", "NULL"),
}
_COMPUTED = ("left", "right", "gap")
_NUMERIC = ("DECIMAL", "DOUBLE", "FLOAT", "HUGEINT", "BIGINT", "INTEGER", "SMALLINT", "TINYINT")


@dataclass(frozen=True, slots=True)
class RuleOutcome:
    """How often one rule applied and with what verdicts."""

    rule_id: str
    label: str
    applied: int
    passed: int
    failed: int
    not_evaluable: int

    @property
    def summary(self) -> str:
        """One line for people; a rule that applied to nothing says so."""
        if not self.applied:
            return f"{self.rule_id} {self.label}: applied to nothing"
        return (
            f"{self.rule_id} {self.label}: {self.applied} checked, {self.passed} hold, "
            f"{self.failed} do not, {self.not_evaluable} cannot be told"
        )


@dataclass(frozen=True, slots=True)
class RuleReport:
    """The outcome of every rule, in the order of their files, and reviews that found nothing."""

    outcomes: tuple[RuleOutcome, ...]
    warnings: tuple[str, ...] = ()

    @property
    def checked(self) -> int:
        """Relations evaluated, over all rules."""
        return sum(outcome.applied for outcome in self.outcomes)

    @property
    def failed(self) -> int:
        """Relations that do not hold, over all rules; one finding may explain several."""
        return sum(outcome.failed for outcome in self.outcomes)

    def lines(self) -> list[str]:
        """One line a rule."""
        return [outcome.summary for outcome in self.outcomes]


def run_rules(
    connection: duckdb.DuckDBPyConnection,
    rules_dir: Path = RULES_DIR,
    reviews: Sequence[Review] = (),
) -> RuleReport:
    """Evaluate all rules of a folder over the tables of a connection.

    Reads `documents`, `figures` (with the date companions period_from, period_to, as_of_from,
    as_of_to), `evidence.sentences`, `evidence.figure_places` and the events and actors of
    `reference`. Leaves four temporary tables: `rule_checks` (every relation with its verdict),
    `rule_findings` (one row a fault, in words, with the decision of its review), `rule_suspects`
    (which figure would have to be what) and `rule_outcomes` (every rule with its counts). Writes
    nothing else. Raises RuleError for a rule that cannot be run.
    """
    rules = load_rules(rules_dir)
    bring_reviews(connection, reviews)
    bring_claims(connection)
    bring_series_claims(connection)
    for name in ("checking/majorities.sql", "checking/results.sql"):
        execute_file(connection, name)
    outcomes = tuple(_run_rule(connection, rule) for rule in rules)
    _refuse_duplicates(connection)
    for name in FINDING_STEPS:
        execute_file(connection, f"checking/{name}")
    return RuleReport(outcomes, tuple(unmatched(connection)))


def _run_rule(connection: duckdb.DuckDBPyConnection, rule: Rule) -> RuleOutcome:
    """Relations of one rule, judged, into checks and findings."""
    try:
        connection.execute(f"CREATE OR REPLACE TEMP TABLE relation AS {rule.query}")
    except duckdb.Error as error:
        raise RuleError(f"{rule.file_name} ({rule.rule_id}): {error}") from error
    columns = {
        str(name): str(kind)
        for name, kind, *_ in connection.execute("DESCRIBE relation").fetchall()
    }
    _check_columns(rule, columns)
    connection.execute(_judged_sql(rule, columns))
    _check_relations(connection, rule)
    connection.execute((CHECKING_DIR / "record.sql").read_text(encoding="utf-8"))
    counts = dict(
        connection.execute("SELECT verdict, count(*) FROM judged GROUP BY verdict").fetchall()
    )
    outcome = RuleOutcome(
        rule_id=rule.rule_id,
        label=rule.label,
        applied=sum(counts.values()),
        passed=counts.get("pass", 0),
        failed=counts.get("fail", 0),
        not_evaluable=counts.get("not_evaluable", 0),
    )
    _record_outcome(connection, rule, outcome)
    return outcome


def _judged_sql(rule: Rule, columns: dict[str, str]) -> str:
    """The statement that gives every relation its verdict and, if it fails, its sentences."""
    declared = {
        "label": quoted(rule.label),
        "severity": quoted(rule.severity),
        "tolerance": str(rule.tolerance),
    }
    optional = []
    for name, (kind, otherwise) in _OPTIONAL.items():
        fallback = otherwise.format(**declared)
        value = f"coalesce(r.{name}, {fallback})" if name in columns else fallback
        optional.append(f"({value})::{kind} AS relation_{name}")
    template = (CHECKING_DIR / "judge.sql").read_text(encoding="utf-8")
    return string.Template(template).substitute(
        rule_id=quoted(rule.rule_id),
        level=quoted(rule.level),
        solve=quoted(rule.solve),
        together=quoted(rule.together) if rule.together else "NULL::VARCHAR",
        optional_columns=", ".join(optional),
        finding=_sentence_sql(rule.finding, columns),
        holds_if=_sentence_sql(rule.holds_if, columns),
        condition=_sentence_sql(rule.condition, columns),
    )


def _sentence_sql(template: str, columns: dict[str, str]) -> str:
    """A sentence with {columns} as an SQL expression; empty sentences are null."""
    pieces = []
    for text, name, _, _ in string.Formatter().parse(template):
        if text:
            pieces.append(quoted(text))
        if name is not None:
            value = f'"{name}"'
            numeric = name in columns and columns[name].startswith(_NUMERIC)
            pieces.append(f"coalesce({f'number_text({value})' if numeric else value}::VARCHAR, '')")
    return f"nullif(concat({', '.join(pieces)}), '')" if pieces else "NULL::VARCHAR"


def _check_columns(rule: Rule, columns: dict[str, str]) -> None:
    where = f"{rule.file_name} ({rule.rule_id})"
    missing = [name for name in _REQUIRED if name not in columns]
    if missing:
        raise RuleError(f"{where}: the query does not return {', '.join(missing)}")
    known = {*columns, *_COMPUTED}
    for template in (rule.finding, rule.holds_if, rule.condition):
        unknown = [name for name in placeholders(template) if name not in known]
        if unknown:
            raise RuleError(
                f"{where}: a sentence names {{{unknown[0]}}}, the query has no such column"
            )


def _check_relations(connection: duckdb.DuckDBPyConnection, rule: Rule) -> None:
    """A relation that nobody can read is a fault of the rule, not of the source."""
    query = (CHECKING_DIR / "unreadable.sql").read_text(encoding="utf-8")
    row = connection.execute(query).fetchone()
    if row is not None:
        fault, figure_ids = row
        raise RuleError(f"{rule.file_name} ({rule.rule_id}): a relation has {fault}: {figure_ids}")


def _refuse_duplicates(connection: duckdb.DuckDBPyConnection) -> None:
    row = connection.execute(
        "SELECT rule_id, figure_ids FROM rule_checks"
        " GROUP BY check_id, rule_id, figure_ids HAVING count(*) > 1 LIMIT 1"
    ).fetchone()
    if row is not None:
        raise RuleError(f"{row[0]}: the same relation was returned twice, between {row[1]}")


def _record_outcome(
    connection: duckdb.DuckDBPyConnection, rule: Rule, outcome: RuleOutcome
) -> None:
    values: Iterable[object] = (
        rule.rule_id, rule.label, rule.sentence, rule.level, rule.severity, rule.tolerance,
        rule.version, rule.missing, outcome.applied, outcome.passed, outcome.failed,
        outcome.not_evaluable,
    )  # fmt: skip
    connection.execute(
        "INSERT INTO rule_outcomes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", list(values)
    )


def quoted(text: str) -> str:
    """A text as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"
