-- How many claims are about which country.
SELECT f.country, coalesce(p.name, f.country, 'The world, or no country') AS name,
    count(*) AS claims, count(DISTINCT f.document_id) AS documents
FROM main.figures AS f LEFT JOIN reference.places AS p ON p.place_id = f.country
GROUP BY ALL ORDER BY claims DESC, name;
