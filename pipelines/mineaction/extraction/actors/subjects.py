"""The subject of a reporting verb, before or behind it, over appositions and asides.

Lives here: "X, head of Y, also said", "said X, the head of Y", "X, Y and Z said". Does not live
here: which verbs report (speakers/reporting.py) and where a phrase ends (phrases.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.actors.find import Actor, read_actor
from mineaction.extraction.actors.phrases import (
    FRONTING,
    abbreviates,
    is_calendar,
    is_capital,
    noun_at,
    phrase_end,
    phrase_start,
)
from mineaction.lexicon.attribution import reporting_at
from mineaction.lexicon.gazetteer import actor_noun_trie
from mineaction.lexicon.grammar import ADVERBS, STOP
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_openers, speech_phrase, speech_words
from mineaction.text.number_words import INDEFINITE
from mineaction.text.tokens import Token

_REACH = 40
_CLAUSE = 16  # tokens of a relative clause before its verb
_TURN = 4  # tokens of "for its part"
_QUOTED = 8  # tokens of a name in quotation marks
_STOPS = frozenset(',;:."')
_VOICES = (
    speech_words("pronouns_person") | speech_words("pronouns_body") | speech_words("pronouns_many")
    | speech_words("first_person") | speech_words("own")
)  # fmt: skip
_BEFORE_VERB = ADVERBS | speech_words("auxiliaries") | speech_words("asides")
_SENTENCE = frozenset(';:."')  # what begins a clause with a subject of its own


def subject_before(tokens: Sequence[Token], v: int) -> Actor | None:
    """The subject of the verb at `v`: the phrase before it, over appositions and asides."""
    end = _before_asides(tokens, v)
    if end <= 0:
        return None
    voice = tokens[end - 1].norm in _VOICES
    pronoun = read_actor(tokens, end - 1, end) if voice else None
    if pronoun and pronoun.nature in ("pronoun", "self") and tokens[end - 1].norm != "that":
        return pronoun
    if tokens[end - 1].norm in speech_words("joins_verbs"):
        return shared_subject(tokens, end - 1)
    if tokens[end - 1].norm in speech_words("relatives"):
        who = tokens[end - 1].norm == "who"
        end -= 1
        if end and tokens[end - 1].text == ",":
            end -= 1
        actor = _ending(tokens, end, 0)
        person = _across_comma(tokens, end) if who and end < len(tokens) else None
        return person if person and _is_person(person) else actor  # "Ann Poe, its head, who says"
    if tokens[end - 1].text == ",":
        return _across_comma(tokens, end - 1)
    if described := _before_relative(tokens, end) or _before_participle(tokens, end):
        return described
    actor = _ending(tokens, end, 0)
    return _before_place(tokens, actor) or _named_before(tokens, actor) or actor


def _before_place(tokens: Sequence[Token], actor: Actor | None) -> Actor | None:
    """ "A hospital run by medics on the border | says": the phrase at the head of its clause."""
    if actor is None or actor.first < 2 or actor.nature in ("pronoun", "self"):
        return None
    if tokens[actor.first - 1].norm not in speech_words("where"):
        return None
    first = actor.first - 1
    while first and not _opens_clause(tokens, first) and actor.first - first < _CLAUSE:
        first -= 1
    end = phrase_end(tokens, first, actor.first)
    head = read_actor(tokens, first, end) if end > first else None
    if head is not None and head.nature == "document" and not actor.kind:
        return head  # "a report on the matter | said"
    if head and head.nature == "unknown" and not head.named and not actor.kind:
        asked = head.last == actor.first - 1 and tokens[first].norm in speech_words("articles")
        return head if asked else None  # "a basket weaver from Narva"
    if head is None or head.nature not in ("body", "person", "anonymous"):
        return None
    if actor.kind:  # "doctors at a hospital | said", "a source in the guard | said"
        return _inside_body(tokens, first, head, actor)
    many = head.nature == "anonymous"  # "elders in the hills | said"
    return head if many or tokens[first].norm in speech_words("articles") else None


def _named_before(tokens: Sequence[Token], actor: Actor | None) -> Actor | None:
    """ "Colonel Ann Poe, Hills Police Commander | says": the name before an office, one comma."""
    if actor is None or actor.first < 3 or tokens[actor.first - 1].text != "," or actor.definite:
        return None
    office = actor.nature == "person" and tokens[actor.last - 1].norm == actor.head
    name = _ending(tokens, actor.first - 1, 0) if office or actor.kind else None
    heads = name is not None and (not name.first or tokens[name.first - 1].text in '."')
    if name is None or not heads or not _is_person(name) or " " not in name.name:
        return None
    return name if actor.nature == "person" and not name.kind else None


def _opens_clause(tokens: Sequence[Token], i: int, stops: frozenset[str] = _STOPS) -> bool:
    """Whether a sign before token `i` begins a clause; a dash only with a space behind it."""
    before = tokens[i - 1]
    if before.text == "." and abbreviates(tokens[i - 2]):
        return False  # "Mr. Poe"
    return before.text in stops or (before.text == "-" and tokens[i].start > before.end)


def _inside_body(tokens: Sequence[Token], first: int, head: Actor, body: Actor) -> Actor | None:
    """Persons without a name inside a body; a source is none without its body."""
    if head.named and head.nature == "person" and tokens[body.first - 1].norm == "from":
        return head  # "Ann Poe from the charity Hills Aid | said"
    crowd = head.nature == "anonymous" or (head.nature == "person" and head.kind != "person_title")
    begins = head.named and head.name[1:].islower()  # "Medical staff at a hospital | said"
    if (head.named and not begins) or not crowd or head.last != body.first - 1:
        return None
    whole = head.head in speech_words("named_by_body") or body.named
    last = next((k for k in range(body.first, body.last) if tokens[k].norm == "in"), body.last)
    return read_actor(tokens, first, last) if whole else head


def _before_relative(tokens: Sequence[Token], end: int) -> Actor | None:
    """ "An official who asked not to be named | said": a clause without commas.

    Of a paper it names who stands behind it: "a report that the Office presented on Monday | says".
    """
    for k in range(end - 1, max(0, end - _CLAUSE), -1):
        if tokens[k].text not in _STOPS and tokens[k].norm in ("that", "which"):
            noun = noun_at(tokens, k - 1)
            verbs = (v for v in range(k + 2, end) if reporting_at(tokens, v))
            paper = noun is not None and noun[0].nature == "document"
            return _ending(tokens, next(verbs, 0), k + 1) if paper else None
        if tokens[k].text in _STOPS:
            return None
        if tokens[k].norm == "who":
            actor = _ending(tokens, k, 0)
            return actor if actor and actor.nature in ("person", "anonymous") else None
    return None


def _before_participle(tokens: Sequence[Token], end: int) -> Actor | None:
    """ "Villagers reached by this paper | said": who asked is not who speaks."""
    for k in range(end - 1, max(1, end - _CLAUSE), -1):
        if tokens[k].text in _STOPS:
            return None
        if tokens[k].norm == "by" and tokens[k - 1].norm in speech_words("asked"):
            actor = _ending(tokens, k - 1, 0)
            return actor if actor and actor.nature in ("person", "anonymous") else None
    return None


def shared_subject(tokens: Sequence[Token], joint: int) -> Actor | None:
    """ "In his speech, Mr Poe thanked the donors and | noted": the subject of the verb before.

    It heads its clause, behind words of time or place and a comma perhaps, and a verb follows it.
    """
    first = joint
    while first and joint - first < _REACH and not _opens_clause(tokens, first, _SENTENCE):
        first -= 1
    if tokens[first].norm in FRONTING:
        comma = next((k for k in range(first, joint) if tokens[k].text == ","), joint - 1)
        first = comma + 1
    end = phrase_end(tokens, first, joint)
    actor = read_actor(tokens, first, end) if end > first else None
    if actor is None or not _can_share(tokens, actor):
        return None
    if end < joint and tokens[end].text == ",":  # "Mr Poe, head of the office, thanked"
        end = next((k for k in range(end + 1, joint) if tokens[k].text == ","), joint) + 1
    verb = tokens[end] if end < joint else None
    if verb is None or verb.kind != "word" or not verb.text.islower():
        return None
    acts = verb.norm not in STOP or verb.norm in speech_words("auxiliaries")
    return actor if acts else None


def _can_share(tokens: Sequence[Token], actor: Actor) -> bool:
    """Whether a subject is told well enough: a pronoun, "the ministry", a name in full."""
    if actor.nature in ("unknown", "document"):
        return False
    if actor.nature == "person" and actor.named and " " not in actor.name:
        return tokens[actor.first].start < actor.start  # "Ms Poe", but "Mines"
    return actor.named or actor.definite or actor.nature == "pronoun"


def _before_asides(tokens: Sequence[Token], v: int) -> int:
    """Before adverbs, auxiliaries and a date: "X on May 3 | also | had | said"."""
    end = v
    while end > 0 and (tokens[end - 1].norm in _BEFORE_VERB or _is_manner(tokens, end - 1)):
        if is_capital(tokens[end - 1]):
            break
        end -= 1
    end = _before_paper(tokens, end)
    near = range(max(0, end - _TURN), end)  # "The ministry | for its part | counted"
    turns = [k for k in near if tokens[k].norm in speech_openers("turns")]
    end = next((k for k in turns if speech_phrase("turns", tokens, k) == end), end)
    k, dated = end, False
    while k > 0 and (tokens[k - 1].kind == "number" or is_calendar(tokens[k - 1]) or (
        dated and tokens[k - 1].norm in speech_words("inside_dates")
    )):  # fmt: skip
        dated = dated or is_calendar(tokens[k - 1]) or tokens[k - 1].kind == "number"
        k -= 1
        if tokens[k].norm in ("on", "in", "for"):
            return k
    return end


def _before_paper(tokens: Sequence[Token], end: int) -> int:
    """ "The Hills Fund (HF) had | in its 2030 report | stated": what stands before the aside."""
    for k in range(end - 2, max(0, end - _TURN - 1), -1):
        inside = tokens[k].norm in speech_words("inside_papers")
        own = inside and tokens[k + 1].norm in speech_words("possessives")
        paper = noun_at(tokens, end - 1) if own else None
        if paper and paper[0].nature == "document":
            return k - (tokens[k - 1].norm in speech_words("auxiliaries"))
    return end


def _is_manner(tokens: Sequence[Token], i: int) -> bool:
    """ "have | tragically | confirmed": an adverb between a verb's parts."""
    after = tokens[i + 1].norm if i + 1 < len(tokens) else ""
    before = tokens[i - 1].norm if i else ""
    adverb = tokens[i].norm.endswith("ly") and before in speech_words("auxiliaries")
    return adverb and after != "," and tokens[i].text.islower()


