"""Places and country of every figure, each with the rule that gave it.

Lives here: the walk over a document, from its clauses, headings, tables and lists to one scope a
figure. Does not live here: the reading of names (place_mentions.py, place_groups.py), the binding
inside a sentence (place_binding.py), when a place is carried over (place_carry.py), the country of
the document (place_countries.py).

A scope is joint: the districts of a list share one figure and are never copied apart. A name that
the gazetteer does not have is kept as printed, without a code, for review.
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.place_anaphora import (
    REACH,
    definite_type,
    joined_names,
    names_meant,
    refers_to_accident,
    takes_up_scene,
    tells_accident,
)
from mineaction.extraction.place_binding import Bound, bind, segment, times_within
from mineaction.extraction.place_carry import NO_PERIOD, Source, carries, is_open
from mineaction.extraction.place_countries import (
    DocumentCountry,
    dateline_countries,
    document_country,
)
from mineaction.extraction.place_groups import Group, find_places
from mineaction.extraction.place_layout import (
    headings,
    is_location_line,
    list_lines,
    row_label,
    title_lines,
)
from mineaction.extraction.place_mentions import Mention
from mineaction.extraction.place_records import PlaceName, PlaceReport, Scope
from mineaction.lexicon.gazetteer import home_starts
from mineaction.lexicon.place_scope import family_of, scope_words

__all__ = ["PlaceName", "PlaceReport", "Scope", "assign_places"]

_DAYS = NO_PERIOD | {"on"}
_WORLDWIDE = frozenset({"worldwide", "globally"})
_NO_OPERATION = frozenset({"of", "to", "from"})


def assign_places(analysis: Analysis) -> PlaceReport:
    """Places and country of every quantity that has a measure, with the rules that gave them."""
    figures = [q for q in analysis.quantities if q.measure is not None]
    if not figures:
        return PlaceReport(DocumentCountry(None, "no figure"))
    return _Assignment(analysis, figures).report()


class _Assignment:
    """The work on one document; every sentence is visited once, in order."""

    def __init__(self, analysis: Analysis, figures: list[Quantity]) -> None:
        self.analysis = analysis
        self.by_sentence: dict[int, list[Quantity]] = {}
        for quantity in figures:
            self.by_sentence.setdefault(quantity.sentence, []).append(quantity)
        self.found = [find_places(s) for s in analysis.sentences]
        self.headings = headings(analysis, self.found)
        self.listed = list_lines(analysis)
        self.titles = title_lines(analysis)
        self.country = document_country(analysis, self.found, self.headings)
        if self.country.code is not None and self._find_home_names(self.country.code):
            self.headings = headings(analysis, self.found)
        self.scenes = dateline_countries(analysis, self.found)
        self.named: tuple[int, Group] | None = None
        self.read: dict[tuple[int, int, str], Scope] = {}
        self.labels: dict[int, Group | None] = {}
        self.scopes: dict[Quantity, Scope] = {}
        self.heading: Scope | None = None
        self.section: Scope | None = None
        self.source: Source | None = None
        self.block = -1

    def _find_home_names(self, code: str) -> bool:
        """Look again for names that are places only in a text about the document's country."""
        starts, again = home_starts(code), False
        for sentence in self.analysis.sentences if starts else ():
            if any(t.norm in starts and t.text[0].isupper() for t in sentence.tokens):
                self.found[sentence.index] = find_places(sentence, code)
                again = True
        return again

    def report(self) -> PlaceReport:
        """Walk over the sentences, then settle what later ones decide."""
        for sentence in self.analysis.sentences:
            self._enter(sentence)
            figures, told_before = self.by_sentence.get(sentence.index), self.source
            if figures:
                self._figures(sentence, figures)
            else:
                self.source = self._operation(sentence) or self.source
            self._complete_accident(sentence, told_before)
            self._keep_named(sentence)
        self._list_endings()
        self._pair_headlines()
        scopes = {q: self._with_country(q, scope) for q, scope in self.scopes.items()}
        return PlaceReport(self.country, scopes)

    # ---- what a group says ---------------------------------------------------------------------

    def _scope(self, index: int, group: Group, rule: str, why: str) -> Scope:
        key = (index, group.first, rule)
        if key not in self.read:
            readings = [m.read(self.country.code) for m in group.names]
            country = next((place.country for place in readings if place), None)
            names = tuple(self._name(index, m) for m in group.names if m.kind != "country")
            self.read[key] = Scope(names, country, rule, why)
        return self.read[key]

    def _name(self, index: int, mention: Mention) -> PlaceName:
        tokens = self.analysis.sentences[index].tokens
        start, end = tokens[mention.first].start, tokens[mention.last - 1].end
        text = " ".join(self.analysis.text[start:end].split())
        place = None if mention.kind == "route" else mention.read(self.country.code)
        return PlaceName(text, start, end, place)

    # ---- the walk ------------------------------------------------------------------------------

    def _enter(self, sentence: SentenceAnalysis) -> None:
        """Keep the heading of the paragraph and of the section up to date."""
        if sentence.span.block != self.block:
            self.block, self.heading = sentence.span.block, None
            if sentence.index in self.titles:
                self.section = None
        group = self.headings.get(sentence.index)
        if group is not None:
            self.heading = self._scope(
                sentence.index, group, "heading_label", "heads the paragraph"
            )
            if sentence.index in self.titles:
                self.section = self.heading

    def _figures(self, sentence: SentenceAnalysis, figures: list[Quantity]) -> None:
        heading = self.headings.get(sentence.index)
        groups = [g for g in self.found[sentence.index].groups if g is not heading]
        bound = bind(sentence, figures, groups, self.country.code)
        for quantity in figures:
            own = bound.get(quantity)
            scope = self._own(sentence, quantity, own) or self._around(sentence, quantity)
            self.scopes[quantity] = scope
            self._next_source(sentence, quantity, own, scope)

    def _own(
        self, sentence: SentenceAnalysis, quantity: Quantity, own: Bound | None
    ) -> Scope | None:
        """What the row or the clause of the figure says."""
        if quantity.measure == "countries_affected":
            return Scope((), None, "clause", "counts countries")
        if quantity.cell is not None:
            label = self._row_label(sentence)
            if label is None:
                return None
            return self._scope(sentence.index, label, "table_label", "labels the row")
        if own is None:
            return None
        scope = self._scope(sentence.index, own.group, own.rule, "named in the clause")
        party = own.group.slot == "leading" and own.rule == "clause" and not scope.names
        if party and self.country.code is not None:
            return None  # "Armenia, he said, ..." in a text about Azerbaijan is no scene
        return scope if scope.names or scope.country else None

    def _row_label(self, sentence: SentenceAnalysis) -> Group | None:
        if sentence.index not in self.labels:
            found = self.found[sentence.index]
            self.labels[sentence.index] = row_label(self.analysis, sentence, found)
        return self.labels[sentence.index]

    def _around(self, sentence: SentenceAnalysis, quantity: Quantity) -> Scope:
        """What the figure's whole, the sentence before or the heading gives it."""
        is_free = is_open(sentence, self.found[sentence.index], quantity)
        whole = quantity.parent
        if whole in self.scopes and (is_free or whole.sentence == quantity.sentence):
            given = self.scopes[whole]
            if given.names:
                return given
        source = self.source
        if source is not None and source.family is None and source.sentence == sentence.index - 1:
            is_free = is_open(sentence, self.found[sentence.index], quantity, on_a_day=True)
        meant = self._meant(sentence, quantity.first)
        if meant is not None:
            family = family_of(quantity.measure or "")
            self.source = Source(meant, family, sentence.index, sentence.span.block)
            return meant
        if source is not None and self._same_accident(sentence, quantity, source, is_free):
            return _carried(source.scope, "speaks of the same accident")
        if source is not None and is_free and carries(self.listed, source, sentence, quantity):
            return _carried(source.scope, "the sentence before speaks of the same operation")
        return self.heading or self.section or Scope()

    def _meant(self, sentence: SentenceAnalysis, i: int) -> Scope | None:
        """The place that "the town" near token `i` means: the one last named, if of that size."""
        size = definite_type(sentence, i)
        if size is None:
            return None
        before = self.found[sentence.index].between(segment(sentence, i)[0], i)
        inside = [g for g in before if g.last <= i and _is_named(g)]
        last = (sentence.index, inside[-1]) if inside else self.named
        if last is None or sentence.index - last[0] > REACH:
            return None
        index, group = last
        names = names_meant(group, size, self.country.code)
        if not names:
            return None
        whole = self._scope(index, group, "carried_over", "taken up by its type")
        starts = {self.analysis.sentences[index].tokens[m.first].start for m in names}
        kept = tuple(n for n in whole.names if n.start in starts)
        return Scope(kept, whole.country, whole.rule, whole.why)

    @staticmethod
    def _same_accident(
        sentence: SentenceAnalysis, quantity: Quantity, source: Source, is_free: bool
    ) -> bool:
        """Whether the figure takes up the accident told before, or what was found at its scene."""
        if source.family not in (None, "casualties"):
            return False
        family = family_of(quantity.measure or "")
        if family == "casualties":
            near = sentence.index - source.sentence <= 2 * REACH
            return near and refers_to_accident(sentence, quantity.first)
        near = is_free and sentence.index - source.sentence <= REACH
        return (
            near
            and sentence.span.block - source.block <= 1
            and quantity.measure == "devices_found"
            and takes_up_scene(sentence, quantity.first)
        )

    def _keep_named(self, sentence: SentenceAnalysis) -> None:
        """Remember the last group of places for words that take it up."""
        for group in reversed(self.found[sentence.index].groups):
            if _is_named(group):
                self.named = (sentence.index, group)
                return

    def _complete_accident(self, sentence: SentenceAnalysis, before: Source | None) -> None:
        """The blast hit a car near X: the figures of the accident told just before have X too."""
        if not tells_accident(sentence):
            return
        groups = self.found[sentence.index].groups
        group = next((g for g in groups if _is_scene(g)), None)
        if group is None:
            return
        told = self._scope(sentence.index, group, "clause", "named in the clause")
        for index in range(max(sentence.index - REACH, 0), sentence.index + 1):
            for quantity in self.by_sentence.get(index, ()):
                self._complete(quantity, told)
        full = joined_names(told.names, before.scope.names) if before else None
        if told.names:
            scope = Scope(full or told.names, told.country, told.rule, told.why)
            self.source = Source(scope, None, sentence.index, sentence.span.block)

    def _complete(self, quantity: Quantity, told: Scope) -> None:
        sentence = self.analysis.sentences[quantity.sentence]
        if family_of(quantity.measure or "") != "casualties" or quantity.cell is not None:
            return
        given = self.scopes[quantity]
        if sentence.span.kind == "headline" or _is_long(sentence, quantity):
            return
        names = joined_names(told.names, given.names) if given.names else told.names
        if names and given.country in (None, told.country):
            self.scopes[quantity] = Scope(
                names, told.country, "carried_over", "the place of the accident follows"
            )

    def _next_source(
        self, sentence: SentenceAnalysis, quantity: Quantity, own: Bound | None, scope: Scope
    ) -> None:
        """The scope that the figures after this one may take over."""
        family = family_of(quantity.measure or "")
        if own is not None and scope.names and own.rule == "clause" and not own.part_only:
            self.source = Source(scope, family, sentence.index, sentence.span.block)
        elif self.source is not None and scope.rule == "carried_over":
            self.source.move(sentence)
        elif self.source is not None and not scope.names and self.source.family in (None, family):
            self.source.closed = sentence.span.block

    def _operation(self, sentence: SentenceAnalysis) -> Source | None:
        """A sentence without a figure that says where the work or accident was."""
        groups = self.found[sentence.index].groups
        if not groups:
            return self._taken_up(sentence)
        line = is_location_line(sentence, groups)
        opens = self.section is not None and self._opens_block(sentence)
        if (
            not line
            and not opens
            and not any(t.norm in scope_words("operations") for t in sentence.tokens)
        ):
            return None
        for group in groups:
            if line or (group.slot == "locative" and group.preposition not in _NO_OPERATION):
                scope = self._scope(sentence.index, group, "clause", "named in the clause")
                if scope.names:
                    block = sentence.span.block
                    return Source(scope, None, sentence.index, block, listed=True)
        return None

    def _opens_block(self, sentence: SentenceAnalysis) -> bool:
        """Whether the sentence opens a paragraph ("The season in the Doboj hills was dry")."""
        before = self.analysis.sentences[sentence.index - 1] if sentence.index else None
        return before is None or before.span.block != sentence.span.block

    def _taken_up(self, sentence: SentenceAnalysis) -> Source | None:
        """It was the second incident in the municipality."""
        if not any(t.norm in scope_words("operations") for t in sentence.tokens):
            return None
        scope = self._meant(sentence, 0)
        return Source(scope, None, sentence.index, sentence.span.block) if scope else None

    # ---- what comes later ----------------------------------------------------------------------

    def _list_endings(self) -> None:
        """A line of places at the end of a list holds for the lines before it."""
        for sentence in self.analysis.sentences:
            groups = self.found[sentence.index].groups
            if sentence.index not in self.listed or not is_location_line(sentence, groups):
                continue
            source = self._operation(sentence)
            index = sentence.index - 1
            while source is not None and index in self.listed and not self._is_placed(index):
                self._give(index, source.scope)
                index -= 1

    def _is_placed(self, index: int) -> bool:
        """Whether a line of a list has figures with places."""
        return any(self.scopes[q].names for q in self.by_sentence.get(index, ()))

    def _give(self, index: int, scope: Scope) -> None:
        sentence, found = self.analysis.sentences[index], self.found[index]
        for quantity in self.by_sentence.get(index, ()):
            if family_of(quantity.measure or "") == "clearance" and is_open(
                sentence, found, quantity
            ):
                self.scopes[quantity] = _carried(scope, "the list names its places")

    def _pair_headlines(self) -> None:
        """The same figure in headline and body has the same places."""
        sentences = self.analysis.sentences
        body: dict[tuple[object, ...], Quantity] = {}
        heads: list[Quantity] = []
        for quantity in self.scopes:
            if sentences[quantity.sentence].span.kind == "headline":
                heads.append(quantity)
            elif quantity.cell is None:
                body.setdefault(_key(quantity), quantity)
        for head in heads:
            same = body.get(_key(head))
            if same is not None:
                self._pair(head, same)

    def _pair(self, head: Quantity, same: Quantity) -> None:
        bare, placed = (same, head) if self.scopes[head].names else (head, same)
        own_country = bare is head and self.scopes[head].rule == "clause"
        if self.scopes[placed].names and not self.scopes[bare].names and not own_country:
            given = self.scopes[placed]
            why = "headline and body give the same figure"
            self.scopes[bare] = Scope(given.names, given.country, "headline_body", why)

    # ---- country -------------------------------------------------------------------------------

    def _with_country(self, quantity: Quantity, scope: Scope) -> Scope:
        """The scope with the country of the people counted or of the document, if it has none."""
        if scope.country is not None or quantity.measure == "countries_affected":
            return scope
        sentence = self.analysis.sentences[quantity.sentence]
        if not scope.names and _says_world(sentence, quantity):
            return Scope(scope.names, None, scope.rule, "speaks of the world")
        code, why = self.country.code, self.country.why
        if code is None:
            code = self._people(quantity)
            why = "the people counted are named so" if code else why
        if code is None:
            code = self.scenes.get(sentence.span.block)
            why = "the dateline of the paragraph" if code else why
        if code is None:
            code = self._seat_country(sentence, quantity)
            why = "the country of the speaker's seat" if code else why
        rule = scope.rule if scope.rule != "none" or code is None else "document"
        return Scope(scope.names, code, rule, scope.why or why)

    def _seat_country(self, sentence: SentenceAnalysis, quantity: Quantity) -> str | None:
        """The country of the capital in which a speaker sits, if no other is named."""
        found = self.found[sentence.index]
        first, last = segment(sentence, quantity.first)
        codes = {p.country for m in found.mentions_at(first, last) for p in m.readings[:1]}
        near = found.between(first, last)
        seats = any(g.slot == "other" and g.preposition == "in" for g in near)
        return codes.pop() if seats and len(codes) == 1 else None

    def _people(self, quantity: Quantity) -> str | None:
        """The country whose people the figure's head names ("300 Afghan children")."""
        last = max(quantity.head_last, quantity.last) + 1
        for mention in self.found[quantity.sentence].mentions_at(quantity.last, last):
            if mention.kind == "demonym":
                return mention.readings[0].country
        return None


def _carried(scope: Scope, why: str) -> Scope:
    return Scope(scope.names, scope.country, "carried_over", why)


def _is_scene(group: Group) -> bool:
    """Whether a group says where something happened."""
    return group.slot == "locative" and group.names[0].kind != "country"


def _is_named(group: Group) -> bool:
    """Whether a group names a place below the country, and not where a text was written."""
    return group.slot != "dateline" and group.names[0].kind != "country"


def _is_long(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether the figure counts more than one accident: since 2020, in the first four months."""
    first, last = segment(sentence, quantity.first)
    return any(t.relation not in _DAYS for t in times_within(sentence, first, last))


def _key(quantity: Quantity) -> tuple[object, ...]:
    return (quantity.number.value, quantity.measure, quantity.unit)


def _says_world(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Worldwide in the figure's own clause."""
    first, last = segment(sentence, quantity.first)
    return sentence.says(_WORLDWIDE, first, last)
