-- Claims of which the text says that they come on top of another number, or are inside it. Needs
-- `series_claims`.
-- Lives here: the words, each with a sentence that they are in and one that must not be taken for it.

-- beside: right before the number (a word or two may be between) or right after it; clause: anywhere
-- before the number in its sentence.
CREATE OR REPLACE TEMP TABLE addition_words AS
SELECT * FROM (VALUES
    ('before', 'additional', 'since the truce an additional 41 people', 'additional teams found 41 mines'),
    ('before', 'further', 'a further 41 people were hurt', 'further north, in two villages, 41 people'),
    ('before', 'another', 'another 41 civilians since then', 'in another of the provinces 41 civilians'),
    ('before', 'extra', 'an extra 41 victims', 'with extra funds for teams, 41 mines'),
    ('after', 'more', 'since 2015, 41 more people', 'since 2015, 41 more than the year before'),
    ('after', 'additional', 'since then 41 additional victims', 'since then 41 victims'),
    ('after', 'others', 'since then 41 others were hurt', 'since then 41 were hurt'),
    ('clause', 'in addition', 'In addition, since 2015 there were 41', 'An addition to the list of 41'),
    ('clause', 'on top of', 'On top of that, 41 people since 2015', 'The top of the list has 41'),
    ('clause', 'not including', 'a thousand, not including 41 since 2015', 'a thousand, including 41')
) AS t (place, words, example, counterexample);

CREATE OR REPLACE TEMP MACRO says_addition(before_number, after_number) AS EXISTS (
    -- most have none of the words: a pattern made of a word is dear
    FROM addition_words AS w WHERE CASE
        WHEN NOT contains(lower(before_number || '|' || after_number), w.words) THEN false
        WHEN w.place = 'before' THEN regexp_matches(before_number,
            '(?i)\b' || w.words || '(\s+(estimated|about|some|around|almost|nearly|over))?(\s+than)?\s*$')
        WHEN w.place = 'after' THEN regexp_matches(after_number, '(?i)^\s*' || w.words || '\b')
            AND NOT regexp_matches(after_number, '(?i)^\s*' || w.words || '\s+than\b')
        ELSE regexp_matches(before_number, '(?i)\b' || w.words || '\b[^.!?]*$') END
);

-- clause: before the number, with no other number but dates between; after: right after it
CREATE OR REPLACE TEMP TABLE inclusion_words AS
SELECT * FROM (VALUES
    ('clause', 'including', 'a thousand people, including 41 since the truce', 'not including 41 since then'),
    ('clause', 'of whom', 'a thousand, of whom, since May 2015, 41 were hurt', 'of whom 9 died, and 41 since'),
    ('clause', 'of which', 'a thousand accidents, of which 41 since 2015', 'Of which none. Since then 41'),
    ('clause', 'among them', 'a thousand victims, among them 41 since 2015', 'among them none; 41 since'),
    ('clause', 'among whom', 'a thousand victims, among whom some 41 since 2015', 'among whom 6 died and 41'),
    ('after', 'of them', 'a thousand victims, 41 of them since 2015', 'a thousand victims, 41 since 2015'),
    ('after', 'of whom', 'a thousand victims, 41 of whom since 2015', 'a thousand victims, 41 since 2015'),
    ('after', 'of these', 'a thousand in all; 41 of these since 2015', 'a thousand in all; 41 people')
) AS t (place, words, example, counterexample);

CREATE OR REPLACE TEMP MACRO without_dates(words) AS regexp_replace(words,
    '(\d{1,2}(st|nd|rd|th)? )?[A-Z][a-z]+ (\d{1,2}, )?\d{4}|\b(19|20)\d\d\b', '', 'g');

CREATE OR REPLACE TEMP MACRO says_inclusion(before_number, after_number) AS EXISTS (
    -- most have none of the words: a pattern made of a word is dear
    FROM inclusion_words AS w WHERE CASE
        WHEN NOT contains(lower(before_number || '|' || after_number), w.words) THEN false
        WHEN w.place = 'after' THEN regexp_matches(after_number, '(?i)^\s*' || w.words || '\b')
        ELSE regexp_matches(without_dates(before_number),
                '(?i)\b' || w.words || '\b[^.!?;0-9]{0,60}$')
            AND NOT regexp_matches(before_number, '(?i)\bnot ' || w.words || '\b[^.!?;]*$') END
);

-- Only the few claims that have one of the words are looked at closely.
CREATE OR REPLACE TEMP TABLE joined_counts AS
WITH counts AS MATERIALIZED (
    SELECT figure_id, lower(quote) AS quote FROM series_claims
    WHERE kind = 'cumulative' AND value_basis = 'stated'
),
spoken AS MATERIALIZED (
    SELECT DISTINCT figure_id FROM counts
    JOIN (SELECT words FROM addition_words UNION SELECT words FROM inclusion_words) AS w
        ON contains(counts.quote, w.words)
)
SELECT quote[:number_start - start_char] AS before_number, quote[number_end - start_char + 1:] AS after_number, *
FROM series_claims SEMI JOIN spoken USING (figure_id)
WHERE kind = 'cumulative' AND value_basis = 'stated';

CREATE OR REPLACE TEMP TABLE additions AS
SELECT * EXCLUDE (before_number, after_number) FROM joined_counts WHERE says_addition(before_number, after_number);

CREATE OR REPLACE TEMP TABLE inclusions AS
SELECT * EXCLUDE (before_number, after_number) FROM joined_counts WHERE says_inclusion(before_number, after_number);
