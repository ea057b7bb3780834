-- id: W42
-- label: weeks add up to the month, months to the year
-- sentence: What bulletins of shorter periods count adds up to no more than what a longer period holds that
--   contains them, and to all of it if they leave no day out.
-- level: corpus
-- severity: medium
-- tolerance: 0
-- version: 1
-- missing: Shorter periods are taken by length (weeks, months, quarters, half years), those that overlap are left out, and
--   of several figures for one period the one for the widest place. The sum is equal to the whole only
--   if no day is left out and all figures are for the same place; it may fall short otherwise. Two
--   figures for one period leave room between them. Found devices and cleared land of two bodies are
--   not evaluable unless they hold.
-- finding: {document}: {whole} from {start} to {end}, but {numbers} in {parts} ({part_documents}) make {left}
--   (off by {gap})
-- holds_if: with {left} from {start} to {end}
-- condition: {hangs_on}
-- solve: sum
WITH sized AS (
    SELECT w, w.measure || '|' || whole_scope AS country_key, scope_id, from_earliest, day_to,
        date_diff('day', from_earliest, day_to) + 1 AS days,
        CASE WHEN days BETWEEN 2 AND 10 THEN 1 WHEN days BETWEEN 26 AND 31 THEN 2
            WHEN days BETWEEN 85 AND 95 THEN 3 WHEN days BETWEEN 175 AND 190 THEN 4
            WHEN days BETWEEN 360 AND 366 THEN 5 END AS size
    FROM closed_windows AS w
    WHERE from_earliest = from_latest AND day_from = day_to AND from_earliest <= day_to
),
-- figures of districts count within the country, and within a figure for the same districts
keyed AS (
    SELECT country_key AS key, * FROM sized
    UNION ALL
    SELECT scope_id AS key, * FROM sized WHERE w.places > 0
),
widest AS (
    SELECT * FROM keyed WHERE size IS NOT NULL AND w.low_si IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY key, from_earliest, day_to
        ORDER BY w.places > 0, w.places DESC, scope_id) = 1
),
apart AS (
    SELECT *, from_earliest > coalesce(max(day_to) OVER (PARTITION BY key, size
        ORDER BY from_earliest, day_to DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
        from_earliest - 1) AS is_apart
    FROM widest
),
wholes AS (
    SELECT CASE WHEN w.places = 0 THEN country_key ELSE scope_id END AS key, w, from_earliest, day_to, days
    FROM sized WHERE days > 10
),
-- Joined by the year in which the whole begins: a year holds at most 52 weeks, so the join stays in
-- proportion to the wholes. Only years are added up over more than two years.
parts AS (
    SELECT *, unnest(range(year(from_earliest) - CASE WHEN size = 5 THEN 30 ELSE 1 END,
        year(from_earliest) + 1)) AS year
    FROM apart WHERE is_apart
),
inside AS (
    SELECT wholes.w AS whole, wholes.days AS whole_days, wholes.from_earliest AS start, wholes.day_to AS "end",
        p.size, p.w AS part, p.days AS part_days, p.from_earliest AS part_from
    FROM wholes JOIN parts AS p ON p.key = wholes.key AND p.year = year(wholes.from_earliest)
        AND p.from_earliest >= wholes.from_earliest AND p.day_to <= wholes.day_to
    WHERE p.days < wholes.days
),
sums AS (
    SELECT whole, start, "end", size,
        sum(part.low_si) AS low,
        CASE WHEN count(part.high_si) = count(*) THEN sum(part.high_si) END AS high,
        sum(part.low_claim.half) AS half,
        sum(part_days) = any_value(whole_days) AND bool_and(part.places = whole.places) AS tiles,
        list(part.low_claim.ids ORDER BY part_from) AS ids,
        string_agg(part.low_claim.said, ' + ' ORDER BY part_from) AS numbers,
        list_sort(list_distinct(list(part.low_claim.document))) AS documents,
        bool_and(part.low_claim.source = whole.high_claim.source) AS one_source,
        count(*) AS parts
    FROM inside GROUP BY whole, start, "end", size HAVING count(*) >= 2
),
judged AS (
    SELECT *, NOT counts_victims(whole.measure) AND NOT one_source
        AND (low - half > whole.high_si + whole.high_claim.half
            OR tiles AND high + half < whole.low_si - whole.high_claim.half) AS other_work
    FROM sums
)
SELECT
    flatten(ids) || whole.high_claim.ids AS figure_ids,
    whole.high_claim.document AS document,
    CASE WHEN other_work IS NOT TRUE THEN low END AS left_low,
    CASE WHEN other_work IS NOT TRUE THEN high END AS left_high,
    CASE WHEN tiles THEN '=' ELSE '<=' END AS comparator,
    whole.low_si AS right_low,
    whole.high_si AS right_high,
    half + whole.high_claim.half AS tolerance,
    whole.factor AS unit_factor,
    'periods of ' || ['weeks', 'months', 'quarters', 'half years', 'years'][size] || ' in a longer one' AS label,
    whole.high_claim.counted AS whole,
    start,
    "end",
    numbers,
    parts || ' ' || ['weeks', 'months', 'quarters', 'half years', 'years'][size] AS parts,
    array_to_string(documents, ', ') AS part_documents,
    CASE WHEN NOT one_source THEN 'low' END AS severity,
    if_all([CASE WHEN NOT one_source THEN 'all of them count the same cases' END]) AS hangs_on,
    CASE WHEN other_work THEN 'two bodies may each count their own work' END AS note
FROM judged
