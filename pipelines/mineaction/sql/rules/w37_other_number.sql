-- id: W37
-- label: the same claim has the same number elsewhere
-- sentence: What two documents count alike, for the same people, place and period, has the same
--   number in both.
-- level: corpus
-- severity: medium
-- tolerance: 0
-- version: 1
-- missing: Only figures whose period or as-of is stated are compared; a day of publication is no
--   as-of. Ranges and rounded numbers agree where they overlap. Documents that repeat each other are
--   left to W38, single incidents, parts of a country and stated corrections are not compared, and
--   found items or cleared land only where one body speaks, or where two long numbers differ in one
--   digit: two teams each count their own. Two collectors differ in what they can see: their
--   difference is a remark. Counts of two collectors for which no country is named are not compared.
-- solve: signed
-- together: one different number and those that follow from it
-- finding: {document} has {first}{place} in {period} ({source}), {other} has {second}{other_place} in
--   {other_period} ({other_source}) (off by {gap})
-- holds_if: with {right} in {document}, or {left} in {other}
-- condition: {hangs_on}
WITH pairs AS (
    SELECT a, b, l.relation, s.source <> o.source AS other_collector
    FROM evidence.claim_links AS l
    JOIN claims AS a ON a.figure_id = l.figure_id
    JOIN claims AS b ON b.figure_id = l.other_figure_id
    JOIN evidence.figure_sources AS s ON s.figure_id = l.figure_id
    JOIN evidence.figure_sources AS o ON o.figure_id = l.other_figure_id
    WHERE l.relation IN ('corroborates', 'contradicts')
)
SELECT
    [a.figure_id, b.figure_id] AS figure_ids,
    [1, -1] AS signs,
    a.document AS document,
    b.document AS other,
    a.low_si AS left_low,
    a.high_si AS left_high,
    CASE WHEN a.period_from = b.period_from AND a.period_to = b.period_to THEN '=' ELSE '<=' END
        AS comparator,
    b.low_si AS right_low,
    b.high_si AS right_high,
    a.half_si + b.half_si AS tolerance,
    b.factor AS unit_factor,
    a.counted AS first,
    b.counted AS second,
    coalesce(' in ' || nullif(array_to_string(a.places, ', '), ''), '') AS place,
    coalesce(' in ' || nullif(array_to_string(b.places, ', '), ''), '') AS other_place,
    concat_ws(' to ', a.period_start, nullif(a.period_end, a.period_start)) AS period,
    concat_ws(' to ', b.period_start, nullif(b.period_end, b.period_start)) AS other_period,
    coalesce(a.primary_source, a.speaker, a.carrier, 'no source named') AS source,
    coalesce(b.primary_source, b.speaker, b.carrier, 'no source named') AS other_source,
    CASE WHEN other_collector THEN 'low' END AS severity,
    CASE WHEN other_collector THEN CASE
        WHEN a.measure IN ('casualties', 'killed', 'injured', 'outcome_unknown', 'incidents')
            THEN 'if both count the same cases' ELSE 'if both count the same work' END END AS hangs_on
FROM pairs
