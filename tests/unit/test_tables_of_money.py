"""Tables of sums: what the heading above their rows says of them, and whose names the rows are."""

from __future__ import annotations

import pytest

from mineaction.extraction import Context, extract

TOP = "CLEAR PATH LAOS\n\nWe destroyed 400 landmines.\n\n"


def _sums(text: str) -> list[tuple[str, str, str]]:
    found = extract(TOP + text, Context()).figures[1:]
    return [(f.number_as_stated, f.measure, f.unit) for f in found]


@pytest.mark.parametrize(
    ("heading", "measure"),
    [
        pytest.param("Income by donor, 2022", "funding", id="a-heading-with-its-year"),
        pytest.param("Our donors", "funding", id="donors"),
        pytest.param("Where the money came from", "funding", id="money-that-came"),
    ],
)
def test_the_heading_of_a_table_says_what_its_sums_are(heading: str, measure: str) -> None:
    rows = "Government of Norway | $1,860,000\nPrivate donors | $960,000\nTotal | $2,820,000\n"
    assert _sums(f"{heading}\n\n{rows}") == [
        ("1,860,000", measure, "USD"),
        ("960,000", measure, "USD"),
        ("2,820,000", measure, "USD"),
    ]


def test_a_heading_of_other_things_says_nothing() -> None:
    assert _sums("Our sites\n\nNorth | 1,860\nSouth | 960\n") == []


@pytest.mark.parametrize(
    "table",
    [
        pytest.param("Donor | Amount (US$)\nNorway | 1,200,000\nJapan | 900,000\n", id="pipes"),
        pytest.param(
            "Donor      Given (USD)\nNorway     1,200,000\nJapan      900,000\n", id="blanks"
        ),
    ],
)
def test_the_head_of_a_column_names_the_currency(table: str) -> None:
    assert _sums(f"Our donors\n\n{table}") == [
        ("1,200,000", "funding", "USD"),
        ("900,000", "funding", "USD"),
    ]


def test_the_head_of_a_column_tells_that_its_sums_are_in_millions() -> None:
    text = "Our donors\n\nDonor | EUR million\nNorway | 1.2\nJapan | 0.9\n"
    found = extract(TOP + text, Context()).figures[1:]
    assert [(int(f.value or 0), f.unit) for f in found] == [(1_200_000, "EUR"), (900_000, "EUR")]


def test_two_tables_apart_have_heads_of_their_own() -> None:
    text = "Donor | Given (USD)\nNorway | 1,200,000\n\nDonor | For | EUR\nJapan | dogs | 900\n"
    assert _sums(f"Our donors\n\n{text}") == [
        ("1,200,000", "funding", "USD"),
        ("900", "funding", "EUR"),
    ]


@pytest.mark.parametrize(
    ("heading", "country"),
    [
        pytest.param("Income by donor", "LA", id="who-gave"),
        pytest.param("Funding by country", "NO", id="where-it-went"),
    ],
)
def test_the_country_of_a_row(heading: str, country: str) -> None:
    text = "Mines in Laos\n\nIn Laos mines killed 4 people.\n\n"
    rows = f"{heading}\n\nNorway | EUR 3 million\nGermany | EUR 2 million\n"
    found = [f for f in extract(text + rows, Context()).figures if f.measure == "funding"]
    assert [f.country for f in found][:1] == [country]
