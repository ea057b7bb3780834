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
    case(
        "the count of the year before, and the shares of provinces",
        "In 2023 landmines hurt or killed 560 civilians. In the whole of 2022 there had been 390 "
        "mine casualties. Orla had 38% of all casualties.",
        {
            "560": "casualties civilian",
            "390": "casualties civilian",
            "38%": "casualties civilian P1",
        },
    ),
    case(
        "a bare number of the next year and its part",
        "In 2023 landmines killed or injured 560 civilians in Orla. By June 2024 it had counted "
        "213, among them 57 children.",
        {
            "560": "casualties civilian",
            "213": "casualties civilian",
            "57": "casualties civilian child",
        },
    ),
    case(
        "all casualties of a year happened to be civilians",
        "In 2023 there were nine mine casualties, all of them civilians. In 2022 there had been 14 "
        "mine casualties.",
        {"nine": "casualties civilian", "14": "casualties"},
    ),
    case(
        "a share of the civilians that names an age",
        f"{TOTAL} Landmines hurt 90. Children accounted for 31 per cent of the victims.",
        {
            "3,690": "casualties civilian",
            "90": "injured civilian",
            "31 per cent": "casualties civilian child P1",
        },
    ),
    case(
        "a long table below a count of civilians",
        "In 2023 landmines killed or injured 560 civilians.\n\nDistrict | Killed | Injured\n"
        "Orla | 11 | 21\nSova | 12 | 22\nNarva | 13 | 23\nTura | 14 | 24\nVela | 15 | 25\n"
        "Kura | 16 | 26\nMira | 17 | 27\nLuna | 18 | 28\nSela | 19 | 29\nRuna | 20 | 30\n",
        {"560": "casualties civilian"}
        | {str(n): "killed civilian" for n in range(11, 21)}
        | {"21": "injured civilian"}
        | {str(n): "injured civilian" for n in range(22, 31)},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_breakdown_of_a_count_of_civilians(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
