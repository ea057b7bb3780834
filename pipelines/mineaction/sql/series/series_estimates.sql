-- Low, best and high of every point by each way of choosing; what cannot be chosen is missing.
-- The order of the kinds of source is that of `source_ranks`: who counts comes before who reports.
WITH readings AS (
    SELECT c.series_id, c.day_from, c.day_to, c.low_si, c.high_si, c.shown_in, c.is_point, c.source,
        c.figure_ids, c.day_said, c.document, d.published,
        coalesce(r.rank, 90) AS rank, coalesce(r.kind, 'unknown') AS source_kind, c.value_basis
    FROM series_claims AS c
    JOIN documents AS d USING (document_id)
    LEFT JOIN source_ranks AS r ON r.name = lower(coalesce(c.primary_source, c.speaker))
    WHERE c.series_id IS NOT NULL
),
points AS (
    SELECT series_id, day_from, day_to, min(day_said) AS as_of, any_value(shown_in) AS shown_in,
        CASE WHEN count(low_si) = count(*) THEN min(low_si) END AS low_si,
        CASE WHEN count(high_si) = count(*) THEN max(high_si) END AS high_si,
        count(DISTINCT low_si) FILTER (is_point) AS exact_values,
        max(low_si) <= min(high_si) AS all_agree, count(DISTINCT source) AS sources
    FROM readings GROUP BY series_id, day_from, day_to
),
valued AS (
    SELECT series_id, day_from, day_to, low_si AS best_si, count(DISTINCT source) AS backers,
        min(rank) AS rank, min_by(source_kind, rank) AS source_kind, min_by(source, rank) AS source,
        max(published) AS published, max_by(document, published) AS document,
        list_sort(list_distinct(flatten(list(figure_ids)))) AS figure_ids
    FROM readings WHERE is_point
    GROUP BY series_id, day_from, day_to, low_si
),
ranked AS (
    SELECT *,
        backers = max(backers) OVER same AND 1 = count(*) OVER (same_backers) AS is_majority,
        rank = min(rank) OVER same AND 1 = count(*) OVER (same_rank) AS is_nearest,
        published = max(published) OVER same AND 1 = count(*) OVER (same_published) AS is_latest
    FROM valued
    WINDOW same AS (PARTITION BY series_id, day_from, day_to),
        same_backers AS (PARTITION BY series_id, day_from, day_to, backers),
        same_rank AS (PARTITION BY series_id, day_from, day_to, rank),
        same_published AS (PARTITION BY series_id, day_from, day_to, published)
),
methods AS (
    SELECT unnest(['range', 'majority', 'hierarchy', 'latest']) AS method
),
chosen AS (
    SELECT p.*, m.method, r.best_si, r.figure_ids, CASE
        WHEN p.exact_values = 0 THEN 'no exact value is stated'
        WHEN m.method = 'range' AND r.best_si IS NOT NULL THEN 'the only exact value, and no claim denies it'
        WHEN m.method = 'range' THEN p.exact_values || ' exact values, or a claim that excludes the only one'
        WHEN m.method = 'majority' AND r.best_si IS NULL THEN 'equally many sources for several values'
        WHEN m.method = 'majority' THEN 'given by ' || r.backers || ' of ' || p.sources || ' independent sources'
        WHEN m.method = 'hierarchy' AND r.best_si IS NULL THEN 'several values from sources of one rank'
        WHEN m.method = 'hierarchy' THEN 'given by ' || r.source || ' (' || r.source_kind || ')'
        WHEN r.best_si IS NULL THEN 'several values published last on one day, or without a date'
        ELSE 'published last, on ' || r.published || ' in ' || r.document
    END AS chosen_because
    FROM points AS p CROSS JOIN methods AS m
    LEFT JOIN ranked AS r ON r.series_id = p.series_id AND r.day_from = p.day_from AND r.day_to = p.day_to
        AND CASE m.method WHEN 'range' THEN p.exact_values = 1 AND coalesce(p.all_agree, true)
            WHEN 'majority' THEN r.is_majority WHEN 'hierarchy' THEN r.is_nearest
            ELSE r.is_latest END
)
SELECT series_id, as_of, day_from AS as_of_from, day_to AS as_of_to, method,
    (low_si / shown_in)::DECIMAL(28, 6) AS low, (best_si / shown_in)::DECIMAL(28, 6) AS best,
    (high_si / shown_in)::DECIMAL(28, 6) AS high, chosen_because,
    coalesce(figure_ids, []) AS figure_ids
FROM chosen
