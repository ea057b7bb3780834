"""Currencies that several countries call by one name."""

from __future__ import annotations

import pytest
from tests.support.reading import case, figure

CASES = [
    case(
        "a code in capitals that is a verb in small letters",
        "Spending on mine clearance amounted to TRY 27 million.",
        ("27 million", "TRY"),
    ),
    case(
        "a code behind the sum",
        "Georgia spent 4 million GEL on mine clearance.",
        ("4 million", "GEL"),
    ),
    case(
        "of the country that the figure is about",
        "In Iraq, the state gave 8 billion dinars for demining last year.",
        ("8 billion", "IQD"),
    ),
    case(
        "of another country by the same name",
        "In Libya, the state gave 8 billion dinars for demining last year.",
        ("8 billion", "LYD"),
    ),
    case(
        "of the donor that the sentence names",
        "Norway gave 12 million kroner for demining in Ukraine.",
        ("12 million", "NOK"),
    ),
    case(
        "of the donor's adjective",
        "Landmines: the Danish government gave 12 million kroner for demining in Ukraine.",
        ("12 million", "DKK"),
    ),
    case(
        "a franc of west Africa",
        "In Senegal, clearance of the minefields needs 6 billion CFA francs.",
        ("6 billion", "XOF"),
    ),
    case(
        "the marks of Bosnia",
        "In Bosnia and Herzegovina, the state gave 2 million marks for demining last year.",
        ("2 million", "BAM"),
    ),
    case(
        "no country tells",
        "The landmine fund received 5 million dinars for demining.",
        ("5 million", "XXX"),
    ),
    case(
        "pounds of money",
        "The British government gave 3 million pounds for mine clearance in Angola.",
        ("3 million", "GBP"),
    ),
    case(
        "an article before the sign of the dollar",
        "The demining fund of Laos received a $4 million grant from Tokyo.",
        ("4 million", "USD"),
    ),
    case(
        "an article at the beginning of a sentence",
        "A $12 million grant for mine clearance was given to Angola.",
        ("12 million", "USD"),
    ),
    case(
        "the Australian dollar itself",
        "The demining fund of Laos received A$4 million from Canberra.",
        ("4 million", "AUD"),
    ),
    case(
        "the dollar of a text with Canadian dollars",
        "The Minister gave C$11.7 million for demining. The sum includes $5.3 million for Laos.",
        ("5.3 million", "CAD"),
    ),
    case(
        "a dollar beside sums that are marked as American",
        "Australia gave A$11.7 million (US$7 million) for demining and $5.3 million for Laos.",
        ("5.3 million", "USD"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_code_of_a_sum(text: str, expected: tuple[str, str]) -> None:
    number, code = expected
    assert figure(text, number).unit == code
