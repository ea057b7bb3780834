"""Speed and peak memory of extraction: the dev corpus again and again, one document at a time.

    python bench/extraction.py [--mb 20] [--texts FOLDER]

Prints documents, megabytes (of UTF-8), seconds of the processor, MB/s and the peak resident memory
of the process.
A document with neither a number nor a word of the domain is timed apart.
Nothing is kept of a document once it is extracted, as in a pipeline that streams; the process is
set up as a worker of a refresh is.
"""

from __future__ import annotations

import argparse
import itertools
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mineaction.extraction import extract
from mineaction.extraction.model import Context
from mineaction.warehouse.memory import collect_seldom

DEV = Path(__file__).resolve().parents[1] / "tests" / "corpus" / "dev"
MEGABYTE = 1_000_000
SILENT = "The council spoke of the harvest and of rain; the mayor hoped for better weather.\n"


@dataclass(slots=True)
class Measured:
    """What one run gave; `size` is in bytes of UTF-8, `seconds` are of the processor."""

    documents: int = 0
    size: int = 0
    figures: int = 0
    seconds: float = 0.0


def repeated(folder: Path, size: int) -> Iterator[tuple[str, str, int]]:
    """Name, text and bytes of the folder's documents, round and round, up to `size` bytes."""
    texts = []
    for path in sorted(folder.glob("*.txt")):
        data = path.read_bytes()
        texts.append((path.stem, data.decode("utf-8"), len(data)))
    if not texts:
        raise SystemExit(f"no .txt files in {folder}")
    given = 0
    for text in itertools.cycle(texts):
        if given >= size:
            return
        given += text[2]
        yield text


def measure(folder: Path, size: int) -> Measured:
    """Extract `size` bytes of documents, after one document that loads the lexicons."""
    collect_seldom()
    for name, text, _ in repeated(folder, 1):
        extract(text, Context(document_id=name, file_name=name))
    result = Measured()
    begin = time.process_time()
    for name, text, length in repeated(folder, size):
        extraction = extract(text, Context(document_id=f"{name}-{result.documents}"))
        result.documents += 1
        result.size += length
        result.figures += len(extraction.figures)
    result.seconds = time.process_time() - begin
    return result


def passed_over(size: int) -> float:
    """MB/s over one document of `size` bytes with neither a number nor a word of the domain."""
    text = (SILENT * (size // len(SILENT) + 1))[:size]
    begin = time.process_time()
    if extract(text).figures:
        raise SystemExit("the text that says nothing gave figures")
    return size / MEGABYTE / (time.process_time() - begin)


def peak_megabytes() -> float:
    """The largest resident memory of this process so far."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / MEGABYTE if sys.platform == "darwin" else peak * 1024 / MEGABYTE


def main() -> None:
    """Read the arguments, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--mb", type=float, default=20, help="megabytes of text (default 20)")
    parser.add_argument("--texts", type=Path, default=DEV, help="folder of .txt files")
    arguments = parser.parse_args()
    result = measure(arguments.texts, int(arguments.mb * MEGABYTE))
    print(
        f"{result.documents:,} documents, {result.size / MEGABYTE:.1f} MB, "
        f"{result.figures:,} figures in {result.seconds:.1f} s: "
        f"{result.size / MEGABYTE / result.seconds:.2f} MB/s, "
        f"peak memory {peak_megabytes():.0f} MB"
    )
    print(f"a document that says nothing: {passed_over(10 * MEGABYTE):.0f} MB/s")


if __name__ == "__main__":
    main()
