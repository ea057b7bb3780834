-- How near to the counting a source is, by the kind of body: who registers the cases comes before
-- who sums up the registers of others, and an outlet only carries. Unknown bodies come after all
-- but outlets.
CREATE OR REPLACE TEMP TABLE source_ranks AS
WITH kinds AS (
    SELECT * FROM (VALUES
        ('mine_action_body', 10), ('government', 20), ('military', 20), ('police', 20),
        ('prosecutor', 20), ('ombudsman', 25), ('parliament', 25), ('monitor', 30), ('un_body', 40),
        ('igo', 40), ('ngo', 50), ('outlet', 99)
    ) AS t (kind, rank)
),
names AS (
    SELECT lower(name) AS name, kind FROM reference.actors
    UNION ALL
    SELECT lower(unnest(string_split(aliases, '|'))), kind FROM reference.actors
)
SELECT name, min_by(kind, rank) AS kind, min(rank) AS rank
FROM names JOIN kinds USING (kind) GROUP BY name;

-- Places by code, so that two spellings of a district are one scope.
CREATE OR REPLACE TEMP TABLE figure_place_codes AS
SELECT figure_id, list_sort(list_distinct(list(coalesce(place_id, place_as_stated)))) AS codes
FROM evidence.figure_places GROUP BY figure_id;
