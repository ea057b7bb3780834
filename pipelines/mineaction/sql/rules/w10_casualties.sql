-- id: W10
-- label: killed + injured (+ outcome unknown) = casualties
-- sentence: In one statement, killed, injured and outcome unknown of a group make up its casualties.
-- level: statement
-- severity: high
-- tolerance: 0
-- version: 1
-- solve: sum
-- missing: If killed or injured is not stated, the sum is not evaluable. If the unknown outcomes are
--   not stated, killed + injured may fall short of the casualties but not exceed them, unless the
--   parts are said to be exhaustive and the total has an upper bound. Two different figures for the
--   same part are not evaluable.
-- finding: {document}: {parts} = {left}, the text says {total} (off by {gap})
-- holds_if: {needed}
WITH totals AS (
    SELECT * FROM claims
    WHERE measure = 'casualties' AND unit = 'C62' AND statistic = 'total'
),
parts AS (
    SELECT * FROM claims
    WHERE measure IN ('killed', 'injured', 'outcome_unknown') AND unit = 'C62'
        AND statistic = 'total'
),
-- A link of the text itself, else the same statement about the same people, place and time.
paired AS (
    SELECT t.figure_id AS total_id, p.*
    FROM totals AS t JOIN parts AS p ON p.part_of = t.figure_id AND p.people_key = t.people_key
    UNION ALL
    SELECT t.figure_id AS total_id, p.*
    FROM totals AS t JOIN parts AS p USING (document_id, statement_id, people_key, place_key, time_key)
    WHERE p.part_of IS NULL AND p.device IS NOT DISTINCT FROM t.device
),
sides AS (
    SELECT total_id, measure,
        count(DISTINCT (low, high)) AS readings,
        min(low) AS low, max(high) AS high,
        bool_and(coalesce(part_basis, '') = 'breakdown' AND severity_as_stated IS NULL) AS exhaustive,
        first(said ORDER BY start_char) || ' ' || first(measure_said) AS said,
        first(figure_id ORDER BY start_char, number_start) AS figure_id
    FROM paired GROUP BY total_id, measure
),
sums AS (
    SELECT t.*, k.said AS killed_said, i.said AS injured_said, u.said AS unknown_said,
        [x FOR x IN [k.figure_id, i.figure_id, u.figure_id, t.figure_id] IF x IS NOT NULL] AS figure_ids,
        coalesce(greatest(k.readings, i.readings, u.readings), 1) AS readings,
        k.low AS killed_low, k.high AS killed_high, i.low AS injured_low, i.high AS injured_high,
        k.low + i.low + coalesce(u.low, 0) AS sum_low,
        k.high + i.high + CASE WHEN u.figure_id IS NULL THEN 0 ELSE u.high END AS sum_high,
        coalesce(u.low, 0) AS unknown_low,
        u.figure_id IS NOT NULL
            OR (k.exhaustive AND i.exhaustive AND t.high IS NOT NULL) AS complete,
        k.figure_id IS NOT NULL AND i.figure_id IS NOT NULL AS evaluable
    FROM totals AS t
    LEFT JOIN sides AS k ON k.total_id = t.figure_id AND k.measure = 'killed'
    LEFT JOIN sides AS i ON i.total_id = t.figure_id AND i.measure = 'injured'
    LEFT JOIN sides AS u ON u.total_id = t.figure_id AND u.measure = 'outcome_unknown'
    WHERE k.figure_id IS NOT NULL OR i.figure_id IS NOT NULL
)
SELECT
    figure_ids,
    document,
    CASE WHEN evaluable AND readings = 1 THEN sum_low END AS left_low,
    CASE WHEN evaluable AND readings = 1 THEN sum_high END AS left_high,
    CASE WHEN complete THEN '=' ELSE '<=' END AS comparator,
    low AS right_low,
    high AS right_high,
    concat_ws(' + ', killed_said, injured_said, unknown_said) AS parts,
    said AS total,
    'with a total of ' || range_text(sum_low, sum_high)
        || CASE WHEN low - injured_low - unknown_low >= 0 AND high IS NOT NULL
            THEN ', or ' || range_text(low - injured_low - unknown_low, high - injured_low - unknown_low)
                || ' killed' ELSE '' END
        || CASE WHEN low - killed_low - unknown_low >= 0 AND high IS NOT NULL
            THEN ', or ' || range_text(low - killed_low - unknown_low, high - killed_low - unknown_low)
                || ' injured' ELSE '' END AS needed,
    CASE
        WHEN NOT evaluable THEN 'killed or injured is not stated'
        WHEN readings > 1 THEN 'two figures for the same part'
        WHEN NOT complete AND sum_high < low
            THEN 'no outcome stated for ' || range_text(low - sum_high, high - sum_low)
    END AS note
FROM sums
