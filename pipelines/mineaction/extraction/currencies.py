"""Currencies by country: which dinar, franc, pound or dollar is meant.

Lives here: the country named in the sentence ("Norway gave 12 million kroner"), else that of the
figure; the dollar of which a text speaks. Does not live here: the names themselves
(lexicon.currencies). Where nothing tells, the code stays XXX, and a dollar is of the United States.
"""

from __future__ import annotations

from typing import Final

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.lexicon.currencies import countries_of
from mineaction.lexicon.gazetteer import place_trie
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.names import match_at

SHARED: Final = frozenset({"XXX", "XAF"})  # codes of a name that several countries use
_DOLLARS = word_set("other_dollars")
_BARE = word_set("bare_dollars")


def share_dollar(analysis: Analysis) -> None:
    """C$9 million over four years, $4 million of it for Laos: a text speaks of one dollar.

    It stays that of the United States, where any sum is marked as theirs.
    """
    dollars = [q for q in analysis.quantities if q.unit == "USD"]
    others = [q.unit for q in analysis.quantities if q.unit.lower() in _DOLLARS]
    if others and all(_is_bare(analysis.sentences[q.sentence], q) for q in dollars):
        for quantity in dollars:
            quantity.unit = others[0]


def _is_bare(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """$4 million; 4 million dollars; but not US$4 million."""
    number = range(quantity.first, quantity.last)
    head = (i for i in range(quantity.head_first, quantity.head_last) if i not in number)
    return all(sentence.norm(i) in _BARE for i in head)


def local_currency(sentence: SentenceAnalysis, quantity: Quantity, country: str | None) -> str:
    """The ISO 4217 code of a sum of money whose currency has the name of several."""
    words = " ".join(sentence.norms[quantity.head_first : quantity.head_last])
    first, last = words.partition(" ")[0], words.rpartition(" ")[2]  # "CFA 3 million"
    codes = countries_of(words) or countries_of(last) or countries_of(first)
    if not codes and quantity.unit == "XAF":
        codes = countries_of("cfa")  # a bare sum behind one in francs
    if not codes:
        return quantity.unit
    named = _named(sentence, quantity.first, codes)
    return codes.get(named or country or "", quantity.unit)


def _named(sentence: SentenceAnalysis, first: int, codes: dict[str, str]) -> str:
    """The country with such a currency that is named nearest to the number."""
    near: dict[str, int] = {}
    for i, token in enumerate(sentence.tokens):
        found = match_at(sentence.tokens, i, place_trie()) if token.text[0].isupper() else None
        if found is not None and found[0].country in codes:
            distance = min(abs(i - first), near.get(found[0].country, abs(i - first)))
            near[found[0].country] = distance
    return min(near, key=lambda code: near[code], default="")
