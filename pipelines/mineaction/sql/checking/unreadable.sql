-- A judged relation that nobody can read: a fault of its rule, never of the source.
SELECT fault, figure_ids
FROM (
    SELECT figure_ids, CASE
        WHEN comparator IS NULL OR comparator NOT IN ('=', '<=', '>=', 'in')
            THEN 'a comparator other than = <= >= in'
        WHEN left_low > left_high OR right_low > right_high
            THEN 'a side whose low is above its high'
        WHEN coalesce(len(figure_ids), 0) = 0 OR list_count(figure_ids) < len(figure_ids)
            THEN 'no figure, or a null among them'
        WHEN severity NOT IN ('high', 'medium', 'low') THEN 'an unknown severity'
    END AS fault
    FROM judged
)
WHERE fault IS NOT NULL
LIMIT 1;
