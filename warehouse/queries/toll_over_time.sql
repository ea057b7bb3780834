-- title: The toll over time, by source
-- question: How many casualties has each source counted, since when, and how did the count grow?
SELECT
    c.country,
    c.period_start AS since,
    c.as_of,
    c.speaker,
    c.casualties,
    c.killed,
    c.injured,
    c.total_basis,
    c.modality,
    d.file_name
FROM casualties AS c JOIN documents AS d USING (document_id)
WHERE c.civil_status IS NULL AND c.age IS NULL AND c.sex IS NULL AND c.role IS NULL
    AND c.device IS NULL AND len(c.places) = 0
    AND coalesce(c.casualties_figure_id, c.killed_figure_id, c.injured_figure_id) IS NOT NULL
ORDER BY c.country, since NULLS FIRST, c.as_of_to, c.speaker, c.row_id;
