"""What the stages of the cascade pass on to each other, for one document.

Lives here: the working records (a document's sentences, and the quantities found in them) that
every stage adds to. Does not live here: any decision, and the finished claims (model.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from mineaction.extraction.model import Context
from mineaction.lexicon.words import Entry, Hit
from mineaction.text.dates import TimeExpression
from mineaction.text.layout import Block
from mineaction.text.numbers import Number
from mineaction.text.sentences import SentenceSpan
from mineaction.text.tokens import Token


@dataclass(frozen=True, slots=True)
class Mask:
    """Tokens [first, last) that are no quantity: `kind` is their role in the ledger."""

    first: int
    last: int
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class Candidate:
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

    @property
    def first(self) -> int:
        """First token of the number."""
        return self.number.first

    @property
    def last(self) -> int:
        """The token after the number."""
        return self.number.last

    @property
    def is_share(self) -> bool:
        """Whether the number is a percentage or a fraction of something."""
        return self.unit == "P1"


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
    numbers: list[Number] = field(default_factory=list)
    roles: dict[str, int] = field(default_factory=dict)  # context role -> how many words have it

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The sentence's tokens."""
        return self.span.tokens

    def entries_at(self, i: int, category: str) -> tuple[int, tuple[Entry, ...]] | None:
        """(last, entries) of the longest form of `category` that begins at token `i`."""
        for hit in self.hits_at.get(i, ()):
            found = tuple(e for e in hit.entries if e.category == category)
            if found:
                return hit.last, found
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
    def quantities(self) -> list[Quantity]:
        """All quantities in reading order (fixed once the stage that finds them is through)."""
        return [q for s in self.sentences for q in s.quantities]
