"""Coherent pairs of claims: whatever looks different has a reason, and nothing is reported.

Each pair is two documents of a country of their own; all rules run over all pairs at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
from tests.support.claim_tables import Row, check, claim_tables, document, figure

Claim = tuple[str, str | int | None, dict[str, Any]]

YEAR = {"period_start": "2023", "period_end": "2023", "as_of": "2023-12-31"}
MONTH = {"period_start": "2024-02", "period_end": "2024-02", "as_of": "2024-02-29"}
SINCE = {
    "period_start": "2020-11-10", "period_end": "2024-01-31", "as_of": "2024-01-31",
    "period_kind": "cumulative", "as_of_basis": "stated",
}  # fmt: skip
OTHER = {"speaker": "a monitor"}


def claim(measure: str, value: str | int | None, *parts: Mapping[str, Any], **given: Any) -> Claim:
    """A claim with columns of several parts."""
    merged: dict[str, Any] = {}
    for part in parts:
        merged |= part
    return measure, value, merged | given


@dataclass(frozen=True)
class Pair:
    """The claims of two documents, and what is said of the documents."""

    first: Sequence[Claim]
    second: Sequence[Claim]
    papers: tuple[Mapping[str, Any], Mapping[str, Any]] = field(default_factory=lambda: ({}, {}))


def report(k: int) -> Sequence[Claim]:
    """A report whose figures a story takes over; no two have a number in common."""
    return (
        claim("devices_found", 4127 + 37 * k, MONTH, device="AP_MINE", places=["Huambo", "Bie"]),
        claim("devices_found", 1936 + 37 * k, MONTH, device="UXO", places=["Huambo", "Bie"]),
        claim("area_cleared", f"{3412 + 37 * k}.5", MONTH, unit="HAR"),
        claim("risk_education", 2718 + 37 * k, MONTH),
    )


REPORTS = [report(k) for k in range(7)]

PAIRS: dict[str, Pair] = {
    "three small numbers that two provinces have by chance": Pair(
        [
            claim("devices_found", 11, MONTH, device="AP_MINE", places=["Moxico"]),
            claim("devices_found", 25, MONTH, device="UXO", places=["Moxico"]),
            claim("risk_education", 36, MONTH, places=["Moxico"]),
            claim("injured", 2, MONTH, places=["Moxico"]),
        ],
        [
            claim("devices_found", 11, MONTH, OTHER, device="AV_MINE", places=["Cunene"]),
            claim("devices_found", 25, MONTH, OTHER, device="UXO", places=["Cunene"]),
            claim("risk_education", 36, MONTH, OTHER, places=["Cunene"]),
            claim("injured", 3, MONTH, OTHER, places=["Cunene"]),
        ],
    ),
    "a rounded count": Pair(
        [claim("killed", 4812, SINCE)],
        [claim("killed", 4800, SINCE, OTHER, low=4750, high=4850, qualifier="about")],
    ),
    "square kilometres for hectares": Pair(
        [claim("area_cleared", "4601.5", MONTH, unit="HAR")],
        [claim("area_cleared", 46, MONTH, unit="KMK", low="45.5", high="46.5", qualifier="about")],
    ),
    "more than 300 and 312": Pair(
        [claim("casualties", 312, YEAR)],
        [claim("casualties", 300, YEAR, OTHER, high=None, qualifier="more_than")],
    ),
    "nearly 500 and 487": Pair(
        [claim("casualties", 487, YEAR)],
        [claim("casualties", 500, YEAR, OTHER, low=450, high=500, qualifier="almost")],
    ),
    "a range around the number": Pair(
        [claim("casualties", 333, YEAR)],
        [claim("casualties", None, YEAR, OTHER, low=300, high=350, qualifier="range")],
    ),
    "hundreds and a number": Pair(
        [claim("casualties", 612, YEAR)],
        [claim("casualties", None, YEAR, OTHER, low=200, high=999, qualifier="vague")],
    ),
    "a toll that rose": Pair(
        [claim("casualties", 344, SINCE)],
        [claim("casualties", 382, SINCE, OTHER, period_end="2024-12-12", as_of="2024-12-12")],
    ),
    "a district and the country": Pair(
        [claim("casualties", 344, YEAR)],
        [claim("casualties", 21, YEAR, OTHER, places=["Bie"])],
    ),
    "civilians and all": Pair(
        [claim("killed", 70, YEAR)], [claim("killed", 52, YEAR, OTHER, civil_status="civilian")]
    ),
    "children and all": Pair(
        [claim("injured", 70, YEAR)], [claim("injured", 19, YEAR, OTHER, age="child")]
    ),
    "journalists and all": Pair(
        [claim("killed", 44, YEAR)], [claim("killed", 3, YEAR, OTHER, role="journalist")]
    ),
    "since another war": Pair(
        [claim("casualties", 382, SINCE)],
        [claim("casualties", 3461, SINCE, OTHER, period_start="1991")],
    ),
    "killed and all casualties": Pair(
        [claim("casualties", 382, SINCE)], [claim("killed", 70, SINCE, OTHER)]
    ),
    "mines and all items": Pair(
        [claim("devices_found", 270, MONTH, device="MINE")],
        [claim("devices_found", 1735, MONTH, device="EO_ANY")],
    ),
    "victims of mines and of all devices": Pair(
        [claim("casualties", 19, YEAR, device="MINE")], [claim("casualties", 41, YEAR, OTHER)]
    ),
    "a week inside a month": Pair(
        [claim("devices_found", 33, device="AP_MINE", period_start="2024-02-05",
               period_end="2024-02-11", as_of="2024-02-11")],
        [claim("devices_found", 159, MONTH, device="AP_MINE")],
    ),
    "a correction said to be one": Pair(
        [claim("casualties", 41, YEAR)],
        [claim("casualties", 43, YEAR, quote="The toll of 2023 was revised from 41 to 43.")],
    ),
    "collectors with windows that do not meet": Pair(
        [claim("casualties", 178, period_start="2021", period_end="2022", as_of="2022-12-31")],
        [claim("casualties", 202, YEAR, OTHER)],
    ),
    "two teams clear their own land": Pair(
        [claim("area_cleared", 118, MONTH, unit="HAR", speaker="the army")],
        [claim("area_cleared", 52, MONTH, unit="HAR", speaker="a charity")],
    ),
    "a plan and what was done": Pair(
        [claim("area_cleared", 900, YEAR, unit="HAR", modality="planned")],
        [claim("area_cleared", 871, YEAR, unit="HAR")],
    ),
    "a denial and a count": Pair(
        [claim("killed", 12, YEAR, modality="negated")], [claim("killed", 9, YEAR, OTHER)]
    ),
    "mines and the war at large": Pair(
        [claim("killed", 89, YEAR)], [claim("killed", 7120, YEAR, OTHER, cause="conflict")]
    ),
    "martyrs and fatalities": Pair(
        [claim("killed", 65, SINCE, term_as_stated="martyrs")],
        [claim("killed", 65, SINCE, OTHER, term_as_stated="fatalities")],
    ),
    "days of publication are no days of counting": Pair(
        [claim("casualties", 342, SINCE, as_of_basis="published")],
        [claim("casualties", 344, SINCE, OTHER, as_of_basis="published")],
    ),
    "two blasts on one day": Pair(
        [claim("killed", 2, period_start="2024-05-02", period_end="2024-05-02",
               period_kind="incident", as_of="2024-05-02")],
        [claim("killed", 3, OTHER, period_start="2024-05-02", period_end="2024-05-02",
               period_kind="incident", as_of="2024-05-02")],
    ),
    "a rate and a total": Pair(
        [claim("casualties", 480, YEAR)],
        [claim("casualties", 40, YEAR, per="month", statistic="rate")],
    ),
    "a share and a count": Pair(
        [claim("casualties", 480, YEAR)], [claim("casualties", 37, YEAR, OTHER, unit="P1")]
    ),
    "two donors in two currencies": Pair(
        [claim("funding", 1250000, YEAR, unit="USD")], [claim("funding", 900000, YEAR, unit="EUR")]
    ),
    "severe injuries and all": Pair(
        [claim("injured", 312, SINCE)],
        [claim("injured", 41, SINCE, OTHER, severity_as_stated="severe")],
    ),
    "a story that leaves out place and period": Pair(
        REPORTS[0], [(m, v, {"unit": g.get("unit", "C62"), "device": g.get("device")})
                 for m, v, g in REPORTS[0]]
    ),
    "a story that says it in round numbers": Pair(
        REPORTS[1],
        [REPORTS[1][1], REPORTS[1][3], REPORTS[1][0],
         claim("area_cleared", 3400, MONTH, unit="HAR", high=None, qualifier="more_than")],
    ),
    "a story that converts the unit": Pair(
        REPORTS[2],
        [*REPORTS[2][:2], REPORTS[2][3], claim("area_cleared", "34.9", MONTH, unit="KMK")],
    ),
    "a story with a figure of its own": Pair(
        REPORTS[3], [*REPORTS[3], claim("injured", 2, MONTH, places=["Uige"])]
    ),
    "a story that takes over a part of it": Pair(
        REPORTS[4], REPORTS[4][1:]
    ),
    "a story with a wider word for the device": Pair(
        REPORTS[5], [claim("devices_found", 4127, MONTH, device="MINE"), *REPORTS[5][1:]]
    ),
    "a story that says since when with more care": Pair(
        [claim("casualties", 1344, SINCE, period_start="2020"), claim("killed", 561, SINCE),
         claim("injured", 783, SINCE)],
        [claim("casualties", 1344, SINCE), claim("killed", 561, SINCE),
         claim("injured", 783, SINCE)],
    ),
    "the next bulletin in the same form": Pair(
        REPORTS[6],
        [(m, int(float(str(v))) + 211, {**g, "period_start": "2024-03", "period_end": "2024-03",
                                        "as_of": "2024-03-31"}) for m, v, g in REPORTS[6]],
        ({"publisher": "the agency"}, {"publisher": "the agency"}),
    ),
}  # fmt: skip


def code(n: int) -> str:
    """A country of its own for each pair."""
    return chr(65 + n // 26) + chr(65 + n % 26)


@pytest.fixture(scope="module")
def findings() -> Sequence[Row]:
    """What all rules find in all pairs."""
    papers: list[Row] = []
    figures: list[Row] = []
    for n, pair in enumerate(PAIRS.values()):
        for side, claims in enumerate((pair.first, pair.second)):
            name = f"pair-{n}-{side}"
            day = date(2024, 12, 20 + side)
            papers.append(document(name, published=day, **pair.papers[side]))
            for order, (measure, value, given) in enumerate(claims):
                columns = {"country": code(n), "order": 50 * order, **given}
                figures.append(
                    figure(f"{name}-{order}", measure, value, document_id=name,
                           sentence_id=f"{name}-{order}", statement_id=f"{name}-{order}",
                           **columns)
                )  # fmt: skip
    return check(claim_tables(figures, papers))[2]


@pytest.mark.parametrize("name", PAIRS)
def test_nothing_is_reported(name: str, findings: Sequence[Row]) -> None:
    n = list(PAIRS).index(name)
    documents = {f"pair-{n}-0", f"pair-{n}-1"}
    assert [row["sentence"] for row in findings if documents & set(row["document_ids"])] == []


DIGIT = (
    "two has 87,386 ha cleared in Bie in 2023 (a monitor), one has 81,386 ha cleared in Bie in 2023"
    " (the agency) (off by 6,000)"
)


@pytest.mark.parametrize(
    ("other", "sentence"),
    [
        (81_386, DIGIT),
        (81_911, None),
    ],
    ids=["one digit is another", "another number"],
)
def test_work_of_two_bodies_is_one_count_if_one_digit_of_many_differs(
    other: int, sentence: str | None
) -> None:
    figures = [
        figure(name, "area_cleared", value, unit="HAR", document_id=name, sentence_id=name,
               speaker=speaker, places=["Bie"], **YEAR)
        for name, value, speaker in (("one", other, "the agency"), ("two", 87_386, "a monitor"))
    ]  # fmt: skip
    papers = [document("one", published=date(2024, 12, 20)), document("two")]
    findings = check(claim_tables(figures, papers))[2]
    assert [row["sentence"] for row in findings] == ([sentence] if sentence else [])
    assert {row["condition"] for row in findings} <= {"if both count the same work"}
    assert all(len(row["suspect_ids"]) == 2 for row in findings)


def test_the_same_rules_would_report_another_number() -> None:
    papers = [document("one", published=date(2024, 12, 20)), document("two")]
    figures = [
        figure(
            name, "casualties", value, document_id=name, sentence_id=name, speaker=speaker, **YEAR
        )
        for name, value, speaker in (("one", 41, "the agency"), ("two", 43, "a monitor"))
    ]
    (finding,) = check(claim_tables(figures, papers))[2]
    assert finding["sentence"] == (
        "two has 43 casualties in 2023 (a monitor), one has 41 casualties in 2023 (the agency)"
        " (off by 2)"
    )
    assert finding["severity"] == "low"
    assert finding["condition"] == "if both count the same cases"
