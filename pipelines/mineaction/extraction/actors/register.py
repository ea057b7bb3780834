"""The names of a sentence: persons and bodies that it names in full enter the register.

Lives here: runs of capitals and known names, and which of them are surely somebody ("Ann Poe,
head of the office"). Does not live here: the register, and whom a shorter mention means
(references.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from mineaction.extraction.actors.find import Actor, read_actor
from mineaction.extraction.actors.name_parts import without_topic
from mineaction.extraction.actors.person_names import person_of_body
from mineaction.extraction.actors.phrases import (
    FRONTING,
    in_name,
    is_calendar,
    is_capital,
    joins_one_name,
    noun_at,
    phrase_end,
)
from mineaction.extraction.actors.references import Known, Register
from mineaction.lexicon.gazetteer import actor_noun_trie, actor_trie, place_trie, title_trie
from mineaction.lexicon.grammar import STOP
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_words
from mineaction.text.tokens import Token

_RUN = 16  # tokens of the longest name
_ACTS = speech_words("auxiliaries") | speech_words("own_work")
_FRONT = 2  # words of a name that surely name the person in front of a sentence
_FRONTED = 14  # tokens of "In the hills, an hour's drive away,"


def enter_names(register: Register, tokens: Sequence[Token]) -> None:
    """Enter the persons and bodies that a sentence names in full."""
    end = 0
    no_names = speech_words("determiners")
    for i, token in [(i, t) for i, t in enumerate(tokens) if t.text[0].isupper()]:
        if i < end or token.norm in no_names or not is_capital(token):
            continue
        if is_calendar(token) or _leads_in(tokens, i):
            continue
        end = max(_run_end(tokens, i), _known_end(tokens, i))
        if end > i + 1 or _may_be_known(tokens, i):
            _enter_once(register, tokens, i, end)
        elif register.likely is None and _acts(tokens, i):
            name = Actor(i, end, token.text, token.start, token.end, "person", named=True)
            register.add(name, sure=False)


def person_in_front(register: Register, tokens: Sequence[Token]) -> Known | None:
    """Who a sentence begins with: "Colonel Idris Bah, head of the team, praised his men."

    A time or place may stand before: "In Lipovo, an hour away, Idris Bah keeps a shop."
    """
    persons = [p for p in (register.named.get("person"), register.likely) if p]
    for first in _fronts(tokens) if persons else ():
        office = first + len(list(takewhile(is_capital, tokens[first:])))
        noun = noun_at(tokens, office) if office < len(tokens) else None  # "Hills Aid head Ann Poe"
        begin = noun[1] if noun and noun[0].nature == "person" else first
        front = {t.norm for t in takewhile(is_capital, tokens[begin:])}
        alone = begin + 1 < len(tokens) and len(front) == 1 and _is_act(tokens[begin + 1])
        enough = 1 if alone else _FRONT  # "Ann looks at the hills."
        found = next((p for p in persons if len(front & p.words) >= enough), None)
        if found:
            return found
    return None


def _fronts(tokens: Sequence[Token]) -> Iterator[int]:
    """Where the subject of a sentence can begin: first, or behind the commas of "In ..., ...,".

    Or where an age tells of somebody: "An hour up the road | Ann Poe, 34, waits".
    """
    yield 0
    for i in range(_FRONT, min(_FRONTED, len(tokens) - 2)):
        if tokens[i].text == tokens[i + 2].text == "," and tokens[i + 1].kind == "number":
            name = takewhile(lambda t: is_capital(t) or t.text == ".", reversed(tokens[:i]))
            yield i - sum(1 for _ in name)
    if tokens[0].norm in FRONTING:
        for i, token in enumerate(tokens[:_FRONTED], 1):
            if token.text == ",":
                yield i


def _known_end(tokens: Sequence[Token], i: int) -> int:
    """Where a name ends that holds a small sign: "Some People's Aid", "Prosecutor's Office"."""
    found = match_at(tokens, i, actor_trie()) if tokens[i].norm in actor_trie().starts else None
    noun = noun_at(tokens, i)
    office = noun is not None and noun[1] > i + 1 and tokens[i + 1].kind == "clitic"
    if found is None and noun and office and is_capital(tokens[noun[1] - 1]):
        return noun[1]
    return found[1] if found else i


def subject_in_front(register: Register, tokens: Sequence[Token]) -> Known | None:
    """The country or body that a sentence begins with, for whoever says "it" of them next."""
    return _country_in_front(tokens) or _body_in_front(register, tokens)


def behind_front(tokens: Sequence[Token]) -> Actor | None:
    """ "In the first quarter, | the Hills Trust taught 900": the body behind words of time."""
    comma = next((i for i, t in enumerate(tokens[:_FRONTED], 1) if t.text == ","), 0)
    if tokens[0].norm not in FRONTING or not comma:
        return None
    end = phrase_end(tokens, comma)
    actor = read_actor(tokens, comma, end) if end > comma else None
    acts = end < len(tokens) and tokens[end].kind == "word" and tokens[end].text.islower()
    return actor if acts and actor and actor.named else None


def _body_in_front(register: Register, tokens: Sequence[Token]) -> Known | None:
    """ "The Some Fund has called it the worst place. It says that nine died.".

    So does "The UN mission, UNMIN, condemned the attack.": the name in apposition is meant.
    """
    if not any(map(_may_act, tokens[1:])):
        return None
    first, end = 0, phrase_end(tokens, 0)
    verb = end + 3 * ([t.norm for t in tokens[end : end + 3 : 2]] == ["and", "partners"])
    if 0 < end < len(tokens) - 1 and tokens[end].text == "," and is_capital(tokens[end + 1]):
        first, end = end + 1, phrase_end(tokens, end + 1)
        verb = end + 1
    if not first < end <= verb < len(tokens) or (first and tokens[end].text != ","):
        return None
    if not _may_act(tokens[verb]):
        return None
    actor = read_actor(tokens, first, end)
    if actor is None or actor.nature != "body" or not actor.named or actor.kind == "outlet":
        return None
    known = register.full(actor)
    return known if known or actor.definite else register.add(actor, sure=False)


def _may_act(token: Token) -> bool:
    """ "has", "sent", "condemned": what can be the verb behind a body."""
    return token.norm in _ACTS or token.norm.endswith("ed")


def _country_in_front(tokens: Sequence[Token]) -> Known | None:
    """The country that is the subject of a sentence: "Narvia joined the treaty in 2003".

    Behind a comma only for "its": "As to maps, Narvia gave 12, in which, by its own account, 9".
    """
    first = int(tokens[0].norm == "the")  # "The US approved"
    if "its" in [t.norm for t in tokens]:
        signs = (k for k, t in enumerate(tokens[:-1][:_FRONTED], 1) if t.text in (",", "."))
        first = next((k for k in signs if match_at(tokens, k, place_trie())), first)
    place = match_at(tokens, first, place_trie()) if first < len(tokens) else None
    if place is None or place[0].of.kind != "country" or place[0].kind != "name":
        return None
    aside = [t.norm for t in tokens[place[1] : place[1] + 2]] == [",", "which"]
    after = tokens[place[1] + aside] if place[1] + aside < len(tokens) else None
    if after is None or after.kind != "word" or not after.text.islower():
        return None
    actor = read_actor(tokens, first, place[1])
    if actor is None or after.norm in ("and", "of", "or"):
        return None
    words = frozenset({actor.name.lower()})
    return Known(actor.name, words, "body", "country", actor.start, actor.end, sure=False)


def _acts(tokens: Sequence[Token], i: int) -> bool:
    """ "Aliou walks ahead": one name that does something, for whoever says "he says" of him."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    norm = tokens[i].norm
    if after is None or len(norm) < 3 or norm.endswith("s") or norm in STOP:
        return False
    if i and (tokens[i - 1].norm in STOP or tokens[i - 1].kind == "number"):
        return tokens[i - 1].norm in ("and", "but", "as", "while", "when") and _is_act(after)
    return _is_act(after) and match_at(tokens, i, place_trie()) is None


