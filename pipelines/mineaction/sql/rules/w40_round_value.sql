-- id: W40
-- label: a round value lies between the exact ones
-- sentence: A round value of a running count leaves room for the exact values before and after it.
-- level: corpus
-- severity: low
-- tolerance: 0
-- version: 1
-- missing: Compared is a round value ("about 300", "more than 260") with the last exact value before and
--   the first after it in its series. Without either there is no relation; where the exact values fall
--   themselves (W30), there is no room that a round one could lie in: not evaluable.
-- finding: {document}: {counted} since {anchor} as of {day}, but {bracket} (off by {gap})
-- holds_if: with a value from {right}
-- condition: {hangs_on}
-- solve: signed
WITH valued AS (
    SELECT *, CASE WHEN is_point THEN series_days END AS exact FROM series_days WHERE kind = 'cumulative'
),
bracketed AS (
    SELECT v AS now,
        last_value(exact IGNORE NULLS) OVER (earlier ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
            AS before,
        first_value(exact IGNORE NULLS) OVER (earlier ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)
            AS after
    FROM valued AS v
    WINDOW earlier AS (PARTITION BY series_id ORDER BY day_to, day_from)
),
sides AS (
    SELECT now,
        CASE WHEN before.day_to < now.day_from THEN before END AS before,
        CASE WHEN after.day_from > now.day_to THEN after END AS after,
        coalesce(now.low_si > after.high_si AND after.day_from > now.day_to, false) AS above,
        coalesce(before.low_si > after.high_si AND before.day_to < now.day_from
            AND after.day_from > now.day_to, false) AS falls,
        CASE WHEN above THEN now.low_claim ELSE now.high_claim END AS cur,
        (above OR now.high_si < before.low_si AND before.day_to < now.day_from)
            AND may_differ(now.measure,
                CASE WHEN above THEN now.low_claim.source ELSE now.high_claim.source END, CASE WHEN above THEN after.high_claim.source
                ELSE before.low_claim.source END) AS other_work
    FROM bracketed WHERE NOT now.is_point AND now.agreement <> 'disputed'
)
SELECT
    cur.ids || coalesce(before.low_claim.ids, []) || coalesce(after.high_claim.ids, []) AS figure_ids,
    -- only the bound that is passed takes part
    [1 FOR x IN cur.ids] || [CASE WHEN above THEN 0 ELSE -1 END FOR x IN coalesce(before.low_claim.ids, [])]
        || [CASE WHEN above THEN -1 ELSE 0 END FOR x IN coalesce(after.high_claim.ids, [])] AS signs,
    cur.document AS document,
    CASE WHEN other_work IS NOT TRUE THEN now.low_si END AS left_low,
    CASE WHEN other_work IS NOT TRUE THEN now.high_si END AS left_high,
    'in' AS comparator,
    CASE WHEN NOT falls THEN before.low_si END AS right_low,
    CASE WHEN NOT falls THEN after.high_si END AS right_high,
    cur.half + coalesce(before.low_claim.half, 0) + coalesce(after.high_claim.half, 0) AS tolerance,
    now.factor AS unit_factor,
    hedged(cur.qualifier, cur.counted) AS counted,
    now.anchor_date AS anchor,
    now.as_of AS day,
    CASE WHEN above THEN after.high_claim.document || ' has ' || after.high_claim.counted || ' as of ' || after.as_of
        ELSE before.low_claim.document || ' has ' || before.low_claim.counted || ' as of ' || before.as_of
        END AS bracket,
    if_all([cur.day_doubt, cur.start_doubt, before.low_claim.start_doubt, after.high_claim.start_doubt])
        AS hangs_on,
    CASE WHEN falls THEN 'the exact values before and after it fall themselves'
        WHEN other_work THEN 'two bodies may each count their own work' END AS note
FROM sides
WHERE before IS NOT NULL OR after IS NOT NULL
