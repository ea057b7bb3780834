-- Which claim of a document is which claim of the document that it repeats, and what is changed.
-- Needs `document_links`, `link_claims`, `device_within`, `link_place_parents`.
-- Lives here: the pairing and the kinds of change. Does not live here: what follows (claim_links.sql).

-- Words that put a number on top of another, before or after it.
CREATE OR REPLACE TEMP MACRO adds(before, after) AS
    regexp_matches(before, '\b(additional|another|a further|in addition to|on top of|besides|plus|apart from|aside from|not counting|not including|excluding)\b[^.;]{0,25}$')
    OR regexp_matches(after, '^\W{0,2}(more|others|additional|further)\b');

-- The last day on which a period can start: "since 2020" may begin in December, the year 2020 begins
-- in January. And whether two days must differ; a truce and the day after it are one anchor.
CREATE OR REPLACE TEMP MACRO last_start(p) AS CASE
    WHEN coalesce(p.period_kind, '') <> 'cumulative' AND length(p.period_start) = length(p.period_end)
        THEN p.period_from
    WHEN length(p.period_start) = 4 THEN make_date(year(p.period_from), 12, 31)
    WHEN length(p.period_start) = 7 THEN last_day(p.period_from)
    ELSE p.period_from END;
-- The first day on which it can end: "in 2025", said in April, may stop in April.
CREATE OR REPLACE TEMP MACRO first_end(p) AS least(coalesce(p.as_of_from, p.period_to), p.period_to);
CREATE OR REPLACE TEMP MACRO days_differ(a_first, a_last, b_first, b_last) AS
    coalesce(a_first > b_last + 3 OR b_first > a_last + 3, false);

CREATE OR REPLACE TEMP MACRO periods_differ(a, b) AS
    days_differ(a.period_from, last_start(a), b.period_from, last_start(b))
    OR (coalesce(a.period_kind, '') NOT IN ('cumulative', 'stock')
        AND coalesce(b.period_kind, '') NOT IN ('cumulative', 'stock')
        AND days_differ(first_end(a), a.period_to, first_end(b), b.period_to))
    OR (a.as_of_basis = 'stated' AND b.as_of_basis = 'stated'
        AND days_differ(a.as_of_from, a.as_of_to, b.as_of_from, b.as_of_to));

CREATE OR REPLACE TEMP MACRO is_real(modality) AS modality NOT IN ('planned', 'negated', 'hypothetical');

CREATE OR REPLACE TEMP MACRO periods_said(a, b) AS
    concat_ws('|', a.period_start, a.period_end, '/', b.period_start, b.period_end);

CREATE OR REPLACE TEMP TABLE link_both AS
SELECT l.document_id, l.other_document_id, l.relation AS document_relation, a, b,
    a.number = b.number AND (a.value IS NULL) = (b.value IS NULL) AS same_number
FROM document_links AS l
JOIN link_claims AS a ON a.document_id = l.document_id
JOIN link_claims AS b ON b.document_id = l.other_document_id
    AND (a.number = b.number OR a.measure = b.measure)
    AND a.measure_kind = b.measure_kind AND (a.statistic = 'share') = (b.statistic = 'share')
    AND a.per IS NOT DISTINCT FROM b.per AND a.cause = b.cause
WHERE l.relation <> 'follows';

-- Pairs that can be one claim: the number as printed, its conversion, or a round word for it.
CREATE OR REPLACE TEMP TABLE link_candidates AS
WITH paired AS (
    SELECT *,
        CASE WHEN same_number THEN 'equal'
            WHEN a.dimension = b.dimension AND a.unit <> b.unit
                AND abs(a.number * a.factor - b.number * b.factor) <= 0.011 * b.number * b.factor
                THEN 'converted'
            WHEN a.measure = b.measure AND a.dimension = b.dimension AND a.qualifier <> 'exact'
                AND coalesce(a.low_si <= b.high_si, true) AND coalesce(b.low_si <= a.high_si, true)
                AND b.number * b.factor BETWEEN 0.9 * a.number * a.factor AND 1.1 * a.number * a.factor
                THEN 'rounded'
        END AS basis
    FROM link_both
),
compared AS (
    SELECT document_id, other_document_id, document_relation, basis, a, b,
        a.measure <> b.measure AS other_measure,
        a.measure IN ('casualties', 'killed', 'injured', 'outcome_unknown')
            AND b.measure IN ('casualties', 'killed', 'injured', 'outcome_unknown') AS of_tolls,
        basis = 'equal' AND a.unit <> b.unit
            AND a.unit_kind = b.unit_kind AS other_unit,
        coalesce(a.device <> b.device AND w.device IS NULL, a.device IS NOT NULL AND b.device IS NULL AND a.device NOT IN ('MINE', 'EO_ANY'))
            AS other_device,
        a.civil_status IS DISTINCT FROM b.civil_status OR a.sex IS DISTINCT FROM b.sex
            OR (coalesce(a.age, '') = 'child') <> (coalesce(b.age, '') = 'child')
            OR coalesce(a.role <> b.role, false) AS other_group,
        (b.part_of IS NOT NULL AND a.part_of IS NULL AND adds(a.before, a.after))
            OR (a.part_of IS NOT NULL AND b.part_of IS NULL AND adds(b.before, b.after)) AS other_side,
        is_real(a.modality) <> is_real(b.modality)
            OR (b.modality = 'alleged' AND a.modality IN ('asserted', 'estimated'))
            OR (b.modality = 'estimated' AND a.modality = 'asserted' AND a.qualifier = 'exact')
            AS other_modality,
        periods_differ(a, b) AS other_period,
        coalesce(a.stated_country <> b.stated_country, false)
            OR (len(a.place_ids) > 0 AND len(b.place_ids) > 0 
                AND NOT list_has_any(a.place_ids, b.place_ids) AND NOT list_has_any(a.wider_ids, b.place_ids)
                AND NOT list_has_any(b.wider_ids, a.place_ids))
            OR (len(a.place_ids) = 1 AND len(b.place_ids) > 1 AND list_has_all(b.place_ids, a.place_ids))
            AS other_place,
        (a.qualifier IN ('more_than', 'at_least') AND b.qualifier IN ('less_than', 'up_to', 'almost'))
            OR (b.qualifier IN ('more_than', 'at_least')
                AND a.qualifier IN ('less_than', 'up_to', 'almost')) AS other_bound
    FROM paired LEFT JOIN device_within AS w ON w.device = b.device AND w.wider = a.device
    WHERE basis IS NOT NULL
)
SELECT document_id, other_document_id, document_relation, basis,
    a.figure_id AS figure_id, b.figure_id AS other_figure_id, b.number_start AS other_start,
    a.digits AS digits, a.number >= 10 AS is_ten,
    a.people_key <> '-|-|-' OR (a.place_ids = b.place_ids AND len(a.place_ids) > 0) AS is_one_case,
    periods_said(a, b) AS periods,
    [x FOR x IN [
        CASE WHEN other_measure THEN CASE WHEN of_tolls THEN 'outcome' ELSE 'verb' END END,
        CASE WHEN other_unit THEN 'unit' END,
        CASE WHEN other_device THEN 'device' END,
        CASE WHEN other_group THEN 'group' END,
        CASE WHEN other_side THEN 'inclusion' END,
        CASE WHEN other_modality THEN 'modality' END,
        CASE WHEN other_period THEN 'period' END,
        CASE WHEN other_place THEN 'place' END,
        CASE WHEN other_bound THEN 'number' END
    ] IF x IS NOT NULL] AS changes
