"""Second looks: what only the whole document tells about a source.

Lives here: the owners of quotations over sentences, leads whose source stands in a later sentence
("..., X said"; "That is according to X"). Does not live here: reading the sentences in their order
(attribute.py), sources that are named only later (named_later.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from mineaction.extraction.actors.continuation import hands_back, is_background, points_back
from mineaction.extraction.actors.find import read_actor
from mineaction.extraction.actors.phrases import phrase_end
from mineaction.extraction.analysis import Analysis
from mineaction.extraction.speakers.chains import Bound, Chain, Link, SentenceSources, chain_in
from mineaction.extraction.speakers.headlines import lead
from mineaction.extraction.speakers.reach import Source
from mineaction.lexicon.grammar import DEFINITE
from mineaction.lexicon.place_scope import scope_words
from mineaction.lexicon.speech import speech_phrase, speech_words
from mineaction.text.quotations import Quotation
from mineaction.text.tokens import Token, tokenize


def look_again(
    analysis: Analysis, records: list[SentenceSources], quotations: Sequence[Quotation],
    *, issued: bool,
) -> None:  # fmt: skip
    """Give quotations and leads their owners, in place; `issued`: a body speaks by default."""
    look = _SecondLook(analysis, records, issued=issued)
    look.give_quotations(quotations)
    look.give_leads()
    look.give_between()
    look.take_introductions()
    look.give_tables()


_FRONT = 6  # tokens of a sentence in which a person's name ends that begins it
_RETOLD = 8  # tokens of "told reporters on Monday that the blast happened"
_TOLD = scope_words("accidents") | speech_words("told_wholes")


class _SecondLook:
    """The sentences with their sources, once all are read."""

    def __init__(self, analysis: Analysis, records: list[SentenceSources], *, issued: bool) -> None:
        self._analysis = analysis
        self._sentences = records
        self._issued = issued

    def give_quotations(self, quotations: Sequence[Quotation]) -> None:
        """Sentences inside a quotation belong to whoever is named where it begins or ends."""
        for quotation in quotations:
            (first, at), (last, end) = quotation.first, quotation.last
            silent = self._shows(first) if first == last else None
            if quotation.depth or (first == last and not silent):
                continue
            owner = (
                self._owner(last, begin=end)
                or self._owner(first, end=at + 1)
                or self._announced(first)
                or self._shows(first)
                or self._before(first)
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

    def _shows(self, index: int) -> tuple[Link, ...] | None:
        """Who does something before a quotation: 'Ann Poe shakes her head. "We lost nine."'."""
        sentences, here = self._analysis.sentences, self._sentences[index]
        if index == 0 or sentences[index].tokens[0].text != '"' or here.bound:
            return None
        before = self._sentences[index - 1]
        same = sentences[index - 1].span.block == sentences[index].span.block
        return (before.front,) if same and before.front and not before.bound else None

    def _before(self, index: int) -> tuple[Link, ...] | None:
        """Who spoke last before a paragraph that begins with a quotation, in an outlet's story.

        In a body's own paper only whom the same paragraph has quoted: '"...," said X. "..."'.
        """
        sentences = self._analysis.sentences
        opens = index > 0 and sentences[index].tokens[0].text == '"'
        if not opens or sentences[index - 1].tokens[-1].text not in '."':
            return None
        if self._issued and not self._quotes_on(index):
            return None
        spoke = [b for b in self._sentences[index - 1].bound if b.source.role == "say" and b.links]
        return spoke[-1].links if spoke else None

    def _quotes_on(self, index: int) -> bool:
        before, here = self._analysis.sentences[index - 1], self._analysis.sentences[index]
        quoted = any(t.text == '"' for t in before.tokens)
        return before.span.block == here.span.block and quoted

    def _owner(self, index: int, begin: int = 0, end: int | None = None) -> tuple[Link, ...] | None:
        """The first who says something between two tokens of a sentence."""
        for bound in self._sentences[index].bound:
            source = bound.source
            inside = source.first >= begin and (end is None or source.last <= end)
            if source.role == "say" and bound.links and inside:
                return bound.links
        return None

    def give_leads(self) -> None:
        """Sentences before "..., X said": a lead, or what the said sentence refers back to."""
        first = None if self._issued else lead(self._analysis)
        top = first.span.block if first else -1  # of the lead, if an outlet stands behind it
        for index, record in enumerate(self._sentences):
            if not record.bound or index == 0:
                continue
            sentence = self._analysis.sentences[index]
            handed = hands_back(sentence.tokens) or _sums_up(record.bound, sentence.tokens)
            told = ((b, b.source) for b in record.bound if b.links)
            ends = (b for b, s in told if _closes(s, handed) or _retells(s, sentence.tokens))
            if (bound := next(ends, None)) is None:
                continue
            back = index - 1
            linked = handed or points_back(sentence.tokens)
            while back >= 0 and self._is_open(back):
                block = self._analysis.sentences[back].span.block
                same = block == sentence.span.block
                body = bound.source.actors[0].nature == "body"
                acts = same and body and self._names(back, bound.links[-1].actor)
                if not (
                    (same and (linked or block == top))
                    or (block == top and sentence.span.block == block + 1)
                    or acts
                ):
                    break
                home = self._sentences[back].home
                self._sentences[back].base = Chain(bound.links, home.carrier, "said_later")
                back -= 1

    def give_between(self) -> None:
        """A paragraph of nobody between two of one source, in an outlet's story, is its account.

        "The spokesman told reporters about the blast. | Two boys were killed. | ..., he said."
        """
        last: Chain | None = None
        between: list[int] = []
        for index, record in enumerate(() if self._issued else self._sentences):
            if len(self._analysis.sentences[index].tokens) == 1:
                continue  # "Details", a heading inside a story
            if self._is_open(index):
                between.append(index)
                continue
            said = [b for b in record.bound if b.source.role != "outer" and b.links]
            between = [i for i in between if not is_background(self._analysis.sentences[i].tokens)]
            blocks = {self._analysis.sentences[i].span.block for i in between}
            if said and last and said[0].links[-1].actor == last.speaker and len(blocks) == 1:
                for i in between:
                    self._sentences[i].base = Chain(last.links, last.carrier, "between")
            between = []
            chain = chain_in(record, len(self._analysis.sentences[index].tokens) - 1)
            last = chain if chain.links else None

    def take_introductions(self) -> None:
        """ "Ann Poe leads 22 deminers. "We found 9," she says": the 22 are not the mayor's."""
        sentences = self._analysis.sentences
        for index, record in enumerate(self._sentences[:-1]):
            after = self._sentences[index + 1].bound
            if record.bound or not record.base.links or not after or not after[0].links:
                continue
            name = after[0].links[-1].actor
            same_block = sentences[index].span.block == sentences[index + 1].span.block
            front = " ".join(t.norm for t in sentences[index].tokens[:_FRONT])
            if same_block and name != record.base.speaker and front.startswith(_plain(name)):
                record.base = record.home

    def give_tables(self) -> None:
        """The rows between "X reported ..." and "According to the same source, ..." are X's."""
        for index, record in enumerate(self._sentences):
            again = [b for b in record.bound if b.links and _is_same(b.source)]
            links = again[0].links if again else self._below_table(index)
            back = index - 1
            while links and back >= 0 and self._is_row(back):
                base = self._sentences[back].base
                self._sentences[back].base = Chain(links, base.carrier, "same_source")
                back -= 1

    def _below_table(self, index: int) -> tuple[Link, ...]:
        """ "Source: Some Office" in a line of its own below the rows of a table."""
        tokens = self._analysis.sentences[index].tokens
        end = speech_phrase("source_labels", tokens, 0)
        if not 0 < end < len(tokens) - 1 or tokens[end].text != ":" or not index:
            return ()
        last = phrase_end(tokens, end + 1)
        actor = read_actor(tokens, end + 1, last) if last > end + 1 else None
        table = self._analysis.sentences[index - 1].span.kind == "table_row"
        if not table or actor is None or not actor.named or actor.nature not in ("body", "person"):
            return ()
        return (Link(actor.name, tokens[0].norm, actor.start, actor.end, "say"),)

    def _is_row(self, index: int) -> bool:
        kind = self._analysis.sentences[index].span.kind
        return kind in ("table_row", "list_item", "headline") and not self._sentences[index].bound

    def _names(self, index: int, actor: str) -> bool:
        """ "Sappers of the Hills Service found 9 mines. ..., the Service said": its own work."""
        tokens = self._analysis.sentences[index].tokens
        return _plain(actor) in " ".join(t.norm for t in tokens)

    def _is_open(self, index: int) -> bool:
        record = self._sentences[index]
        return (
            not record.bound
            and record.base is record.home
            and (self._analysis.sentences[index].span.kind == "body")
        )


