-- One row per statement and group: casualties, killed, injured, outcome unknown.
-- A total is derived only if killed and injured are both stated; a part that is missing is not zero.
WITH wide AS (
    PIVOT (
        SELECT row_id, statement_id, document_id, speaker, primary_source, carrier, modality, country,
            places, period_kind, anchor, period_start, period_end, period_from, period_to, as_of,
            as_of_from, as_of_to, civil_status, age, sex, role, device,
            slot, value, low, high, figure_id
        FROM topic_row_cells WHERE topic = 'casualties'
    )
    ON slot IN ('casualties', 'killed', 'injured', 'outcome_unknown')
    USING first(value) AS value, first(low) AS low, first(high) AS high,
        first(figure_id) AS figure_id
),
based AS (
    SELECT *, CASE
        WHEN casualties_figure_id IS NOT NULL THEN 'stated'
        WHEN killed_figure_id IS NOT NULL AND injured_figure_id IS NOT NULL THEN 'derived'
    END AS total_basis,
    CASE WHEN outcome_unknown_figure_id IS NULL THEN 0 ELSE outcome_unknown_value END AS unknown,
    CASE WHEN outcome_unknown_figure_id IS NULL THEN 0 ELSE outcome_unknown_low END AS unknown_low,
    CASE WHEN outcome_unknown_figure_id IS NULL THEN 0 ELSE outcome_unknown_high END AS unknown_high
    FROM wide
)
SELECT * EXCLUDE (unknown, unknown_low, unknown_high)
    REPLACE (
        CASE total_basis WHEN 'derived' THEN killed_low + injured_low + unknown_low
            ELSE casualties_low END AS casualties_low,
        CASE total_basis WHEN 'derived' THEN killed_high + injured_high + unknown_high
            ELSE casualties_high END AS casualties_high
    )
    RENAME (
        killed_value AS killed, injured_value AS injured, outcome_unknown_value AS outcome_unknown
    ),
    CASE total_basis WHEN 'derived' THEN killed_value + injured_value + unknown
        ELSE casualties_value END AS casualties
FROM based
