-- id: W35
-- label: a shorter time does not hold more than a longer one around it
-- sentence: What is counted in a period, in one document, is not more than what another document counts
--   in a longer period that contains it.
-- level: corpus
-- severity: low
-- tolerance: 0
-- version: 1
-- missing: Compared is each closed period and running count with the nearest longer time that contains it
--   on every reading of the dates: a closed period, or the running count that begins next before it at
--   the first day after its end; and with a larger total of the same day without a start. Days of one
--   series are left to W30, figures of one document to W16. Found devices and cleared land of two
--   bodies are not evaluable unless they hold.
-- finding: {document}: {part} {part_time}, but {whole_document} has {whole} from {whole_start} to
--   {whole_end} (off by {gap})
-- holds_if: with at most {right} in {document}, or {needed} or more in {whole_document}
-- condition: {hangs_on}
-- solve: signed
WITH parts AS (
    -- days are carried by their ids: joins in order copy what they carry
    SELECT day_id, series_id, md5_number(scope_id) AS scope_id, kind, from_earliest, from_latest, day_from, day_to,
        floor(log2(greatest(date_diff('day', from_earliest, day_to), 0) + 1))::INTEGER AS size
    FROM window_days WHERE kind IN ('closed', 'cumulative') AND low_si > 0
        AND from_earliest <= day_to
),
-- running counts: the anchor next before the part's start, then its first day after the part's end
anchors AS (
    SELECT DISTINCT md5_number(scope_id) AS scope_id, series_id, from_latest FROM series_days WHERE kind = 'cumulative'
),
before_start AS (
    SELECT p.day_id, p.day_to, a.series_id
    FROM parts AS p ASOF JOIN anchors AS a
        ON a.scope_id = p.scope_id AND a.from_latest <= p.from_earliest
    WHERE a.series_id IS DISTINCT FROM p.series_id
),
-- a part of a running count that begins earlier: the anchor before its own
before_own AS (
    SELECT p.day_id, p.day_to, a.series_id
    FROM parts AS p ASOF JOIN anchors AS a
        ON a.scope_id = p.scope_id AND a.from_latest < p.from_earliest
    WHERE p.kind = 'cumulative'
),
running AS (
    SELECT day_id, series_id, window_id, from_latest, day_from FROM series_days WHERE series_id IS NOT NULL
),
in_running AS (
    SELECT p.day_id, d.day_id AS whole_id, d.from_latest, d.day_from, d.window_id
    FROM (FROM before_start UNION ALL FROM before_own) AS p
    ASOF JOIN running AS d ON d.series_id = p.series_id AND d.day_from >= p.day_to
),
-- closed periods, by the size of the longer one: of each size the one that begins next before
sizes AS (
    SELECT DISTINCT scope_id, size FROM parts WHERE kind = 'closed'
),
longer AS (
    SELECT p.day_id, p.scope_id, p.size, p.from_latest, p.day_from, w.window_id
    FROM parts AS p JOIN window_days AS w USING (day_id) WHERE p.kind = 'closed'
),
sized AS (
    SELECT p.*, s.size AS longer_size FROM parts AS p JOIN sizes AS s USING (scope_id)
    WHERE p.kind = 'closed' AND s.size >= p.size
),
in_closed AS (
    SELECT p.day_id, l.day_id AS whole_id, l.from_latest, l.day_from, l.window_id
    FROM sized AS p ASOF JOIN longer AS l
        ON l.scope_id = p.scope_id AND l.size = p.longer_size AND l.from_latest <= p.from_earliest
    WHERE l.day_from >= p.day_to AND l.day_id <> p.day_id
),
-- The nearest of those that contain it: what holds for that one and for the one around it, holds for all.
chosen AS (
    FROM (FROM in_running UNION ALL FROM in_closed)
    QUALIFY row_number() OVER (PARTITION BY day_id
        ORDER BY date_diff('day', from_latest, day_from), window_id) = 1
),
nearest AS (
    SELECT part, whole
    FROM chosen AS c
    JOIN window_days AS part ON part.day_id = c.day_id
    JOIN window_days AS whole ON whole.day_id = c.whole_id
    WHERE part.documents_said <> whole.documents_said
),
-- a total without a start that is given beside one with a start
in_open AS (
    SELECT shorter AS part, longer AS whole FROM parallel_totals WHERE start_is_open
),
-- an undated text that counts "in the last four months": not before its first possible day
undated AS (
    SELECT c.*, d.published_earliest
    FROM claims AS c JOIN documents AS d USING (document_id)
    WHERE c.period_rule = 'undated_window' AND c.as_of IS NULL AND d.published IS NULL
        AND d.published_earliest IS NOT NULL AND counts_victims(c.measure) AND c.low > 0
        AND len(c.places) = 0
),
two_numbers AS (
    SELECT figure_id, other_figure_id FROM evidence.claim_links WHERE relation = 'contradicts'
    UNION ALL
    SELECT other_figure_id, figure_id FROM evidence.claim_links WHERE relation = 'contradicts'
),
all_pairs AS (
    SELECT part.low_claim.ids AS part_ids, part.low_claim.document AS document,
        part.low_si AS low, part.high_si AS high, part.low_claim.half AS half, part.factor AS factor,
        hedged(part.low_claim.qualifier, part.low_claim.counted) AS counted,
        'from ' || part.from_earliest || ' to ' || part.day_to AS part_time, part.measure AS measure, part.low_claim.source AS source,
        part.low_claim.start_doubt AS doubt, part.low_claim.day_doubt AS day_doubt, whole,
        part.documents_said || CASE WHEN whole.kind = 'open' THEN ' ' ELSE '' END AS part_documents
    FROM (FROM nearest UNION ALL FROM in_open)
    UNION ALL BY NAME
    SELECT [u.figure_id] AS part_ids, u.document, u.low_si AS low, u.high_si AS high, u.half_si AS half,
        u.factor, hedged(u.qualifier, u.counted) AS counted,
        'in a time up to its own day' AS part_time, u.measure,
        u.document AS source,
        u.document || ', which is undated (not before ' || u.published_earliest
            || '), counts only from ' || d.anchor_date || ' to ' || d.as_of AS doubt, d AS whole,
        u.document AS part_documents
    FROM undated AS u
    ASOF JOIN (
        SELECT *, day_from AS until FROM series_days
        WHERE kind = 'cumulative' AND places = 0
    ) AS d ON d.measure = u.measure AND d.country = u.country AND d.role_key = coalesce(u.role, '-') AND d.people_key = u.people_key
        AND d.until >= u.published_earliest
    WHERE d.from_latest <= u.published_earliest
)
SELECT
    part_ids || whole.high_claim.ids AS figure_ids,
    [1 FOR x IN part_ids] || [-1 FOR x IN whole.high_claim.ids] AS signs,
    document,
    CASE WHEN may_differ(measure, source, whole.high_claim.source) AND low > whole.high_si
        THEN NULL ELSE low END AS left_low,
    CASE WHEN may_differ(measure, source, whole.high_claim.source) AND low > whole.high_si
        THEN NULL ELSE high END AS left_high,
    '<=' AS comparator,
    whole.low_si AS right_low,
    whole.high_si AS right_high,
    half + whole.high_claim.half AS tolerance,
    factor AS unit_factor,
    counted AS part,
    part_time,
    number_text(low / factor) AS needed,
    whole.high_claim.document AS whole_document,
    whole.high_claim.counted AS whole,
    coalesce(whole.from_earliest::VARCHAR, 'an unstated start') AS whole_start,
    whole.day_to::VARCHAR AS whole_end,
    CASE WHEN counts_victims(measure) AND source = whole.high_claim.source THEN 'high' END AS severity,
    if_all([doubt, whole.high_claim.start_doubt,
        CASE WHEN whole.kind = 'open' THEN whole.high_claim.said || ' counts from an earlier start' END,
        CASE WHEN source <> whole.high_claim.source THEN 'both sources count the same cases' END])
        AS hangs_on,
    CASE WHEN may_differ(measure, source, whole.high_claim.source) AND low > whole.high_si
        THEN 'two bodies may each count their own work' END AS note
FROM all_pairs
WHERE part_documents <> whole.documents_said
    -- two figures that are linked as one claim with two numbers are left to W37
    AND (part_ids[1], whole.high_claim.ids[1]) NOT IN (SELECT (figure_id, other_figure_id) FROM two_numbers)
