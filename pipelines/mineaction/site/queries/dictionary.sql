-- Every column of the warehouse with its meaning, those that analysts open first on top.
FROM meta.dictionary
ORDER BY list_position(['main', 'evidence', 'reference', 'meta'], split_part(table_name, '.', 1)),
    table_name, position;
