"""Runs the rules over the claims of a connection: relations to checks, failed checks to findings.

Lives here: the order of the run and the check of what a rule returns. Does not live here: what is
compared (sql/rules), how a relation is judged (sql/checking/functions.sql).

A fault of a rule costs what it touches and no more: a relation that nobody can judge is set aside,
so is a rule that cannot be run, and all others go on.

Everything is set-based: Python sees rules and counts, never single relations.
"""

from __future__ import annotations

import hashlib
import json
import string
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from mineaction.consistency.claims import bring_claims, execute_file
from mineaction.consistency.reviews import Review, bring_reviews, unmatched
from mineaction.consistency.rules import RULES_DIR, Rule, RuleError, load_rules, placeholders
from mineaction.consistency.series import bring_series_claims, make_series

CHECKING_DIR = RULES_DIR.parent / "checking"
# From relations to findings, in this order.
FINDING_STEPS = (
    "checks.sql", "solve.sql", "slips.sql", "faults.sql", "united.sql", "suspects.sql",
    "findings.sql",
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
# A rule's own doing; a full disk or an interrupt is not.
_OF_THE_RULE = (RuleError, duckdb.ProgrammingError, duckdb.DataError, duckdb.NotSupportedError)
_COMPUTED = ("left", "right", "gap")
_NUMERIC = ("DECIMAL", "DOUBLE", "FLOAT", "HUGEINT", "BIGINT", "INTEGER", "SMALLINT", "TINYINT")


@dataclass(frozen=True, slots=True)
class RuleOutcome:
    """How often one rule applied and with what verdicts; `error` if it could not be run."""

    rule_id: str
    label: str
    passed: int = 0
    failed: int = 0
    not_evaluable: int = 0
    set_aside: int = 0
    error: str = ""

    @property
    def applied(self) -> int:
        """Relations that were judged."""
        return self.passed + self.failed + self.not_evaluable

    @property
    def summary(self) -> str:
        """One line for people; a rule that applied to nothing says so."""
        name = f"{self.rule_id} {self.label}"
        if self.error:
            return f"{name}: {self.error}"
        faulty = f", {self.set_aside} set aside for a fault of the rule" if self.set_aside else ""
        if not self.applied:
            return f"{name}: applied to nothing{faulty}"
        return (
            f"{name}: {self.applied} checked, {self.passed} hold, {self.failed} do not,"
            f" {self.not_evaluable} cannot be told{faulty}"
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


def compare(
    connection: duckdb.DuckDBPyConnection,
    rules_dir: Path = RULES_DIR,
    reviews: Sequence[Review] = (),
) -> RuleReport:
    """Make the series and evaluate all rules of a folder over the tables of a connection.

    Both are made of the same claims, which are prepared once. Reads `documents`, `figures` (with
    the date companions period_from, period_to, as_of_from, as_of_to), `evidence` and the
    vocabularies of `reference`. Leaves the temporary tables of `make_series` and of `run_rules`,
    and writes nothing else.
    """
    _prepare(connection)
    make_series(connection)
    return _evaluate(connection, load_rules(rules_dir), reviews)


def run_rules(
    connection: duckdb.DuckDBPyConnection,
    rules_dir: Path = RULES_DIR,
    reviews: Sequence[Review] = (),
) -> RuleReport:
    """Evaluate all rules of a folder over the tables of a connection, without tables of series.

    Leaves five temporary tables: `rule_checks` (every relation with its verdict), `rule_findings`
    (one row a fault, in words, with the decision of its review), `rule_suspects` (which figure
    would have to be what), `rule_outcomes` (every rule with its counts) and `rule_set_aside`
    (relations that cannot be judged and rules that cannot be run, as meta.quarantine has them).
    Raises RuleError for a file that is no rule, and if no rule can be run.
    """
    _prepare(connection)
    return _evaluate(connection, load_rules(rules_dir), reviews)


def _prepare(connection: duckdb.DuckDBPyConnection) -> None:
    bring_claims(connection)
    bring_series_claims(connection)


def _evaluate(
    connection: duckdb.DuckDBPyConnection, rules: Sequence[Rule], reviews: Sequence[Review]
) -> RuleReport:
    bring_reviews(connection, reviews)
    for name in ("checking/majorities.sql", "checking/results.sql"):
        execute_file(connection, name)
    errors = {rule.rule_id: error for rule in rules if (error := _run_rule(connection, rule))}
    if len(errors) == len(rules):
        raise RuleError(f"no rule can be run: {errors[rules[0].rule_id]}")
    outcomes = _outcomes(connection, rules, errors)
    for name in FINDING_STEPS:
        execute_file(connection, f"checking/{name}")
    return RuleReport(outcomes, tuple(unmatched(connection)))


def _run_rule(connection: duckdb.DuckDBPyConnection, rule: Rule) -> str:
    """The relations of one rule, judged; returns why it cannot be run, or nothing."""
    try:
        connection.execute(f"CREATE OR REPLACE TEMP TABLE relation AS {rule.query}")
        columns = {
            str(name): str(kind)
            for name, kind, *_ in connection.execute("DESCRIBE relation").fetchall()
        }
        _check_columns(rule, columns)
        connection.execute(_judged_sql(rule, columns))
    except _OF_THE_RULE as error:
        said = str(error).splitlines()[0]
        reason = f"the rule cannot be run and is left out ({rule.file_name}): {said}"
        _set_rule_aside(connection, rule, reason, error)
        return reason
    return ""


def _set_rule_aside(
    connection: duckdb.DuckDBPyConnection, rule: Rule, reason: str, error: Exception
) -> None:
    row = json.dumps(
        {"rule_id": rule.rule_id, "file": rule.file_name, "error": str(error), "query": rule.query}
    )
    connection.execute(
        "INSERT INTO rule_set_aside VALUES (?, 'evidence.checks', NULL, NULL, ['I80'], ?, ?)",
        [hashlib.sha256(row.encode()).hexdigest()[:16], f"{rule.rule_id}: {reason}", row],
    )


def _outcomes(
    connection: duckdb.DuckDBPyConnection, rules: Sequence[Rule], errors: Mapping[str, str]
) -> tuple[RuleOutcome, ...]:
    """How often each rule applied, recorded; relations with a fault are set aside."""
    [(repeated,)] = connection.execute(
        "SELECT count(*) > count(DISTINCT hash(check_id)) FROM rule_relations"
    ).fetchall()
    if repeated:
        execute_file(connection, "checking/repeated.sql")
    counts: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for rule_id, verdict, number in connection.execute(
        "SELECT rule_id, CASE WHEN fault IS NULL THEN verdict ELSE 'set_aside' END, count(*)"
        " FROM rule_relations GROUP BY ALL"
    ).fetchall():
        counts[rule_id][{"pass": "passed", "fail": "failed"}.get(verdict, verdict)] = number
    if any("set_aside" in found for found in counts.values()):
        execute_file(connection, "checking/set_aside.sql")
    outcomes = tuple(
        RuleOutcome(r.rule_id, r.label, error=errors.get(r.rule_id, ""), **counts[r.rule_id])
        for r in rules
    )
    for rule, outcome in zip(rules, outcomes, strict=True):
        _record_outcome(connection, rule, outcome)
    return outcomes


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
    missing = [name for name in _REQUIRED if name not in columns]
    if missing:
        raise RuleError(f"the query does not return {', '.join(missing)}")
    known = {*columns, *_COMPUTED}
    for template in (rule.finding, rule.holds_if, rule.condition):
        unknown = [name for name in placeholders(template) if name not in known]
        if unknown:
            raise RuleError(f"a sentence names {{{unknown[0]}}}, the query has no such column")


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
