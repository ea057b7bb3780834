"""Sums of money: gifts, what came of what is needed, what work has cost, sums without currency."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

GIVEN = [
    case(
        "a share of a sum behind its months",
        "9.7 million euros was spent on demining in nine months, 85 per cent of which came from "
        "the fund.",
        {"9.7 million": "funding EUR", "85 per cent": "funding P1"},
    ),
    case(
        "what would have to be spent",
        "To finish demining by 2025 the state would have to spend 79 million euros.",
        {"79 million": "cost EUR"},
    ),
    case(
        "money that was sent",
        "Demining: Korea sent 90 million won in March and Fiji 20,000 dollars.",
        {"90 million": "funding XXX", "20,000": "funding USD"},
    ),
    case(
        "donors behind their sums, and the total with its share",
        "Mine action received USD 1.2 million from Chile and SEK 3 million from Sweden, "
        "together about USD 1.5 million (21% of the requirement).",
        {
            "1.2 million": "funding USD",
            "3 million": "funding SEK",
            "1.5 million": "funding USD",
            "21%": "funding P1",
        },
    ),
    case(
        "a fund that took in money",
        "The trust fund for mine action took in $23 million last year.",
        {"23 million": "funding USD"},
    ),
    case(
        "a second giver without a currency, and the share of both",
        "Mine action. Donors contributed US$4.1 million and the government 0.6 million, or 13% "
        "of the total.",
        {"4.1 million": "funding USD", "0.6 million": "funding USD", "13%": "funding P1"},
    ),
    case(
        "another million, without a currency",
        "Mine clearance: the ministry earmarked 30 million euros, and another 5 million came "
        "from the EU.",
        {"30 million": "funding EUR", "5 million": "funding EUR"},
    ),
    case(
        "another million of people",
        "Mine clearance: the ministry earmarked 30 million euros for the valley, where another "
        "two people were killed by landmines.",
        {"30 million": "funding EUR", "two": "killed"},
    ),
]
OF_NEEDS = [
    case(
        "a part of the cost that is in the bank",
        "The demining will cost 8 million euros, of which 3 million euros, or 37.5 per cent, is "
        "in the bank.",
        {"8 million": "cost EUR", "3 million": "funding EUR", "37.5 per cent": "funding P1"},
    ),
    case(
        "what a plan required, and what came in",
        "Of the $64 million which the mine action plan required only $19 million had come in.",
        {"64 million": "cost USD", "19 million": "funding USD"},
    ),
    case(
        "what demining needs, and what arrived",
        "Of the 40 million euros that demining needs this year, 12 million have arrived.",
        {"40 million": "cost EUR", "12 million": "funding EUR"},
    ),
    case(
        "collected, and a deficit",
        "For the demining 240,000 euros are needed. 84,000 euros (35%) were collected, the deficit "
        "makes 156,000 euros.",
        {
            "240,000": "cost EUR",
            "84,000": "funding EUR",
            "35%": "funding P1",
            "156,000": "cost EUR",
        },
    ),
]
SPENT = [
    case(
        "what operations have cost",
        "Demining operations in October cost 1.4 million euros.",
        {"1.4 million": "funding EUR"},
    ),
    case(
        "what clearance would cost",
        "Clearance of the last minefields would cost 90 million euros.",
        {"90 million": "cost EUR"},
    ),
    case(
        "what mines cost a country",
        "Landmines cost the farmers of Norvia 11 million euros.",
        {"11 million": "cost EUR"},
    ),
    case(
        "a small number below sums",
        "Funding of mine action: 3 million euros from Norvia.\n\nRanking: 7.4 out of 10.",
        {"3 million": "funding EUR"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*GIVEN, *OF_NEEDS, *SPENT])
def test_sums_of_money(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
