-- The claims that rules compare: figures that are said to be so, with their names, intervals in one
-- unit, and keys that say which figures speak of the same people, things, place and time.
-- Needs the temporary table `units` (unit, kind, factor), which the runner makes of the vocabulary.
-- Lives here: what every rule needs alike. Does not live here: any comparison.

CREATE OR REPLACE TEMP TABLE claims AS
WITH printed AS (
    SELECT f.*,
        trim(regexp_replace(f.number_as_stated, '\s+', ' ', 'g')) AS number_printed,
        regexp_matches(f.number_as_stated, '[0-9]') AS in_digits,
        -- "1.5 million" is printed to the hundred thousand, "1,500,000" to one
        f.unit <> 'P1' AND regexp_matches(f.number_as_stated, '[0-9].*[[:alpha:]]') AS scaled,
        length(regexp_extract(rtrim(f.value::VARCHAR, '0'), '\.([0-9]*)$', 1)) AS decimals,
        length(split_part(f.value::VARCHAR, '.', 1))
            - length(rtrim(split_part(f.value::VARCHAR, '.', 1), '0')) AS zeros,
        u.factor, CASE u.kind WHEN 'area' THEN 'area' ELSE f.unit END AS dimension,
        CASE WHEN f.unit IN ('C62', 'P1') THEN '' ELSE ' ' || coalesce(w.said, f.unit) END AS unit_said
    FROM figures AS f
    JOIN units AS u USING (unit)
    LEFT JOIN words AS w ON w.code = f.unit
    WHERE f.modality IN ('asserted', 'estimated', 'alleged')
),
-- Measured quantities, shares and scaled numbers are rounded by whoever prints them: half a unit
-- of the last printed digit each side. Fractions in words ("half", "two thirds") are rougher.
rounded AS (
    SELECT *,
        CASE
            WHEN value IS NULL OR low IS DISTINCT FROM high THEN 0
            WHEN unit = 'P1' AND NOT in_digits THEN 2.5
            WHEN scaled THEN 0.5 * 10 ** zeros
            WHEN unit <> 'C62' THEN 0.5 * 10.0 ** -decimals
            ELSE 0
        END::DECIMAL(28, 6) AS half_step,
        CASE WHEN in_digits OR value IS NULL THEN number_printed ELSE number_text(value) END
            || CASE WHEN unit = 'P1' AND NOT regexp_matches(number_printed, '[0-9].*[%[:alpha:]]')
                THEN ' per cent' ELSE unit_said END AS said
    FROM printed
)
SELECT
    r.* EXCLUDE (number_printed, in_digits, scaled, decimals, zeros, unit_said, value_si, end_char,
        anchor, measure_rule, group_rule, place_rule, speaker_rule, extractor_version),
    d.file_name, regexp_replace(d.file_name, '\.[^.]*$', '') AS document,
    (r.low * r.factor)::DECIMAL(28, 6) AS low_si,
    (r.high * r.factor)::DECIMAL(28, 6) AS high_si,
    (r.half_step * r.factor)::DECIMAL(28, 6) AS half_si,
    coalesce(s.kind, 'body') = 'headline' AS in_headline,
    concat_ws('|', coalesce(r.civil_status, '-'), coalesce(r.age, '-'), coalesce(r.sex, '-'))
        AS people_key,
    concat_ws('|', coalesce(r.country, '-'), list_sort(r.places)::VARCHAR,
        r.cause, coalesce(r.per, '-')) AS place_key,
    concat_ws('|', coalesce(r.period_start, '-'), coalesce(r.period_end, '-')) AS time_key,
    -- "since 2020" may begin on any day of 2020, the year 2020 begins on its first
    CASE WHEN r.period_kind = 'cumulative' THEN CASE length(r.period_start)
        WHEN 4 THEN make_date(year(r.period_from), 12, 31)
        WHEN 7 THEN last_day(r.period_from) ELSE r.period_from END END AS late_start,
    CASE WHEN r.period_kind = 'cumulative' THEN CASE length(r.period_end)
        WHEN 4 THEN make_date(year(r.period_to), 1, 1)
        WHEN 7 THEN date_trunc('month', r.period_to)::DATE ELSE r.period_to END END AS early_end,
    coalesce(m.said, replace(r.measure, '_', ' ')) AS measure_said,
    nullif(concat_ws(', ', c.said, coalesce(p.said, g.said, x.said), v.said), '') AS group_said,
    r.said || ' ' || coalesce(m.said, replace(r.measure, '_', ' '))
        || coalesce(' (' || nullif(concat_ws(', ', c.said, coalesce(p.said, g.said, x.said), v.said),
            '') || ')', '') AS counted
FROM rounded AS r
JOIN documents AS d USING (document_id)
LEFT JOIN evidence.sentences AS s
    ON s.document_id = r.document_id AND s.sentence_id = r.sentence_id
LEFT JOIN words AS m ON m.code = r.measure
LEFT JOIN words AS v ON v.code = r.device
LEFT JOIN words AS c ON c.code = r.civil_status
LEFT JOIN words AS p ON p.code = r.age || ' ' || r.sex
LEFT JOIN words AS g ON g.code = r.age
LEFT JOIN words AS x ON x.code = r.sex;
