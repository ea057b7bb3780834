"""Every shape of date and period, from the sentence to start, end and as-of on the calendar.

One row per sentence: reference day, expression as printed ("=": the whole sentence), relation,
start, end ("" is None).
"""

from __future__ import annotations

from datetime import date

import pytest

from mineaction.text.dates import Resolved, TimeExpression, find_times, resolve
from mineaction.text.tokens import tokenize, view

Row = tuple[str, str, str, str, str, str]

DAYS: list[Row] = [
    ("on the night of 3 May", "2024-06-01", "of 3 May", "on", "2024-05-03", "2024-05-03"),
    ("on the morning of Sunday 2 June", "2024-06-09",
     "of Sunday 2 June", "on", "2024-06-02", "2024-06-02"),
    ("On 3 May the crew stopped.", "2024-06-01", "On 3 May", "on", "2024-05-03", "2024-05-03"),
    ("Oct. 7 was a bad day.", "2024-06-01", "Oct. 7", "on", "2023-10-07", "2023-10-07"),
    ("A man died on 12 February 2019.", "2024-06-01",
     "on 12 February 2019", "on", "2019-02-12", "2019-02-12"),
    ("It blew up on March 9, 2021 near a well.", "2024-06-01",
     "on March 9, 2021", "on", "2021-03-09", "2021-03-09"),
    ("Two fell on the 21st of August.", "2024-09-30",
     "on the 21st of August", "on", "2024-08-21", "2024-08-21"),
    ("On Tuesday, 4 June, it rained.", "2024-06-10",
     "On Tuesday, 4 June", "on", "2024-06-04", "2024-06-04"),
    ("Reported on 05.11.2022 in Mosul", "2024-06-01",
     "on 05.11.2022", "on", "2022-11-05", "2022-11-05"),
    ("Entry of 2022-11-05, kept", "2024-06-01", "2022-11-05", "of", "2022-11-05", "2022-11-05"),
    ("Seen 25/12/2022 at dawn", "2024-06-01", "25/12/2022", "on", "2022-12-25", "2022-12-25"),
    ("Seen 12/25/2022 at dawn", "2024-06-01", "12/25/2022", "on", "2022-12-25", "2022-12-25"),
    ("Seen 04/05/2022 at dawn", "2024-06-01", "04/05/2022", "on", "2022-05-04", "2022-05-04"),
    ("Dated 16-Mar-2021 by hand", "2024-06-01", "16-Mar-2021", "of", "2021-03-16", "2021-03-16"),
    ("It exploded on\n14\nJuly 2020.", "2024-06-01",
     "on\n14\nJuly 2020", "on", "2020-07-14", "2020-07-14"),
    ("She was hurt on 29 February.", "2023-06-01",
     "on 29 February", "on", "2020-02-29", "2020-02-29"),
    ("On June 20 villagers met.", "2024-07-01", "On June 20", "on", "2024-06-20", "2024-06-20"),
    ("In June 20 villagers were hurt.", "2024-07-01", "In June", "in", "2024-06", "2024-06"),
    ("the meeting of 1st May, 2020", "2024-06-01",
     "1st May, 2020", "of", "2020-05-01", "2020-05-01"),
    ("They went off on May 3 and 4 near a well.", "2024-06-01",
     "on May 3 and 4", "between", "2024-05-03", "2024-05-04"),
    ("On May 3 and 4 died later.", "2024-06-01", "On May 3", "on", "2024-05-03", "2024-05-03"),
    ("the eighteenth of September", "2024-12-01", "=", "on", "2024-09-18", "2024-09-18"),
]  # fmt: skip

