"""Data for scripts of pages, as scripts: the only way that also works from a file.

Lives here: writing them. Does not live here: the data.
"""

from __future__ import annotations

import json
from typing import Any


def data_script(name: str, data: Any) -> str:
    """A script that hands over data; ASCII, so that no character of a document is raw in it."""
    told = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    return f"mineaction.take({json.dumps(name)},{told});\n"
