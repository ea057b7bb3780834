-- The claims that can be followed over time, each with its scope (what is counted, of whom, where),
-- its anchor (since when) and its day (until when).
-- Needs `claims` (sql/checking), `figure_place_codes`, evidence.figure_sources and reference.events.
-- Lives here: which claims count the same thing from the same start. Does not live here: the tables
-- made of them (beside this file), any judgement (sql/rules).

-- Days on which a named event of a country starts or ends. "After the war" counts from its end, "since
-- the invasion" from its start; of several events on one day the first by name stands for all.
CREATE OR REPLACE TEMP TABLE anchor_days AS
WITH days AS (
    SELECT country, kind, name, event_id, true AS at_end, end_date AS day FROM reference.events
    UNION ALL
    SELECT country, kind, name, event_id, false, start_date FROM reference.events
)
SELECT country, day::DATE AS day, bool_or(kind = 'default_conflict') AS is_default,
    bool_or(at_end) AS at_end,
    min_by(event_id, (kind <> 'war', kind = 'default_conflict', event_id)) AS event_id,
    min_by(name, (kind <> 'war', kind = 'default_conflict', event_id)) AS name
FROM days
WHERE country IS NOT NULL AND regexp_full_match(day, '\d{4}-\d{2}-\d{2}')
    AND kind IN ('war', 'default_conflict', 'agreement', 'truce', 'takeover')
GROUP BY country, day;

-- Measures that are a state at a day rather than something that adds up over time.
CREATE OR REPLACE TEMP TABLE stock_measures AS
SELECT unnest(['area_contaminated', 'area_total', 'devices_emplaced', 'devices_stockpiled', 'missing',
    'idps', 'people_at_risk', 'deminers', 'countries_affected', 'survivors']) AS measure;

-- Measures of people who came to harm: whoever counts them counts the same people. Of all other
-- measures two bodies may each count their own work.
CREATE OR REPLACE TEMP TABLE victim_measures AS
SELECT unnest(['casualties', 'killed', 'injured', 'outcome_unknown', 'incidents']) AS measure;

CREATE OR REPLACE TEMP TABLE windows AS
WITH countable AS (
    SELECT c.*, s.measure IS NOT NULL OR coalesce(c.period_kind, '') = 'stock' AS is_stock,
        length(period_start) AS start_precision,
        CASE length(period_start) WHEN 4 THEN make_date(year(period_from), 12, 31)
            WHEN 7 THEN last_day(period_from) ELSE period_from END AS start_to,
        coalesce(as_of_from, period_to) AS day_from,
        coalesce(as_of_to, period_to) AS day_to
    FROM claims AS c LEFT JOIN stock_measures AS s USING (measure)
    WHERE unit <> 'P1' AND per IS NULL AND statistic = 'total'
        AND coalesce(period_kind, '') <> 'incident'
        AND coalesce(period_from <= period_to, true)
),
-- A start that is less exact than the end, or the start of a count that the text calls running, may
-- lie anywhere in its year or month; "2023" or "the first half of 2024" begins on its first day.
told AS (
    SELECT *,
        period_from IS NOT NULL AND (coalesce(period_kind, '') = 'cumulative'
            OR start_precision < length(period_end)
            OR (period_start <> period_end AND start_precision = 7
                AND year(period_from) < year(period_to))) AS is_running,
        period_from IS NOT NULL AND start_precision = 10 AND period_start <> period_end AS is_exact
    FROM countable
),
starts AS (
    SELECT DISTINCT country, period_start, period_from, start_to, start_precision FROM told
    WHERE NOT is_stock AND country IS NOT NULL AND (is_running OR is_exact)
),
-- A bare start meets the event that it is close to: a day within three days of the country's main
-- conflict (the news of a truce is a day late), a month or, if nothing else is said, a year with it.
anchored AS (
    SELECT s.country, s.period_start, d.day, d.event_id, d.name
    FROM starts AS s JOIN anchor_days AS d ON d.country = s.country AND CASE s.start_precision
        WHEN 10 THEN d.day = s.period_from
            OR (d.is_default AND abs(date_diff('day', d.day, s.period_from)) <= 3)
        WHEN 7 THEN d.day BETWEEN s.period_from AND s.start_to
        ELSE d.is_default AND d.day BETWEEN s.period_from AND s.start_to END
    QUALIFY row_number() OVER (PARTITION BY s.country, s.period_start ORDER BY
        CASE WHEN s.start_precision = 10 THEN abs(date_diff('day', d.day, s.period_from)) ELSE 0 END,
        d.is_default DESC, d.at_end DESC, d.day) = 1
)
SELECT t.*,
    CASE
        WHEN is_stock THEN 'stock'
        WHEN period_from IS NULL THEN 'open'
        WHEN is_running OR (is_exact AND a.day IS NOT NULL) THEN 'cumulative'
        ELSE 'closed'
    END AS kind,
    a.event_id, a.name AS event_name,
    -- the days between which the count can have begun
    coalesce(a.day, period_from) AS from_earliest,
    CASE WHEN a.day IS NOT NULL THEN a.day WHEN is_running THEN start_to ELSE period_from END
        AS from_latest,
    coalesce(a.day::VARCHAR, t.period_start) AS anchor_date,
    CASE WHEN a.day IS NULL THEN 'stated' WHEN start_precision = 4 THEN 'assumed' ELSE 'event' END
        AS start_basis
