"""Lists of places, each with its number in brackets, in a text that counts a toll.

Lives here: "followed by Sova (651), Narvia (580) and Orlan (499)". Does not live here: other bare
numbers (ellipsis.py), lists with a verb left out (gapping.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.codes import TOLLS
from mineaction.lexicon.gazetteer import place_trie
from mineaction.lexicon.names import match_at

_TOLLS = TOLLS | {"incidents"}
_NEAR = 4  # sentences over which a list of places goes on with a toll
_LONGEST_NAME = 4  # tokens
_LIST = 24  # tokens on each side of a name in a list
_LEAST_NAMED = 2  # names with a number that make a list


def list_of_names(sentence: SentenceAnalysis, quantity: Quantity) -> list[Quantity]:
    """The numbers in brackets behind the names of the list in which one stands; none of no list."""
    if not _is_named(sentence, quantity):
        return []
    near = sentence.quantities_between(quantity.first - _LIST, quantity.first + _LIST)
    named = [q for q in near if _is_named(sentence, q)]
    return named if len(named) >= _LEAST_NAMED else []


def of_named_list(
    sentence: SentenceAnalysis, quantity: Quantity, top: Quantity | None, measure: str | None
) -> bool:
    """Most victims were in Sova (933), Narvia (651) and Orlan (580): a count for each name.

    What is counted is a toll that the sentence names, or the last one told before it: `top`, or
    `measure` where no number tells it.
    """
    if not list_of_names(sentence, quantity):
        return False
    if top is not None and sentence.index - top.sentence <= _NEAR:
        measure = top.measure
    if measure is None:
        told = (c for c in quantity.candidates if c.rule.endswith(":before"))
        measure = next((c.measure for c in told if c.first < quantity.first), None)
    if measure not in _TOLLS:
        return False
    quantity.family = "incident" if measure == "incidents" else "people"
    quantity.decide(measure, "named_list")
    return True


def _is_named(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a bare number stands alone in brackets behind a name: "Sova (933)"."""
    i = quantity.start - 1
    if i < 1 or not quantity.elliptical or quantity.is_share or sentence.norms[i] != "(":
        return False
    if sentence.norm(quantity.last) != ")" or not sentence.tokens[i - 1].text[:1].isupper():
        return False
    starts = range(max(0, i - _LONGEST_NAME), i)
    places = (match_at(sentence.tokens, k, place_trie()) for k in starts)
    return any(place is not None and place[1] == i for place in places)
