"""Scope of the times of a sentence: which clue belongs to which of its numbers.

Lives here: Scope and scopes, for one sentence. A time behind a number is that number's own ("119
in 2022 and 87 in 2023"); a time in front of all numbers is the frame of those without their own;
a number that is told for comparison takes only its own. Does not live here: what a clue is
(clue_finder.py) and what passes between sentences (memory.py).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import pairwise

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.codes import TOLLS
from mineaction.extraction.periods.brackets import (
    each_has_brackets,
    ends_label,
    is_bracketed,
    is_one_of_several,
    tells_of_one,
)
from mineaction.extraction.periods.clue_record import Clue
from mineaction.extraction.periods.comparisons import is_compared
from mineaction.extraction.periods.leads import ends_aside, leads
from mineaction.extraction.periods.sentence_shape import Layout, next_number, shape
from mineaction.extraction.periods.states import is_state
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.period_words import period_verbs, period_words
from mineaction.text.tokens import Token

_LISTED = 40  # numbers that one time behind them can belong to
_NEAR = 8  # times before a number that are looked at for its frame


@dataclass(slots=True)
class Scope:
    """A number's clues: of its period, and of the day up to which it holds."""

    period: Clue | None = None
    as_of: Clue | None = None
    rule: str = ""
    compared: bool = False
    ongoing: bool = False  # "so far": the period has not ended
    apart: bool = False  # one of a list whose other members have times of their own in brackets
    inset: bool = False  # told in brackets with its time, beside a number in front of them
    beside: Quantity | None = None  # the first number of the sentence that is not compared

    @property
    def is_aside(self) -> bool:
        """Whether the text does not go on with its time."""
        return self.compared or self.inset


def scopes(
    sentence: SentenceAnalysis, clues: list[Clue], to_come: Container[Clue] = ()
) -> dict[Quantity, Scope]:
    """The clues of every number of the sentence that has a measure.

    What stands has no time to come ("cleared 9 ha, which leaves 5 for next year"); money may.
    """
    found = _scopes(sentence, clues)
    near = [clue for clue in clues if clue not in to_come]
    if len(near) < len(clues):
        done = _scopes(sentence, near)
        found |= {quantity: done[quantity] for quantity in found if _stands(found, quantity)}
    return found


def _stands(found: dict[Quantity, Scope], quantity: Quantity) -> bool:
    """Whether a time to come is that of a number behind, or for which something is left."""
    clue, known = found[quantity].period, period_words("flows") | period_words("dangers")
    if clue is None or quantity.modality != "asserted" or quantity.measure not in known:
        return False
    left = clue.time is not None and clue.time.cue == "for"
    return left or any(quantity.last <= other.first < clue.first for other in found)


def _scopes(sentence: SentenceAnalysis, clues: list[Clue]) -> dict[Quantity, Scope]:
    numbers = [quantity for quantity in sentence.quantities if quantity.measure]
    tokens = sentence.tokens
    compared = [is_compared(tokens, quantity) for quantity in numbers]
    first = next((q for q, aside in zip(numbers, compared, strict=True) if not aside), None)
    times = [clue for clue in clues if clue.role != "statement"]
    if not times:
        return {
            quantity: Scope(compared=aside, beside=first)
            for quantity, aside in zip(numbers, compared, strict=True)
        }
    layout = Layout(
        tokens, numbers, [q.first for q in numbers], times, [c.first for c in times], compared
    )
    shape(layout)
    layout.leads.update(clue for n, clue in enumerate(times) if leads(layout, n))
    out = _in_order(layout, first)
    for quantity, clue in _respective(layout, "respectively" in sentence.words):
        out[quantity] = Scope(clue, None, "clause", beside=first)
    return out


def open_wholes(
    quantity: Quantity, found: Container[Quantity], placed: Container[Quantity]
) -> list[Quantity]:
    """The quantity with the wholes of its sentence that have no period yet, largest first."""
    chain: dict[Quantity, None] = {}
    whole: Quantity | None = quantity
    while whole is not None and whole in found and whole not in placed:
        if whole in chain:
            break  # parts of each other
        chain[whole] = None
        whole = whole.parent
    return list(chain)[::-1]


