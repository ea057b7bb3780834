"""Quotations: which stretches of a text stand between quotation marks.

Lives here: pairing the marks over the sentences of a document. Does not live here: who is quoted
(extraction.speakers.attribute), and whether a short quotation is a title or a word used with
reserve.

The view makes every double mark straight, so a mark opens or closes by what it leans on. A
quotation of several paragraphs is opened again at each of them and closed at the last, as
newspapers print it, or closes within twelve paragraphs; else it ends with its own. One pass, linear
time.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from mineaction.text.sentences import SentenceSpan
from mineaction.text.tokens import Token

_MARKS = frozenset("\"'")
_BRACKETS = frozenset("([{")
_PARAGRAPHS = 12  # in which a quotation that is not opened again has to close
_STOPS = frozenset(".,!?;:\u2026")


class Quotation(NamedTuple):
    """A quotation with its marks: text[start:end] in code points.

    `first` and `last` are the (sentence, token) indexes of its first and last token, both inside.
    `depth` is 0 for a quotation of the text itself, 1 for one inside another, and so on. `closed`
    is False where the closing mark is missing.
    """

    start: int
    end: int
    first: tuple[int, int]
    last: tuple[int, int]
    depth: int
    closed: bool


class _Place(NamedTuple):
    sentence: int
    at: int
    token: Token


class _Neighbours(NamedTuple):
    before: Token | None  # only if it touches the mark
    after: Token | None


def quotations(spans: Sequence[SentenceSpan]) -> list[Quotation]:
    """The quotations of a document's sentences, by start; nested ones follow their outer one."""
    found: list[Quotation] = []
    waiting: list[_Place] = []  # double marks still open, the outermost first
    last: _Place | None = None
    groups = groupby(enumerate(spans), key=lambda pair: pair[1].block)
    paragraphs = [list(group) for _, group in groups]
    for number, paragraph in enumerate(paragraphs):
        if not waiting and not any(_has_marks(span) for _, span in paragraph):
            continue
        places = [_Place(s, i, t) for s, span in paragraph for i, t in enumerate(span.tokens)]
        goes_on = places[0].token.text == '"' and _touches(places[0], places[1:2])
        if waiting and last and not goes_on and not _closes_soon(paragraphs, number):
            _give_up(found, waiting, last)
        _double_marks(found, waiting, places, again=bool(waiting) and goes_on)
        _single_marks(found, places)
        last = places[-1]
    if last:
        _give_up(found, waiting, last)
    return _nested(found)


def quoted_tokens(
    found: Sequence[Quotation], spans: Sequence[SentenceSpan]
) -> dict[int, list[tuple[int, int]]]:
    """Sentence -> its stretches [first, last) of tokens that are quoted."""
    out: dict[int, list[tuple[int, int]]] = {}
    for q in found:
        for index in range(q.first[0], q.last[0] + 1 if not q.depth else q.first[0]):
            begin = q.first[1] if index == q.first[0] else 0
            end = q.last[1] + 1 if index == q.last[0] else len(spans[index].tokens)
            out.setdefault(index, []).append((begin, end))
    return out


def _closes_soon(paragraphs: Sequence[Sequence[tuple[int, SentenceSpan]]], number: int) -> bool:
    """Whether the next mark from a paragraph on closes: "We lost two. // They were boys," he said.

    Statements on the web open a quotation once and close it some paragraphs below.
    """
    for paragraph in paragraphs[number : number + _PARAGRAPHS]:
        tokens = [token for _, span in paragraph for token in span.tokens]
        for i, token in enumerate(tokens):
            if token.text == '"':
                return i > 0 and tokens[i - 1].end == token.start and not (
                    i + 1 < len(tokens) and tokens[i + 1].start == token.end
                    and tokens[i + 1].kind != "sign"
                )  # fmt: skip
    return False


def _has_marks(span: SentenceSpan) -> bool:
    return not _MARKS.isdisjoint([token.text for token in span.tokens])


def _touches(mark: _Place, following: Sequence[_Place]) -> bool:
    return bool(following) and following[0].token.start == mark.token.end


def _neighbours(places: Sequence[_Place], k: int) -> _Neighbours:
    mark = places[k].token
    before = places[k - 1].token if k else None
    after = places[k + 1].token if k + 1 < len(places) else None
    return _Neighbours(
        before if before and before.end == mark.start else None,
        after if after and after.start == mark.end else None,
    )


def _double_marks(
    found: list[Quotation], waiting: list[_Place], places: list[_Place], again: bool
) -> None:
    """Pair the double marks of a paragraph; `again`: its first mark opens an open one again."""
    for k, place in enumerate(places):
        if place.token.text != '"' or (again and k == 0):
            continue
        near = _neighbours(places, k)
        leans_left = near.before is not None and near.before.text not in _BRACKETS
        if waiting and leans_left:
            found.append(_quotation(waiting.pop(), place, len(waiting), closed=True))
        elif near.after is not None and not (near.before and near.before.kind != "sign"):
            waiting.append(place)


def _single_marks(found: list[Quotation], places: list[_Place]) -> None:
    """Pair the single marks of a paragraph; an apostrophe is none ("villagers' fields", "'93")."""
    opened: _Place | None = None
    doubtful: _Place | None = None
    for k, place in enumerate(places):
        if place.token.text != "'":
            continue
        near = _neighbours(places, k)
        if opened is None:
            opened, doubtful = place if _opens(near) else None, None
        elif (near.before is not None and near.after is None) or _after_stop(near):
            if near.before and near.before.norm.endswith("s") and not _after_stop(near):
                doubtful = doubtful or place  # a plural's apostrophe, or the end
            else:
                found.append(_quotation(opened, place, 0, closed=True))
                opened = None
    if opened and doubtful:
        found.append(_quotation(opened, doubtful, 0, closed=True))


def _opens(near: _Neighbours) -> bool:
    free = near.before is None or near.before.text in _BRACKETS or near.before.text == '"'
    return free and near.after is not None and near.after.kind == "word"


def _after_stop(near: _Neighbours) -> bool:
    return near.before is not None and near.before.text in _STOPS


def _give_up(found: list[Quotation], waiting: list[_Place], end: _Place) -> None:
    """Close what is open at the end of its paragraph."""
    while waiting:
        found.append(_quotation(waiting.pop(), end, len(waiting), closed=False))


def _quotation(opened: _Place, end: _Place, depth: int, closed: bool) -> Quotation:
    return Quotation(
        opened.token.start,
        end.token.end,
        (opened.sentence, opened.at),
        (end.sentence, end.at),
        depth,
        closed,
    )


def _nested(found: list[Quotation]) -> list[Quotation]:
    """By start, with the depth that all marks together give."""
    found.sort(key=lambda q: (q.start, -q.end))
    ends: list[int] = []
    out: list[Quotation] = []
    for q in found:
        while ends and ends[-1] <= q.start:
            ends.pop()
        depth = len(ends)
        ends.append(q.end)
        out.append(Quotation(q.start, q.end, q.first, q.last, depth, q.closed))
    return out
