"""Times in brackets: whose they are, and when they hold for what stands outside.

Lives here: small questions to the layout of one sentence. Does not live here: the decision
(scope.py), times in front of numbers (leads.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity
from mineaction.extraction.periods.clue_record import Clue
from mineaction.extraction.periods.sentence_shape import Layout, next_number


def tells_of_one(layout: Layout, n: int, k: int) -> bool:
    """ "Accidents: 1 (Orlan, 14 July; one sapper hurt)": the only time in the brackets behind."""
    tokens, at = layout.tokens, layout.numbers[n].last
    if at >= len(tokens) or tokens[at].text != "(" or layout.numbers[n].measure != "incidents":
        return False
    close = next((i for i in range(at, len(tokens)) if tokens[i].text == ")"), len(tokens))
    number = next_number(layout, at)
    inside = [time for time in layout.times[k:] if time.first < close]
    return len(inside) == 1 and inside[0].first < number


def is_one_of_several(layout: Layout, k: int) -> bool:
    """ "Accidents: 2 (Orlan, 14 May; Venn, 20 May)": each time in the brackets is of one."""
    behind = layout.times[k + 1 : k + 2]
    inside = layout.tokens[layout.times[k].last : behind[0].first] if behind else ()
    signs = [token.text for token in inside]
    return ";" in signs and ")" not in signs


def is_bracketed(layout: Layout, quantity: Quantity, clue: Clue, between: list[Quantity]) -> bool:
    """Whether brackets stand between: "58 (19 in May)", "181 in June (126 men), 389 in July"."""
    own, other = layout.depth[quantity.first], layout.depth[clue.first]
    if other > own and between and each_has_brackets(layout, clue):
        return True
    if own and min(layout.depth[quantity.last : clue.first], default=own) < own:
        return True  # "Japan (3 million) and Italy (1 million, 2029)"
    depths = [layout.depth[q.first] for q in between]
    return any(d < own for d in depths) or (other > own and any(d >= other for d in depths))


def each_has_brackets(layout: Layout, clue: Clue) -> bool:
    """Whether several times of the sentence stand in brackets, each behind a number of its own."""
    depth = layout.depth[clue.first]
    apart = [c for c in layout.times if layout.depth[c.first] == depth]
    return len(apart) > 1 and any(
        layout.depth[i] < depth for i in range(apart[0].last, apart[-1].first)
    )


def ends_label(layout: Layout, clue: Clue) -> bool:
    """ "Casualties (since 1990): 12,000", "Over five years (2026-2030) they cleared 12 ha"."""
    tokens, time = layout.tokens, clue.time
    behind = [token.text for token in tokens[clue.last : clue.last + 2]]
    closed = len(behind) == 2 and behind[0] == ")"
    spans = time is not None and time.relation == "between" and clue.first < layout.firsts[0]
    return closed and (behind[1] in ":-|" or (spans and tokens[clue.first - 1].text == "("))
