"""The folder of the site: built whole beside the old one, then put in its place in one step.

Lives here: making the new folder, writing files, the switch, taking away what is older. Does not
live here: what is written.

`warehouse/site` is a link, as the published database is: a reader gets the old site or the new one.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from mineaction.warehouse.locks import exclusive

LINK: Final = "site"
FOLDERS: Final = "sites"
KEEP: Final = 2  # the site and the one before it, for readers on a page


class Output:
    """A folder that is being filled; `files` counts what was written, `pages` the HTML of it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files = 0
        self.pages = 0
        self.bytes = 0
        self.largest_page = 0

    def write(self, name: str, text: str) -> None:
        """Write one text file as UTF-8; a lone surrogate is never in it (characters.plain)."""
        content = text.encode("utf-8")
        path = self._path(name)
        path.write_bytes(content)
        self._count(len(content))
        if name.endswith(".html"):
            self.pages += 1
            self.largest_page = max(self.largest_page, len(content))

    def copy(self, source: Path, name: str) -> None:
        """Take over a file as it is; on one disk without a second copy of its bytes."""
        path = self._path(name)
        try:
            path.hardlink_to(source)
        except OSError:
            shutil.copyfile(source, path)
        self._count(path.stat().st_size)

    def add(self, name: str) -> None:
        """Count a file that was written by another hand."""
        self._count((self.root / name).stat().st_size)

    def _path(self, name: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def _count(self, size: int) -> None:
        self.files += 1
        self.bytes += size


@contextmanager
def replaced(warehouse: Path) -> Iterator[Output]:
    """A new folder to fill; at the end it is `warehouse`/site. On an error nothing has changed."""
    folders = warehouse / FOLDERS
    folders.mkdir(parents=True, exist_ok=True)
    with exclusive(folders / ".lock"):
        number = 1 + max((int(p.name) for p in _whole(folders)), default=0)
        building = Path(tempfile.mkdtemp(prefix=".building-", dir=folders))
        try:
            building.chmod(0o755)
            yield Output(building)
            finished = building.replace(folders / f"{number:06}")
        finally:
            shutil.rmtree(building, ignore_errors=True)
        _switch(warehouse / LINK, finished)
        for older in sorted(_whole(folders))[:-KEEP]:
            shutil.rmtree(older)
        for abandoned in folders.glob(".building-*"):
            shutil.rmtree(abandoned)


def _whole(folders: Path) -> list[Path]:
    return [path for path in folders.iterdir() if path.name.isdecimal()]


def _switch(link: Path, folder: Path) -> None:
    aside = link.with_name(f".{link.name}.tmp")
    aside.unlink(missing_ok=True)
    aside.symlink_to(os.path.relpath(folder, link.parent), target_is_directory=True)
    aside.replace(link)
