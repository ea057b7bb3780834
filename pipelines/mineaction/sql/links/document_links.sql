-- evidence.document_links: which document repeats, reports, quotes or follows which other one.
-- Needs `link_pairs`, `link_documents`, `link_claims` and `link_texts`.
-- Lives here: the decision over pairs. Does not live here: how pairs are found (pairs.sql).

-- The nouns by which a text speaks of a document of a kind.
CREATE OR REPLACE TEMP TABLE link_kind_nouns AS
SELECT * FROM (VALUES
    ('un_letter', 'letter'), ('appeal', 'appeal'), ('appeal', 'letter'), ('statement', 'statement'),
    ('statement', 'press release'), ('report', 'report'), ('un_report', 'report'),
    ('report', 'infographic'), ('report', 'chart'), ('bulletin', 'bulletin'), ('table', 'table'),
    ('table', 'data sheet'), ('table', 'chart'), ('interview', 'interview'), ('post', 'post'),
    ('post', 'tweet')
) AS t (kind, noun);

CREATE OR REPLACE TEMP TABLE link_shared AS
WITH numbers AS (
    SELECT DISTINCT document_id, number, digits, measure, people_key, dimension, stated_country,
        stated_end
    FROM link_claims WHERE number >= 10 AND statistic <> 'share'
)
SELECT p.document_id, p.other_document_id,
    count(DISTINCT a.number) AS shared_numbers,
    count(DISTINCT a.number) FILTER (a.digits >= 3) AS telling_numbers,
    -- the same number of the same thing for the same group, up to the same day
    count(DISTINCT a.number) FILTER (a.measure = b.measure AND a.people_key = b.people_key
        AND a.dimension = b.dimension AND coalesce(a.stated_country = b.stated_country, true)
        AND coalesce(abs(a.stated_end - b.stated_end) <= 3, true)) AS alike
FROM link_pairs AS p
JOIN numbers AS a ON a.document_id = p.document_id
JOIN numbers AS b ON b.document_id = p.other_document_id AND b.number = a.number
GROUP BY ALL;

-- What either document of a pair names of the other.
CREATE OR REPLACE TEMP TABLE link_named AS
WITH texts AS (
    SELECT document_id, string_agg(lower(text), ' ' ORDER BY ordinal) AS text
    FROM evidence.sentences
    WHERE kind <> 'furniture' AND document_id IN (
        SELECT document_id FROM link_pairs UNION SELECT other_document_id FROM link_pairs)
    GROUP BY document_id
),
sources AS (
    SELECT c.document_id,
        list(DISTINCT lower(c.primary_source)) AS sources
    FROM link_claims AS c JOIN link_documents AS d USING (document_id)
    WHERE c.primary_source IS NOT NULL AND c.primary_source IS DISTINCT FROM d.publisher
    GROUP BY c.document_id
),
both_ways AS (
    SELECT document_id, other_document_id FROM link_pairs
    UNION ALL
    SELECT other_document_id, document_id FROM link_pairs
),
looked AS (
    SELECT p.document_id, p.other_document_id,
        CASE WHEN length(o.publisher) >= 4 AND o.publisher IS DISTINCT FROM d.publisher
            AND contains(t.text, lower(o.publisher)) THEN o.publisher END AS outlet,
        [x FOR x IN list_intersect(coalesce(s.sources, []), list_append(coalesce(os.sources, []),
            lower(o.publisher))) IF x IS DISTINCT FROM lower(outlet)] AS common,
        (SELECT min(noun) FROM link_kind_nouns AS n
            WHERE n.kind = o.kind AND contains(t.text, n.noun)) AS noun,
        CASE WHEN o.title NOT LIKE '[%' AND length(o.title) >= 25
            AND contains(t.text, lower(o.title)) THEN o.title END AS title
    FROM both_ways AS p
    JOIN link_documents AS d ON d.document_id = p.document_id
    JOIN link_documents AS o ON o.document_id = p.other_document_id
    LEFT JOIN texts AS t ON t.document_id = p.document_id
    LEFT JOIN sources AS s ON s.document_id = p.document_id
    LEFT JOIN sources AS os ON os.document_id = p.other_document_id
)
SELECT document_id, other_document_id, len(common) > 0 OR outlet IS NOT NULL AS one_source,
    -- a kind of document is named for certain only beside who speaks in it
    outlet IS NOT NULL OR title IS NOT NULL OR (noun IS NOT NULL AND len(common) > 0) AS names,
    nullif(concat_ws('; ', outlet, '"' || title || '"',
        CASE WHEN len(common) > 0 THEN noun END, nullif(array_to_string(list_sort(common), '; '), '')), '') AS named
FROM looked;

