-- The figures of a fault that alone would mend at least one of its relations, the best first.
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
)
SELECT *,
    row_number() OVER (
        PARTITION BY fault ORDER BY explains - breaks DESC, strength, value DESC NULLS LAST, figure_id
    ) AS rank,
    range_text(CASE WHEN needed_low > 0 OR needed_high IS NULL
            THEN round(needed_low, CASE WHEN needed_low >= 100 THEN 1 ELSE 3 END) END,
        round(needed_high, CASE WHEN needed_high >= 100 THEN 1 ELSE 3 END)) || ' instead of ' || counted AS words
FROM worded;