MONTHS_AND_YEARS: list[Row] = [
    ("In Yemen, 2024 saw 260 casualties", "2024-12-31", "2024", "in", "2024", "2024"),
    ("2016 was calm", "2024-12-31", "2016", "in", "2016", "2016"),
    ("In August 2022 they began.", "2024-06-01", "In August 2022", "in", "2022-08", "2022-08"),
    ("In August, 2022 they began.", "2024-06-01", "In August, 2022", "in", "2022-08", "2022-08"),
    ("In July, 25 sappers came.", "2024-06-01", "In July", "in", "2023-07", "2023-07"),
    ("As in March, 2,221 were found.", "2024-06-01", "in March", "in", "2024-03", "2024-03"),
    ("December had been calm.", "2024-06-01", "December", "in", "2023-12", "2023-12"),
    ("in September of last year", "2024-12-12", "=", "in", "2023-09", "2023-09"),
    ("in January this year", "2024-12-12", "=", "in", "2024-01", "2024-01"),
    ("In 2022 twelve died.", "2024-06-01", "In 2022", "in", "2022", "2022"),
    ("in 2022 mines killed herders", "2024-06-01", "in 2022", "in", "2022", "2022"),
    ("Casualties (2021) are shown", "2024-06-01", "2021", "in", "2021", "2021"),
    ("2021: 42 cases", "2024-06-01", "2021", "in", "2021", "2021"),
    ("2021. At least 42 died.", "2024-06-01", "2021", "in", "2021", "2021"),
    ("Amman, 2021", "2024-06-01", "2021", "in", "2021", "2021"),
    ("a war of '93 in the hills", "2024-06-01", "'93", "of", "1993", "1993"),
    ("during the year 2015", "2024-06-01", "=", "in", "2015", "2015"),
    ("throughout 2015", "2024-06-01", "=", "in", "2015", "2015"),
    ("all of 2015 was lost", "2024-06-01", "all of 2015", "in", "2015", "2015"),
    ("figures for 2015 are out", "2024-06-01", "for 2015", "in", "2015", "2015"),
    ("the toll of 2015 is known", "2024-06-01", "2015", "of", "2015", "2015"),
    ("In mid-2014 it began.", "2024-06-01", "In mid-2014", "in", "2014-06", "2014-06"),
    ("In mid-June it began.", "2024-08-01", "In mid-June", "in", "2024-06", "2024-06"),
    ("Early 2023 saw rain.", "2024-08-01", "Early 2023", "in", "2023", "2023"),
    ("the end of the 1992-95 war", "2024-08-01", "the end of the 1992-95", "name", "1995", "1995"),
    ("late last year they left", "2024-08-01", "late last year", "in", "2023", "2023"),
    ("in the 1990s the line moved", "2024-08-01", "in the 1990s", "in", "1990", "1999"),
    ("in the early 1990s it was laid", "2024-08-01", "in the early 1990s", "in", "1990", "1993"),
    ("the late 1980s were worse", "2024-08-01", "the late 1980s", "in", "1987", "1989"),
    ("the '90s", "2024-08-01", "=", "in", "1990", "1999"),
    ("fiscal year 2023", "2024-08-01", "=", "in", "2023", "2023"),
    ("In FY2023/24 it paid", "2024-08-01", "In FY2023/24", "in", "2023", "2024"),
    ("in the financial year 2023-24", "2024-08-01", "=", "in", "2023-04", "2024-03"),
    ("the financial year 2024", "2024-08-01", "=", "in", "2024", "2024"),
]  # fmt: skip

