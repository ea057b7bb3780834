-- id: W30
-- label: a running count never falls
-- sentence: What was counted since a day is not less later than it was before.
-- level: corpus
-- severity: high
-- tolerance: 0
-- version: 1
-- missing: Compared are exact values of one series, each with the exact value before; round ones are
--   left to W40. Where the dates leave open which of the two is earlier, the relation is not evaluable.
--   Where claims of one day differ, all of them must be above or below; a text that gives two numbers
--   for one day counts two things, and neither is compared. Found devices and cleared land
--   of two bodies fall only if one body says both.
-- finding: {document}: {counted} since {anchor} as of {day}, but {earlier_document} has {earlier} as of
--   {earlier_day}: a running count does not fall (by {gap}){already}
-- holds_if: with at least {right} as of {day}, or at most {left} as of {earlier_day}
-- condition: {hangs_on}
-- solve: signed
-- together: all of them are lower: an older count may have been given again
WITH exact AS (
    SELECT * FROM series_days
    WHERE kind = 'cumulative' AND low_si IS NOT NULL AND high_si IS NOT NULL
        AND (is_point OR agreement = 'disputed' AND NOT is_mixed)
),
paired AS (
    SELECT now, lag(now) OVER (PARTITION BY series_id ORDER BY day_to, day_from) AS before
    FROM exact AS now
),
-- the claims that are nearest to each other
sides AS (
    SELECT *, now.high_claim AS cur, before.low_claim AS old, before.day_to < now.day_from AS in_order,
        now.high_claim.source = before.low_claim.source AS one_source,
        now.high_si < before.low_si AND may_differ(now.measure, now.high_claim.source, before.low_claim.source)
            AS other_work,
        in_order AND NOT other_work AS evaluable
    FROM paired
    -- a sum that we made is compared with a stated total; two of them fall only if a part does
    WHERE before IS NOT NULL AND NOT (now.value_basis = 'derived' AND before.value_basis = 'derived')
),
-- the first day on which it stood higher, if that is not the day just before
already AS (
    SELECT s.now.series_id AS series_id, s.now.day_to AS day_to, s.now.day_from AS day_from,
        min_by('; ' || e.low_claim.document || ' has ' || e.low_claim.said || ' already as of ' || e.as_of,
            (e.day_to, e.day_from)) AS already
    FROM sides AS s JOIN exact AS e ON e.series_id = s.now.series_id AND e.day_to < s.before.day_from
        AND e.low_si > s.now.high_si
    WHERE s.evaluable AND s.now.high_si < s.before.low_si
    GROUP BY ALL
)
SELECT
    cur.ids || old.ids AS figure_ids,
    [1 FOR x IN cur.ids] || [-1 FOR x IN old.ids] AS signs,
    cur.document AS document,
    CASE WHEN evaluable THEN now.low_si END AS left_low,
    CASE WHEN evaluable THEN now.high_si END AS left_high,
    '>=' AS comparator,
    CASE WHEN evaluable THEN before.low_si END AS right_low,
    CASE WHEN evaluable THEN before.high_si END AS right_high,
    cur.half + old.half AS tolerance,
    now.factor AS unit_factor,
    cur.counted AS counted,
    now.anchor_date AS anchor,
    now.as_of AS day,
    old.document AS earlier_document,
    old.counted AS earlier,
    before.as_of AS earlier_day,
    a.already AS already,
    CASE WHEN NOT one_source THEN 'medium' END
        AS severity,
    if_all([cur.day_doubt, cur.start_doubt, old.start_doubt]) AS hangs_on,
    CASE WHEN NOT in_order THEN 'the dates leave open which of the two is earlier'
        WHEN other_work THEN 'two bodies may each count their own work' END AS note
FROM sides AS s
LEFT JOIN already AS a ON a.series_id = s.now.series_id AND a.day_to = s.now.day_to
    AND a.day_from = s.now.day_from
