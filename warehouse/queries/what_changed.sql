-- title: What changed between two statements
-- question: Where two documents count the same thing since the same date, by how much did it change?
WITH counts AS (
    SELECT f.*, d.file_name,
        min(f.number_start) OVER (
            PARTITION BY f.document_id, f.measure, f.unit, f.device, f.civil_status, f.age, f.sex,
                f.country, f.places, f.period_start, f.as_of) = f.number_start AS is_first
    FROM figures AS f JOIN documents AS d USING (document_id)
    WHERE f.value IS NOT NULL AND f.statistic = 'total' AND f.per IS NULL AND f.role IS NULL
        AND f.modality IN ('asserted', 'estimated', 'alleged') AND f.as_of_to IS NOT NULL
        AND f.period_start IS NOT NULL AND f.cause = 'mine_erw'
),
pairs AS (
    SELECT *,
        lag(value) OVER series AS value_before, lag(as_of) OVER series AS as_of_before,
        lag(file_name) OVER series AS file_before
    FROM counts WHERE is_first
    WINDOW series AS (
        PARTITION BY measure, unit, device, civil_status, age, sex, country, places, period_start
        ORDER BY as_of_to, file_name)
)
SELECT
    measure, country, places,
    concat_ws(', ', civil_status, age, sex, device) AS of_whom_or_what,
    period_start AS since,
    as_of_before, value_before, as_of, value, value - value_before AS change, unit,
    file_before, file_name
FROM pairs
WHERE value_before IS NOT NULL AND file_before <> file_name AND as_of_before <> as_of
ORDER BY country, measure, of_whom_or_what, since, as_of, file_name;
