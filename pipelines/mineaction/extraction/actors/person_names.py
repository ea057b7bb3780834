"""Persons' names: a name behind a title or the noun of an office, and where it begins.

Lives here: "Deputy Minister | Ann Poe", "the head of the union, | Omar al-Qadi". Does not
live here: bodies and documents (find.py), whom a family name means (references.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.actors.phrases import abbreviates, in_name, is_capital, noun_at
from mineaction.extraction.actors.record import Actor, actor_of
from mineaction.lexicon.gazetteer import ActorNoun, actor_trie, place_trie, title_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_words
from mineaction.text.tokens import Token


def person(tokens: Sequence[Token], phrase: int, start: int, last: int) -> Actor | None:
    """A person's name behind a title or the noun of an office."""
    tail = name_tail(tokens, start, last)
    if tail >= last or tokens[last - 1].text == ")":
        return None
    kept, name, office = _office(tokens, start, tail, last)
    if name < 0 and office:
        name = _after_places(tokens, tail, last)
        if last - name < 2 or ((n := noun_at(tokens, last - 1)) and n[0].kind == "person_title"):
            return None  # "HALO Country Director": an office without a name
    if name < 0:
        return None
    while name < last and not in_name(tokens, name):
        name += 1
    name = _behind_body(tokens, start, name, last)
    if tail < name < last - 2 and tokens[name].text.isupper() and len(tokens[name].text) > 2:
        name += not tokens[name + 1].text.isupper()  # "the head of the Orla RMA | Ann Poe"
    if name >= last:
        name = _behind_owned(tokens, start, last)
    if name >= last or tokens[name].norm in ("of", "for") or _is_body_name(tokens, name, last):
        return None  # "ASSOCIATION FOR THE VICTIMS | OF MINES"
    first = kept if 0 <= kept < name else name
    known_as = " ".join(t.norm for t in tokens[start:first] if t.kind == "word")
    head = tokens[last - 1].norm
    return actor_of(tokens, phrase, first, last, "person", head=head, named=True, alias=known_as)


def person_of_body(tokens: Sequence[Token], phrase: int, start: int, last: int) -> Actor | None:
    """ "Ann Poe of the Hills Service": two or three capitals, and behind them a body."""
    end = start
    while end < last and is_capital(tokens[end]):
        end += 1
    if not 2 <= end - start <= 4 or end + 1 >= last or tokens[end].norm not in ("of", "from"):
        return None
    if _is_body_name(tokens, start, end) or match_at(tokens, start, actor_trie()):
        return None
    if match_at(tokens, start, place_trie()) is not None:
        return None
    titled = person(tokens, phrase, start, end) if match_at(tokens, start, title_trie()) else None
    if titled is None and match_at(tokens, start, title_trie()) is not None:
        return None
    nouns = (noun_at(tokens, i) for i in range(end + 1, last))
    known = match_at(tokens, min(end + 2, last - 1), actor_trie())
    if known is None and not any(n and n[0].nature == "body" for n in nouns):
        return None
    named = titled or actor_of(
        tokens, phrase, start, end, "person", head=tokens[end - 1].norm, named=True
    )
    return named._replace(last=last)


def _behind_body(tokens: Sequence[Token], start: int, name: int, last: int) -> int:
    """Where the person begins in "spokesman of the Ministry of Some Affairs | Ann Poe"."""
    if start < name < last and tokens[name - 1].kind == "clitic":
        return last  # "a spokesman for the People's | Guard Force"
    joint = tokens[name - 2].norm if name - 2 >= start and tokens[name - 1].norm == "the" else ""
    if joint in ("of", "for", "from", "in", "at"):
        return last  # "a spokesman for the Upland Guard Force"
    if name <= start or name >= last or tokens[name - 1].norm not in ("of", "for", "in"):
        return name
    if last - name <= 2:
        return last  # "the mayor of Some Town"
    for i in range(start, name - 1):
        noun = noun_at(tokens, i)
        if noun and noun[1] == name - 1 and noun[0].nature == "body":
            return _last_name(tokens, last)
    titled = match_at(tokens, start, title_trie())
    seat = noun_at(tokens, start)  # "MP for Upper Ford | Ann Poe"
    if seat and seat[1] == name - 1 and seat[0].kind == "parliament":
        return _last_name(tokens, last)
    if titled and titled[1] == name - 1 and tokens[name - 1].norm == "of":
        return _last_name(tokens, last)  # "Minister of Rural Affairs | Ann Poe"
    return name


def _last_name(tokens: Sequence[Token], last: int) -> int:
    """Where the name begins that ends before `last`: two words, or three behind some of Asia."""
    return last - 2 - (tokens[last - 3].norm in speech_words("first_of_three"))


