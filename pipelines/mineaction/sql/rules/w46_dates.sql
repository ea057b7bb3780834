-- id: W46
-- label: a period ends after it starts
-- sentence: The period of a figure does not end before it starts.
-- level: figure
-- severity: high
-- tolerance: 0
-- version: 1
-- solve: alone
-- missing: Without a stated start or end there is no relation. Imprecise dates are read at their
--   earliest start and latest end.
-- finding: {document}: the period of {figures} starts on {start} and ends on {end}, {gap} days earlier
-- holds_if: {needed}
WITH periods AS (
    SELECT document_id, any_value(document) AS document, period_start, period_end, period_from,
        period_to,
        list(figure_id ORDER BY number_start) AS figure_ids,
        string_agg(counted, ', ' ORDER BY number_start) AS figures
    FROM claims WHERE period_from IS NOT NULL AND period_to IS NOT NULL
    GROUP BY ALL
),
-- the nearest year for the start that puts it before the end
shifted AS (
    SELECT *, period_from - to_years(CAST(
        year(period_from) - year(period_to)
        + CASE WHEN strftime(period_from, '%m%d') > strftime(period_to, '%m%d') THEN 1 ELSE 0 END
        AS INTEGER)) AS start_then
    FROM periods
)
SELECT
    figure_ids,
    document,
    date_diff('day', period_from, period_to) AS left_low,
    date_diff('day', period_from, period_to) AS left_high,
    '>=' AS comparator,
    0 AS right_low,
    NULL AS right_high,
    figures,
    period_start AS start,
    period_end AS end,
    'with ' || year(start_then) || ' as the year of the start'
        || CASE WHEN EXISTS (FROM periods AS p WHERE p.document_id = s.document_id
            AND p.period_to = s.start_then - INTERVAL 1 DAY)
        THEN ', the day after another period of the text ends' ELSE '' END AS needed
FROM shifted AS s
