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
        "Mines in Oskara have killed 624 people since the end of the 2014-2020 war.",
        "2024-05-03",
        {"624": "2020~2024-05-03@2024-05-03"},
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
    pytest.param(
        "From 24 May 2030, when the attack began, to 6 November 2031, the mission recorded 295 "
        "mine casualties: 90 killed and 205 injured.",
        "2031-11-10",
        {"295": "2030-05-24~2031-11-06@2031-11-06", "90": "2030-05-24~2031-11-06@2031-11-06"},
        id="a range round what is added to its beginning",
    ),
    pytest.param(
        "From May, when snow had gone, mines killed nine people, two of them children.",
        "2031-11-10",
        {"nine": "2031-05~2031-11-10@2031-11-10"},
        id="an addition to a beginning without an end",
    ),
    pytest.param(
        "In November mines hurt two people. For the entire month of October 2031 the mission "
        "recorded 91 mine casualties.",
        "2031-11-10",
        {"91": "2031-10~2031-10@2031-10-31"},
        id="the entire month by its name",
    ),
    pytest.param(
        "In the past ten years mines killed 40 people. Before 2021 they had killed 1,550 people.",
        "2031-11-10",
        {"1,550": "~@2031-11-10"},
        id="what happened before a year is of no time told before",
    ),
    pytest.param(
        "Remaining mined land (31/12/2030): 2,731 km2",
        "2031-02-10",
        {"2,731": "~@2030-12-31"},
        id="a day with slashes is no reference",
    ),
    pytest.param(
        "At 30 June 2031 confirmed mined land covered 9.1 km2 (1 January 2031: 9.7 km2).",
        "2031-07-10",
        {"9.1": "~@2031-06-30", "9.7": "~@2031-01-01"},
        id="a day in brackets is that of the number in them",
    ),
    pytest.param(
        "As a result of mine explosions after 10 November 2030, 74 people have suffered.",
        "2031-07-10",
        {"74": "2030-11-10~2031-07-10@2031-07-10"},
        id="explosions after a day, up to now",
    ),
    pytest.param(
        "So far in 2031 we have raised 90,000 dollars for mine clearance, two thirds of what we "
        "raised in the same period last year.",
        "2031-07-10",
        {"90,000": "2031~2031-07-10@2031-07-10"},
        id="the time of what a sum is a share of",
    ),
    pytest.param(
        "In 2030 mines hurt 43 people, and since the start of the rains roads have been closed.",
        "2031-07-10",
        {"43": "2030~2030@2030-12-31"},
        id="the time of the next clause",
    ),
    pytest.param(
        "In all of 2030 there were 131 mine victims, in 2029 - 341.",
        "2031-02-03",
        {"131": "2030~2030@2030-12-31", "341": "2029~2029@2029-12-31"},
        id="a second year and a dash",
    ),
    pytest.param(
        "In 2029 mines hurt four people and in 2030 nobody.",
        "2031-02-03",
        {"four": "2029~2029@2029-12-31"},
        id="a second year without a number",
    ),
    pytest.param(
        "In January 2031 there were five mine casualties, a decrease of 50 per cent from January "
        "2030 (10 casualties).",
        "2031-02-22",
        {"five": "2031-01~2031-01@2031-01-31", "10": "2030-01~2030-01@2030-01-31"},
        id="a change from a month with its number in brackets",
    ),
    pytest.param(
        "In 2030 mines hurt 40 people, 12 fewer than in 2029 (52).",
        "2031-02-22",
        {"40": "2030~2030@2030-12-31", "52": "2029~2029@2029-12-31"},
        id="fewer than in a year with its number in brackets",
    ),
    pytest.param(
        "In 2030 mine clearance received 12 million dollars, of which 3 million dollars came by "
        "the end of June.",
        "2031-02-22",
        {"3 million": "2030~2030@2030-06-30"},
        id="the day up to which a part had come",
    ),
    pytest.param(
        "Between July and December 2030 mines hurt 70 people; now more than 100 have been hurt.",
        "2031-02-22",
        {"70": "2030-07~2030-12@2030-12-31", "100": "~@2031-02-22"},
        id="and now",
    ),
    pytest.param(
        "2029 - 545 mine casualties (167 killed).\n2030 - The highest toll ever. Some 228 people "
        "were killed by mines.",
        "2031-02-22",
        {"545": "2029~2029@2029-12-31", "228": "2030~2030@2030-12-31"},
        id="a year, a dash and words head a line",
    ),
    pytest.param(
        "Report of the Secretary-General\n\nThe present report covers developments since my report "
        "dated 3 October 2030.\n\nIn March a herder was killed. During the reporting period the "
        "mine action service cleared 1,237 hectares. One man was hurt in May. The army said that "
        "it had destroyed 215 mines in the reporting period.",
        "2031-10-18",
        {"1,237": "2030-10-03~2031-10-18@2031-10-18", "215": "2030-10-03~2031-10-18@2031-10-18"},
        id="a report on the time since the last one",
    ),
    pytest.param(
        "Operational report for June 2031\n\nIndicator | June 2031 | Year to date | "
        "Same period 2030\nMines destroyed | 31 | 90 | 85\nUXO destroyed | 17 | 44 | 52",
        "2031-07-08",
        {
            "31": "2031-06~2031-06@2031-06-30",
            "90": "2031~2031-06-30@2031-06-30",
            "85": "2030~2030-06-30@2030-06-30",
        },
        id="a column to date and that of the year before",
    ),
    pytest.param(
        "At the end of 2030 the country still had 38.2 km2 of mined land. Today 11.7 km2 of mined "
        "land are left.",
        "2031-10-09",
        {"38.2": "~@2030-12-31", "11.7": "~@2031-10-09"},
        id="what is left today",
    ),
    pytest.param(
        "The present bill of mine clearance is put at 28 million dollars over the next decade.",
        "2031-10-09",
        {"28 million": "2031~2041@2031-10-09"},
        id="the next decade begins today",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "expected"), CASES)
def test_times_of_totals_and_parts(text: str, published: str, expected: dict[str, str]) -> None:
    found = when_of(text + TAIL, published)
    assert {number: found.get(number) for number in expected} == expected
