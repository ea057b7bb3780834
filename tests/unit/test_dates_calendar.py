"""Dates of reduced precision: writing, reading, order and arithmetic."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mineaction.text.partial_dates import (
    PartialDate,
    last_day,
    safe_date,
    shifted,
    unit_around,
)


@pytest.mark.parametrize("text", ["2022", "2023-03", "2020-11-10"])
def test_iso_text_of_any_precision_round_trips(text: str) -> None:
    assert str(PartialDate.parse(text)) == text


@pytest.mark.parametrize(
    ("period_end", "day"),
    [("2024", "2024-12-31"), ("2023-03", "2023-03-31"), ("2024-02", "2024-02-29"),
     ("2020-11-10", "2020-11-10")],
)  # fmt: skip
def test_last_day_of_a_period(period_end: str, day: str) -> None:
    assert last_day(period_end) == day


@pytest.mark.parametrize("text", ["2023-13", "2023-02-30", "soon", ""])
def test_what_the_calendar_does_not_have_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        PartialDate.parse(text)


def test_a_day_needs_its_month() -> None:
    with pytest.raises(ValueError, match="needs its month"):
        PartialDate(2023, None, 5)


def test_a_year_contains_its_days() -> None:
    assert PartialDate(2022).contains(PartialDate(2022, 5, 1))
    assert not PartialDate(2022, 5).contains(PartialDate(2022))


def test_a_day_the_month_lacks_leaves_the_month() -> None:
    assert str(safe_date(2023, 4, 31)) == "2023-04"


@pytest.mark.parametrize(
    ("unit", "count", "moved"),
    [("year", -3, "2022"), ("month", -5, "2024-11"), ("week", 1, "2025-04-12"),
     ("day", -5, "2025-03-31"), ("decade", -1, "2015"), ("hour", -24, "2025-04-04"),
     ("parsec", 1, "None")],
)  # fmt: skip
def test_shift_is_as_precise_as_its_unit(unit: str, count: int, moved: str) -> None:
    assert str(shifted(date(2025, 4, 5), unit, Fraction(count))) == moved


def test_weeks_begin_on_monday() -> None:
    week = unit_around(date(2025, 4, 5), "week", -1)
    assert week is not None
    assert (str(week.start), str(week.end)) == ("2025-03-24", "2025-03-30")


@given(st.dates(), st.sampled_from(["year", "month", "day"]))
def test_every_precision_contains_its_day(day: date, precision: str) -> None:
    cut = PartialDate.of(day).to_precision(precision)
    assert cut.earliest() <= day <= cut.latest()
    assert PartialDate.parse(str(cut)) == cut
