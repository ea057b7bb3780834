"""Periods: when a figure counts, up to which day it holds, and which words say so.

Lives here: clues to time, which number each belongs to, what earlier sentences left open, and the
as-of. Does not live here: how a date is read and put on the calendar (text.dates), and the date of
the document itself (reading).
"""
