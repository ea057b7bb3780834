-- The judged relations of one rule into checks.
INSERT INTO rule_checks BY NAME
WITH described AS (
    SELECT m.check_id, list_sort(list_distinct(list(f.document_id))) AS document_ids
    FROM (SELECT check_id, unnest(figure_ids) AS figure_id FROM judged WHERE fault IS NULL) AS m
    JOIN figures AS f USING (figure_id)
    GROUP BY m.check_id
)
SELECT j.check_id, j.rule_id, d.document_ids, j.figure_ids, j.label, j.left_low, j.left_high,
    j.comparator, j.right_low, j.right_high, j.verdict, j.imbalance, j.note,
    CASE WHEN j.verdict = 'fail' THEN j.severity END AS severity,
    j.sentence, j.would_hold_if, j.condition, j.level, j.solve, j.together, j.signs, j.tolerance
FROM judged AS j LEFT JOIN described AS d USING (check_id)
WHERE j.fault IS NULL;
