"""Sums that are asked for, what they would do, and how much of them has come in."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

APPEAL = """Steppe Relief: an appeal for demining

What we need before the rains:

- US$ 75,000 to keep two teams on the road until June;
- EUR 300,000 for mine detectors.
"""

CASES = [
    case("a list of asks", APPEAL, {"75,000": "cost USD", "300,000": "cost EUR"}),
    case(
        "what a sum would do",
        "Another $6 million would finish the clearance of the mines.",
        {"6 million": "cost USD"},
    ),
    case(
        "what a sum has done",
        "Donors gave $6 million, and the clearance of the mines was finished.",
        {"6 million": "funding USD"},
    ),
    case(
        "half of it has been received",
        "The mine action centre needs US$14 million and has received less than half of it.",
        {"14 million": "cost USD", "half": "funding P1"},
    ),
    case(
        "a third of it is for one thing",
        "The mine action centre needs US$14 million. A third of it is for survey.",
        {"14 million": "cost USD", "A third": "cost P1"},
    ),
    case(
        "the code of a currency glued to its sum",
        "Since 1998 EUR250 million had been spent on demining, and NOK8.5 million on dogs.",
        {"250 million": "funding EUR", "8.5 million": "funding NOK"},
    ),
    case(
        "a currency between a year and its sum",
        "In 2021 USD 40 million was given for demining.",
        {"40 million": "funding USD"},
    ),
    case(
        "francs that stand before their sum, and once for two",
        "Demining in Senegal got CFA 1.2 billion; Norway gave 90 million CFA and Japan 7 million",
        {
            "1.2 billion": "funding XOF",
            "90 million": "funding XOF",
            "7 million": "funding XOF",
        },
    ),
    case(
        "to whom the money went",
        "Since 2028 we gave £18 million for demining. The largest sums went to Norvia, £9 million, "
        "and Orland, £4 million.",
        {"18 million": "funding GBP", "9 million": "funding GBP", "4 million": "funding GBP"},
    ),
    case(
        "money for the clearance told before",
        "The plan foresees the clearance of 40 hectares of minefields. For that purpose 60 "
        "million euros have been entered in the draft budget.",
        {"40": "area_cleared HAR planned", "60 million": "funding EUR"},
    ),
    case(
        "the budget of a state",
        "Landmines hurt people. Taxes are high. For schools 60 million euros have been entered in "
        "the draft budget.",
        {},
    ),
    case(
        "what a small gift does",
        "£25 clears 12 square metres of a minefield.",
        {},
    ),
    case(
        "what each giver's gift would do",
        "If each of you sends us €40 once more, we can clear another 900 square metres of mines.",
        {},
    ),
    case(
        "what every gift does, and what came in",
        "Every £90 you give will clear 55 m2 of mined land. You gave £61,300 for demining in 2031.",
        {"61,300": "funding GBP"},
    ),
    case(
        "a small sum that was spent clears land",
        "The army spent £900 million and cleared 12 square metres of a minefield.",
        {"900 million": "funding GBP", "12": "area_cleared MTK"},
    ),
    case(
        "a model of a mine is no sum",
        "Sappers found PMN2 mines and 40 TMA4 mines.",
        {"40": "devices_found MINE"},
    ),
    case(
        "staff",
        "The demining group has 370 men and women in the field. More than one third of our "
        "deminers are women.",
        {"370": "deminers", "one third": "deminers adult F P1"},
    ),
    case(
        "a share of the staff",
        "Some 28% of the demining staff are women.",
        {"28%": "deminers adult F P1"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_asks_and_staff(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
