"""The place of an accident or of work that a later sentence tells, for the figures before it.

Lives here: ToldLater. Does not live here: which sentences tell such a place (anaphora.py) and the
walk over the document (assign.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.places.anaphora import (
    LARGE,
    REACH,
    is_scene,
    joined_names,
    retells,
    tells_accident,
    tells_operation,
    tells_other_accident,
)
from mineaction.extraction.places.carry_over import Source, carried, is_long
from mineaction.extraction.places.groups import Found
from mineaction.extraction.places.records import Scope
from mineaction.extraction.places.scopes import ScopeReader
from mineaction.lexicon.place_scope import family_of, scope_words

_DAY_REACH = 1  # tokens in front of the day with which a sentence begins
NO_OPERATION = frozenset({"of", "to", "from"})


@dataclass(slots=True)
class ToldLater:
    """Completes the `scopes` of the figures that stand before the place of what they tell."""

    analysis: Analysis
    found: Sequence[Found]
    reader: ScopeReader
    by_sentence: Mapping[int, list[Quantity]]
    scopes: dict[Quantity, Scope]
    _opened: bool = False  # the body has told where the accident of the headline was

    def accident(self, sentence: SentenceAnalysis, before: Source | None) -> Source | None:
        """The blast hit a car near X: the figures of the accident told just before have X too."""
        again = retells(sentence)
        tells = again or tells_accident(sentence) or self._goes_on(sentence, before)
        told = self._scene(sentence) if tells else None
        if told is None:
            return None
        if again and (before is None or not joined_names(told.names, before.scope.names)):
            return None
        names = before.scope.names if before else ()
        nested = joined_names(names[:1], names[1:]) or joined_names(names[1:], names[:1])
        single = len(names) == 1 or (len(names) == 2 and nested)  # not the sum of several
        full = joined_names(told.names, before.scope.names) if before and single else None
        scope = told._replace(names=full or told.names)
        for index in range(max(sentence.index - REACH, 0), sentence.index + 1):
            for quantity in self.by_sentence.get(index, ()):
                self._complete(quantity, told, scope)
        if not told.names:
            return None
        return Source(scope, "casualties", sentence.index, sentence.span.block)

    def _goes_on(self, sentence: SentenceAnalysis, before: Source | None) -> bool:
        """ "Accidents: 1. On 9 April a cart hit a mine near X", "in the north. A car hit"."""
        figures = self.by_sentence.get(sentence.index - 1, [])
        if figures and figures[-1].measure == "incidents" and figures[-1].number.value == 1:
            return any(t.first <= _DAY_REACH and t.relation == "on" for t in sentence.times)
        vague = before is not None and before.scope.is_part
        counts = sentence.index in self.by_sentence or tells_other_accident(sentence)
        return vague and not counts and not scope_words("operations").isdisjoint(sentence.words)

    def headline(self, sentence: SentenceAnalysis) -> None:
        """ "Two hurt in Narva", and the body first tells of a blast near Orla in Narva: there."""
        if self._opened or sentence.span.kind == "headline" or sentence.index > REACH:
            return
        told = self._scene(sentence)
        if told is None or told.is_part or scope_words("operations").isdisjoint(sentence.words):
            return
        self._opened = True
        known = any(name.place is not None for name in told.names)
        for quantity in chain.from_iterable(
            self.by_sentence.get(k, ()) for k in range(sentence.index)
        ):
            title = self.analysis.sentences[quantity.sentence]
            if title.span.kind != "headline" or not _is_of_accident(title, quantity):
                continue
            given = self.scopes[quantity].names
            joint = joined_names(told.names, given)
            if joint and len(given) == 1:
                self.scopes[quantity] = carried(
                    told if known else told._replace(names=joint), "the body tells where it was"
                )

    def _scene(self, sentence: SentenceAnalysis) -> Scope | None:
        """The first place of a sentence at which something happened."""
        groups = self.found[sentence.index].groups
        scenes = (g for g in groups if is_scene(g) and g.preposition not in NO_OPERATION)
        group = next(scenes, None)
        if group is None:
            return None
        return self.reader.scope(sentence.index, group, "clause", "named in the clause")

    def operation(self, sentence: SentenceAnalysis, told: Source | None) -> None:
        """The work was done in X: what the sentences just before count was found there too."""
        if told is None or not tells_operation(sentence):
            return
        near = range(max(sentence.index - REACH, 0), sentence.index)
        for index in (k for k in near if "since" not in self.analysis.sentences[k].words):
            for quantity in self.by_sentence.get(index, ()):
                clearance = family_of(quantity.measure or "") == "clearance"
                if clearance and not self.scopes[quantity].names:
                    self.scopes[quantity] = carried(told.scope, "the place of the work follows")

    def _complete(self, quantity: Quantity, told: Scope, full: Scope) -> None:
        sentence = self.analysis.sentences[quantity.sentence]
        if sentence.span.kind == "headline" or not _is_of_accident(sentence, quantity):
            return
        given = self.scopes[quantity]
        one = quantity.measure == "incidents" and quantity.number.value == 1
        if one and given.rule != "clause":
            given = given.bare  # "Accidents: 1", in a bulletin of several districts
        if sum(n.place is not None and n.place.kind in LARGE for n in given.names) > 1:
            return  # a sum over several provinces
        wide = given.is_part or not given.names
        names = full.names if wide else joined_names(told.names, given.names)
        country = told.country or given.country
        if names and given.country in (None, country):
            self.scopes[quantity] = Scope(
                names, country, "carried_over", "the place of the accident follows"
            )


def _is_of_accident(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a figure may be of one accident, and is no toll of a time or cell of a table."""
    casualties = family_of(quantity.measure or "") == "casualties" and "since" not in sentence.words
    return casualties and quantity.cell is None and not is_long(sentence, quantity)
