-- id: W43M
-- label: a majority that only a change of pattern gives
-- sentence: A group that is said to be the majority does not need a far larger share among later
--   people than it had among earlier ones.
-- level: corpus
-- severity: low
-- tolerance: 0
-- version: 1
-- solve: alone
-- missing: Applies where the group was counted in an earlier toll since the same start. A share half as
--   large again as before is let pass (own choice): patterns of use and of return change.
-- finding: a remark on {document}: most of {total} are said to be {most}; before, {known} were, so at
--   least {needed} of the {later} since would have to be ({left} per cent after {before} per cent)
-- condition: if both count the same people{severe}
SELECT
    list_concat([g.m.figure_id], coalesce(g.g.total_ids, []), coalesce(g.g.part_ids, []),
        coalesce(g.t.total_ids, []), coalesce(g.t.part_ids, [])) AS figure_ids,
    g.m.document AS document,
    round(100.0 * (floor(g.m.low / 2) + 1 - g.g.high)::DOUBLE / (g.m.low - g.t.low), 1) AS left_low,
    round(100.0 * (floor(g.m.low / 2) + 1 - g.g.high)::DOUBLE / (g.m.low - g.t.low), 1) AS left_high,
    '<=' AS comparator,
    0 AS right_low,
    1.5 * round(100.0 * g.g.high::DOUBLE / g.t.low, 1) AS right_high,
    g.m.counted AS total,
    g.m.most_said AS most,
    CASE WHEN g.t.severe_only THEN '; before, only severe injuries are counted' ELSE '' END AS severe,
    number_text(g.g.low) || ' of ' || number_text(g.t.low) || ' up to ' || g.t.as_of_from || ' ('
        || g.t.document || ')' AS known,
    number_text(floor(g.m.low / 2) + 1 - g.g.high) AS needed,
    number_text(g.m.low - g.t.low) AS later,
    number_text(round(100.0 * g.g.high::DOUBLE / g.t.low, 1)) AS before
FROM majority_grounds AS g
WHERE NOT g.same_toll
