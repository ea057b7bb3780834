"""Measures: what happened to the thing counted: killed, injured, found, cleared, given.

Lives here: the cues of a sentence, their score for each number and the choice among them; what
holds by default, in answers to questions and in lists by place. Does not live here: the reasons
against a measure (vetoes).
"""