def _is_act(token: Token) -> bool:
    verb = token.text.islower() and len(token.norm) > 3 and token.norm.endswith(("s", "ed"))
    return verb and token.norm not in STOP


def _may_be_known(tokens: Sequence[Token], i: int) -> bool:
    """Whether a single capitalised word is worth reading: an acronym, a known name, a person."""
    if tokens[i].norm in speech_words("thing_acronyms") or (i and tokens[i - 1].text == "("):
        return False  # "the national mine agency (NMA)" is entered whole, by who says so
    return bool(
        tokens[i].text.isupper() or match_at(tokens, i, actor_trie())
        or (i + 2 < len(tokens) and tokens[i + 1].text == "," and tokens[i + 2].kind == "number")
    )  # fmt: skip


def _enter_once(register: Register, tokens: Sequence[Token], first: int, last: int) -> None:
    """Read a run of capitals where it stands first; later it is only named again."""
    key = tuple(t.text for t in tokens[_state_before(tokens, first) : last])
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
        elif token.text == "-" and j + 1 < limit and tokens[j + 1].start > token.end:
            break  # "MENAFN- Some Wire"
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
    place = match_at(tokens, first, place_trie())
    if place and place[1] < last and tokens[place[1]].text == "(":
        return  # "KABUL (Some Wire)", "the Centre in Chad (MACC)"
    state = _state_before(tokens, first)
    actor = _of_office(tokens, first, last) or read_actor(tokens, state, last)
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
            trade = _trade(tokens, first, last)
            _once(register, actor._replace(alias=f"{actor.alias} {trade}".strip()), sure)
    elif (
        actor.nature == "body"
        and (actor.owner is None or state < first)
        and (last - first >= 2 or match_at(tokens, first, actor_trie()))
    ):
        _once(register, actor, sure=True)


