-- One row per statement: land contaminated, its share, and devices laid or still in the ground.
WITH wide AS (
    PIVOT (
        SELECT row_id, statement_id, document_id, speaker, primary_source, carrier, modality, country,
            places, period_kind, anchor, period_start, period_end, period_from, period_to, as_of,
            as_of_from, as_of_to,
            slot, coalesce(value_si, value) AS value, low, high, figure_id
        FROM topic_row_cells WHERE topic = 'contamination'
    )
    ON slot IN ('area_contaminated', 'contaminated_share', 'ap_mines', 'av_mines', 'other_mines',
        'other_items', 'all_items')
    USING first(value) AS value, first(low) AS low, first(high) AS high,
        first(figure_id) AS figure_id
)
SELECT *,
    ha(area_contaminated_value) AS area_contaminated_ha,
    km2(area_contaminated_value) AS area_contaminated_km2,
    contaminated_share_value AS contaminated_share,
    ap_mines_value AS ap_mines, av_mines_value AS av_mines, other_mines_value AS other_mines,
    other_items_value AS other_items, all_items_value AS all_items
FROM wide