PARTS: list[Row] = [
    ("in the first half of 2019", "2024-08-01", "=", "in", "2019-01", "2019-06"),
    ("in the second half of last year", "2024-08-01", "=", "in", "2023-07", "2023-12"),
    ("in first half of year", "2024-08-01", "=", "in", "2024-01", "2024-06"),
    ("the second half of March 2024", "2024-08-01", "=", "in", "2024-03-16", "2024-03-31"),
    ("first six months of 2021", "2024-08-01", "=", "in", "2021-01", "2021-06"),
    ("the week 24 February - 2 March", "2025-03-05", "24 February - 2 March", "between",
     "2025-02-24", "2025-03-02"),
    ("in week 14-20 July 2025", "2025-08-01", "14-20 July 2025", "between",
     "2025-07-14", "2025-07-20"),
    ("four years ago today", "2024-11-10", "=", "on", "2020-11-10", "2020-11-10"),
    ("that spring alone", "2024-11-10", "that spring", "in", "2024-03", "2024-05"),
    ("in the first semester of 2021", "2024-08-01", "=", "in", "2021-01", "2021-06"),
    ("in the 2nd semester 2021", "2024-08-01", "=", "in", "2021-07", "2021-12"),
    ("in the third trimester of 2021", "2024-08-01", "=", "in", "2021-07", "2021-09"),
    ("in the second semester", "2024-08-01", "=", "in", "2024-07", "2024-12"),
    ("16.09-22.09.2024", "2024-10-01", "=", "between", "2024-09-16", "2024-09-22"),
    ("29.12-04.01.2025", "2025-01-09", "=", "between", "2024-12-29", "2025-01-04"),
    ("this year until the end of May", "2024-08-01", "=", "between", "2024-01", "2024-05"),
    ("this year up to 3 May", "2024-08-01", "=", "between", "2024-01", "2024-05-03"),
    ("from 1 May to the end of June", "2024-08-01", "=", "between", "2024-05-01", "2024-06-30"),
    ("the first nine months of this year", "2024-10-05", "=", "in", "2024-01", "2024-09"),
    ("the first two and a half months of 2022", "2024-08-01",
     "=", "in", "2022-01-01", "2022-03-15"),
    ("the first 10 months of 2022", "2024-08-01", "=", "in", "2022-01", "2022-10"),
    ("the last two months of 2023", "2024-08-01", "=", "in", "2023-11", "2023-12"),
    ("the first three weeks of May", "2024-08-01", "=", "in", "2024-05-01", "2024-05-21"),
    ("Q1 2024 was quiet", "2024-08-01", "Q1 2024", "in", "2024-01", "2024-03"),
    ("H2 2023 was not", "2024-08-01", "H2 2023", "in", "2023-07", "2023-12"),
    ("the fourth quarter of 2020", "2024-08-01", "=", "in", "2020-10", "2020-12"),
    ("in the first quarter, 5 fell", "2024-08-01",
     "in the first quarter", "in", "2024-01", "2024-03"),
    ("the last quarter of 2022", "2024-08-01", "=", "in", "2022-10", "2022-12"),
    ("in the second week of May", "2024-08-01", "=", "in", "2024-05-08", "2024-05-14"),
    ("week 36 of 2024", "2024-10-01", "=", "in", "2024-09-02", "2024-09-08"),
    ("the week of 3 March 2025", "2025-10-01", "=", "in", "2025-03-03", "2025-03-09"),
    ("the week ending 14 September", "2025-10-01", "=", "in", "2025-09-08", "2025-09-14"),
    ("the year ending 30 June 2024", "2025-10-01", "=", "between", "2023-07-01", "2024-06-30"),
    ("the 12 months to March 2024", "2025-10-01", "=", "between", "2023-04", "2024-03"),
    ("spring 2024", "2025-10-01", "=", "in", "2024-03", "2024-05"),
    ("in the autumn ploughing", "2023-12-15", "in the autumn", "in", "2023-09", "2023-11"),
    ("winter 2023/24 was mild", "2025-10-01", "winter 2023/24", "in", "2023-12", "2024-02"),
    ("in the closing months of 2022", "2025-10-01", "=", "in", "2022", "2022"),
]  # fmt: skip

