-- One row per statement: explosive devices found by type, and land released, in ha and km2.
WITH wide AS (
    PIVOT (
        SELECT row_id, statement_id, document_id, speaker, primary_source, carrier, modality, country,
            places, period_kind, anchor, period_start, period_end, period_from, period_to, as_of,
            as_of_from, as_of_to,
            slot, coalesce(value_si, value) AS value, low, high, figure_id
        FROM topic_row_cells WHERE topic = 'clearance'
    )
    ON slot IN ('ap_mines', 'av_mines', 'other_mines', 'uxo', 'cmr', 'erw', 'other_items',
        'all_items', 'area_cleared', 'area_released', 'area_reduced', 'area_cancelled')
    USING first(value) AS value, first(low) AS low, first(high) AS high,
        first(figure_id) AS figure_id
)
SELECT *,
    ap_mines_value AS ap_mines, av_mines_value AS av_mines, other_mines_value AS other_mines,
    uxo_value AS uxo, cmr_value AS cmr, erw_value AS erw, other_items_value AS other_items,
    all_items_value AS all_items,
    ha(area_cleared_value) AS area_cleared_ha, km2(area_cleared_value) AS area_cleared_km2,
    ha(area_released_value) AS area_released_ha, km2(area_released_value) AS area_released_km2,
    ha(area_reduced_value) AS area_reduced_ha, km2(area_reduced_value) AS area_reduced_km2,
    ha(area_cancelled_value) AS area_cancelled_ha, km2(area_cancelled_value) AS area_cancelled_km2
FROM wide
