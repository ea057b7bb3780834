"""The closed vocabularies: codes with their definitions, read from vocabulary.toml.

Lives here: the look-ups that the tables and the reference rows share. Does not live here: the
words of texts that lead to a code (the lexicon), nor any rule.
"""

from __future__ import annotations

import tomllib
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import Any

Row = dict[str, Any]


@cache
def _vocabulary() -> dict[str, Any]:
    source = resources.files(__package__).joinpath("vocabulary.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))


def measures() -> list[Row]:
    """What can be counted: measure, kind, topic table, kinds of unit, definition."""
    return [
        {
            "measure": code,
            "kind": row["kind"],
            "topic": row.get("topic"),
            "unit_kinds": row["units"],
            "definition": row["definition"],
        }
        for code, row in _vocabulary()["measures"].items()
    ]


def devices() -> list[Row]:
    """Kinds of explosive device: device, definition."""
    return [{"device": code, **row} for code, row in _vocabulary()["devices"].items()]


def groups() -> list[Row]:
    """Groups of people: dimension (civil_status, age, sex), code, definition."""
    return [
        {"dimension": dimension, "code": code, **row}
        for dimension, codes in _vocabulary()["groups"].items()
        for code, row in codes.items()
    ]


def qualifiers() -> list[Row]:
    """What the words beside a number allow: qualifier, definition, interval."""
    return [{"qualifier": code, **row} for code, row in _vocabulary()["qualifiers"].items()]


def units() -> list[Row]:
    """Units and currencies: unit, kind, name, factor to value_si (exact), standard."""
    plain = [
        {"unit": code, **row, "factor": Decimal(row["factor"])}
        for code, row in _vocabulary()["units"].items()
    ]
    money = [
        {
            "unit": code,
            "kind": "currency",
            "name": name,
            "factor": Decimal(1),
            "standard": "ISO 4217",
        }
        for code, name in _vocabulary()["currencies"].items()
    ]
    return plain + money


def unit_kind(unit: str) -> str | None:
    """count, percent, area, duration or currency; None for a code that is unknown."""
    return unit_kinds().get(unit)


@cache
def unit_kinds() -> dict[str, str]:
    """The kind of every unit."""
    return {row["unit"]: row["kind"] for row in units()}


@cache
def definitions(column: str) -> dict[str, str]:
    """Code to definition of one vocabulary: measure, device, unit, civil_status, modality, ..."""
    tables: dict[str, list[Row]] = {
        "measure": measures(),
        "device": devices(),
        "qualifier": qualifiers(),
    }
    if column in tables:
        return {row[column]: row["definition"] for row in tables[column]}
    if column == "unit":
        return {row["unit"]: row["name"] for row in units()}
    if column in _vocabulary()["groups"]:
        return {row["code"]: row["definition"] for row in groups() if row["dimension"] == column}
    return {code: row["definition"] for code, row in _vocabulary()["codes"][column].items()}


def codes(column: str) -> list[str]:
    """The codes of one vocabulary, in the order of declaration."""
    return list(definitions(column))


def other_codes() -> list[Row]:
    """Codes of all columns that have no table of their own: vocabulary, code, definition."""
    return [
        {"vocabulary": name, "code": code, **row}
        for name, rows in _vocabulary()["codes"].items()
        for code, row in rows.items()
    ]
