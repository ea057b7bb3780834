"""The citation file (Citation File Format 1.2) of an export.

Lives here: how the data set wants to be cited. Does not live here: how a single figure is cited: by
its document and quote.
"""

from __future__ import annotations

from typing import Final

import yaml

from mineaction.exports.contents import DESCRIPTION, TITLE

_MESSAGE: Final = (
    "Cite a figure by its document and quote, and name this data set with its version."
    " A figure is a claim of its speaker, not a finding of ours."
)
_AUTHORS: Final = "The mineaction contributors"


def cite_as(code: str, version: str) -> str:
    """The data set in one line."""
    return f"{_AUTHORS}: {TITLE} (mineaction {code}, content {version})"


def citation_file(code: str, version: str) -> str:
    """CITATION.cff as text."""
    content = {
        "cff-version": "1.2.0",
        "type": "dataset",
        "title": TITLE,
        "abstract": DESCRIPTION,
        "message": _MESSAGE,
        "authors": [{"name": _AUTHORS}],
        "version": f"{code}+{version}",
    }
    return str(yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=100))
