"""Prices: what one unit, one article or the gift of one person costs or does.

Lives here: "38,500 per hectare", "a visa costs 40 euros", "£25 clears 12 square metres of a
minefield". Does not live here: other reasons why a quantity is no figure (finish.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import phrases_in, word_set

UNIT_PRICE = "unit price"
_PRICED = word_set("price_verbs")
_PAY = word_set("pay_words")
_PAY_REACH = 4  # tokens between "earns" and what a person is paid
_MINES = word_set("mine_words")
_GOODS = word_set("goods")
_OF_PERSONS = word_set("small_sum_words")
_SMALL_SUM = 1000  # of any currency; no programme is given or costs less
_UNIT_PHRASES = ("per_hectare", "per_square_metre", "per_square_km")
_PRICE_REACH = 9
_GIVES = word_set("before_small_gifts")
_WORKS = word_set("works_of_small_gifts")
_GIFT_REACH = 4  # tokens of "every gift of £", "each of you sends us €"
_BOUGHT_REACH = 14  # tokens from a gift to what it would do


def note_unit_price(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """The average price per hectare fell to 38,500: what one unit costs is no sum."""
    low, high = max(0, quantity.first - _PRICE_REACH), quantity.last + _PRICE_REACH
    paid = sentence.says(_PAY, max(0, quantity.first - _PAY_REACH), quantity.first)
    if paid and quantity.number.scale == 1:
        quantity.notes.append(UNIT_PRICE)  # "a deminer earns 900 euros a month"
        return
    if _is_price(sentence.norms[low : quantity.first]) or _is_pocket_money(sentence, quantity):
        quantity.notes.append(UNIT_PRICE)
        return
    if any(phrases_in(name, sentence.norms, low, high) for name in _UNIT_PHRASES):
        quantity.notes.append(UNIT_PRICE)


def _is_pocket_money(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """A visa costs 40 euros; a gift of 15 euros pays for a lesson: what one person pays."""
    if _is_of_one_giver(sentence, quantity):
        return True
    if not _is_small(quantity) or "domain" in sentence.roles:
        return False
    return quantity.measure == "cost" or not _OF_PERSONS.isdisjoint(sentence.words)


def _is_price(before: Sequence[str]) -> bool:
    """A sack of rice now costs 180,000; price: 900 euros: what people pay for goods."""
    if before[-2:] == ("price", ":"):
        return True
    if "price" in before:
        return not _GOODS.isdisjoint(before)
    said = max((i for i, norm in enumerate(before) if norm in _PRICED), default=-1)
    if "each" in before[: max(0, said)] and _MINES.isdisjoint(before):
        return True  # "each reload costs 53,000"
    return said > 0 and not _GOODS.isdisjoint(before[:said])


def _is_small(quantity: Quantity) -> bool:
    value = quantity.number.value
    return quantity.family == "money" and value is not None and value < _SMALL_SUM


def _is_of_one_giver(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """£25 clears a garden; every £100 you give; if each of you sends us €40; just £5 a month."""
    if not _is_small(quantity):
        return False
    end = max(quantity.end, quantity.head_last)
    first = min(quantity.first, quantity.head_first if quantity.head_first >= 0 else quantity.first)
    if sentence.norm(end) in _WORKS or sentence.norms[end : end + 2] == ("a", "month"):
        return True
    before = sentence.norms[max(0, first - _GIFT_REACH) : first]
    return not _GIVES.isdisjoint(before) or (before[-1:] == ("for",) and first == 1)


def bought(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    """£25 clears 12 square metres; if each of you gives €40, we can clear another 900."""
    if quantity.family == "money":
        return ""
    gifts = sentence.quantities_between(quantity.first - _BOUGHT_REACH, quantity.first)
    given = any(_is_of_one_giver(sentence, gift) for gift in gifts)
    return "what a small gift would do" if given else ""
