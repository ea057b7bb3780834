"""What passes between sentences: statements, accidents, headings, lists, titles, tables."""

from __future__ import annotations

import itertools

import pytest
from tests.support.periods import PUBLISHED, period_of

from mineaction.extraction.model import Context
from mineaction.extraction.periods.assign import assign_periods
from mineaction.extraction.pipeline import scan

STATEMENTS = [
    pytest.param(
        "The minister told reporters on Tuesday that mines have killed 83 people since 2019.",
        ("83", "2019", "2024-06-11", "2024-06-11"),
        id="told-reporters-on-tuesday",
    ),
    pytest.param(
        "On 4 June the director told journalists that 5,000 mines had been destroyed since 2021.",
        ("5,000", "2021", "2024-06-04", "2024-06-04"),
        id="a-day-in-front-of-a-verb-of-saying",
    ),
    pytest.param(
        "In a letter dated 2 May 2024, the envoy put the number of mines at 700,000.",
        ("700,000", None, None, "2024-05-02"),
        id="a-letter-dated",
    ),
    pytest.param(
        "The centre said last November that 40 square kilometres remained contaminated.",
        ("40", None, None, "2023-11"),
        id="a-month-is-as-exact-as-it-gets",
    ),
    pytest.param(
        "The governor said on 3 June that mines have hurt 12 people this year. "
        "Sappers have destroyed 4,000 mines since 2022.",
        ("4,000", "2022", "2024-06-03", "2024-06-03"),
        id="the-day-of-a-statement-holds-for-its-paragraph",
    ),
    pytest.param(
        "The governor said on 3 June that mines have hurt 12 people this year.\n\n"
        "The union counts 4,000 mines destroyed since 2022.",
        ("4,000", "2022", "2024-06-14", "2024-06-14"),
        id="a-new-paragraph-forgets-the-statement",
    ),
    pytest.param(
        "In 2023, the centre says, mines killed 55 people.",
        ("55", "2023", "2023", "2023-12-31"),
        id="an-inserted-says-leaves-the-time-to-the-count",
    ),
    pytest.param(
        "Mine action centre, 30 May 2024: 77 people injured by mines since 2020.",
        ("77", "2020", "2024-05-30", "2024-05-30"),
        id="a-label-of-source-and-day",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), STATEMENTS)
def test_the_day_of_the_statement(
    text: str, wanted: tuple[str, str | None, str | None, str]
) -> None:
    number, start, end, as_of = wanted
    period = period_of(text, number, measure="area_contaminated")
    assert (period.period_start, period.period_end, period.as_of) == (start, end, as_of)


INCIDENTS = [
    pytest.param(
        "On 5 June two farmers were killed by a mine.", "two", "2024-06-05", id="on-a-day"
    ),
    pytest.param(
        "A mine killed three herders on Wednesday.", "three", "2024-06-12", id="on-a-weekday"
    ),
    pytest.param(
        "On 5 June a bus struck a mine. Eleven passengers were killed.",
        "Eleven",
        "2024-06-05",
        id="the-toll-in-the-next-sentence",
    ),
    pytest.param(
        "A mine went off under a cart at about 16:00 on Monday, 10 June. "
        "Two villagers died and three were injured.",
        "three",
        "2024-06-10",
        id="the-hour-is-no-part-of-the-day",
    ),
    pytest.param(
        "Mine kills two farmers\n\nOn 5 June two farmers were killed by a mine near Snihurivka.",
        "two",
        "2024-06-05",
        id="the-headline-has-the-day-of-the-body",
    ),
]


@pytest.mark.parametrize(("text", "number", "day"), INCIDENTS)
def test_an_accident_has_its_day(text: str, number: str, day: str) -> None:
    period = period_of(text, number)
    assert (period.period_start, period.period_end, period.as_of) == (day, day, day)
    assert period.period_kind == "incident"


