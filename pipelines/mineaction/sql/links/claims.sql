-- The claims as links see them: every figure, plans and denials included, with one number, the
-- scope that it counts, and keys under which like claims are found.
-- Quotes are read here once and left behind: a million claims are copied several times.
-- Needs `restates` (sql/checking/kinds.sql) and the temporary tables `link_units` (unit, kind, factor), `link_measures` (measure, kind) and
-- `link_place_parents` (place_id, wider).
-- Lives here: what all links need alike. Does not live here: any comparison.

CREATE OR REPLACE TEMP TABLE link_claims AS
WITH placed AS (
    SELECT figure_id, list_sort(list(DISTINCT coalesce(place_id, lower(place_as_stated)))) AS place_ids
    FROM evidence.figure_places GROUP BY figure_id
),
wider AS (
    SELECT figure_id, list(DISTINCT a.wider) AS wider_ids
    FROM evidence.figure_places JOIN link_place_parents AS a USING (place_id) GROUP BY figure_id
),
read AS (
    SELECT f.*, u.kind AS unit_kind, u.factor, m.kind AS measure_kind,
        CASE WHEN u.kind = 'area' THEN 'area' ELSE f.unit END AS dimension,
        coalesce(p.place_ids, list_sort([lower(x) FOR x IN f.places])) AS place_ids,
        coalesce(w.wider_ids, []) AS wider_ids,
        coalesce(f.value, f.low, f.high) AS number,
        concat_ws('|', coalesce(f.civil_status, '-'), coalesce(f.age, '-'), coalesce(f.sex, '-'))
            AS people_key
    FROM figures AS f
    JOIN link_units AS u USING (unit)
    LEFT JOIN link_measures AS m USING (measure)
    LEFT JOIN placed AS p USING (figure_id)
    LEFT JOIN wider AS w USING (figure_id)
)
SELECT figure_id, document_id, number_start,
    measure, measure_kind, device, civil_status, age, sex, people_key, role, cause, severity_as_stated,
    unit, unit_kind, factor, dimension, number, value, low, high, qualifier, modality, statistic, per,
    (low * factor)::DECIMAL(38, 6) AS low_si, (high * factor)::DECIMAL(38, 6) AS high_si,
    period_kind, anchor, period_start, period_end, period_from, period_to, as_of, as_of_from,
    as_of_to, as_of_basis, speaker, primary_source, carrier, country,
    -- the country of a whole text may be that of its outlet: it is no statement about this figure
    CASE WHEN place_rule <> 'document' OR len(places) > 0 THEN country END AS stated_country,
    -- the day up to which it counts, as far as it is stated; a day of publication says nothing
    CASE WHEN coalesce(period_kind, '') IN ('period', 'incident') THEN period_to
        WHEN as_of_basis = 'stated' THEN as_of_to END AS stated_end,
    place_ids, wider_ids, part_of, part_basis,
    -- the words beside the number, in which it is put into or on top of another
    lower(quote[greatest(number_start - start_char - 60, 0) + 1:number_start - start_char]) AS before,
    lower(quote[number_end - start_char + 1:number_end - start_char + 20]) AS after,
    restates(lower(quote)) AS is_restated,
    -- digits that say something: 3,461 has four, 700,000 one
    length(trim(replace(number::VARCHAR, '.', ''), '0')) AS digits
FROM read;
