-- id: W16
-- label: count of a shorter period <= count of the period that contains it
-- sentence: What one speaker counts in a period is not more than what the same speaker counts in a
--   longer period that contains it.
-- level: document
-- severity: high
-- tolerance: 0
-- version: 1
-- solve: sum
-- missing: Both periods must be stated. Where one contains the other only on some readings of their
--   dates ("since 2020" may begin in December) the relation is not evaluable. Stocks, shares, incidents and figures of different
--   people, devices, places, roles or speakers are not compared.
-- finding: {document}: {part} in {part_period}, but {whole} in {whole_period}, which contains it (off
--   by {gap})
-- holds_if: with at most {right} in {part_period}, or at least {left} in {whole_period}
-- condition: {hangs_on}
WITH counts AS (
    SELECT *, concat_ws(' to ', period_start, nullif(period_end, period_start)) AS period_said
    FROM claims
    WHERE unit <> 'P1' AND per IS NULL AND statistic = 'total'
        AND period_from IS NOT NULL AND period_to IS NOT NULL AND period_from <= period_to
        AND coalesce(period_kind, 'period') NOT IN ('stock', 'incident')
        AND measure NOT IN ('area_contaminated', 'area_total', 'devices_emplaced', 'devices_stockpiled',
            'missing', 'idps', 'people_at_risk', 'deminers', 'countries_affected', 'survivors')
),
nested AS (
    SELECT part, whole,
        (part.period_from >= coalesce(whole.late_start, whole.period_from)
            OR part.period_start = whole.period_start)
        AND (part.period_to <= coalesce(whole.early_end, whole.period_to)
            OR part.period_end = whole.period_end) AS surely
    FROM counts AS part
    JOIN counts AS whole USING (document_id, measure, place_key, people_key, dimension)
    WHERE part.figure_id <> whole.figure_id
        AND part.time_key <> whole.time_key
        AND part.device IS NOT DISTINCT FROM whole.device
        AND part.role IS NOT DISTINCT FROM whole.role
        AND part.speaker IS NOT DISTINCT FROM whole.speaker
        AND part.period_from >= whole.period_from AND part.period_to <= whole.period_to
)
SELECT
    [part.figure_id, whole.figure_id] AS figure_ids,
    part.document AS document,
    CASE WHEN surely THEN part.low_si END AS left_low,
    CASE WHEN surely THEN part.high_si END AS left_high,
    '<=' AS comparator,
    whole.low_si AS right_low,
    whole.high_si AS right_high,
    part.half_si + whole.half_si AS tolerance,
    whole.factor AS unit_factor,
    part.counted AS part,
    part.period_said AS part_period,
    whole.counted AS whole,
    whole.period_said AS whole_period,
    -- the output of different teams can stand side by side under one speaker; victims are not theirs
    CASE WHEN part.measure NOT IN ('casualties', 'killed', 'injured', 'outcome_unknown', 'incidents')
        THEN 'if both figures count the work of the same body' END AS hangs_on,
    CASE WHEN part.measure NOT IN ('casualties', 'killed', 'injured', 'outcome_unknown', 'incidents')
        THEN 'low' END AS severity,
    CASE WHEN NOT surely THEN 'the dates leave open whether one period contains the other' END AS note
FROM nested
