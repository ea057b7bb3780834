"""The README shows what the seeds really give."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.dictionary import PAGE, page
from tests.support.readme import README, with_output


@pytest.fixture(scope="module")
def warehouse(seeds_warehouse: Path) -> Path:
    """A warehouse of the seeds."""
    return seeds_warehouse


def test_the_queries_and_findings_of_the_readme_are_what_the_seeds_give(warehouse: Path) -> None:
    text = README.read_text("utf-8")

    assert with_output(text, warehouse) == text, "say: make readme"


def test_the_dictionary_page_says_what_the_warehouse_says(warehouse: Path) -> None:
    assert page(warehouse) == PAGE.read_text("utf-8"), "say: make readme"
