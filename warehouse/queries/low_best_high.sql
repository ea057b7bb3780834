-- title: Low, best and high of a count over time
-- question: What is the least, best and greatest value of each count at each day, and how was "best" chosen?
-- To choose otherwise: SET VARIABLE method = 'majority'; (or range, hierarchy, latest).
SELECT
    s.title,
    e.as_of,
    e.low,
    e.best,
    e.high,
    e.method,
    e.chosen_because,
    p.independent_sources AS sources,
    p.documents
FROM series_estimates AS e
JOIN series AS s USING (series_id)
JOIN series_points AS p USING (series_id, as_of_from, as_of_to)
WHERE e.method = coalesce(getvariable('method')::VARCHAR, 'latest') AND s.points > 1
ORDER BY s.title, e.as_of_to, e.as_of_from;
