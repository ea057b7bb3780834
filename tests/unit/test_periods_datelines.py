"""Datelines that open a text with a day and a town in brackets."""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

TAIL = "\n\nThe mine action centre coordinates all demining of landmines."


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        pytest.param(
            "Shelling kills nine in Wadi camp\n\nMarch 11, 2031 (KARNA) \u2013 At least 9 "
            "civilians were killed and 14 injured on Monday when shells hit the market. Four "
            "of the dead were children, doctors said.",
            "2031-03-11",
            {"9": "2031-03-10~2031-03-10@2031-03-10", "14": "2031-03-10~2031-03-10@2031-03-10",
             "Four": "2031-03-10~2031-03-10@2031-03-10"},
            id="a date and a town in brackets before the text",
        ),
        pytest.param(
            "Mine hits bus\n\n14 June 2030 (Torva) - A mine explosion killed 3 people and "
            "wounded 6 others on Wednesday, police said. Two of the dead were women.",
            "2030-06-14",
            {"3": "2030-06-12~2030-06-12@2030-06-12", "Two": "2030-06-12~2030-06-12@2030-06-12"},
            id="day first",
        ),
        pytest.param(
            "Mine hits bus\n\nAugust 2, 2030 (VENN) - Mines have injured 41 people in Venn "
            "this year, the governor said.",
            "2030-08-02",
            {"41": "2030~2030-08-02@2030-08-02"},
            id="a time of its own behind such a dateline",
        ),
    ],
)  # fmt: skip
def test_datelines(text: str, published: str, expected: dict[str, str]) -> None:
    found = when_of(text + TAIL, published)
    assert {number: found.get(number) for number in expected} == expected
