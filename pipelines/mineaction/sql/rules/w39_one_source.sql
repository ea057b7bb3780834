-- id: W39
-- label: relayed claims count as one source
-- sentence: A claim and the document that relays it are one source, however many outlets print it.
-- level: corpus
-- severity: low
-- tolerance: 0
-- version: 1
-- missing: Applies to documents that repeat another, each once. A claim of which the origin is a body of
--   several documents counts as that body.
-- finding: {document} and {other} share {claims} claims, which are counted as {left} sources
-- holds_if: with one source for each of them
WITH shared AS (
    SELECT a.document_id, b.document_id AS other_document_id,
        list_sort(list_distinct(flatten(list([a.figure_id, b.figure_id])))) AS figure_ids,
        count(DISTINCT k.other_figure_id) AS claims,
        max(CASE WHEN a.source = b.source THEN 1 ELSE 2 END) AS sources
    FROM evidence.claim_links AS k
    JOIN evidence.figure_sources AS a ON a.figure_id = k.figure_id
    JOIN evidence.figure_sources AS b ON b.figure_id = k.other_figure_id
    WHERE k.relation IN ('relays', 'same_as', 'distorts') AND a.document_id <> b.document_id
    GROUP BY ALL
)
SELECT
    s.figure_ids,
    regexp_replace(d.file_name, '\.[^.]*$', '') AS document,
    regexp_replace(o.file_name, '\.[^.]*$', '') AS other,
    s.claims AS claims,
    s.sources AS left_low,
    s.sources AS left_high,
    '<=' AS comparator,
    1 AS right_low,
    1 AS right_high,
    regexp_replace(d.file_name, '\.[^.]*$', '') || CASE l.relation WHEN 'relays' THEN ' relays '
            WHEN 'quotes' THEN ' quotes ' WHEN 'reprint' THEN ' reprints ' ELSE ' has the text of ' END
        || regexp_replace(o.file_name, '\.[^.]*$', '') || ': ' || s.claims || ' shared claim'
        || CASE WHEN s.claims = 1 THEN ' is' ELSE 's are' END || ' one source' AS note
FROM shared AS s
JOIN evidence.document_links AS l USING (document_id, other_document_id)
JOIN documents AS d ON d.document_id = s.document_id
JOIN documents AS o ON o.document_id = s.other_document_id
