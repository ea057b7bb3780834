"""The tables of the DuckDB schema `evidence`: what stands behind the claims.

Lives here: their declaration. Does not live here: rules that need another table or the text
(integrity.py).
"""

from __future__ import annotations

from typing import Any, Final

import pandas as pd

from mineaction.schema.columns import (
    COUNTRY,
    Exact,
    Table,
    Text,
    Texts,
    Whole,
    column,
    holds,
    row_rule,
)

KIND: Final = r"^[a-z][a-z_ ]*$"


def _span_in_order(rows: pd.DataFrame) -> pd.Series[bool]:
    """Whether a span ends after it starts; a missing span holds."""
    return holds(rows["start_char"] < rows["end_char"])


class Sentences(
    Table,
    name="evidence.sentences",
    description="One row per sentence, headline, list item or table row",
    warning=(
        "Cut by rule from the text as received; a document without any number or word of the "
        "domain has none"
    ),
    key=("sentence_id",),
):
    """The parts into which a document was cut."""

    sentence_id: Text = column("Sentence", "Stable id", example="50dcbb0688118a55-012")
    document_id: Text = column("Document", "The document", example="50dcbb0688118a55")
    ordinal: Whole = column("Order", "Place in the document", minimum=0)
    start_char: Whole = column("Start", "Offset", unit="code points", minimum=0)
    end_char: Whole = column("End", "Offset after it", unit="code points", minimum=0)
    text: Text = column("Text", "Exactly as printed", example="12 people were hurt by a mine.")
    kind: Text = column("Kind", "Sentence, headline, row ...", codes="sentence_kind")


class Mentions(
    Table,
    name="evidence.mentions",
    description="One row per digit run or number word, with exactly one role",
    warning="Most numbers of a text are no figures: look at kind before you count",
    key=("document_id", "start_char", "end_char"),
):
    """The ledger: every number of a document and its role."""

    document_id: Text = column("Document", "The document", example="50dcbb0688118a55")
    start_char: Whole = column("Start", "Offset", unit="code points", minimum=0)
    end_char: Whole = column("End", "Offset after it", unit="code points", minimum=0)
    text: Text = column("Text", "The number as printed")
    kind: Text = column(
        "Role", "What the number is; the lexicon names further roles", form=KIND, example="date"
    )
    reason: Text = column("Reason", "The rule that typed it, in words")
    figure_id: Text = column(
        "Figure", "The figure, if it is one", null=True, example="0570dfc7b8827e5d"
    )

    @row_rule(
        "I26",
        "A mention belongs to a figure exactly when its role is figure",
        "role {kind} with figure {figure_id}",
        sql="(kind = 'figure') = (figure_id IS NOT NULL)",
    )
    @classmethod
    def figure_named(cls, rows: pd.DataFrame) -> pd.Series[bool]:
        """A figure without id, or an id without figure, would break the ledger."""
        return ((rows["kind"] == "figure").fillna(False) == rows["figure_id"].notna()).astype(bool)


class Attributions(
    Table,
    name="evidence.attributions",
    description="One row per link in the chain of who says a figure",
    warning=(
        "Position 0 is who utters it, the last position where it comes from; an outlet is a "
        "carrier, not a source"
    ),
    key=("figure_id", "position"),
):
    """The chain from the utterer to the primary source of a figure."""

    figure_id: Text = column("Figure", "The figure", example="0570dfc7b8827e5d")
    position: Whole = column("Position", "0 the utterer, the last the primary source", minimum=0)
    actor: Text = column("Actor", "As printed")
    cue: Text = column("Cue", "The words that attribute", example="according to")
    start_char: Whole = column(
        "Start", "Offset of the evidence", null=True, unit="code points", example="214"
    )
    end_char: Whole = column("End", "Offset after it", null=True, unit="code points", example="233")

    @row_rule(
        "I19",
        "A span ends after it starts",
        "span {start_char}-{end_char}",
        sql="start_char < end_char",
    )
    @classmethod
    def span_in_order(cls, rows: pd.DataFrame) -> pd.Series[bool]:
        """A missing span holds: the outlet of a document has none."""
        return _span_in_order(rows)


class FigurePlaces(
    Table,
    name="evidence.figure_places",
    description="One row per place of a figure's joint scope",
    warning="Places of one figure are its joint scope: its value belongs to all of them together",
    key=("figure_id", "ordinal"),
):
    """The joint scope of a figure; a figure is never copied or split over its places."""

    figure_id: Text = column("Figure", "The figure", example="0570dfc7b8827e5d")
    ordinal: Whole = column("Order", "Order in the text", minimum=0)
    place_as_stated: Text = column("Place", "As printed")
    place_id: Text = column(
        "Place code", "Missing: unknown to us, for review", null=True, example="AZ-FUZ"
    )
    country: Text = column(
        "Country", "Country of the place", null=True, form=COUNTRY, standard="ISO 3166-1 alpha-2"
    )
    basis: Text = column("Basis", "How the place is known", codes="place_basis")


