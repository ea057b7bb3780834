"""Series: what the points of one count say, and which value each way of choosing takes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from tests.support.claim_tables import Row, document
from tests.support.series_tables import count, table


def points(*figures: Row) -> list[Row]:
    return table(figures, "series_points")


def test_change_days_and_rate_are_since_the_exact_value_before() -> None:
    _, _, last = points(
        count("a", "killed", 20, as_of="2023-01-01"),
        count("b", "killed", 21, as_of="2023-02-01", high=None, qualifier="more_than"),
        count("c", "killed", 32, as_of="2023-03-02"),
    )
    assert (last["delta"], last["days"], last["rate_per_30_days"]) == (12, 60, 6)


def test_a_round_value_has_an_interval_and_no_change() -> None:
    _, second = points(
        count("a", "killed", 20, as_of="2023-01-01"),
        count("b", "killed", 30, as_of="2023-02-01", low=25, high=35, qualifier="about"),
    )
    assert (second["low"], second["high"], second["delta"]) == (25, 35, None)


def test_a_round_and_an_exact_value_leave_the_exact_one() -> None:
    (point,) = points(
        count("a", "killed", 32),
        count("b", "killed", 30, low=25, high=35, qualifier="about"),
    )
    assert (point["low"], point["high"], point["agreement"]) == (32, 32, "agree")


def test_values_that_exclude_each_other_span_the_point() -> None:
    (point,) = points(count("a", "killed", 32), count("b", "killed", 38))
    assert (point["low"], point["high"], point["agreement"]) == (32, 38, "disputed")


def test_the_same_value_printed_again_is_counted() -> None:
    (point,) = points(*(count(name, "killed", 32) for name in "abc"))
    assert (point["documents"], point["restatements"], point["claims"]) == (3, 2, 3)


def test_two_documents_that_quote_one_body_are_one_source() -> None:
    (point,) = points(*(count(name, "killed", 32, primary_source="The Agency") for name in "ab"))
    assert point["independent_sources"] == 1


def test_killed_and_injured_give_a_total_that_is_marked_as_added_up() -> None:
    total, *_ = points(count("a", "killed", 7), count("a", "injured", 12))
    assert (total["measure"], total["low"], total["value_basis"]) == ("casualties", 19, "derived")
    assert total["figure_ids"] == ["a/injured", "a/killed"]


def test_a_stated_total_is_not_added_up_again() -> None:
    rows = points(count("a", "killed", 7), count("a", "injured", 12), count("a", "casualties", 20))
    assert [r["low"] for r in rows if r["measure"] == "casualties"] == [20]


def test_areas_are_in_hectares_whatever_their_unit() -> None:
    rows = points(
        count("a", "area_cleared", "2.5", unit="KMK", as_of="2023-01-01"),
        count("b", "area_cleared", "300", unit="HAR", as_of="2023-02-01"),
    )
    assert [r["low"] for r in rows] == [250, 300]


OFFICE = {"primary_source": "ANAMA"}
PAPERS = [
    document("a", published=date(2023, 7, 1)),
    document("b", published=date(2023, 7, 2)),
    document("c", published=date(2023, 7, 3)),
]


def chosen(*figures: Row) -> dict[str, tuple[Decimal | None, str]]:
    """Best value and reason by method."""
    rows = table(figures, "series_estimates", PAPERS)
    assert {(r["low"], r["high"]) for r in rows} == {(32, 38)}
    return {r["method"]: (r["best"], r["chosen_because"]) for r in rows}


def test_each_way_of_choosing_says_what_it_chose() -> None:
    assert chosen(
        count("a", "killed", 32, **OFFICE),
        count("b", "killed", 38, primary_source="a charity"),
        count("c", "killed", 38, primary_source="a union"),
    ) == {
        "range": (None, "2 exact values, or a claim that excludes the only one"),
        "majority": (38, "given by 2 of 3 independent sources"),
        "hierarchy": (32, "given by anama (mine_action_body)"),
        "latest": (38, "published last, on 2023-07-03 in c"),
    }


@pytest.mark.parametrize(
    ("method", "because"),
    [
        ("majority", "equally many sources for several values"),
        ("hierarchy", "several values from sources of one rank"),
    ],
)
def test_a_tie_chooses_nothing(method: str, because: str) -> None:
    both = [
        count("a", "killed", 32, primary_source="a charity"),
        count("b", "killed", 38, primary_source="a union"),
    ]
    assert chosen(*both)[method] == (None, because)
