"""Parts: what numbers have to do with one another.

Lives here: which number is a part of which, what a part takes from its whole, what is said once
for several, shares of a base, and numbers without a noun of their own that take it from the text
before. Does not live here: rows and columns (tables), and links between figures of two documents.
"""