RANGES: list[Row] = [
    ("Since 2014 and up to 1 May 2024", "2024-08-01", "=", "between", "2014", "2024-05-01"),
    ("between 2013 and 2015", "2024-08-01", "=", "between", "2013", "2015"),
    ("May 2021 to July 9;", "2024-08-01", "May 2021 to July 9", "between", "2021-05", "2024-07-09"),
    ("May 2021 to July 31 men", "2024-08-01", "May 2021 to July", "between", "2021-05", "2024-07"),
    ("from 2013 to 2015", "2024-08-01", "=", "between", "2013", "2015"),
    ("2013 to 2015", "2024-08-01", "=", "between", "2013", "2015"),
    ("data for 2013-2015", "2024-08-01", "for 2013-2015", "between", "2013", "2015"),
    ("season 2022/23", "2024-08-01", "2022/23", "between", "2022", "2023"),
    ("between Sept. 8 and 14", "2024-10-01", "=", "between", "2024-09-08", "2024-09-14"),
    ("between the 8th and 14th of May", "2024-10-01", "=", "between", "2024-05-08", "2024-05-14"),
    ("from 1 to 29 February", "2024-10-01", "=", "between", "2024-02-01", "2024-02-29"),
    ("1-7 September 2025", "2025-10-01", "=", "between", "2025-09-01", "2025-09-07"),
    ("15–21 Sept", "2025-10-01", "=", "between", "2025-09-15", "2025-09-21"),
    ("for the week of May 20-26: 69 mines", "2025-10-01",
     "for the week of May 20-26", "between", "2025-05-20", "2025-05-26"),
    ("5, 7 and 9 May 2020", "2025-10-01", "=", "between", "2020-05-05", "2020-05-09"),
    ("May 1, 2020 to June 9, 2023", "2025-10-01", "=", "between", "2020-05-01", "2023-06-09"),
    ("May 1, 2020 - June 9, 2023", "2025-10-01", "=", "between", "2020-05-01", "2023-06-09"),
    ("May 5 - June 6, 2022: six", "2025-10-01",
     "May 5 - June 6, 2022", "between", "2022-05-05", "2022-06-06"),
    ("November 11 - January 6, 2023", "2025-10-01", "=", "between", "2022-11-11", "2023-01-06"),
    ("01.05.2020 - 09.06.2023", "2025-10-01", "=", "between", "2020-05-01", "2023-06-09"),
    ("January-July 2025", "2025-10-01", "=", "between", "2025-01", "2025-07"),
    ("from January to June 2021", "2025-10-01", "=", "between", "2021-01", "2021-06"),
    ("between April and June", "2025-10-01", "=", "between", "2025-04", "2025-06"),
    ("between November and February", "2025-05-01", "=", "between", "2024-11", "2025-02"),
    ("From May 25, 2023 until March 15 they", "2024-08-20",
     "From May 25, 2023 until March 15", "between", "2023-05-25", "2024-03-15"),
    ("between January 1 and May 15", "2024-08-20", "=", "between", "2024-01-01", "2024-05-15"),
    ("2025 up to mid-May: 27 ha", "2026-01-08",
     "2025 up to mid-May", "between", "2025-01", "2025-05"),
    ("Feb 2022-Mar 2024", "2026-01-08", "=", "between", "2022-02", "2024-03"),
]  # fmt: skip

