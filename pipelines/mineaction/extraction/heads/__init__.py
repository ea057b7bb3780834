"""Heads: what a number counts, by the words beside it in its own sentence.

Lives here: the noun phrase behind a number, labels before it, units, shares, and the group or
device that stands behind a verb. Does not live here: what befell the thing counted (measures), and
what a number takes from other numbers (parts).
"""
