"""The day on which a speaker spoke holds for all that the text quotes from the same mouth.

Lives here: spoken_on, which is asked once periods and speakers are known. Does not live here: the
day of a statement (statement_days.py), who speaks (speakers).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from mineaction.extraction.analysis import Quantity
from mineaction.extraction.periods.record import Period
from mineaction.text.dates import PartialDate

_NEWS = 45  # days in which what was said is still the news


def spoken_on(
    periods: Mapping[Quantity, Period], speakers: Mapping[Quantity, str | None]
) -> dict[Quantity, Period]:
    """ "90 ha are left, Ann Poe said ... she told reporters on Monday": 90 ha on that Monday, too.

    Only for whom the text gives a single day, and who is not the outlet itself (None).
    """
    days: dict[str, set[str]] = {}
    for quantity, period in periods.items():
        speaker = speakers.get(quantity)
        if speaker and period.as_of and period.as_of_basis == "statement":
            days.setdefault(speaker, set()).add(period.as_of)
    single = {speaker: next(iter(told)) for speaker, told in days.items() if len(told) == 1}
    return {
        quantity: _on(period, single.get(speakers.get(quantity) or ""))
        for quantity, period in periods.items()
    }


def _on(period: Period, day: str | None) -> Period:
    """The period, up to the day of the statement where it reached up to that of publication."""
    if day is None or period.as_of is None or period.as_of_basis != "published":
        return period
    said, published = PartialDate.parse(day).latest(), PartialDate.parse(period.as_of).latest()
    if not 0 <= (published - said).days <= _NEWS:
        return period  # "In 1996 we spoke of 40": not what the same man says today
    end = day if period.period_end == period.as_of else period.period_end
    return replace(period, as_of=day, as_of_basis="statement", period_end=end)
