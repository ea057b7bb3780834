-- title: Every figure with its sentence
-- question: What exactly does each document say, and where in the text?
SELECT
    d.file_name,
    f.number_start AS at_character,
    f.number_as_stated AS number,
    f.measure,
    f.value,
    f.low,
    f.high,
    f.unit,
    f.qualifier,
    f.modality,
    f.speaker,
    f.as_of,
    regexp_replace(trim(s.text), '\s+', ' ', 'g') AS sentence
FROM figures AS f
JOIN documents AS d USING (document_id)
JOIN evidence.sentences AS s USING (sentence_id)
ORDER BY d.file_name, f.number_start, f.figure_id;
