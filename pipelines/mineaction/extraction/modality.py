"""Modality: whether a figure is asserted, planned, hypothetical or denied.

Lives here: the cue words around a figure's own clause, as data in modality.toml. Does not live
here: qualifiers such as "about" (text.qualifiers).
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.lexicon.words import form_key


@cache
def _rows() -> list[tuple[str, str, tuple[str, ...]]]:
    path = resources.files("mineaction.lexicon") / "modality.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return [
        (row["code"], row["side"], form_key(form)) for row in data["modality"] for form in row["forms"]
    ]


def set_modality(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Set `quantity.modality` from the words of its clause."""
    norms = [t.norm for t in sentence.tokens]
    low, high = _clause(sentence, quantity)
    for code, side, key in _rows():
        start, end = (low, quantity.first) if side == "before" else (low, high)
        if code == "planned" and quantity.measure not in _PLANNABLE:
            continue
        if _contains(norms, key, start, end):
            quantity.modality = code
            return


_PLANNABLE = frozenset(
    "area_cleared area_released area_surveyed devices_found funding stockpile_destroyed "
    "risk_education deminers area_reduced area_cancelled".split()
)


def _clause(sentence: SentenceAnalysis, quantity: Quantity) -> tuple[int, int]:
    tokens = sentence.tokens
    low, high = quantity.first, quantity.last
    while low > 0 and tokens[low - 1].text not in ";:" and quantity.first - low < 22:
        low -= 1
    while high < len(tokens) and tokens[high].text not in ";:" and high - quantity.last < 14:
        high += 1
    return low, high


def _contains(norms: list[str], key: tuple[str, ...], start: int, end: int) -> bool:
    first, size = key[0], len(key)
    for i in range(start, end - size + 1):
        if norms[i] == first and tuple(norms[i : i + size]) == key:
            return True
    return False