FROM compared;

-- Each claim of the repeating document with the one that it is: the fewest changes, what changes a
-- meaning most counting most. A claim with changes is paired only if nothing fits it, or the other,
-- without any; few digits agree by chance, and more changes need more of them.
CREATE OR REPLACE TEMP TABLE link_matches AS
WITH fit AS (
    SELECT *, len(changes) + CASE WHEN list_has_any(changes, ['verb', 'outcome']) THEN 3 ELSE 0 END
        + CASE basis WHEN 'equal' THEN 0 ELSE 1 END AS distance
    FROM link_candidates
    WHERE CASE
        WHEN len(changes) = 0 THEN true
        WHEN basis <> 'equal' THEN false
        WHEN document_relation = 'quotes' THEN len(changes) = 1 AND digits >= 4
        WHEN digits >= 3 THEN len(changes) <= 3
        WHEN is_ten THEN len(changes) <= 1
        -- one or two people: the same group, place or day must show that it is the same case
        ELSE len(changes) = 1 AND NOT list_has_any(changes, ['period', 'place', 'group']) AND is_one_case
    END
),
nearest AS (
    SELECT *, min(distance) OVER (PARTITION BY document_id, other_figure_id) AS nearest_of_other
    FROM fit
    QUALIFY row_number() OVER (
        PARTITION BY other_document_id, figure_id ORDER BY distance, other_start
    ) = 1
)
SELECT document_id, other_document_id, document_relation, basis, figure_id, other_figure_id, other_start,
    changes, periods
FROM nearest WHERE len(changes) = 0 OR distance = nearest_of_other;

-- Another number for the same thing: the only claims of their scope that are left on both sides.
INSERT INTO link_matches BY NAME
WITH matched AS (
    SELECT document_id, other_document_id,
        list(figure_id) AS done, list(other_figure_id) AS other_done, list(DISTINCT periods) AS periods
    FROM link_matches GROUP BY ALL
),
left_over AS (
    SELECT l.*
    FROM link_both AS l JOIN matched AS m USING (document_id, other_document_id)
    WHERE NOT list_contains(m.done, l.a.figure_id) AND NOT list_contains(m.other_done, l.b.figure_id)
        AND l.a.measure = l.b.measure AND l.a.device IS NOT DISTINCT FROM l.b.device
        AND l.a.people_key = l.b.people_key AND l.a.dimension = l.b.dimension
        AND is_real(l.a.modality) = is_real(l.b.modality)
        AND coalesce(l.a.stated_country = l.b.stated_country, true)
        AND (l.a.place_ids = l.b.place_ids OR len(l.a.place_ids) = 0 OR len(l.b.place_ids) = 0)
        AND (NOT periods_differ(l.a, l.b) OR list_contains(m.periods, periods_said(l.a, l.b)))
        AND (coalesce(l.a.period_kind, '') = 'incident') = (coalesce(l.b.period_kind, '') = 'incident')
        AND l.document_relation <> 'quotes' AND NOT l.a.is_restated
        AND l.a.number * l.a.factor BETWEEN l.b.number * l.b.factor / 11 AND l.b.number * l.b.factor * 11
)
SELECT document_id, other_document_id, document_relation, 'scope' AS basis, a.figure_id AS figure_id,
    b.figure_id AS other_figure_id, b.number_start AS other_start, ['number'] AS changes,
    periods_said(a, b) AS periods
FROM left_over
WHERE a.low_si > b.high_si OR b.low_si > a.high_si
QUALIFY count(DISTINCT b.number) OVER (PARTITION BY document_id, other_document_id, a.figure_id) = 1
    AND count(DISTINCT a.number) OVER (PARTITION BY document_id, other_document_id, b.figure_id) = 1
    AND row_number() OVER (
        PARTITION BY document_id, other_document_id, a.figure_id ORDER BY b.number_start) = 1;
