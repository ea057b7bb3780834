"""The larger place around the place of a figure: its frame, its label, the report before it.

Lives here: OuterPlaces and joint_scope. Does not live here: the walk over the document (assign.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.extraction.places.anaphora import is_scene, joined_names
from mineaction.extraction.places.carry_over import Source
from mineaction.extraction.places.clauses import segment
from mineaction.extraction.places.groups import Found, Group
from mineaction.extraction.places.records import Scope
from mineaction.extraction.places.scopes import ScopeReader

_FRAME = 6  # tokens in front of a place that opens its sentence
_REPORTED, _FROM = frozenset({"reported"}), frozenset({"from"})


def joint_scope(scope: Scope, outer: Scope | None) -> Scope:
    """The scope with the one place that lies around its own.

    "- 2 May, Narva: 9 mines found near Orla", "A blast was reported from Narva. In Orla 2 died".
    """
    if outer is None or len(outer.names) != 1:
        return scope
    return scope._replace(names=joined_names(scope.names, outer.names) or scope.names)


@dataclass(frozen=True, slots=True)
class OuterPlaces:
    """Finds what lies around the places of one document."""

    sentences: Sequence[SentenceAnalysis]
    found: Sequence[Found]
    reader: ScopeReader

    def region(self, sentence: SentenceAnalysis, group: Group, scope: Scope) -> Scope:
        """ "In Odesa region a mine went off near Tatarbunary, killing 2": both places."""
        if not scope.names:
            return scope
        groups = self.found[sentence.index].groups
        low = segment(sentence, group.first)[0]
        frame = next((g for g in groups if low <= g.first <= low + _FRAME and is_scene(g)), None)
        if frame is None or frame.preposition != "in":
            # "A case was reported on Monday from Kherson region: near Orla a mine hurt 3"
            frame = next((g for g in groups if sentence.norm(g.last) == ":" and is_scene(g)), None)
        if frame is None or frame.first >= group.first:
            return scope
        if any(low <= q.first < frame.first for q in sentence.quantities):
            return scope  # "1 hurt in Narva, 2 in Orla"
        outer = self.reader.scope(sentence.index, frame, "clause", "named in the clause")
        names = joined_names(scope.names, outer.names)
        return Scope(names, outer.country, scope.rule, scope.why) if names else scope

    def country(self, sentence: SentenceAnalysis, group: Group, scope: Scope) -> Scope:
        """ "In Narvia, 4 were hurt near Orla": the country of a village that is not known."""
        groups = self.found[sentence.index].between(0, group.first)
        frames = [g for g in groups if g.is_country and g.slot == "locative"]
        if scope.country is not None or not scope.names or not frames:
            return scope
        outer = self.reader.scope(sentence.index, frames[-1], "clause", "named in the clause")
        return scope._replace(country=outer.country)

    def reported(self, sentence: SentenceAnalysis, source: Source | None) -> Scope | None:
        """The place from which the sentence before reported an accident."""
        if source is None or source.family is not None or source.sentence != sentence.index - 1:
            return None
        before = self.sentences[source.sentence]
        same = before.span.block == sentence.span.block
        return source.scope if same and before.has_pair(_REPORTED, _FROM) else None
