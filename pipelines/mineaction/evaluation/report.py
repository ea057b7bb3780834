"""Reports of an evaluation: the table of scores, the classes of error, the errors in context.

Lives here: wording for people, JSON and the row of tests/corpus/scores.csv. Does not live here:
the scores themselves (score.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from mineaction.evaluation.gold import Claim
from mineaction.evaluation.score import CORE, DETAILS, GROUPS, Evaluation, Pair, Score

# The core fields are scored above; among core matches these tell how good the rest is.
FIELDS = (*GROUPS, *DETAILS[:5], "speaker_loose", *DETAILS[5:])
KINDS = ("missed", "spurious", "span", *CORE, *GROUPS, *DETAILS)
SCORE_COLUMNS = (
    "date", "version", "corpus",
    "core_precision", "core_recall", "core_f1", "strict_precision", "strict_recall", "strict_f1",
    "qualifier", "period_start", "as_of", "speaker", "places", "mb_per_s",
)  # fmt: skip
_CONTEXT = 60


@dataclass(frozen=True, slots=True)
class Mistake:
    """One error: its class ("missed", "measure", ...), what gold says and what we say."""

    kind: str
    detail: str  # "killed -> injured" where few values are possible, else ""
    document: str
    number: str
    offset: int
    gold: str
    found: str
    context: str
    sentence: str


def mistakes(evaluation: Evaluation) -> list[Mistake]:
    """Every error in reading order; groups and details only where the core is right."""
    return [m for p in evaluation.pairs for m in _mistakes_of(p)]


def chosen(found: Iterable[Mistake], kinds: Iterable[str]) -> list[Mistake]:
    """The mistakes of the classes named; "all" names every class."""
    names = set(kinds)
    return [m for m in found if "all" in names or m.kind in names]


def summary(evaluation: Evaluation) -> str:
    """The table of scores and of error classes with their commonest confusions."""
    lines = [
        f"{len(evaluation.documents)} documents, {_speed(evaluation):.2f} MB/s",
        "",
        f"{'':12}{'P':>8}{'R':>8}{'F1':>8}{'right':>8}{'gold':>8}{'ours':>8}",
    ]
    for name in ("detection", "core", "strict"):
        score = getattr(evaluation, name)
        lines.append(
            f"{name:12}{score.precision:8.3f}{score.recall:8.3f}{score.f1:8.3f}"
            f"{score.right:8}{score.expected:8}{score.given:8}"
        )
    return "\n".join([*lines, "", *_fields(evaluation), "", *_classes(mistakes(evaluation))])


def line(mistake: Mistake) -> str:
    """One error on one line: document, offset, number, both readings, context."""
    return (
        f"{mistake.document} @{mistake.offset} [{mistake.kind}] {mistake.number!r}: "
        f"gold {mistake.gold} | ours {mistake.found} | {mistake.context}"
    )


def as_json(evaluation: Evaluation) -> dict[str, Any]:
    """Scores, accuracies and all errors as plain data."""
    return {
        "documents": len(evaluation.documents),
        "scores": {
            name: _score_json(getattr(evaluation, name)) for name in ("detection", "core", "strict")
        },
        "fields": {n: _share_json(evaluation.accuracy(n)) for n in FIELDS},
        "errors": [
            {name: getattr(m, name) for name in Mistake.__slots__} for m in mistakes(evaluation)
        ],
    }


def score_row(evaluation: Evaluation, today: str, version: str, corpus: str) -> dict[str, str]:
    """The row of tests/corpus/scores.csv, by column."""
    cells: dict[str, str] = {"date": today, "version": version, "corpus": corpus}
    for level in ("core", "strict"):
        for part in ("precision", "recall", "f1"):
            cells[f"{level}_{part}"] = f"{getattr(getattr(evaluation, level), part):.3f}"
    for name in ("qualifier", "period_start", "as_of", "speaker", "places"):
        cells[name] = _share(evaluation.accuracy(name))
    cells["mb_per_s"] = f"{_speed(evaluation):.2f}"
    return {name: cells[name] for name in SCORE_COLUMNS}


def context(text: str, start: int, end: int) -> str:
    """The number in brackets with the characters around it, on one line."""
    before, after = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
    return " ".join(f"…{before}⟦{text[start:end]}⟧{after}…".split())


def _mistakes_of(pair: Pair) -> Iterator[Mistake]:
    gold = pair.gold.claim if pair.gold else None
    if gold is None and pair.found is not None:
        yield _mistake(pair, pair.found, "spurious", pair.found.measure, "none", _brief(pair.found))
    elif gold is not None and pair.found is None:
        yield _mistake(pair, gold, "missed", gold.measure, _brief(gold), "none")
    elif gold is not None and pair.found is not None and pair.near:
        yield _mistake(pair, gold, "span", "", repr(gold.text), repr(pair.found.text))
    elif gold is not None and pair.found is not None:
        scored = (*GROUPS, *DETAILS) if pair.core else CORE
        for name in (n for n in pair.wrong if n in scored):
            yield _field_mistake(pair, gold, pair.found, name)


def _field_mistake(pair: Pair, gold: Claim, found: Claim, name: str) -> Mistake:
    left, right = _shown(getattr(gold, name)), _shown(getattr(found, name))
    few_values = name in ("measure", "unit", *GROUPS, "qualifier", "cause", "per", "status")
    return _mistake(pair, gold, name, f"{left} -> {right}" if few_values else "", left, right)


def _mistake(pair: Pair, at: Claim, kind: str, detail: str, gold: str, found: str) -> Mistake:
    return Mistake(
        kind=kind,
        detail=detail,
        document=pair.document.name,
        number=at.text,
        offset=at.start,
        gold=gold,
        found=found,
        context=context(pair.document.text, at.start, at.end),
        sentence=pair.sentence,
    )


def _fields(evaluation: Evaluation) -> list[str]:
    """Accuracy by field, over all core matches and over those that say anything there."""
    lines = [f"{'among core matches':20}{'all':>7}{'stated':>17}"]
    for name in FIELDS:
        every, stated = evaluation.accuracy(name), evaluation.accuracy(name, stated=True)
        lines.append(
            f"{name:18}{_share(every):>9}{_share(stated):>9}  {stated.right}/{stated.expected}"
        )
    return lines


def _classes(found: list[Mistake]) -> list[str]:
    """The error classes, the largest first, each with its commonest confusions."""
    kinds = Counter(m.kind for m in found)
    lines = ["errors by class (gold -> ours)"]
    for kind, count in kinds.most_common():
        details = Counter(m.detail for m in found if m.kind == kind and m.detail)
        shown = ", ".join(f"{d} {n}" for d, n in details.most_common(6))
        lines.append(f"{kind:14}{count:5}  {shown}".rstrip())
    return lines if kinds else ["no errors"]


def _brief(claim: Claim) -> str:
    parts = [claim.measure, claim.unit, claim.device, claim.civil_status, claim.age, claim.sex]
    return " ".join([p for p in parts if p and p != "C62"])


def _shown(value: Any) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(_shown(v) for v in value) + "]"
    if isinstance(value, Decimal):
        return f"{value:f}"
    return "none" if value is None else str(value)


def _score_json(score: Score) -> dict[str, float]:
    names = ("precision", "recall", "f1")
    counts = {"right": score.right, "gold": score.expected, "ours": score.given}
    return {n: round(getattr(score, n), 4) for n in names} | counts


def _share(score: Score) -> str:
    """Right answers among those expected, empty where none is expected."""
    return f"{score.recall:.3f}" if score.expected else ""


def _share_json(score: Score) -> float | None:
    return round(score.recall, 4) if score.expected else None


def _speed(evaluation: Evaluation) -> float:
    return evaluation.megabytes / evaluation.seconds if evaluation.seconds else 0.0
