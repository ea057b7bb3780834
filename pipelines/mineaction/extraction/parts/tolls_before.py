"""Tolls told before: the casualties that a bare number takes up by its verb or its rank.

Lives here: "Sova had the highest number, 812", "grenades caused 638", and the last toll of
casualties near a sentence. Does not live here: other bare numbers (ellipsis.py), lists whose verb
stands once (gapping.py).
"""

from __future__ import annotations

from itertools import pairwise

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES, TOLLS
from mineaction.extraction.parts.distant_wholes import is_less
from mineaction.lexicon.grammar import CLOSING, DEFINITE, phrases_in, word_set

TALLY_NOUNS = word_set("count_nouns") | {"figure"}
_TOLL_REACH = 3
_NOUN_REACH = 6  # tokens of "the number had since risen to"
_CLOSING = CLOSING | {"("}
_RANKING = word_set("ranking_words")
_OUT_OF = frozenset({"of", "among"})
_OPENING = 3  # tokens of "Of all these" before the number


def of_toll(analysis: Analysis, sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Sova had the highest number, 812; grenades caused 638: of the casualties told before."""
    if quantity.is_share or not quantity.elliptical or quantity.family != "none":
        return False
    i = quantity.start - 1
    ranked = (
        sentence.norm(i) in (",", "(", ":")
        and sentence.norm(i - 1) in TALLY_NOUNS
        and sentence.norm(i - 2) in _RANKING
    )
    before = sentence.quantities[: sentence.quantities.index(quantity)]
    placed = sentence.norm(i) == "with" and is_ranked(sentence, quantity)
    placed = placed and all(q.measure for q in before)
    caused = sentence.norm(i) == "caused" and "device" in sentence.categories
    if not (ranked or caused or placed) or not is_closed(sentence, quantity):
        return False
    told = ranked and _speaks_of_toll(analysis, sentence)
    if not told and toll_before(analysis, sentence) is None:
        return False
    quantity.family = "people"
    quantity.device = _device_before(sentence, i) if caused else None
    quantity.decide("casualties", "ellipsis")
    return True


def is_ranked(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Sova had the largest share (33%), followed by Narvia with 19%; Sova came first, with 9."""
    i = quantity.start - 1
    if sentence.norm(i) not in ("with", "(") or _RANKING.isdisjoint(sentence.words):
        return False
    i -= sentence.norm(i - 1) == ","
    before = sentence.tokens[i - 1]
    return i > 0 and (before.text[:1].isupper() or before.norm in _RANKING)


def _device_before(sentence: SentenceAnalysis, i: int) -> str | None:
    """The device that ends before token `i`, the subject of its verb."""
    devices = (
        e.code
        for h in sentence.hits if h.last == i for e in h.entries if e.category == "device"
    )  # fmt: skip
    return next(devices, None)


def _speaks_of_toll(analysis: Analysis, sentence: SentenceAnalysis) -> bool:
    """Casualties were recorded in 51 states. Sova had the highest number, 812."""
    near = analysis.sentences[max(0, sentence.index - 1) : sentence.index + 1]
    return any(
        e.category == "outcome" and e.code == "casualties"
        for s in near if s.span.block == sentence.span.block for h in s.hits for e in h.entries
    )  # fmt: skip


def toll_before(analysis: Analysis, sentence: SentenceAnalysis) -> Quantity | None:
    """The total that "Twenty-three were men" divides: the last toll of casualties nearby."""
    first = max(0, sentence.index - _TOLL_REACH)
    for other in reversed(analysis.sentences[first : sentence.index + 1]):
        for q in other.quantities:
            if q.measure == "casualties" and q.parent is None and not q.is_share:
                return q
    return None


def told_last(
    analysis: Analysis, sentence: SentenceAnalysis, quantity: Quantity
) -> Quantity | None:
    """Nine died and 400 were displaced. By May the number had reached 900: of those told last."""
    norms = sentence.norms[: quantity.start][-_NOUN_REACH:]
    pointed = any(a in DEFINITE and b in TALLY_NOUNS for a, b in pairwise(norms))
    if not pointed or not sentence.index or quantity is not sentence.quantities[0]:
        return None
    above = analysis.sentences[sentence.index - 1].quantities
    wholes = [q for q in above if q.measure and q.parent is None and not q.is_share]
    measures = {q.measure for q in wholes}
    mixed = len(measures) > 1 and not measures <= TOLLS  # of the dead and hurt it may be both
    return wholes[-1] if mixed and wholes[-1].family == "people" else None


def group_told(
    analysis: Analysis, sentence: SentenceAnalysis, quantity: Quantity
) -> Quantity | None:
    """Of 64 hurt 40 were civilians. Eleven of the civilians were boys: the count of that group."""
    named = sentence.norms[quantity.last : quantity.last + 2] == ("of", "the")
    if not named or quantity.family != "people" or quantity.civil_status is None:
        return None
    for other in reversed(analysis.sentences[max(0, sentence.index - 1) : sentence.index + 1]):
        for q in reversed(other.quantities):
            same = q.civil_status == quantity.civil_status and q.measure in TOLLS
            if same and q is not quantity and not q.is_share:
                return q
    return None


def opened_with(sentence: SentenceAnalysis, quantity: Quantity) -> Quantity | None:
    """Of the 50 dead, | 36 were civilians: the whole that opens the sentence."""
    whole = sentence.quantities[0]
    opens = whole is not quantity and sentence.norm(0) in _OUT_OF and whole.start <= _OPENING
    if not opens or whole.measure not in TOLLS or whole.is_share or not quantity.has_group:
        return None
    return None if quantity.is_share or is_less(whole, quantity) else whole


def has_both_fates(analysis: Analysis, sentence: SentenceAnalysis) -> bool:
    """9 died and 4 were hurt, in this sentence and the one before, and no total is told."""
    near = analysis.sentences[max(0, sentence.index - 1) : sentence.index + 1]
    told = {q.measure for s in near for q in s.quantities if q.parent is None and not q.is_share}
    return told >= FATES and "casualties" not in told


def is_another_account(sentence: SentenceAnalysis) -> bool:
    """The governor put the toll at nine; the army spoke of six dead: of the event just told."""
    told = "since" not in sentence.words
    return told and bool(phrases_in("another_account", sentence.norms))


def is_closed(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a sign, a joint or the end of the sentence stands behind a number."""
    return quantity.last >= len(sentence.norms) or sentence.norms[quantity.last] in _CLOSING
