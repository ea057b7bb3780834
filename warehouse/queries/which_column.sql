-- title: Which column do I need?
-- question: Where in the warehouse is a word of the texts (here: victims) explained?
-- note: choose another word with SET VARIABLE word = 'anti-tank'
WITH asked AS (
    SELECT rtrim(lower(coalesce(getvariable('word'), 'victims')), 's') AS word
),
-- the codes that the word leads to in texts; a phrase with the word in it only if no word is it
led AS (
    SELECT w.vocabulary, w.code, list(w.word ORDER BY length(w.word), w.word)[1] AS word
    FROM reference.words AS w, asked AS a
    WHERE contains(lower(w.word), a.word)
    GROUP BY w.vocabulary, w.code, rtrim(lower(w.word), 's') = a.word
    QUALIFY rank() OVER (ORDER BY bool_or(rtrim(lower(w.word), 's') = a.word) DESC) = 1
)
SELECT d.table_name, d.column_name, l.code, d.description, l.word AS as_texts_say
FROM meta.dictionary AS d
JOIN led AS l ON contains('; ' || d.codes || ';', '; ' || l.code || ';')
    OR contains('; ' || lower(d.words) || ';', '; ' || lower(l.word) || ';')
WHERE d.table_name LIKE 'main.%'
UNION ALL
SELECT d.table_name, d.column_name, NULL, d.description, NULL
FROM meta.dictionary AS d, asked AS a
WHERE contains(lower(concat_ws(' ', d.column_name, d.title, d.description, d.unit)), a.word)
ORDER BY ALL;
