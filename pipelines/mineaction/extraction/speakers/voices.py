"""Voices: who speaks in a stretch of text where nobody is named.

Lives here: the issuer of the document or its outlet, the person who is interviewed or has the
floor in a transcript, the body whose words an outlet says that it passes on. Does not live here:
what the sentences themselves name (attribute.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mineaction.extraction.actors.continuation import hands_back, is_background, speaks_of_itself
from mineaction.extraction.actors.find import Actor, read_actor
from mineaction.extraction.actors.phrases import phrase_end
from mineaction.extraction.actors.references import Known, Register
from mineaction.extraction.analysis import Analysis, SentenceAnalysis
from mineaction.extraction.issuers.issuer import first_named, issuer, named_in_head
from mineaction.extraction.issuers.record import Issuer, is_outlet
from mineaction.extraction.issuers.spelling import in_small_letters, spelled_out
from mineaction.extraction.issuers.whole_text import issuer_by_text
from mineaction.extraction.speakers.chains import Bound, Chain, Link
from mineaction.extraction.speakers.interviews import (
    interviewee,
    interviewer,
    labelled_turns,
    marked_turns,
    open_turns,
    turn_label,
)
from mineaction.extraction.speakers.reach import Source
from mineaction.lexicon.gazetteer import actor_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_phrase, speech_words
from mineaction.text.tokens import tokenize

_ANNEX = 4  # tokens of the heading of an annex
_FIRST = 6  # sentences in which an outlet names itself
_PAPER = 6  # tokens behind a verb in which the paper is named that it brings out
_POST = 4  # tokens of "on his Telegram channel"
_OPENING = 3  # paragraphs in which an outlet says whose words it passes on


class Voices:
    """The voices of one document; `home` gives the one of a sentence."""

    def __init__(self, analysis: Analysis, register: Register) -> None:
        """Reads head, foot and turns; the outlet and the issuer enter the register."""
        self._analysis = analysis
        self._register = register
        self.default = self._document_default()
        self._interviewee: Chain | None = None
        self._turns = marked_turns(analysis)
        self._floor = {} if self._turns else labelled_turns(analysis)
        self._turns = self._turns or ({} if self._floor else open_turns(analysis))
        self._relay: Chain | None = None  # whose words the outlet says that it passes on
        self._annexed = False  # below the heading of an annex
        self._bodies = 0  # paragraphs of running text so far

    def first_named(self) -> Chain | None:
        """The body that the text names first, where nobody is known to bring it out."""
        found = first_named(self._analysis)
        link = Link(found.name, "issuer", found.start, found.end, "issuer") if found else None
        return Chain((link,), None, "first_named") if link else None

    @property
    def spoken(self) -> bool:
        """Whether a spokesperson tells what other bodies do and say."""
        return self.default.rule == "issuer:transcript"

    def of_work(self, known: Known) -> Chain:
        """ "UNMAS and its partners have removed 9 items", told by a spokesperson: UNMAS says so."""
        link = Link(known.name, "work", known.start, known.end, "say")
        return Chain((link,), self.default.carrier, "work")

    def begin_block(self, sentence: SentenceAnalysis) -> None:
        """Note the first sentence of a block."""
        self._bodies += sentence.span.kind == "body"
        first = sentence.tokens[0]
        if first.norm in speech_words("annexes") and len(sentence.tokens) <= _ANNEX:
            self._annexed, self._relay = True, None
        elif self._annexed and self._relay is None:
            self._relay = self._of_annex(sentence)
        elif self._ends_relay(sentence):
            self._relay = None

    def _ends_relay(self, sentence: SentenceAnalysis) -> bool:
        """ "Recall" in a line of its own; what the issuer of another's findings does itself."""
        recalls = speech_phrase("recalls", sentence.tokens, 0)
        if recalls or not self.default.links or self._annexed:
            return 0 < recalls >= len(sentence.tokens) - 1
        name = (self.default.speaker or "").partition(" (")[0]
        text = self._analysis.view[sentence.tokens[0].start : sentence.tokens[-1].end]
        return name in text or speaks_of_itself(sentence.tokens)

    def _of_annex(self, sentence: SentenceAnalysis) -> Chain | None:
        """ "Report of the Some Office" below "Annex": the annex is the office's own."""
        tokens = sentence.tokens
        after = speech_phrase("issued_by", tokens, 0) or speech_phrase("issued_by", tokens, 1)
        end = phrase_end(tokens, after) if after else 0
        actor = read_actor(tokens, after, end) if end > after else None
        if actor is None or actor.nature != "body" or not actor.named:
            return None
        link = Link(actor.name, "annex", actor.start, actor.end, "issuer")
        return Chain((link,), self.default.carrier, "annex")

    def is_turn(self, block: int) -> bool:
        """Whether a block is a turn of an interview."""
        return block in self._turns

    def is_label(self, sentence: SentenceAnalysis, last: int) -> bool:
        """Whether the words before token `last` are the label of a turn of a transcript."""
        if sentence.span.block not in self._floor or turn_label(sentence.tokens) is None:
            return False
        return all(t.text != ":" for t in sentence.tokens[: last - 1])

    def is_outlet(self, known: Known) -> bool:
        """Whether an actor is a carrier of this document's words."""
        publisher = self.default.carrier or ""
        words = known.name.split()
        named = all(w[:1].isupper() for w in words[:1] + words[-1:])  # not "Local radio"
        own = "correspondent" in known.words  # "a Some Wire correspondent reports"
        return (known.kind == "outlet" and (named or own)) or known.name == publisher

    def is_rival(self, known: Known, role: str) -> bool:
        """Whether another outlet's story is told: "Some Wire reported 9 dead", in the Courier."""
        passes_on = self._relay and role == "inner"  # what a body told, "according to Some Wire"
        publisher = self.default.carrier if not self.default.links and not passes_on else None
        return bool(publisher) and set(known.name.split()).isdisjoint((publisher or "").split())

    def home(self, sentence: SentenceAnalysis) -> Chain:
        """Who speaks in this block if nobody is named: the interviewed person or the default."""
        if sentence.span.block in self._floor:
            return self._with_the_floor(self._floor[sentence.span.block])
        if sentence.span.block not in self._turns:
            return self.default if is_background(sentence.tokens) else self._voice
        if self._interviewee is None:
            above = [s for s in self._analysis.sentences if s.span.block < min(self._turns)]
            text = [s.tokens for s in above if s.span.kind != "headline"]
            actor = interviewee(text) or interviewee([s.tokens for s in above])
            if self.default.links and actor and " " not in actor.name:
                actor = None  # "Printed paper 4/12": a parliament is answered by who issues it
            link = Link(actor.name, "interview", actor.start, actor.end, "say") if actor else None
            links = (link,) if link else self.default.links
            self._interviewee = Chain(links, self.default.carrier, "interview")
        return self._interviewee if self._turns[sentence.span.block] else self.default

    @property
    def _voice(self) -> Chain:
        """Whose words an unmarked paragraph gives: those that the outlet passes on, or its own."""
        return self._relay or self.default

    def _with_the_floor(self, actor: Actor) -> Chain:
        """Who speaks in a turn of a transcript; the outlet's own turns are its questions."""
        known = self._register.full(actor) or self._register.add(actor)
        link = Link(known.name, "turn", actor.start, actor.end, "say")
        return Chain((link,), self.default.carrier, "turn")

    def note_relay(
        self, sentence: SentenceAnalysis, bound: list[Bound], found: Sequence[Source]
    ) -> None:
        """ "Some Wire reports, citing X": the paragraphs that follow are X's, until Y speaks."""
        if sentence.span.kind == "headline" or not bound:
            return
        outer = [b for b in bound if b.source.role == "outer"]
        carried = bool(outer) or found[-1].role == "outer"
        passed_on = carried or len(found) > len(bound)
        bound = [b for b in bound if b not in outer]
        inner = [b for b in bound if b.source.role == "inner" or (carried and not _is_person(b))]
        if not bound:
            return
        if self.default.links and not self._annexed and not _of_monitor(bound[-1]):
            return
        if self._annexed and not self._relay and bound[-1].source.rule == "according_to":
            self._relay = Chain(bound[-1].links, self.default.carrier, "annex")
        elif passed_on and inner and _all_of(inner[-1], bound) and self._bodies <= _OPENING:
            self._relay = Chain(inner[-1].links, self.default.carrier, "relay")
        elif self._bodies <= _OPENING and (
            hands_back(sentence.tokens)
            or _brings_out(sentence, bound[-1])
            or _posts(sentence, bound[-1])
        ):
            self._relay = Chain(bound[-1].links, self.default.carrier, "relay")
        elif _of_monitor(bound[-1]):
            self._relay = Chain(bound[-1].links, self.default.carrier, "monitor")
        elif self._relay and self._relay.rule == "monitor" and _is_person(bound[-1]):
            return  # its editor says what she thinks of it
        elif self._relay and self._relay.links and bound[-1].links:
            speaks = set(bound[-1].links[-1].actor.split())
            relayed = set(self._relay.links[-1].actor.split())  # "the Ministry" of before
            self._relay = self._relay if speaks <= relayed or relayed <= speaks else None

    def _document_default(self) -> Chain:
        publisher = self._analysis.outlet or interviewer(self._analysis)
        found = issuer(self._analysis) or self._publishing_body(publisher)
        if found and is_outlet(found.name):  # "Source: Some Wire" brings a story out
            publisher, found = publisher or found.name, None
        if found is None:
            written = issuer_by_text(self._analysis)
            ours = written and publisher and written.name.casefold() == publisher.casefold()
            found = written if publisher is None or ours else None
        found = found or (named_in_head(self._analysis) if publisher is None else None)
        if publisher and self._is_source(publisher, issued=found is not None):
            publisher = None
        if publisher is None and found is None:
            publisher = _told_outlet(self._analysis)
        if publisher:
            outlet = Actor(0, 0, publisher, 0, 0, "body", kind="outlet", named=True)
            self._register.add(outlet, sure=False)
        if found is None:
            return Chain((), publisher, "document_default")
        name = " ".join(in_small_letters(self._analysis.view, found).name.split())
        link = Link(name, "issuer", found.start, found.end, "issuer")
        printed = self._analysis.view[found.start : found.end]
        tokens = tokenize(name)
        office = read_actor(tokens, 0, len(tokens))  # of the Secretary-General is no "the Mission"
        one = office and office.head in speech_words("generic_persons")  # "Independent Expert"
        persons = ("person", "anonymous") if one else ("person",)
        nature = "person" if office and office.nature in persons else "body"
        kind = office.kind if office and nature == "body" else ""
        actor = Actor(
            0, 0, name, found.start, found.end, nature, kind=kind, named=True, alias=printed
        )
        self._register.issuer = self._register.add(actor)
        return Chain((link,), publisher, f"issuer:{found.rule}")

    def _is_source(self, publisher: str, *, issued: bool) -> bool:
        """Whether the text takes its figures from what was thought to be its outlet."""
        name = re.escape(publisher)
        if issued:  # "Fifty areas remain, the Some Centre reports."
            return (
                re.search(rf", (?:the )?{name} report(?:s|ed)[,.]", self._analysis.view) is not None
            )
        if not re.search(rf"\baccording to (?:the )?{re.escape(publisher)}\b", self._analysis.view):
            return False
        known = match_at(tokenize(publisher), 0, actor_trie())
        return known is None or known[0].of.kind != "outlet"

    def _publishing_body(self, publisher: str | None) -> Issuer | None:
        """The body behind an acronym in the place of an outlet, where the text spells it out."""
        if publisher is None:
            return None
        found = spelled_out(self._analysis.view, Issuer(publisher, 0, 0, "publisher"))
        return found if found.name != publisher else None


