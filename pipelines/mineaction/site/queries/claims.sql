-- The claims of some documents ($documents), with what stands beside each of them.
SELECT f.figure_id, f.document_id, f.number_start, f.number_end, f.number_as_stated, f.quote,
    f.measure, m.kind, m.definition, f.device, v.definition AS device_name, f.civil_status, f.age,
    f.sex, f.role, f.cause, f.value, f.low, f.high, f.unit, u.name AS unit_name, f.per, f.qualifier,
    f.modality, f.term_as_stated, f.period_kind, f.anchor, f.period_start, f.period_end, f.as_of,
    f.as_of_basis, f.speaker, f.primary_source, f.carrier, f.country, p.name AS country_name,
    f.places, f.part_of, s.text AS sentence,
    (SELECT list({rule_id: c.rule_id, label: c.label, verdict: c.verdict, number: c.number}
        ORDER BY list_position(['fail', 'pass', 'not_evaluable'], c.verdict), c.rule_id, c.label)
        FROM claim_checks AS c WHERE c.figure_id = f.figure_id) AS checks,
    (SELECT list(n.finding_id ORDER BY n.finding_id)
        FROM claim_findings AS n WHERE n.figure_id = f.figure_id) AS findings,
    (SELECT list(l ORDER BY l.forward DESC, l.relation, l.file_name, l.other_id)[:6]
        FROM claim_relations AS l WHERE l.figure_id = f.figure_id) AS relations
FROM main.figures AS f
JOIN reference.measures AS m USING (measure)
JOIN evidence.sentences AS s USING (sentence_id)
LEFT JOIN reference.devices AS v ON v.device = f.device
LEFT JOIN reference.units AS u ON u.unit = f.unit
LEFT JOIN reference.places AS p ON p.place_id = f.country
WHERE f.document_id IN (SELECT unnest($documents))
ORDER BY f.document_id, f.number_start, f.number_end, f.figure_id;
