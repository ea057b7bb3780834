"""Masks: numbers that name, date or place something and so count nothing.

Lives here: references, symbols, footnote marks, telephone numbers, ages, model names, list numbers.
Does not live here: dates and times (text.dates) and counts of things that are no figure (heads.py).
Masks come before numbers: what is masked is never read as a quantity.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import resources

from mineaction.extraction.analysis import Mask, SentenceAnalysis
from mineaction.text.tokens import Token

_URL = re.compile(r"(?:https?://|www\.)\S+")
# UN and treaty document symbols: A/78/908-S/2024/456, S/RES/822(1993), APLC/MSP.21/2023/WP.2
_SYMBOL = re.compile(r"\b[A-Z][A-Z0-9]{0,7}(?:[./][A-Z0-9][A-Za-z0-9.]*)*/[\w./()-]*\d[\w./()]*")
_NEXT_SYMBOL = re.compile(r"\b[A-Z]{2,4}\.\d+\b")
_MODEL = re.compile(r"[A-Z][A-Za-z]{0,5}\Z")
_JOINERS = frozenset({",", "and", "to", "-", "or", "through", "&"})
_SMALL_GROUP = re.compile(r"[a-z]\Z|[ivx]{1,4}\Z")


@cache
def _reference_words() -> dict[str, str]:
    path = resources.files("mineaction.lexicon") / "references.toml"
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["reference"]
    return {word: row["kind"] for row in rows for word in row["words"]}


def find_masks(sentence: SentenceAnalysis, footnotes: bool) -> list[Mask]:
    """All masks of a sentence, in order; `footnotes`: whether the document has footnotes."""
    tokens = sentence.tokens
    if not any(t.kind == "number" or any(c.isdigit() for c in t.text) for t in tokens):
        return []
    out = [*_symbols(sentence), *_list_number(sentence)]
    taken = {i for m in out for i in range(m.first, m.last)}
    for i, token in enumerate(tokens):
        if i in taken:
            continue
        mask = None
        if token.kind == "number" or token.norm in ("ten", "eighteen", "fifteen", "sixteen"):
            mask = _factor(tokens, i) if token.kind != "number" else (
                _reference(tokens, i) or _model(tokens, i) or _resolution(tokens, i)
                or _footnote_mark(sentence, i, footnotes) or _phone(tokens, i) or _age(tokens, i)
                or _code(tokens, i) or _ratio(tokens, i) or _day_month(tokens, i) or _factor(tokens, i)
            )  # fmt: skip
        elif token.kind == "word" and any(c.isdigit() for c in token.text) and not _unit(token):
            mask = Mask(i, i + 1, "name number", f"'{token.text}' is a name")
        if mask:
            out.append(mask)
            taken.update(range(mask.first, mask.last))
    return sorted(out, key=lambda m: m.first)


def _unit(token: Token) -> bool:
    return token.norm in ("km2", "m2", "km²", "m²")


def _symbols(sentence: SentenceAnalysis) -> Iterator[Mask]:
    tokens = sentence.tokens
    text = sentence_text(sentence)
    if "/" not in text and "www" not in text and "." not in text:
        return
    base = sentence.span.start
    for pattern, kind in (
        (_URL, "address"),
        (_SYMBOL, "document symbol"),
        (_NEXT_SYMBOL, "document symbol"),
    ):
        for m in pattern.finditer(text):
            if not any(c.isdigit() for c in m.group()):
                continue
            inside = [
                i for i, t in enumerate(tokens) if base + m.start() <= t.start < base + m.end()
            ]
            if inside:
                yield Mask(inside[0], inside[-1] + 1, kind, f"'{m.group()}' is a {kind}")


def sentence_text(sentence: SentenceAnalysis) -> str:
    """The sentence as one string whose offsets are those of its span (tokens by their places)."""
    tokens, start = sentence.tokens, sentence.span.start
    out: list[str] = []
    position = start
    for token in tokens:
        out.append(" " * (token.start - position))
        out.append(token.text)
        position = token.end
    return "".join(out)


def _list_number(sentence: SentenceAnalysis) -> Iterator[Mask]:
    tokens = sentence.tokens
    if sentence.span.kind in ("list_item", "footnote", "body", "headline") and len(tokens) > 2:
        i = 1 if tokens[0].text == "(" else 0
        if tokens[i].kind == "number" and tokens[i].text.isdigit() and len(tokens[i].text) <= 2:
            if tokens[i + 1].text in ").":
                yield Mask(0, i + 2, "list number", "numbers an item of a list")
            elif sentence.span.kind == "footnote":
                yield Mask(i, i + 1, "footnote mark", "numbers a footnote")


def _reference(tokens: tuple[Token, ...], i: int) -> Mask | None:
    j = i - 1
    if (
        j >= 1
        and tokens[j].text == ","
        and tokens[j - 1].norm in ("line", "hotline", "telephone", "helpline")
    ):
        return Mask(i, i + 1, "telephone", "follows a telephone line")
    while j >= 0 and tokens[j].text in (".", "(", ":", "#", '"', "\u2116", "of"):
        if tokens[j].text in (":", "of") and i - j > 1:
            return None
        j -= 1
    if j < 0 or tokens[j].kind != "word":
        return (
            Mask(i, i + 1, "name number", "follows a number sign")
            if j < i - 1 and (any(t.text in ("#", "\u2116") for t in tokens[j + 1 : i]))
            else None
        )
    if tokens[j].norm == "line" and j == i - 1:
        return None
    kind = _reference_words().get(tokens[j].norm)
    between = tokens[j + 1 : i]
    if not kind:
        return None
    if any(t.text in (":", "of", '"') for t in between) and kind not in (
        "telephone",
        "age",
        "scale",
    ):
        return None  # "Area cleared: 5 ha", "a group of 6"
    if kind == "name number" and (
        any(t.text == "(" for t in between)
        or not tokens[i].text.isdigit()
        or len(tokens[i].text) > 4
    ):
        return None  # "in the western zone 183,000 people"
    if (
        between
        and between[0].text == "."
        and tokens[j].norm
        not in ("no", "nos", "art", "para", "paras", "p", "pp", "fig", "vol", "tel", "ext", "ref")
    ):
        return None  # the stop ends a sentence or a label
    last = _list_end(tokens, i + 1)
    return Mask(i, last, kind, f"'{tokens[j].text}' before it names what it numbers")


def _list_end(tokens: tuple[Token, ...], i: int) -> int:
    """The end of "18, 32, 61 and 98", "11 (b)", "3, 5 and 11", "5 to 9" after its first number."""
    while i < len(tokens):
        if (
            tokens[i].text == "("
            and i + 2 < len(tokens)
            and tokens[i + 2].text == ")"
            and (tokens[i + 1].kind == "number" or _SMALL_GROUP.match(tokens[i + 1].text))
        ):
            i += 3
        elif (
            tokens[i].norm == "of"
            and i + 1 < len(tokens)
            and tokens[i + 1].kind == "number"
            and (
                (i >= 3
                and tokens[i - 3].norm in ("p", "page", "pp"))
                or tokens[i - 2].norm in ("p", "page")
            )
        ) or (tokens[i].text == "/" and i + 1 < len(tokens) and tokens[i + 1].kind == "number") or (
            tokens[i].norm in _JOINERS
            and i + 1 < len(tokens)
            and tokens[i + 1].kind == "number"
            and (
                i + 2 >= len(tokens)
                or tokens[i + 2].kind != "word"
                or tokens[i + 2].norm in ("and", "of", "to", "on", "in", "or", "under", "as", "at")
            )
        ):
            i += 2
        elif (
            tokens[i].norm in _JOINERS
            and i + 2 < len(tokens)
            and tokens[i + 1].norm == "and"
            and tokens[i + 2].kind == "number"
        ):
            i += 3
        else:
            return i
    return i


def _model(tokens: tuple[Token, ...], i: int) -> Mask | None:
    """TM-62, PMN-2, S-300: a short capitalised word, a hyphen and a numeral without spaces."""
    if (
        i >= 2 and tokens[i - 1].text == "-" and tokens[i - 2].kind == "word"
        and tokens[i - 2].end == tokens[i - 1].start and tokens[i - 1].end == tokens[i].start
        and _MODEL.match(tokens[i - 2].text) and len(tokens[i].text) <= 4
    ):  # fmt: skip
        return Mask(i, i + 1, "name number", f"'{tokens[i - 2].text}-{tokens[i].text}' is a name")
    if (
        i + 1 < len(tokens)
        and tokens[i + 1].start == tokens[i].end
        and tokens[i + 1].kind == "word"
    ):
        word = tokens[i + 1]
        if any(c.isdigit() for c in word.text) and not _unit(word):
            return Mask(i, i + 2, "name number", f"'{tokens[i].text}{word.text}' is a name")
        if (
            word.text.isupper()
            and len(word.text) <= 3
            and word.norm not in ("m", "k", "bn", "ha", "km", "mn", "th", "st", "nd", "rd")
        ):
            return Mask(i, i + 2, "name number", f"'{tokens[i].text}{word.text}' is a name")
    return None


def _resolution(tokens: tuple[Token, ...], i: int) -> Mask | None:
    """822 (1993); 48/75 K; 62/243."""
    if i + 2 < len(tokens) and tokens[i].text.isdigit() and len(tokens[i].text) <= 4:
        if (
            tokens[i + 1].text == "/"
            and tokens[i + 2].kind == "number"
            and tokens[i + 2].start == tokens[i].end + 1
        ):
            last = i + 3
            if last < len(tokens) and len(tokens[last].text) == 1 and tokens[last].text.isupper():
                last += 1
            return Mask(i, last, "legal reference", "two numbers with a slash are a reference")
        if (
            tokens[i + 1].text == "(" and i + 3 < len(tokens) and tokens[i + 3].text == ")"
            and tokens[i + 2].kind == "number" and 1945 <= _int(tokens[i + 2].text) <= 2100
            and _in_resolution_list(tokens, i)
        ):  # fmt: skip
            return Mask(
                i, i + 4, "legal reference", "a number with its year in a list of resolutions"
            )
    return None


def _in_resolution_list(tokens: tuple[Token, ...], i: int) -> bool:
    return any(t.norm in ("resolution", "resolutions") for t in tokens[max(0, i - 24) : i])


def _int(text: str) -> int:
    return int(text) if text.isdigit() else -1


def _footnote_mark(sentence: SentenceAnalysis, i: int, footnotes: bool) -> Mask | None:
    """killed.2 Around; years.4 at the end: a small numeral glued to the stop before it."""
    tokens = sentence.tokens
    token = tokens[i]
    if not (token.text.isdigit() and len(token.text) <= 2):
        return None
    spaced = i + 1 >= len(tokens) or tokens[i + 1].start > token.end
    if i >= 2 and spaced and tokens[i - 1].text in ".,;:\"')" and tokens[i - 1].end == token.start:
        before = tokens[i - 2]
        if before.end == tokens[i - 1].start and (before.kind == "word" or before.text in ")\"'"):
            return Mask(i, i + 1, "footnote mark", "stands directly after a stop")
    if 1 <= i < len(tokens) - 1 and tokens[i - 1].text == "[" and tokens[i + 1].text == "]":
        return Mask(i, i + 1, "footnote mark", "a number alone in square brackets")
    if footnotes and i >= 1 and i + 1 == len(tokens) and sentence.span.kind == "headline":
        return Mask(i, i + 1, "footnote mark", "ends a title of a text with footnotes")
    return None


def _day_month(tokens: tuple[Token, ...], i: int) -> Mask | None:
    """on 16.7., of 29.12.: day and month with dots, the second one standing alone."""
    parts = tokens[i].text.split(".")
    closed = (
        i + 1 < len(tokens) and tokens[i + 1].text == "." and tokens[i + 1].start == tokens[i].end
    )
    if len(parts) == 2 and closed and 1 <= _int(parts[0]) <= 31 and 1 <= _int(parts[1]) <= 12:
        if i and tokens[i - 1].norm in ("on", "of", "from", "since", "until", "to", "-", "by"):
            return Mask(i, i + 1, "date", "day and month with dots")
    return None


def _ratio(tokens: tuple[Token, ...], i: int) -> Mask | None:
    """1:5,000."""
    if (
        i + 2 < len(tokens)
        and tokens[i + 1].text == ":"
        and tokens[i + 2].kind == "number"
        and (tokens[i + 2].start == tokens[i].end + 1)
    ):
        return Mask(i, i + 3, "scale", "two numbers with a colon")
    return None


def _factor(tokens: tuple[Token, ...], i: int) -> Mask | None:
    """a factor of 10; were under 18: a multiple or an age."""
    before = tuple(t.norm for t in tokens[max(0, i - 2) : i])
    if before == ("factor", "of"):
        return Mask(i, i + 1, "times", "a factor")
    if (
        before[-1:] in (("under",), ("below",), ("over",))
        and len(before) == 2
        and (tokens[i].kind == "word" or _int(tokens[i].text) in range(5, 22))
    ):
        if before[0] in (
            "were",
            "was",
            "are",
            "is",
            "people",
            "persons",
            "children",
            "those",
            "victims",
            "aged",
        ):
            return Mask(i, i + 1, "age", "an age limit")
    return None


def _code(tokens: tuple[Token, ...], i: int) -> Mask | None:
    """0900, 071221: a whole numeral with a leading zero is a code or an hour."""
    text = tokens[i].text
    if len(text) > 1 and text[0] == "0" and text.isdigit():
        last = i + 1
        while (
            last + 1 < len(tokens)
            and tokens[last].text in "-/"
            and tokens[last + 1].kind == "number"
            and (tokens[last + 1].start == tokens[last - 1].end + 1)
        ):
            last += 2
        return Mask(i, last, "name number", "begins with a zero")
    return None


def _phone(tokens: tuple[Token, ...], i: int) -> Mask | None:
    if (
        i
        and tokens[i - 1].text == "+"
        and tokens[i - 1].end == tokens[i].start
        and (i < 2 or tokens[i - 2].kind != "number")
        and len(tokens[i].text) <= 4
    ):
        j = i + 1
        while j < len(tokens) and (tokens[j].kind == "number" or tokens[j].text in "-()"):
            j += 1
        if j > i + 1:
            return Mask(i, j, "telephone", "digits after a plus sign")
    parts, j = 1, i + 1
    while (
        j + 1 < len(tokens)
        and tokens[j].text == "-"
        and tokens[j + 1].kind == "number"
        and (tokens[j + 1].start == tokens[j].end == tokens[j].start + 1)
    ):
        parts, j = parts + 1, j + 2
    if parts >= 3 and len(tokens[i].text) != 4:
        return Mask(i, j, "telephone", "three groups of digits with hyphens")
    return None


def _age(tokens: tuple[Token, ...], i: int) -> Mask | None:
    """Ahmad Karimi, 34, said: a numeral between commas after a name."""
    if (
        i >= 2 and i + 1 < len(tokens) and tokens[i - 1].text == "," and tokens[i + 1].text in ",)"
        and tokens[i].text.isdigit() and 1 < int(tokens[i].text) < 100
        and tokens[i - 2].text[:1].isupper() and tokens[i - 2].kind == "word"
        and tokens[i - 2].norm not in _MONTHS
    ):  # fmt: skip
        return Mask(i, i + 1, "age", "stands between commas after a name")
    if (
        i >= 2 and i + 2 < len(tokens) and tokens[i - 1].text == tokens[i + 1].text == ","
        and tokens[i].text.isdigit() and 5 < int(tokens[i].text) < 100 and tokens[i - 2].kind == "word"
        and tokens[i + 2].norm in _SUBJECT_GOES_ON
    ):  # fmt: skip
        return Mask(i, i + 1, "age", "stands between commas before the verb of a person")
    if (
        i >= 3 and i + 1 < len(tokens) and tokens[i - 1].text == "(" and tokens[i + 1].text == ")"
        and tokens[i - 2].text == "." and len(tokens[i - 3].text) == 1 and tokens[i - 3].text.isupper()
    ):  # fmt: skip
        return Mask(i, i + 1, "age", "stands in brackets after an initial")
    return None


_SUBJECT_GOES_ON = frozenset(
    "was is were said says told had has who whose also recalled lost died from".split()
)
_MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
