"""What extraction gives: figures, their evidence and the ledger, as plain frozen records.

Lives here: the records and nothing that decides. The tables of the warehouse carry the same
names (`schema`). Offsets are code points of the document's text; `text[start:end]` is the quote.
Dates are ISO 8601 of the stated precision ("2022", "2023-03", "2020-11-10").
"""

from __future__ import annotations

from dataclasses import field
from datetime import date
from decimal import Decimal

from mineaction.text.records import record


@record(frozen=True, slots=True)
class Context:
    """What is known of a document besides its text; all of it may be unknown."""

    document_id: str = ""
    file_name: str = ""
    title: str | None = None
    publisher: str | None = None
    kind: str | None = None  # news, un_letter, appeal, bulletin, report, post, ...
    language: str = "en"
    published: date | None = None
    published_earliest: date | None = None
    published_latest: date | None = None


@record(frozen=True, slots=True)
class Sentence:
    """A sentence, headline, list item or table row; `kind` says which."""

    sentence_id: str
    ordinal: int
    start_char: int
    end_char: int
    text: str
    kind: str  # headline, body, list_item, table_row, caption, footnote, header, furniture


@record(frozen=True, slots=True)
class Mention:
    """One number, digit run or number word of the text and its role: a row of the ledger."""

    start_char: int
    end_char: int
    text: str
    kind: str  # figure, date, duration, reference, ordinal, name, age, distance, other_count, ...
    reason: str  # the rule that typed it, in words
    figure_id: str | None = None


@record(frozen=True, slots=True)
class Attribution:
    """One link of the chain from the utterer (position 0) to the primary source (the last)."""

    figure_id: str
    position: int
    actor: str  # as printed
    cue: str  # "said", "according to", "header", "outlet", ...
    start_char: int | None
    end_char: int | None


@record(frozen=True, slots=True)
class FigurePlace:
    """One place of a figure's joint scope, as printed, with its code where one is known."""

    figure_id: str
    ordinal: int
    place_as_stated: str
    place_id: str | None
    country: str | None
    basis: str  # stated, carried_over, inferred


@record(frozen=True, slots=True)
class LegalReference:
    """A resolution, article, rule, protocol or document symbol that the text cites."""

    start_char: int
    end_char: int
    quote: str
    kind: str
    reference: str


@record(frozen=True, slots=True)
class Figure:
    """A claim: one number, what it counts, for whom, where, when, and who said it.

    `low` and `high` are the interval that the words allow; None means no bound is stated. The
    qualifier says whether a bound is open ("more_than": value < x). `value` is None for ranges
    and vague words. `value_si` is the area in square metres, or the value for everything else.
    """

    figure_id: str
    document_id: str
    sentence_id: str
    statement_id: str  # figures of one statement (same breath, period, place, speaker) share it
    start_char: int  # the quote: the clause or sentence that carries the claim
    end_char: int
    quote: str
    number_start: int  # the number as printed, without currency sign or unit
    number_end: int
    number_as_stated: str
    measure: str
    device: str | None
    civil_status: str | None
    age: str | None
    sex: str | None
    role: str | None  # peacekeeper, journalist, farmer, ...: as the head says
    cause: str  # mine_erw, conflict
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str  # C62 for counts, else HAR, KMK, MTK, P1, ANN or a currency
    value_si: Decimal | None
    per: str | None  # what a rate refers to: MTK, km, month, year
    qualifier: str
    modality: str  # asserted, estimated, alleged, planned, negated, hypothetical
    severity_as_stated: str | None
    statistic: str  # total, maximum, mean, rate, share
    term_as_stated: str | None  # head word: citizens, victims, people
    period_kind: str | None  # cumulative, period, stock, incident
    anchor: str | None  # event code or date from which a cumulative figure counts
    period_start: str | None
    period_end: str | None
    as_of: str | None
    as_of_basis: str | None  # stated, period_end, statement, published, unknown
    speaker: str | None
    primary_source: str | None
    carrier: str | None
    country: str | None  # ISO 3166-1 alpha-2
    places: tuple[str, ...]  # as printed, in order; the joint scope of the figure
    part_of: str | None  # figure_id of the group that this figure is a part of
    part_basis: str | None  # including, of_whom, breakdown (parts said to be exhaustive), share
    numerator: str | None  # figure_ids, for shares
    denominator: str | None
    measure_rule: str
    group_rule: str
    period_rule: str
    place_rule: str
    speaker_rule: str
    extractor_version: str


@record(frozen=True, slots=True)
class Extraction:
    """Everything that was read from one document."""

    sentences: tuple[Sentence, ...] = ()
    figures: tuple[Figure, ...] = ()
    mentions: tuple[Mention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    figure_places: tuple[FigurePlace, ...] = ()
    legal_references: tuple[LegalReference, ...] = ()
    warnings: tuple[str, ...] = field(default=())
