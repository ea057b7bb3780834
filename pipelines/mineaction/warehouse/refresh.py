"""A whole refresh: staging, build, audit, publication, one step after the other.

Lives here: the order of the steps, for callers that do not show them one by one as Dagster does.
Does not live here: any step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

import duckdb

from mineaction.warehouse import build
from mineaction.warehouse.audit import Audit, audit
from mineaction.warehouse.batch import Rejected
from mineaction.warehouse.publish import publish
from mineaction.warehouse.rows import Document, Extraction
from mineaction.warehouse.staging import Staged, stage

STAGING: Final = "staging"
_LEXICON: Final = Path(__file__).resolve().parents[1] / "lexicon"

D = TypeVar("D", bound=Document)
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Steps(Generic[D, R]):
    """What a refresh calls of other layers, and what it notes of them.

    `compare` makes series and findings (build.load_compared), or only findings if
    `with_series` is false; without `link`, no claims are linked. `words` are the sources' own words
    for our codes, for those who look one up.
    """

    extract: Callable[[D], Extraction]
    compare: Callable[[duckdb.DuckDBPyConnection], R]
    extractor_version: str
    code_version: str = "0"
    link: Callable[[duckdb.DuckDBPyConnection], object] | None = None
    with_series: bool = True
    words: Sequence[Mapping[str, str]] = ()


@dataclass(frozen=True, slots=True)
class Refreshed(Generic[R]):
    """What a refresh did."""

    staged: Staged
    report: R
    hashes: dict[str, str]
    audit: Audit
    snapshot: Path


def refresh(
    documents: Iterable[D], steps: Steps[D, R], folder: Path, rejected: Sequence[Rejected] = ()
) -> Refreshed[R]:
    """Read, build and publish into the warehouse `folder`; `rejected` are files that gave nothing.

    Raises PublishError if the audit refuses; whatever fails, the warehouse of before stays.
    """
    staging = folder / STAGING
    staged = stage(documents, steps.extract, staging, steps.extractor_version, rejected=rejected)
    path = build.start(folder)
    build.load_extracted(path, staging)
    # Links need the places, series the events: who makes neither need not wait for them.
    needed = steps.link is not None or steps.with_series
    build.load_reference(path, _LEXICON if needed else None, steps.words)
    build.load_topics(path)
    if steps.link is not None:
        build.load_links(path, steps.link)
    load = build.load_compared if steps.with_series else build.load_findings
    report = load(path, steps.compare)
    hashes = build.seal(
        path, code_version=steps.code_version, extractor_version=steps.extractor_version
    )
    audited = audit(path, staging)
    return Refreshed(staged, report, hashes, audited, publish(path, folder, audited))
