-- Claims of which the text says that they come on top of another number. Needs `series_claims`.
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
    ('clause', 'on top of', 'On top of that, 41 people since 2015', 'The top of the list has 41')
) AS t (place, words, example, counterexample);

CREATE OR REPLACE TEMP MACRO says_addition(before_number, after_number) AS EXISTS (
    FROM addition_words AS w WHERE CASE w.place
        WHEN 'before' THEN regexp_matches(before_number,
            '(?i)\b' || w.words || '(\s+(estimated|about|some|around|almost|nearly|over))?(\s+than)?\s*$')
        WHEN 'after' THEN regexp_matches(after_number, '(?i)^\s*' || w.words || '\b')
            AND NOT regexp_matches(after_number, '(?i)^\s*' || w.words || '\s+than\b')
        ELSE regexp_matches(before_number, '(?i)\b' || w.words || '\b[^.!?]*$') END
);

-- Only the few claims that have one of the words are looked at closely.
CREATE OR REPLACE TEMP TABLE additions AS
WITH spoken AS MATERIALIZED (
    SELECT c.* FROM series_claims AS c
    WHERE c.kind = 'cumulative' AND c.value_basis = 'stated'
        AND EXISTS (FROM addition_words AS w WHERE contains(lower(c.quote), w.words))
)
SELECT * FROM spoken
WHERE says_addition(quote[:number_start - start_char], quote[number_end - start_char + 1:]);
