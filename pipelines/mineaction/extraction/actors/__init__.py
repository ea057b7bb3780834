"""Actors: phrases that a statement can come from, and whom they mean.

Lives here: names of persons and bodies, their full names, later mentions, and the subject of a
verb. Does not live here: which of them says what (speakers), and who issues the text (issuers).
"""
