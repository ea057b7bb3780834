-- Findings, one a fault: its leading check in words, the others beside it, their evidence together.
-- Needs `faults` (check_id, fault, is_repeat), `fault_suspects` and `reviews`.

CREATE OR REPLACE TEMP TABLE led AS
SELECT f.fault, f.is_repeat, c.*,
    row_number() OVER (
        PARTITION BY f.fault
        ORDER BY list_position(['high', 'medium', 'low'], c.severity),
            list_position(['figure', 'statement', 'document', 'corpus'], c.level),
            -- the first to say it before those who repeat it, the total before its parts
            c.rule_id, f.is_repeat, c.right_low DESC NULLS LAST, c.check_id
    ) AS place
FROM faults AS f JOIN rule_checks AS c USING (check_id);

-- A finding keeps its id over runs: that of its leading check.
UPDATE rule_checks AS c SET finding_id = l.finding_id
FROM (
    SELECT check_id, first_value(check_id) OVER (PARTITION BY fault ORDER BY place) AS finding_id
    FROM led
) AS l
WHERE l.check_id = c.check_id;

INSERT INTO rule_suspects BY NAME
SELECT l.check_id AS finding_id, s.figure_id, s.rank, s.needed_low, s.needed_high, s.explains,
    s.breaks, s.slip, s.matching_figure_id, s.words
FROM fault_suspects AS s JOIN led AS l ON l.fault = s.fault AND l.place = 1;

-- The figures of a finding, in the order in which its checks name them.
CREATE OR REPLACE TEMP TABLE finding_figures AS
WITH named AS (
    SELECT fault, unnest(figure_ids) AS figure_id, place, generate_subscripts(figure_ids, 1) AS ordinal
    FROM led
),
ordered AS (
    SELECT fault, figure_id, min((place, ordinal)) AS named_at FROM named GROUP BY ALL
)
SELECT o.fault, f.*, o.named_at,
    concat_ws('|', f.figure_id, f.number_as_stated, f.low, f.high, f.unit, f.measure, f.device,
        f.civil_status, f.age, f.sex, f.cause, f.modality, f.period_start, f.period_end, f.as_of,
        f.country, f.places::VARCHAR) AS content
FROM ordered AS o JOIN figures AS f USING (figure_id);

CREATE OR REPLACE TEMP TABLE rule_findings AS
WITH members AS (
    SELECT fault, list(check_id ORDER BY place) AS check_ids,
        list(DISTINCT rule_id ORDER BY rule_id) AS rule_ids,
        list(sentence ORDER BY place) AS sentences,
        -- what several figures that differ alike suggest, in the words of the rule
        CASE WHEN count(*) FILTER (together IS NOT NULL AND NOT is_repeat) > 1
            THEN first(together ORDER BY place) FILTER (together IS NOT NULL) END AS together
    FROM led GROUP BY fault
),
evidence AS (
    SELECT fault,
        list(DISTINCT document_id ORDER BY document_id) AS document_ids,
        list(figure_id ORDER BY named_at) AS figure_ids,
        list(quote ORDER BY named_at) AS quotes,
        list(number_as_stated ORDER BY named_at) AS numbers,
        bool_and(modality = 'asserted' AND qualifier = 'exact') AS exact,
        string_agg(content, chr(10) ORDER BY content) AS contents
    FROM finding_figures GROUP BY fault
),
-- One changed digit mends many a sum: it is named as the cause only where it is the only such slip.
suspected AS (
    SELECT s.fault, list(s.figure_id ORDER BY s.rank) AS suspect_ids,
        first(s.words || ' (mends ' || s.explains || ' relations)' ORDER BY s.rank)
            FILTER (s.rank = 1 AND s.explains > 1) AS mends,
        first(s.words || ': ' || s.slip_said || coalesce(' (' || g.document || ': ' || g.counted || ')', '')
            ORDER BY s.strength, s.rank)
            FILTER (s.slip IS NOT NULL AND (s.strength <= 4 OR s.alike = 1)) AS cause
    FROM (SELECT *, count(*) OVER (PARTITION BY fault, slip IS NULL) AS alike FROM fault_suspects) AS s
    LEFT JOIN claims AS g ON g.figure_id = s.matching_figure_id
    GROUP BY s.fault
),
composed AS (
    SELECT l.check_id AS finding_id, l.rule_id, m.rule_ids, l.severity,
        CASE
            WHEN l.condition IS NOT NULL OR l.severity = 'low' THEN 'possible'
            WHEN len(e.document_ids) > 1 OR NOT e.exact THEN 'likely'
            ELSE 'firm'
        END AS confidence,
        l.sentence, [s FOR s, i IN m.sentences IF list_position(m.sentences, s) = i AND s <> l.sentence] AS also,
        e.document_ids, e.figure_ids, e.quotes, e.numbers, l.imbalance AS difference,
        nullif(concat_ws('; ', 'with ' || s.mends, l.would_hold_if), '') AS would_hold_if,
        coalesce(s.cause, m.together) AS cause, l.condition,
        coalesce(s.suspect_ids, []) AS suspect_ids, m.check_ids,
        sha256(concat_ws(chr(10), e.contents, array_to_string(list_sort(m.check_ids), ',')))[:16]
            AS fingerprint
    FROM led AS l
    JOIN members AS m USING (fault)
    JOIN evidence AS e USING (fault)
    LEFT JOIN suspected AS s USING (fault)
    WHERE l.place = 1
),
-- A decision holds while the claims and checks are those that the reviewer saw. A finding that took
-- in a reviewed one, or was taken in by another, has changed too.
reviewed AS (
    SELECT c.*,
        CASE WHEN r.finding IS NULL THEN 'open'
            WHEN r.finding = c.finding_id AND r.fingerprint = c.fingerprint THEN r.decision
            ELSE 'reopened' END AS review,
        CASE WHEN r.fingerprint = c.fingerprint THEN r.reason
            ELSE 'was ' || r.decision || ': ' || r.reason END AS review_reason,
        r.reviewer, r.date AS reviewed_on
    FROM composed AS c LEFT JOIN reviews AS r ON list_contains(c.check_ids, r.finding)
    QUALIFY row_number() OVER (
        PARTITION BY c.finding_id ORDER BY r.finding = c.finding_id DESC, r.date DESC, r.finding
    ) = 1
)
-- What is settled comes last.
SELECT *,
    row_number() OVER (
        ORDER BY review IN ('explained', 'dismissed'),
            list_position(['high', 'medium', 'low'], severity),
            list_position(['firm', 'likely', 'possible'], confidence),
            len(check_ids) DESC, sentence, finding_id
    ) AS rank
FROM reviewed;
