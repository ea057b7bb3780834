-- id: W45
-- label: an old value is not given as a later one
-- sentence: A value that a running count had left behind is not given again for a later day.
-- level: corpus
-- severity: medium
-- tolerance: 0
-- version: 1
-- missing: Applies where an exact value is equal to one of an earlier day, with a greater one between.
--   A value that is printed again for its own day is no relation.
-- finding: {document}: {counted} as of {day} is the value of {old_day} ({old_document}); as of
--   {between_day} it was {between} ({between_document}), {gap} more
-- holds_if: as of {old_day}, or with at least {right}
-- condition: {hangs_on}
-- solve: signed
WITH exact AS (
    SELECT * FROM series_days WHERE kind = 'cumulative' AND is_point
),
paired AS (
    SELECT now, lag(now) OVER (PARTITION BY series_id ORDER BY day_to, day_from) AS before,
        first_value(now) OVER (PARTITION BY series_id, low_si ORDER BY day_to, day_from) AS old
    FROM exact AS now
)
SELECT
    now.high_claim.ids || before.low_claim.ids AS figure_ids,
    [1 FOR x IN now.high_claim.ids] || [-1 FOR x IN before.low_claim.ids] AS signs,
    now.high_claim.document AS document,
    now.low_si AS left_low,
    now.high_si AS left_high,
    '>=' AS comparator,
    before.low_si AS right_low,
    before.high_si AS right_high,
    now.factor AS unit_factor,
    now.high_claim.counted AS counted,
    now.as_of AS day,
    old.low_claim.document AS old_document,
    old.as_of AS old_day,
    before.low_claim.said AS between,
    before.low_claim.document AS between_document,
    before.as_of AS between_day,
    if_all([now.high_claim.day_doubt, now.high_claim.start_doubt]) AS hangs_on
FROM paired
WHERE before IS NOT NULL AND old.day_to < before.day_from AND before.day_to < now.day_from
    AND before.low_si > now.low_si
    AND NOT may_differ(now.measure, now.high_claim.source, before.low_claim.source)
