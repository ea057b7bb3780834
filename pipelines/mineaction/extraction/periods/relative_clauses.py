"""Times of relative clauses: "in the orchards that were handed back in 2023".

Lives here: is_of_relative and is_of_gathering, which tell the time of such a clause, or of what a
meeting was about, from that of a count. Does not live here: all other clues (clue_finder.py).
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.extraction.periods.clue_record import Clue
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.period_words import period_words
from mineaction.text.dates import TimeExpression
from mineaction.text.tokens import Tokens

_HEAD_REACH = 3  # tokens from a counted noun to a pronoun that stands for it
_ASIDES = ([",", "which"], [",", "who"])
_REACH = 10  # tokens from a relative pronoun to the time of its clause
_CLAUSE = 12  # tokens from a time to the verb of its clause


def is_of_relative(sentence: SentenceAnalysis, clue: Clue, numbers: list[int]) -> bool:
    """ "in the orchards that were handed back in 2023", "in Pailin, where fighting began in July".

    The time of the clause, unless it tells what is counted ("those who were killed in 2023").
    """
    tokens, first, last = sentence.tokens, clue.first, clue.last
    if clue.role != "period" or clue.time is None:
        return False
    if _tells_start(tokens, clue, numbers):
        return True
    if clue.since:
        return False
    if [t.norm for t in tokens[max(0, first - 2) : first]] in _ASIDES and not clue.time.cue:
        return 0 < bisect_left(numbers, first) == len(numbers)  # "the rebels, who last week fled"
    if last < len(tokens) and tokens[last].norm not in period_words("clause_ends"):
        return False
    if _is_to_come(tokens, first, numbers):
        return True
    k = _relative_before(tokens, first)
    before = bisect_left(numbers, k)
    if k < 0 or not before or bisect_left(numbers, first) != before:
        return False  # it must stand behind a number and hold none
    number = next(q for q in sentence.quantities if q.first == numbers[before - 1])
    if k > max(number.head_last, number.last) + _HEAD_REACH:
        return True  # of another noun: "12 hectares in the villages that were returned in May"
    counted = {quantity.family for quantity in sentence.quantities if quantity.measure}
    if tokens[first - 1].norm in ("mined", "laid") and number.measure in period_words("flows"):
        return True  # "has cleared 9 ha of land which was mined in the 1970s"
    cues = (hit for i in range(k + 1, first) for hit in sentence.hits_at.get(i, ()))
    return not any(e.category == "cue" and e.family in counted for hit in cues for e in hit.entries)


def is_of_gathering(tokens: Tokens, time: TimeExpression, numbers: list[int]) -> bool:
    """ "Poe told a meeting on the results | of 2031": the year that the meeting looked back on."""
    counted = numbers[: bisect_left(numbers, time.first)][-1:]
    near = {t.norm for t in tokens[max(0, time.first - 16, *counted) : time.first]}
    told = near & period_words("occasions_held") and near & period_words("looked_back_on")
    return bool(told) and (time.left is None or time.left.day is None)


def _tells_start(tokens: Tokens, clue: Clue, numbers: list[int]) -> bool:
    """ ", where we began work in 2031,": what a clause adds to a place says nothing of the count.

    It does of what has been done there ("where we have worked since 2031, we have found 9").
    """
    first, last = clue.first, clue.last
    if last >= len(tokens) or tokens[last].text not in (",", ")"):
        return False
    if any(token.norm in period_words("perfect") for token in tokens[last : last + _CLAUSE]):
        return False
    for k in range(first - 1, max(0, first - _REACH), -1):
        if tokens[k].text in ",;:." or bisect_left(numbers, k) != bisect_left(numbers, first):
            return False
        if tokens[k].norm == "where":
            inside = [token.norm for token in tokens[k + 1 : first]]
            aside = tokens[k - 1].text in (",", "(")
            worked = period_words("starting_work") | period_words("perfect")
            return aside and not worked.isdisjoint(inside)
    return False


def _is_to_come(tokens: Tokens, first: int, numbers: list[int]) -> bool:
    """ "90 mines from fields on which wheat is to be sown | in May": what is planned for them."""
    for k in range(first - 1, max(0, first - _REACH), -1):
        if tokens[k].text in ",;:" or bisect_left(numbers, k) != bisect_left(numbers, first):
            return False
        if tokens[k].norm in period_words("relatives"):
            norms = [token.norm for token in tokens[k + 1 : first]]
            return not {"will", "should"}.isdisjoint(norms) or ("to", "be") in pairwise(norms)
    return False


def _relative_before(tokens: Tokens, first: int) -> int:
    """The relative pronoun of the clause that ends with the time at `first`, else -1.

    "in the villages that were returned in May", "to Orlan, which the army retook in May".
    """
    for k in range(first - 2, max(0, first - _REACH), -1):
        if tokens[k].text in ";:," or tokens[first - 1].text == "(":
            return -1  # "those whose status is known (2029: 76%)"
        if tokens[k].norm not in period_words("relatives"):
            continue
        verb = tokens[k + 1].norm
        plain = verb in period_words("auxiliaries") or verb in period_words("openings")
        aside = tokens[k - 1].text == "," and verb in word_set("clause_subjects")
        return k if plain or aside or verb.endswith("ed") or tokens[k].norm == "where" else -1
    return -1
