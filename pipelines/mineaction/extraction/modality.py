"""Modality: whether a figure is asserted, planned, hypothetical or denied.

Lives here: the cue words around a figure's own clause, as data in modality.toml. Does not live
here: qualifiers such as "about" (text.qualifiers).
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib import resources
from itertools import pairwise

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.words import form_key

_PLANNABLE = word_set("plannable_measures")
_STOPS = frozenset({";", ":", "which", "whom"})
_LABEL = 7  # tokens before a colon: "Goal for this year: 400 ha"
_REACH_BEFORE = 22  # tokens
_REACH_AFTER = 14
_BESIDE = 5  # tokens between a word and the number that it speaks of, wherever a clause ends
_TURNS = word_set("contrasts") | {"saying", "adding", "insisting", "stating", "said"}
_JOINTS = word_set("contrasts") | {"and"}


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
    found = ""
    for i in [i for i in range(low, high) if norms[i] in rows]:
        for code, side, form in rows[norms[i]]:
            if code == "planned" and quantity.measure not in _PLANNABLE:
                continue
            end = i + len(form)
            if norms[i : min(end, high)] != form:
                continue
            if _speaks(sentence, quantity, side, i, end):
                found = code if side == "beside" else found or code
    quantity.modality = found or quantity.modality


def _speaks(
    sentence: SentenceAnalysis, quantity: Quantity, side: str, first: int, last: int
) -> bool:
    """Whether the words [first, last) reach the quantity from their side of it."""
    if side == "clause":
        return True
    if first >= quantity.first:
        behind = side == "after" and not _joined(sentence.norms[quantity.last : first])
        return behind or (side == "number" and not _next(sentence, quantity, last))
    if side == "beside":
        near = sentence.quantities_between(last, quantity.first)
        return quantity.start - last <= _BESIDE and not near
    if side == "said":
        return _TURNS.isdisjoint(sentence.norms[last : quantity.first])
    return side != "after"


def _joined(gap: Sequence[str]) -> bool:
    """Twelve people died, and the number of 30 is not correct: another clause begins between."""
    return any(pair[0] == "," and pair[1] in _JOINTS for pair in pairwise(gap))


def _next(sentence: SentenceAnalysis, quantity: Quantity, last: int) -> bool:
    """58 per cent of the target of 900 ha: a number of its own stands behind the word."""
    near = sentence.quantities_between(last, last + _BESIDE)
    return any(other is not quantity for other in near)


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
    low, high = first, last = quantity.first, quantity.last
    farthest = max(0, first - _REACH_BEFORE)
    while low > farthest and norms[low - 1] not in _STOPS:
        low -= 1
    if low > 0 and norms[low - 1] == ":" and low >= first - 2:
        low = max(0, low - _LABEL)
    farthest = min(len(norms), last + _REACH_AFTER)
    while high < farthest and norms[high] not in _STOPS:
        high += 1
    return low, high
