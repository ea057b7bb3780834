"""The words of dates and times as look-up tables.

Lives here: loading time_words.toml into typed dictionaries, once. Does not live here: any decision
about what a sequence of such words means (date_grammar.py, time_expressions.py).
"""

from __future__ import annotations

import tomllib
from fractions import Fraction
from importlib.resources import files
from typing import Any, Final


def _load() -> dict[str, Any]:
    source = files(__package__).joinpath("time_words.toml").read_text(encoding="utf-8")
    return tomllib.loads(source)


def _phrases(rows: dict[str, str]) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Phrases by their last word, longest first: they are read from right to left."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, meaning in rows.items():
        words = tuple(phrase.split())
        table.setdefault(words[-1], []).append((words, meaning))
    for options in table.values():
        options.sort(key=lambda option: -len(option[0]))
    return table


_DATA: Final = _load()
_LISTS: Final[dict[str, list[str]]] = _DATA["word_lists"]

MONTHS: Final[dict[str, int]] = _DATA["months"]
WEEKDAYS: Final[dict[str, int]] = _DATA["weekdays"]
SEASONS: Final[dict[str, int]] = _DATA["seasons"]
UNITS: Final[dict[str, str]] = _DATA["units"]
COUNTS: Final[dict[str, Fraction]] = {k: Fraction(v) for k, v in _DATA["counts"].items()}
ORDINALS: Final[dict[str, int]] = _DATA["ordinals"]
PARTS: Final[dict[str, str]] = {k: v for k, v in _DATA["parts"].items() if v}
SHIFTS: Final[dict[str, int]] = _DATA["shifts"]
STEPS: Final[dict[str, int]] = _DATA["steps"]
DIRECTIONS: Final[dict[str, int]] = _DATA["directions"]
DEICTIC_DAYS: Final[dict[str, int]] = _DATA["deictic_days"]
CUES: Final = _phrases(_DATA["cues"])
CONNECTORS: Final[dict[tuple[str, ...], str]] = {
    tuple(k.split()): v for k, v in _DATA["connectors"].items()
}
CONNECTORS_FIRST: Final = frozenset(phrase[0] for phrase in CONNECTORS)
RATES: Final[dict[str, str]] = _DATA["rates"]
ANAPHORS: Final[dict[str, str]] = _DATA["anaphors"]

DAY_PARTS: Final = frozenset(_LISTS["day_parts"])
YEAR_VERBS: Final = frozenset(_LISTS["year_verbs"])
DETERMINERS: Final = frozenset(_LISTS["determiners"])
YEAR_CUES: Final = frozenset(_LISTS["year_cues"])
COUNTED_PLACES: Final = frozenset(_LISTS["counted_places"])
SUMS: Final = frozenset(_LISTS["sums"])
PLURALS: Final = frozenset(_LISTS["plurals"])
SINGULARS: Final = frozenset(_LISTS["singulars"])
FUNCTION_WORDS: Final = frozenset(_LISTS["function_words"])
UNSURE_MONTHS: Final = frozenset(_LISTS["unsure_months"])
UNSURE_DAYS: Final = frozenset(_LISTS["unsure_days"])
FUTURE: Final = frozenset(_LISTS["future"])
APPROXIMATIONS: Final = frozenset(_LISTS["approximations"])
ADJECTIVE_RATES: Final = frozenset(_LISTS["adjective_rates"])
VAGUE_COUNTS: Final = frozenset(_LISTS["vague_counts"])
