-- The days of every series, and every closed period: the interval that all claims leave, and the
-- claims that set its bounds. Needs `series_claims`.
-- Lives here: one row a count and day. Does not live here: change over time (series_points.sql, rules).
CREATE OR REPLACE TEMP TABLE window_days AS
WITH told AS (
    SELECT *, struct_pack(
            ids := figure_ids, document := document, counted := counted, said := said,
            half := half_si, source := source, day_doubt := day_doubt, start_doubt := start_doubt,
            basis := value_basis, qualifier := qualifier
        ) AS claim,
        -- of equal claims the stated one of the first document speaks for all
        (value_basis, document, start_char) AS precedence
    FROM series_claims WHERE window_id IS NOT NULL
),
-- Most days have one claim, of which nothing has to be added up.
shared AS (
    SELECT window_id, day_from, day_to FROM told
    GROUP BY window_id, day_from, day_to HAVING count(*) > 1
),
several AS (
    SELECT window_id, day_from, day_to, any_value(series_id) AS series_id,
        any_value(scope_id) AS scope_id, any_value(scope) AS scope, any_value(measure) AS measure,
        any_value(whole_scope) AS whole_scope, any_value(len(place_codes)) AS places,
        any_value(country) AS country, any_value(list_scope) AS list_scope, any_value(people_key) AS people_key,
        any_value(coalesce(role, '-')) AS role_key,
        any_value(kind) AS kind, any_value(anchor_date) AS anchor_date,
        any_value(from_earliest) AS from_earliest, any_value(from_latest) AS from_latest,
        any_value(shown_in) AS shown_in, any_value(factor) AS factor,
        min(day_said) AS as_of,
        max(low_si) AS inner_low, min(high_si) AS inner_high,
        CASE WHEN count(low_si) = count(*) THEN min(low_si) END AS outer_low,
        CASE WHEN count(high_si) = count(*) THEN max(high_si) END AS outer_high,
        max_by(claim, (low_si, is_point, document)) AS inner_low_claim,
        min_by(claim, (high_si, NOT is_point, precedence)) FILTER (high_si IS NOT NULL) AS inner_high_claim,
        min_by(claim, (low_si, precedence)) AS outer_low_claim,
        max_by(claim, (coalesce(high_si, 1e20::DECIMAL(28, 6)), document)) AS outer_high_claim,
        count(DISTINCT (low_si, high_si)) AS readings,
        count(DISTINCT document_id) AS documents,
        count(DISTINCT source) AS independent_sources,
        count(*) - count(DISTINCT (low_si, high_si)) AS restatements,
        min_by(as_of_basis, list_position(['stated', 'period_end', 'statement', 'published', 'unknown'],
            as_of_basis)) AS as_of_basis,
        CASE WHEN bool_or(value_basis = 'stated') THEN 'stated' ELSE 'derived' END AS value_basis,
        list_sort(list_distinct(flatten(list(figure_ids)))) AS figure_ids,
        array_to_string(list_sort(list_distinct(list(document))), ', ') AS documents_said,
        -- one text that gives two numbers for one day counts two things ("3 hurt and 2 amputees")
        count(DISTINCT (document_id, low_si, high_si)) > count(DISTINCT document_id) AS is_mixed
    FROM told SEMI JOIN shared USING (window_id, day_from, day_to)
    GROUP BY window_id, day_from, day_to
),
alone AS (
    SELECT window_id, day_from, day_to, series_id, scope_id, scope, measure, whole_scope,
        len(place_codes) AS places, country, list_scope, people_key, coalesce(role, '-') AS role_key,
        kind, anchor_date, from_earliest, from_latest, shown_in, factor, day_said AS as_of,
        low_si AS inner_low, high_si AS inner_high, low_si AS outer_low, high_si AS outer_high,
        claim AS inner_low_claim, claim AS inner_high_claim, claim AS outer_low_claim,
        claim AS outer_high_claim, 1 AS readings, 1 AS documents, 1 AS independent_sources,
        0 AS restatements, as_of_basis, value_basis,
        list_sort(list_distinct(figure_ids)) AS figure_ids, document AS documents_said,
        false AS is_mixed
    FROM told ANTI JOIN shared USING (window_id, day_from, day_to)
),
days AS (FROM several UNION ALL BY NAME FROM alone)
SELECT row_number() OVER () AS day_id, * EXCLUDE (inner_low, inner_high, outer_low, outer_high, inner_low_claim, inner_high_claim,
        outer_low_claim, outer_high_claim, readings),
    coalesce(inner_low <= inner_high, true) AS may_agree,
    CASE WHEN may_agree THEN inner_low ELSE outer_low END AS low_si,
    CASE WHEN may_agree THEN inner_high ELSE outer_high END AS high_si,
    CASE WHEN may_agree THEN inner_low_claim ELSE outer_low_claim END AS low_claim,
    coalesce(CASE WHEN may_agree THEN inner_high_claim ELSE outer_high_claim END, outer_high_claim)
        AS high_claim,
    coalesce(low_si = high_si, false) AS is_point,
    CASE WHEN readings = 1 THEN 'single' WHEN may_agree THEN 'agree' ELSE 'disputed' END AS agreement
FROM days;

CREATE OR REPLACE TEMP VIEW series_days AS FROM window_days WHERE kind <> 'closed';

CREATE OR REPLACE TEMP VIEW closed_windows AS FROM window_days WHERE kind = 'closed';
