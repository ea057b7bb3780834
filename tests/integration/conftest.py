"""What integration tests share: one warehouse of all gold figures, built once and only read."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.gold_figures import extract_gold, gold_texts

from mineaction.consistency import link, make_series, run_rules
from mineaction.lexicon.glossary import glossary
from mineaction.warehouse.publish import LINK
from mineaction.warehouse.refresh import refresh


@pytest.fixture(scope="session")
def gold_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published link of a warehouse with the gold of the seeds and the development corpus."""
    folder = tmp_path_factory.mktemp("gold-warehouse")
    texts = sorted([*gold_texts("seeds"), *gold_texts("dev")], key=lambda t: t.file_name)
    done = refresh(
        texts,
        extract_gold,
        run_rules,
        folder,
        code_version="0",
        extractor_version="gold",
        link=link,
        make_series=make_series,
        words=glossary(),
    )
    assert done.audit.failures() == []
    return folder / LINK
