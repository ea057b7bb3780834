"""Rules as files: the header of each SQL file read and checked.

Lives here: what a rule declares about itself. Does not live here: running it (run.py).

A file begins with comment lines `-- key: value`, continued by `--   more`; then one query follows.
"""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

LEVELS = ("figure", "statement", "document", "corpus")
SEVERITIES = ("high", "medium", "low")
# How the figures of a relation make up its sides, for those who ask which one would have to change:
# sum: all but the last make up the left side, the last is the right side
# share: part, base and percentage, in this order
# signed: the column `signs` says for each figure 1 (adds to left minus right), -1 or 0 (neither)
# figure: no arithmetic, but any of the figures alone may be at fault, and fail other rules too
# alone: a finding of its own, whatever else its figures fail
SOLVE = ("sum", "share", "signed", "figure", "alone")
RULES_DIR = Path(__file__).resolve().parents[1] / "sql" / "rules"

_REQUIRED = (
    "id", "label", "sentence", "level", "severity", "tolerance", "version", "missing", "finding",
)  # fmt: skip
_OPTIONAL = ("holds_if", "condition", "solve", "together")
_KEY_LINE = re.compile(r"-- (?P<key>[a-z_]+): (?P<value>\S.*)")
_CONTINUED = re.compile(r"--\s{2,}(?P<value>\S.*)")


class RuleError(ValueError):
    """A rule file that cannot be used, and what is wrong with it; always names the file."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One world rule: what it asks, how strictly, how it speaks, and its query.

    `tolerance` is in the unit of the relation and widens both sides together. `finding`,
    `holds_if` and `condition` are sentences with {columns} of the query and {left}, {right}, {gap}.
    `solve` says how its figures make up its sides (see SOLVE); not given, it is "alone".
    `together` is what several relations of the rule suggest that fail for one reason.
    """

    rule_id: str
    label: str
    sentence: str
    level: str
    severity: str
    tolerance: Decimal
    version: int
    missing: str
    finding: str
    holds_if: str
    condition: str
    solve: str
    together: str
    query: str
    file_name: str


def load_rules(rules_dir: Path = RULES_DIR) -> tuple[Rule, ...]:
    """All rules of a folder, by file name.

    Raises RuleError for a folder without rules, a bad header, or an id that is used twice.
    """
    rules = tuple(read_rule(path) for path in sorted(rules_dir.glob("*.sql")))
    if not rules:
        raise RuleError(f"{rules_dir}: no rules here (*.sql)")
    first: dict[str, str] = {}
    for rule in rules:
        if rule.rule_id in first:
            raise RuleError(
                f"{rule.file_name}: id {rule.rule_id} is already taken by {first[rule.rule_id]}"
            )
        first[rule.rule_id] = rule.file_name
    return rules


def read_rule(path: Path) -> Rule:
    """One rule file, header checked; raises RuleError naming the file and the fault."""
    header, query = _split(path.name, path.read_text(encoding="utf-8"))
    missing = [key for key in _REQUIRED if key not in header]
    if missing:
        raise RuleError(f"{path.name}: the header lacks {', '.join(missing)}")
    if not query:
        raise RuleError(f"{path.name}: no query follows the header")
    for key in ("finding", "holds_if", "condition"):
        _check_template(path.name, key, header.get(key, ""))
    return Rule(
        rule_id=header["id"],
        label=header["label"],
        sentence=header["sentence"],
        level=_one_of(path.name, "level", header["level"], LEVELS),
        severity=_one_of(path.name, "severity", header["severity"], SEVERITIES),
        tolerance=_tolerance(path.name, header["tolerance"]),
        version=_version(path.name, header["version"]),
        missing=header["missing"],
        finding=header["finding"],
        holds_if=header.get("holds_if", ""),
        condition=header.get("condition", ""),
        solve=_one_of(path.name, "solve", header.get("solve", "alone"), SOLVE),
        together=header.get("together", ""),
        query=query,
        file_name=path.name,
    )


def placeholders(template: str) -> list[str]:
    """The names in braces of a sentence, in order."""
    return [name for _, name, _, _ in string.Formatter().parse(template) if name is not None]


def _split(name: str, text: str) -> tuple[dict[str, str], str]:
    """The header's keys and the query that follows it."""
    header: dict[str, str] = {}
    key = ""
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if not line.startswith("--"):
            return header, "\n".join(lines[number:]).strip().rstrip(";").strip()
        if match := _KEY_LINE.fullmatch(line.rstrip()):
            key = match["key"]
            if key not in _REQUIRED + _OPTIONAL:
                raise RuleError(f"{name}, line {number + 1}: unknown key {key!r}")
            if key in header:
                raise RuleError(f"{name}, line {number + 1}: {key} is given twice")
            header[key] = match["value"]
        elif key and (match := _CONTINUED.fullmatch(line.rstrip())):
            header[key] += " " + match["value"]
        else:
            raise RuleError(f"{name}, line {number + 1}: neither 'key: value' nor a continued line")
    return header, ""


def _check_template(name: str, key: str, template: str) -> None:
    try:
        found = placeholders(template)
    except ValueError as error:
        raise RuleError(f"{name}: {key} has unmatched braces ({error})") from error
    bad = [field for field in found if not field.isidentifier()]
    if bad:
        raise RuleError(f"{name}: {key} names no column in {{{bad[0]}}}")


def _one_of(name: str, key: str, value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise RuleError(f"{name}: {key} is {value!r}, not one of {', '.join(allowed)}")
    return value


def _tolerance(name: str, value: str) -> Decimal:
    try:
        tolerance = Decimal(value)
    except InvalidOperation as error:
        raise RuleError(f"{name}: tolerance is {value!r}, not a number") from error
    if not tolerance.is_finite() or tolerance < 0:
        raise RuleError(f"{name}: tolerance is {value}, it cannot be negative or unbounded")
    return tolerance


def _version(name: str, value: str) -> int:
    if not value.isdecimal():
        raise RuleError(f"{name}: version is {value!r}, not a whole number")
    return int(value)
