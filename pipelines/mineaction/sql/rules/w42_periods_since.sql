-- id: W42S
-- label: listed periods add up to no more than the running count
-- sentence: Periods that a document lists side by side hold no more victims together than a count that
--   runs over all of them.
-- level: corpus
-- severity: medium
-- tolerance: 0
-- version: 1
-- missing: Compared is the sum of a list, up to each of its periods, with the first running count after it
--   that begins before the list. Periods need not follow without a gap, so the sum may fall short. Where a
--   period gives only some outcomes or groups, it counts with them. The longest list before each count is
--   taken.
-- finding: {document}: {numbers} {counted} in {periods} periods from {start} to {end} = {left}, but
--   {whole_document} has {whole} from {anchor} to {day} (off by {gap})
-- holds_if: with {left} from {anchor} to {day}
-- condition: {hangs_on}
-- solve: signed
WITH wholes AS (
    SELECT d, measure, list_scope, series_id, from_latest, day_from FROM series_days AS d
    WHERE kind = 'cumulative' AND counts_victims(measure) AND people_key = '-|-|-'
        AND value_basis = 'stated'
),
anchors AS (
    SELECT DISTINCT measure, list_scope, series_id, from_latest FROM wholes
),
started AS (
    SELECT s, a.series_id, s.list_to AS list_to
    FROM list_sums AS s ASOF JOIN anchors AS a
        ON a.measure = s.measure AND a.list_scope = s.list_scope AND a.from_latest <= s.first_from
    WHERE s.periods >= 2
),
paired AS (
    SELECT s.s AS l, w.d AS whole
    FROM started AS s ASOF JOIN wholes AS w ON w.series_id = s.series_id AND w.day_from >= s.list_to
    QUALIFY row_number() OVER (PARTITION BY s.s.document_id, s.s.measure, s.s.list_scope, w.d.day_from
        ORDER BY s.s.list_to DESC) = 1
)
SELECT
    flatten(l.ids) || whole.high_claim.ids AS figure_ids,
    [1 FOR x IN flatten(l.ids)] || [-1 FOR x IN whole.high_claim.ids] AS signs,
    l.document AS document,
    l.low AS left_low,
    l.low AS left_high,
    '<=' AS comparator,
    whole.low_si AS right_low,
    whole.high_si AS right_high,
    whole.factor AS unit_factor,
    array_to_string(l.numbers, ' + ') AS numbers,
    replace(l.measure, '_', ' ') AS counted,
    l.periods AS periods,
    l.first_from AS start,
    l.list_to AS end,
    whole.high_claim.document AS whole_document,
    whole.high_claim.counted AS whole,
    whole.anchor_date AS anchor,
    whole.as_of AS day,
    CASE WHEN l.read_as IS NOT NULL OR l.source <> whole.high_claim.source THEN 'low' END AS severity,
    if_all([l.read_as, whole.high_claim.start_doubt]) AS hangs_on
FROM paired
