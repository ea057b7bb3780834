"""From the bytes of a file to text: UTF-8, whole and unchanged, or the reason why not.

Lives here: the checks of bytes and their decoding. Does not live here: what the text says.
"""

from __future__ import annotations

import codecs
import re

MAX_BYTES = 20 * 1024 * 1024
_SHARE_OF_CONTROLS = 0.01
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_OTHER_MARKS = {
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
    b"%PDF-": "PDF",
    b"PK\x03\x04": "a ZIP archive (DOCX, XLSX, EPUB ...)",
    b"{\\rtf": "RTF",
}


class UnreadableError(ValueError):
    """Bytes that are no text we read; `reason` is the code for quarantine."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


def check_size(size: int, limit: int = MAX_BYTES) -> None:
    """Raise UnreadableError if a file of `size` bytes is over `limit`; look before reading."""
    if size > limit:
        raise UnreadableError(
            "too_large", f"the file has {size:,} bytes, the limit is {limit:,}; split it"
        )


def decode(data: bytes) -> str:
    """The text of `data`, character for character; raises UnreadableError."""
    for mark, name in _OTHER_MARKS.items():
        if data.startswith(mark):
            raise UnreadableError("binary", f"the file is {name}; save it as plain UTF-8 text")
    if b"\0" in data:
        raise UnreadableError("binary", "the file holds zero bytes and is no plain text")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableError(
            "undecodable",
            f"byte {data[error.start]:#04x} at position {error.start:,} is not UTF-8; "
            "find out the file's encoding and save it as UTF-8",
        ) from error
    if not text.strip("\ufeff \t\r\n\f\v\u00a0"):
        raise UnreadableError("empty", "the file holds no text")
    if len(_CONTROLS.findall(text)) > _SHARE_OF_CONTROLS * len(text):
        raise UnreadableError("binary", "the file is full of control characters, no plain text")
    return text
