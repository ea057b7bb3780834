"""Sources that a text names only later: "a war monitor said", then "the Hills Observatory said".

Lives here: bodies without a name and the next of their kind that has one; the official of a lead
and the person in the next paragraph who speaks in an office. Does not live here: short names and
pronouns, which stand behind the full name (actors/references.py).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from mineaction.extraction.actors.phrases import noun_at
from mineaction.extraction.actors.record import Actor
from mineaction.extraction.actors.references import Known
from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.extraction.speakers.chains import Link, SentenceSources
from mineaction.extraction.speakers.reach import Source
from mineaction.extraction.speakers.source_kinds import is_of_paper
from mineaction.lexicon.gazetteer import title_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_words
from mineaction.text.number_words import INDEFINITE
from mineaction.text.tokens import Token

_ONE_OF_MANY = speech_words("one_of_many")
_SOON = {"body": 4, "office": 2}  # sentences in which a source without a name is named
_NEAR = 16  # mentions looked at for it: more never stand in so few sentences
_LEAD = 4  # sentences from the lead on in which its official stands
_APPOSED = 10  # tokens before a name and its comma in which its post is named
_OFFICE = 8  # tokens behind a name in which its office begins and ends


class _Mention(NamedTuple):
    """A sentence, a link of it, and what has to agree: the kind of body, a paper, an office."""

    sentence: int
    link: Link
    kind: str


class _Later(NamedTuple):
    """A source without a name: the sentence that told of it first, its link, and the named one."""

    sentence: int
    first: Link
    named: Link


class NamedLater:
    """The sources of a document without and with a name, in reading order."""

    def __init__(self, lead: SentenceAnalysis | None) -> None:
        """None yet; the lead stands behind headlines and what a page has above them."""
        self._lead = lead.index if lead else 0
        self._unnamed: list[_Mention] = []
        self._named: list[_Mention] = []

    def note(
        self, index: int, source: Source, link: Link, known: Known, tokens: Sequence[Token]
    ) -> None:
        """Keep a source that has no name yet, and one that may be it."""
        self._note_paper(index, source, link, known, tokens)
        actor = source.actors[0]
        if len(source.actors) > 1:
            return
        nameless = not actor.named and not actor.definite and known.name[:1].islower()
        if known.kind in speech_words("named_later"):
            if nameless and _ONE_OF_MANY.isdisjoint(known.name.split()):
                self._unnamed.append(_Mention(index, link, known.kind))
            elif actor.named and known.name[:1].isupper():
                self._named.append(_Mention(index, link, known.kind))
        one = tokens[actor.first].norm in INDEFINITE  # "a UN official", "the regional governor"
        unresolved = one or (not actor.named and known.name[:1].islower())
        official = unresolved and index < self._lead + _LEAD and _is_official(actor)
        if official and speech_words("unnamed").isdisjoint([t.norm for t in tokens]):
            self._unnamed.append(_Mention(index, link, "office"))
        elif _is_named(actor, known) and _in_office(actor, tokens):
            self._named.append(_Mention(index, link, "office"))

    def _note_paper(
        self, index: int, source: Source, link: Link, known: Known, tokens: Sequence[Token]
    ) -> None:
        paper = source.actors[0].nature == "document"
        if paper and known.nature == "document":
            self._unnamed.append(_Mention(index, link, "document"))  # "a report said"
        elif known.nature == "body" and (paper or is_of_paper(source, tokens)):
            self._named.append(_Mention(index, link, "document"))  # "the report of X"

    def give(self, records: list[SentenceSources]) -> None:
        """Put the names in, in place, from the sentence on in which the source stands first."""
        found: dict[str, _Later] = {}
        for index, link, kind in self._unnamed:
            later = self._next(index, kind)
            if later is not None:
                whole = replace(link, actor=later.actor, start=later.start, end=later.end)
                found.setdefault(link.actor, _Later(index, link, whole))
        for index, record in enumerate(records if found else ()):
            record.base = replace(record.base, links=_renamed(record.base.links, found, index))
            for bound in record.bound:
                bound.links = _renamed(bound.links, found, index)

    def _next(self, index: int, kind: str) -> Link | None:
        place = bisect_right(self._named, index, key=lambda mention: mention.sentence)
        soon = _SOON.get(kind, _SOON["body"])
        near = [m for m in self._named[place : place + _NEAR] if m.sentence - index <= soon]
        return next((m.link for m in near if m.kind == kind), None)


def _is_named(actor: Actor, known: Known) -> bool:
    """A name of one's own: no "mayor of Old Ford"."""
    return actor.nature == "person" and actor.named and known.name[:1].isupper()


def _is_official(actor: Actor) -> bool:
    """ "a local official", "a police spokesman": one person who holds an office."""
    last = actor.name.split()[-1].lower()
    return actor.nature in ("anonymous", "person") and last in speech_words("officials_of_leads")


def _in_office(actor: Actor, tokens: Sequence[Token]) -> bool:
    """ "police spokesman Omar Diallo", "Omar Diallo, head of the office": no villager."""
    before = [w for w in actor.alias.split() if w in speech_words("officials_of_leads")]
    last = actor.last
    if actor.first and tokens[actor.first - 1].text == ",":  # "The spokesman, Omar Diallo, told"
        near = [t.norm for t in tokens[: actor.first - 1][-_APPOSED:]]
        heads = speech_words("officials_of_leads")  # "the head | of the Mine Centre, Omar Diallo"
        before += [w for w, of in pairwise([*near, "of"]) if w in heads and of in ("of", "for")]
    if before or last >= len(tokens) or tokens[last].text != ",":
        return bool(before) or _holds_office(tokens, actor.first, last)
    return _holds_office(tokens, last + 1, min(last + _OFFICE, len(tokens)))


def _holds_office(tokens: Sequence[Token], first: int, last: int) -> bool:
    titled = match_at(tokens, first, title_trie())  # "Maj. Omar Bah", "Colonel Omar Bah"
    if titled and titled[0].of.kind in ("military", "police"):
        return True
    for i in range(first, last):
        if tokens[i].text == ",":
            return False
        if tokens[i].norm in speech_words("officials_of_leads"):
            return True
        noun = noun_at(tokens, i)
        if noun is None or noun[0].nature != "person":
            continue
        if noun[0].kind not in speech_words("kinds_without_office"):
            return True
    return False


def _renamed(links: tuple[Link, ...], found: dict[str, _Later], index: int) -> tuple[Link, ...]:
    """The links of a sentence with the names that come later."""
    out = []
    for link in links:
        later = found.get(link.actor)
        same = later is not None and (link is later.first or index >= later.sentence)
        out.append(later.named if later and same else link)
    return tuple(out)
