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

-- Whoever counts people who came to harm counts the same people. Of all other measures two bodies
-- may each count their own work.
CREATE OR REPLACE TEMP MACRO counts_victims(measure) AS
    measure IN ('casualties', 'killed', 'injured', 'outcome_unknown', 'incidents');
CREATE OR REPLACE TEMP MACRO may_differ(measure, source, other_source) AS
    NOT counts_victims(measure) AND source <> other_source;

-- The number with the word that makes it round, so that a finding does not make it exact.
CREATE OR REPLACE TEMP MACRO hedged(qualifier, counted) AS CASE qualifier
    WHEN 'about' THEN 'about ' WHEN 'more_than' THEN 'more than ' WHEN 'less_than' THEN 'less than '
    WHEN 'at_least' THEN 'at least ' WHEN 'up_to' THEN 'up to ' WHEN 'almost' THEN 'almost '
    ELSE '' END || counted;

-- What a finding hangs on, from reasons that may be missing: "if this and that".
CREATE OR REPLACE TEMP MACRO if_all(reasons) AS
    'if ' || nullif(array_to_string(list_sort(list_distinct(
        list_filter(reasons, lambda reason: reason IS NOT NULL))), ' and '), '');

-- A view: it is read once, by the table below.
CREATE OR REPLACE TEMP VIEW windows AS
WITH countable AS (
    -- without what only the rules within a document compare: a million claims are kept twice
    SELECT c.* EXCLUDE (sentence_id, statement_id, number_as_stated, file_name, numerator, denominator,
            late_start, early_end, half_step, in_headline, part_of, part_basis, statistic, per, place_key, time_key),
        s.measure IS NOT NULL OR coalesce(c.period_kind, '') = 'stock' AS is_stock,
        length(period_start) AS start_precision,
        CASE length(period_start) WHEN 4 THEN make_date(year(period_from), 12, 31)
            WHEN 7 THEN last_day(period_from) ELSE period_from END AS start_to
    FROM claims AS c LEFT JOIN stock_measures AS s USING (measure)
    WHERE unit <> 'P1' AND per IS NULL AND statistic = 'total'
        AND coalesce(period_kind, '') <> 'incident'
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
        AND period_from <= period_to
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
        -- a period that ends before it starts belongs to no series (W46)
        WHEN period_from > period_to THEN 'reversed'
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
        AS start_basis,
    -- until when it counts: a closed period to its last day, all else to its as-of
    CASE WHEN NOT is_running AND NOT is_stock AND as_of_to >= period_to
        THEN period_to ELSE coalesce(as_of_from, period_to) END AS day_from,
    CASE WHEN NOT is_running AND NOT is_stock AND as_of_to >= period_to
        THEN period_to ELSE coalesce(as_of_to, period_to) END AS day_to
FROM told AS t
LEFT JOIN anchored AS a ON (is_running OR is_exact) AND NOT is_stock
    AND a.country = t.country AND a.period_start = t.period_start;

CREATE OR REPLACE TEMP TABLE series_claims AS
WITH placed AS (
    SELECT w.*, coalesce(p.codes, list_sort(w.places)) AS place_codes,
        coalesce(f.source, lower(w.primary_source), lower(w.speaker), w.document_id) AS source,
        d.date_basis
    FROM windows AS w
    JOIN documents AS d USING (document_id)
    LEFT JOIN figure_place_codes AS p USING (figure_id)
    LEFT JOIN evidence.figure_sources AS f USING (figure_id)
),
scoped AS (
    SELECT *,
        -- without a country nobody knows whether two bodies count the same place
        md5(concat_ws('|', coalesce(device, '-'), people_key, coalesce(role, '-'), cause, dimension,
            coalesce(country, '- ' || source))) AS whole_scope,
        -- the scope of a list that also tells apart who was harmed
        concat_ws('|', coalesce(device, '-'), coalesce(role, '-'), cause, dimension,
            coalesce(country, '- ' || source), place_codes::VARCHAR) AS list_scope,
        CASE WHEN len(place_codes) = 0 THEN whole_scope
            ELSE md5(whole_scope || place_codes::VARCHAR) END AS scope
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
    CASE WHEN kind <> 'reversed' AND day_from IS NOT NULL THEN
        md5(concat_ws('|', measure, scope, kind, CASE WHEN kind IN ('cumulative', 'closed')
            THEN anchor_date END))[:16]
    END AS window_id,
    CASE WHEN kind <> 'closed' THEN window_id END AS series_id,
    low_si = high_si AS is_point,
    CASE WHEN dimension = 'area' THEN 10000 ELSE 1 END AS shown_in,
    -- how a finding names the day and what it hangs on
    coalesce(CASE WHEN kind = 'closed' THEN period_end END, as_of, period_end) AS day_said,
    CASE WHEN as_of_basis = 'published'
        THEN 'the count of ' || document || ' holds on its own date, ' || as_of
            || CASE WHEN date_basis IN ('stated', 'header') THEN '' ELSE ', which is ' || date_basis END
        END AS day_doubt,
    CASE WHEN start_basis = 'assumed' AND kind = 'cumulative'
        THEN '"since ' || period_start || '" in ' || document || ' counts from ' || anchor_date END
        AS start_doubt
FROM both_kinds;
