"""What commands share: their error, their voice on standard error, where the project lies.

Lives here: no command and nothing that is heavy to import.
"""

from __future__ import annotations

import sys
from pathlib import Path

# A project is a folder with this file: Dagster's settings, without which nothing can be built.
_MARK = "dagster.yaml"


class CommandError(Exception):
    """Something is wrong with the input; the message says what, where and what to do."""


def say(message: str) -> None:
    """One line on standard error, where messages do not mix with results."""
    print(message, file=sys.stderr)


def progress(done: int, whole: int, what: str) -> None:
    """A counter that overwrites itself on a terminal and is silent elsewhere."""
    if sys.stderr.isatty() and whole > 1:
        end = "\n" if done == whole else ""
        print(f"\r{done} of {whole} {what}", end=end, file=sys.stderr, flush=True)


def project_root() -> Path:
    """The project's folder: the working folder, one above it, or where the package lies.

    Raises CommandError when none of them is a project.
    """
    here = Path.cwd()
    for folder in (here, *here.parents, Path(__file__).resolve().parents[3]):
        if (folder / _MARK).is_file():
            return folder
    raise CommandError(f"{here} is not in a mineaction project (no {_MARK}); change to its folder")
