-- evidence.figure_sources: what each figure counts as when sources are counted.
-- Needs `link_matches`, `link_claims`, `link_documents`, `link_actor_names` (alias, name).
-- Lives here: the chain back to its start, and the name of a source. Does not live here: the links.

CREATE OR REPLACE TEMP TABLE link_parents AS
SELECT m.figure_id, m.other_figure_id AS parent_id
FROM link_matches AS m
JOIN link_documents AS o ON o.document_id = m.other_document_id
QUALIFY row_number() OVER (
    PARTITION BY m.figure_id ORDER BY len(changes), o.ordinal, m.other_start) = 1;

CREATE OR REPLACE TEMP TABLE figure_sources AS
WITH RECURSIVE chain AS (
    SELECT figure_id, parent_id, 1 AS steps FROM link_parents
    UNION ALL
    SELECT c.figure_id, p.parent_id, c.steps + 1
    FROM chain AS c JOIN link_parents AS p ON p.figure_id = c.parent_id
    -- undated documents may seem to repeat each other: no chain is longer, and none comes back
    WHERE c.steps < 6 AND p.parent_id <> c.figure_id
),
origins AS (
    SELECT figure_id, arg_max(parent_id, steps) AS origin_id FROM chain GROUP BY figure_id
),
named AS (
    SELECT c.figure_id, c.document_id, c.carrier, coalesce(o.origin_id, c.figure_id) AS origin_id,
        o.origin_id IS NOT NULL AS relayed
    FROM link_claims AS c LEFT JOIN origins AS o USING (figure_id)
),
bodies AS (
    SELECT c.figure_id, c.document_id,
        -- the agency's press office, and the agency with its short name, are the agency
        regexp_replace(lower(coalesce(c.primary_source, c.speaker, d.publisher)),
            '\s*\([^)]*\)$|, [a-z]{2,8}$|(''s|s'')? (press (office|service|secretary|centre|center)|spokes[a-z]+).*$', '') AS body
    FROM link_claims AS c JOIN link_documents AS d USING (document_id)
)
SELECT n.figure_id, n.document_id, n.origin_id AS origin_figure_id,
    b.document_id AS origin_document_id,
    -- "some experts" of two texts are not one source
    CASE WHEN b.body IS NULL OR regexp_matches(b.body,
            '^(some|several|many|local|unnamed|unknown|other|officials?|experts?|sources?|residents?|witness)')
        THEN 'document ' || b.document_id ELSE coalesce(a.name, b.body) END AS source,
    n.carrier,
    CASE WHEN n.relayed THEN 'relayed'
        WHEN starts_with(source, 'document ') THEN 'document' ELSE 'body' END AS basis
FROM named AS n
JOIN bodies AS b ON b.figure_id = n.origin_id
LEFT JOIN link_actor_names AS a ON a.alias = b.body;
