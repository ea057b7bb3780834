"""What the stages of the cascade pass on to each other, for one document.

Lives here: the working records (a document's sentences, and the quantities found in them) that
every stage adds to. Does not live here: any decision, and the finished claims (model.py).
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from mineaction.extraction.codes import TYPED_MINES
from mineaction.extraction.issuers.outlets import outlet_of
from mineaction.extraction.model import Context
from mineaction.lexicon.grammar import phrase_at
from mineaction.lexicon.words import Entry, Hit
from mineaction.text.dates import TimeExpression
from mineaction.text.layout import Block
from mineaction.text.numbers import Number
from mineaction.text.sentences import SentenceSpan
from mineaction.text.tokens import Token


class Mask(NamedTuple):
    """Tokens [first, last) that are no quantity: `kind` is their role in the ledger."""

    first: int
    last: int
    kind: str
    reason: str


class Candidate(NamedTuple):
    """A measure that some word proposes for a quantity, with its score and why."""

    measure: str
    score: int
    why: str
    rule: str
    first: int = -1  # tokens of the word, if it is in the sentence
    last: int = -1
    family: str = ""


@dataclass(slots=True, eq=False)
class Quantity:
    """A number that may be a figure, on its way through the stages.

    Token indexes count within the quantity's sentence. `family` is the kind of thing counted:
    people, device, area, incident, money, years, country, object, share (of `share_of`), or
    "none" with the reason in `other`.
    """

    sentence: int  # index into Analysis.sentences
    number: Number
    first: int = field(init=False)  # first token of the number
    last: int = field(init=False)  # the token after the number
    qualifier: str = "exact"
    start: int = -1  # first token of the qualifier, or of the number if there is none
    after: int = -1  # the token after the number and a qualifier behind it ("or so")
    family: str = "none"
    other: str = ""  # the ledger's kind, if the number is no figure
    head_first: int = -1
    head_last: int = -1
    term: str | None = None
    unit: str = "C62"
    device: str | None = None
    civil_status: str | None = None
    age: str | None = None
    sex: str | None = None
    fixed: str | None = None  # the measure that the head itself names ("casualties", "deaths")
    fixed_weight: int = 0
    elliptical: bool = False  # no head of its own ("51 of whom", "Killed: 36")
    anaphor: str = ""  # of_whom, of_them, the_other: the group is a part of one before
    label: bool = False  # "civilian - 48": the head stands before the number
    per: str | None = None
    role: str | None = None
    severity: str | None = None
    cause: str = "mine_erw"
    modality: str = "asserted"
    statistic: str = "total"
    candidates: list[Candidate] = field(default_factory=list)
    measure: str | None = None
    measure_rule: str = ""
    group_rule: str = "head"
    twin: Quantity | None = None  # the member of an earlier list that "respectively" pairs it with
    section_families: tuple[str, ...] = ()  # what the label of the section counts
    near_device: str | None = None  # device named in the sentence or the one before
    context: Quantity | None = None  # the last quantity before it with a head of its own
    parent: Quantity | None = None
    part_basis: str | None = None
    cell: tuple[int, int] | None = None  # (row, column) in a table
    table_label: str = ""  # the row's label in a table
    statement: int = -1
    numerator: Quantity | None = None
    denominator: Quantity | None = None
    notes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Keep the number's tokens at hand: every stage asks for them, many times."""
        self.first, self.last = self.number.first, self.number.last

    @property
    def begin(self) -> int:
        """First token of the quantity with its qualifier, and with its label if it has one."""
        return min(self.start, self.head_first) if self.label else self.start

    @property
    def end(self) -> int:
        """The token after the number and the head behind it."""
        return self.last if self.label else max(self.last, self.head_last)

    @property
    def best(self) -> Candidate | None:
        """The measure that its words propose most strongly."""
        return self.candidates[0] if self.candidates else None

    @property
    def is_share(self) -> bool:
        """Whether the number is a percentage or a fraction of something."""
        return self.unit == "P1"

    @property
    def has_group(self) -> bool:
        """Whether it is known which people are counted: civilians, children, women."""
        return bool(self.civil_status or self.age or self.sex)

    def copy_group(self, other: Quantity) -> None:
        """Count the same people as `other`."""
        self.civil_status, self.age, self.sex = other.civil_status, other.age, other.sex

    def add_group(self, other: Quantity | Entry) -> None:
        """Take from `other` what is not yet known of the people counted."""
        self.civil_status = self.civil_status or other.civil_status
        self.age = self.age or other.age
        self.sex = self.sex or other.sex

    def copy_thing(self, other: Quantity) -> None:
        """Count the same kind of thing as `other`, in the same unit."""
        self.family, self.unit, self.device = other.family, other.unit, other.device

    def decide(self, measure: str | None, rule: str) -> None:
        """Set what is measured, and the rule that says so."""
        self.measure, self.measure_rule = measure, rule


