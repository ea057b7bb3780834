"""How a process that only extracts looks after its memory.

Lives here: only that, light, because the command line starts with it too. Does not live here: the
processes themselves (workers.py).
"""

from __future__ import annotations

import gc

# Objects made between two searches for garbage in cycles. Most records of a document are freed
# without one; the many searches of Python's default (700) cost a tenth to a fifth of the time.
_BETWEEN_SEARCHES = 50_000


def collect_seldom() -> None:
    """Make this process search less often for garbage in cycles."""
    gc.set_threshold(_BETWEEN_SEARCHES)
