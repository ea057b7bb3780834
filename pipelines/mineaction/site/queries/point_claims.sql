-- The claims of the points of some series ($series), each with what stands beside it.
SELECT p.series_id, p.as_of_from, p.as_of_to, f.figure_id, f.document_id, f.number_as_stated,
    f.measure, f.value, f.value_si, f.low, f.high, f.unit, f.qualifier, f.speaker, f.primary_source, f.carrier,
    f.as_of, f.quote, d.title, d.file_name, d.publisher,
    (SELECT list(n.finding_id ORDER BY n.finding_id)
        FROM claim_findings AS n WHERE n.figure_id = f.figure_id) AS findings
FROM (
    SELECT series_id, as_of_from, as_of_to, unnest(figure_ids) AS figure_id
    FROM main.series_points WHERE series_id IN (SELECT unnest($series))
) AS p
JOIN main.figures AS f USING (figure_id)
JOIN main.documents AS d ON d.document_id = f.document_id
ORDER BY p.series_id, p.as_of_to, p.as_of_from, d.published NULLS LAST, d.file_name, f.number_start;
