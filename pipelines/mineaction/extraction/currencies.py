"""Currencies by country: which dinar, franc or pound is meant.

Lives here: the country named in the sentence ("Norway gave 12 million kroner"), else that of the
figure. Does not live here: the names themselves (lexicon.currencies). Where neither tells, the code
stays XXX.
"""

from __future__ import annotations

from typing import Final

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.lexicon.currencies import countries_of
from mineaction.lexicon.gazetteer import place_trie
from mineaction.lexicon.names import match_at

SHARED: Final = frozenset({"XXX", "XAF"})  # codes of a name that several countries use


def local_currency(sentence: SentenceAnalysis, quantity: Quantity, country: str | None) -> str:
    """The ISO 4217 code of a sum of money whose currency has the name of several."""
    words = " ".join(sentence.norms[quantity.head_first : quantity.head_last])
    codes = countries_of(words) or countries_of(words.split(" ")[-1])
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
