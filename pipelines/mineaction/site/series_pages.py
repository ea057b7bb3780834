"""The pages of series: a chart, its points, and the claims under each of them.

Lives here: from rows to templates. Does not live here: geometry of the chart (chart.py).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

import duckdb

from mineaction.site import words
from mineaction.site.characters import plain
from mineaction.site.chart import Chart, Point, Stated, chart
from mineaction.site.folder import Output
from mineaction.site.outline import Standing
from mineaction.site.pages import page_name, pager, parts
from mineaction.site.read import BATCH, Row, by_column, rows
from mineaction.site.render import render

SERIES_A_PAGE: Final = 150
POINTS_A_PAGE: Final = 60


def series_page(series_id: str) -> str:
    """The file of a series."""
    return f"series/{series_id}.html"


def series_of_claims(connection: duckdb.DuckDBPyConnection) -> dict[str, tuple[str, str]]:
    """figure_id to the page and title of its series."""
    return {
        row["figure_id"]: (series_page(row["series_id"]), row["title"])
        for row in rows(connection, "series_of_claims")
    }


def write(
    connection: duckdb.DuckDBPyConnection,
    out: Output,
    findings: Mapping[str, Row],
    standing: Standing,
) -> int:
    """The list of series and a page for each; returns how many."""
    found = rows(connection, "series")
    _write_list(out, found)
    for some in parts(found, BATCH):
        ids = [row["series_id"] for row in some]
        points = by_column(rows(connection, "points", series=ids), "series_id")
        claims = by_column(rows(connection, "point_claims", series=ids), "series_id")
        for row in some:
            key = row["series_id"]
            _write_series(out, row, points[key], claims[key], findings, standing)
    return len(found)


def _write_list(out: Output, found: Sequence[Row]) -> None:
    cut = parts(found, SERIES_A_PAGE)
    for place, part in enumerate(cut, 1):
        data = {"series": part, "number": len(found), "pager": pager("series", place, len(cut))}
        out.write(page_name("series", place), render("series_list.html", root="", **data))


def _write_series(
    out: Output,
    row: Row,
    points: Sequence[Row],
    claims: Sequence[Row],
    findings: Mapping[str, Row],
    standing: Standing,
) -> None:
    under: defaultdict[Any, list[Row]] = defaultdict(list)
    for claim in claims:
        under[claim["as_of_from"], claim["as_of_to"]].append(claim)
    told = [dict(p, under=under[p["as_of_from"], p["as_of_to"]]) for p in points]
    concerned = {n: findings[n] for claim in claims for n in claim["findings"] or ()}
    out.write(
        series_page(row["series_id"]),
        render(
            "series.html",
            root="../",
            series=row,
            points=told[-POINTS_A_PAGE:],
            left_out=max(0, len(told) - POINTS_A_PAGE),
            chart=series_chart(told),
            findings=concerned,
            standing=standing,
        ),
    )


def series_chart(points: Sequence[Row]) -> Chart:
    """The picture of a series: the bar of each point, and what each of its claims states."""
    return chart([_point(point) for point in points])


def _point(point: Row) -> Point:
    low, high = point["low"], point["high"]
    # Claims of another measure are parts that were added up; none of them states the value.
    own = [claim for claim in point["under"] if claim["measure"] == point["measure"]]
    stated: dict[tuple[float, str], bool] = {}
    for claim in own or point["under"]:
        value = _in_unit_of(point, claim) if own else _sum(low, high)
        if value is not None:
            key = (value, plain(claim["speaker"] or "not said"))
            stated[key] = stated.get(key, False) or bool(claim["findings"])
    return Point(
        point["as_of_to"],
        None if low is None else float(low),
        None if high is None else float(high),
        words.interval_short(low, high),
        [Stated(value, source, flagged) for (value, source), flagged in stated.items()],
    )


def _sum(low: Decimal | None, high: Decimal | None) -> float | None:
    """The value of parts that were added up, if they give one."""
    return None if low is None or low != high else float(low)


def _in_unit_of(point: Row, claim: Row) -> float | None:
    """The value that a claim states, in the unit of its series."""
    if claim["value"] is None:
        return None
    if claim["unit"] == point["unit"]:
        return float(claim["value"])
    return float(claim["value_si"] / point["factor"]) if claim["value_si"] else None
