"""What a grant or project is to do: from the day on which it is told to the day on which it ends.

Lives here: is_granted_work and period_of_grant ("With the grant, 40 ha will be cleared by March").
Does not live here: the money itself (money.py), other plans (assign.py).
"""

from __future__ import annotations

from dataclasses import replace

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.periods.margins import bare_clue
from mineaction.extraction.periods.stretch import Stretch, stretch_of
from mineaction.lexicon.period_words import period_words
from mineaction.text.date_shapes import Point
from mineaction.text.dates import PartialDate


def is_granted_work(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "The project will clear 40 ha": planned, and no money."""
    if quantity.modality != "planned" or quantity.measure in ("funding", "cost"):
        return False
    return not sentence.words.isdisjoint(period_words("granted_work"))


def period_of_grant(
    sentence: SentenceAnalysis, end: Stretch | None, now: PartialDate | None
) -> Stretch | None:
    """From now to `end`, the day stated in the sentence, or as long as it says."""
    if now is None:
        return None
    if end is None or end.end is None:
        return _of_length(sentence, now)
    ahead = end.end.latest() > now.latest()
    return replace(end, start=now, as_of=now, since=False) if ahead else None


def _of_length(sentence: SentenceAnalysis, now: PartialDate) -> Stretch | None:
    """ "within twelve months": as long from now on."""
    for time in sentence.times:
        if time.shape == "length" and time.cue in ("within", "in", "over") and now.day:
            left = Point("date", "numeric", year=now.year, month=now.month, day=now.day)
            reckoned = replace(time, shape="length_from", relation="between", left=left)
            return stretch_of(bare_clue("period", reckoned), now, None, None)
    return None
