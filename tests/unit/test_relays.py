"""A document that reports another and changes one thing: the change is named by its type.

Tables as careful reading gives them; the same through the extractor is in
tests/integration/test_relays_in_text.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import duckdb
import pytest
from tests.support.claim_tables import Row, check, claim_tables, document, figure

STEP = 37  # the numbers of two cases differ by a multiple of it, and so are never the same


def month(_: int) -> dict[str, dict[str, Any]]:
    """The figures of a clearance bulletin about February 2024, by name."""
    given: dict[str, Any] = {
        "period_start": "2024-02", "period_end": "2024-02", "as_of": "2024-02-29",
        "country": "AO", "places": ["Huambo", "Moxico"], "speaker": "the national agency",
    }  # fmt: skip
    plan = {**given, "period_start": "2024-04", "period_end": "2024-04", "as_of": None}
    return {
        "ap": {"measure": "devices_found", "value": 3141, "device": "AP_MINE", **given},
        "av": {"measure": "devices_found", "value": 1207, "device": "AV_MINE", **given},
        "all": {"measure": "devices_found", "value": 9811, "device": "EO_ANY", **given},
        "land": {"measure": "area_cleared", "value": "5512.5", "unit": "HAR", **given},
        "taught": {"measure": "risk_education", "value": 2719, **given},
        "plan": {"measure": "area_cleared", "value": 8123, "unit": "HAR", "modality": "planned",
                 **plan},
        "laid": {"measure": "devices_emplaced", "value": 6413, "device": "MINE",
                 "modality": "alleged", **given},
        "money": {"measure": "funding", "value": 71325, "unit": "USD", **given},
    }  # fmt: skip


def toll(n: int) -> dict[str, dict[str, Any]]:
    """The figures of a report on victims since 2020, by name."""
    given: dict[str, Any] = {
        "period_start": "2020", "period_end": "2024-01-31", "as_of": "2024-01-31",
        "period_kind": "cumulative", "as_of_basis": "stated", "country": "KH",
        "speaker": "the mine action authority",
    }  # fmt: skip
    whole = f"report-{n}/all"
    return {
        "all": {"measure": "casualties", "value": 1412, **given},
        "killed": {"measure": "killed", "value": 513, **given},
        "injured": {"measure": "injured", "value": 899, **given},
        "children": {"measure": "casualties", "value": 317, "age": "child", "part_of": whole,
                     "part_basis": "including", **given},
        "civilians": {"measure": "casualties", "value": 1121, "civil_status": "civilian", **given},
    }  # fmt: skip


@dataclass(frozen=True)
class Relay:
    """One change: in which figure of which original, to what, and the type that it has."""

    original: Any
    name: str
    told: Mapping[str, Any]
    expected: str
    before: Mapping[str, Any] = field(default_factory=dict)


def words(before: str, number: str, after: str) -> dict[str, Any]:
    """A quote with its number, at offsets of its own."""
    return {
        "quote": before + number + after,
        "start_char": 900,
        "end_char": 900 + len(before + number + after),
        "number_start": 900 + len(before),
        "number_end": 900 + len(before + number),
    }


CASES = {
    "laid for found": Relay(month, "ap", {"measure": "devices_emplaced"}, "verb"),
    "surveyed for cleared": Relay(month, "land", {"measure": "area_surveyed"}, "verb"),
    "killed for all casualties": Relay(toll, "all", {"measure": "killed"}, "outcome"),
    "killed for injured": Relay(toll, "injured", {"measure": "killed"}, "outcome"),
    "children for residents": Relay(month, "taught", {"age": "child"}, "group"),
    "all for civilians": Relay(toll, "civilians", {"civil_status": None}, "group"),
    "mines for mines and shells": Relay(month, "all", {"device": "MINE"}, "device"),
    "anti-vehicle for anti-personnel": Relay(month, "ap", {"device": "AV_MINE"}, "device"),
    "on top of the whole instead of inside": Relay(
        toll, "children", {"part_of": None, **words("and another ", "317", " children")},
        "inclusion",
    ),
    "inside the whole instead of on top": Relay(
        toll, "civilians", {"part_of": "own/all", "part_basis": "including"}, "inclusion",
        before=words("besides ", "1,121", " civilians"),
    ),
    "a plan told as done": Relay(month, "plan", {"modality": "asserted"}, "modality"),
    "an allegation told as a fact": Relay(month, "laid", {"modality": "asserted"}, "modality"),
    "two digits changed places": Relay(month, "ap", {"value": 3411}, "number"),
    "one killed more": Relay(toll, "killed", {"value": 514}, "number"),
    "January for February": Relay(
        month, "land", {"period_start": "2024-01", "period_end": "2024-01", "as_of": "2024-01-31"},
        "period",
    ),
    "since 2015 instead of 2020": Relay(toll, "all", {"period_start": "2015"}, "period"),
    "square kilometres for hectares": Relay(month, "land", {"unit": "KMK"}, "unit"),
    "euros for dollars": Relay(month, "money", {"unit": "EUR"}, "unit"),
    "another province": Relay(month, "land", {"places": ["Cuando"]}, "place"),
    "another country": Relay(toll, "killed", {"country": "LA"}, "place"),
}  # fmt: skip


def rows_of(case: Relay, n: int) -> tuple[list[Row], list[Row]]:
    """Documents and figures of one case: the original, and the story a day later."""
    source, story = f"report-{n}", f"story-{n}"
    papers: list[Row] = [
        document(source, published=date(2024, 3, 4), publisher=None, kind="bulletin"),
        document(story, published=date(2024, 3, 5), publisher="An Outlet"),
    ]
    figures: list[Row] = []
    for order, (name, plain) in enumerate(case.original(n).items()):
        shifted = {**plain, "value": Decimal(str(plain["value"])) + STEP * n}
        here = {**shifted, **(case.before if name == case.name else {})}
        figures.append(row(source, name, here, order))
        told = dict(case.told) if name == case.name else {}
        if "value" in told:
            told["value"] += STEP * n
        if {**shifted, **told}.get("part_of"):
            told["part_of"] = f"{story}/all"
        figures.append(row(story, name, {**shifted, **told}, order))
    return papers, figures


def row(name: str, figure_name: str, given: dict[str, Any], order: int) -> Row:
    """A figure of a document."""
    rest = {k: v for k, v in given.items() if k not in ("measure", "value")}
    rest.setdefault("order", 10 * order)
    return figure(
        f"{name}/{figure_name}", given["measure"], given["value"],
        document_id=name, sentence_id=f"{name}-s", statement_id=f"{name}-s", **rest,
    )  # fmt: skip


@pytest.fixture(scope="module")
def linked() -> tuple[duckdb.DuckDBPyConnection, Sequence[Row]]:
    """All cases in one corpus, linked and checked."""
    papers: list[Row] = []
    figures: list[Row] = []
    for n, case in enumerate(CASES.values()):
        for rows, more in zip((papers, figures), rows_of(case, n), strict=True):
            rows.extend(more)
    connection = claim_tables(figures, papers)
    _, _, findings = check(connection)
    return connection, findings


@pytest.mark.parametrize("name", CASES)
def test_a_change_is_named_by_its_type(
    name: str, linked: tuple[duckdb.DuckDBPyConnection, Sequence[Row]]
) -> None:
    n = list(CASES).index(name)
    found = linked[0].execute(
        "SELECT figure_id, distortion FROM evidence.claim_links"
        " WHERE relation = 'distorts' AND figure_id LIKE ?",
        [f"story-{n}/%"],
    ).fetchall()  # fmt: skip
    assert found == [(f"story-{n}/{CASES[name].name}", CASES[name].expected)]


@pytest.mark.parametrize("name", CASES)
def test_the_finding_names_both_documents_and_the_type(
    name: str, linked: tuple[duckdb.DuckDBPyConnection, Sequence[Row]]
) -> None:
    n = list(CASES).index(name)
    said = [
        text
        for row in linked[1]
        for text in (row["sentence"], *row["also"])
        if "W38" in row["rule_ids"] and f"story-{n}" in row["document_ids"]
    ]
    told = [text for text in said if text.startswith(f"story-{n} relays report-{n} and has ")]
    assert len(told) == 1
    assert told[0].endswith(f"the {CASES[name].expected} differs")


def test_every_story_is_linked_to_its_report_and_to_no_other(
    linked: tuple[duckdb.DuckDBPyConnection, Sequence[Row]],
) -> None:
    found = (
        linked[0]
        .execute(
            "SELECT document_id, other_document_id, relation FROM evidence.document_links"
            " ORDER BY ALL"
        )
        .fetchall()
    )
    assert found == sorted((f"story-{n}", f"report-{n}", "relays") for n in range(len(CASES)))


def test_a_report_and_its_stories_are_one_source(
    linked: tuple[duckdb.DuckDBPyConnection, Sequence[Row]],
) -> None:
    found = (
        linked[0]
        .execute(
            "SELECT count(DISTINCT source), count(DISTINCT origin_document_id)"
            " FROM evidence.figure_sources WHERE figure_id IN ('story-4/ap', 'report-4/ap')"
        )
        .fetchone()
    )
    assert found == (1, 1)
