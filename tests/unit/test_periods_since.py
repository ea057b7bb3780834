"""Counts from a date or an event on: "since 2019", "since the end of the war"."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.periods import period_of

from mineaction.extraction.model import Context
from mineaction.extraction.periods.assign import assign_periods
from mineaction.extraction.pipeline import analyse

TO_DAY = "2024-06-14"
CASES = [
    pytest.param(
        "Since the end of the Patriotic War of 2020, 83 people have suffered from mines.",
        "AZ", "83", "2020-11-10", id="since-a-war-with-its-year-behind-the-name",
    ),
    pytest.param(
        "The two sides signed a declaration on 3 May 2016. By the letter, 83 people have been"
        " hurt by mines since that declaration was signed.",
        "AM", "83", "2016-05-03", id="since-a-paper-of-both-sides-was-signed",
    ),
    pytest.param(
        "The statement signed on 9 July 2018 provided for a retreat. Mines have killed 83 people"
        " since that statement.",
        "ET", "83", "2018-07-09", id="since-a-statement-that-was-signed",
    ),
    pytest.param("Since 2019 mines have killed 83 people.", "KH", "83", "2019", id="since-a-year"),
    pytest.param(
        "Mines have killed 83 people since March 2019.", "KH", "83", "2019-03", id="since-a-month"
    ),
    pytest.param(
        "Since 2019, 83 people have been killed by mines and 140 injured.",
        "KH", "140", "2019", id="since-reaches-the-second-number",
    ),
    pytest.param(
        "Mines have killed 83 people since 2019. 140 were injured.",
        "KH", "140", "2019", id="since-reaches-the-next-sentence",
    ),
    pytest.param(
        "Mines have harmed 83 people since 2019, of whom 31 died.",
        "KH", "31", "2019", id="a-part-counts-from-where-its-whole-does",
    ),
    pytest.param(
        "From April 2021 to date mines have injured 22 farmers.",
        "IQ", "22", "2021-04", id="from-a-month-to-date",
    ),
    pytest.param(
        "Since the signing of the truce in August 2022, mines have killed 26 people.",
        "YE", "26", "2022-08", id="the-date-of-the-event-is-stated",
    ),
    pytest.param(
        "Since the school opened in May 2021, mines have injured 8 pupils.",
        "AO", "8", "2021-05", id="since-a-clause-with-a-date",
    ),
    pytest.param(
        "Since the 44-day war mines have injured 90 people.",
        "AZ", "90", "2020-11", id="since-a-war-means-its-end-to-the-month",
    ),
    pytest.param(
        "Since the end of the 2020 Second Karabakh War mines have injured 90 people.",
        "AZ", "90", "2020-11-10", id="the-year-of-a-war-is-part-of-its-name",
    ),
    pytest.param(
        "Since the 2020 war mines have injured 90 people.",
        "AZ", "90", "2020", id="since-a-war-named-by-its-year",
    ),
    pytest.param(
        "Mines have injured 90 people since the end of 2020",
        "AZ", "90", "2020-12-31", id="the-end-of-a-year-at-the-end-of-a-text",
    ),
    pytest.param(
        "Since the end of 2020 mines have injured 90 people.",
        "AZ", "90", "2020-12-31", id="the-end-of-a-year",
    ),
    pytest.param(
        "Since the day of the signing of the trilateral declaration mines have injured 90 people.",
        "AZ", "90", "2020-11-10", id="since-the-day-of-the-signing",
    ),
    pytest.param(
        "Since the beginning of the large-scale armed invasion mines have injured 90 people.",
        "UA", "90", "2022-02", id="since-an-invasion-in-other-words",
    ),
    pytest.param(
        "Since the end of the Second Karabakh War mines have injured 90 people.",
        "AZ", "90", "2020-11-10", id="since-the-end-of-a-war-means-the-day",
    ),
    pytest.param(
        "Since the start of the full-scale invasion mines have killed 90 people.",
        "UA", "90", "2022-02", id="since-the-start-of-an-invasion",
    ),
    pytest.param(
        "The number of post-conflict mine victims has reached 90.",
        "AZ", "90", "2020-11-10", id="post-conflict-counts-from-the-country's-last-war",
    ),
    pytest.param(
        "The war that broke out in April 2023 has killed 900 people.",
        "SD", "900", "2023-04", id="a-war-that-broke-out-then-has-killed",
    ),
    pytest.param(
        "The fighting broke out between two armies in April 2023 and has killed 900 people.",
        "SD", "900", "2023-04", id="fighting-that-broke-out-and-has-killed",
    ),
    pytest.param(
        "Rebels launched an insurgency in April 2023 that has left 900 people dead.",
        "SD", "900", "2023-04", id="an-insurgency-that-was-launched-and-has-left-dead",
    ),
    pytest.param(
        "Orla fights an uprising that erupted in April 2023, and which has claimed 900 lives.",
        "SD", "900", "2023-04", id="an-uprising-that-erupted-and-which-has-claimed",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "country", "number", "start"), CASES)
def test_a_running_count_ends_with_the_statement(
    text: str, country: str, number: str, start: str
) -> None:
    period = period_of(text, number, country)
    assert (period.period_start, period.period_end, period.as_of) == (start, TO_DAY, TO_DAY)
    assert period.period_kind == "cumulative"


NO_BEGINNING = [
    pytest.param(
        "In a statement on 14 June 2024 the ministry spoke of mines. Since they were laid they have"
        " killed 83 people.",
        "83", id="a-statement-that-was-made-is-no-beginning",
    ),
    pytest.param(
        "During the conflict mines harmed 83 people.", "83", id="during-the-conflict-has-no-dates"
    ),
    pytest.param(
        "Since they retreated, mines have killed 83 people.", "83", id="since-an-undated-event"
    ),
    pytest.param(
        "Over 20 years mines have killed 83 people.", "83", id="a-length-alone-gives-no-dates"
    ),
    pytest.param(
        "Since 2019 mines have killed 83 people. Counting from the outset of the conflict, "
        "mines have killed 610 people.",
        "610",
        id="an-undated-time-stops-the-one-before",
    ),
]


@pytest.mark.parametrize(("text", "number"), NO_BEGINNING)
def test_a_beginning_that_is_not_dated_is_not_guessed(text: str, number: str) -> None:
    period = period_of(text, number, "AZ")
    assert (period.period_start, period.period_end, period.as_of) == (None, None, TO_DAY)


def test_a_battle_that_killed_then_is_no_running_count() -> None:
    period = period_of("The fighting began in 2016 and killed 90 people.", "90", "SD")
    assert (period.period_start, period.period_end) == ("2016", "2016")


def test_the_anchor_names_the_event() -> None:
    text = "Since the end of the Second Karabakh War mines have injured 90 people."
    assert period_of(text, "90", "AZ").anchor == "az_second_karabakh_war"


def test_the_anchor_of_a_date_is_the_date() -> None:
    assert period_of("Since 2019 mines have killed 83 people.", "83", "KH").anchor == "2019"


def test_a_running_total_beside_a_month_s_count_holds_at_its_end() -> None:
    text = (
        "Mine clearance: results for May 2024\n\nIn May 2024 sappers cleared 61 hectares of mines. "
        "Since March 2022 sappers have cleared 900 hectares of mines."
    )
    period = period_of(text, "900", measure="area_cleared")
    assert (period.period_end, period.as_of) == ("2024-05", "2024-05-31")


def test_an_as_of_day_and_a_since_in_one_sentence_are_joined() -> None:
    text = "As at 29 February 2024 the directorate had 512 casualties on file since 1990."
    period = period_of(text, "512", "CO")
    wanted = ("1990", "2024-02-29", "2024-02-29")
    assert (period.period_start, period.period_end, period.as_of) == wanted


def test_an_event_after_the_text_is_no_beginning_of_it() -> None:
    text = "Since the war mines have injured 90 people in Azerbaijan."
    analysis = analyse(text, Context(published=date(2018, 3, 31)))
    asked = next(q for q in analysis.quantities if q.number.value == 90)
    period = assign_periods(analysis, "AZ")[asked]
    assert (period.period_start, period.as_of) == (None, "2018-03-31")


def test_a_war_that_goes_on_has_no_time_behind_it() -> None:
    period = period_of("After the war at least 90 people will be hurt by mines in Ukraine.", "90")
    assert period.period_start is None


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Mines have hurt 90 people of Ukraine since the start of the big war.", "2022-02"),
        ("Since the all-out invasion began, 90 people have been killed by mines.", "2022-02"),
        ("Mines have hurt 90 people of Ukraine since the start of the big campaign.", None),
    ],
)
def test_a_war_may_be_called_big_or_all_out(text: str, start: str | None) -> None:
    assert period_of(text, "90", "UA").period_start == start
