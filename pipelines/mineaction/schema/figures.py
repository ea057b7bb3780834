"""The table main.figures: the claims.

Lives here: its declaration, with the integrity rules over single rows. Does not live here: the
topic tables made from figures (topics.py), the evidence behind them (evidence.py).
"""

from __future__ import annotations

from typing import Any, Final

import pandas as pd

from mineaction.schema import vocabulary
from mineaction.schema.columns import (
    COUNTRY,
    ISO_DATE,
    Day,
    Exact,
    Table,
    Text,
    Texts,
    Whole,
    column,
    holds,
    row_rule,
)

LARGEST_SI: Final = 1e20  # columns hold 22 digits: a hundred such numbers can still be added up
SI_TOLERANCE: Final = 1e-6  # relative; value_si is rounded to the scale of its column
_OPEN: Final = ("range", "vague")


def _units_of_measures() -> dict[str, set[str]]:
    """Measure to the kinds of unit that it may have; a share (per cent) always may."""
    return {m["measure"]: {*m["unit_kinds"], "percent"} for m in vocabulary.measures()}


def _unit_fits(rows: pd.DataFrame) -> pd.Series[bool]:
    """Whether each figure's unit is of a kind that its measure is counted in."""
    allowed = _units_of_measures()
    pairs = zip(rows["measure"], rows["unit"], strict=True)
    fits = [
        measure not in allowed or vocabulary.unit_kind(unit) in {None, *allowed[measure]}
        for measure, unit in pairs
    ]
    return pd.Series(fits, index=rows.index, dtype=bool)


def _factors(rows: pd.DataFrame) -> pd.Series[float]:
    """The factor of each figure's unit to its base unit."""
    factors = {u["unit"]: float(u["factor"]) for u in vocabulary.units()}
    return rows["unit"].map(factors).astype("Float64")


def _si_fits(rows: pd.DataFrame) -> pd.Series[bool]:
    """Whether value_si is the value times the factor of the unit, within rounding.

    A percentage may do without: it has no base unit.
    """
    value = rows["value"].astype("Float64")
    expected = value * _factors(rows)
    given = rows["value_si"].astype("Float64")
    beside = (given.isna() == value.isna()) | ((rows["unit"] == "P1") & given.isna()).fillna(False)
    close = (given - expected).abs() <= SI_TOLERANCE * (1 + expected.abs())
    return beside & holds(close)


def _dated(rows: pd.DataFrame, text: str, day: str) -> pd.Series[bool]:
    """Whether a date as text and its day are both there or both missing."""
    return (rows[text].isna() == rows[day].isna()).astype(bool)


