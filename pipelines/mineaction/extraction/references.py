"""Who is meant: later mentions of an actor take the name of the first full one.

Lives here: the register of a document's actors in reading order, and what pronouns ("she"), short
names ("the Staff", "Aliyev") and definite nouns ("the agency", "the report") stand for. Does not
live here: how a phrase is read (actors.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mineaction.extraction.actors import Actor, read_actor
from mineaction.extraction.person_names import person_of_body
from mineaction.extraction.phrases import (
    in_name,
    is_calendar,
    is_capital,
    joins_one_name,
    phrase_end,
    without_topic,
)
from mineaction.lexicon.gazetteer import actor_noun_trie, actor_trie, place_trie, title_trie
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_words
from mineaction.text.records import record
from mineaction.text.tokens import Token

_WORD = re.compile(r"[^\W_]+")
_KEPT = 12  # earlier actors looked at for one word: more never helps, and bounds the cost
_RUN = 16  # tokens of the longest name


@record(frozen=True, slots=True)
class Known:
    """An actor of the document: its name, its words for look-up, what it is, where it stands."""

    name: str
    words: frozenset[str]
    nature: str
    kind: str
    start: int | None
    end: int | None
    sure: bool
    acronym: str = ""


class Register:
    """The actors that a document has named so far."""

    def __init__(self) -> None:
        """An empty register."""
        self.read: dict[tuple[str, ...], Known | None] = {}  # runs of capitals met before
        self._by_word: dict[str, list[Known]] = {}
        self.spoke: dict[str, Known] = {}  # nature -> the last one that spoke
        self.named: dict[str, Known] = {}  # nature -> the last one that was named
        self.likely: Known | None = None  # the last one that may be a person by its capitals
        self.of_kind: dict[str, Known] = {}  # kind of body -> the last one that was named
        self.latest: Known | None = None  # the one that the last mention was of
        self.source: Known | None = None  # the last source of all
        self.subject: Known | None = None  # the country that begins this sentence or the last

    def add(self, actor: Actor, sure: bool = True) -> Known:
        """Enter an actor under the words of its name."""
        words = _words(f"{actor.name} {actor.alias}")
        known = Known(
            actor.name, words, actor.nature, actor.kind, actor.start, actor.end, sure,
            actor.acronym,
        )  # fmt: skip
        for word in words:
            same = self._by_word.setdefault(word, [])
            if len(same) < _KEPT and all(other.name != known.name for other in same):
                same.append(known)
        if sure:
            self.mention(self.first(known) or known)
        elif actor.nature == "person":
            self.likely = known
        return known

    def mention(self, known: Known) -> None:
        """Note who was named last."""
        self.named[known.nature] = self.latest = known
        if known.nature == "body":
            self.of_kind[known.kind] = known

    def first(self, known: Known) -> Known | None:
        """The entry of this very name."""
        for word in known.words:
            return next((o for o in self._by_word.get(word, ()) if o.name == known.name), None)
        return None

    def speaks(self, known: Known) -> None:
        """Note who spoke last."""
        self.source = known
        self.spoke[known.nature] = known

    def full(self, actor: Actor) -> Known | None:
        """The entry whose full name a shorter one is part of ("the Staff", "Mr. Diallo")."""
        words = _words(actor.name)
        if not words:
            return None
        if actor.nature == "person":
            return self._person(actor, words)
        fitting = [
            known for known in self._by_word.get(min(words), ())
            if known.nature != "person" and words <= known.words
            and (known.acronym.lower() in words or self._short(actor, known))
        ]  # fmt: skip
        if not fitting:
            return None
        near = [k for k in (self.spoke.get("body"), self.named.get("body")) if k in fitting]
        if actor.definite:
            return near[0] if near else max(fitting, key=lambda k: len(k.words))
        return fitting[0]

    def _short(self, actor: Actor, known: Known) -> bool:
        return (
            actor.definite or known.name == actor.name or (actor.head != "" and bool(known.acronym))
        )

    def _person(self, actor: Actor, words: frozenset[str]) -> Known | None:
        known = self._named_person(actor, words)
        if known is None and len(words) == 1:
            outlets = (k for k in self._by_word.get(min(words), ()) if k.kind == "outlet")
            return next(outlets, None)
        return known

    def _named_person(self, actor: Actor, words: frozenset[str]) -> Known | None:
        if not actor.named or actor.definite:
            found = [
                k for k in self._by_word.get(min(words), ())
                if k.nature == "person" and words <= k.words
            ]  # fmt: skip
            return found[-1] if found else None
        surname = actor.head
        for known in self._by_word.get(surname, ()):
            if known.nature == "person" and (words <= known.words or _same(words, known.words)):
                return known
        return None

    def pronoun(self, actor: Actor) -> Known | None:
        """Whom "she", "it", "they" stands for."""
        if actor.head == "pronouns_person":
            return self._last("person") or self.likely
        if actor.head == "pronouns_body":
            return self.subject or self._last("body") or self._last("document")
        return self.source or self._last("anonymous") or self._last("body")

    def _last(self, nature: str) -> Known | None:
        return self.spoke.get(nature) or self.named.get(nature)

    def generic(self, actor: Actor) -> Known | None:
        """Whom "the agency", "the diplomat" stands for."""
        if actor.nature in {"person", "anonymous"}:
            return self._last("person") if actor.head in speech_words("generic_persons") else None
        if " " in actor.name:
            return None
        near = [k for k in (self.spoke.get("body"), self.named.get("body")) if k]
        for known in near:
            if actor.head.split(" ")[-1] in known.words:
                return known
        for word in _words(actor.name):
            found = [k for k in self._by_word.get(word, ()) if k.nature == "body"]
            if found:
                return found[-1]
        if actor.head not in speech_words("generic_bodies"):
            return None
        if actor.named:
            near = [k for k in near if _may_be_called(k)]
        kin = self.of_kind.get(actor.kind)
        kin = kin if kin and (not actor.named or _may_be_called(kin)) else None
        fitting = [k for k in (*near, kin) if k and _alike(actor.kind, k.kind)]
        return fitting[0] if fitting else next((k for k in near if _may_be(actor, k)), None)


def _may_be(actor: Actor, known: Known) -> bool:
    """Whether a body of this kind can be meant: "the agency" by many, "the ministry" by its own."""
    sure = speech_words("kinds_apart")
    return not known.kind or actor.kind not in sure or actor.kind == known.kind


def _may_be_called(known: Known) -> bool:
    """ "The Mission" can be an acronym, but no "Some Council": a capital names by its own noun."""
    return (
        known.kind != "outlet"
        and (known.name.isupper() or bool(known.acronym))
        and (speech_words("generic_bodies").isdisjoint(known.words))
    )


def _alike(noun: str, kind: str) -> bool:
    """Whether "the union", "the agency" fits a body of this kind."""
    public = ("mine_action_body", "government", "un_body", "igo", "monitor", "")
    return noun == kind or (noun == "government" and kind in public)


def _same(left: frozenset[str], right: frozenset[str]) -> bool:
    return len(left & right) >= 2


def _words(name: str) -> frozenset[str]:
    joints = speech_words("name_joints")
    return frozenset(w for w in _WORD.findall(name.lower()) if w not in joints and w != "s")


def resolve(register: Register, actor: Actor) -> Known | None:
    """The entry that an actor's phrase means; a new one if it names somebody new."""
    if actor.nature == "self":
        return None
    if actor.nature == "pronoun":
        return register.pronoun(actor)
    if actor.nature == "document":
        return _document(register, actor)
    if actor.owner is not None:
        return _office(register, actor)
    if joint := _both(register, actor):
        return joint
    known = register.full(actor)
    if known is None and actor.definite and (not actor.named or " " not in actor.name):
        known = register.generic(actor)
    return known or register.add(actor, sure=actor.nature != "unknown")


