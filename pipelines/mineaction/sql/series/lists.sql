-- Periods that one document lists side by side, each with the least that must have been counted in it.
-- Needs `windows`, `series_claims`.
-- Lives here: which periods of a list do not overlap, and running sums over them. Does not live here:
-- what they are compared with (sql/rules).

-- A period that ends before it starts is read with the year that makes it follow another period of
-- the list, if there is one: every use of it hangs on that.
CREATE OR REPLACE TEMP TABLE list_periods AS
WITH told AS (
    SELECT document_id, document, figure_ids, measure, value_basis,
        list_scope, people_key, low_si, period_from, period_to, from_earliest, from_latest, kind, factor, source,
        start_char, said
    FROM series_claims
    WHERE measure IN ('casualties', 'killed', 'injured') AND low_si IS NOT NULL
        AND period_from IS NOT NULL AND period_to IS NOT NULL
),
turned AS (
    SELECT *, period_from - to_years(CAST(year(period_from) - year(period_to)
            + CASE WHEN strftime(period_from, '%m%d') > strftime(period_to, '%m%d') THEN 1 ELSE 0 END
            AS INTEGER)) AS start_then
    FROM told WHERE kind = 'reversed'
),
ends AS (
    SELECT DISTINCT document_id, list_scope, period_to + 1 AS next_start FROM told WHERE kind <> 'reversed'
),
dated AS (
    SELECT *, from_earliest AS list_from, NULL AS read_as FROM told
    WHERE kind IN ('closed', 'cumulative') AND from_earliest = from_latest
    UNION ALL BY NAME
    SELECT t.* EXCLUDE (start_then), t.start_then::DATE AS list_from,
        'the period ' || t.period_from || ' to ' || t.period_to || ' in ' || t.document || ' begins in '
            || year(t.start_then) AS read_as
    FROM turned AS t JOIN ends AS e ON e.document_id = t.document_id AND e.list_scope = t.list_scope
        AND e.next_start = t.start_then::DATE
),
-- What was counted of a part was counted of the whole: six injured soldiers are six casualties.
of_groups AS (
    SELECT document_id, document, list_scope, measure, list_from, period_to AS list_to, people_key,
        max(low_si) AS low, max_by(figure_ids, low_si) AS ids, any_value(factor) AS factor,
        any_value(source) AS source, max(read_as) AS read_as, min(start_char) AS start_char
    FROM dated GROUP BY ALL
),
of_measures AS (
    SELECT * FROM of_groups
    UNION ALL BY NAME
    SELECT * REPLACE ('casualties' AS measure) FROM of_groups WHERE measure <> 'casualties'
)
SELECT document_id, document, list_scope, measure, list_from, list_to,
    max(low) AS low, max_by(ids, (low, start_char)) AS ids, any_value(factor) AS factor,
    any_value(source) AS source, max(read_as) AS read_as
FROM of_measures
GROUP BY document_id, document, list_scope, measure, list_from, list_to
-- the shortest period of those that start on one day: the longer ones are made of it and others
QUALIFY row_number() OVER (PARTITION BY document_id, list_scope, measure, list_from ORDER BY list_to) = 1;

CREATE OR REPLACE TEMP TABLE list_sums AS
WITH apart AS (
    SELECT *, list_from > coalesce(max(list_to) OVER (
        PARTITION BY document_id, list_scope, measure ORDER BY list_from
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), list_from - 1) AS is_apart
    FROM list_periods
)
SELECT document_id, document, list_scope, measure, list_to, factor, source,
    first_value(list_from) OVER upto AS first_from,
    sum(low) OVER upto AS low,
    count(*) OVER upto AS periods,
    list(ids) OVER upto AS ids,
    list(number_text(low / factor)) OVER upto AS numbers,
    max(read_as) OVER upto AS read_as
FROM apart WHERE is_apart
WINDOW upto AS (PARTITION BY document_id, list_scope, measure ORDER BY list_from);