class Figures(
    Table,
    name="main.figures",
    description="One row per number that a document states about a measure: a claim",
    warning=(
        "Claims, not truths: conflicting figures stand side by side, and an article about a "
        "letter repeats the letter's. Cumulative totals and figures of a period are mixed "
        "(period_kind): never sum the column"
    ),
    key=("figure_id",),
):
    """The claims. A figure is stored as stated; conflicting figures stand side by side."""

    figure_id: Text = column(
        "Figure", "Stable id, from document, span and measure", example="0570dfc7b8827e5d"
    )
    document_id: Text = column(
        "Document", "The document that states it", example="50dcbb0688118a55"
    )
    sentence_id: Text = column(
        "Sentence", "The sentence that holds the number", example="50dcbb0688118a55-012"
    )
    statement_id: Text = column(
        "Statement",
        "Shared by figures of one breath, period and speaker",
        example="1710a9febff27956",
    )
    start_char: Whole = column("Quote start", "Offset of the quote", unit="code points", minimum=0)
    end_char: Whole = column("Quote end", "Offset after the quote", unit="code points", minimum=0)
    quote: Text = column(
        "Quote",
        "The words of the document that carry the claim",
        example="12 people were hurt by a mine",
    )
    number_start: Whole = column("Number start", "Offset of the number", unit="code points")
    number_end: Whole = column("Number end", "Offset after the number", unit="code points")
    number_as_stated: Text = column("Number", "The number as printed", example="1.5 million")
    measure: Text = column("Measure", "What is counted", codes="measure", example="killed")
    device: Text = column(
        "Device", "Kind of device", null=True, codes="device", standard="IMAS 04.10"
    )
    civil_status: Text = column(
        "Status", "Missing: all, or not said", null=True, codes="civil_status"
    )
    age: Text = column("Age", "Missing: all, or not said", null=True, codes="age")
    sex: Text = column("Sex", "Missing: all, or not said", null=True, codes="sex", standard="SDMX")
    role: Text = column(
        "Role", "Farmer, journalist ..., as the head says", null=True, example="journalist"
    )
    cause: Text = column("Cause", "What caused it", codes="cause", example="mine_erw")
    value: Exact = column(
        "Value", "The number in its unit; missing for ranges and vague words", null=True
    )
    low: Exact = column("Low", "Least value that the words allow; missing: no bound", null=True)
    high: Exact = column(
        "High", "Greatest value that the words allow; missing: no bound", null=True
    )
    unit: Text = column("Unit", "Unit or currency", codes="unit", standard="UNECE Rec 20, ISO 4217")
    value_si: Exact = column(
        "Value in base unit",
        "Areas in square metres, all else the value; a percentage may do without",
        null=True,
    )
    per: Text = column("Per", "What a rate refers to", null=True, example="MTK")
    qualifier: Text = column("Qualifier", "The words beside the number", codes="qualifier")
    modality: Text = column("Modality", "How it is stated", codes="modality")
    severity_as_stated: Text = column(
        "Severity", "Of injuries, as printed", null=True, example="seriously"
    )
    statistic: Text = column("Statistic", "Total, rate, share ...", codes="statistic")
    term_as_stated: Text = column("Term", "The head word as printed", null=True, example="citizens")
    period_kind: Text = column("Kind of period", "How time applies", null=True, codes="period_kind")
    anchor: Text = column(
        "Anchor",
        "Event or date that a cumulative figure counts from",
        null=True,
        example="2020-11-10",
    )
    period_start: Text = column(
        "Period start", "As precise as stated", null=True, form=ISO_DATE, standard="ISO 8601"
    )
    period_end: Text = column(
        "Period end", "As precise as stated", null=True, form=ISO_DATE, standard="ISO 8601"
    )
    period_from: Day = column("From", "First day of period_start (derived)", null=True)
    period_to: Day = column("To", "Last day of period_end (derived)", null=True)
    as_of: Text = column(
        "As of", "Date up to which it holds", null=True, form=ISO_DATE, standard="ISO 8601"
    )
    as_of_from: Day = column("As of, first day", "First day of as_of (derived)", null=True)
    as_of_to: Day = column("As of, last day", "Last day of as_of (derived)", null=True)
    as_of_basis: Text = column("As-of basis", "How as_of is known", null=True, codes="as_of_basis")
    speaker: Text = column("Speaker", "Who states it, nearest to the number", null=True)
    primary_source: Text = column("Primary source", "Where the chain of quoting ends", null=True)
    carrier: Text = column("Carrier", "The outlet that prints it", null=True, example="Trend")
    country: Text = column(
        "Country", "Missing: the world", null=True, form=COUNTRY, standard="ISO 3166-1 alpha-2"
    )
    places: Texts = column("Places", "Joint scope as printed; empty: the whole country")
    part_of: Text = column(
        "Part of",
        "Figure of the group that this is a part of",
        null=True,
        example="0570dfc7b8827e5d",
    )
    part_basis: Text = column("Part basis", "What says so", null=True, codes="part_basis")
    numerator: Text = column(
        "Numerator", "Figure of the part, for shares", null=True, example="0570dfc7b8827e5d"
    )
    denominator: Text = column(
        "Denominator", "Figure of the whole, for shares", null=True, example="1710a9febff27956"
    )
    measure_rule: Text = column("Measure rule", "Rule that decided the measure")
    group_rule: Text = column("Group rule", "Rule that decided the group")
    period_rule: Text = column("Period rule", "Rule that decided the period")
    place_rule: Text = column("Place rule", "Rule that decided the place")
    speaker_rule: Text = column("Speaker rule", "Rule that decided the speaker")
    extractor_version: Text = column(
        "Extractor", "Version that read the figure", example="0.1.0+a20e8b52"
    )

    @row_rule(
        "I10",
        "The low end of an interval is not above its high end",
        "low {low} is greater than high {high}",
        sql="low <= high",
    )
    @classmethod
    def interval_in_order(cls, rows: pd.DataFrame) -> pd.Series[bool]:
        """A missing bound holds: it says that there is none."""
        return holds(rows["low"] <= rows["high"])

    @row_rule(
        "I11",
        "A value lies within its interval",
        "value {value} is outside of {low} to {high}",
        sql="low <= value AND value <= high",
    )
    @classmethod
    def value_in_interval(cls, rows: pd.DataFrame) -> pd.Series[bool]:
        """A missing value or bound holds."""
        return holds(rows["low"] <= rows["value"]) & holds(rows["value"] <= rows["high"])

    @row_rule("I12", "A unit goes with its measure", "{measure} is not counted in {unit}")
    @classmethod
    def unit_fits_measure(cls, rows: pd.DataFrame) -> pd.Series[bool]:
        """Areas need an area unit, money a currency, counts C62; per cent goes with all."""
        return _unit_fits(rows)

    @row_rule(
        "I13",
        "A count of devices says which device",
        "{measure} without a device",
        sql=(
            "device IS NOT NULL OR measure NOT IN ('devices_found', 'devices_emplaced',"
            " 'device_density', 'devices_stockpiled', 'stockpile_destroyed')"
        ),
    )
    @classmethod
    def device_named(cls, rows: pd.DataFrame) -> pd.Series[bool]:
        """MINE and EO_ANY say that the type is open; nothing at all is a gap of ours."""
        of_devices = [m["measure"] for m in vocabulary.measures() if m["kind"] == "devices"]
        return (rows["device"].notna() | ~rows["measure"].isin(of_devices)).astype(bool)

    @row_rule(
        "I15",
        "Dates are days of the calendar",
        "one of {period_start}, {period_end}, {as_of} is no date",
        sql=(
            "(period_start IS NULL) = (period_from IS NULL)"
            " AND (period_end IS NULL) = (period_to IS NULL)"
            " AND (as_of IS NULL) = (as_of_from IS NULL)"
            " AND (as_of IS NULL) = (as_of_to IS NULL)"
        ),
    )
    @classmethod
    def dates_exist(cls, rows: pd.DataFrame) -> pd.Series[bool]:
        """The derived days are missing when a date as text is none."""
        return (
            _dated(rows, "period_start", "period_from")
            & _dated(rows, "period_end", "period_to")
            & _dated(rows, "as_of", "as_of_from")
            & _dated(rows, "as_of", "as_of_to")
        )

    @row_rule(
        "I16",
        "The number lies within the quote",
        "number {number_start}-{number_end} is not inside quote {start_char}-{end_char}",
        sql=("start_char <= number_start AND number_start < number_end AND number_end <= end_char"),
    )
    @classmethod
    def number_in_quote(cls, rows: pd.DataFrame) -> pd.Series[bool]:
        """Offsets are never missing."""
        inside = holds(rows["start_char"] <= rows["number_start"])
        inside &= holds(rows["number_start"] < rows["number_end"])
        return inside & holds(rows["number_end"] <= rows["end_char"])

    @row_rule(
        "I17",
        "Only ranges and vague words are without a value, and they have an interval",
        "{qualifier} with value {value}, low {low}, high {high}",
        sql=(
            "CASE WHEN qualifier IN ('range', 'vague') THEN value IS NULL"
            " AND (low IS NOT NULL OR high IS NOT NULL) ELSE value IS NOT NULL END"
        ),
    )
    @classmethod
    def value_or_interval(cls, rows: pd.DataFrame) -> pd.Series[bool]:
        """A range is not its mean, and "dozens" is not a number."""
        open_ = rows["qualifier"].isin(_OPEN)
        bounded = rows["low"].notna() | rows["high"].notna()
        missing = rows["value"].isna()
        return ((open_ & missing & bounded) | (~open_ & ~missing)).astype(bool)

    @row_rule(
        "I18",
        "The value in the base unit is the value times the factor of its unit",
        "{value} {unit} is not {value_si} in the base unit",
    )
    @classmethod
    def base_unit_fits(cls, rows: pd.DataFrame) -> pd.Series[bool]:
        """A relative difference of a millionth is rounding."""
        return _si_fits(rows).astype(bool)

    @row_rule(
        "I27",
        "A number has less than 21 digits in the base unit",
        "{number_as_stated} ({low} to {high} {unit}) has 21 digits or more in the base unit,"
        " too many to be added up and compared",
    )
    @classmethod
    def room_for_sums(cls, rows: pd.DataFrame) -> pd.Series[bool]:
        """No one counts so many; such a number is a slip of the source or of reading."""
        factors = _factors(rows)
        fits = pd.Series(True, index=rows.index)
        for name in ("low", "high"):
            fits &= (rows[name].astype("Float64") * factors < LARGEST_SI).fillna(True)
        return fits.astype(bool)


TABLES: Final[tuple[Any, ...]] = (Figures,)
