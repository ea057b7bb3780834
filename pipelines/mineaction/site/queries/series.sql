-- Series of more than one value, those with the most first.
SELECT s.*, m.kind AS measure_kind, p.name AS country_name, u.name AS unit_name
FROM main.series AS s
JOIN reference.measures AS m USING (measure)
LEFT JOIN reference.places AS p ON p.place_id = s.country
LEFT JOIN reference.units AS u ON u.unit = s.unit
WHERE s.points > 1
ORDER BY s.points DESC, s.independent_sources DESC, s.title, s.series_id;
