-- Relations with a fault, whole, as rows of meta.quarantine: their rule is wrong, the others of
-- the rule are judged.
INSERT INTO rule_set_aside BY NAME
WITH numbered AS (
    SELECT row_number() OVER (PARTITION BY rule_id ORDER BY check_id, left_low, right_low) AS number, * FROM rule_relations
    WHERE fault IS NOT NULL
),
named AS (
    SELECT m.rule_id, m.number, min(f.document_id) AS document_id,
        string_agg(f.number_as_stated || ' (' || d.file_name || ', characters ' || f.number_start || ' to '
            || f.number_end || ')', ' and ' ORDER BY m.ordinal) AS said
    FROM (SELECT rule_id, number, unnest(figure_ids) AS figure_id, generate_subscripts(figure_ids, 1) AS ordinal
        FROM numbered) AS m
    JOIN figures AS f USING (figure_id)
    JOIN documents AS d USING (document_id)
    GROUP BY m.rule_id, m.number
)
SELECT sha256(concat_ws('|', rule_id, number, check_id))[:16] AS quarantine_id,
    'evidence.checks' AS table_name, document_id, ['I80'] AS rule_ids,
    concat(rule_id, ': ', fault, ', in a relation between ' || said,
        '. It is set aside and nothing is said of it; its rule has to be corrected') AS reason,
    to_json(struct_pack(rule_id := rule_id, label := label, figure_ids := figure_ids,
        left_low := left_low, left_high := left_high, comparator := comparator, right_low := right_low,
        right_high := right_high, severity := severity, note := note))::VARCHAR AS "row"
FROM numbered LEFT JOIN named USING (rule_id, number);
