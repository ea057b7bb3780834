-- title: Which column do I need?
-- question: Where in the warehouse is a word (here: killed) explained?
-- note: choose another word with SET VARIABLE word = 'hectare'
SELECT table_name, column_name, type, description, unit
FROM meta.dictionary
WHERE concat_ws(' ', column_name, title, description, unit, codes)
    ILIKE '%' || coalesce(getvariable('word'), 'killed') || '%'
ORDER BY table_name, position;
