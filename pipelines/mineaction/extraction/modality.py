"""Modality: whether a figure is asserted, planned, hypothetical or denied.

Lives here: the cue words around a figure's own clause, as data in modality.toml. Does not live
here: qualifiers such as "about" (text.qualifiers).
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib import resources

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.words import form_key

_PLANNABLE = word_set("plannable_measures")
_STOPS = (";", ":", "which", "whom")
_LABEL = 7  # tokens before a colon: "Goal for this year: 400 ha"
_REACH_BEFORE = 22  # tokens
_REACH_AFTER = 14


@cache
def _rows() -> dict[str, list[tuple[str, str, tuple[str, ...]]]]:
    """First word of a form -> (code, side, form)."""
    path = resources.files("mineaction.lexicon") / "modality.toml"
    out: dict[str, list[tuple[str, str, tuple[str, ...]]]] = {}
    for row in tomllib.loads(path.read_text(encoding="utf-8"))["modality"]:
        for form in row["forms"]:
            key = form_key(form)
            out.setdefault(key[0], []).append((row["code"], row["side"], key))
    return out


def set_modality(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Set `quantity.modality` from the words of its clause."""
    rows, norms = _rows(), sentence.norms
    if sentence.words.isdisjoint(rows):
        return
    low, high = _clause(norms, quantity)
    for i in range(low, high):
        for code, side, form in rows.get(norms[i], ()):
            late = side == "before" and i >= quantity.first
            if late or (code == "planned" and quantity.measure not in _PLANNABLE):
                continue
            if norms[i : min(i + len(form), high)] == form:
                quantity.modality = code
                return


def is_planned(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether the clause of a figure speaks of a plan, whatever the figure measures."""
    rows, norms = _rows(), sentence.norms
    low, high = _clause(norms, quantity)
    return any(
        code == "planned" and norms[i : i + len(form)] == form
        for i in range(low, high) for code, _, form in rows.get(norms[i], ())
    )  # fmt: skip


def _clause(norms: Sequence[str], quantity: Quantity) -> tuple[int, int]:
    """The tokens around a quantity that may speak of it, up to a semicolon or colon."""
    low, high = quantity.first, quantity.last
    while low > 0 and norms[low - 1] not in _STOPS and quantity.first - low < _REACH_BEFORE:
        low -= 1
    if low > 0 and norms[low - 1] == ":" and low >= quantity.first - 2:
        low = max(0, low - _LABEL)
    while high < len(norms) and norms[high] not in _STOPS and high - quantity.last < _REACH_AFTER:
        high += 1
    return low, high
