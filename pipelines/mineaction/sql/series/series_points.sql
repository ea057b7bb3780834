-- One row per series and day: the interval that its claims leave, and the change since the last
-- exact value. Needs `series_days`.
WITH before AS (
    SELECT *,
        last_value(CASE WHEN is_point THEN struct_pack(v := low_si, d := day_to) END IGNORE NULLS)
            OVER (PARTITION BY series_id ORDER BY day_to, day_from
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS earlier
    FROM series_days
)
SELECT series_id, as_of, day_from AS as_of_from, day_to AS as_of_to,
    (low_si / shown_in)::DECIMAL(28, 6) AS low, (high_si / shown_in)::DECIMAL(28, 6) AS high,
    agreement,
    CASE WHEN is_point THEN ((low_si - earlier.v) / shown_in)::DECIMAL(28, 6) END AS delta,
    CASE WHEN is_point THEN date_diff('day', earlier.d, day_to) END AS days,
    CASE WHEN is_point AND date_diff('day', earlier.d, day_to) > 0
        THEN (30.0 * ((low_si - earlier.v) / shown_in)::DOUBLE / date_diff('day', earlier.d, day_to))
            ::DECIMAL(28, 6) END AS rate_per_30_days,
    len(figure_ids) AS claims, documents, independent_sources, restatements, as_of_basis, value_basis,
    figure_ids
FROM before