FROM told AS t
LEFT JOIN anchored AS a ON (is_running OR is_exact) AND NOT is_stock
    AND a.country = t.country AND a.period_start = t.period_start;

CREATE OR REPLACE TEMP TABLE series_claims AS
WITH placed AS (
    SELECT w.*, coalesce(p.codes, list_sort(w.places)) AS place_codes,
        coalesce(f.source, lower(w.primary_source), lower(w.speaker), w.document_id) AS source
    FROM windows AS w
    LEFT JOIN figure_place_codes AS p USING (figure_id)
    LEFT JOIN evidence.figure_sources AS f USING (figure_id)
),
scoped AS (
    SELECT *, md5(concat_ws('|', coalesce(device, '-'), people_key, coalesce(role, '-'), cause, dimension,
        coalesce(country, '-'), place_codes::VARCHAR)) AS scope
    FROM placed
),
-- Killed and injured of one statement, without a total, are a total of those whose outcome is known.
added AS (
    SELECT min(figure_id) FILTER (measure = 'killed') AS killed_id, sum(low_si) AS sum_low,
        CASE WHEN count(high_si) = 2 THEN sum(high_si) END AS sum_high,
        list(figure_id ORDER BY measure DESC, start_char) AS figure_ids,
        string_agg(counted, ' + ' ORDER BY measure DESC) AS counted
    FROM scoped AS s
    WHERE kind IN ('cumulative', 'closed') AND measure IN ('killed', 'injured', 'casualties', 'outcome_unknown')
    GROUP BY document_id, scope, source, anchor_date, from_latest, day_from, day_to
    HAVING count(*) = 2 AND count(*) FILTER (measure = 'killed') = 1
        AND count(*) FILTER (measure = 'injured') = 1
),
both_kinds AS (
    SELECT [figure_id] AS figure_ids, 'stated' AS value_basis, * FROM scoped
    UNION ALL BY NAME
    SELECT a.figure_ids, 'derived' AS value_basis, 'casualties' AS measure,
        a.sum_low::DECIMAL(28, 6) AS low_si, a.sum_high::DECIMAL(28, 6) AS high_si, a.counted,
        number_text(a.sum_low) AS said, 'casualties' AS measure_said,
        k.* EXCLUDE (measure, low_si, high_si, counted, said, measure_said, value, severity_as_stated,
            term_as_stated)
    FROM added AS a JOIN scoped AS k ON k.figure_id = a.killed_id
)
SELECT *, measure || '|' || scope AS scope_id,
    CASE WHEN kind <> 'closed' AND day_from IS NOT NULL THEN
        md5(concat_ws('|', measure, scope, kind, CASE WHEN kind = 'cumulative' THEN anchor_date END))[:16]
    END AS series_id,
    low_si = high_si AS is_point,
    CASE WHEN dimension = 'area' THEN 10000 ELSE 1 END AS shown_in,
    -- how a finding names the day and what it hangs on
    coalesce(as_of, period_end) AS day_said,
    CASE WHEN as_of_basis = 'published'
        THEN document || ' gives no date for its count; ' || coalesce(as_of, '') || ' is its own date' END
        AS day_doubt,
    CASE WHEN start_basis = 'assumed' AND kind = 'cumulative'
        THEN '"since ' || period_start || '" in ' || document || ' counts from ' || anchor_date END
        AS start_doubt
FROM both_kinds;
