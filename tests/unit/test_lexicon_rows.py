"""Every row of the lexicon: its example is read as the row says, its counter-example is not.

The rows are data, so are these tests: a new row brings its own. Rows that name a meaning of a
figure go through the whole engine; context words, which give no figure by themselves, through the
look-up alone.
"""

from __future__ import annotations

import re
import tomllib
from importlib import resources
from typing import Any

import pytest
from tests.support.reading import kinds, read

from mineaction.extraction import Figure
from mineaction.lexicon.words import hits, rows_with_examples
from mineaction.schema.vocabulary import unit_kinds
from mineaction.text.tokens import tokenize, view

CONTEXT = "The agency reports on demining and landmines.\n\n"
LOOKED_UP = ("context", "moneynoun", "demining_body")
LEDGER = ("thing", "reference")
MODALITIES = ("modality",)
# What a row of each category says of a figure: field of the figure -> key of the row.
SAYS = {
    "device": {"device": "code"},
    "person": {"civil_status": "civil_status", "age": "age", "sex": "sex"},
    "outcome": {"measure": "measure"},
    "cue": {"measure": "measure"},
    "label": {"measure": "measure"},
    "unit": {"unit": "code"},
    "currency": {"unit": "code"},
    "modality": {"modality": "code"},
}
MEASURE_OF = {"incident": "incidents", "object": "objects_destroyed", "partitive": "devices_found"}
PEOPLE = frozenset(
    "casualties killed injured outcome_unknown missing displaced idps returnees risk_education "
    "people_at_risk deminers survivors".split()
)
_NUMBER = re.compile(r"\d|\b(?:one|two|three|five|six|eight|nine|hundreds)\b", re.IGNORECASE)

# Known faults of the engine, by (category, example) and by (category, counter).
LABEL = "a label row without a cue of the same words is not read before its own number"
FAULTS_OF_EXAMPLES: dict[tuple[str, str], str] = {
    ("label", "Technical survey (km2): 0.03"): LABEL,
    ("label", "Non-technical survey (km2): 5.90"): LABEL,
    ("thing", "the share is up 3 percentage points"): "percentage points are read as a name",
}
FAULTS_OF_COUNTERS: dict[tuple[str, str], str] = {}


def _rows() -> list[tuple[str, dict[str, Any]]]:
    out = rows_with_examples()
    root = resources.files("mineaction.lexicon")
    for name in ("references", "modality"):
        data = tomllib.loads((root / f"{name}.toml").read_text(encoding="utf-8"))
        out += [(category, row) for category, rows in data.items() for row in rows]
    return out


def _name(category: str, row: dict[str, Any]) -> str:
    keys = ("code", "measure", "kind", "civil_status", "age", "sex", "role")
    return " ".join([category, *(str(row[k]) for k in keys if k in row)])


def _params(key: str, faults: dict[tuple[str, str], str]) -> list[Any]:
    return [
        pytest.param(
            category,
            row,
            id=f"{_name(category, row)}: {row[key]}",
            marks=[pytest.mark.xfail(strict=True, reason=reason)]
            if (reason := faults.get((category, row[key])))
            else [],
        )
        for category, row in _rows()
    ]


def _means(category: str, row: dict[str, Any], figure: Figure) -> bool:
    """Whether a figure is what the row says."""
    if category in MEASURE_OF:
        return figure.measure == MEASURE_OF[category]
    if category == "person" and figure.measure not in PEOPLE:
        return False
    return all(getattr(figure, field) == row.get(key) for field, key in SAYS[category].items())


def _holds(category: str, row: dict[str, Any], text: str) -> bool:
    """Whether a text is read as the row says."""
    if category in LOOKED_UP:
        found = [e for hit in hits(tokenize(view(text))) for e in hit.entries]
        return any(e.category == category and e.role == row.get("role", "") for e in found)
    if category in LEDGER:
        kind = str(row.get("kind") or row["role"])
        return kind.replace(" ", "_") in {
            k.replace(" ", "_") for k in kinds(CONTEXT + text).values()
        }
    return any(_means(category, row, f) for f in read(CONTEXT + text).figures)


def test_every_unit_of_the_lexicon_is_one_of_the_warehouse() -> None:
    codes = {row["code"] for category, row in _rows() if category in ("unit", "currency")}
    assert codes <= set(unit_kinds())


@pytest.mark.parametrize(("category", "row"), _params("example", FAULTS_OF_EXAMPLES))
def test_the_example_is_read_as_the_row_says(category: str, row: dict[str, Any]) -> None:
    assert _holds(category, row, row["example"])


@pytest.mark.parametrize(("category", "row"), _params("counter", FAULTS_OF_COUNTERS))
def test_the_counter_example_is_not(category: str, row: dict[str, Any]) -> None:
    assert not _holds(category, row, row["counter"])


def test_examples_have_a_number_to_read() -> None:
    without = [
        f"{_name(category, row)}: {row[key]}"
        for category, row in _rows()
        if category not in LOOKED_UP
        for key in ("example", "counter")
        if not _NUMBER.search(row[key])
    ]
    assert without == []
