"""How fast times are found: MB/s on the development corpus, and time against size on hostile text.

Run: python bench/dates.py
"""

from __future__ import annotations

import time
from pathlib import Path

from mineaction.text.dates import find_times
from mineaction.text.tokens import tokenize, view

CORPUS = Path(__file__).parent.parent / "tests" / "corpus" / "dev"
HOSTILE = ("2022 ", "5, ", "and ", "may ", "May and ", "mid-", "first half of ", "in the last ")


def seconds(text: str) -> tuple[float, int]:
    """Seconds to find the times of tokenized `text`, and how many they are."""
    tokens = tokenize(view(text))
    begin = time.perf_counter()
    found = find_times(tokens, 0, len(tokens))
    return time.perf_counter() - begin, len(found)


def main() -> None:
    """Print one line a text: size, MB/s, and the factor that twice the size costs."""
    corpus = "\n".join(path.read_text("utf-8") for path in sorted(CORPUS.glob("*.txt")))
    texts = {"corpus": corpus * 10, **{repr(word): word * 20_000 for word in HOSTILE}}
    print(f"{'text':<18}{'KB':>8}{'times':>8}{'MB/s':>8}{'x2 costs':>10}")
    for name, text in texts.items():
        once, count = seconds(text)
        twice, _ = seconds(text + text)
        rate = len(text) / 1e6 / once
        print(f"{name:<18}{len(text) / 1e3:>8.0f}{count:>8}{rate:>8.2f}{twice / once:>10.2f}")


if __name__ == "__main__":
    main()
