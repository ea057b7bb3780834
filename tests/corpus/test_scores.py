"""The gate: no score of a corpus falls below its last row in scores.csv by more than the margin."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from mineaction import extraction
from mineaction.cli.evaluate import gold_context
from mineaction.evaluation import runs
from mineaction.evaluation.gold import read_gold
from mineaction.evaluation.report import SCORE_COLUMNS, score_row
from mineaction.evaluation.score import Evaluation, evaluate

HERE = Path(__file__).resolve().parent
SCORES = HERE / "scores.csv"
LAST_RUN = HERE / "last_run.jsonl"
ALWAYS = ("dev", "seeds")
SCORED_ONLY = ("exam11", "exam18", "exam24")  # nobody looks at their sentences
GROUPS = {
    "scores": [c for c in SCORE_COLUMNS if c.startswith(("core_", "strict_"))],
    "fields": ["qualifier", "period_start", "as_of", "speaker", "places"],
}

Row = dict[str, str]


def margins(first_line: str) -> dict[str, float]:
    """Margin by group of columns, from the comment that opens scores.csv."""
    return {
        name: float(value) for name, value in re.findall(r"(scores|fields) ([\d.]*\d)", first_line)
    }


def last_rows(lines: list[str]) -> dict[str, Row]:
    """The last row of each corpus; comments are skipped."""
    return {row["corpus"]: row for row in csv.DictReader(x for x in lines if x[0] != "#")}


def fallen(last: Row, now: Row, allowed: dict[str, float]) -> list[str]:
    """Each score that fell by more than its margin, in words."""
    return [
        f"{column} fell from {last[column]} to {now[column]} (margin {allowed[group]})"
        for group, columns in GROUPS.items()
        for column in columns
        # Scores have three digits: half of the last one is rounding, not a fall.
        if last[column] and float(last[column]) - float(now[column] or 0) > allowed[group] + 0.0005
    ]


def run(corpus: str) -> Evaluation:
    folder = HERE / corpus
    texts = folder if any(folder.glob("*.txt")) else HERE.parents[1] / "seeds"
    return evaluate(read_gold(folder / "gold.jsonl", texts), extraction.extract, gold_context)


RECORDED = last_rows(SCORES.read_text(encoding="utf-8").splitlines())
MARGINS = margins(SCORES.read_text(encoding="utf-8").splitlines()[0])


@pytest.mark.parametrize("corpus", sorted({*ALWAYS, *RECORDED}))
def test_no_score_falls_below_the_last_row(corpus: str) -> None:
    assert corpus in RECORDED, f"no row for {corpus} in {SCORES.name}; README.md says how to record"
    result = run(corpus)
    lost = fallen(RECORDED[corpus], score_row(result, "", "", corpus), MARGINS)
    told = corpus not in SCORED_ONLY
    changed = runs.worded(runs.changes(runs.load(LAST_RUN), result)) if told else ""
    assert not lost, "\n".join([f"{corpus}:", *lost, changed])


def test_every_corpus_with_a_row_has_its_matched_figures() -> None:
    documents = {outcome.document for outcome in runs.load(LAST_RUN)}
    for corpus in RECORDED:
        names = {path.stem for path in (HERE / corpus).glob("*.txt")}
        assert documents & (names or {p.stem for p in (HERE.parents[1] / "seeds").glob("*.txt")})


def test_margins_and_columns_are_stated_in_the_file() -> None:
    first, header, *_ = SCORES.read_text(encoding="utf-8").splitlines()
    assert set(margins(first)) == set(GROUPS)
    assert tuple(header.split(",")) == SCORE_COLUMNS


@pytest.mark.parametrize(
    ("column", "was", "now", "seen"),
    [
        ("core_f1", "0.970", "0.964", True),
        ("core_f1", "0.970", "0.965", False),
        ("core_f1", "0.970", "0.990", False),
        ("speaker", "0.900", "0.879", True),
        ("speaker", "0.900", "0.890", False),
        ("speaker", "0.900", "", True),
        ("places", "", "0.100", False),
    ],
    ids=[
        "a fall of a score",
        "a fall within the margin",
        "a rise",
        "a fall of a field",
        "a fall of a field within its margin",
        "nothing left to score",
        "nothing to compare with",
    ],
)
def test_the_gate_sees(column: str, was: str, now: str, seen: bool) -> None:
    same = dict.fromkeys((c for columns in GROUPS.values() for c in columns), "0.500")
    found = fallen(same | {column: was}, same | {column: now}, {"scores": 0.005, "fields": 0.02})
    assert [line.split()[0] for line in found] == ([column] if seen else [])


def test_the_last_row_of_a_corpus_counts() -> None:
    lines = ["# a comment", "date,corpus", "2024-01-01,dev", "2024-02-01,seeds", "2024-03-01,dev"]
    assert {c: row["date"] for c, row in last_rows(lines).items()} == {
        "dev": "2024-03-01",
        "seeds": "2024-02-01",
    }
