"""When and where the figures of a small document hold, read by the whole engine.

Lives here: when_of and where_of. Does not live here: any expectation (the tests).
"""

from __future__ import annotations

from datetime import date

from mineaction.extraction import Context, extract
from mineaction.extraction.model import Figure


def figures_of(text: str, published: str) -> dict[str, Figure]:
    """Figures by number as printed; the second of a number is "12#2"."""
    out: dict[str, Figure] = {}
    for figure in extract(text, Context(published=date.fromisoformat(published))).figures:
        name, times = figure.number_as_stated, 1
        while name in out:
            times += 1
            name = f"{figure.number_as_stated}#{times}"
        out[name] = figure
    return out


def when_of(text: str, published: str) -> dict[str, str]:
    """ "2024-05~2024-06@2024-06-30": start, end and as-of; "~@2024-06-30" where no period is."""
    return {
        number: f"{f.period_start or ''}~{f.period_end or ''}@{f.as_of or ''}"
        for number, f in figures_of(text, published).items()
    }


def where_of(text: str, published: str = "2025-06-30") -> dict[str, tuple[str, ...]]:
    """Places as printed."""
    return {number: f.places for number, f in figures_of(text, published).items()}
