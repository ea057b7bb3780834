-- Which failed checks one other figure would mend: from checks to faults.
-- Lives here: faults that a single figure explains. Does not live here: several figures that are wrong
-- for one reason (united.sql).
-- Relations and figures are a graph: a relation joins its figures. Each failed relation goes to the
-- figure whose change would mend most failed relations, to one value that suits all of them, and
-- break fewest that hold; relations that go to one figure and value are one fault. So a wrong total
-- in three sums is one fault, and four figures that a document gives otherwise are four.

CREATE OR REPLACE TEMP TABLE ranked_points AS
SELECT p.*, s.slip, s.matching_figure_id, s.slip_said, coalesce(s.strength, 9) AS strength
FROM points AS p LEFT JOIN best_slips AS s USING (figure_id, point);

CREATE OR REPLACE TEMP TABLE candidates AS
SELECT n.check_id, p.*
FROM needs AS n
JOIN ranked_points AS p ON p.figure_id = n.figure_id
    AND n.needed_low <= p.point AND p.point <= n.needed_high
WHERE n.verdict = 'fail';

CREATE OR REPLACE TEMP TABLE explained AS
WITH chosen AS (
    SELECT check_id, figure_id, point, explains FROM candidates
    QUALIFY row_number() OVER (
        PARTITION BY check_id
        ORDER BY explains - breaks DESC, explains DESC, strength, figure_id, point
    ) = 1
)
SELECT c.check_id,
    CASE WHEN x.explains > 1 THEN concat_ws('|', x.figure_id, x.point) ELSE c.check_id END AS fault
FROM rule_checks AS c LEFT JOIN chosen AS x USING (check_id)
WHERE c.verdict = 'fail';
