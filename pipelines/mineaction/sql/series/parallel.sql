-- Two totals of one thing for one day, one of which begins earlier: "since 1991" and "since the war".
-- Of several that begin earlier the first stated one is taken; one without a start only if no other
-- is given, and only if it is the larger number. Needs `series_days`.
CREATE OR REPLACE TEMP TABLE parallel_totals AS
WITH starts AS (
    SELECT *, CASE WHEN kind = 'open' THEN 1 ELSE 0 END AS is_open
    FROM series_days
    WHERE kind IN ('cumulative', 'open') AND low_si IS NOT NULL AND high_si IS NOT NULL
),
longest AS (
    SELECT scope_id, day_from, day_to, s AS longer,
        is_open
    FROM starts AS s
    QUALIFY row_number() OVER (PARTITION BY scope_id, day_from, day_to
        ORDER BY is_open, from_latest) = 1
),
-- where the first stated start is the shorter total itself, a total without a start may contain it
opened AS (
    SELECT scope_id, day_from, day_to, s AS longer FROM starts AS s WHERE is_open = 1
)
SELECT s.scope_id, s.scope, s.measure, s.anchor_date, s.day_from, s.day_to, s.as_of, s.from_earliest,
    s AS shorter,
    CASE WHEN l.longer.from_latest < s.from_earliest THEN l.longer ELSE o.longer END AS longer,
    l.longer.from_latest < s.from_earliest IS NOT TRUE AS start_is_open
FROM starts AS s
JOIN longest AS l USING (scope_id, day_from, day_to)
LEFT JOIN opened AS o USING (scope_id, day_from, day_to)
WHERE s.is_open = 0
    AND (l.longer.from_latest < s.from_earliest OR o.longer.low_si > s.high_si);
