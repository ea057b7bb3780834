"""Names of bodies that hold a word of their work: "the National Demining Institute reported".

Lives here: where such a word is a part of a name and says nothing of a number. Does not live here:
who speaks (actors) and the words themselves (the lexicon).
"""

from __future__ import annotations

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.lexicon.speech import speech_words
from mineaction.lexicon.words import Entry, Hit

_REACH = 3  # tokens from "Clearance" to "Unit" in "Clearance and Survey Unit"
_LINKS = frozenset({"and", "&"})
_OPENERS = frozenset({"of", "for"})


def is_in_name(sentence: SentenceAnalysis, hit: Hit, entry: Entry) -> bool:
    """Whether a noun of work stands in the name of a body: "Mine Clearance Centre".

    Verbs do not: "Mine Kills Project Head".
    """
    if entry.form not in ("", "ing") or not _is_capital(sentence, hit.last - 1):
        return False
    return _closes_with_body(sentence, hit.last) or _opens_with_body(sentence, hit.first)


def _closes_with_body(sentence: SentenceAnalysis, i: int) -> bool:
    for k in range(i, min(i + _REACH, len(sentence.tokens))):
        if sentence.norms[k] in _LINKS:
            continue
        if not _is_capital(sentence, k):
            return False
        if _is_body(sentence, k):
            return True
    return False


def _opens_with_body(sentence: SentenceAnalysis, i: int) -> bool:
    """The words before token `i` are "Centre for", "Department of Humanitarian"."""
    first = max(0, i - _REACH)
    while i > first and _is_capital(sentence, i - 1):
        i -= 1
    return i > 1 and sentence.norms[i - 1] in _OPENERS and _is_body(sentence, i - 2)


def _is_body(sentence: SentenceAnalysis, i: int) -> bool:
    return sentence.norms[i] in speech_words("generic_bodies") and _is_capital(sentence, i)


def _is_capital(sentence: SentenceAnalysis, i: int) -> bool:
    return sentence.tokens[i].text[0].isupper()
