"""The cascade: the stages in order, from a text to working records.

Lives here: the order of the stages and the search for numbers. Does not live here: any stage's own
decision, and the finished claims (claims.py).
"""

from __future__ import annotations

from mineaction.extraction import (
    heads,
    instruments,
    measures,
    modality,
    rates,
    sections,
    shares,
    tables,
)
from mineaction.extraction.analysis import Analysis, Mask, Quantity, SentenceAnalysis
from mineaction.extraction.domain import Domain, domain_of, off_topic, set_cause
from mineaction.extraction.inheritance import inherit
from mineaction.extraction.masks import find_masks
from mineaction.extraction.model import Context
from mineaction.extraction.parts import link_parts
from mineaction.extraction.predicates import fill_predicates
from mineaction.extraction.respectively import link_respectively
from mineaction.extraction.sharing import copy_to_headlines, share_groups, spread_qualifiers
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.words import Hit, hits
from mineaction.text.dates import TimeExpression, find_times
from mineaction.text.layout import cells, layout
from mineaction.text.numbers import TRIGGERS, Number, number_at
from mineaction.text.ones import is_idiomatic_one
from mineaction.text.qualifiers import qualifier_of
from mineaction.text.sentences import sentences
from mineaction.text.separators import Separators, vote_separators
from mineaction.text.tokens import Token, tokenize, view

_COUNTED = frozenset({"cardinal", "range", "vague", "percent", "fraction"})


def analyse(text: str, context: Context) -> Analysis:
    """All sentences of a text with their words, times, masks and quantities."""
    analysis = scan(text, context)
    domain = domain_of(analysis)
    for sentence in analysis.sentences:
        if not sentence.quantities:
            continue
        heads.fill_heads(sentence)
        fill_predicates(sentence)
    tables.fill_tables(analysis)
    _measure_all(analysis)
    link_parts(analysis)
    link_respectively(analysis)
    _defaults(analysis)
    inherit(analysis)
    for sentence in analysis.sentences:
        for quantity in sentence.quantities:
            if quantity.family == "country" and quantity.measure is None:
                _country_default(sentence, quantity)
    for sentence in analysis.sentences:
        _finish(analysis, sentence, domain)
    share_groups(analysis)
    instruments.set_instruments(analysis)
    copy_to_headlines(analysis)
    spread_qualifiers(analysis)
    shares.link_shares(analysis)
    return analysis


def scan(text: str, context: Context) -> Analysis:
    """The text as sentences with lexicon hits, times, masks and numbers; no decision yet."""
    viewed = view(text)
    tokens = tokenize(viewed)
    blocks = layout(text)
    separators = vote_separators(tokens, viewed)
    spans = sentences(blocks, tokens)
    footnotes = any(s.kind == "footnote" for s in spans)
    analyses = []
    for index, span in enumerate(spans):
        sentence = SentenceAnalysis(index, span)
        sentence.hits = hits(span.tokens)
        sentence.hits_at = _by_first(sentence.hits)
        sentence.roles = _roles(sentence.hits)
        sentence.set_times(find_times(span.tokens, 0, len(span.tokens)))
        sentence.masks = find_masks(sentence, footnotes)
        _numbers(sentence, separators, text)
        analyses.append(sentence)
    return Analysis(text, viewed, tokens, blocks, analyses, context)


def _roles(found: list[Hit]) -> dict[str, int]:
    out: dict[str, int] = {}
    for hit in found:
        for entry in hit.entries:
            if entry.category == "context":
                out[entry.code] = out.get(entry.code, 0) + 1
    return out


def _by_first(found: list[Hit]) -> dict[int, list[Hit]]:
    out: dict[int, list[Hit]] = {}
    for hit in found:
        out.setdefault(hit.first, []).append(hit)
    return out


def _cell_numbers(
    sentence: SentenceAnalysis, separators: Separators, blocked: set[int], text: str
) -> None:
    """The numbers of a table row, each within its own cell."""
    tokens = sentence.tokens
    for start, end in cells(text, sentence.span.start, sentence.span.end):
        inside = {i for i, t in enumerate(tokens) if start <= t.start < end}
        outside = blocked | (set(range(len(tokens))) - inside)
        i = min(inside, default=0)
        while inside and i <= max(inside):
            number = None
            if i not in outside and (tokens[i].kind == "number" or tokens[i].norm in TRIGGERS):
                number = number_at(tokens, i, separators, outside)
            if number is None:
                i += 1
                continue
            sentence.numbers.append(number)
            _take(sentence, number)
            i = max(number.last, i + 1)


