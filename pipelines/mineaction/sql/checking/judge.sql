-- Every relation of one rule with its id, its verdict and, if it fails, its sentences; `fault` says why
-- a relation cannot be judged.
-- A check keeps its id over runs: it is made of the rule and the figures, which keep theirs.
-- $$rule_id, $$level, $$solve, $$together, $$optional_columns and the three sentences are filled in from the rule's header.
INSERT INTO rule_relations BY NAME
WITH sided AS (
    SELECT r.*, $optional_columns,
        try_cast(r.left_low AS DECIMAL(28, 6)) AS l_low, try_cast(r.left_high AS DECIMAL(28, 6)) AS l_high,
        try_cast(r.right_low AS DECIMAL(28, 6)) AS r_low,
        try_cast(r.right_high AS DECIMAL(28, 6)) AS r_high
    FROM relation AS r
),
measured AS (
    SELECT *, imbalance_of(l_low, l_high, comparator, r_low, r_high, relation_tolerance)
        ::DECIMAL(28, 6) AS imbalance
    FROM sided
),
worded AS (
    SELECT *, verdict_of(imbalance) AS verdict,
        -- what holds needs no words
        CASE WHEN imbalance <> 0
            THEN range_text(l_low / relation_unit_factor, l_high / relation_unit_factor) END AS "left",
        CASE WHEN imbalance <> 0
            THEN range_text(r_low / relation_unit_factor, r_high / relation_unit_factor) END AS "right",
        CASE WHEN imbalance <> 0 THEN CASE WHEN l_low < l_high OR r_low < r_high THEN 'at least ' ELSE '' END
            || number_text(abs(imbalance) / relation_unit_factor) END AS gap
    FROM measured
)
SELECT
    sha256(concat_ws('|', $rule_id, relation_label, array_to_string(figure_ids, ',')))[:16] AS check_id,
    fault_of(figure_ids, l_low, l_high, comparator, r_low, r_high, relation_severity,
        l_low IS NULL <> (left_low IS NULL) OR l_high IS NULL <> (left_high IS NULL)
        OR r_low IS NULL <> (right_low IS NULL) OR r_high IS NULL <> (right_high IS NULL)) AS fault,
    $rule_id AS rule_id, $level AS level, $solve AS solve, CASE WHEN verdict = 'fail' THEN $together END AS together, relation_signs AS signs,
    relation_tolerance AS tolerance, figure_ids::VARCHAR[] AS figure_ids,
    l_low AS left_low, l_high AS left_high, comparator, r_low AS right_low, r_high AS right_high,
    imbalance, verdict, relation_label AS label,
    CASE WHEN verdict = 'fail' OR fault IS NOT NULL THEN relation_severity END AS severity,
    relation_note AS note,
    CASE WHEN verdict = 'fail' THEN $finding END AS sentence,
    CASE WHEN verdict = 'fail' THEN $holds_if END AS would_hold_if,
    CASE WHEN verdict = 'fail' THEN $condition END AS condition
FROM worded;
