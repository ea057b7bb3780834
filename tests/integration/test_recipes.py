"""The recipes of the README, done as they are written there."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
from tests.support.claim_tables import claim_tables, figure
from tests.support.projects import copy_project

from mineaction.consistency import run_rules
from mineaction.consistency.rules import RULES_DIR
from mineaction.reading import read_folder

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "pipelines" / "mineaction"
TEXT = "Mine Action Centre. In March 2024 sappers found 12 anti-personnel mines.\n"


def recipe(name: str) -> str:
    """The block of the README under a recipe's mark."""
    pattern = rf"<!-- recipe:{name} -->\n```\w*\n(.*?)```"
    found = re.search(pattern, (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert found is not None, f"the README has no recipe {name}"
    return found.group(1)


def test_a_document_is_read_without_being_registered(tmp_path: Path) -> None:
    project = copy_project(tmp_path)
    (project / "report.txt").write_text(TEXT, "utf-8")
    copied = recipe("document").splitlines()[0]
    subprocess.run(copied.split(), cwd=project, check=True)
    subprocess.run(
        [sys.executable, "-m", "mineaction.cli", "run"],
        cwd=project,
        check=True,
        capture_output=True,
    )
    with duckdb.connect(project / "warehouse" / "mineaction.duckdb", read_only=True) as warehouse:
        rows = warehouse.execute(
            "SELECT measure, device, value::INTEGER, period_start FROM figures"
            " JOIN documents USING (document_id) WHERE file_name = 'report.txt'"
        ).fetchall()
    assert rows == [("devices_found", "AP_MINE", 12, "2024-03")]


def test_a_registered_source_is_known_by_its_register(tmp_path: Path) -> None:
    project = copy_project(tmp_path)
    report = project / "seeds" / "report.txt"
    report.write_text(TEXT, "utf-8")
    digest = hashlib.sha256(report.read_bytes()).hexdigest()
    entry = recipe("source").replace("$(sha256sum seeds/report.txt)", digest)
    register = project / "seeds" / "sources.yaml"
    register.write_text(register.read_text("utf-8").rstrip() + "\n\n" + entry, "utf-8")
    read = read_folder(project / "seeds")
    [document] = [d for d in read.documents if d.file_name == "report.txt"]
    assert (document.publisher, document.kind) == ("Mine Action Centre", "bulletin")
    assert str(document.published) == "2024-04-03"


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package with the recipe's word in its lexicon."""
    root = tmp_path_factory.mktemp("grown")
    ignored = shutil.ignore_patterns("__pycache__", "node_modules")
    shutil.copytree(PACKAGE, root / "mineaction", ignore=ignored)
    with (root / "mineaction" / "lexicon" / "devices.toml").open("a", encoding="utf-8") as lexicon:
        lexicon.write("\n" + recipe("word"))
    return root


@pytest.mark.parametrize(
    ("row", "expected"), [("example", ["AP_MINE"]), ("counter", [])], ids=["example", "counter"]
)
def test_a_word_in_the_lexicon_is_read(grown: Path, row: str, expected: list[str]) -> None:
    sentence = re.search(rf'{row} = "(.*)"', recipe("word"))
    assert sentence is not None
    code = (
        "from mineaction.extraction import extract\n"
        f"text = 'Mine clearance went on. {sentence.group(1)} near the minefield.'\n"
        "print(*(f.device for f in extract(text).figures))"
    )
    out = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(grown)},
        check=True,
        capture_output=True,
        text=True,
    )
    assert out.stdout.split() == expected


def test_a_rule_is_one_file(tmp_path: Path) -> None:
    folder = tmp_path / "rules"
    shutil.copytree(RULES_DIR, folder)
    (folder / "w90_one_incident.sql").write_text(recipe("rule"), "utf-8")
    hurt = [
        figure("many", "casualties", 2000, period_kind="incident"),
        figure("few", "casualties", 12, period_kind="incident", statement_id="s2"),
    ]
    with claim_tables(hurt) as connection:
        report = run_rules(connection, folder)
        findings = connection.execute("SELECT sentence FROM rule_findings").fetchall()
    [outcome] = [o for o in report.outcomes if o.rule_id == "W90"]
    assert (outcome.applied, outcome.failed) == (2, 1)
    told = "doc-1: 2,000 casualties in a single incident, 1,001 more than the rule allows"
    assert [sentence for (sentence,) in findings if "single incident" in sentence] == [told]
