"""Attribution: the chain from the utterer to the primary source, for every token of a document.

Lives here: the sentences in their order: which sources they bind, and whose account goes on into
the next sentence or paragraph. Does not live here: the sources that one sentence names
(reporting.py), who an earlier mention means (actors/references.py), who speaks where nobody is
named (voices.py), quotations and leads (whole_document.py).

    found = attribute(analysis)
    found.chain_at(sentence_index, token_index).speaker
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mineaction.extraction.actors.continuation import (
    adds,
    begins_anew,
    is_backshifted,
    is_heading,
    opening_words,
    refers_back,
    tells_own_time,
)
from mineaction.extraction.actors.letters import letter_writer
from mineaction.extraction.actors.naming_again import cites_paper, name_words, names_again
from mineaction.extraction.actors.record import joined, joint_name
from mineaction.extraction.actors.references import Known, Register, resolve
from mineaction.extraction.actors.register import (
    behind_front,
    enter_names,
    person_in_front,
    subject_in_front,
)
from mineaction.extraction.actors.subjects import subject_before
from mineaction.extraction.analysis import Analysis, SentenceAnalysis
from mineaction.extraction.speakers.chains import Bound, Chain, Link, SentenceSources, chain_in
from mineaction.extraction.speakers.headlines import headlines, lead
from mineaction.extraction.speakers.named_later import NamedLater
from mineaction.extraction.speakers.reach import Source
from mineaction.extraction.speakers.reporting import sources
from mineaction.extraction.speakers.source_kinds import (
    both_give,
    counts_itself,
    ends_in_said,
    is_anonymous,
    is_body,
    is_new_paper,
    is_own,
    is_vague_paper,
    names_outlet,
    shares_out,
    speak_jointly,
    without_givers,
    without_makers,
    without_own_work,
    without_plans,
    without_scene,
)
from mineaction.extraction.speakers.voices import Voices
from mineaction.extraction.speakers.whole_document import look_again
from mineaction.lexicon.speech import speech_phrases, speech_words
from mineaction.text.quotations import Quotation, quotations, quoted_tokens
from mineaction.text.tokens import Token

__all__ = ["Attributions", "Chain", "Link", "attribute"]

_BREAKDOWN = 2  # paragraphs from a source to the list of its figures, a heading between
_HEAD = 3  # headings that say what paper it is
_SUBJECT = 14  # tokens in which the subject of a sentence ends
_VERBS = speech_words("finite") | speech_words("auxiliaries")
_OWNED = 4  # tokens in which "they" means the source: "UNMAS needs 9 million for its work"
_PRONOUNS = ("possessives", "pronouns_many", "pronouns_body", "pronouns_person")
_LATE = frozenset().union(*map(speech_words, _PRONOUNS))


class Attributions:
    """The chains of a document; look one up with `chain_at`."""

    def __init__(
        self,
        sentences: list[SentenceSources],
        headlines: dict[tuple[int, int], Chain],
        nobody: Chain | None,
    ) -> None:
        """Made by `attribute`; `nobody` is who speaks where no outlet or issuer is known."""
        self._sentences = sentences
        self._headlines = headlines
        self._nobody = nobody

    def chain_at(self, sentence_index: int, token_index: int) -> Chain:
        """The chain of the words at a token; never raises for a token of the document."""
        headline = self._headlines.get((sentence_index, token_index))
        chain = headline or chain_in(self._sentences[sentence_index], token_index)
        return chain if chain.speaker else self._nobody or chain


def attribute(analysis: Analysis) -> Attributions:
    """Who said what, for a whole document. Linear in its length."""
    return _Reader(analysis).read()


class _Reader:
    """One pass over a document's sentences."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._register = Register()
        self._voices = Voices(analysis, self._register)
        self._default = self._voices.default
        self._sentences: list[SentenceSources] = []
        self._quotations: list[Quotation] = quotations([s.span for s in analysis.sentences])
        self._quoted = quoted_tokens(self._quotations, [s.span for s in analysis.sentences])
        self._later = NamedLater(lead(analysis))
        self._country: Known | None = None  # the country in front of the sentence before
        self._carried: Chain | None = None  # what goes on inside the paragraph
        self._onward: Chain | None = None  # what may go on into the next one
        self._told: Chain | None = None  # what was said last, and in which paragraph
        self._told_block = 0
        self._appended = False  # whether it stands behind what it is the source of, in a paper
        self._lent = False  # whether it is a partner whose work a paper tells
        self._listed: Chain | None = None  # what a list or table takes from the line above it
        self._tabled = False  # whether that line says that a table follows
        self._shared_out = False  # whether a list below "by operator:" names who did it
        self._below_said = False  # whether the line above is "The governor said:"
        self._opens = True  # whether a paragraph begins
        self._spoken = False  # whether the paragraph is what stands below such a line

    def read(self) -> Attributions:
        block = -1
        told = self._register
        for sentence in self._analysis.sentences:
            if sentence.span.block != block:
                self._begin_block(sentence)
                block = sentence.span.block
            title = sentence.span.kind == "headline" and sentence.index < _HEAD
            self._register = Register() if title and not self._default.links else told
            self._read_sentence(sentence)
        issued = bool(self._default.links)
        look_again(self._analysis, self._sentences, self._quotations, issued=issued)
        self._later.give(self._sentences)
        nobody = None if self._default.speaker else self._voices.first_named()
        return Attributions(self._sentences, headlines(self._analysis, self._sentences), nobody)

    # ---- sentence by sentence ------------------------------------------------------------------

    def _begin_block(self, sentence: SentenceAnalysis) -> None:
        kind, tokens = sentence.span.kind, sentence.tokens
        before, self._carried, self._opens = self._onward, None, True
        if tokens[0].text != '"':  # 'Ann Poe is one of them. | "I am not afraid," she says.'
            self._register.fronted = None
        self._country = None
        self._voices.begin_block(sentence)
        if (kind in ("list_item", "table_row") or tokens[0].text == '"') and self._listed:
            self._carried = self._listed
            return
        if kind in ("list_item", "table_row") and self._told and self._is_breakdown(sentence):
            self._carried = self._listed = self._told
            return
        self._spoken = self._below_said and kind == "body"
        if self._spoken:
            self._carried, self._listed = self._listed, None
            return
        self._listed = self._listed if kind == "headline" and self._tabled else None
        if kind == "headline" or self._voices.is_turn(sentence.span.block):
            self._onward = None
        elif before and self._is_linked(sentence, tokens, before):
            self._carried = before

    def _is_breakdown(self, sentence: SentenceAnalysis) -> bool:
        """ "Nine mines were found, the Hills Office announces.", and below it what they were.

        A heading may stand between; a paper with an issuer goes on in its own voice.
        """
        block, near = sentence.span.block, self._told_block + _BREAKDOWN
        return not self._default.links and not self._voices.is_turn(block) and block <= near

    def _is_linked(
        self, sentence: SentenceAnalysis, tokens: Sequence[Token], before: Chain
    ) -> bool:
        """Whether a paragraph goes on from the one before it: "He also", "The groups", "such"."""
        if is_heading(tokens) or tokens[-1].text == "?" or not before.links:
            return False
        first = opening_words([t for t in tokens if t.text != "i"])  # "i.e."
        words = name_words(before.links[-1].actor)
        if any(w in speech_words("first_person") for w in first):
            return False
        if is_backshifted(tokens) or (not self._default.links and adds(tokens)):
            return True
        name = before.links[-1].actor.lower()
        if names_again(tokens, words, name):
            return True
        if any(w in speech_words("pronouns_person") for w in first):
            return before.links[-1].kind == "say"
        if sentence.span.kind == "list_item" and "same" in first:
            return True
        if not self._default.links:
            if any(w in speech_words("links") and (k < _OWNED or w not in _LATE)
                   for k, w in enumerate(first)):  # fmt: skip
                return True
            if first[:1] == ["the"] and len(tokens) > 1 and not tokens[1].text[0].isupper():
                apart = speech_words("regions") | speech_words("apart")
                return first[1] not in apart and not tells_own_time(tokens)  # "The budget"
        return not self._default.links and any(
            names_again(other.tokens, words, name, behind="the") or cites_paper(other.tokens)
            for other in self._block_of(sentence)
        )

    def _block_of(self, sentence: SentenceAnalysis) -> Iterator[SentenceAnalysis]:
        sentences = self._analysis.sentences
        for index in range(sentence.index, len(sentences)):
            if sentences[index].span.block != sentence.span.block:
                return
            yield sentences[index]

    def _read_sentence(self, sentence: SentenceAnalysis) -> None:
        tokens = sentence.tokens
        home = self._voices.home(sentence)
        self._enter(sentence)
        front = person_in_front(self._register, tokens)
        self._register.fronted = front or self._register.fronted
        country = subject_in_front(self._register, tokens)
        self._register.subject, self._country = country or self._country, country
        if self._leaves_source(tokens, issued=bool(home.links) and not self._voices.spoken):
            self._carried = None
        goes_on = refers_back(tokens) or is_backshifted(tokens)
        if (self._appended or self._lent) and not goes_on:
            self._carried = None  # a paper that adds "..., X reports" goes on in its own voice
        self._appended = False
        record = SentenceSources(self._continued(home), home=home)
        if front:
            record.front = Link(front.name, "quotation", front.start, front.end, "say")
        self._sentences.append(record)
        found = self._named_in(sentence)
        if self._voices.spoken and not found and country and country.kind != "country":
            record.base = self._carried = self._voices.of_work(country)
        found = self._without_doers(sentence, found, issued=bool(home.links))
        found = without_scene(self._confine(sentence, found))
        quiet, alone = sentence.span.kind == "headline", len(found) == 1
        bound = (self._bind(source, tokens, quiet=quiet, alone=alone) for source in found)
        record.bound = self._without_dateline([b for b in bound if b])
        self._voices.note_relay(sentence, record.bound, found)
        if record.bound and sentence.span.kind != "headline":
            self._go_on(record, sentence)
        tabled = bool(speech_phrases("tables_follow", tokens))
        if tokens[-1].text == ":" or tabled:
            self._shared_out, self._tabled = shares_out(tokens), tabled
            self._listed = self._carried or _in_brackets(record)
        elif sentence.span.kind == "headline":
            self._listed = _in_brackets(record, labelled=True) or self._listed
        self._below_said = bool(self._listed) and ends_in_said(record, tokens)

    def _enter(self, sentence: SentenceAnalysis) -> None:
        """The names of a sentence; a headline in capitals has none that can be told apart."""
        headline = sentence.span.kind == "headline"
        if not (headline and all(t.text.isupper() for t in sentence.tokens if t.kind == "word")):
            enter_names(self._register, sentence.tokens)
        if writer := letter_writer(sentence.tokens):
            self._register.writer = self._register.add(writer)
        if headline:
            self._register.likely = None  # "The men who stayed" are nobody who says so
            named = sentence.norms if sentence.index < _HEAD else ()
            self._register.titles.update(speech_words("papers_of_titles").intersection(named))

    def _named_in(self, sentence: SentenceAnalysis) -> list[Source]:
        """The sources that a sentence names; a heading in front of a paragraph names none."""
        tokens, opens, self._opens = sentence.tokens, self._opens, False
        if opens and tokens[-1].text == "." and is_heading(tokens):
            return []  # "Opening remarks. Since 2030 nine people have died."
        return [s for s in sources(tokens) if not self._voices.is_label(sentence, s.last)]

    def _without_doers(
        self, sentence: SentenceAnalysis, found: list[Source], *, issued: bool
    ) -> list[Source]:
        """The sources that tell something, not those that only plan, make, give or do it."""
        tokens = sentence.tokens
        found = without_plans(found, tokens, issued=issued)
        if sentence.span.kind in ("list_item", "table_row"):
            found = self._without_rows(sentence, found)
        if self._register.paper is not None:
            found = without_makers(found, tokens)
        found = without_givers(without_own_work(found, tokens), sentence)
        found = [s for s in found if not self._register.is_of_issuer(s.actors[0])]
        return [s for s in found if not is_vague_paper(s.actors[0])] or found

    def _without_rows(self, sentence: SentenceAnalysis, found: list[Source]) -> list[Source]:
        """The sources of a line of a list; what only names the line, or its number, is none."""
        if self._shared_out or any(q.label and not q.other for q in sentence.quantities):
            return [s for s in found if s.rule != "label"]
        free = self._listed is None
        return [s for s in found if free or s.rule != "label" or is_body(s.actors[0])]

    def _leaves_source(self, tokens: Sequence[Token], *, issued: bool) -> bool:
        """Whether a sentence leaves the source before it; a list stays with the line above it."""
        listed = self._listed is not None and self._carried is self._listed
        if self._spoken:
            return False  # "we" in what she said is not the writer
        if begins_anew(tokens, issued and not listed) or self._turns_to_another(tokens):
            return True
        return issued and not listed and self._names_issuer(tokens)

    def _names_issuer(self, tokens: Sequence[Token]) -> bool:
        """ "The Ministry told her of nine. The Rapporteur met six.", in the Rapporteur's paper."""
        first = int(tokens[0].norm == "the")
        name = self._default.speaker or ""
        end = first + len(name.split())
        return [t.text for t in tokens[first:end]] == name.split()

    def _turns_to_another(self, tokens: Sequence[Token]) -> bool:
        """Whether the subject of a sentence is another body than the source that goes on.

        "The Hills Office puts it at 12. For 2031 the Ministry has set aside 4 million."
        "Narvia announced 5 million for deminers. Orlan gave 3 million."
        """
        if self._carried is None:
            return False
        state, source = self._country, self._register.source
        if state and source and state.kind == "country" and both_give(source.kind, tokens):
            return state.words.isdisjoint(source.words)
        verb = next((i for i, t in enumerate(tokens[:_SUBJECT]) if i and t.norm in _VERBS), 0)
        actor = subject_before(tokens, verb) if verb else behind_front(tokens)
        if actor is None or actor.nature != "body" or actor.kind in ("country", "outlet"):
            return False
        if not actor.named and not actor.definite:
            return False
        known = self._register.full(actor)
        if known is None and not actor.named:  # "the Department", beside an agency that spoke
            return actor.kind == "ministry" and source is not None and source.kind != "ministry"
        name = known.name if known else actor.name
        return name_words(name).isdisjoint(name_words(self._carried.links[-1].actor))

    def _confine(self, sentence: SentenceAnalysis, found: list[Source]) -> list[Source]:
        """A source that is itself quoted reaches no further than its quotation.

        "We believe that nine are left", quoted, is what the one who is quoted says: no source.
        """
        quoted = self._quoted.get(sentence.index, ())
        for first, last in quoted:
            for source in found:
                if first <= source.first < last:
                    source.begin, source.end = max(source.begin, first), min(source.end, last)
                    source.bracket = True
        return [
            s for s in found
            if not (is_own(s.actors[0]) and any(a <= s.first < b for a, b in quoted))
        ]  # fmt: skip

    def _continued(self, home: Chain) -> Chain:
        told = self._carried
        return Chain(told.links, home.carrier, "paragraph_carry") if told else home

    def _bind(
        self, source: Source, tokens: Sequence[Token], *, quiet: bool, alone: bool
    ) -> Bound | None:
        """The source with the actors that it means; None if they cannot be told, or an outlet."""
        if is_own(source.actors[0]) or is_vague_paper(source.actors[0]):
            return Bound(source, (), own=True)
        told = [k for a in source.actors if (k := resolve(self._register, a)) is not None]
        known = list({k.name: k for k in told}.values())  # "UNMAS and its partners" are UNMAS
        if not known and not self._default.links and is_new_paper(source.actors[0]):
            known = [self._register.add(source.actors[0])]
        rivals = alone and all(self._voices.is_rival(k, source.role) for k in known)
        named = names_outlet(source) or rivals
        if not known or (not named and all(map(self._voices.is_outlet, known))):
            return Bound(source, (), own=True) if known and counts_itself(source) else None
        if source.role != "outer" and source.rule != "rejected" and not quiet:
            for one in known:
                self._register.speaks(one)
        name = self._joint_name(source, known, tokens)
        start, end = (known[0].start, known[0].end) if len(known) == 1 else (
            source.actors[0].start, source.actors[-1].end
        )  # fmt: skip
        if len(known) > 1 and source.role != "outer" and not quiet:
            joint = Known(name, frozenset(), known[0].nature, known[0].kind, start, end, sure=True)
            self._register.source = joint
        kind = "inner" if source.role == "inner" else "say"
        link = Link(name, source.cue, start, end, kind)
        self._later.note(len(self._sentences), source, link, known[0], tokens)
        return Bound(source, (link,))

    def _without_dateline(self, bound: list[Bound]) -> list[Bound]:
        """ "KABUL (Some Wire): Nine died, the police said": the outlet is none beside a source."""
        outlet = self._default.carrier
        told = [
            b for b in bound if b.source.rule != "brackets" or not b.links
            or (b.source.role != "say" and b.links[-1].actor != outlet)
        ]  # fmt: skip
        return told or bound

    def _joint_name(self, source: Source, known: list[Known], tokens: Sequence[Token]) -> str:
        """Several speakers as printed here, or by their full names from elsewhere."""
        if len(known) > 1 and speak_jointly(source, tokens):
            return joint_name([k.name for k in known], "statement")
        pairs = zip(source.actors, known, strict=False)  # "Abiy and I say": one of them is known
        here = all(k.start in range(a.start, a.end) for a, k in pairs)  # "information of X and Y"
        if len(known) > 1 and here:
            printed = self._analysis.view[known[0].start : source.actors[-1].end]
            return known[0].article + " ".join(printed.split())
        return joined([k.article + k.name for k in known])

    def _go_on(self, record: SentenceSources, sentence: SentenceAnalysis) -> None:
        bound = [b for b in record.bound if b.source.rule != "rejected"]
        if bound and all(b.source.cue in speech_words("planning") for b in bound):
            return  # "The ministry plans to clear 40 hectares. The work costs 2 million."
        if len(bound) < len(record.bound):  # what is rejected goes no further
            record = SentenceSources(record.base, bound, record.home)
        sources_here = [b.source for b in record.bound]
        papers = all(s.actors[0].nature == "document" and s.rule == "said" for s in sources_here)
        if record.home.links and papers:
            return  # a report that names another paper goes on in its own voice
        state = bool(record.home.links) and all(s.actors[0].kind == "country" for s in sources_here)
        aside = all(s.rule == "by_count" and s.actors[0].nature == "pronoun" for s in sources_here)
        if record.home.links and aside:
            return  # "Narvia gave maps of land where, by its own count, 9,000 mines lie"
        if state and not any(q.measure for q in sentence.quantities):
            return  # "Narvia has stated that it will not end in time. It destroyed 300 mines."
        if record.home.links and all(map(is_anonymous, sources_here)):
            self._carried = None  # "According to experts, ... The work is paid for by us"
            return
        chain = chain_in(record, len(sentence.tokens) - 1)
        if all(b.source.bracket or b.source.rule == "brackets" for b in record.bound):
            return
        if chain is record.home or not chain.links:
            self._carried = None
            return
        self._carried = chain
        self._told = chain
        self._onward = None if state else chain
        self._told_block = self._analysis.sentences[len(self._sentences) - 1].span.block
        self._appended = bool(record.home.links) and all(b.source.after for b in record.bound)
        self._lent = all(b.source.rule == "partner" for b in record.bound)


def _in_brackets(record: SentenceSources, *, labelled: bool = False) -> Chain | None:
    """The source of the list below "Returned, as of 30 June (Some Office):".

    `labelled`: of the table below "Casualties by district (source: Some Office)".
    """
    named = [b for b in record.bound if b.source.rule == "brackets" and b.links]
    named = [b for b in named if not labelled or b.source.cue != "()"]
    if not named:
        return None
    return Chain(named[-1].links, record.home.carrier, "paragraph_carry")
