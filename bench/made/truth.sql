-- What happened: tolls, finds and cleared land by region and month. All claims are read off these
-- tables, so that what is not changed on purpose holds.
-- Needs the variables `seed` and `regions`. Lives here: the facts. Does not live here: who says what.

CREATE OR REPLACE TEMP MACRO draw(thing, what) AS -- from 0 up to 1, the same in every run
    (hash(thing, what, getvariable('seed')) >> 11)::DOUBLE / 9007199254740992;

-- A few countries have most of the regions; a region has two years and its own pace.
CREATE OR REPLACE TEMP TABLE made_regions AS
WITH countries AS (
    SELECT ['AF', 'AO', 'AZ', 'BA', 'CO', 'ET', 'HR', 'IQ', 'KH', 'LA', 'LB', 'LK', 'LY', 'ML', 'MM',
        'MZ', 'NG', 'SD', 'SN', 'SO', 'SS', 'SY', 'TD', 'TH', 'TJ', 'UA', 'VN', 'YE', 'ZM', 'ZW'
    ][:2 + getvariable('regions') // 10] AS codes
)
SELECT region, codes[1 + floor(len(codes) * draw(region, 'country') ** 2)::INTEGER] AS country,
    'Region ' || region AS place, 'Agency of Region ' || region AS agency,
    2004 + floor(19 * draw(region, 'year'))::INTEGER AS first_year,
    1.2 * 10 ** (1.5 * draw(region, 'pace')) AS pace, 10 ** (1.3 + 2 * draw(region, 'finds')) AS finds
FROM range(getvariable('regions')) AS t (region), countries;

CREATE OR REPLACE TEMP TABLE made_months AS
WITH counted AS (
    SELECT r.region, r.country, r.first_year, month::INTEGER AS month, region * 100 + month AS key,
        (make_date(first_year, 1, 1) + to_months(month::INTEGER))::DATE AS first_day,
        last_day(first_day) AS last_day,
        1 + floor(pace * (0.6 + 0.8 * draw(key, 'toll')))::BIGINT AS casualties,
        floor(casualties * (0.25 + 0.2 * draw(key, 'killed')))::BIGINT AS killed,
        casualties - killed AS injured,
        floor(casualties * 0.35 * draw(key, 'children'))::BIGINT AS children,
        casualties - floor(casualties * 0.3 * draw(key, 'soldiers'))::BIGINT AS civilians,
        1 + floor(finds * draw(key, 'ap'))::BIGINT AS ap_mines,
        1 + floor(finds * 0.3 * draw(key, 'av'))::BIGINT AS av_mines,
        1 + floor(finds * 2 * draw(key, 'uxo'))::BIGINT AS uxo,
        ap_mines + av_mines + uxo AS devices,
        round(1 + finds * draw(key, 'area'), 1)::DECIMAL(12, 1) AS area
    FROM made_regions AS r, range(24) AS t (month)
)
SELECT * FROM counted;

-- The same since the first day of the region's years, and of a year alone.
CREATE OR REPLACE TEMP TABLE made_totals AS
SELECT region, month, 'since' AS span, sum(COLUMNS(['casualties', 'killed', 'injured', 'children',
    'civilians', 'devices', 'area'])) OVER (PARTITION BY region ORDER BY month)
FROM made_months
UNION ALL
SELECT region, max(month), 'year', sum(COLUMNS(['casualties', 'killed', 'injured', 'children',
    'civilians', 'devices', 'area']))
FROM made_months GROUP BY region, month // 12;

-- Countries by half year: all since 2004, all since 2014, and land and people that are not counted up.
CREATE OR REPLACE TEMP TABLE made_countries AS
WITH halves AS (
    SELECT DISTINCT country, half, last_day(make_date(2003, 12, 1) + to_months(6 * half::INTEGER)) AS last_day
    FROM made_regions, range(5, 43) AS t (half)
),
counted AS (
    SELECT h.country, h.half, h.last_day, sum(casualties) AS casualties, sum(killed) AS killed,
        sum(casualties) FILTER (m.first_day >= DATE '2014-01-01') AS casualties_2014
    FROM halves AS h JOIN made_months AS m ON m.country = h.country AND m.last_day <= h.last_day
    GROUP BY ALL
)
SELECT *, 20000 + floor(60000 * draw(country, 'size'))::BIGINT AS area_total,
    floor(area_total * (0.2 - 0.003 * half))::BIGINT AS contaminated,
    round(100.0 * contaminated / area_total, 1) AS share,
    1000 * (20 + floor(80 * draw(country, 'idps') + half / 8)::BIGINT) AS idps
FROM counted;

CREATE OR REPLACE TEMP TABLE made_country_years AS
SELECT country, year(first_day) AS year, sum(casualties) AS casualties, sum(killed) AS killed,
    sum(injured) AS injured
FROM made_months GROUP BY ALL;
