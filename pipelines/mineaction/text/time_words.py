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


def word_list(name: str) -> frozenset[str]:
    """The words of one list of time_words.toml; KeyError if there is no such list."""
    return frozenset(_LISTS[name])


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

DAY_PARTS: Final = word_list("day_parts")
YEAR_VERBS: Final = word_list("year_verbs")
POSSESSIVES: Final = word_list("possessives")
DETERMINERS: Final = POSSESSIVES | {"the"}
TITLE_NOUNS: Final = word_list("title_nouns")
TITLE_ENDINGS: Final = frozenset(tuple(words.split()) for words in word_list("title_endings"))
YEAR_CUES: Final = word_list("year_cues")
COUNTED_PLACES: Final = word_list("counted_places")
BEHIND_VERBS: Final = word_list("behind_verbs")
SUMS: Final = word_list("sums")
FISCAL: Final = word_list("fiscal")
PLURALS: Final = word_list("plurals")
SINGULARS: Final = word_list("singulars")
FUNCTION_WORDS: Final = word_list("function_words")
UNSURE_MONTHS: Final = word_list("unsure_months")
UNSURE_DAYS: Final = word_list("unsure_days")
FUTURE: Final = word_list("future")
APPROXIMATIONS: Final = word_list("approximations")
ADJECTIVE_RATES: Final = word_list("adjective_rates")
VAGUE_COUNTS: Final = word_list("vague_counts")
UP_TO: Final = word_list("up_to")
SUMS_OF_YEAR: Final = word_list("sums_of_year")
TO_DATE: Final = word_list("to_date")
THE_PRESENT: Final = word_list("the_present")
DAYS_OF_TEXT: Final = word_list("days_of_text")
THIS_TEXT: Final = word_list("this_text")
TEXTS: Final = word_list("texts")
BEHIND_DAYS: Final = word_list("behind_days")
