"""Actors as printed: persons, bodies, documents and pronouns that a statement can come from.

Lives here: what a phrase is by its shape: nouns of actors, acronyms, capitals, owners. Does not
live here: persons' names (person_names.py), who an earlier mention means (references.py), and what
an actor says (speakers/reporting.py).

No list of names is needed: "the Delta Relief Trust (DRT)" is a body because of its noun, its
capitals and its acronym. Known names only add to that.
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.actors.name_parts import (
    acronym_behind,
    behind_age,
    behind_modifier,
    ends_as_body,
    first_capital,
    head_region,
    is_national,
    is_possessive,
    short,
    shouted,
    spells,
    title_start,
    without_description,
    without_people,
)
from mineaction.extraction.actors.person_names import (
    begins_with_article,
    name_before_acronym,
    name_tail,
    person,
    person_of_body,
)
from mineaction.extraction.actors.phrases import (
    acronym_length,
    in_name,
    is_capital,
    is_initial,
    noun_at,
    opening_bracket,
)
from mineaction.extraction.actors.record import Actor, actor_of
from mineaction.lexicon.gazetteer import ActorNoun, actor_noun_trie, actor_trie, place_trie
from mineaction.lexicon.grammar import DEFINITE
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_words
from mineaction.text.number_words import INDEFINITE, SMALL
from mineaction.text.tokens import Token

_PEOPLE = 3  # tokens of "members of Xyz"

__all__ = ["Actor", "name_of", "possessive", "read_actor"]


def read_actor(tokens: Sequence[Token], first: int, last: int) -> Actor | None:
    """The actor that the phrase of tokens [first, last) names; None for an empty phrase."""
    start = first
    while start < last and tokens[start].norm in speech_words("articles"):
        if is_initial(tokens, start):
            break  # "A. Poe"
        start += 1
    if start == first and last - start > 1 and tokens[start].norm in speech_words("several_of"):
        start += 1
    if start >= last:
        return None
    start = behind_modifier(tokens, first, start, last)
    start = behind_age(tokens, start, last)
    if start == first and last - first == 1 and (pronoun := _pronoun(tokens, first)):
        return pronoun
    if tokens[start].norm in speech_words("own"):
        others = _not_oneself(tokens[start + 1 : start + 2], read_actor(tokens, start + 1, last))
        oneself = actor_of(tokens, first, start, start + 1, "self")
        return others._replace(first=first) if others else oneself
    if tokens[start].norm in speech_words("possessives"):
        return _of_pronoun(tokens, first, start, last)
    if whose := _one_of(tokens, first, last) or _whose_people(tokens, start, last):
        return whose._replace(first=first, last=last)
    last = without_people(tokens, start, _without_remark(tokens, start, last))
    found = (
        person_of_body(tokens, first, start, last)
        or person(tokens, first, start, last)
        or _of_party(tokens, first, start, last)
        or _state(tokens, first, start, last)
        or _body(tokens, first, start, last)
    )
    if found is None:
        found = _name_or_unknown(tokens, first, start, last)
    definite = start > first and tokens[first].norm in DEFINITE
    return _with_article(tokens, found, start, last, definite)


def _one_of(tokens: Sequence[Token], first: int, last: int) -> Actor | None:
    """ "one of | the officials", "two of | its guards": some of those who are named by these."""
    some = tokens[first].norm in SMALL or tokens[first].norm in speech_words("some_of")
    the = first + 2
    if not some or last - first <= _PEOPLE or tokens[first + 1].norm != "of":
        return None
    if tokens[the].norm not in speech_words("before_owner"):
        return None
    people = read_actor(tokens, the, last)
    crowd = people is not None and people.nature in ("anonymous", "person") and not people.named
    return people if crowd else None


def _whose_people(tokens: Sequence[Token], start: int, last: int) -> Actor | None:
    """ "members of | the Hills Centre", "Volunteers from | Delta Aid": the body speaks by them."""
    if last - start < _PEOPLE or tokens[start].norm not in speech_words("people_of_bodies"):
        return None
    if tokens[start + 1].norm not in ("of", "from", "at", "with"):
        return None
    body = read_actor(tokens, start + 2, last)
    named = body is not None and body.named and body.nature == "body"
    return body if body and named and (body.head or body.kind) and body.kind != "country" else None


def _not_oneself(begin: Sequence[Token], found: Actor | None) -> Actor | None:
    """ "our | Ministry of Roads", "our | humanitarian colleagues"; but "our Office"."""
    if found is None or " " not in found.name:
        return None
    colleagues = found.nature == "anonymous" and found.kind == "un_body"
    return found if colleagues or (found.nature == "body" and is_capital(begin[0])) else None


def _with_article(
    tokens: Sequence[Token], found: Actor, start: int, last: int, definite: bool
) -> Actor:
    """What the article adds: "the Staff" and "the agency" stand for somebody named before."""
    first = found.first
    if tokens[first].norm == "this" and _is_own(tokens, found, start, last):
        return found._replace(nature="self")
    if found.nature == "document":
        bare = all(t.norm in speech_words("adjectives") for t in tokens[start : last - 1])
        return found._replace(definite=definite and bare)
    single = found.named and found.nature != "unknown" and found.head == found.name.lower()
    generic = found.nature == "unknown" and found.name in speech_words("generic_bodies")
    if definite and (generic or (single and not found.kind)):
        found = found._replace(nature="body")  # "the Staff", "the group"
    definite = definite and found.alias == "" and short(tokens, start, last)
    unnamed = tokens[first].norm in INDEFINITE and found.name.islower()
    article = f"{tokens[first].norm} " if unnamed else ""
    return found._replace(last=last, definite=definite, article=article)


def _is_own(tokens: Sequence[Token], found: Actor, start: int, last: int) -> bool:
    """ "this newspaper", "this Ministry": the writer; "this ministry" is one named before."""
    if found.kind == "outlet":
        return True
    one = found.nature == "body" and last - start == 1 and bool(found.head)
    return one and is_capital(tokens[start]) and not tokens[start].text.isupper()


def name_of(tokens: Sequence[Token]) -> str:
    """The name that a line or a label gives: of the actor, or as it is printed."""
    actor = read_actor(tokens, 0, len(tokens))
    return actor.name if actor else " ".join(t.text for t in tokens)


def possessive(token: Token) -> Actor:
    """The pronoun that a possessive stands for: "their" is "they"."""
    heads = {"his": "pronouns_person", "her": "pronouns_person", "its": "pronouns_body"}
    head = heads.get(token.norm, "pronouns_many")
    return Actor(0, 0, token.text, token.start, token.end, "pronoun", head=head)


def _of_pronoun(tokens: Sequence[Token], first: int, start: int, last: int) -> Actor | None:
    """ "its volunteers": the owner speaks through them; "his deputy, X" is somebody else."""
    found = read_actor(tokens, start + 1, last)
    if found is None or found.named:
        return found and found._replace(first=first)
    if found.nature == "body" and tokens[start].norm == "their" and not _speaks_for(found):
        return actor_of(tokens, first, start, last, "body", head=found.head, kind=found.kind)
    owner = possessive(tokens[start])
    if owner.head == "pronouns_person" and found.nature != "document":
        return found._replace(first=first)
    return owner._replace(first=first, last=last)


def _speaks_for(actor: Actor) -> bool:
    """Whether a part speaks for its body: "its office", "their press service"."""
    return actor.head.split(" ")[-1] in speech_words("branches") or "press" in actor.head


def _pronoun(tokens: Sequence[Token], i: int) -> Actor | None:
    norm = tokens[i].norm
    for words in ("pronouns_person", "pronouns_body", "pronouns_many"):
        if norm in speech_words(words):
            return actor_of(tokens, i, i, i + 1, "pronoun", head=words)
    return actor_of(tokens, i, i, i + 1, "self") if norm in speech_words("first_person") else None


def _without_remark(tokens: Sequence[Token], start: int, last: int) -> int:
    """Cut "(57)", "(in Russian)" from the end; an acronym stays."""
    if tokens[last - 1].text != ")":
        return last
    opened = opening_bracket(tokens, last - 1, start)
    if opened <= start:
        return last
    return last if acronym_length(tokens, opened, last) else opened


def _of_party(tokens: Sequence[Token], phrase: int, start: int, last: int) -> Actor | None:
    """ "Senator Ann Poe | (Labour)", "MP Ivo Prat (Hills)": a person, and what stands behind."""
    opened = opening_bracket(tokens, last - 1, start) if tokens[last - 1].text == ")" else start
    found = person(tokens, phrase, start, opened) if opened > start else None
    return found and found._replace(last=last)


def _body(tokens: Sequence[Token], phrase: int, start: int, last: int) -> Actor | None:
    """A body, office, role or document, by the head noun of its phrase or a known name."""
    if paper := _paper_of_office(tokens, start, last):
        return _document(tokens, phrase, start, last, paper)
    head_from, head_to = head_region(tokens, start, last)
    noun: ActorNoun | None = None
    at = end = -1
    for i in range(head_from, head_to):
        found = noun_at(tokens, i)
        if found and end < found[1] <= last:
            noun, at, end = found[0], i, found[1]
    title = title_start(tokens, start, last, at) if noun and noun.nature == "document" else -1
    if title >= 0:
        kind = "outlet" if title == start else ""
        return actor_of(tokens, phrase, title, last, "body", kind=kind, named=True)
    if noun and noun.nature == "document":
        return _document(tokens, phrase, start, last, at)
    if is_national(tokens, start, head_from):
        start = head_from
    rest = tokens[end:head_to] if noun else ()
    if rest and rest[0].norm.endswith("ed") and head_to < last:
        last, rest = end, ()  # "a charity | dedicated to clearance"
    if noun and rest and all(t.kind == "word" and t.text.islower() for t in rest):
        return None  # "the state budget": the noun of an actor describes another one
    if noun is None:
        return _known(tokens, phrase, start, last, head_from, head_to)
    nature = "person" if noun.nature == "person" else noun.nature
    return _printed_body(tokens, phrase, start, last, nature, noun, head_from)


def _paper_of_office(tokens: Sequence[Token], start: int, last: int) -> int:
    """The noun of a paper behind an owner with "of": "Office of Roads's | report"; 0 if none."""
    if not [t for t in tokens[start:last] if t.kind == "clitic" or t.text == "'"]:
        return 0
    joint = next((i for i in range(start, last) if tokens[i].norm in ("of", "for")), last)
    owned = next((i for i in range(last - 1, joint, -1) if is_possessive(tokens, i)), last)
    for k in range(owned + 1, last):
        noun = noun_at(tokens, k)
        if noun and noun[0].nature == "document" and noun[1] == last:
            return k
    return 0


def _known(
    tokens: Sequence[Token], phrase: int, start: int, last: int, head_from: int, head_to: int
) -> Actor | None:
    actors = actor_trie()
    whole = match_at(tokens, start, actors) if tokens[start].norm in actors.starts else None
    if whole and whole[1] == last and head_from > start:  # "Norwegian People's Aid"
        kind = whole[0].of.kind
        return actor_of(tokens, phrase, start, last, "body", kind=kind, named=True)
    for i in range(head_from, head_to):
        norm = tokens[i].norm
        small = norm == tokens[i].text
        if norm not in (actors.small_starts if small else actors.starts):
            continue
        found = match_at(tokens, i, actors) if not shouted(tokens, i) else None
        if found:
            kind = found[0].of.kind
            body = _printed_body(tokens, phrase, start, last, "body", None, head_from)
            return body._replace(kind=kind)
    return None


def _state(tokens: Sequence[Token], phrase: int, start: int, last: int) -> Actor | None:
    """ "Narvia", "the United | States": a country by its name, whatever noun stands in it."""
    place = match_at(tokens, start, place_trie())
    if place and place[1] == last and place[0].of.kind == "country" and place[0].kind == "name":
        return actor_of(tokens, phrase, start, last, "body", kind="country", named=True)
    return None


def _printed_body(
    tokens: Sequence[Token], phrase: int, start: int, last: int,
    nature: str, noun: ActorNoun | None, head_from: int,
) -> Actor:  # fmt: skip
    """A body's name without lower-case words before its proper name, with its owner apart."""
    last = _before_roof(tokens, start, last) if noun and nature == "body" else last
    head, kind = (noun.noun, noun.kind) if noun else ("", "")
    acronym, end = acronym_behind(tokens, start, last)
    capital = first_capital(tokens, start, end)
    if head:
        capital, end = without_description(tokens, capital, end)
        last = last if acronym else end
    more = {"head": head, "kind": kind, "acronym": acronym}
    owner = read_actor(tokens, phrase, head_from - 1) if start + 1 < head_from < last else None
    if capital < head_from and owner and owner.nature in ("body", "person"):
        actor = actor_of(tokens, phrase, start, last, nature, named=True, **more)
        return actor._replace(owner=owner)
    if capital == head_from and owner and owner.nature == "body" and owner.head:
        capital = start  # "the army's | Third Division"
    if capital == end and acronym and not spells(tokens[start:end], acronym):
        alias = " ".join(t.norm for t in tokens[start:end])
        return actor_of(tokens, phrase, end + 1, last - 1, nature, named=True, alias=alias, **more)
    if capital == end:
        actor = actor_of(tokens, phrase, start, last, nature, named=False, **more)
        named_before = owner is not None and owner.nature == "body" and owner.definite
        return actor._replace(owner=owner) if named_before else actor  # "the service's | office"
    between = tokens[start:capital]
    joint = next(
        (k for k in range(start, capital) if tokens[k].norm in ("of", "for", "in", "at")), 0
    )
    if joint and tokens[joint - 1].norm in speech_words("branches") and nature == "body":
        body = read_actor(tokens, joint + 1, last)
        if body and body.named and body.nature == "body":
            return body._replace(first=phrase)
    if joint or nature == "anonymous":
        capital = start  # "local Narvian officials"
    alias = " ".join(t.norm for t in between if t.norm not in speech_words("adjectives"))
    return actor_of(tokens, phrase, capital, last, nature, named=True, alias=alias, **more)


