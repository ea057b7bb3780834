"""The tables of the DuckDB schema `evidence` that relate documents and claims to each other.

Lives here: their declaration. Does not live here: how links are found (sql/links), what may be
said of them (sql/rules), nor the evidence of a single document (evidence.py).
"""

from __future__ import annotations

from typing import Any, Final

import pandas as pd

from mineaction.schema.columns import Exact, Table, Text, Whole, column, row_rule


class DocumentLinks(
    Table,
    name="evidence.document_links",
    description="One row per document and earlier document that it repeats, reports or follows",
    warning=(
        "A link says that texts share words or claims, not who wrote first where dates are missing"
    ),
    key=("document_id", "other_document_id"),
):
    """How documents hang together: who repeats whom, and what shows it.

    A document that repeats another is no second source: sources are counted in
    `evidence.figure_sources`.
    """

    document_id: Text = column(
        "Document", "The document that repeats, reports or follows", example="50dcbb0688118a55"
    )
    other_document_id: Text = column(
        "Other document", "The one that it repeats; as a rule earlier", example="622c1075e0a0aa01"
    )
    relation: Text = column("Relation", "How they hang together", codes="document_relation")
    similarity: Exact = column(
        "Similarity", "Word sequences in common, of those in either; missing: no text in common",
        null=True,
    )  # fmt: skip
    contained: Exact = column(
        "Contained", "Share of the word sequences of the shorter text that the other has too",
        null=True,
    )  # fmt: skip
    shared_numbers: Whole = column("Shared numbers", "Different numbers that both state", minimum=0)
    own_numbers: Whole = column("Own numbers", "Different numbers of the document", minimum=0)
    named: Text = column(
        "Named", "What of the other the document names: outlet, speaker, kind", null=True
    )
    evidence: Text = column("Evidence", "What shows the link, in words")


class ClaimLinks(
    Table,
    name="evidence.claim_links",
    description="One row per pair of claims and relation between them",
    warning=(
        "Links follow from what was read: a misread claim gives a wrong link. Corroborates "
        "needs separate sources"
    ),
    key=("figure_id", "other_figure_id", "relation"),
):
    """How claims hang together: the same, relayed, changed on the way, a part, a later state."""

    figure_id: Text = column(
        "Figure", "The claim that relays, updates, is a part ...", example="0570dfc7b8827e5d"
    )
    other_figure_id: Text = column(
        "Other figure", "The claim that it is related to", example="1710a9febff27956"
    )
    relation: Text = column("Relation", "How they hang together", codes="claim_relation")
    distortion: Text = column(
        "Distortion", "What is changed most; only where a claim distorts", null=True,
        codes="distortion",
    )  # fmt: skip
    evidence: Text = column("Evidence", "What shows the link, in words")

    @row_rule(
        "I31",
        "A claim that distorts says what it changes, and no other does",
        "{relation} with distortion {distortion}",
        sql="(relation = 'distorts') = (distortion IS NOT NULL)",
    )
    @classmethod
    def distortion_named(cls, rows: pd.DataFrame) -> pd.Series[bool]:
        """Relation is never missing."""
        return ((rows["relation"] == "distorts") == rows["distortion"].notna()).astype(bool)


class FigureSources(
    Table,
    name="evidence.figure_sources",
    description="One row per figure with the source that it counts as",
    warning=(
        "Counts sources after relays and copies are taken together; unknown chains can hide "
        "more of them"
    ),
    key=("figure_id",),
):
    """What to count when sources are counted: `count(DISTINCT source)`.

    An outlet is a carrier: a figure that it takes from a letter is the letter's. Figures that
    relay one another, repeat one text or name one body as their origin have one source.
    """

    figure_id: Text = column("Figure", "The figure", example="0570dfc7b8827e5d")
    document_id: Text = column(
        "Document", "The document that states it", example="50dcbb0688118a55"
    )
    origin_figure_id: Text = column(
        "Origin",
        "The figure that it repeats, at the start of the chain; itself if none",
        example="0570dfc7b8827e5d",
    )
    origin_document_id: Text = column("Origin's document", "The document of that figure")
    source: Text = column(
        "Source", "Equal for figures of one source: its body, or else its first document",
        example="mine action agency",
    )  # fmt: skip
    carrier: Text = column("Carrier", "The outlet that prints it", null=True, example="Trend")
    basis: Text = column("Basis", "Why it is counted so", codes="source_basis")


TABLES: Final[tuple[Any, ...]] = (DocumentLinks, ClaimLinks, FigureSources)
