"""The tables of the DuckDB schema `meta`: the build itself.

Lives here: the declaration of builds, quarantine and dictionary. Does not live here: how they
are filled (derive.py, the warehouse).
"""

from __future__ import annotations

from typing import Any, Final

from mineaction.schema.columns import Moment, Table, Text, Texts, Whole, column


class Builds(
    Table,
    name="meta.builds",
    description="One row per table of this build",
    warning="Hashes tell whether two builds hold the same, not whether they are right",
    key=("build_id", "table_name"),
):
    """What this build holds; equal content has an equal hash, whenever it was built."""

    build_id: Text = column("Build", "Time of the build (UTC)", example="20240304T050607000000Z")
    built_at: Moment = column("Built at", "UTC", example="2024-03-04 05:06:07")
    code_version: Text = column("Code", "Version of the program", example="0.3.0")
    extractor_version: Text = column(
        "Extractor", "Version that reads figures", example="0.3.0+1a2b3c4d"
    )
    table_name: Text = column("Table", "schema.table", example="main.figures")
    row_count: Whole = column("Rows", "Number of rows", minimum=0, example="49")
    content_hash: Text = column(
        "Content hash",
        "Of all rows, whatever their order",
        example="b245e9bae41c4de9e9f0787c2aaa2960",
    )


class Quarantine(
    Table,
    name="meta.quarantine",
    description="One row per row that breaks an integrity rule, or a file that cannot be read",
    warning="What stands here is in no other table",
    key=("quarantine_id",),
):
    """What was kept out of the warehouse, and why."""

    quarantine_id: Text = column(
        "Id", "Stable id, from table, row and rules", example="50dcbb0688118a55"
    )
    table_name: Text = column(
        "Table", "The table that the row was meant for", example="main.figures"
    )
    document_id: Text = column(
        "Document", "The document, if there is one", null=True, example="50dcbb0688118a55"
    )
    source_path: Text = column(
        "File", "The file that the row came from", null=True, example="report.txt"
    )
    rule_ids: Texts = column("Rules", "The integrity rules that it breaks", example="I10")
    reason: Text = column(
        "Reason", "What is wrong, in words", example="report.txt: low 9 is greater than high 5"
    )
    row: Text = column("Row", "The row as JSON", example='{"low": 9, "high": 5}')


class Dictionary(
    Table,
    name="meta.dictionary",
    description="One row per column of this warehouse",
    warning="Codes and examples show the form of values, not all of them",
    key=("table_name", "column_name"),
):
    """What every column means."""

    table_name: Text = column("Table", "schema.table")
    table_description: Text = column("Grain", "What one row of the table is")
    table_warning: Text = column("Caution", "What users of the table get wrong", null=True)
    column_name: Text = column("Column", "Name")
    position: Whole = column("Position", "From 1", minimum=1)
    type: Text = column("Type", "Type in DuckDB")
    nullable: Text = column("May be missing", "yes or no")
    is_key: Text = column("Key", "yes if it is part of the key")
    title: Text = column("Title", "Short name")
    description: Text = column("Description", "What it means")
    unit: Text = column("Unit", "Unit of the values", null=True)
    codes: Text = column("Codes", "The codes that it may have", null=True)
    example_value: Text = column("Example", "A value", null=True)
    standard: Text = column("Standard", "The standard that it follows", null=True)
    words: Text = column(
        "Words", "Words of texts that lead to it", null=True, example="death; fatality; dead"
    )


TABLES: Final[tuple[Any, ...]] = (Builds, Quarantine, Dictionary)
