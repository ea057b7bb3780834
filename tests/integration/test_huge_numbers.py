"""Numbers that no column holds, in a whole run: set aside with a reason, the rest stays."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest
from tests.support.projects import copy_project, execute

TEXT = f"""Mine action update, 3 March 2024

In 2023 a total of {"1234567890" * 4} people were killed by mines in Angola.

Teams cleared {9 * 10**21} km2 in 2022. At least {10**22 - 1} mines were found.

Between {7 * 10**20:,} and {8 * 10**20:,} square kilometres were surveyed in 2021.

In all, {10**22 - 1:,} people were killed and {10**22 - 2:,} were injured since 1999.

In 2022, 12 people were killed by mines.
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one document."""
    root = copy_project(tmp_path)
    for path in (root / "seeds").glob("0*.txt"):
        path.unlink()
    (root / "seeds" / "sources.yaml").write_text("sources: []\n", encoding="utf-8")
    (root / "seeds" / "huge.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(root)
    monkeypatch.setenv("DAGSTER_HOME", str(root))
    return root


def test_numbers_beyond_every_column_stop_no_run_and_are_told(project: Path) -> None:
    assert execute().success
    with duckdb.connect(project / "warehouse" / "mineaction.duckdb", read_only=True) as connection:
        kept = connection.execute("SELECT number_as_stated, value FROM figures").fetchall()
        told = connection.execute(
            "SELECT rule_ids[1], reason FROM meta.quarantine WHERE table_name = 'main.figures'"
        ).fetchall()
    assert kept == [("12", 12)]
    assert {rule for rule, _ in told} == {"I02", "I27"}
    assert all(reason.startswith("huge.txt: ") for _, reason in told)
    assert any(f"{10**22 - 1} (" in reason and "21 digits or more" in reason for _, reason in told)
