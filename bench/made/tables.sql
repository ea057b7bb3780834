-- The made claims as rows of the declared tables. Needs faults.sql.
-- Lives here: columns, texts and offsets. Does not live here: any number.

CREATE OR REPLACE TEMP MACRO first_day(stated) AS
    CASE length(stated) WHEN 4 THEN make_date(stated::INTEGER, 1, 1)
        WHEN 7 THEN (stated || '-01')::DATE ELSE stated::DATE END;
CREATE OR REPLACE TEMP MACRO final_day(stated) AS
    CASE length(stated) WHEN 4 THEN make_date(stated::INTEGER, 12, 31)
        WHEN 7 THEN last_day((stated || '-01')::DATE) ELSE stated::DATE END;
CREATE OR REPLACE TEMP MACRO figure_of(doc, slot) AS sha256(doc || '/' || slot)[:16];
-- Words of filling sentences: 1,600 of them, so that three in a row meet by chance only seldom.
CREATE OR REPLACE TEMP MACRO word_of(thing, place) AS
    string_split('ba be bo da de do fa fe fo ga ge go ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo za', ' ')[1 + (hash(thing, place) % 40)::INTEGER]
    || string_split('bam bel bin dan del dor fal fen fir gan gel gor kal kem kin lam lel lor man men mir nal nen nor pal pen pir ral ren ror sal sen sir tal ten tir val ven vir zal', ' ')[1 + (hash(place, thing) % 40)::INTEGER];

INSERT INTO documents BY NAME
SELECT document_id, doc || '.txt' AS file_name, 'Text ' || doc AS title, publisher,
    CASE kind WHEN 'letter' THEN 'un_letter' WHEN 'report' THEN 'report' WHEN 'bulletin' THEN 'bulletin'
        WHEN 'yearly' THEN 'bulletin' WHEN 'toll' THEN 'statement' WHEN 'progress' THEN 'statement'
        ELSE 'news' END AS kind,
    'en' AS language,
    CASE WHEN date_basis <> 'unknown' THEN written_on END AS published,
    CASE date_basis WHEN 'stated' THEN written_on WHEN 'inferred' THEN written_on - 20 END AS published_earliest,
    CASE date_basis WHEN 'stated' THEN written_on WHEN 'inferred' THEN written_on + 20 END AS published_latest,
    date_basis, CASE WHEN date_basis = 'inferred' THEN 'last month' END AS date_clue,
    sha AS sha256, 600 AS char_count
FROM made_documents;

CREATE OR REPLACE TEMP TABLE made_printed AS
SELECT c.*, d.document_id, d.publisher, d.place, d.agency, d.country, d.origin,
    rtrim(rtrim(format('{:,.1f}', c.value::DOUBLE), '0'), '.') AS printed,
    CASE WHEN qualifier = 'about' THEN 500 WHEN slot = 'share' AND c.kind = 'letter' THEN 0.05 ELSE 0 END
        ::DECIMAL(28, 6) AS room,
    100 * row_number() OVER (PARTITION BY c.doc ORDER BY beside, f.ordinal) AS start_char
FROM made_claims AS c
JOIN made_documents AS d USING (doc)
JOIN (SELECT DISTINCT ON (slot) slot, row_number() OVER () AS ordinal FROM made_forms) AS f USING (slot);

INSERT INTO figures BY NAME
SELECT figure_of(doc, slot) AS figure_id, document_id, document_id || '/' || beside AS sentence_id,
    sentence_id AS statement_id, start_char, start_char + length(printed || ' ' || words) AS end_char,
    printed || ' ' || words AS quote, start_char AS number_start,
    start_char + length(printed) AS number_end, printed AS number_as_stated,
    measure, device, civil_status, age, 'mine_erw' AS cause,
    value, value - room AS low, value + room AS high, unit,
    value * CASE unit WHEN 'HAR' THEN 10000 WHEN 'KMK' THEN 1000000 ELSE 1 END AS value_si,
    qualifier, CASE WHEN slot = 'idps' THEN 'estimated' ELSE 'asserted' END AS modality,
    CASE WHEN unit = 'P1' THEN 'share' ELSE 'total' END AS statistic, period_kind,
    period_start, period_end, first_day(period_start) AS period_from, final_day(period_end) AS period_to,
    as_of, first_day(as_of) AS as_of_from, final_day(as_of) AS as_of_to,
    CASE WHEN period_kind = 'period' THEN 'period_end' ELSE 'stated' END AS as_of_basis,
    -- who counts: the agency, whoever prints it; of a case, whoever was asked
    CASE WHEN kind IN ('incident', 'again') THEN 'local officials'
        WHEN kind = 'news' THEN 'Team ' || region % 23 ELSE agency END AS speaker,
    speaker AS primary_source, CASE WHEN publisher <> agency THEN publisher END AS carrier,
    country, CASE WHEN place IS NULL THEN [] ELSE [place] END AS places,
    figure_of(doc, part_of) AS part_of, part_basis,
    figure_of(doc, numerator) AS numerator, figure_of(doc, denominator) AS denominator,
    'made' AS measure_rule, 'made' AS group_rule, 'made' AS period_rule, 'made' AS place_rule,
    'made' AS speaker_rule, 'made' AS extractor_version
FROM made_printed;

INSERT INTO evidence.figure_places BY NAME
SELECT figure_of(doc, slot) AS figure_id, 0 AS ordinal, place AS place_as_stated, country,
    'stated' AS basis
FROM made_printed WHERE place IS NOT NULL;

INSERT INTO evidence.attributions BY NAME
SELECT figure_of(doc, slot) AS figure_id, 0 AS position, agency AS actor, 'according to' AS cue
FROM made_printed;

-- A reprint has the sentences of its origin; the bulletins of one agency share half of their words.
INSERT INTO evidence.sentences BY NAME
WITH stated AS (
    SELECT document_id, beside AS ordinal,
        CASE WHEN any_value(kind) IN ('relay', 'toll_relay') THEN 'As ' || any_value(agency) || ' told us, by '
            WHEN any_value(origin) IS NULL OR any_value(kind) IN ('reprint', 'again')
            THEN coalesce(any_value(place), any_value(country)) || ': in the time up to ' END
        || any_value(as_of) || ' ' || string_agg(printed || ' ' || words, ', ' ORDER BY start_char) || '.' AS text
    FROM made_printed GROUP BY document_id, beside
),
fillers AS (
    SELECT document_id, 8 AS ordinal, array_to_string([word_of(CASE
            WHEN kind IN ('reprint', 'again') THEN origin ELSE doc END, n) FOR n IN range(25)], ' ') || '.' AS text
    FROM made_documents
    UNION ALL
    SELECT document_id, 9, array_to_string([word_of(CASE
            WHEN kind IN ('bulletin', 'reprint') THEN agency WHEN kind = 'again' THEN origin || 'x'
            ELSE doc || 'x' END, n) FOR n IN range(20)], ' ') || '.'
    FROM made_documents
)
SELECT document_id || '/' || ordinal AS sentence_id, document_id, ordinal,
    ordinal * 1000 AS start_char, ordinal * 1000 + length(text) AS end_char, text, 'body' AS kind
FROM (FROM stated UNION ALL FROM fillers);
