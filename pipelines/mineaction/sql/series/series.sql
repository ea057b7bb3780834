-- One row per count that can be followed over time.
WITH told AS (
    SELECT series_id, day_from, day_to, document_id, source, event_id, event_name, start_basis,
        struct_pack(measure_said := measure_said, group_said := group_said, country := country,
            place_codes := place_codes, kind := kind, anchor_date := anchor_date, measure := measure,
            device := device, civil_status := civil_status, age := age, sex := sex, role := role,
            cause := cause, dimension := dimension, unit := unit) AS scope
    FROM series_claims WHERE series_id IS NOT NULL
),
-- Places by the names that people use; the codes stay in their columns.
named AS (
    SELECT series_id, string_agg(coalesce(p.name, code), ', ' ORDER BY code) AS places
    FROM (SELECT series_id, unnest(any_value(scope).place_codes) AS code FROM told GROUP BY series_id)
    LEFT JOIN reference.places AS p ON p.place_id = code
    GROUP BY series_id
),
made AS (
    SELECT series_id, any_value(scope) AS one, min(day_to) AS first_as_of, max(day_to) AS last_as_of,
        count(DISTINCT (day_from, day_to)) AS points,
        count(DISTINCT document_id) AS documents,
        count(DISTINCT source) AS independent_sources,
        max(event_id) AS event_id, max(event_name) AS event_name,
        bool_or(start_basis = 'event') AS by_event, bool_or(start_basis = 'assumed') AS by_year
    FROM told GROUP BY series_id
)
SELECT series_id,
    concat_ws(', ',
        one.measure_said || coalesce(' (' || one.group_said || ')', ''),
        coalesce(c.name, one.country, 'no country named') || coalesce(': ' || n.places, ''),
        CASE one.kind WHEN 'cumulative' THEN 'since ' || one.anchor_date
            || coalesce(' (' || event_name || ')', '')
            WHEN 'open' THEN 'start not stated' ELSE 'at the day' END) AS title,
    one.kind AS kind, one.measure AS measure, one.device AS device, one.civil_status AS civil_status,
    one.age AS age, one.sex AS sex, one.role AS role, one.cause AS cause,
    CASE WHEN one.dimension = 'area' THEN 'HAR' ELSE one.unit END AS unit,
    one.country AS country, one.place_codes AS places,
    CASE WHEN one.kind = 'cumulative' THEN coalesce(event_id, one.anchor_date) END AS anchor,
    CASE WHEN one.kind = 'cumulative' THEN event_name END AS anchor_name,
    CASE WHEN one.kind = 'cumulative' THEN one.anchor_date END AS anchor_date,
    CASE WHEN one.kind <> 'cumulative' THEN 'none' WHEN by_event THEN 'event'
        WHEN by_year THEN 'assumed' ELSE 'stated' END AS anchor_basis,
    first_as_of, last_as_of, points, documents, independent_sources
FROM made AS m
LEFT JOIN named AS n USING (series_id)
LEFT JOIN reference.places AS c ON c.place_id = one.country
