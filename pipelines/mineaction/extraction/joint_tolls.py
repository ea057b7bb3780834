"""Parts of the dead and the injured together: "40 dead and 90 hurt, among them 70 children".

Lives here: is_of_both. Does not live here: parts of a single number (parts.py), what a part takes
from its whole (inheritance.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import word_set

_AUXILIARIES = word_set("be") | word_set("have")
_FATES = {"killed", "injured"}
_VERBLESS = word_set("killed_nouns") | word_set("injured_nouns")
_SIGNS = {",", ";", ".", "("}
_BOTH_REACH = 12  # tokens from the number of the dead to that of the injured
_AGENT = 3  # tokens behind the second number: its participle and what did it to both


def is_of_both(sentence: SentenceAnalysis, part: Quantity, whole: Quantity) -> bool:
    """The year saw 152 killed and 97 injured, of whom 38 women: a part of both, of one verb.

    "Mines killed two and hurt four, including a girl": a verb of its own keeps its part.
    """
    if part.anaphor or part.part_basis not in ("including", "of_whom") or part.is_share:
        return False
    if not whole.elliptical or whole.parent is not None or whole.measure not in _FATES:
        return False
    near = sentence.quantities_between(whole.first - _BOTH_REACH, whole.first)
    other = near[-1] if near else None
    if other is None or other.parent is not None or {other.measure, whole.measure} != _FATES:
        return False
    gap = sentence.norms[other.last : whole.start]
    states = [q.candidates[0].first for q in (other, whole) if q.candidates]
    own = part.fixed or part.measure not in (None, whole.measure) or part.severity
    if _share_agent(sentence, other, whole, part) and len(states) == 2 and not own:
        return part.has_group
    if [sentence.norm(i) in _VERBLESS for i in states] != [True, True]:
        return False
    if not _AUXILIARIES.isdisjoint(gap) or states[0] < other.last or states[1] != whole.last:
        return False
    return "and" in gap and not _SIGNS & set(gap) and not own and part.has_group


def _share_agent(
    sentence: SentenceAnalysis, other: Quantity, whole: Quantity, part: Quantity
) -> bool:
    """40 have been killed and 90 hurt by mines since May, among them 70 children: of one verb."""
    gap, behind = sentence.norms[other.last : whole.start], sentence.norms[whole.last : part.start]
    joined = gap[-1:] == ("and",) and not _SIGNS & set(gap) and not _AUXILIARIES.isdisjoint(gap)
    own_verb = not _AUXILIARIES.isdisjoint(behind)
    return joined and not own_verb and "," in behind and behind.index(",") > _AGENT