def test_what_has_happened_since_is_not_of_the_day_of_the_accident() -> None:
    text = "On 5 June two farmers were killed by a mine. Mines have killed 340 people in all."
    assert period_of(text, "340").period_start is None


SEQUELS = [
    pytest.param(
        "In May 2024, sappers destroyed 61 mines. A total of 9 hectares was cleared.",
        ("9", "2024-05", "2024-05", "2024-05-31"),
        id="the-sentence-goes-on",
    ),
    pytest.param(
        "In May 2024, sappers destroyed 61 mines.\n\nIn the same month 9 hectares were cleared.",
        ("9", "2024-05", "2024-05", "2024-05-31"),
        id="the-same-month-of-another-paragraph",
    ),
    pytest.param(
        "From 1 to 31 May sappers destroyed 61 mines. In the same month they cleared 9 hectares.",
        ("9", "2024-05-01", "2024-05-31", "2024-05-31"),
        id="the-same-month-is-the-stretch-told",
    ),
    pytest.param(
        "Weekly bulletin No. 23 (3-9 June 2024)\n\nMines destroyed: 84.\n\nArea cleared: 31 ha.",
        ("31", "2024-06-03", "2024-06-09", "2024-06-09"),
        id="the-title-of-a-bulletin",
    ),
    pytest.param(
        "Period: 01.02.2022 - 30.04.2024\n\n91 people injured by mines",
        ("91", "2022-02-01", "2024-04-30", "2024-04-30"),
        id="a-line-that-gives-the-period",
    ),
    pytest.param(
        "The report covers the period from 1 January to 31 March 2024.\n\n"
        "Teams destroyed 510 mines in the province.",
        ("510", "2024-01-01", "2024-03-31", "2024-03-31"),
        id="a-report-names-its-period",
    ),
    pytest.param(
        "The toll year by year:\n\n"
        "- 2 March - 8 May 2022: 14 people were killed by mines.\n"
        "- 9 May - 1 July 2022: nine people were killed by mines.\n",
        ("nine", "2022-05-09", "2022-07-01", "2022-07-01"),
        id="each-item-of-a-list-has-its-label",
    ),
    pytest.param(
        "2018. At least 69 people were killed by mines. Some 210 were injured.\n\n"
        "2019. At least 55 people were killed by mines.",
        ("210", "2018", "2018", "2018-12-31"),
        id="a-year-at-the-head-of-a-paragraph",
    ),
    pytest.param(
        "March 2021. The fund gives USD 1 million for demining.",
        ("1 million", "2021-03", "2021-03", "2021-03-31"),
        id="a-month-at-the-head-of-a-paragraph",
    ),
    pytest.param(
        "In May 2024, sappers destroyed 61 mines. They plan to clear 300 hectares of mined land.",
        ("61", "2024-05", "2024-05", "2024-05-31"),
        id="a-plan-does-not-change-what-was-done",
    ),
    pytest.param(
        "Mines by year\n\nYear | Killed | Injured\n2021 | 14 | 30\n2022 | 19 | 44\n",
        ("44", "2022", "2022", "2022-12-31"),
        id="the-label-of-a-row",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), SEQUELS)
def test_the_period_told_before(text: str, wanted: tuple[str, str, str, str]) -> None:
    number, start, end, as_of = wanted
    period = period_of(text, number)
    assert (period.period_start, period.period_end, period.as_of) == (start, end, as_of)


def test_parts_of_parts_in_a_long_chain_are_no_recursion() -> None:
    text = "In 2023 " + "7 people, " * 3000 + "were killed by mines."
    analysis = scan(text, Context(published=PUBLISHED))
    numbers = analysis.quantities
    for part, whole in itertools.pairwise(numbers):
        part.parent = whole
    for quantity in numbers:
        quantity.measure = "killed"
    periods = assign_periods(analysis)
    assert {periods[quantity].period_start for quantity in numbers} == {"2023"}
