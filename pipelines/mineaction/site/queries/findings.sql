-- All findings in the order in which to look at them, each with the rule that states it.
SELECT n.*, r.label, r.sentence AS rule
FROM main.findings AS n JOIN reference.rules AS r USING (rule_id)
ORDER BY n.rank, n.finding_id;