OPEN: list[Row] = [
    ("2016 onwards", "2025-04-05", "=", "since", "2016", "2025-04-05"),
    ("since 2003", "2025-04-05", "=", "since", "2003", "2025-04-05"),
    ("since August 2022", "2025-04-05", "=", "since", "2022-08", "2025-04-05"),
    ("since 24 February 2022", "2025-04-05", "=", "since", "2022-02-24", "2025-04-05"),
    ("since May", "2025-08-05", "=", "since", "2025-05", "2025-08-05"),
    ("since spring", "2025-09-30", "=", "since", "2025-03", "2025-09-30"),
    ("since the beginning of 2023", "2025-09-30", "=", "since", "2023-01-01", "2025-09-30"),
    ("since the start of this year", "2025-09-30", "=", "since", "2025-01-01", "2025-09-30"),
    ("since the early 1990s", "2025-09-30", "=", "since", "1990", "2025-09-30"),
    ("since last year", "2025-09-30", "=", "since", "2024", "2025-09-30"),
    ("from 2020 to date", "2025-09-30", "=", "since", "2020", "2025-09-30"),
    ("from November 2020 to the present", "2025-09-30", "=", "since", "2020-11", "2025-09-30"),
    ("between 2004 and the date of the present letter", "2025-09-30", "=", "since", "2004",
     "2025-09-30"),
    ("from May 2024 to the time of writing", "2025-09-30", "=", "since", "2024-05", "2025-09-30"),
    ("from 2019 onwards", "2025-09-30", "=", "since", "2019", "2025-09-30"),
    ("until August 15", "2025-09-30", "=", "until", "", "2025-08-15"),
    ("up to 15 August", "2025-09-30", "=", "until", "", "2025-08-15"),
    ("up to and including June 2024", "2025-09-30", "=", "until", "", "2024-06"),
    ("through June 2024", "2025-09-30", "=", "until", "", "2024-06"),
    ("by the end of 2026", "2025-09-30", "=", "by", "", "2026-12-31"),
    ("by the end of the year", "2025-09-30", "=", "by", "", "2025-12-31"),
    ("by 2030", "2025-09-30", "=", "by", "", "2030"),
    ("before 1992", "2025-09-30", "=", "before", "", "1992"),
    ("after 2010", "2025-09-30", "=", "after", "2010", ""),
    ("until now", "2025-09-30", "=", "so_far", "", "2025-09-30"),
    ("so far this year", "2025-09-30", "=", "so_far", "2025", "2025-09-30"),
    ("This year it cleared 31 ha.", "2025-09-30", "This year", "so_far", "2025", "2025-09-30"),
    ("The total to date is 12.", "2025-09-30", "to date", "so_far", "", "2025-09-30"),
]  # fmt: skip

RELATIVE: list[Row] = [
    ("It exploded yesterday.", "2025-09-30", "yesterday", "on", "2025-09-29", "2025-09-29"),
    ("He said today", "2025-09-30", "today", "on", "2025-09-30", "2025-09-30"),
    ("He said on Friday", "2025-04-05", "on Friday", "on", "2025-04-04", "2025-04-04"),
    ("He said on Saturday", "2025-04-05", "on Saturday", "on", "2025-04-05", "2025-04-05"),
    ("last Saturday", "2025-04-05", "=", "on", "2025-03-29", "2025-03-29"),
    ("last year", "2025-01-27", "=", "in", "2024", "2024"),
    ("last month", "2025-01-27", "=", "in", "2024-12", "2024-12"),
    ("last week", "2025-01-29", "=", "in", "2025-01-20", "2025-01-26"),
    ("last November", "2025-01-08", "=", "in", "2024-11", "2024-11"),
    ("this May", "2024-12-12", "=", "in", "2024-05", "2024-05"),
    ("last summer", "2024-07-22", "=", "in", "2023-06", "2023-08"),
    ("next spring", "2025-09-30", "=", "in", "2026-03", "2026-05"),
    ("three years ago", "2025-04-05", "=", "in", "2022", "2022"),
    ("two months ago", "2025-04-05", "=", "in", "2025-02", "2025-02"),
    ("10 days ago", "2025-04-15", "=", "on", "2025-04-05", "2025-04-05"),
    ("early this year", "2025-04-05", "=", "in", "2025", "2025"),
    ("In the last four months", "2021-03-25", "=", "window", "2020-11", "2021-03"),
    ("over the past six years", "2019-09-04", "=", "window", "2013", "2019"),
    ("in the past week", "2019-09-04", "=", "window", "2019-08-29", "2019-09-04"),
    ("the past 12 months", "2019-09-04", "=", "window", "2018-09", "2019-09"),
    ("over two years", "2019-09-04", "=", "window", "2017", "2019"),
    ("in three weeks", "2025-09-22", "=", "window", "2025-09-02", "2025-09-22"),
    ("the coming five years", "2025-09-22", "=", "window", "2025", "2030"),
    ("The talks will resume on 4 October.", "2025-09-22",
     "on 4 October", "on", "2025-10-04", "2025-10-04"),
    ("The next one is set for January 19.", "2025-12-15",
     "for January 19", "in", "2026-01-19", "2026-01-19"),
    ("It opens on Monday, 29 September.", "2025-09-22",
     "on Monday, 29 September", "on", "2025-09-29", "2025-09-29"),
]  # fmt: skip

