"""The region that a text is about: its headline names it, and so does its lead.

Lives here: topic_region, and whether a sentence leaves the region. Does not live here: what
figures make of it (assign.py).

"Sappers destroyed 138 shells in Kharkiv region": what its body counts without a place was done
there, until another region is named. A story of one accident is left alone, as it goes on to the
tolls of the whole country.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mineaction.extraction.analysis import Analysis, SentenceAnalysis
from mineaction.extraction.places.anaphora import LARGE, is_named
from mineaction.extraction.places.carry_over import NO_PERIOD
from mineaction.extraction.places.groups import Found, Group
from mineaction.extraction.places.joins import within
from mineaction.extraction.places.records import Scope
from mineaction.lexicon.gazetteer import capitals
from mineaction.lexicon.period_words import period_verbs, period_words
from mineaction.lexicon.place_scope import scope_words

_LEAD = 4  # sentences below the headline
_TOLLS = frozenset({"killed", "injured", "incidents"})
_ACTS = period_verbs("hitting", "base", "s", "ed", "pp") | period_words("hurting")


def topic_region(
    analysis: Analysis, found: Sequence[Found], home: str | None
) -> tuple[int, Group] | None:
    """The sentence and the group that name the only region of a text, if it is about one."""
    title = next((s for s in analysis.sentences[:_LEAD] if s.span.kind == "headline"), None)
    if title is None or _tells_accident(title):
        return None
    heads = dict(_regions(found[title.index], home))
    if len(heads) != 1:
        return None
    (place_id, group), *_ = heads.items()
    if any(m.readings and home not in {p.country for p in m.readings} for m in group.names):
        return None  # "Steppe Foundation, Kharkiv / Bern": the seats of who writes
    lead = found[title.index + 1 : title.index + 1 + _LEAD]
    return (title.index, group) if any(_is_in(f, place_id, home) for f in lead) else None


def _is_in(found: Found, region: str, home: str | None) -> bool:
    """Whether a sentence names the region or a place in it, if only where it was written."""
    places = (m.read(home) for m in found.mentions if m.kind == "place")
    return any(p is not None and (p.place_id == region or within(p, {region})) for p in places)


def names_other_region(found: Found, topic: Scope, home: str | None) -> bool:
    """Whether a sentence names a region besides that of the text."""
    own = {name.place.place_id for name in topic.names if name.place}
    around = {name.place.parent for name in topic.names if name.place}
    return any(place_id not in own | around for place_id, _ in _regions(found, home))


def leaves_region(sentence: SentenceAnalysis, found: Found) -> bool:
    """Whether a sentence turns to the country: "nationwide", "in Ukraine", "Cambodia has"."""
    if not scope_words("nationwide").isdisjoint(sentence.words):
        return True
    if any(g.is_country for g in found.groups):
        return True
    return any(
        m.kind == "demonym" and sentence.norm(m.last) in scope_words("belongings")
        for m in found.mentions
    )


def _tells_accident(title: SentenceAnalysis) -> bool:
    if any(t.relation not in NO_PERIOD | {"on"} for t in title.times):
        return False  # "Mines kill 6 in Hodeidah in April"
    tolls = any(q.measure in _TOLLS for q in title.quantities)
    if not (period_words("mishaps").isdisjoint(title.words) or _ACTS.isdisjoint(title.words)):
        return True  # "Tractor hits anti-tank mine"
    return tolls or not scope_words("accidents").isdisjoint(title.words - {"mine", "landmine"})


def _regions(found: Found, home: str | None) -> Iterator[tuple[str, Group]]:
    """The regions that a sentence names; a capital is where it was written."""
    for group in found.groups:
        for mention in group.names if is_named(group) else ():
            place = mention.read(home)
            if place is not None and place.kind in LARGE and place.name not in capitals():
                yield place.place_id, group
