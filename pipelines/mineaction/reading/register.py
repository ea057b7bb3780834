"""The register of sources: `sources.yaml` beside the documents, one entry a file.

Lives here: reading and checking the register. Does not live here: reading the files it names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from mineaction.reading.model import RegisterError

REGISTER = "sources.yaml"
# The parser written in C where PyYAML has it; both read the same safe language.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_REQUIRED = frozenset({"file", "title", "publisher", "kind", "language", "sha256"})
_KNOWN = _REQUIRED | {"published", "address", "note"}
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


@dataclass(frozen=True, slots=True)
class Entry:
    """What the register says of one file; `published` only where the text itself prints it."""

    file: str
    title: str | None
    publisher: str | None
    kind: str
    language: str
    sha256: str
    published: date | None = None
    address: str | None = None
    note: str | None = None


def read_register(folder: Path) -> dict[str, Entry]:
    """Entries by file name; empty if the folder has no register. Raises RegisterError."""
    path = folder / REGISTER
    if not path.is_file():
        return {}
    try:
        data = yaml.load(path.read_text("utf-8"), _LOADER)  # noqa: S506 - both are safe
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise RegisterError(f"{REGISTER} is no valid YAML: {error}") from error
    rows = data.get("sources") if isinstance(data, dict) else None
    if not isinstance(rows, list):
        raise RegisterError(f"{REGISTER} must hold a list called `sources`")
    entries: dict[str, Entry] = {}
    for number, row in enumerate(rows, start=1):
        entry = _entry(row, number)
        if entry.file in entries:
            raise RegisterError(f"{REGISTER}: {entry.file} is registered twice; remove one entry")
        entries[entry.file] = entry
    return entries


def _entry(row: Any, number: int) -> Entry:
    """One checked row; raises RegisterError naming the entry and what is wrong with it."""
    where = f"{REGISTER}, entry {number}"
    if not isinstance(row, dict):
        raise RegisterError(f"{where}: must be a list of `key: value` lines")
    where += f" ({row.get('file', 'no file')})"
    if missing := _REQUIRED - set(row):
        raise RegisterError(f"{where}: {', '.join(sorted(missing))} missing; write null if unknown")
    if unknown := set(row) - _KNOWN:
        raise RegisterError(f"{where}: unknown key {', '.join(sorted(map(str, unknown)))}")
    if not isinstance(row["sha256"], str) or not _SHA256.match(row["sha256"]):
        raise RegisterError(f"{where}: sha256 must be 64 hexadecimal digits in quotes")
    for key in ("file", "kind", "language"):
        if not isinstance(row[key], str) or not row[key]:
            raise RegisterError(f"{where}: {key} must not be empty")
    published = row.get("published")
    if published is not None and type(published) is not date:
        raise RegisterError(f"{where}: published must be a day such as 2024-12-22, or null")
    return Entry(**row)
