"""The README's queries and findings, with their true output.

Lives here: what the README shows and how it is written anew, the data dictionary with it
(`make readme`). Does not live here: the queries themselves (warehouse/queries).
"""

from __future__ import annotations

import contextlib
import io
import re
import sys
import tempfile
from pathlib import Path

from tests.support.dictionary import PAGE, page

from mineaction.cli import main
from mineaction.consistency import compare, link
from mineaction.context import context_of, with_outlet
from mineaction.extraction import Extraction, extract
from mineaction.lexicon.glossary import glossary
from mineaction.reading import Document, read_folder
from mineaction.warehouse.publish import LINK
from mineaction.warehouse.refresh import Steps, refresh

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
SHOWN = {
    "does_it_add_up": None,
    "toll_over_time": None,
    "what_changed": None,
    "clearance_by_district": None,
    "who_said_what": 6,
}
_WIDEST = 150


def _extract(document: Document) -> Extraction:
    return extract(document.text, context_of(document))


def build(folder: Path) -> Path:
    """A warehouse of the seeds in `folder`; gives its path."""
    steps = Steps(_extract, compare, "readme", link=link, words=glossary())
    refresh(map(with_outlet, read_folder(ROOT / "seeds").documents), steps, folder)
    return folder / LINK


def _printed(*arguments: str) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        main(list(arguments))
    return out.getvalue().rstrip()


def _shortened(text: str, rows: int | None) -> str:
    lines = [
        line if len(line) <= _WIDEST else f"{line[: _WIDEST - 2].rstrip()} …"
        for line in text.splitlines()
    ]
    if rows is not None and len(lines) > rows + 3:
        lines = [*lines[: rows + 2], "...", lines[-1]]
    return "\n".join(lines)


def queries(warehouse: Path) -> str:
    """Each shown query: its question, the command, what it prints."""
    parts = []
    for name, rows in SHOWN.items():
        file = ROOT / "warehouse" / "queries" / f"{name}.sql"
        question = re.search(r"-- question: (.*)", file.read_text("utf-8"))
        table = _printed("sql", str(file), "--warehouse", str(warehouse))
        asked = question.group(1) if question else name
        parts.append(
            f"**{asked}**\n\n```\n$ mineaction sql warehouse/queries/{name}.sql\n"
            f"{_shortened(table, rows)}\n```"
        )
    return "\n\n".join(parts)


def findings(warehouse: Path) -> str:
    """What `mineaction findings` prints."""
    return f"```\n$ mineaction findings\n{_printed('findings', '--warehouse', str(warehouse))}\n```"


def with_output(readme: str, warehouse: Path) -> str:
    """The README with its marked places filled."""
    for name, text in (("queries", queries(warehouse)), ("findings", findings(warehouse))):
        block = f"<!-- {name}:begin -->\n{text}\n<!-- {name}:end -->"
        pattern = f"<!-- {name}:begin -->.*?<!-- {name}:end -->"
        readme = re.sub(pattern, lambda _: block, readme, flags=re.DOTALL)  # noqa: B023
    return readme


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        warehouse = build(Path(folder))
        README.write_text(with_output(README.read_text("utf-8"), warehouse), "utf-8")
        PAGE.write_text(page(warehouse), "utf-8")
    sys.exit(0)
