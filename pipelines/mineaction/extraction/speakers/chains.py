"""Chains of sources: the records, and the chain of one token from the sources that reach it.

Lives here: Link, Chain and their order (utterer first). Does not live here: which sources there
are in a sentence (reporting.py) and what it takes over from the one before (attribute.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from mineaction.extraction.speakers.reach import Source
from mineaction.text.records import record


@record(frozen=True, slots=True)
class Link:
    """One actor of a chain, as printed at code points [start, end), and the cue that binds it.

    kind: say (utterer), inner (source that an utterer names), issuer (of the document).
    """

    actor: str
    cue: str
    start: int | None
    end: int | None
    kind: str


@record(frozen=True, slots=True)
class Chain:
    """Utterer first, primary source last. `carrier` is the outlet; `rule` is what decided."""

    links: tuple[Link, ...] = ()
    carrier: str | None = None
    rule: str = "document_default"

    @property
    def speaker(self) -> str | None:
        """To whom the text gives the words: the source nearest to them, else the outlet."""
        return self.links[-1].actor if self.links else self.carrier


_NOBODY = Chain()


@dataclass(slots=True)
class Bound:
    """A source with its links; no links: the words fall back to the document's own voice."""

    source: Source
    links: tuple[Link, ...]
    own: bool = False

    @property
    def nameless(self) -> bool:
        """Whether it is people without a name: "prosecutors", "doctors"; no "police"."""
        actor = self.source.actors[0]
        many = not actor.named or (actor.first == 0 and actor.kind and " " not in actor.name)
        return actor.nature in ("person", "anonymous") and bool(many)


@dataclass(slots=True)
class SentenceSources:
    """A sentence: its sources, what it takes over (`base`), and the document's voice (`home`).

    `front` is the person whom it begins with and who says nothing in it.
    """

    base: Chain
    bound: list[Bound] = field(default_factory=list)
    home: Chain = _NOBODY
    front: Link | None = None


def chain_in(sentence: SentenceSources, token: int) -> Chain:
    """The chain of one token of a sentence."""
    bound = [b for b in sentence.bound if b.source.begin <= token < b.source.end]
    if not bound:
        return sentence.base
    if any(b.own for b in bound):
        return sentence.home
    outer = [b for b in bound if b.source.role == "outer"]
    says = [b for b in bound if b.source.role == "say"]
    inner = [b for b in bound if b.source.role == "inner"]
    if outer and not says and not inner:
        return _chain(outer, sentence)
    behind = [b for b in reversed(says) if b.source.after]
    # "Doctors treated 9, the head of the clinic, Ann Poe, said": they tell it through her
    before = [b for b in says if not b.source.after and not (behind and b.nameless)]
    narrow = sorted(inner, key=lambda b: b.source.bracket)
    return _chain([*outer, *behind, *before, *narrow], sentence)


def _chain(bound: list[Bound], sentence: SentenceSources) -> Chain:
    found = [link for b in bound for link in b.links]
    # "its report shows": owner and document are one source
    links = tuple(
        link for k, link in enumerate(found)
        if k + 1 == len(found) or found[k + 1].actor != link.actor
    )  # fmt: skip
    return Chain(links, sentence.home.carrier, bound[-1].source.rule)
