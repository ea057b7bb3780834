-- Every figure that belongs into a topic table, with its topic, slot and row.
--
-- Lives here: which figure goes where, and which figures may stand side by side. Does not live
-- here: the columns of the topic tables (one file a table beside this one).
--
-- Figures stand side by side in one row when they are of one statement and group and the text, or
-- the lack of a second value, leaves no doubt that they belong together. Where a statement gives
-- two different values for one slot and group (two accidents in one breath), nothing says which
-- killed go with which injured: then each figure has a row of its own. The same number twice in
-- one statement is one cell. No figure is in two rows.

CREATE OR REPLACE TEMP MACRO ha(square_metres) AS (square_metres * 0.0001)::DECIMAL(28, 6);
CREATE OR REPLACE TEMP MACRO km2(square_metres) AS (square_metres * 0.000001)::DECIMAL(28, 6);

-- Measure, device ('*' any that has no row of its own) and kind of number to topic and slot.
CREATE OR REPLACE TEMP TABLE topic_slots AS
SELECT * FROM (VALUES
    ('casualties', 'casualties', '*', 'number', 'casualties'),
    ('casualties', 'killed', '*', 'number', 'killed'),
    ('casualties', 'injured', '*', 'number', 'injured'),
    ('casualties', 'outcome_unknown', '*', 'number', 'outcome_unknown'),
    ('clearance', 'devices_found', 'AP_MINE', 'number', 'ap_mines'),
    ('clearance', 'devices_found', 'AV_MINE', 'number', 'av_mines'),
    ('clearance', 'devices_found', 'MINE', 'number', 'other_mines'),
    ('clearance', 'devices_found', 'IMP_MINE', 'number', 'other_mines'),
    ('clearance', 'devices_found', 'UXO', 'number', 'uxo'),
    ('clearance', 'devices_found', 'CMR', 'number', 'cmr'),
    ('clearance', 'devices_found', 'ERW', 'number', 'erw'),
    ('clearance', 'devices_found', 'EO_ANY', 'number', 'all_items'),
    ('clearance', 'devices_found', '*', 'number', 'other_items'),
    ('clearance', 'area_cleared', '*', 'area', 'area_cleared'),
    ('clearance', 'area_released', '*', 'area', 'area_released'),
    ('clearance', 'area_reduced', '*', 'area', 'area_reduced'),
    ('clearance', 'area_cancelled', '*', 'area', 'area_cancelled'),
    ('contamination', 'devices_emplaced', 'AP_MINE', 'number', 'ap_mines'),
    ('contamination', 'devices_emplaced', 'AV_MINE', 'number', 'av_mines'),
    ('contamination', 'devices_emplaced', 'MINE', 'number', 'other_mines'),
    ('contamination', 'devices_emplaced', 'IMP_MINE', 'number', 'other_mines'),
    ('contamination', 'devices_emplaced', 'EO_ANY', 'number', 'all_items'),
    ('contamination', 'devices_emplaced', '*', 'number', 'other_items'),
    ('contamination', 'area_contaminated', '*', 'area', 'area_contaminated'),
    ('contamination', 'area_contaminated', '*', 'percent', 'contaminated_share'),
    ('displacement', 'displaced', '*', 'number', 'displaced'),
    ('displacement', 'idps', '*', 'number', 'idps'),
    ('displacement', 'returnees', '*', 'number', 'returnees'),
    ('displacement', 'missing', '*', 'number', 'missing'),
    ('funding', 'funding', '*', 'currency', 'funding'),
    ('funding', 'cost', '*', 'currency', 'cost')
) AS t (topic, measure, device, number_kind, slot);