def _respective(layout: Layout, stated: bool) -> list[tuple[Quantity, Clue]]:
    """ "In 2021, 2022 and 2023 mines hurt 40, 55 and 61 people (respectively)": pair by pair."""
    times = layout.times
    if len(times) < (2 if stated else 3) or any(clue.role != "period" for clue in times):
        return []
    for clue, following in pairwise(times):
        joint = layout.tokens[clue.last : following.first]
        if len(joint) > 2 or any(token.norm not in (",", "and") for token in joint):
            return []
    k = bisect_left(layout.firsts, times[0].first)
    before, behind = layout.numbers[:k], layout.numbers[k:]
    paired = next((run for run in (behind, before) if len(run) == len(times)), [])
    if len({quantity.measure for quantity in paired}) != 1:
        return []
    return list(zip(paired, times, strict=True))


def _in_order(layout: Layout, first: Quantity | None) -> dict[Quantity, Scope]:
    """Each number's own clues; a number without goes on with those of the number before it."""
    out: dict[Quantity, Scope] = {}
    before: Scope | None = None
    outer: Scope | None = None  # of the number in front of the brackets
    for n, quantity in enumerate(layout.numbers):
        scope = _own(layout, n)
        if outer is not None and not (layout.depth[quantity.first] or quantity.parent):
            before, outer = outer, None  # "90 ha in 2031 (70 in 2030), with 12 mines"
        stated = bool(scope.period or scope.as_of)
        if before is not None and not scope.compared:
            if _is_of_count(layout, quantity, scope, before):
                scope.period = before.period
            now = "now" in (t.norm for t in layout.tokens[layout.firsts[n - 1] : layout.firsts[n]])
            if (now or _is_done_since(layout, n, before)) and not _is_since(before):
                scope = Scope(apart=True)  # "In May mines hurt 70; now it is more than 100"
            elif not stated and _is_own(layout, before, quantity):
                scope.apart = True  # "14 in Oska (2029), 9 in Narva, 3 in Tolm (2030)"
            elif not stated:
                scope = _onward(layout, quantity, before)
        scope.beside, scope.inset = first, _is_inset(layout, quantity, scope)
        out[quantity] = scope
        if not scope.compared and (scope.period or scope.as_of):
            aside = layout.depth[quantity.first] or (before and before.period and quantity.parent)
            if aside and before is not None and not scope.apart:
                outer = outer or before
            before = scope
    _add_closing(layout, out)
    sums = {q: Scope(rule="running_total") for q in out if _is_new_sum(layout, q, out[q])}
    return out | sums


def _is_of_count(layout: Layout, quantity: Quantity, scope: Scope, before: Scope) -> bool:
    """ "By May 90 ha had been cleared since 2020 and | 40 mines destroyed": since then as well."""
    led = scope.as_of is not None and scope.as_of is before.as_of and scope.period is None
    return led and _is_since(before) and not is_state(layout.tokens, quantity)


def _is_new_sum(layout: Layout, quantity: Quantity, scope: Scope) -> bool:
    """ "Cleared 9 ha last week, bringing the total to 912": of all time, not of the week.

    The dead that a day brings to six are those of one blast, but not "the victims of mines".
    """
    i, clue = quantity.start - 1, scope.period
    if i < 0 or layout.tokens[i].norm != "to" or clue is None or clue.since or scope.as_of:
        return False
    low = max(0, i - 18)  # "bringing the total number of mines removed by the teams so far"
    near = [token.norm for token in layout.tokens[low:i]]
    raised = next((k for k, w in enumerate(near) if w in period_verbs("raising")), len(near))
    day = clue.time.left if clue.time is not None else None
    one = quantity.measure in TOLLS and day is not None and bool(day.day or day.weekday)
    if clue.first > low + raised or (one and period_words("mines").isdisjoint(near[raised:])):
        return False
    return not period_words("sums_raised").isdisjoint(near[raised:])


