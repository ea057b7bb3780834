-- id: W32
-- label: two totals with different starts rise by the same amount
-- sentence: Of two totals of one thing, the one that begins earlier contains the other: from one day to
--   another both rise by the same amount.
-- level: corpus
-- severity: medium
-- tolerance: 0
-- version: 1
-- missing: Both totals must be stated for both days. A total without a start is taken for the earlier one
--   on condition. Only victims are compared, as two bodies may each count their own work. Two different stated starts of the longer total are not compared.
-- finding: {document}: from {earlier_day} ({earlier_document}) to {day} the total since {anchor} rises by
--   {right} ({short_before} to {short_now}), the one since {long_anchor} by {left} ({long_before} to
--   {long_now}) (off by {gap})
-- holds_if: with a rise of {right} in the total since {long_anchor}
-- condition: {hangs_on}
-- solve: signed
WITH paired AS (
    SELECT now, lag(now) OVER (PARTITION BY scope_id, anchor_date ORDER BY day_to, day_from) AS before
    FROM parallel_totals AS now WHERE counts_victims(measure)
),
sides AS (
    SELECT now, before, now.longer.low_claim AS l2, before.longer.low_claim AS l1,
        now.shorter.low_claim AS s2, before.shorter.low_claim AS s1,
        now.longer.low_si - before.longer.high_si AS long_low,
        now.longer.high_si - before.longer.low_si AS long_high,
        now.shorter.low_si - before.shorter.high_si AS short_low,
        now.shorter.high_si - before.shorter.low_si AS short_high,
        before.day_to < now.day_from AND (now.start_is_open OR before.start_is_open
            OR now.longer.anchor_date = before.longer.anchor_date) AS evaluable
    FROM paired WHERE before IS NOT NULL
)
SELECT
    l2.ids || l1.ids || s2.ids || s1.ids AS figure_ids,
    [1 FOR x IN l2.ids] || [-1 FOR x IN l1.ids] || [-1 FOR x IN s2.ids] || [1 FOR x IN s1.ids] AS signs,
    l2.document AS document,
    CASE WHEN evaluable THEN long_low END AS left_low,
    CASE WHEN evaluable THEN long_high END AS left_high,
    '=' AS comparator,
    short_low AS right_low,
    short_high AS right_high,
    l2.half + l1.half + s2.half + s1.half AS tolerance,
    now.longer.factor AS unit_factor,
    now.anchor_date AS anchor,
    coalesce(now.longer.anchor_date, before.longer.anchor_date, 'an unstated start') AS long_anchor,
    now.as_of AS day,
    before.as_of AS earlier_day,
    l1.document AS earlier_document,
    l1.said AS long_before, l2.said AS long_now, s1.said AS short_before, s2.said AS short_now,
    CASE WHEN now.start_is_open OR before.start_is_open THEN 'low' END
        AS severity,
    if_all([s2.start_doubt, s1.start_doubt,
        CASE WHEN now.start_is_open OR before.start_is_open
            THEN l1.said || ' and ' || l2.said || ' count from the same start' END,
        -- cases of earlier years are found and added; none can be missing from the larger total
        CASE WHEN long_low > short_high THEN 'no older cases were added meanwhile' END]) AS hangs_on,
    CASE WHEN NOT evaluable THEN 'the totals begin at different times, or the days overlap' END AS note
FROM sides
