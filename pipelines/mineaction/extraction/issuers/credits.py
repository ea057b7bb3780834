"""The owner of a page: whose pictures it shows, whose menu it stands under, whose house it is.

Lives here: bodies named as authors, in credits of pictures, in the path above a page, in what a
foot says of itself and in its postal address. Does not live here: bodies that write as "we"
(whole_text.py) and other feet (foot.py). Asked only where neither head, foot nor outlet tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from mineaction.extraction.actors.find import read_actor
from mineaction.extraction.actors.phrases import is_calendar, phrase_end
from mineaction.extraction.actors.record import printed
from mineaction.extraction.analysis import Analysis, SentenceAnalysis
from mineaction.extraction.issuers.record import Issuer, is_issuing_body
from mineaction.lexicon.gazetteer import Actor as KnownActor
from mineaction.lexicon.gazetteer import actor_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_phrase, speech_words
from mineaction.text.tokens import Token

_HEAD, _FOOT = 8, 8  # sentences
_CREDIT = 12  # tokens from "Photo:" to the name of its owner
_TIMES = 2  # mentions of an owner, that of the credit included
_PATH = frozenset({'"', ">", "/", "|"})  # a double arrow is read as a quotation mark


def owner(analysis: Analysis) -> Issuer | None:
    """The body whose page it is; None if no sign says so."""
    return (
        _authored(analysis.sentences)
        or _in_address(analysis.sentences[-_FOOT:])
        or _as_printed(analysis, _of_itself(analysis.sentences[-_FOOT:]))
        or _as_printed(analysis, _in_path(analysis.sentences[:_HEAD]))
        or _as_printed(analysis, _of_pictures(analysis.sentences))
    )


def _authored(sentences: Sequence[SentenceAnalysis]) -> Issuer | None:
    """ "Author: Some Fund Narvia", or the name in a line of its own below "Author(s)"."""
    for tokens, below in pairwise([*(s.tokens for s in sentences), []]):
        end = speech_phrase("authored", tokens, 0)
        label = end and (end == len(tokens) or tokens[end].text == ":")
        name = ([t for t in tokens[end:] if t.text != ":"] or below) if label else _posting(tokens)
        actor = read_actor(name, 0, len(name)) if 0 < len(name) <= _CREDIT else None
        if actor is not None and actor.start == name[0].start and is_issuing_body(actor, name):
            return Issuer(printed(name, 0, len(name)), actor.start, name[-1].end, "author")
    return None


def _posting(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "Posted on 4 April 2031 by | Some Network", "By | Some Network |, 4 April 2031"."""
    head = tokens[: _CREDIT + _TIMES]
    by = next((i for i, t in enumerate(head) if t.norm == "by"), len(tokens))
    before = [t for t in tokens[:by] if not is_calendar(t) and t.kind == "word"]
    end = next((i for i in range(by + 1, len(tokens)) if tokens[i].text in "|,"), len(tokens))
    dated = any(map(is_calendar, head)) and all(t.norm in speech_words("of_dates") for t in before)
    return tokens[by + 1 : end] if dated else []


def _in_address(foot: Sequence[SentenceAnalysis]) -> Issuer | None:
    """ "Ministry of Works, S. Roe str. 50, Orla" below a text; a stop may part the line."""
    houses = {s.span.block for s in foot if any(m.kind == "address" for m in s.masks)}
    for tokens in (s.tokens for s in foot if s.span.block in houses):
        comma = next((i for i, t in enumerate(tokens) if t.text == ","), 0)
        actor = read_actor(tokens, 0, comma) if comma and phrase_end(tokens, 0) == comma else None
        if actor is not None and is_issuing_body(actor, tokens[:comma]):
            return Issuer(actor.name, actor.start, actor.end, "address")
    return None


def _of_itself(foot: Sequence[SentenceAnalysis]) -> KnownActor | None:
    """ "MAG is a registered charity." below a text."""
    for sentence in foot:
        for body, last in _bodies(sentence.tokens, range(2)):
            after = sentence.tokens[last : last + 4]
            words = {t.norm for t in after}
            if "is" in words and not speech_words("charities").isdisjoint(words):
                return body
    return None


def _in_path(head: Sequence[SentenceAnalysis]) -> KnownActor | None:
    """ "DanChurchAid >> News >> Libya" above a text: the site is the first of the path."""
    for sentence in head:
        for body, last in _bodies(sentence.tokens, range(1)):
            behind = sentence.tokens[last : last + 1]
            if behind and behind[0].text in _PATH and sentence.span.kind != "body":
                return body
    return None


def _of_pictures(sentences: Sequence[SentenceAnalysis]) -> KnownActor | None:
    """ "Photo: HALO Trust", "(c) G. Roe / HI", "Photo: A lane. DCA/Roe": the one that is named."""
    found: dict[str, KnownActor] = {}
    for sentence in sentences:
        tokens = sentence.tokens
        for i, token in enumerate(tokens):
            label = speech_phrase("picture_credits", tokens, i)
            shown = token.text == "\u00a9" or (label and tokens[label - 1].text == ":")
            if shown:
                near = range(i, min(len(tokens), i + _CREDIT))
                found |= {body.name: body for body, _ in _bodies(tokens, near)}
    return next(iter(found.values())) if len(found) == 1 else None


def _bodies(tokens: Sequence[Token], where: range) -> Iterator[tuple[KnownActor, int]]:
    """The bodies that write about themselves and are named there, with the token behind each."""
    for i in where:
        found = match_at(tokens, i, actor_trie()) if i < len(tokens) else None
        if found is not None and found[0].of.kind in speech_words("kinds_of_writers"):
            yield found[0].of, found[1]


def _as_printed(analysis: Analysis, body: KnownActor | None) -> Issuer | None:
    """The longest name of a body in the text, which must name it more than once."""
    if body is None:
        return None
    found = [
        (sentence.tokens[i].start, sentence.tokens[last - 1].end)
        for sentence in analysis.sentences
        for i in range(len(sentence.tokens))
        for known, last in _bodies(sentence.tokens, range(i, i + 1))
        if known.name == body.name
    ]
    if len(found) < _TIMES:
        return None
    start, end = max(found, key=lambda span: span[1] - span[0])
    return Issuer(analysis.view[start:end], start, end, "owner")
