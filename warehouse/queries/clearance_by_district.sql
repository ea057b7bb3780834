-- title: Clearance by place
-- question: What was found and cleared where? A joint figure for several places is never split.
SELECT
    c.country,
    CASE WHEN len(c.places) = 0 THEN '(whole country)' ELSE array_to_string(c.places, ', ') END
        AS places,
    c.period_start,
    c.period_end,
    c.ap_mines,
    c.av_mines,
    c.other_mines,
    c.uxo,
    c.cmr,
    c.all_items,
    c.area_cleared_ha,
    c.speaker,
    d.file_name
FROM clearance AS c JOIN documents AS d USING (document_id)
ORDER BY c.country, places, c.period_from, c.period_to, d.file_name, c.row_id;
