"""A claim in words, and a series as a picture."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from mineaction.site import words
from mineaction.site.chart import Point, Stated, chart, ticks, time_ticks
from mineaction.site.series_pages import series_chart


def claim(**given: Any) -> dict[str, Any]:
    empty = dict.fromkeys(
        "value low high per civil_status age sex role device device_name period_kind period_start"
        " period_end as_of country country_name primary_source carrier speaker unit_name".split()
    )
    usual = {"unit": "C62", "qualifier": "exact", "places": [], "measure": "killed"}
    return {**empty, **usual, **given}


def number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


@pytest.mark.parametrize(
    ("value", "shown"),
    [("3461.000000", "3,461"), ("165871.500000", "165,871.5"), ("0", "0"), ("-4.100", "-4.1")],
)
def test_a_number_has_groups_and_no_empty_decimals(value: str, shown: str) -> None:
    assert words.number(Decimal(value)) == shown


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "shown"),
    [
        ("70", "70", "exact", "exactly 70"),
        ("3500", "4500", "about", "3,500 to 4,500"),
        ("700000", None, "more_than", "more than 700,000"),
        ("40", None, "at_least", "at least 40"),
        (None, "9", "up_to", "up to 9"),
    ],
)
def test_an_interval(low: str | None, high: str | None, qualifier: str, shown: str) -> None:
    row = claim(low=number(low), high=number(high), qualifier=qualifier)
    assert words.interval(row) == shown


@pytest.mark.parametrize(
    ("row", "shown"),
    [
        ({"period_kind": "cumulative", "period_start": "1991", "as_of": "2023-04-04"},
         "since 1991, up to 2023-04-04"),
        ({"period_kind": "stock", "as_of": "2024"}, "as of 2024"),
        ({"period_kind": "period", "period_start": "2023-03", "period_end": "2023-03"}, "2023-03"),
        ({"period_kind": "period", "period_start": "2022", "period_end": "2023"}, "2022 to 2023"),
        ({}, "not stated"),
    ],
)  # fmt: skip
def test_a_period(row: dict[str, Any], shown: str) -> None:
    assert words.period(claim(**row)) == shown


def test_a_joint_figure_keeps_all_its_places() -> None:
    row = claim(places=["Ağdam", "Füzuli"], country="AZ", country_name="Azerbaijan")
    assert words.place(row) == "Ağdam, Füzuli (Azerbaijan)"


def test_who_says_it_and_through_whom() -> None:
    row = claim(speaker="A", primary_source="B", carrier="C")
    assert words.said_by(row) == "A, from B, printed by C"


@pytest.mark.parametrize("highest", [0, 1, 7, 71, 382, 3461, 1.5e6, 165871.5])
def test_ticks_reach_the_highest_value(highest: float) -> None:
    found = ticks(highest)
    assert found[0] == 0
    assert found[-1] >= highest
    assert 2 <= len(found) <= 7


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        (date(2020, 11, 10), date(2024, 12, 12), ["2021", "2022", "2023", "2024"]),
        (date(2023, 1, 15), date(2023, 4, 2), ["2023-02", "2023-03", "2023-04"]),
        (date(2023, 11, 15), date(2024, 1, 2), ["2023-12", "2024-01"]),
        (date(2023, 4, 2), date(2023, 4, 9), ["2023-04-02", "2023-04-09"]),
    ],
    ids=["years", "months", "months over a new year", "days"],
)
def test_time_has_round_marks(first: date, last: date, labels: list[str]) -> None:
    assert [label for _, label in time_ticks(first, last)] == labels


def point(day: date, low: float | None, high: float | None, *stated: float) -> Point:
    return Point(day, low, high, "", [Stated(value, "A", flagged=False) for value in stated])


def test_higher_values_lie_higher_and_later_ones_to_the_right() -> None:
    drawn = chart([point(date(2021, 1, 1), 20, 20, 20), point(date(2023, 1, 1), 70, 70, 70)])
    first, second = drawn.marks
    assert second.x > first.x
    assert second.dots[0].y < first.dots[0].y
    assert drawn.path.startswith("M")


def test_a_range_is_a_bar_without_a_dot_and_without_the_line_through_it() -> None:
    drawn = chart([point(date(2021, 1, 1), 20, 99), point(date(2023, 1, 1), 70, 70, 70)])
    assert drawn.marks[0].dots == []
    assert drawn.marks[0].bottom > drawn.marks[0].top
    assert drawn.path == ""


def test_a_value_without_upper_bound_is_open_above() -> None:
    assert chart([point(date(2021, 1, 1), 700, None, 700)]).marks[0].open_above


def series_point(*under: tuple[str, str], low: str) -> dict[str, Any]:
    """A point of a series of casualties and its claims: (measure, value)."""
    claims = [
        claim(measure=measure, value=Decimal(value), speaker="A", findings=None)
        for measure, value in under
    ]
    ends = {"low": Decimal(low), "high": Decimal(low)}
    about = {"as_of_to": date(2021, 4, 4), "measure": "casualties", "unit": "C62", "under": claims}
    return {**ends, **about}


@pytest.mark.parametrize(
    "under",
    [[("casualties", "105")], [("killed", "20"), ("injured", "85")]],
    ids=["a value that is stated", "parts that were added up are no values of the series"],
)
def test_a_point_of_one_value_has_one_dot_there(under: list[tuple[str, str]]) -> None:
    [mark] = series_chart([series_point(*under, low="105")]).marks
    assert [dot.y for dot in mark.dots] == [mark.top]


def test_sources_beyond_the_shapes_share_the_last_one() -> None:
    points = [
        Point(date(2021, 1, n), 5, 5, "5", [Stated(5, f"source {n}", flagged=False)])
        for n in range(1, 10)
    ]
    assert chart(points).sources[-1] == ("ring", "other sources")
    assert len(chart(points).sources) == 6
