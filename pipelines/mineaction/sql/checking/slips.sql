-- Simple slips that turn the number that a failed check needs into the one that is printed.
-- Only narrow needs are explained, and the bound of an open one: a wide interval is met by chance.
-- Lives here: from a needed interval to candidates with their slip. Does not live here: the choice.

-- How telling a slip is, the best first, and how a finding words it.
CREATE OR REPLACE TEMP TABLE slip_words AS
SELECT * FROM (VALUES
    ('same_claim', 1, 'another document has the needed number for the same claim'),
    ('other_base', 2, 'the needed number would fit as the base'),
    ('other_outcome', 2, 'the printed number is that of another outcome'),
    ('other_device', 2, 'the needed number is that of another kind of device'),
    ('part_for_whole', 2, 'the needed number is that of its whole'),
    ('whole_for_part', 2, 'the needed number is that of one of its parts'),
    ('digits_swapped', 3, 'two digits in the other order'),
    ('neighbour', 3, 'the printed number is that of its neighbour'),
    ('unit', 3, 'it would fit in another unit'),
    ('scale', 3, 'it would fit with thousands or millions read otherwise'),
    ('other_period', 4, 'the needed number is that of another period'),
    ('other_group', 4, 'the needed number is that of another group'),
    ('digit_missing', 5, 'one digit is missing'),
    ('digit_extra', 5, 'one digit is too many'),
    ('digit_changed', 6, 'one digit is another')
) AS t (slip, strength, said);

CREATE OR REPLACE TEMP TABLE narrow AS
WITH aimed AS (
    SELECT figure_id, point, is_base,
        CASE WHEN needed_low > -1e20 THEN needed_low ELSE needed_high END AS needed_low,
        CASE WHEN needed_high < 1e20 THEN needed_high ELSE needed_low END AS needed_high
    FROM points WHERE needed_low > -1e20 OR needed_high < 1e20
)
SELECT p.*, c.value, c.unit, c.factor, c.value * c.factor AS value_si,
    -- so many printed numbers fit the need; a few is what a slip of one digit can be told from chance
    p.needed_high - p.needed_low
        <= 12 * CASE WHEN c.half_si > 0 THEN 2 * c.half_si ELSE 1 END AS is_sharp
FROM aimed AS p JOIN claims AS c USING (figure_id)
WHERE c.value > 0 AND p.needed_low > 0
    AND p.needed_high - p.needed_low <= greatest(0.05 * p.needed_high, 1);

CREATE OR REPLACE TEMP TABLE digit_slips AS
WITH digits AS (
    SELECT *, CASE WHEN contains(value::VARCHAR, '.') THEN rtrim(rtrim(value::VARCHAR, '0'), '.')
        ELSE value::VARCHAR END AS printed
    FROM narrow WHERE is_sharp
),
at_place AS (SELECT *, unnest(generate_series(1, length(printed) + 1)) AS i FROM digits),
-- the slip is what happened to the needed number on its way to the printed one
variants AS (
    SELECT figure_id, point, 'digits_swapped' AS slip,
        printed[:i - 1] || printed[i + 1] || printed[i] || printed[i + 2:] AS needed
    FROM at_place WHERE i < length(printed) AND printed[i] <> printed[i + 1]
    UNION ALL
    SELECT figure_id, point, 'digit_extra', printed[:i - 1] || printed[i + 1:]
    FROM at_place WHERE i <= length(printed) AND length(printed) > 1
    UNION ALL
    SELECT figure_id, point, 'digit_changed', printed[:i - 1] || d || printed[i + 1:]
    FROM at_place, generate_series(0, 9) AS t (d) WHERE i <= length(printed) AND printed[i] <> '.'
    UNION ALL
    SELECT figure_id, point, 'digit_missing', printed[:i - 1] || d || printed[i:]
    FROM at_place, generate_series(0, 9) AS t (d)
)
SELECT DISTINCT n.figure_id, n.point, v.slip, NULL::VARCHAR AS matching_figure_id
FROM variants AS v JOIN narrow AS n USING (figure_id, point)
WHERE try_cast(v.needed AS DOUBLE) * n.factor BETWEEN n.needed_low AND n.needed_high
    AND NOT (length(v.needed) > 1 AND v.needed LIKE '0%' AND v.needed NOT LIKE '0.%');

CREATE OR REPLACE TEMP TABLE unit_slips AS
SELECT n.figure_id, n.point, CASE WHEN u.unit IS NULL THEN 'scale' ELSE 'unit' END AS slip,
    NULL::VARCHAR AS matching_figure_id
FROM narrow AS n
JOIN units AS own ON own.unit = n.unit
JOIN (
    SELECT kind, unit, factor FROM units WHERE kind = 'area'
    UNION ALL
    SELECT kind, NULL, scale FROM (SELECT DISTINCT kind FROM units),
        (VALUES (1000), (1000000), (0.001), (0.000001)) AS t (scale)
) AS u ON u.kind = own.kind
WHERE n.unit <> 'P1' AND CASE WHEN u.unit IS NULL THEN n.value_si * u.factor ELSE n.value * u.factor END
    BETWEEN n.needed_low AND n.needed_high;

