"""Who is meant: later mentions of an actor take the name of the first full one.

Lives here: the register of a document's actors in reading order, and what pronouns ("she"), short
names ("the Staff", "Aliyev") and definite nouns ("the agency", "the report") stand for. Does not
live here: how a phrase is read (find.py), what a sentence enters in full (register.py).
"""

from __future__ import annotations

import re
from functools import cache

from mineaction.extraction.actors.find import Actor
from mineaction.lexicon.gazetteer import actor_trie, title_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_words
from mineaction.text.records import record
from mineaction.text.tokens import tokenize

_WORD = re.compile(r"[^\W_]+")
_KEPT = 12  # earlier actors looked at for one word: more never helps, and bounds the cost


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
    article: str = ""  # before a source without a name: "a security source"


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
        self.recent: dict[str, Known] = {}  # nature -> the last one that was named or spoke
        self.latest: Known | None = None  # the one that the last mention was of
        self.source: Known | None = None  # the last source of all
        self.paper: Known | None = None  # whose paper was a source last
        self.writer: Known | None = None  # of the letter that the text tells of
        self.issuer: Known | None = None  # whose paper the document is
        self.titles: set[str] = set()  # what its headings call it: "review", "profile"
        self._known_as: dict[str, Known] = {}  # name in the lexicon -> the entry of that body
        self.fronted: Known | None = None  # the person who begins the last sentence, and is silent
        self.subject: Known | None = None  # the country that begins this sentence or the last

    def add(self, actor: Actor, sure: bool = True) -> Known:
        """Enter an actor under the words of its name."""
        words = _words(f"{actor.name} {actor.alias}")
        known = Known(
            actor.name, words, actor.nature, actor.kind, actor.start, actor.end, sure,
            actor.acronym, actor.article,
        )  # fmt: skip
        for word in words:
            same = self._by_word.setdefault(word, [])
            if len(same) < _KEPT and all(other.name != known.name for other in same):
                same.append(known)
        if known.nature == "body" and known.kind != "outlet" and not known.name.isupper():
            self._known_as.setdefault(_listed(known.name), known)
        if sure:
            self.mention(self.first(known) or known)
        elif actor.nature == "person":
            self.likely = known
        return known

    def is_of_issuer(self, actor: Actor) -> bool:
        """ "Prosecutors established that", in a paper of the Prosecutor's Office: its own."""
        people = actor.nature == "person" and actor.name.endswith("s") and " " not in actor.name
        return people and self.issuer is not None and actor.kind == self.issuer.kind != ""

    def mention(self, known: Known) -> None:
        """Note who was named last."""
        self.named[known.nature] = self.latest = self.recent[known.nature] = known
        if known.nature == "body":
            self.of_kind[known.kind] = known

    def first(self, known: Known) -> Known | None:
        """The entry of this very name."""
        for word in sorted(_words(known.name))[:1]:  # all entries of the name stand under it
            return next((o for o in self._by_word.get(word, ()) if o.name == known.name), None)
        return None

    def speaks(self, known: Known) -> None:
        """Note who spoke last."""
        self.source = known
        self.spoke[known.nature] = self.recent[known.nature] = known
        if known.nature == "person":
            self.fronted = None

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
            return self._known_as.get(_listed(actor.name)) if actor.name.isupper() else None
        near = [k for k in (self.recent.get("body"), self.spoke.get("body")) if k in fitting]
        if actor.definite:
            return near[0] if near else max(fitting, key=lambda k: len(k.words))
        return fitting[0]

    def _short(self, actor: Actor, known: Known) -> bool:
        """Whether a name may be short for another: "Audit Office" for one "of Narvia".

        "Narvia's Roads Ministry" is "the Roads Ministry" until another body of a name has spoken.
        """
        acronym = actor.head != "" and bool(known.acronym)
        begins = actor.named and known.name.startswith(f"{actor.name} of ")
        if actor.named and known.name.endswith(f"'s {actor.name}"):
            last = (self.recent.get("body"), self.spoke.get("body"))
            return known in last or all(other and other.name[1:].islower() for other in last)
        return actor.definite or known.name == actor.name or acronym or begins

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
        surname = actor.head.rpartition("'")[2]  # "O'Brien"
        titles = _title_words()  # "Maj Gen Poe" is "Major General Ann Poe"
        alone = words - {surname} <= titles and surname not in titles
        for known in self._by_word.get(surname, ()):
            same = alone or words <= known.words or len(words & known.words) >= 2
            if known.nature == "person" and same:
                return known
        return None

    def pronoun(self, actor: Actor) -> Known | None:
        """Whom "she", "it", "they" stands for."""
        if actor.head == "pronouns_person":
            told = self.source  # "a military source", whoever was named before
            nameless = told if told and told.article and told.nature == "anonymous" else None
            return self.fronted or nameless or self._last("person") or self.likely
        if actor.head == "pronouns_body":
            return self.subject or self._last("body") or self._last("document")
        return self.source or self._last("anonymous") or self._last("body")

    def _last(self, nature: str) -> Known | None:
        return self.spoke.get(nature) or self.named.get(nature)

    def _generic_person(self, actor: Actor) -> Known | None:
        """Whom "the minister" stands for: the last one of that post, not an MP who asked."""
        if actor.head in speech_words("named_by_body"):  # "the source", behind "an official"
            return self._last("anonymous") or self._last("person")
        last = self._last("person") if actor.head in speech_words("generic_persons") else None
        if actor.head in speech_words("posts_of_regions"):
            heads = self._last("person")  # "the regional governor", behind a "head of the region"
            return heads if heads and heads.words & speech_words("heads_of_regions") else None
        called = [k for k in self._by_word.get(actor.head, ()) if k.nature == "person"]
        return called[-1] if last and called and actor.head not in last.words else last

    def _near(self, actor: Actor) -> list[Known]:
        """The bodies named last; no outlet: "the office told Some Wire", but "the agency"."""
        near = [k for k in (self.spoke.get("body"), self.named.get("body"), self.issuer) if k]
        outlets = actor.head in speech_words("tails_of_outlets")
        return [k for k in near if outlets or k.kind != "outlet"]

    def jointly(self, actor: Actor) -> Known | None:
        """Whom "the three offices" stands for, behind "X, Y and Z said": all of them."""
        several = actor.name.endswith("s") and not actor.head.endswith("s")
        return self.source if several and self.source and not self.source.words else None

    def generic(self, actor: Actor) -> Known | None:
        """Whom "the agency", "the diplomat" stands for."""
        if actor.nature in {"person", "anonymous"}:
            return self._generic_person(actor)
        if actor.name.lower() in speech_words("many_bodies"):
            return None  # "the authorities" are no authority
        near = self._near(actor)
        if " " in actor.name:  # "the aid group", behind an aid group; not "the health ministry"
            whole = actor.name.lower() == actor.head and actor.kind == "ngo"
            return next((k for k in near if whole and k.kind == actor.kind), None)
        for known in near:
            if actor.head.split(" ")[-1] in known.words:
                return known
        for word in sorted(_words(actor.name)):
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
        may = [k for k in near if _may_be(actor, k)]
        apart = speech_words("kinds_apart")  # no ministry is "the institution", if another is near
        return next((k for k in (*fitting, *may) if k.kind not in apart), (*fitting, *may, None)[0])