_TITLES = 4  # sentences among which the titles of a text stand
_LONGEST_TITLE = 16  # tokens
# Names whose letters spell a small word: "12 US soldiers", "IS killed 64 people".
_SPELLED = {"US": "u.s.", "IS": "i.s."}


def _norms_with_names(tokens: Sequence[Token]) -> Iterator[str]:
    """The norms of tokens, a name apart from the word that it spells; not so among capitals."""
    for i, token in enumerate(tokens):
        near = (*tokens[max(0, i - 1) : i], *tokens[i + 1 : i + 2])
        shouted = any(t.text.isupper() and len(t.text) > 1 for t in near)
        yield token.norm if shouted else _SPELLED.get(token.text, token.norm)


class _Norms(dict[int, str]):
    """Norms by their index: a look-up in C, as every stage makes hundreds of them."""

    def __missing__(self, i: int) -> str:
        return ""


@dataclass(slots=True)
class SentenceAnalysis:
    """One sentence with what was found in it; `hits_at` maps a token to the forms it begins."""

    index: int
    span: SentenceSpan
    hits: list[Hit] = field(default_factory=list)
    times: list[TimeExpression] = field(default_factory=list)
    masks: list[Mask] = field(default_factory=list)
    quantities: list[Quantity] = field(default_factory=list)
    hits_at: dict[int, list[Hit]] = field(default_factory=dict)
    starts: list[int] = field(default_factory=list)  # first token of each quantity's number
    numbers: list[Number] = field(default_factory=list)
    roles: dict[str, int] = field(default_factory=dict)  # context role -> how many words have it
    categories: set[str] = field(default_factory=set)  # of the lexicon's forms that it has
    bodies: list[str] = field(default_factory=list)  # of mine action, by their abbreviations
    tokens: tuple[Token, ...] = field(init=False)  # those of the span, at hand
    texts: list[str] = field(init=False)  # the tokens as printed
    norms: tuple[str, ...] = field(init=False)  # the tokens' norms, for look-ups
    norm: Callable[[int], str] = field(init=False)  # the norm at an index, "" outside the sentence
    words: frozenset[str] = field(init=False)  # the norms without order
    time_starts: frozenset[int] = frozenset()  # tokens at which a time begins
    time_ends: dict[int, int] = field(default_factory=dict)  # token behind a time -> its first

    def __post_init__(self) -> None:
        """Keep the tokens at hand: every stage reads them, many times."""
        self.tokens = self.span.tokens
        self.norms = tuple([t.norm for t in self.tokens])
        self.texts = [t.text for t in self.tokens]
        if not _SPELLED.keys().isdisjoint(self.texts):
            self.norms = tuple(_norms_with_names(self.tokens))
        self.norm = _Norms(enumerate(self.norms)).__getitem__
        self.words = frozenset(self.norms)

    def set_hits(self, hits: list[Hit]) -> None:
        """Enter the forms of the lexicon that were found."""
        self.hits = hits
        for hit in hits:
            self.hits_at.setdefault(hit.first, []).append(hit)
            self.categories.update(hit.of)
            for entry in hit.of.get("context", ()):
                self.roles[entry.code] = self.roles.get(entry.code, 0) + 1
            for entry in hit.of.get("device", ()):
                if entry.code in TYPED_MINES and not entry.bare and self._is_name(hit):
                    self.roles["domain"] = self.roles.get("domain", 0) + 1

    def set_bodies(self, names: frozenset[str]) -> None:
        """Enter the bodies of mine action that are named: their figures are about mines."""
        if not names.isdisjoint(self.texts):
            self.bodies = [text for text in self.texts if text in names]
            self.roles["domain"] = self.roles.get("domain", 0) + len(self.bodies)

    def _is_name(self, hit: Hit) -> bool:
        """PMN-2, TM-57, S-mine: a name in capitals, or of two words."""
        return hit.last - hit.first > 1 or self.tokens[hit.first].text.isupper()

    def set_times(self, times: list[TimeExpression]) -> None:
        """Enter the dates and lengths of time that were found."""
        self.times = times
        self.time_starts = frozenset(t.first for t in times)
        self.time_ends = {t.last: t.first for t in reversed(times)}

    def add(self, quantity: Quantity) -> None:
        """Enter the next quantity of the sentence, in reading order."""
        self.quantities.append(quantity)
        self.starts.append(quantity.first)

    def says(self, words: frozenset[str], first: int, last: int) -> bool:
        """Whether one of the words stands in tokens [first, last)."""
        if words.isdisjoint(self.words):
            return False
        return not words.isdisjoint(self.norms[first:last])

    def has_pair(self, words: frozenset[str], next_words: frozenset[str]) -> bool:
        """Whether a word of `words` stands right before one of `next_words`."""
        if words.isdisjoint(self.words) or next_words.isdisjoint(self.words):
            return False
        return any(a in words and b in next_words for a, b in pairwise(self.norms))

    def quantities_between(self, low: int, high: int) -> list[Quantity]:
        """The quantities whose number begins at a token of [low, high)."""
        return self.quantities[bisect_left(self.starts, low) : bisect_left(self.starts, high)]

    def entry_at(self, i: int, category: str) -> Entry | None:
        """The first meaning of the longest form of `category` that begins at token `i`."""
        found = self.entries_at(i, category)
        return found[1][0] if found else None

    def entries_at(self, i: int, category: str) -> tuple[int, tuple[Entry, ...]] | None:
        """(last, entries) of the longest form of `category` that begins at token `i`."""
        if category in self.categories:
            for hit in self.hits_at.get(i, ()):
                if category in hit.of:
                    return hit.last, hit.of[category]
        return None


