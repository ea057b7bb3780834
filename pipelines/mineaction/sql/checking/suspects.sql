-- The figures of a fault that alone would mend at least one of its relations, the best first; where no
-- number is at fault but what is said of it, the claims that are said differently.
-- Needs `faults` (united.sql), `candidates` (faults.sql).
CREATE OR REPLACE TEMP TABLE fault_suspects AS
WITH within_fault AS (
    SELECT f.fault, c.figure_id, c.point, any_value(c.needed_low) AS needed_low,
        any_value(c.needed_high) AS needed_high, count(*) AS explains, any_value(c.breaks) AS breaks,
        any_value(c.slip) AS slip, any_value(c.slip_said) AS slip_said,
        any_value(c.matching_figure_id) AS matching_figure_id, any_value(c.strength) AS strength
    FROM faults AS f JOIN candidates AS c USING (check_id)
    WHERE c.needed_low > -1e20 OR c.needed_high < 1e20
    GROUP BY f.fault, c.figure_id, c.point
),
best AS (
    SELECT * FROM within_fault
    QUALIFY row_number() OVER (
        PARTITION BY fault, figure_id ORDER BY explains - breaks DESC, strength, point
    ) = 1
),
worded AS (
    SELECT b.* EXCLUDE (needed_low, needed_high),
        CASE WHEN b.needed_low > -1e20 THEN b.needed_low / c.factor END AS needed_low,
        CASE WHEN b.needed_high < 1e20 THEN b.needed_high / c.factor END AS needed_high,
        c.counted, c.number_start, c.value
    FROM best AS b JOIN claims AS c USING (figure_id)
),
by_number AS (
    SELECT *,
        row_number() OVER (
            PARTITION BY fault ORDER BY explains - breaks DESC, strength, value DESC NULLS LAST, figure_id
        ) AS rank,
        range_text(CASE WHEN needed_low > 0 OR needed_high IS NULL
                THEN round(needed_low, CASE WHEN needed_low >= 100 THEN 1 ELSE 3 END) END,
            round(needed_high, CASE WHEN needed_high >= 100 THEN 1 ELSE 3 END)) || ' instead of ' || counted AS words
    FROM worded
),
-- a relayed claim of which the verb, the outcome, the place ... differs: first it, then its source
by_words AS (
    SELECT f.fault, unnest(c.figure_ids) AS figure_id,
        generate_subscripts(c.figure_ids, 1) AS ordinal
    FROM faults AS f JOIN rule_checks AS c USING (check_id)
    WHERE c.solve = 'signed' AND list_sum([abs(s) FOR s IN c.signs]) = 0
        AND f.fault NOT IN (SELECT fault FROM by_number)
)
SELECT fault, figure_id, explains, breaks, slip, slip_said, matching_figure_id, strength, needed_low,
    needed_high, rank, words
FROM by_number
UNION ALL BY NAME
SELECT w.fault, w.figure_id, count(*) AS explains, 0 AS breaks,
    row_number() OVER (PARTITION BY w.fault ORDER BY min(w.ordinal), w.figure_id) AS rank,
    'as the other document has it instead of ' || any_value(coalesce(c.counted,
        f.number_as_stated || ' ' || replace(f.measure, '_', ' '))) AS words
FROM by_words AS w
JOIN figures AS f USING (figure_id)
LEFT JOIN claims AS c USING (figure_id)
GROUP BY w.fault, w.figure_id;
