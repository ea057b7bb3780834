"""Naming again: a source that is taken up by part of its name, or as the paper named before.

Lives here: the words of a name by which a paragraph can refer to it. Does not live here: whose
account goes on (speakers/attribute.py), words that link without a name (continuation.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.actors.phrases import is_capital
from mineaction.lexicon.gazetteer import place_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_words
from mineaction.text.tokens import Token, tokenize

_SAYS = speech_words("papers_say")
_LINK_REACH = 10  # tokens of a paragraph's beginning in which a word links it to the one before


def cites_paper(tokens: Sequence[Token]) -> bool:
    """ "Nine were men, the report said": the paper that was named before."""
    triples = zip(tokens, tokens[1:], tokens[2:], strict=False)
    return any(
        the.norm == "the" and paper.norm in speech_words("documents") and verb.norm in _SAYS
        for the, paper, verb in triples
    )


def name_words(name: str) -> set[str]:
    """The words of a name by which a paragraph can refer to it; places in it are no such words."""
    words = [w for w in name.replace("'", " ").split() if w[0].isupper()]
    if len(words) > 1:
        words = [w for w in words if not _is_place(w) and w.lower() not in speech_words("roofs")]
    return {w.lower() for w in words}


def names_again(
    tokens: Sequence[Token], words: set[str], name: str, behind: str | None = None
) -> bool:
    """Whether a word is part of a name named before, and not of another name that shares it.

    Near the beginning it has its capital; `behind` an article ("the centre") it may stand anywhere.
    """
    for i, token in enumerate(tokens if behind else tokens[:_LINK_REACH]):
        if token.norm not in words:
            continue
        if behind and (i == 0 or tokens[i - 1].norm != behind):
            continue
        if not behind and not token.text[0].isupper():
            continue
        first = last = i
        while first and is_capital(tokens[first - 1]):
            first -= 1
        while last + 1 < len(tokens) and is_capital(tokens[last + 1]):
            last += 1
        if last == first or all(t.norm in name for t in tokens[first : last + 1]):
            return True
    return False


def _is_place(word: str) -> bool:
    places = place_trie()
    return word.lower() in places.starts and match_at(tokenize(word), 0, places) is not None
