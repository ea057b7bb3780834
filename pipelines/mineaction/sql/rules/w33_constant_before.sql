-- id: W33
-- label: what lies before the later start is constant
-- sentence: The total since the earlier start, less the total since the later one, is the same at every
--   day: it counts only what lies between the two starts.
-- level: corpus
-- severity: medium
-- tolerance: 0
-- version: 1
-- missing: Both totals must be exact for a day. Compared is each day with the difference that most days
--   have, the earliest of them if there are several; that day itself is no relation.
-- finding: {document}: {longer} - {shorter} = {left} as of {day}, but {reference_longer} -
--   {reference_shorter} = {right} as of {reference_day} ({reference_document}) (off by {gap})
-- holds_if: with a difference of {right}
-- condition: {hangs_on}
-- solve: signed
WITH differences AS (
    SELECT p, p.longer.low_si - p.shorter.low_si AS difference,
        count(*) OVER (PARTITION BY scope_id, anchor_date, p.longer.low_si - p.shorter.low_si) AS days
    FROM parallel_totals AS p
    WHERE counts_victims(measure) AND p.longer.is_point AND p.shorter.is_point
),
referred AS (
    SELECT p, difference, first_value(struct_pack(p := p, difference := difference)) OVER (
        PARTITION BY p.scope_id, p.anchor_date ORDER BY days DESC, p.day_to, p.day_from) AS r
    FROM differences
),
sides AS (
    SELECT *, p.longer.low_claim AS l2, p.shorter.low_claim AS s2,
        r.p.longer.low_claim AS l1, r.p.shorter.low_claim AS s1,
        p.start_is_open OR r.p.start_is_open OR p.longer.anchor_date = r.p.longer.anchor_date AS evaluable
    FROM referred WHERE (p.day_from, p.day_to) <> (r.p.day_from, r.p.day_to)
)
SELECT
    l2.ids || s2.ids || l1.ids || s1.ids AS figure_ids,
    [1 FOR x IN l2.ids] || [-1 FOR x IN s2.ids] || [-1 FOR x IN l1.ids] || [1 FOR x IN s1.ids] AS signs,
    l2.document AS document,
    CASE WHEN evaluable THEN difference END AS left_low,
    CASE WHEN evaluable THEN difference END AS left_high,
    '=' AS comparator,
    r.difference AS right_low,
    r.difference AS right_high,
    l2.half + l1.half + s2.half + s1.half AS tolerance,
    p.longer.factor AS unit_factor,
    p.as_of AS day,
    l2.said AS longer, s2.said AS shorter, l1.said AS reference_longer, s1.said AS reference_shorter,
    r.p.as_of AS reference_day,
    l1.document AS reference_document,
    CASE WHEN p.start_is_open OR r.p.start_is_open THEN 'low' END
        AS severity,
    if_all([s2.start_doubt, s1.start_doubt,
        CASE WHEN p.start_is_open OR r.p.start_is_open
            THEN l1.said || ' and ' || l2.said || ' count from the same start' END,
        CASE WHEN (difference > r.difference) = (p.day_to > r.p.day_to)
            THEN 'no older cases were added meanwhile' END]) AS hangs_on,
    CASE WHEN NOT evaluable THEN 'the totals begin at different times' END AS note
FROM sides
