-- title: All findings
-- question: Which claims do not hold together, and what would make them hold?
SELECT
    f.severity,
    f.rule_id,
    r.label AS rule,
    f.sentence AS finding,
    f.would_hold_if,
    f.condition,
    [regexp_replace(trim(q), '\s+', ' ', 'g') FOR q IN f.quotes] AS quotes
FROM findings AS f JOIN reference.rules AS r USING (rule_id)
ORDER BY list_position(['high', 'medium', 'low'], f.severity), f.rule_id, f.sentence;
