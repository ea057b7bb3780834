"""Gold as tables: what the corpus says should be found, as `documents` and `figures` in DuckDB.

Lives here: the reading of gold lines into rows. Gold has no links between figures and no
statements: a test adds the links that it is about; a statement is a sentence-like line of figures
with one speaker, period and place.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
from tests.support.claim_tables import Row, claim_tables, document, figure

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
_GROUP = ("device", "civil_status", "age", "sex", "cause", "per", "as_of", "country", "places")
_SMALLEST = Decimal("0.000001")

Links = Mapping[tuple[str, int], Mapping[str, Any]]


def gold_tables(
    folder: str, documents: tuple[str, ...] = (), links: Links | None = None
) -> duckdb.DuckDBPyConnection:
    """Gold of a corpus folder ("dev", "seeds") as tables, of all or of the named documents.

    `links` adds columns to figures by document and position among its figures from 0; the columns
    part_of, numerator and denominator take a position too. Figures of the first line of a text are
    its headline unless the line is a whole sentence.
    """
    figures: list[Row] = []
    papers: list[Row] = []
    kinds: dict[tuple[str, str], str] = {}
    texts: dict[tuple[str, str], str] = {}
    for line in (CORPUS / folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        name = gold["doc"]
        if documents and not name.startswith(documents):
            continue
        papers.append(document(name, published=date.fromisoformat(gold["published"])))
        text_path = CORPUS / folder / f"{name}.txt"
        if not text_path.exists():
            text_path = CORPUS.parents[1] / folder / f"{name}.txt"
        text = text_path.read_text(encoding="utf-8")
        short = name[:7] if name.startswith("dev") else name[:3]
        texts |= {
            (name, f"{short}-line-{n}"): line for n, line in enumerate(text.split("\n")) if line
        }
        for position, entry in enumerate(gold["figures"]):
            added = dict((links or {}).get((short, position), {}))
            figures.append(_row(name, short, position, entry, text, added))
        kinds[(name, f"{short}-line-0")] = "headline"
    return claim_tables(figures, papers, kinds, texts)


def _row(
    name: str, short: str, position: int, entry: dict[str, Any], text: str, added: dict[str, Any]
) -> dict[str, Any]:
    start = _offset(text, entry["n"], entry["occ"])
    line = text.count("\n", 0, start)
    value = entry["value"]
    low, high = _interval(entry)
    given: dict[str, Any] = {key: entry[key] for key in _GROUP if key in entry}
    given.setdefault("country", None)
    given |= {
        "document_id": name, "sentence_id": f"{short}-line-{line}", "order": start,
        "printed": entry["n"], "unit": entry.get("unit", "C62"), "low": low, "high": high,
        "qualifier": entry["qualifier"], "modality": entry.get("status", "asserted"),
        "speaker": entry["speaker"], "quote": text.splitlines()[line].strip() or entry["n"],
        "period_start": entry.get("period_start"), "period_end": entry.get("period_end"),
        "statement_id": "|".join(
            [short, str(line), entry["speaker"], str(entry.get("places")),
             str(entry.get("country")), str(entry.get("period_start")),
             str(entry.get("period_end"))]
        ),
    }  # fmt: skip
    for key in ("part_of", "numerator", "denominator"):
        if key in added:
            added[key] = f"{short}-{added[key]}"
    if entry.get("unit") == "P1":
        given["statistic"] = "share"
    if "per" in entry:
        given["statistic"] = "rate"
    return figure(f"{short}-{position}", entry["measure"], value, **{**given, **added})


def _offset(text: str, printed: str, occurrence: int) -> int:
    start = -1
    for _ in range(occurrence):
        start = text.index(printed, start + 1)
    return start


def _interval(entry: dict[str, Any]) -> tuple[Decimal | None, Decimal | None]:
    """The interval that the qualifier allows, as the design defines it."""
    if entry["value"] is None:
        return Decimal(str(entry["low"])), Decimal(str(entry["high"]))
    value = Decimal(str(entry["value"]))
    half = half_unit(value)
    return {
        "exact": (value, value),
        "about": (value - half, value + half),
        "more_than": (value, None),
        "at_least": (value, None),
        "less_than": (Decimal(0), value),
        "up_to": (Decimal(0), value),
        "almost": (value * Decimal("0.9"), value),
    }[entry["qualifier"]]


def half_unit(value: Decimal) -> Decimal:
    """Half a unit of the last digit that is not zero."""
    exponent = value.normalize().as_tuple().exponent
    return max(Decimal(5).scaleb(int(exponent) - 1), _SMALLEST)
