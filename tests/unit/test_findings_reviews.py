"""Reviews: a decision is kept, shown, reopened when its claims change; bad entries are named."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

import duckdb
import pytest
from tests.support.claim_tables import Row, claim_tables, figure, only, rows

from mineaction import cli
from mineaction.consistency.reviews import REVIEWS, Review, add_review, read_reviews
from mineaction.consistency.run import run_rules
from mineaction.schema.derive import ddl
from mineaction.schema.tables import TABLES

DAY = date(2024, 6, 3)
KILLED, INJURED = figure("k", "killed", 20, order=2), figure("i", "injured", 30, order=3)
TOTAL = figure("t", "casualties", 40, order=1)


def run(figures: Sequence[Row], reviews: Sequence[Review] = ()) -> tuple[list[Row], list[str]]:
    """Findings by rank, and warnings."""
    connection = claim_tables(figures)
    report = run_rules(connection, only("W10", "W12"), reviews)
    found = sorted(rows(connection, "rule_findings"), key=lambda row: row["rank"])
    return found, list(report.warnings)


@cache
def undecided() -> Row:
    """The finding of the toll, before anybody has decided."""
    ((finding,), warnings) = run([TOTAL, KILLED, INJURED])
    assert warnings == []
    return finding


def decided(finding: Row, decision: str = "explained") -> Review:
    return Review(
        finding["finding_id"], finding["fingerprint"], decision, "two counts", "A. B.", DAY
    )


def test_a_decision_is_shown_on_its_finding() -> None:
    finding = undecided()
    assert (finding["review"], finding["review_reason"]) == ("open", None)
    ((again,), warnings) = run([TOTAL, KILLED, INJURED], [decided(finding)])
    shown = [again[key] for key in ("review", "review_reason", "reviewer", "reviewed_on")]
    assert shown == ["explained", "two counts", "A. B.", DAY]
    assert warnings == []


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param([TOTAL, KILLED, figure("i", "injured", 31, order=3)],
                     id="a number is another"),
        pytest.param([TOTAL, KILLED, figure("i", "injured", 30, order=3, as_of="2024-05-01")],
                     id="a date is another"),
        pytest.param(
            [TOTAL, KILLED, INJURED,
             *(figure(n, "casualties", v, sex=n, part_of="t", part_basis="breakdown", order=o)
               for n, v, o in (("F", 18, 5), ("M", 32, 6)))],
            id="another relation fails for the same figure",
        ),
    ],
)  # fmt: skip
def test_a_finding_is_reopened_when_its_claims_change(changed: list[Row]) -> None:
    finding = undecided()
    ((again,), _) = run(changed, [decided(finding)])
    assert again["review"] == "reopened"
    assert again["review_reason"] == "was explained: two counts"


def test_the_last_decision_holds() -> None:
    finding = undecided()
    ((again,), _) = run([TOTAL, KILLED, INJURED], [decided(finding, "dismissed"), decided(finding)])
    assert again["review"] == "explained"


def test_settled_findings_come_last_and_accepted_ones_stay() -> None:
    other = [
        figure(f"o{n}", measure, value, document_id="doc-2", sentence_id="s2", statement_id="s2")
        for n, (measure, value) in enumerate((("casualties", 8), ("killed", 3), ("injured", 9)))
    ]
    (first, second), _ = run([TOTAL, KILLED, INJURED, *other])
    after, _ = run([TOTAL, KILLED, INJURED, *other], [decided(first, "dismissed")])
    assert [row["finding_id"] for row in after] == [second["finding_id"], first["finding_id"]]
    kept, _ = run([TOTAL, KILLED, INJURED, *other], [decided(first, "accepted")])
    assert [row["finding_id"] for row in kept] == [first["finding_id"], second["finding_id"]]


def test_a_decision_whose_finding_is_gone_is_said() -> None:
    found, (warning,) = run([], [Review("abc", "f", "accepted", "yes", "A. B.", DAY)])
    assert found == []
    assert warning.startswith("reviews.yaml: abc (accepted) is no finding of this run")


GOOD = """reviews:
  - finding: "00ff"
    fingerprint: "12ab"
    decision: accepted
    reason: the ministry corrected it
    reviewer: A. B.
    date: 2024-06-03
