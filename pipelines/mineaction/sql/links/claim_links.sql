-- evidence.claim_links: how claims hang together. Every group of like claims is linked to one of its
-- members or to the one before, never each to each: the links grow with the claims.
-- Needs `link_matches`, `link_claims`, `figure_sources`, `link_documents`.

CREATE OR REPLACE TEMP TABLE link_scoped AS
WITH dated AS (
    SELECT figure_id, c.document_id, source, d.ordinal, number_start, number, low_si, high_si, measure, country,
        is_restated, period_kind, period_start, period_end, period_from, period_to, as_of, as_of_to,
        CASE WHEN period_kind = 'cumulative' AND as_of_to IS NOT NULL
                AND coalesce(as_of_basis, 'stated') IN ('stated', 'period_end')
            THEN concat_ws('|', 'since', period_from, as_of_to)
            WHEN coalesce(period_kind, 'period') = 'period' AND period_to IS NOT NULL
                AND period_from IS NOT NULL THEN concat_ws('|', period_from, period_to)
        END AS time_key,
        -- a number in place of the words: every group of like claims below is sorted by it
        md5_number(concat_ws('|', measure, coalesce(device, '-'), people_key, coalesce(role, '-'),
            coalesce(severity_as_stated, '-'), cause, dimension, statistic, coalesce(per, '-'),
            coalesce(country, '-'), place_ids::VARCHAR)) AS scope
    FROM link_claims AS c
    JOIN figure_sources AS s USING (figure_id)
    JOIN link_documents AS d ON d.document_id = c.document_id
    WHERE modality IN ('asserted', 'estimated')
)
SELECT * FROM dated;

-- Two exact numbers of four digits or more that say something are the same but for one digit.
CREATE OR REPLACE TEMP MACRO one_digit_differs(low, high, other_low, other_high) AS
    low = high AND other_low = other_high AND low >= 1000
    AND length(trim(replace(low::VARCHAR, '.', ''), '0')) >= 4
    AND hamming(lpad(low::VARCHAR, 40, '0'), lpad(other_low::VARCHAR, 40, '0')) = 1;