def _is_inset(layout: Layout, quantity: Quantity, scope: Scope) -> bool:
    """ "90 ha (70 in 2030)": a number with its time in brackets behind the first number."""
    clue = scope.period or scope.as_of
    inner = min(layout.depth[clue.first], layout.depth[quantity.first]) if clue else 0
    return inner > layout.depth[layout.firsts[0]]


def _is_done_since(layout: Layout, n: int, before: Scope) -> bool:
    """ "In 2009 it was 130 km2; | 127 have been cleared": since the day of that state."""
    stood, quantity = layout.numbers[n - 1], layout.numbers[n]
    if not is_state(layout.tokens, stood) or is_state(layout.tokens, quantity):
        return False
    clause = layout.tokens[stood.last : quantity.last + 9]
    # "Of the 130 km2 recorded in 2009, 127 had been cleared", he said
    had = stood.measure in period_words("dangers") and before.period is not None
    words = period_words("compound_tenses") if had else period_words("perfect")
    return any(token.norm in words for token in clause)


def _add_closing(layout: Layout, out: dict[Quantity, Scope]) -> None:
    """ "(that is, 54 mines and 90 shells, as of May 2024)": the day of all that is told before."""
    *others, last = layout.times
    if last.role != "as_of" or last.first < layout.firsts[-1]:
        return
    whole = layout.numbers[-1].parent
    if whole in out and _is_since(out[whole]) and out[whole].as_of is None:
        out[whole].as_of = last  # "40 since 2016, 12 of them children, as of 31 August"
    if not layout.depth[last.first] or any(clue.role != "undated" for clue in others):
        return
    for scope in out.values():
        if not (scope.as_of or scope.compared or (scope.period and scope.period in layout.leads)):
            scope.as_of, scope.period = last, None


def _onward(layout: Layout, quantity: Quantity, before: Scope) -> Scope:
    """The period of the number before, for what happened in it; not its as-of clause."""
    if is_state(layout.tokens, quantity) or before.period is None:
        stood = before.period is None and before.as_of is not None and _stood(layout, quantity)
        return Scope(as_of=before.as_of, rule="clause") if stood else Scope()
    as_of = before.as_of if before.rule == "sentence_frame" else None
    return Scope(before.period, as_of, "clause", ongoing=before.ongoing)


def _stood(layout: Layout, quantity: Quantity) -> bool:
    """ "90 per cent had been released by June, and 17 km2 were left": the state of that day."""
    around = layout.tokens[max(0, quantity.start - 3) : quantity.last + 8]
    return any(token.norm in period_words("stood_then") for token in around) and not any(
        token.norm in period_words("stands_now") for token in around
    )


def _is_since(scope: Scope) -> bool:
    return scope.period is not None and scope.period.since


# ---- one number ---------------------------------------------------------------------------------


def _own(layout: Layout, n: int) -> Scope:
    quantity = layout.numbers[n]
    trailing, between = _trailing(layout, n)
    if layout.compared[n]:
        return _joined(trailing, None, "comparison", compared=True)
    lead = _lead(layout, quantity)
    weak = bool(trailing) and trailing[0].role == "undated" and not _is_so_far(trailing[0])
    weak = weak or (bool(trailing) and _is_of_aim(layout.tokens, trailing[0]))
    if trailing and not between and not (lead and weak):
        scope = _joined(trailing, lead, "clause")
        if lead and _is_promised(layout.tokens[lead.last : quantity.first], lead, trailing[0]):
            scope.as_of = lead
        return scope
    stock = is_state(layout.tokens, quantity)
    if lead:
        return _under(lead, layout, n, trailing, between)
    if stock and between and _lasts(layout, quantity):
        return Scope()
    if not stock or all(q.measure == quantity.measure for q in between):
        return _joined(trailing, None, "clause")
    return Scope()


