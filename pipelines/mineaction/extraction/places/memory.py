"""The places that a text has named so far, for words that take them up: "the town", "there".

Lives here: NamedSoFar. Does not live here: how such words are found (anaphora.py) and the
walk over the document (assign.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.extraction.places.anaphora import (
    LARGE,
    REACH,
    Taken,
    is_named,
    names_meant,
    taken_up,
)
from mineaction.extraction.places.clauses import segment
from mineaction.extraction.places.groups import Found, Group
from mineaction.extraction.places.mentions import Mention
from mineaction.extraction.places.records import Scope
from mineaction.extraction.places.scopes import ScopeReader
from mineaction.extraction.places.topic import leaves_region
from mineaction.lexicon.gazetteer import Place, capitals
from mineaction.lexicon.place_scope import scope_words

_SEVERAL_REACH = 20  # sentences back to the list that "in the two districts" takes up

Told = tuple[int, Group]  # a sentence and a group of it


@dataclass(slots=True)
class NamedSoFar:
    """What `found` has named up to the sentence that is being read, in a text about `home`."""

    found: Sequence[Found]
    reader: ScopeReader
    home: str | None
    last: Told | None = None
    lists: list[Told] = field(default_factory=list)  # the lists of places
    locals: dict[str, Told] = field(default_factory=dict)  # each place below a region
    regions: dict[str, Told] = field(default_factory=dict)  # each region, where it is first named
    typed: dict[Place | None, Told] = field(default_factory=dict)  # each "Narva region"
    called: dict[str, dict[str, tuple[Told, Mention]]] = field(default_factory=dict)
    abroad: tuple[int, int] = (-1, -1)  # the last sentence that turned to the country, its block

    def enter(self, sentence: SentenceAnalysis) -> None:
        """Note whether a sentence turns to the country as a whole."""
        if leaves_region(sentence, self.found[sentence.index]):
            self.abroad = (sentence.index, sentence.span.block)

    def leave(self, sentence: SentenceAnalysis) -> None:
        """Remember the last group of places of a sentence that has been read, and its regions."""
        named = [
            g for g in self.found[sentence.index].groups
            if is_named(g) and not (g.slot == "other" and _is_of_body(sentence, g))
        ]  # fmt: skip
        for group in named:
            self._note_types(sentence, group)
            types = sentence.norms[group.first : group.last]
            if not scope_words("wide_types").isdisjoint(types):
                self.typed[group.names[-1].read(self.home)] = (sentence.index, group)
            for mention in group.names:
                place = mention.read(self.home)
                if place is not None and place.name in capitals():
                    continue  # where a text was written, or a government sits
                if place is not None and place.kind in LARGE:
                    self.regions.setdefault(place.place_id, (sentence.index, group))
                else:
                    name = sentence.tokens[mention.first].norm
                    self.locals.setdefault(name, (sentence.index, group))
            if len(group.names) > 1:
                self.lists.append((sentence.index, group))
        if named:
            self.last = (sentence.index, named[-1])

    def _note_types(self, sentence: SentenceAnalysis, group: Group) -> None:
        """Note what is called a district, a town: "Narva district", "the town of Orla"."""
        words = scope_words("narrow_types")
        for mention in group.names:
            first, last = mention.first, mention.last
            before = first - 2 if sentence.norm(first - 1) == "of" else first - 1
            for word in {sentence.norm(before) if before >= 0 else "", sentence.norm(last)} & words:
                name = sentence.tokens[first].norm
                self.called.setdefault(word, {})[name] = ((sentence.index, group), mention)

    def meant(self, sentence: SentenceAnalysis, i: int) -> Scope | None:
        """The place that "the town" near token `i` means: the one last named, if of that size."""
        taken = taken_up(sentence, i)
        if taken is None:
            return None
        if taken.size == "wide" and 0 < taken.number == len(self.regions):
            return self._of_each()
        called = self.called.get(taken.word, {})
        if len(called) == 1 and not taken.whole:
            (where, mention), *_ = called.values()
            return self._scope_of(where, (mention,))
        tolds = self._told(sentence, i, taken)
        found = ((told, names_meant(told[1], taken, self.home)) for told in tolds)
        told, names = next(((t, n) for t, n in found if n), (None, ()))
        return self._scope_of(told, names) if names and told is not None else None

    def _scope_of(self, told: Told, names: tuple[Mention, ...]) -> Scope:
        """The scope of some names of a group."""
        whole = self.reader.scope(*told, "carried_over", "taken up by its type")
        tokens = self.reader.analysis.sentences[told[0]].tokens
        starts = {tokens[m.first].start for m in names}
        kept = tuple(n for n in whole.names if n.start in starts)
        return Scope(kept, whole.country, whole.rule, whole.why)

    def _of_each(self) -> Scope:
        """ "In both provinces", if the text has named two, together or each by itself."""
        wholes = [self.reader.scope(*told, "carried_over", "") for told in self.regions.values()]
        names = {n.place.place_id: n for w in wholes for n in w.names if n.place}
        kept = tuple(names[place_id] for place_id in self.regions if place_id in names)
        return Scope(kept, wholes[0].country, "carried_over", "taken up by their type")

    def _told(self, sentence: SentenceAnalysis, i: int, taken: Taken) -> Iterator[Told]:
        """The groups that words near token `i` may take up, the likeliest first."""
        before = self.found[sentence.index].between(segment(sentence, i)[0], i)
        seats = {id(g) for g in before if g.slot == "other" and g.preposition == "in"}
        inside = [g for g in before if g.last <= i and is_named(g) and id(g) not in seats]
        if inside:
            yield sentence.index, inside[-1]
        elif taken.several:
            near = sentence.index - _SEVERAL_REACH
            lists = [told for told in reversed(self.lists) if told[0] >= near]
            yield from sorted(lists, key=_unknown) if taken.size == "wide" else lists
        elif self.last is not None and sentence.index - self.last[0] <= REACH:
            # "The war has ravaged Angola. 20,000 have been killed there"
            if taken.size == "wide" and len(self.typed) == 1:
                yield from self.typed.values()  # not "explosions were heard in Odesa"
            abroad = taken.size == "any" and self.last[0] < self.abroad[0] < sentence.index
            yield from () if abroad else (self.last,)
        only = {"wide": self.regions, "narrow": self.locals}.get(taken.size, {})
        if len(only) == 1 and taken.far:
            yield from only.values()


def _is_of_body(sentence: SentenceAnalysis, group: Group) -> bool:
    """Whether a body sits there or is called so: "a volunteer of the Narva | Relief Group"."""
    if group.preposition == "in":
        return True
    last = group.names[-1].last
    word = sentence.tokens[last] if last < len(sentence.tokens) else None
    return word is not None and word.text[0].isupper() and word.norm not in scope_words("types")


def _unknown(told: Told) -> int:
    """How many names of a list the gazetteer does not have: "both regions" are hardly villages."""
    return sum(not mention.readings for mention in told[1].names)
