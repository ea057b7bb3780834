"""All tables of the warehouse, by name.

Lives here: the list. Does not live here: any declaration.
"""

from __future__ import annotations

from typing import Final

from mineaction.schema import (
    documents,
    evidence,
    figures,
    findings,
    links,
    meta,
    reference,
    series,
    topics,
)
from mineaction.schema.columns import Table, table_name

_MODULES: Final = (documents, figures, findings, topics, series, evidence, links, reference, meta)
TABLES: Final[dict[str, type[Table]]] = {
    table_name(model): model for module in _MODULES for model in module.TABLES
}

# Read from documents, batch by batch, in the order in which they can be checked.
EXTRACTED: Final = (
    "main.documents",
    "evidence.sentences",
    "main.figures",
    "evidence.mentions",
    "evidence.attributions",
    "evidence.figure_places",
    "evidence.legal_references",
)
TOPICS: Final = tuple(table_name(model) for model in topics.TABLES)
LINKS: Final = tuple(table_name(model) for model in links.TABLES)
SERIES: Final = tuple(table_name(model) for model in series.TABLES)
