"""Which language a text is in, by its function words and script; only to refuse, never to label.

Lives here: counting against language.toml. Does not live here: translation, or mixed texts.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from functools import cache
from importlib.resources import files

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000  # characters; a document changes its language rarely after that


@cache
def _profile() -> tuple[dict[str, frozenset[str]], frozenset[str], int]:
    data = tomllib.loads(files(__package__).joinpath("language.toml").read_text("utf-8"))
    words = {code: frozenset(row.split()) for code, row in data["words"].items()}
    return words, frozenset(data["reading"]["read"]), data["reading"]["least_hits"]


def readable(language: str) -> bool:
    """True if documents in this language (ISO 639-1) are read."""
    return language in _profile()[1]


def detect(text: str) -> str:
    """ISO 639-1 code of the likeliest language, "en" where too little speaks for another.

    Returns "und" for a text mostly in another script of which no function word is known.
    """
    words, _, least = _profile()
    seen = Counter(word.lower() for word in _WORD.findall(text[:_SAMPLE]))
    hits = {code: sum(seen[word] for word in row) for code, row in words.items()}
    best = max(hits, key=lambda code: (hits[code], code == "en"))
    if hits[best] >= least:
        return best
    letters = sum(len(word) * count for word, count in seen.items())
    latin = sum(len(re.findall(r"[a-z\u00c0-\u024f]", word)) * n for word, n in seen.items())
    return "en" if 2 * latin >= letters else "und"
