"""The domain's words as one look-up: which stretch of tokens means what.

Lives here: reading the TOML files of this folder, inflecting their forms, and the longest-match
look-up over a sentence. Does not live here: deciding between meanings (extraction), place names,
actors and events (gazetteer.py).

Hyphens are skipped in matching, so "anti-personnel", "anti personnel" and "anti- personnel" are
one form. The cost of a look-up does not grow with the size of the lexicon: one dict access a token.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import Any

from mineaction.text.records import record
from mineaction.text.tokens import Token

FILES = ("devices", "people", "cues", "things")
_NOUNS = frozenset({"device", "person", "outcome", "thing", "incident", "object", "context"})
_COPIED = ("family", "role", "weight", "civil_status", "age", "sex", "bare", "si", "needs")
# As text.tokens cuts them: "VS-1.6" is vs and 1.6, "TM-62M" is tm, 62 and m.
_FORM_TOKEN = re.compile(
    r"\d+(?:[.,]\d+)*|[^\W\d_][^\W_]*(?:'(?!s\b)[^\W\d_]+)*|'s\b|[^\s\w-]", re.UNICODE
)
_CONSONANT_Y = re.compile(r"[^aeiou]y\Z")
_MANS = frozenset({"human", "german", "roman", "norman", "ottoman", "shaman"})
_DOUBLING = re.compile(r"[^aeiou][aeiou][bdgmpt]\Z")


@record(frozen=True, slots=True)
class Entry:
    """One meaning of one form. `form` of a verb: base, s, ed (past), pp (participle), ing."""

    category: str  # device, person, outcome, cue, unit, thing, incident, object, ...
    code: str  # device code, measure, unit code, role
    family: str = ""
    role: str = ""
    form: str = ""
    weight: int = 0
    civil_status: str | None = None
    age: str | None = None
    sex: str | None = None
    bare: bool = False
    passive_only: bool = False
    verb: str = ""
    si: str = ""
    acronym: bool = False  # only in capitals: AT mines, not "at mines"
    needs: str = ""  # a context role that the sentence or the one before must have


@record(frozen=True, slots=True)
class Hit:
    """A matched form: tokens [first, last), and what the form means."""

    first: int
    last: int
    entries: tuple[Entry, ...]
    of: Mapping[str, tuple[Entry, ...]] = field(compare=False)  # the entries by category


# (words before the last one, what the form that ends there means, the same by category), the
# longest form first
Meanings = tuple[tuple[int, tuple[Entry, ...], Mapping[str, tuple[Entry, ...]]], ...]


def _of(category: str, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return tuple(e for e in entries if e.category == category)


class Node:
    """A step of the look-up: the words that may follow, and what a form that ends here means."""

    __slots__ = ("_read", "before", "entries", "next")

    def __init__(self, before: Node | None = None) -> None:
        """An empty step behind `before`."""
        self.next: dict[str, Node] = {}
        self.entries: tuple[Entry, ...] = ()
        self.before = before
        self._read: dict[bool, Meanings] = {}

    def meanings(self, *, lower: bool) -> Meanings:
        """What the forms on the way to this step mean, if it is the last that a text takes.

        The longest form of a category and family wins; `lower` leaves acronyms out.
        """
        read = self._read.get(lower)
        if read is None:
            read = self._read[lower] = tuple(
                (back, entries, {e.category: _of(e.category, entries) for e in entries})
                for back, entries in self._longest_first(lower=lower)
            )
        return read

    def _longest_first(self, *, lower: bool) -> Iterator[tuple[int, tuple[Entry, ...]]]:
        way: list[Node] = []
        step: Node | None = self
        while step is not None:
            way.append(step)
            step = step.before
        seen: set[tuple[str, str]] = set()
        for number in range(len(way) - 1):
            fresh = tuple(
                e for e in way[number].entries
                if (e.category, e.family) not in seen and not (e.acronym and lower)
            )  # fmt: skip
            if fresh:
                yield number, fresh
                seen.update((e.category, e.family) for e in fresh)

    def step(self, words: Iterable[str]) -> Node:
        """The step after these words, made where it is missing."""
        node = self
        for word in words:
            following = node.next.get(word)
            if following is None:
                following = node.next[word] = Node(node)
            node = following
        return node


Trie = dict[str, Node]


def plural(word: str) -> str:
    """The regular English plural of a noun."""
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if _CONSONANT_Y.search(word):
        return word[:-1] + "ies"
    if word.endswith("man") and word not in _MANS:
        return word[:-2] + "en"
    return word if word.endswith("men") else word + "s"


def inflect(verb: str) -> dict[str, str]:
    """base, s, ed, pp, ing of a verb given as base form or as "base|s|ed|pp|ing"."""
    if "|" in verb:
        return dict(zip(("base", "s", "ed", "pp", "ing"), verb.split("|"), strict=True))
    stem = verb
    if stem.endswith("e"):
        past, ing = stem + "d", stem[:-1] + "ing"
    elif _CONSONANT_Y.search(stem):
        past, ing = stem[:-1] + "ied", stem + "ing"
    elif len(stem) <= 4 and _DOUBLING.search(stem):
        past, ing = stem + stem[-1] + "ed", stem + stem[-1] + "ing"
    else:
        past, ing = stem + "ed", stem + "ing"
    return {"base": verb, "s": plural(verb), "ed": past, "pp": past, "ing": ing}


@cache
def _rows() -> tuple[tuple[str, dict[str, Any]], ...]:
    root = resources.files(__package__)
    return tuple(
        (category, row)
        for name in FILES
        for category, rows in tomllib.loads(
            (root / f"{name}.toml").read_text(encoding="utf-8")
        ).items()
        for row in rows
    )


def _code(category: str, row: dict[str, Any]) -> str:
    for key in ("code", "measure", "role"):
        if key in row and not (category == "cue" and key == "role"):
            return str(row[key])
    return category


def _entries(category: str, row: dict[str, Any]) -> Iterator[tuple[str, Entry]]:
    """Every form of a row with its meaning."""
    common = {
        "category": category,
        "code": _code(category, row),
        **{name: row[name] for name in _COPIED if name in row},
    }
    made: dict[bool, Entry] = {}  # one for the acronyms of a row, one for its other forms
    for form in row.get("forms", ()):
        first = form.split(None, 1)[0]
        acronym = first.isupper() and 2 <= len(first) <= 6
        entry = made.get(acronym) or made.setdefault(acronym, Entry(**common, acronym=acronym))
        for written in (form, *_plurals(category, form, bare=entry.bare)):
            yield written, entry
    passive_only = set(row.get("passive_only", ()))
    for verb in row.get("verbs", ()):
        forms = inflect(verb)
        base = forms["base"]
        by_word: dict[str, str] = {}
        for tag, word in forms.items():
            by_word[word] = "ed/pp" if word in by_word and tag == "pp" else tag
        for word, tag in by_word.items():
            yield word, Entry(**common, form=tag, verb=base, passive_only=base in passive_only)


def _plurals(category: str, form: str, *, bare: bool) -> Iterator[str]:
    """The plural of a noun, also of its first word in "member of the public forces"."""
    if category not in _NOUNS:
        return
    if " of " in form:
        first, _, rest = form.partition(" ")
        yield f"{plural(first)} {rest}"
    head, _, last = form.replace("-", " ").rpartition(" ")
    if not bare and (last.isalpha() or (category == "device" and last.isalnum())):
        yield f"{head} {plural(last)}".strip()


def form_key(form: str) -> tuple[str, ...]:
    """The tokens of a form as the look-up sees them: lower case, hyphens gone."""
    return tuple(_FORM_TOKEN.findall(form.lower()))


@cache
def trie() -> Trie:
    """The forms of all rows as a tree of words."""
    root = Node()
    for category, row in _rows():
        for form, entry in _entries(category, row):
            node = root.step(form_key(form))
            if entry not in node.entries:
                node.entries += (entry,)
    return root.next


def telling_words(category: str, code: str) -> frozenset[str]:
    """The longest word of each form of one meaning; a text without any of them has no form."""
    return frozenset(
        max(form_key(form), key=len)
        for own, row in _rows()
        if own == category and _code(own, row) == code
        for form, _ in _entries(own, row)
    )


def rows_with_examples() -> list[tuple[str, dict[str, Any]]]:
    """Every lexicon row, for the tests that its example and counter-example compile to."""
    return list(_rows())


def hits(tokens: Sequence[Token]) -> list[Hit]:
    """All longest matches per category, left to right; hits of different categories may overlap."""
    lookup, size = trie(), len(tokens)
    out: list[Hit] = []
    for i, token in enumerate(tokens):
        node = lookup.get(token.norm)
        if node is None:
            continue
        j = i + 1
        ends = [j]
        while node.next:  # down from the first word of a form as far as the text goes
            while j < size and tokens[j].text == "-":
                j += 1
            step = node.next.get(tokens[j].norm) if j < size else None
            if step is None:
                break
            node = step
            j += 1
            ends.append(j)
        for back, entries, of in node.meanings(lower=token.text.islower()):
            out.append(Hit(i, ends[-1 - back], entries, of))
    return out


@cache
def unit_factors() -> dict[str, Decimal]:
    """Square metres in one unit of area, by code (UNECE Rec 20)."""
    return {str(row["code"]): Decimal(row["si"]) for category, row in _rows() if category == "unit"}
