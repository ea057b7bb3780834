-- id: W14
-- label: the percentage's wording against the scope of its numbers
-- sentence: A percentage said of several kinds of device is not that of one of them only.
-- level: document
-- severity: medium
-- tolerance: 0
-- version: 1
-- missing: Applies to a percentage of a wider kind of device whose statement counts at least two
--   narrower kinds, where one of them fits the percentage by a base of the same narrower kind in the
--   document, and no base of the wider kind is stated.
-- finding: {document}: {printed} is said of {wider}, but fits {narrower} only: {part} of {base} =
--   {computed} per cent; with {others} it would be {left}
-- holds_if: said of {narrower} only
-- condition: if {base} is the base that was meant
WITH absolute AS (
    SELECT * FROM claims WHERE unit = 'C62' AND per IS NULL AND statistic = 'total'
),
shares AS (
    SELECT * FROM claims AS s
    WHERE unit = 'P1' AND per IS NULL AND device IS NOT NULL AND NOT EXISTS (
        FROM absolute AS b WHERE b.document_id = s.document_id AND b.device = s.device
            AND b.figure_id IS NOT DISTINCT FROM coalesce(s.denominator, b.figure_id)
            AND b.measure <> s.measure
    )
),
parts AS (
    SELECT s.figure_id AS share_id, a.*
    FROM shares AS s JOIN absolute AS a USING (document_id, statement_id, measure, place_key)
    JOIN device_within AS w ON w.device = a.device AND w.wider = s.device
),
sums AS (
    SELECT share_id, sum(low_si) AS low,
        CASE WHEN count(high_si) = count(*) THEN sum(high_si) END AS high,
        list(figure_id ORDER BY start_char, number_start) AS part_ids
    FROM parts GROUP BY share_id HAVING count(DISTINCT device) >= 2
),
-- a narrower kind that fits: its part, and a base of the same kind among what was laid or held
fitting AS (
    SELECT s, p, b, (share_low(p.low_si, b.high_si) + share_high(p.high_si, b.low_si)) / 2 AS computed
    FROM shares AS s
    JOIN parts AS p ON p.share_id = s.figure_id
    JOIN absolute AS b ON b.document_id = s.document_id AND b.device = p.device
        AND b.measure IN ('devices_emplaced', 'devices_stockpiled') AND b.measure <> s.measure
        AND b.country IS NOT DISTINCT FROM s.country
    WHERE b.high_si IS NOT NULL AND may_equal(
        share_low(p.low_si, b.high_si), share_high(p.high_si, b.low_si),
        s.low - s.half_step, s.high + s.half_step)
    QUALIFY row_number() OVER (PARTITION BY s.figure_id ORDER BY b.start_char, p.start_char) = 1
)
SELECT
    x.part_ids || [f.b.figure_id, f.s.figure_id] AS figure_ids,
    f.s.document AS document,
    share_low(x.low, f.b.high_si) AS left_low,
    share_high(x.high, f.b.low_si) AS left_high,
    '=' AS comparator,
    f.s.low AS right_low,
    f.s.high AS right_high,
    f.s.half_step AS tolerance,
    f.s.said AS printed,
    f.s.group_said AS wider,
    f.p.group_said AS narrower,
    f.p.said AS part,
    f.b.said AS base,
    number_text(100 * f.p.value::DOUBLE / f.b.value::DOUBLE) AS computed,
    (SELECT string_agg(o.said || ' ' || o.group_said, ', ' ORDER BY o.start_char)
     FROM parts AS o WHERE o.share_id = f.s.figure_id AND o.figure_id <> f.p.figure_id) AS others
FROM fitting AS f JOIN sums AS x ON x.share_id = f.s.figure_id
