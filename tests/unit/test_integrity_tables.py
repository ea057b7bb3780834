"""Integrity rules between rows, tables and the text, and the accounting of quarantine."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.support.statement import (
    NUMBER,
    Text,
    attribution,
    extracted,
    figure,
    figure_row,
    mention,
    sentence,
)

from mineaction.schema import integrity
from mineaction.schema.tables import TABLES
from mineaction.warehouse.batch import check_batch

BROKEN = [
    ("I06", "main.figures", {"figures": [figure(), figure()]}, "f1 occurs more than once"),
    ("I20", "main.figures", {"figures": [figure(number_as_stated="13")]}, "'13' is not at"),
    ("I20", "main.figures", {"figures": [figure(quote="Mines")]}, "quote 'Mines' is not at 0-"),
    ("I20", "evidence.sentences", {"sentences": [sentence(text="Else.")]}, "'Else.' is not at"),
    ("I20", "evidence.mentions", {"mentions": [mention(text="x")]}, "'x' is not at"),
    ("I20", "evidence.legal_references",
     {"legal_references": [{"start_char": 0, "end_char": 6, "quote": "Rule 5", "kind": "rule",
                            "reference": "Rule 5"}]}, "where the text has 'Mines:'"),
    ("I21", "evidence.attributions", {"attributions": [attribution(end_char=999)]}, "ends at 999"),
    ("I22", "main.figures",
     {"sentences": [sentence(start_char=9, text=sentence()["text"][9:])]}, "not in its sentence"),
    ("I23", "evidence.mentions",
     {"mentions": [mention(), mention(end_char=NUMBER + 9, text="12 people", kind="name",
                                      figure_id=None)]}, "before the mention at its left"),
    ("I30", "main.figures", {"figures": [figure(sentence_id="s9")]}, "sentence_id s9 is no row"),
    ("I30", "main.figures", {"figures": [figure(part_of="f9")]}, "part_of f9 is no row"),
    ("I30", "main.figures", {"figures": [figure(numerator="f9")]}, "numerator f9 is no row"),
    ("I30", "evidence.mentions", {"mentions": [mention(figure_id="f9")]}, "figure_id f9"),
    ("I30", "evidence.attributions", {"attributions": [attribution(figure_id="f9")]}, "f9"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "table", "rows", "reason"),
    BROKEN,
    ids=[f"{rule} catches {table}: {reason}" for rule, table, _, reason in BROKEN],
)
def test_rule_puts_the_bad_row_into_quarantine(
    rule: str, table: str, rows: dict[str, Any], reason: str
) -> None:
    checked = check_batch([(Text(), extracted(**rows))])
    found = [q for q in checked.quarantine if q["table_name"] == table and rule in q["rule_ids"]]
    assert len(found) == 1
    assert found[0]["reason"].startswith("a.txt: ")
    assert reason in found[0]["reason"]
    assert json.loads(found[0]["row"])


def test_a_good_document_has_no_quarantine() -> None:
    assert check_batch([(Text(), extracted())]).quarantine == []


def test_of_rows_with_one_key_the_first_stays() -> None:
    checked = check_batch([(Text(), extracted(figures=[figure(role="first"), figure(role="2nd")]))])
    assert list(checked.tables["main.figures"]["role"]) == ["first"]


def test_a_bad_figure_takes_its_evidence_along_and_no_other() -> None:
    good = figure(figure_id="f2")
    checked = check_batch([(Text(), extracted(figures=[figure(measure="eaten"), good]))])
    assert list(checked.tables["main.figures"]["figure_id"]) == ["f2"]
    assert len(checked.tables["evidence.attributions"]) == 0


def test_one_bad_document_costs_the_others_nothing() -> None:
    bad = (Text("b.txt", Text().text + " "), extracted(figures=[figure(number_start=1)]))
    checked = check_batch([(Text(), extracted()), bad])
    assert len(checked.tables["main.figures"]) == 1


def test_rows_in_are_good_plus_quarantined() -> None:
    figures = [figure(), figure(figure_id="f2", low=None, high=None, cause="x")]
    checked = check_batch([(Text(), extracted(figures=figures))])
    good = sum(map(len, checked.tables.values()))
    assert checked.quarantine
    assert checked.rows_in["a.txt"] == good + len(checked.quarantine)


def test_faults_that_hide_behind_others_are_found_too() -> None:
    model = TABLES["main.figures"]
    rows = [figure_row(figure_id=str(n)) for n in range(4)]
    rows[1]["start_char"] = "x"  # of the wrong type: seen first
    rows[2]["measure"] = "eaten"  # behind it
    result = integrity.split(model, integrity.frame(model, rows))
    assert [b.rule_ids for b in result.broken] == [("I02",), ("I03",)]
    assert list(result.good["figure_id"]) == ["0", "3"]


def test_a_missing_column_stops_instead_of_blaming_rows() -> None:
    model = TABLES["main.figures"]
    rows = integrity.frame(model, [figure_row()]).drop(columns=["quote"])
    with pytest.raises(integrity.ContractError, match="quote"):
        integrity.split(model, rows)


def test_an_undeclared_column_stops() -> None:
    with pytest.raises(integrity.ContractError, match="declares no column shoe_size"):
        integrity.frame(TABLES["main.figures"], [figure_row(shoe_size=43)])


def test_the_canary_dies_when_validation_is_off() -> None:
    from pandera.config import config_context  # noqa: PLC0415

    integrity.canary(TABLES["main.figures"])
    with (
        config_context(validation_enabled=False),
        pytest.raises(integrity.ValidationDisabledError, match="PANDERA_VALIDATION_ENABLED"),
    ):
        integrity.canary(TABLES["main.figures"])
