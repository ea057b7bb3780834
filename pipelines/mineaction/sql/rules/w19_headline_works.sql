-- id: W19D
-- label: devices and land of the headline are those of the body
-- sentence: A number of devices or an area in the headline is that of the body for the same thing and
--   period.
-- level: document
-- severity: medium
-- tolerance: 0
-- version: 1
-- solve: signed
-- missing: Applies where headline and body give one number each for the same measure, device, place and
--   period, all stated. Several different numbers in the body may be those of several teams. Victims are
--   left to W19H.
-- finding: {document}: the headline says {headline}, the body has {body} for the same period ({period})
--   (off by {gap})
-- holds_if: with {right} in the headline, or {left} in the body
WITH works AS (
    SELECT * FROM claims
    WHERE measure NOT IN ('casualties', 'killed', 'injured', 'outcome_unknown', 'incidents')
        AND unit <> 'P1' AND per IS NULL AND statistic = 'total' AND low_si IS NOT NULL
        AND period_from IS NOT NULL AND period_to IS NOT NULL AND part_of IS NULL
),
paired AS (
    SELECT h, b
    FROM works AS h
    JOIN works AS b USING (document_id, measure, people_key, place_key, time_key, dimension)
    WHERE h.in_headline AND NOT b.in_headline AND h.device IS NOT DISTINCT FROM b.device
    QUALIFY count(DISTINCT (b.low_si, b.high_si)) OVER (PARTITION BY h.figure_id) = 1
        AND row_number() OVER (PARTITION BY h.figure_id ORDER BY b.start_char, b.number_start) = 1
)
SELECT
    [h.figure_id, b.figure_id] AS figure_ids,
    [1, -1] AS signs,
    h.document AS document,
    h.low_si AS left_low,
    h.high_si AS left_high,
    '=' AS comparator,
    b.low_si AS right_low,
    b.high_si AS right_high,
    h.half_si + b.half_si AS tolerance,
    h.factor AS unit_factor,
    h.counted AS headline,
    b.counted AS body,
    concat_ws(' to ', h.period_start, nullif(h.period_end, h.period_start)) AS period
FROM paired
