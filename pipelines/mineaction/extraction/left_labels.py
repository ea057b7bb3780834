"""Labels in front of a number: "Killed: 36", "UXO = 5", "the number of deminers fell to 80".

Lives here: the noun before a number that names what it counts. Does not live here: noun phrases
behind it (noun_phrases.py), labels of whole lists (sections.py), speakers in labels (labels.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.noun_phrases import Head, noun_at, right_head, term
from mineaction.lexicon.grammar import word_set

_SEPARATORS = frozenset("-:=")
_LEADERS = frozenset("._\u2026")  # dots that lead from a label to its number
_CLOSING = word_set("closing")
_LONGEST = 5  # tokens of a label before its last
_COUNT_REACH = 22  # tokens between a number and "number of" before it
_LINKS = word_set("number_links")
_BREAKDOWNS = word_set("breakdown_nouns")


def closes(sentence: SentenceAnalysis, i: int) -> bool:
    """Whether a phrase ends before token `i`: at a sign, at "and", or with the sentence.

    "Other munitions 3,047 by province" ends before "by province", which heads another list.
    """
    if i >= len(sentence.norms) or sentence.norms[i] in _CLOSING:
        return True
    if sentence.norms[i] == "(":  # "anti-tank mines two (five in 2020)"
        return bool(sentence.quantities_between(i + 1, i + 2))
    return sentence.norms[i] == "by" and sentence.norm(i + 1) in _BREAKDOWNS


def left_label(sentence: SentenceAnalysis, quantity: Quantity, start: int) -> Head | None:
    """Killed: 36; civilian - 48; UXO = 5; Hillside 170: the noun before a number as its label.

    The label is looked for down to token `start`.
    """
    i = _label_end(sentence, quantity, start)
    if i < start or sentence.tokens[i].kind == "sign":
        return None
    for j in range(max(start, i - _LONGEST), i + 1):
        noun = noun_at(sentence, j)
        if noun and noun[0] == i + 1:
            mark = i + 1 < quantity.start  # a sign stands between label and number
            opens = mark and j == 0 and sentence.norms[i].endswith("s")  # "Items: 40"
            entries = tuple(e for e in noun[1] if opens or e.category != "partitive")
            if not mark and all(e.category == "outcome" for e in entries):
                return None  # "killed two and injured five": a verb
            if quantity.start < quantity.first and all(e.category == "thing" for e in entries):
                return None  # "registered by the agency has passed 90"
            if mark and _told_behind(sentence, quantity):
                return None  # "Landmines: 4 killed, 8 injured"
            return Head(j, i + 1, entries, term(sentence.tokens, j, i + 1)) if entries else None
    return None


def _told_behind(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether the word behind a number says what happened to people."""
    entry = sentence.entry_at(quantity.last, "cue")
    return (
        entry is not None
        and entry.family == "people"
        and entry.role in ("state", "patient", "subject")
    )


def _label_end(sentence: SentenceAnalysis, quantity: Quantity, start: int) -> int:
    """The last token of what may be a label, or -1."""
    i, norms = quantity.start - 1, sentence.norms
    mark = i >= start and norms[i] in _SEPARATORS
    if mark:
        i = _before_mark(sentence, quantity, i - 1, start)
    while i > start and norms[i] in _LEADERS and norms[i - 1] in _LEADERS:
        i, mark = i - 1, True
    if mark and i >= start and norms[i] in _LEADERS:
        return i - 1
    return i if mark or closes(sentence, quantity.last) else -1


def _before_mark(sentence: SentenceAnalysis, quantity: Quantity, i: int, start: int) -> int:
    """AP mines destroyed in 2023: 57 (of which ...): time and verb before the sign stepped over."""
    if not closes(sentence, quantity.last) and sentence.norms[quantity.last] != "(":
        return i
    i = sentence.time_ends.get(i + 1, i + 1) - 1
    if i >= start and sentence.entries_at(i, "cue") and _noun_ends(sentence, i, start):
        i -= 1
    return i


def _noun_ends(sentence: SentenceAnalysis, i: int, start: int) -> bool:
    """Whether a noun of the lexicon ends right before token `i`."""
    return any(
        (noun := noun_at(sentence, j)) is not None and noun[0] == i
        for j in range(max(start, i - 4), i)
    )


def number_of(sentence: SentenceAnalysis, quantity: Quantity) -> Head | None:
    """The number of deminers fell from 15,000 to fewer than 4,000: the head stands before."""
    norms, begin = sentence.norms, quantity.start
    if sentence.norm(begin - 1) not in _LINKS:
        return None
    for i in range(begin - 1, max(-1, begin - _COUNT_REACH), -1):
        if norms[i] == ";":
            return None
        if norms[i] == "number" and sentence.norm(i + 1) == "of":
            head = right_head(sentence, i + 2, min(i + 9, begin))
            return head if head is not None and head.entries else None
    return None
