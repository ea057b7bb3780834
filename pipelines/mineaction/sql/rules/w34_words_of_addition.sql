-- id: W34
-- label: what comes on top of a total is not inside it
-- sentence: Where a text says that a count comes on top of a larger total, that total does not rise with
--   the count.
-- level: corpus
-- severity: medium
-- tolerance: 0
-- version: 1
-- missing: Needs words of addition in the text, both totals in it, and both totals for another day. Only
--   if the larger total has risen by exactly as much as the count is the count inside it; if it has
--   not changed, the words hold; all else is not evaluable.
-- finding: {document}: {short_now} since {anchor} are said to come on top of {long_now}, but since
--   {earlier_day} ({earlier_document}) both rise by {rise} ({long_before} to {long_now}, {short_before} to
--   {short_now}), and {long_before} - {short_before} = {long_now} - {short_now} = {constant}: {short_now}
--   are inside {long_now}
-- holds_if: with {short_now} as a part of {long_now}
-- condition: {hangs_on}
-- solve: figure
WITH longer AS (
    SELECT s AS short_claim, l AS long_claim
    FROM additions AS s
    JOIN series_claims AS l USING (document_id, scope_id, day_from, day_to)
    WHERE l.kind IN ('open', 'cumulative') AND l.value_basis = 'stated' AND l.low_si > s.high_si
        AND coalesce(l.from_latest < s.from_earliest, l.kind = 'open')
    QUALIFY row_number() OVER (PARTITION BY s.figure_id ORDER BY l.kind = 'open', l.start_char) = 1
),
-- the nearest earlier day for which both are known, else the nearest later one
paired AS (
    SELECT short_claim AS s2, long_claim AS l2, p, p.shorter.low_claim AS s1, p.longer.low_claim AS l1,
        long_claim.low_si - p.longer.low_si AS long_rise,
        short_claim.low_si - p.shorter.low_si AS short_rise
    FROM longer JOIN parallel_totals AS p ON p.scope_id = short_claim.scope_id
        AND p.anchor_date = short_claim.anchor_date
    WHERE (p.day_to < short_claim.day_from OR p.day_from > short_claim.day_to)
        AND p.longer.is_point AND p.shorter.is_point AND long_claim.is_point AND short_claim.is_point
    QUALIFY row_number() OVER (PARTITION BY short_claim.figure_id
        ORDER BY p.day_to > short_claim.day_to, abs(date_diff('day', p.day_to, short_claim.day_to))) = 1
),
sides AS (
    SELECT *, short_rise <> 0 AND (long_rise = 0 OR long_rise = short_rise) AS evaluable FROM paired
)
SELECT
    [s2.figure_id, l2.figure_id] || l1.ids || s1.ids AS figure_ids,
    s2.document AS document,
    CASE WHEN evaluable THEN l2.low_si END AS left_low,
    CASE WHEN evaluable THEN l2.high_si END AS left_high,
    '=' AS comparator,
    p.longer.low_si AS right_low,
    p.longer.high_si AS right_high,
    l2.factor AS unit_factor,
    s2.anchor_date AS anchor,
    p.as_of AS earlier_day,
    l1.document AS earlier_document,
    abs(short_rise) / s2.factor AS rise,
    l1.said AS long_before, l2.said AS long_now, s1.said AS short_before, s2.said AS short_now,
    (l2.low_si - s2.low_si) / s2.factor AS constant,
    if_all([s2.start_doubt,
        CASE WHEN p.start_is_open OR l2.kind = 'open'
            THEN l1.said || ' and ' || l2.said || ' count from the same start' END]) AS hangs_on,
    CASE WHEN NOT evaluable THEN 'the larger total has risen by another amount' END AS note
FROM sides
