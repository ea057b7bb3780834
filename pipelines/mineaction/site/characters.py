"""Characters of a document that a reader would not see, or that would move others about.

Lives here: which they are, and how they are shown. Does not live here: where a text is cut for
highlights (pieces.py).

Bidirectional controls can make a page show other words than it holds (Unicode TR 36, TR 39); so
each is shown by its name instead of being obeyed. Joiners of Arabic and Indic scripts and of emoji
are part of how words are written and stay as they are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

# Controls except tab and line ends, direction marks, embeddings, overrides and isolates, invisible
# spaces and operators, interlinear marks, tags, lone surrogates.
HIDDEN: Final = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_NAMES: Final = {0x00AD: "SOFT HYPHEN", 0xFEFF: "BYTE ORDER MARK"}


def code(character: str) -> str:
    """The way Unicode writes a code point: U+202E."""
    return f"U+{ord(character):04X}"


def name(character: str) -> str:
    """The character's name for people, in capitals as Unicode has it."""
    named = _NAMES.get(ord(character)) or unicodedata.name(character, "CONTROL CHARACTER")
    return f"{code(character)} {named}"


def plain(text: str) -> str:
    """A text for places that hold no elements (titles, labels): hidden ones as [U+202E]."""
    return HIDDEN.sub(lambda found: f"[{code(found[0])}]", text)


def parts(text: str) -> Iterator[tuple[str, bool]]:
    """The text in order, cut at hidden characters: (part, is it a hidden character)."""
    position = 0
    for found in HIDDEN.finditer(text):
        if found.start() > position:
            yield text[position : found.start()], False
        yield found[0], True
        position = found.end()
    if position < len(text):
        yield text[position:], False