@cache
def _title_words() -> frozenset[str]:
    """The words of all titles: "maj", "gen", "colonel"."""
    return frozenset(w for name in title_trie().names() for w in _words(name.alias))


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


def _listed(name: str) -> str:
    """What the lexicon calls a body: "NPA" and "Norwegian People's Aid" are one; else the name."""
    tokens = tokenize(name.partition(" (")[0])
    found = match_at(tokens, 0, actor_trie()) if tokens else None
    return found[0].of.name if found and found[1] == len(tokens) else name


def _alike(noun: str, kind: str) -> bool:
    """Whether "the union", "the agency" fits a body of this kind."""
    public = ("mine_action_body", "government", "un_body", "igo", "monitor", "")
    return noun == kind or (noun == "government" and kind in public)


def _words(name: str) -> frozenset[str]:
    joints = speech_words("name_joints")
    return frozenset(_WORD.findall(name.lower())) - joints - {"s"}


def resolve(register: Register, actor: Actor) -> Known | None:
    """The entry that an actor's phrase means; a new one if it names somebody new."""
    if actor.nature == "self":
        return None
    if actor.nature == "pronoun":
        return register.pronoun(actor)
    if actor.name.lower().startswith("same "):
        return register.source  # "the same source"
    if actor.nature == "document":
        return _document(register, actor)
    if actor.owner is not None:
        return _office(register, actor)
    known = _press_of(register, actor) or register.full(actor)
    bare = actor.nature == "body" and actor.named and not actor.kind and actor.name.istitle()
    if known is None and bare and " " not in actor.name:  # "for the country as a whole | Poe said"
        known = register.full(actor._replace(nature="person", definite=False))
    if known is None and actor.definite and (not actor.named or " " not in actor.name):
        known = register.jointly(actor) or register.generic(actor)
    return known or register.add(actor, sure=actor.nature != "unknown")


def _document(register: Register, actor: Actor) -> Known | None:
    if actor.owner is not None:
        register.paper = resolve(register, actor.owner)
        return register.paper
    source = register.source
    if actor.definite and register.writer and actor.head in speech_words("letters"):
        return register.writer
    if actor.definite and register.issuer and actor.head in register.titles:
        return register.issuer  # "The review estimates", below "Review of the year"
    if actor.definite and source is not None:
        told = source.nature == "person" and register.paper  # "the report", of its editor
        return told or source
    if actor.definite or (not actor.named and actor.last - actor.first <= 2):
        return None
    return register.add(actor)


def _press_of(register: Register, actor: Actor) -> Known | None:
    """ "the press service of the agency": of the one named before."""
    office, _, noun = actor.name.partition(" of the ")
    if actor.named or noun not in speech_words("generic_bodies"):
        return None
    owner = register.generic(actor._replace(name=noun, head=noun, kind="", nature="body"))
    return owner and register.add(actor._replace(name=f"{office} of the {owner.name}"))


def _is_branch(words: str) -> bool:
    """ "UNMAS's | country office": the body itself in some place; no "press office"."""
    *where, noun = words.lower().split()
    here = speech_words("of_branches").issuperset(where)
    return bool(where) and here and noun in speech_words("branches")


def _office(register: Register, actor: Actor) -> Known:
    """ "the Staff's press office": the owner's full name and the rest as printed."""
    owner = actor.owner
    assert owner is not None  # noqa: S101
    name = actor.name
    if owner.named and owner.nature == "body" and _is_branch(name.rpartition("'s ")[2]):
        return register.full(owner) or register.add(owner)
    known = register.full(owner) if owner.definite else None
    if known and known.nature == "body":
        _, _, rest = name.partition("'s ")
        name = f"{known.name}'s {rest}" if rest else name
    return register.add(actor._replace(name=name))
