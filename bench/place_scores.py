"""Accuracy of places and country against gold, with the errors by class.

    python bench/place_scores.py [--errors dev,seeds] [--own-measures]

For every gold figure whose number the engine has as a quantity, compares the set of places and the
country. The measure is taken from gold, so that only the places are judged, unless --own-measures.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from mineaction.extraction.analysis import Analysis, Quantity
from mineaction.extraction.model import Context
from mineaction.extraction.pipeline import analyse
from mineaction.extraction.places.assign import Scope, assign_places

ROOT = Path(__file__).resolve().parents[1]
TEXTS = {
    "dev": ROOT / "tests" / "corpus" / "dev",
    "seeds": ROOT / "seeds",
    "blind": ROOT / "tests" / "corpus" / "blind",
    "heldout": ROOT / "tests" / "corpus" / "heldout",
}


def gold_position(text: str, figure: dict[str, Any]) -> int:
    """The offset of the `occ`-th place where the number's string begins."""
    position = -1
    for _ in range(figure["occ"]):
        position = text.find(figure["n"], position + 1)
    return position


def gold_quantities(
    analysis: Analysis, gold: list[dict[str, Any]], own: bool
) -> list[tuple[dict[str, Any], Quantity]]:
    """Gold figures with the quantity at their number; gives quantities gold's measure."""
    at = {q.number.start: q for q in analysis.quantities}
    pairs = [(f, at[p]) for f in gold if (p := gold_position(analysis.text, f)) in at]
    if not own:
        for quantity in analysis.quantities:
            quantity.measure = None
        for figure, quantity in pairs:
            quantity.measure = figure["measure"]
    return [(f, q) for f, q in pairs if q.measure is not None]


def error_class(figure: dict[str, Any], scope: Scope) -> str:
    """What kind of error a wrong set of places is, with the rule that gave it."""
    expected, got = set(figure.get("places", ())), set(scope.places)
    if not expected:
        return f"place where none is ({scope.rule})"
    if not got:
        return "no place"
    return f"other places ({scope.rule})"


def score(corpus: str, own: bool, show: bool) -> None:
    """Print the accuracies of one corpus, and its errors if asked."""
    folder = TEXTS[corpus]
    total = places = country = missed = 0
    errors: Counter[str] = Counter()
    for line in (ROOT / "tests" / "corpus" / corpus / "gold.jsonl").read_text("utf-8").splitlines():
        document = json.loads(line)
        text = (folder / f"{document['doc']}.txt").read_text("utf-8")
        analysis = analyse(text, Context(document_id=document["doc"]))
        pairs = gold_quantities(analysis, document["figures"], own)
        missed += len(document["figures"]) - len(pairs)
        report = assign_places(analysis)
        for figure, quantity in pairs:
            scope = report.scopes[quantity]
            right = set(scope.places) == set(figure.get("places", ()))
            home = scope.country == figure.get("country")
            total, places, country = total + 1, places + right, country + home
            if not right:
                errors[error_class(figure, scope)] += 1
            if not home:
                errors[
                    f"country {figure.get('country')} read as {scope.country} ({scope.rule})"
                ] += 1
            if show and not (right and home):
                print(
                    f"{document['doc']} {figure['n']} {figure['measure']}: gold "
                    f"{figure.get('country')} {figure.get('places', [])}, got {scope.country} "
                    f"{list(scope.places)} ({scope.rule})"
                )
    print(
        f"{corpus}: {total} figures ({missed} missed by the engine), places {places / total:.1%}, "
        f"country {country / total:.1%}"
    )
    for name, count in errors.most_common():
        print(f"  {count:3} {name}")


def main() -> None:
    """Read the arguments and score the three corpora."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--errors", default="", help="corpora whose errors are printed")
    parser.add_argument("--own-measures", action="store_true")
    arguments = parser.parse_args()
    for corpus in TEXTS:
        score(corpus, arguments.own_measures, corpus in arguments.errors.split(","))


if __name__ == "__main__":
    main()
