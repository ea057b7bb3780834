"""Headlines: a figure there has the speaker whom the body names for the same figure.

Lives here: finding the figure of a headline, or of a paper's highlights, in the body, by its
number and measure; where the lead stands. Does not live here: who speaks in the body
(attribute.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.speakers.chains import Chain, SentenceSources, chain_in
from mineaction.lexicon.speech import speech_phrase

_LINES = 6  # sentences at the beginning that can be headlines
_FURNITURE = 7  # tokens of a line without a stop, as pages have above their headline
_DIGEST = 14  # sentences in which a paper's highlights end
_TITLE = 3  # tokens of "HIGHLIGHTS", "Key messages"
_PROSE = 8  # tokens of a line that can be a page's furniture
_ROUNDED = 100  # a headline rounds no smaller number, but its decimals
_ROUNDING = Decimal("0.04")  # "over 200" for 204, "nearly 600" for 598.2

# Value -> where the body has it: the quantity if it is one, its sentence and first token.
Body = dict[Decimal, list[tuple[Quantity | None, int, int]]]


def headlines(
    analysis: Analysis, sources: Sequence[SentenceSources]
) -> dict[tuple[int, int], Chain]:
    """(sentence, token) of headline figures that the body repeats -> the chain of the body."""
    out: dict[tuple[int, int], Chain] = {}
    opening = list(_opening(analysis))
    skipped = {s.index for s in opening}
    body = _body(analysis, skipped) if any(s.numbers for s in opening) else {}
    for sentence in opening:
        of = {q.first: q for q in sentence.quantities}
        for number in sentence.numbers:
            place = _same_number(number.value, of.get(number.first), body)
            if place:
                found = chain_in(sources[place[0]], place[1])
                chain = Chain(found.links, found.carrier, "headline")
                out.update({(sentence.index, k): chain for k in range(number.first, number.last)})
    return out


def lead(analysis: Analysis) -> SentenceAnalysis | None:
    """The first sentence of running text, behind headlines and what a page has above them."""
    text = (s for s in analysis.sentences if s.span.kind == "body" and len(s.tokens) > _PROSE)
    return next((s for s in text if s.tokens[-1].text != ")"), None)  # "(Photo: Some Wire)"


def _opening(analysis: Analysis) -> Iterator[SentenceAnalysis]:
    digest, furniture = False, 0
    for number, sentence in enumerate(analysis.sentences[:_DIGEST]):
        short = len(sentence.tokens) <= _TITLE
        digest = digest or (short and bool(speech_phrase("digests", sentence.tokens, 0)))
        listed = digest and sentence.span.kind == "list_item"
        headline = sentence.span.kind == "headline"
        if listed or (headline and number - furniture < _LINES):
            yield sentence
        elif not headline and not (digest and short):
            furniture += 1
            if len(sentence.tokens) > _FURNITURE or sentence.tokens[-1].text in '.!?"':
                return


def _body(analysis: Analysis, opening: set[int]) -> Body:
    body: Body = {}
    for sentence in analysis.sentences:
        if sentence.span.kind == "headline" or sentence.index in opening:
            continue
        of = {q.first: q for q in sentence.quantities}
        for number in sentence.numbers:
            if number.value is not None:
                found = (of.get(number.first), sentence.index, number.first)
                body.setdefault(number.value, []).append(found)
    return body


def _same_number(
    value: Decimal | None, quantity: Quantity | None, body: Body
) -> tuple[int, int] | None:
    """Where the body gives the headline's figure: the same number, or what it was rounded from."""
    if value is None:
        return None
    reach = value * _ROUNDING if value >= _ROUNDED else Decimal(0)
    near = sorted(
        (v for v in body if abs(v - value) <= reach or (v % 1 and abs(v - value) < 1)),
        key=lambda v: abs(v - value),
    )
    found = [place for v in near for place in body[v]]
    measure = quantity.measure if quantity else None
    alike = [p for p in found if measure and p[0] and p[0].measure == measure]
    free = [p for p in found if not measure or not p[0] or not p[0].measure]
    return next(((i, k) for _, i, k in (*alike, *free)), None)