CREATE OR REPLACE TEMP TABLE topic_cells AS
WITH stated AS (
    -- Rates, means and maxima are no totals; what is denied or supposed is not stated.
    SELECT f.*, CASE WHEN u.kind = 'count' THEN 'number' ELSE u.kind END AS number_kind
    FROM main.figures AS f JOIN reference.units AS u USING (unit)
    WHERE f.per IS NULL
        AND (f.statistic = 'total' OR f.unit = 'P1' AND f.statistic = 'share')
        AND (f.modality IN ('asserted', 'estimated', 'alleged')
            OR f.modality = 'planned' AND f.measure IN ('funding', 'cost'))
),
slotted AS (
    SELECT s.*, t.topic, t.slot
    FROM stated AS s JOIN topic_slots AS t
        ON t.measure = s.measure AND t.number_kind = s.number_kind
        AND (t.device = coalesce(s.device, '*')
            OR t.device = '*' AND NOT EXISTS (
                FROM topic_slots AS own
                WHERE own.measure = s.measure AND own.device = s.device
                    AND own.number_kind = s.number_kind))
    -- The dead of the war at large are never casualties of mines.
    WHERE t.topic = 'displacement' OR s.cause = 'mine_erw'
),
scoped AS (
    -- What must be equal for figures to stand in one row. A part shares the role of its whole
    -- ("five farmers, of whom two were killed").
    SELECT s.*,
        coalesce(s.role, whole.role) AS row_role,
        CASE WHEN s.topic IN ('clearance', 'contamination') THEN NULL ELSE s.device END AS row_device,
        CASE WHEN s.topic = 'funding' THEN s.unit END AS row_currency,
        md5(to_json([
            s.topic, s.statement_id, s.document_id, s.speaker, s.primary_source, s.carrier,
            s.modality, s.country, s.places::VARCHAR, s.period_kind, s.anchor, s.period_start,
            s.period_end, s.as_of, s.cause, s.civil_status, s.age, s.sex,
            row_role, row_device, row_currency
        ])::VARCHAR) AS scope
    FROM slotted AS s LEFT JOIN main.figures AS whole ON whole.figure_id = s.part_of
),
linked AS (
    -- A total and the parts that the text links to it are a family.
    SELECT s.*, CASE
        WHEN whole.figure_id IS NOT NULL THEN whole.figure_id
        WHEN EXISTS (FROM scoped AS p WHERE p.part_of = s.figure_id AND p.scope = s.scope)
            THEN s.figure_id
    END AS root
    FROM scoped AS s LEFT JOIN scoped AS whole
        ON whole.figure_id = s.part_of AND whole.scope = s.scope
),
families AS (
    -- With one total in the scope, figures without a link belong to it too.
    SELECT *, coalesce(root, CASE
        WHEN max(root) OVER (PARTITION BY scope) IS NOT DISTINCT FROM min(root) OVER (PARTITION BY scope)
        THEN max(root) OVER (PARTITION BY scope) END, '') AS family
    FROM linked
),
counted AS (
    SELECT scope, family, slot, count(DISTINCT (low, high, value, value_si, device)) AS readings
    FROM families GROUP BY ALL
),
-- Casualties are added up, so doubt about one slot is doubt about the row; elsewhere it is not.
doubtful AS (
    SELECT f.figure_id, CASE f.topic
        WHEN 'casualties' THEN bool_or(c.readings > 1)
        ELSE bool_or(c.readings > 1 AND c.slot = f.slot)
    END AS apart
    FROM families AS f JOIN counted AS c USING (scope, family)
    GROUP BY f.figure_id, f.topic
)
SELECT f.* EXCLUDE (role, device, root, family, scope),
    f.row_role AS role, f.row_device AS device, f.row_currency AS currency,
    md5(f.scope || '|' || f.family || '|' || CASE WHEN d.apart
        THEN to_json([f.slot, f.device, f.low::VARCHAR, f.high::VARCHAR, f.value_si::VARCHAR])::VARCHAR
        ELSE '' END)[:16] AS row_id
FROM families AS f JOIN doubtful AS d USING (figure_id);

-- One cell a row and slot: the first of equal figures in reading order.
CREATE OR REPLACE TEMP TABLE topic_row_cells AS
SELECT * FROM topic_cells
QUALIFY row_number() OVER (PARTITION BY row_id, slot ORDER BY number_start, figure_id) = 1;
