"""Days that a text gives its own events, nights, rates and spans, and what counts from them."""

from __future__ import annotations

import pytest
from tests.support.documents import figures_of, when_of

TAIL = "\n\nThe mine action centre coordinates all demining of landmines."


def _when(text: str, published: str = "2031-05-08") -> dict[str, str]:
    return when_of(text + TAIL, published)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The ceasefire of 27 November has held. Four farmers were injured by mines last week. "
            "Since the ceasefire teams have destroyed 5,840 shells, among them 76 landmines.",
            {"5,840": "2030-11-27~2031-05-08@2031-05-08", "76": "2030-11-27~2031-05-08@2031-05-08"},
            id="an event with its day behind it",
        ),
        pytest.param(
            "A truce took effect on 3 March 2030. Mines have killed 31 villagers since the truce.",
            {"31": "2030-03-03~2031-05-08@2031-05-08"},
            id="an event that came into being on a day",
        ),
        pytest.param(
            "On 9 January an armistice was signed in Oskara. Since the armistice mines have hurt "
            "45 people.",
            {"45": "2031-01-09~2031-05-08@2031-05-08"},
            id="a day that opens the sentence",
        ),
        pytest.param(
            "The peace agreement was signed on 14 July 2029. Since its signing 912 mines have been "
            "cleared.",
            {"912": "2029-07-14~2031-05-08@2031-05-08"},
            id="a pronoun for the event told last",
        ),
        pytest.param(
            "Last week mines killed 4 herders. Since the ceasefire 900 landmines have been found.",
            {"900": "~@2031-05-08"},
            id="an event that nothing dates leaves no period, and not that of last week",
        ),
        pytest.param(
            "The truce held on 3 March. Mines have killed 31 villagers since the invasion.",
            {"31": "~@2031-05-08"},
            id="another event",
        ),
    ],
)
def test_counts_since_an_event_that_the_text_has_dated(text: str, expected: dict[str, str]) -> None:
    found = _when(text)
    assert {number: found.get(number) for number in expected} == expected


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        pytest.param(
            "The ambassador and the director of Safe Soil signed the grant contract at the "
            "residence on 18 February. Under the contract, Safe Soil receives USD 412,000.",
            "412,000",
            "2031-02-18~2031-02-18@2031-02-18",
            id="money given under a contract is of the day of its signature",
        ),
        pytest.param(
            "An agreement was signed in Oskara on 17 February. The agreement provides NOK 12 "
            "million for clearance.",
            "12 million",
            "2031-02-17~2031-02-17@2031-02-17",
            id="money of an agreement",
        ),
        pytest.param(
            "They signed the contract in Oskara on 18 February. Norway has given NOK 12 million "
            "since 2029.",
            "12 million",
            "2029~2031-02-19@2031-02-19",
            id="other money has its own time",
        ),
        pytest.param(
            "They signed the contract in Oskara on 18 February.\n\nIn his remarks, Mr. Parr noted "
            "that, since 2010, the group had cleared 27 hectares.",
            "27",
            "2010~2031-02-18@2031-02-18",
            id="what was said there was said on that day",
        ),
        pytest.param(
            "The ceremony took place in Oskara on 18 February.\n\nAt the same event the minister "
            "said that 41 hectares were still mined.",
            "41",
            "~@2031-02-18",
            id="at the same event",
        ),
        pytest.param(
            "The ceremony took place in Oskara on 18 February.\n\nThe ministry says that 41 "
            "hectares are still mined.",
            "41",
            "~@2031-02-19",
            id="but what is said elsewhere is of the day of the text",
        ),
    ],
)
def test_the_day_of_a_signature(text: str, number: str, expected: str) -> None:
    assert _when(text, "2031-02-19").get(number) == expected


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("Overnight drones hit Oskara, wounding 12 people.", "12",
         "2031-05-08~2031-05-08@2031-05-08"),
        ("Seven people were injured by a landmine overnight in Narva.", "Seven",
         "2031-05-08~2031-05-08@2031-05-08"),
        ("Overnight on Monday a mine wounded 4 men.", "4", "2031-05-05~2031-05-05@2031-05-05"),
    ],
    ids=["at the head of a sentence", "within it", "the night of a day that is named"],
)  # fmt: skip
def test_overnight_is_the_night_to_the_day_of_the_report(
    text: str, number: str, expected: str
) -> None:
    assert _when(text).get(number) == expected


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("Mines hurt around 40 villagers of this valley every month.", "40", "month"),
        ("Some 60 people are killed or maimed by such shells each month.", "60", "month"),
        ("Every year, mines injure 120 civilians there.", "120", "year"),
        ("Monthly, 25 people are hurt by mines.", "25", "month"),
        ("He says that every year 30 herders die on mines.", "30", "year"),
        ("A mine killed 3 farmers in a field where every year 50 people plough.", "3", None),
        ("Mines killed 40 people in 2030, more than every year before.", "40", None),
        ("The monthly bulletin counts 40 people killed by mines.", "40", None),
    ],
)
def test_a_rate_is_told_far_from_its_number(text: str, number: str, expected: str | None) -> None:
    opening = "On 2 May a mine wounded a shepherd. "
    assert figures_of(opening + text + TAIL, "2031-05-08")[number].per == expected


def test_a_rate_and_its_shares_have_no_day_of_an_accident() -> None:
    found = _when(
        "A shell went off in Oskara on 2 May and wounded three girls. The ministry says that some "
        "60 people are killed or maimed by mines each month, and that 70% of them are children."
    )
    assert (found["60"], found["70%"]) == ("~@2031-05-08", "~@2031-05-08")
    assert found["three"] == "2031-05-02~2031-05-02@2031-05-02"


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("In the twelve months from March 2029 teams cleared 90 hectares.", "90",
         "2029-03~2030-02@2030-02-28"),
        ("Over the six months from August 2031 the teams will clear 90 hectares.", "90",
         "2031-08~2032-01@2031-05-08"),
        ("In the 12 months starting in July 2031 it is to clear 5 hectares.", "5",
         "2031-07~2032-06@2031-05-08"),
        ("In the five years from 2026 to 2030 sappers cleared 44 hectares.", "44",
         "2026~2030@2030-12-31"),
        ("In April 2031 mines killed nine people, compared with 16 in the three preceding months.",
         "16", "2031-01~2031-03@2031-03-31"),
        ("In 2030 mines killed 9 people, against 30 in the two previous years.", "30",
         "2028~2029@2029-12-31"),
        ("In the 2030 demining season, 300 hectares were cleared.", "300", "2030~2030@2030-12-31"),
        ("In the 2031 clearance season teams will clear 400 hectares.", "400",
         "2031~2031@2031-05-08"),
        ("In the 2030 war 300 people were injured by mines.", "300", "~@2031-05-08"),
    ],
)  # fmt: skip
def test_lengths_with_their_beginning_and_seasons_with_their_year(
    text: str, number: str, expected: str
) -> None:
    assert _when(text).get(number) == expected
