"""Calendar dates in running text: what they cover, and what is none."""

from __future__ import annotations

import pytest

from mineaction.reading.calendar import find_dates


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("12 December 2024", "2024-12-12", "2024-12-12", "day"),
        ("December 12, 2024", "2024-12-12", "2024-12-12", "day"),
        ("the 1st of March, 2024", "2024-03-01", "2024-03-01", "day"),
        ("Sept. 15, 2024", "2024-09-15", "2024-09-15", "day"),
        ("22.09.2025", "2025-09-22", "2025-09-22", "day"),
        ("2024-12-22", "2024-12-22", "2024-12-22", "day"),
        ("19-20 January 2024", "2024-01-19", "2024-01-20", "day"),
        ("from 1 to 29 February 2024", "2024-02-01", "2024-02-29", "day"),
        ("in March 2023", "2023-03-01", "2023-03-31", "month"),
        ("first seven and a half months of 2024", "2024-01-01", "2024-08-15", "part"),
        ("the second half of 2020", "2020-07-01", "2020-12-31", "part"),
        ("the fourth quarter of 2020", "2020-10-01", "2020-12-31", "part"),
        ("at the end of 2017", "2017-12-01", "2017-12-31", "part"),
        ("since 1991", "1991-01-01", "1991-12-31", "year"),
    ],
)
def test_a_date_covers_its_days(text: str, first: str, last: str, precision: str) -> None:
    (found,) = find_dates(text)
    assert (str(found.first), str(found.last), found.precision) == (first, last, precision)


def test_a_date_without_year_has_month_and_days() -> None:
    (found,) = find_dates("between February 5 and 11 teams worked")
    assert (found.first, found.month, found.day, found.last_day) == (None, 2, 5, 11)


@pytest.mark.parametrize(
    "text",
    ["31 June 2024", "the 12 may apply", "A/78/2024", "1,991 mines", "2024/25", "22.13.2025"],
)
def test_what_is_no_date(text: str) -> None:
    assert [f for f in find_dates(text) if f.precision == "day"] == []
    assert [f for f in find_dates(text) if f.precision == "year" and "2024" not in text] == []
