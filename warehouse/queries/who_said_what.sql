-- title: Who said what on a date
-- question: Which figures hold as of one day, who states them, and in which words?
-- note: the last day of the warehouse; choose another with SET VARIABLE day = DATE '2023-04-04'
SELECT
    f.as_of,
    f.speaker,
    f.measure,
    f.number_as_stated AS number,
    concat_ws(', ', f.civil_status, f.age, f.sex, f.device) AS of_whom_or_what,
    f.qualifier,
    f.unit,
    regexp_replace(trim(f.quote), '\s+', ' ', 'g') AS quote,
    d.file_name
FROM figures AS f JOIN documents AS d USING (document_id)
WHERE f.as_of = strftime(
    coalesce(getvariable('day')::DATE, (SELECT max(as_of_to) FROM figures WHERE len(as_of) = 10)),
    '%Y-%m-%d')
ORDER BY f.speaker, d.file_name, f.number_start;
