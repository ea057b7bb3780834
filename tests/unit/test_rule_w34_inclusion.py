"""Rule W34I: what is inside a total makes it rise."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.support.claim_tables import Row, claim_tables
from tests.support.series_tables import Story, assert_story, run_stories
from tests.unit.test_rule_w34 import HANGS, said, totals

from mineaction.consistency import run_rules


def told(long: int, short: int, before: str, after: str = " people") -> list[Row]:
    """Two totals of document b, the later one in these words; half a year after document a."""
    whole, part = totals("b", "2023-09-01", long, short, None)
    return [*totals("a", "2023-03-01", 1300, 200), whole, said(part, before, after)]


STORIES = {
    "the total rises with the count inside it": Story(
        told(1342, 242, "a total, including since the war "), ["pass"]
    ),
    "the total rises by more": Story(told(1360, 242, "a total, of whom since 2020 "), ["pass"]),
    "the total stands still": Story(
        told(1300, 242, "a total, among them, since 10 November 2020, "),
        ["fail"],
        finding="b: 242 since 2020-11-10 are said to be inside 1,300, but between 2023-09-01 and "
        "2023-03-01 (a) they change by 42 (200 to 242) and the total by 0 (1,300 to 1,300): "
        "not all of them can be inside (off by 42)",
        holds_if="with a change of at least 42 in the total",
        condition=HANGS.replace("1,342", "1,300"),
    ),
    "the total rises by less, in other words": Story(
        told(1310, 242, "a total, ", " of them since the war"), ["fail"],
        condition=HANGS.replace("1,342", "1,310"),
    ),
    "compared with a later day": Story(
        [*told(1300, 180, "a total, including since the war ")[2:],
         *totals("c", "2024-03-01", 1300, 200)],
        ["fail"],
        condition="if 1,300 and 1,300 count from the same start",
    ),
    "the count has not risen": Story(
        told(1300, 200, "a total, including since the war "), ["not_evaluable"],
        note="the count has not risen between the two days",
    ),
    "a count on top of it is left to W34": Story(
        told(1300, 242, "a total, not including since the war "), []
    ),
    "another number stands between": Story(
        told(1300, 242, "a total, including 17 children, and since the war "), []
    ),
    "no word of inclusion": Story(told(1300, 242, "a total, and since the war "), []),
    "nothing to compare with": Story(told(1300, 242, "a total, including ")[2:], []),
}  # fmt: skip


def test_words_of_inclusion_are_told_from_others() -> None:
    connection = claim_tables([])
    run_rules(connection)
    words = connection.execute(
        "SELECT words, says_inclusion(split_part(example, '41', 1), split_part(example, '41', 2)),"
        " says_inclusion(split_part(counterexample, '41', 1), split_part(counterexample, '41', 2))"
        " FROM inclusion_words"
    ).fetchall()
    assert words
    assert [row for row in words if row[1:] != (True, False)] == []


@pytest.fixture(scope="module")
def checks() -> Mapping[str, list[Row]]:
    return run_stories(STORIES, "W34I")


@pytest.mark.parametrize("name", STORIES)
def test_words_of_inclusion(name: str, checks: Mapping[str, list[Row]]) -> None:
    assert_story(STORIES[name], checks[name])
