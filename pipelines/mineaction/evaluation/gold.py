"""Gold annotation: the figures that a careful reader finds, with their places in the text.

Lives here: reading a gold file (JSON Lines, described in tests/corpus/GUIDE.md) and the one form,
`Claim`, in which a gold entry and an extracted figure can be compared. Does not live here: the
comparison (score.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from mineaction.extraction.model import Figure

# The gold's names for what figures call modality; a status that is absent means asserted.
_STATUS_OF_MODALITY = {"planned": "planned", "negated": "denied", "hypothetical": "hypothetical"}
_MINES = "mine_erw"


class GoldError(ValueError):
    """A gold file or its texts cannot be used; the message says where and what to do."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a figure says, in the gold's vocabulary; None where nothing is said.

    `value` is one number, or the pair (low, high) of a range or a vague word. `text` is the
    number as printed, `start` and `end` its span in code points of the document.
    """

    start: int
    end: int
    text: str
    value: Decimal | tuple[Decimal | None, Decimal | None]
    measure: str
    unit: str
    device: str | None
    civil_status: str | None
    age: str | None
    sex: str | None
    qualifier: str
    period_start: str | None
    period_end: str | None
    as_of: str | None
    speaker: str | None
    places: tuple[str, ...]
    country: str | None
    cause: str | None
    per: str | None
    status: str | None


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """A gold entry; `gold_id` ("dev-001|909|1": document, number, occurrence) outlives edits."""

    gold_id: str
    claim: Claim


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """One annotated document: its text, date of publication and expected figures."""

    name: str
    path: Path
    text: str
    published: date
    claims: tuple[GoldClaim, ...]


def place(text: str, number: str, occurrence: int) -> int:
    """Offset of the `occurrence`-th place (from 1) where `number` begins in `text`, or -1."""
    start = -1
    for _ in range(occurrence):
        start = text.find(number, start + 1)
        if start < 0:
            return -1
    return start


def read_gold(gold: Path, texts: Path, only: Iterable[str] = ()) -> list[GoldDocument]:
    """The documents of a gold file with their texts ("<doc>.txt" in `texts`).

    `only` restricts them to names that contain one of its strings. Raises GoldError for a line
    that is no JSON, a text that is missing, and a number that its text does not contain.
    """
    wanted = tuple(only)
    documents = [
        _document(entry, texts)
        for entry in _entries(gold)
        if not wanted or any(part in str(entry["doc"]) for part in wanted)
    ]
    if not documents:
        raise GoldError(f"{gold}: no document is named like {', '.join(wanted) or 'anything'}")
    return documents


def claim_of_figure(figure: Figure) -> Claim:
    """An extracted figure in the gold's vocabulary."""
    return Claim(
        start=figure.number_start,
        end=figure.number_end,
        text=figure.number_as_stated,
        value=(figure.low, figure.high) if figure.value is None else figure.value,
        measure=figure.measure,
        unit=figure.unit,
        device=figure.device,
        civil_status=figure.civil_status,
        age=figure.age,
        sex=figure.sex,
        qualifier=figure.qualifier,
        period_start=figure.period_start,
        period_end=figure.period_end,
        as_of=figure.as_of,
        speaker=figure.speaker,
        places=figure.places,
        country=figure.country,
        cause=None if figure.cause == _MINES else figure.cause,
        per=figure.per,
        status=_STATUS_OF_MODALITY.get(figure.modality),
    )


def _entries(gold: Path) -> Iterator[dict[str, Any]]:
    """The JSON objects of a gold file, numbers as Decimal."""
    try:
        lines = gold.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise GoldError(f"{gold}: cannot be read ({error.strerror}); give a gold file") from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line, parse_float=Decimal, parse_int=Decimal)
        except json.JSONDecodeError as error:
            raise GoldError(f"{gold} line {number}: no JSON ({error.msg}); mend it") from error
        missing = [k for k in ("doc", "published", "figures") if k not in entry]
        if missing:
            raise GoldError(f"{gold} line {number}: lacks {', '.join(missing)}; see GUIDE.md")
        yield entry


def _document(entry: dict[str, Any], texts: Path) -> GoldDocument:
    """The gold document of one line."""
    name = str(entry["doc"])
    path = texts / f"{name}.txt"
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise GoldError(f"{path}: no such text; give its folder with --texts") from error
    claims = tuple(_gold_claim(name, text, figure) for figure in entry["figures"])
    return GoldDocument(name, path, text, date.fromisoformat(entry["published"]), claims)


def _gold_claim(name: str, text: str, entry: dict[str, Any]) -> GoldClaim:
    """One gold entry with its place in the text."""
    number, occurrence = str(entry["n"]), int(entry["occ"])
    start = place(text, number, occurrence)
    if start < 0:
        raise GoldError(
            f"{name}: the text does not contain {number!r} {occurrence} time(s); correct the gold"
        )
    value = entry["value"]
    claim = Claim(
        start=start,
        end=start + len(number),
        text=number,
        value=(entry["low"], entry["high"]) if value is None else value,
        measure=entry["measure"],
        unit=entry.get("unit", "C62"),
        device=entry.get("device"),
        civil_status=entry.get("civil_status"),
        age=entry.get("age"),
        sex=entry.get("sex"),
        qualifier=entry["qualifier"],
        period_start=entry.get("period_start"),
        period_end=entry.get("period_end"),
        as_of=entry.get("as_of"),
        speaker=entry.get("speaker"),
        places=tuple(entry.get("places", ())),
        country=entry.get("country"),
        cause=entry.get("cause"),
        per=entry.get("per"),
        status=entry.get("status"),
    )
    return GoldClaim(f"{name}|{' '.join(number.split())}|{occurrence}", claim)
