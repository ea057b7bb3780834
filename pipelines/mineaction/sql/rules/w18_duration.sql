-- id: W18
-- label: a stated duration fits its dates
-- sentence: Where a sentence says how long a period was and gives its dates, both agree.
-- level: document
-- severity: medium
-- tolerance: 0
-- version: 1
-- solve: alone
-- missing: Applies where the length stands directly before the dates ("in the 14 months from May 2022 to
--   July 2023") of a figure whose start and end are both stated. A length may count its first and last
--   unit or not, and leave a begun one: a unit more or less passes. Vague lengths are not compared.
-- finding: {document}: {length} is said of the time from {start} to {end}, which is {left} days
-- holds_if: with a length of {right} days
WITH lengths AS (
    SELECT document_id, sentence_id,
        regexp_extract(lower(regexp_replace(text, '\s+', ' ', 'g')),
            '\b([0-9]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
            || '[- ](day|week|month|year)s?(?: period)? (?:from|between|since)\b',
            ['number', 'unit']) AS found
    FROM evidence.sentences
    WHERE regexp_matches(text, '(?i)(day|week|month|year)s?\s')
),
numbered AS (
    SELECT l.*, coalesce(try_cast(found.number AS INTEGER), list_position(
        ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven',
         'twelve'], found.number)) AS number,
        CASE found.unit WHEN 'day' THEN 1 WHEN 'week' THEN 7 WHEN 'month' THEN 30.44
            WHEN 'year' THEN 365.25 END AS days
    FROM lengths AS l WHERE found.unit <> ''
),
-- all figures of the sentence with the same period stand and fall together
spans AS (
    SELECT document_id, sentence_id, period_start, period_end, any_value(document) AS document,
        any_value(period_from) AS period_from, any_value(period_to) AS period_to,
        -- "since May" may begin on any day of May, "to July" may end on any
        any_value(CASE length(period_start) WHEN 7 THEN last_day(period_from)
            WHEN 4 THEN make_date(year(period_from), 12, 31) ELSE period_from END) AS start_latest,
        any_value(CASE length(period_end) WHEN 7 THEN date_trunc('month', period_to)::DATE
            WHEN 4 THEN make_date(year(period_to), 1, 1) ELSE period_to END) AS end_earliest,
        list(figure_id ORDER BY number_start) AS figure_ids
    FROM claims
    WHERE period_from IS NOT NULL AND period_to IS NOT NULL AND period_from < period_to
    GROUP BY document_id, sentence_id, period_start, period_end
    QUALIFY count(*) OVER (PARTITION BY document_id, sentence_id) = 1
)
SELECT
    s.figure_ids AS figure_ids,
    s.document AS document,
    greatest(date_diff('day', s.start_latest, s.end_earliest), 0) AS left_low,
    date_diff('day', s.period_from, s.period_to) + 1 AS left_high,
    '=' AS comparator,
    greatest((n.number - 1) * n.days, 0)::DECIMAL(18, 0) AS right_low,
    ((n.number + 1) * n.days)::DECIMAL(18, 0) AS right_high,
    n.found.number || ' ' || n.found.unit || CASE WHEN n.number = 1 THEN '' ELSE 's' END AS length,
    s.period_start AS start,
    s.period_end AS end
FROM numbered AS n JOIN spans AS s USING (document_id, sentence_id)
