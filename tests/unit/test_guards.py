"""What keeps a number, its measure, its time, its place or its source from the wrong reading."""

from __future__ import annotations

import pytest
from tests.support.reading import case, figure, readings

MEASURES = [
    case("a length in capitals is no sum", "Donors gave $9 million to clear mines on 40 KM of"
         " road.", {"9 million": "funding USD"}),
    case("the weight of explosives is no sum", "They spent $2 million and blew up 500 pounds of"
         " explosives and 12 landmines.", {"2 million": "funding USD", "12": "devices_found MINE"}),
    case("a scale behind the first number", "Mines in the hills.\n\n4.5 Million people live near"
         " landmines.", {"4.5 Million": "people_at_risk"}),
    case("a number goes on with its sentence", "Landmine accidents\n\nPeople killed:\n\nOrla had 49"
         " accidents, Sova 15.", {"49": "incidents", "15": "incidents"}),
    case("cases in which people died", "Police recorded landmine blasts: nine cases in which 14"
         " people died.", {"nine": "incidents", "14": "killed"}),
    case("one in so much land is no share", "Landmines: one in 10 hectares is mined.",
         {}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MEASURES)
def test_what_is_counted(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "number", "speaker"),
    [
        pytest.param("Mines killed 45 people.\n\nSource: Hills Relief Office, data as of 31 May",
                     "45", "Hills Relief Office", id="a field ends where its day begins"),
        pytest.param("The Hills Trust clears mines. Their office said 12 people died on landmines.",
                     "12", "Hills Trust", id="a part that speaks for its body"),
        pytest.param("Landmines killed 12 people, the mayor said, according to the newspaper.",
                     "12", "mayor", id="a newspaper passes on"),
        pytest.param("The 45 landmines were found where no information had been provided by the"
                     " army.", "45", "The Outlet", id="nothing was told"),
        pytest.param("Landmine casualties according to the sources:\n\n- Orla Mine Centre: 12"
                     " killed\n- Sova Mine Centre: 45 killed", "12", "Orla Mine Centre",
                     id="bodies before their counts in a list"),
    ],
)  # fmt: skip
def test_who_says_it(text: str, number: str, speaker: str | None) -> None:
    assert figure(text, number).speaker == speaker


@pytest.mark.parametrize(
    ("text", "number", "period", "places"),
    [
        pytest.param("Statement to the Meeting of Experts, Narva, 19-21 June 2019\n\nLandmines"
                     " killed 45 people.", "45", None, (), id="when people met"),
        pytest.param("Landmines killed 45 people during around three months from May 2019.", "45",
                     "2019-07", (), id="a word of size between a preposition and its time"),
        pytest.param("Sappers in Ukraine cleared 60 km2 of mines, most of it in Donetsk.", "60",
                     None, (), id="the place of the most"),
        pytest.param("Kharkiv Regional Mine Action Office\n\nUkraine's deminers destroyed 45"
                     " landmines.", "45", None, (), id="a country is more than the region's body"),
    ],
)  # fmt: skip
def test_when_and_where_it_was(
    text: str, number: str, period: str | None, places: tuple[str, ...]
) -> None:
    found = figure(text, number)
    assert (found.period_end, found.places) == (period, places)
