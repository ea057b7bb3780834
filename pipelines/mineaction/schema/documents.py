"""The table main.documents: what was read.

Lives here: its declaration, with the integrity rule over its days. Does not live here: how a date
or a title is found (reading).
"""

from __future__ import annotations

from typing import Any, Final

import pandas as pd

from mineaction.schema.columns import Day, Table, Text, Whole, column, holds, row_rule

SHA256: Final = r"^[0-9a-f]{64}$"


class Documents(
    Table,
    name="main.documents",
    description="One row per document that was read",
    warning=(
        "A date may be inferred: read date_basis before you use published. Two documents may "
        "be one text or relay each other"
    ),
    key=("document_id",),
):
    """What was read, with the date and how it is known."""

    document_id: Text = column(
        "Document", "Stable id, from the SHA-256 of the file", example="50dcbb0688118a55"
    )
    file_name: Text = column("File", "Name of the file as received", example="001_622c.txt")
    title: Text = column(
        "Title",
        "Title; in square brackets where it is supplied",
        null=True,
        example="[Ombudsman's appeal on the International Day for Mine Awareness]",
    )
    publisher: Text = column(
        "Publisher", "The outlet or body that published it", null=True, example="Azernews"
    )
    kind: Text = column("Kind", "Kind of document", codes="document_kind", example="news")
    language: Text = column(
        "Language", "Language of the text", form=r"^[a-z]{2,3}$", example="en", standard="ISO 639"
    )
    address: Text = column(
        "Address",
        "Where it was published, if known",
        null=True,
        example="https://example.org/news/123",
    )
    published: Day = column(
        "Published", "Day of publication; missing if not known", null=True, standard="ISO 8601"
    )
    published_earliest: Day = column(
        "Earliest", "First day on which it can be from", null=True, example="2024-11-14"
    )
    published_latest: Day = column(
        "Latest", "Last day on which it can be from", null=True, example="2024-12-22"
    )
    date_basis: Text = column("Date basis", "How the date is known", codes="date_basis")
    date_clue: Text = column(
        "Date clue", "The words of the text that give the date", null=True, example="In March 2023"
    )
    sha256: Text = column(
        "SHA-256",
        "Digest of the bytes of the file",
        form=SHA256,
        example="c09f0cf4e166252e1010139b1e560b30e959f2a3ae0dff8fb15d44154ddf80e3",
    )
    char_count: Whole = column("Length", "Length of the text", unit="code points", minimum=0)

    @row_rule(
        "I14",
        "A document's earliest possible day is not after its latest",
        "earliest {published_earliest} is after latest {published_latest}",
        sql="published_earliest <= published_latest",
    )
    @classmethod
    def days_in_order(cls, rows: pd.DataFrame) -> pd.Series[bool]:
        """A missing bound holds."""
        return holds(rows["published_earliest"] <= rows["published_latest"])


TABLES: Final[tuple[Any, ...]] = (Documents,)
