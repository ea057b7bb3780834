"""Time of extraction against the size of one document: ordinary text and hostile text.

    python bench/growth.py [--largest 1000] [--svg FILE]

Prints seconds of the processor per kilobyte at growing sizes (kilobytes, up to --largest) for each
kind of text; in a linear extractor a row stays the same. With --svg a plot is written.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from time import process_time

from bench.plot import svg

from mineaction.extraction import extract

DEV = Path(__file__).resolve().parents[1] / "tests" / "corpus" / "dev"
HOSTILE = {
    "digits": "7",
    "commas": ",",
    "digits and commas": "1,",
    "open brackets": "(",
    "and": "and ",
    "numbers with and": "one and ",
    "one endless line": "12 mines ",
    "stops": "12 mines. ",
}


def sizes(largest: int) -> list[int]:
    """1, 10, 100 ... kilobytes, up to and with the largest."""
    powers = [10**k for k in range(6) if 10**k < largest]
    return [*powers, largest]


def text_of(seed: str, kilobytes: int) -> str:
    """A seed again and again, cut at the size."""
    size = kilobytes * 1000
    return (seed * (size // len(seed) + 1))[:size]


def seconds(text: str) -> float:
    """Seconds for one text."""
    begin = process_time()
    extract(text)
    return process_time() - begin


def measure(seed: str, steps: list[int]) -> list[tuple[float, float]]:
    """Kilobytes and seconds for growing texts."""
    return [(float(step), seconds(text_of(seed, step))) for step in steps]


def main() -> None:
    """Measure, print, draw."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--largest", type=int, default=1000, help="kilobytes (default 1000)")
    parser.add_argument("--svg", type=Path, help="where to write the plot")
    options = parser.parse_args()
    steps = sizes(options.largest)
    ordinary = "\n\n".join(p.read_text(encoding="utf-8") for p in sorted(DEV.glob("*.txt")))
    extract(ordinary[:1000])
    lines = {}
    print("ms per KB at   " + "".join(f"{step:>9,} KB" for step in steps))
    for name, seed in {"dev corpus": ordinary, **HOSTILE}.items():
        lines[name] = measure(seed, steps)
        row = "".join(f"{1000 * took / size:>12.3f}" for size, took in lines[name])
        print(f"{name:<20}{row[5:]}", flush=True)
    if options.svg:
        plot = svg("Seconds against size of one document", lines, size="kilobytes in one document")
        options.svg.write_text(plot, encoding="utf-8")


if __name__ == "__main__":
    main()