ROWS = [*DAYS, *MONTHS_AND_YEARS, *PARTS, *RANGES, *OPEN, *RELATIVE]


def read(sentence: str) -> list[TimeExpression]:
    tokens = tokenize(view(sentence))
    return find_times(tokens, 0, len(tokens))


def text_of(sentence: str, expression: TimeExpression) -> str:
    return sentence[expression.start : expression.end]


@pytest.mark.parametrize(
    ("sentence", "reference", "printed", "relation", "start", "end"),
    ROWS,
    ids=[f"{row[0]} / {row[1]}" for row in ROWS],
)
def test_time_of_a_sentence(
    sentence: str, reference: str, printed: str, relation: str, start: str, end: str
) -> None:
    times = read(sentence)
    assert [text_of(sentence, found) for found in times] == [
        sentence if printed == "=" else printed
    ]
    resolved = resolve(times[0], date.fromisoformat(reference))
    assert (times[0].relation, str(resolved.start or ""), str(resolved.end or "")) == (
        relation,
        start,
        end,
    )


AS_OF = [
    ("as of 31 December 2024", "2025-06-01", "2024-12-31"),
    ("As at 29 February 2016", "2025-06-01", "2016-02-29"),
    ("as of mid-2014", "2025-06-01", "2014-06"),
    ("as of June", "2025-07-19", "2025-06"),
    ("as of 2024", "2025-06-01", "2024"),
    ("As of today", "2025-06-01", "2025-06-01"),
    ("At 31 December 2008", "2025-06-01", "2008-12-31"),
    ("at the end of 2013", "2025-06-01", "2013-12-31"),
    ("at the end of March", "2025-06-01", "2025-03-31"),
]


@pytest.mark.parametrize(("sentence", "reference", "as_of"), AS_OF, ids=[r[0] for r in AS_OF])
def test_as_of_has_a_day_and_no_period(sentence: str, reference: str, as_of: str) -> None:
    (found,) = read(sentence)
    resolved = resolve(found, date.fromisoformat(reference))
    assert found.relation == "as_of"
    assert (resolved.start, resolved.end, str(resolved.as_of)) == (None, None, as_of)


CLOSED = [
    ("in 2024", "2025-06-01", "2024-12-31"),
    ("in March 2023", "2025-06-01", "2023-03-31"),
    ("from 2018 to 2020", "2025-06-01", "2020-12-31"),
    ("in 2025", "2025-06-01", "2025-06-01"),
    ("since 2020", "2025-06-01", "2025-06-01"),
    ("2025 up to mid-May", "2026-06-01", "2025-05"),
]


@pytest.mark.parametrize(("sentence", "reference", "as_of"), CLOSED, ids=[r[0] for r in CLOSED])
def test_as_of_is_the_last_day_of_a_period_or_the_reference(
    sentence: str, reference: str, as_of: str
) -> None:
    (found,) = read(sentence)
    assert str(resolve(found, date.fromisoformat(reference)).as_of) == as_of


LENGTHS = [
    ("for 30 years", "duration", "year"),
    ("for almost three decades", "duration", "decade"),
    ("44 days", "duration", "day"),
    ("In nearly 30 years of occupation", "duration", "year"),
    ("within four hours", "duration", "hour"),
    ("the 44-day war", "duration", "day"),
    ("in the 20 years", "window", "year"),
    ("a two-year project", "duration", "year"),
    ("three to five years", "duration", "year"),
    ("a year and a half", "duration", "year"),
    ("several months", "duration", "month"),
    ("after half a year", "duration", "year"),
    ("65,000 a year", "per", "year"),
    ("twelve per month", "per", "month"),
    ("every month", "per", "month"),
    ("40 ha/month", "per", "month"),
    ("Each day two die", "per", "day"),
    ("some 15 a day", "per", "day"),
    ("110 die annually", "per", "year"),
    ("three teams report monthly.", "per", "month"),
]


