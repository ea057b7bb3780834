"""Gapping: numbers of a list whose verb or noun stands only with the first of them.

Lives here: "Eight of the victims were in Kandahar, five in Helmand", "the north, 41; the coast,
12", "anti-tank mines killed six people, cluster munitions four". Does not live here: other bare
numbers (ellipsis.py) and parts of a whole (link.py).
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.codes import TOLLS
from mineaction.lexicon.grammar import CLOSING, HAVE, LIST_JOINTS, PLACE_NOUNS, phrase_at, word_set
from mineaction.text.tokens import Token

_JOINTS = LIST_JOINTS | {";"}
_WHERE = word_set("gapped_places")
_TOLLS = TOLLS | {"incidents"}
_BEFORE = word_set("gapped_times")
_TIMES = frozenset({"times", "twice", "double", "triple", "half"})
_COMPARED = word_set("of_compared")
_COMPARING = word_set("before_compared")
_REACH = 20  # numbers before: a line of thousands must not be searched from end to end for each
_TWO_PAIRS = 4  # numbers
_MEASURED = ("area", "money")
_COUNTED = ("people", "device", "area", "incident", "money")


def take_up(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Give a number of a gapped list what the number before it counts; whether it is one."""
    earlier = _earlier(sentence, quantity)
    if earlier is None:
        return False
    paired = _of_pair(sentence, quantity)
    if paired is not None:
        quantity.copy_thing(paired)
        quantity.copy_group(paired)
        quantity.decide(paired.measure, "gapped")
        return True
    if is_compared(sentence, quantity):
        quantity.copy_thing(earlier)
        quantity.decide(earlier.measure, "compared")
        return True
    had = _is_had(sentence, quantity) or _has_moved(sentence, quantity, earlier)
    had = had or _died_apart(sentence, quantity)
    if had or _closes_list(sentence, earlier, quantity):
        quantity.copy_thing(earlier)
        quantity.copy_group(earlier)
        quantity.decide(earlier.measure, "gapped")
        return True
    device = _device_before(sentence, quantity)
    told = not earlier.label or earlier.measure_rule == "gapped"
    if device and earlier.measure in _TOLLS and told:
        quantity.family, quantity.device, quantity.unit = earlier.family, device, earlier.unit
    elif quantity.elliptical and _goes_on(sentence, earlier, quantity):
        quantity.copy_thing(earlier)
        quantity.copy_group(earlier)
    else:
        return False
    quantity.decide(earlier.measure, "gapped")
    return True


def fill_lists(sentence: SentenceAnalysis) -> None:
    """211 boys, 45 girls and 29 men became victims: the verb is of all in the list before it."""
    for left, right in reversed([*pairwise(sentence.quantities)]):
        if left.measure is not None or left.parent is not None or right.parent is not None:
            continue
        if not left.family == right.family == "people":
            continue
        gap = sentence.norms[left.end : right.start]
        told = right.candidates[0] if right.candidates and right.measure in _TOLLS else None
        behind = told is not None and told.measure == right.measure and told.first >= right.end
        joined = left.has_group and right.has_group and gap and set(gap) <= _JOINTS
        if behind and joined and not (";" in gap and _is_framed(sentence, left, right)):
            left.decide(right.measure, "listed")
            left.candidates.insert(0, told._replace(rule="listed")) if told else None


def _is_framed(sentence: SentenceAnalysis, left: Quantity, right: Quantity) -> bool:
    """Among the dead were 12 civilians and three nurses; | five nurses were among the injured."""
    told = {q.measure for q in sentence.quantities if q.last <= left.first}
    return bool(told & (_TOLLS - {right.measure}))


