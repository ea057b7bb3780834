"""Age groups: people who are children by the ages that stand beside their number.

Lives here: "two brothers aged 9 and 12", "four cousins between five and eleven years old", "nine
of them under fifteen". Does not live here: which numbers are ages (quantities/ages.py,
quantities/shapes.py) and words for children (people.toml).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.quantities.ages import age_of
from mineaction.lexicon.grammar import phrase_at, word_set

_ADULT = 18  # years
_REACH = 8  # tokens between people and their ages
_TO_AGES = word_set("age_words") | word_set("age_leads") | {",", "(", "the", "all", "in"}
_TO_AGE = word_set("before_young_age")
_BELOW = word_set("below_age")


def set_age(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Count children where all of the ages beside a number of people are of children."""
    if quantity.age is not None:
        return
    if _under_age(sentence, quantity):
        quantity.age = "child"
        if quantity.elliptical and quantity.family == "none" and not quantity.other:
            quantity.family, quantity.group_rule = "people", "predicate"
    elif quantity.family == "people":
        told = _ages_behind(sentence, quantity)
        if told and all(0 < age < _ADULT for age in told):
            quantity.age = "child"


def _ages_behind(sentence: SentenceAnalysis, quantity: Quantity) -> list[int]:
    """The ages that follow people directly: "two brothers, 9 and 12"; "(ages 9 and 12)".

    A name may stand between: "two sons of Ann Poe, nine and 12 years old".
    """
    i = quantity.end
    if sentence.norm(i) == "of":
        i = next((k for k in range(i, i + _REACH) if sentence.norm(k) == ","), i)
    end = min(i + _REACH, len(sentence.norms))
    while i < end and sentence.norms[i] in _TO_AGES:
        i += 1
    span = _age_span(sentence, i)
    return [age for t in sentence.tokens[slice(*span)] if (age := age_of(t))] if span else []


def _age_span(sentence: SentenceAnalysis, i: int) -> tuple[int, int] | None:
    """The tokens of the ages at token `i`, by their mask or unit."""
    for mask in sentence.masks:
        if mask.kind == "age" and mask.first == i:
            return mask.first, mask.last
    for other in sentence.quantities_between(i, i + 1):
        if other.other == "age":
            return other.first, other.last
    return None


def _under_age(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """nineteen of them under fifteen; eleven had not turned eighteen; 9 were below 12."""
    if quantity.family not in ("people", "none", "share") or quantity.other or not sentence.masks:
        return False
    i = phrase_at("anaphors_after", sentence.norms, quantity.last) or quantity.end
    first = i = i + (sentence.norm(i) == ",")  # "three sisters, all under ten"
    while sentence.norm(i) in _TO_AGE:
        i += 1
    mask = next((m for m in sentence.masks if m.kind == "age" and m.first <= i < m.last), None)
    if mask is None or _BELOW.isdisjoint(sentence.norms[first : i + 1]):
        return False
    told = [age_of(t) for t in sentence.tokens[mask.first : mask.last]]
    return any(0 < age <= _ADULT for age in told)