def _behind_owned(tokens: Sequence[Token], start: int, last: int) -> int:
    """Where the name begins in "head of Narvia's Rescue Service | Ann Poe"; `last` if nowhere."""
    name = last - 2
    office = noun_at(tokens, start) or match_at(tokens, start, title_trie())
    owned = any(tokens[i].kind == "clitic" for i in range(start, name))
    if office is None or not owned or not all(is_capital(t) for t in tokens[name:last]):
        return last
    bodies = (noun_at(tokens, i) for i in range(start, name))
    ends = any(b and b[1] == name and b[0].nature == "body" for b in bodies)
    return name if ends else last


def _office(tokens: Sequence[Token], start: int, tail: int, last: int) -> tuple[int, int, bool]:
    """(title printed with the name, first token of the name, whether there is an office); or -1."""
    kept = name = -1
    office, i = False, start
    titles = title_trie()
    while i < last:
        if tokens[i].norm in titles.starts and (title := match_at(tokens, i, titles)):
            office = True
            if tail <= title[1] < last:
                kept, name = _kept_title(tokens, i, start, title[0].of.kind), title[1]
            i = title[1]
            continue
        noun = noun_at(tokens, i)
        if noun and _makes_person(tokens, i, start, noun[0]) and noun[1] < last:
            office = True
            if tail <= noun[1] < last and noun[1] > name:
                name, kept = noun[1], -1
        i += 1
    return kept, name, office


def _makes_person(tokens: Sequence[Token], i: int, start: int, noun: ActorNoun) -> bool:
    """ "Villager | Ann Poe", "Minister Mukhtar Poe": a noun, and a name that looks like one."""
    inside = i > start and is_capital(tokens[i]) and is_capital(tokens[i - 1])
    if inside and noun.kind == "eyewitness":
        return False
    one = noun.nature == "anonymous" and noun.number == "singular" and noun.kind == "eyewitness"
    return noun.nature == "person" or one


def _kept_title(tokens: Sequence[Token], i: int, start: int, kind: str) -> int:
    """Where the title begins that is printed with a name: "Rural Roads Minister | Ann Poe"; or -1.

    An office behind the name of its body is none: "HALO Director | Ann Poe".
    """
    if kind not in speech_words("titles_kept") or tokens[i].text[0].islower():
        return -1
    begin = i
    while begin > start and is_capital(tokens[begin - 1]):
        region = tokens[begin - 1].norm in speech_words("regions") and begin - 1 > start
        if match_at(tokens, begin - 1 - region, place_trie()):
            break  # "Kherson Oblast | Governor Ann Poe"
        begin -= 1
    if kind not in speech_words("offices_kept"):
        return begin
    bodies = any(t.text.isupper() for t in tokens[begin:i]) or _is_body_name(tokens, begin, i)
    return -1 if bodies or (begin > start and tokens[begin - 1].kind == "clitic") else begin


def _after_places(tokens: Sequence[Token], i: int, last: int) -> int:
    while i < last and (found := match_at(tokens, i, place_trie())):
        i = found[1]
    return i


def _is_body_name(tokens: Sequence[Token], start: int, last: int) -> bool:
    return any(
        (noun := noun_at(tokens, i)) and noun[0].nature != "person" for i in range(start, last)
    ) or bool((known := match_at(tokens, start, actor_trie())) and known[1] == last)


def name_tail(tokens: Sequence[Token], start: int, last: int) -> int:
    """Where the run of capitalised words begins that ends the phrase."""
    i = last
    while i > start:
        if not (in_name(tokens, i - 1) or _joins_names(tokens, i - 1, start, i == last)):
            break
        i -= 1
    while i < last and not (in_name(tokens, i) or begins_with_article(tokens, i, last)):
        i += 1
    return i


def begins_with_article(tokens: Sequence[Token], i: int, last: int) -> bool:
    """ "al-Qadi": an article in small letters before a hyphen and a capital."""
    if tokens[i].norm not in speech_words("name_articles") or i + 2 >= last:
        return False
    return tokens[i + 1].text == "-" and is_capital(tokens[i + 2])


def _joins_names(tokens: Sequence[Token], i: int, start: int, at_end: bool) -> bool:
    """Particles ("al", "de") and the stops of initials inside a name; "Ana Q." at its end."""
    token = tokens[i]
    if token.text == "." and i > start:
        initial = len(tokens[i - 1].text) == 1
        return initial if at_end else abbreviates(tokens[i - 1])
    return not at_end and token.norm in speech_words("person_joints")


def name_before_acronym(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where the name ends in "Ann Poe | (HALO)"; 0 where the acronym is its own: "Hills Aid (HA)".

    The acronym has to be the name of a body that the lexicon has.
    """
    opened = next((i for i in range(first, last) if tokens[i].text == "("), first)
    name, acronym = tokens[first:opened], tokens[opened + 1 : last - 1]
    if len(name) != 2 or len(acronym) != 1 or not all(is_capital(t) for t in name):
        return 0
    if name[-1].norm in speech_words("name_ends") or noun_at(tokens, opened - 1):
        return 0
    own = acronym[0].text.startswith("".join(t.text[0] for t in name))
    return opened if match_at(tokens, opened + 1, actor_trie()) and not own else 0
