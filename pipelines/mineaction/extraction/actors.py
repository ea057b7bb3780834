"""Actors as printed: persons, bodies, documents and pronouns that a statement can come from.

Lives here: where the phrase of an actor begins and ends, and what it is by its shape: titles,
nouns of actors, acronyms, capitals. Does not live here: who an earlier mention means
(references.py) and what an actor says (reporting.py).

No list of names is needed: "the Delta Relief Trust (DRT)" is a body because of its noun, its
capitals and its acronym. Known names only add to that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from mineaction.lexicon.gazetteer import (
    ActorNoun,
    actor_noun_trie,
    actor_trie,
    place_trie,
    title_trie,
)
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_phrase, speech_words
from mineaction.lexicon.words import form_key
from mineaction.text.time_words import MONTHS, WEEKDAYS
from mineaction.text.tokens import Token

_REACH = 30  # tokens; no actor's phrase is longer
_ACRONYMS = frozenset({"US", "WHO", "IT"})  # written like words that begin no name
_ACRONYM = 7  # tokens between the brackets of "(ICRC)", "(Ombudsman)"


@dataclass(frozen=True, slots=True)
class Actor:
    """A phrase that names a source: tokens [first, last), its name as printed, its nature.

    nature: person, body, document, anonymous, pronoun, self (the writer), unknown. `named` is true
    if the phrase holds a proper name, `definite` if it stands for somebody named before ("the
    agency"). `owner` is whose document or office it is; then `name` is the part after the owner.
    """

    first: int
    last: int
    name: str
    start: int
    end: int
    nature: str
    head: str = ""
    kind: str = ""
    named: bool = False
    definite: bool = False
    owner: Actor | None = None
    acronym: str = ""
    alias: str = ""  # other words for it in the same phrase: "mine agency ANAMA"


def is_capital(token: Token) -> bool:
    """Whether a token is a word with the capital letter of a name."""
    if token.kind != "word" or not token.text[0].isupper():
        return False
    return token.norm not in _no_names() or token.text in _ACRONYMS


@cache
def _no_names() -> frozenset[str]:
    return word_set("stop") | speech_words("no_names")


@cache
def _noun_beginnings() -> frozenset[str]:
    nouns = {form_key(name.alias)[0] for name in actor_noun_trie().names()}
    documents = {form_key(form)[0] for form in speech_words("documents")}
    return frozenset(nouns | documents) | speech_words("bodies")


def in_name(tokens: Sequence[Token], i: int) -> bool:
    """Whether token `i` is a capitalised word of a name, "Against" in the middle included."""
    if is_capital(tokens[i]):
        return True
    return i > 0 and tokens[i].text[0].isupper() and is_capital(tokens[i - 1])


def is_calendar(token: Token) -> bool:
    """Whether a capitalised word is a month or a weekday."""
    return token.text[0].isupper() and (token.norm in MONTHS or token.norm in WEEKDAYS)


# ---- where a phrase begins and ends -------------------------------------------------------------


def phrase_start(tokens: Sequence[Token], end: int, floor: int = 0) -> int:
    """The first token of the noun phrase that ends before token `end`; `end` if there is none."""
    i = end - 1
    floor = max(floor, end - _REACH)
    while i >= floor:
        token = tokens[i]
        if token.text == ")":
            opened = _bracket(tokens, i, floor)
            if opened < 0:
                break
            i = opened - 1
        elif token.norm in speech_words("articles") or token.norm in speech_words("possessives"):
            if i - 1 <= floor or tokens[i - 1].norm not in ("of", "for", "to"):
                return i
            i -= 1
        elif token.norm in speech_words("quantifiers"):
            return i
        elif _inside_phrase(tokens, i, floor):
            i -= 1
        else:
            break
    while i + 1 < end and _no_beginning(tokens[i + 1]):
        i += 1
    return i + 1


def _no_beginning(token: Token) -> bool:
    return token.kind in ("clitic", "sign") or token.norm in ("of", "for", "and", "to", "in")


def _bracket(tokens: Sequence[Token], close: int, floor: int) -> int:
    for j in range(close - 1, max(floor, close - _ACRONYM) - 1, -1):
        if tokens[j].text == "(":
            return j
        if tokens[j].kind == "number":
            return -1
    return -1


def _inside_phrase(tokens: Sequence[Token], i: int, floor: int) -> bool:
    """Whether token `i` goes on leftwards with the phrase that stands behind it."""
    token = tokens[i]
    before = tokens[i - 1] if i > floor else None
    if token.kind == "clitic":
        return True
    if token.kind == "sign":
        if token.text == ".":
            return (
                before is not None and before.end == token.start and _abbreviates(before)
                and not (len(before.text) == 1 and tokens[i + 1].text.isupper() and len(tokens[i + 1].text) > 1)
            )  # fmt: skip
        if token.text == "'":
            return before is not None and before.end == token.start
        return (token.text in "-/&" and before is not None and before.end == token.start) or (
            token.text == "&"
        )
    if token.kind == "number" or is_calendar(token):
        return False
    if token.norm in ("of", "for", "to"):
        return before is not None and (before.kind in ("word", "clitic") or before.text == ")")
    if token.norm in ("and", "in", "on", "at"):
        return (
            before is not None and is_capital(before) and is_capital(tokens[i + 1])
            and not is_calendar(tokens[i + 1])
            and any(t.norm in ("of", "for") or _noun_at(tokens, floor + k)
                    for k, t in enumerate(tokens[floor:i][-6:], max(0, i - floor - 6)))
        )  # fmt: skip
    if token.norm in speech_words("time_adverbs"):
        return False
    return in_name(tokens, i) or _may_stand_inside(token)


def _may_stand_inside(token: Token) -> bool:
    return (
        is_capital(token)
        or token.norm not in word_set("stop")
        or token.norm in speech_words("adjectives")
    )


def _abbreviates(token: Token) -> bool:
    return is_capital(token) and len(token.text) <= 5


def phrase_end(tokens: Sequence[Token], start: int, limit: int | None = None) -> int:
    """The token after the noun phrase that begins at `start`; `start` if there is none."""
    stop = min(len(tokens), start + _REACH, limit if limit is not None else len(tokens))
    i = _after_determiners(tokens, start, stop)
    begin = i
    while i < stop and (step := _goes_on(tokens, i, begin, stop)):
        i += step
    end = _trimmed(tokens, begin, i)
    return end if end > begin else start


def _after_determiners(tokens: Sequence[Token], i: int, stop: int) -> int:
    while i < stop and tokens[i].norm in speech_words("determiners"):
        i += 1
    return i


def _goes_on(tokens: Sequence[Token], i: int, begin: int, stop: int) -> int:
    """How many tokens the phrase takes on at `i`; 0 at its end."""
    token = tokens[i]
    after = tokens[i + 1] if i + 1 < stop else None
    if token.kind == "clitic":
        return 1
    if token.kind == "sign":
        if token.text == "(" and i > begin:
            return _acronym_length(tokens, i, stop)
        if token.text == ".":
            return int(_abbreviates(tokens[i - 1]) and after is not None and is_capital(after)
                       and tokens[i - 1].end == token.start and i > begin)  # fmt: skip
        if token.text == "'":
            return int(i > begin and tokens[i - 1].end == token.start and after is not None
                       and after.kind == "word")  # fmt: skip
        return int(token.text in "-/&" and after is not None and after.kind == "word")
    if token.kind == "number" or is_calendar(token):
        return 0
    if token.norm in ("of", "for", "to", "in"):
        return _joint_length(tokens, i, stop)
    if token.norm == "and":
        inside = any(t.norm in ("of", "for") for t in tokens[begin:i])
        return int(inside and after is not None and is_capital(after) and is_capital(tokens[i - 1]))
    return int(in_name(tokens, i) or _may_stand_inside(token))


def _joint_length(tokens: Sequence[Token], i: int, stop: int) -> int:
    """1 or 2 if "of", "of the" leads on to a word of the same name."""
    j = i + 1
    if j < stop and tokens[j].norm in ("the", "its", "their", "his", "her"):
        j += 1
    if j >= stop or tokens[j].kind != "word" or is_calendar(tokens[j]):
        return 0
    if tokens[i].norm in ("to", "in") and not is_capital(tokens[j]):
        return 0
    if tokens[j].norm in word_set("stop"):
        return 0
    return j - i


def _acronym_length(tokens: Sequence[Token], i: int, stop: int) -> int:
    words = 0
    for j in range(i + 1, min(stop, i + _ACRONYM)):
        if tokens[j].text == ")":
            return j + 1 - i if words and (words == 1 or tokens[j - 1].text.isupper()) else 0
        words += tokens[j].kind == "word"
        if tokens[j].kind == "number" or not (is_capital(tokens[j]) or tokens[j].text in "-/&"):
            return 0
    return 0


def _trimmed(tokens: Sequence[Token], begin: int, end: int) -> int:
    """Without lower-case words behind the last capital or noun of an actor."""
    last = begin
    for i in range(begin, end):
        if in_name(tokens, i) or tokens[i].text == ")":
            last = max(last, i + 1)
        elif noun := _noun_at(tokens, i):
            last = max(last, noun[1])
    return min(last, end) if last > begin else end


# ---- what a phrase is ---------------------------------------------------------------------------


def _noun_at(tokens: Sequence[Token], i: int) -> tuple[ActorNoun, int] | None:
    if tokens[i].norm not in _noun_beginnings():
        return None
    found = match_at(tokens, i, actor_noun_trie())
    if found:
        return found[0].of, found[1]
    end = speech_phrase("documents", tokens, i)
    if end:
        return ActorNoun(tokens[i].norm, "document", "document", "singular"), end
    if tokens[i].norm in speech_words("bodies"):
        return ActorNoun(tokens[i].norm, "government", "body", "singular"), i + 1
    return None


def read_actor(tokens: Sequence[Token], first: int, last: int) -> Actor | None:
    """The actor that the phrase of tokens [first, last) names; None for an empty phrase."""
    start = first
    while start < last and tokens[start].norm in speech_words("articles"):
        start += 1
    if start >= last:
        return None
    if start == first and last - first == 1 and (pronoun := _pronoun(tokens, first)):
        return pronoun
    definite = start > first and tokens[first].norm in ("the", "this", "that", "these", "those")
    if tokens[start].norm in speech_words("own"):
        return _actor(tokens, first, start, start + 1, "self")
    if tokens[start].norm in speech_words("possessives"):
        return _of_pronoun(tokens, first, start, last)
    last = _without_remark(tokens, start, last)
    found = _person(tokens, first, start, last) or _body(tokens, first, start, last)
    if found is None:
        found = _name_or_unknown(tokens, first, start, last)
    if found.kind == "outlet" and tokens[first].norm == "this":
        return replace(found, nature="self")
    if found.nature == "document":
        bare = all(t.norm in speech_words("adjectives") for t in tokens[start : last - 1])
        return replace(found, definite=definite and bare)
    if definite and not found.kind and found.head == found.name.lower():
        found = replace(found, nature="body")  # "the Staff"
    definite = definite and found.alias == "" and _short(tokens, start, last)
    if found.last != last or found.definite != definite:
        found = replace(found, last=last, definite=definite)
    return found


def possessive(token: Token) -> Actor:
    """The pronoun that a possessive stands for: "their" is "they"."""
    heads = {"his": "pronouns_person", "her": "pronouns_person", "its": "pronouns_body"}
    head = heads.get(token.norm, "pronouns_many")
    return Actor(0, 0, token.text, token.start, token.end, "pronoun", head=head)


def _of_pronoun(tokens: Sequence[Token], first: int, start: int, last: int) -> Actor | None:
    """ "its volunteers": the owner speaks through them; "his deputy, X" is somebody else."""
    found = read_actor(tokens, start + 1, last)
    if found is None or found.named:
        return found and replace(found, first=first)
    owner = possessive(tokens[start])
    if owner.head == "pronouns_person" and found.nature != "document":
        return replace(found, first=first)
    return replace(owner, first=first, last=last)


def _short(tokens: Sequence[Token], start: int, last: int) -> bool:
    """Whether a definite phrase is all nouns that name nobody: "the Border Service"."""
    return last - start <= 3 and not any(t.norm in ("of", "for") for t in tokens[start:last])


def _pronoun(tokens: Sequence[Token], i: int) -> Actor | None:
    norm = tokens[i].norm
    for words in ("pronouns_person", "pronouns_body", "pronouns_many"):
        if norm in speech_words(words):
            return _actor(tokens, i, i, i + 1, "pronoun", head=words)
    return _actor(tokens, i, i, i + 1, "self") if norm in speech_words("first_person") else None


def _without_remark(tokens: Sequence[Token], start: int, last: int) -> int:
    """Cut "(57)", "(in Russian)" from the end; an acronym stays."""
    if tokens[last - 1].text != ")":
        return last
    opened = _bracket(tokens, last - 1, start)
    if opened <= start:
        return last
    return last if _acronym_length(tokens, opened, last) else opened


def _actor(
    tokens: Sequence[Token], phrase: int, first: int, last: int, nature: str, **more: object
) -> Actor:
    name = _printed(tokens, first, last)
    return Actor(phrase, last, name, tokens[first].start, tokens[last - 1].end, nature, **more)  # type: ignore[arg-type]


def _printed(tokens: Sequence[Token], first: int, last: int) -> str:
    """The tokens with a space wherever the text has white space."""
    parts = [tokens[first].text]
    for before, token in zip(tokens[first:last], tokens[first + 1 : last], strict=False):
        parts.append(" " + token.text if token.start > before.end else token.text)
    return "".join(parts)


def _tail(tokens: Sequence[Token], start: int, last: int) -> int:
    """Where the run of capitalised words begins that ends the phrase."""
    i = last
    while i > start:
        token = tokens[i - 1]
        if in_name(tokens, i - 1) or (
            i < last and ((token.norm in speech_words("person_joints") and token.text != ".")
                          or (token.text == "." and i - 1 > start and _abbreviates(tokens[i - 2])))
        ) or (i == last and token.text == "." and i - 1 > start and len(tokens[i - 2].text) == 1):  # fmt: skip
            i -= 1
        else:
            break
    while i < last and not is_capital(tokens[i]):
        i += 1
    return i


def _person(tokens: Sequence[Token], phrase: int, start: int, last: int) -> Actor | None:
    """A person's name behind a title or the noun of an office."""
    tail = _tail(tokens, start, last)
    if tail >= last or tokens[last - 1].text == ")":
        return None
    kept, name, office = -1, -1, False
    past = start
    for i in range(start, last):
        if i < past:
            continue
        if found := match_at(tokens, i, title_trie()):
            office, past = True, found[1]
            if tail <= found[1] < last:
                title = found[0].of
                kept = i if title.kind in speech_words("titles_kept") else -1
                name = found[1]
                if kept >= 0 and i > start and tokens[i - 1].norm in ("deputy", "vice"):
                    kept = i - 1
        elif (noun := _noun_at(tokens, i)) and noun[0].nature == "person" and noun[1] <= last:
            office = True
            if noun[1] == tail or tail <= noun[1] < last:
                name, kept = max(name, noun[1]), kept if kept >= 0 and name > noun[1] else -1
    if name < 0 and office:
        name = _after_places(tokens, tail, last)
        if last - name < 2:
            return None
    if name < 0:
        return None
    while name < last and not is_capital(tokens[name]):
        name += 1
    if name >= last or _is_body_name(tokens, name, last):
        return None
    first = kept if 0 <= kept < name else name
    return _actor(tokens, phrase, first, last, "person", head=tokens[last - 1].norm, named=True)


def _after_places(tokens: Sequence[Token], i: int, last: int) -> int:
    while i < last and (found := match_at(tokens, i, place_trie())):
        i = found[1]
    return i


def _is_body_name(tokens: Sequence[Token], start: int, last: int) -> bool:
    return any(
        (noun := _noun_at(tokens, i)) and noun[0].nature != "person" for i in range(start, last)
    ) or bool((known := match_at(tokens, start, actor_trie())) and known[1] == last)


def _body(tokens: Sequence[Token], phrase: int, start: int, last: int) -> Actor | None:
    """A body, office, role or document, by the head noun of its phrase or a known name."""
    head_from, head_to = _head_region(tokens, start, last)
    noun: ActorNoun | None = None
    at = end = -1
    for i in range(head_from, head_to):
        found = _noun_at(tokens, i)
        if found and end < found[1] <= head_to:
            noun, at, end = found[0], i, found[1]
    if noun and noun.nature == "document" and _is_title(tokens, start, last, at):
        return _actor(tokens, phrase, start, last, "body", kind="outlet", named=True)
    if noun and noun.nature == "document":
        return _document(tokens, phrase, start, last, at)
    if noun is None:
        return _known(tokens, phrase, start, last, head_from, head_to)
    nature = "person" if noun.nature == "person" else noun.nature
    return _printed_body(tokens, phrase, start, last, nature, noun, head_from)


def _is_title(tokens: Sequence[Token], start: int, last: int, head: int) -> bool:
    """Whether capitals make a document's noun the name of an outlet ("Delta Bulletin")."""
    return head + 1 == last and head > start and all(is_capital(t) for t in tokens[start:last])


def _head_region(tokens: Sequence[Token], start: int, last: int) -> tuple[int, int]:
    """The tokens in which the head noun stands: behind the last owner, before "of" or "for"."""
    end = last
    for i in range(start, last):
        if tokens[i].norm in ("of", "for", "to", "in") or tokens[i].text == "(":
            end = i
            break
    begin = start
    for i in range(start, end):
        if tokens[i].kind == "clitic" or (tokens[i].text == "'" and i + 1 < end):
            begin = i + 1
    # "prosecutor's office" is one noun, owner and all
    for i in range(start, begin):
        if (found := match_at(tokens, i, actor_noun_trie())) and found[1] > begin:
            return i, end
    return begin, end


def _known(
    tokens: Sequence[Token], phrase: int, start: int, last: int, head_from: int, head_to: int
) -> Actor | None:
    for i in range(head_from, head_to):
        found = match_at(tokens, i, actor_trie())
        if found:
            kind = found[0].of.kind
            return replace(
                _printed_body(tokens, phrase, start, last, "body", None, head_from), kind=kind
            )
    place = match_at(tokens, start, place_trie())
    if place and place[1] == last and place[0].of.kind == "country" and place[0].kind == "name":
        return _actor(tokens, phrase, start, last, "body", kind="country", named=True)
    return None


def _printed_body(
    tokens: Sequence[Token], phrase: int, start: int, last: int,
    nature: str, noun: ActorNoun | None, head_from: int,
) -> Actor:  # fmt: skip
    """A body's name without lower-case words before its proper name, with its owner apart."""
    head, kind = (noun.noun, noun.kind) if noun else ("", "")
    acronym, end = "", last
    if tokens[last - 1].text == ")":
        opened = _bracket(tokens, last - 1, start)
        if opened > start:
            acronym, end = _printed(tokens, opened + 1, last - 1), opened
    capital = next((i for i in range(start, end) if is_capital(tokens[i])), end)
    more = {"head": head, "kind": kind, "acronym": acronym}
    if head_from > start and capital < head_from <= last - 1:
        owner = read_actor(tokens, phrase, head_from - 1)
        if owner and owner.nature in ("body", "person"):
            actor = _actor(tokens, phrase, start, last, nature, named=True, **more)
            return replace(actor, owner=owner)
    if capital == end and acronym:
        opened = last - 2
        alias = " ".join(t.norm for t in tokens[start:end])
        return _actor(tokens, phrase, _bracket(tokens, last - 1, start) + 1, opened + 1, nature,
                      named=True, alias=alias, **more)  # fmt: skip
    if capital == end:
        return _actor(tokens, phrase, start, last, nature, named=False, **more)
    between = tokens[start:capital]
    joint = next((k for k in range(start, capital) if tokens[k].norm in ("of", "for")), 0)
    if joint and tokens[joint - 1].norm in speech_words("branches") and nature == "body":
        body = read_actor(tokens, joint + 1, last)
        if body and body.named and body.nature == "body":
            return replace(body, first=phrase)
    if joint:
        capital = start
    alias = " ".join(t.norm for t in between)
    return _actor(tokens, phrase, capital, last, nature, named=True, alias=alias, **more)


def _document(
    tokens: Sequence[Token], phrase: int, start: int, last: int, head: int
) -> Actor | None:
    """A document: its owner is the source if one is named."""
    owner = _owner(tokens, start, last, head)
    noun = tokens[head].norm
    if owner is not None:
        return replace(
            _actor(tokens, phrase, start, last, "document", head=noun, named=owner.named),
            owner=owner,
        )
    return _actor(tokens, phrase, start, last, "document", head=noun)


def _owner(tokens: Sequence[Token], start: int, last: int, head: int) -> Actor | None:
    for i in range(start, head):
        if tokens[i].kind == "clitic" or (tokens[i].text == "'" and tokens[i - 1].norm[-1] == "s"):
            clitic = max(j for j in range(i, head) if tokens[j].kind == "clitic" or j == i)
            return read_actor(tokens, max(0, start - 1) if _the(tokens, start) else start, clitic)
    for i in range(head + 1, last):
        if tokens[i].norm in ("of", "by", "from"):
            owner = read_actor(tokens, i + 1, last)
            return owner if owner and owner.nature in ("body", "person", "anonymous") else None
    if head > start:
        owner = read_actor(tokens, start, head)
        if owner and owner.nature in ("body", "anonymous") and owner.kind != "country":
            return owner
        if owner and owner.named and owner.name.isupper():
            return owner
    return None


def _the(tokens: Sequence[Token], start: int) -> bool:
    return start > 0 and tokens[start - 1].norm == "the"


def _name_or_unknown(tokens: Sequence[Token], phrase: int, start: int, last: int) -> Actor:
    """Capitals without a noun: a person's or an unknown body's name; else nobody known."""
    capital = next((i for i in range(start, last) if is_capital(tokens[i])), last)
    tail = _tail(tokens, start, last)
    if capital < last and tokens[last - 1].text == ")":
        return _printed_body(tokens, phrase, start, last, "body", None, start)
    if tail < last and tail == capital:
        name = tokens[tail:last]
        acronym = len(name) == 1 and len(name[0].text) > 1 and name[0].text.isupper()
        nature = "body" if acronym or tail > start else "person"
        head = tokens[last - 1].norm
        return _actor(tokens, phrase, tail, last, nature, head=head, named=True)
    head = tokens[last - 1].norm
    return _actor(tokens, phrase, start, last, "unknown", head=head, named=capital < last)
