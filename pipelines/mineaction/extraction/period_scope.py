"""Scope of the times of a sentence: which clue belongs to which of its numbers.

Lives here: Scope and scopes, for one sentence. A time behind a number is that number's own ("119 in
2022 and 87 in 2023"); a time in front of all numbers is the frame of those without their own; a
number that is told for comparison takes only its own. Does not live here: what a clue is
(period_clues.py) and what passes between sentences (periods.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.period_clues import Clue
from mineaction.lexicon.period_words import period_phrases, period_words
from mineaction.text.tokens import Token

_CONTRAST = frozenset(("while", "whereas", "but", "although"))


@dataclass(slots=True)
class Scope:
    """A number's clues: of its period, and of the day up to which it holds."""

    period: Clue | None = None
    as_of: Clue | None = None
    rule: str = ""
    compared: bool = False
    ongoing: bool = False  # "so far": the period has not ended


@dataclass(frozen=True, slots=True)
class Shape:
    """For each token its segment (between semicolons, dashes, contrasts) and depth of brackets."""

    segment: list[int]
    depth: list[int]


def shape_of(tokens: Sequence[Token]) -> Shape:
    """Segments and depths of a sentence's tokens, in one pass."""
    segments, depths, segment, depth = [], [], 0, 0
    for i, token in enumerate(tokens):
        if token.text in ")]" and depth:
            depth -= 1
        spaced_dash = token.text == "-" and _is_spaced(tokens, i)
        if not depth and (token.text == ";" or spaced_dash or _contrasts(tokens, i)):
            segment += 1
        segments.append(segment)
        depths.append(depth)
        if token.text in "([":
            depth += 1
    return Shape(segments, depths)


def _is_spaced(tokens: Sequence[Token], i: int) -> bool:
    if not 0 < i < len(tokens) - 1:
        return False
    return tokens[i - 1].end < tokens[i].start and tokens[i].end < tokens[i + 1].start


def _contrasts(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i].norm in _CONTRAST and i > 0 and tokens[i - 1].text == ","


def scopes(sentence: SentenceAnalysis, clues: list[Clue]) -> dict[Quantity, Scope]:
    """The clues of every number of the sentence that has a measure."""
    numbers = [quantity for quantity in sentence.quantities if quantity.measure]
    times = [clue for clue in clues if clue.role != "statement"]
    if not times:
        return {q: Scope(compared=_is_compared(sentence.tokens, q)) for q in numbers}
    shape = shape_of(sentence.tokens)
    leads = {clue for n, clue in enumerate(times) if _leads(sentence, times, n, shape)}
    out: dict[Quantity, Scope] = {}
    before: Scope | None = None
    for n, quantity in enumerate(numbers):
        scope = _scope(sentence, numbers, n, times, leads, shape)
        if scope.period is None and scope.as_of is None and not scope.compared and before:
            scope = _onward(quantity, before)
        elif scope.period is None and scope.as_of and before and before.period:
            closing = scope.as_of.time is not None and scope.as_of.time.relation in ("by", "until")
            if before.period.since and scope.rule == "clause" and closing:
                scope.period = _onward(quantity, before).period
        out[quantity] = scope
        if not scope.compared and (scope.period or scope.as_of):
            before = scope
    return out


def _onward(quantity: Quantity, before: Scope) -> Scope:
    """A number without a time goes on with the period of the number before it, not its as-of."""
    if quantity.measure in period_words("stocks") or before.period is None:
        return Scope()
    as_of = before.as_of if before.rule == "sentence_frame" else None
    return Scope(before.period, as_of, "clause", ongoing=before.ongoing)


def _leads(sentence: SentenceAnalysis, times: list[Clue], n: int, shape: Shape) -> bool:
    """Whether a clue stands in front of the numbers that it belongs to."""
    clue = times[n]
    tokens = sentence.tokens
    numbers = [q for q in sentence.quantities if q.measure]
    here = shape.segment[clue.first]
    if not any(q.first < clue.first and shape.segment[q.first] == here for q in numbers):
        if not _dash_aside_at(tokens, clue.first, numbers):
            return True
    k = clue.first - 1
    while k >= 0 and tokens[k].norm in ("for", "the", "time", "period", "in", "all"):
        k -= 1
    if k >= 0 and tokens[k].norm not in _OPENERS:
        return False
    behind = next((q for q in numbers if q.first >= clue.last), None)
    if behind is None or shape.segment[behind.first] != shape.segment[clue.last - 1]:
        return False
    if shape.depth[behind.first] < shape.depth[clue.first]:
        return False
    later = times[n + 1] if n + 1 < len(times) else None
    return later is None or later.first > behind.first or later.role == "as_of"


_OPENERS = frozenset((",", ";", ":", "-", "(", "and", "but", "while", "whereas", "where", ".", "that"))


def _scope(
    sentence: SentenceAnalysis,
    numbers: list[Quantity],
    n: int,
    times: list[Clue],
    leads: set[Clue],
    shape: Shape,
) -> Scope:
    quantity = numbers[n]
    compared = _is_compared(sentence.tokens, quantity)
    trailing, between = _trailing(sentence, numbers, n, times, leads, shape)
    if compared:
        return _joined(trailing, None, "comparison", compared=True) if trailing else Scope(
            compared=True
        )
    lead = _lead(sentence.tokens, quantity, times, leads, shape)
    weak = trailing and trailing[0].role == "undated" and not _is_so_far(trailing[0])
    if trailing and not between and not (lead and weak):
        return _joined(trailing, lead, "clause")
    stock = quantity.measure in period_words("stocks")
    if lead and lead.role == "as_of" and trailing and not stock:
        return _joined(trailing, lead, "clause")
    if lead:
        return _joined([lead], None, "sentence_frame" if lead.first <= 3 else "clause")
    if trailing and (not stock or all(q.measure == quantity.measure for q in between)):
        return _joined(trailing, None, "clause")
    return Scope()


