-- id: W15
-- label: percentage in 0-100
-- sentence: A share of a whole lies between 0 and 100 per cent.
-- level: figure
-- severity: high
-- tolerance: 0
-- version: 1
-- solve: signed
-- missing: A share without any bound is not evaluable. Changes ("up 120 per cent") are no shares and
--   are not recorded as figures.
-- finding: {document}: {share} cannot be a share of a whole: it lies outside 0 to 100 per cent
-- holds_if: with a share from 0 to 100 per cent
SELECT
    [figure_id] AS figure_ids,
    [1] AS signs,
    document,
    low AS left_low,
    high AS left_high,
    'in' AS comparator,
    0 AS right_low,
    100 AS right_high,
    counted AS share
FROM claims
WHERE unit = 'P1' AND per IS NULL AND statistic <> 'rate'
