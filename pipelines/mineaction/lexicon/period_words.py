"""Words that decide a figure's period, as sets.

Lives here: reading periods.toml and inflecting its verbs. Does not live here: dates (text), events
(gazetteer.py), and any decision.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from mineaction.lexicon.word_lists import Read, WordLists
from mineaction.lexicon.words import form_key, inflect

_LISTS: Final = WordLists("periods.toml")

period_words: Final = _LISTS.words


@cache
def occasions() -> dict[tuple[str, ...], tuple[int, int]]:
    """The words that name a day of the year -> its month and day."""
    rows = (row.split(maxsplit=1) for row in _LISTS.data["occasions"])
    return {form_key(name): (int(day[:2]), int(day[3:])) for day, name in rows}


@cache
def period_verbs(name: str, *forms: str) -> frozenset[str]:
    """The forms (base, s, ed, pp, ing; default all) of the verbs of a list of periods.toml."""
    return frozenset(
        word
        for verb in _LISTS.data[name]
        for form, word in inflect(verb).items()
        if not forms or form in forms
    )


def _period_phrases(name: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases of a list of periods.toml by their last word, longest first."""
    rows: dict[str, list[tuple[str, ...]]] = {}
    for phrase in _LISTS.data[name]:
        key = form_key(phrase)
        rows.setdefault(key[-1], []).append(key)
    return {last: tuple(sorted(keys, key=len, reverse=True)) for last, keys in rows.items()}


period_phrases: Final = Read(_period_phrases).__getitem__
