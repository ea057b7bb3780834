-- One row per statement and group: people displaced, waiting to return, returned, missing.
WITH wide AS (
    PIVOT (
        SELECT row_id, statement_id, document_id, speaker, primary_source, carrier, modality, country,
            places, period_kind, anchor, period_start, period_end, period_from, period_to, as_of,
            as_of_from, as_of_to, civil_status, age, sex, role, cause,
            slot, value, low, high, figure_id
        FROM topic_row_cells WHERE topic = 'displacement'
    )
    ON slot IN ('displaced', 'idps', 'returnees', 'missing')
    USING first(value) AS value, first(low) AS low, first(high) AS high,
        first(figure_id) AS figure_id
)
SELECT * RENAME (
    displaced_value AS displaced, idps_value AS idps, returnees_value AS returnees,
    missing_value AS missing
)
FROM wide