def _both(register: Register, actor: Actor) -> Known | None:
    """ "The two groups": those who spoke together last."""
    if actor.named or actor.name.split()[0].lower() not in speech_words("pairs"):
        return None
    source = register.source
    return source if source and " and " in source.name else None


def _document(register: Register, actor: Actor) -> Known | None:
    if actor.owner is not None:
        return resolve(register, actor.owner)
    if actor.definite and register.source is not None:
        return register.source
    if actor.definite or (not actor.named and actor.last - actor.first <= 2):
        return None
    return register.add(actor)


def _office(register: Register, actor: Actor) -> Known:
    """ "the Staff's press office": the owner's full name and the rest as printed."""
    owner = actor.owner
    assert owner is not None  # noqa: S101
    known = register.full(owner) if owner.definite else None
    name = actor.name
    if known and known.nature == "body":
        _, _, rest = name.partition("'s ")
        name = f"{known.name}'s {rest}" if rest else name
    return register.add(actor._replace(name=name))


# ---- the names of a sentence ------------------------------------------------------------------


def enter_names(register: Register, tokens: Sequence[Token]) -> None:
    """Enter the persons and bodies that a sentence names in full."""
    end = 0
    no_names = speech_words("determiners")
    for i, token in enumerate(tokens):
        if i < end or token.kind != "word" or token.text[0].islower() or token.norm in no_names:
            continue
        if not is_capital(token) or is_calendar(token) or _leads_in(tokens, i):
            continue
        end = _run_end(tokens, i)
        if end > i + 1 or _may_be_known(tokens, i):
            _enter_once(register, tokens, i, end)
        elif register.likely is None and _acts(tokens, i):
            name = Actor(i, end, token.text, token.start, token.end, "person", named=True)
            register.add(name, sure=False)


