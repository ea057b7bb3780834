"""From text to claims: one document at a time, pure, without pandas, Dagster, network or clock."""

from mineaction.extraction.explain import explain
from mineaction.extraction.extract import extract
from mineaction.extraction.model import (
    Attribution,
    Context,
    Extraction,
    Figure,
    FigurePlace,
    LegalReference,
    Mention,
    Sentence,
)
from mineaction.extraction.review import UnknownHead, unknown_heads

__all__ = [
    "Attribution",
    "Context",
    "Extraction",
    "Figure",
    "FigurePlace",
    "LegalReference",
    "Mention",
    "Sentence",
    "UnknownHead",
    "explain",
    "extract",
    "unknown_heads",
]
