"""Integrity: which rows may enter the warehouse, and in words why the others may not.

Lives here: the split of a table into good and bad rows by its declaration, the rules that need
the text or another table, and the canary that proves that validation is on. Does not live here:
the rules over single rows (beside their tables), world rules, which never keep a row out.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

import pandas as pd
from pandera.errors import SchemaErrors

from mineaction.schema.columns import WORLD, Table, key, table_name
from mineaction.schema.derive import arrow_schema

# What a declared column demands, by the name that pandera gives to the failure.
COLUMN_RULES: Final[dict[str, tuple[str, str]]] = {
    "not_nullable": ("I01", "A required value is there"),
    "coerce_dtype": ("I02", "A value has the type of its column"),
    "dtype": ("I02", "A value has the type of its column"),
    "isin": ("I03", "A code is one of its vocabulary"),
    "str_matches": ("I04", "A value has the form of its column"),
    "greater_than_or_equal_to": ("I05", "A value is not below the least possible"),
    "multiple_fields_uniqueness": ("I06", "A key occurs once"),
    "field_uniqueness": ("I06", "A key occurs once"),
}


class ContractError(Exception):
    """A whole table breaks its declaration (a column missing or too many): our bug, stop."""


class ValidationDisabledError(Exception):
    """pandera lets a row through that is known to be bad: nothing may be built."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that breaks rules: its label in the frame, the rules and what is wrong."""

    label: int
    rule_ids: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Split:
    """A table split by its rules; rows keep the labels that they had before.

    Every row is either in `good`, with declared types, or in `bad`, as it came. `world` are rows
    of `good` that break a world rule.
    """

    good: pd.DataFrame
    bad: pd.DataFrame
    broken: tuple[Broken, ...]
    world: tuple[Broken, ...] = ()


Faults = dict[int, dict[str, str]]  # label of the row -> rule id -> what is wrong


