"""A made corpus of any size: claims with known relations, and known faults among them.

Lives here: how the files of `made` are run. Does not live here: what happened, who says it and what
is wrong on purpose (bench/made/*.sql), any measurement (scale.py).

The claims are those of regions, each with two years of bulletins, tolls, incidents and news, with
relays and reprints; of 450 claims of a region two are wrong, each in a document of its own.
"""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Final

import duckdb

from mineaction.warehouse.build import load_reference, start
from mineaction.warehouse.database import attached

CLAIMS_OF_REGION: Final = 420
_SQL: Final = Path(__file__).parent / "made"
_FILES: Final = ("truth", "documents", "forms", "claims", "faults", "tables")


def make(folder: Path, claims: int, seed: int = 1) -> Path:
    """A build in `folder` that holds about so many claims; its table `planted` says what is wrong.

    The same seed makes the same corpus. `planted`: region, fault, rule_id (that should notice it),
    figure_id (of each figure that was changed).
    """
    path = start(folder)
    load_reference(path, Path(str(resources.files("mineaction") / "lexicon")))
    with attached(path) as connection:
        fill(connection, claims, seed)
    return path


def fill(connection: duckdb.DuckDBPyConnection, claims: int, seed: int) -> None:
    """Fill the declared tables of a connection."""
    connection.execute(f"SET VARIABLE seed = {seed}")
    connection.execute(f"SET VARIABLE regions = {max(claims // CLAIMS_OF_REGION, 1)}")
    for name in _FILES:
        connection.execute((_SQL / f"{name}.sql").read_text(encoding="utf-8"))
    connection.execute(
        "CREATE TABLE planted AS SELECT region, fault, rule_id, figure_of(doc, slot) AS figure_id"
        " FROM made_faults"
    )
