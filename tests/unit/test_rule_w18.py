"""Rule W18: a stated duration fits the dates beside it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.support.claim_tables import check, claim_tables, figure, only

# The sentence, the period of its figure, and the verdicts of the rule.
CASES = {
    "fourteen months are fourteen months": (
        "In the 14 months from May 2022 to June 2023 seven died.", "2022-05", "2023-06", ["pass"],
    ),
    "a year is missing": (
        "In the 14 months from May 2022 to June 2024 seven died.", "2022-05", "2024-06", ["fail"],
    ),
    "first and last year counted": (
        "In the three years between 2020 and 2022 seven died.", "2020", "2022", ["pass"],
    ),
    "first and last day counted": (
        "In the ten days from 3 May to 12 May 2023 seven died.", "2023-05-03", "2023-05-12",
        ["pass"],
    ),
    "a wrong month's day": (
        "In the ten days from 3 May to 30 May 2023 seven died.", "2023-05-03", "2023-05-30",
        ["fail"],
    ),
    "weeks": (
        "In the two weeks since 1 May 2023 seven died.", "2023-05-01", "2023-05-14", ["pass"],
    ),
    "a vague length": (
        "Over many months from May 2022 to June 2024 seven died.", "2022-05", "2024-06", [],
    ),
    "a length of something else": (
        "Seven died from May 2022 to June 2024; work takes 20 years.", "2022-05", "2024-06", [],
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def verdicts() -> Mapping[str, list[str]]:
    """The verdicts of the rule by case; each is the only sentence of its document."""
    figures = [
        figure(name, "killed", 7, document_id=name, sentence_id=name, period_start=start,
               period_end=end)
        for name, (_, start, end, _) in CASES.items()
    ]  # fmt: skip
    texts = {(name, name): text for name, (text, *_) in CASES.items()}
    _, checks, _ = check(claim_tables(figures, texts=texts), only("W18"))
    return {
        name: [row["verdict"] for row in checks if row["document_ids"] == [name]] for name in CASES
    }


@pytest.mark.parametrize("name", CASES)
def test_a_length_fits_its_dates(name: str, verdicts: Mapping[str, list[str]]) -> None:
    assert verdicts[name] == CASES[name][-1]


def test_two_periods_in_one_sentence_are_not_compared() -> None:
    figures = [
        figure("a", "killed", 7, period_start="2022-05", period_end="2024-06", order=1),
        figure("b", "killed", 2, period_start="2024-06", period_end="2024-06", order=2),
    ]
    text = "In the 14 months from May 2022 to June 2024 seven died, two of them in June."
    _, checks, _ = check(claim_tables(figures, texts={("doc-1", "s1"): text}), only("W18"))
    assert checks == []
