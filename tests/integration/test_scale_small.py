"""A made corpus in small: the faults that are planted in it are found, and hardly anything else.

The same corpus at full size is a benchmark (bench/scale.py).
"""

from __future__ import annotations

from pathlib import Path

import pytest
from bench.scale import Measured, measure


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Measured:
    """Two thousand claims of four hundred documents, through links, series, rules and findings."""
    folder: Path = tmp_path_factory.mktemp("scale")
    return measure(2000, "1GB", folder)


def test_every_planted_fault_is_in_a_finding(measured: Measured) -> None:
    missed = {fault: planted - found for fault, _, planted, found, _ in measured.by_fault}
    assert sum(planted for _, _, planted, _, _ in measured.by_fault) == 8
    assert {fault for fault, number in missed.items() if number} == set()


def test_no_finding_above_low_severity_is_without_a_planted_fault(measured: Measured) -> None:
    assert [row for row in measured.false if row[0] != "low"] == []


def test_a_fault_of_one_figure_is_one_or_two_findings(measured: Measured) -> None:
    remarks = sum(number for _, _, number, _ in measured.false)
    planted = sum(row[2] for row in measured.by_fault)
    assert planted <= measured.findings - remarks <= 2 * planted
