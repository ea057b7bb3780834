-- Several figures that are wrong for one reason are one fault: the statement of one document against
-- that of another, and a fault that a relaying document repeats.
-- Needs `explained` (check_id, fault). Leaves `faults` (check_id, fault, is_repeat).
-- Lives here: from faults to fewer. Does not live here: faults of one figure (faults.sql).

-- Failed relations between a number of one document and one of another.
CREATE OR REPLACE TEMP TABLE compared AS
WITH signed AS (
    SELECT check_id, document_ids, imbalance, signs, figure_ids,
        unnest(figure_ids) AS figure_id, unnest(signs) AS sign
    FROM rule_checks
    WHERE verdict = 'fail' AND solve = 'signed' AND len(document_ids) = 2
)
SELECT s.check_id, s.imbalance, s.document_ids, s.sign, c.figure_id, c.document_id, c.measure, c.civil_status,
    c.age, c.sex,
    -- what one document says of one place and time, whoever of the people it counts
    concat_ws('|', c.document_id, c.place_key, c.time_key, coalesce(c.as_of, '-'), coalesce(c.role, '-'),
        coalesce(c.device, '-')) AS account
FROM signed AS s JOIN claims AS c USING (figure_id)
WHERE s.sign <> 0;

-- One account counts the killed within the casualties, and civilians within all: where both differ from
-- the same other account in the same direction, and the part by no more than the whole, the whole
-- differs because the part does.
CREATE OR REPLACE TEMP TABLE same_reason AS
WITH nested AS (
    SELECT part.check_id AS part_check, whole.check_id AS whole_check, part.sign AS sign
    FROM compared AS part JOIN compared AS whole USING (document_ids, account, sign)
    WHERE part.check_id <> whole.check_id
        AND sign(part.imbalance) = sign(whole.imbalance) AND abs(part.imbalance) <= abs(whole.imbalance)
        AND (part.measure = whole.measure OR EXISTS (FROM measure_within AS m
            WHERE m.measure = part.measure AND m.wider = whole.measure))
        AND coalesce(whole.civil_status = part.civil_status, whole.civil_status IS NULL)
        AND coalesce(whole.age = part.age, whole.age IS NULL)
        AND coalesce(whole.sex = part.sex, whole.sex IS NULL)
),
both_sides AS (
    SELECT part_check AS one, whole_check AS other FROM nested
    GROUP BY ALL HAVING count(DISTINCT sign) = 2
),
-- two relations between the same documents that fail with one and the same figure
shared AS (
    SELECT DISTINCT min(check_id) OVER of_figure AS one, check_id AS other FROM compared
    WINDOW of_figure AS (PARTITION BY document_ids, figure_id)
    QUALIFY one <> other
),
-- the same relation between the figures that a document takes from another: the first stands for all
traced AS (
    SELECT check_id, rule_id, label, imbalance,
        list(coalesce(s.origin_figure_id, figure_id) ORDER BY ordinal) AS origins,
        bool_or(coalesce(s.origin_figure_id <> figure_id, false)) AS is_repeat
    FROM (
        SELECT check_id, rule_id, label, imbalance, unnest(figure_ids) AS figure_id,
            generate_subscripts(figure_ids, 1) AS ordinal
        FROM rule_checks WHERE verdict = 'fail'
    ) LEFT JOIN evidence.figure_sources AS s USING (figure_id)
    GROUP BY ALL
),
repeated AS (
    SELECT first_value(check_id) OVER of_origin AS one, check_id AS other, is_repeat FROM traced
    WINDOW of_origin AS (PARTITION BY rule_id, label, imbalance, origins ORDER BY is_repeat, check_id)
    QUALIFY one <> other
)
SELECT one, other, false AS is_repeat FROM both_sides UNION ALL BY NAME
SELECT one, other, false AS is_repeat FROM shared UNION ALL BY NAME
SELECT one, other, is_repeat FROM repeated;

CREATE OR REPLACE TEMP TABLE faults AS
WITH RECURSIVE joined AS (
    SELECT DISTINCT a.fault AS one, b.fault AS other
    FROM same_reason AS s
    JOIN explained AS a ON a.check_id = s.one
    JOIN explained AS b ON b.check_id = s.other
    WHERE a.fault <> b.fault
),
both_ways AS (
    FROM joined UNION SELECT other AS one, one AS other FROM joined
),
reached AS (
    SELECT one AS fault, one AS other FROM both_ways
    UNION
    SELECT r.fault, j.other FROM reached AS r JOIN both_ways AS j ON j.one = r.other
),
together AS (
    SELECT fault, min(other) AS united FROM reached GROUP BY fault
)
SELECT e.check_id, coalesce(t.united, e.fault) AS fault,
    e.check_id IN (SELECT other FROM same_reason WHERE is_repeat) AS is_repeat
FROM explained AS e LEFT JOIN together AS t USING (fault);
