-- Pairs of documents that may be linked, from keys: a number that both state, or similar text.
-- Under a key, a document is paired with the nearest few in time only: who repeats a letter does so
-- soon, and a number that thousands state shows nothing. So the work grows with the number of claims.
-- Needs `link_claims` and `link_texts` (document_id, other_document_id, similarity, contained).

CREATE OR REPLACE TEMP TABLE link_documents AS
SELECT document_id, file_name, title, publisher, kind,
    coalesce(published, published_earliest) AS first_day, coalesce(published, published_latest) AS last_day,
    row_number() OVER (
        ORDER BY coalesce(published, published_latest, published_earliest) NULLS LAST, document_id
    ) AS ordinal,
    coalesce(n.own_numbers, 0) AS own_numbers
FROM documents
LEFT JOIN (
    SELECT document_id, count(DISTINCT number) AS own_numbers
    FROM link_claims WHERE number >= 10 GROUP BY document_id
) AS n USING (document_id);

CREATE OR REPLACE TEMP TABLE link_pairs AS
WITH keyed AS (
    -- three digits that say something are rare by themselves, whatever they are said to count
    SELECT DISTINCT document_id, number, digits, '' AS scope
    FROM link_claims WHERE digits >= 3 AND statistic <> 'share'
    UNION ALL
    -- fewer need the same measure and group, up to the same day
    SELECT DISTINCT document_id, number, digits,
        concat_ws('|', measure, people_key, dimension, stated_end) AS scope
    FROM link_claims WHERE digits < 3 AND number >= 10 AND statistic <> 'share'
),
near AS (
    SELECT k.ordinal, unnest(k.earlier) AS other_ordinal, k.digits, k.documents
    FROM (
        SELECT d.ordinal, k.digits, count(*) OVER same_key AS documents,
            list(d.ordinal) OVER (same_key ORDER BY d.ordinal
                ROWS BETWEEN 6 PRECEDING AND 1 PRECEDING) AS earlier
        FROM keyed AS k JOIN link_documents AS d USING (document_id)
        WINDOW same_key AS (PARTITION BY k.number, k.scope)
    ) AS k
    WHERE len(earlier) > 0
),
-- one number is enough only if hardly anybody else states it
by_numbers AS (
    SELECT ordinal, other_ordinal FROM near
    GROUP BY ALL HAVING count(*) >= 2 OR bool_or(digits >= 4 AND documents <= 3)
),
by_text AS (
    SELECT greatest(a.ordinal, b.ordinal) AS ordinal, least(a.ordinal, b.ordinal) AS other_ordinal
    FROM link_texts AS t
    JOIN link_documents AS a ON a.document_id = t.document_id
    JOIN link_documents AS b ON b.document_id = t.other_document_id
)
SELECT a.document_id, b.document_id AS other_document_id
FROM (SELECT * FROM by_numbers UNION SELECT * FROM by_text)
JOIN link_documents AS a USING (ordinal)
JOIN link_documents AS b ON b.ordinal = other_ordinal;
