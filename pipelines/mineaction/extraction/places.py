"""Places and country of every figure, each with the rule that gave it.

Lives here: what crosses sentences (headings, tables, carry-over, headline and body) and the report.
Does not live here: the reading of names (place_mentions.py), the binding inside a sentence
(place_binding.py), the country of the document (place_countries.py).

A scope is joint: the districts of a list share one figure and are never copied apart. A name that
the gazetteer does not have is kept as printed, without a code, for review.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.model import FigurePlace
from mineaction.extraction.place_binding import Bound, bind, segment
from mineaction.extraction.place_countries import DocumentCountry, document_country
from mineaction.extraction.place_groups import Group, find_places
from mineaction.extraction.place_mentions import Mention
from mineaction.lexicon.gazetteer import Place, match_at, place_trie
from mineaction.lexicon.place_scope import family_of, scope_words
from mineaction.text.layout import cells
from mineaction.text.tokens import tokenize, view

_CARRIED = frozenset({"carried_over", "headline_body"})
_REACH = 3  # sentences that a place is carried over
_SHORT_BLOCK = 14  # tokens of a line that goes on with a list


@dataclass(frozen=True, slots=True)
class Name:
    """One name of a scope as printed, with its place if the gazetteer has it."""

    text: str
    start: int
    end: int
    place: Place | None


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a figure belongs. `rule` is clause, list, heading_label, table_label, carried_over,
    headline_body, document (the country only) or none; `why` says it in words.
    """

    names: tuple[Name, ...] = ()
    country: str | None = None
    rule: str = "none"
    why: str = ""

    @property
    def places(self) -> tuple[str, ...]:
        """The names as printed: one joint scope."""
        return tuple(n.text for n in self.names)

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where the names stand in the text."""
        return tuple((n.start, n.end) for n in self.names)

    @property
    def basis(self) -> str:
        """stated, carried_over or inferred: the basis of the rows in `figure_places`."""
        if self.rule in _CARRIED:
            return "carried_over"
        return "inferred" if self.rule in ("document", "none") else "stated"


@dataclass(slots=True)
class PlaceReport:
    """The scope of every figure, the country of the document, and names without a code."""

    country: DocumentCountry
    scopes: dict[Quantity, Scope] = field(default_factory=dict)

    @property
    def unknown(self) -> tuple[Name, ...]:
        """Names that the gazetteer does not have, each span once: for review."""
        names = {n.start: n for s in self.scopes.values() for n in s.names if n.place is None}
        return tuple(names[start] for start in sorted(names))

    def rows(self, ids: Mapping[Quantity, str]) -> tuple[FigurePlace, ...]:
        """The rows of `figure_places` for figures with these ids."""
        return tuple(
            FigurePlace(
                ids[quantity], ordinal, name.text, name.place.place_id if name.place else None,
                name.place.country if name.place else scope.country, scope.basis,
            )
            for quantity, scope in self.scopes.items()
            if quantity in ids
            for ordinal, name in enumerate(scope.names)
        )  # fmt: skip


def assign_places(analysis: Analysis) -> PlaceReport:
    """Places and country of every quantity that has a measure."""
    figures = [q for q in analysis.quantities if q.measure is not None]
    if not figures:
        return PlaceReport(DocumentCountry(None, "no figure"))
    return _Assignment(analysis, figures).report()


@dataclass(slots=True)
class _Source:
    """A scope that following figures of the same operation may take over."""

    scope: Scope
    family: str | None  # None: of a clause without a figure
    sentence: int
    block: int
    closed: int = -1  # a block in which a wider figure of the family came after the scope
    listed: bool = False  # a line of places, or an operation, that a list belongs to


class _Assignment:
    """The work on one document; every sentence is visited once, in order."""

    def __init__(self, analysis: Analysis, figures: list[Quantity]) -> None:
        self.analysis = analysis
        self.figures = figures
        self.found = [find_places(s) for s in analysis.sentences]
        self.headings = self._headings()
        labelled = {
            m.readings[0].country
            for g in self.headings.values()
            for m in g.names
            if m.kind == "country"
        }
        self.country = document_country(analysis, self.found, labelled)
        self.rows: dict[int, Scope] = {}
        self.listed = _list_lines(analysis)

    def report(self) -> PlaceReport:
        by_sentence: dict[int, list[Quantity]] = {}
        for quantity in self.figures:
            by_sentence.setdefault(quantity.sentence, []).append(quantity)
        stated: dict[Quantity, Bound | Scope] = {}
        for index, figures in by_sentence.items():
            sentence = self.analysis.sentences[index]
            stated.update(bind(sentence, figures, self._groups(index)))
        scopes = self._walk(by_sentence, stated)
        self._pair_headlines(scopes)
        report = PlaceReport(self.country)
        report.scopes = {q: self._with_country(q, scopes[q]) for q in self.figures}
        return report

    # ---- what a group says ---------------------------------------------------------------------

    def _groups(self, index: int) -> list[Group]:
        heading = self.headings.get(index)
        return [g for g in self.found[index].groups if g is not heading]

    def _scope(self, index: int, group: Group, rule: str, why: str) -> Scope:
        tokens = self.analysis.sentences[index].tokens
        names: list[Name] = []
        country: str | None = None
        for mention in group.names:
            where = mention.read(self.country.code)
            country = country or (where.country if where else None)
            if mention.kind != "country":
                names.append(self._name(tokens[mention.first].start, tokens[mention.last - 1].end, mention))
        return Scope(tuple(names), country, rule, why)

    def _name(self, start: int, end: int, mention: Mention) -> Name:
        text = " ".join(self.analysis.text[start:end].split())
        where = None if mention.kind == "route" else mention.read(self.country.code)
        return Name(text, start, end, where)

    # ---- headings: "Cunene. Around 1.8 million ...", a line that is only a place ----------------

    def _headings(self) -> dict[int, Group]:
        """Sentence -> the group that heads the figures of its paragraph or section."""
        out: dict[int, Group] = {}
        block = -1
        for sentence, found in zip(self.analysis.sentences, self.found, strict=True):
            opens = sentence.span.block != block
            block = sentence.span.block
            if found.groups and _is_heading(sentence, found.groups[0], opens):
                out[sentence.index] = found.groups[0]
        return out

    # ---- the walk ------------------------------------------------------------------------------

    def _walk(
        self, by_sentence: dict[int, list[Quantity]], bound: Mapping[Quantity, Bound | Scope]
    ) -> dict[Quantity, Scope]:
        scopes: dict[Quantity, Scope] = {}
        heading: Scope | None = None
        section: Scope | None = None
        source: _Source | None = None
        block = -1
        for sentence in self.analysis.sentences:
            if sentence.span.block != block:
                block, heading = sentence.span.block, None
                if sentence.span.kind == "headline":
                    section = None
            if sentence.index in self.headings:
                label = self._scope(
                    sentence.index, self.headings[sentence.index], "heading_label", "heads the paragraph"
                )
                heading = label
                if _is_section(sentence):
                    section = label
            figures = by_sentence.get(sentence.index, [])
            for quantity in figures:
                own = bound.get(quantity)
                scope = self._own(sentence, quantity, own, scopes)
                if scope is None:
                    scope = self._inherited(sentence, quantity, scopes)
                if scope is None and source is not None and self._carries(source, sentence, quantity):
                    scope = Scope(
                        source.scope.names, source.scope.country, "carried_over",
                        "the sentence before speaks of the same operation",
                    )
                scope = scope or heading or section or Scope()
                scopes[quantity] = scope
                source = self._next_source(source, sentence, quantity, own, scope)
            if not figures:
                source = self._operation(sentence) or source
        self._backwards(by_sentence, scopes)
        return scopes

    def _next_source(
        self, source: _Source | None, sentence: SentenceAnalysis, quantity: Quantity,
        own: Bound | Scope | None, scope: Scope,
    ) -> _Source | None:  # fmt: skip
        """The scope that the figures after this one may take over."""
        family = family_of(quantity.measure or "")
        local = isinstance(own, Bound) and (own.part_only or own.rule != "clause")
        if isinstance(own, Bound) and scope.names and not local:
            return _Source(scope, family, sentence.index, sentence.span.block)
        if source is not None and scope.rule == "carried_over":
            source.sentence, source.block = sentence.index, sentence.span.block
        elif source is not None and not scope.names and source.family in (None, family):
            source.closed = sentence.span.block
        return source

    def _own(
        self, sentence: SentenceAnalysis, quantity: Quantity, own: Bound | Scope | None,
        scopes: dict[Quantity, Scope],
    ) -> Scope | None:  # fmt: skip
        if quantity.measure == "countries_affected":
            return Scope((), None, "clause", "counts countries")
        if quantity.cell is not None:
            return self._row_label(sentence)
        if isinstance(own, Bound):
            scope = self._scope(sentence.index, own.group, own.rule, "named in the clause")
            if not scope.names and own.group.slot == "leading" and own.rule == "clause":
                # "Armenia, he said, ..." in a text about Azerbaijan is a party, not the scene
                return scope if self.country.code is None else None
            return scope if scope.names or scope.country else None
        return None

    def _inherited(
        self, sentence: SentenceAnalysis, quantity: Quantity, scopes: dict[Quantity, Scope]
    ) -> Scope | None:
        """A part has the places of its whole, in a later sentence only without a time of its own."""
        if quantity.parent is None:
            return None
        if quantity.parent.sentence != quantity.sentence and not self._open(sentence, quantity):
            return None
        whole = scopes.get(quantity.parent)
        return whole if whole is not None and whole.names else None

    # ---- tables --------------------------------------------------------------------------------

    def _row_label(self, sentence: SentenceAnalysis) -> Scope | None:
        """The place that labels a row; None if the label is no place. Sums have none."""
        if sentence.index not in self.rows:
            self.rows[sentence.index] = self._read_row(sentence)
        scope = self.rows[sentence.index]
        return scope if scope.names or scope.country else None

    def _read_row(self, sentence: SentenceAnalysis) -> Scope:
        spans = cells(self.analysis.text, sentence.span.start, sentence.span.end)
        start, end = spans[0]
        tokens = tokenize(view(self.analysis.text[start:end]))
        if not tokens or any(t.norm in scope_words("totals") for t in tokens):
            return Scope()
        found = [g for g in self.found[sentence.index].groups if _in_span(sentence, g, start, end)]
        if found:
            return self._scope(sentence.index, found[0], "table_label", "labels the row")
        return Scope()

    # ---- carry-over ----------------------------------------------------------------------------

    def _operation(self, sentence: SentenceAnalysis) -> _Source | None:
        """A sentence without a figure that says where the work or accident was."""
        groups = self.found[sentence.index].groups
        norms = {t.norm for t in sentence.tokens}
        line = _is_location_line(sentence, groups)
        if not line and not norms & scope_words("operations"):
            return None
        for group in groups:
            if group.slot == "locative" and group.preposition not in ("of", "to", "from") or line:
                scope = self._scope(sentence.index, group, "clause", "named in the clause")
                if scope.names:
                    return _Source(scope, None, sentence.index, sentence.span.block, listed=True)
        return None

    def _carries(self, source: _Source, sentence: SentenceAnalysis, quantity: Quantity) -> bool:
        """Whether a figure without a place plainly speaks of the operation before it."""
        family = family_of(quantity.measure or "")
        if not self._open(sentence, quantity) or source.closed == sentence.span.block:
            return False
        if source.family is None:
            return family in ("casualties", "clearance") and self._near(source, sentence, family)
        return source.family == family and self._near(source, sentence, family)

    def _near(self, source: _Source, sentence: SentenceAnalysis, family: str) -> bool:
        if source.listed and sentence.index in self.listed:
            return sentence.span.block - source.block <= 1 or self._list_runs(source, sentence)
        if sentence.index - source.sentence > _REACH:
            return False
        if sentence.span.block == source.block:
            return True
        return family == "casualties" and sentence.span.block == source.block + 1

    def _list_runs(self, source: _Source, sentence: SentenceAnalysis) -> bool:
        """Whether only lines of a list stand between the source and the sentence."""
        between = self.analysis.sentences[source.sentence + 1 : sentence.index]
        return len(between) < 40 and all(s.index in self.listed for s in between)

    def _open(self, sentence: SentenceAnalysis, quantity: Quantity) -> bool:
        """Whether neither a time of its own nor a wider scope keeps the figure apart."""
        first, last = segment(sentence, quantity.first)
        times = [t for t in sentence.times if first <= t.first < last]
        if any(t.relation not in ("anaphor", "of", "time", "per", "name", "duration") for t in times):
            return False
        words = {t.norm for t in sentence.tokens[first:last]}
        if words & (scope_words("wide") | scope_words("world")):
            return False
        return not any(
            g.slot == "locative" and first <= g.first < last and g.names[0].kind == "country"
            for g in self.found[sentence.index].groups
        )

    def _backwards(
        self, by_sentence: dict[int, list[Quantity]], scopes: dict[Quantity, Scope]
    ) -> None:
        """A line of places at the end of a list holds for the lines before it."""
        for sentence in self.analysis.sentences:
            if sentence.index not in self.listed or not _is_location_line(sentence, self.found[sentence.index].groups):
                continue
            source = self._operation(sentence)
            index = sentence.index - 1
            while source and index >= 0 and index in self.listed:
                before = self.analysis.sentences[index]
                for quantity in by_sentence.get(index, ()):
                    family = family_of(quantity.measure or "")
                    if scopes[quantity].names or family != "clearance" or not self._open(before, quantity):
                        continue
                    scopes[quantity] = Scope(
                        source.scope.names, source.scope.country, "carried_over", "the list names its places"
                    )
                index -= 1

    # ---- headline and body ---------------------------------------------------------------------

    def _pair_headlines(self, scopes: dict[Quantity, Scope]) -> None:
        """The same figure in headline and body has the same places."""
        sentences = self.analysis.sentences
        heads = [q for q in self.figures if sentences[q.sentence].span.kind == "headline"]
        body: dict[tuple[object, ...], list[Quantity]] = {}
        for quantity in self.figures:
            if sentences[quantity.sentence].span.kind != "headline":
                body.setdefault(_key(quantity), []).append(quantity)
        for head in heads:
            same = body.get(_key(head), [])
            if not same:
                continue
            left, right = (head, same[0]) if not scopes[head].names else (same[0], head)
            if not scopes[left].names and scopes[right].names and left.cell is None:
                given = scopes[right]
                scopes[left] = Scope(
                    given.names, given.country, "headline_body", "headline and body give the same figure"
                )

    # ---- country -------------------------------------------------------------------------------

    def _with_country(self, quantity: Quantity, scope: Scope) -> Scope:
        if scope.country is not None or quantity.measure == "countries_affected":
            return scope
        sentence = self.analysis.sentences[quantity.sentence]
        code, why = self._near_country(sentence, quantity) or (self.country.code, self.country.why)
        if any(t.norm in scope_words("world") for t in sentence.tokens) and not scope.names:
            if self.country.code is None or _says_world(sentence, quantity):
                return Scope(scope.names, None, scope.rule, "speaks of the world")
        rule = scope.rule if scope.rule != "none" or code is None else "document"
        return Scope(scope.names, code, rule, scope.why or why)

    def _near_country(self, sentence: SentenceAnalysis, quantity: Quantity) -> tuple[str, str] | None:
        """In a text about several countries: the one whose people the figure's head names."""
        if self.country.code is not None:
            return None
        head = range(quantity.last, max(quantity.head_last, quantity.last) + 1)
        for mention in self.found[sentence.index].mentions:
            if mention.kind == "demonym" and mention.first in head:
                return mention.readings[0].country, "the people counted are named so"
        return None


