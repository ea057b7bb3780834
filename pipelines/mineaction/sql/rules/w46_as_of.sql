-- id: W46P
-- label: as-of not after publication
-- sentence: A document does not count up to a day after it was published.
-- level: document
-- severity: medium
-- tolerance: 1
-- version: 1
-- missing: Without a date of publication, or with a figure without as-of, the relation is not
--   evaluable. Imprecise dates are read at their earliest; one day is left for time zones.
-- finding: {document}: {figure} holds as of {as_of}, {gap} days after the document's date {published}
-- holds_if: with a document dated on or after {as_of}
-- condition: {hangs_on}
SELECT
    [c.figure_id] AS figure_ids,
    c.document AS document,
    date_diff('day', coalesce(d.published_latest, d.published), c.as_of_from) AS left_low,
    date_diff('day', coalesce(d.published_latest, d.published), c.as_of_from) AS left_high,
    '<=' AS comparator,
    0 AS right_low,
    0 AS right_high,
    c.counted AS figure,
    c.as_of AS as_of,
    coalesce(d.published_latest, d.published) AS published,
    CASE WHEN d.date_basis NOT IN ('stated', 'header')
        THEN 'if the document is of ' || coalesce(d.published, d.published_latest) || ', which is '
            || d.date_basis || coalesce(' from "' || d.date_clue || '"', '') END AS hangs_on,
    CASE WHEN d.published_latest IS NULL AND d.published IS NULL
        THEN 'the document is undated' END AS note
FROM claims AS c JOIN documents AS d USING (document_id)
WHERE c.as_of_from IS NOT NULL