CREATE OR REPLACE TEMP TABLE claim_links AS
WITH relayed AS (
    SELECT figure_id, other_figure_id,
        CASE WHEN len(changes) > 0 THEN 'distorts' WHEN document_relation = 'same_text' THEN 'same_as'
            ELSE 'relays' END AS relation,
        changes[1] AS distortion,
        CASE WHEN len(changes) = 0 THEN CASE basis WHEN 'equal' THEN 'the same number of the same thing'
                ELSE 'the number ' || basis END
            ELSE 'differs in ' || array_to_string(changes, ', ') END AS evidence
    FROM link_matches
),
repeated AS (
    SELECT figure_id, first_value(figure_id) OVER same_claim AS other_figure_id,
        'same_as' AS relation, NULL AS distortion,
        'the same number of the same thing in one document' AS evidence
    FROM link_scoped
    WINDOW same_claim AS (PARTITION BY document_id, scope, time_key, number ORDER BY number_start)
    QUALIFY figure_id <> other_figure_id
),
parts AS (
    SELECT c.figure_id, w.figure_id AS other_figure_id,
        CASE WHEN c.part_basis IN ('breakdown', 'sum') THEN 'component_of' ELSE 'subset_of' END
            AS relation,
        NULL AS distortion, coalesce('the text says so: ' || c.part_basis, 'the text says so') AS evidence
    FROM link_claims AS c JOIN link_claims AS w ON w.figure_id = c.part_of
),
siblings AS (
    SELECT figure_id, lag(figure_id) OVER (PARTITION BY part_of ORDER BY number_start) AS other_figure_id,
        'disjoint_from' AS relation, NULL AS distortion, 'parts of one whole' AS evidence
    FROM link_claims WHERE part_basis IN ('breakdown', 'sum')
    QUALIFY other_figure_id IS NOT NULL
),
-- one figure a document, source and day: the first
states AS (
    SELECT * FROM link_scoped WHERE period_kind = 'cumulative' AND as_of_to IS NOT NULL
    QUALIFY row_number() OVER (
        PARTITION BY scope, source, period_from, as_of_to ORDER BY ordinal, number_start) = 1
),
updates AS (
    SELECT figure_id, lag(figure_id) OVER earlier AS other_figure_id, 'updates' AS relation,
        NULL AS distortion,
        'the same count of ' || source || ', ' || as_of || ' after ' || lag(as_of) OVER earlier
            AS evidence
    FROM states
    WINDOW earlier AS (PARTITION BY scope, source, period_from ORDER BY as_of_to)
    QUALIFY other_figure_id IS NOT NULL
),
-- of claims of one scope and time, the first of each number and source
versions AS (
    SELECT * FROM link_scoped WHERE NOT is_restated AND time_key IS NOT NULL AND low_si IS NOT NULL AND high_si IS NOT NULL
    QUALIFY row_number() OVER (
        PARTITION BY scope, time_key, low_si, high_si, source ORDER BY ordinal, number_start) = 1
),
beside AS (
    SELECT figure_id, document_id, source, low_si, high_si, measure, country,
        lag(figure_id) OVER by_number AS other_figure_id,
        lag(document_id) OVER by_number AS other_document_id,
        lag(source) OVER by_number AS other_source,
        lag(high_si) OVER by_number AS other_high, lag(low_si) OVER by_number AS other_low
    FROM versions
    WINDOW by_number AS (PARTITION BY scope, time_key ORDER BY low_si, high_si, ordinal)
),
compared AS (
    SELECT figure_id, other_figure_id,
        CASE WHEN low_si <= other_high AND other_low <= high_si THEN 'corroborates'
            ELSE 'contradicts' END AS relation,
        NULL AS distortion, source || ' beside ' || other_source AS evidence
    FROM beside
    WHERE other_document_id <> document_id
        AND CASE WHEN low_si <= other_high AND other_low <= high_si THEN source <> other_source
            -- two bodies that find mines or clear land count the work of each, but two long numbers
            -- that differ in one digit are hardly two counts
            ELSE source = other_source
                OR measure IN ('casualties', 'killed', 'injured', 'outcome_unknown', 'incidents')
                OR one_digit_differs(low_si, high_si, other_low, other_high) END
        -- without a country nobody knows whether two bodies speak of the same place
        AND (country IS NOT NULL OR source = other_source)
        AND (document_id, other_document_id) NOT IN (
            SELECT (document_id, other_document_id) FROM document_links WHERE relation <> 'follows'
            UNION ALL
            SELECT (other_document_id, document_id) FROM document_links WHERE relation <> 'follows')
),
-- a year of which more is counted than of the years around it, by another collector
years AS (
    SELECT * FROM versions
    WHERE length(period_start) = 4 AND length(period_end) = 4
        AND measure IN ('casualties', 'killed', 'injured', 'outcome_unknown', 'incidents')
),
nested AS (
    SELECT a.figure_id, b.figure_id AS other_figure_id, 'contradicts' AS relation,
        NULL AS distortion, a.period_start || ' beside ' || b.period_start || ' to ' || b.period_end
            AS evidence
    FROM years AS a
    JOIN years AS b USING (scope)
    WHERE a.period_from >= b.period_from AND a.period_to <= b.period_to
        AND (a.period_from > b.period_from OR a.period_to < b.period_to)
        AND a.source <> b.source AND a.document_id <> b.document_id AND a.low_si > b.high_si
        AND a.country IS NOT NULL
    QUALIFY row_number() OVER (
        PARTITION BY scope, a.period_from, a.source, b.period_from, b.source ORDER BY a.ordinal) = 1
)
FROM relayed UNION ALL FROM repeated UNION ALL FROM parts UNION ALL FROM siblings
UNION ALL FROM updates UNION ALL FROM compared UNION ALL FROM nested;
