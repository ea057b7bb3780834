"""Currencies that several countries call by one name: dinar, franc, pound.

Lives here: reading currencies.csv (name, country, ISO 4217 code). Does not live here: names that
only one country uses (things.toml) and which country is meant (extraction.currencies).
"""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources

_OTHERWISE = {
    "kroner": "krone", "kronor": "krona", "reais": "real", "cfa": "cfa franc", "fcfa": "cfa franc",
}  # fmt: skip


@cache
def _rows() -> dict[str, dict[str, str]]:
    text = (resources.files(__package__) / "currencies.csv").read_text(encoding="utf-8")
    out: dict[str, dict[str, str]] = {}
    for row in csv.DictReader(text.splitlines()):
        out.setdefault(row["name"], {})[row["country"]] = row["code"]
    return out


def countries_of(name: str) -> dict[str, str]:
    """Country (ISO 3166-1 alpha-2) -> code of its currency of this name, a plural or short form."""
    singular = _OTHERWISE.get(name, name.removesuffix("s"))
    return _rows().get(singular, {})
