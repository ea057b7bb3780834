"""Series of hand-written claims, for tests of the series and of the rules that live on them.

Lives here: short ways to write a toll, and to make its series. Does not live here: rows of tables
in general (claim_tables.py).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.support.claim_tables import Row, claim_tables, document, figure, only, rows

from mineaction.consistency import run_rules
from mineaction.consistency.claims import bring_claims
from mineaction.consistency.series import bring_series_claims, make_series


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
    bring_claims(connection)
    bring_series_claims(connection)
    make_series(connection)
    order = "title" if name == "series" else "title, as_of_to"
    source = (
        f"made_{name}" if name == "series" else f"made_{name} JOIN made_series USING (series_id)"
    )
    cursor = connection.execute(f"SELECT * FROM {source} ORDER BY {order}")
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


@dataclass(frozen=True)
class Story:
    """Figures of several documents, and what one rule should say of them.

    `verdicts` are those of all relations of the rule, sorted; `finding`, `holds_if` and `condition`
    are those of its only finding. `papers` changes columns of the documents named.
    """

    figures: Sequence[Row]
    verdicts: Sequence[str]
    finding: str | None = None
    holds_if: str | None = None
    condition: str | None = None
    note: str | None = None
    papers: Mapping[str, Row] = field(default_factory=dict)


def run_stories(stories: Mapping[str, Story], rule_id: str) -> dict[str, list[Row]]:
    """The checks of one rule by story, from one run over all.

    Every story has documents of its own and speaks of people (a role) that no other speaks of.
    """
    figures = [told(row, name) for name, story in stories.items() for row in story.figures]
    papers = [
        document(f"{name}|{paper}", **{"file_name": f"{paper}.txt", **story.papers.get(paper, {})})
        for name, story in stories.items()
        for paper in dict.fromkeys(str(row["document_id"]) for row in story.figures)
    ]
    connection = claim_tables(figures, papers)
    run_rules(connection, only(rule_id))
    by_story: dict[str, list[Row]] = {name: [] for name in stories}
    for row in rows(connection, "rule_checks"):
        by_story[row["document_ids"][0].split("|")[0]].append(row)
    return by_story


def assert_story(story: Story, checks: Sequence[Row]) -> None:
    """What a rule gave is what the story expects."""
    failed = [row for row in checks if row["verdict"] == "fail"]
    given = [sorted(row["verdict"] for row in checks)]
    expected: list[Any] = [sorted(story.verdicts)]
    if story.finding is not None:
        given += [row["sentence"] for row in failed]
        expected.append(story.finding)
        given += [row["condition"] for row in failed]
        expected.append(story.condition)
    if story.holds_if is not None:
        given += [row["would_hold_if"] for row in failed]
        expected.append(story.holds_if)
    if story.note is not None:
        given += [row["note"] for row in checks if row["note"]]
        expected.append(story.note)
    assert given == expected, f"\n  given    {given}\n  expected {expected}"


def told(row: Row, name: str) -> Row:
    """A figure of one story with ids, and a role, that no other story has."""
    ids = ("figure_id", "sentence_id", "statement_id", "document_id", "part_of")
    renamed = {key: f"{name}|{row[key]}" for key in ids if row.get(key) is not None}
    return {**row, **renamed, "role": name}
