"""Places and country of every figure, each with the rule that gave it.

Lives here: the walk over a document, from its clauses, headings, tables and lists to one scope a
figure. Does not live here: the reading of names (mentions.py, groups.py), the binding
inside a sentence (binding.py), when a place is carried over (carry_over.py), the country of
the document (countries.py).

A scope is joint: the districts of a list share one figure and are never copied apart. A name that
the gazetteer does not have is kept as printed, without a code, for review.
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import MONEY
from mineaction.extraction.periods.comparisons import is_compared
from mineaction.extraction.places.anaphora import (
    REACH,
    is_frame,
    joined_names,
    refers_to_accident,
    speaks_of_accident,
    takes_up_scene,
    tells_other_accident,
)
from mineaction.extraction.places.binding import Bound, bind
from mineaction.extraction.places.bodies import (
    is_of_giver,
    of_locals,
    region_of_body,
    region_of_header,
)
from mineaction.extraction.places.carry_over import (
    Source,
    carried,
    carries,
    countries_named,
    goes_on_working,
    is_open,
    is_wide,
    sums_up,
    takes_up_work,
)
from mineaction.extraction.places.clauses import segment
from mineaction.extraction.places.countries import DocumentCountry, document_country
from mineaction.extraction.places.found import countries_of, find_home_names, places_found
from mineaction.extraction.places.groups import Group
from mineaction.extraction.places.headlines import pair_headlines
from mineaction.extraction.places.home_country import Homes
from mineaction.extraction.places.layout import (
    headings,
    is_location_line,
    list_lines,
    row_label,
    title_lines,
)
from mineaction.extraction.places.memory import NamedSoFar
from mineaction.extraction.places.outer_places import OuterPlaces, joint_scope
from mineaction.extraction.places.own_clause import (
    counts_its_own,
    in_direction,
    is_label_of_other_work,
    is_of_work,
)
from mineaction.extraction.places.records import PlaceName, PlaceReport, Scope
from mineaction.extraction.places.scopes import ScopeReader
from mineaction.extraction.places.told_later import NO_OPERATION, ToldLater
from mineaction.extraction.places.topic import names_other_region, topic_region
from mineaction.lexicon.place_scope import family_of, scope_words

__all__ = ["PlaceName", "PlaceReport", "Scope", "assign_places"]

_TAKEN_UP = frozenset({"casualties", "clearance", "displacement"})
_TOLD_THERE = _TAKEN_UP | {"risk_education", "survivors"}
_SUCH = frozenset({"such", "similar"})
_OF_OPERATIONS = frozenset({"casualties", "clearance"})
_OF_TOPIC = frozenset({"risk_education", "deminers"})


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
        self.found = places_found(analysis)
        self.headings = headings(analysis, self.found)
        self.listed = list_lines(analysis)
        self.titles = title_lines(analysis)
        self.country = document_country(analysis, self.found, self.headings)
        if self.country.code is not None and find_home_names(
            analysis, self.found, self.country.code
        ):
            self.headings = headings(analysis, self.found)
        self.reader = ScopeReader(analysis, self.country.code, countries_of(self.found))
        self.outer = OuterPlaces(analysis.sentences, self.found, self.reader)
        self.named = NamedSoFar(self.found, self.reader, self.country.code)
        self.issuer = self._issuer()
        self.topic = self._topic()
        self.labels: dict[int, Group | None] = {}
        self.scopes: dict[Quantity, Scope] = {}
        self.later = ToldLater(analysis, self.found, self.reader, self.by_sentence, self.scopes)
        self.heading: Scope | None = None
        self.section: Scope | None = None
        self.line = False  # whether a line of places heads the section
        self.source: Source | None = None
        self.block = -1

    def _issuer(self) -> Scope:
        """The region of the body that writes, if the first line names it."""
        first = self.analysis.sentences[0]
        group = region_of_header(first, self.found[0].groups, self.country.code)
        if group is None:
            return Scope()
        why = "the region of the body that writes"
        scope = self.reader.scope(0, group, "heading_label", why)
        printed = (
            self.reader.scope(index, other, "heading_label", why)
            for index, found in enumerate(self.found) for other in found.groups
            if len(other.names) == 1
        )  # fmt: skip
        name = scope.names[0].text if scope.names else ""
        same = (s for s in printed if s.names and s.names[0].text == name.title())
        return next(same, scope) if name.isupper() else scope  # "KHERSON" at the head, "Kherson"

    def _topic(self) -> Scope:
        """The region that the text is about."""
        told = topic_region(self.analysis, self.found, self.country.code)
        if told is None:
            return Scope()
        return self.reader.scope(*told, "heading_label", "the region that the text is about")

    def report(self) -> PlaceReport:
        """Walk over the sentences, then settle what later ones decide."""
        for sentence in self.analysis.sentences:
            self._enter(sentence)
            figures, told_before = self.by_sentence.get(sentence.index), self.source
            if figures:
                self._figures(sentence, figures)
            else:
                told = self._operation(sentence)
                self.later.operation(sentence, told)
                self.source = told or self.source
                if told is None and self.source is not None and speaks_of_accident(sentence):
                    self.source.move(sentence)
                if self.source is not None and sentence.has_pair(_SUCH, scope_words("accidents")):
                    self.source.one_of = True
                    self.source.move(sentence)
            self.source = self.later.accident(sentence, told_before) or self.source
            self.later.headline(sentence)
            self.named.leave(sentence)
        self._list_endings()
        pair_headlines(self.analysis.sentences, self.scopes)
        homes = Homes(self.analysis, self.found, self.country)
        scopes = {q: homes.complete(q, scope) for q, scope in self.scopes.items()}
        return PlaceReport(self.country, scopes)

    # ---- the walk ------------------------------------------------------------------------------

    def _enter(self, sentence: SentenceAnalysis) -> None:
        """Keep the heading of the paragraph and of the section up to date."""
        if sentence.span.block != self.block:
            self.block, self.heading = sentence.span.block, None
            if sentence.index in self.titles:
                self.section = None
        self.named.enter(sentence)
        if tells_other_accident(sentence):
            self.source = None
        home = self.country.code
        if self.topic.names and names_other_region(self.found[sentence.index], self.topic, home):
            self.topic = Scope()
        group = self.headings.get(sentence.index)
        if group is not None:
            self.heading = self.reader.scope(
                sentence.index, group, "heading_label", "heads the paragraph"
            )
            if sentence.times and not self.by_sentence.get(sentence.index):
                self.source = None  # "11 May, Orla district.": the next accident
            if sentence.index in self.titles and group.last >= len(sentence.tokens) - 1:
                self.section = self.heading  # not "Moxico: three hurt by mine", a title
                self.line = is_location_line(sentence, [group])

    def _figures(self, sentence: SentenceAnalysis, figures: list[Quantity]) -> None:
        heading = self.headings.get(sentence.index)
        groups = [g for g in self.found[sentence.index].groups if g is not heading]
        bound = bind(sentence, figures, groups, self.country.code)
        for quantity in figures:
            own = bound.get(quantity)
            scope = self._own(sentence, quantity, own) or self._around(sentence, quantity)
            if quantity.measure in MONEY:
                given = scope if own and is_of_work(sentence, quantity, own.group) else scope.bare
                row = quantity.cell is not None  # which says whether it names who gave
                self.scopes[quantity] = given if row else self._received(given, own)
                if own is not None and scope.country:  # what the money buys is done there
                    self.source = Source(scope, None, sentence.index, sentence.span.block)
                continue
            if scope.names and scope.country is None and self.country.code is None:
                above = (self.heading or self.section or Scope()).country
                scope = scope._replace(country=above)  # "Narvia. 9 ha around the village of Sari"
            self.scopes[quantity] = scope
            self._next_source(sentence, quantity, own, scope)
        told = {self.scopes[q].places for q in figures if q in bound}
        if len(told) > 1:
            self.source = None  # "2 died in Narva and 3 in Orla. Five were hurt": where?

    def _received(self, given: Scope, own: Bound | None) -> Scope:
        """ "Japan: 2 million" in a text about Narvia: money has the country that it is for."""
        located = own is not None and own.group.slot == "locative"
        return given if given.names or located or self.country.code is None else Scope()

    def _own(
        self, sentence: SentenceAnalysis, quantity: Quantity, own: Bound | None
    ) -> Scope | None:
        """What the row or the clause of the figure says."""
        if quantity.measure == "countries_affected":
            return Scope((), None, "clause", "counts countries")
        if quantity.cell is not None:
            return self._of_row(sentence, quantity)
        if own is None or (own.group.first < quantity.first and in_direction(sentence, quantity)):
            if in_direction(sentence, quantity):
                return Scope((), self.country.code, "clause", "in a part of the country")
            return self._of_locals(sentence, quantity)
        seat = region_of_body(sentence, [own.group], self.country.code)
        if own.group.first >= quantity.last and seat is not None:
            return None  # "12 died, said the police in Narva region": the region of who counts
        label = self.headings.get(sentence.index)
        if is_label_of_other_work(sentence, quantity, label, own.group):
            return None
        scope = self.reader.scope(sentence.index, own.group, own.rule, "named in the clause")
        scope = self.outer.country(sentence, own.group, scope)
        if own.rule == "clause" and family_of(quantity.measure or "") in _OF_OPERATIONS:
            scope = self._with_outer(sentence, quantity, own, scope)
        party = own.group.slot == "leading" and own.rule == "clause" and not scope.names
        if (
            party
            and self.country.code is not None
            and not counts_its_own(sentence, quantity, own.group)
        ):
            return None  # "Armenia, he said, ..." in a text about Azerbaijan is no scene
        if not scope.names and scope.country == self.country.code and own.rule == "clause":
            # "210 sq km in the county, which makes it the most mined of Croatia"
            return self.named.meant(sentence, quantity.first) or scope
        return scope if scope.names or scope.country else None

    def _of_row(self, sentence: SentenceAnalysis, quantity: Quantity) -> Scope | None:
        label = self._row_label(sentence)
        if label is None or is_of_giver(self.analysis, sentence, quantity):
            return None
        return self.reader.scope(sentence.index, label, "table_label", "labels the row")

    def _with_outer(
        self, sentence: SentenceAnalysis, quantity: Quantity, own: Bound, scope: Scope
    ) -> Scope:
        """The scope with the larger place of its frame, of its label, of who reported it."""
        scope = self.outer.region(sentence, own.group, scope)
        labelled = sentence.index in self.headings and quantity.parent is None
        if labelled or sentence.span.kind == "list_item":
            return joint_scope(scope, self.heading)
        casualties = family_of(quantity.measure or "") == "casualties"
        return joint_scope(
            scope, self.outer.reported(sentence, self.source) if casualties else None
        )

    def _of_locals(self, sentence: SentenceAnalysis, quantity: Quantity) -> Scope | None:
        """Where those live who count: "the mayor of Narva told us of six blasts"."""
        groups = self.found[sentence.index].between(*segment(sentence, quantity.first))
        group = next((g for g in groups if of_locals(sentence, g)), None)
        if group is None or family_of(quantity.measure or "") not in _TAKEN_UP:
            return None
        return self.reader.scope(sentence.index, group, "clause", "the place of who counts")

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
            told = frozenset({"on", "between"} if source.block == sentence.span.block else {"on"})
            is_free = is_open(sentence, self.found[sentence.index], quantity, told)
        family = family_of(quantity.measure or "")
        meant = self.named.meant(sentence, quantity.first) if family in _TOLD_THERE else None
        if meant is not None:
            self.source = Source(meant, family, sentence.index, sentence.span.block)
            return meant
        if source is not None and self._same_accident(sentence, quantity, source):
            return carried(source.scope, "speaks of the same accident")
        if source is not None and source.family is None:
            is_free = is_free or goes_on_working(sentence, quantity)
        is_free = is_free or (takes_up_work(sentence) and not is_wide(sentence, quantity))
        if source is not None and is_free and carries(self.listed, source, sentence, quantity):
            return carried(source.scope, "the sentence before speaks of the same operation")
        total = self.line and sentence.says(scope_words("wide"), 0, len(sentence.tokens))
        section = None if total else self.section  # "Districts: A, B", and "Since May: 90 mines"
        given = self.heading or section or self._of_body(sentence, quantity)
        return given if given.names or given.country else self._of_topic(sentence, family)

    def _of_body(self, sentence: SentenceAnalysis, quantity: Quantity) -> Scope:
        """The region of the body that counts, or of the one that writes the text."""
        found = self.found[sentence.index]
        if "i" in sentence.words:
            return Scope()  # "I have buried nine", in a text of the province's police
        if not (self.issuer.names or found.groups):
            return self.issuer
        first, last = segment(sentence, quantity.first)
        if sentence.says(scope_words("nationwide"), first, last):
            return Scope()
        if countries_named(found, first, last):
            return Scope()
        group = region_of_body(sentence, found.groups, self.country.code)
        if group is not None and family_of(quantity.measure or "") in _TAKEN_UP:
            return self.reader.scope(sentence.index, group, "clause", "the region of who counts")
        return self.issuer

    def _of_topic(self, sentence: SentenceAnalysis, family: str) -> Scope:
        """The region of the text, for what is counted in it."""
        counted = family in _TAKEN_UP or family in _OF_TOPIC
        return self.topic if counted and self.named.abroad[1] != sentence.span.block else Scope()

    def _same_accident(
        self, sentence: SentenceAnalysis, quantity: Quantity, source: Source
    ) -> bool:
        """Whether the figure takes up the accident told before, or what was found at its scene."""
        if source.family not in (None, "casualties"):
            return False
        family = family_of(quantity.measure or "")
        if family == "casualties":
            near = sentence.index - source.sentence <= 2 * REACH
            return near and refers_to_accident(sentence, quantity.first)
        return (
            sentence.index - source.sentence <= REACH
            and sentence.span.block - source.block <= 1
            and quantity.measure == "devices_found"
            and takes_up_scene(sentence, quantity.first)
            and is_open(sentence, self.found[sentence.index], quantity, frozenset({"on"}))
        )

    def _next_source(
        self, sentence: SentenceAnalysis, quantity: Quantity, own: Bound | None, scope: Scope
    ) -> None:
        """The scope that the figures after this one may take over."""
        family: str | None = family_of(quantity.measure or "")
        if family == "deminers":
            family = None  # "our 14 deminers work in Ford": what they find is found there
        of_share = own is not None and quantity.is_share and own.group.slot == "leading"
        if own and scope.names and own.rule == "clause" and not (own.part_only or of_share):
            item = sentence.span.kind == "list_item"
            self.source = Source(scope, family, sentence.index, sentence.span.block, item=item)
        elif self.source is not None and scope.rule == "carried_over":
            self.source.move(sentence)
        elif quantity.measure == "deminers" or is_compared(sentence.tokens, quantity):
            return
        elif self.source is not None and not scope.names and self.source.family in (None, family):
            if self.source.one_of and sums_up(sentence):
                return
            self.source.closed = sentence.span.block

    def _operation(self, sentence: SentenceAnalysis) -> Source | None:
        """A sentence without a figure that says where the work or accident was."""
        groups = self.found[sentence.index].groups
        if not groups:
            return self._taken_up(sentence)
        line = is_location_line(sentence, groups)
        if sentence.span.kind == "list_item" and sentence.quantities:
            return None  # "- 2 teams stood down in Narva. / - 40 mines were found": its own count
        opens = self._opens_block(sentence) and (
            self.section is not None or is_frame(sentence, groups[0])
        )
        if (
            not line
            and not opens
            and sentence.tokens[-1].text != ":"
            and scope_words("operations").isdisjoint(sentence.words)
        ):
            return None
        told = Scope()
        for group in groups:
            struck = sentence.norm(group.first - 1) in scope_words("striking")
            handed = not scope_words("handing_over").isdisjoint(sentence.words)
            of_work = struck or handed or group.preposition not in NO_OPERATION
            if line or (group.slot == "locative" and of_work):
                scope = self.reader.scope(sentence.index, group, "clause", "named in the clause")
                # "reported in Badakhshan a blast in the Tagab district": the second is in the first
                names = joined_names(scope.names, told.names) if told.names else scope.names
                told = scope._replace(names=names) if names else told
        if not told.names:
            return None
        if sentence.span.kind == "list_item" and self.heading and not line:
            told = joint_scope(told, self.heading)
        item = sentence.span.kind == "list_item" and not line
        return Source(told, None, sentence.index, sentence.span.block, listed=True, item=item)

    def _opens_block(self, sentence: SentenceAnalysis) -> bool:
        """Whether the sentence opens a paragraph ("The season in the Doboj hills was dry")."""
        before = self.analysis.sentences[sentence.index - 1] if sentence.index else None
        return before is None or before.span.block != sentence.span.block

    def _taken_up(self, sentence: SentenceAnalysis) -> Source | None:
        """It was the second incident in the municipality."""
        if scope_words("operations").isdisjoint(sentence.words):
            return None
        scope = self.named.meant(sentence, 0)
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
                self.scopes[quantity] = carried(scope, "the list names its places")
