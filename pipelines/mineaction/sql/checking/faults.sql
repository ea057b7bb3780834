-- Which failed checks are one fault.
CREATE OR REPLACE TEMP TABLE faults AS
SELECT check_id, check_id AS fault FROM rule_checks WHERE verdict = 'fail';
