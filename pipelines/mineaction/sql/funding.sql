-- One row per statement and currency: money given and money needed; promises are flagged as planned.
WITH wide AS (
    PIVOT (
        SELECT row_id, statement_id, document_id, speaker, primary_source, carrier, modality, country,
            places, period_kind, anchor, period_start, period_end, period_from, period_to, as_of,
            as_of_from, as_of_to, currency,
            slot, value, low, high, figure_id
        FROM topic_row_cells WHERE topic = 'funding'
    )
    ON slot IN ('funding', 'cost')
    USING first(value) AS value, first(low) AS low, first(high) AS high,
        first(figure_id) AS figure_id
)
SELECT * RENAME (funding_value AS funding, cost_value AS cost),
    modality = 'planned' AS planned
FROM wide
