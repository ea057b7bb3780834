"""Periods against gold: start, end and as-of of every gold figure whose number was found.

    python bench/period_scores.py [--own-measures] [--errors] [CORPUS ...]

CORPUS is dev, seeds, or a folder of tests/corpus (default: dev, seeds, blind, heldout, field).
Numbers are matched by span. The measures are gold's, so that the scores say nothing of measures;
with --own-measures the engine's count. --errors lists what differs, by class.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from mineaction.extraction.analysis import Analysis, Quantity
from mineaction.extraction.model import Context
from mineaction.extraction.periods.assign import Period, assign_periods
from mineaction.extraction.pipeline import analyse

ROOT = Path(__file__).resolve().parents[1]
CORPORA = ("dev", "seeds", "blind", "heldout", "field")
FIELDS = ("period_start", "period_end", "as_of")


@dataclass
class Score:
    """Counts over one corpus."""

    figures: int = 0
    found: int = 0
    right: Counter[str] = field(default_factory=Counter)
    errors: list[tuple[str, str]] = field(default_factory=list)
    seconds: float = 0.0


def position(text: str, figure: dict[str, Any]) -> int:
    """Where the gold figure's number begins."""
    at = -1
    for _ in range(figure.get("occ", 1)):
        at = text.find(figure["n"], at + 1)
    return at


def documents(corpus: str) -> Iterator[tuple[dict[str, Any], str]]:
    """The gold lines of a corpus with their texts."""
    gold = ROOT / "tests/corpus" / corpus / "gold.jsonl"
    folder = ROOT / "seeds" if corpus == "seeds" else gold.parent
    for line in gold.read_text("utf-8").splitlines():
        document = json.loads(line)
        yield document, (folder / f"{document['doc']}.txt").read_text("utf-8")


def gold_measures(analysis: Analysis, wanted: dict[int, dict[str, Any]]) -> None:
    """Give the numbers of gold their measures, and all others none."""
    for quantity in analysis.quantities:
        figure = wanted.get(quantity.number.start)
        quantity.measure = figure["measure"] if figure else None
        if figure and figure.get("status") == "planned":
            quantity.modality = "planned"


def score(corpus: str, own: bool) -> Score:
    """Periods of one corpus against gold."""
    result = Score()
    for document, text in documents(corpus):
        wanted = {position(text, figure): figure for figure in document["figures"]}
        context = Context(published=date.fromisoformat(document["published"]))
        analysis = analyse(text, context)
        if not own:
            gold_measures(analysis, wanted)
        countries = Counter(f.get("country") for f in document["figures"])
        country = countries.most_common(1)[0][0] if countries else None
        began = time.perf_counter()
        periods = assign_periods(analysis, country)
        result.seconds += time.perf_counter() - began
        by_start = {q.number.start: q for q in periods}
        result.figures += len(wanted)
        for at, figure in wanted.items():
            if at in by_start:
                compare(result, document["doc"], text, at, figure, by_start[at], periods)
    return result


def compare(
    result: Score,
    document: str,
    text: str,
    at: int,
    figure: dict[str, Any],
    quantity: Quantity,
    periods: dict[Quantity, Period],
) -> None:
    """One figure: its fields, and its line in the list of errors."""
    period = periods[quantity]
    result.found += 1
    wrong = [name for name in FIELDS if getattr(period, name) != figure.get(name)]
    for name in FIELDS:
        result.right[name] += name not in wrong
    if not wrong:
        return
    wants = " ".join(str(figure.get(name)) for name in FIELDS)
    gave = " ".join(str(getattr(period, name)) for name in FIELDS)
    around = " ".join(text[max(0, at - 60) : at + 60].split())
    line = f"{document} {figure['n']} {figure['measure']}: want {wants} / got {gave}"
    kind = period.rule or "none"
    result.errors.append((f"{kind} ({period.as_of_basis})", f"{line}\n      ... {around} ..."))


def main() -> None:
    """Read the arguments, score, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpora", nargs="*", default=CORPORA, help=" ".join(CORPORA))
    parser.add_argument("--own-measures", action="store_true")
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    for corpus in arguments.corpora:
        result = score(corpus, arguments.own_measures)
        shares = ", ".join(
            f"{name} {result.right[name] / max(result.found, 1):.3f}" for name in FIELDS
        )
        each = 1e6 * result.seconds / max(result.found, 1)
        print(f"{corpus}: {result.found} of {result.figures} figures; {shares}; {each:.0f} us each")
        if arguments.errors:
            for kind, line in sorted(result.errors):
                print(f"  [{kind}] {line}")


if __name__ == "__main__":
    main()
