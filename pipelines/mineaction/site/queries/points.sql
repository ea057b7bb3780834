-- The points of some series ($series) in the order of time.
SELECT p.*, s.measure, s.unit, u.factor
FROM main.series_points AS p
JOIN main.series AS s USING (series_id)
JOIN reference.units AS u ON u.unit = s.unit
WHERE p.series_id IN (SELECT unnest($series))
ORDER BY p.series_id, p.as_of_to, p.as_of_from;
