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
from mineaction.extraction.parts.counts_of_civilians import spread_civilians
from mineaction.extraction.parts.fit import unlink_unfit
from mineaction.extraction.periods.assign import assign_periods
from mineaction.extraction.periods.speakers_days import spoken_on
from mineaction.extraction.pipeline import analyse
from mineaction.extraction.places.assign import PlaceReport, Scope, assign_places
from mineaction.extraction.silence import is_silent
from mineaction.extraction.speakers.attribute import Chain, attribute

_NOWHERE = Scope(rule="")


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
    spread_civilians(settings.of)
    rows = sentence_rows(analysis)
    found = figures(analysis, settings.of, rows)
    ids = {q: f.figure_id for q, f in found.items()}
    return Extraction(
        sentences=rows,
        figures=tuple(found.values()),
        mentions=ledger(analysis, ids),
        attributions=tuple(
            row for q in found for row in _attributions(ids[q], settings.of[q].chain)
        ),
        figure_places=settings.places.rows(ids) if settings.places else (),
        legal_references=legal_references(analysis),
    )


@dataclass(slots=True)
class Settings:
    """What periods, places and attribution decided for the figures of a document."""

    of: dict[Quantity, Setting] = field(default_factory=dict)
    places: PlaceReport | None = None


def settings_of(analysis: Analysis) -> Settings:
    """When, where and by whom, for every quantity that is a figure, in reading order."""
    quantities = [q for s in analysis.sentences for q in s.quantities if is_figure(q)]
    if not quantities:
        return Settings()
    places = assign_places(analysis)
    periods = assign_periods(analysis, places.country.code)
    speakers = attribute(analysis)
    chains = {q: speakers.chain_at(q.sentence, q.first) for q in quantities}
    periods = spoken_on(periods, {q: c.links[-1].actor for q, c in chains.items() if c.links})
    settings = Settings(places=places)
    for quantity, chain in chains.items():
        scope = places.scopes.get(quantity, _NOWHERE)
        settings.of[quantity] = Setting(periods[quantity], scope, chain, analysis.outlet)
    return settings


def _attributions(figure_id: str, chain: Chain) -> list[Attribution]:
    return [
        Attribution(figure_id, position, link.actor, link.cue, link.start, link.end)
        for position, link in enumerate(chain.links)
    ]
