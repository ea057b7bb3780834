"""Gold annotation as extractions: figures of careful reading, to test what comes after extraction.

Lives here: from gold claims to the records of extraction.model, with the simplest sentences that
hold them. Does not live here: the gold (tests/corpus), nor any judgement of it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from mineaction.evaluation.gold import Claim, GoldDocument, read_gold
from mineaction.extraction.model import (
    Attribution,
    Extraction,
    Figure,
    FigurePlace,
    Mention,
    Sentence,
)

CORPUS = Path(__file__).parents[1] / "corpus"
SEEDS = Path(__file__).parents[2] / "seeds"
_FACTORS = {"HAR": Decimal(10_000), "KMK": Decimal(1_000_000)}
_SENTENCE = re.compile(r".+?(?:[.!?](?=\s+[A-Z\"])|\n\s*\n|\Z)", re.DOTALL)


@dataclass(frozen=True)
class GoldText:
    """A gold document in the form in which reading gives documents."""

    document_id: str
    file_name: str
    sha256: str
    text: str
    published: date
    gold: GoldDocument
    title: str | None = None
    publisher: str | None = None
    kind: str = "news"
    language: str = "en"
    published_earliest: date | None = None
    published_latest: date | None = None
    date_basis: str = "stated"
    date_clue: str | None = None

    @property
    def char_count(self) -> int:
        return len(self.text)


def gold_texts(corpus: str = "dev") -> list[GoldText]:
    """All documents of a corpus ("dev" or "seeds") with their gold."""
    folder = CORPUS / corpus
    texts = SEEDS if corpus == "seeds" else folder
    return [_text(gold) for gold in read_gold(folder / "gold.jsonl", texts)]


def extract_gold(document: GoldText) -> Extraction:
    """What extraction would give if it read as the gold says."""
    sentences = tuple(_sentences(document))
    figures = tuple(_figure(document, claim.claim, sentences) for claim in document.gold.claims)
    return Extraction(
        sentences=sentences,
        figures=figures,
        mentions=tuple(_mentions(figures)),
        attributions=tuple(
            Attribution(f.figure_id, 0, f.speaker, "gold", None, None) for f in figures if f.speaker
        ),
        figure_places=tuple(
            FigurePlace(f.figure_id, n, place, None, f.country, "stated")
            for f in figures
            for n, place in enumerate(f.places)
        ),
    )


def _text(gold: GoldDocument) -> GoldText:
    digest = hashlib.sha256(gold.path.read_bytes()).hexdigest()
    return GoldText(digest[:16], gold.path.name, digest, gold.text, gold.published, gold)


def _sentences(document: GoldText) -> Iterator[Sentence]:
    for n, match in enumerate(m for m in _SENTENCE.finditer(document.text) if m.group().strip()):
        yield Sentence(
            f"{document.document_id}-{n}", n, match.start(), match.end(), match.group(), "body"
        )


def _mentions(figures: tuple[Figure, ...]) -> Iterator[Mention]:
    reached = 0
    for f in sorted(figures, key=lambda f: f.number_start):
        if f.number_start >= reached:
            reached = f.number_end
            yield Mention(
                f.number_start, f.number_end, f.number_as_stated, "figure", "gold", f.figure_id
            )


def _figure(document: GoldText, claim: Claim, sentences: tuple[Sentence, ...]) -> Figure:
    first = next(s for s in sentences if s.end_char > claim.start)
    last = next(s for s in sentences if s.end_char >= claim.end)
    start, end = first.start_char, last.end_char
    value = claim.value if isinstance(claim.value, Decimal) else None
    low, high = _interval(claim)
    return Figure(
        figure_id=_digest(document.document_id, claim.start, claim.end, claim.measure),
        document_id=document.document_id,
        sentence_id=first.sentence_id,
        statement_id=_statement(document, claim),
        start_char=start,
        end_char=end,
        quote=document.text[start:end],
        number_start=claim.start,
        number_end=claim.end,
        number_as_stated=document.text[claim.start : claim.end],
        measure=claim.measure,
        device=claim.device,
        civil_status=claim.civil_status,
        age=claim.age,
        sex=claim.sex,
        role=None,
        cause=claim.cause or "mine_erw",
        value=value,
        low=low,
        high=high,
        unit=claim.unit,
        value_si=None if value is None else value * _FACTORS.get(claim.unit, Decimal(1)),
        per=claim.per,
        qualifier=claim.qualifier,
        modality=claim.status or "asserted",
        severity_as_stated=None,
        statistic="share" if claim.unit == "P1" else "rate" if claim.per else "total",
        term_as_stated=None,
        period_kind=None,
        anchor=None,
        period_start=claim.period_start,
        period_end=claim.period_end,
        as_of=claim.as_of,
        as_of_basis=None,
        speaker=claim.speaker,
        primary_source=claim.speaker,
        carrier=None,
        country=claim.country,
        places=claim.places,
        part_of=None,
        part_basis=None,
        numerator=None,
        denominator=None,
        measure_rule="gold",
        group_rule="gold",
        period_rule="gold",
        place_rule="gold",
        speaker_rule="gold",
        extractor_version="gold",
    )


def _interval(claim: Claim) -> tuple[Decimal | None, Decimal | None]:
    """The interval of design section 4, as far as the gold's qualifiers go."""
    if not isinstance(claim.value, Decimal):
        return claim.value
    value = claim.value
    exponent = value.normalize().as_tuple().exponent
    half = Decimal(5).scaleb(int(exponent) - 1)
    intervals: dict[str, tuple[Decimal | None, Decimal | None]] = {
        "exact": (value, value),
        "about": (value - half, value + half),
        "more_than": (value, None),
        "at_least": (value, None),
        "less_than": (Decimal(0), value),
        "up_to": (Decimal(0), value),
        "almost": (value * Decimal("0.9"), value),
    }
    return intervals.get(claim.qualifier, (value, value))


def _statement(document: GoldText, claim: Claim) -> str:
    """Figures of one paragraph with one period, place and speaker are one statement."""
    paragraph = document.text.count("\n", 0, claim.start)
    return _digest(
        document.document_id, paragraph, claim.speaker, claim.period_start, claim.period_end,
        claim.as_of, claim.places, claim.country, claim.cause,
    )  # fmt: skip


def _digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]