def is_taken_up(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a number with a measure of its own may go on with a list all the same.

    "Mines caused 90 casualties, IEDs 61 and ERW | 44": the device may be the subject.
    """
    by_default = quantity.measure_rule == "sibling" and _device_before(sentence, quantity)
    return bool(by_default) or is_compared(sentence, quantity) or _died_apart(sentence, quantity)


def _died_apart(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """11 died at once and four | in hospital; three on the spot and two | on the way there."""
    if not quantity.elliptical or quantity.measure not in (None, "injured"):
        return False
    joined = sentence.norm(quantity.start - 1) in _JOINTS
    if not joined or not phrase_at("places_of_death", sentence.norms, quantity.last):
        return False
    earlier = _earlier(sentence, quantity)
    if earlier is None or earlier.measure != "killed":
        return False
    told = range(earlier.end, quantity.start)
    return any(phrase_at("at_once", sentence.norms, i) for i in told)


def is_compared(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """22 casualties, eight fewer than the 30 of last May; three times the 7 recorded in June."""
    norms, i = sentence.norms, quantity.first - 1
    if not quantity.elliptical or sentence.norm(i) != "the":
        return False
    compared = i > 0 and (norms[i - 1] in _COMPARING or norms[i - 1] in _TIMES)
    return compared and sentence.norm(quantity.last) in _COMPARED  # "three times the 390 of 2022"


def _of_pair(sentence: SentenceAnalysis, quantity: Quantity) -> Quantity | None:
    """Orla freed 9 ha and lifted 40 mines, Sova 6 ha and 22: the 22 takes up the 40.

    "In May two died and nine were hurt, in June three and seven."
    """
    n = bisect_left(sentence.quantities, quantity.first, key=_first)
    four = sentence.quantities[max(0, n - 3) : n + 1]
    if not quantity.elliptical or quantity.is_share:
        return None
    if len(four) > _TWO_PAIRS - 1 and _is_pair_like(sentence, *four):
        return four[1]
    four = sentence.quantities[max(0, n - 2) : n + 2]
    if n > 1 and len(four) == _TWO_PAIRS and four[3].elliptical:
        return four[0] if _is_pair_like(sentence, *four) else None
    return None


def _is_pair_like(
    sentence: SentenceAnalysis, left: Quantity, right: Quantity, third: Quantity, fourth: Quantity
) -> bool:
    """Whether "third and fourth" repeat a pair told before of two measures, in its order."""
    joined = sentence.norms[third.end : fourth.start] == ("and",)
    closed = sentence.norm(fourth.last) in CLOSING | {""}
    told = left.measure is not None and right.measure not in (None, left.measure)
    same = third.elliptical or (third.family, third.measure) == (left.family, left.measure)
    apart = not {",", ";"}.isdisjoint(sentence.norms[right.end : third.start])
    return joined and closed and told and same and apart and third.parent is None


def _is_had(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """It employed 90 deminers in 2011 and now has 30; it has five where it had forty before."""
    if not quantity.elliptical:
        return False
    if sentence.norms[quantity.last : quantity.last + 2] == ("having", "been"):
        return True  # "nine casualties in May, 12 having been recorded in April"
    if sentence.norm(quantity.start - 1) not in HAVE:
        return False
    after = sentence.norm(quantity.last) or "."
    return after in CLOSING or after in _BEFORE or quantity.last in sentence.time_starts


def _closes_list(sentence: SentenceAnalysis, earlier: Quantity, quantity: Quantity) -> bool:
    """Orla, Sova and Narva led with nine, five | and four: the last of bare numbers in a list."""
    bare = quantity.elliptical and earlier.elliptical and not quantity.label
    gap = sentence.norms[earlier.last : quantity.start]
    closed = sentence.norm(quantity.last) in CLOSING | {"", "respectively"}
    return bare and closed and gap in (("and",), (",", "and")) and quantity.parent is None


def _has_moved(sentence: SentenceAnalysis, quantity: Quantity, earlier: Quantity) -> bool:
    """Mined land shrank from 900 hectares to 410: the second is in the unit of the first."""
    to = quantity.start - 1
    if not quantity.elliptical or sentence.norm(to) != "to" or earlier.family not in _MEASURED:
        return False
    return sentence.norm(earlier.start - 1) == "from" and earlier.end == to


def _first(quantity: Quantity) -> int:
    return quantity.first


def _earlier(sentence: SentenceAnalysis, quantity: Quantity) -> Quantity | None:
    """The nearest quantity before this one that has a measure and is no share."""
    place = bisect_left(sentence.quantities, quantity.first, key=_first)
    for other in reversed(sentence.quantities[max(0, place - _REACH) : place]):
        if other.measure is not None and not other.is_share:
            return other if other.family in _COUNTED and not quantity.is_share else None
    return None


def _device_before(sentence: SentenceAnalysis, quantity: Quantity) -> str | None:
    """Mines killed six people, grenades four and a booby trap one: the device is the subject."""
    if not quantity.label or quantity.family != "device" or quantity.head_last != quantity.start:
        return None
    before = sentence.norm(quantity.head_first - 1)
    alone = before in _JOINTS or sentence.norm(quantity.head_first - 2) in _JOINTS
    return quantity.device if alone else None


def _goes_on(sentence: SentenceAnalysis, earlier: Quantity, quantity: Quantity) -> bool:
    """Whether a bare number and its place stand in the same form as those of the one before."""
    tokens, start, last = sentence.tokens, quantity.start, quantity.last
    if start < 2:
        return False
    if (tokens[start - 2].norm, tokens[start - 1].norm) == ("followed", "by"):
        return _is_where(tokens, last)  # "Sova had 90 victims, followed by 30 in Narvia"
    if tokens[start - 1].norm in _JOINTS and _is_where(tokens, last):
        where = next((i for i in range(earlier.end, start) if _is_where(tokens, i)), start)
        return where < start
    closed = last >= len(tokens) or tokens[last].norm in CLOSING
    named = _is_name(tokens[start - 2])
    if tokens[start - 1].norm == "with" and closed:
        between = sentence.norms[earlier.end : start]
        goes_on = earlier.measure_rule == "gapped" or ";" in between
        goes_on = goes_on and sentence.norm(earlier.start - 1) == "with"
        aside = tokens[start - 2].text == "," and _is_name(tokens[start - 3])
        return (named or aside) and (goes_on or "followed" in between or "ahead" in between)
    return tokens[start - 1].text == "," and closed and named and _named_apart(sentence, quantity)


def _is_where(tokens: tuple[Token, ...], i: int) -> bool:
    """in Kandahar; near the Tisza; in the north."""
    if i + 1 >= len(tokens) or tokens[i].norm not in _WHERE:
        return False
    j = i + 2 if tokens[i + 1].norm == "the" and i + 2 < len(tokens) else i + 1
    return _is_name(tokens[j])


def _named_apart(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether another number of the sentence stands between commas behind a place, too."""
    others = [q.start for q in sentence.quantities if q is not quantity and q.start > 1]
    return any(sentence.norms[i - 1] == "," and _is_name(sentence.tokens[i - 2]) for i in others)


def _is_name(token: Token) -> bool:
    return token.norm in PLACE_NOUNS or token.text[:1].isupper()
