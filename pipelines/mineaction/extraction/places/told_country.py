"""The country that a paragraph speaks of, in a text about several.

Lives here: told_country. Does not live here: the country of a whole text (countries.py) and of a
paragraph that opens with "In Mali, ..." or stands below a heading (there too).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from mineaction.extraction.analysis import Analysis, SentenceAnalysis
from mineaction.extraction.places.groups import Found
from mineaction.extraction.places.mentions import Mention
from mineaction.lexicon.place_scope import scope_words

_ROLE = 3  # tokens between a country and who speaks for it


def told_country(
    analysis: Analysis, found: Sequence[Found], sentence: SentenceAnalysis
) -> str | None:
    """The only country of the sentence, else of the nearest one before it in its paragraph.

    "Croatia cleared 30 sq km. It also cancelled 17": none if a sentence between speaks of another.
    """
    told = (analysis.sentences[i] for i in range(sentence.index, -1, -1))
    block = list(takewhile(lambda before: before.span.block == sentence.span.block, told))
    if any("country" in (q.family, q.other) for s in block for q in s.quantities):
        return None  # "72 states were mined. Narvia closed its centre. Teams cleared 198 sq km"
    passed: set[str] = set()
    for before in block:
        named = {m.readings[0].country: m for m in found[before.index].mentions if m.readings}
        scenes = {code for code, m in named.items() if _is_scene(before, m)}
        if scenes:
            return scenes.pop() if len(scenes) == 1 and passed <= scenes else None
        passed |= set(named)
    return None


def _is_scene(sentence: SentenceAnalysis, mention: Mention) -> bool:
    """Whether it is told of it, not where help or arms came from, who speaks or how large it is."""
    if mention.kind not in ("country", "part", "demonym"):
        return mention.kind == "place"
    tokens, home = sentence.norms, scope_words("homes")
    i = mention.first - (sentence.norm(mention.first - 1) == "the")
    behind = mention.last + (sentence.norm(mention.last) == "'s")
    around = (*tokens[max(0, i - _ROLE) : i], *tokens[behind : behind + _ROLE])
    if not (scope_words("delegates") | scope_words("statesmen")).isdisjoint(around):
        return not home.isdisjoint(sentence.words)
    if sentence.norm(i - 2) == "size" or sentence.norm(i - 1) in scope_words("sources"):
        return False
    return mention.kind != "demonym" or sentence.norm(mention.last) in home