def _sums_up(bound: Sequence[Bound], tokens: Sequence[Token]) -> bool:
    """ "According to X, this represents a drop": the sentence before is of X, too."""
    opens = bool(bound) and bound[0].source.role == "inner" and bound[0].source.first == 0
    after = tokens[bound[0].source.last :][:2] if opens else ()
    return [t.norm for t in after] == [",", "this"]


def _retells(source: Source, tokens: Sequence[Token]) -> bool:
    """ "The mayor said | the blast happened at noon", "confirmed the incident": how it was."""
    ahead = [t.norm for t in tokens[source.last :]][:_RETOLD]
    at = next((k for k, (_, noun) in enumerate(pairwise(ahead), 1) if noun in _TOLD), 0)
    if source.role == "outer" or source.after or not at or ahead[at - 1] not in DEFINITE:
        return False
    if ahead[at] in speech_words("told_wholes") or source.cue in speech_words("confirming"):
        return True
    return not speech_words("happening").isdisjoint(ahead[at + 1 : at + 2])


def _plain(actor: str) -> str:
    """The words of a name, without its acronym."""
    return " ".join(t.norm for t in tokenize(actor.partition(" (")[0]))


def _is_same(source: Source) -> bool:
    return source.actors[0].name.lower().startswith("same ")


def _closes(source: Source, handed: bool) -> bool:
    """Whether a source stands behind what it is the source of: "..., X said", "That is by X"."""
    if source.role == "say":
        return source.after or handed
    return handed and source.role == "inner"
