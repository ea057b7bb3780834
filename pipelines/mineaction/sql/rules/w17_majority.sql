-- id: W17
-- label: a majority can be one
-- sentence: A group that is said to be the majority can be more than half of the total.
-- level: corpus
-- severity: high
-- tolerance: 0
-- version: 1
-- solve: alone
-- missing: Applies where a sentence says that most of the people it counts are of one group. What is
--   known of the group is its count in the same toll, or in an earlier toll since the same start: then
--   all later ones may be of the group. Without either it is not evaluable.
-- finding: {document}: most of {total} are said to be {most}, but {known} leaves at most {possible}, not
--   half of them
-- holds_if: with at least {right} {most}
SELECT
    [x FOR x IN list_concat([m.figure_id], coalesce(g.m.total_ids, []), coalesce(g.m.part_ids, []))
        IF x IS NOT NULL] AS figure_ids,
    m.document AS document,
    g.most_low AS left_low,
    g.most_high AS left_high,
    '>=' AS comparator,
    floor(m.low / 2) + 1 AS right_low,
    floor(m.low / 2) + 1 AS right_high,
    m.counted AS total,
    m.most_said AS most,
    g.known AS known,
    number_text(g.most_high) AS possible,
    CASE WHEN g.known IS NULL THEN 'no count of ' || m.most_said || ' to set against it' END AS note
FROM majorities AS m
LEFT JOIN (
    SELECT g.m.figure_id AS figure_id, g.g AS m,
        g.g.low AS most_low,
        CASE WHEN g.same_toll THEN g.g.high ELSE g.g.high + g.m.high - g.t.low END AS most_high,
        number_text(g.g.low) || ' of ' || number_text(g.t.low) || CASE WHEN g.same_toll THEN ''
            ELSE ' as of ' || g.t.as_of_from || ' (' || g.t.document || ')' END AS known
    FROM majority_grounds AS g
) AS g USING (figure_id)
