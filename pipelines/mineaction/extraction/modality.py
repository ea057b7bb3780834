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
    rows = _rows()
    tokens = sentence.tokens
    low, high = _clause(sentence, quantity)
    for i in range(low, high):
        for code, side, key in rows.get(tokens[i].norm, ()):
            if side == "before" and i >= quantity.first:
                continue
            if code == "planned" and quantity.measure not in _PLANNABLE:
                continue
            if all(i + n < high and tokens[i + n].norm == word for n, word in enumerate(key)):
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
