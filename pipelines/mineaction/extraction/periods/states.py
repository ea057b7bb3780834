"""Whether a figure counts a state ("40 km2 are mined") or what happened in a time.

Lives here: is_state and is_flow, for one figure in its sentence: by its measure, unless the words
say otherwise ("teams confirmed 40 km2 as mined"). Does not live here: any period (assign.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from mineaction.extraction.analysis import Quantity
from mineaction.lexicon.period_words import period_phrases, period_verbs, period_words
from mineaction.text.tokens import Token

_AROUND = 8  # tokens from a figure to the words that say how it came to be
_CLAUSE = 14  # tokens from devices to the verb of those that did not go off


def is_state(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Whether the figure counts how things stand: it takes no period from what is told before."""
    if quantity.measure in ("survivors", "displaced"):
        return says_near("on_file", tokens, quantity)
    if quantity.measure == "countries_affected":
        near = {t.norm for t in tokens[max(0, quantity.start - _AROUND) : quantity.last + _AROUND]}
        return not is_flow(tokens, quantity) and not near.isdisjoint(period_words("lasting"))
    return quantity.measure in period_words("stocks") and not _is_new_hazard(tokens, quantity)


def is_flow(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Whether the figure counts what happened: it goes on with the period told before."""
    if quantity.measure in period_words("flows"):
        return not is_state(tokens, quantity)
    if quantity.measure == "countries_affected":
        return any(token.norm in period_words("harm") for token in tokens)
    return _is_new_hazard(tokens, quantity)


def is_timeless(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "Of the bombs dropped until 1973 some 30 per cent did not go off": they lie there still.

    So do the mines of a density, whenever they were laid.
    """
    if quantity.measure != "devices_emplaced":
        return quantity.measure == "device_density"
    behind = list(takewhile(_goes_on, tokens[quantity.last : quantity.last + _CLAUSE]))
    refused = any(token.norm in period_words("refusing") for token in behind)
    return refused and any(token.norm in period_words("going_off") for token in behind)


def _goes_on(token: Token) -> bool:
    """Whether the clause goes on: "of which 40 did not" is another number's."""
    return token.kind != "number" and token.norm != "which"


def _is_new_hazard(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "Teams confirmed another 40 km2", "40 km2 of previously unrecorded minefields"."""
    if quantity.measure != "area_contaminated":
        return False
    behind = [token.norm for token in tokens[quantity.last : quantity.last + _AROUND]]
    passive = not period_verbs("discovering", "pp").isdisjoint(behind)
    if passive and quantity.start and tokens[quantity.start - 1].norm in period_words("more_of_it"):
        return True  # "A further 40 km2 was identified in May"
    k = quantity.start - 1
    while k > 0 and tokens[k].norm in period_words("adding_on"):
        k -= 1
    if k > 0 and tokens[k].norm in period_verbs("discovering", "ed", "pp"):
        determined = period_words("adding_on") | period_words("own_words")
        return tokens[k - 1].kind == "word" and tokens[k - 1].norm not in determined
    return says_near("new_hazards", tokens, quantity)


def says_near(name: str, tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Whether a phrase of the list stands a few words before or behind the figure."""
    near = [t.norm for t in tokens[max(0, quantity.start - _AROUND) : quantity.last + _AROUND]]
    phrases = period_phrases(name)
    return any(
        tuple(near[max(0, n - len(phrase)) : n]) == phrase
        for n in [n for n, norm in enumerate(near, 1) if norm in phrases]
        for phrase in phrases[near[n - 1]]
    )
