"""The pages that are made once: overview, findings, lists of documents, dictionary, search, SQL.

Lives here: from rows to templates. Does not live here: pages of documents (document_pages.py) and
series (series_pages.py), queries, templates.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from mineaction.site import words
from mineaction.site.characters import plain
from mineaction.site.folder import Output
from mineaction.site.outline import Standing
from mineaction.site.read import Row
from mineaction.site.render import render
from mineaction.site.scripts import data_script

DOCUMENTS_A_PAGE: Final = 200
FINDINGS_A_PAGE: Final = 60
_FIRST_FINDINGS: Final = 8
_FIRST_DOCUMENTS: Final = 12


def overview(
    out: Output,
    read: Mapping[str, Sequence[Row]],
    totals: Row,
    findings: Sequence[Row],
    series: int,
) -> None:
    """What is in, as of when, findings first."""
    out.write(
        "index.html",
        render(
            "overview.html",
            root="",
            totals=totals,
            series=series,
            titles={d["document_id"]: d["title"] or d["file_name"] for d in read["documents"]},
            findings=findings[:_FIRST_FINDINGS],
            more=max(0, len(findings) - _FIRST_FINDINGS),
            documents=read["documents"][:_FIRST_DOCUMENTS],
            measures=read["measures"],
            countries=read["countries"],
            rules=read["rules"],
            kept_out=read["kept_out"],
        ),
    )


def documents(out: Output, found: Sequence[Row]) -> None:
    """The list of documents, the newest first, in pages."""
    cut = parts(found, DOCUMENTS_A_PAGE)
    for place, part in enumerate(cut, 1):
        out.write(
            page_name("documents", place),
            render(
                "documents.html",
                root="",
                documents=part,
                number=len(found),
                pager=pager("documents", place, len(cut)),
            ),
        )


def finding_pages(findings: Sequence[Row]) -> dict[str, str]:
    """finding_id to its address."""
    return {
        row["finding_id"]: f"{page_name('findings', 1 + n // FINDINGS_A_PAGE)}#{row['finding_id']}"
        for n, row in enumerate(findings)
    }


def findings_list(
    out: Output, found: Sequence[Row], rules: Sequence[Row], standing: Standing
) -> None:
    """All findings in pages, and an index that filters all of them."""
    cut = parts(found, FINDINGS_A_PAGE)
    broken = {rule for row in found for rule in row["rule_ids"]}
    for place, part in enumerate(cut, 1):
        told = [dict(row, evidence=list(_evidence(row, standing))) for row in part]
        out.write(
            page_name("findings", place),
            render(
                "findings.html",
                root="",
                findings=told,
                number=len(found),
                rules=[row for row in rules if row["rule_id"] in broken],
                pager=pager("findings", place, len(cut)),
            ),
        )
    index = [_entry(row, standing.findings[row["finding_id"]]) for row in found]
    out.write("data/findings.js", data_script("findings", index))


def _entry(row: Row, address: str) -> list[Any]:
    """What the filter looks at and shows, in the order that findings.js knows."""
    told = plain(" ".join([row["sentence"], *row["also"]]))
    label = words.signs(plain(row["label"]))
    return [row["finding_id"], address, row["rule_ids"], row["severity"], told, label]


def _evidence(finding: Row, standing: Standing) -> Iterator[Row]:
    """The claims of a finding, each with its words and where they stand."""
    for figure, number, quote in zip(
        finding["figure_ids"], finding["numbers"], finding["quotes"], strict=False
    ):
        yield {
            "number": number,
            "quote": quote,
            "address": standing.claims.get(figure, ""),
            "file_name": standing.files.get(figure, ""),
            "suspect": figure in finding["suspect_ids"],
        }


def dictionary_page(out: Output, columns: Sequence[Row], codes: Sequence[Row]) -> None:
    """Every table and column, and every code with its definition."""
    tables: dict[str, list[Row]] = {}
    for row in columns:
        tables.setdefault(row["table_name"], []).append(row)
    vocabularies: dict[str, list[Row]] = {}
    for row in codes:
        vocabularies.setdefault(row["vocabulary"], []).append(row)
    out.write(
        "dictionary.html",
        render("dictionary.html", root="", tables=tables, vocabularies=vocabularies),
    )


def search_page(out: Output, totals: Row, measures: Sequence[Row]) -> None:
    """The page that searches; the index is written by search.py."""
    out.write("search.html", render("search.html", root="", totals=totals, measures=measures))


def page_name(name: str, place: int) -> str:
    """The file of one page of a list: findings.html, findings-2.html."""
    return f"{name}.html" if place == 1 else f"{name}-{place}.html"


def pager(name: str, place: int, pages: int) -> Row:
    """What a page says of the ones before and after it."""
    return {
        "place": place,
        "pages": pages,
        "before": page_name(name, place - 1) if place > 1 else None,
        "after": page_name(name, place + 1) if place < pages else None,
        "all": [(n, page_name(name, n)) for n in _near(place, pages)],
    }


def _near(place: int, pages: int) -> list[int]:
    """The first, the last and those around a page."""
    shown = {1, pages, *range(place - 2, place + 3)}
    return sorted(n for n in shown if 1 <= n <= pages)


def parts(found: Sequence[Row], size: int) -> list[Sequence[Row]]:
    """Rows in parts of a size; at least one part, if need be an empty one."""
    return [found[n : n + size] for n in range(0, len(found), size)] or [[]]
