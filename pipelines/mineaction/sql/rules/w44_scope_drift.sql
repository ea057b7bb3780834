-- id: W44
-- label: a part of a running count is not given for the whole
-- sentence: Civilians, and soldiers and police, are together no more than all persons of a running count.
-- level: corpus
-- severity: medium
-- tolerance: 0
-- version: 1
-- missing: Compared is each count of one status with the last count of the other status before or at its
--   day and with the first count of all after or at it. Where one of them is missing there is no
--   relation. Words that do not change who is counted (citizens, people) are no drift. Where a
--   count is of severe harm only ("seriously injured") and the one before is of all harm, or the other way
--   round, that is noted: it is not evaluable, as it cannot be told from the numbers.
-- finding: {document}: {part} as of {day} and {other} as of {other_day} ({other_document}) are {left}, but
--   {whole_document} has {whole} in all as of {whole_day} (off by {gap})
-- holds_if: with at least {left} in all as of {whole_day}
-- condition: {hangs_on}
-- solve: signed
WITH counts AS (
    SELECT d, list_scope || '|' || measure || '|' || anchor_date AS key, people_key, day_from, day_to
    FROM series_days AS d
    WHERE kind = 'cumulative' AND counts_victims(measure) AND low_si IS NOT NULL AND value_basis = 'stated'
),
pairs AS (
    SELECT * FROM (VALUES ('civilian|-|-', 'military_security|-|-'), ('military_security|-|-', 'civilian|-|-'))
        AS t (people_key, other_key)
),
parts AS (
    SELECT c.*, p.other_key FROM counts AS c JOIN pairs AS p USING (people_key)
),
others AS (
    SELECT d, key, people_key AS other_key, day_to FROM counts
),
wholes AS (
    SELECT d, key, day_from FROM counts WHERE people_key = '-|-|-'
),
with_other AS (
    SELECT p.d AS part, p.key, p.day_to, o.d AS other
    FROM parts AS p ASOF JOIN others AS o
        ON o.key = p.key AND o.other_key = p.other_key AND o.day_to <= p.day_from
),
sides AS (
    SELECT p.part, p.other, w.d AS whole
    FROM with_other AS p ASOF JOIN wholes AS w ON w.key = p.key AND w.day_from >= p.day_to
    -- a statement of both statuses for one day is one relation
    WHERE p.part.day_to <> p.other.day_to OR p.part.people_key = 'civilian|-|-'
),
-- a running count of severe harm beside one of all harm
by_severity AS (
    SELECT figure_id, document, counted, severity_as_stated, factor,
        lag(figure_id) OVER by_day AS other_figure_id, lag(document) OVER by_day AS other_document,
        lag(severity_as_stated) OVER by_day AS other_severity
    FROM series_claims
    WHERE value_basis = 'stated' AND kind = 'cumulative' AND counts_victims(measure)
        AND series_id IN (SELECT series_id FROM series_claims WHERE severity_as_stated IS NOT NULL)
    WINDOW by_day AS (PARTITION BY series_id ORDER BY day_to, day_from, document, start_char)
)
SELECT
    part.low_claim.ids || other.low_claim.ids || whole.high_claim.ids AS figure_ids,
    [1 FOR x IN part.low_claim.ids] || [1 FOR x IN other.low_claim.ids] || [-1 FOR x IN whole.high_claim.ids]
        AS signs,
    part.low_claim.document AS document,
    part.low_si + other.low_si AS left_low,
    part.high_si + other.high_si AS left_high,
    '<=' AS comparator,
    whole.low_si AS right_low,
    whole.high_si AS right_high,
    part.factor AS unit_factor,
    part.low_claim.counted AS part,
    part.as_of AS day,
    other.low_claim.counted AS other,
    other.as_of AS other_day,
    other.low_claim.document AS other_document,
    whole.high_claim.counted AS whole,
    whole.high_claim.document AS whole_document,
    whole.as_of AS whole_day,
    CASE WHEN len(list_distinct([part.low_claim.source, other.low_claim.source, whole.high_claim.source])) > 1
        THEN 'low' END AS severity,
    if_all([part.low_claim.day_doubt, part.low_claim.start_doubt, other.low_claim.start_doubt,
        whole.high_claim.start_doubt]) AS hangs_on,
    NULL AS label,
    NULL AS note
FROM sides
UNION ALL BY NAME
SELECT
    [figure_id, other_figure_id] AS figure_ids, [0, 0] AS signs, document, '<=' AS comparator,
    NULL AS left_low, NULL AS left_high, NULL AS right_low, NULL AS right_high, factor AS unit_factor,
    'the harm that is counted stays the same' AS label,
    document || ' counts ' || coalesce('those who are called "' || severity_as_stated || '"', 'all')
        || ', ' || other_document || ' counts ' || coalesce('those who are called "' || other_severity || '"', 'all') AS note
FROM by_severity
WHERE other_figure_id IS NOT NULL AND (severity_as_stated IS NULL) <> (other_severity IS NULL)
