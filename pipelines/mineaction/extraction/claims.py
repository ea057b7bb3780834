"""Claims: the finished figures of a document, from the working quantities.

Lives here: ids, intervals, statements, and the gathering of what the stages decided. Does not live
here: any stage's own decision.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.currencies import SHARED, local_currency
from mineaction.extraction.model import Figure, LegalReference, Sentence
from mineaction.extraction.periods.record import Period
from mineaction.extraction.places.records import Scope
from mineaction.extraction.speakers.chains import Chain
from mineaction.extraction.version import extractor_version
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.words import unit_factors
from mineaction.text.qualifiers import interval

_SEVERITY = word_set("severity")


class Setting(NamedTuple):
    """When, where and by whom: what the stages after the measure decided for one quantity."""

    period: Period
    scope: Scope
    chain: Chain
    publisher: str | None

    @property
    def speaker(self) -> str | None:
        """Who states it: the source nearest to the number, else the publisher."""
        return self.chain.speaker or self.publisher


def _digest(*parts: object) -> str:
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:16]


def figure_id(analysis: Analysis, quantity: Quantity) -> str:
    """Hash of document, span and measure: the same input gives the same id."""
    document = analysis.document_id
    return _digest(document, quantity.number.start, quantity.number.end, quantity.measure)


def sentence_rows(analysis: Analysis) -> tuple[Sentence, ...]:
    """The sentences of a document as records."""
    document = analysis.document_id
    return tuple(
        Sentence(
            _digest(document, "sentence", s.span.start), s.index, s.span.start, s.span.end,
            analysis.text[s.span.start : s.span.end], s.span.kind,
        )
        for s in analysis.sentences
    )  # fmt: skip


def legal_references(analysis: Analysis) -> tuple[LegalReference, ...]:
    """Resolutions, articles, rules and document symbols that the text cites."""
    out = []
    for sentence in analysis.sentences:
        for mask in sentence.masks:
            if mask.kind in ("legal reference", "document symbol"):
                start, end = sentence.tokens[mask.first].start, sentence.tokens[mask.last - 1].end
                quote = analysis.text[start:end]
                out.append(LegalReference(start, end, quote, mask.kind, " ".join(quote.split())))
    return tuple(out)


def is_figure(quantity: Quantity) -> bool:
    """Whether a quantity ended with a measure."""
    return quantity.measure is not None


def statements(analysis: Analysis, settings: dict[Quantity, Setting]) -> dict[Quantity, int]:
    """Figures of one statement get one number: a tree of parts, a sentence, or one that goes on."""
    parent: dict[Quantity, Quantity] = {q: q for q in settings}

    def root(q: Quantity) -> Quantity:
        while parent[q] is not q:
            q = parent[q]
        return q

    def key(q: Quantity) -> tuple[object, ...]:
        period, speaker = settings[q].period, settings[q].speaker
        days = (period.period_start, period.period_end, period.as_of)
        return (*days, speaker, q.family == "people")

    before: Quantity | None = None
    for quantity in settings:
        for other in (quantity.parent, quantity.numerator):
            if other in parent:
                parent[root(quantity)] = root(other)
        if (
            before is not None
            and _goes_on(analysis, before, quantity)
            and key(before) == key(quantity)
        ):
            parent[root(quantity)] = root(before)
        before = quantity
    numbers: dict[Quantity, int] = {}
    return {q: numbers.setdefault(root(q), len(numbers)) for q in settings}


def _goes_on(analysis: Analysis, before: Quantity, quantity: Quantity) -> bool:
    left, right = analysis.sentences[before.sentence], analysis.sentences[quantity.sentence]
    return left is right or (
        right.index - left.index == 1
        and left.span.block == right.span.block
        and left.span.kind != "table_row"
    )


def figures(
    analysis: Analysis, settings: dict[Quantity, Setting], rows: Sequence[Sentence]
) -> dict[Quantity, Figure]:
    """The claims of a document, in reading order; `rows` are its sentences as records."""
    ids = {q: figure_id(analysis, q) for q in settings}
    statement = statements(analysis, settings)
    return {
        q: _figure(analysis, q, settings[q], ids, rows[q.sentence], statement[q]) for q in settings
    }


def _figure(
    analysis: Analysis, q: Quantity, setting: Setting, ids: dict[Quantity, str],
    sentence: Sentence, statement: int,
) -> Figure:  # fmt: skip
    document = analysis.document_id
    number, period, scope = q.number, setting.period, setting.scope
    low, high = interval(number, q.qualifier)
    unit = q.unit
    if unit in SHARED:
        unit = local_currency(analysis.sentences[q.sentence], q, scope.country)
    factor = unit_factors().get(unit, Decimal(1))
    return Figure(
        figure_id=ids[q], document_id=document, sentence_id=sentence.sentence_id,
        statement_id=_digest(document, "statement", statement),
        start_char=sentence.start_char, end_char=sentence.end_char, quote=sentence.text,
        number_start=number.start, number_end=number.end,
        number_as_stated=analysis.text[number.start : number.end],
        measure=q.measure or "", device=q.device, civil_status=q.civil_status, age=q.age, sex=q.sex,
        role=q.role, cause=q.cause, value=number.value, low=low, high=high, unit=unit,
        value_si=None if number.value is None or q.is_share else number.value * factor,
        per=q.per, qualifier=_qualifier(q), modality=q.modality, statistic=_statistic(q),
        severity_as_stated=_severity(analysis.sentences[q.sentence], q), term_as_stated=q.term,
        period_kind=period.period_kind, anchor=period.anchor,
        period_start=period.period_start, period_end=period.period_end, as_of=period.as_of,
        as_of_basis=period.as_of_basis, speaker=setting.speaker, primary_source=setting.speaker,
        carrier=setting.chain.carrier or setting.publisher, country=scope.country,
        places=scope.places,
        part_of=ids.get(q.parent) if q.parent else None,
        part_basis=q.part_basis if q.parent in ids else None,
        numerator=ids.get(q.numerator) if q.numerator else None,
        denominator=ids.get(q.denominator) if q.denominator else None,
        measure_rule=q.measure_rule, group_rule=q.group_rule, period_rule=period.rule,
        place_rule=scope.rule, speaker_rule=setting.chain.rule,
        extractor_version=extractor_version(),
    )  # fmt: skip


def _statistic(q: Quantity) -> str:
    if q.is_share:
        return "share"
    if q.per:
        return "rate"
    return "maximum" if q.qualifier == "up_to" else "total"


def _qualifier(q: Quantity) -> str:
    return q.number.kind if q.number.kind in ("range", "vague") else q.qualifier


def _severity(sentence: SentenceAnalysis, q: Quantity) -> str | None:
    """The word that grades an injury near the figure: seriously, severe, slight."""
    if q.measure not in ("injured", "casualties"):
        return None
    for token in sentence.tokens[q.last : q.last + 12]:
        if token.norm in _SEVERITY:
            return token.text
        if token.text in ";.":
            return None
    return None
