"""Exports of a warehouse: each format as its readers and validators see it."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from datetime import date
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path

import duckdb
import pytest
import yaml

from mineaction.cli import main
from mineaction.exports import ExportError, export

ANALYST_TABLES = {
    "casualties", "clearance", "contamination", "displacement", "documents", "figures",
    "findings", "funding", "series", "series_estimates", "series_points",
}  # fmt: skip


@pytest.fixture(scope="module")
def warehouse(gold_warehouse: Path) -> Path:
    """A warehouse of all gold figures."""
    return gold_warehouse


@pytest.fixture(scope="module")
def exported(warehouse: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return export(warehouse, tmp_path_factory.mktemp("out") / "tables").folder


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.parametrize("name", sorted(ANALYST_TABLES))
def test_parquet_and_csv_hold_every_row(warehouse: Path, exported: Path, name: str) -> None:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        (count,) = connection.execute(f"SELECT count(*) FROM main.{name}").fetchall()[0]
    with duckdb.connect() as connection:
        parquet = exported / "parquet" / f"{name}.parquet"
        (read,) = connection.execute(f"SELECT count(*) FROM '{parquet}'").fetchall()[0]
    assert read == count
    assert len(rows_of(exported / "csv" / f"{name}.csv")) == count


def test_there_is_a_file_for_each_analyst_table_and_no_other(exported: Path) -> None:
    assert {p.stem for p in (exported / "csv").iterdir()} == ANALYST_TABLES
    assert {p.stem for p in (exported / "parquet").iterdir()} == ANALYST_TABLES


def test_a_quote_survives_csv_with_its_line_breaks_and_commas(
    warehouse: Path, exported: Path
) -> None:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        quotes = connection.execute("SELECT figure_id, quote FROM figures").fetchall()
    found = {r["figure_id"]: r["quote"] for r in rows_of(exported / "csv" / "figures.csv")}
    assert found == dict(quotes)


def test_numbers_in_csv_have_no_idle_zeros(exported: Path) -> None:
    values = [r["value"] for r in rows_of(exported / "csv" / "figures.csv") if r["value"]]
    assert "165871.5" in values
    assert not [v for v in values if re.search(r"[.]\d*0$|[.]$", v)]


def test_equal_content_gives_equal_bytes(warehouse: Path, exported: Path, tmp_path: Path) -> None:
    again = export(warehouse, tmp_path / "again").folder
    first = {p.relative_to(exported): p.read_bytes() for p in exported.rglob("*") if p.is_file()}
    second = {p.relative_to(again): p.read_bytes() for p in again.rglob("*") if p.is_file()}
    assert first.keys() == second.keys()
    assert [str(name) for name in first if first[name] != second[name]] == []


def test_the_workbook_has_a_first_sheet_that_explains_and_real_types(exported: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl", reason="install the extra `proof`")
    book = openpyxl.load_workbook(exported / "mineaction.xlsx")
    assert book.sheetnames == ["README", *sorted(ANALYST_TABLES), "dictionary"]
    documents = book["documents"]
    assert documents.freeze_panes == "A2"
    header = [cell.value for cell in documents[1]]
    cells = dict(zip(header, documents[2], strict=True))
    assert isinstance(cells["char_count"].value, int)
    days = [c.value for c in documents[get_column(header, "published")] if c.is_date]
    assert days
    assert "victims" not in str(book["README"]["C6"].value)
    assert "sum a column" in str(book["README"]["D6"].value)


def get_column(header: list[str], name: str) -> str:
    """The letter of a column among the first 26."""
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[header.index(name)]


def test_a_quote_that_begins_like_a_formula_is_text(exported: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl", reason="install the extra `proof`")
    book = openpyxl.load_workbook(exported / "mineaction.xlsx")
    kinds = {c.data_type for sheet in book for row in sheet.iter_rows() for c in row}
    assert "f" not in kinds


def test_the_data_package_is_valid_and_fits_its_files(exported: Path) -> None:
    frictionless = pytest.importorskip("frictionless", reason="install the extra `proof`")
    report = frictionless.validate(str(exported / "datapackage.json"))
    assert report.valid, report.flatten(["title", "fieldName", "rowNumber", "note"])[:5]
    assert len(report.tasks) == len(ANALYST_TABLES)


def test_the_data_package_fails_when_a_file_is_changed(exported: Path, tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless", reason="install the extra `proof`")
    for path in exported.rglob("*"):
        if path.is_file():
            target = tmp_path / path.relative_to(exported)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    figures = tmp_path / "csv" / "figures.csv"
    figures.write_text(figures.read_text(encoding="utf-8").replace("exact", "exakt"), "utf-8")
    assert not frictionless.validate(str(tmp_path / "datapackage.json")).valid


_READ_CROISSANT = """
import mlcroissant
data = mlcroissant.Dataset(jsonld="croissant.json")
assert not data.metadata.ctx.issues.errors
print(next(iter(data.records("documents")))["documents/document_id"])
"""


def test_croissant_is_valid_and_its_records_can_be_read(exported: Path) -> None:
    # In a process of its own: the library registers a log handler that keeps the stderr it was
    # imported under, pytest's, and closes it when Dagster sets up logging in some later test.
    if find_spec("mlcroissant") is None:
        pytest.skip("install the extra `proof`")
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _READ_CROISSANT],
        cwd=exported,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip()


@pytest.mark.parametrize("name", ["casualties", "clearance", "displacement"])
def test_hxl_files_carry_tags_that_libhxl_reads(exported: Path, name: str) -> None:
    hxl = pytest.importorskip("hxl", reason="install the extra `proof`")
    path = exported / "hxl" / f"{name}.hxl.csv"
    source = hxl.data(io.BytesIO(path.read_bytes()))
    assert "#country+code+v_iso2" in {c.display_tag for c in source.columns}
    assert len(list(source)) == len(rows_of(exported / "csv" / f"{name}.csv"))
    assert hxl.validate(hxl.data(io.BytesIO(path.read_bytes())))["is_valid"]


def test_the_citation_names_the_content_and_no_day(exported: Path) -> None:
    citation = yaml.safe_load((exported / "CITATION.cff").read_text(encoding="utf-8"))
    package = json.loads((exported / "datapackage.json").read_text(encoding="utf-8"))
    assert citation["cff-version"] == "1.2.0"
    assert citation["version"].endswith(package["version"])
    assert not any(isinstance(value, date | Decimal) for value in citation.values())


def test_an_older_export_is_replaced_whole(warehouse: Path, tmp_path: Path) -> None:
    folder = export(warehouse, tmp_path / "tables").folder
    (folder / "csv" / "figures.csv").unlink()
    (folder / "stray.txt").write_text("left over", encoding="utf-8")
    export(warehouse, folder)
    assert (folder / "csv" / "figures.csv").is_file()
    assert not (folder / "stray.txt").exists()
    assert [p.name for p in tmp_path.iterdir()] == ["tables"]


def test_a_folder_with_other_files_is_left_alone(warehouse: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_text("mine", encoding="utf-8")
    with pytest.raises(ExportError, match="holds other files"):
        export(warehouse, tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.docx"]


def test_the_command_says_what_it_wrote(
    warehouse: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["export", str(tmp_path / "out"), "--warehouse", str(warehouse)])
    told = capsys.readouterr().out
    assert code == 0
    assert "documents: 45 rows" in told
    assert f"in {tmp_path / 'out'}" in told