class LegalReferences(
    Table,
    name="evidence.legal_references",
    description="One row per legal text or document symbol that a document cites",
    warning="As printed; whether the text cited says so is not checked",
    key=("document_id", "start_char", "end_char", "reference"),
):
    """Resolutions, articles, rules and document symbols that a text cites."""

    document_id: Text = column("Document", "The document", example="50dcbb0688118a55")
    start_char: Whole = column("Start", "Offset", unit="code points", minimum=0, example="412")
    end_char: Whole = column("End", "Offset after it", unit="code points", minimum=0, example="432")
    quote: Text = column("Quote", "As printed", example="resolution 853 (1993)")
    kind: Text = column("Kind", "Resolution, article, symbol ...", example="resolution")
    reference: Text = column("Reference", "The reference in plain form", example="S/RES/853 (1993)")


class Checks(
    Table,
    name="evidence.checks",
    description="One row per relation between claims that was evaluated",
    warning="A relation that cannot be evaluated is neither held nor broken",
    key=("check_id",),
):
    """Every relation between claims that was evaluated, with its verdict."""

    check_id: Text = column("Check", "Stable id, from rule and figures", example="9f8e7d6c5b4a3210")
    rule_id: Text = column("Rule", "The world rule", example="W10")
    document_ids: Texts = column("Documents", "The documents concerned", example="50dcbb0688118a55")
    figure_ids: Texts = column(
        "Figures", "The figures concerned", example="0570dfc7b8827e5d, 1710a9febff27956"
    )
    label: Text = column("Label", "The relation in words")
    left_low: Exact = column("Left low", "Missing: no bound", null=True)
    left_high: Exact = column("Left high", "Missing: no bound", null=True)
    comparator: Text = column("Comparator", "How the sides relate", codes="comparator")
    right_low: Exact = column("Right low", "Missing: no bound", null=True)
    right_high: Exact = column("Right high", "Missing: no bound", null=True)
    verdict: Text = column("Verdict", "By interval algebra", codes="verdict")
    imbalance: Exact = column("Imbalance", "By how much it is off", null=True)
    note: Text = column(
        "Note",
        "Why it could not be evaluated, or a remark",
        null=True,
        example="the parts may overlap",
    )
    severity: Text = column("Severity", "If it fails: how much it matters", null=True)
    sentence: Text = column("In words", "If it fails: what does not hold", null=True)
    would_hold_if: Text = column("Would hold if", "If it fails: what would do", null=True)
    condition: Text = column(
        "Condition",
        "If it fails: what that depends on",
        null=True,
        example="if the document is from 2024",
    )
    finding_id: Text = column(
        "Finding",
        "If it fails: the finding that explains it",
        null=True,
        example="a3b1c5d7e9f01234",
    )


class Suspects(
    Table,
    name="evidence.suspects",
    description="One row per figure of a finding that alone, if it were other, would make it hold",
    warning=(
        "Each line changes one figure only; several may be possible, and none need be the mistake"
    ),
    key=("finding_id", "figure_id"),
):
    """For each finding, which single figure would have to be what; best explained first.

    A suspect is a place to look at, not a verdict: every figure stays as stated.
    """

    finding_id: Text = column("Finding", "The finding", example="a3b1c5d7e9f01234")
    figure_id: Text = column(
        "Figure", "The figure that would have to be other", example="0570dfc7b8827e5d"
    )
    rank: Whole = column("Rank", "1 explains most", minimum=1, example="1")
    needed_low: Exact = column(
        "Needed, low", "In the figure's unit; missing: no bound", null=True, example="66"
    )
    needed_high: Exact = column(
        "Needed, high", "In the figure's unit; missing: no bound", null=True, example="66"
    )
    explains: Whole = column(
        "Explains", "Failed checks that would hold then", minimum=1, example="2"
    )
    breaks: Whole = column(
        "Breaks", "Checks that hold now and would not then", minimum=0, example="0"
    )
    slip: Text = column(
        "Slip", "A simple slip that gives the needed number", null=True, codes="slip"
    )
    matching_figure_id: Text = column(
        "Matching figure",
        "A figure of the sources that has the needed number",
        null=True,
        example="1710a9febff27956",
    )
    words: Text = column("In words", "What would have to be what", example="66 instead of 64")


TABLES: Final[tuple[Any, ...]] = (
    Sentences,
    Mentions,
    Attributions,
    FigurePlaces,
    LegalReferences,
    Checks,
    Suspects,
)
