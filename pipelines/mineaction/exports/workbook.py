"""XLSX: all tables in one workbook, with a sheet that says what they are.

Lives here: sheets, widths, types. Does not live here: which tables (contents.py).

Numbers are numbers, days are days, everything else is text: a quote that begins with "=" is no
formula. A table with more rows than a sheet holds is named on the first sheet and left to CSV.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import duckdb
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from mineaction.exports.contents import DESCRIPTION, TITLE, ExportedTable, Field

_MOST_ROWS: Final = 1_048_575  # of a sheet, below its header
_MOST_CHARACTERS: Final = 32_767  # of a cell
_CREATED: Final = datetime(2000, 1, 1)  # noqa: DTZ001 - the same in every file, so that bytes are equal
_WIDTHS: Final = {"VARCHAR": 24, "VARCHAR[]": 24, "DATE": 12}
_OTHER_WIDTH: Final = 14


def write_workbook(
    connection: duckdb.DuckDBPyConnection,
    tables: tuple[ExportedTable, ...],
    version: str,
    path: Path,
) -> None:
    """All tables, after a sheet README and before a sheet with the dictionary."""
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(path, options) as book:
        book.set_properties({"title": TITLE, "comments": f"content {version}", "created": _CREATED})
        styles = _Styles(book)
        _write_readme(book.add_worksheet("README"), styles, tables, version)
        for table in tables:
            if table.rows <= _MOST_ROWS:
                _write_table(connection, book.add_worksheet(table.name[:31]), styles, table)
        _write_dictionary(book.add_worksheet("dictionary"), styles, tables)


class _Styles:
    """The formats of the workbook."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.title: Format = book.add_format({"bold": True, "font_size": 16})
        self.head: Format = book.add_format(
            {"bold": True, "bg_color": "#E8EEF2", "bottom": 1, "valign": "top"}
        )
        self.text: Format = book.add_format({"text_wrap": True, "valign": "top"})
        self.day: Format = book.add_format({"num_format": "yyyy-mm-dd"})


def _write_readme(
    sheet: Worksheet, styles: _Styles, tables: tuple[ExportedTable, ...], version: str
) -> None:
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 12)
    sheet.set_column(2, 3, 70)
    sheet.write_string(0, 0, TITLE, styles.title)
    sheet.write_string(1, 0, DESCRIPTION)
    sheet.write_string(2, 0, f"Content version {version}. Read the caution of a table first.")
    for place, name in enumerate(("sheet", "rows", "one row is", "caution")):
        sheet.write_string(4, place, name, styles.head)
    for row, table in enumerate(tables, 5):
        sheet.write_string(row, 0, table.name)
        sheet.write_number(row, 1, table.rows)
        sheet.write_string(row, 2, table.description, styles.text)
        too_long = "" if table.rows <= _MOST_ROWS else "More rows than a sheet holds: see the CSV. "
        sheet.write_string(row, 3, too_long + table.warning, styles.text)


def _write_table(
    connection: duckdb.DuckDBPyConnection, sheet: Worksheet, styles: _Styles, table: ExportedTable
) -> None:
    _head(sheet, styles, [field.name for field in table.fields])
    for place, field in enumerate(table.fields):
        sheet.set_column(place, place, _WIDTHS.get(field.type, _OTHER_WIDTH))
    cursor = connection.execute(table.query())
    row = 0
    while batch := cursor.fetchmany(1000):
        for values in batch:
            row += 1
            for place, (field, value) in enumerate(zip(table.fields, values, strict=True)):
                _write(sheet, styles, row, place, field, value)
    if row:
        sheet.autofilter(0, 0, row, len(table.fields) - 1)


def _write(
    sheet: Worksheet, styles: _Styles, row: int, place: int, field: Field, value: Any
) -> None:
    """One cell with its real type; a missing value is an empty cell."""
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_boolean(row, place, value)
    elif isinstance(value, int | Decimal):
        sheet.write_number(row, place, float(value))
    elif isinstance(value, date):
        sheet.write_datetime(row, place, value, styles.day)
    else:
        text = "; ".join(map(str, value)) if field.is_list else str(value)
        sheet.write_string(row, place, text[:_MOST_CHARACTERS])


def _write_dictionary(sheet: Worksheet, styles: _Styles, tables: tuple[ExportedTable, ...]) -> None:
    _head(sheet, styles, ["table", "column", "type", "meaning", "unit", "codes", "example"])
    sheet.set_column(0, 2, 22)
    sheet.set_column(3, 6, 50)
    rows = ((table, field) for table in tables for field in table.fields)
    for row, (table, field) in enumerate(rows, 1):
        cells = (
            table.name, field.name, field.type, f"{field.title}. {field.description}",
            field.unit, "; ".join(field.codes), field.example,
        )  # fmt: skip
        for place, text in enumerate(cells):
            sheet.write_string(row, place, text or "", styles.text)


def _head(sheet: Worksheet, styles: _Styles, names: list[str]) -> None:
    for place, name in enumerate(names):
        sheet.write_string(0, place, name, styles.head)
    sheet.freeze_panes(1, 0)
