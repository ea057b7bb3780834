"""What counts as one source: an outlet is a carrier, a body is one however it is named."""

from __future__ import annotations

from typing import Any

import pytest
from tests.support.claim_tables import claim_tables, document, figure, linked

AGENCY = "Valley Mine Agency"


def sources(*speakers: str | None, publishers: tuple[str | None, ...] = (None, None)) -> int:
    """How many sources two documents have that give one toll, each as its speaker says."""
    papers, figures = [], []
    for n, (speaker, publisher) in enumerate(zip(speakers, publishers, strict=True)):
        name = f"doc-{n}"
        given: dict[str, Any] = {
            "speaker": speaker, "primary_source": speaker, "carrier": publisher,
            "document_id": name, "sentence_id": name, "statement_id": name,
        }  # fmt: skip
        papers.append(document(name, publisher=publisher))
        figures.append(figure(f"{name}-f", "killed", 12, **given))
    connection = claim_tables(figures, papers)
    linked(connection)
    [(number,)] = connection.execute(
        "SELECT count(DISTINCT source) FROM evidence.figure_sources"
    ).fetchall()
    return int(number)


@pytest.mark.parametrize(
    ("speakers", "publishers", "expected"),
    [
        pytest.param((AGENCY, AGENCY), ("Wire", "Post"), 1, id="two outlets of one agency"),
        pytest.param((AGENCY, "Army"), ("Wire", "Wire"), 2, id="two bodies in one outlet"),
        pytest.param((AGENCY, f"{AGENCY} (VMA)"), (None, None), 1, id="with its short name behind"),
        pytest.param((AGENCY, f"{AGENCY}, VMA"), (None, None), 1, id="with its short name beside"),
        pytest.param((AGENCY, f"{AGENCY}'s press office"), (None, None), 1, id="its press office"),
        pytest.param((AGENCY, f"{AGENCY}'s spokeswoman"), (None, None), 1, id="its spokeswoman"),
        pytest.param(("some experts", "some experts"), (None, None), 2, id="nobody in particular"),
        pytest.param((None, None), ("Wire", "Wire"), 1, id="one outlet twice, nobody quoted"),
        pytest.param((None, None), (None, None), 2, id="two texts that name nobody"),
    ],
)
def test_sources_are_bodies_not_carriers(
    speakers: tuple[str | None, str | None],
    publishers: tuple[str | None, str | None],
    expected: int,
) -> None:
    assert sources(*speakers, publishers=publishers) == expected
