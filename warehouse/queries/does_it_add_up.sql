-- title: Does it add up?
-- question: Where a source gives killed, injured and their total, is the total their sum?
SELECT
    d.file_name,
    c.speaker,
    c.killed,
    c.injured,
    c.outcome_unknown,
    c.killed + c.injured + coalesce(c.outcome_unknown, 0) AS sum_of_parts,
    c.casualties AS total_as_stated,
    c.casualties - sum_of_parts AS difference,
    CASE
        WHEN difference = 0 THEN 'adds up'
        WHEN difference > 0 AND c.outcome_unknown_figure_id IS NULL
            THEN 'the outcome of some is not said'
        ELSE 'does not add up'
    END AS result,
    c.as_of
FROM casualties AS c JOIN documents AS d USING (document_id)
WHERE c.total_basis = 'stated' AND c.killed IS NOT NULL AND c.injured IS NOT NULL
    AND c.casualties IS NOT NULL
ORDER BY result DESC, d.file_name, c.row_id;
