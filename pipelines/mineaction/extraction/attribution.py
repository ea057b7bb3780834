"""Attribution: the chain from the utterer to the primary source, for every token of a document.

Lives here: what goes on over sentences and paragraphs: speech that continues, quotations and their
owners, headlines, interviews, the default. Does not live here: the sources that one sentence names
(reporting.py), who an earlier mention means (references.py), who issued the text (issuer.py).

    found = attribute(analysis)
    found.chain_at(sentence_index, token_index).speaker
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mineaction.extraction.actors import Actor
from mineaction.extraction.analysis import Analysis, SentenceAnalysis
from mineaction.extraction.chains import Bound, Chain, Link, SentenceSources, chain_in
from mineaction.extraction.headlines import headlines
from mineaction.extraction.interviews import interviewee, interviewer, turns
from mineaction.extraction.issuer import Issuer, issuer, outlet_line, spelled_out
from mineaction.extraction.reach import Source
from mineaction.extraction.references import (
    Known,
    Register,
    country_in_front,
    enter_names,
    resolve,
)
from mineaction.extraction.reporting import sources
from mineaction.lexicon.gazetteer import place_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_words
from mineaction.text.quotations import Quotation, quotations
from mineaction.text.tokens import Token

__all__ = ["Attributions", "Chain", "Link", "attribute"]

_LINK_REACH = 10  # tokens of a paragraph's beginning in which a word links it to the one before
_NAMED_SOON = 4  # sentences in which a body without a name is named


class Attributions:
    """The chains of a document; look one up with `chain_at`."""

    def __init__(
        self, sentences: list[SentenceSources], headlines: dict[tuple[int, int], Chain]
    ) -> None:
        """Made by `attribute`."""
        self._sentences = sentences
        self._headlines = headlines

    def chain_at(self, sentence_index: int, token_index: int) -> Chain:
        """The chain of the words at a token; never raises for a token of the document."""
        headline = self._headlines.get((sentence_index, token_index))
        return headline or chain_in(self._sentences[sentence_index], token_index)


def attribute(analysis: Analysis) -> Attributions:
    """Who said what, for a whole document. Linear in its length."""
    return _Reader(analysis).read()


class _Reader:
    """One pass over a document's sentences."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._register = Register()
        self._default = self._document_default()
        self._sentences: list[SentenceSources] = []
        self._quotations: list[Quotation] = quotations([s.span for s in analysis.sentences])
        self._quoted = _quoted_tokens(self._quotations, self._analysis)
        self._interviewee: Chain | None = None
        self._turns = turns(analysis)
        self._unnamed: list[tuple[int, Link, str]] = []  # sentence, link, kind of body
        self._named: list[tuple[int, Link, str]] = []
        self._country: Known | None = None  # the country in front of the sentence before
        self._carried: Chain | None = None  # what goes on inside the paragraph
        self._onward: Chain | None = None  # what may go on into the next one
        self._listed: Chain | None = None  # what a list or table takes from the line above it

    def read(self) -> Attributions:
        block = -1
        for sentence in self._analysis.sentences:
            if sentence.span.block != block:
                self._begin_block(sentence)
                block = sentence.span.block
            self._read_sentence(sentence)
        self._give_quotations()
        self._give_leads()
        self._give_names()
        return Attributions(self._sentences, headlines(self._analysis, self._sentences))

    # ---- the document's own voice --------------------------------------------------------------

    def _document_default(self) -> Chain:
        publisher = (
            self._analysis.context.publisher
            or outlet_line(self._analysis.view)
            or interviewer(self._analysis)
        )
        found = issuer(self._analysis) or self._publishing_body(publisher)
        if publisher:
            self._register.add(_outlet(publisher), sure=False)
        if found is None:
            return Chain((), publisher, "document_default")
        name = " ".join(found.name.split())
        link = Link(name, "issuer", found.start, found.end, "issuer")
        printed = self._analysis.view[found.start : found.end]
        actor = Actor(0, 0, name, found.start, found.end, "body", named=True, alias=printed)
        self._register.add(actor)
        return Chain((link,), publisher, f"issuer:{found.rule}")

    def _publishing_body(self, publisher: str | None) -> Issuer | None:
        """The body behind an acronym in the place of an outlet, where the text spells it out."""
        if publisher is None:
            return None
        found = spelled_out(self._analysis.view, Issuer(publisher, 0, 0, "publisher"))
        if found.name == publisher:
            return None
        return found._replace(name=f"{found.name} ({publisher})")

    def _home(self, sentence: SentenceAnalysis) -> Chain:
        """Who speaks in this block if nobody is named: the interviewed person or the default."""
        if sentence.span.block not in self._turns:
            return self._default
        if self._interviewee is None:
            first = min(self._turns)
            actor = interviewee(
                [s.tokens for s in self._analysis.sentences if s.span.block < first
                 and s.span.kind != "headline"]
            )  # fmt: skip
            link = Link(actor.name, "interview", actor.start, actor.end, "say") if actor else None
            links = (link,) if link else self._default.links
            self._interviewee = Chain(links, self._default.carrier, "interview")
        return self._interviewee if self._turns[sentence.span.block] else self._default

    # ---- sentence by sentence ------------------------------------------------------------------

    def _begin_block(self, sentence: SentenceAnalysis) -> None:
        kind, tokens = sentence.span.kind, sentence.tokens
        before, self._carried = self._onward, None
        self._country = None
        if (kind in ("list_item", "table_row") or tokens[0].text == '"') and self._listed:
            self._carried = self._listed
            return
        self._listed = None
        if kind == "headline" or sentence.span.block in self._turns:
            self._onward = None
        elif before and self._is_linked(sentence, tokens, before):
            self._carried = before

    def _is_linked(
        self, sentence: SentenceAnalysis, tokens: Sequence[Token], before: Chain
    ) -> bool:
        """Whether a paragraph goes on from the one before it: "He also", "The groups", "such"."""
        if _is_heading(tokens) or not before.links:
            return False
        first = [t.norm for t in tokens[:_LINK_REACH] if t.text != "i"]  # "i.e."
        words = {
            w.lower() for w in before.links[-1].actor.replace("'", " ").split() if w[0].isupper()
        }
        if any(w in speech_words("first_person") for w in first):
            return False
        if any(t.norm in words and t.text[0].isupper() for t in tokens[:_LINK_REACH]):
            return True
        if any(w in speech_words("pronouns_person") for w in first):
            return before.links[-1].kind == "say"
        if sentence.span.kind == "list_item" and "same" in first:
            return True
        if not self._default.links:
            if any(w in speech_words("links") for w in first):
                return True
            if first[0] == "the" and len(tokens) > 1 and not tokens[1].text[0].isupper():
                return True
        return any(
            token.norm == "the" and after.norm in words
            for other in self._block_of(sentence)
            for token, after in zip(other.tokens, other.tokens[1:], strict=False)
        )

    def _block_of(self, sentence: SentenceAnalysis) -> Iterator[SentenceAnalysis]:
        for other in self._analysis.sentences[sentence.index :]:
            if other.span.block != sentence.span.block:
                return
            yield other

    def _read_sentence(self, sentence: SentenceAnalysis) -> None:
        tokens = sentence.tokens
        home = self._home(sentence)
        enter_names(self._register, tokens)
        country = country_in_front(tokens)
        self._register.subject, self._country = country or self._country, country
        if _begins_anew(tokens, bool(home.links)):
            self._carried = None
        record = SentenceSources(self._continued(home), home=home)
        self._sentences.append(record)
        found = sources(tokens)
        self._confine(sentence, found)
        for source in found:
            bound = self._bind(source, quiet=sentence.span.kind == "headline")
            if bound is not None:
                record.bound.append(bound)
        if record.bound and sentence.span.kind != "headline":
            self._go_on(record, len(tokens))
        if tokens[-1].text == ":":
            self._listed = self._carried

    def _confine(self, sentence: SentenceAnalysis, found: list[Source]) -> None:
        """A source that is itself quoted reaches no further than its quotation."""
        for first, last in self._quoted.get(sentence.index, ()):
            for source in found:
                if first <= source.first < last:
                    source.begin, source.end = max(source.begin, first), min(source.end, last)
                    source.bracket = True

    def _continued(self, home: Chain) -> Chain:
        if self._carried is None:
            return home
        return Chain(self._carried.links, home.carrier, "paragraph_carry")

    def _bind(self, source: Source, quiet: bool) -> Bound | None:
        """The source with the actors that it means; None if they cannot be told, or an outlet."""
        if source.actors[0].nature == "self":
            return Bound(source, (), own=True)
        known = [k for a in source.actors if (k := resolve(self._register, a)) is not None]
        if not known or (not _names_outlet(source) and all(map(self._is_outlet, known))):
            return None
        if source.role != "outer" and not quiet:
            for one in known:
                self._register.speaks(one)
        name = self._joint_name(source, known)
        start, end = (known[0].start, known[0].end) if len(known) == 1 else (
            source.actors[0].start, source.actors[-1].end
        )  # fmt: skip
        if len(known) > 1 and source.role != "outer" and not quiet:
            joint = Known(name, frozenset(), known[0].nature, known[0].kind, start, end, sure=True)
            self._register.source = joint
        kind = "inner" if source.role == "inner" else "say"
        link = Link(name, source.cue, start, end, kind)
        self._note_kind(source, link, known[0])
        return Bound(source, (link,))

    def _note_kind(self, source: Source, link: Link, known: Known) -> None:
        """Keep who has no name yet ("a war monitor"), and the next body of its kind that has."""
        actor = source.actors[0]
        if len(source.actors) > 1 or known.kind not in speech_words("named_later"):
            return
        if not actor.named and not actor.definite and known.name[:1].islower():
            self._unnamed.append((len(self._sentences), link, known.kind))
        elif actor.named and known.name[:1].isupper():
            self._named.append((len(self._sentences), link, known.kind))

    def _joint_name(self, source: Source, known: list[Known]) -> str:
        """Several speakers as printed here, or by their full names from elsewhere."""
        pairs = zip(source.actors, known, strict=True)
        here = all(k.start in range(a.start, a.end) for a, k in pairs)  # "information of X and Y"
        if len(known) > 1 and here:
            printed = self._analysis.view[known[0].start : source.actors[-1].end]
            return " ".join(printed.split())
        return _joined([k.name for k in known])

    def _is_outlet(self, known: Known) -> bool:
        publisher = self._default.carrier or ""
        return (known.kind == "outlet" and known.name[:1].isupper()) or known.name == publisher

    def _go_on(self, record: SentenceSources, length: int) -> None:
        sources_here = [b.source for b in record.bound]
        papers = all(s.actors[0].nature == "document" and s.rule == "said" for s in sources_here)
        if record.home.links and papers:
            return  # a report that names another paper goes on in its own voice
        chain = chain_in(record, length - 1)
        if all(b.source.bracket or b.source.rule == "brackets" for b in record.bound):
            return
        if chain is record.home or not chain.links:
            self._carried = None
            return
        self._carried = chain
        self._onward = chain

    # ---- second looks --------------------------------------------------------------------------

    def _give_quotations(self) -> None:
        """Sentences inside a quotation belong to whoever is named where it begins or ends."""
        for quotation in self._quotations:
            (first, at), (last, end) = quotation.first, quotation.last
            if quotation.depth or first == last:
                continue
            owner = (
                self._owner(last, begin=end)
                or self._owner(first, end=at + 1)
                or self._announced(first)
            )
            if owner is not None:
                self._give_quotation(quotation, owner)

    def _give_quotation(self, quotation: Quotation, owner: tuple[Link, ...]) -> None:
        """Its owner; and behind "According to X, ..." inside it, X up to its end."""
        named: Bound | None = None
        for index in range(quotation.first[0], quotation.last[0] + 1):
            record = self._sentences[index]
            begin = quotation.first[1] if index == quotation.first[0] else 0
            inner = [b for b in record.bound if b.source.role == "inner" and b.links
                     and b.source.first >= begin]  # fmt: skip
            if inner:
                named = inner[-1]
            elif not record.bound:
                links = owner + named.links if named else owner
                record.base = Chain(links, record.home.carrier, "quotation")
            elif named and index == quotation.last[0]:
                source = replace(named.source, begin=0, end=quotation.last[1], bracket=True)
                record.bound.append(Bound(source, named.links))

    def _announced(self, index: int) -> tuple[Link, ...] | None:
        """Who speaks in the line above that ends with a colon."""
        if index == 0 or self._analysis.sentences[index - 1].tokens[-1].text != ":":
            return None
        return self._owner(index - 1)

    def _owner(self, index: int, begin: int = 0, end: int | None = None) -> tuple[Link, ...] | None:
        """The first who says something between two tokens of a sentence."""
        for bound in self._sentences[index].bound:
            source = bound.source
            inside = source.first >= begin and (end is None or source.last <= end)
            if source.role == "say" and bound.links and inside:
                return bound.links
        return None

    def _give_leads(self) -> None:
        """Sentences before "..., X said": a lead, or what the said sentence refers back to."""
        lead = self._lead()
        for index, record in enumerate(self._sentences):
            bound = next(
                (b for b in record.bound if b.source.after and b.source.role == "say" and b.links),
                None,
            )
            if bound is None or index == 0:
                continue
            sentence = self._analysis.sentences[index]
            back = index - 1
            linked = _points_back(sentence.tokens)
            while back >= 0 and self._is_open(back):
                block = self._analysis.sentences[back].span.block
                same = block == sentence.span.block
                if not (
                    (same and (linked or block == lead))
                    or (block == lead and self._next(block, sentence))
                ):
                    break
                home = self._sentences[back].home
                self._sentences[back].base = Chain(bound.links, home.carrier, "said_later")
                back -= 1

    def _give_names(self) -> None:
        """ "A war monitor said", and soon after "the Hills Observatory said": one source."""
        for index, link, kind in self._unnamed:
            soon = [n for i, n, k in self._named if k == kind and 0 < i - index <= _NAMED_SOON]
            later = soon[0] if soon else None
            if later is None:
                continue
            named = replace(link, actor=later.actor, start=later.start, end=later.end)
            for record in self._sentences[max(0, index - _NAMED_SOON) :]:
                record.base = _renamed(record.base, link, named)
                for bound in record.bound:
                    bound.links = tuple(named if one is link else one for one in bound.links)

    def _lead(self) -> int:
        """The first paragraph of running text, if an outlet stands behind the text."""
        if self._default.links:
            return -1
        bodies = (
            s for s in self._analysis.sentences if s.span.kind == "body" and len(s.tokens) > 8
        )
        return next((s.span.block for s in bodies), -1)

    def _next(self, block: int, sentence: SentenceAnalysis) -> bool:
        return sentence.span.block == block + 1

    def _is_open(self, index: int) -> bool:
        record = self._sentences[index]
        return (
            not record.bound
            and record.base is record.home
            and (self._analysis.sentences[index].span.kind == "body")
        )


