"""extract: text in, claims with their evidence out.

Lives here: the one public verb of extraction. Does not live here: the stages themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from mineaction.extraction.analysis import Analysis, Quantity
from mineaction.extraction.claims import (
    Setting,
    figures,
    is_figure,
    legal_references,
    sentence_rows,
)
from mineaction.extraction.ledger import ledger
from mineaction.extraction.model import Attribution, Context, Extraction
from mineaction.extraction.parts.fit import unlink_unfit
from mineaction.extraction.periods.assign import assign_periods
from mineaction.extraction.periods.record import Period
from mineaction.extraction.pipeline import analyse
from mineaction.extraction.places.assign import PlaceReport, Scope, assign_places
from mineaction.extraction.silence import is_silent
from mineaction.extraction.speakers.attribute import Attributions, Chain, attribute


def extract(text: str, context: Context | None = None) -> Extraction:
    """Read every figure of a document, with quote, speaker, group, place, period and ledger.

    Offsets are code points of `text`. Never raises for any text: what cannot be read as a figure
    stands in the ledger with its reason. A text with neither a number nor a word of the domain is
    passed over: nothing comes back, not even its sentences.
    """
    if is_silent(text):
        return Extraction()
    context = context or Context()
    analysis = analyse(text, context)
    settings = settings_of(analysis)
    unlink_unfit(settings.of)
    rows = sentence_rows(analysis)
    found = figures(analysis, settings.of, rows)
    ids = {q: f.figure_id for q, f in found.items()}
    return Extraction(
        sentences=rows,
        figures=tuple(found.values()),
        mentions=ledger(analysis, ids),
        attributions=tuple(row for q in found for row in _attributions(ids[q], settings.chains[q])),
        figure_places=settings.places.rows(ids) if settings.places else (),
        legal_references=legal_references(analysis),
    )


@dataclass(slots=True)
class Settings:
    """What periods, places and attribution decided for the figures of a document."""

    of: dict[Quantity, Setting] = field(default_factory=dict)
    chains: dict[Quantity, Chain] = field(default_factory=dict)
    places: PlaceReport | None = None


def settings_of(analysis: Analysis) -> Settings:
    """When, where and by whom, for every quantity that is a figure, in reading order."""
    quantities = [q for s in analysis.sentences for q in s.quantities if is_figure(q)]
    if not quantities:
        return Settings()
    places = assign_places(analysis)
    periods = assign_periods(analysis, places.country.code)
    speakers = attribute(analysis)
    settings = Settings(places=places)
    for quantity in quantities:
        chain = _chain(speakers, quantity)
        settings.chains[quantity] = chain
        settings.of[quantity] = _setting(
            periods[quantity], places.scopes.get(quantity), chain, analysis.context
        )
    return settings


def _chain(speakers: Attributions, quantity: Quantity) -> Chain:
    return speakers.chain_at(quantity.sentence, quantity.first)


def _setting(period: Period, scope: Scope | None, chain: Chain, context: Context) -> Setting:
    return Setting(
        period_start=period.period_start,
        period_end=period.period_end,
        as_of=period.as_of,
        as_of_basis=period.as_of_basis,
        period_kind=period.period_kind,
        anchor=period.anchor,
        period_rule=period.rule,
        places=tuple(name.text for name in scope.names) if scope else (),
        country=scope.country if scope else None,
        place_rule=scope.rule if scope else "",
        speaker=chain.speaker or context.publisher,
        carrier=chain.carrier or context.publisher,
        speaker_rule=chain.rule,
    )


def _attributions(figure_id: str, chain: Chain) -> list[Attribution]:
    return [
        Attribution(figure_id, position, link.actor, link.cue, link.start, link.end)
        for position, link in enumerate(chain.links)
    ]
