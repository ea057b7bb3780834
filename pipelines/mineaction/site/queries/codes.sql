-- Every code with its definition, in one list: where it is used, what it says.
SELECT 'measure' AS vocabulary, measure AS code, definition, kind AS note FROM reference.measures
UNION ALL SELECT 'device', device, definition, 'IMAS 04.10' FROM reference.devices
UNION ALL SELECT dimension, code, definition, 'Landmine Monitor' FROM reference.groups
UNION ALL SELECT 'qualifier', qualifier, definition, interval FROM reference.qualifiers
UNION ALL SELECT vocabulary, code, definition, NULL FROM reference.codes
UNION ALL SELECT 'unit', unit, name, standard FROM reference.units;