@dataclass
class Analysis:
    """A document on its way through the stages."""

    text: str
    view: str
    tokens: list[Token]
    blocks: list[Block]
    sentences: list[SentenceAnalysis]
    context: Context

    @cached_property
    def document_id(self) -> str:
        """The document's id, or a hash of its text where none is known."""
        own = self.context.document_id
        return own or hashlib.sha256(self.text.encode()).hexdigest()[:16]

    @cached_property
    def outlet(self) -> str | None:
        """The outlet: the publisher that is known, or whom the text shows to be it."""
        return self.context.publisher or outlet_of(self.view, self.tokens)

    @cached_property
    def words(self) -> frozenset[str]:
        """The norms of all tokens: what is not among them need not be looked for."""
        return frozenset([t.norm for t in self.tokens])

    @cached_property
    def on_civilian_harm(self) -> bool:
        """Whether a title says that the text counts the harm that a war does to civilians."""
        titles = [s.norms for s in self.sentences[:_TITLES] if not s.quantities]
        short = [norms for norms in titles if len(norms) <= _LONGEST_TITLE]
        return any(phrase_at("civilian_harm", n, i) for n in short for i in range(len(n)))

    @cached_property
    def quantities(self) -> list[Quantity]:
        """All quantities in reading order (fixed once the stage that finds them is through)."""
        return [q for s in self.sentences for q in s.quantities]