CREATE OR REPLACE TEMP TABLE document_links AS
WITH seen AS (
    SELECT p.*, coalesce(s.shared_numbers, 0) AS shared_numbers,
        coalesce(s.telling_numbers, 0) AS telling_numbers, coalesce(s.alike, 0) AS alike,
        t.similarity, t.contained,
        -- dates decide only where the bounds of both do not overlap
        coalesce(a.last_day < b.first_day, false) AS a_first, coalesce(b.last_day < a.first_day, false) AS b_first,
        a.first_day, a.last_day, b.first_day AS other_first, a.ordinal AS ordinal, b.ordinal AS other_ordinal,
        a.publisher IS NOT NULL AND a.publisher = b.publisher AS one_publisher,
        a.kind = b.kind AS one_kind, a.own_numbers AS own_a, b.own_numbers AS own_b,
        n.names AS a_names_b, m.names AS b_names_a, n.one_source OR m.one_source AS one_source
    FROM link_pairs AS p
    JOIN link_documents AS a ON a.document_id = p.document_id
    JOIN link_documents AS b ON b.document_id = p.other_document_id
    LEFT JOIN link_shared AS s
        ON s.document_id = p.document_id AND s.other_document_id = p.other_document_id
    LEFT JOIN link_texts AS t
        ON t.document_id = least(p.document_id, p.other_document_id)
        AND t.other_document_id = greatest(p.document_id, p.other_document_id)
    JOIN link_named AS n
        ON n.document_id = p.document_id AND n.other_document_id = p.other_document_id
    JOIN link_named AS m
        ON m.document_id = p.other_document_id AND m.other_document_id = p.document_id
),
-- Who repeats whom: the later one; of one day or without dates, the one that names the other, or
-- else the one with fewer numbers of its own.
directed AS (
    SELECT *, CASE
        WHEN a_first OR b_first THEN a_first
        WHEN a_names_b <> b_names_a THEN b_names_a
        WHEN own_a <> own_b THEN own_a > own_b
        ELSE ordinal < other_ordinal
    END AS turned,
    shared_numbers / greatest(least(own_a, own_b), 1) AS share,
    alike / greatest(least(own_a, own_b), 1) AS alike_share
    FROM seen
),
decided AS (
    SELECT *, a_names_b OR b_names_a AS named_at_all, CASE
        WHEN similarity >= 0.95 AND shared_numbers >= greatest(own_a, own_b) THEN 'same_text'
        WHEN contained >= 0.5 AND (alike_share >= 0.5 OR least(own_a, own_b) = 0)
            THEN 'reprint'
        WHEN one_publisher THEN CASE WHEN contained >= 0.3 AND one_kind THEN 'follows' END
        -- 11, 25 and 36 are in many bulletins; without a larger number they need company
        WHEN share >= 0.5 AND alike >= 3 AND (telling_numbers >= 1 OR alike >= 5) THEN 'relays'
        WHEN share >= 0.5 AND one_source AND alike >= 2 THEN 'relays'
        WHEN share >= 0.5 AND (a_names_b OR b_names_a)
            AND alike >= 1 AND (shared_numbers >= 2 OR telling_numbers >= 1) THEN 'relays'
        WHEN contained >= 0.3 AND share < 0.5 AND one_kind AND one_source THEN 'follows'
        WHEN contained >= 0.3 AND alike >= 1 THEN 'quotes'
        WHEN (a_names_b OR b_names_a) AND alike >= 1 AND telling_numbers >= 1 THEN 'quotes'
    END AS relation
    FROM directed
)
SELECT
    CASE WHEN turned THEN d.other_document_id ELSE d.document_id END AS document_id,
    CASE WHEN turned THEN d.document_id ELSE d.other_document_id END AS other_document_id,
    relation,
    similarity::DECIMAL(28, 6) AS similarity,
    contained::DECIMAL(28, 6) AS contained,
    shared_numbers,
    CASE WHEN turned THEN own_b ELSE own_a END AS own_numbers,
    CASE WHEN turned THEN m.named ELSE n.named END AS named,
    concat_ws('; ',
        shared_numbers || ' of ' || (CASE WHEN turned THEN own_b ELSE own_a END)
            || ' numbers of ten and more are in both',
        CASE WHEN contained > 0 THEN 'about ' || round(100 * contained)::INTEGER
            || ' per cent of the shorter text is in both' END,
        'names ' || CASE WHEN turned THEN m.named ELSE n.named END,
        CASE WHEN first_day = last_day AND first_day = other_first THEN 'of the same day'
            WHEN a_first OR b_first THEN 'dated after it'
            ELSE 'which of the two is earlier is not known by dates' END) AS evidence
FROM decided AS d
JOIN link_named AS n
    ON n.document_id = d.document_id AND n.other_document_id = d.other_document_id
JOIN link_named AS m
    ON m.document_id = d.other_document_id AND m.other_document_id = d.document_id
WHERE relation IS NOT NULL
-- a row of bulletins is a chain: each follows the last one before it
QUALIFY relation <> 'follows' OR row_number() OVER (
    PARTITION BY CASE WHEN turned THEN d.other_document_id ELSE d.document_id END, relation
    ORDER BY greatest(ordinal, other_ordinal) - least(ordinal, other_ordinal), contained DESC) = 1;
