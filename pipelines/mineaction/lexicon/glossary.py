"""The sources' own words for our codes, out of the lexicon: "victim" is casualties.

Lives here: the list of words with their codes, for people who look one up. Does not live here: the
look-up over a text (words.py), which also knows inflected forms.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from mineaction.lexicon.words import inflect, rows_with_examples

# Category of a row: the vocabularies that its keys of the same name belong to.
_OF_CATEGORY: Final = {
    "outcome": ("measure",),
    "cue": ("measure",),
    "device": ("device",),
    "person": ("civil_status", "age", "sex"),
    "unit": ("unit",),
}
_KEY: Final = {"device": "code", "unit": "code"}


def glossary() -> list[dict[str, str]]:
    """Word, vocabulary and code, each once, nouns before verbs; verbs in their base form."""
    rows = [r for r in rows_with_examples() if r[0] in _OF_CATEGORY]
    rows.sort(key=lambda row: list(_OF_CATEGORY).index(row[0]))
    found = (entry for category, row in rows for entry in _entries(category, row))
    return [
        {"word": word, "vocabulary": vocabulary, "code": code}
        for word, vocabulary, code in dict.fromkeys(found)
    ]


def _entries(category: str, row: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    words = [*row.get("forms", ()), *(inflect(verb)["base"] for verb in row.get("verbs", ()))]
    for vocabulary in _OF_CATEGORY[category]:
        code = row.get(_KEY.get(vocabulary, vocabulary))
        if code is not None:
            yield from ((word, vocabulary, str(code)) for word in words)
