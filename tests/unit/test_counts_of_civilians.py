"""Who counts civilian casualties counts civilians in the breakdown of that count, too."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

TOTAL = "The Mission recorded 3,690 civilian casualties between May 2021 and May 2023."

CASES = [
    case(
        "a count of children among the civilians holds no other toll",
        "Of the 3,690 casualties of landmines in 2021 children were half (1,696) of the civilian"
        " casualties. Cluster bombs caused 143 casualties in 2021.",
        {
            "3,690": "casualties",
            "half": "casualties civilian child P1",
            "1,696": "casualties civilian child",
            "143": "casualties CMR",
        },
    ),
    case(
        "deaths by one cause, in the next paragraph",
        f"{TOTAL}\n\nIt recorded 148 deaths and 488 injuries from landmines in the period.",
        {"3,690": "casualties civilian", "148": "killed civilian", "488": "injured civilian"},
    ),
    case(
        "women and children among the dead",
        f"{TOTAL} Landmines killed 90 women and maimed 280 children in that period, it said.",
        {
            "3,690": "casualties civilian",
            "90": "killed civilian adult F",
            "280": "injured civilian child",
        },
    ),
    case(
        "a toll of another time",
        f"{TOTAL} In 2019 landmines had killed 148 people, it said.",
        {"3,690": "casualties civilian", "148": "killed"},
    ),
    case(
        "more than the civilians counted",
        f"{TOTAL} Landmines hurt 5,010 people in that period, it said.",
        {"3,690": "casualties civilian", "5,010": "injured"},
    ),
    case(
        "a toll that somebody else puts",
        f"{TOTAL} Landmines killed 148 people in that period, the army said.",
        {"3,690": "casualties civilian", "148": "killed"},
    ),
    case(
        "a count that goes on with soldiers",
        f"{TOTAL} In the same period 40 soldiers were killed, it said, landmines hurt 148 people"
        " of all kinds.",
        {"3,690": "casualties civilian", "40": "killed military_security", "148": "injured"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_breakdown_of_a_count_of_civilians(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
