-- How some documents ($documents) hang together with others, in both directions.
SELECT l.document_id, l.relation, true AS forward, l.evidence, o.document_id AS other_id,
    o.title, o.file_name
FROM evidence.document_links AS l JOIN main.documents AS o ON o.document_id = l.other_document_id
WHERE l.document_id IN (SELECT unnest($documents))
UNION ALL
SELECT l.other_document_id, l.relation, false, l.evidence, o.document_id, o.title, o.file_name
FROM evidence.document_links AS l JOIN main.documents AS o ON o.document_id = l.document_id
WHERE l.other_document_id IN (SELECT unnest($documents))
ORDER BY document_id, forward DESC, relation, file_name;
