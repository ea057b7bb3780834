"""`mineaction ledger`: every digit and number word of a text with its one role.

With `--review` only the nouns behind numbers that the lexicon does not know: how it grows. Lives
here: options and the printed lines. Does not live here: the roles (mineaction.extraction).
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from mineaction import extraction
from mineaction.cli.common import CommandError, say
from mineaction.cli.documents import read_paths
from mineaction.context import context_of
from mineaction.extraction import UnknownHead
from mineaction.extraction.model import Mention
from mineaction.reading.model import Document

EXAMPLES = ("mineaction ledger seeds/002_e3977af694b74fda.txt", "mineaction ledger seeds --review")
LONGEST_EXAMPLE = 110  # characters


def declare(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="text files or folders")
    parser.add_argument(
        "--review",
        action="store_true",
        help="only nouns behind numbers that the lexicon does not know: how often, what their "
        "numbers were read as, and a sentence",
    )


def execute(arguments: argparse.Namespace) -> int:
    """Print the ledger of every readable file; 1 when one of them was not."""
    failed = False
    unknown: list[tuple[UnknownHead, str]] = []
    for document in read_paths(arguments.paths):
        if isinstance(document, CommandError):
            failed = True
            say(f"mineaction ledger: {document}")
            continue
        if arguments.review:
            heads = extraction.unknown_heads(document.text, context_of(document))
            unknown += [(head, _example(document, head)) for head in heads]
        else:
            mentions = extraction.extract(document.text, context_of(document)).mentions
            print("\n".join(ledger_lines(document, mentions)))
    for line in review_lines(unknown):
        print(line)
    return int(failed)


def review_lines(unknown: list[tuple[UnknownHead, str]]) -> Iterator[str]:
    """One line a noun, the most frequent first: count, noun, readings, the first example."""
    counts = Counter(head.term for head, _ in unknown)
    examples: dict[str, str] = {}
    readings: dict[str, set[str]] = {}
    for head, example in unknown:
        examples.setdefault(head.term, example)
        readings.setdefault(head.term, set()).add(head.measure or "no figure")
    for term, count in counts.most_common():
        yield f"{count:6}  {term:20}  {', '.join(sorted(readings[term])):18}  {examples[term]}"


def ledger_lines(document: Document, mentions: tuple[Mention, ...]) -> Iterator[str]:
    """The counts by role, then one line a mention: span, number, role, reason."""
    kinds = Counter(m.kind for m in mentions)
    counts = ", ".join(f"{kind} {count}" for kind, count in kinds.most_common())
    yield f"{document.file_name}: {len(mentions)} mentions: {counts or 'none'}"
    for mention in mentions:
        span = f"{mention.start_char}-{mention.end_char}"
        shown = " ".join(mention.text.split())
        yield f"{span:>13}  {shown:20}  {mention.kind:14}  {mention.reason}"


def _example(document: Document, head: UnknownHead) -> str:
    """The sentence of an unknown noun in one line, with its file."""
    sentence = " ".join(document.text[head.start : head.end].split())
    if len(sentence) > LONGEST_EXAMPLE:
        at = max(0, sentence.lower().find(head.term) - LONGEST_EXAMPLE // 2)
        sentence = "..." + sentence[at : at + LONGEST_EXAMPLE] + "..."
    return f"{document.file_name}: {sentence}"
