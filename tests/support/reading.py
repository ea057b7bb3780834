"""What the engine reads in a text, said in a few words: rows for tests of the extraction.

Lives here: the figures and ledger kinds of a text in a form that a test can write down. Does not
live here: any expectation.

A figure is described by its codes in one order: measure, device, civil status, age, sex, unit (a
count has none), what a rate is per, then `conflict`, `planned` and `denied` where they hold. Two
figures that are printed alike are told apart as "12" and "12 (2)".
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mineaction.extraction import Context, Extraction, Figure, extract

PUBLISHED = date(2024, 6, 14)


def case(name: str, text: str, expected: Any, *, defect: str = "") -> Any:
    """One row of a table of cases; `defect` names a known fault of the engine, not of the test."""
    marks = [pytest.mark.xfail(strict=True, reason=defect)] if defect else []
    return pytest.param(text, expected, id=name, marks=marks)


def read(text: str, published: date | None = PUBLISHED) -> Extraction:
    """Everything that is read in a text."""
    return extract(text, Context(document_id="doc", publisher="The Outlet", published=published))


def described(figure: Figure) -> str:
    """The codes of a figure in one line."""
    codes = (
        figure.measure,
        figure.device,
        figure.civil_status,
        figure.age,
        figure.sex,
        None if figure.unit == "C62" else figure.unit,
        figure.per and f"per-{figure.per}",
        "conflict" if figure.cause == "conflict" else None,
        "planned" if figure.modality == "planned" else None,
        "denied" if figure.modality == "negated" else None,
    )
    return " ".join(code for code in codes if code)


def by_number(figures: tuple[Figure, ...]) -> dict[str, Figure]:
    """The figures by their number as printed; a second one printed alike is "12 (2)"."""
    out: dict[str, Figure] = {}
    for figure in sorted(figures, key=lambda f: f.number_start):
        key, n = figure.number_as_stated, 1
        while key in out:
            n += 1
            key = f"{figure.number_as_stated} ({n})"
        out[key] = figure
    return out


def readings(text: str, published: date | None = PUBLISHED) -> dict[str, str]:
    """All figures of a text, described."""
    found = by_number(read(text, published).figures)
    return {number: described(figure) for number, figure in found.items()}


def figure(text: str, number: str, published: date | None = PUBLISHED) -> Figure:
    """The figure that is printed as `number`."""
    found = by_number(read(text, published).figures)
    assert number in found, f"{number} is no figure, only {list(found)} are: {text}"
    return found[number]


def kinds(text: str) -> dict[str, str]:
    """The ledger of a text: every mention with its kind."""
    return {m.text: m.kind for m in read(text).mentions}
