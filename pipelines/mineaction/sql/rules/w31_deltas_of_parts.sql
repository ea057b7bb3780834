-- id: W31
-- label: killed and injured rise as much as casualties
-- sentence: From one day to another killed and injured together rise as much as the casualties.
-- level: corpus
-- severity: high
-- tolerance: 0
-- version: 1
-- missing: All three must be stated for both days. Where killed and injured are not all of the
--   casualties at one of the days, some outcomes are unknown there: then the rise may be less or more,
--   and with unknown outcomes at both days the relation is not evaluable.
-- finding: {document}: from {earlier_day} ({earlier_document}) to {day} killed and injured rise by
--   {killed_rise} + {injured_rise} = {left}, casualties by {right} (off by {gap})
-- holds_if: with {needed} casualties as of {day}
-- condition: {hangs_on}
-- solve: signed
WITH counts AS (
    SELECT scope, anchor_date, day_from, day_to, as_of, measure,
        struct_pack(low_si := low_si, low_claim := low_claim) AS d
    FROM series_days
    WHERE kind = 'cumulative' AND value_basis = 'stated' AND is_point
        AND measure IN ('killed', 'injured', 'casualties')
),
tolls AS (
    SELECT scope, anchor_date, day_from, day_to, min(as_of) AS as_of,
        any_value(d) FILTER (measure = 'killed') AS k,
        any_value(d) FILTER (measure = 'injured') AS i,
        any_value(d) FILTER (measure = 'casualties') AS c
    FROM counts
    GROUP BY scope, anchor_date, day_from, day_to
    HAVING count(*) = 3 AND count(DISTINCT measure) = 3
),
paired AS (
    SELECT now, lag(now) OVER (PARTITION BY scope, anchor_date ORDER BY day_to, day_from) AS before
    FROM tolls AS now
),
sides AS (
    SELECT *, now.k.low_si + now.i.low_si = now.c.low_si AS whole_now,
        before.k.low_si + before.i.low_si = before.c.low_si AS whole_before,
        now.k.low_si - before.k.low_si AS killed_rise, now.i.low_si - before.i.low_si AS injured_rise,
        now.c.low_si - before.c.low_si AS rise,
        before.day_to < now.day_from AND (whole_now OR whole_before) AS evaluable
    FROM paired WHERE before IS NOT NULL
)
SELECT
    now.k.low_claim.ids || now.i.low_claim.ids || before.k.low_claim.ids || before.i.low_claim.ids
        || now.c.low_claim.ids || before.c.low_claim.ids AS figure_ids,
    [1, 1, -1, -1, -1, 1] AS signs,
    now.c.low_claim.document AS document,
    CASE WHEN evaluable THEN killed_rise + injured_rise END AS left_low,
    CASE WHEN evaluable THEN killed_rise + injured_rise END AS left_high,
    CASE WHEN whole_now AND whole_before THEN '=' WHEN whole_before THEN '<=' ELSE '>=' END AS comparator,
    rise AS right_low,
    rise AS right_high,
    before.as_of AS earlier_day,
    before.c.low_claim.document AS earlier_document,
    now.as_of AS day,
    killed_rise,
    injured_rise,
    before.c.low_si + killed_rise + injured_rise AS needed,
    if_all([now.c.low_claim.start_doubt, before.c.low_claim.start_doubt]) AS hangs_on,
    CASE WHEN NOT evaluable THEN 'outcomes are unknown at both days, or the days overlap' END AS note
FROM sides
