"""explain: the way of one number through the stages, in words.

Lives here: the report on one number. Does not live here: any decision; it prints what the stages
left in the working records.
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Candidate, Quantity, SentenceAnalysis
from mineaction.extraction.claims import figures, sentence_rows
from mineaction.extraction.extract import settings_of
from mineaction.extraction.measures.choice import THRESHOLD
from mineaction.extraction.model import Context
from mineaction.extraction.pipeline import analyse

_SETTING = (
    "period_start", "period_end", "as_of", "as_of_basis", "period_kind", "anchor", "period_rule",
    "places", "country", "place_rule", "speaker", "carrier", "speaker_rule",
)  # fmt: skip


def explain(text: str, context: Context | None, offset: int) -> str:
    """What was seen at `offset`, which candidates were scored, which won and why."""
    analysis = analyse(text, context or Context())
    for sentence in analysis.sentences:
        span = sentence.span
        if span.start <= offset < span.end:
            lines = [f"sentence ({span.kind}): {text[span.start : span.end]!r}"]
            for quantity in sentence.quantities:
                if quantity.number.start <= offset < quantity.number.end:
                    lines += [*_quantity(text, quantity), *_setting(analysis, quantity)]
                    return "\n".join(lines)
            return "\n".join([*lines, *_mask(sentence, offset)])
    return f"no sentence at character {offset}: white space, page furniture or an address"


def _quantity(text: str, q: Quantity) -> list[str]:
    number = q.number
    value = f"{number.value}" if number.value is not None else f"{number.low} to {number.high}"
    printed = text[number.start : number.end]
    device = f", device {q.device}" if q.device else ""
    lines = [
        f"number: {printed!r} = {value} ({number.kind}), qualifier {q.qualifier}",
        f"head: {q.term or 'none of its own'}; family {q.family}, unit {q.unit}{device}",
    ]
    group = ", ".join(v for v in (q.civil_status, q.age, q.sex) if v)
    if group:
        lines.append(f"group: {group} (by {q.group_rule})")
    if q.parent is not None:
        whole = text[q.parent.number.start : q.parent.number.end]
        lines.append(f"part of: {whole!r} ({q.part_basis})")
    lines += [_candidate(q, candidate) for candidate in q.candidates]
    by = q.measure_rule if q.measure else q.other or "no cue was strong enough"
    lines.append(f"measure: {q.measure or 'none'} ({'by ' if q.measure else ''}{by})")
    lines += [f"note: {note}" for note in q.notes]
    if q.measure:
        lines.append(f"cause {q.cause}, modality {q.modality}")
    return lines


def _candidate(q: Quantity, candidate: Candidate) -> str:
    won = candidate.rule == q.measure_rule and candidate.measure == q.measure
    mark = "won" if won else "lost"
    if candidate.score < THRESHOLD:
        mark = f"below {THRESHOLD}"
    return f"candidate {candidate.measure}: {candidate.score} points, {candidate.why} [{mark}]"


def _setting(analysis: Analysis, quantity: Quantity) -> list[str]:
    settings = settings_of(analysis).of
    if quantity not in settings:
        return []
    figure = figures(analysis, settings, sentence_rows(analysis))[quantity]
    known = ((name, getattr(figure, name)) for name in _SETTING)
    return ["setting: " + ", ".join(f"{name} {value}" for name, value in known if value)]


def _mask(sentence: SentenceAnalysis, offset: int) -> list[str]:
    for mask in sentence.masks:
        if sentence.tokens[mask.first].start <= offset < sentence.tokens[mask.last - 1].end:
            return [f"no figure: {mask.kind} ({mask.reason})"]
    for time in sentence.times:
        if time.start <= offset < time.end:
            return [f"no figure: a time ({time.relation}, {time.shape})"]
    return ["no number begins here"]
