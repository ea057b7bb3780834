-- The world rules with what each of them found.
SELECT rule_id, label, sentence, severity, applied, passed, failed, not_evaluable
FROM reference.rules WHERE level <> 'integrity' ORDER BY rule_id;
