-- What was kept out, and why.
SELECT source_path, table_name, rule_ids, reason, count(*) AS number
FROM meta.quarantine GROUP BY ALL ORDER BY source_path, table_name, reason, rule_ids LIMIT 50;
