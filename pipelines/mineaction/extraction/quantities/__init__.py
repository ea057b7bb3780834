"""Quantities: the numbers of a sentence that may count something.

Lives here: which numbers are found (find), and which only name, date or place: masks, numbered
things, shapes of numbers, ages; what a rate is per. Does not live here: how digits and number words
are read (text.numbers), and what a number counts (heads).
"""
