-- id: W43C
-- label: money for laying mines against mines laid
-- sentence: What is said to have been spent on laying mines is, by the mines said to be laid, near the
--   price of a mine.
-- level: corpus
-- severity: low
-- tolerance: 0
-- version: 1
-- solve: alone
-- missing: Applies to costs whose words say that mines were laid. The mines laid are those of the same
--   document, else of the document on the same country that is nearest in time. Prices in US dollars
--   only: 3 to 30 for an anti-personnel mine (United Nations, Cyberschoolbus, Banning landmines);
--   anti-vehicle mines and the work of laying cost more, hence up to 100 (own choice).
-- finding: a remark on {document}: {cost} for laying and {mines}{elsewhere} are {left} USD a mine
-- condition: if both speak of the same mines
WITH costs AS (
    SELECT c.* FROM claims AS c
    LEFT JOIN evidence.sentences AS s USING (document_id, sentence_id)
    WHERE c.measure IN ('cost', 'funding') AND c.unit = 'USD' AND c.low > 0 AND c.high IS NOT NULL
        AND c.per IS NULL AND c.country IS NOT NULL
        AND regexp_matches(concat_ws(' ', c.quote, s.text),
            '(?i)\b(to mine|to lay|laying|planting|emplacing|on mining|to plant)\b')
),
laid AS (
    SELECT * FROM claims
    WHERE measure = 'devices_emplaced' AND unit = 'C62' AND low > 0 AND high IS NOT NULL
        AND device IN ('MINE', 'AP_MINE', 'EO_ANY') AND per IS NULL
)
SELECT
    [cost.figure_id, mines.figure_id] AS figure_ids,
    cost.document AS document,
    round((cost.low - cost.half_step)::DOUBLE / (mines.high + mines.half_step), 0) AS left_low,
    round((cost.high + cost.half_step)::DOUBLE / (mines.low - mines.half_step), 0) AS left_high,
    'in' AS comparator,
    3 AS right_low,
    100 AS right_high,
    cost.said AS cost,
    mines.counted AS mines,
    CASE WHEN mines.document_id = cost.document_id THEN '' ELSE ' in ' || mines.document END
        AS elsewhere
FROM costs AS cost JOIN laid AS mines USING (country)
QUALIFY row_number() OVER (
    PARTITION BY cost.figure_id
    ORDER BY mines.document_id = cost.document_id DESC,
        abs(date_diff('day', mines.as_of_from, cost.as_of_from)) NULLS LAST, mines.figure_id
) = 1
