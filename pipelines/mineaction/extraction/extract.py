"""extract: text in, claims with their evidence out.

Lives here: the one public verb of extraction. Does not live here: the stages themselves.
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity
from mineaction.extraction.claims import (
    Setting,
    figures,
    is_figure,
    legal_references,
    sentence_rows,
)
from mineaction.extraction.ledger import ledger
from mineaction.extraction.model import Context, Extraction
from mineaction.extraction.pipeline import analyse


def extract(text: str, context: Context | None = None) -> Extraction:
    """Read every figure of a document, with quote, speaker, group, place, period and ledger.

    Offsets are code points of `text`. Never raises for any text: what cannot be read as a figure
    stands in the ledger with its reason.
    """
    context = context or Context()
    analysis = analyse(text, context)
    settings = settings_of(analysis)
    found = figures(analysis, settings)
    ids = {q: f.figure_id for q, f in found.items()}
    return Extraction(
        sentences=sentence_rows(analysis),
        figures=tuple(found.values()),
        mentions=ledger(analysis, ids),
        legal_references=legal_references(analysis),
    )


def settings_of(analysis: Analysis) -> dict[Quantity, Setting]:
    """When, where and by whom, for every quantity that is a figure, in reading order."""
    quantities = [q for s in analysis.sentences for q in s.quantities if is_figure(q)]
    return {q: Setting() for q in quantities}
