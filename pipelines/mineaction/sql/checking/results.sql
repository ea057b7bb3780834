-- The tables that a run leaves: every relation, those that fail, and every rule with its counts.

CREATE OR REPLACE TEMP TABLE rule_checks (
    check_id VARCHAR, rule_id VARCHAR, document_ids VARCHAR[], figure_ids VARCHAR[], label VARCHAR,
    left_low DECIMAL(28, 6), left_high DECIMAL(28, 6), comparator VARCHAR,
    right_low DECIMAL(28, 6), right_high DECIMAL(28, 6),
    verdict VARCHAR, imbalance DECIMAL(28, 6), note VARCHAR
);

CREATE OR REPLACE TEMP TABLE rule_findings (
    finding_id VARCHAR, rule_id VARCHAR, severity VARCHAR, sentence VARCHAR,
    document_ids VARCHAR[], figure_ids VARCHAR[], quotes VARCHAR[], numbers VARCHAR[],
    difference DECIMAL(28, 6), would_hold_if VARCHAR, condition VARCHAR
);

CREATE OR REPLACE TEMP TABLE rule_outcomes (
    rule_id VARCHAR, label VARCHAR, sentence VARCHAR, level VARCHAR, severity VARCHAR,
    tolerance DECIMAL(28, 6), version INTEGER, missing VARCHAR,
    applied BIGINT, passed BIGINT, failed BIGINT, not_evaluable BIGINT
);
