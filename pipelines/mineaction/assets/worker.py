"""One document to its claims: what each worker process of a big refresh imports.

Lives here: only that, light. Does not live here: anything of Dagster, DuckDB or pandas.
"""

from __future__ import annotations

from mineaction.context import context_of
from mineaction.extraction import Extraction, extract
from mineaction.reading import Document


def extract_document(document: Document) -> Extraction:
    """The claims of a document, read with all that is known of it."""
    return extract(document.text, context_of(document))
