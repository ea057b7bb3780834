-- What was counted how often.
SELECT f.measure, m.kind, m.definition, count(*) AS claims,
    count(DISTINCT f.document_id) AS documents,
    count(DISTINCT f.country) AS countries
FROM main.figures AS f JOIN reference.measures AS m USING (measure)
GROUP BY ALL ORDER BY claims DESC, f.measure;
