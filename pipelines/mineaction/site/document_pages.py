"""The pages of a document: its whole text with every claim and every other number marked.

Lives here: from one document's rows to its pages. Does not live here: where a text is cut
(pieces.py, outline.py), templates.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from mineaction.site import words
from mineaction.site.folder import Output
from mineaction.site.outline import Standing, document_page
from mineaction.site.pages import pager
from mineaction.site.pieces import Span, pieces
from mineaction.site.read import Evidence, Row
from mineaction.site.render import render


def write(
    out: Output,
    evidence: Evidence,
    text: str,
    *,
    whole: bool,
    findings: Mapping[str, Row],
    standing: Standing,
) -> None:
    """All pages of one document; `whole` says whether `text` is all of it."""
    document_id = evidence.document["document_id"]
    spans = [*map(_claim_span, evidence.claims), *map(_number_span, evidence.numbers)]
    bounds = standing.bounds[document_id]
    for place, (start, end) in enumerate(bounds, 1):
        claims = [row for row in evidence.claims if start <= row["number_start"] < end]
        out.write(
            document_page(document_id, place),
            render(
                "document.html",
                root="../",
                document=evidence.document,
                whole=whole,
                pieces=list(pieces(text, _within(spans, start, end), start, end)),
                claims=claims,
                known={row["figure_id"]: row for row in evidence.claims},
                numbers=[row for row in evidence.numbers if start <= row["start_char"] < end],
                measures=_measures(claims),
                findings={n: findings[n] for row in claims for n in row["findings"] or ()},
                links=evidence.links,
                standing=standing,
                pager=pager(document_id, place, len(bounds)),
            ),
        )


def _within(spans: Sequence[Span], start: int, end: int) -> list[Span]:
    return [span for span in spans if span.start < end and span.end > start]


def _measures(claims: Sequence[Row]) -> list[tuple[str, str, int]]:
    """Measures on a page with their kind and how many claims each has, for the legend."""
    found = Counter((row["kind"], row["measure"]) for row in claims)
    return [(kind, measure, number) for (kind, measure), number in sorted(found.items())]


def _claim_span(row: Row) -> Span:
    start, end = row["number_start"], row["number_end"]
    return Span(start, end, row["figure_id"], row["kind"], row["measure"], words.line(row))


def _number_span(row: Row) -> Span:
    role = words.named(row["kind"])
    return Span(row["start_char"], row["end_char"], "", role, "", f"{role}: {row['reason']}")
