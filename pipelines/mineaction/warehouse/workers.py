"""Extraction of many documents: in this process, or in a pool that survives a crash.

Lives here: only that; light, because each worker of a pool imports it. Does not live here: what
extraction does (given as a function), what becomes of its results (staging.py).

The seam for more than one machine is `pooled`: batches of documents in, outcomes in order out.
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Generic, TypeVar

from mineaction.warehouse.memory import collect_seldom

D = TypeVar("D")
E = TypeVar("E")


class Failure(str):
    """Why a document gave no extraction, in words."""

    __slots__ = ()


class Outcome(Generic[D, E]):
    """A document with its extraction, or with the reason why there is none."""

    __slots__ = ("document", "result")

    def __init__(self, document: D, result: E | Failure) -> None:
        self.document = document
        self.result = result


def extract_all(extract: Callable[[D], E], documents: Sequence[D]) -> list[Outcome[D, E]]:
    """Extract one document after the other; one that raises costs only itself."""
    return [Outcome(document, _extract(extract, document)) for document in documents]


def pooled(
    extract: Callable[[D], E], batches: Iterable[Sequence[D]], workers: int | None = None
) -> Iterator[list[Outcome[D, E]]]:
    """Extract batches in a pool of processes; outcomes come in the order of the batches.

    `extract` must be importable by name. When a document kills its process, the batches under way
    are done again alone, halved until the culprit stands alone; all else goes on.
    """
    size = workers or max(1, (os.cpu_count() or 2))
    waiting = iter(batches)
    rest: list[Sequence[D]] = []
    while True:
        try:
            yield from _run_pool(extract, waiting, size, rest)
        except BrokenProcessPool:
            for batch in rest:
                yield isolated(extract, batch)
            rest = []
            continue
        return


def isolated(extract: Callable[[D], E], batch: Sequence[D]) -> list[Outcome[D, E]]:
    """Extract a batch that may crash: halve it until the document that does stands alone."""
    try:
        with _pool(1) as pool:
            return pool.submit(extract_all, extract, batch).result()
    except BrokenProcessPool:
        if len(batch) == 1:
            return [Outcome(batch[0], Failure("extraction killed its process"))]
    middle = len(batch) // 2
    return isolated(extract, batch[:middle]) + isolated(extract, batch[middle:])


def _extract(extract: Callable[[D], E], document: D) -> E | Failure:
    try:
        return extract(document)
    except Exception as error:  # noqa: BLE001 - whatever it is, it goes to quarantine in words
        return Failure(f"extraction failed with {type(error).__name__}: {error}")


def _run_pool(
    extract: Callable[[D], E], waiting: Iterator[Sequence[D]], size: int, rest: list[Sequence[D]]
) -> Iterator[list[Outcome[D, E]]]:
    """One pool until it breaks; `rest` holds the batches that are not done then."""
    ahead: deque[Future[list[Outcome[D, E]]]] = deque()
    with _pool(size) as pool:
        for batch in waiting:
            rest.append(batch)
            ahead.append(pool.submit(extract_all, extract, batch))
            if len(ahead) > 2 * size:
                outcome = ahead.popleft().result()
                rest.pop(0)
                yield outcome
        while ahead:
            outcome = ahead.popleft().result()
            rest.pop(0)
            yield outcome


def _pool(size: int) -> ProcessPoolExecutor:
    # A fork of a process with threads (Dagster's) may hang; forkserver starts clean ones.
    context = multiprocessing.get_context("forkserver")
    return ProcessPoolExecutor(size, mp_context=context, initializer=collect_seldom)
