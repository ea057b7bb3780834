-- id: W12
-- label: sum of the parts <= whole (= if they are said to be all)
-- sentence: Parts that exclude each other add up to no more than their whole, and to all of it if
--   they are said to be exhaustive.
-- level: statement
-- severity: high
-- tolerance: 0
-- version: 1
-- solve: sum
-- missing: Parts are equal to the whole only if the text gives them as a breakdown and the whole has
--   an upper bound; other lists may be incomplete. Parts that can overlap (children and civilians,
--   a province and a town) are not added: not evaluable. People are no parts of accidents, and counts of
--   a time that does not meet that of the whole are no parts of it. A single part is left to W11, killed + injured to W10. A breakdown by two
--   attributes is checked for each of them.
-- finding: {document}: {parts} = {left}, the text says {whole} (off by {gap})
-- holds_if: with a whole of {left}{single}
WITH comparable AS (
    SELECT figure_id, document, start_char, number_start, measure, device, civil_status, age, sex, people_key,
        place_key, time_key, role, term_as_stated, places, country, period_start, period_end, period_from,
        period_to, as_of_from, as_of_to, dimension, factor, low_si, high_si, half_si, said, group_said, counted, part_of, part_basis
    FROM claims WHERE unit <> 'P1' AND statistic = 'total' AND per IS NULL
),
-- What tells a part from its whole: the attribute along which the text divides it.
parts AS (
    SELECT p.*, w.figure_id AS whole_id, w.factor AS whole_factor,
        coalesce(p.part_basis, '') = 'breakdown' AS is_breakdown,
        w.measure = 'casualties' AND p.measure IN ('killed', 'injured', 'outcome_unknown')
            AND p.people_key = w.people_key AS is_outcome,
        CASE
            WHEN p.measure <> w.measure THEN 'measure'
            WHEN p.device IS DISTINCT FROM w.device THEN 'device'
            WHEN p.place_key <> w.place_key THEN 'place'
            WHEN p.time_key <> w.time_key THEN 'time'
            WHEN p.civil_status IS DISTINCT FROM w.civil_status THEN 'status'
            WHEN p.people_key <> w.people_key THEN 'person'
            WHEN p.role IS DISTINCT FROM w.role THEN 'role'
            ELSE 'other'
        END AS axis
    FROM comparable AS p
    JOIN comparable AS w ON p.part_of = w.figure_id AND p.dimension = w.dimension
    WHERE coalesce(p.part_basis, '') <> 'share' AND NOT times_apart(p, w)
        AND (w.measure IN ('casualties', 'killed', 'injured', 'outcome_unknown')
            OR p.measure NOT IN ('casualties', 'killed', 'injured', 'outcome_unknown'))
),
overlapping AS (
    SELECT DISTINCT a.whole_id, a.axis
    FROM parts AS a
    JOIN parts AS b ON a.whole_id = b.whole_id AND a.axis = b.axis AND a.figure_id < b.figure_id
    LEFT JOIN device_within AS ab ON ab.device = a.device AND ab.wider = b.device
    LEFT JOIN device_within AS ba ON ba.device = b.device AND ba.wider = a.device
    WHERE ab.device IS NOT NULL OR ba.device IS NOT NULL OR NOT (
        (a.is_breakdown AND b.is_breakdown)
        OR (a.axis = 'measure' AND a.measure <> b.measure)
        OR coalesce(a.device <> b.device, false)
        OR coalesce(a.civil_status <> b.civil_status, false)
        OR coalesce(a.age <> b.age, false)
        OR coalesce(a.sex <> b.sex, false)
        OR coalesce(a.period_to < b.period_from OR b.period_to < a.period_from, false)
    )
),
groups AS (
    SELECT whole_id, axis,
        sum(low_si) AS sum_low,
        CASE WHEN count(high_si) = count(*) THEN sum(high_si) END AS sum_high,
        sum(half_si) AS half_si,
        bool_and(is_breakdown) AS all_breakdown,
        bool_or(is_breakdown) AS any_breakdown,
        bool_and(is_outcome) AS all_outcome,
        count(*) AS members,
        list(figure_id ORDER BY start_char, number_start) AS part_ids,
        string_agg(CASE axis
            WHEN 'place' THEN said || ' ' || coalesce(nullif(list_aggregate(places, 'string_agg', ', '),
                ''), (SELECT w.said FROM words AS w WHERE w.code = parts.country), country, 'elsewhere')
            WHEN 'device' THEN said || coalesce(' ' || (SELECT w.said FROM words AS w
                WHERE w.code = parts.device), '')
            WHEN 'measure' THEN counted
            WHEN 'time' THEN said || ' ' || concat_ws(' to ', period_start,
                nullif(period_end, period_start))
            WHEN 'role' THEN said || ' ' || coalesce(role, term_as_stated, '')
            ELSE said || coalesce(' ' || group_said, '')
        END, ' + ' ORDER BY start_char, number_start) AS parts
    FROM parts GROUP BY whole_id, axis
),
additive AS (
    SELECT g.*, o.whole_id IS NOT NULL AS may_overlap
    FROM groups AS g
    LEFT JOIN overlapping AS o ON o.whole_id = g.whole_id AND o.axis = g.axis
    WHERE g.members >= 2 AND NOT g.all_outcome
),
-- "12 civilians, 5 soldiers, 2 children" is one list along two attributes: neither is complete.
complete AS (
    SELECT whole_id, count(*) = 1 OR min(members) >= 2 AS each_axis_complete
    FROM groups WHERE any_breakdown GROUP BY whole_id
)
SELECT
    g.part_ids || [w.figure_id] AS figure_ids,
    w.document AS document,
    CASE WHEN NOT g.may_overlap THEN g.sum_low END AS left_low,
    CASE WHEN NOT g.may_overlap THEN g.sum_high END AS left_high,
    CASE WHEN g.all_breakdown AND c.each_axis_complete AND w.high_si IS NOT NULL
        THEN '=' ELSE '<=' END AS comparator,
    w.low_si AS right_low,
    w.high_si AS right_high,
    g.half_si + w.half_si AS tolerance,
    w.factor AS unit_factor,
    'parts by ' || g.axis || ' against their whole' AS label,
    g.parts AS parts,
    w.counted AS whole,
    -- a single part that could close the sum is named with the value that it would need
    coalesce((
        SELECT ', or ' || string_agg(p.said || ' instead being '
            || number_text((w.low_si - (g.sum_low - p.low_si)) / p.factor), ', or ' ORDER BY p.start_char)
        FROM parts AS p
        WHERE p.whole_id = w.figure_id AND p.axis = g.axis AND g.sum_low = g.sum_high
            AND w.low_si = w.high_si AND w.low_si - (g.sum_low - p.low_si) >= 0 AND g.members <= 4
    ), '') AS single,
    CASE WHEN g.may_overlap THEN 'the parts may overlap' END AS note
FROM additive AS g
JOIN comparable AS w ON w.figure_id = g.whole_id
LEFT JOIN complete AS c ON c.whole_id = g.whole_id