def _is_of_aim(tokens: Sequence[Token], clue: Clue) -> bool:
    """ "In May they cleared 9 km2, or 54 per cent of the target | for the year"."""
    aim = tokens[clue.first - 1].norm if clue.first else ""
    share = any(token.norm in _SHARES for token in tokens[: clue.first][-_AIM:])
    return share and aim in period_words("bases")


_SHARES = word_set("shares_of_plans")
_AIM = 6  # tokens from a share to what is aimed at


def _is_promised(between: Sequence[Token], lead: Clue, behind: Clue) -> bool:
    """ "Last month they promised 9 million | for 2031 to 2033": the day of the promise."""
    if lead.role != "period" or lead.since or behind.time is None:
        return False
    verbs = period_verbs("pledging", "ed", "pp")
    return behind.time.cue in ("for", "from") and any(token.norm in verbs for token in between)


def _under(
    lead: Clue, layout: Layout, n: int, trailing: list[Clue], between: list[Quantity]
) -> Scope:
    """The clues of a number that a time leads, with those behind it."""
    quantity = layout.numbers[n]
    stock = is_state(layout.tokens, quantity)
    late = n > 0 and layout.firsts[n - 1] > lead.first
    if stock and late and (lead.since or (lead.role != "as_of" and _lasts(layout, quantity))):
        return Scope()  # "Since 2015 90 mines were found, and 8 km2 remain"
    if between and _is_so_far(lead):
        return Scope()  # "Donors have so far given 9 million, and we set aside 3 million for 2031"
    of_part = any(part.parent is quantity for part in between)
    if trailing and not stock and not of_part and lead.role in ("as_of", "undated"):
        # "Mines laid during the war hurt 40 in May"
        return _joined(trailing, lead if lead.role == "as_of" else None, "clause")
    start = _other_end(layout, lead)
    rule = "sentence_frame" if (start or lead).first <= 3 else "clause"
    return _joined([lead], start, rule)


def _lasts(layout: Layout, quantity: Quantity) -> bool:
    """ "In May 90 mines were found, and 8 km2 still remain", "today it is 9, and 8 km2 are"."""
    around = layout.tokens[layout.firsts[0] : quantity.last + 10]
    return any(token.norm in period_words("lasting") for token in around)


def _other_end(layout: Layout, lead: Clue) -> Clue | None:
    """ "from the start of the war to 1 July": the beginning of what a lead closes.

    So "Since the invasion (24 February 2022) | and as of 08:00 on | 9 March".
    """
    k = bisect_left(layout.time_firsts, lead.first)
    before = layout.times[k - 1] if k else None
    if before is None or not before.since or lead.role != "as_of":
        return None
    joints = layout.tokens[before.last : lead.first]
    joined = all(t.kind != "word" or t.norm in ("and", "as", "of", "up") for t in joints)
    return before if joined else None


def _joined(clues: list[Clue], frame: Clue | None, rule: str, *, compared: bool = False) -> Scope:
    """Own clues first; a frame adds what they leave open."""
    if not clues:
        return Scope(compared=compared)
    if frame and _is_so_far(clues[0]):
        return Scope(frame, None, rule, compared, ongoing=True)
    scope = Scope(rule=rule, compared=compared)
    for clue in (*clues, *([frame] if frame else [])):
        if clue.role == "as_of":
            scope.as_of = scope.as_of or clue
        else:
            scope.period = scope.period or clue
    if scope.as_of is frame and not (_is_since(scope) or _runs(scope.period)):
        scope.as_of = None  # a closed period of its own outdoes the frame
    return scope


def _runs(clue: Clue | None) -> bool:
    """ "this year": a time that is not over."""
    return clue is not None and clue.time is not None and clue.time.relation == "so_far"


def _is_so_far(clue: Clue) -> bool:
    return clue.role == "undated" and clue.time is not None and clue.time.relation == "so_far"