def _ending(tokens: Sequence[Token], end: int, floor: int) -> Actor | None:
    start = _behind_paper(tokens, phrase_start(tokens, end, floor), end)
    return read_actor(tokens, start, end) if start < end else None


def _behind_paper(tokens: Sequence[Token], start: int, end: int) -> int:
    """ "In a joint statement | the offices said", "In its letter | Narvia says": the subject."""
    near = {t.norm for t in tokens[max(0, start - _TURN) : start]}  # "In its Article 7 | report"
    if near.isdisjoint(speech_words("inside_papers")):
        return start
    for i in range(start, end - 1):
        noun = match_at(tokens, i, actor_noun_trie())
        if noun is not None and noun[0].of.nature == "document" and tokens[i].text.islower():
            named = noun[1] < end and is_capital(tokens[noun[1]])
            return noun[1] if named else start
    return start


def _across_comma(tokens: Sequence[Token], comma: int) -> Actor | None:
    """The subject before ", said": a name in apposition, or the phrase that it explains."""
    opened = comma - 1
    while opened >= 0 and comma - opened < _REACH and tokens[opened].text not in (",", ";"):
        if tokens[opened].text == '"' and (opened := _quoted_name(tokens, opened)) < 0:
            return None
        opened -= 1
    if opened < 0 or tokens[opened].text != ",":
        return None
    if speech_phrase("turns", tokens, opened + 1) == comma:
        return _ending(tokens, opened, 0)
    start = phrase_start(tokens, comma, opened + 1)
    young = start == opened + 3 and tokens[start].norm == "year"  # ", 14-year-old Hamid,"
    inner = read_actor(tokens, start, comma) if young or start == opened + 1 else None
    aged = opened > 1 and tokens[opened - 1].kind == "number" and tokens[opened - 2].text == ","
    outer = _ending(tokens, opened - 2 * aged, 0)  # "Ann Poe, 34, who runs it, says"
    outer = _before_place(tokens, outer) or outer
    if outer and outer.nature == "unknown" and tokens[opened + 1].norm == "who":
        outer = outer._replace(nature="anonymous")  # "A digger, who gave no name, said"
    described = _is_description(tokens, opened + 1)
    persons = [a for a in (outer, inner) if a and _is_person(a)]
    if inner and inner in persons and not inner.kind and not (described and outer in persons):
        return inner
    if persons:
        return _as_described(tokens, persons[0], opened + 1, comma) if described else persons[0]
    named_before = tokens[opened + 1].norm in speech_words("articles")  # "X, a local NGO, said"
    if named_before and outer and outer.named and outer.nature == "body":
        return outer
    if inner and inner.named and inner.nature == "body":
        return inner
    return outer if outer and outer.nature != "unknown" else inner


