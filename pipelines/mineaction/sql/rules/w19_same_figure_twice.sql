-- id: W19
-- label: one speaker's figure for the same thing agrees with itself
-- sentence: Where a document gives the same figure twice, by the same speaker for the same people,
--   place and period, the two agree.
-- level: document
-- severity: medium
-- tolerance: 0
-- version: 1
-- solve: sum
-- missing: Only figures with a stated period are compared, and only counts of victims and incidents:
--   two figures of found devices or cleared land may be the work of two teams. Figures of one sentence
--   or one statement, parts of a common whole and single incidents are not the same figure twice.
-- finding: {document}: {first} and later {second} for the same period ({period}) (off by {gap})
-- holds_if: with {left} in both places
WITH counts AS (
    SELECT * FROM claims
    WHERE measure IN ('casualties', 'killed', 'injured', 'outcome_unknown', 'incidents')
        AND unit = 'C62' AND per IS NULL AND statistic = 'total'
        AND period_from IS NOT NULL AND period_to IS NOT NULL
        AND coalesce(period_kind, 'period') NOT IN ('stock', 'incident') AND NOT in_headline
)
SELECT
    [a.figure_id, b.figure_id] AS figure_ids,
    a.document AS document,
    a.low AS left_low,
    a.high AS left_high,
    '=' AS comparator,
    b.low AS right_low,
    b.high AS right_high,
    a.counted AS first,
    b.counted AS second,
    concat_ws(' to ', a.period_start, nullif(a.period_end, a.period_start)) AS period
FROM counts AS a
JOIN counts AS b USING (document_id, measure, people_key, place_key, time_key)
WHERE a.number_start < b.number_start
    AND a.sentence_id <> b.sentence_id AND a.statement_id <> b.statement_id
    AND a.device IS NOT DISTINCT FROM b.device
    AND a.role IS NOT DISTINCT FROM b.role
    AND a.severity_as_stated IS NOT DISTINCT FROM b.severity_as_stated
    AND a.speaker IS NOT DISTINCT FROM b.speaker
    AND a.as_of IS NOT DISTINCT FROM b.as_of
    AND a.part_of IS NULL AND b.part_of IS NULL
