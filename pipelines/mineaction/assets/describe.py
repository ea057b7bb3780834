"""How tables look in Dagster: descriptions, columns, counts, first rows.

Lives here: from a declared table to an asset's specification and metadata. Does not live here:
the declarations (schema), the queries (warehouse.contents).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from inspect import cleandoc
from pathlib import Path
from typing import Any, Final

import dagster as dg

from mineaction.schema.columns import warning
from mineaction.schema.derive import column_list
from mineaction.schema.tables import TABLES
from mineaction.warehouse.contents import first_rows, opened
from mineaction.warehouse.database import count

_CELL: Final = 70
_CODES: Final = 12  # a longer list of codes is in meta.dictionary
# What tells a reader most about a row; a table that is not named here shows all its columns.
_SHOWN: Final[dict[str, tuple[str, ...]]] = {
    "main.documents": (
        "file_name", "title", "publisher", "kind", "published", "date_basis", "date_clue",
    ),
    "main.figures": (
        "number_as_stated", "measure", "device", "civil_status", "value", "low", "high", "unit",
        "period_kind", "as_of", "speaker", "quote",
    ),
    "main.findings": (
        "rank", "rule_ids", "severity", "confidence", "sentence", "would_hold_if", "cause",
        "review",
    ),
    "main.casualties": (
        "speaker", "civil_status", "casualties", "killed", "injured", "outcome_unknown",
        "total_basis", "period_kind", "anchor", "as_of", "places",
    ),
    "main.series": (
        "title", "kind", "anchor", "anchor_date", "first_as_of", "last_as_of", "points",
        "documents", "independent_sources",
    ),
    "main.series_points": (
        "as_of", "low", "high", "agreement", "delta", "days", "rate_per_30_days", "claims",
        "independent_sources",
    ),
    "main.series_estimates": ("as_of", "method", "low", "best", "high", "chosen_because"),
    "evidence.sentences": ("ordinal", "kind", "text"),
    "evidence.mentions": ("text", "kind", "reason"),
    "evidence.attributions": ("position", "actor", "cue"),
    "evidence.figure_places": ("place_as_stated", "place_id", "country", "basis"),
    "evidence.legal_references": ("kind", "reference", "quote"),
    "evidence.document_links": (
        "document_id", "other_document_id", "relation", "shared_numbers", "contained", "named",
    ),
    "evidence.claim_links": (
        "figure_id", "other_figure_id", "relation", "distortion", "evidence",
    ),
    "evidence.checks": (
        "rule_id", "label", "left_low", "left_high", "comparator", "right_low", "right_high",
        "verdict", "imbalance", "note",
    ),
    "evidence.suspects": ("rank", "words", "slip", "explains", "breaks"),
    "meta.quarantine": ("table_name", "source_path", "rule_ids", "reason"),
}  # fmt: skip

# The order in which people read them, where it is not that of the key.
_ORDER: Final[dict[str, tuple[str, ...]]] = {
    "main.documents": ("file_name",),
    "main.figures": ("document_id", "number_start"),
    "evidence.sentences": ("document_id", "ordinal"),
    "main.findings": ("rank",),
    "main.series": ("title", "series_id"),
    "evidence.checks": ("rule_id", "verdict", "check_id"),
}


def asset_name(table: str) -> str:
    """An asset is named after its table, without the schema."""
    return table.split(".")[1]


def table_spec(table: str, group: str, deps: Iterable[str], **more: Any) -> dg.AssetSpec:
    """The asset of a declared table."""
    model = TABLES[table]
    told = cleandoc(model.__doc__ or "")
    grain = model.Config.description
    page = f"warehouse/site/dictionary.html#{table.replace('.', '-').replace('_', '-')}"
    return dg.AssetSpec(
        asset_name(table),
        deps=sorted(deps),
        group_name=group,
        kinds={"duckdb", "table"},
        description=f"**{grain}.** {told}\n\n**Mind:** {warning(model)}.\n\n"
        f"In the warehouse: `{table}`.",
        metadata={
            "dagster/table_name": table,
            "dagster/column_schema": column_schema(table),
            "dictionary": dg.MetadataValue.path(page),
            "query": f"mineaction sql 'from {table}'",
        },
        **more,
    )


def column_schema(table: str) -> dg.TableSchema:
    """The declared columns with their meaning."""
    return dg.TableSchema(
        [
            dg.TableColumn(
                column["name"],
                column["type"],
                column["description"],
                dg.TableColumnConstraints(
                    nullable=column["nullable"],
                    unique=column["unique"],
                    other=_code_constraint(column["codes"]),
                ),
            )
            for column in column_list(TABLES[table])
        ]
    )


def table_results(
    path: Path, tables: Iterable[str], more: Mapping[str, Mapping[str, Any]] | None = None
) -> Iterator[dg.MaterializeResult[Any]]:
    """What was built: for each table its rows, the first five of them, and `more` by table."""
    with opened(path) as connection:
        for table in tables:
            names, rows = first_rows(
                connection, table, _SHOWN.get(table, ()), _ORDER.get(table, ())
            )
            yield dg.MaterializeResult(
                asset_key=asset_name(table),
                metadata={
                    "dagster/row_count": count(connection, table),
                    **(more or {}).get(table, {}),
                    "first rows": markdown_table(names, rows),
                },
            )


def markdown_table(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> dg.MarkdownMetadataValue:
    """Rows as a table; columns that are empty in all of them are left out."""
    if not rows:
        return dg.MetadataValue.md("no rows")
    filled = [i for i, _ in enumerate(names) if any(row[i] not in (None, []) for row in rows)]
    lines = [
        [names[i] for i in filled],
        ["---" for _ in filled],
        *([_cell(row[i]) for i in filled] for row in rows),
    ]
    return dg.MetadataValue.md("\n".join("| " + " | ".join(line) + " |" for line in lines))


def markdown_list(lines: Iterable[str]) -> dg.MarkdownMetadataValue:
    """Lines as a list."""
    return dg.MetadataValue.md("\n".join(f"- {line}" for line in lines) or "none")


def _code_constraint(codes: Sequence[str]) -> list[str]:
    if not codes:
        return []
    shown = ", ".join(codes[:_CODES])
    return [f"one of {shown}" + (" ... (see meta.dictionary)" if len(codes) > _CODES else "")]


def _cell(value: Any) -> str:
    """A value on one line, cut where it is long."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return _cell("; ".join(_cell(part) for part in value))
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, date):
        return value.isoformat()
    text = " ".join(str(value).split()).replace("|", "\\|")
    return text if len(text) <= _CELL else text[: _CELL - 1] + "…"
