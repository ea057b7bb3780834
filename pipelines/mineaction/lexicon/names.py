"""Names of places, actors and events as look-ups over tokens: one dict access a token.

Lives here: building the index of a set of names, the longest match at a token, and the test of
the neighbourhood for names that are also ordinary words (context.toml). Does not live here: the
names themselves and their records (gazetteer.py).

Matching follows the lexicon's habit: hyphens are skipped, letters are compared in lower case and
also without their marks ("Agdam" finds "Ağdam"); a name that is written with a capital must be
printed with one, and an acronym exactly as it stands ("CAR", not "car").
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib import resources
from typing import Generic, NamedTuple, TypeVar

from mineaction.lexicon.words import form_key
from mineaction.text.tokens import Token

T = TypeVar("T")

# Letters that Unicode does not take apart into a plain letter and a mark. Azerbaijani "ə" is
# rendered "a" or "e" by those who do not have it.
_PLAIN = tuple(str.maketrans("ıłđøİŁĐØəƏ", "ildoILDO" + schwa) for schwa in ("aA", "eE"))
_LIST_REACH = 12


class Name(NamedTuple, Generic[T]):
    """One name of one thing. `kind` says how it names it (name, demonym, capital, noun, ...)."""

    alias: str
    kind: str
    needs_context: str  # "", start, name, type, carrier, home: see context.toml
    country: str  # ISO 3166-1 alpha-2, "" if of no country
    of: T


Row = Sequence[str]
Spellings = list[tuple[tuple[str, ...], list[Name[T]]]]


class Trie(Generic[T]):
    """First token of a name -> (all its tokens, the names so spelled), longest spelling first.

    Takes raw rows that begin with the spelling and makes records only of those whose first token
    a text contains, so that thousands of names cost a few milliseconds.
    """

    def __init__(self, rows: Iterable[Row], record: Callable[[Row], Name[T]]) -> None:
        """`record` makes the Name of a row; `rows` are in the order of preference."""
        self._record = record
        # By first token: `token.norm in trie.starts` is the cheapest test there is.
        self.starts: dict[str, list[tuple[tuple[str, ...], Row]]] = {}
        # Those among them that a small letter can begin; all others need a capital.
        self.small_starts: set[str] = set()
        self._names: dict[str, Spellings[T]] = {}
        # First token -> second token ("" for names of one) -> the spellings that may stand there.
        self._by_second: dict[str, dict[str, Spellings[T]]] = {}
        for row in rows:
            alias = row[0]
            for spelling in (alias,) if alias.isascii() else {alias, *plain(alias)}:
                key = form_key(spelling)
                if not spelling[0].isupper():
                    self.small_starts.add(key[0])
                self.starts.setdefault(key[0], []).append((key, row))

    def at(self, first: str) -> Spellings[T]:
        """The spellings that begin with this token; the same empty list if there is none."""
        names = self._names.get(first)
        if names is None:
            if first not in self.starts:
                return []
            names = self._names[first] = self._made(first)
        return names

    def before(self, first: str, second: str) -> Spellings[T]:
        """The spellings that begin with `first` and, if they are longer, go on with `second`."""
        by_second = self._by_second.get(first)
        if by_second is None:
            by_second = self._by_second[first] = self._parted(self.at(first))
        return by_second.get(second) or by_second[""]

    @staticmethod
    def _parted(spellings: Spellings[T]) -> dict[str, Spellings[T]]:
        """Spellings by their second token; those of one token stand last under each."""
        alone = [form for form in spellings if len(form[0]) == 1]
        parted: dict[str, Spellings[T]] = {"": alone}
        for form in spellings:
            if len(form[0]) > 1:
                parted.setdefault(form[0][1], []).append(form)
        return {second: [*forms, *alone] if second else forms for second, forms in parted.items()}

    def names(self) -> Iterator[Name[T]]:
        """Every name, once for each spelling."""
        for first in self.starts:
            for _, same in self.at(first):
                yield from same

    def _made(self, first: str) -> Spellings[T]:
        forms: dict[tuple[str, ...], list[Name[T]]] = {}
        for key, row in self.starts[first]:
            name = self._record(row)
            _add(forms.setdefault(key, []), name)
        return sorted(forms.items(), key=lambda form: -len(form[0]))


def _add(same: list[Name[T]], name: Name[T]) -> None:
    """One spelling of each thing; of two that differ in case the small one, as it fits both."""
    for n, other in enumerate(same):
        if other.of == name.of:
            if other.alias[0].isupper() and name.alias[0].islower():
                same[n] = name
            return
    same.append(name)


def plain(text: str) -> set[str]:
    """The text without the marks on its letters: "Xocavənd" -> "Xocavand" and "Xocavend"."""
    taken_apart = {unicodedata.normalize("NFKD", text.translate(letters)) for letters in _PLAIN}
    return {"".join(c for c in s if not unicodedata.combining(c)) for s in taken_apart}


def match_at(
    tokens: Sequence[Token], i: int, trie: Trie[T], country: str | None = None
) -> tuple[Name[T], int] | None:
    """The longest name that begins at token `i`, and the index after its last token.

    Of several things of one name the one of `country` is taken, else the first in the data.
    """
    first = tokens[i].norm if i < len(tokens) else ""  # a text may end right behind "in"
    if first not in trie.starts:
        return None
    j, size = i + 1, len(tokens)
    while j < size and tokens[j].text == "-":
        j += 1
    second = tokens[j].norm if j < size else ""  # rules out most longer names at once
    for key, names in trie.before(first, second):
        end = i + 1 if len(key) == 1 else _end(tokens, j, key[1:])
        fitting = [name for name in names if end and _fits(tokens, i, end, name, country)]
        if not fitting:
            continue
        if country is None or len(fitting) == 1:
            return fitting[0], end
        return next((name for name in fitting if name.country == country), fitting[0]), end
    return None


def matches(
    tokens: Sequence[Token], trie: Trie[T], country: str | None = None
) -> list[tuple[int, int, Name[T]]]:
    """(first, end, name) of the longest names of a sentence, left to right, without overlap."""
    starts, small_starts, out, free = trie.starts, trie.small_starts, [], 0
    for i, token in enumerate(tokens):
        norm = token.norm
        if norm in starts and (norm in small_starts or norm != token.text) and i >= free:
            found = match_at(tokens, i, trie, country)
            if found:
                name, free = found
                out.append((i, free, name))
    return out


def namesakes(
    tokens: Sequence[Token], i: int, trie: Trie[T], country: str | None = None
) -> list[Name[T]]:
    """Every reading of the longest name at token `i`, for callers that choose for themselves."""
    for key, names in trie.at(tokens[i].norm):
        end = _end(tokens, i, key)
        fitting = [name for name in names if end and _fits(tokens, i, end, name, country)]
        if fitting:
            return fitting
    return []


def _end(tokens: Sequence[Token], i: int, key: tuple[str, ...]) -> int:
    """The index after the tokens of `key` that begin at `i`, hyphens skipped; 0 if they do not."""
    j = i + 1
    for want in key[1:]:
        while j < len(tokens) and tokens[j].text == "-":
            j += 1
        if j >= len(tokens) or tokens[j].norm != want:
            return 0
        j += 1
    return j


def _fits(tokens: Sequence[Token], i: int, end: int, name: Name[T], country: str | None) -> bool:
    """Whether letter case and neighbourhood allow this reading of `tokens[i:end]`."""
    printed, alias = tokens[i].text, name.alias
    if alias.isupper() and end == i + 1 and printed != alias:
        return False
    if alias[0].isupper() and not printed[0].isupper() and not is_article(tokens, i):
        return False
    if not name.needs_context:
        return True
    if name.needs_context == "home":
        return name.country == country
    if name.needs_context == "start":
        return i > 0 and tokens[i - 1].norm not in context()["sentence_openers"]
    if name.needs_context == "name":
        return not _surname_follows(tokens, end)
    if name.needs_context == "type":
        return _type_beside(tokens, i, end)
    if name.needs_context == "carrier":
        return _carrier_beside(tokens, i, end)
    return True


def is_article(tokens: Sequence[Token], i: int) -> bool:
    """ "al-Fashir": the article of an Arabic name, which many write small."""
    if tokens[i].norm not in context()["articles"] or i + 2 >= len(tokens):
        return False
    return tokens[i + 1].text == "-" and tokens[i + 2].text[0].isupper()


def _surname_follows(tokens: Sequence[Token], end: int) -> bool:
    following = tokens[end] if end < len(tokens) else None
    return (
        following is not None
        and following.kind == "word"
        and following.text.istitle()
        and following.norm not in context()["place_types"]
    )


def _type_beside(tokens: Sequence[Token], i: int, end: int) -> bool:
    """ "Unity State", "province of Zaire", and the shared type at the end of a list of names."""
    types, joints = context()["place_types"], context()["list_joints"]
    if i > 1 and tokens[i - 1].norm == "of" and tokens[i - 2].norm in types:
        return True
    for token in tokens[end : end + _LIST_REACH]:
        if token.norm in types:
            return True
        if token.norm not in joints and not token.text[0].isupper():
            return False
    return False


def _carrier_beside(tokens: Sequence[Token], i: int, end: int) -> bool:
    before = tokens[i - 1].norm if i else ""
    after = tokens[end].norm if end < len(tokens) else ""
    return before in context()["carrier_before"] or after in context()["carrier_after"]


@cache
def context() -> dict[str, frozenset[str]]:
    """The word lists of context.toml."""
    data = tomllib.loads((resources.files(__package__) / "context.toml").read_text("utf-8"))
    return {key: frozenset(words) for key, words in data.items()}
