"""`mineaction ledger`: every digit and number word of a text with its one role.

Lives here: options and the printed lines. Does not live here: the roles (mineaction.extraction).
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from mineaction import extraction
from mineaction.cli.common import CommandError, say
from mineaction.cli.documents import context_of, read_paths
from mineaction.extraction.model import Mention
from mineaction.reading.model import Document

EXAMPLES = (
    "mineaction ledger seeds/002_e3977af694b74fda.txt",
    "mineaction ledger seeds --review",
)
# The roles that mean: a number of things which the lexicon does not know.
REVIEWED = frozenset({"other_count", "other"})


def declare(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="text files or folders")
    parser.add_argument(
        "--review",
        action="store_true",
        help="only counts of things that the lexicon does not know, by frequency",
    )


def execute(arguments: argparse.Namespace) -> int:
    """Print the ledger of every readable file; 1 when one of them was not."""
    failed = False
    unknown: Counter[str] = Counter()
    for document in read_paths(arguments.paths):
        if isinstance(document, CommandError):
            failed = True
            say(f"mineaction ledger: {document}")
            continue
        mentions = extraction.extract(document.text, context_of(document)).mentions
        if arguments.review:
            unknown.update(_following(document, m) for m in mentions if m.kind in REVIEWED)
        else:
            print("\n".join(ledger_lines(document, mentions)))
    for words, count in unknown.most_common():
        print(f"{count:6}  {words}")
    return int(failed)


def ledger_lines(document: Document, mentions: tuple[Mention, ...]) -> Iterator[str]:
    """The counts by role, then one line a mention: span, number, role, reason."""
    kinds = Counter(m.kind for m in mentions)
    counts = ", ".join(f"{kind} {count}" for kind, count in kinds.most_common())
    yield f"{document.file_name}: {len(mentions)} mentions: {counts or 'none'}"
    for mention in mentions:
        span = f"{mention.start_char}-{mention.end_char}"
        shown = " ".join(mention.text.split())
        yield f"{span:>13}  {shown:20}  {mention.kind:14}  {mention.reason}"


def _following(document: Document, mention: Mention) -> str:
    """The three words after a number, in lower case: what it counts, as printed."""
    after = document.text[mention.end_char : mention.end_char + 80]
    return " ".join(after.lower().split()[:3]) or "(end of text)"
