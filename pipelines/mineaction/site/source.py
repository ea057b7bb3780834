"""The whole text of a document, as the warehouse read it.

Lives here: taking it from the file, or from the sentences when the file is no longer the same.
Does not live here: reading a file for the first time (reading).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

Row = Mapping[str, Any]


def full_text(folder: Path, document: Row, sentences: Sequence[Row]) -> tuple[str, bool]:
    """The text, and whether it is whole.

    The file in `folder` gives it if its digest is still that of the warehouse. Else the sentences
    of the warehouse do, each at its place, with spaces for what is between them.
    """
    try:
        content = (folder / document["file_name"]).read_bytes()
        text = content.decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return from_sentences(document, sentences), False
    same = hashlib.sha256(content).hexdigest() == document["sha256"]
    if same and len(text) == document["char_count"]:
        return text, True
    return from_sentences(document, sentences), False


def from_sentences(document: Row, sentences: Sequence[Row]) -> str:
    """All sentences at their offsets; what the warehouse does not keep is blank."""
    parts, position = [], 0
    for sentence in sentences:
        gap = sentence["start_char"] - position
        if gap < 0:
            continue
        parts += ["\n\n" if gap == 2 else "\n" * (gap == 1) or " " * gap, sentence["text"]]
        position = sentence["end_char"]
    return "".join(parts).ljust(document["char_count"])
