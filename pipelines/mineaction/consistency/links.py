"""Links between documents and between claims: who repeats whom, and what is changed on the way.

Lives here: the order of the steps, and the small tables that they need. Does not live here: any
decision (sql/links), which texts are alike (near_text.py), what follows for findings (sql/rules).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final

import duckdb

from mineaction.consistency.near_text import find_like_texts
from mineaction.schema import vocabulary
from mineaction.schema.tables import LINKS

SQL: Final = Path(__file__).resolve().parents[1] / "sql"
LINK_TABLES: Final = tuple(table.split(".")[1] for table in LINKS)
LINK_STEPS: Final = (
    "pairs.sql",
    "document_links.sql",
    "matches.sql",
    "figure_sources.sql",
    "claim_links.sql",
)
_PARENTS: Final = """
CREATE OR REPLACE TEMP TABLE link_place_parents AS
WITH RECURSIVE up AS (
    SELECT place_id, parent AS wider FROM reference.places WHERE parent IS NOT NULL
    UNION
    SELECT up.place_id, p.parent FROM up JOIN reference.places AS p ON p.place_id = up.wider
    WHERE p.parent IS NOT NULL
)
FROM up
"""
_ACTOR_NAMES: Final = """
CREATE OR REPLACE TEMP TABLE link_actor_names AS
SELECT lower(trim(alias)) AS alias, min(lower(name)) AS name
FROM (SELECT name, unnest(string_split(concat_ws('|', name, aliases), '|')) AS alias
    FROM reference.actors)
WHERE trim(alias) <> '' GROUP BY 1
"""


@dataclass(frozen=True, slots=True)
class LinkReport:
    """How many links there are, by table and relation."""

    counts: tuple[tuple[str, str, int], ...]

    def lines(self) -> list[str]:
        """One line a table and relation; a table without links says so."""
        told = [f"{table} {relation}: {count}" for table, relation, count in self.counts]
        linked = {table for table, _, _ in self.counts}
        return told + [f"{table}: none" for table in LINK_TABLES[:2] if table not in linked]


def link(connection: duckdb.DuckDBPyConnection) -> LinkReport:
    """Link the documents and claims of a connection.

    Reads documents, figures, evidence.sentences, evidence.figure_places, reference.places and
    reference.actors. Leaves the temporary tables document_links, claim_links and figure_sources
    with the columns of the tables of `evidence` of these names. Writes nothing else.
    """
    prepare(connection)
    find_like_texts(connection)
    for name in LINK_STEPS:
        _run(connection, SQL / "links" / name)
    return LinkReport(tuple(_counts(connection)))


def prepare(connection: duckdb.DuckDBPyConnection) -> None:
    """The claims as links see them (`link_claims`), and the codes, places and names around them."""
    _bring_codes(connection)
    _run(connection, SQL / "checking" / "kinds.sql")
    connection.execute(_PARENTS)
    connection.execute(_ACTOR_NAMES)
    _run(connection, SQL / "links" / "claims.sql")


def _run(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    connection.execute(path.read_text(encoding="utf-8"))


def _bring_codes(connection: duckdb.DuckDBPyConnection) -> None:
    """Units with their factors and measures with their kinds, as declared."""
    units = [(u["unit"], u["kind"], u["factor"]) for u in vocabulary.units()]
    measures = [(m["measure"], m["kind"]) for m in vocabulary.measures()]
    _table(connection, "link_units (unit VARCHAR, kind VARCHAR, factor DECIMAL(28, 6))", units)
    _table(connection, "link_measures (measure VARCHAR, kind VARCHAR)", measures)


def _table(
    connection: duckdb.DuckDBPyConnection, declared: str, rows: Sequence[tuple[object, ...]]
) -> None:
    name = declared.split(maxsplit=1)[0]
    connection.execute(f"CREATE OR REPLACE TEMP TABLE {declared}")
    marks = ", ".join("?" * len(rows[0]))
    connection.execute(
        f"INSERT INTO {name} VALUES {', '.join([f'({marks})'] * len(rows))}",  # noqa: S608
        list(chain.from_iterable(rows)),
    )


def _counts(connection: duckdb.DuckDBPyConnection) -> list[tuple[str, str, int]]:
    return [
        (str(table), str(relation), int(count))
        for table, relation, count in connection.execute(
            "SELECT 'document_links', relation, count(*) FROM temp.document_links GROUP BY relation"
            " UNION ALL"
            " SELECT 'claim_links', relation, count(*) FROM temp.claim_links GROUP BY relation"
            " ORDER BY 1 DESC, 2"
        ).fetchall()
    ]