def _all_of(inner: Bound, bound: list[Bound]) -> bool:
    """Whether all that is bound is one source: "X has told ..., Some Wire reports, citing X"."""
    names = {b.links[-1].actor for b in bound if b.links}
    return inner.links != () and names == {inner.links[-1].actor}


def _brings_out(sentence: SentenceAnalysis, bound: Bound) -> bool:
    """ "The ministry has published its statistics for 2030." and not a figure: they follow.

    Also "The statistics for 2030 have been published, the ministry told Some Wire."
    """
    source = bound.source
    if source.role != "say" or speech_words("brought_out").isdisjoint(sentence.norms):
        return False
    if source.actors[0].nature != "body" or any(q.measure for q in sentence.quantities):
        return False
    first = source.last if source.cue in speech_words("brought_out") else 0
    return not speech_words("tallies").isdisjoint(sentence.norms[first : first + _PAPER])


def _posts(sentence: SentenceAnalysis, bound: Bound) -> bool:
    """ "..., the governor reported on Telegram." and not a figure: what the post tells follows."""
    after = [t.norm for t in sentence.tokens[bound.source.last : bound.source.last + _POST]]
    platform = after[:1] == ["on"] and not speech_words("platforms").isdisjoint(after)
    return platform and not any(q.measure for q in sentence.quantities)


def _of_monitor(bound: Bound) -> bool:
    """ "According to the annual Landmine Monitor report", "the report said": the story tells it."""
    if bound.source.actors[0].nature not in ("document", "pronoun") or not bound.links:
        return False
    found = match_at(tokenize(bound.links[-1].actor), 0, actor_trie())
    return found is not None and found[0].of.kind == "monitor"


def _is_person(bound: Bound) -> bool:
    return bound.source.actors[0].nature in ("person", "pronoun")


def _told_outlet(analysis: Analysis) -> str | None:
    """The outlet that the first sentences name as the one that was told, or that has learned."""
    for tokens in (s.tokens for s in analysis.sentences[:_FIRST]):
        for i in [i for i, t in enumerate(tokens) if i and t.norm in actor_trie().starts]:
            found = match_at(tokens, i, actor_trie())
            if found is None or found[0].of.kind != "outlet":
                continue
            before = tokens[max(0, i - 1 - (tokens[i - 1].norm == "the"))].norm
            after = tokens[found[1]].norm if found[1] < len(tokens) else ""
            if before in speech_words("told") or after in speech_words("learns"):
                return analysis.view[tokens[i].start : tokens[found[1] - 1].end]
    return None
