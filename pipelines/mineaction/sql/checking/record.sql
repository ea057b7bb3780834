-- The judged relations of one rule into checks.
-- A check keeps its id over runs: it is made of the rule and the figures, which keep theirs.
INSERT INTO rule_checks BY NAME
WITH numbered AS (
    SELECT *, sha256(concat_ws('|', rule_id, label, array_to_string(figure_ids, ',')))[:16] AS check_id
    FROM judged
),
described AS (
    SELECT m.check_id, list_sort(list_distinct(list(f.document_id))) AS document_ids
    FROM (SELECT check_id, unnest(figure_ids) AS figure_id FROM numbered) AS m
    JOIN figures AS f USING (figure_id)
    GROUP BY m.check_id
)
SELECT n.check_id, n.rule_id, d.document_ids, n.figure_ids, n.label, n.left_low, n.left_high,
    n.comparator, n.right_low, n.right_high, n.verdict, n.imbalance, n.note,
    CASE WHEN n.verdict = 'fail' THEN n.severity END AS severity,
    n.sentence, n.would_hold_if, n.condition, n.level, n.solve, n.together, n.signs, n.tolerance
FROM numbered AS n LEFT JOIN described AS d USING (check_id);
