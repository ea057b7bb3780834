"""Dates and times of English prose: the public face of this family of modules.

Lives here: the names that other packages use. Does not live here: the work. time_words.toml has
the words, time_lengths.py and date_grammar.py read single lengths and points, time_expressions.py
finds them with their prepositions, time_resolution.py puts them on the calendar, partial_dates.py
is the calendar.
"""

from __future__ import annotations

from mineaction.text.date_shapes import Point
from mineaction.text.partial_dates import Interval, PartialDate, last_day
from mineaction.text.time_expressions import TimeExpression, find_times, month_alone
from mineaction.text.time_lengths import Length
from mineaction.text.time_resolution import Resolved, resolve

__all__ = [
    "Interval",
    "Length",
    "PartialDate",
    "Point",
    "Resolved",
    "TimeExpression",
    "find_times",
    "last_day",
    "month_alone",
    "resolve",
]
