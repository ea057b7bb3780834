"""Tables: rows and columns of plain text, whose cells take their meaning from head and label.

Lives here: cells, columns, notes, rows of totals, and lines of labels that are a table in all but
layout. Does not live here: which lines are a table (text.layout), the times of cells (periods).
"""
