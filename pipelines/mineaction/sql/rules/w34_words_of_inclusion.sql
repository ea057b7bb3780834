-- id: W34I
-- label: what is inside a total makes it rise
-- sentence: Where a text says that a count is inside a larger total, that total rises by no less than
--   the count.
-- level: corpus
-- severity: medium
-- tolerance: 0
-- version: 1
-- missing: Needs words of inclusion ("including", "of whom", "among them") in the text, both totals in it,
--   and both totals, exact, for another day. The total may rise by more: by other cases, or by older ones that
--   were found meanwhile. Without a rise of the count there is nothing to tell: not evaluable.
-- finding: {document}: {short_now} since {anchor} are said to be inside {long_now}, but between
--   {day} and {other_day} ({other_document}) they change by {right} ({short_before} to {short_now}) and the
--   total by {left} ({long_before} to {long_now}): not all of them can be inside (off by {gap})
-- holds_if: with a change of at least {right} in the total
-- condition: {hangs_on}
-- solve: signed
WITH longer AS (
    SELECT s AS short_claim, l AS long_claim
    FROM inclusions AS s
    JOIN series_claims AS l USING (document_id, scope_id, day_from, day_to)
    WHERE l.kind IN ('open', 'cumulative') AND l.value_basis = 'stated' AND l.low_si > s.high_si
        AND coalesce(l.from_latest < s.from_earliest, l.kind = 'open')
    QUALIFY row_number() OVER (PARTITION BY s.figure_id ORDER BY l.kind = 'open', l.start_char) = 1
),
-- the nearest earlier day for which both are known, else the nearest later one
paired AS (
    SELECT short_claim AS s2, long_claim AS l2, p, p.shorter.low_claim AS s1, p.longer.low_claim AS l1,
        CASE WHEN p.day_to < short_claim.day_from THEN 1 ELSE -1 END AS direction,
        direction * (long_claim.low_si - p.longer.low_si) AS long_rise,
        direction * (short_claim.low_si - p.shorter.low_si) AS short_rise
    FROM longer JOIN parallel_totals AS p ON p.scope_id = short_claim.scope_id
        AND p.anchor_date = short_claim.anchor_date
    WHERE (p.day_to < short_claim.day_from OR p.day_from > short_claim.day_to)
        AND p.longer.is_point AND p.shorter.is_point AND long_claim.is_point AND short_claim.is_point
    QUALIFY row_number() OVER (PARTITION BY short_claim.figure_id
        ORDER BY p.day_to > short_claim.day_to, abs(date_diff('day', p.day_to, short_claim.day_to))) = 1
)
SELECT
    [l2.figure_id] || l1.ids || [s2.figure_id] || s1.ids AS figure_ids,
    [direction] || [-direction FOR x IN l1.ids] || [-direction] || [direction FOR x IN s1.ids] AS signs,
    s2.document AS document,
    CASE WHEN short_rise > 0 THEN long_rise END AS left_low,
    CASE WHEN short_rise > 0 THEN long_rise END AS left_high,
    '>=' AS comparator,
    short_rise AS right_low,
    short_rise AS right_high,
    l2.factor AS unit_factor,
    s2.anchor_date AS anchor,
    s2.day_said AS day,
    p.as_of AS other_day,
    l1.document AS other_document,
    l1.said AS long_before, l2.said AS long_now, s1.said AS short_before, s2.said AS short_now,
    if_all([s2.start_doubt,
        CASE WHEN p.start_is_open OR l2.kind = 'open'
            THEN l1.said || ' and ' || l2.said || ' count from the same start' END]) AS hangs_on,
    CASE WHEN short_rise <= 0 THEN 'the count has not risen between the two days' END AS note
FROM paired
