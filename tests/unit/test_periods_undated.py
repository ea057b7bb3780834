"""Texts whose date of publication nobody knows: what their own words still say."""

from __future__ import annotations

import pytest

from mineaction.extraction import extract

TAIL = "\n\nThe mine action centre coordinates all demining of landmines."
SINCE_JANUARY = "Since January 1,900 mines have been found."


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("Sappers have removed 533,200 mines since February 24, 2022.", "533,200",
         ("2022-02-24", None, None)),
        ("Mines have hurt 90 people since 2019.", "90", ("2019", None, None)),
        ("Last year mines hurt 90 people.", "90", (None, None, None)),
        ("On 12 May a mine killed two herders.", "two", (None, None, None)),
        ("Weekly bulletin No. 19, 7 - 13 May 2031\n\nOn 12 May a mine killed two herders.", "two",
         ("2031-05-12", "2031-05-12", "2031-05-12")),
        (f"Quarterly report, April-June 2031\n\n{SINCE_JANUARY}", "1,900", ("2031-01", None, None)),
        ("MINE ACTION BULLETIN\nMay 2031\n\nIn May sappers destroyed 412 mines.", "412",
         ("2031-05", "2031-05", "2031-05-31")),
        ("Annual report 2030\n\nLast year our sappers destroyed 412 mines.", "412",
         (None, None, None)),
    ],
    ids=[
        "since a day, up to one that is not known",
        "since a year",
        "last year stays open",
        "and so does a day without its year",
        "a bulletin gives its year to a day",
        "a quarter gives its year to a month",
        "a month gives its year",
        "a report on a year says nothing of last year",
    ],
)  # fmt: skip
def test_what_an_undated_text_says(
    text: str, number: str, expected: tuple[str | None, str | None, str | None]
) -> None:
    found = {f.number_as_stated: f for f in extract(text + TAIL).figures}[number]
    assert (found.period_start, found.period_end, found.as_of) == expected