def _state_before(tokens: Sequence[Token], first: int) -> int:
    """Where "Narvia's | Mine Action Centre" begins with its state, else `first`."""
    if first < 2 or tokens[first - 1].norm != "'s":
        return first
    place = match_at(tokens, first - 2, place_trie())
    state = place is not None and place[0].of.kind == "country" and place[1] == first - 1
    return first - 2 if state else first


def _trade(tokens: Sequence[Token], first: int, last: int) -> str:
    """What somebody is called later: "nurse | Ann Poe", "Ann Poe |, a nurse": "the nurse".

    So is "The Ombudsman, | Ann Poe,".
    """
    behind = last + 1 < len(tokens) and tokens[last].text == "," and tokens[last + 1].norm
    at = last + 2 if behind in speech_words("articles") else last + 1 if behind else len(tokens)
    apposed = first - 1 if first and tokens[first - 1].text == "," else first
    for k in (first - 1, first - 2, at):
        noun = noun_at(tokens, k) if 0 <= k < len(tokens) else None
        after = tokens[noun[1]] if noun and noun[1] < len(tokens) else None
        says = k == at and after is not None and after.norm.endswith(("s", "ed", "said", "told"))
        if noun and noun[0].nature == "person" and (k == at or noun[1] in (first, apposed)):
            return "" if says else noun[0].noun  # "asked by Ann Poe, the minister said"
    return ""


def _of_office(tokens: Sequence[Token], first: int, last: int) -> Actor | None:
    """ "Major Ann Poe of the Hills | office": a person whose body ends in a small noun."""
    if not any(t.norm in ("of", "from") for t in tokens[first:last]):
        return None
    return person_of_body(tokens, first, first, phrase_end(tokens, first))


def _once(register: Register, actor: Actor, sure: bool) -> None:
    known = register.full(actor)
    if known is None:
        register.add(actor, sure)
    elif sure and actor.nature == "person" and actor.alias:
        register.add(actor._replace(name=known.name))  # and what else she is called
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
