-- id: W19H
-- label: the headline agrees with the body
-- sentence: A number of victims in the headline is said of the same thing in the body.
-- level: document
-- severity: high
-- tolerance: 0
-- version: 1
-- solve: signed
-- missing: Applies where the body has the headline's number for another outcome (casualties instead
--   of killed) and nowhere for the same one. The body's own figure is the stated one; else, for killed
--   or injured, what its casualties leave beside the other outcome. If the body gives neither, the
--   headline is not evaluable. Other periods, places or groups are not compared.
-- finding: {document}: the headline says {headline}, the body has {number} as {body_measure}
--   {basis} (off by {gap})
-- holds_if: with {number} {body_measure}, or {right} {headline_measure}, in the headline
WITH victims AS (
    SELECT * FROM claims
    WHERE measure IN ('casualties', 'killed', 'injured') AND unit = 'C62' AND statistic = 'total'
        AND per IS NULL AND low IS NOT NULL AND high IS NOT NULL
),
-- the body's figure with the headline's number and another measure: it shows the scope that is meant
anchored AS (
    SELECT h, b
    FROM victims AS h JOIN victims AS b USING (document_id, people_key, low, high)
    WHERE h.in_headline AND NOT b.in_headline AND h.measure <> b.measure AND h.value > 1
        AND (h.time_key = b.time_key OR h.period_from IS NULL OR b.period_from IS NULL)
        AND (h.place_key = b.place_key OR len(h.places) = 0 OR len(b.places) = 0)
        AND NOT EXISTS (
            FROM victims AS same
            WHERE same.document_id = h.document_id AND NOT same.in_headline
                AND same.measure = h.measure AND may_equal(same.low, same.high, h.low, h.high)
        )
    QUALIFY row_number() OVER (PARTITION BY h.figure_id ORDER BY b.start_char, b.number_start) = 1
),
-- what the body says of the headline's measure in that scope, and of the third measure
beside AS (
    SELECT a.h.figure_id AS headline_id, v.*
    FROM anchored AS a JOIN victims AS v ON v.document_id = a.h.document_id
    WHERE NOT v.in_headline AND v.people_key = a.b.people_key
        AND (v.part_of = a.b.figure_id OR a.b.part_of = v.figure_id OR v.statement_id = a.b.statement_id
            OR (v.time_key = a.b.time_key AND v.place_key = a.b.place_key
                AND v.period_from IS NOT NULL AND v.speaker IS NOT DISTINCT FROM a.b.speaker))
),
stated AS (
    SELECT a.h.figure_id AS headline_id, any_value(v.figure_id) AS figure_id,
        any_value(v.low) AS low, any_value(v.high) AS high, any_value(v.counted) AS counted
    FROM anchored AS a JOIN beside AS v ON v.headline_id = a.h.figure_id AND v.measure = a.h.measure
    GROUP BY a.h.figure_id HAVING count(DISTINCT (v.low, v.high)) = 1
),
other_outcome AS (
    SELECT a.h.figure_id AS headline_id, any_value(v.figure_id) AS figure_id,
        any_value(v.low) AS low, any_value(v.high) AS high, any_value(v.counted) AS counted
    FROM anchored AS a JOIN beside AS v ON v.headline_id = a.h.figure_id
    WHERE a.b.measure = 'casualties' AND v.measure <> 'casualties' AND v.measure <> a.h.measure
    GROUP BY a.h.figure_id HAVING count(DISTINCT (v.low, v.high)) = 1
)
SELECT
    [x FOR x IN [a.h.figure_id, coalesce(s.figure_id, o.figure_id), a.b.figure_id] IF x IS NOT NULL]
        AS figure_ids,
    -- stated: headline - stated; else headline + other outcome - casualties
    CASE WHEN s.figure_id IS NOT NULL THEN [1, -1, 0] WHEN o.figure_id IS NOT NULL THEN [1, 1, -1] END
        AS signs,
    a.h.document AS document,
    a.h.low AS left_low,
    a.h.high AS left_high,
    CASE WHEN s.figure_id IS NULL THEN '<=' ELSE '=' END AS comparator,
    coalesce(s.low, a.b.low - o.high) AS right_low,
    coalesce(s.high, a.b.high - o.low) AS right_high,
    a.h.counted AS headline,
    a.h.measure_said AS headline_measure,
    a.b.said AS number,
    a.b.measure_said AS body_measure,
    CASE WHEN s.figure_id IS NOT NULL THEN 'and says ' || s.counted
        ELSE 'with ' || o.counted || ', which leaves ' || range_text(a.b.low - o.high, a.b.high - o.low)
            || ' ' || a.h.measure_said END AS basis,
    CASE WHEN s.figure_id IS NULL AND o.figure_id IS NULL
        THEN 'the body gives no figure to set against the headline' END AS note
FROM anchored AS a
LEFT JOIN stated AS s ON s.headline_id = a.h.figure_id
LEFT JOIN other_outcome AS o ON o.headline_id = a.h.figure_id
