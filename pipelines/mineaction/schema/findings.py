"""The table main.findings: what does not hold in the sources.

Lives here: its declaration. Does not live here: the checks behind a finding (links.py), and how
its words are composed (consistency).
"""

from __future__ import annotations

from typing import Any, Final

from mineaction.schema.columns import Day, Exact, Table, Text, Texts, Whole, column


class Findings(
    Table,
    name="main.findings",
    description="One row per fault: what does not hold, and all relations that it explains",
    warning="A finding says that numbers do not fit together, not which of them is right",
    key=("finding_id",),
):
    """What does not hold in the sources, in words that a reader understands, one row a fault.

    Relations that fail for one and the same figure are one finding. Who is right is not decided.
    """

    finding_id: Text = column(
        "Finding", "Stable id: that of its leading check", example="a3b1c5d7e9f01234"
    )
    rank: Whole = column("Rank", "1 is what to look at first", minimum=1)
    rule_id: Text = column("Rule", "The world rule that states it", example="W10")
    rule_ids: Texts = column("Rules", "All world rules that noticed it")
    severity: Text = column("Severity", "How much it matters", codes="severity")
    confidence: Text = column("How sure", "What the finding rests on", codes="confidence")
    sentence: Text = column(
        "Finding in words",
        "Document, numbers, sum and difference",
        example="report.txt: 19 killed + 47 injured = 66, the text says 64 (off by 2)",
    )
    also: Texts = column(
        "Also",
        "The other relations that it explains, in words",
        example="the same total fails against its districts",
    )
    document_ids: Texts = column("Documents", "The documents concerned", example="50dcbb0688118a55")
    figure_ids: Texts = column(
        "Figures", "The figures concerned", example="0570dfc7b8827e5d, 1710a9febff27956"
    )
    quotes: Texts = column(
        "Quotes", "The words of the documents, one for each figure", example="19 died, 47 injured"
    )
    numbers: Texts = column("Numbers", "The numbers as printed, one for each figure")
    difference: Exact = column("Difference", "By how much it is off", null=True)
    would_hold_if: Text = column("Would hold if", "What would make it hold", null=True)
    cause: Text = column(
        "Possible cause",
        "A simple slip that would explain it",
        null=True,
        example="a digit was changed",
    )
    condition: Text = column(
        "Condition",
        "What the finding depends on",
        null=True,
        example="if the document is from 2024",
    )
    suspect_ids: Texts = column(
        "Suspects",
        "Figures of which one alone, if it were other, would make it hold; best first",
        example="0570dfc7b8827e5d",
    )
    check_ids: Texts = column(
        "Checks", "All failed checks that it explains", example="9f8e7d6c5b4a3210"
    )
    fingerprint: Text = column(
        "Fingerprint", "Digest of its claims and checks", example="9f8e7d6c5b4a3210"
    )
    review: Text = column("Review", "What a reviewer decided", codes="review")
    review_reason: Text = column(
        "Reason", "The reviewer's reason", null=True, example="The ministry corrected it in May"
    )
    reviewer: Text = column("Reviewer", "Who reviewed it", null=True, example="A. Analyst")
    reviewed_on: Day = column("Reviewed on", "Day of the review", null=True, example="2024-03-04")


TABLES: Final[tuple[Any, ...]] = (Findings,)
