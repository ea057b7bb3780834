"""Where everything stands: the pages of each document, and the address of each claim.

Lives here: addresses. They are all known before the first page is written, so that any page can
lead to any claim. Does not live here: what pages show.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from mineaction.site.pieces import page_bounds

Row = Mapping[str, Any]
Bounds = Sequence[tuple[int, int]]

# A page of a document: it stays well below 300 KB, and can be read in a sitting.
CHARACTERS: Final = 12_000
CLAIMS: Final = 60


@dataclass(frozen=True, slots=True)
class Standing:
    """Addresses from the top of the site."""

    bounds: Mapping[str, Bounds]  # document_id to the pages of its text
    claims: Mapping[str, str]  # figure_id to page and anchor
    files: Mapping[str, str]  # figure_id to the name of its document's file
    findings: Mapping[str, str]  # finding_id to page and anchor
    series: Mapping[str, tuple[str, str]]  # figure_id to page and title of its series


def document_page(document_id: str, place: int = 1) -> str:
    """The file of one page of a document."""
    return f"documents/{document_id}{'' if place == 1 else f'-{place}'}.html"


def standing(
    outline: Sequence[Row], findings: Mapping[str, str], series: Mapping[str, tuple[str, str]]
) -> Standing:
    """From where sentences and claims begin to the pages that they are on."""
    bounds: dict[str, Bounds] = {}
    claims: dict[str, str] = {}
    files: dict[str, str] = {}
    for row in outline:
        starts = [claim["start"] for claim in row["claims"]]
        cut = page_bounds(row["char_count"], row["breaks"], starts, CHARACTERS, CLAIMS)
        bounds[row["document_id"]] = cut
        for claim in row["claims"]:
            place = next(n for n, (_, end) in enumerate(cut, 1) if claim["start"] < end)
            page = document_page(row["document_id"], place)
            claims[claim["figure"]] = f"{page}#{claim['figure']}"
            files[claim["figure"]] = row["file_name"]
    return Standing(bounds, claims, files, findings, series)
