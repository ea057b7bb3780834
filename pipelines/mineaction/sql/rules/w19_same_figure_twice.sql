-- id: W19
-- label: the same figure given twice agrees with itself
-- sentence: Where a document gives the same figure twice, for the same people, place and period, the two
--   agree.
-- level: document
-- severity: medium
-- tolerance: 0
-- version: 2
-- solve: sum
-- missing: Only figures with a stated period are compared, and only counts of victims and incidents:
--   two figures of found devices or cleared land may be the work of two teams. Figures of one sentence
--   or one statement, parts of a common whole, single incidents, what is left ("other areas", "nine of
--   them") and stated corrections are not the same figure twice. Two speakers are compared where both
--   count up to the same stated day: a remark. Where one number is less than half of the other it may
--   be a part of it that the words do not name: not evaluable.
-- finding: {document}: {first} and later {second} for the same period ({period}{by}) (off by {gap})
-- holds_if: with {left} in both places
-- condition: {hangs_on}
WITH counts AS (
    SELECT c.*, s.ordinal
    FROM claims AS c
    LEFT JOIN evidence.sentences AS s USING (document_id, sentence_id)
    WHERE measure IN ('casualties', 'killed', 'injured', 'outcome_unknown', 'incidents')
        AND unit = 'C62' AND per IS NULL AND statistic = 'total'
        AND period_from IS NOT NULL AND period_to IS NOT NULL
        AND coalesce(period_kind, 'period') NOT IN ('stock', 'incident') AND NOT in_headline
        AND part_of IS NULL AND NOT is_remainder(c)
),
paired AS (
    SELECT a, b, a.speaker IS NOT DISTINCT FROM b.speaker AS one_speaker,
        2 * least(a.high, b.high) < greatest(a.low, b.low) AS may_be_part
    FROM counts AS a
    JOIN counts AS b USING (document_id, measure, people_key, place_key, time_key)
    WHERE a.number_start < b.number_start
        AND a.sentence_id <> b.sentence_id AND a.statement_id <> b.statement_id
        AND a.device IS NOT DISTINCT FROM b.device
        AND a.role IS NOT DISTINCT FROM b.role
        AND a.severity_as_stated IS NOT DISTINCT FROM b.severity_as_stated
        AND CASE WHEN a.speaker IS NOT DISTINCT FROM b.speaker THEN a.as_of IS NOT DISTINCT FROM b.as_of
            ELSE a.as_of = b.as_of END
        -- "update: 5 dead and 10 wounded now"
        AND NOT EXISTS (
            FROM evidence.sentences AS s
            WHERE s.document_id = a.document_id AND s.ordinal BETWEEN b.ordinal - 2 AND b.ordinal
                AND s.ordinal > a.ordinal AND restates(lower(s.text))
        )
)
SELECT
    [a.figure_id, b.figure_id] AS figure_ids,
    a.document AS document,
    CASE WHEN NOT may_be_part THEN a.low END AS left_low,
    CASE WHEN NOT may_be_part THEN a.high END AS left_high,
    '=' AS comparator,
    b.low AS right_low,
    b.high AS right_high,
    a.counted AS first,
    b.counted AS second,
    concat_ws(' to ', a.period_start, nullif(a.period_end, a.period_start)) AS period,
    CASE WHEN one_speaker THEN '' ELSE '; ' || coalesce(a.speaker, 'no source named') || ' and '
        || coalesce(b.speaker, 'no source named') END AS by,
    CASE WHEN NOT one_speaker THEN 'low' END AS severity,
    CASE WHEN NOT one_speaker THEN 'if both count the same cases' END AS hangs_on,
    CASE WHEN may_be_part THEN 'the smaller may be a part of the larger' END AS note
FROM paired
