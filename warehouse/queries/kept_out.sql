-- title: What was kept out, and why
-- question: Which files could not be read, and which rows broke an integrity rule?
SELECT q.table_name, q.source_path AS file_name, array_to_string(q.rule_ids, ', ') AS rules, q.reason
FROM meta.quarantine AS q
ORDER BY q.source_path, q.table_name, q.quarantine_id;
