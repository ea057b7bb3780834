-- One row per series and day: the interval that its claims leave, and the change since the last
-- exact value.
WITH days AS (
    SELECT series_id, day_from AS as_of_from, day_to AS as_of_to,
        min(day_said) AS as_of,
        max(low_si) AS inner_low, min(high_si) AS inner_high,
        CASE WHEN count(low_si) = count(*) THEN min(low_si) END AS outer_low,
        CASE WHEN count(high_si) = count(*) THEN max(high_si) END AS outer_high,
        count(DISTINCT (low_si, high_si)) AS readings,
        any_value(shown_in) AS shown_in,
        count(DISTINCT document_id) AS documents,
        count(DISTINCT source) AS independent_sources,
        count(*) - count(DISTINCT (low_si, high_si)) AS restatements,
        min_by(as_of_basis, list_position(['stated', 'period_end', 'statement', 'published', 'unknown'],
            as_of_basis)) AS as_of_basis,
        CASE WHEN bool_or(value_basis = 'stated') THEN 'stated' ELSE 'derived' END AS value_basis,
        list(DISTINCT figure_ids) AS figure_lists
    FROM series_claims WHERE series_id IS NOT NULL
    GROUP BY series_id, day_from, day_to
),
valued AS (
    SELECT *, coalesce(inner_low <= inner_high, true) AS may_agree,
        CASE WHEN may_agree THEN inner_low ELSE outer_low END AS low_si,
        CASE WHEN may_agree THEN inner_high ELSE outer_high END AS high_si,
        low_si = high_si AS is_point,
        list_sort(list_distinct(flatten(figure_lists))) AS figure_ids
    FROM days
),
before AS (
    SELECT *,
        last_value(CASE WHEN is_point THEN struct_pack(v := low_si, d := as_of_to) END IGNORE NULLS)
            OVER (PARTITION BY series_id ORDER BY as_of_to, as_of_from
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS earlier
    FROM valued
)
SELECT series_id, as_of, as_of_from, as_of_to,
    (low_si / shown_in)::DECIMAL(28, 6) AS low, (high_si / shown_in)::DECIMAL(28, 6) AS high,
    CASE WHEN readings = 1 THEN 'single' WHEN may_agree THEN 'agree' ELSE 'disputed' END AS agreement,
    CASE WHEN is_point THEN ((low_si - earlier.v) / shown_in)::DECIMAL(28, 6) END AS delta,
    CASE WHEN is_point THEN date_diff('day', earlier.d, as_of_to) END AS days,
    CASE WHEN is_point AND date_diff('day', earlier.d, as_of_to) > 0
        THEN (30.0 * ((low_si - earlier.v) / shown_in)::DOUBLE / date_diff('day', earlier.d, as_of_to))
            ::DECIMAL(28, 6) END AS rate_per_30_days,
    len(figure_ids) AS claims, documents, independent_sources, restatements, as_of_basis, value_basis,
    figure_ids
FROM before
