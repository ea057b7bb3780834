"""The places that a text has named so far, for words that take them up: "the town", "there".

Lives here: NamedSoFar. Does not live here: how such words are found (place_anaphora.py) and the
walk over the document (places.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.extraction.place_anaphora import (
    LARGE,
    REACH,
    definite_type,
    is_named,
    names_meant,
)
from mineaction.extraction.place_binding import segment
from mineaction.extraction.place_groups import Found, Group
from mineaction.extraction.place_records import Scope
from mineaction.extraction.place_scopes import ScopeReader
from mineaction.extraction.place_topic import leaves_region

_SEVERAL_REACH = 20  # sentences back to the list that "in the two districts" takes up

Told = tuple[int, Group]  # a sentence and a group of it


@dataclass(slots=True)
class NamedSoFar:
    """What `found` has named up to the sentence that is being read, in a text about `home`."""

    found: Sequence[Found]
    reader: ScopeReader
    home: str | None
    last: Told | None = None
    several: Told | None = None  # the last list of places
    regions: dict[str, Told] = field(default_factory=dict)  # each region, where it is first named
    abroad: tuple[int, int] = (-1, -1)  # the last sentence that turned to the country, its block

    def enter(self, sentence: SentenceAnalysis) -> None:
        """Note whether a sentence turns to the country as a whole."""
        if leaves_region(sentence, self.found[sentence.index]):
            self.abroad = (sentence.index, sentence.span.block)

    def leave(self, sentence: SentenceAnalysis) -> None:
        """Remember the last group of places of a sentence that has been read, and its regions."""
        named = [g for g in self.found[sentence.index].groups if is_named(g)]
        for group in named:
            for mention in group.names:
                place = mention.read(self.home)
                if place is not None and place.kind in LARGE:
                    self.regions.setdefault(place.place_id, (sentence.index, group))
        if named:
            self.last = (sentence.index, named[-1])
            self.several = self.last if len(named[-1].names) > 1 else self.several

    def meant(self, sentence: SentenceAnalysis, i: int) -> Scope | None:
        """The place that "the town" near token `i` means: the one last named, if of that size."""
        size = definite_type(sentence, i)
        if size is None:
            return None
        told = self._told(sentence, i, size)
        names = names_meant(told[1], size, self.home) if told is not None else ()
        if not names and size == "wide" and len(self.regions) == 1:
            told = next(iter(self.regions.values()))
            names = names_meant(told[1], size, self.home)
        if not names or told is None:
            return None
        whole = self.reader.scope(*told, "carried_over", "taken up by its type")
        tokens = self.reader.analysis.sentences[told[0]].tokens
        starts = {tokens[m.first].start for m in names}
        kept = tuple(n for n in whole.names if n.start in starts)
        return Scope(kept, whole.country, whole.rule, whole.why)

    def _told(self, sentence: SentenceAnalysis, i: int, size: str) -> Told | None:
        """The group that words of a size near token `i` take up, if it is near enough."""
        before = self.found[sentence.index].between(segment(sentence, i)[0], i)
        inside = [g for g in before if g.last <= i and is_named(g)]
        if inside:
            return sentence.index, inside[-1]
        told, reach = (self.several, _SEVERAL_REACH) if size == "many" else (self.last, REACH)
        if told is None or sentence.index - told[0] > reach:
            return None
        # "The war has ravaged Angola. 20,000 have been killed there"
        country = size == "any" and told[0] < self.abroad[0] < sentence.index
        return None if country else told