def _key(quantity: Quantity) -> tuple[object, ...]:
    return (quantity.number.value, quantity.measure, quantity.unit)


def _in_span(sentence: SentenceAnalysis, group: Group, start: int, end: int) -> bool:
    return start <= sentence.tokens[group.begin].start < end


def _list_lines(analysis: Analysis) -> frozenset[int]:
    """Sentences that are list items, or short lines after one that ended with ; or a comma."""
    out: set[int] = set()
    for sentence in analysis.sentences:
        tokens = sentence.tokens
        short = sentence.span.kind == "body" and len(tokens) <= _SHORT_BLOCK
        goes_on = short and (tokens[-1].text in ";," or _goes_on(analysis, sentence.index, out))
        if sentence.span.kind == "list_item" or goes_on:
            out.add(sentence.index)
    return frozenset(out)


def _goes_on(analysis: Analysis, index: int, listed: set[int]) -> bool:
    before = analysis.sentences[index - 1].tokens[-1].text if index else ""
    return index - 1 in listed and before in ";,"


def _is_heading(sentence: SentenceAnalysis, group: Group, opens: bool) -> bool:
    """Cunene. / IRAQ. / KHERSON REGION: / - Basra: 45 mines ...: a place that opens its block.

    Inside a block only a place before a colon heads what follows.
    """
    tokens = sentence.tokens
    if group.slot not in ("leading", "other") or sentence.span.kind == "table_row":
        return False
    begin = 0
    while begin < len(tokens) and tokens[begin].kind != "word" and begin < 3:
        begin += 1
    if group.first > begin:
        return False
    if group.last >= len(tokens):
        return True
    if tokens[group.last].text == ":":
        return True
    return opens and tokens[group.last].text == "." and group.last == len(tokens) - 1


def _is_section(sentence: SentenceAnalysis) -> bool:
    """A line of its own that is nothing but the place."""
    return sentence.span.kind == "headline"


def _is_location_line(sentence: SentenceAnalysis, groups: tuple[Group, ...]) -> bool:
    """A line that only lists places, after a pin or a label."""
    if not groups or len(sentence.tokens) > 60:
        return False
    opening = [t.norm for t in sentence.tokens[: groups[0].begin]]
    labelled = any(norm in scope_words("location_labels") for norm in opening)
    return labelled and len(opening) <= 4 and groups[0].last >= len(sentence.tokens) - 1


def _says_world(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Worldwide in the figure's own clause."""
    first, last = segment(sentence, quantity.first)
    return any(t.norm in ("worldwide", "globally") for t in sentence.tokens[first:last])
