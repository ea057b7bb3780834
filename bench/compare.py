"""Ours beside open quantity extractors, in one run, on the seeds and the development corpus.

    make compare

For each extractor: figures of the gold whose number is found with its value, emissions that are no
figure of the gold, and MB/s. The others give numbers and units, never what is counted; of ours the
last column says how many of the found figures also have the right measure and unit. Needs the extra
`compare` (quantulum3, Recognizers-Text).
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from importlib import import_module
from pathlib import Path
from time import process_time

from mineaction.evaluation.gold import Claim, GoldDocument, claim_of_figure, read_gold
from mineaction.evaluation.score import CORE, differences
from mineaction.extraction import extract
from mineaction.extraction.model import Context

ROOT = Path(__file__).resolve().parents[1]
CORPORA = {
    "seeds": (ROOT / "tests" / "corpus" / "seeds" / "gold.jsonl", ROOT / "seeds"),
    "dev": (ROOT / "tests" / "corpus" / "dev" / "gold.jsonl", ROOT / "tests" / "corpus" / "dev"),
}


@dataclass(frozen=True, slots=True)
class Emission:
    """A number that an extractor gave: its span in the text and the least and greatest value."""

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    claim: Claim | None = None


@dataclass(slots=True)
class Tally:
    """What one extractor gave on one corpus; `size` in bytes of UTF-8."""

    gold: int = 0
    found: int = 0
    understood: int = 0
    emitted: int = 0
    no_figure: int = 0
    size: int = 0
    seconds: float = field(default=0.0)

    @property
    def row(self) -> str:
        """The cells of the table's row."""
        return (
            f"{self.found} of {self.gold} | {self.no_figure} of {self.emitted} "
            f"| {self.understood or '-'} | {self.size / 1e6 / self.seconds:.2f}"
        )


Reader = Callable[[GoldDocument], Iterable[Emission]]


def ours(document: GoldDocument) -> Iterator[Emission]:
    """Figures of this project."""
    context = Context(document_id=document.name, published=document.published)
    for figure in extract(document.text, context).figures:
        claim = claim_of_figure(figure)
        yield Emission(claim.start, claim.end, figure.low, figure.high, claim)


def quantulum(document: GoldDocument) -> Iterator[Emission]:
    """Quantities of quantulum3, as it comes (no classifier)."""
    for quantity in import_module("quantulum3.parser").parse(document.text):
        value, around = _exact(quantity.value), _exact(quantity.uncertainty or 0)
        if value is not None and around is not None:
            start, end = quantity.span
            yield Emission(start, end, value - around, value + around)


def recognizers(document: GoldDocument) -> Iterator[Emission]:
    """Numbers of Recognizers-Text, English; its spans name the last character, not the next."""
    number = import_module("recognizers_number")
    for result in number.recognize_number(document.text, number.Culture.English):
        value = _exact((result.resolution or {}).get("value"))
        yield Emission(result.start, result.end + 1, value, value)


def _exact(number: object) -> Decimal | None:
    try:
        return Decimal(str(number))
    except InvalidOperation:
        return None


READERS: dict[str, Reader] = {
    "mineaction": ours,
    "quantulum3": quantulum,
    "Recognizers-Text": recognizers,
}


def tally(reader: Reader, documents: list[GoldDocument]) -> Tally:
    """Run one extractor over a corpus; the first document once beforehand, to load what loads."""
    result = Tally()
    list(reader(documents[0]))
    for document in documents:
        begin = process_time()
        emissions = list(reader(document))
        result.seconds += process_time() - begin
        result.size += len(document.text.encode())
        _count(result, document, emissions)
    return result


def _count(result: Tally, document: GoldDocument, emissions: list[Emission]) -> None:
    claims = [gold.claim for gold in document.claims]
    result.gold += len(claims)
    result.emitted += len(emissions)
    for claim in claims:
        near = [e for e in emissions if _overlap(e, claim)]
        result.found += any(_says(e, claim) for e in near)
        result.understood += any(
            e.claim is not None and not set(CORE) & set(differences(claim, e.claim)) for e in near
        )
    result.no_figure += sum(not any(_overlap(e, claim) for claim in claims) for e in emissions)


def _overlap(emission: Emission, claim: Claim) -> bool:
    return emission.start < claim.end and claim.start < emission.end


def _says(emission: Emission, claim: Claim) -> bool:
    """The value of the gold; of a range or a vague word any value inside of it will do."""
    if emission.claim is not None:
        return emission.claim.value == claim.value
    if isinstance(claim.value, tuple):
        low, high = claim.value
        above = low is None or (emission.high is not None and emission.high >= low)
        return above and (high is None or (emission.low is not None and emission.low <= high))
    return emission.low == emission.high == claim.value


def table() -> Iterator[str]:
    """The comparison as lines of Markdown."""
    yield "| corpus | extractor | figures found | emitted, no figure | understood | MB/s |"
    yield "|---|---|---|---|---|---|"
    for corpus, (gold, texts) in CORPORA.items():
        documents = read_gold(gold, texts)
        for name, reader in READERS.items():
            yield f"| {corpus} | {name} | {tally(reader, documents).row} |"


def main() -> None:
    """Print the table."""
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")
    for line in table():
        print(line)


if __name__ == "__main__":
    main()
