"""What "the same year" and "the first half of the year" point back to."""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

TAIL = "\n\nThe mine action centre coordinates all demining of landmines."


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        pytest.param(
            "A mine killed two farmers on Monday.\n\nIn 2030 alone mines had killed 40 people.\n\n"
            "The service taught 312,000 people about mines in the first half of the year.",
            "312,000",
            "2031-01~2031-06@2031-06-30",
            id="the half of the year in which a story is told",
        ),
        pytest.param(
            "In 2030 mines killed 40 people, 12 of them in the first quarter of the year.",
            "12",
            "2030-01~2030-03@2030-03-31",
            id="the quarter of a year told beside it",
        ),
        pytest.param(
            "Since 2029 it has cleared 9 hectares. In 2032 it plans to clear 40 hectares. In the "
            "course of the same year 60,000 people are to attend risk education sessions.",
            "60,000",
            "2032~2032@2031-10-15",
            id="the same year that lies ahead",
        ),
        pytest.param(
            "In 2030 it cleared 40 hectares. In the same year 60,000 people attended risk "
            "education sessions.",
            "60,000",
            "2030~2030@2030-12-31",
            id="the same year that is over",
        ),
        pytest.param(
            "Since the last report, published in 2029, the office has helped 46 mine survivors.",
            "46",
            "2029~2031-10-15@2031-10-15",
            id="since a report and its year between commas",
        ),
        pytest.param(
            "Since the truce, declared in May, mines have killed 46 people.",
            "46",
            "2031-05~2031-10-15@2031-10-15",
            id="since a truce and its month between commas",
        ),
    ],
)
def test_what_a_time_points_back_to(text: str, number: str, expected: str) -> None:
    assert when_of(text + TAIL, "2031-10-15").get(number) == expected