def _names_outlet(source: Source) -> bool:
    """ "Caption (Delta Wire): ..." gives the words to the outlet itself."""
    return source.role == "say" and source.rule in ("label", "brackets")


def _joined(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _outlet(name: str) -> Actor:
    return Actor(0, 0, name, 0, 0, "body", kind="outlet", named=True)


def _quoted_tokens(found: list[Quotation], analysis: Analysis) -> dict[int, list[tuple[int, int]]]:
    """Sentence -> its stretches of tokens that are quoted."""
    out: dict[int, list[tuple[int, int]]] = {}
    for q in found:
        for index in range(q.first[0], q.last[0] + 1 if not q.depth else q.first[0]):
            begin = q.first[1] if index == q.first[0] else 0
            length = len(analysis.sentences[index].tokens)
            out.setdefault(index, []).append(
                (begin, q.last[1] + 1 if index == q.last[0] else length)
            )
    return out


def _is_heading(tokens: Sequence[Token]) -> bool:
    """ "Outlook. At the present pace ...": a word or two with a stop heads the paragraph."""
    return len(tokens) <= 4 and tokens[-1].text in ".:"


def _begins_anew(tokens: Sequence[Token], issued: bool) -> bool:
    """Whether a sentence leaves the source before it: the war at large, "we", another place."""
    first = [t.norm for t in tokens[:2]]
    if first[0] == "the" and first[-1] in speech_words("background"):
        return True
    if not issued:
        return False
    if first[0] in speech_words("own") or first[0] in speech_words("first_person"):
        return True
    return first[0] in ("in", "at") and match_at(tokens, 1, place_trie()) is not None


def _renamed(chain: Chain, link: Link, named: Link) -> Chain:
    if all(one is not link for one in chain.links):
        return chain
    links = tuple(named if one is link else one for one in chain.links)
    return replace(chain, links=links)


def _points_back(tokens: Sequence[Token]) -> bool:
    """ "Two of them", "That makes": the sentence goes on about the one before it."""
    first = [t.norm for t in tokens[:4]]
    return first[:1] == ["that"] or any(
        w in ("them", "these", "this", "they", "those") for w in first
    )
