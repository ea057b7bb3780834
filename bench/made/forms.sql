-- What each kind of document states: one row a claim, with its words. A claim that is part of another,
-- or a share of two others, names them by their slots.
-- `span`: the time that a claim counts over; `beside`: 1 in the first statement, 2 in the second ...

CREATE OR REPLACE TEMP TABLE made_forms AS
SELECT * FROM (VALUES
    ('bulletin', 1, 'casualties', 'casualties', NULL, NULL, NULL, 'month', NULL, NULL, 'people were killed or injured'),
    ('bulletin', 1, 'killed', 'killed', NULL, NULL, NULL, 'month', 'casualties', 'breakdown', 'were killed'),
    ('bulletin', 1, 'injured', 'injured', NULL, NULL, NULL, 'month', 'casualties', 'breakdown', 'were injured'),
    ('bulletin', 1, 'children', 'casualties', NULL, NULL, 'child', 'month', 'casualties', 'including', 'of them children'),
    ('bulletin', 2, 'devices', 'devices_found', 'EO_ANY', NULL, NULL, 'month', NULL, NULL, 'explosive items were found'),
    ('bulletin', 2, 'ap_mines', 'devices_found', 'AP_MINE', NULL, NULL, 'month', 'devices', 'breakdown', 'anti-personnel mines'),
    ('bulletin', 2, 'av_mines', 'devices_found', 'AV_MINE', NULL, NULL, 'month', 'devices', 'breakdown', 'anti-tank mines'),
    ('bulletin', 2, 'uxo', 'devices_found', 'UXO', NULL, NULL, 'month', 'devices', 'breakdown', 'unexploded items'),
    ('bulletin', 3, 'area', 'area_cleared', NULL, NULL, NULL, 'month', NULL, NULL, 'hectares were cleared'),
    ('yearly', 1, 'casualties', 'casualties', NULL, NULL, NULL, 'year', NULL, NULL, 'people were killed or injured'),
    ('yearly', 1, 'killed', 'killed', NULL, NULL, NULL, 'year', 'casualties', 'breakdown', 'were killed'),
    ('yearly', 1, 'injured', 'injured', NULL, NULL, NULL, 'year', 'casualties', 'breakdown', 'were injured'),
    ('yearly', 2, 'devices', 'devices_found', 'EO_ANY', NULL, NULL, 'year', NULL, NULL, 'explosive items were found'),
    ('toll', 1, 'casualties', 'casualties', NULL, NULL, NULL, 'since', NULL, NULL, 'people have become casualties'),
    ('toll', 1, 'killed', 'killed', NULL, NULL, NULL, 'since', 'casualties', 'breakdown', 'have been killed'),
    ('toll', 1, 'injured', 'injured', NULL, NULL, NULL, 'since', 'casualties', 'breakdown', 'have been injured'),
    ('toll', 1, 'children', 'casualties', NULL, NULL, 'child', 'since', 'casualties', 'including', 'of them children'),
    ('toll', 2, 'civilians', 'casualties', NULL, 'civilian', NULL, 'since', 'casualties', 'including', 'were civilians'),
    ('toll', 2, 'share', 'casualties', NULL, 'civilian', NULL, 'since', NULL, NULL, 'per cent of all'),
    ('progress', 1, 'casualties', 'casualties', NULL, NULL, NULL, 'since', NULL, NULL, 'people have become casualties'),
    ('progress', 2, 'area', 'area_cleared', NULL, NULL, NULL, 'since', NULL, NULL, 'hectares have been cleared'),
    ('progress', 2, 'devices', 'devices_found', 'EO_ANY', NULL, NULL, 'since', NULL, NULL, 'explosive items have been found'),
    ('incident', 1, 'killed', 'killed', NULL, NULL, NULL, 'day', NULL, NULL, 'killed by a mine'),
    ('incident', 1, 'injured', 'injured', NULL, NULL, NULL, 'day', NULL, NULL, 'injured'),
    ('news', 1, 'uxo', 'devices_found', 'UXO', NULL, NULL, 'week', NULL, NULL, 'unexploded items were removed'),
    ('news', 1, 'area', 'area_cleared', NULL, NULL, NULL, 'week', NULL, NULL, 'hectares were searched and cleared'),
    ('letter', 1, 'casualties', 'casualties', NULL, NULL, NULL, 'since 2004', NULL, NULL, 'people have become victims'),
    ('letter', 1, 'killed', 'killed', NULL, NULL, NULL, 'since 2004', 'casualties', 'including', 'of them have died'),
    ('letter', 2, 'casualties_2014', 'casualties', NULL, NULL, NULL, 'since 2014', NULL, NULL, 'have become victims in the later years'),
    ('letter', 3, 'contaminated', 'area_contaminated', NULL, NULL, NULL, 'stock', NULL, NULL, 'square kilometres are mined'),
    ('letter', 3, 'area_total', 'area_total', NULL, NULL, NULL, 'stock', NULL, NULL, 'square kilometres of land in all'),
    ('letter', 3, 'share', 'area_contaminated', NULL, NULL, NULL, 'stock', NULL, NULL, 'per cent of the land'),
    ('letter', 4, 'idps', 'idps', NULL, NULL, NULL, 'stock', NULL, NULL, 'people are still displaced'),
    ('report', 1, 'casualties', 'casualties', NULL, NULL, NULL, 'year', NULL, NULL, 'people were killed or injured'),
    ('report', 1, 'killed', 'killed', NULL, NULL, NULL, 'year', 'casualties', 'breakdown', 'were killed'),
    ('report', 1, 'injured', 'injured', NULL, NULL, NULL, 'year', 'casualties', 'breakdown', 'were injured')
) AS t (kind, beside, slot, measure, device, civil_status, age, span, part_of, part_basis, words);

-- What a relay takes over; a reprint takes all.
CREATE OR REPLACE TEMP TABLE made_relayed AS
SELECT * FROM (VALUES
    ('relay', 'casualties'), ('relay', 'killed'), ('relay', 'devices'), ('relay', 'ap_mines'), ('relay', 'area'),
    ('toll_relay', 'casualties'), ('toll_relay', 'children'), ('toll_relay', 'civilians'),
    ('again', 'killed'), ('again', 'injured')
) AS t (kind, slot)
UNION ALL
SELECT 'reprint', slot FROM made_forms WHERE kind = 'bulletin';
