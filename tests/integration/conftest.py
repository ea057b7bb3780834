"""What integration tests share: warehouses of the gold and of the seeds, built once, only read."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.gold_figures import extract_gold, gold_texts
from tests.support.readme import build

from mineaction.consistency import compare, link
from mineaction.lexicon.glossary import glossary
from mineaction.warehouse.publish import LINK
from mineaction.warehouse.refresh import Steps, refresh


@pytest.fixture(scope="session")
def gold_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published link of a warehouse with the gold of the seeds and the development corpus."""
    folder = tmp_path_factory.mktemp("gold-warehouse")
    texts = sorted([*gold_texts("seeds"), *gold_texts("dev")], key=lambda t: t.file_name)
    done = refresh(texts, Steps(extract_gold, compare, "gold", link=link, words=glossary()), folder)
    assert done.audit.failures() == []
    return folder / LINK


@pytest.fixture(scope="session")
def seeds_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published link of a warehouse of the seeds, extracted, linked, followed and checked."""
    return build(tmp_path_factory.mktemp("seeds-warehouse"))
