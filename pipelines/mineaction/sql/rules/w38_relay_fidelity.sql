-- id: W38
-- label: a relayed claim is the claim that it relays
-- sentence: A document that reports another changes neither what was counted nor the number: verb,
--   outcome, group, device, inclusion, modality, number, period, unit and place are those of the other.
-- level: corpus
-- severity: high
-- tolerance: 0
-- version: 1
-- missing: What the reporting document leaves out is no change: a period, place or device that only one
--   of the two states is not compared. A wider word for a device, a number in another unit or rounded as
--   said is the same claim. Claims that only one document has are not compared. One relation is one
--   change, with all the figures that it concerns; a pair of documents without any holds once.
-- solve: signed
-- together: one changed number and those that follow from it
-- finding: {document} relays {other} and has {told}, where {other} has {was}: the {distortion} differs
-- holds_if: with the same {distortion} in both
-- condition: {hangs_on}
WITH links AS (
    SELECT l.*, regexp_replace(d.file_name, '\.[^.]*$', '') AS document,
        regexp_replace(o.file_name, '\.[^.]*$', '') AS other,
        CASE WHEN l.relation IN ('reprint', 'same_text') OR l.named IS NOT NULL THEN NULL
            ELSE 'if ' || regexp_replace(d.file_name, '\.[^.]*$', '')
                || ' takes its figures from the other, which it does not name' END AS hangs_on
    FROM evidence.document_links AS l
    JOIN documents AS d ON d.document_id = l.document_id
    JOIN documents AS o ON o.document_id = l.other_document_id
    WHERE l.relation <> 'follows'
),
changed AS (FROM evidence.claim_links WHERE relation = 'distorts'),
worded AS (
    SELECT f.*, u.factor,
        coalesce(c.said, f.number_as_stated
            || CASE WHEN f.unit IN ('C62', 'P1') THEN '' ELSE ' ' || coalesce(wu.said, f.unit) END)
            || ' ' || coalesce(wm.said, replace(f.measure, '_', ' ')) AS plain,
        concat_ws(', ', wc.said, coalesce(wp.said, wa.said, ws.said), f.role) AS people,
        coalesce(wd.said, 'any device') AS device_said,
        concat_ws(', ', wc.said, coalesce(wp.said, wa.said, ws.said), f.role, wd.said) AS scope,
        concat_ws(' to ', f.period_start, nullif(coalesce(f.period_end, f.as_of), f.period_start))
            AS period_said,
        coalesce(nullif(array_to_string(f.places, ', '), ''), wo.said, f.country,
            'no place named') AS place_said
    FROM figures AS f
    JOIN units AS u ON u.unit = f.unit
    LEFT JOIN claims AS c ON c.figure_id = f.figure_id
    LEFT JOIN words AS wm ON wm.code = f.measure
    LEFT JOIN words AS wu ON wu.code = f.unit
    LEFT JOIN words AS wo ON wo.code = f.country
    LEFT JOIN words AS wd ON wd.code = f.device
    LEFT JOIN words AS wc ON wc.code = f.civil_status
    LEFT JOIN words AS wp ON wp.code = f.age || ' ' || f.sex
    LEFT JOIN words AS wa ON wa.code = f.age
    LEFT JOIN words AS ws ON ws.code = f.sex
    WHERE f.figure_id IN (SELECT figure_id FROM changed UNION ALL SELECT other_figure_id FROM changed)
),
told AS (
    SELECT d.document, d.other, d.hangs_on, k.distortion, a, b
    FROM changed AS k
    JOIN worded AS a ON a.figure_id = k.figure_id
    JOIN worded AS b ON b.figure_id = k.other_figure_id
    JOIN links AS d ON d.document_id = a.document_id AND d.other_document_id = b.document_id
),
phrased AS (
    SELECT *,
        -- figures that differ by one and the same change are one relation
        CASE WHEN distortion IN ('period', 'place')
                THEN concat_ws('|', a.period_said, b.period_said, a.place_said, b.place_said)
            ELSE concat_ws('|', a.number_as_stated, a.measure, b.measure, b.number_as_stated) END AS change,
        CASE distortion
            WHEN 'group' THEN coalesce(nullif(a.people, ''), 'no group named')
            WHEN 'device' THEN a.device_said
            WHEN 'period' THEN a.period_said
            WHEN 'place' THEN a.place_said
            WHEN 'modality' THEN a.modality
            WHEN 'inclusion' THEN CASE WHEN a.part_of IS NULL THEN 'on top of it' ELSE 'as a part' END
            ELSE a.scope END AS told_of,
        CASE distortion
            WHEN 'group' THEN coalesce(nullif(b.people, ''), 'no group named')
            WHEN 'device' THEN b.device_said
            WHEN 'period' THEN b.period_said
            WHEN 'place' THEN b.place_said
            WHEN 'modality' THEN b.modality
            WHEN 'inclusion' THEN CASE WHEN b.part_of IS NULL THEN 'on top of it' ELSE 'as a part' END
            ELSE b.scope END AS was_of
    FROM told
)
SELECT
    [arg_min(a.figure_id, a.number_start), arg_min(b.figure_id, b.number_start)] AS first_two,
    list_concat(first_two, [f FOR f IN list_sort(list_distinct(flatten(list([a.figure_id, b.figure_id]))))
        IF NOT list_contains(first_two, f)]) AS figure_ids,
    -- only another number can be put right by a number (else no sign: the claims themselves are the
    -- suspects); the same one in a headline counts once
    [CASE WHEN distortion <> 'number' THEN 0 WHEN i = 1 THEN 1 WHEN i = 2 THEN -1 ELSE 0 END
        FOR i IN generate_series(1, len(figure_ids))] AS signs,
    document,
    other,
    CASE WHEN distortion = 'number' THEN min(a.low * a.factor) ELSE 1 END AS left_low,
    CASE WHEN distortion = 'number' THEN max(a.high * a.factor) ELSE 1 END AS left_high,
    '=' AS comparator,
    CASE WHEN distortion = 'number' THEN min(b.low * b.factor) ELSE 0 END AS right_low,
    CASE WHEN distortion = 'number' THEN max(b.high * b.factor) ELSE 0 END AS right_high,
    min(a.factor) AS unit_factor,
    distortion,
    'the ' || distortion || ' is that of the document relayed' AS label,
    string_agg(DISTINCT a.plain, ', ' ORDER BY a.plain)
        || coalesce(' (' || nullif(any_value(told_of), '') || ')', '') AS told,
    string_agg(DISTINCT b.plain, ', ' ORDER BY b.plain)
        || coalesce(' (' || nullif(any_value(was_of), '') || ')', '') AS was,
    hangs_on,
    NULL AS note
FROM phrased
GROUP BY document, other, hangs_on, distortion, change
UNION ALL
SELECT
    NULL, list_sort(list_distinct(flatten(list([k.figure_id, k.other_figure_id])))) AS figure_ids,
    [0 FOR f IN figure_ids] AS signs,
    any_value(d.document), any_value(d.other), 0, 0, '=', 0, 0, 1, 'claim',
    'claims are those of the document relayed', NULL, NULL, NULL,
    any_value(d.document) || ' has ' || count(DISTINCT k.other_figure_id) || ' claims as '
        || any_value(d.other) || ' has them'
FROM evidence.claim_links AS k
JOIN figures AS a ON a.figure_id = k.figure_id
JOIN figures AS b ON b.figure_id = k.other_figure_id
JOIN links AS d ON d.document_id = a.document_id AND d.other_document_id = b.document_id
WHERE k.relation IN ('relays', 'same_as')
GROUP BY d.document_id, d.other_document_id
