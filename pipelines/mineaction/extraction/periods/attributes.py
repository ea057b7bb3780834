"""Times that belong to a word and not to a count: "mines made in 2021", "a war that ended in 1998".

Lives here: is_attributive. Does not live here: the times of whole clauses (clue_finder.py).
"""

from __future__ import annotations

from mineaction.lexicon.grammar import BE, HAVE, word_set
from mineaction.lexicon.period_words import period_words
from mineaction.text.dates import TimeExpression
from mineaction.text.tokens import Tokens

_FINITE = BE | HAVE
_MAKING = word_set("making_verbs") | {"laid", "planted"}
_ORIGIN = 5  # tokens of "from the long civil war"
_PHRASE = 8  # tokens from a participle to the time behind its phrase


def is_attributive(tokens: Tokens, time: TimeExpression) -> bool:
    """ "mines manufactured in 2021", "a war that ended in 1998": the time of that word alone."""
    if time.first == 0:
        return False
    k = time.first - 1
    if time.relation == "between" and time.cue == "of":
        return _is_of_origin(tokens, k)
    if time.relation == "anaphor" and time.shape == "counted_shift":
        return tokens[k].norm in _MAKING  # "mines manufactured | a year earlier"
    if time.relation not in ("in", "on", "as_of", "until"):
        return False
    if tokens[0].norm == "when" and all(t.text != "," for t in tokens[: time.first]):
        return False  # "When the war ended in 2019, 9,000 ha were mined"
    if tokens[k].norm in period_words("attributive"):
        return True
    if k and tokens[k].norm in BE and tokens[k - 1].norm == "deadline":
        return True
    return _is_of_participle(tokens, k)


def _is_of_origin(tokens: Tokens, k: int) -> bool:
    """ "bombs from the war of | 1964 to 1973", but "deaths in the war of | 1964 to 1973"."""
    before = [token.norm for token in tokens[max(0, k - _ORIGIN) : k]]
    nouns = period_words("conflict_nouns")
    war = next((n for n, word in enumerate(before) if word in nouns), 0)
    return any(word in period_words("origins") for word in before[:war])


def _is_of_participle(tokens: Tokens, k: int) -> bool:
    """ "In the region retaken from Orlan in 2020", "devices made in Orlan in 2021".

    In "the army, which retook the town in May," the verb has an object and no preposition.
    """
    for i in range(k, max(0, k - _PHRASE), -1):
        if tokens[i].norm in period_words("attributive_phrases"):
            before = tokens[i - 1]
            noun = (before.kind == "word" or before.text == ",") and before.norm not in _FINITE
            return noun and tokens[i + 1].norm in period_words("behind_participles")
        if tokens[i].kind not in ("word", "clitic") or tokens[i].norm in _FINITE:
            return False
    return False
