"""The tables of the schema `main` that follow one count over time.

Lives here: their declaration. Does not live here: how they are made (sql/series), what may be said
of them (sql/rules).

A series joins claims that count the same thing from the same start: one measure, group, device,
place and anchor. Which value is right is not decided: a point has the interval that its claims
leave, and `series_estimates` says for each way of choosing what it chooses and why.
"""

from __future__ import annotations

from typing import Any, Final

import pandas as pd

from mineaction.schema.columns import (
    COUNTRY,
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


class Series(
    Table,
    name="main.series",
    description="One row per count that can be followed over time",
    warning=(
        "Made of claims by what they count, where and since when; a wrongly read anchor "
        "starts a series of its own"
    ),
    key=("series_id",),
):
    """What is counted, of whom, where and from when on; the points are in `series_points`."""

    series_id: Text = column(
        "Series",
        "Stable id, from what is counted, where and since when",
        example="595c599f3cfc6a8f",
    )
    title: Text = column("Title", "What is counted, in words", example="injured, AZ, since 2020-11")
    kind: Text = column("Kind", "How time applies", codes="series_kind")
    measure: Text = column("Measure", "What is counted", codes="measure")
    device: Text = column("Device", "If one type is singled out", null=True, codes="device")
    civil_status: Text = column(
        "Status", "Missing: all, or not said", null=True, codes="civil_status"
    )
    age: Text = column("Age", "Missing: all, or not said", null=True, codes="age")
    sex: Text = column("Sex", "Missing: all, or not said", null=True, codes="sex")
    role: Text = column("Role", "Farmer, journalist ...", null=True, example="farmer")
    cause: Text = column("Cause", "What caused it", codes="cause")
    unit: Text = column("Unit", "Unit of its points; areas are in hectares", codes="unit")
    country: Text = column(
        "Country", "Missing: the world", null=True, form=COUNTRY, standard="ISO 3166-1 alpha-2"
    )
    places: Texts = column(
        "Places", "Joint scope, by code where known; empty: the whole country", example="AZ-FUZ"
    )
    anchor: Text = column(
        "Anchor", "Event, or date as stated, that it counts from", null=True,
        example="az_second_karabakh_war",
    )  # fmt: skip
    anchor_name: Text = column(
        "Anchor in words", "Name of the event", null=True, example="44-day war"
    )
    anchor_date: Text = column(
        "Anchor date", "Day, month or year of the start", null=True, example="2020-11-10"
    )
    anchor_basis: Text = column("Anchor basis", "How the anchor is known", codes="anchor_basis")
    first_as_of: Day = column("First", "Day of its first point")
    last_as_of: Day = column("Last", "Day of its last point")
    points: Whole = column("Points", "Days for which it has a value", minimum=1)
    documents: Whole = column("Documents", "Documents that state a value", minimum=1)
    independent_sources: Whole = column(
        "Independent sources", "Sources after relays and reprints are put together", minimum=1
    )


class SeriesPoints(
    Table,
    name="main.series_points",
    description="One row per series and day: the interval that its claims leave",
    warning=(
        "Low and high are what the claims of a day leave, not a margin of error; a disputed "
        "point has no single value"
    ),
    key=("series_id", "as_of_from", "as_of_to"),
):
    """A count at a day, with its change since the last exact value.

    Where all claims of the day can be true together, low and high are what they leave; where they
    cannot, low and high span all of them, and the point is said to be disputed.
    """

    series_id: Text = column("Series", "The series", example="595c599f3cfc6a8f")
    as_of: Text = column("As of", "The day, month or year as stated", standard="ISO 8601")
    as_of_from: Day = column("As of, first day", "First day of as_of")
    as_of_to: Day = column("As of, last day", "Last day of as_of")
    low: Exact = column("Low", "Least value; missing: no bound", null=True)
    high: Exact = column("High", "Greatest value; missing: no bound", null=True)
    agreement: Text = column("Agreement", "Whether its claims agree", codes="agreement")
    delta: Exact = column(
        "Change",
        "Since the exact value before; missing: one of the two is not exact",
        null=True,
        example="93",
    )
    days: Whole = column("Days", "Since the exact value before", null=True, example="618")
    rate_per_30_days: Exact = column("Rate", "Change in 30 days", null=True, example="4.51")
    claims: Whole = column("Claims", "Figures that state it", minimum=1)
    documents: Whole = column("Documents", "Documents that state it", minimum=1)
    independent_sources: Whole = column(
        "Independent sources", "Sources after relays and reprints are put together", minimum=1
    )
    restatements: Whole = column(
        "Restatements", "How often a value of this point was printed again", minimum=0
    )
    as_of_basis: Text = column(
        "As-of basis", "How the day is known, by its best claim", null=True, codes="as_of_basis"
    )
    value_basis: Text = column("Value basis", "Stated or added up", codes="total_basis")
    figure_ids: Texts = column(
        "Figures", "The claims, in reading order", example="0570dfc7b8827e5d"
    )

    @row_rule(
        "I40",
        "The low end of a point is not above its high end",
        "low {low} is greater than high {high}",
        sql="low <= high",
    )
    @classmethod
    def point_in_order(cls, rows: pd.DataFrame) -> pd.Series[bool]:
        """A missing bound holds: it says that there is none."""
        return holds(rows["low"] <= rows["high"])


class SeriesEstimates(
    Table,
    name="main.series_estimates",
    description="One row per point and way of choosing its best value: low, best, high and why",
    warning="Best is a choice: name its method when you quote it",
    key=("series_id", "as_of_from", "as_of_to", "method"),
):
    """Low, best and high as event data sets give them, with the choice in the open.

    Filter by `method`; a best value that a method cannot give is missing, never made up.
    """

    series_id: Text = column("Series", "The series", example="595c599f3cfc6a8f")
    as_of: Text = column("As of", "The day, month or year as stated", standard="ISO 8601")
    as_of_from: Day = column("As of, first day", "First day of as_of")
    as_of_to: Day = column("As of, last day", "Last day of as_of")
    method: Text = column("Method", "How best is chosen", codes="estimate_method")
    low: Exact = column("Low", "Least value that any claim allows; missing: no bound", null=True)
    best: Exact = column("Best", "Missing: the method chooses none", null=True)
    high: Exact = column(
        "High", "Greatest value that any claim allows; missing: no bound", null=True
    )
    chosen_because: Text = column("Why", "What was chosen from what, in words")
    figure_ids: Texts = column(
        "Figures", "The claims that state the best value", example="0570dfc7b8827e5d"
    )


TABLES: Final[tuple[Any, ...]] = (Series, SeriesPoints, SeriesEstimates)
