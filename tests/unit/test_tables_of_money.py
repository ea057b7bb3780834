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
