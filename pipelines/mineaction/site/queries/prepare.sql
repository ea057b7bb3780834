-- What pages of many documents share, made once: the checks of each claim, and its findings.
CREATE TEMP TABLE claim_checks AS
SELECT figure_id, rule_id, label, verdict, count(*) AS number
FROM (SELECT unnest(figure_ids) AS figure_id, rule_id, label, verdict FROM evidence.checks)
GROUP BY ALL;

CREATE TEMP TABLE claim_findings AS
SELECT DISTINCT unnest(figure_ids) AS figure_id, finding_id FROM main.findings;

CREATE TEMP TABLE document_counts AS
SELECT d.document_id, d.file_name, d.title, d.publisher, d.kind, d.published, d.published_earliest,
    d.published_latest, d.date_basis, d.date_clue, d.address, d.sha256, d.char_count,
    coalesce(f.claims, 0) AS claims, coalesce(n.findings, 0) AS findings, f.countries,
    row_number() OVER (
        ORDER BY coalesce(d.published, d.published_latest, d.published_earliest) DESC NULLS LAST,
        d.file_name, d.document_id) AS place
FROM main.documents AS d
LEFT JOIN (
    SELECT document_id, count(*) AS claims, list(DISTINCT country ORDER BY country) AS countries
    FROM main.figures GROUP BY document_id
) AS f USING (document_id)
LEFT JOIN (
    SELECT document_id, count(*) AS findings
    FROM (SELECT unnest(document_ids) AS document_id FROM main.findings) GROUP BY document_id
) AS n USING (document_id);

-- What other documents make of a claim. Parts and wholes stand in figures.part_of.
CREATE TEMP TABLE claim_relations AS
SELECT l.figure_id, l.relation, l.distortion, true AS forward, f.figure_id AS other_id,
    f.number_as_stated, f.measure, d.file_name
FROM evidence.claim_links AS l
JOIN main.figures AS own ON own.figure_id = l.figure_id
JOIN main.figures AS f ON f.figure_id = l.other_figure_id
JOIN main.documents AS d ON d.document_id = f.document_id
WHERE own.document_id <> f.document_id
UNION ALL
SELECT l.other_figure_id, l.relation, l.distortion, false, f.figure_id, f.number_as_stated,
    f.measure, d.file_name
FROM evidence.claim_links AS l
JOIN main.figures AS own ON own.figure_id = l.other_figure_id
JOIN main.figures AS f ON f.figure_id = l.figure_id
JOIN main.documents AS d ON d.document_id = f.document_id
WHERE own.document_id <> f.document_id;
