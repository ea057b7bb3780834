"""Series: words for one start meet in one series, other starts, groups and places do not."""

from __future__ import annotations

from typing import Any

import pytest
from tests.support.series_tables import count, table


def series_of(*starts: dict[str, Any]) -> list[tuple[str | None, str, int]]:
    """Anchor date, basis and points of the series of one count with several starts."""
    figures = [
        count(f"d{n}", "injured", 10 + n, **{"as_of": f"2023-0{n + 1}-01", **given})
        for n, given in enumerate(starts)
    ]
    made = table(figures, "series")
    return sorted((row["anchor_date"] or "", row["anchor_basis"], row["points"]) for row in made)


MEET = {
    "a month and its day": [{"since": "2020-11"}, {"since": "2020-11-10"}],
    "the day after a truce": [{"since": "2020-11-10"}, {"since": "2020-11-11"}],
    "an event by name, with its day": [
        {"anchor": "az_second_karabakh_war"},
        {"anchor": "az_trilateral_statement"},
        {"since": "2020-11"},
    ],
    "the invasion and its month": [
        {"since": "2022-02-24", "country": "UA"},
        {"since": "2022-02", "country": "UA"},
    ],
    "a month far from any event, twice": [{"since": "2019-05"}, {"since": "2019-05"}],
}
APART = {
    "two months": [{"since": "2020-11"}, {"since": "2021-11"}],
    "a day one month later": [{"since": "2020-11-10"}, {"since": "2020-12-10"}],
    "the start of the war and its end": [{"since": "2020-09-27"}, {"since": "2020-11-10"}],
    "two countries": [{"since": "2022-02-24"}, {"since": "2022-02-24", "country": "UA"}],
    "a start and none": [{"since": "2020-11-10"}, {"since": None}],
    "children and all": [{}, {"age": "child"}],
    "a district and the country": [{}, {"places": ["Fuzuli"]}],
    "deaths of the war at large": [{}, {"cause": "conflict"}],
}


@pytest.mark.parametrize("starts", MEET.values(), ids=MEET)
def test_one_start_is_one_series(starts: list[dict[str, Any]]) -> None:
    assert [points for *_, points in series_of(*starts)] == [len(starts)]


@pytest.mark.parametrize("starts", APART.values(), ids=APART)
def test_what_is_not_the_same_count_is_apart(starts: list[dict[str, Any]]) -> None:
    assert [points for *_, points in series_of(*starts)] == [1, 1]


def test_a_bare_year_is_taken_for_the_war_of_that_year_and_says_so() -> None:
    assert series_of({"since": "2020"}) == [("2020-11-10", "assumed", 1)]


def test_a_bare_year_without_a_war_stays_a_year() -> None:
    assert series_of({"since": "1999"}) == [("1999", "stated", 1)]


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2020-11", "2020-11"),
        ("2020", "2020"),
        ("2020-10", "2020-12"),
        ("2023-01-02", "2023-01-08"),
    ],
)
def test_a_closed_period_is_no_running_count(start: str, end: str) -> None:
    given = {"since": start, "as_of": end, "period_kind": "period"}
    assert table([count("d", "killed", 4, **given)], "series") == []


def test_a_single_accident_is_no_series() -> None:
    given = {"since": "2023-05-02", "as_of": "2023-05-02", "period_kind": "incident"}
    assert table([count("d", "killed", 2, **given)], "series") == []


def test_missing_persons_are_a_state_at_a_day() -> None:
    (row,) = table([count("d", "missing", 3890, since=None)], "series")
    assert (row["kind"], row["anchor_basis"]) == ("stock", "none")


def test_a_figure_without_a_day_is_no_point() -> None:
    assert table([count("d", "killed", 4, as_of=None, since=None)], "series") == []