def _lead(layout: Layout, quantity: Quantity) -> Clue | None:
    """The last time in front of the number that governs it."""
    depth = layout.depth[quantity.first]
    k = bisect_left(layout.time_firsts, quantity.first)
    for clue in reversed(layout.times[max(0, k - _NEAR) : k]):
        level = layout.depth[clue.first] <= depth or ends_label(layout, clue)
        governs = level and clue in layout.leads
        if governs or _when_follows(layout.tokens, clue, quantity):
            return clue
    first = layout.times[0]
    if k > _NEAR and first in layout.leads and layout.depth[first.first] <= depth:
        return first
    return None


_IN_BRACKETS = 3  # tokens from a time to the number in brackets behind it


def _when_follows(tokens: Sequence[Token], clue: Clue, quantity: Quantity) -> bool:
    """ "in 2022, when 2.55 km2 was cleared", "that of 2022 (2.55 km2)"."""
    behind = tokens[clue.last : clue.last + 2]
    if behind and behind[0].text == "(" and quantity.first <= clue.last + _IN_BRACKETS:
        return True
    return len(behind) == 2 and behind[0].text == "," and behind[1].norm in ("when", "which")


def _trailing(layout: Layout, n: int) -> tuple[list[Clue], list[Quantity]]:
    """The time behind the number, with an as-of right behind it, and the numbers between."""
    quantity, times = layout.numbers[n], layout.times
    k = bisect_left(layout.time_firsts, quantity.last)
    if k == len(times) or (times[k] in layout.leads and not tells_of_one(layout, n, k)):
        return [], []
    clue = times[k]
    here = layout.segment[quantity.first]
    if layout.segment[clue.first] != here and not ends_aside(layout, clue, quantity):
        return [], []
    stop = bisect_left(layout.firsts, clue.first)
    if stop - n > _LISTED or any(layout.compared[n + 1 : stop]):
        return [], []
    between, other_depth = layout.numbers[n + 1 : stop], layout.depth[clue.first]
    if is_bracketed(layout, quantity, clue, between) or _is_of_part(layout, quantity, clue):
        return [], []
    if other_depth > layout.depth[quantity.first] and is_one_of_several(layout, k):
        return [], []
    own = layout.depth[quantity.first]
    between = [q for q in between if layout.depth[q.first] <= own or other_depth > own]
    found = [clue]
    after = times[k + 1] if k + 1 < len(times) else None
    level = after is not None and layout.depth[after.first] == other_depth
    if after is not None and level and bisect_left(layout.firsts, after.first) == stop:
        joint = layout.tokens[clue.last : after.first]
        # "as of May, and those since 2009 at", "in spring; by May fewer than"
        apart = any(token.norm in ("and", ";") for token in joint)
        found.extend([after] if "as_of" in (after.role, clue.role) and not apart else [])
    return found, between


def _is_own(layout: Layout, before: Scope, quantity: Quantity) -> bool:
    """Whether the time of the number before stood in brackets of its own, one of several."""
    clue = before.period
    if clue is None or clue.last > quantity.first:
        return False
    behind = layout.depth[clue.last : quantity.first + 1]
    return min(behind) < layout.depth[clue.first] and each_has_brackets(layout, clue)


def _is_of_part(layout: Layout, quantity: Quantity, clue: Clue) -> bool:
    """ "They have destroyed 900 mines, including 40 in 2024": no time of what "have" tells.

    Nor is it that of "12 hurt, two of whom died on Sunday", "900 mines, 40 of them in 2024".
    """
    if clue.since or clue.time is None or clue.time.relation not in ("in", "on"):
        return False
    between = layout.tokens[quantity.last : clue.first]
    of_them = (a.norm == "of" and b.norm in ("whom", "them") for a, b in pairwise(between))
    whom = next((i + 1 for i, told in enumerate(of_them) if told), None)  # not "under them"
    if whom is not None and all(token.text != "," for token in between[whom:]):
        return next_number(layout, quantity.last) < clue.first
    parts = next((i for i, token in enumerate(between) if token.norm == "including"), None)
    if parts is None or next_number(layout, quantity.last + parts) >= clue.first:
        return False  # "900 mines, including those of the war, in May"
    before = layout.tokens[max(0, quantity.start - 5) : quantity.start]
    return any(token.norm in period_words("perfect") for token in before)
