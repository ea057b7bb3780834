-- id: W12S
-- label: devices or areas of one statement <= their total in it
-- sentence: Where a statement gives kinds of device and a total of them, or the ways in which land was
--   released and the land released, the parts do not exceed the total.
-- level: statement
-- severity: high
-- tolerance: 0
-- version: 1
-- solve: sum
-- missing: Applies only where the text links no part to the total (else W12). The list may be
--   incomplete, so it may fall short. Two figures for one kind are not evaluable.
-- finding: {document}: {parts} = {left}, the text says {whole} (off by {gap})
-- holds_if: with a total of {left}
WITH comparable AS (
    SELECT * FROM claims WHERE unit <> 'P1' AND statistic = 'total' AND per IS NULL
),
totals AS (
    SELECT * FROM comparable AS t
    WHERE NOT EXISTS (FROM comparable AS p WHERE p.part_of = t.figure_id)
),
paired AS (
    SELECT t.figure_id AS whole_id, p.*, p.device AS kind, v.said AS kind_said
    FROM totals AS t
    JOIN comparable AS p USING (document_id, statement_id, measure, place_key, time_key, people_key,
        dimension)
    JOIN device_within AS w ON w.device = p.device AND w.wider = t.device
    JOIN words AS v ON v.code = p.device
    WHERE p.part_of IS NULL
    UNION ALL
    SELECT t.figure_id AS whole_id, p.*, p.measure AS kind, p.measure_said AS kind_said
    FROM totals AS t
    JOIN comparable AS p USING (document_id, statement_id, place_key, time_key, dimension)
    JOIN measure_within AS m ON m.measure = p.measure AND m.wider = t.measure
    WHERE p.part_of IS NULL AND p.dimension = 'area' AND p.device IS NOT DISTINCT FROM t.device
),
-- anti-personnel mines are not added to the mines that contain them
outermost AS (
    SELECT * FROM paired AS p
    WHERE NOT EXISTS (
        FROM paired AS q JOIN device_within AS w ON w.wider = q.kind
        WHERE q.whole_id = p.whole_id AND w.device = p.kind
    )
),
sums AS (
    SELECT whole_id, sum(low_si) AS sum_low,
        CASE WHEN count(high_si) = count(*) THEN sum(high_si) END AS sum_high,
        sum(half_si) AS half_si,
        count(DISTINCT kind) = count(*) AS each_kind_once,
        list(figure_id ORDER BY start_char, number_start) AS part_ids,
        string_agg(said || ' ' || kind_said, ' + ' ORDER BY start_char, number_start) AS parts
    FROM outermost GROUP BY whole_id HAVING count(*) >= 2
)
SELECT
    s.part_ids || [t.figure_id] AS figure_ids,
    t.document AS document,
    CASE WHEN s.each_kind_once THEN s.sum_low END AS left_low,
    CASE WHEN s.each_kind_once THEN s.sum_high END AS left_high,
    '<=' AS comparator,
    t.low_si AS right_low,
    t.high_si AS right_high,
    s.half_si + t.half_si AS tolerance,
    t.factor AS unit_factor,
    s.parts AS parts,
    t.counted AS whole,
    CASE WHEN NOT s.each_kind_once THEN 'two figures for the same kind' END AS note
FROM sums AS s JOIN totals AS t ON t.figure_id = s.whole_id
