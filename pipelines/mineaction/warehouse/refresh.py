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
class Refreshed(Generic[R]):
    """What a refresh did."""

    staged: Staged
    report: R
    hashes: dict[str, str]
    audit: Audit
    snapshot: Path


def refresh(  # noqa: PLR0913 - one argument a step
    documents: Iterable[D],
    extract: Callable[[D], Extraction],
    run_rules: Callable[[duckdb.DuckDBPyConnection], R],
    folder: Path,
    *,
    code_version: str,
    extractor_version: str,
    rejected: Sequence[Rejected] = (),
    link: Callable[[duckdb.DuckDBPyConnection], object] | None = None,
    make_series: Callable[[duckdb.DuckDBPyConnection], object] | None = None,
    words: Sequence[Mapping[str, str]] = (),
) -> Refreshed[R]:
    """Read, build and publish into the warehouse `folder`; without `link`, no claims are linked.

    Without `make_series` the series stay empty. `words` are the sources' own words for our codes,
    for those who look one up. Raises PublishError if the audit refuses; whatever fails, the
    warehouse of before stays.
    """
    staging = folder / STAGING
    staged = stage(documents, extract, staging, extractor_version, rejected=rejected)
    path = build.start(folder)
    build.load_extracted(path, staging)
    # Links need the places, series the events: who makes neither need not wait for them.
    build.load_reference(path, _LEXICON if link or make_series else None, words)
    build.load_topics(path)
    if link is not None:
        build.load_links(path, link)
    if make_series is not None:
        build.load_series(path, make_series)
    report = build.load_findings(path, run_rules)
    hashes = build.seal(path, code_version=code_version, extractor_version=extractor_version)
    audited = audit(path, staging)
    return Refreshed(staged, report, hashes, audited, publish(path, folder, audited))
