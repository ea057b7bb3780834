-- The tables that a run fills: every relation as it is judged, the figures that would have to be other,
-- every rule with its counts, and what of a rule could not be used.

-- `fault` says why a relation cannot be judged.
CREATE OR REPLACE TEMP TABLE rule_relations (
    check_id VARCHAR, rule_id VARCHAR, figure_ids VARCHAR[], label VARCHAR,
    left_low DECIMAL(28, 6), left_high DECIMAL(28, 6), comparator VARCHAR,
    right_low DECIMAL(28, 6), right_high DECIMAL(28, 6),
    verdict VARCHAR, imbalance DECIMAL(28, 6), note VARCHAR,
    severity VARCHAR, sentence VARCHAR, would_hold_if VARCHAR, condition VARCHAR,
    level VARCHAR, solve VARCHAR, together VARCHAR, signs INTEGER[], tolerance DECIMAL(28, 6),
    fault VARCHAR
);

CREATE OR REPLACE TEMP TABLE rule_suspects (
    finding_id VARCHAR, figure_id VARCHAR, rank BIGINT,
    needed_low DECIMAL(28, 6), needed_high DECIMAL(28, 6), explains BIGINT, breaks BIGINT,
    slip VARCHAR, matching_figure_id VARCHAR, words VARCHAR
);

CREATE OR REPLACE TEMP TABLE rule_outcomes (
    rule_id VARCHAR, label VARCHAR, sentence VARCHAR, level VARCHAR, severity VARCHAR,
    tolerance DECIMAL(28, 6), version INTEGER, missing VARCHAR,
    applied BIGINT, passed BIGINT, failed BIGINT, not_evaluable BIGINT
);

-- As meta.quarantine has them.
CREATE OR REPLACE TEMP TABLE rule_set_aside (
    quarantine_id VARCHAR, table_name VARCHAR, document_id VARCHAR, source_path VARCHAR,
    rule_ids VARCHAR[], reason VARCHAR, "row" VARCHAR
);
