"""Series of hand-written claims, for tests of the series and of the rules that live on them.

Lives here: short ways to write a toll, and to make its series. Does not live here: rows of tables
in general (claim_tables.py).
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from tests.support.claim_tables import Row, claim_tables, figure

from mineaction.consistency import make_series


def count(document: str, measure: str, value: str | int | None, **given: Any) -> dict[str, Any]:
    """A count of one document, by default a running one since the war of 2020 up to `as_of`.

    `since` and `as_of` are dates of any precision; `since=None` gives a total without a start.
    """
    since, as_of = given.pop("since", "2020-11-10"), given.pop("as_of", "2023-06-30")
    name = f"{document}/{given.pop('name', measure)}"
    order = int(hashlib.sha256(name.encode()).hexdigest()[:6], 16)
    dates = {"period_start": since, "period_end": as_of, "period_kind": "cumulative"}
    return figure(
        name, measure, value,
        **{
            "document_id": document, "statement_id": f"{document}/s", "as_of": as_of,
            "as_of_basis": "stated", "order": order, "sentence_id": f"{document}/s",
            **(dates if since else {"period_kind": None}), **given,
        },
    )  # fmt: skip


def table(figures: Sequence[Row], name: str, documents: Sequence[Row] = ()) -> list[Row]:
    """A table of series made of figures ("series", "series_points", ...), with titles, in order."""
    connection = claim_tables(figures, documents)
    make_series(connection)
    order = "title" if name == "series" else "title, as_of_to"
    source = (
        f"made_{name}" if name == "series" else f"made_{name} JOIN made_series USING (series_id)"
    )
    cursor = connection.execute(f"SELECT * FROM {source} ORDER BY {order}")
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
