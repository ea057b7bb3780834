"""Silence: whether a document can be passed over, unread.

Lives here: the one look at the raw bytes of a text that finds neither a number nor a word of the
domain in it. Does not live here: whether a text that has them is about mines (vetoes/domain.py).

Such a text has no figure and no number that needs a role, so that nothing is lost with it; every
doubt (a letter with an accent, half a word) counts as speech.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from mineaction.lexicon.words import telling_words
from mineaction.text.numbers import TRIGGERS

_DIGIT = b"0"
_STRETCH = 1 << 15  # bytes whose words fit the processor's cache


def _plain(byte: int) -> int:
    """ASCII letters in lower case, digits as one digit, all else a space."""
    if chr(byte).isdigit() and byte < 128:
        return _DIGIT[0]
    return ord(chr(byte).lower()) if byte < 128 and chr(byte).isalpha() else ord(" ")


_PLAIN = bytes(map(_plain, range(256)))
_ASCII = bytes(range(128))


def is_silent(text: str) -> bool:
    """Whether a text has no digit of any script, no number word and no word of the domain."""
    written = text.encode("utf-8", "surrogatepass")
    if not text.isascii() and _has_foreign_number(written):
        return False
    plain = written.translate(_PLAIN)
    return _DIGIT not in plain and all(map(_telling().isdisjoint, _words(plain)))


def _words(plain: bytes) -> Iterator[list[bytes]]:
    """The words of a text, stretch by stretch: a fresh list of millions would cost half again."""
    begin = 0
    while begin < len(plain):
        end = plain.find(b" ", begin + _STRETCH)
        end = len(plain) if end < 0 else end
        yield plain[begin:end].split()
        begin = end


def _has_foreign_number(written: bytes) -> bool:
    """A digit or fraction outside of ASCII ("½", Arabic digits)."""
    others = written.translate(None, _ASCII).decode("utf-8", "surrogatepass")
    return any(map(str.isnumeric, set(others)))


@cache
def _telling() -> frozenset[bytes]:
    """The words that break the silence, cut as `_PLAIN` cuts a text."""
    words = TRIGGERS | telling_words("context", "domain")
    return frozenset(part for w in words for part in w.encode().translate(_PLAIN).split())
