-- The relations of all rules that can be judged, with the documents of their figures, as checks.
-- Needs `rule_relations`. Leaves `rule_checks`; its last columns are for the search for faults only: how
-- the rule makes up its sides.
-- Most relations have one or two figures, whose documents are looked up; only longer ones are taken apart.
CREATE OR REPLACE TEMP TABLE rule_checks AS
WITH further AS (
    SELECT m.check_id, list(f.document_id) AS document_ids
    FROM (SELECT check_id, unnest(figure_ids[3:]) AS figure_id FROM rule_relations
        WHERE fault IS NULL AND len(figure_ids) > 2) AS m
    JOIN figures AS f USING (figure_id)
    GROUP BY m.check_id
)
SELECT r.check_id, r.rule_id,
    CASE WHEN coalesce(b.document_id = a.document_id, true) AND m.check_id IS NULL THEN [a.document_id]
        ELSE list_sort(list_distinct(list_concat([a.document_id, b.document_id], m.document_ids))) END
        AS document_ids,
    r.figure_ids, r.label, r.left_low, r.left_high, r.comparator, r.right_low, r.right_high,
    r.verdict, r.imbalance, r.note, r.severity, r.sentence, r.would_hold_if, r.condition,
    NULL::VARCHAR AS finding_id, r.level, r.solve, r.together, r.signs, r.tolerance
FROM rule_relations AS r
LEFT JOIN figures AS a ON a.figure_id = r.figure_ids[1]
LEFT JOIN figures AS b ON b.figure_id = r.figure_ids[2]
LEFT JOIN further AS m ON m.check_id = r.check_id
WHERE r.fault IS NULL;

DROP TABLE rule_relations;
