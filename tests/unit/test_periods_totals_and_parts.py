"""Times of a total and of its parts, days of birth, and what holds at present."""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

TAIL = "\n\nThe mine action centre coordinates all demining of landmines."

CASES = [
    pytest.param(
        "On 3 May an anti-tank mine went off under a cart in Oskara. A driver, born in 1971, was "
        "killed, and two of his sons, born in 1999 and 2004, were wounded.",
        "2031-05-04",
        {"two": "2031-05-03~2031-05-03@2031-05-03"},
        id="years of birth are no time of the accident",
    ),
    pytest.param(
        "A blast on 9 May killed two men (born 1971 and 2003). Three women, born in 1964, 1980 and "
        "2001, received shrapnel wounds from the mine.",
        "2031-05-11",
        {"Three": "2031-05-09~2031-05-09@2031-05-09", "1980": None, "1971": None},
        id="a list of years of birth counts nothing",
    ),
    pytest.param(
        "Five children born in 2015 or later were hurt by mines in 2030.",
        "2031-05-11",
        {"Five": "2030~2030@2030-12-31"},
        id="a year of birth beside that of the accidents",
    ),
    pytest.param(
        "By the end of 2030, 27,000 mines had been destroyed, including 11,000 between 2014 and "
        "2020.",
        "2031-05-24",
        {"27,000": "~@2030-12-31", "11,000": "2014~2020@2020-12-31"},
        id="the time of a part is not that of its whole",
    ),
    pytest.param(
        "As of 31 March, teams had cleared 4,120 hectares of mined land, 560 of them in 2030.",
        "2031-05-24",
        {"4,120": "~@2031-03-31", "560": "2030~2030@2030-12-31"},
        id="a part of an earlier year",
    ),
    pytest.param(
        "By 2030, 400 anti-personnel mines and 30 shells had been removed since 2021.",
        "2031-05-24",
        {"400": "2021~2030@2030"},
        id="a time that two numbers share",
    ),
    pytest.param(
        "There have been 868 mine casualties since 1995, including 91 people killed, as of the end "
        "of 2030.",
        "2031-10-12",
        {"868": "1995~2030-12-31@2030-12-31", "91": "1995~2030-12-31@2030-12-31"},
        id="the day that closes a total with its part",
    ),
    pytest.param(
        "Since 2024 mines have killed 410 people. Children made up 80 of these as of January 2031.",
        "2031-03-03",
        {"410": "2024~2031-03-03@2031-03-03", "80": "2024~2031-01@2031-01"},
        id="a part of the total told before, up to another day",
    ),
    pytest.param(
        "Over 900 km2 had been identified since 2023, and 540 km2 were cleared as of 2030.",
        "2031-03-03",
        {"540": "~@2030"},
        id="a number of its own has the day and no beginning",
    ),
    pytest.param(
        "In 2030 mines hurt 14 people in Oskara. At present there are 600 mine survivors there.",
        "2031-04-04",
        {"14": "2030~2030@2030-12-31", "600": "~@2031-04-04"},
        id="what holds at present is not of the year told before",
    ),
    pytest.param(
        "Since 2024 mines have hurt 40 people. In Oskara 14 have now been hurt.",
        "2031-04-04",
        {"14": "2024~2031-04-04@2031-04-04"},
        id="what has now happened is of the total",
    ),
    pytest.param(
        "Our base opened in May 2029. Since then we have found 411 landmines. We have cleared 86 "
        "hectares, and 14 families are farming there today.",
        "2031-04-04",
        {"86": "2029-05~2031-04-04@2031-04-04"},
        id="who farms there today says nothing of the clearance",
    ),
    pytest.param(
        "In June, the army said it had destroyed 97 landmines since the start of its operation in "
        "March.",
        "2031-09-19",
        {"97": "2031-03~2031-06@2031-06"},
        id="in June it said it had",
    ),
    pytest.param(
        "In June, the army said, 97 landmines were destroyed.",
        "2031-09-19",
        {"97": "2031-06~2031-06@2031-06-30"},
        id="in June, it said, were destroyed",
    ),
    pytest.param(
        "During the past two years no mines were cleared in the buffer zone, where 1.5 square "
        "kilometres of mined area remain.",
        "2031-09-19",
        {"1.5": "~@2031-09-19"},
        id="what remains is of no past years",
    ),
    pytest.param(
        "Mine action report\nReporting period: July - September 2031\n\nSince January 2031 "
        "partners have given mine risk education to 12,000 people. In the previous quarter 8,000 "
        "people received mine risk education.",
        "2031-10-20",
        {"8,000": "2031-04~2031-06@2031-06-30"},
        id="the quarter before that of the report",
    ),
    pytest.param(
        "In the financial year that ended on 31 March 2031 we cleared 61 hectares of mined land.",
        "2031-10-20",
        {"61": "2030-04-01~2031-03-31@2031-03-31"},
        id="a year by its last day",
    ),
    pytest.param(
        "In Bosnia mines have killed 624 people since the end of the war.",
        "2024-05-03",
        {"624": "~@2024-05-03"},
        id="a war of long ago that the text does not date",
    ),
    pytest.param(
        "In Bosnia mines have killed 624 people since the end of the 1992-1995 war.",
        "2024-05-03",
        {"624": "1995~2024-05-03@2024-05-03"},
        id="the last of the years of a war",
    ),
    pytest.param(
        "Clearance in Oskara\n\nThis year we mean to train 24 deminers and to clear 40 hectares.",
        "2031-10-10",
        {"40": "2031~2031@2031-10-10"},
        id="what is meant to be done in a year is for all of it",
    ),
    pytest.param(
        "The 2031 requirements of the mine action programme amount to US$ 89 million. As of 30 "
        "September, 17 per cent had been received.",
        "2031-10-20",
        {"89 million": "2031~2031@2031-10-20", "17 per cent": "2031~2031-09-30@2031-09-30"},
        id="the requirements of a year",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "expected"), CASES)
def test_times_of_totals_and_parts(text: str, published: str, expected: dict[str, str]) -> None:
    found = when_of(text + TAIL, published)
    assert {number: found.get(number) for number in expected} == expected
