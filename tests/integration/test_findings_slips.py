"""The possible cause of a finding: a simple slip between the needed number and the printed one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tests.support.claim_tables import Row, check, claim_tables, figure


def toll(
    killed: int, injured: int, total: int, document: str = "doc-1", **given: object
) -> list[Row]:
    """A toll whose parts are all, so that their sum is the total."""
    return [
        figure(f"{document}-{n}", measure, value, document_id=document, order=n,
               sentence_id=f"{document}-s", statement_id=f"{document}-s",
               **({"part_of": f"{document}-1", "part_basis": "breakdown"} if n > 1 else {}),
               **given)
        for n, (measure, value) in enumerate(
            (("casualties", total), ("killed", killed), ("injured", injured)), 1
        )
    ]  # fmt: skip


def found(figures: Sequence[Row], kinds: dict[tuple[str, str], str] | None = None) -> Row:
    """The only finding."""
    _, _, (finding,) = check(claim_tables(figures, (), kinds))
    return finding


MINES = [
    figure("ap", "devices_found", 450, device="AP_MINE", order=1, period_start="2024-03",
           period_end="2024-03"),
    figure("uxo", "devices_found", 310, device="UXO", order=2, period_start="2024-03",
           period_end="2024-03"),
    figure("all", "devices_found", 715, device="EO_ANY", order=3, period_start="2024-03",
           period_end="2024-03"),
]  # fmt: skip


def elsewhere(value: int, **given: object) -> Row:
    """The anti-personnel mines of the same month in another document, of another speaker."""
    return figure(
        "other", "devices_found", value, device="AP_MINE", document_id="doc-2", statement_id="x",
        sentence_id="x", period_start="2024-03", period_end="2024-03", speaker="the ministry",
        **given,
    )  # fmt: skip


AREA = [
    figure("part", "area_cleared", "250", unit="HAR", order=1),
    figure("base", "area_contaminated", "1250", unit="HAR", order=2),
    figure("share", "area_cleared", "2.5", unit="P1", printed="2.5%", order=3, numerator="part",
           denominator="base"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("figures", "cause"),
    [
        pytest.param(
            toll(41, 315, 365),
            "356 instead of 365 casualties: two digits in the other order",
            id="two digits of the total changed places",
        ),
        pytest.param(
            toll(41, 1315, 135),
            "1,356 instead of 135 casualties: one digit is missing",
            id="the total lacks a digit",
        ),
        pytest.param(
            [*MINES, elsewhere(405)],
            "at most 405 instead of 450 found (anti-personnel mines): another document has the "
            "needed number for the same claim (doc-2: 405 found (anti-personnel mines))",
            id="another document gives the needed number for the same claim",
        ),
        pytest.param(
            [*MINES, {**elsewhere(405), "country": "UA"}],
            "at most 405 instead of 450 found (anti-personnel mines): "
            "two digits in the other order",
            id="a figure of another country is no witness",
        ),
        pytest.param(
            [*AREA, figure("all", "area_contaminated", "10000", unit="HAR", order=4,
             sentence_id="s2", statement_id="s2")],
            "9,784.3 to 10,224.5 instead of 1,250 ha contaminated: the needed number would fit as "
            "the base (doc-1: 10,000 ha contaminated)",
            id="a share of another base",
        ),
    ],
)  # fmt: skip
def test_the_most_telling_slip_is_named(figures: Sequence[Row], cause: str) -> None:
    assert found(figures)["cause"] == cause


def test_killed_in_the_headline_for_the_casualties_of_the_text() -> None:
    headline = figure("h", "killed", 24, order=0, sentence_id="head", statement_id="head")
    finding = found([headline, *toll(5, 19, 24)], {("doc-1", "head"): "headline"})
    assert finding["cause"] == (
        "5 instead of 24 killed: the printed number is that of another outcome "
        "(doc-1: 24 casualties)"
    )


@pytest.mark.parametrize(
    "figures",
    [
        pytest.param(toll(19, 47, 64), id="one digit of three figures could be another"),
        pytest.param(toll(100, 200, 777), id="no slip leads there"),
    ],
)
def test_no_cause_is_named_where_several_or_none_would_do(figures: Sequence[Row]) -> None:
    assert found(figures)["cause"] is None
