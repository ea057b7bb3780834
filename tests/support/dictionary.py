"""docs/dictionary.md: the data dictionary as Markdown, from the warehouse itself.

Lives here: how the page is laid out and written anew (`make readme`). Does not live here: any
meaning (the declarations in schema and lexicon).
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import Any

import duckdb

from mineaction.lexicon.glossary import glossary
from mineaction.schema.vocabulary import definitions

PAGE = Path(__file__).parents[2] / "docs" / "dictionary.md"
_HEAD = """# Data dictionary

Every table and column of the warehouse, written by `make readme` from the declarations. The same
rows are in `meta.dictionary`, as comments in the database, and as a page of the site. To find a
column by a word of the texts ("victims", "anti-tank"), ask `warehouse/queries/which_column.sql` or
the list of words at the end.
"""
_SHOWN_WORDS = 8


def page(warehouse: Path) -> str:
    """The page as text."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        columns = _rows(connection, "FROM meta.dictionary ORDER BY ALL")
    columns.sort(key=lambda row: (_rank(row["table_name"]), row["table_name"], row["position"]))
    tables = groupby(columns, key=lambda row: row["table_name"])
    parts = [_HEAD, *(_table(name, list(rows)) for name, rows in tables), _words()]
    return "\n".join(parts)


def _rank(table: str) -> int:
    return ("main", "evidence", "reference", "meta").index(table.split(".", maxsplit=1)[0])


def _table(name: str, rows: list[dict[str, Any]]) -> str:
    first = rows[0]
    lines = [
        f"## `{name}`\n",
        f"{first['table_description']}. **Mind:** {first['table_warning']}.\n",
        "| column | type | meaning | unit, codes or standard | example | in texts |",
        "|---|---|---|---|---|---|",
        *map(_line, rows),
        "",
    ]
    return "\n".join(lines)


def _line(row: dict[str, Any]) -> str:
    about = "; ".join(filter(None, (row["unit"], _shortened(row["codes"]), row["standard"])))
    key = " (key)" if row["is_key"] == "yes" else ""
    missing = "" if row["nullable"] == "yes" else ", never missing"
    cells = (
        f"`{row['column_name']}`{key}",
        f"{row['type']}{missing}",
        f"{row['title']}. {row['description']}",
        about,
        row["example_value"] or "",
        _shortened(row["words"]),
    )
    return "| " + " | ".join(" ".join(cell.replace("|", "\\|").split()) for cell in cells) + " |"


def _words() -> str:
    """The first words of each code in the order of the lexicon, so that new ones change little."""
    by_code: dict[tuple[str, str], list[str]] = {}
    for entry in glossary():
        by_code.setdefault((entry["vocabulary"], entry["code"]), []).append(entry["word"])
    lines = (
        f"| {name} | `{code}` | {definitions(name)[code]} | {'; '.join(words[:_SHOWN_WORDS])} |"
        for (name, code), words in sorted(by_code.items())
    )
    head = "## Words of the texts\n\n| vocabulary | code | meaning | words |\n|---|---|---|---|\n"
    return head + "\n".join(lines) + "\n"


def _shortened(listed: str | None) -> str:
    """The first members of a list that is joined by "; "."""
    members = (listed or "").split("; ")
    more = ["..."] if len(members) > _SHOWN_WORDS else []
    return "; ".join([*members[:_SHOWN_WORDS], *more])


def _rows(connection: duckdb.DuckDBPyConnection, query: str) -> list[dict[str, Any]]:
    cursor = connection.execute(query)
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]
