"""A figure takes the time of its own clause: the time behind it, or the frame of its sentence."""

from __future__ import annotations

import pytest
from tests.support.periods import period_of

from mineaction.extraction.model import Context
from mineaction.extraction.periods.assign import assign_periods
from mineaction.extraction.pipeline import analyse

CASES = [
    pytest.param(
        "The army destroyed 355 mines and shells in the first half of 2023.\n\nIts head shared"
        " the result on his page on Monday. They comprised 40 mines and 315 shells, he said.",
        [("355", "2023-01", "2023-06", "2023-06-30"), ("315", "2023-01", "2023-06", "2023-06-30")],
        id="the-day-on-which-a-result-was-shared",
    ),
    pytest.param(
        "The centre put the toll of mines in 2017 at 52, six of whom were girls.",
        [("52", "2017", "2017", "2017-12-31"), ("six", "2017", "2017", "2017-12-31")],
        id="the-year-of-a-number-that-is-put-at-a-value",
    ),
    pytest.param(
        "The ministry puts the people killed by mines in 2019 at about 31.",
        [("31", "2019", "2019", "2019-12-31")],
        id="the-year-before-at-and-a-hedge",
    ),
    pytest.param(
        "In 2018 sappers dug up 290 mines manufactured a year earlier.",
        [("290", "2018", "2018", "2018-12-31")],
        id="a-year-before-that-tells-when-a-thing-was-made",
    ),
    pytest.param(
        "In 2022 mines killed 29 people, and a year earlier 31 were killed.",
        [("29", "2022", "2022", "2022-12-31"), ("31", "2021", "2021", "2021-12-31")],
        id="a-year-before-with-a-count-of-its-own",
    ),
    pytest.param(
        "Some 80,000 shells from the war of 1980 to 1988 are still in the ground.",
        [("80,000", None, None, "2024-06-14")],
        id="the-war-that-things-come-from",
    ),
    pytest.param(
        "Shells and mines killed 640 people in the war of 1980 to 1988.",
        [("640", "1980", "1988", "1988-12-31")],
        id="the-war-in-which-people-died",
    ),
    pytest.param(
        "Since 2018 mines have killed 9 people.\n\nOUR WORK: 2021 IN NUMBERS\n- 1,274 mines "
        "destroyed",
        [("1,274", "2021", "2021", "2021-12-31")],
        id="a-year-in-numbers-behind-a-colon",
    ),
    pytest.param(
        "Since 2020, 268 people have been killed by mines. Recently, 35 more were killed.",
        [("268", "2020", "2024-06-14", "2024-06-14"), ("35", None, None, "2024-06-14")],
        id="what-happened-recently-is-of-no-known-time",
    ),
    pytest.param(
        "During the January-April period this year mines killed 9 people, down from 11 over the "
        "same period last year.",
        [("9", "2024-01", "2024-04", "2024-04-30"), ("11", "2023-01", "2023-04", "2023-04-30")],
        id="a-period-of-months-whose-year-stands-behind",
    ),
    pytest.param(
        "Mines killed 9 people in the March to May period of 2022.",
        [("9", "2022-03", "2022-05", "2022-05-31")],
        id="a-period-of-months-of-a-year",
    ),
    pytest.param(
        "Mines have killed 41 people year-to-date, against 44 in 2023.",
        [("41", "2024", "2024-06-14", "2024-06-14"), ("44", "2023", "2023", "2023-12-31")],
        id="year-to-date",
    ),
    pytest.param(
        "As a result of two landmine accidents on May 6, one farmer was killed.",
        [("one", "2024-05-06", "2024-05-06", "2024-05-06")],
        id="the-day-of-an-accident-that-is-the-cause",
    ),
    pytest.param(
        "As a result of the agreement of 6 May, 12 landmines were removed.",
        [("12", None, None, "2024-06-14")],
        id="the-day-of-another-cause",
    ),
    pytest.param(
        "Two farmers were killed by a landmine in the district retaken from Orlan in 2020.",
        [("Two", None, None, "2024-06-14")],
        id="a-time-behind-a-participle-and-its-phrase-is-that-of-the-participle",
    ),
    pytest.param(
        "In total, 728 landmines, made in Orlan in 2021, have been found since August 2022.",
        [("728", "2022-08", "2024-06-14", "2024-06-14")],
        id="a-time-of-making-between-commas-is-no-period",
    ),
    pytest.param(
        "The army, which recaptured the town last month, found 190 landmines in May.",
        [("190", "2024-05", "2024-05", "2024-05-31")],
        id="a-verb-of-the-past-is-no-participle",
    ),
    pytest.param(
        "Mines killed 17 villagers in 2022 and 9 villagers in 2023.",
        [("17", "2022", "2022", "2022-12-31"), ("9", "2023", "2023", "2023-12-31")],
        id="each-number-takes-the-time-behind-it",
    ),
    pytest.param(
        "In 2023, sappers destroyed 340 mines and cleared 12 hectares.",
        [("340", "2023", "2023", "2023-12-31"), ("12", "2023", "2023", "2023-12-31")],
        id="a-time-in-front-frames-all-numbers",
    ),
    pytest.param(
        "Between January and March 2024, teams found 51 mines and 208 unexploded shells.",
        [("51", "2024-01", "2024-03", "2024-03-31"), ("208", "2024-01", "2024-03", "2024-03-31")],
        id="a-range-in-front-frames-all-numbers",
    ),
    pytest.param(
        "Mines killed 41 people in 2023, after 58 in the year before.",
        [("41", "2023", "2023", "2023-12-31"), ("58", "2022", "2022", "2022-12-31")],
        id="the-year-before-is-counted-from-the-year-told",
    ),
    pytest.param(
        "Teams destroyed 733 mines, against 912 mines in 2021.",
        [("912", "2021", "2021", "2021-12-31")],
        id="a-comparison-has-its-own-time",
    ),
    pytest.param(
        "In 2023, teams destroyed 733 mines, against 912 in 2021.",
        [("733", "2023", "2023", "2023-12-31"), ("912", "2021", "2021", "2021-12-31")],
        id="the-time-of-a-comparison-stays-with-it",
    ),
    pytest.param(
        "In May 2024, 33 mines were destroyed, more than in April.",
        [("33", "2024-05", "2024-05", "2024-05-31")],
        id="more-than-in-april-is-no-time-of-the-count",
    ),
    pytest.param(
        "In May 2024, 33 people were killed by mines, the most since 2019.",
        [("33", "2024-05", "2024-05", "2024-05-31")],
        id="the-most-since-is-a-yardstick",
    ),
    pytest.param(
        "Last year 210 mines manufactured in 2021 were destroyed.",
        [("210", "2023", "2023", "2023-12-31")],
        id="the-year-of-manufacture-is-no-period",
    ),
    pytest.param(
        "58 people were hurt by mines in 2023 (19 of them in May).",
        [("58", "2023", "2023", "2023-12-31"), ("19", "2023-05", "2023-05", "2023-05-31")],
        id="a-month-in-brackets-belongs-to-the-part",
    ),
    pytest.param(
        "2021: 480 mines destroyed; 77 hectares cleared.",
        [("480", "2021", "2021", "2021-12-31"), ("77", "2021", "2021", "2021-12-31")],
        id="a-label-holds-beyond-the-semicolon",
    ),
    pytest.param(
        "Teams cleared 90 hectares in 2022, destroying 311 mines.",
        [("311", "2022", "2022", "2022-12-31")],
        id="a-number-without-time-goes-on-with-the-one-before",
    ),
    pytest.param(
        "From 3 to 9 June, engineers removed 88 mines.",
        [("88", "2024-06-03", "2024-06-09", "2024-06-09")],
        id="days-without-year-are-of-the-year-of-publication",
    ),
    pytest.param(
        "Our teams have cleared 61 hectares this year.",
        [("61", "2024", "2024-06-14", "2024-06-14")],
        id="this-year-ends-with-the-publication",
    ),
    pytest.param(
        "In 2024 so far 15 people have been killed by mines.",
        [("15", "2024", "2024-06-14", "2024-06-14")],
        id="so-far-ends-with-the-publication",
    ),
    pytest.param(
        "So far sappers have destroyed 15,000 mines.",
        [("15,000", None, None, "2024-06-14")],
        id="so-far-alone-says-no-beginning",
    ),
    pytest.param(
        "Mines kill about 40 people every month.",
        [("40", None, None, "2024-06-14")],
        id="a-rate-has-no-period",
    ),
    pytest.param(
        "In the first half of 2023 mines injured 24 people.",
        [("24", "2023-01", "2023-06", "2023-06-30")],
        id="half-a-year-is-given-in-months",
    ),
    pytest.param(
        "Land release in 2022: 51 hectares.",
        [("51", "2022", "2022", "2022-12-31")],
        id="a-release-of-land-is-no-paper",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_the_clause_gives_the_period(
    text: str, wanted: list[tuple[str, str | None, str | None, str]]
) -> None:
    for number, start, end, as_of in wanted:
        period = period_of(text, number)
        assert (period.period_start, period.period_end, period.as_of) == (start, end, as_of), number


STOCKS = [
    pytest.param(
        "At the end of 2022, 410 square kilometres were contaminated with mines.",
        ("410", None, None, "2022-12-31", "stated"),
        id="a-stock-at-the-end-of-a-year",
    ),
    pytest.param(
        "As of 1 March 2024, 95 square kilometres of mined land remained.",
        ("95", None, None, "2024-03-01", "stated"),
        id="a-stock-as-of-a-day",
    ),
    pytest.param(
        "Some 2 million mines remain in the ground.",
        ("2 million", None, None, "2024-06-14", "published"),
        id="a-stock-without-a-day-holds-at-publication",
    ),
    pytest.param(
        "In 2023 teams cleared 30 hectares. Some 40 square kilometres are still contaminated.",
        ("40", None, None, "2024-06-14", "published"),
        id="a-stock-takes-no-period-from-the-sentence-before",
    ),
    pytest.param(
        "Since 2015 sappers have destroyed 6,100 mines, and 80 square km remain contaminated.",
        ("80", None, None, "2024-06-14", "published"),
        id="a-stock-takes-no-period-from-the-number-before",
    ),
    pytest.param(
        "In 2019 the contaminated area was 77 square kilometres.",
        ("77", None, None, "2019", "stated"),
        id="a-stock-in-a-year-holds-as-of-it",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), STOCKS)
def test_a_state_has_a_day_and_no_period(
    text: str, wanted: tuple[str, str | None, str | None, str, str]
) -> None:
    number, start, end, as_of, basis = wanted
    period = period_of(text, number, measure="area_contaminated")
    assert (period.period_start, period.period_end) == (start, end)
    assert (period.as_of, period.as_of_basis) == (as_of, basis)


def test_the_words_that_gave_the_period_are_pointed_at() -> None:
    text = "In 2023, sappers destroyed 340 mines."
    period = period_of(text, "340")
    assert text[period.start_char : period.end_char] == "In 2023"
    assert period.rule == "sentence_frame"


def test_without_a_date_of_publication_nothing_is_made_up() -> None:
    text = "Sappers destroyed 340 mines in May."
    analysis = analyse(text, Context())
    (period,) = assign_periods(analysis).values()
    assert (period.period_start, period.as_of, period.as_of_basis) == (None, None, "unknown")
