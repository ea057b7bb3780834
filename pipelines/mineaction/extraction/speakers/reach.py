"""How far a source reaches in its sentence: its clause, its brackets, the parts that follow.

Lives here: the stretch of tokens that each source holds. Does not live here: finding the sources
(reporting.py) and what goes on in the next sentence (attribute.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from mineaction.extraction.actors.find import Actor
from mineaction.lexicon.speech import speech_words
from mineaction.text.number_words import SMALL
from mineaction.text.tokens import Token

_REACH = 40
_CLAUSE = 4  # tokens of a clause before "and the mayor said that"
# Sources that can open a sentence: "According to X, ...", "As reported by X, ...".
_OPENING = frozenset({"according_to", "figures_of", "data_of"})


@dataclass(slots=True)
class Source:
    """One source of a sentence.

    role: say (X said), inner (according to X: nearer to the number), outer (relayed by X). Tokens
    [first, last) hold source and cue, [begin, end) what it is the source of. `after`: its statement
    stands before it ("..., X said").
    """

    role: str
    actors: tuple[Actor, ...]
    cue: str
    rule: str
    first: int
    last: int
    begin: int = 0
    end: int = 0
    after: bool = False
    bracket: bool = False  # reaches over its brackets or its quotation only


def set_reach(tokens: Sequence[Token], found: list[Source]) -> None:
    """Set [begin, end) of every source: its brackets, its part between semicolons, or all."""
    parts = _parts(tokens)
    for source in found:
        inside = _brackets_around(tokens, source.first) if source.rule != "brackets" else None
        part = next(p for p in parts if p[0] <= source.first < p[1])
        source.begin, source.end = inside or part
        source.bracket = inside is not None
    says = [s for s in found if s.role == "say" and not s.bracket]
    _spread(says, parts)
    for left, right in pairwise(says):
        if not right.after and right.first and _clause_begins(tokens, right.first):
            left.end = min(left.end, right.first)
            right.begin = max(right.begin, right.first)
    if len(says) == 1 and not says[0].after and _begins_second(tokens, says[0]):
        says[0].begin = max(says[0].begin, says[0].first)
    for source in found:
        if source.role == "inner":
            _extend(tokens, source, parts, found)
            _clip(tokens, source, says)


def _clause_begins(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i - 1].norm in speech_words("clauses") or tokens[i - 1].text in ";:"


def _ends_clause(tokens: Sequence[Token], i: int) -> bool:
    """ ", X says | , and": another clause follows."""
    return tokens[i].text == "," and tokens[i + 1].norm in speech_words("clauses")


def _begins_second(tokens: Sequence[Token], source: Source) -> bool:
    """ "Mines kill many, and the mayor said that nine": the first clause is not the mayor's."""
    i = source.first
    if i < _CLAUSE or not _clause_begins(tokens, i) or tokens[i - 1].text in ";:":
        return False
    return source.last < len(tokens) and tokens[source.last].norm == "that"


def _parts(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The sentence cut at semicolons that stand in no brackets."""
    if ";" not in [t.text for t in tokens]:
        return [(0, len(tokens))]
    cuts, depth = [0], 0
    for i, token in enumerate(tokens):
        if token.text == "(":
            depth += 1
        elif token.text == ")":
            depth = max(0, depth - 1)
        elif token.text == ";" and not depth:
            cuts.append(i + 1)
    cuts.append(len(tokens))
    return [(a, b) for a, b in pairwise(cuts) if a < b]


def _brackets_around(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    for i in range(at - 1, max(-1, at - _REACH), -1):
        if tokens[i].text == ")":
            return None
        if tokens[i].text == "(":
            for j in range(at, min(len(tokens), at + _REACH)):
                if tokens[j].text == ")":
                    return i, j + 1
            return i, len(tokens)
    return None


def _spread(says: list[Source], parts: list[tuple[int, int]]) -> None:
    """A speaker holds the parts that follow, until another speaks; the first also those before."""
    if not says:
        return
    owned = {p: [s for s in says if p[0] <= s.first < p[1]] for p in parts}
    last: Source | None = None
    for part in parts:
        here = owned[part]
        if not here and last is not None:
            last.end = part[1]
        elif here:
            if last is None:
                for source in (s for s in here if s.after or s.actors[0].kind != "country"):
                    source.begin = parts[0][0]
            last = here[-1]


def _extend(
    tokens: Sequence[Token], source: Source, parts: list[tuple[int, int]], found: list[Source]
) -> None:
    """Over "; 14 of them died": a part without a source that goes on about the one before.

    A source that opens its sentence ("According to X, ...; ...; ...") holds all parts up to the
    next source, or to the writer's own "we".
    """
    if source.bracket or source.rule == "brackets":
        return
    opens = source.rule in _OPENING and not source.first
    for begin, end in parts:
        if begin == source.end and not any(begin <= s.first < end for s in found):
            first = tokens[begin : begin + 5]
            counts = first[0].kind == "number" or first[0].norm in SMALL
            not_ours = speech_words("writers").isdisjoint(t.norm for t in tokens[begin:end])
            goes_on = any(t.norm in speech_words("partitives") for t in first)
            if counts or goes_on or (opens and not_ours):
                source.end = end


def _own_clause(tokens: Sequence[Token], first: int) -> int:
    """ "Forty fields are closed | and, by X's count, 900 people live there": where it begins."""
    joint = first - 2 if first > 1 and tokens[first - 1].text == "," else first - 1
    return joint if joint > 0 and tokens[joint].norm in speech_words("clauses") else 0


def _clip(tokens: Sequence[Token], source: Source, says: list[Source]) -> None:
    """A named source reaches over its clause, not into what another says or what it follows."""
    for say in says:
        if not say.after and say.first > source.last and _clause_begins(tokens, say.first):
            source.end = min(source.end, say.first)
        if say.after and say.last < source.first and _ends_clause(tokens, say.last):
            source.begin = max(source.begin, say.last)  # "9 died, X says, and 4 lie, by Y's count"
    if source.rule in ("by_count", "according_to"):
        source.begin = max(source.begin, _own_clause(tokens, source.first))
    if source.rule == "by_count":
        for i in range(source.first - 1, source.begin, -1):
            if tokens[i].text == "-" and tokens[i - 1].end < tokens[i].start:
                source.begin = i
                break