def frame(model: type[Table], rows: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """Rows as a frame with the declared columns, values as they came; types come with `split`.

    Raises ContractError if a row has a column that the table does not declare.
    """
    columns = arrow_schema(model).names
    unknown = {name for row in rows for name in row} - set(columns)
    if unknown:
        raise ContractError(f"{table_name(model)} declares no column {', '.join(sorted(unknown))}")
    return pd.DataFrame(
        {name: pd.Series([row.get(name) for row in rows], dtype=object) for name in columns}
    )


def split(model: type[Table], rows: pd.DataFrame) -> Split:
    """Take out bad rows until the rest is clean; raise ContractError if no row is to blame.

    One pass of pandera can miss errors behind others, so the rest is validated again.
    """
    left = rows
    faults: Faults = {}
    while True:
        validated, found = _validate(model, left)
        integrity = _of_level(found, world=False)
        if not integrity:
            break
        faults |= integrity
        left = left.drop(index=list(integrity))
    broken = _broken(faults)
    if len(rows) != len(validated) + len(broken):
        raise ContractError(f"{table_name(model)}: rows got lost between good and quarantined")
    bad = rows.loc[[b.label for b in broken]]
    return Split(validated, bad, broken, _broken(_of_level(found, world=True)))


def take_out(whole: Split, faults: Faults) -> Split:
    """The split with more rows taken out of `good`."""
    more = _broken(faults)
    moved = whole.good.loc[[b.label for b in more]].astype(object)
    return Split(
        good=whole.good.drop(index=[b.label for b in more]),
        bad=pd.concat([whole.bad.astype(object), moved]),
        broken=whole.broken + more,
        world=tuple(b for b in whole.world if b.label not in faults),
    )


def canary(model: type[Table]) -> None:
    """Refuse to go on if validation is off (PANDERA_VALIDATION_ENABLED=False does so silently).

    Raises ValidationDisabledError if a row of missing keys passes.
    """
    nothing = frame(model, [{}])
    try:
        model.validate(nothing, lazy=True)
    except SchemaErrors:
        return
    raise ValidationDisabledError(
        "pandera passes a row that is known to be bad, so nothing would be checked;"
        " unset PANDERA_VALIDATION_ENABLED and run again"
    )


def as_json(row: pd.Series[Any]) -> str:
    """A row as JSON; decimals and days as text, nothing lost."""
    plain = {name: _plain(value) for name, value in row.items()}
    return json.dumps(plain, ensure_ascii=False, default=str)


def _plain(value: Any) -> Any:
    if isinstance(value, str | int | bool) or value is None:
        return value
    if hasattr(value, "tolist"):
        return value.tolist()
    if isinstance(value, list | tuple):
        return list(value)
    return None if pd.isna(value) else str(value)


def _of_level(found: Faults, *, world: bool) -> Faults:
    """The faults of world rules, or those of integrity rules."""
    chosen = {
        index: {rule: why for rule, why in rules.items() if rule.startswith(WORLD) == world}
        for index, rules in found.items()
    }
    return {index: rules for index, rules in chosen.items() if rules}


def _broken(faults: Faults) -> tuple[Broken, ...]:
    return tuple(
        Broken(position, tuple(rules), "; ".join(dict.fromkeys(rules.values())))
        for position, rules in sorted(faults.items())
    )


def _validate(model: type[Table], rows: pd.DataFrame) -> tuple[pd.DataFrame, Faults]:
    """The frame with declared types, and by index the rules that a row breaks."""
    try:
        return model.validate(rows, lazy=True), {}
    except SchemaErrors as errors:
        found = _faults(model, rows, errors)
        return _typed(model, rows, found), found


def _typed(model: type[Table], rows: pd.DataFrame, found: Faults) -> pd.DataFrame:
    """The frame with declared types, when only world rules are broken."""
    if _of_level(found, world=False):
        return rows
    schema = arrow_schema(model)
    return rows.astype({name: pd.ArrowDtype(schema.field(name).type) for name in schema.names})


def _faults(model: type[Table], rows: pd.DataFrame, errors: SchemaErrors) -> Faults:
    """By index of the row: rule id to what is wrong, in words."""
    found: defaultdict[int, dict[str, str]] = defaultdict(dict)
    whole: list[str] = []
    by_label = dict(rows.iterrows())
    for case in errors.failure_cases.to_dict("records"):
        if case["index"] is None or pd.isna(case["index"]):
            whole.append(f"{case['check']} ({case['failure_case']})")
            continue
        index = int(case["index"])
        rule_id, reason = _fault(model, case, by_label[index])
        found[index].setdefault(rule_id, reason)
    # Where a value has no type, the other rules saw a frame of mixed types: types come first.
    if any("I02" in rules for rules in found.values()):
        return {i: {"I02": rules["I02"]} for i, rules in found.items() if "I02" in rules}
    if whole:
        raise ContractError(f"{table_name(model)} breaks its declaration: {'; '.join(whole)}")
    return _later_of_equals(model, rows, dict(found))


def _fault(model: type[Table], case: Mapping[str, Any], row: pd.Series[Any]) -> tuple[str, str]:
    """Rule id and reason of one failure case."""
    for rule in model.to_schema().checks:
        if rule.name == case["check"]:
            return str(rule.name), str(rule.description).format_map(_Shown(row))
    name = str(case["check"]).split("(")[0]
    if name not in COLUMN_RULES:
        raise ContractError(f"{table_name(model)}: unknown failure {case['check']}")
    rule_id, _ = COLUMN_RULES[name]
    column = case["column"]
    return rule_id, {
        "I01": f"{column} is missing",
        "I02": f"{column} '{_show(case['failure_case'])}' is not of the type of its column",
        "I03": f"{column} '{_show(case['failure_case'])}' is not in its vocabulary",
        "I04": f"{column} '{_show(case['failure_case'])}' has not the form of its column",
        "I05": f"{column} {case['failure_case']} is below the least possible",
        "I06": f"the key {', '.join(str(row[c]) for c in key(model))} occurs more than once",
    }[rule_id]


def _later_of_equals(model: type[Table], rows: pd.DataFrame, found: Faults) -> Faults:
    """Of rows with one key the first stays, so that a repeated row costs nothing."""
    repeated = [index for index, rules in found.items() if "I06" in rules]
    keys = rows.loc[repeated, list(key(model))].astype(str)
    for index in keys[~keys.duplicated()].index:
        del found[index]["I06"]
    return {index: rules for index, rules in found.items() if rules}


class _Shown(dict[str, str]):
    """The values of a row as a reader expects them."""

    def __init__(self, row: pd.Series[Any]) -> None:
        super().__init__({str(name): _show(value) for name, value in row.items()})


def _show(value: Any) -> str:
    plain = _plain(value)
    if plain is None:
        return "missing"
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(plain)