def _before_roof(tokens: Sequence[Token], start: int, last: int) -> int:
    """Where the name ends in "the Mine Directorate | in the Ministry of Roads", "X (X) | for Y"."""
    for i in range(start + 2, last - 1):
        if tokens[i - 1].text == ")" and tokens[i].norm in ("of", "for"):
            return i
    for i in range(start + 1, last - 2):
        ended = is_capital(tokens[i - 1]) or tokens[i - 1].text == ")"
        if tokens[i].norm not in ("in", "at") or not ended:
            continue
        roof = read_actor(tokens, i + 1, last)
        if roof and roof.nature == "body" and roof.kind in ("ministry", "government"):
            return i
    return last


def _document(
    tokens: Sequence[Token], phrase: int, start: int, last: int, head: int
) -> Actor | None:
    """A document: its owner is the source if one is named."""
    owner = _owner(tokens, start, last, head)
    noun = tokens[head].norm
    if owner is not None:
        found = actor_of(tokens, phrase, start, last, "document", head=noun, named=owner.named)
        return found._replace(owner=owner)
    return actor_of(tokens, phrase, start, last, "document", head=noun)


def _owner(tokens: Sequence[Token], start: int, last: int, head: int) -> Actor | None:
    noun = match_at(tokens, start, actor_noun_trie())  # "Prosecutor's Office | figures"
    if noun and noun[1] < head and any(is_possessive(tokens, k) for k in range(start, noun[1])):
        return read_actor(tokens, start, noun[1])
    for i in range(start, head):
        if is_possessive(tokens, i):
            clitic = max(j for j in range(i, head) if tokens[j].kind == "clitic" or j == i)
            the = start > 0 and tokens[start - 1].norm == "the"
            return read_actor(tokens, start - the, clitic)
    for i in range(head + 1, last):
        if tokens[i].norm in ("of", "by", "from"):
            owner = read_actor(tokens, i + 1, last)
            place = match_at(tokens, i + 1, place_trie()) if i + 1 < len(tokens) else None
            if place and place[1] == last and not (owner and owner.kind):
                return None  # "the survey of a place"
            voices = ("body", "person", "anonymous", "self")
            return owner if owner and owner.nature in voices else None
    return _owner_in_front(tokens, start, head)


