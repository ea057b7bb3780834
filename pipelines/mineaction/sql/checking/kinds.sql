-- How kinds of thing hang together, and how people name them: for rules and links alike.
-- Lives here: small tables over codes. Does not live here: the codes themselves (schema).

-- Which kind of device is counted within which wider kind.
CREATE OR REPLACE TEMP TABLE device_within AS
SELECT * FROM (VALUES
    ('AP_MINE', 'MINE'), ('AV_MINE', 'MINE'), ('IMP_MINE', 'MINE'),
    ('UXO', 'ERW'), ('AXO', 'ERW'), ('CMR', 'ERW'),
    ('AP_MINE', 'EO_ANY'), ('AV_MINE', 'EO_ANY'), ('IMP_MINE', 'EO_ANY'), ('MINE', 'EO_ANY'),
    ('UXO', 'EO_ANY'), ('AXO', 'EO_ANY'), ('CMR', 'EO_ANY'), ('ERW', 'EO_ANY'),
    ('BOOBY_TRAP', 'EO_ANY'), ('IED', 'EO_ANY'), ('EO_OTHER', 'EO_ANY')
) AS t (device, wider);

-- Which measure counts parts of which other measure.
CREATE OR REPLACE TEMP TABLE measure_within AS
SELECT * FROM (VALUES
    ('killed', 'casualties'), ('injured', 'casualties'), ('outcome_unknown', 'casualties'),
    ('area_cleared', 'area_released'), ('area_reduced', 'area_released'),
    ('area_cancelled', 'area_released')
) AS t (measure, wider);

-- Words of a stated correction: who says that a number replaces another does not contradict it.
CREATE OR REPLACE TEMP MACRO restates(words) AS
    regexp_matches(words, '\b(revised|revises|corrected|corrects|correction|restated|updated|upd|instead of|previously (given|reported|stated)|earlier figure|not \d)');

-- How findings name a code; a measure without a row is named by its code.
CREATE OR REPLACE TEMP TABLE words AS
SELECT * FROM (VALUES
    ('area_cleared', 'cleared'), ('area_reduced', 'reduced'), ('area_cancelled', 'cancelled'),
    ('area_released', 'released'), ('area_surveyed', 'surveyed'),
    ('area_contaminated', 'contaminated'), ('area_total', 'in all'),
    ('outcome_unknown', 'of unknown outcome'), ('devices_found', 'found'),
    ('devices_emplaced', 'laid'), ('devices_stockpiled', 'stockpiled'),
    ('stockpile_destroyed', 'destroyed from stocks'), ('displaced', 'displaced'),
    ('risk_education', 'taught'), ('people_at_risk', 'at risk'),
    ('AP_MINE', 'anti-personnel mines'), ('AV_MINE', 'anti-vehicle mines'),
    ('IMP_MINE', 'improvised mines'), ('MINE', 'mines'), ('UXO', 'UXO'), ('AXO', 'abandoned items'),
    ('CMR', 'cluster munition remnants'), ('ERW', 'ERW'), ('BOOBY_TRAP', 'booby traps'),
    ('IED', 'IEDs'), ('EO_OTHER', 'other explosive items'), ('EO_ANY', 'explosive items'),
    ('civilian', 'civilians'), ('military_security', 'military and security'),
    ('deminer', 'deminers'), ('child', 'children'), ('adult', 'adults'), ('F', 'female'),
    ('M', 'male'), ('adult F', 'women'), ('adult M', 'men'), ('child F', 'girls'),
    ('child M', 'boys'), ('HAR', 'ha'), ('KMK', 'km2'), ('MTK', 'm2'), ('ANN', 'years')
) AS t (code, said)
UNION ALL SELECT place_id, name FROM reference.places WHERE kind = 'country';