-- Figures of the sources that have the needed number: of the same document, or of another on the
-- same country and measure. Buckets of five per cent keep the second from comparing all with all.
CREATE OR REPLACE TEMP TABLE matching AS
WITH wanted AS (
    SELECT n.point, n.is_base, n.needed_low, n.needed_high, figure_id, document_id, measure, dimension,
        country, device, people_key, place_key, time_key, part_of
    FROM narrow AS n JOIN claims AS c USING (figure_id)
),
exact AS (
    SELECT figure_id, document_id, measure, dimension, country, device, people_key, place_key, time_key,
        part_of, value, low_si, high_si, floor(ln(low_si::DOUBLE) / 0.05) AS bucket
    FROM claims
    WHERE value > 0 AND low_si > 0 AND high_si - low_si <= 0.05 * high_si AND per IS NULL
),
here AS (
    SELECT w, g FROM wanted AS w JOIN exact AS g USING (document_id, dimension)
    WHERE g.low_si <= w.needed_high AND w.needed_low <= g.high_si AND g.value >= 3
),
elsewhere AS (
    SELECT w, g
    FROM (SELECT *, unnest(generate_series(floor(ln(needed_low) / 0.05)::BIGINT - 1,
        floor(ln(needed_high) / 0.05)::BIGINT)) AS bucket FROM wanted) AS w
    JOIN exact AS g ON g.bucket = w.bucket AND g.measure = w.measure AND g.dimension = w.dimension
        AND g.country IS NOT DISTINCT FROM w.country AND g.document_id <> w.document_id
    WHERE g.low_si <= w.needed_high AND w.needed_low <= g.high_si AND g.value >= 10
        -- of another group or another place no slip is told below
        AND (w.is_base OR g.people_key = w.people_key
            AND (g.place_key = w.place_key OR g.device IS DISTINCT FROM w.device))
)
SELECT w, g FROM (FROM here UNION ALL FROM elsewhere) AS m
-- the other side of the relation that fails has the needed number by itself
WHERE NOT EXISTS (
    FROM needs AS a JOIN rule_checks AS k USING (check_id)
    WHERE a.verdict = 'fail' AND a.figure_id = m.w.figure_id
        AND list_contains(k.figure_ids, m.g.figure_id)
);

CREATE OR REPLACE TEMP TABLE matching_slips AS
SELECT m.w.figure_id AS figure_id, m.w.point AS point,
    CASE
        WHEN m.w.is_base THEN 'other_base'
        WHEN m.g.part_of = m.w.figure_id THEN 'whole_for_part'
        WHEN m.w.part_of = m.g.figure_id THEN 'part_for_whole'
        WHEN m.g.measure = m.w.measure AND m.g.people_key = m.w.people_key
            AND m.g.place_key = m.w.place_key AND m.g.device IS NOT DISTINCT FROM m.w.device
            THEN CASE
                -- a small number is met in some other period, or group, by chance
                WHEN m.g.time_key <> m.w.time_key THEN CASE WHEN m.g.value >= 10 THEN 'other_period' END
                WHEN m.g.document_id <> m.w.document_id THEN 'same_claim'
            END
        WHEN m.g.measure = m.w.measure AND m.g.people_key = m.w.people_key
            AND (d.device IS NOT NULL OR e.device IS NOT NULL) THEN 'other_device'
        WHEN m.g.measure = m.w.measure AND m.g.people_key <> m.w.people_key
            AND m.g.document_id = m.w.document_id AND m.g.value >= 10 THEN 'other_group'
    END AS slip,
    m.g.figure_id AS matching_figure_id
FROM matching AS m
LEFT JOIN device_within AS d ON d.device = m.g.device AND d.wider = m.w.device
LEFT JOIN device_within AS e ON e.device = m.w.device AND e.wider = m.g.device;

-- The printed number is that of another figure: the killed of a headline are the casualties of the
-- text, a number is repeated from its neighbour.
CREATE OR REPLACE TEMP TABLE borrowed AS
SELECT DISTINCT p.figure_id, p.point,
    CASE WHEN g.measure IN ('casualties', 'killed', 'injured')
            AND c.measure IN ('casualties', 'killed', 'injured') AND g.people_key = c.people_key
        THEN 'other_outcome' ELSE 'neighbour' END AS slip,
    g.figure_id AS matching_figure_id
FROM points AS p
JOIN claims AS c USING (figure_id)
JOIN claims AS g USING (document_id, dimension, value)
WHERE g.figure_id <> c.figure_id AND c.value >= 3
    AND (g.measure, g.people_key, coalesce(g.device, '-'))
        <> (c.measure, c.people_key, coalesce(c.device, '-'))
    AND (c.in_headline AND g.measure <> c.measure AND g.people_key = c.people_key
        OR g.sentence_id = c.sentence_id AND c.value >= 10);

-- The most telling slip of each point; a match in the same document before one elsewhere.
CREATE OR REPLACE TEMP TABLE best_slips AS
SELECT s.figure_id, s.point, s.slip, s.matching_figure_id, w.strength, w.said AS slip_said
FROM (
    FROM digit_slips UNION ALL BY NAME FROM unit_slips UNION ALL BY NAME FROM borrowed
    UNION ALL BY NAME FROM matching_slips WHERE slip IS NOT NULL
) AS s
JOIN slip_words AS w USING (slip)
LEFT JOIN claims AS g ON g.figure_id = s.matching_figure_id
JOIN claims AS c ON c.figure_id = s.figure_id
QUALIFY row_number() OVER (
    PARTITION BY s.figure_id, s.point
    ORDER BY w.strength, coalesce(g.document_id = c.document_id, true) DESC,
        s.slip, abs(coalesce(g.number_start, 0) - c.number_start), s.matching_figure_id
) = 1;
