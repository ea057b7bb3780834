"""Rule W34: what comes on top of a total is not inside it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.support.claim_tables import Row, claim_tables, only
from tests.support.series_tables import Story, assert_story, count, run_stories

from mineaction.consistency import run_rules


def said(row: Row, before: str, after: str = " people") -> Row:
    """The figure in a sentence: these words, its number, those words."""
    printed = str(row["number_as_stated"])
    span = {"start_char": 0, "number_start": len(before), "number_end": len(before) + len(printed)}
    quote = f"{before}{printed}{after}"
    return {**row, **span, "quote": quote, "end_char": len(quote)}


def totals(name: str, day: str, long: int, short: int, since: str | None = "1991") -> list[Row]:
    return [
        count(name, "casualties", long, name="long", since=since, as_of=day),
        count(name, "casualties", short, name="short", as_of=day),
    ]


def told(long: int, short: int, before: str, after: str = " people") -> list[Row]:
    """Two totals of document b, the later one in these words; half a year after document a."""
    whole, part = totals("b", "2023-09-01", long, short, None)
    return [*totals("a", "2023-03-01", 1300, 200), whole, said(part, before, after)]


FINDING = (
    "b: 242 since 2020-11-10 are said to come on top of 1,342, but since 2023-03-01 (a) both rise "
    "by 42 (1,300 to 1,342, 200 to 242), and 1,300 - 200 = 1,342 - 242 = 1,100: "
    "242 are inside 1,342"
)
HANGS = "if 1,300 and 1,342 count from the same start"
STORIES = {
    "an additional count that is inside": Story(
        told(1342, 242, "Since the war an additional "),
        ["fail"],
        finding=FINDING,
        condition=HANGS,
        holds_if="with 242 as a part of 1,342",
    ),
    "in other words": Story(
        told(1342, 242, "Since the war ", " more civilians"),
        ["fail"],
        finding=FINDING,
        condition=HANGS,
    ),
    "a larger total that stands still": Story(
        told(1300, 242, "Since the war an additional "), ["pass"]
    ),
    "a larger total that rises by something else": Story(
        told(1325, 242, "Since the war an additional "),
        ["not_evaluable"],
        note="the larger total has risen by another amount",
    ),
    "no word of addition": Story(told(1342, 242, "Since the war "), []),
    "more than before is no addition": Story(
        told(1342, 242, "Since the war ", " more than in the years before"), []
    ),
    "nothing to compare with": Story(told(1342, 242, "Since the war an additional ")[2:], []),
}


def test_words_of_addition_are_told_from_others() -> None:
    connection = claim_tables([])
    run_rules(connection, only("W34"))
    words = connection.execute(
        "SELECT words, says_addition(split_part(example, '41', 1), split_part(example, '41', 2)),"
        " says_addition(split_part(counterexample, '41', 1), split_part(counterexample, '41', 2))"
        " FROM addition_words"
    ).fetchall()
    assert words
    assert [row for row in words if row[1:] != (True, False)] == []


@pytest.fixture(scope="module")
def checks() -> Mapping[str, list[Row]]:
    return run_stories(STORIES, "W34")


@pytest.mark.parametrize("name", STORIES)
def test_words_of_addition(name: str, checks: Mapping[str, list[Row]]) -> None:
    assert_story(STORIES[name], checks[name])
