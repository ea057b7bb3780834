"""Runs kept for comparison: which gold figures were matched, and what else was emitted.

Lives here: the file of a run (JSON Lines, one matched gold figure or spurious figure a line) and
what a later run gained and lost. Does not live here: scores (score.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from mineaction.evaluation.report import context
from mineaction.evaluation.score import Evaluation, Pair


@dataclass(frozen=True, slots=True)
class Outcome:
    """One line of a run: `level` is "strict", "core" or "spurious"."""

    document: str
    key: str  # the gold_id, or document|number|offset|measure of a spurious figure
    level: str
    text: str  # the number in its context, for the day when it is lost


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two runs; `better` says whether it is a gain."""

    better: bool
    what: str
    outcome: Outcome


def outcomes(evaluation: Evaluation) -> list[Outcome]:
    """The matched gold figures and the spurious ones of a run, in reading order."""
    found = (_outcome(p) for p in evaluation.pairs)
    return [o for o in found if o is not None]


def save(evaluation: Evaluation, path: Path) -> None:
    """Write a run to `path`; lines of documents that this run did not read stay as they are."""
    covered = set(evaluation.documents)
    kept = [o for o in load(path) if o.document not in covered] if path.exists() else []
    lines = sorted([*kept, *outcomes(evaluation)], key=lambda o: o.document)
    path.write_text("".join(_line(o) for o in lines), encoding="utf-8")


def load(path: Path) -> list[Outcome]:
    """The outcomes of a saved run."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Outcome(**json.loads(line)) for line in lines if line.strip()]


def changes(before: Iterable[Outcome], evaluation: Evaluation) -> list[Change]:
    """What `evaluation` gained and lost against an earlier run, for the documents it read."""
    covered = set(evaluation.documents)
    old = {o.key: o for o in before if o.document in covered}
    new = {o.key: o for o in outcomes(evaluation)}
    texts = {p.gold.gold_id: _shown(p) for p in evaluation.pairs if p.gold}
    found: list[Change] = []
    for key in sorted(old.keys() | new.keys()):
        was, now = old.get(key), new.get(key)
        outcome = now or was
        if outcome is None or (was and now and was.level == now.level):
            continue
        outcome = Outcome(outcome.document, key, outcome.level, texts.get(key, outcome.text))
        found.append(_change(was, now, outcome))
    return found


def worded(found: list[Change]) -> str:
    """Gains and losses, losses first, each with its sentence."""
    lost = [c for c in found if not c.better]
    gained = [c for c in found if c.better]
    lines = [f"{len(gained)} gained, {len(lost)} lost against the saved run"]
    for sign, part in (("-", lost), ("+", gained)):
        lines += [f"{sign} {c.outcome.key} {c.what}: {c.outcome.text}" for c in part]
    return "\n".join(lines)


def _change(was: Outcome | None, now: Outcome | None, outcome: Outcome) -> Change:
    before, after = was.level if was else "nothing", now.level if now else "nothing"
    if "spurious" in (before, after):
        emitted = after == "spurious"
        return Change(not emitted, "newly spurious" if emitted else "no longer spurious", outcome)
    rank = {"nothing": 0, "core": 1, "strict": 2}
    return Change(rank[after] > rank[before], f"{before} -> {after}", outcome)


def _outcome(pair: Pair) -> Outcome | None:
    if pair.gold is not None:
        if not pair.core:
            return None
        level = "strict" if pair.strict else "core"
        return Outcome(pair.document.name, pair.gold.gold_id, level, _shown(pair))
    if pair.found is None:
        return None
    key = f"{pair.document.name}|{pair.found.text}|@{pair.found.start}|{pair.found.measure}"
    return Outcome(pair.document.name, " ".join(key.split()), "spurious", _shown(pair))


def _shown(pair: Pair) -> str:
    claim = pair.gold.claim if pair.gold else pair.found
    if pair.sentence:
        return pair.sentence
    return context(pair.document.text, claim.start, claim.end) if claim else ""


def _line(outcome: Outcome) -> str:
    row = {name: getattr(outcome, name) for name in Outcome.__slots__}
    return json.dumps(row, ensure_ascii=False) + "\n"
