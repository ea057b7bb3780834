-- Which series of more than one value a claim belongs to.
SELECT s.series_id, s.title, unnest(p.figure_ids) AS figure_id
FROM main.series AS s JOIN main.series_points AS p USING (series_id)
WHERE s.points > 1;