@pytest.mark.parametrize(("sentence", "relation", "unit"), LENGTHS, ids=[r[0] for r in LENGTHS])
def test_length_is_a_duration_or_a_rate(sentence: str, relation: str, unit: str) -> None:
    (found,) = read(sentence)
    assert found.length is not None
    assert (found.relation, found.length.unit) == (relation, unit)


CLOCKS = [
    ("at 16:00", "at 16:00"),
    ("from 8.30 a.m.", "from 8.30 a.m."),
    ("12:45 p.m. sharp", "12:45 p.m."),
    ("by 5pm", "by 5pm"),
    ("at 1630 hours", "at 1630 hours"),
    ("from 5 to 9 p.m.", "from 5 to 9 p.m."),
    ("at 10 o'clock", "at 10 o'clock"),
]


@pytest.mark.parametrize(("sentence", "printed"), CLOCKS, ids=[r[0] for r in CLOCKS])
def test_time_of_day(sentence: str, printed: str) -> None:
    (found,) = read(sentence)
    assert (found.relation, text_of(sentence, found)) == ("time", printed)


NAMES = [
    ("the 1949 Geneva Conventions", "the 1949"),
    ("the 1954 Hague Convention", "the 1954"),
    ("a victim of the 2020 war", "the 2020"),
    ("since the November 10 agreement", "the November 10"),
    ("after the November 10, 2020 statement", "the November 10, 2020"),
    ("mines of 2021 manufacture", "2021"),
    ("the 2024 edition counts", "the 2024"),
    ("Cluster Munition Monitor 2024", "2024"),
    ("Landmine Monitor 2016 report counts 390 victims", "2016"),
]


@pytest.mark.parametrize(("sentence", "printed"), NAMES, ids=[r[0] for r in NAMES])
def test_date_in_a_name_is_no_period(sentence: str, printed: str) -> None:
    (found,) = read(sentence)
    assert (found.relation, text_of(sentence, found)) == ("name", printed)


NO_TIME = [
    "3,368 people were harmed",
    "1 046.3 hectares",
    "2,024 people came",
    "4,562.6 ha were cleared",
    "2022 mines were removed",
    "2022 anti-personnel mines",
    "a total of 2022 in the depot",
    "a stock of 2000 mines",
    "in 2000 villages",
    "for 2000 people",
    "They may march on.",
    "The second blast killed two.",
    "a second mine",
    "A/78/908-S/2024/456",
    "No. 18/2024-77",
    "14-year-old twins",
    "a boy aged 14 years",
    "thirty years old",
    "the 18th session",
    "the monthly count of items",
    "a quarter of the entries",
    "In the second half the team scored",
    "the period after the ceasefire",
    "the rule of the day",
    "April Jones and June Smith",
    "the end of the conflict",
    "has since been discharged",
    "it rose by 2022 people",
]


@pytest.mark.parametrize("sentence", NO_TIME)
def test_no_time(sentence: str) -> None:
    assert [text_of(sentence, found) for found in read(sentence)] == []


def _chain(sentence: str, reference: str) -> list[Resolved]:
    resolved: list[Resolved] = []
    for found in read(sentence):
        previous = resolved[-1] if resolved else None
        resolved.append(resolve(found, date.fromisoformat(reference), previous=previous))
    return resolved


