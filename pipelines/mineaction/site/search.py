"""The index that searches all claims in a browser, from a file too.

Lives here: what is searched, and how it is kept: terms in order in files of some hundred
kilobytes, each with the numbers of its claims; claims in files of a few hundred. A page loads only
the files that a query needs, so that 10,000 documents are searched as fast as five. Does not live
here: the page that searches (static/search.js).
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from mineaction.site import words
from mineaction.site.characters import plain
from mineaction.site.folder import Output
from mineaction.site.read import Evidence, Row
from mineaction.site.scripts import data_script

TERMS_A_FILE: Final = 100_000  # bytes of postings
CLAIMS_A_FILE: Final = 250
# A number with or without groups of three, or a word. static/search.js has the same.
_WORD: Final = re.compile(r"(?<!\d)\d{1,3}(?:[,' ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\w+")
_GROUPING: Final = re.compile(r"(?<=\d)[,' ](?=\d)")
# Words that are in most sentences tell nothing and would be half of the index.
_COMMON: Final = frozenset(
    "a an and are as at be been by for from had has have in is it its of on or that the their"
    " this to was were which who with".split()
)
_QUOTE: Final = 400  # characters of a sentence that a result shows


class Index:
    """Terms and claims, collected document by document and then written."""

    def __init__(self) -> None:
        self._terms: dict[str, array[int]] = {}
        self._claims: list[list[Any]] = []
        self._documents: list[list[str]] = []

    def add(self, evidence: Evidence, addresses: Mapping[str, str]) -> None:
        """Take in the claims of one document."""
        document = evidence.document
        about = {*terms(document["title"] or ""), *terms(document["publisher"] or "")}
        about |= {*terms(document["file_name"])}
        for row in evidence.claims:
            number = len(self._claims)
            for term in {*about, *_terms_of(row)}:
                self._terms.setdefault(term, array("I")).append(number)
            address = addresses[row["figure_id"]]
            self._claims.append(_record(row, address, len(self._documents)))
        told = (document["title"] or "", document["file_name"], words.published(document))
        self._documents.append([plain(part) for part in told])

    def write(self, out: Output) -> None:
        """Write the files and the table of contents that tells which file has which terms."""
        contents = []
        for place, part in enumerate(self._term_files()):
            out.write(f"data/terms-{place}.js", data_script(f"terms-{place}", part))
            contents.append(part[0][0])
        for place, start in enumerate(range(0, len(self._claims), CLAIMS_A_FILE)):
            part = self._claims[start : start + CLAIMS_A_FILE]
            titles = {row[1]: self._documents[row[1]] for row in part}
            out.write(f"data/claims-{place}.js", data_script(f"claims-{place}", [part, titles]))
        told = {"terms": contents, "claims": len(self._claims), "file": CLAIMS_A_FILE}
        out.write("data/search.js", data_script("search", told))

    def _term_files(self) -> Iterator[list[list[Any]]]:
        """Terms in order, each with the gaps between the numbers of its claims."""
        part: list[list[Any]] = []
        size = 0
        for term in sorted(self._terms):
            gaps = _gaps(self._terms[term])
            part.append([term, *gaps])
            size += 3 * len(gaps) + len(term)
            if size > TERMS_A_FILE:
                yield part
                part, size = [], 0
        if part:
            yield part


@lru_cache(maxsize=4096)  # claims of one sentence follow each other
def terms(text: str) -> tuple[str, ...]:
    """The words of a text as they are searched: lower case, no accents, numbers without groups."""
    found = (_GROUPING.sub("", word) for word in _WORD.findall(_folded(text)))
    return tuple(term for term in found if term not in _COMMON)


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.lower())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _terms_of(row: Row) -> Iterator[str]:
    """What a claim is found by: its sentence, speaker, places, measure, group, value, time."""
    yield f"={row['measure']}"
    yield from (f"#{term}" for term in terms(words.number(row["value"])))
    texts = [row["sentence"], row["number_as_stated"], words.said_by(row), words.place(row)]
    texts += [words.named(row["measure"]), words.group(row), row["country"], row["device"]]
    texts += [row["as_of"], row["period_start"], row["anchor"], words.number(row["value"])]
    for text in filter(None, texts):
        yield from terms(text)


def _record(row: Row, address: str, document: int) -> list[Any]:
    """What a result shows, in the order that search.js knows."""
    return [
        address,
        document,
        plain(row["number_as_stated"]),
        words.named(row["measure"]),
        row["kind"],
        plain(words.group(row)),
        plain(words.period(row)),
        plain(row["speaker"] or ""),
        plain(words.place(row)),
        plain(" ".join(row["sentence"].split())[:_QUOTE]),
    ]


def _gaps(numbers: array[int]) -> list[int]:
    return [n - before for before, n in zip([0, *numbers], numbers, strict=False)]