def _as_described(tokens: Sequence[Token], actor: Actor, first: int, last: int) -> Actor:
    """ "Hillwatch, | a charity that counts, | said": one name, and a body."""
    what = read_actor(tokens, first, phrase_end(tokens, first, last))
    body = what is not None and what.nature == "body" and not what.named
    return actor._replace(nature="body") if body and " " not in actor.name else actor


def _quoted_name(tokens: Sequence[Token], close: int) -> int:
    """Where the name opens in 'head of the | "Green Road" union'; -1 for what somebody says."""
    for k in range(close - 1, max(-1, close - _QUOTED), -1):
        if tokens[k].text == '"':
            return k if k < close - 1 else -1
        if not is_capital(tokens[k]):
            break
    return -1


def _is_description(tokens: Sequence[Token], i: int) -> bool:
    """ "Ann P., | the headman of Ford", "Ann Poe, | head of the union X", "| an EOD Leader"."""
    if tokens[i].norm in INDEFINITE:
        return True
    if tokens[i].norm in speech_words("articles"):
        return tokens[i + 1].text.islower()
    return tokens[i].text.islower() and tokens[i + 1].norm in ("of", "for", "at", "in")


def _is_person(actor: Actor) -> bool:
    """A person by name; with a `kind` it is an office ("chairman of ANAMA")."""
    return actor.nature == "person" and actor.named


