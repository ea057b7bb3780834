"""Numbers, intervals, groups and times of a claim in words.

Lives here: how a claim is told to a reader. Does not live here: what it is (records.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

Row = Mapping[str, Any]

# Names that differ from the code with its underscores taken out.
_NAMES: Final = {"idps": "IDPs", "C62": "", "P1": "per cent", "F": "female", "M": "male"}
_OPEN_ABOVE: Final = {"more_than": "more than", "at_least": "at least"}


def named(code: str | None) -> str:
    """A code as words: devices_found is `devices found`."""
    return "" if code is None else _NAMES.get(code, code.replace("_", " "))


def number(value: Decimal | int | None) -> str:
    """Digits in groups of three, without empty decimals: 3,461 or 165,871.5."""
    if value is None:
        return ""
    shown = f"{value:,f}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def interval(row: Row) -> str:
    """What the words of a claim allow: `3,500 to 4,500`, `more than 700,000`."""
    low, high = row["low"], row["high"]
    if high is None:
        return f"{_OPEN_ABOVE.get(row['qualifier'], 'from')} {number(low)}"
    if low is None:
        return f"up to {number(high)}"
    if low == high:
        return f"exactly {number(low)}"
    return f"{number(low)} to {number(high)}"


def value(row: Row) -> str:
    """The value in its unit; a range or a vague word has none."""
    if row["value"] is None:
        return "no single value"
    return " ".join(filter(None, (number(row["value"]), unit(row))))


def unit(row: Row) -> str:
    """The unit's name, and what a rate refers to."""
    own = "" if row["unit"] == "C62" else str(row["unit_name"] or row["unit"])
    return " ".join(filter(None, (own, f"per {named(row['per'])}" if row["per"] else "")))


def group(row: Row) -> str:
    """Of whom or what: status, age, sex, role, device; empty when all are meant."""
    told = [named(row[name]) for name in ("civil_status", "age", "sex") if row[name]]
    told += [row["role"]] if row["role"] else []
    told += [str(row["device_name"])] if row["device"] else []
    return ", ".join(told)


def period(row: Row) -> str:
    """The time that a claim covers, as precise as it is stated."""
    start, end, as_of = row["period_start"], row["period_end"], row["as_of"]
    kind = row["period_kind"]
    if kind == "stock" or not (start or end):
        return f"as of {as_of}" if as_of else "not stated"
    if kind == "cumulative":
        since = f"since {start}" if start else "in all"
        return f"{since}, up to {as_of or end}" if as_of or end else since
    if start == end:
        return str(start)
    return f"{start or '…'} to {end or '…'}"


def place(row: Row) -> str:
    """Country and places; one joint figure keeps all its places."""
    country = row["country_name"] or row["country"] or "the world"
    return f"{', '.join(row['places'])} ({country})" if row["places"] else str(country)


def line(row: Row) -> str:
    """A claim in one line: `70 killed (child), since 2020, up to 2024-12-12, Y. A.`"""
    whom = group(row)
    what = f"{row['number_as_stated']} {named(row['measure'])}" + (f" ({whom})" if whom else "")
    return "; ".join(filter(None, (what, period(row), row["speaker"])))


def day(given: date | None) -> str:
    """A day in ISO 8601, which sorts and which nobody reads as month first."""
    return given.isoformat() if given else ""


def published(row: Row) -> str:
    """The day of a document, or what bounds it."""
    if row["published"]:
        return day(row["published"])
    earliest, latest = row["published_earliest"], row["published_latest"]
    if earliest and latest:
        return f"{earliest} to {latest}"
    if earliest or latest:
        return f"on or after {earliest}" if earliest else f"on or before {latest}"
    return "undated"


def said_by(row: Row) -> str:
    """Who says a claim, and through whom it reached the page."""
    told = [row["speaker"] or "not said"]
    if row["primary_source"] and row["primary_source"] != row["speaker"]:
        told.append(f"from {row['primary_source']}")
    if row["carrier"] and row["carrier"] not in (row["speaker"], row["primary_source"]):
        told.append(f"printed by {row['carrier']}")
    return ", ".join(told)


def interval_short(low: Decimal | None, high: Decimal | None) -> str:
    """An interval beside a point: 382, 350-450, from 700,000."""
    if low == high:
        return number(low)
    if high is None:
        return f"from {number(low)}"
    return f"up to {number(high)}" if low is None else f"{number(low)}–{number(high)}"


def signed(value: Decimal) -> str:
    """A change: +93, −12, 0."""
    return f"{'+' if value > 0 else '−' if value < 0 else ''}{number(abs(value))}"


def cut(text: str, most: int = 240) -> str:
    """The beginning of a long quote, up to a word."""
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]} …"


def signs(relation: str) -> str:
    """A relation as people write it: killed ≤ casualties."""
    return relation.replace("<=", "≤").replace(">=", "≥")
