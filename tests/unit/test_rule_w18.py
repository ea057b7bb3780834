"""Rule W18: a stated duration fits the dates beside it."""

from __future__ import annotations

import pytest
from tests.support.claim_tables import check, claim_tables, figure


def verdicts(text: str, start: str, end: str) -> list[str]:
    """The verdicts for a figure of that period in a sentence."""
    given = figure("a", "killed", 7, period_start=start, period_end=end)
    _, checks, _ = check(claim_tables([given], texts={("doc-1", "s1"): text}))
    return [row["verdict"] for row in checks if row["rule_id"] == "W18"]


@pytest.mark.parametrize(
    ("text", "start", "end", "expected"),
    [
        ("In the 14 months from May 2022 to June 2023 seven died.", "2022-05", "2023-06", ["pass"]),
        ("In the 14 months from May 2022 to June 2024 seven died.", "2022-05", "2024-06", ["fail"]),
        ("In the three years between 2020 and 2022 seven died.", "2020", "2022", ["pass"]),
        ("In the ten days from 3 May to 12 May 2023 seven died.", "2023-05-03", "2023-05-12",
         ["pass"]),
        ("In the ten days from 3 May to 30 May 2023 seven died.", "2023-05-03", "2023-05-30",
         ["fail"]),
        ("In the two weeks since 1 May 2023 seven died.", "2023-05-01", "2023-05-14", ["pass"]),
        ("Over many months from May 2022 to June 2024 seven died.", "2022-05", "2024-06", []),
        ("Seven died from May 2022 to June 2024; work takes 20 years.", "2022-05", "2024-06", []),
    ],
    ids=[
        "fourteen months are fourteen months", "a year is missing", "first and last year counted",
        "first and last day counted", "a wrong month's day", "weeks", "a vague length",
        "a length of something else",
    ],
)  # fmt: skip
def test_a_length_fits_its_dates(text: str, start: str, end: str, expected: list[str]) -> None:
    assert verdicts(text, start, end) == expected


def test_two_periods_in_one_sentence_are_not_compared() -> None:
    figures = [
        figure("a", "killed", 7, period_start="2022-05", period_end="2024-06", order=1),
        figure("b", "killed", 2, period_start="2024-06", period_end="2024-06", order=2),
    ]
    text = "In the 14 months from May 2022 to June 2024 seven died, two of them in June."
    _, checks, _ = check(claim_tables(figures, texts={("doc-1", "s1"): text}))
    assert [row for row in checks if row["rule_id"] == "W18"] == []