def _joined(
    clues: list[Clue], frame: Clue | None, rule: str, *, compared: bool = False
) -> Scope:
    """Own clues first; a frame adds what they leave open."""
    scope = Scope(rule=rule, compared=compared)
    if frame and clues[0].role == "undated" and _is_so_far(clues[0]):
        return Scope(frame, None, rule, compared, ongoing=True)
    for clue in (*clues, *([frame] if frame else [])):
        if clue.role == "as_of":
            scope.as_of = scope.as_of or clue
        else:
            scope.period = scope.period or clue
    if scope.as_of is frame and scope.period is not None and not scope.period.since:
        scope.as_of = None
    if scope.period is frame and scope.as_of and frame and not frame.since:
        scope.period = frame if frame.role == "period" else None
    return scope


def _is_so_far(clue: Clue) -> bool:
    return clue.time is not None and clue.time.relation == "so_far"


def _when_follows(tokens: Sequence[Token], clue: Clue) -> bool:
    """ "in 2022, when 2.55 km2 was cleared"."""
    behind = tokens[clue.last : clue.last + 2]
    return len(behind) == 2 and behind[0].text == "," and behind[1].norm == "when"


def _lead(
    tokens: Sequence[Token], quantity: Quantity, times: list[Clue], leads: set[Clue], shape: Shape
) -> Clue | None:
    """The last time in front of the number that governs it."""
    depth = shape.depth[quantity.first]
    for clue in reversed(times):
        if clue in leads and clue.first < quantity.first:
            if shape.depth[clue.first] <= depth:
                return clue
        elif clue.last <= quantity.first and _when_follows(tokens, clue):
            return clue
    return None


def _trailing(
    sentence: SentenceAnalysis,
    numbers: list[Quantity],
    n: int,
    times: list[Clue],
    leads: set[Clue],
    shape: Shape,
) -> tuple[list[Clue], list[Quantity]]:
    """The time behind the number, with an as-of right behind it, and the numbers between."""
    quantity = numbers[n]
    k = next((k for k, clue in enumerate(times) if clue.first >= quantity.last), None)
    if k is None or times[k] in leads:
        return [], []
    clue = times[k]
    if shape.segment[clue.first] != shape.segment[quantity.first] and not _dash_aside(
        sentence, quantity, clue, shape
    ):
        return [], []
    between = [q for q in numbers[n + 1 :] if q.first < clue.first]
    if any(shape.depth[q.first] < shape.depth[quantity.first] for q in between):
        return [], []
    deeper = shape.depth[clue.first] > shape.depth[quantity.first]
    if deeper and any(shape.depth[q.first] >= shape.depth[clue.first] for q in between):
        return [], []
    if any(_is_compared(sentence.tokens, q) for q in between):
        return [], []
    found = [clue]
    if k + 1 < len(times) and not any(clue.last <= q.first < times[k + 1].first for q in numbers):
        if times[k + 1].role == "as_of" or clue.role == "as_of":
            found.append(times[k + 1])
    return found, between


def _dash_aside(
    sentence: SentenceAnalysis, quantity: Quantity, clue: Clue, shape: Shape
) -> bool:
    """ "its stockpile - 460,000 mines - in November": an aside between dashes, then the time."""
    tokens = sentence.tokens
    return (
        shape.segment[clue.first] == shape.segment[quantity.first] + 1
        and tokens[clue.first - 1].text == "-"
        and any(t.text == "-" for t in tokens[max(0, quantity.start - 2) : quantity.start])
    )


def _dash_aside_at(tokens: Sequence[Token], first: int, numbers: list[Quantity]) -> bool:
    """Whether the time stands behind the dash that ends an aside with a number in it."""
    if first == 0 or tokens[first - 1].text != "-":
        return False
    last = max((q for q in numbers if q.first < first), key=lambda q: q.first, default=None)
    return last is not None and any(
        t.text == "-" for t in tokens[max(0, last.start - 2) : last.start]
    )


def _is_compared(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Whether the number is told for comparison: "after 32 in the year before"."""
    k = quantity.start - 1
    while k >= 0 and tokens[k].norm in ("the", "some", "a", "just", "only", "about"):
        k -= 1
    if k < 0:
        return False
    for phrase in period_phrases("comparisons").get(tokens[k].norm, ()):
        first = k - len(phrase) + 1
        if first >= 0 and all(tokens[first + n].norm == w for n, w in enumerate(phrase)):
            return phrase != ("from",) or _goes_to(tokens, quantity)
    return False


def _goes_to(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "from 15,000 in 2011 to 4,000", not "removed from 40 hectares"."""
    ahead = tokens[quantity.last : quantity.last + 9]
    return any(
        token.norm == "to" and n + 1 < len(ahead) and any(t.kind == "number" for t in ahead[:n])
        for n, token in enumerate(ahead)
    )
