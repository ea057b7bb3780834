"""Places: where each figure belongs, and in which country.

Lives here: names of places in a sentence, the groups in which they stand, which figure each group
is of, and what is carried over from sentences before. Does not live here: the gazetteer (lexicon).
"""
