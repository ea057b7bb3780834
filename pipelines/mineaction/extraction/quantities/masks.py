"""Masks: numbers that name, date or place something and so count nothing.

Lives here: the order in which the shapes are tried, addresses and document symbols, list numbers
and footnote marks. Does not live here: numbers behind a word that they number (numbered.py), the
shapes of codes, ages and scales (shapes.py), dates and times (text.dates) and counts of things
that are no figure (heads/fill.py). Masks come before numbers: what is masked is never read as a
quantity.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from mineaction.extraction.analysis import Mask, SentenceAnalysis
from mineaction.extraction.quantities import numbered, shapes
from mineaction.extraction.quantities.ages import find_ages
from mineaction.lexicon.gazetteer import place_trie
from mineaction.lexicon.grammar import ARTICLES, POINTING_DETERMINERS, STOP, word_set
from mineaction.lexicon.names import match_at
from mineaction.text.number_words import NUMERAL_SCALES, SMALL
from mineaction.text.tokens import Token

_URL = re.compile(r"(?:https?://|www\.)\S+")
# UN and treaty document symbols: A/78/908-S/2024/456, S/RES/822(1993), APLC/MSP.21/2023/WP.2
_SYMBOL = re.compile(r"\b[A-Z][A-Z0-9]{0,7}(?:[./][A-Z0-9][A-Za-z0-9.]*)*/[\w./()-]*\d[\w./()]*")
_NEXT_SYMBOL = re.compile(r"\b[A-Z]{2,4}\.\d+\b")
_SHAPES = ((_URL, "address"), (_SYMBOL, "document symbol"), (_NEXT_SYMBOL, "document symbol"))
_NUMBERED_KINDS = ("list_item", "footnote", "body", "headline")
_AGE_WORDS = frozenset(w for w, value in SMALL.items() if 2 < value < 100)
_YEAR_BY = re.compile(r"(19|20)\d\d [\w/-]+ by [a-z ]+\Z")  # "2031 casualties by outcome"
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}\Z")  # "6.2 An injured person shall ..."
_GALLERY = re.compile(r"\d+ of \d+ *\||(?:Image|Picture|Photo|Slide) \d+ of \d+\b")
_PARAGRAPH = re.compile(r"\d{1,3}\.\Z")  # "128." before its first sentence
_NAMING = word_set("naming_words")
_AGENT_ENDINGS = ("er", "or", "ist", "man", "woman")
_NO_AGENTS = word_set("no_agents")
_PHRASE = 3  # tokens of "the young scrap" before "dealer"
_ONE = word_set("single_articles") | {"1", "one"}
_OF_ONE = ARTICLES | POINTING_DETERMINERS
_MANY = word_set("nouns_of_many")
_APPOSED = frozenset({",", ".", ";", ")"})
_ONE_MODEL = word_set("before_models")
_CLOSED = STOP | {""}
_MODEL_REACH = 4  # tokens of a device's name before its numeral


def find_masks(
    sentence: SentenceAnalysis, births: Sequence[Mask], *, footnotes: bool
) -> list[Mask]:
    """All masks of a sentence, in order; `footnotes`: whether the document has footnotes."""
    tokens = sentence.tokens
    digits = [
        i for i, t in enumerate(tokens)
        if not t.text.isalpha() and (t.kind == "number" or (t.kind == "word" and _has_digit(t)))
    ]  # fmt: skip
    worded = () if _AGE_WORDS.isdisjoint(sentence.words) else _worded(sentence)
    if not digits and not worded:
        return []
    numbers = sorted((*digits, *worded))
    out = [*births, *_symbols(sentence), *_list_number(sentence), *find_ages(sentence, numbers)]
    taken = {i for m in out for i in range(m.first, m.last)}
    for i in numbers:
        if i in taken:
            continue
        mask = _mask_at(sentence, i, footnotes=footnotes)
        if mask is not None:
            out.append(mask)
            taken.update(range(mask.first, mask.last))
    return sorted(out, key=lambda m: m.first)


def _has_digit(token: Token) -> bool:
    """Whether a word has digits in it ("km2")."""
    return any(c.isdecimal() for c in token.text)


def _worded(sentence: SentenceAnalysis) -> list[int]:
    return [i for i, norm in enumerate(sentence.norms) if norm in _AGE_WORDS]


def _mask_at(sentence: SentenceAnalysis, i: int, *, footnotes: bool) -> Mask | None:
    """The mask that begins at token `i`, by the first shape that fits."""
    tokens = sentence.tokens
    token = tokens[i]
    if token.norm in _AGE_WORDS:
        return shapes.age_in_words(tokens, i) or shapes.clock_in_words(tokens, i)
    if token.kind != "number":
        if shapes.is_unit(token):
            return None
        return Mask(i, i + 1, "name number", f"'{token.text}' is a name")
    return (
        _model_name(sentence, i)
        or shapes.ratio(tokens, i)
        or (None if _measures(sentence, i) else numbered.reference(tokens, i))
        or shapes.model(tokens, i)
        or (
            None
            if i in sentence.time_starts and sentence.norm(i + 1) == "/"  # "31/12/2030"
            else numbered.resolution(tokens, i)
        )
        or _footnote_mark(sentence, i, footnotes=footnotes)
        or _age_of_one(sentence, i)
        or shapes.find(tokens, i)
    )


def _measures(sentence: SentenceAnalysis, i: int) -> bool:
    """Suspected area 956 km2; the lot, 3 acres: a size, and no number of what stands before it."""
    return sentence.entries_at(i + 1, "unit") is not None and sentence.norm(i + 1) != "has"


def _age_of_one(sentence: SentenceAnalysis, i: int) -> Mask | None:
    """A farmer (54) died; killing the owner, 43, and his son: an age, no count as "sappers (42)".

    The number stands alone in brackets, or between commas, behind one person or a name.
    """
    norms, text = sentence.norms, sentence.tokens[i].text
    if i < 3 or len(text) != 2 or not text.isdecimal():
        return None
    behind = sentence.norm(i + 1)
    bracketed = norms[i - 1] == "(" and behind == ")"
    if not bracketed and not (norms[i - 1] == "," and behind in _APPOSED):
        return None
    if _is_one_person(sentence, i - 2):
        return Mask(i, i + 1, "age", "stands behind one person")
    if bracketed and _is_named(sentence, i - 2):
        return Mask(i, i + 1, "age", "stands in brackets after a name")
    return None


def _is_one_person(sentence: SentenceAnalysis, i: int) -> bool:
    """Whether a noun counts one person: "a farmer", "the scrap dealer", not "the owners"."""
    noun, known = sentence.norms[i], sentence.entry_at(i, "person") is not None
    if not known and (noun in _NO_AGENTS or not noun.endswith(_AGENT_ENDINGS)):
        return False
    near = sentence.norms[max(0, i - _PHRASE) : i]
    before = next((norm for norm in reversed(near) if norm in _ONE or norm in _OF_ONE), "")
    return before in _ONE or (before in _OF_ONE and not noun.endswith("s") and noun not in _MANY)


def _is_named(sentence: SentenceAnalysis, i: int) -> bool:
    """The dead were identified as Ann Poe (45) and her son Bob Poe (20): persons, no places."""
    names = sentence.tokens[i - 1 : i + 1]
    if any(t.kind != "word" or not t.text[0].isupper() or t.text.isupper() for t in names):
        return False
    return not _NAMING.isdisjoint(sentence.words) and match_at(names, 0, place_trie()) is None


def _model_name(sentence: SentenceAnalysis, i: int) -> Mask | None:
    """Type 72 mines, Valmara 69; a Norvamine 43, of the type Orla 2: in the name of a device."""
    if "device" not in sentence.categories:
        return None
    if _is_one_model(sentence, i):
        name = sentence.tokens[i - 1].text
        return Mask(i, i + 1, "name number", f"'{name}' before it is one model")
    for first in range(max(0, i - _MODEL_REACH), i + 1):
        found = sentence.entries_at(first, "device")
        if found and i < found[0] and found[0] - first > 1:
            name = " ".join(t.text for t in sentence.tokens[first : found[0]])
            return Mask(i, i + 1, "name number", f"is of the name '{name}'")
    return None


def _is_one_model(sentence: SentenceAnalysis, i: int) -> bool:
    """Whether one device is named before a short numeral: "an S-mine 35", "of the type PMR 2"."""
    tokens, first = sentence.tokens, i - 1
    if first > 1 and tokens[first - 1].text == "-":
        first -= 2
    if first < 1 or len(tokens[i].text) > 3 or not tokens[i].text.isdecimal():
        return False
    named = tokens[first].kind == "word" and tokens[first].text[0].isupper()
    closed = sentence.norm(i + 1) in _CLOSED or tokens[i + 1].kind == "sign"
    return named and closed and sentence.norm(first - 1) in _ONE_MODEL


def _symbols(sentence: SentenceAnalysis) -> Iterator[Mask]:
    """A/78/908-S/2024/456; www.example.org/2024: names with digits and strokes in them."""
    words = sentence.words
    if "/" not in words and "www" not in words and "." not in sentence.norms[:-1]:
        return
    text, base = sentence_text(sentence), sentence.span.start
    starts = [t.start for t in sentence.tokens]
    for pattern, kind in _SHAPES:
        for m in pattern.finditer(text):
            if not any(c.isdecimal() for c in m.group()):
                continue
            first = bisect_left(starts, base + m.start())
            last = bisect_left(starts, base + m.start() + len(m.group().rstrip(".")))
            if first < last:
                yield Mask(first, last, kind, f"'{m.group()}' is a {kind}")


def sentence_text(sentence: SentenceAnalysis) -> str:
    """The sentence as one string whose offsets are those of its span (tokens by their places)."""
    out: list[str] = []
    position = sentence.span.start
    for token in sentence.tokens:
        out.append(" " * (token.start - position))
        out.append(token.text)
        position = token.end
    return "".join(out)


def _list_number(sentence: SentenceAnalysis) -> Iterator[Mask]:
    """1. Deminers found; (4) The report: the number of an item or a footnote."""
    tokens = sentence.tokens
    if sentence.span.kind not in _NUMBERED_KINDS or len(tokens) < 2:
        return
    apart = tokens[1].start > tokens[0].end  # "6.0M", below a label, is six million
    titled = tokens[1].text.istitle() and apart and not _unit(sentence)
    if _SECTION.match(tokens[0].text) and titled:
        yield Mask(0, 1, "list number", "numbers a section")
        return
    if len(tokens) == 2:
        if _PARAGRAPH.match(sentence_text(sentence)):
            yield Mask(0, 2, "list number", "numbers a paragraph")
        return
    if sentence.span.kind == "headline" and _YEAR_BY.match(sentence_text(sentence)):
        yield Mask(0, 1, "year", "heads a breakdown")
    if "of" in sentence.norms[1:3] and _GALLERY.match(sentence_text(sentence)):
        yield Mask(0, 4 - (tokens[0].kind == "number"), "list number", "numbers a picture")
        return
    i = 1 if tokens[0].text == "(" else 0
    if not tokens[i].text.isdecimal() or len(tokens[i].text) > 2 or tokens[i].kind != "number":
        return
    if tokens[i + 1].text in (")", ".") or _numbers_post(tokens, i):
        yield Mask(0, i + 2, "list number", "numbers an item of a list")
    elif sentence.span.kind == "footnote":
        yield Mask(i, i + 1, "footnote mark", "numbers a footnote")


def _numbers_post(tokens: Sequence[Token], i: int) -> bool:
    """ "2/ Sappers found": the number of a post in a thread, and no fraction ("2/3 of them")."""
    apart = len(tokens) > i + 2 and tokens[i + 2].start > tokens[i + 1].end
    return apart and tokens[i + 1].text == "/" and tokens[i + 1].start == tokens[i].end


def _unit(sentence: SentenceAnalysis) -> bool:
    """Whether the word behind the first number is a unit or a scale ("4.5 Million people")."""
    found = any(sentence.entries_at(1, c) for c in ("unit", "currency", "person", "device"))
    return found or sentence.norms[1] in NUMERAL_SCALES


def _footnote_mark(sentence: SentenceAnalysis, i: int, *, footnotes: bool) -> Mask | None:
    """killed.2 Around; years.4 at the end: a small numeral glued to the stop before it."""
    tokens, token = sentence.tokens, sentence.tokens[i]
    if not token.text.isdecimal():
        return None
    if sentence.norm(i - 1) == "[" and sentence.norm(i + 1) == "]":
        return Mask(i, i + 1, "footnote mark", "a number alone in square brackets")
    if len(token.text) > 2:
        return None
    bracketed = sentence.norm(i - 1) == "(" and sentence.norm(i + 1) == ")"
    if bracketed and i > 1 and tokens[i - 2].end == tokens[i - 1].start:
        return Mask(i, i + 1, "footnote mark", "in brackets glued to the word before")
    if _glued_to_stop(tokens, i):
        return Mask(i, i + 1, "footnote mark", "stands directly after a stop")
    if footnotes and i >= 1 and i + 1 == len(tokens) and sentence.span.kind == "headline":
        return Mask(i, i + 1, "footnote mark", "ends a title of a text with footnotes")
    return None


def _glued_to_stop(tokens: tuple[Token, ...], i: int) -> bool:
    spaced = i + 1 >= len(tokens) or tokens[i + 1].start > tokens[i].end
    if i < 2 or not spaced or tokens[i - 1].text not in ".,;:\"')":
        return False
    word, stop = tokens[i - 2 : i]
    glued = word.end == stop.start and stop.end == tokens[i].start
    return glued and (word.kind == "word" or word.text in ")\"'")
