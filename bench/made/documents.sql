-- Who writes what, and when: bulletins, tolls and progress reports of a region's agency; relays and
-- reprints of them; incidents and news of outlets; letters and yearly reports on a country.
-- Needs truth.sql. Lives here: one row a document. Does not live here: its claims (claims.sql).

CREATE OR REPLACE TEMP TABLE made_documents AS
WITH own AS (
    SELECT region, month, last_day, unnest(
        CASE WHEN month % 12 = 11 THEN ['yearly'] ELSE [] END || ['bulletin']
        || CASE month % 4 WHEN 1 THEN ['toll'] WHEN 3 THEN ['progress'] ELSE [] END) AS kind
    FROM made_months
),
-- who repeats it, and how: in its own words or word for word
repeated AS (
    SELECT region, month, last_day, CASE
        WHEN kind = 'bulletin' AND month % 5 = 3 THEN 'relay'
        WHEN kind = 'bulletin' AND month % 5 = 4 THEN 'reprint'
        WHEN kind = 'toll' AND month IN (13, 21) THEN 'toll_relay'
    END AS kind, concat_ws('-', 'r' || region, kind, month) AS origin
    FROM own
),
-- cases come in bursts, many on one day; a team reports on a week once
stories AS (
    SELECT region, n AS month, CASE WHEN n < 22 THEN 'incident' WHEN n < 36 THEN 'news' ELSE 'again' END AS kind,
        CASE WHEN kind = 'again' THEN concat_ws('-', 'r' || region, 'incident', n - 36) END AS origin,
        make_date(first_year, 1, 1) + floor(CASE kind
            WHEN 'news' THEN 7 + 7 * (7 * (n - 22) + floor(7 * draw(region * 100 + n, 'week')))
            ELSE 700 * draw(region * 100 + n % 36, 'day') ** 1.5 END)::INTEGER AS day
    FROM made_regions, range(40) AS t (n)
),
regional AS (
    SELECT region, month, kind, NULL AS origin, last_day AS day FROM own
    UNION ALL BY NAME
    SELECT region, month, kind, origin, last_day AS day FROM repeated WHERE kind IS NOT NULL
    UNION ALL BY NAME
    SELECT region, month, kind, origin, day FROM stories
),
all_kinds AS (
    SELECT concat_ws('-', 'r' || region, kind, month) AS doc, kind, region, month, origin, day,
        r.country, r.place, r.agency, NULL::INTEGER AS half
    FROM regional JOIN made_regions AS r USING (region)
    UNION ALL BY NAME
    SELECT concat_ws('-', country, 'letter', half) AS doc, 'letter' AS kind, country,
        last_day AS day, 'Ministry of ' || country AS agency, half
    FROM made_countries
    UNION ALL BY NAME
    SELECT concat_ws('-', country, 'report', year) AS doc, 'report' AS kind, country,
        make_date(year, 12, 31) AS day, 'Ministry of ' || country AS agency, year::INTEGER AS half
    FROM made_country_years
),
written AS (
    SELECT *, (day + CASE WHEN origin IS NULL THEN 1 ELSE 4 END
            + floor(3 * draw(doc, 'late'))::INTEGER)::DATE AS written_on,
        CASE WHEN origin IS NULL AND kind NOT IN ('incident', 'news') THEN agency
            ELSE 'Outlet ' || floor(400 * draw(doc, 'outlet') ** 2)::INTEGER END AS publisher,
        -- a share is undated or dated by inference; not those that planted faults need dated
        CASE WHEN kind IN ('incident', 'news', 'again', 'bulletin') THEN draw(doc, 'dated') ELSE 1 END AS dated
    FROM all_kinds
)
SELECT *, sha256(doc || getvariable('seed')) AS sha, sha[:12] AS document_id,
    CASE WHEN dated < 0.08 THEN 'unknown' WHEN dated < 0.16 THEN 'inferred' ELSE 'stated' END AS date_basis
FROM written;
