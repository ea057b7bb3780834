"""Styles, scripts and the icon of the site: files of this package, copied as they are.

Lives here: the copying. Does not live here: the files (static/).
"""

from __future__ import annotations

from importlib import resources

from mineaction.site.folder import Output


def write_static(out: Output) -> None:
    """Copy them to `assets/`."""
    folder = resources.files(__package__).joinpath("static")
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        out.write(f"assets/{entry.name}", entry.read_text("utf-8"))
