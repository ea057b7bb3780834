-- What a sentence says of most of the people it counts: "318 victims, the majority of them civilians".
-- Words such as "majority" are no figures; here they are read off the sentence of a figure.
-- Needs `claims`. Lives here: which group is said to be most of which figure, and the tolls by group.

-- How a sentence names a group of people, and the key of that group.
CREATE OR REPLACE TEMP TABLE group_words AS
SELECT * FROM (VALUES
    ('civilians', 'civilian|-|-', 'civilians'), ('civilian', 'civilian|-|-', 'civilians'),
    ('soldiers', 'military_security|-|-', 'military and security'),
    ('servicemen', 'military_security|-|-', 'military and security'),
    ('children', '-|child|-', 'children'), ('minors', '-|child|-', 'children'),
    ('men', '-|adult|M', 'men'), ('women', '-|adult|F', 'women'),
    ('boys', '-|child|M', 'boys'), ('girls', '-|child|F', 'girls')
) AS t (word, people_key, said);

-- "the majority of whom are civilians": the total is the widest count of all people before it.
CREATE OR REPLACE TEMP TABLE majorities AS
WITH said_of_most AS (
    SELECT document_id, sentence_id, start_char,
        regexp_extract(lower(regexp_replace(text, '\s+', ' ', 'g')),
            '\b(?:majority|most) of (?:whom|them|these|those|the victims|the casualties|the dead'
            || '|the injured|the wounded)(?: (?:are|were|is|was|being|have been))? ([a-z]+)', 1) AS word,
        length(regexp_extract(text, '(?is)^(.*?)\b(?:majority|most)\s+of\b', 1)) AS place
    FROM evidence.sentences
    WHERE regexp_matches(text, '(?i)\b(?:majority|most)\s+of\b')
)
SELECT c.*, g.people_key AS group_key, g.said AS most_said
FROM said_of_most AS s
JOIN group_words AS g USING (word)
JOIN claims AS c USING (document_id, sentence_id)
WHERE c.measure IN ('casualties', 'killed', 'injured') AND c.people_key = '-|-|-'
    AND c.unit = 'C62' AND c.statistic = 'total' AND c.per IS NULL
    AND c.number_start < s.start_char + s.place
QUALIFY row_number() OVER (
    PARTITION BY s.document_id, s.sentence_id
    ORDER BY c.measure = 'casualties' DESC, c.low DESC NULLS LAST, c.number_start
) = 1;

-- Tolls of one document by group, place and period: the casualties, or killed and injured together.
CREATE OR REPLACE TEMP TABLE tolls AS
WITH counted_once AS (
    SELECT document_id, place_key, time_key, people_key, measure,
        any_value(period_start) AS period_start, any_value(as_of_from) AS as_of_from,
        any_value(document) AS document, any_value(low) AS low, any_value(high) AS high,
        bool_or(severity_as_stated IS NOT NULL) AS severe_only,
        min(figure_id) AS figure_id
    FROM claims
    WHERE measure IN ('casualties', 'killed', 'injured') AND unit = 'C62' AND statistic = 'total'
        AND per IS NULL AND role IS NULL AND device IS NULL
    GROUP BY ALL HAVING count(DISTINCT (low, high)) = 1
)
SELECT document_id, place_key, time_key, people_key, any_value(document) AS document,
    any_value(period_start) AS period_start, any_value(as_of_from) AS as_of_from,
    CASE WHEN bool_or(measure = 'casualties') THEN max(low) FILTER (measure = 'casualties')
        ELSE sum(low) END AS low,
    CASE WHEN bool_or(measure = 'casualties') THEN max(high) FILTER (measure = 'casualties')
        WHEN count(high) = count(*) THEN sum(high) END AS high,
    bool_or(severe_only) AS severe_only,
    list(figure_id ORDER BY measure) FILTER (measure = 'casualties') AS total_ids,
    list(figure_id ORDER BY measure) FILTER (measure <> 'casualties') AS part_ids
FROM counted_once
GROUP BY document_id, place_key, time_key, people_key
HAVING bool_or(measure = 'casualties') OR count(*) = 2;

-- What is known of the group: of the same toll, or of an earlier one since the same start.
CREATE OR REPLACE TEMP TABLE majority_grounds AS
SELECT m, t, g, g.time_key = m.time_key AND g.document_id = m.document_id AS same_toll
FROM majorities AS m
JOIN tolls AS t ON t.place_key = m.place_key AND t.people_key = '-|-|-'
JOIN tolls AS g ON g.document_id = t.document_id AND g.place_key = t.place_key
    AND g.time_key = t.time_key AND g.people_key = m.group_key
WHERE m.measure = 'casualties' AND m.low IS NOT NULL AND m.high IS NOT NULL
    AND t.low > 0 AND g.high IS NOT NULL
    AND ((t.document_id = m.document_id AND t.time_key = m.time_key)
        OR (t.period_start = m.period_start AND t.as_of_from < m.as_of_from AND t.low < m.low))
QUALIFY row_number() OVER (
    PARTITION BY m.figure_id ORDER BY same_toll DESC, t.as_of_from DESC NULLS LAST, t.document_id
) = 1;
