"""The issuer by the whole text, where neither head nor foot nor outlet tells: who speaks as "we".

Lives here: the one monitor that a paper in sections names, the one body that works with partners,
the one body behind "our teams", the body in a cell of the head, the author told below an opinion.
Does not live here: heads, feet and openings (issuer.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mineaction.extraction.actors.continuation import speaks_of_itself
from mineaction.extraction.actors.find import read_actor
from mineaction.extraction.actors.phrases import is_calendar, is_capital, phrase_start
from mineaction.extraction.analysis import Analysis, SentenceAnalysis
from mineaction.extraction.issuers.credits import owner
from mineaction.extraction.issuers.record import Issuer, all_capitals
from mineaction.lexicon.gazetteer import Actor as KnownActor
from mineaction.lexicon.gazetteer import actor_trie, place_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_phrases, speech_words
from mineaction.text.tokens import Token

_SECTIONS = 3  # headings of a paper in sections, its title included
_TITLE = 5  # tokens of a section's title
_FOOT, _NAME = 3, 5  # sentences at the end that tell of the author; tokens of a name
_HEAD = 5  # sentences of a head
_TIMES = 2  # sentences that say "we", and mentions of who says it
_WRITERS = speech_words("writers") | {"i"}


def issuer_by_text(analysis: Analysis) -> Issuer | None:
    """The body that the text as a whole shows to be its writer; None if several may be it."""
    return (
        named_monitor(analysis)
        or ("partners" in analysis.words and named_partner(analysis))
        or (not _WRITERS.isdisjoint(analysis.words) and _by_its_voice(analysis))
        or owner(analysis)
    )


def _by_its_voice(analysis: Analysis) -> Issuer | None:
    """The writer of a text in the first person."""
    return _author(analysis) or _in_cell(analysis) or _ourselves(analysis)


def _author(analysis: Analysis) -> Issuer | None:
    """ "Ann Poe is a fellow at the Hills Institute." below what somebody told in the first person.

    She is named there alone.
    """
    told = (s for s in analysis.sentences if speaks_of_itself(s.tokens) or _says_i(s.tokens))
    if next(told, None) is None:
        return None
    for sentence in analysis.sentences[-_FOOT:]:
        tokens = sentence.tokens
        end = next((i for i, t in enumerate(tokens[:_NAME]) if not is_capital(t)), 0)
        if end < _TIMES or [t.norm for t in tokens[end : end + 1]] != ["is"]:
            continue
        actor = read_actor(tokens, 0, end)
        articles = tokens[end + 1].norm in speech_words("articles") if end + 1 < len(tokens) else 0
        once = analysis.view.count(analysis.view[tokens[0].start : tokens[end - 1].end]) == 1
        if actor and actor.nature == "person" and articles and once:
            return Issuer(actor.name, actor.start, actor.end, "author")
    return None


def _says_i(tokens: Sequence[Token]) -> bool:
    """ "I have seen it", in no quotation."""
    quoted = False
    for token in tokens:
        quoted ^= token.text == '"'
        if token.text == "I" and not quoted:
            return True
    return False


def _in_cell(analysis: Analysis) -> Issuer | None:
    """ "Old Narva | 22 May 2031 | Ground Anew" above a story of "our teams" at Ground Anew."""
    if not any(speaks_of_itself(s.tokens) for s in analysis.sentences):
        return None
    head = [s for s in analysis.sentences[:_HEAD] if s.span.kind == "headline"]
    for cell in (cell for s in head for cell in _cells(s.tokens)):
        name = analysis.view[cell[0].start : cell[-1].end]
        if match_at(cell, 0, place_trie()) or any(map(is_calendar, cell)):
            continue
        if _TIMES <= len(cell) <= _NAME and all_capitals(cell) and analysis.view.count(name) > 1:
            return Issuer(name, cell[0].start, cell[-1].end, "cell")
    return None


def _cells(line: Sequence[Token]) -> list[Sequence[Token]]:
    """The cells of a line with bars; none for a line without."""
    bars = [i for i in range(len(line)) if line[i].text == "|"]
    edges = [-1, *bars, len(line)] if bars else []
    return [line[a + 1 : b] for a, b in pairwise(edges) if b > a + 1]


def _ourselves(analysis: Analysis) -> Issuer | None:
    """ "The HALO Trust came in 1994. Our teams ...": the body that a text in "we" names most."""
    own = [s for s in analysis.sentences if speaks_of_itself(s.tokens)]
    if len(own) < _TIMES:
        return None
    writers = [
        (body.name, printed._replace(rule="ourselves"))
        for body, _, printed in _known_names(analysis)
        if body.kind in speech_words("kinds_of_writers")
    ]
    times = Counter(name for name, _ in writers)
    (name, most), *others = times.most_common(2) or [("", 0)]
    if most < _TIMES or (others and others[0][1] * _TIMES > most):
        return None
    return next(printed for known, printed in writers if known == name)


def _known_names(analysis: Analysis) -> Iterator[tuple[KnownActor, int, Issuer]]:
    """The bodies that the lexicon has, in reading order: each with the tokens of its name."""
    actors = actor_trie()
    for sentence in analysis.sentences:
        for i, token in enumerate(sentence.tokens):
            if token.norm not in actors.starts or not is_capital(token):
                continue
            if found := match_at(sentence.tokens, i, actors):
                start, end = token.start, sentence.tokens[found[1] - 1].end
                printed = Issuer(analysis.view[start:end], start, end, "named")
                yield found[0].of, found[1] - i, printed


def named_partner(analysis: Analysis) -> Issuer | None:
    """The one body of a paper that works with partners: "Some Aid and its partners reached"."""
    found: dict[str, Issuer] = {}
    for sentence in analysis.sentences:
        tokens = sentence.tokens
        for i, token in enumerate(tokens):
            if token.norm != "partners" or i < 2:
                continue
            joint = i - 2 if tokens[i - 1].norm in speech_words("possessives") else i - 1
            start = phrase_start(tokens, joint)
            actor = read_actor(tokens, start, joint) if start < joint else None
            issues = actor and actor.nature != "document" and actor.kind != "country"
            if tokens[joint].norm == "and" and actor and actor.named and issues:
                found.setdefault(actor.name, Issuer(actor.name, actor.start, actor.end, "partner"))
    return next(iter(found.values())) if len(found) == 1 else None


def named_monitor(analysis: Analysis) -> Issuer | None:
    """The one monitor that a paper of several sections names: the paper is its own.

    Not where "we" write and the Monitor counts: no monitor speaks so of itself.
    """
    sentences = analysis.sentences
    ours = any(speaks_of_itself(s.tokens) for s in sentences)
    if ours or sum(map(_is_heading, sentences)) < _SECTIONS:
        return None
    named: dict[str, Issuer] = {}
    for body, length, printed in _known_names(analysis):
        cited = "according to" in analysis.view[max(0, printed.start - 20) : printed.start].lower()
        if length > 1 and body.kind == "monitor" and not cited:
            named.setdefault(body.name, printed._replace(name=body.name, rule="monitor"))
    if not named:
        return next(filter(None, map(_asked_by_monitor, sentences)), None)
    return next(iter(named.values())) if len(named) == 1 else None


def _asked_by_monitor(sentence: SentenceAnalysis) -> Issuer | None:
    """ "Response to Monitor questionnaire by the Centre": a note of the Landmine Monitor."""
    for i, _ in speech_phrases("monitor_notes", sentence.tokens):
        token = sentence.tokens[i]
        if is_capital(token):
            return Issuer("Landmine Monitor", token.start, token.end, "monitor")
    return None


def _is_heading(sentence: SentenceAnalysis) -> bool:
    """A headline, or a word or two in capitals."""
    tokens = sentence.tokens
    return sentence.span.kind == "headline" or (
        len(tokens) <= _TITLE and all(t.text.isupper() for t in tokens)
    )
