"""What commands share: their error, and their voice on standard error.

Lives here: no command and nothing that is heavy to import.
"""

from __future__ import annotations

import sys

from mineaction.project import Project, ProjectError, find_project


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


def project() -> Project:
    """The project; raises CommandError when there is none here."""
    try:
        return find_project()
    except ProjectError as error:
        raise CommandError(str(error)) from error
