"""Sets of codes that several stages ask about.

Lives here: kinds of measures, devices and times, by their codes in the vocabulary. Does not live
here: any word of a language (lexicon), and a set that one stage alone needs.
"""

from __future__ import annotations

from collections.abc import Set
from typing import Final

FATES: Final = frozenset({"killed", "injured"})
TOLLS: Final = FATES | {"casualties"}
MONEY: Final = frozenset({"funding", "cost"})

MINE_TYPES: Final = frozenset({"AP_MINE", "AV_MINE", "IMP_MINE"})
MINES: Final = MINE_TYPES | {"MINE"}
TYPED_MINES: Final = MINE_TYPES | {"CMR"}
NAMED_DEVICES: Final = TYPED_MINES | {"BOOBY_TRAP", "IED"}

# Relations of a time that are no period: "for three days", "per month", "at 10 a.m."
UNTIMED: Final = frozenset({"duration", "per", "time"})

# What a number is that counts time: no part is of it ("9 million in ten months, half of which").
TIMES: Final = frozenset({"duration", "date", "age"})


def joint_device(devices: Set[str | None]) -> str:
    """The device of one number that counts several kinds: mines of all types, or any items."""
    return "MINE" if devices <= MINES else "EO_ANY"
