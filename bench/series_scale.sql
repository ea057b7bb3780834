-- Claims for the bench of series: see series_scale.py. $claims is filled in.
INSERT INTO main.documents BY NAME
SELECT 'd' || i AS document_id, 'd' || i || '.txt' AS file_name, 'news' AS kind, 'en' AS language,
    DATE '2021-01-01' + (hash(i) % 1500)::INTEGER AS published,
    published AS published_earliest, published AS published_latest, 'stated' AS date_basis,
    sha256('d' || i) AS sha256, 1000 AS char_count
FROM range($claims // 5) AS t (i);

INSERT INTO main.figures BY NAME
WITH drawn AS (
    SELECT i, i // 5 AS d, (hash(i // 5) % 1000000)::BIGINT AS h, (hash(i) % 1000000)::BIGINT AS g FROM range($claims) AS t (i)
),
dated AS (
    SELECT *, DATE '2021-01-01' + (h % 1500)::INTEGER AS day,
        string_split('AZ UA IQ SY YE AF KH LA BA AO MZ CO LK SD SO NG ML BF MM LY LB PS GE TJ TH VN TD SN ET ZW',
            ' ')[1 + (h // 7) % 30] AS country,
        ['killed', 'injured', 'casualties', 'killed', 'devices_found'][1 + i % 5] AS measure,
        (g // 11) % 6 AS shape
    FROM drawn
),
spanned AS (
    SELECT *, CASE
            WHEN shape < 2 THEN '2020-11-10'
            WHEN shape = 2 THEN '1991'
            WHEN shape = 3 THEN (date_trunc('week', day) - INTERVAL 7 DAY)::DATE::VARCHAR
            WHEN shape = 4 THEN strftime(date_trunc('month', day) - INTERVAL 1 DAY, '%Y-%m')
            ELSE (year(day) - 1)::VARCHAR END AS period_start,
        CASE
            WHEN shape < 3 THEN day::VARCHAR
            WHEN shape = 3 THEN (date_trunc('week', day) - INTERVAL 1 DAY)::DATE::VARCHAR
            WHEN shape = 4 THEN strftime(date_trunc('month', day) - INTERVAL 1 DAY, '%Y-%m')
            ELSE (year(day) - 1)::VARCHAR END AS period_end,
        CASE WHEN shape < 3 THEN date_diff('day', DATE '2020-11-10', day) + i % 5
            WHEN shape = 3 THEN g % 9 WHEN shape = 4 THEN 20 + g % 30 ELSE 300 + g % 90 END AS number
    FROM dated
)
SELECT 'f' || i AS figure_id, 'd' || d AS document_id, 's' || d AS sentence_id,
    's' || d || '-' || shape AS statement_id, (i % 5) * 30 AS start_char, start_char + 20 AS end_char,
    'quote ' || number AS quote, start_char + 6 AS number_start, start_char + 9 AS number_end,
    number::VARCHAR AS number_as_stated, measure,
    CASE WHEN measure = 'devices_found' THEN 'MINE' END AS device,
    CASE WHEN i % 5 = 3 THEN ['civilian', 'military_security'][1 + h % 2] END AS civil_status,
    'mine_erw' AS cause, number AS value, number AS low,
    CASE WHEN g % 10 > 0 THEN number END AS high, 'C62' AS unit, number AS value_si,
    CASE WHEN g % 10 > 0 THEN 'exact' ELSE 'more_than' END AS qualifier, 'asserted' AS modality,
    'total' AS statistic, CASE WHEN shape < 3 THEN 'cumulative' ELSE 'period' END AS period_kind,
    period_start, period_end,
    (period_start || '-01-01')[:10]::DATE AS period_from,
    CASE length(period_end) WHEN 4 THEN make_date(period_end::INTEGER, 12, 31)
        WHEN 7 THEN last_day((period_end || '-01')::DATE) ELSE period_end::DATE END AS period_to,
    period_to::VARCHAR AS as_of, period_to AS as_of_from, period_to AS as_of_to, 'stated' AS as_of_basis,
    'source ' || h % 40 AS speaker, speaker AS primary_source, country,
    CASE WHEN h % 4 = 0 THEN ['district ' || h % 12] ELSE [] END AS places,
    'b' AS measure_rule, 'b' AS group_rule, 'b' AS period_rule, 'b' AS place_rule, 'b' AS speaker_rule,
    'bench' AS extractor_version
FROM spanned;
