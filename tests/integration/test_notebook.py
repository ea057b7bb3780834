"""The notebook for analysts runs from its first cell to its last on a warehouse of all gold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

NOTEBOOK = Path(__file__).parents[2] / "docs" / "analyst.ipynb"


@pytest.fixture(scope="module")
def cells(gold_warehouse: Path) -> list[Any]:
    """The cells of the executed notebook."""
    nbformat = pytest.importorskip("nbformat", reason="install the extra `proof`")
    nbclient = pytest.importorskip("nbclient", reason="install the extra `proof`")
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("MINEACTION_WAREHOUSE", str(gold_warehouse))
        environment.setenv("MPLBACKEND", "module://matplotlib_inline.backend_inline")
        client = nbclient.NotebookClient(notebook, timeout=120, kernel_name="python3")
        client.execute()
    return list(notebook.cells)


def outputs(cells: list[Any], kind: str) -> list[Any]:
    """All outputs of one kind of content, in the order of the notebook."""
    found = []
    for cell in cells:
        for output in cell.get("outputs", ()):
            data = {"text/plain": output["text"]} if "text" in output else output.get("data", {})
            found += [data[kind]] if kind in data else []
    return found


def test_the_chart_is_drawn(cells: list[Any]) -> None:
    assert outputs(cells, "image/png")


def test_a_number_leads_to_its_sentence(cells: list[Any]) -> None:
    [traced] = [text for text in outputs(cells, "text/html") if "at_character" in text]
    assert "sentence" in traced


def test_what_does_not_add_up_is_listed_in_words(cells: list[Any]) -> None:
    assert any("dev-026: 19 killed + 47 injured = 66" in t for t in outputs(cells, "text/plain"))


def test_the_notebook_is_kept_without_outputs() -> None:
    text = NOTEBOOK.read_text(encoding="utf-8")
    assert '"outputs": []' in text
    assert "image/png" not in text