def country_in_front(tokens: Sequence[Token]) -> Known | None:
    """The country that is the subject of a sentence: "Narvia joined the treaty in 2003"."""
    place = match_at(tokens, 0, place_trie())
    if place is None or place[0].of.kind != "country" or place[0].kind != "name":
        return None
    after = tokens[place[1]] if place[1] < len(tokens) else None
    if after is None or after.kind != "word" or not after.text.islower():
        return None
    actor = read_actor(tokens, 0, place[1])
    if actor is None or after.norm in ("and", "of", "or"):
        return None
    words = frozenset({actor.name.lower()})
    return Known(actor.name, words, "body", "country", actor.start, actor.end, sure=False)


def _acts(tokens: Sequence[Token], i: int) -> bool:
    """ "Aliou walks ahead": one name that does something, for whoever says "he says" of him."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    norm = tokens[i].norm
    if after is None or len(norm) < 3 or norm.endswith("s") or norm in word_set("stop"):
        return False
    if i and (tokens[i - 1].norm in word_set("stop") or tokens[i - 1].kind == "number"):
        return tokens[i - 1].norm in ("and", "but", "as", "while", "when") and _is_act(after)
    return _is_act(after) and match_at(tokens, i, place_trie()) is None


def _is_act(token: Token) -> bool:
    verb = token.text.islower() and len(token.norm) > 3 and token.norm.endswith(("s", "ed"))
    return verb and token.norm not in word_set("stop")


def _may_be_known(tokens: Sequence[Token], i: int) -> bool:
    """Whether a single capitalised word is worth reading: an acronym, a known name, a person."""
    if tokens[i].norm in speech_words("thing_acronyms"):
        return False
    return bool(
        tokens[i].text.isupper() or match_at(tokens, i, actor_trie())
        or (i + 2 < len(tokens) and tokens[i + 1].text == "," and tokens[i + 2].kind == "number")
    )  # fmt: skip


def _enter_once(register: Register, tokens: Sequence[Token], first: int, last: int) -> None:
    """Read a run of capitals where it stands first; later it is only named again."""
    key = tuple(t.text for t in tokens[first:last])
    known = register.read.get(key)
    if known is not None:
        register.mention(known)
        return
    _enter(register, tokens, first, last)
    register.read[key] = register.latest
    register.latest = None


def _leads_in(tokens: Sequence[Token], i: int) -> bool:
    """Whether a capital only begins a sentence: "Engineers of the Delta Staff"."""
    before = tokens[i - 1] if i else None
    if (before and (before.kind != "sign" or before.text == "(")) or i + 1 >= len(tokens):
        return False
    if tokens[i + 1].norm not in ("of", "for", "at", "in", "from"):
        return False
    noun = match_at(tokens, i, actor_noun_trie())
    return not match_at(tokens, i, title_trie()) and not (noun and noun[0].of.nature == "body")


def _run_end(tokens: Sequence[Token], i: int) -> int:
    """The end of the run of capitals at `i`, with "of the", "(ICRC)" inside."""
    end = j = i + 1
    limit = min(len(tokens), i + _RUN)
    while j < limit:
        token = tokens[j]
        if in_name(tokens, j) and not is_calendar(token):
            end = j + 1
        elif token.text == "(" and j == end:
            close = next((k for k in range(j + 1, min(j + 5, limit)) if tokens[k].text == ")"), 0)
            if close and all(is_capital(t) or t.text in "-/&" for t in tokens[j + 1 : close]):
                end = j = close + 1
                continue
            break
        elif (token.norm == "and" and not _joins(tokens, i, j)) or (
            token.norm not in speech_words("name_joints")
            and not (
                token.text == "."
                and tokens[j - 1].end == token.start
                and len(tokens[j - 1].text) <= 4
            )
        ):
            break
        j += 1
    return end


def _joins(tokens: Sequence[Token], first: int, i: int) -> bool:
    """Whether "and" is inside a name ("Ministry of Health and Roads"), not between two."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if joins_one_name(tokens, i, first):
        return True
    inside = any(t.norm in ("of", "for") for t in tokens[first:i])
    return inside and after is not None and in_name(tokens, i + 1)


