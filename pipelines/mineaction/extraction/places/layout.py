"""Where the layout names a place: headings of paragraphs, lines of lists, labels of rows.

Lives here: which sentences are headings, list lines or lines of places. Does not live here: what
figures make of it (assign.py).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from mineaction.extraction.analysis import Analysis, SentenceAnalysis
from mineaction.extraction.places.groups import Found, Group
from mineaction.extraction.places.mentions import Mention
from mineaction.lexicon.gazetteer import capitals
from mineaction.lexicon.grammar import PLACE_NOUNS
from mineaction.lexicon.place_scope import scope_words
from mineaction.text.layout import cells

_SHORT_BLOCK = 14  # tokens of a line that goes on with a list
_LONGEST_LINE = 60
_LABEL_REACH = 4
_TOP = 6  # sentences at the head of a text
_TITLE = 8  # tokens
_SHORT_TITLE = 3  # tokens of one that is not in capitals


def headings(analysis: Analysis, found: Sequence[Found]) -> dict[int, Group]:
    """Sentence -> the group that heads the figures of its paragraph or section."""
    out: dict[int, Group] = {}
    block = -1
    for sentence, places in zip(analysis.sentences, found, strict=True):
        opens = sentence.span.block != block
        block = sentence.span.block
        if places.groups and _is_heading(sentence, places.groups[0], opens):
            out[sentence.index] = places.groups[0]
    return out


def _is_heading(sentence: SentenceAnalysis, group: Group, opens: bool) -> bool:
    """Cunene. / IRAQ. / KHERSON REGION: / - Basra: 45 mines ...: a place that opens its block.

    Inside a block only a place before a colon heads what follows.
    """
    tokens = sentence.tokens
    line = tokens[-1].text == "." and group.last == len(tokens) - 1
    if (
        opens
        and (line or sentence.span.kind == "list_item")
        and _is_when_and_where(sentence, group)
    ):
        return True
    if group.slot not in ("leading", "other") or sentence.span.kind == "table_row":
        return False
    begin = 0
    while begin < len(tokens) and tokens[begin].kind != "word" and begin < 3:
        begin += 1
    if group.first > begin:
        return False
    if group.last >= len(tokens) and _is_dateline(sentence, group):
        return False
    if group.last >= len(tokens) or tokens[group.last].text == ":":
        return True
    if opens and sentence.span.kind == "list_item" and tokens[group.last].text == "-":
        # "- Orlan - 9 mines in Sari"
        return tokens[group.last].start > tokens[group.last - 1].end
    return opens and tokens[group.last].text == "." and group.last == len(tokens) - 1


def _is_when_and_where(sentence: SentenceAnalysis, group: Group) -> bool:
    """ "2. 27 October 2031, village of Sari, Aghdam district.", up to a stop or a colon."""
    tokens = sentence.tokens
    end = next((i for i in range(group.last, len(tokens)) if tokens[i].text in ".:"), len(tokens))
    known = {i for t in sentence.times for i in range(t.first, t.last)}
    known.update(range(group.begin, group.last))
    words = [i for i in range(end) if i not in known and tokens[i].kind == "word"]
    dated = any(t.first < end for t in sentence.times)
    around = scope_words("when_and_where") | scope_words("narrow_types") | PLACE_NOUNS
    return dated and end < len(tokens) and all(tokens[i].norm in around for i in words)


def _is_dateline(sentence: SentenceAnalysis, group: Group) -> bool:
    """PHNOM PENH, Cambodia / alone on a line at the top: where the text was written."""
    names = [" ".join(t.text for t in sentence.tokens[m.first : m.last]) for m in group.names]
    written = names[0].title() in capitals() or names[0] in capitals()
    if sentence.index >= _TOP or len(names) != 2 or group.names[1].kind != "country":
        return sentence.index < _TOP and len(names) == 1 and written and names[0].isupper()
    return written or (names[0].isupper() and not names[1].isupper())


def story_dateline(analysis: Analysis, found: Sequence[Found]) -> int | None:
    """PESHAWAR: At least five people ...: the sentence with the only place before a colon."""
    led = [
        sentence
        for sentence, places in zip(analysis.sentences, found, strict=True)
        if places.groups and _leads_colon(sentence, places.groups[0])
    ]
    if len(led) != 1:
        return None
    sentence = led[0]
    story = sentence.span.kind == "body" and sentence.index < _TOP
    return sentence.index if story and len(sentence.tokens) > _SHORT_BLOCK else None


def _leads_colon(sentence: SentenceAnalysis, group: Group) -> bool:
    """Whether one name alone stands before a colon and a word with a capital."""
    tokens = sentence.tokens
    if group.first or group.last + 1 >= len(tokens) or len(group.names) > 1 or group.is_country:
        return False
    alone = group.last == group.names[0].last and group.names[0].first == 0
    return alone and tokens[group.last].text == ":" and tokens[group.last + 1].text[0].isupper()


def title_lines(analysis: Analysis) -> frozenset[int]:
    """Headlines, and short lines in capitals that stand alone: they begin a section."""
    alone: dict[int, int] = {}
    for sentence in analysis.sentences:
        block = sentence.span.block
        alone[block] = -1 if block in alone else sentence.index
    out = {s.index for s in analysis.sentences if s.span.kind == "headline"}
    for index in alone.values():
        if index >= 0 and _is_capital_line(analysis.sentences[index]):
            out.add(index)
    return frozenset(out)


def _is_capital_line(sentence: SentenceAnalysis) -> bool:
    words = [t for t in sentence.tokens if t.kind == "word"]
    if not words or len(sentence.tokens) > _TITLE or sentence.span.kind != "body":
        return False
    short = len(sentence.tokens) <= _SHORT_TITLE and words[0].text[0].isupper()  # "What next?"
    titled = short or all(t.text.isupper() for t in words)
    return titled and sentence.tokens[-1].text not in ".;,:"


def list_lines(analysis: Analysis) -> frozenset[int]:
    """Sentences that are list items, or short lines that go on with a list."""
    out: set[int] = set()
    before = ""
    for sentence in analysis.sentences:
        last = sentence.tokens[-1].text
        short = sentence.span.kind == "body" and len(sentence.tokens) <= _SHORT_BLOCK
        goes_on = last in ";,:" or (sentence.index - 1 in out and before in ";,")
        if sentence.span.kind == "list_item" or (short and goes_on):
            out.add(sentence.index)
        before = last
    return frozenset(out)


def is_location_line(sentence: SentenceAnalysis, groups: Sequence[Group]) -> bool:
    """Whether a line only lists places, after a pin or a label such as "Districts:"."""
    tokens = sentence.tokens
    if not groups or len(tokens) > _LONGEST_LINE or groups[0].begin > _LABEL_REACH:
        return False
    labelled = any(t.norm in scope_words("location_labels") for t in tokens[: groups[0].begin])
    return labelled and groups[0].last >= len(tokens) - 1


def row_label(analysis: Analysis, sentence: SentenceAnalysis, found: Found) -> Group | None:
    """The group in the last cell of a table row before its figures; None for sums.

    "Northern | Jaffna | 821,555" is of Jaffna; so is a row that leaves the first cell out.
    """
    spans = cells(analysis.text, sentence.span.start, sentence.span.end)
    first = sentence.quantities[0].number.start if sentence.quantities else spans[0][1]
    named: Group | None = None
    for start, end in spans:
        if end > max(first, spans[0][1]):
            break
        label = [t for t in sentence.tokens if start <= t.start < end]
        if any(t.norm in scope_words("totals") for t in label):
            return None
        inside = (g for g in found.groups if start <= sentence.tokens[g.begin].start < end)
        named = next(inside, named)
    return named or _unknown_label(analysis, sentence, spans[0][1])


def _unknown_label(analysis: Analysis, sentence: SentenceAnalysis, end: int) -> Group | None:
    """A first cell, up to `end`, below "Municipality" or "Region": a place, known or not."""
    cell = next((q.cell for q in sentence.quantities if q.cell is not None), None)
    head = analysis.sentences[sentence.index - cell[0]] if cell is not None else None
    if head is None or head.norm(0) not in scope_words("label_types"):
        return None
    last = bisect_left(sentence.tokens, end, key=attrgetter("start"))
    words = [t for t in sentence.tokens[:last] if t.norm not in scope_words("particles")]
    named = all(t.text[0].isupper() or t.text == "-" for t in words)
    if not named or not scope_words("no_labels").isdisjoint(t.norm for t in words):
        return None
    return Group(0, last, (Mention(0, last, "unknown"),), "other")
