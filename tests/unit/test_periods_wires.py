"""Times as agencies and bulletins word them: headers, half-years, comparisons, days of reports."""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

from mineaction.extraction import extract

TAIL = "\n\nThe mine action centre coordinates all demining of landmines."

CASES = [
    pytest.param(
        " date 2031-11-08 Sappers clear 1,119 mines in Oskara within a week\n\nNARVA: Sappers have "
        "removed 1,119 mines in the north during the first week of the month.\n\nThe mines "
        "removed included 286 anti-tank mines.",
        "2031-11-08",
        {"1,119#2": "2031-11-01~2031-11-07@2031-11-07", "286": "2031-11-01~2031-11-07@2031-11-07"},
        id="the header of a machine is no time of what is told",
    ),
    pytest.param(
        "Narva, July 3: Seven people were killed by mines in the past six months, officials said.",
        "2031-07-03",
        {"Seven": "2031-01~2031-07@2031-07-03"},
        id="a dateline with a colon",
    ),
    pytest.param(
        "During the January-June period this year, mines killed nine people in Oskara, down from "
        "11 over the same period last year.",
        "2031-08-10",
        {"nine": "2031-01~2031-06@2031-06-30", "11": "2030-01~2030-06@2030-06-30"},
        id="the January-June period of this year and the same of last year",
    ),
    pytest.param(
        "In the March to May period of 2030 teams found 40 mines.",
        "2031-08-10",
        {"40": "2030-03~2030-05@2030-05-31"},
        id="a period of months with its year behind",
    ),
    pytest.param(
        "Mines killed eight people in the first quarter of 2031, down from 14 deaths over the same "
        "period last year.\n\nIt added that 49 others were injured, down from 75.",
        "2031-05-10",
        {"49": "2031-01~2031-03@2031-03-31", "75": "2030-01~2030-03@2030-03-31"},
        id="a second number is compared with the period of the first comparison",
    ),
    pytest.param(
        "Mines hurt 57 people in 2030 (up from 47 in 2029). The number of dead was 19, compared to "
        "28 the previous year.",
        "2031-05-10",
        {"19": "2030~2030@2030-12-31", "28": "2029~2029@2029-12-31"},
        id="the previous year is that before the year told, not before the one compared with",
    ),
    pytest.param(
        "The number of mine victims, 20 percent more than the previous year, rose to 1,983 dead in "
        "2030.",
        "2031-05-10",
        {"1,983": "2030~2030@2030-12-31"},
        id="more than the previous year is a yardstick",
    ),
    pytest.param(
        "A report released by the Some Mine Monitor on Tuesday said that 84 people were killed and "
        "93 wounded by landmines in 2030.",
        "2031-05-08",
        {"84": "2030~2030@2030-12-31", "93": "2030~2030@2030-12-31"},
        id="the day on which a body released its report",
    ),
    pytest.param(
        "The agency quoted the centre on Sunday as saying that 18 villagers were hurt by mines in "
        "April.",
        "2031-05-08",
        {"18": "2031-04~2031-04@2031-04-30"},
        id="quoted on a day as saying",
    ),
    pytest.param(
        "Clearance went on in the hills during the first week of September 2031. A total of 783 "
        "mines were dismantled, among them 84 anti-tank mines.",
        "2031-09-09",
        {"783": "2031-09-01~2031-09-07@2031-09-07", "84": "2031-09-01~2031-09-07@2031-09-07"},
        id="work without a number gives its week to the next sentence",
    ),
    pytest.param(
        "Talks were held in Narva in August 2031. Sappers found 783 mines in the port.",
        "2031-09-09",
        {"783": "~@2031-09-09"},
        id="but talks do not",
    ),
    pytest.param(
        "From 12 to 18 May sappers found 61 mines. Over the past week 9.5 hectares were cleared.",
        "2031-05-20",
        {"9.5": "2031-05-12~2031-05-18@2031-05-18"},
        id="the past week of a weekly bulletin",
    ),
    pytest.param(
        "In the fifth week of August 2030 teams destroyed 47 mines.",
        "2030-09-03",
        {"47": "2030-08-25~2030-08-31@2030-08-31"},
        id="the fifth week of a month is its last",
    ),
    pytest.param(
        "A mine wounded four children on Monday evening, 30 June.",
        "2031-07-01",
        {"four": "2031-06-30~2031-06-30@2031-06-30"},
        id="a weekday with its hour and date",
    ),
    pytest.param(
        "A mine killed two herders on 3 May. The war has lasted ten years, killing 90,000 people.",
        "2031-05-08",
        {"90,000": "~@2031-05-08"},
        id="what a long war has done is not of the day",
    ),
    pytest.param(
        "Sappers in Kharkiv work on. Since the beginning of the large-scale military invasion of "
        "Ukraine, 58,000 explosive devices have been neutralised by the Ukrainian service.",
        "2024-05-08",
        {"58,000": "2022-02~2024-05-08@2024-05-08"},
        id="words between the beginning and the invasion",
    ),
    pytest.param(
        "We need $640,000 to keep mine clearance teams at work until March.",
        "2031-11-20",
        {"640,000": "~@2031-11-20"},
        id="until a month to come",
    ),
    pytest.param(
        "The agency said 2030 was the worst year, largely due to a bomb on October 14 which killed "
        "more than 500 people.",
        "2031-04-05",
        {"500": "2030-10-14~2030-10-14@2030-10-14"},
        id="due to a bomb is no plan",
    ),
    pytest.param(
        "From January 1 to June 20, mines hurt 4,853 civilians, up 24 per cent over the same "
        "period in 2030.",
        "2031-07-10",
        {"4,853": "2031-01-01~2031-06-20@2031-06-20"},
        id="a change over the same period of another year",
    ),
    pytest.param(
        "In 2030 it gave $2.2 million for mine clearance, and has given $23 million (2,500 million "
        "rupees) since 2003.",
        "2031-07-10",
        {"2.2 million": "2030~2030@2030-12-31", "23 million": "2003~2031-07-10@2031-07-10"},
        id="the same sum in brackets does not part a number from its time",
    ),
    pytest.param(
        "Japan has provided $647,611 for mine clearance. The grant contract was signed on 1 "
        "February 2031 in Narva.",
        "2031-02-09",
        {"647,611": "2031-02-01~2031-02-01@2031-02-01"},
        id="the contract of the sum told before",
    ),
    pytest.param(
        "Norway gave $4 million for demining in 2029. A contract was signed on 1 February 2031.",
        "2031-02-09",
        {"4 million": "2029~2029@2029-12-31"},
        id="but not of another sum",
    ),
    pytest.param(
        "Sappers worked here from May to September 2031.\n\nSince the beginning of the state "
        "programme they have finished many contracts. The cleared land amounted to 5,138 hectares.",
        "2031-10-02",
        {"5,138": "~@2031-10-02"},
        id="since a programme without a date",
    ),
    pytest.param(
        "At the end of 2029, 174,000 hectares were mined, and now 156,000 hectares are mined.",
        "2031-01-08",
        {"174,000": "~@2029-12-31", "156,000": "~@2031-01-08"},
        id="and now",
    ),
    pytest.param(
        "Between 1974 and 1979 the army planted mines along the border.\n\nThe trust is charged "
        "with clearing 83% of all mines in the country.",
        "2031-11-12",
        {"83%": "~@2031-11-12"},
        id="a text on a time long over goes on in the present",
    ),
    pytest.param(
        "Some 4,710 people were injured or killed by mines across 49 states and two areas in 2030.",
        "2031-10-15",
        {"4,710": "2030~2030@2030-12-31"},
        id="states are no saying",
    ),
    pytest.param(
        "The centre reports in May that 40 mines were found.",
        "2031-10-15",
        {"40": "~@2031-05"},
        id="but a centre that reports is",
    ),
    pytest.param(
        "Three people were killed by a mine in Narvia, according to a statement published on "
        "Saturday. The incident occurred on Friday when a bus drove over it, as stated in the "
        "release.",
        "2031-10-15",
        {"Three": "2031-10-10~2031-10-10@2031-10-10"},
        id="the day on which an incident occurred, as was stated",
    ),
    pytest.param(
        "Since November 2020 the number of landmine victims has reached 409 people.\n\nMost of "
        "them were civilians, 71 people died and 338 were injured.",
        "2031-10-15",
        {"71": "2020-11~2031-10-15@2031-10-15", "338": "2020-11~2031-10-15@2031-10-15"},
        id="of those whom the paragraph before counted",
    ),
    pytest.param(
        "Since November 2020 the number of landmine victims has reached 409 people.\n\nThe "
        "governor met 71 survivors of mines.",
        "2031-10-15",
        {"71": "~@2031-10-15"},
        id="but others are counted anew",
    ),
    pytest.param(
        "Mines laid during the conflict left 408 people dead and 644 injured between January 2026 "
        "and August this year.",
        "2031-10-15",
        {"408": "2026-01~2031-08@2031-08-31", "644": "2026-01~2031-08@2031-08-31"},
        id="a conflict without dates before a time with them",
    ),
    pytest.param(
        "Minefields covered more than 4,200 square kilometres of Bosnia after the war.",
        "2031-10-15",
        {"4,200": "~@2031-10-15"},
        id="a state after a war is no count since then",
    ),
    pytest.param(
        "Six farmers and two soldiers were killed Thursday and Friday by mines in the hills.",
        "2031-10-15",
        {"Six": "2031-10-09~2031-10-10@2031-10-10", "two": "2031-10-09~2031-10-10@2031-10-10"},
        id="two weekdays",
    ),
    pytest.param(
        "Many mine accidents were recorded in 2030. At least 6,897 people were killed by mines in "
        "the calendar year.",
        "2031-10-15",
        {"6,897": "2030~2030@2030-12-31"},
        id="the calendar year",
    ),
    pytest.param(
        "Some 497 hectares were released in 2030, almost double the area released in 2029, which "
        "totalled 276 hectares.",
        "2031-10-15",
        {"497": "2030~2030@2030-12-31", "276": "2029~2029@2029-12-31"},
        id="a year and what it totalled",
    ),
    pytest.param(
        "Mine clearance made progress in the first week of October 2031.\nA total of 783 mines "
        "were destroyed.",
        "2031-10-15",
        {"783": "2031-10-01~2031-10-07@2031-10-07"},
        id="work told in the line before",
    ),
    pytest.param(
        "Japan has given USD 647,611 (approx. Rs. 128 million) for mine clearance. The grant "
        "contract was signed on 1 October 2031.",
        "2031-10-15",
        {"647,611": "2031-10-01~2031-10-01@2031-10-01"},
        id="rupees end no sentence",
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), CASES)
def test_times_of_wires_and_bulletins(text: str, published: str, expected: dict[str, str]) -> None:
    found = when_of(text + TAIL, published)
    assert {number: found.get(number) for number in expected} == expected


def test_a_reporting_period_needs_no_date_of_publication() -> None:
    text = (
        "The present report, covering the period from August 2029 to July 2031, is submitted to "
        "the Assembly.\nDuring the reporting period 6,100 people received mine risk education."
    )
    (figure,) = extract(text).figures
    assert (figure.period_start, figure.period_end) == ("2029-08", "2031-07")
