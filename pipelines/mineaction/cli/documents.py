"""The text files that a command was given, read with what is known of them.

Lives here: from paths to documents, one folder at a time. Does not live here: reading itself
(mineaction.reading) and what extraction is told of a document (mineaction.context).

Files of one folder are read together, as the warehouse does: its register names them, and one
document may give the date of another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby
from pathlib import Path

from mineaction.cli.common import CommandError
from mineaction.reading.folder import read_file, source_files
from mineaction.reading.linking import link_dates
from mineaction.reading.model import Document, Quarantined, RegisterError
from mineaction.reading.register import read_register


def read_paths(
    paths: Iterable[Path], published: date | None = None
) -> Iterator[Document | CommandError]:
    """Every document of the files and folders given, or the error that says why it is none.

    Folders are searched at any depth. `published` replaces the date that reading finds.
    """
    found = (each for path in paths for each in _files(path))
    for folder, group in groupby(found, key=lambda each: None if _bad(each) else each.parent):
        if folder is None:
            yield from (_nothing(path) for path in group)
            continue
        for result in _read_folder(folder, list(group)):
            if isinstance(result, Document) and published:
                yield replace(result, published=published)
            else:
                yield result


def read_one(path: Path, published: date | None = None) -> Document:
    """One file as a document; raises CommandError when it is none."""
    if path.is_dir():
        raise CommandError(f"{path} is a folder; name one file")
    [result] = read_paths([path], published)
    if isinstance(result, CommandError):
        raise result
    return result


def _files(path: Path) -> list[Path]:
    """A file itself; of a folder all texts at any depth, or the folder when it has none."""
    if not path.is_dir():
        return [path]
    inner = sorted(p for p in path.rglob("*") if p.is_dir() and not p.name.startswith("."))
    return [file for folder in (path, *inner) for file in source_files(folder)] or [path]


def _bad(path: Path) -> bool:
    return not path.is_file()


def _nothing(path: Path) -> CommandError:
    if path.is_dir():
        return CommandError(f"{path}: no *.txt file in this folder")
    return CommandError(f"{path}: no such file")


def _read_folder(folder: Path, files: list[Path]) -> Iterator[Document | CommandError]:
    """The files of one folder in the order given, registered and linked."""
    try:
        entries = read_register(folder)
    except RegisterError as error:
        yield CommandError(f"{folder}: {error}; none of its files was read")
        return
    results: list[Document | CommandError] = []
    for path in files:
        try:
            result = read_file(path, entries.get(path.name))
        except RegisterError as error:
            results.append(CommandError(f"{folder}: {error}"))
            continue
        if isinstance(result, Quarantined):
            results.append(CommandError(f"{folder / result.message}"))
        else:
            results.append(result)
    linked = iter(link_dates([r for r in results if isinstance(r, Document)]))
    yield from (next(linked) if isinstance(r, Document) else r for r in results)
