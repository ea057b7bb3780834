-- id: W43S
-- label: share of the land cleared against share of the devices found
-- sentence: Where one sentence gives the share of the land that was cleared and the share of the
--   devices that were found, neither is more than three times the other.
-- level: document
-- severity: low
-- tolerance: 0
-- version: 1
-- solve: alone
-- missing: Applies to shares of the same country and place in one sentence. If devices lay evenly, the
--   shares would be equal; a factor of three is our own choice, for clearance often begins where few
--   lie and totals of devices laid are estimates.
-- finding: a remark on {document}: {land_said} of the land is said to be cleared and {found_said} of the
--   devices to be found, {left} times as much of the land as of the devices
-- condition: if both are shares of the whole and devices lie about evenly
SELECT
    [land.figure_id, found.figure_id] AS figure_ids,
    land.document AS document,
    round(land.low::DOUBLE / found.low, 1) AS left_low,
    round(land.low::DOUBLE / found.low, 1) AS left_high,
    'in' AS comparator,
    0.333333 AS right_low,
    3 AS right_high,
    land.said AS land_said,
    found.said AS found_said
FROM claims AS land
JOIN claims AS found USING (document_id, sentence_id, place_key)
WHERE land.measure IN ('area_cleared', 'area_released') AND land.unit = 'P1' AND land.low > 0
    AND found.measure = 'devices_found' AND found.unit = 'P1' AND found.low > 0
    AND land.high IS NOT NULL AND found.high IS NOT NULL