def _enter(register: Register, tokens: Sequence[Token], first: int, last: int) -> None:
    last = without_topic(tokens, first, last)
    actor = _of_office(tokens, first, last) or read_actor(tokens, first, last)
    if actor is None or not actor.named or actor.kind == "country":
        return
    if (
        actor.nature == "person"
        and not actor.kind
        and match_at(tokens, first, title_trie()) is not (None)
        and " " not in actor.name
    ):
        return  # a title alone
    if actor.nature == "person":
        words = last - first
        titled = actor.start > tokens[first].start or bool(match_at(tokens, first, title_trie()))
        sure = titled or _beside_office(tokens, first, last)
        if (
            (words >= 2 or sure)
            and len(actor.name) > 2
            and not match_at(tokens, first, place_trie())
        ):
            _once(register, actor, sure)
    elif (
        actor.nature == "body"
        and actor.owner is None
        and (last - first >= 2 or match_at(tokens, first, actor_trie()))
    ):
        _once(register, actor, sure=True)


def _of_office(tokens: Sequence[Token], first: int, last: int) -> Actor | None:
    """ "Major Ann Poe of the Hills | office": a person whose body ends in a small noun."""
    if not any(t.norm in ("of", "from") for t in tokens[first:last]):
        return None
    return person_of_body(tokens, first, first, phrase_end(tokens, first))


def _once(register: Register, actor: Actor, sure: bool) -> None:
    known = register.full(actor)
    if known is None:
        register.add(actor, sure)
    elif sure:
        register.mention(known)


def _beside_office(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether an office stands in apposition: "the chairman of X, NAME" or "NAME, head of X"."""
    if first and tokens[first - 1].text == ",":
        return _has_office(tokens, max(0, first - 14), first - 1)
    if last >= len(tokens) or tokens[last].text != ",":
        return False
    following = tokens[last + 1 : last + 3]
    aged = len(following) == 2 and following[0].kind == "number" and following[1].text == ","
    return aged or _has_office(tokens, last + 1, min(len(tokens), last + 5))


def _has_office(tokens: Sequence[Token], first: int, last: int) -> bool:
    for i in range(first, last):
        if match_at(tokens, i, title_trie()):
            return True
        noun = match_at(tokens, i, actor_noun_trie())
        if noun and noun[0].of.nature == "person":
            return True
    return False
