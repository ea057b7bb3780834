-- The judged relations of one rule into checks and findings.
-- A check keeps its id over runs: it is made of the rule and the figures, which keep theirs.

CREATE OR REPLACE TEMP TABLE recorded AS
WITH numbered AS (
    SELECT *, sha256(concat_ws('|', rule_id, label, array_to_string(figure_ids, ',')))[:16] AS check_id
    FROM judged
),
members AS (
    SELECT check_id, figure_id, min(ordinal) AS ordinal
    FROM (
        SELECT check_id, unnest(figure_ids) AS figure_id, generate_subscripts(figure_ids, 1) AS ordinal
        FROM numbered
    )
    GROUP BY check_id, figure_id
),
described AS (
    SELECT m.check_id,
        list(DISTINCT f.document_id ORDER BY f.document_id) AS document_ids,
        list(f.number_as_stated ORDER BY m.ordinal) AS numbers,
        list(f.quote ORDER BY m.ordinal) AS quotes
    FROM members AS m JOIN figures AS f USING (figure_id)
    GROUP BY m.check_id
)
SELECT n.*, d.document_ids, d.numbers, d.quotes
FROM numbered AS n LEFT JOIN described AS d USING (check_id);

INSERT INTO rule_checks BY NAME
SELECT check_id, rule_id, document_ids, figure_ids, label, left_low, left_high, comparator,
    right_low, right_high, verdict, imbalance, note
FROM recorded;

INSERT INTO rule_findings BY NAME
SELECT check_id AS finding_id, rule_id, severity, sentence, document_ids, figure_ids, quotes,
    numbers, imbalance AS difference, would_hold_if, condition
FROM recorded WHERE verdict = 'fail';
