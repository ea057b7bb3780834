-- title: All findings
-- question: Which claims do not hold together, and what would make them hold?
SELECT
    f.rank,
    f.severity,
    f.confidence,
    f.rule_ids AS rules,
    r.label AS rule,
    f.sentence AS finding,
    f.also,
    f.would_hold_if,
    f.cause,
    f.condition,
    f.review,
    f.review_reason,
    [regexp_replace(trim(q), '\s+', ' ', 'g') FOR q IN f.quotes] AS quotes
FROM findings AS f JOIN reference.rules AS r USING (rule_id)
ORDER BY f.rank;
