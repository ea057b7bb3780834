"""What stands before a time: its preposition, determiner and words of the future.

Lives here: Cue and Found, the two ends of the hand-over between a time and its preposition. Does
not live here: the times themselves.
"""

from __future__ import annotations

import itertools

from mineaction.text import time_words as words
from mineaction.text.date_shapes import Point
from mineaction.text.number_words import INDEFINITE
from mineaction.text.records import record
from mineaction.text.time_lengths import Length
from mineaction.text.tokens import Tokens, norm_at


@record(frozen=True, slots=True)
class Cue:
    """What stands before a time: its words, relation, first token and any determiner.

    `floor` is the first token that may belong to it: the sentence's, or behind the time before.
    """

    words: str = ""
    relation: str = ""
    first: int = -1
    determined: bool = False
    floor: int = 0

    @property
    def key(self) -> str:
        """The preposition, or "as_of" for all its forms."""
        return "as_of" if self.relation == "as_of" else self.words


@record(frozen=True, slots=True)
class Found:
    """A time core behind its cue: the index behind it and what it is."""

    end: int
    shape: str
    relation: str
    left: Point | None = None
    right: Point | None = None
    length: Length | None = None
    first: int = -1  # where the core really begins, if not at its trigger


def cue_before(tokens: Tokens, i: int, floor: int) -> Cue:
    """The preposition that ends before token `i`, over determiners and words such as "almost"."""
    k, determined = i - 1, False
    while k >= floor and i - k <= 4:
        word = tokens[k].norm
        if word in words.DETERMINERS:
            determined = True
        elif word not in words.APPROXIMATIONS or (
            word in words.CUES and not _is_more_than(tokens, k)
        ):
            break
        k -= 1
    if k < floor:
        return Cue(determined=determined, floor=floor)
    for phrase, relation in words.CUES.get(tokens[k].norm, ()):
        first = k - len(phrase) + 1
        if first >= floor and all(tokens[first + n].norm == w for n, w in enumerate(phrase)):
            of_day = phrase == ("of",) and norm_at(tokens, k - 1, i) in words.DAY_PARTS
            return Cue(" ".join(phrase), "on" if of_day else relation, first, determined, floor)
    return Cue(determined=determined, floor=floor)


def _is_more_than(tokens: Tokens, k: int) -> bool:
    """True if "over" or "around" at `k` follows another preposition: "for over 20 years"."""
    return norm_at(tokens, k - 1, len(tokens)) in ("for", "in", "after", "within", "during", "of")


def is_ahead(tokens: Tokens, first: int, floor: int) -> bool:
    """True if one of the eight words before a time speaks of the future: "will", "set for"."""
    seen = [tokens[k].norm for k in range(max(floor, first - 8), min(first + 1, len(tokens)))]
    seen = [word for k, word in enumerate(seen) if word != "due" or not _tells_cause(seen, k)]
    if not words.FUTURE.isdisjoint(seen[:-1]):
        return True
    return not words.FUTURE.isdisjoint([f"{a} {b}" for a, b in itertools.pairwise(seen)])


def _tells_cause(seen: list[str], k: int) -> bool:
    """ "due to a bomb", not "due to open"."""
    behind = seen[k + 1 : k + 3]
    return len(behind) == 2 and behind[0] == "to" and behind[1] in _ARTICLES


_ARTICLES = INDEFINITE | words.DETERMINERS


def connector(tokens: Tokens, j: int, stop: int) -> tuple[str, int] | None:
    """The word that joins the ends of a range at `j`, "to" or "and", and the index behind it."""
    if norm_at(tokens, j, stop) not in words.CONNECTORS_FIRST:
        return None
    for size in (4, 3, 2, 1):
        phrase = tuple(norm_at(tokens, j + n, stop) for n in range(size))
        if phrase in words.CONNECTORS:
            return words.CONNECTORS[phrase], j + size
    return None
