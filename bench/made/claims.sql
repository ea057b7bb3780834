-- The claims of every document, true to what happened. Needs documents.sql and forms.sql.
-- Lives here: numbers and times. Does not live here: what is then changed (faults.sql).

CREATE OR REPLACE TEMP TABLE made_numbers AS
WITH stories AS (
    SELECT doc, kind, floor(3 * draw(doc, 'killed') ** 2)::BIGINT AS killed,
        1 + floor(5 * draw(doc, 'injured') ** 3)::BIGINT AS injured,
        1 + floor(40 * draw(doc, 'uxo') ** 2)::BIGINT AS uxo,
        round(0.1 + 12 * draw(doc, 'area'), 1)::DECIMAL(12, 1) AS area
    FROM made_documents WHERE kind IN ('incident', 'news')
)
FROM (UNPIVOT (
    SELECT doc, kind, COLUMNS(m.* EXCLUDE (region, country, first_year, month, key, first_day, last_day))
        ::DECIMAL(28, 6)
    FROM made_documents JOIN made_months AS m USING (region, month) WHERE kind = 'bulletin'
) ON COLUMNS(* EXCLUDE (doc, kind)) INTO NAME slot VALUE value)
UNION ALL
FROM (UNPIVOT (
    SELECT doc, kind, COLUMNS(t.* EXCLUDE (region, month, span))::DECIMAL(28, 6),
        round(100.0 * t.civilians / t.casualties)::DECIMAL(28, 6) AS share
    FROM made_documents AS d JOIN made_totals AS t USING (region, month)
    WHERE (kind = 'yearly' AND span = 'year') OR (kind IN ('toll', 'progress') AND span = 'since')
) ON COLUMNS(* EXCLUDE (doc, kind)) INTO NAME slot VALUE value)
UNION ALL
FROM (UNPIVOT (
    SELECT doc, kind, COLUMNS(c.* EXCLUDE (country, half, last_day))::DECIMAL(28, 6)
    FROM made_documents JOIN made_countries AS c USING (country, half) WHERE kind = 'letter'
) ON COLUMNS(* EXCLUDE (doc, kind)) INTO NAME slot VALUE value)
UNION ALL
FROM (UNPIVOT (
    SELECT doc, kind, COLUMNS(c.* EXCLUDE (country, year))::DECIMAL(28, 6)
    FROM made_documents AS d JOIN made_country_years AS c ON c.country = d.country AND c.year = d.half
    WHERE kind = 'report'
) ON COLUMNS(* EXCLUDE (doc, kind)) INTO NAME slot VALUE value)
UNION ALL
FROM (UNPIVOT (
    SELECT doc, kind, COLUMNS(s.* EXCLUDE (doc, kind))::DECIMAL(28, 6) FROM stories AS s
) ON COLUMNS(* EXCLUDE (doc, kind)) INTO NAME slot VALUE value);

CREATE OR REPLACE TEMP TABLE made_claims AS
WITH stated AS (
    SELECT d.doc, d.region, d.kind, d.month, d.day, f.* EXCLUDE (kind), n.value,
        CASE WHEN f.slot = 'share' THEN 'P1' WHEN f.measure = 'area_cleared' THEN 'HAR'
            WHEN starts_with(f.measure, 'area') THEN 'KMK' ELSE 'C62' END AS unit,
        CASE WHEN f.slot = 'idps' THEN 'about' ELSE 'exact' END AS qualifier,
        CASE WHEN f.slot = 'share' THEN CASE d.kind WHEN 'toll' THEN 'civilians' ELSE 'contaminated' END END
            AS numerator,
        CASE WHEN f.slot = 'share' THEN CASE d.kind WHEN 'toll' THEN 'casualties' ELSE 'area_total' END END
            AS denominator,
        CASE WHEN span = 'day' THEN 'incident' WHEN span = 'stock' THEN 'stock'
            WHEN starts_with(span, 'since') THEN 'cumulative' ELSE 'period' END AS period_kind,
        CASE span WHEN 'month' THEN strftime(d.day, '%Y-%m') WHEN 'year' THEN strftime(d.day, '%Y')
            WHEN 'since' THEN r.first_year || '-01-01' WHEN 'since 2004' THEN '2004-01-01'
            WHEN 'since 2014' THEN '2014-01-01' WHEN 'day' THEN d.day::DATE::VARCHAR
            WHEN 'week' THEN (d.day - 6)::DATE::VARCHAR END AS period_start,
        CASE span WHEN 'month' THEN strftime(d.day, '%Y-%m') WHEN 'year' THEN strftime(d.day, '%Y')
            WHEN 'stock' THEN NULL ELSE d.day::DATE::VARCHAR END AS period_end,
        CASE span WHEN 'month' THEN strftime(d.day, '%Y-%m') WHEN 'year' THEN strftime(d.day, '%Y')
            ELSE d.day::DATE::VARCHAR END AS as_of
    FROM made_documents AS d
    JOIN made_forms AS f USING (kind)
    JOIN made_numbers AS n ON n.doc = d.doc AND n.slot = f.slot
    LEFT JOIN made_regions AS r ON r.region = d.region
)
SELECT * FROM stated
UNION ALL
SELECT d.doc, d.region, d.kind, d.month, s.* EXCLUDE (doc, region, kind, month)
FROM made_documents AS d
JOIN stated AS s ON s.doc = d.origin
JOIN made_relayed AS x ON x.kind = d.kind AND x.slot = s.slot;
