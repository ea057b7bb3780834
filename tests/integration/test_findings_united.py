"""One fault in several figures of one statement, or of several documents, is one finding."""

from __future__ import annotations

from collections.abc import Sequence

from tests.support.claim_tables import Row, check, claim_tables, document, figure, rows
from tests.support.series_tables import count

from mineaction.consistency import run_rules

PARTS = ("casualties", "killed", "injured")


def toll(name: str, *values: int | None, **given: str) -> list[Row]:
    """Casualties, killed and injured of one document; None leaves one out."""
    return [
        count(name, measure, value, speaker="the agency", **given)
        for measure, value in zip(PARTS, values, strict=True)
        if value is not None
    ]


def found(figures: Sequence[Row]) -> list[Row]:
    """Findings by rank."""
    _, _, findings = check(claim_tables(figures))
    return sorted(findings, key=lambda row: row["rank"])


def test_a_total_that_falls_with_its_parts_is_one_finding_led_by_the_total() -> None:
    earlier = toll("may", 120, 40, 80, as_of="2023-05-31")
    (finding,) = found([*earlier, *toll("july", 111, 37, 74, as_of="2023-07-31")])
    assert finding["sentence"] == (
        "july: 111 casualties since 2020-11-10 as of 2023-07-31, but may has 120 casualties as of "
        "2023-05-31: a running count does not fall (by 9)"
    )
    assert [text.split(" since ")[0] for text in finding["also"]] == [
        "july: 74 injured", "july: 37 killed",
    ]  # fmt: skip
    assert finding["cause"] == "all of them are lower: an older count may have been given again"
    assert finding["document_ids"] == ["july", "may"]


def test_parts_of_parts_belong_to_the_fault_of_their_whole() -> None:
    days = {"may": "2023-05-31", "july": "2023-07-31"}
    whole = [
        count(name, "killed", value, as_of=days[name])
        for name, value in (("may", 40), ("july", 37))
    ]
    part = [
        count(name, "killed", value, as_of=days[name], civil_status="civilian", name="civilians")
        for name, value in (("may", 25), ("july", 22))
    ]
    (finding,) = found([*whole, *part])
    assert len(finding["check_ids"]) == 2


def test_a_first_higher_day_is_named_if_it_is_not_the_day_before() -> None:
    figures = [
        *toll("march", None, 38, None, as_of="2023-03-31"),
        *toll("may", None, 40, None, as_of="2023-05-31"),
        *toll("july", None, 37, None, as_of="2023-07-31"),
    ]
    (finding,) = found(figures)
    assert finding["sentence"].endswith("(by 3); march has 38 already as of 2023-03-31")


def test_one_different_number_of_the_same_day_is_one_finding_with_its_total() -> None:
    (finding,) = found([*toll("paper", 131, 42, 89), *toll("letter", 130, 41, 89)])
    assert len(finding["also"]) == 1
    assert finding["cause"] == "one different number and those that follow from it"


def test_numbers_that_differ_for_different_reasons_stay_apart() -> None:
    # more killed and fewer injured: the one does not follow from the other, the total is the same
    findings = found([*toll("paper", 130, 46, 84), *toll("letter", 130, 41, 89)])
    assert len(findings) == 2


def test_a_part_that_changes_by_more_than_its_total_is_another_fault() -> None:
    findings = found([*toll("paper", 128, 31, None), *toll("letter", 130, 41, None)])
    assert len(findings) == 2


def test_two_statements_of_one_document_are_two_faults() -> None:
    figures = [
        figure(f"{name}-{year}", "killed", value, document_id=name, period_start=year,
               period_end=year, statement_id=f"{name}-{year}", sentence_id=f"{name}-{year}",
               as_of=f"{year}-12-31", as_of_basis="period_end")
        for name, year, value in (
            ("paper", "2021", 31), ("letter", "2021", 36),
            ("paper", "2022", 61), ("letter", "2022", 67),
        )
    ]  # fmt: skip
    assert len(found(figures)) == 2


def sums(name: str) -> list[Row]:
    """A statement whose parts are not its total."""
    return [
        figure(f"{name}-{measure}", measure, value, document_id=name, sentence_id=name, order=n)
        for n, (measure, value) in enumerate(
            (("killed", 21), ("injured", 34), ("casualties", 53)), 1
        )
    ]


def with_origins(names: Sequence[str]) -> list[Row]:
    """Findings of documents that all take their figures from the first."""
    figures = [row for name in names for row in sums(name)]
    connection = claim_tables(figures, [document(name) for name in names])
    for row in figures:
        origin = str(row["figure_id"]).replace(str(row["document_id"]), names[0])
        connection.execute(
            "INSERT INTO evidence.figure_sources (figure_id, document_id, origin_figure_id,"
            " origin_document_id, source, basis) VALUES (?, ?, ?, ?, 'the agency', 'body')",
            [row["figure_id"], row["document_id"], origin, names[0]],
        )
    run_rules(connection)
    return rows(connection, "rule_findings")


def test_a_failing_sum_that_others_repeat_is_one_finding_with_all_documents() -> None:
    (alone,) = with_origins(["m-letter"])
    (finding,) = with_origins(["m-letter", "a-paper", "z-paper"])
    assert finding["document_ids"] == ["a-paper", "m-letter", "z-paper"]
    assert finding["sentence"].startswith("m-letter: 21 killed + 34 injured = 55")
    assert len(finding["also"]) == 2
    assert finding["finding_id"] == alone["finding_id"]


def test_the_same_failing_sum_of_documents_without_a_link_is_two_findings() -> None:
    figures = [row for name in ("letter", "paper") for row in sums(name)]
    connection = claim_tables(figures)
    run_rules(connection)
    assert len(rows(connection, "rule_findings")) == 2
