"""Times that stand in front of the numbers that they belong to: "In 2023 nine, and in 2022 four".

Lives here: whether a clue leads, and asides between dashes. Does not live here: which number then
has which time (scope.py), times in brackets (brackets.py).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from mineaction.extraction.analysis import Quantity
from mineaction.extraction.periods.clue_record import Clue
from mineaction.extraction.periods.sentence_shape import Layout, next_number
from mineaction.lexicon.period_words import period_verbs, period_words
from mineaction.text.time_words import SUMS_OF_YEAR
from mineaction.text.tokens import Token

_OPENERS = period_words("clause_openers")
_LEAD_IN = period_words("lead_in")


def leads(layout: Layout, n: int) -> bool:
    """Whether a clue stands in front of the numbers that it belongs to."""
    clue, tokens = layout.times[n], layout.tokens
    k = bisect_left(layout.firsts, clue.first)
    if k == 0:
        return True
    divided = layout.segment[layout.firsts[k - 1]] != layout.segment[clue.first]
    if divided and not ends_aside(layout, clue, layout.numbers[k - 1]):
        return True
    if _is_yardstick(layout, clue):
        return True
    j = clue.first - 1
    while j >= 0 and tokens[j].norm in _LEAD_IN:
        j -= 1
    opens = j < 0 or tokens[j].norm in _OPENERS or _is_toll(tokens, clue) or _splits(tokens, clue)
    if not opens and not _is_second(layout, n, k):
        return False
    after = bisect_left(layout.firsts, clue.last)
    if after == len(layout.firsts):  # "In 2030 it was four and in 2029 none"
        led = n > 0 and layout.times[n - 1].last <= layout.firsts[k - 1]
        return j > 0 and tokens[j].norm == "and" and (led or tokens[j - 1].text == ",")
    behind = layout.firsts[after]
    dash = tokens[clue.last].text == "-" and behind == clue.last + 1  # ", in 2030 - 341"
    if not dash and layout.segment[behind] != layout.segment[clue.last - 1]:
        return False
    if min(layout.depth[clue.last : behind + 1]) < layout.depth[clue.first]:
        return False  # "(4 million, 2030), Japan (3 million)"
    later = layout.times[n + 1] if n + 1 < len(layout.times) else None
    return later is None or later.first > behind or later.role == "as_of"


def _splits(tokens: Sequence[Token], clue: Clue) -> bool:
    """ "The state employs 900 and has | this year | paid 4 million": the time of that verb."""
    behind = tokens[clue.last : clue.last + 1]
    auxiliary = clue.first > 0 and tokens[clue.first - 1].norm in period_words("compound_tenses")
    return auxiliary and any(t.kind == "word" and t.norm not in _OPENERS for t in behind)


def _is_yardstick(layout: Layout, clue: Clue) -> bool:
    """ "40, fewer than in 2030 (52)", "40, down from May, when 52 were": the time behind it."""
    cue = clue.time.cue if clue.time else ""
    before = layout.tokens[clue.first - 1].norm if clue.first else ""
    compared = cue == "from" or cue in period_words("yardsticks") or before in _BESIDE
    behind = [token.norm for token in layout.tokens[clue.last : clue.last + 2]]
    if behind[:1] and behind[0] in _SHOWING:  # "... 40, while data given in 2031 showed 30"
        return next_number(layout, clue.last) < len(layout.tokens)
    bracket = behind[:1] == ["("] and next_number(layout, clue.last) == clue.last + 1
    return compared and (bracket or behind[:1] == ["'s"] or behind[1:] in (["when"], ["which"]))


_SHOWING = period_verbs("showing")
_BESIDE = period_words("than") | {"to", "with"}
_TOLL = 9  # tokens from "bringing the total" to its time


def _is_toll(tokens: Sequence[Token], clue: Clue) -> bool:
    """ "bringing the toll this year to 71", "this year's toll to 71"."""
    before = tokens[clue.first - 1].norm if clue.first else ""
    behind = [token.norm for token in tokens[clue.last : clue.last + 2]]
    if before in period_words("running"):
        return behind[:1] == ["to"]
    near = [token.norm for token in tokens[max(0, clue.first - _TOLL) : clue.first]]
    raised = not period_verbs("raising").isdisjoint(near)
    if raised and behind[:1] == ["to"] and not period_words("running").isdisjoint(near):
        return True  # "bringing the total number of items removed last month to 5,500"
    if behind[1:] == ["of"] and behind[0] in SUMS_OF_YEAR:
        return True  # "twice the 2028 figure of 390"
    return len(behind) == 2 and behind[0] == "'s" and behind[1] in period_words("running")


def _is_second(layout: Layout, n: int, k: int) -> bool:
    """ "land of 20 km2 as of May, and the casualties since 2009 at 271": one time for each."""
    before, clue = layout.times[n - 1] if n else None, layout.times[n]
    if before is None or before.first < layout.firsts[k - 1]:
        return False
    return any(token.norm == "and" for token in layout.tokens[before.last : clue.first])


_ASIDE = 6  # tokens of an aside between dashes


def ends_aside(layout: Layout, clue: Clue, quantity: Quantity) -> bool:
    """ "its stockpile - 460,000 mines - in November": an aside between dashes, then the time."""
    tokens = layout.tokens
    if tokens[clue.first - 1].text != "-":
        return False
    apart = layout.segment[clue.first] - layout.segment[quantity.first]
    if apart == 2:  # "31 mines and 9 shells - in all 40 items - in the first week of May"
        return all(t.text not in ";," for t in tokens[quantity.last : clue.first][-_ASIDE:])
    own = any(t.text == "-" for t in tokens[max(0, quantity.start - 4) : quantity.start])
    return own and apart == 1
