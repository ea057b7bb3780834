"""When money was given or came in: from what the text says of needs, contracts and sums.

Lives here: period_of_money, for sums without a time of their own, and achieved_since. Does not live
here: any other figure's time (assign.py), the words that say it (conditions.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.periods.clue_record import clue_at
from mineaction.extraction.periods.conditions import has_come_in, is_of_sum, is_spent
from mineaction.extraction.periods.dated_events import paper_of
from mineaction.extraction.periods.memory import Choice, Memory, Resolution
from mineaction.extraction.periods.scope import Scope
from mineaction.extraction.periods.stretch import Stretch
from mineaction.text.dates import PartialDate


def achieved_since(
    memory: Memory,
    stretches: dict[Quantity, Stretch],
    sentence: SentenceAnalysis,
    quantity: Quantity,
    scope: Scope,
    as_of: Stretch | None,
) -> Choice | None:
    """ "2031 needs 9 million. By 30 June 2 million had come in": of the year, up to the day.

    So "The plan for 2031 is 90 ha. By 30 June 41 ha had been cleared".
    """
    if quantity.modality == "planned" or _is_held(sentence, quantity):
        return None
    money = quantity.measure == "funding"
    if not (has_come_in(sentence, quantity) if money else as_of is not None):
        return None
    wanted = "cost" if money else quantity.measure or ""
    asked = (q for q in sentence.quantities if q.measure == wanted and q in stretches)
    years = (stretches[q] for q in asked if money or q.modality == "planned")
    year = memory.needed(wanted) or next((s for s in years if s.is_year or s.so_far), None)
    dated = scope.period is not None and scope.period.role != "undated"
    if year is None or dated or scope.compared:
        return None
    if as_of is not None and not money and (month := _closed_month(as_of)):
        return Stretch(year.clue, PartialDate(month.year, 1), month, as_of.end), "needs"
    now = as_of.end if as_of else memory.reference()
    return Stretch(year.clue, year.start, now, now, since=True), "needs"


def _closed_month(as_of: Stretch) -> PartialDate | None:
    """ "By the end of October": from January to October, in months."""
    point = as_of.clue.time.left if as_of.clue.time else None
    if point is None or point.part != "end" or point.of is None or as_of.end is None:
        return None
    return as_of.end.to_precision("month") if point.of.month else None


def period_of_money(
    memory: Memory,
    stretches: dict[Quantity, Stretch],
    sentence: SentenceAnalysis,
    quantity: Quantity,
    scope: Scope,
    resolved: Resolution,
) -> Choice:
    """The period of a contract, of the sum before, of the report, or of the sentence's first."""
    if _is_held(sentence, quantity):
        return None, ""
    said = any(clue.role == "statement" for clue in resolved)
    signed = memory.events.get(paper_of(sentence, quantity) or "")
    if signed is not None and quantity.measure == "funding":
        clue = clue_at("period", sentence.tokens, quantity.first, quantity.last)
        return Stretch(clue, signed, signed, signed), "signed"
    if memory.funds is not None and not said and is_of_sum(sentence, quantity):
        return memory.funds, "previous_sentence"
    below = memory.received or sentence.span.kind in ("table_row", "list_item")
    listed = quantity.measure == "funding" and below
    if memory.reported() and (listed or is_spent(sentence, quantity)):
        return memory.taken_up(sentence, quantity, None)
    if scope.beside is not None and scope.beside in stretches and not scope.apart:
        return stretches[scope.beside], "sibling"
    return None, ""


def _is_held(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "At the moment we have 9,000 euros": what is at hand, whenever it came."""
    return sentence.norm(quantity.start - 1) in ("have", "has")
