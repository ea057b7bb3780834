"""Records that are made by the thousand: frozen for the type checker, plain when the program runs.

Lives here: the decorator of records that stages hand on and never change. Does not live here: any
record.

A frozen dataclass sets each field by a call, which makes one of fifty fields three times as dear;
a twentieth of all extraction went there. mypy holds every writer to the promise in its stead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:
    import dataclasses

    def record(*, frozen: bool, slots: bool):
        """A dataclass that is compared and hashed by its fields, as a frozen one is."""
        return dataclasses.dataclass(slots=slots, unsafe_hash=frozen)


__all__ = ["record"]
