"""The extractor's version: it changes by itself when the extractor does.

Lives here: one hash over the code and data that decide what is extracted. Does not live here: the
package's version for people (mineaction.__version__).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from mineaction import __version__

_FOLDERS = ("text", "extraction", "lexicon")
_SUFFIXES = (".py", ".toml", ".csv")


@cache
def extractor_version() -> str:
    """`0.1.0+1f3a5c7e`: the package's version and a hash of text, extraction and lexicon.

    Staging extracts a document again when this differs, so nobody has to remember to raise a number
    after a new word or rule.
    """
    digest = hashlib.sha256()
    root = resources.files("mineaction")
    for folder in _FOLDERS:
        for file in _files(root / folder):
            digest.update(file.name.encode())
            digest.update(file.read_bytes())
    return f"{__version__}+{digest.hexdigest()[:8]}"


def _files(folder: Traversable) -> Iterator[Traversable]:
    for item in sorted(folder.iterdir(), key=lambda item: item.name):
        if item.is_dir():
            yield from _files(item)
        elif item.name.endswith(_SUFFIXES):
            yield item