CHAINS = [
    ("In May 2021 it began. In the same month two died.", "2024-02-01", "2021-05", "2021-05"),
    ("In May 2021 it began. In that year six died.", "2024-02-01", "2021", "2021"),
    ("In 2021 six died, four in the year before.", "2024-02-01", "2020", "2020"),
    ("In September it ended. One fell on the 18th.", "2025-10-03", "2025-09-18", "2025-09-18"),
    ("On 16 March he died. A day earlier she fell.", "2025-10-03", "2025-03-15", "2025-03-15"),
    ("On 16 March he died. The next day she fell.", "2025-10-03", "2025-03-17", "2025-03-17"),
    ("the first half of 2021; the same period of 2020", "2024-02-01", "2020-01", "2020-06"),
    ("from 1 to 7 May; in those seven days", "2024-08-01", "2024-05-01", "2024-05-07"),
    ("from 1 to 7 May; during this period", "2024-08-01", "2024-05-01", "2024-05-07"),
    ("from 1 to 7 May; in the reporting week", "2024-08-01", "2024-05-01", "2024-05-07"),
    ("in 2024; the first half of that year", "2025-08-01", "2024-01", "2024-06"),
    ("In September; the last nine days of the month", "2025-10-02", "2025-09-22", "2025-09-30"),
    ("As at 29 February 2016 so; since then more", "2025-03-27", "2016-02-29", "2025-03-27"),
    ("In 2010 he left, two years later he came", "2025-03-27", "2012", "2012"),
]


@pytest.mark.parametrize(
    ("sentences", "reference", "start", "end"), CHAINS, ids=[row[0] for row in CHAINS]
)
def test_anaphor_takes_the_time_before(
    sentences: str, reference: str, start: str, end: str
) -> None:
    last = _chain(sentences, reference)[-1]
    assert (str(last.start), str(last.end)) == (start, end)


def test_window_ends_with_the_period_around_it() -> None:
    frame, window = read("In September 4,601 ha, of which 1,402 in the last nine days")
    around = resolve(frame, date(2025, 10, 3))
    inside = resolve(window, date(2025, 10, 3), within=around)
    assert (str(inside.start), str(inside.end)) == ("2025-09-22", "2025-09-30")


def test_year_at_the_end_of_a_list_holds_for_all_its_months() -> None:
    times = _chain("January, February and March 2021", "2025-01-01")
    assert [str(found.start) for found in times] == ["2021-01", "2021-02", "2021-03"]


def test_years_of_a_list_are_years() -> None:
    times = _chain("2019, 2020 and 2021 were worse", "2025-01-01")
    assert [str(found.start) for found in times] == ["2019", "2020", "2021"]


def test_period_that_ends_before_it_starts_is_kept() -> None:
    (found,) = _chain("December 15, 2022 - February 4, 2022: seven", "2025-01-01")
    assert (str(found.start), str(found.end)) == ("2022-12-15", "2022-02-04")


@pytest.mark.parametrize(
    ("sentence", "inferred"),
    [("in May 2021", False), ("in May", True), ("last year", False), ("since 2020", False)],
)
def test_a_year_that_comes_from_the_reference_is_inferred(sentence: str, inferred: bool) -> None:
    assert _chain(sentence, "2025-01-01")[0].year_inferred is inferred


def test_without_reference_only_stated_dates_resolve() -> None:
    stated, relative = read("in May 2021 and last year")
    assert str(resolve(stated, None).start) == "2021-05"
    assert resolve(relative, None).start is None


def test_a_year_before_the_one_told_needs_no_day_of_the_text() -> None:
    told, before = read("in 2031 and in the previous year")
    assert str(resolve(before, None, previous=resolve(told, None)).start) == "2030"
    told, before = read("from January to March 2031 and in the same period of 2030")
    assert str(resolve(before, None, previous=resolve(told, None)).start) == "2030-01"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("from 1990 until 31 August this year", "1990"),
        ("between June 2012 and the end of last month", "2012-06"),
    ],
)
def test_an_undated_text_gives_no_end_that_hangs_on_its_day(text: str, start: str) -> None:
    [expression] = read(text)
    resolved = resolve(expression, None)
    assert str(resolved.start) == start
    assert resolved.end is None
    assert resolved.as_of is None
