"""Lists of words and phrases in a TOML file of the lexicon, and the look-up of their phrases.

Lives here: how such a file is read. Does not live here: the lists of a subject (grammar.py,
period_words.py, place_scope.py, speech.py) and words with codes (words.py).
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from functools import cached_property
from importlib import resources
from typing import Any, TypeVar

from mineaction.lexicon.words import form_key

Key = tuple[str, ...]
T = TypeVar("T")
_NONE: dict[int, set[Key]] = {}


class Read(dict[str, T]):
    """Lists by their names, each read when it is first asked for; cheaper to ask than a cache."""

    def __init__(self, read: Callable[[str], T]) -> None:
        self._read = read

    def __missing__(self, name: str) -> T:
        self[name] = read = self._read(name)
        return read


class WordLists:
    """The lists of one file. Every list is read once: the look-ups are asked for each token."""

    def __init__(self, file: str) -> None:
        """Name the file; it is read when the first list is asked for."""
        self.file = file
        self.words = Read(self._words).__getitem__
        self.phrases = Read(self._phrases).__getitem__
        self.openers = Read(self._openers).__getitem__

    @cached_property
    def data(self) -> dict[str, Any]:
        """The file as it is; most of its values are lists of strings."""
        return tomllib.loads((resources.files(__package__) / self.file).read_text("utf-8"))

    def _words(self, name: str) -> frozenset[str]:
        """The rows of a list; KeyError if there is no such list."""
        return frozenset(self.data[name])

    def _phrases(self, name: str) -> dict[str, dict[int, set[Key]]]:
        """The phrases of a list by their first word and their length, longest first."""
        found: dict[str, dict[int, set[Key]]] = {}
        for key in sorted(map(form_key, self.data[name]), key=len, reverse=True):
            found.setdefault(key[0], {}).setdefault(len(key), set()).add(key)
        return found

    def _openers(self, name: str) -> frozenset[str]:
        """The first words of the phrases of a list: where none stands, no phrase begins."""
        return frozenset(self.phrases(name))

    def phrase_at(self, name: str, norms: Sequence[str], i: int) -> int:
        """The end of the longest phrase of a list that begins at token `i`, or 0.

        `norms` are the tokens of a sentence as the look-up sees them: in lower case.
        """
        if not 0 <= i < len(norms):
            return 0
        for size, keys in self.phrases(name).get(norms[i], _NONE).items():
            if tuple(norms[i : i + size]) in keys:
                return i + size
        return 0

    def phrases_in(
        self, name: str, norms: Sequence[str], first: int = 0, last: int | None = None
    ) -> list[tuple[int, int]]:
        """(begin, end) of the phrases of a list that begin at tokens [first, last), in order."""
        beginnings, window = self.phrases(name), norms[first:last]
        if beginnings.keys().isdisjoint(window):
            return []
        return [
            (i, end) for i, norm in enumerate(window, first)
            if norm in beginnings and (end := self.phrase_at(name, norms, i))
        ]  # fmt: skip
