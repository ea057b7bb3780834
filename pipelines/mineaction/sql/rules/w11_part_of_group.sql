-- id: W11
-- label: sub-group <= group
-- sentence: A part of a group is not larger than the group.
-- level: statement
-- severity: high
-- tolerance: 0
-- version: 1
-- solve: sum
-- missing: A figure without a group in its statement has no relation. A group of which only a lower
--   bound is stated ("at least 40") holds any part. A part linked to a figure that is planned, denied,
--   in another unit or of a time that does not meet its own is not evaluable, nor is a larger "part" that
--   counts the very same ("we are 300; there used to be 600 of us").
-- finding: {document}: {part}, said to be part of {whole}: the part is larger than the whole (by {gap})
-- holds_if: with a part of at most {right}, or a whole of at least {left}
WITH comparable AS (
    -- only what is used: pairs of claims are carried along whole
    SELECT figure_id, document_id, document, statement_id, start_char, measure, device, civil_status,
        age, sex, role, people_key, place_key, time_key, period_from, period_to, as_of_from, as_of_to, quote, number_start, number_end, unit, dimension, factor, low_si, high_si, half_si,
        counted, part_of, part_basis
    FROM claims WHERE unit <> 'P1' AND statistic = 'total' AND per IS NULL
),
linked AS (
    SELECT part, whole
    FROM comparable AS part
    LEFT JOIN comparable AS whole
        ON part.part_of = whole.figure_id AND part.dimension = whole.dimension
    WHERE part.part_of IS NOT NULL AND coalesce(part.part_basis, '') <> 'share'
),
-- Without a link: the same statement names a narrower group of the same people, place and time.
-- Where it names several wider groups, the widest is the whole; "nine of them" is itself a part.
unlinked AS (
    SELECT part, whole
    FROM comparable AS part
    JOIN comparable AS whole USING (document_id, statement_id, measure, place_key, time_key, dimension)
    WHERE part.part_of IS NULL AND part.unit = 'C62' AND NOT is_remainder(whole)
        AND part.device IS NOT DISTINCT FROM whole.device
        AND part.people_key <> whole.people_key
        AND coalesce(whole.civil_status = part.civil_status, whole.civil_status IS NULL)
        AND coalesce(whole.age = part.age, whole.age IS NULL)
        AND coalesce(whole.sex = part.sex, whole.sex IS NULL)
    QUALIFY row_number() OVER (
        PARTITION BY part.figure_id ORDER BY whole.high_si DESC NULLS FIRST, whole.start_char
    ) = 1
)
SELECT
    [part.figure_id, coalesce(whole.figure_id, part.part_of)] AS figure_ids,
    part.document AS document,
    CASE WHEN nest AND NOT apart AND same IS NOT TRUE THEN part.low_si END AS left_low,
    CASE WHEN nest AND NOT apart AND same IS NOT TRUE THEN part.high_si END AS left_high,
    '<=' AS comparator,
    whole.low_si AS right_low,
    whole.high_si AS right_high,
    part.half_si + whole.half_si AS tolerance,
    whole.factor AS unit_factor,
    part.counted AS part,
    whole.counted AS whole,
    CASE WHEN whole.figure_id IS NULL THEN 'the whole is planned, denied or in another unit'
        WHEN apart THEN 'they are of different times'
        WHEN same THEN 'nothing tells the part from the whole'
        WHEN NOT nest THEN 'the one is no kind of the other' END AS note
FROM (
    SELECT part, whole, times_apart(part, whole) AS apart,
        part.low_si > whole.high_si AND part.unit = 'C62' AND part.measure = whole.measure
            AND part.people_key = whole.people_key AND part.place_key = whole.place_key
            AND part.device IS NOT DISTINCT FROM whole.device AND part.role IS NOT DISTINCT FROM whole.role
            AND part.time_key = whole.time_key AS same,
        (part.measure = whole.measure OR m.measure IS NOT NULL
            OR coalesce(part.measure NOT IN ('casualties', 'killed', 'injured', 'outcome_unknown'), true))
        -- what is needed is no part of what was given
        AND coalesce(NOT (part.measure = 'cost' AND whole.measure = 'funding'), true)
        AND d.device IS NULL AS nest
    FROM (SELECT * FROM linked UNION ALL SELECT * FROM unlinked)
    LEFT JOIN measure_within AS m ON m.measure = part.measure AND m.wider = whole.measure
    LEFT JOIN device_within AS d ON d.device = whole.device AND d.wider = part.device
)
