"""How often the speaker of a gold figure is found: exact and containment accuracy per corpus.

    python bench/attribution_scores.py [--errors] [--only dev-010]

Every gold figure is looked up by its place in the text, so that the score depends on attribution
alone and not on whether the figure itself is found.
"""

from __future__ import annotations

import argparse
import time
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path

from mineaction.evaluation.gold import GoldClaim, GoldDocument, read_gold
from mineaction.evaluation.score import plain_name
from mineaction.extraction.analysis import Analysis
from mineaction.extraction.model import Context
from mineaction.extraction.pipeline import analyse
from mineaction.extraction.speakers.attribute import Attributions, attribute
from mineaction.reading.metadata import infer_kind, infer_title

ROOT = Path(__file__).parents[1]
CORPORA = {
    "dev": (ROOT / "tests/corpus/dev/gold.jsonl", ROOT / "tests/corpus/dev"),
    "seeds": (ROOT / "tests/corpus/seeds/gold.jsonl", ROOT / "seeds"),
    "heldout": (ROOT / "tests/corpus/heldout/gold.jsonl", ROOT / "tests/corpus/heldout"),
    "blind": (ROOT / "tests/corpus/blind/gold.jsonl", ROOT / "tests/corpus/blind"),
}


def place_of(analysis: Analysis, offset: int) -> tuple[int, int]:
    """(sentence, token) of a character of the text."""
    starts = [s.span.start for s in analysis.sentences]
    index = max(0, bisect_right(starts, offset) - 1)
    tokens = [t.start for t in analysis.sentences[index].tokens]
    return index, max(0, bisect_right(tokens, offset) - 1)


def read(document: GoldDocument) -> Analysis:
    """The analysis of a gold document, with the context that reading infers from its text."""
    context = Context(
        document_id=document.name,
        title=infer_title(document.text, document.path.name),
        kind=infer_kind(document.text),
        published=document.published,
    )
    return analyse(document.text, context)


def verdicts(
    document: GoldDocument, analysis: Analysis, found: Attributions
) -> Iterator[tuple[GoldClaim, str, str]]:
    """(gold, speaker found, rule) of every gold figure that has a speaker."""
    for gold in document.claims:
        if gold.claim.speaker is None:
            continue
        chain = found.chain_at(*place_of(analysis, gold.claim.start))
        yield gold, chain.speaker or "", chain.rule


def main() -> None:
    """Print the scores, and the figures whose speaker is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list the errors")
    parser.add_argument("--only", default="", help="documents whose name contains this")
    options = parser.parse_args()
    for name, (gold, folder) in CORPORA.items():
        _score(name, gold, folder, options.only, options.errors)


def _score(name: str, gold: Path, folder: Path, only: str, errors: bool) -> None:
    exact = loose = total = characters = 0
    seconds = 0.0
    for document in read_gold(gold, folder):
        if only not in document.name:
            continue
        analysis = read(document)
        begin = time.process_time()
        found = attribute(analysis)
        seconds += time.process_time() - begin
        characters += len(document.text)
        for claim, speaker, rule in verdicts(document, analysis, found):
            wanted, got = plain_name(claim.claim.speaker), plain_name(speaker)
            total += 1
            exact += wanted == got
            loose += bool(got) and (wanted in got or got in wanted)
            if errors and wanted != got:
                shown = "~" if got and (wanted in got or got in wanted) else "x"
                print(
                    f"{shown} {claim.gold_id}: {claim.claim.speaker!r} found {speaker!r} ({rule})"
                )
    if total:
        print(
            f"{name}: {total} figures, exact {exact / total:.3f}, containment {loose / total:.3f}, "
            f"{1e6 * seconds / max(characters, 1):.2f} ms/KB"
        )


if __name__ == "__main__":
    main()