def _owner_in_front(tokens: Sequence[Token], start: int, head: int) -> Actor | None:
    """ "UNMAS | findings", "the police | report"; no country, and no "official data"."""
    while head - 1 > start and tokens[head - 1].norm in speech_words("of_papers"):
        head -= 1  # "UNMAS | initial | findings"
    owner = read_actor(tokens, start, head) if head > start else None
    if owner is None or (owner.named and owner.name.isupper()):
        return owner
    adjective = owner.name.lower() in speech_words("adjective_nouns")
    voice = owner.nature in ("body", "anonymous") and owner.kind != "country"
    return owner if voice and not adjective else None


def _name_or_unknown(tokens: Sequence[Token], phrase: int, start: int, last: int) -> Actor:
    """Capitals without a noun: a person's or an unknown body's name; else nobody known."""
    capital = next(
        (i for i in range(start, last)
         if in_name(tokens, i) or begins_with_article(tokens, i, last)), last,
    )  # fmt: skip
    tail = name_tail(tokens, start, last)
    if capital < last and tokens[last - 1].text == ")":
        if end := name_before_acronym(tokens, capital, last):
            head = tokens[end - 1].norm
            found = actor_of(tokens, phrase, capital, end, "person", head=head, named=True)
            return found._replace(last=last)
        return _printed_body(tokens, phrase, start, last, "body", None, start)
    if tail < last and tail == capital:
        name = tokens[tail:last]
        acronym = len(name) == 1 and len(name[0].text) > 1 and name[0].text.isupper()
        if ends_as_body(name):
            return actor_of(
                tokens, phrase, tail, last, "body", head=name[-1].norm, kind="ngo", named=True
            )
        nature = "body" if acronym or tail > start else "person"
        if len(name) == 1 and name[0].norm in speech_words("thing_acronyms"):
            nature = "unknown"
        if tail > start and tokens[tail - 1].norm in ("of", "for", "in", "to"):
            nature = "unknown"  # "the price of Some Thing"
        head = tokens[last - 1].norm
        return actor_of(tokens, phrase, tail, last, nature, head=head, named=True)
    head = tokens[last - 1].norm
    return actor_of(tokens, phrase, start, last, "unknown", head=head, named=capital < last)
