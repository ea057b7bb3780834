"""Interviews: whose turn it is, who asks and who is asked.

Lives here: turns marked Q and A, dashes or names before a colon. Does not live here: who issues
any other document (issuer.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.actors import Actor, read_actor
from mineaction.extraction.analysis import Analysis
from mineaction.extraction.phrases import is_capital
from mineaction.text.tokens import Token


def turns(analysis: Analysis) -> dict[int, bool]:
    """Blocks that are turns of an interview; True for an answer."""
    found: dict[int, bool] = {}
    questions = 0
    last: dict[int, Token] = {s.span.block: s.tokens[-1] for s in analysis.sentences}
    seen = -1
    for sentence in analysis.sentences:
        block, tokens = sentence.span.block, sentence.tokens
        if block == seen or len(tokens) < 3:
            continue
        seen = block
        if tokens[0].text in ("Q", "A") and tokens[1].text == ":":
            found[block] = tokens[0].text == "A"
            questions += tokens[0].text == "Q"
        elif tokens[0].text == "-":
            found[block] = last[block].text not in ("?", '"')
            questions += last[block].text == "?"
    return found if questions >= 2 else {}


def interviewee(sentences: Sequence[Sequence[Token]]) -> Actor | None:
    """The person whom the introduction of an interview presents first."""
    for tokens in sentences:
        for i, token in enumerate(tokens):
            if not is_capital(token) or (i and is_capital(tokens[i - 1])):
                continue
            end = i + 1
            while end < len(tokens) and (is_capital(tokens[end]) or tokens[end].text == "."):
                end += 1
            actor = read_actor(tokens, i, end)
            if actor and actor.nature == "person" and actor.named and (i == 0 or end - i > 1):
                return actor
    return None


def interviewer(analysis: Analysis) -> str | None:
    """The name before a colon whose turns end in a question, twice at least."""
    asked: dict[str, int] = {}
    first: dict[int, Sequence[Token]] = {}
    last: dict[int, Token] = {}
    for sentence in analysis.sentences:
        first.setdefault(sentence.span.block, sentence.tokens)
        last[sentence.span.block] = sentence.tokens[-1]
    for block, tokens in first.items():
        colon = next((i for i, t in enumerate(tokens[:6]) if t.text == ":"), 0)
        if colon and all(is_capital(t) for t in tokens[:colon]) and last[block].text == "?":
            name = _printed(tokens[:colon])
            asked[name] = asked.get(name, 0) + 1
    most = max(asked, key=lambda n: asked[n], default="")
    return most if len(most) > 1 and asked[most] > 1 else None


def _printed(tokens: Sequence[Token]) -> str:
    actor = read_actor(tokens, 0, len(tokens))
    return actor.name if actor else " ".join(t.text for t in tokens)
