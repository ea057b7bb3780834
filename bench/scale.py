"""Time of links, series, rules and findings on a made corpus, and what of its faults is found.

    python -m bench.scale [--claims 10000 100000 1000000] [--svg FILE]

Each size runs in a process of its own, so that the peak of memory is its own. Two threads, as much
memory for DuckDB as --memory says. Times are seconds by the clock and of the processors: the second
is what the work costs when others use the machine too. Making the corpus is not counted.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import resource
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

import duckdb
from bench.made_corpus import make
from bench.plot import svg
from bench.step_clock import Clocked, Spent

from mineaction.consistency import compare, link
from mineaction.schema.tables import LINKS
from mineaction.warehouse.database import attached

THREADS: Final = 2
SHOWN: Final = 12  # steps of a size, the slowest first
# A finding is of a planted fault if it names a figure that was changed, of none if it names none.
_FOUND: Final = """
CREATE OR REPLACE TEMP TABLE told AS
SELECT finding_id, f.rule_id, severity, sentence, f.figure_id,
    f.figure_id IN suspect_ids AS is_suspect, p.region, p.fault
FROM (SELECT *, unnest(figure_ids) AS figure_id FROM rule_findings) AS f
LEFT JOIN planted AS p USING (figure_id)
"""
_BY_FAULT: Final = """
SELECT p.fault, any_value(p.rule_id), count(DISTINCT p.region), count(DISTINCT t.region),
    count(DISTINCT t.region) FILTER (t.is_suspect)
FROM planted AS p LEFT JOIN told AS t USING (region, fault, figure_id) GROUP BY p.fault ORDER BY 1
"""
_FALSE: Final = """
SELECT severity, rule_id, count(*), min(sentence) FROM (
    SELECT finding_id, any_value(severity) AS severity, any_value(rule_id) AS rule_id,
        any_value(sentence) AS sentence
    FROM told GROUP BY finding_id HAVING count(fault) = 0
) GROUP BY ALL ORDER BY severity, rule_id
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """One size: its time by step, its peak of memory, and what was found."""

    claims: int
    documents: int
    steps: Mapping[str, Spent]
    megabytes: float
    load: float
    checks: int
    findings: int
    by_fault: Sequence[tuple[str, str, int, int, int]]  # fault, rule, planted, found, suspected
    false: Sequence[tuple[str, str, int, str]]  # severity, rule, findings, one of them

    @property
    def seconds(self) -> Spent:
        """All steps together."""
        spent = self.steps.values()
        return Spent(sum(s.wall for s in spent), sum(s.processor for s in spent))


def measure(claims: int, memory: str, folder: Path) -> Measured:
    """Make a corpus of so many claims, run the engine over it, count what it found."""
    path = make(folder, claims)
    steps: dict[str, Spent] = {}
    # A connection a layer, as the assets have it: what a layer only needs for itself is let go.
    for layer in (_link, compare):
        with attached(path) as connection:
            _bound(connection, memory, folder)
            clocked = Clocked(connection, steps)
            layer(cast(duckdb.DuckDBPyConnection, clocked))
            clocked.begin("end")
            if layer is compare:
                return _counted(connection, steps)
    raise AssertionError("comparing is the last layer")


def _bound(connection: duckdb.DuckDBPyConnection, memory: str, folder: Path) -> None:
    connection.execute(f"SET threads = {THREADS}")
    connection.execute(f"SET memory_limit = '{memory}'")
    connection.execute(f"SET temp_directory = '{folder / 'spilled'}'")


def _link(connection: duckdb.DuckDBPyConnection) -> None:
    """Links, into their tables: series and rules read them there."""
    link(connection)
    for name in LINKS:
        connection.execute(f"INSERT INTO {name} BY NAME FROM temp.{name.split('.')[1]}")


def _counted(connection: duckdb.DuckDBPyConnection, steps: Mapping[str, Spent]) -> Measured:
    """What was found of what is planted; the peak of memory so far, before anything is counted."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    connection.execute(_FOUND)

    def rows(query: str) -> list[Any]:
        return connection.execute(query).fetchall()

    return Measured(
        claims=rows("SELECT count(*) FROM figures")[0][0],
        documents=rows("SELECT count(*) FROM documents")[0][0],
        steps=steps,
        megabytes=peak,
        load=os.getloadavg()[0],
        checks=rows("SELECT count(*) FROM rule_checks")[0][0],
        findings=rows("SELECT count(*) FROM rule_findings")[0][0],
        by_fault=rows(_BY_FAULT),
        false=rows(_FALSE),
    )


def report(measured: Measured) -> str:
    """What an engineer reads: totals, steps, faults by kind, findings that are none."""
    total = measured.seconds
    header = (
        f"{measured.claims:,} claims in {measured.documents:,} documents: {total.wall:.1f} s"
        f" ({total.processor:.1f} s of the processors), peak {measured.megabytes:,.0f} MB,"
        f" {measured.checks:,} checks, {measured.findings:,} findings; load {measured.load:.1f}"
    )
    slowest = sorted(measured.steps.items(), key=lambda step: -step[1].wall)
    lines = [header]
    lines += [f"  {n:28}{s.wall:8.2f} s{s.processor:8.2f} s" for n, s in slowest[:SHOWN]]
    rest = sum(s.wall for _, s in slowest[SHOWN:])
    lines.append(f"  {'all others':28}{rest:8.2f} s")
    planted = sum(row[2] for row in measured.by_fault)
    found = sum(row[3] for row in measured.by_fault)
    lines.append(f"  faults planted {planted:,}, found {found:,}")
    lines += [
        f"    {fault} ({rule}): {found} of {planted}, named as suspect {suspected}"
        for fault, rule, planted, found, suspected in measured.by_fault
    ]
    lines.append(f"  findings without a planted fault: {sum(row[2] for row in measured.false):,}")
    lines += [f"    {s} {r}: {n:,}, such as {words}" for s, r, n, words in measured.false]
    return "\n".join(lines)


def plot(sizes: Sequence[Measured]) -> str:
    """Seconds of the processors against claims, all steps and by layer."""

    def layer(measured: Measured, names: tuple[str, ...]) -> float:
        return sum(s.processor for n, s in measured.steps.items() if n.startswith(names))

    layers = {
        "all": ("",), "links": ("links/",), "series": ("series/",), "rules": ("rule ",),
        "findings": ("checking/",),
    }  # fmt: skip
    lines = {
        name: [(m.claims, max(layer(m, starts), 0.01)) for m in sizes]
        for name, starts in layers.items()
    }
    return svg("Time of the consistency engine", lines, size="claims")


def main() -> None:
    """Read the arguments, measure each size, print; draw if asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--claims", type=int, nargs="+", default=[10_000])
    parser.add_argument("--memory", default="4GB", help="of DuckDB (default 4GB)")
    parser.add_argument("--svg", type=Path, help="draw time against claims")
    arguments = parser.parse_args()
    sizes = []
    for claims in arguments.claims:
        with (
            tempfile.TemporaryDirectory() as folder,
            ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool,
        ):
            sizes.append(pool.submit(measure, claims, arguments.memory, Path(folder)).result())
        print(report(sizes[-1]), flush=True)
    if arguments.svg:
        arguments.svg.write_text(plot(sizes), encoding="utf-8")


if __name__ == "__main__":
    main()
