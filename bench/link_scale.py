"""How long linking takes, and whether planted relays are found, on documents made by rule.

    python -m bench.link_scale 20000

Each document has five claims and about 120 words. A third are monthly bulletins in one form; all
report one or two killed on some day, a key that thousands share; one in twenty relays another
document of the week before, and one in forty of these with one device changed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial

import duckdb

from mineaction.consistency import links, near_text
from mineaction.consistency.links import LINK_STEPS, SQL
from mineaction.schema.derive import ddl
from mineaction.schema.tables import TABLES

_TABLES = (
    "main.documents", "main.figures", "evidence.sentences", "evidence.figure_places",
    "reference.places", "reference.actors",
)  # fmt: skip
_DOCUMENTS = """
INSERT INTO documents BY NAME
SELECT 'd' || lpad(i::VARCHAR, 9, '0') AS document_id, document_id || '.txt' AS file_name,
    'Outlet ' || i % 211 AS publisher, CASE WHEN i % 3 = 0 THEN 'bulletin' ELSE 'news' END AS kind,
    'en' AS language, DATE '2014-01-01' + (i * 3650 // $n)::INTEGER AS published,
    published AS published_earliest, published AS published_latest, 'stated' AS date_basis,
    repeat('0', 64) AS sha256, 1000 AS char_count
FROM range($n) AS t (i)
"""
# Document i relays i - 7: same numbers, its own words.
_FIGURES = """
INSERT INTO figures BY NAME
WITH made AS (
    SELECT i, k, i % 20 = 13 AS relay, CASE WHEN i % 20 = 13 THEN i - 7 ELSE i END AS origin
    FROM range($n) AS t (i), range(5) AS u (k)
),
valued AS (
    SELECT *, CASE k WHEN 4 THEN 1 + origin % 2
        ELSE 100 + hash(origin, k) % CASE k WHEN 0 THEN 90000 WHEN 1 THEN 9000 ELSE 900 END END
        ::DECIMAL(28, 6) AS number
    FROM made
)
SELECT 'f' || i || '-' || k AS figure_id, 'd' || lpad(i::VARCHAR, 9, '0') AS document_id,
    document_id AS sentence_id, document_id AS statement_id, 10 * k AS start_char,
    10 * k + 9 AS end_char, number::BIGINT || ' of it' AS quote, start_char AS number_start,
    start_char + 4 AS number_end, number::BIGINT::VARCHAR AS number_as_stated,
    ['devices_found', 'area_cleared', 'risk_education', 'injured', 'killed'][k + 1] AS measure,
    CASE WHEN k > 0 THEN NULL WHEN relay AND i % 800 = 13 THEN 'MINE' ELSE 'EO_ANY' END AS device,
    'mine_erw' AS cause, number AS value, number AS low, number AS high,
    CASE k WHEN 1 THEN 'HAR' ELSE 'C62' END AS unit, number AS value_si, 'exact' AS qualifier,
    'asserted' AS modality, 'total' AS statistic,
    CASE k WHEN 4 THEN 'incident' ELSE 'period' END AS period_kind,
    strftime(DATE '2014-01-01' + (origin * 3650 // $n)::INTEGER, '%Y-%m-%d')[:CASE k WHEN 4 THEN 10
        ELSE 7 END] AS period_start, period_start AS period_end,
    date_trunc('month', DATE '2014-01-01' + (origin * 3650 // $n)::INTEGER)::DATE AS period_from,
    last_day(period_from) AS period_to, period_end AS as_of, period_from AS as_of_from,
    period_to AS as_of_to, 'period_end' AS as_of_basis, 'Agency ' || origin % 37 AS speaker,
    speaker AS primary_source, 'Outlet ' || i % 211 AS carrier,
    ['AO', 'KH', 'AZ', 'UA', 'IQ'][origin % 5 + 1] AS country, []::VARCHAR[] AS places,
    'x' AS measure_rule, 'x' AS group_rule, 'x' AS period_rule, 'x' AS place_rule,
    'x' AS speaker_rule, 'x' AS extractor_version
FROM valued
"""
_SENTENCES = """
INSERT INTO evidence.sentences BY NAME
SELECT document_id AS sentence_id, document_id, 0 AS ordinal, 0 AS start_char, 1 AS end_char,
    CASE WHEN i % 3 = 0 THEN 'monthly bulletin of the agency in its usual form '
        || array_to_string(['w' || j FOR j IN range(90)], ' ')
        ELSE array_to_string(['w' || hash(i, j) % 3000 FOR j IN range(110)], ' ') END
        || ' ' || (SELECT string_agg(number_as_stated, ' ') FROM figures AS f
            WHERE f.document_id = d.document_id) AS text,
    'body' AS kind
FROM (SELECT document_id, substr(document_id, 2)::BIGINT AS i FROM documents) AS d
"""


def corpus(documents: int) -> duckdb.DuckDBPyConnection:
    """So many documents with their claims and sentences, in memory."""
    connection = duckdb.connect()
    connection.execute("CREATE SCHEMA evidence; CREATE SCHEMA reference")
    for name in _TABLES:
        connection.execute(ddl(TABLES[name])[0])
    for query in (_DOCUMENTS, _FIGURES):
        connection.execute(query, {"n": documents})
    connection.execute(_SENTENCES)
    return connection


def timed(connection: duckdb.DuckDBPyConnection) -> dict[str, tuple[float, float]]:
    """Seconds by the clock and of all cores together, for each step of linking."""
    steps: dict[str, Callable[[], object]] = {
        "claims": partial(links.prepare, connection),
        "like texts": partial(near_text.find_like_texts, connection),
    }
    for name in LINK_STEPS:
        query = (SQL / "links" / name).read_text(encoding="utf-8")
        steps[name] = partial(connection.execute, query)
    seconds = {}
    for name, step in steps.items():
        clock, cores = time.perf_counter(), time.process_time()
        step()
        seconds[name] = (time.perf_counter() - clock, time.process_time() - cores)
    return seconds


def main(documents: int) -> None:
    """Time the steps and count what was found of what was planted."""
    connection = corpus(documents)
    seconds = timed(connection)
    seconds[f"all, {documents:,} documents"] = (
        sum(clock for clock, _ in seconds.values()),
        sum(cores for _, cores in seconds.values()),
    )
    print(f"{'seconds':28}{'clock':>8}{'cores':>8}")
    for step, (clock, cores) in seconds.items():
        print(f"{step:28}{clock:8.2f}{cores:8.2f}")
    planted, found, changed, named, links_found = connection.execute(
        """
        WITH planted AS (
            SELECT 'd' || lpad(i::VARCHAR, 9, '0') AS document_id,
                'd' || lpad((i - 7)::VARCHAR, 9, '0') AS other_document_id
            FROM range($n) AS t (i) WHERE i % 20 = 13
        )
        SELECT count(*), count(l.relation),
            (SELECT count(*) FROM range($n) AS t (i) WHERE i % 800 = 13),
            (SELECT count(*) FROM claim_links WHERE distortion = 'device'),
            (SELECT count(*) FROM document_links)
        FROM planted LEFT JOIN document_links AS l USING (document_id, other_document_id)
        """,
        {"n": documents},
    ).fetchall()[0]
    print(f"relays: {found} of {planted} found; changed devices: {named} of {changed} named;")
    print(f"links between documents in all: {links_found}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
