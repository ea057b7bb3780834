"""What commands share: their error and their voice on standard error.

Lives here: no command and nothing that is heavy to import.
"""

from __future__ import annotations

import sys


class CommandError(Exception):
    """Something is wrong with the input; the message says what, where and what to do."""


def say(message: str) -> None:
    """One line on standard error, where messages do not mix with results."""
    print(message, file=sys.stderr)