"""


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("reviews: [", "reviews.yaml is no valid YAML"),
        ("- a", "must hold a list called `reviews`"),
        (GOOD + "  - finding: x\n", "entry 2 (x): fingerprint, decision"),
        (GOOD.replace("accepted", "agreed"), "decision is 'agreed', not one of accepted"),
        (GOOD.replace("2024-06-03", "June"), "date must be a day such as 2024-12-22, not 'June'"),
        (GOOD.replace("the ministry corrected it", '""'), "reason must be a text in quotes"),
        (GOOD.replace('"00ff"', "1234"), "finding must be a text in quotes, not 1234"),
        (GOOD + "    colour: red\n", "entry 1 (00ff): unknown key colour"),
    ],
    ids=["no YAML", "no list", "keys missing", "an unknown decision", "no day", "no reason",
         "an id that YAML takes for a number", "an unknown key"],
)  # fmt: skip
def test_a_bad_entry_is_named_with_its_place_and_left_out(
    tmp_path: Path, text: str, says: str
) -> None:
    (tmp_path / REVIEWS).write_text(text, encoding="utf-8")
    read = read_reviews(tmp_path)
    assert len(read.faults) == 1
    assert says in read.faults[0]
    assert len(read.entries) == (1 if text.startswith(GOOD + "  - ") else 0)


def test_no_file_is_no_review(tmp_path: Path) -> None:
    assert read_reviews(tmp_path).entries == ()
    (tmp_path / REVIEWS).write_text("reviews:\n", encoding="utf-8")
    assert read_reviews(tmp_path).faults == ()


def test_an_added_review_is_read_again(tmp_path: Path) -> None:
    first = Review("00ff", "1234", "dismissed", 'its "total": of two years', "Ağa B.", DAY)
    second = Review("1e10", "0x12", "accepted", "yes", "A. B.", DAY)
    add_review(tmp_path, first)
    add_review(tmp_path, second)
    assert read_reviews(tmp_path).entries == (first, second)
    assert read_reviews(tmp_path).faults == ()


def test_the_command_keeps_a_decision(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("seeds", "warehouse"):
        (tmp_path / name).mkdir()
    (tmp_path / "dagster.yaml").write_text("telemetry:\n  enabled: false\n", encoding="utf-8")
    with duckdb.connect(str(tmp_path / "warehouse" / "mineaction.duckdb")) as connection:
        connection.execute(ddl(TABLES["main.findings"])[0])
        connection.execute(
            "INSERT INTO findings BY NAME SELECT '00ff12' AS finding_id, 1 AS rank,"
            " 'W10' AS rule_id, ['W10'] AS rule_ids, 'high' AS severity,"
            " 'firm' AS confidence, 'a: off' AS sentence,"
            " [] AS also, [] AS document_ids, [] AS figure_ids, [] AS quotes, [] AS numbers,"
            " [] AS suspect_ids, [] AS check_ids, 'ab' AS fingerprint, 'open' AS review"
        )
    monkeypatch.chdir(tmp_path)
    told = ["--decision", "explained", "--reason", "two counts", "--reviewer", "A. B."]
    assert cli.main(["findings", "review", "00ff", *told]) == 0
    (review,) = read_reviews(tmp_path / "seeds").entries
    assert (review.finding, review.fingerprint, review.decision) == ("00ff12", "ab", "explained")
    assert "explained: a: off" in capsys.readouterr().out
    assert cli.main(["findings", "review", "77", *told]) == 1
    assert "no finding with an id that begins with '77'" in capsys.readouterr().err
    assert cli.main(["findings", "review", "00ff", "--decision", "yes", *told[2:]]) == 1
    assert "decision is 'yes', not one of accepted" in capsys.readouterr().err
