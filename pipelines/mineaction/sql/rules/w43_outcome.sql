-- id: W43K
-- label: killed among the casualties
-- sentence: Of a hundred or more victims of mines and remnants, between a tenth and three fifths were
--   killed.
-- level: document
-- severity: low
-- tolerance: 0
-- version: 1
-- solve: alone
-- missing: Applies to killed that the text puts in relation to casualties of at least 100, of any group.
--   The Landmine Monitor's world totals have 31 to 39 per cent killed a year (2021-2024); the bounds
--   are far outside of them (own choice), for a list of survivors or of deaths only is not a fault.
-- finding: a remark on {document}: {killed} of {total} are {left} per cent
-- condition: if all who were killed and injured are counted
SELECT
    [killed.figure_id, total.figure_id] AS figure_ids,
    killed.document AS document,
    round(share_low(killed.low, total.high), 1) AS left_low,
    round(share_high(killed.high, total.low), 1) AS left_high,
    'in' AS comparator,
    10 AS right_low,
    60 AS right_high,
    killed.counted AS killed,
    total.counted AS total
FROM claims AS killed JOIN claims AS total ON total.figure_id = killed.part_of
WHERE killed.measure = 'killed' AND total.measure = 'casualties'
    AND killed.unit = 'C62' AND total.unit = 'C62' AND killed.cause = 'mine_erw'
    AND killed.people_key = total.people_key AND total.low >= 100
    AND killed.high IS NOT NULL AND total.high IS NOT NULL
