-- Of relations of one rule with the same words and figures the first is judged, the others have a fault.
UPDATE rule_relations SET fault = 'the same relation is given more than once'
FROM (
    SELECT rowid AS place, row_number() OVER (PARTITION BY check_id
        ORDER BY left_low, left_high, comparator, right_low, right_high, note, rowid) AS number
    FROM rule_relations WHERE fault IS NULL
) AS counted
WHERE rule_relations.rowid = counted.place AND counted.number > 1;
