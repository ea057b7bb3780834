"""Vetoes: reasons why a number is no figure, or not the figure that it seems to be.

Lives here: the subject of the text, the cause of harm, what is planned or denied, and other
meanings of a number. Does not live here: numbers that can count nothing at all (quantities).
"""
