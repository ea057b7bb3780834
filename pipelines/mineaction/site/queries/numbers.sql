-- Every other number of some documents ($documents), with its role.
SELECT document_id, start_char, end_char, text, kind, reason
FROM evidence.mentions
WHERE kind <> 'figure' AND document_id IN (SELECT unnest($documents))
ORDER BY document_id, start_char, end_char;
