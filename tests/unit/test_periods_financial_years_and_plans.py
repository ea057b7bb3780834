"""The previous financial year, work of months to come, and the year before that."""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

TAIL = "\n\nThe mine action centre coordinates all demining of landmines."


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        pytest.param(
            "During the fiscal year 2031/32 (1 April 2031 to 31 March 2032), the State allocated "
            "38 million dollars to demining, against 29 million in the previous fiscal year. In "
            "that period 4,070 hectares of minefields were cleared. For the current fiscal year, "
            "45 million dollars have been set aside for demining.",
            "2032-05-09",
            {"29 million": "2030-04~2031-03@2031-03-31",
             "4,070": "2031-04-01~2032-03-31@2032-03-31",
             "45 million": "2032-04~2033-03@2032-05-09"},
            id="the fiscal years beside the one that is told",
        ),
        pytest.param(
            "Mines injured 12 people in the last financial year.",
            "2032-05-09",
            {"12": "~@2032-05-09"},
            id="a financial year that begins nobody knows when",
        ),
        pytest.param(
            "In 2029 teams cleared 355,000 m2 of minefields. Between October and December we plan "
            "to clear 350,000 m2.",
            "2030-10-05",
            {"350,000": "2030-10~2030-12@2030-10-05"},
            id="months to come",
        ),
        pytest.param(
            "Last year they found 90 mines. In November they will clear 12 ha of minefields.",
            "2030-10-05",
            {"12": "2030-11~2030-11@2030-10-05"},
            id="a month to come",
        ),
        pytest.param(
            "Last year 1,910 mines were defused in the province. The year before that, the figure "
            "was 2,330.",
            "2031-05-12",
            {"2,330": "2029~2029@2029-12-31"},
            id="the year before that",
        ),
        pytest.param(
            "As of 31 December 2029, it reported 71.2 km2 of mined area. A further 12 km2 of "
            "suspected area was identified during 2029.",
            "2030-11-12",
            {"71.2": "~@2029-12-31", "12": "2029~2029@2029-12-31"},
            id="a further area that was identified",
        ),
        pytest.param(
            "QUARTERLY REPORT: July - September 2030\n\nOutput | Q3 2030 | 2030 to date\nMines "
            "destroyed | 412 | 1,377\n",
            "2030-10-21",
            {"412": "2030-07~2030-09@2030-09-30", "1,377": "2030~2030-09-30@2030-09-30"},
            id="the year to date, in a report of a quarter",
        ),
    ],
)  # fmt: skip
def test_years_of_accounts_and_plans(text: str, published: str, expected: dict[str, str]) -> None:
    found = when_of(text + TAIL, published)
    assert {number: found.get(number) for number in expected} == expected
