"""Rules W17 and W43M: a group that is said to be the majority can be one, and how easily."""

from __future__ import annotations

from typing import Any

import pytest
from tests.support.claim_tables import Row, claim_tables, figure, only, rows

from mineaction.consistency import run_rules

SINCE = {"period_start": "2020-11-10", "as_of": "2024-06-01", "period_end": "2024-06-01"}
BEFORE = {
    "period_start": "2020-11-10", "as_of": "2021-05-01", "period_end": "2021-05-01",
    "document_id": "doc-0", "sentence_id": "s0", "statement_id": "s0",
}  # fmt: skip


def total(value: int = 300, **given: Any) -> Row:
    return figure("total", "casualties", value, **{**SINCE, "order": 1, **given})


def earlier(all_people: int, civilians: int) -> list[Row]:
    """A toll since the same start, three years before."""
    return [
        figure("a", "casualties", all_people, **BEFORE),
        figure("c", "casualties", civilians, civil_status="civilian", part_of="a", **BEFORE),
    ]


def verdicts(text: str, figures: list[Row], rule_id: str) -> list[tuple[str, str | None]]:
    """Verdict and words of the checks of one rule, for the sentence of the total."""
    connection = claim_tables(figures, texts={("doc-1", "s1"): text})
    run_rules(connection, only(rule_id))
    return [(row["verdict"], row["sentence"]) for row in rows(connection, "rule_checks")]


MOSTLY = "There were 300 victims, the majority of whom are civilians."


@pytest.mark.parametrize(
    ("figures", "verdict"),
    [
        pytest.param(
            [total(), figure("c", "casualties", 160, civil_status="civilian", part_of="total",
                             **SINCE)],
            "pass", id="more than half are stated",
        ),
        pytest.param(
            [total(), figure("c", "casualties", 150, civil_status="civilian", part_of="total",
                             **SINCE)],
            "fail", id="half is no majority",
        ),
        pytest.param(
            [total(), figure("c", "casualties", 150, high=None, civil_status="civilian",
                             qualifier="at_least", part_of="total", **SINCE)],
            "not_evaluable", id="at least half may be more",
        ),
        pytest.param([total()], "not_evaluable", id="nothing is known of the group"),
        pytest.param([total(), *earlier(100, 30)], "pass", id="the later ones may all be of it"),
        pytest.param([total(), *earlier(280, 20)], "fail", id="the later ones are too few"),
    ],
)  # fmt: skip
def test_a_majority_can_be_one(figures: list[Row], verdict: str) -> None:
    assert [v for v, _ in verdicts(MOSTLY, figures, "W17")] == [verdict]


def test_the_finding_says_what_is_left() -> None:
    [(_, sentence)] = verdicts(MOSTLY, [total(), *earlier(280, 20)], "W17")
    assert sentence == (
        "doc-1: most of 300 casualties are said to be civilians, but 20 of 280 as of "
        "2021-05-01 (doc-0) leaves at most 40, not half of them"
    )


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("There were 300 victims, most of them civilians.", 1),
        ("Most of the 300 victims live in villages.", 0),
        ("Of 300 victims a majority\nof whom were children have been treated.", 1),
        ("There were 300 victims, civilians among them.", 0),
    ],
    ids=["most of them", "most, but of no group", "over two lines", "no majority"],
)
def test_only_a_majority_of_a_group_is_asked_for(text: str, number: int) -> None:
    assert len(verdicts(text, [total()], "W17")) == number


@pytest.mark.parametrize(
    ("civilians", "verdict"),
    [(70, "pass"), (45, "pass"), (20, "fail")],
    ids=["most before", "nearly half before", "a fifth before, two thirds needed since"],
)
def test_a_far_larger_share_than_before_is_a_remark(civilians: int, verdict: str) -> None:
    found = verdicts(MOSTLY, [total(), *earlier(100, civilians)], "W43M")
    assert [v for v, _ in found] == [verdict]
    if verdict == "fail":
        assert found[0][1] == (
            "a remark on doc-1: most of 300 casualties are said to be civilians; before, 20 of 100 "
            "up to 2021-05-01 (doc-0) were, so at least 131 of the 200 since would have to be "
            "(65.5 per cent after 20 per cent)"
        )