def subject_after(tokens: Sequence[Token], i: int) -> Actor | None:
    """The actor whose phrase begins at `i`, or the name in apposition behind it."""
    i = _behind_date(tokens, i)
    end = phrase_end(tokens, i)
    actor = read_actor(tokens, i, end) if end > i else None
    if i < end < len(tokens) and is_capital(tokens[end - 1]):
        end += tokens[end].norm in speech_words("regions")  # "in Upper Narva | region, Ann Poe"
    if actor is None or end + 1 >= len(tokens) or tokens[end].text != ",":
        return actor
    if actor.nature == "person" and actor.named and not actor.kind:
        return actor
    close = phrase_end(tokens, end + 1)
    if close <= end + 1 or (
        close < len(tokens)
        and tokens[close].text not in (",", ".", ";", ")", ":")
        and tokens[close].norm not in ("in", "during")  # "said the head, Ann Poe in an interview"
    ):
        return actor
    second = read_actor(tokens, end + 1, close)
    if second is None or not second.named or is_calendar(tokens[end + 1]):
        return actor
    one = actor.nature in ("person", "pronoun")  # "says the head, Ann Poe", "its head, Ann Poe"
    one = one or (actor.nature == "unknown" and not actor.named)
    person = second.nature == "person" and not second.kind and one
    short = close == end + 2 and second.name.isupper() and actor.nature != "person"
    if person or short or (second.nature == "body" and actor.nature == "body" and not actor.named):
        return second
    return actor


