"""Where a project's folders are: sources, what a run builds, Dagster's settings.

Lives here: names and places of folders, and how the project is found. Light: every command and
every definition needs it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

# A folder with this file is a project: Dagster's settings, without which nothing can be built.
MARK: Final = "dagster.yaml"


class ProjectError(Exception):
    """No project here; the message says where it was looked for and what to do."""


@dataclass(frozen=True, slots=True)
class Project:
    """The folders of one project."""

    root: Path

    @property
    def seeds(self) -> Path:
        """Documents as received, and their register."""
        return self.root / "seeds"

    @property
    def warehouse(self) -> Path:
        """What a run builds."""
        return self.root / "warehouse"

    @property
    def staging(self) -> Path:
        """What was extracted from which document."""
        return self.warehouse / "staging"

    @property
    def exports(self) -> Path:
        """The tables as files for other programs."""
        return self.warehouse / "exports"

    @property
    def link(self) -> Path:
        """The file that readers open: a link to the newest snapshot."""
        return self.warehouse / "mineaction.duckdb"


def find_project() -> Project:
    """The project of the working folder, of one above it, or of the folder of this package.

    Raises ProjectError when none of them is one.
    """
    here = Path.cwd()
    for folder in (here, *here.parents, Path(__file__).resolve().parents[2]):
        if (folder / MARK).is_file():
            return Project(folder)
    raise ProjectError(f"{here} is not in a mineaction project (no {MARK}); change to its folder")
