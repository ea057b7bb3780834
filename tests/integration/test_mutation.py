"""One changed digit in a sum that holds is found, and the changed figure is among the suspects.

A sample; `bench/mutation.py` changes every figure of both corpora and prints the rates.
"""

from __future__ import annotations

from itertools import groupby

import pytest
from bench.mutation import Mutation, Outcome, changed_figure, outcomes, planned, table
from tests.support.claim_tables import claim_tables, figure

from mineaction.consistency.run import run_rules


@pytest.fixture(scope="module")
def found() -> list[Outcome]:
    """Figures of the seeds that are in a relation between equal numbers, one digit changed.

    A run of all rules for each: ten of the eighteen figures, always the same.
    """
    return list(outcomes("seeds", each=1, sample=10))


def test_figures_of_several_rules_and_documents_are_changed(found: list[Outcome]) -> None:
    assert len(found) >= 8
    assert len({one.mutation.figure_id[:3] for one in found}) >= 2


def test_what_no_longer_holds_is_noticed_and_names_the_changed_figure(
    found: list[Outcome],
) -> None:
    broken = [one for one in found if not one.holds]
    sums = [
        one for one in broken if any(rule[:3] == "W10" for rule in one.mutation.checks.values())
    ]
    assert sums
    for one in sums:
        assert one.noticed, one.mutation
        assert one.named, one.mutation
    # between documents a changed number may also mean another claim
    assert sum(one.named for one in broken) >= 0.85 * len(broken)


def test_what_still_holds_leaves_room(found: list[Outcome]) -> None:
    for one in (one for one in found if one.holds):
        assert all("at most" in rule or rule == "W38" for rule in one.mutation.checks.values())


def test_the_table_counts_every_change_once(found: list[Outcome]) -> None:
    [line] = [line for line in table(found) if line.startswith("| all ")]
    assert line.split(" | ")[1] == str(len(found))


def test_a_plan_changes_one_figure_a_document_at_a_time() -> None:
    figures = [
        figure(f"{name}-{n}", measure, value, document_id=name, sentence_id=name,
               statement_id=name, order=n)
        for name in ("doc-1", "doc-2")
        for n, (measure, value) in enumerate(
            (("casualties", 57), ("killed", 21), ("injured", 36)), 1
        )
    ]  # fmt: skip
    connection = claim_tables(figures)
    run_rules(connection)
    rounds: list[list[Mutation]] = planned(connection, each=2)
    assert sum(map(len, rounds)) == 12
    for together in rounds:
        names = sorted(one.figure_id[:5] for one in together)
        assert all(len(list(same)) == 1 for _, same in groupby(names))
    changed_figure(connection, "doc-1-2", rounds[0][0].after)
    rows = connection.execute("SELECT DISTINCT value = low, low = high FROM figures").fetchall()
    assert rows == [(True, True)]
