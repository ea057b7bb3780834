-- What is wrong on purpose: one fault of the victims and one of devices, land or dates in every region,
-- each in a document of its own. Needs claims.sql. Leaves `made_faults`: what was changed and the rule
-- that should notice it; a fault that changes several figures is found with any of them.

CREATE OR REPLACE TEMP TABLE made_plan AS
SELECT region, unnest([
    ['wrong total', 'parts', 'outcome relayed', 'percentage', 'roll-up', 'falling', 'sub-group', 'group relayed'][1 + region % 8],
    ['device parts', 'number relayed', 'falling area', 'device relayed', 'dates'][1 + region % 5]
]) AS fault
FROM made_regions;

CREATE OR REPLACE TEMP TABLE made_kinds_of_fault AS
SELECT * FROM (VALUES
    ('wrong total', 'W10', 'bulletin', 10, ['casualties']),
    ('parts', 'W10', 'bulletin', 11, ['injured']),
    ('outcome relayed', 'W38', 'toll_relay', 21, ['casualties']),
    ('percentage', 'W13', 'toll', 17, ['share']),
    ('roll-up', 'W42', 'yearly', 23, ['casualties', 'injured']),
    ('falling', 'W30', 'progress', 15, ['casualties']),
    ('sub-group', 'W11', 'toll', 17, ['children']),
    ('group relayed', 'W38', 'toll_relay', 21, ['civilians']),
    ('device parts', 'W12', 'bulletin', 15, ['devices']),
    ('number relayed', 'W38', 'relay', 18, ['area']),
    ('falling area', 'W30', 'progress', 19, ['area']),
    ('device relayed', 'W38', 'relay', 18, ['ap_mines']),
    ('dates', 'W46', 'toll', 9, ['casualties', 'killed', 'injured', 'children', 'civilians', 'share'])
) AS t (fault, rule_id, kind, month, slots);

CREATE OR REPLACE TEMP TABLE made_faults AS
SELECT p.region, k.fault, k.rule_id, concat_ws('-', 'r' || p.region, k.kind, k.month) AS doc,
    unnest(k.slots) AS slot
FROM made_plan AS p JOIN made_kinds_of_fault AS k USING (fault);

UPDATE made_claims AS c SET
    value = CASE f.fault
        WHEN 'wrong total' THEN c.value + 2 + c.region % 3
        WHEN 'parts' THEN c.value + 3
        WHEN 'percentage' THEN CASE WHEN c.value > 60 THEN c.value - 9 ELSE c.value + 9 END
        WHEN 'roll-up' THEN c.value + 4
        WHEN 'falling' THEN (SELECT t.casualties - 2 FROM made_totals AS t
            WHERE t.region = c.region AND t.span = 'since' AND t.month = 13)
        WHEN 'sub-group' THEN (SELECT t.casualties + 3 FROM made_totals AS t
            WHERE t.region = c.region AND t.span = 'since' AND t.month = 17)
        WHEN 'device parts' THEN c.value + 9
        WHEN 'number relayed' THEN round(c.value * 1.4 + 0.3, 1)
        WHEN 'falling area' THEN (SELECT t.area - 0.6 FROM made_totals AS t
            WHERE t.region = c.region AND t.span = 'since' AND t.month = 15)
        ELSE c.value END,
    measure = CASE WHEN f.fault = 'outcome relayed' THEN 'killed' ELSE c.measure END,
    device = CASE WHEN f.fault = 'device relayed' THEN 'AV_MINE' ELSE c.device END,
    civil_status = CASE WHEN f.fault = 'group relayed' THEN 'military_security' ELSE c.civil_status END,
    -- the year of the start is later than the end
    period_start = CASE WHEN f.fault = 'dates'
        THEN (c.period_start[:4]::INTEGER + 3)::VARCHAR || c.period_start[5:] ELSE c.period_start END
FROM made_faults AS f
WHERE f.doc = c.doc AND f.slot = c.slot;
