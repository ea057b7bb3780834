-- For each figure of a failed check: the interval in which it alone would have to lie for the check
-- to hold; and the same for the checks that hold with one of these figures, so that a change that
-- would break them is seen. All in base units.
-- Lives here: interval arithmetic. Does not live here: which figure is named (faults.sql).

CREATE OR REPLACE TEMP TABLE members AS
WITH arithmetic AS (
    SELECT check_id, verdict, solve, comparator, left_low, left_high, right_low, right_high, tolerance,
        unnest(figure_ids) AS figure_id, generate_subscripts(figure_ids, 1) AS ordinal,
        unnest(CASE
            WHEN solve = 'sum' THEN [CASE WHEN i < len(figure_ids) THEN 1 ELSE -1 END
                FOR i IN generate_series(1, len(figure_ids))]
            WHEN solve = 'figure' THEN coalesce(signs, [1 FOR f IN figure_ids])
            WHEN solve = 'signed' THEN signs
            ELSE [1 FOR f IN figure_ids]
        END) AS sign
    FROM rule_checks
    WHERE verdict IN ('pass', 'fail') AND solve <> 'alone'
),
failing AS (SELECT DISTINCT figure_id FROM arithmetic WHERE verdict = 'fail')
SELECT * FROM arithmetic SEMI JOIN failing USING (figure_id)
WHERE sign <> 0 AND (verdict = 'fail' OR solve <> 'figure');

-- The relation as left - right, without the figure, leaves what the figure has to make up.
CREATE OR REPLACE TEMP TABLE needs AS
WITH sides AS (
    SELECT m.*, c.low_si, c.high_si,
        m.left_low - m.right_high AS low, m.left_high - m.right_low AS high
    FROM members AS m JOIN claims AS c USING (figure_id)
),
rests AS (
    SELECT *,
        low - CASE WHEN sign > 0 THEN low_si ELSE -high_si END AS rest_low,
        high - CASE WHEN sign > 0 THEN high_si ELSE -low_si END AS rest_high
    FROM sides WHERE solve IN ('sum', 'signed')
),
sums AS (
    SELECT check_id, figure_id, verdict, false AS is_base,
        CASE WHEN sign > 0 AND comparator <> '<=' THEN -tolerance - rest_high
            WHEN sign < 0 AND comparator <> '>=' THEN rest_low - tolerance END AS needed_low,
        CASE WHEN sign > 0 AND comparator <> '>=' THEN tolerance - rest_low
            WHEN sign < 0 AND comparator <> '<=' THEN rest_high + tolerance END AS needed_high
    FROM rests
),
-- part, base and percentage, in this order
shares AS (
    SELECT m.check_id, m.verdict, m.ordinal, m.figure_id,
        p.low_si - p.half_si AS part_low, p.high_si + p.half_si AS part_high,
        b.low_si - b.half_si AS base_low, b.high_si + b.half_si AS base_high,
        (m.right_low - m.tolerance)::DOUBLE / 100 AS low, (m.right_high + m.tolerance)::DOUBLE / 100
            AS high,
        m.left_low - m.tolerance AS computed_low, m.left_high + m.tolerance AS computed_high
    FROM members AS m
    JOIN rule_checks AS k USING (check_id)
    JOIN claims AS p ON p.figure_id = k.figure_ids[1]
    JOIN claims AS b ON b.figure_id = k.figure_ids[2]
    WHERE m.solve = 'share'
),
ratios AS (
    SELECT check_id, figure_id, verdict, ordinal = 2 AS is_base,
        CASE ordinal WHEN 1 THEN base_low::DOUBLE * low WHEN 2 THEN part_low::DOUBLE / nullif(high, 0)
            ELSE computed_low::DOUBLE END AS needed_low,
        CASE ordinal WHEN 1 THEN base_high::DOUBLE * high WHEN 2 THEN part_high::DOUBLE / nullif(low, 0)
            ELSE computed_high::DOUBLE END AS needed_high
    FROM shares
),
open_to_all AS (
    SELECT check_id, figure_id, verdict, false AS is_base, NULL AS needed_low, NULL AS needed_high
    FROM sides WHERE solve = 'figure'
),
needed AS (
    SELECT check_id, figure_id, verdict, is_base, needed_low::DOUBLE AS needed_low,
        needed_high::DOUBLE AS needed_high FROM sums
    UNION ALL BY NAME SELECT * FROM ratios
    UNION ALL BY NAME SELECT * FROM open_to_all
),
-- counts are whole numbers, what is printed is not nothing, no share is above the whole
possible AS (
    SELECT n.check_id, n.figure_id, n.verdict, n.is_base,
        CASE WHEN c.unit = 'C62' THEN ceil(n.needed_low - 1e-6) ELSE n.needed_low END AS needed_low,
        CASE WHEN c.unit = 'C62' THEN floor(n.needed_high + 1e-6) ELSE n.needed_high END
            AS needed_high,
        CASE WHEN c.unit = 'P1' THEN 100 ELSE 1e21 END AS greatest_value
    FROM needed AS n JOIN claims AS c USING (figure_id)
)
SELECT check_id, figure_id, verdict, is_base,
    coalesce(needed_low, -1e20) AS needed_low, coalesce(needed_high, 1e20) AS needed_high
FROM possible
WHERE coalesce(needed_low <= needed_high, true) AND coalesce(needed_high > 0, true)
    AND coalesce(needed_low <= greatest_value, true)
    AND NOT (verdict = 'fail' AND needed_low IS NULL AND needed_high IS NULL
        AND check_id IN (SELECT check_id FROM rule_checks WHERE solve <> 'figure'));

-- Where the needs of several failed checks of one figure meet: a value at which all of them hold.
CREATE OR REPLACE TEMP TABLE points AS
WITH failing AS (SELECT * FROM needs WHERE verdict = 'fail'),
meeting AS (
    SELECT a.figure_id, a.needed_low AS point, bool_or(b.is_base) AS is_base,
        max(b.needed_low) AS needed_low, min(b.needed_high) AS needed_high,
        count(DISTINCT b.check_id) AS explains
    FROM (SELECT DISTINCT figure_id, needed_low FROM failing) AS a
    JOIN failing AS b ON b.figure_id = a.figure_id
        AND b.needed_low <= a.needed_low AND a.needed_low <= b.needed_high
    GROUP BY a.figure_id, a.needed_low
),
breaking AS (
    SELECT m.figure_id, m.point, count(DISTINCT h.check_id) AS breaks
    FROM meeting AS m JOIN needs AS h ON h.figure_id = m.figure_id AND h.verdict = 'pass'
    WHERE h.needed_high < m.needed_low OR m.needed_high < h.needed_low
    GROUP BY ALL
)
SELECT m.*, coalesce(b.breaks, 0) AS breaks
FROM meeting AS m LEFT JOIN breaking AS b USING (figure_id, point);
