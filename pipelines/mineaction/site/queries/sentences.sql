-- The sentences of some documents ($documents) in order.
SELECT document_id, start_char, end_char, text
FROM evidence.sentences
WHERE document_id IN (SELECT unnest($documents))
ORDER BY document_id, start_char, end_char;
