"""Which texts are alike, word for word: MinHash signatures and banding, never all pairs.

Lives here: texts in, pairs with an estimate of what they share out. Does not live here: what a
pair of like texts means (sql/links/document_links.sql).

Source of the method: A. Broder, "On the resemblance and containment of documents" (1997).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import duckdb
import numpy as np
import pyarrow as arrow
from numpy.typing import NDArray
from rensa import RMinHash

_PERMUTATIONS: Final = 128
_SEED: Final = 20
# Of pairs of texts that share 30 per cent of their word sequences, 95 in a hundred agree in a band.
_ROWS: Final = 2
_BANDS: Final = 32
_AT_ONCE: Final = 5_000  # texts: the library gives signatures as lists, 36 bytes a number
_NEAREST: Final = 3  # earlier texts that a text is compared with, in a band
_LEAST: Final = 0.2  # estimates below say nothing: the error is about 0.04
# Word sequences of three, numbers included: reports of two weeks in one form are two texts.
_MARKS: Final = '.,;:!?()[]"“”‘’`-–—/\n\t\u00a0'
_SEQUENCES: Final = """
WITH texts AS (
    SELECT s.document_id, string_agg(s.text, ' ' ORDER BY s.ordinal) AS text
    FROM evidence.sentences AS s WHERE s.kind <> 'furniture' GROUP BY s.document_id
),
words AS (
    SELECT document_id, [hash(word) FOR word IN string_split(
        translate(lower(text), '{marks}', '{spaces}'), ' ') IF word <> ''] AS words
    FROM texts
),
sequences AS (
    SELECT document_id, [
        hash(words[i], words[i + 1], words[i + 2]) FOR i IN range(1, len(words) - 1)] AS sequences
    FROM words
)
SELECT document_id, sequences
FROM sequences JOIN documents AS d USING (document_id)
WHERE len(sequences) >= 20 -- a caption or a headline alone is like many others
ORDER BY coalesce(d.published, d.published_latest, d.published_earliest) NULLS LAST, document_id
""".format(marks=_MARKS, spaces=" " * len(_MARKS))  # noqa: S608 - our own marks


@dataclass(frozen=True, slots=True)
class Signatures:
    """Texts in the order of their dates: ids, sizes, and one row of minima each."""

    document_ids: NDArray[np.object_]
    sizes: NDArray[np.int64]
    rows: NDArray[np.uint32]


def find_like_texts(connection: duckdb.DuckDBPyConnection) -> int:
    """Leave the temporary table `link_texts`, one row per pair of like texts; returns how many.

    Columns: document_id < other_document_id, similarity (shared of all word sequences), contained
    (shared of the shorter text's), both estimates from 0 to 1. Reads evidence.sentences.
    """
    signatures = _signatures(connection)
    pairs = _candidates(signatures.rows)
    similarity = _similarity(signatures.rows, pairs)
    kept = similarity >= _LEAST
    table = _as_table(signatures, pairs[kept], similarity[kept])
    connection.register("like_texts", table)
    connection.execute("CREATE OR REPLACE TEMP TABLE link_texts AS FROM like_texts")
    connection.unregister("like_texts")
    return len(table)


def _signatures(connection: duckdb.DuckDBPyConnection) -> Signatures:
    found: arrow.Table = connection.sql(_SEQUENCES).to_arrow_table()
    lists = found["sequences"].combine_chunks()
    offsets = np.ascontiguousarray(lists.offsets.to_numpy(), dtype=np.uint64)
    flat = np.ascontiguousarray(lists.values.to_numpy(), dtype=np.uint64)
    rows = np.empty((len(found), _PERMUTATIONS), dtype=np.uint32)
    for start in range(0, len(found), _AT_ONCE):
        ends = offsets[start : start + _AT_ONCE + 1]
        matrix = RMinHash.digest_matrix_from_flat_token_hashes(
            flat[ends[0] : ends[-1]], ends - ends[0], _PERMUTATIONS, _SEED
        )
        rows[start : start + _AT_ONCE] = matrix.to_rows()
    return Signatures(found["document_id"].to_numpy(), np.diff(offsets).astype(np.int64), rows)


def _candidates(rows: NDArray[np.uint32]) -> NDArray[np.int64]:
    """Pairs (later, earlier) of texts that agree in a band, each with the nearest earlier ones.

    A form letter that thousands share would give millions of pairs; the nearest in time are those
    of which one may repeat the other.
    """
    found = [np.empty(0, dtype=np.int64)]
    for start in range(0, _ROWS * _BANDS, _ROWS):
        band = np.ascontiguousarray(rows[:, start : start + _ROWS]).view(np.uint64).ravel()
        by_band = np.argsort(band, kind="stable")  # equal ones stay in the order of dates
        for step in range(1, _NEAREST + 1):
            later, earlier = by_band[step:], by_band[:-step]
            same = band[later] == band[earlier]
            found.append(later[same] * len(rows) + earlier[same])
    pairs = np.unique(np.concatenate(found))
    return np.stack([pairs // len(rows), pairs % len(rows)], axis=1)


def _similarity(rows: NDArray[np.uint32], pairs: NDArray[np.int64]) -> NDArray[np.float64]:
    """The share of equal minima: an unbiased estimate of shared over all word sequences."""
    parts = [
        (rows[part[:, 0]] == rows[part[:, 1]]).mean(axis=1)
        for part in np.array_split(pairs, len(pairs) // 100_000 + 1)
    ]
    return np.concatenate(parts)


def _as_table(
    signatures: Signatures, pairs: NDArray[np.int64], similarity: NDArray[np.float64]
) -> arrow.Table:
    """The pairs with what they share: J = |both| / |either| gives |both| = J (a + b) / (1 + J)."""
    sizes = signatures.sizes[pairs]
    shared = similarity * sizes.sum(axis=1) / (1 + similarity)
    contained = np.minimum(shared / np.maximum(sizes.min(axis=1), 1), 1)
    ids = np.sort(signatures.document_ids[pairs].astype(str), axis=1)
    return arrow.table(
        {
            "document_id": arrow.array(ids[:, 0], arrow.string()),
            "other_document_id": arrow.array(ids[:, 1], arrow.string()),
            "similarity": arrow.array(similarity, arrow.float64()),
            "contained": arrow.array(contained, arrow.float64()),
        }
    )
