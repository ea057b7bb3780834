"""Times that head some items of a list or a section: "- Since May:", "C. SINCE 1994"."""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

TAIL = "\n\nThe mine action centre coordinates all demining of landmines."
SINCE = "2021-03-12~2031-05-09@2031-05-09"


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        pytest.param(
            "Border Service of Orland\n\n\U0001f539 Summary of 9 May 2031\n\nOn 8 May our sappers "
            "destroyed 31 mines and shells.\n\n\U0001f4c8 Since 12 March 2021:\n\n▪️ destroyed: "
            "4,512 explosive items\n▪️ demined: 912 ha\n▪️ civilians killed by mines: 77\n\n"
            "\U0001f4da Yesterday 2 men were injured by a mine in Tolm.\n",
            "2031-05-09",
            {"31": "2031-05-08~2031-05-08@2031-05-08", "4,512": SINCE, "912": SINCE, "77": SINCE,
             "2": "2031-05-08~2031-05-08@2031-05-08"},
            id="a post whose items have signs of their own",
        ),
        pytest.param(
            "Mine action, weekly note, 20 July 2030\n\n- In June:\n- 19 mines destroyed\n- Since "
            "the start of 2030:\n- 803 mines destroyed\n- 44 ha cleared\n",
            "2030-07-20",
            {"19": "2030-06~2030-06@2030-06-30", "803": "2030-01-01~2030-07-20@2030-07-20",
             "44": "2030-01-01~2030-07-20@2030-07-20"},
            id="heads among the items",
        ),
        pytest.param(
            "Sappers of Venn report\n\n• In June 2030:\n   – 212 mines found\n   – 17 ha "
            "surveyed\n• Since the beginning of the programme in 2019:\n   – 10,400 mines "
            "found\n• Deminers at work: 40\n",
            "2030-07-03",
            {"212": "2030-06~2030-06@2030-06-30", "17": "2030-06~2030-06@2030-06-30",
             "10,400": "2019~2030-07-03@2030-07-03", "40": "~@2030-07-03"},
            id="items below an item, and the next item",
        ),
        pytest.param(
            "TORVA MINE AUTHORITY\nMonthly sheet - March 2030\n\nA. CLEARANCE\n\nTeams cleared "
            "41,200 square metres.\n\nB. DONATIONS RECEIVED IN THE MONTH\n\nNorway: USD 1.1 "
            "million. Italy: EUR 240,000.\n\nE. SINCE 1994\n\nMore than 310 sq. km cleared; over "
            "90,000 mines destroyed.\n",
            "2030-04-05",
            {"41,200": "2030-03~2030-03@2030-03-31", "1.1 million": "2030-03~2030-03@2030-03-31",
             "240,000": "2030-03~2030-03@2030-03-31", "310": "1994~2030-03@2030-03-31"},
            id="lettered sections",
        ),
        pytest.param(
            "MINE ACTION BULLETIN, APRIL 2030\n\nI. THIS MONTH\n\nThe teams found 14 mines.\n\n"
            "OUR DONORS\n\nItaly: EUR 240,000.",
            "2030-05-03",
            {"14": "2030-04~2030-04@2030-04-30", "240,000": "~@2030-05-03"},
            id="this month, in a bulletin of the month before; donors below no time",
        ),
    ],
)  # fmt: skip
def test_times_that_head_items(text: str, published: str, expected: dict[str, str]) -> None:
    found = when_of(text + TAIL, published)
    assert {number: found.get(number) for number in expected} == expected