def _numbers(sentence: SentenceAnalysis, separators: Separators, text: str) -> None:
    tokens = sentence.tokens
    sentence.masks.extend(rates.denominators(tokens))
    blocked = {i for m in sentence.masks for i in range(m.first, m.last)}
    blocked |= {i for t in sentence.times if not _in_years(t) for i in range(t.first, t.last)}
    if sentence.span.kind == "table_row":
        _cell_numbers(sentence, separators, blocked, text)
        return
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if i in blocked or not (token.kind == "number" or token.norm in TRIGGERS):
            i += 1
            continue
        number = number_at(tokens, i, separators, blocked)
        if number is None:
            i += 1
            continue
        sentence.numbers.append(number)
        _take(sentence, number)
        i = max(number.last, i + 1)


def _in_years(time: TimeExpression) -> bool:
    """A length in years may be what clearance takes: it stays readable as a quantity."""
    plain = time.relation == "duration" or time.shape == "bare_window"
    return plain and time.length is not None and time.length.unit == "year"


def _take(sentence: SentenceAnalysis, number: Number) -> None:
    """A number becomes a quantity, or a mask that says why not."""
    tokens = sentence.tokens
    if number.kind not in _COUNTED:
        kind = "ordinal" if number.kind == "ordinal" else "name number"
        sentence.masks.append(Mask(number.first, number.last, kind, f"reads as {number.kind}"))
        return
    whose = number.last < len(tokens) and tokens[number.last].norm == "whose"
    if number.words and number.value == 1 and not whose and is_idiomatic_one(tokens, number.first):
        sentence.masks.append(Mask(number.first, number.last, "idiom", "'one' counts nothing here"))
        return
    qualifier = qualifier_of(tokens, number)
    quantity = Quantity(sentence.index, number, qualifier=qualifier.code)
    quantity.start = _first_token(tokens, number, qualifier.start, qualifier.end)
    quantity.after = number.last
    while quantity.after < len(tokens) and tokens[quantity.after].start < qualifier.end:
        quantity.after += 1
    sentence.quantities.append(quantity)


def _first_token(tokens: tuple[Token, ...], number: Number, start: int, end: int) -> int:
    i = number.first
    while (
        end > start
        and i > 0
        and tokens[i - 1].start >= start
        and start < tokens[number.first].start
    ):
        i -= 1
    return i


def _measure_all(analysis: Analysis) -> None:
    """Score and choose, sentence by sentence, with the last thing counted as context."""
    context: Quantity | None = None
    before: frozenset[str] = frozenset()
    recent: list[frozenset[str]] = []
    device_before: str | None = None
    section = sections.Section()
    for sentence in analysis.sentences:
        here = frozenset(sentence.roles)
        cues = measures.cues_of(sentence, here | before) if sentence.quantities else []
        device = _last_device(sentence) or device_before
        section = sections.after(sentence, section)
        for quantity in sentence.quantities:
            if quantity.other and quantity.family not in ("object", "country", "unknown"):
                continue
            quantity.context = context
            quantity.near_device = device
            quantity.section_families = tuple(section.measures)
            if quantity.measure is None:
                measures.score(sentence, quantity, cues)
                measures.attributive(sentence, quantity, cues)
                measures.add_label(quantity, section.measures)
                measures.choose(quantity)
                if quantity.elliptical and quantity.family == "device" and section.device:
                    quantity.device = section.device
                elif quantity.measure_rule == "section" and quantity.family == "device":
                    quantity.device = quantity.device or "EO_ANY"
            if not quantity.elliptical and quantity.family in _COUNTABLE:
                context = quantity
        device_before = _last_device(sentence)
        recent = [*recent[-2:], here]
        before = frozenset().union(*recent)


def _last_device(sentence: SentenceAnalysis) -> str | None:
    for hit in reversed(sentence.hits):
        for entry in hit.entries:
            if entry.category == "device" and not entry.bare:
                return entry.code
    return None


_COUNTABLE = frozenset({"people", "device", "area", "incident", "money", "years"})


# ---- what the family decides without a cue ------------------------------------------------------


def _defaults(analysis: Analysis) -> None:
    for sentence in analysis.sentences:
        sibling = next(
            (q for q in sentence.quantities if q.family == "device" and q.measure is not None), None
        )
        for quantity in sentence.quantities:
            if quantity.family == "incident" or (
                quantity.is_share and "share_of:incident" in quantity.notes
            ):
                quantity.measure, quantity.measure_rule = "incidents", "head"
            elif (
                quantity.family == "device" and quantity.measure is None and quantity.parent is None
            ):
                _device_default(sentence, quantity, sibling)
                sibling = sibling or (quantity if quantity.measure is not None else None)
            elif "share_of:money" in quantity.notes and quantity.measure is None:
                quantity.measure, quantity.measure_rule = "funding", "head"
    _area_defaults(analysis)