def _behind_date(tokens: Sequence[Token], i: int) -> int:
    """ "according to | a March 27 | report by X": the paper behind its day."""
    if i + 3 >= len(tokens) or tokens[i].norm not in speech_words("articles"):
        return i
    day = tokens[i + 1 : i + 3]
    return i + 3 if any(map(is_calendar, day)) and any(t.kind == "number" for t in day) else i


def joint_before(tokens: Sequence[Token], actor: Actor) -> tuple[Actor, ...]:
    """ "X, Y and Z said": all of them, if each is a body or a person, unnamed at the front only."""
    actors = [actor]
    while len(actors) < 6:
        at = actors[0].first - 1
        if at <= 0 or tokens[at].norm != ("and" if len(actors) == 1 else ","):
            break
        at -= tokens[at - 1].text == ","  # "X, Y, and Z"
        start = phrase_start(tokens, at)
        other = read_actor(tokens, start, at) if start < at else None
        if other is None or other.nature not in ("body", "person", "anonymous"):
            break
        if start and tokens[start - 1].norm in speech_words("where"):
            break  # "in central Narvia, police and the bus company said"
        if not (other.named and other.nature != "anonymous"):
            one = other.nature == "body" or tokens[start].norm in speech_words("articles")
            if not one or not _heads_clause(tokens, start):
                break
        actors.insert(0, other)
    return tuple(actors)


def _begins_clause(tokens: Sequence[Token], actor: Actor) -> bool:
    """Whether a verb follows an actor: "has", "were", behind a country any small word."""
    after = tokens[actor.last] if actor.last < len(tokens) else tokens[-1]
    country = actor.kind == "country" and after.text.islower() and after.norm not in STOP
    return country or after.norm in speech_words("auxiliaries") | speech_words("finite")


def _heads_clause(tokens: Sequence[Token], i: int) -> bool:
    """ "..., | the mayor's office and the hospital said"; not "between rebels and the army"."""
    return i == 0 or tokens[i - 1].text in ',"'


def joint_after(tokens: Sequence[Token], actor: Actor) -> tuple[Actor, ...]:
    """ "according to X and Y", "citing X, Y and Z": all of them; a list ends in "and".

    Behind a comma only bodies are of the list: "according to Ann Poe, the Office of X" is one.
    """
    actors = [actor]
    while len(actors) < 6 and actors[-1].last + 1 < len(tokens):
        joint = tokens[actors[-1].last].norm
        if joint not in ("and", ","):
            break
        after = actors[-1].last + 1
        if joint == "," and tokens[after].norm == "and":  # "X, Y, and Z"
            joint, after = "and", after + 1
        other = subject_after(tokens, after)
        if other is None or not other.named or other.nature not in ("body", "person"):
            break
        if _begins_clause(tokens, other):
            break  # "according to Hills Aid, and Narvia remains mined": another clause
        if joint == "," and (other.nature != "body" or actor.nature == "person"):
            break
        actors.append(other)
        held = {t.norm for t in tokens[other.first : other.last]}
        if joint == "and" or "and" in held:  # "X, the Ministry of Y and Z" ends in one phrase
            return tuple(actors)
    return (actor,)
