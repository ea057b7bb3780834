-- Of every document where its sentences begin, and of every claim where its number begins.
SELECT d.document_id, d.file_name, d.char_count,
    coalesce(s.breaks, []) AS breaks, coalesce(f.claims, []) AS claims
FROM main.documents AS d
LEFT JOIN (
    SELECT document_id, list(start_char ORDER BY start_char) AS breaks
    FROM evidence.sentences GROUP BY document_id
) AS s USING (document_id)
LEFT JOIN (
    SELECT document_id,
        list({start: number_start, figure: figure_id} ORDER BY number_start, figure_id) AS claims
    FROM main.figures GROUP BY document_id
) AS f USING (document_id);
