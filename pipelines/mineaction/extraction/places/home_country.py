"""The country of a figure: of the people counted, of the document, of the dateline, of the speaker.

Lives here: Homes, which completes a scope that names no country. Does not live here: the places
below the country (assign.py) and the country of a document (countries.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice, takewhile

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import MONEY
from mineaction.extraction.places.clauses import segment
from mineaction.extraction.places.countries import (
    DocumentCountry,
    afar_countries,
    dateline_countries,
    section_countries,
)
from mineaction.extraction.places.groups import Found
from mineaction.extraction.places.mentions import Mention
from mineaction.extraction.places.records import Scope
from mineaction.lexicon.grammar import phrases_in
from mineaction.lexicon.place_scope import scope_words
from mineaction.text.number_words import ORDINALS

_NEAR = 40  # sentences of one paragraph
_FAR = 8  # sentences from "the country" back to its name
_COUNTRY = frozenset({"country", "nation"})
_RELATIVE = frozenset({"with", "where", "that", "which", "of", "whose"})
_ROLE = 3  # tokens between a country and who speaks for it
_DELEGATES = scope_words("delegates") | scope_words("statesmen")
_WORLDWIDE = scope_words("worldwide")
_ABROAD = ("funding", "risk_education", "survivors")  # what such states pay for elsewhere


@dataclass(slots=True)
class Homes:
    """What a document says of the countries of its figures."""

    analysis: Analysis
    found: Sequence[Found]
    country: DocumentCountry
    scenes: dict[int, str] = field(init=False)
    told: dict[int, str | None] = field(default_factory=dict, init=False)
    afar: set[str] = field(default_factory=set, init=False)

    def __post_init__(self) -> None:
        """Read the datelines and the countries that head sections."""
        headed = section_countries(self.analysis, self.found)
        self.scenes = headed | dateline_countries(self.analysis, self.found)
        self.afar = afar_countries(self.analysis, self.found)

    def complete(self, quantity: Quantity, scope: Scope) -> Scope:
        """The scope with the country of the people counted or of the document, if it has none."""
        donor = (scope.country or self.country.code or "").lower() in scope_words("donor_states")
        told = scope.rule == "table_label"  # "Funding by country", below it "Norway | 3 million"
        if donor and not told and not scope.names and quantity.measure in _ABROAD:
            return Scope(scope.names, None, scope.rule, "who gives says nothing of where")
        if scope.country is not None or quantity.measure == "countries_affected":
            return scope
        sentence = self.analysis.sentences[quantity.sentence]
        if not scope.names and _says_world(sentence, quantity):
            return Scope(scope.names, None, scope.rule, "speaks of the world")
        code, why = self.country.code, self.country.why
        if code is None:
            open_to = not scope.names and quantity.measure not in MONEY
            rows = {
                "the people counted are named so": self._people(quantity),
                "opens the paragraph": self.scenes.get(sentence.span.block),
                "the paragraph speaks of it": self._told_at(sentence) if open_to else None,
            }
            why, code = next((row for row in rows.items() if row[1]), (why, None))
        rule = scope.rule if scope.rule != "none" or code is None else "document"
        return Scope(scope.names, code, rule, scope.why or why)

    def _people(self, quantity: Quantity) -> str | None:
        """The country whose people the figure's head names ("300 Afghan children")."""
        last = max(quantity.head_last, quantity.last) + 1
        for mention in self.found[quantity.sentence].mentions_at(quantity.last, last):
            if mention.kind == "demonym":
                return mention.readings[0].country
        return None

    def _told_at(self, sentence: SentenceAnalysis) -> str | None:
        """What `_told` says of a sentence, read once for all its figures."""
        if sentence.index not in self.told:
            code = self._told(sentence)
            near = self.analysis.sentences[max(0, sentence.index - _FAR) : sentence.index]
            if code is None and _takes_up(sentence):
                code = next((c for s in reversed(near) if (c := self._told(s))), None)
            self.told[sentence.index] = code
        return self.told[sentence.index]

    def _told(self, sentence: SentenceAnalysis) -> str | None:
        """The only country of a sentence, else of the nearest one before it in its paragraph.

        "Croatia cleared 30 sq km. It also cancelled 17", not "72 states were mined. Croatia ...".
        """
        before = (self.analysis.sentences[i] for i in range(sentence.index, -1, -1))
        same = takewhile(lambda s: s.span.block == sentence.span.block, before)
        block = list(islice(same, _NEAR))
        if any("country" in (q.family, q.other) for s in block for q in s.quantities):
            return None
        passed: set[str] = set()
        for near in block:
            named = {
                m.readings[0].country: m for m in self.found[near.index].mentions if m.readings
            }
            scenes = {c for c, m in named.items() if c not in self.afar and _is_scene(near, m)}
            if scenes:
                return scenes.pop() if len(scenes) == 1 and passed <= scenes else None
            passed |= set(named)
        return None


def _takes_up(sentence: SentenceAnalysis) -> bool:
    """ "In the country", not "the country with most casualties": the one told of before."""
    here = sentence.has_pair(frozenset({"the"}), _COUNTRY)
    return here and not sentence.has_pair(_COUNTRY, _RELATIVE)


def _is_scene(sentence: SentenceAnalysis, mention: Mention) -> bool:
    """Whether it is told of it, not where help or arms came from, who speaks or how large it is."""
    home, around = scope_words("homes"), range(mention.first - _ROLE, mention.last + _ROLE)
    if any(sentence.norm(k) in _DELEGATES for k in around):
        return not home.isdisjoint(sentence.words)
    i = mention.first - (sentence.norm(mention.first - 1) == "the")
    owned = mention.kind != "demonym" or sentence.norm(mention.last) in home
    sized = sentence.norm(i - 2) == "size"
    return owned and not sized and sentence.norm(i - 1) not in scope_words("sources")


def _says_world(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Worldwide in the figure's own clause; "ten other states and regions" are those of home."""
    first, last = segment(sentence, quantity.first)
    told = (k for k in range(first, last) if sentence.norm(k) in _WORLDWIDE)
    if any(sentence.norm(k - 1) not in ORDINALS for k in told):
        return True  # not "ranked the country third worldwide"
    into = scope_words("into_states")
    here = () if into.isdisjoint(sentence.words) else sentence.quantities_between(first + 1, last)
    for states in (q for q in here if "country" in (q.family, q.other)):
        before = sentence.norms[max(0, states.first - 3) : states.first]
        own = {"states", "regions"} <= set(sentence.norms[states.last : states.last + 4])
        if not own and not into.isdisjoint(before):
            return True  # "lifted 900 mines in over 30 countries"
    return bool(phrases_in("worldwide_phrases", sentence.norms, first, last))
