"""Times of the members of a list, of states told beside others, and of money that has come in."""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

TAIL = "\n\nThe mine action centre coordinates all demining of landmines."


def _when(text: str, published: str) -> dict[str, str]:
    return when_of(text + TAIL, published)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Donors were Norway (USD 4 million, 2030), Japan (USD 3 million) and Italy (USD 1 "
            "million, 2029).",
            {"4 million": "2030~2030@2030-12-31", "3 million": "~@2031-05-19",
             "1 million": "2029~2029@2029-12-31"},
            id="a year behind its sum in brackets",
        ),
        pytest.param(
            "Mines hurt 14 people in Oskara (2029), 9 in Narva and 3 in Tolm (2030).",
            {"14": "2029~2029@2029-12-31", "9": "~@2031-05-19", "3": "2030~2030@2030-12-31"},
            id="a year in brackets is of its own member",
        ),
        pytest.param(
            "Mines hurt 14 people and killed 3 (2030).",
            {"14": "2030~2030@2030-12-31", "3": "2030~2030@2030-12-31"},
            id="one bracket is of all",
        ),
        pytest.param(
            "Civilians injured by mines: 17 (January), 12 (February), 9 (March).",
            {"17": "2031-01~2031-01@2031-01-31", "9": "2031-03~2031-03@2031-03-31"},
            id="months in brackets, also those that are words",
        ),
        pytest.param(
            "People killed by landmines\n- 2028 - 17\n- 2029 - 22\n",
            {"17": "2028~2028@2028-12-31", "22": "2029~2029@2029-12-31"},
            id="a year, a dash and a number",
        ),
        pytest.param(
            "Casualties of landmines (since 1990): 12,000",
            {"12,000": "1990~2031-05-19@2031-05-19"},
            id="a time in the brackets of a label",
        ),
    ],
)  # fmt: skip
def test_times_of_the_members_of_a_list(text: str, expected: dict[str, str]) -> None:
    found = _when(text, "2031-05-19")
    assert {number: found.get(number) for number in expected} == expected


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        (("According to the centre, 94 per cent of the mined land had been released by the end of "
         "September, and 17.6 square kilometres were left."), "17.6", "~@2031-09-30"),
        ("Teams had destroyed 900 mines by mid-June, and 40 hectares remained to be cleared.",
         "40", "~@2031-06"),
        ("Teams had destroyed 900 mines by the end of June, and 40 hectares are still mined.",
         "40", "~@2031-11-29"),
    ],
    ids=["what was left", "what remained", "what is still mined is of today"],
)  # fmt: skip
def test_a_state_beside_what_had_been_done_by_a_day(text: str, number: str, expected: str) -> None:
    assert _when(text, "2031-11-29").get(number) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Partners require $31.2 million in 2031. As of 30 June only $3.9 million, or 12.5 per "
            "cent, had been received.",
            {"3.9 million": "2031~2031-06-30@2031-06-30", "12.5 per cent":
             "2031~2031-06-30@2031-06-30"},
            id="received as of a day",
        ),
        pytest.param(
            "FUNDING\nRequired for 2031: USD 14.9 million\nReceived by 31 July: USD 3.6 million "
            "(24%)",
            {"3.6 million": "2031~2031-07-31@2031-07-31", "24%": "2031~2031-07-31@2031-07-31"},
            id="lines of needs and of what has come in",
        ),
        pytest.param(
            "Partners require $31.2 million in 2031. Norway gave $4 million in 2029.",
            {"4 million": "2029~2029@2029-12-31"},
            id="money of another year",
        ),
    ],
)  # fmt: skip
def test_what_has_come_in_is_of_the_year_of_the_needs(text: str, expected: dict[str, str]) -> None:
    found = _when(text, "2031-08-22")
    assert {number: found.get(number) for number in expected} == expected


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("One hunter was killed by a mine near Oskara at the beginning of this month.", "One",
         "2031-07~2031-07@2031-07-15"),
        ("One hunter was killed by a mine near Oskara at the start of last month.", "One",
         "2031-06~2031-06@2031-06-30"),
        (("In the course of 2030 teams cleared 9 hectares. In the course of the same year 60 mines "
         "were found."), "60", "2030~2030@2030-12-31"),
    ],
)  # fmt: skip
def test_edges_of_a_month_and_courses_of_a_year(text: str, number: str, expected: str) -> None:
    assert _when(text, "2031-07-15").get(number) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            (
                "Request of Norvia\n\n3. On 31 May 2031 the remaining challenge in the north was "
                "as follows:\n\nTable 3. Remaining mined areas (square metres)\n\nDistrict | "
                "Confirmed | Suspected\nHillside | 402,410 | 114,300\nTotal | 402,410 | 114,300\n"
            ),
            {"402,410": "~@2031-05-31", "114,300": "~@2031-05-31"},
            id="a table with its title, below the line that dates it",
        ),
        pytest.param(
            (
                "The ministry gave on 2 June 2031 these numbers of mined land:\n\n- Oskara: 12 ha\n"
                "- Sova: 9 ha\n\nThe deadline is near. 40 hectares are mined in the south."
            ),
            {"12": "~@2031-06-02", "9": "~@2031-06-02", "40": "~@2031-07-15"},
            id="a list, but not what stands behind it",
        ),
    ],
)
def test_a_line_with_a_colon_dates_the_state_below_it(text: str, expected: dict[str, str]) -> None:
    found = _when(text, "2031-07-15")
    assert {number: found.get(number) for number in expected} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            (
                "During the past week (7-13 July) the units were called out 871 times. They removed"
                " 346 mines.\n\n- anti-tank mines - 118\n"
            ),
            {"346": "2031-07-07~2031-07-13@2031-07-13", "118": "2031-07-07~2031-07-13@2031-07-13"},
            id="days in brackets behind the past week",
        ),
        pytest.param(
            "Last month (see page 4) the teams were called out. They removed 346 mines.",
            {"346": "2031-06~2031-06@2031-06-30"},
            id="brackets on other matters",
        ),
        pytest.param(
            (
                "LUENA, July 15 - Two people died when a mine exploded near Luau, police said on "
                "Tuesday.\n\nThe spokesman told reporters that the blast happened on Sunday at 5 "
                "p.m., when farmers went home."
            ),
            {"Two": "2031-07-13~2031-07-13@2031-07-13"},
            id="a spokesman who tells when the blast of the opening was",
        ),
    ],
)
def test_days_that_make_a_time_exact(text: str, expected: dict[str, str]) -> None:
    found = _when(text, "2031-07-15")
    assert {number: found.get(number) for number in expected} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Rescue Service: works\n\nDURING 14 JULY\nSappers removed 24 mines.\n\n"
            "WEEK, 8-14 JULY\nSappers removed 203 mines.\n\n"
            "SINCE 3 MAY 2022\nSappers removed 5,140 mines. Mines have killed 297 people.",
            {"24": "2031-07-14~2031-07-14@2031-07-14", "203": "2031-07-08~2031-07-14@2031-07-14",
             "5,140": "2022-05-03~2031-07-14@2031-07-14"},
            id="a day, a week and all time since head their sections",
        ),
        pytest.param(
            "On 10 July 2031 a truck hit a mine; three people died.\n\nFrom 3 May 2022 to the "
            "present 351 persons have become mine victims:\n\n   killed - 44 (civilians - 30);\n"
            "   injured - 307.\n\nOf these, since the beginning of the year 62:\n\n   killed - 8;",
            {"44": "2022-05-03~2031-07-15@2031-07-15", "30": "2022-05-03~2031-07-15@2031-07-15",
             "307": "2022-05-03~2031-07-15@2031-07-15", "8": "2031-01-01~2031-07-15@2031-07-15"},
            id="lines below a colon go on with the time of the line above them",
        ),
        pytest.param(
            "1. During the reporting period, from 2 April to 30 June 2031, 38 mine incidents were "
            "recorded. There had been 29 between 1 January and 1 April.\n\n2. The incidents killed "
            "31 persons.\n\n3. Teams destroyed 112 mines.",
            {"29": "2031-01-01~2031-04-01@2031-04-01", "31": "2031-04-02~2031-06-30@2031-06-30",
             "112": "2031-04-02~2031-06-30@2031-06-30"},
            id="the reporting period is that of all paragraphs",
        ),
        pytest.param(
            "Between June 2028 and 30 June the teams removed 4,500 mines. The target for August is "
            "300 mines. The target for May was 200 mines.",
            {"4,500": "2028-06~2031-06-30@2031-06-30", "300": "2031-08~2031-08@2031-07-15",
             "200": "2031-05~2031-05@2031-05-31"},
            id="a range ends in the year of the text, a target lies ahead",
        ),
        pytest.param(
            "From 1 to 30 June 2031 mines hurt nine people, 40 per cent less than in May 2031:\n\n"
            "Two women were hurt in Orla;\n\nOne man was hurt in Sova; and\n\nSix boys were hurt.",
            {"nine": "2031-06-01~2031-06-30@2031-06-30", "Two": "2031-06-01~2031-06-30@2031-06-30",
             "One": "2031-06-01~2031-06-30@2031-06-30", "Six": "2031-06-01~2031-06-30@2031-06-30"},
            id="paragraphs below a count with a colon are its parts",
        ),
        pytest.param(
            "From 1 January to 31 March 2031 mines killed 61 people, against 48 in the previous "
            "period. In the same period 12 boys were hurt.",
            {"61": "2031-01-01~2031-03-31@2031-03-31", "12": "2031-01-01~2031-03-31@2031-03-31"},
            id="the previous period is told beside",
        ),
        pytest.param(
            "While data provided in 2029 showed 830 casualties of mines, data reported in 2030 "
            "showed a fall to 640.",
            {"830": "2029~2029@2029-12-31", "640": "2030~2030@2030-12-31"},
            id="the year of the data in front of each number",
        ),
        pytest.param(
            "The tally in 2029 listed 830 mine casualties and the tally in 2030 listed 640.",
            {"830": "2029~2029@2029-12-31", "640": "2030~2030@2030-12-31"},
            id="the year of the reports that indicate a number",
        ),
        pytest.param(
            "Narvia\n\nCasualties\n\nAll known casualties by end 2029\n\n3,018 casualties of mines "
            "(811 dead)\n\nCasualties in 2029\n\n610 (2028: 404)\n\n2029 casualties by outcome\n\n"
            "52 killed",
            {"3,018": "~@2029-12-31", "811": "~@2029-12-31", "610": "2029~2029@2029-12-31",
             "404": "2028~2028@2028-12-31", "2029": None, "52": "2029~2029@2029-12-31"},
            id="lines of a country profile",
        ),
        pytest.param(
            "A bus hit a mine, killing 13 people, in one of the deadliest blasts of its kind this "
            "year. The mine went off on Sunday, injuring 7.",
            {"13": "2031-07-13~2031-07-13@2031-07-13"},
            id="the year of a superlative is a yardstick",
        ),
    ],
)  # fmt: skip
def test_times_that_head_what_stands_below(text: str, expected: dict[str, str]) -> None:
    found = _when(text, "2031-07-15")
    assert {number: found.get(number) for number in expected} == expected
