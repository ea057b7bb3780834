"""Two neighbouring months or years that are one time: "in October and November".

Lives here: joined_pairs. Does not live here: how clues are found (clue_finder.py), lists of times
with one count for each (scope.py).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from mineaction.extraction.periods.clue_record import Clue, clue_at
from mineaction.lexicon.period_words import period_verbs
from mineaction.text.tokens import Tokens

_PAIR_REACH = 4  # tokens from "40" to "55" in "40 mines and 55"


def joined_pairs(tokens: Tokens, found: list[Clue], numbers: list[int]) -> list[Clue]:
    """ "In October and November", "in 2021 and 2022": neighbours are one time for one count."""
    out: list[Clue] = []
    for clue in found:
        before = out[-1] if out else None
        joint = before and clue.first == before.last + 1 and tokens[before.last].norm == "and"
        if before is None or not joint or not _are_neighbours(before, clue):
            out.append(clue)
            continue
        if _is_listed(tokens, before, clue, numbers) or before.time is None or clue.time is None:
            out.append(clue)
            continue
        time = replace(
            before.time, end=clue.end, last=clue.last, shape="range", relation="between",
            right=clue.time.left,
        )  # fmt: skip
        out[-1] = clue_at("period", tokens, before.first, clue.last, time=time)
    return out


def _are_neighbours(before: Clue, clue: Clue) -> bool:
    """Two months or two years, one right after the other, under one preposition."""
    if before.role != "period" or clue.role != "period" or before.since or clue.since:
        return False
    one, two = before.time, clue.time
    if one is None or two is None or one.right or two.right or two.cue or one.relation != "in":
        return False
    first, second = one.left, two.left
    if first is None or second is None or first.kind != "date" or second.kind != "date":
        return False
    if first.day or second.day:
        return False
    if first.month and second.month:
        return second.month == first.month + 1
    if first.year and second.year and not (first.month or second.month):
        return second.year == first.year + 1
    return False


def _is_listed(tokens: Tokens, before: Clue, clue: Clue, numbers: list[int]) -> bool:
    """ "In May and June 40 and 55 were hurt", "in May, June and July": one count for each."""
    longer = before.first > 1 and tokens[before.first - 1].text == ","
    pair = numbers[bisect_left(numbers, clue.last) :][:2]
    counts = len(pair) == 2 and pair[1] - pair[0] <= _PAIR_REACH
    # not "killed 40 and injured 55"
    linked = counts and "and" in (tokens[pair[1] - 1].norm, tokens[pair[1] - 1].text)
    # "38 incidents in May and June, which left 29 dead and 71 hurt": both counts are of both months
    relative = counts and any(t.norm == "which" for t in tokens[clue.last : pair[0]])
    # "the war of 2030 and 2031 killed 9 and wounded 40": what it did in both years
    event = clue.last < len(tokens) and tokens[clue.last].norm in period_verbs("striking", "ed")
    return longer or (linked and not (relative or event))