def _country_default(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """5,757 casualties, in 55 states: the states are those with casualties."""
    before = sentence.tokens[quantity.start - 1].norm if quantity.start else ""
    others = any(q.measure in ("casualties", "killed", "injured") for q in sentence.quantities)
    told = any(
        e.category == "cue" and (e.family == "people" or e.code == "area_contaminated")
        for h in sentence.hits for e in h.entries
    )  # fmt: skip
    if before in ("in", "across", "from") and (
        others or told or (quantity.context is not None and quantity.context.measure == "casualties")
    ):
        quantity.measure, quantity.measure_rule = "countries_affected", "sibling"


def _device_default(
    sentence: SentenceAnalysis, quantity: Quantity, sibling: Quantity | None
) -> None:
    """A list line or headline that only names devices reports them as found."""
    if sibling is not None:
        quantity.measure, quantity.measure_rule = sibling.measure, "sibling"
    elif sentence.span.kind in ("list_item", "table_row") or is_fragment(sentence):
        quantity.measure, quantity.measure_rule = "devices_found", "list_default"


def is_fragment(sentence: SentenceAnalysis) -> bool:
    """A line without a finite verb: "2022: 8,780 AP mines, 4,133 AT mines; 41,915 ha"."""
    auxiliaries = word_set("be") | word_set("have")
    if any(t.norm in auxiliaries for t in sentence.tokens):
        return False
    return not any(
        e.category == "cue" and e.form in ("s", "ed", "ed/pp")
        for h in sentence.hits
        if not sentence.entries_at(h.first, "device")
        for e in h.entries
    )


def _area_defaults(analysis: Analysis) -> None:
    """An area in a fragment takes what the title, or most of the text, says of areas."""
    title = next((s for s in analysis.sentences if s.span.kind == "headline"), None)
    counts: dict[str, int] = {}
    if title is not None:
        for hit in title.hits:
            for entry in hit.entries:
                if entry.category == "cue" and entry.family == "area":
                    counts[entry.code] = counts.get(entry.code, 0) + 2
    for sentence in analysis.sentences:
        for quantity in sentence.quantities:
            if quantity.family == "area" and quantity.measure:
                counts[quantity.measure] = counts.get(quantity.measure, 0) + 1
    if not counts:
        return
    usual = max(counts, key=lambda measure: counts[measure])
    for sentence in analysis.sentences:
        if is_fragment(sentence):
            for quantity in sentence.quantities:
                if (
                    quantity.family == "area"
                    and quantity.measure is None
                    and quantity.parent is None
                ):
                    quantity.measure, quantity.measure_rule = usual, "title_default"


# ---- last checks --------------------------------------------------------------------------------


_PEOPLE = frozenset(
    "casualties killed injured outcome_unknown missing displaced idps returnees risk_education "
    "people_at_risk deminers survivors".split()
)
_NEVER_PEOPLE = frozenset(
    {
        "animal",
        "machine",
        "body part",
        "document",
        "session",
        "team",
        "family",
        "settlement",
        "country",
        "job",
        "scrap",
        "crop",
        "vote",
    }
)


def _finish(analysis: Analysis, sentence: SentenceAnalysis, domain: Domain) -> None:
    for quantity in sentence.quantities:
        measure = quantity.measure
        if measure is None:
            continue
        reason = _veto(quantity, domain) or off_topic(analysis, sentence, quantity, domain)
        if reason:
            quantity.measure, quantity.other = None, quantity.other or "other count"
            quantity.notes.append(f"veto:{reason}")
            continue
        set_cause(sentence, quantity, domain)
        rates.set_rate(sentence, quantity)
        if quantity.measure in ("devices_found", "devices_stockpiled") and _stockpiled(
            sentence, quantity
        ):
            quantity.measure, quantity.measure_rule = "stockpile_destroyed", "stockpiled"
        if quantity.measure == "deminers":
            quantity.civil_status = None
        modality.set_modality(sentence, quantity)


def _stockpiled(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """destroyed 4,092 stockpiled mines: the adjective in the phrase, with a word of destruction."""
    inside = sentence.tokens[quantity.last : max(quantity.last, quantity.head_last)]
    return any(t.norm == "stockpiled" for t in inside) and any(
        c.measure == "devices_found" and c.score >= 60 for c in quantity.candidates
    )


def _veto(quantity: Quantity, domain: Domain) -> str:
    """Why a quantity with a measure is no figure after all, or ""."""
    measure = quantity.measure
    if not domain.about_mines and not domain.about_conflict:
        return "the text is neither about mines nor about conflict"
    if not domain.about_mines and measure not in (
        "killed",
        "injured",
        "casualties",
        "missing",
        "displaced",
        "idps",
        "returnees",
        "objects_destroyed",
    ):
        return "the text is not about mines"
    if quantity.family in ("none", "unknown") and quantity.other in _NEVER_PEOPLE:
        return f"counts {quantity.other}"
    if quantity.family == "unknown" and measure not in _PEOPLE:
        return "unknown head"
    if quantity.number.value == 0 and quantity.cell is None:
        return "zero"
    if (
        quantity.number.words
        and quantity.number.value == 1
        and measure not in _PEOPLE | {"incidents", "devices_found", "devices_emplaced"}
    ):
        return "'one' of another thing"
    if measure == "time_to_clear" and quantity.unit != "ANN":
        return "no years"
    return ""
