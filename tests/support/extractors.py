"""Extraction functions for tests of staging, importable by the workers of a pool."""

from __future__ import annotations

import os
from typing import Any

from tests.support.statement import (
    Extracted,
    Text,
    attribution,
    extracted,
    figure,
    mention,
    sentence,
)

CRASH = " crash"
RAISE = " raise"


def extract(document: Text) -> Extracted:
    """One figure a document, with ids of its own; dies or raises where the text says so."""
    if document.text.endswith(CRASH):
        os._exit(9)
    if document.text.endswith(RAISE):
        raise ValueError("a clause without end")
    own: dict[str, Any] = {"sentence_id": f"s-{document.document_id}"}
    name = {"figure_id": f"f-{document.document_id}"}
    return extracted(
        sentences=[sentence(**own)],
        figures=[figure(document_id=document.document_id, **own, **name)],
        mentions=[mention(**name)],
        attributions=[attribution(**name)],
    )
