"""Noun phrases: the head of the phrase that begins behind a number.

Lives here: reading such a phrase word by word. Does not live here: labels in front of a number
(labels_before.py) and what a head means for the number (meaning.py).

Heads are open-class: a noun that no lexicon knows still becomes the head ("14 herders"), and the
cue decides later whether it can be people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.lexicon.grammar import ADVERBS, DEFINITE, PAIR_JOINTS, STOP, phrase_at, word_set
from mineaction.lexicon.words import Entry
from mineaction.text.tokens import Token, is_dash

_HEADLINE_VERBS = word_set("headline_verbs")
_REACH = 9  # tokens of a noun phrase that are looked at
_NOUNS = frozenset({"outcome", "device", "person", "incident", "object", "thing", "partitive"})
_RELATING = frozenset({"and", "or", ",", "/", "-", "(", ")"})  # "mine/ERW related", "mine- and"
_COUNTED = frozenset({"outcome", "person", "device", "incident"})
_OF_THE_WORK = word_set("work_on_devices")
_WEAK = frozenset({"thing", "object", "partitive"})
_MASS_ENDINGS = ("s", "x", "ce", "o")  # mines, UXO, ordnance: complete without a noun behind
_ARGUMENTS = ("state", "subject", "patient")
_DEVICE_JOINTS = word_set("device_joints")
_LISTED_DEVICES = 4  # devices of a list that is looked through
_WHEN = word_set("when_words")
_STAFF = word_set("staff")
_ARMED = word_set("armed_bodies")
_ONE_LETTER = 2  # tokens of a letter and its stop
_IN_NAMES = DEFINITE | {"a", "its", "their", "our", "and"}
_BODY = 6  # tokens of the name of a body
_STOP_OR_ADVERB = STOP | ADVERBS

_TO_TOLL = 4  # tokens of "mine and ERW casualties"

Noun = tuple[int, tuple[Entry, ...]]  # the token behind it, and its meanings


@dataclass(slots=True)
class Head:
    """A noun phrase: its token range and the meanings of its last known noun."""

    first: int
    last: int
    entries: tuple[Entry, ...] = ()
    term: str | None = None
    modifiers: tuple[Entry, ...] = ()
    mixed: tuple[Entry, ...] = ()  # "civilians and soldiers": the other groups of one number
    staff: bool = False  # "employees of the Mine Action Agency"
    armed: bool = False  # "members of the Frontier Corps"


def noun_at(sentence: SentenceAnalysis, i: int) -> Noun | None:
    """The longest noun of the lexicon at token `i`, with its meanings."""
    best: Noun | None = None
    for hit in sentence.hits_at.get(i, ()):
        nouns = tuple([e for e in hit.entries if e.category in _NOUNS])
        if nouns:
            if best is None or hit.last > best[0]:
                best = (hit.last, nouns)
            elif hit.last == best[0]:
                best = (hit.last, best[1] + nouns)
    return best


def anaphor_end(sentence: SentenceAnalysis, i: int) -> int:
    """The token behind words that point back from token `i`, or 0.

    "of them", "of the victims", "of this year's victims", "of the 2024 mine and ERW casualties".
    """
    if sentence.norm(i) == "of" and (first := behind_time(sentence, i + 1)):
        found = (sentence.entries_at(k, "outcome") for k in range(first, first + _TO_TOLL))
        return next((f[0] for f in found if f is not None), 0)
    return phrase_at("anaphors_after", sentence.norms, i)


def behind_time(sentence: SentenceAnalysis, i: int) -> int:
    """The token behind "this year's" or "the 2024" at token `i`, or 0."""
    begins = (i, i + 1) if sentence.norm(i) == "the" else (i,)
    time = next((t for t in sentence.times if t.first in begins), None)
    return 0 if time is None else time.last + (sentence.norm(time.last) == "'s")


def term(tokens: Sequence[Token], first: int, last: int) -> str:
    """The words of a noun as printed, without the spaces around hyphens."""
    return " ".join([t.text for t in tokens[first:last]]).replace(" - ", "-")


def right_head(sentence: SentenceAnalysis, i: int, end: int) -> Head | None:
    """The head of the noun phrase that begins at token `i`, looked for up to token `end`."""
    tokens = sentence.tokens
    limit = min(i + _REACH, len(tokens), end)
    i = _phrase_start(sentence, i, limit)
    quoted = i < limit and tokens[i].text == '"'
    i += quoted  # 37 "bandits" were killed; 600 "isolated" mines were found
    head: Head | None = None
    modifiers: list[Entry] = []
    j = i
    while j < limit:
        if _is_inside(sentence, j) or _adjectives_go_on(sentence, j, limit, head):
            j += 1
            continue
        if head is not None and _acts_in_headline(sentence, j):
            break
        if (behind := max(_initials(tokens, j, limit), _short(sentence, j, limit))) > j:
            j = behind
            continue
        if quoted and tokens[j].text == '"':
            j += 1
            continue
        noun = noun_at(sentence, j)
        if noun is None:
            longer = _with_word(sentence, j, limit, head, Head(i, j + 1, modifiers=(*modifiers,)))
            if longer is None:
                break
            head, j = longer, j + 1
            continue
        lives = sentence.norms[j] == "lives" and head is not None  # "the population lives there"
        if lives or _is_predicate(sentence, j, noun) or (head and head.entries and _is_age(noun)):
            break
        modifiers.extend(head.entries if head is not None else ())
        head = _with_noun(sentence, j, noun, limit, i, modifiers)
        inner = _described(sentence, head, noun, end) or _complement(sentence, head, noun[0], end)
        if inner is not None:
            return inner
        j = noun[0]
    return _related(sentence, head, end) or head


def _related(sentence: SentenceAnalysis, head: Head | None, end: int) -> Head | None:
    """9 mine and explosive remnants of war (ERW) | related incidents: incidents, no devices."""
    j = head.last if head is not None and any(e.category == "device" for e in head.entries) else end
    while j < end and (sentence.norms[j] in _RELATING or sentence.entries_at(j, "device")):
        j = (sentence.entries_at(j, "device") or (j + 1,))[0]
    noun = noun_at(sentence, j + 1) if sentence.norm(j) == "related" else None
    incidents = noun is not None and any(e.category == "incident" for e in noun[1])
    return right_head(sentence, j + 1, end) if incidents else None


def _acts_in_headline(sentence: SentenceAnalysis, j: int) -> bool:
    """ "Four troops | strike landmine", "Five herders | step on mine": no noun, in a headline."""
    plural = sentence.norms[j - 1].endswith(("s", "men", "people", "children"))
    return plural and sentence.span.kind == "headline" and sentence.norms[j] in _HEADLINE_VERBS


def _initials(tokens: Sequence[Token], j: int, limit: int) -> int:
    """12 U.S. soldiers; 3 U.N. staff: the token behind letters with stops, or `j`."""
    i = j
    while i + 1 < limit and len(tokens[i].text) == 1 and tokens[i].text.isupper():
        if tokens[i + 1].text != "." or tokens[i + 1].start > tokens[i].end:
            break
        i += 2
    return i if i - j > _ONE_LETTER else j


def _short(sentence: SentenceAnalysis, j: int, limit: int) -> int:
    """40 mine risk education (MRE) sessions: the token behind a short form, or 0."""
    tokens = sentence.tokens
    if j + 3 >= limit or (tokens[j].text, tokens[j + 2].text) != ("(", ")"):
        return 0
    return j + 3 if tokens[j + 1].text.isupper() and noun_at(sentence, j + 3) else 0


def _phrase_start(sentence: SentenceAnalysis, i: int, limit: int) -> int:
    """The first token of the phrase behind a number, or `limit` if there is none."""
    tokens = sentence.tokens
    if i < limit and tokens[i].text == "-":
        if tokens[i].start > tokens[i - 1].end:
            return limit  # "662 - Aghdam 45": a dash, no hyphen
        i += 1
    if i < limit and tokens[i].norm in _WHEN and i in sentence.time_starts:
        last = next(t.last for t in sentence.times if t.first == i)
        if "'s" not in sentence.norms[i : last + 1]:
            return limit  # "dropped to 111 last year", but "half of last year's victims"
    return i


def _is_inside(sentence: SentenceAnalysis, j: int) -> bool:
    """Whether a sign, a clitic or a numeral goes on with the phrase."""
    token = sentence.tokens[j]
    letters = token.text.isupper() and noun_at(sentence, j) is None
    named = _is_of_name(sentence, j) or (letters and _is_of_name(sentence, j + 1))
    hyphen = token.text == "-" and not is_dash(sentence.tokens, j)  # "900 people - men 400"
    return hyphen or token.kind == "clitic" or named


def _is_of_name(sentence: SentenceAnalysis, j: int) -> bool:
    """four HE 36 grenades: whether token `j` is the numeral of such a name."""
    if j >= len(sentence.tokens) or sentence.tokens[j].kind != "number":
        return False
    return any(m.first <= j < m.last and m.kind == "name number" for m in sentence.masks)


def _described(sentence: SentenceAnalysis, head: Head, noun: Noun, end: int) -> Head | None:
    """26 mine, UXO and other ERW accidents: the noun behind several devices is what is counted."""
    behind = _behind_devices(sentence, noun, end)
    inner = right_head(sentence, behind, end) if behind else None
    if inner is not None:
        inner.modifiers, inner.first = (*head.modifiers, *noun[1], *inner.modifiers), head.first
    return inner


def _behind_devices(sentence: SentenceAnalysis, noun: Noun, end: int) -> int:
    """The noun that a list of devices describes: "9 landmine and remnant of war (ERW) victims".

    Devices that are counted themselves stand in the plural; 0 if there is no such noun.
    """
    found: Noun | None = noun
    for _ in range(_LISTED_DEVICES):
        if found is None or any(e.category != "device" for e in found[1]):
            return 0
        k = found[0]
        if _plural_like(sentence.tokens[k - 1]):
            return 0
        k = _behind_acronym(sentence, k)
        if k > found[0] and _is_counted(sentence, k, end):
            return k
        joints = k
        while sentence.norm(k) in _DEVICE_JOINTS:
            k += 1
        if k == joints or k >= end:
            return 0
        if _is_counted(sentence, k, end):
            return k  # "and ERW casualties" is one noun
        found = noun_at(sentence, k)
        if found is not None and _is_counted(sentence, _behind_acronym(sentence, found[0]), end):
            return _behind_acronym(sentence, found[0])
    return 0


def _behind_acronym(sentence: SentenceAnalysis, k: int) -> int:
    """unexploded ordnance (UXO): the token behind a device's short name, or `k`."""
    return k + 3 if sentence.norm(k) == "(" and sentence.norm(k + 2) == ")" else k


def _is_counted(sentence: SentenceAnalysis, k: int, end: int) -> bool:
    """Whether people, fates or accidents are named at token `k`."""
    noun = noun_at(sentence, k) if k < end else None
    return noun is not None and any(e.category in _COUNTED - {"device"} for e in noun[1])


def _adjectives_go_on(sentence: SentenceAnalysis, j: int, limit: int, head: Head | None) -> bool:
    """1,800 operational and technical visits: "and" between two adjectives of one noun."""
    if head is None or head.entries or head.last != j or sentence.norms[j] not in PAIR_JOINTS:
        return False
    following = sentence.tokens[j + 1 : min(j + 4, limit)]
    plain = all(t.kind == "word" for t in following)
    return plain and any(_plural_like(t) for t in following) and not _verb_here(sentence, j + 1)


def _with_word(
    sentence: SentenceAnalysis, j: int, limit: int, head: Head | None, blank: Head
) -> Head | None:
    """The phrase with a word that no lexicon knows, or None if the phrase ends before it."""
    token = sentence.tokens[j]
    if token.kind != "word" or sentence.norms[j] in STOP or _verb_here(sentence, j):
        return None
    known = head is not None and bool(head.entries)
    if (
        head is not None
        and known
        and (token.text[0].isupper() or _goes_on(sentence, head, j, limit))
    ):
        return head
    if known and not _plural_like(token):
        return None
    blank.term = token.text
    if head is not None:
        blank.modifiers += head.entries
    return blank


def _with_noun(
    sentence: SentenceAnalysis, j: int, noun: Noun, limit: int, first: int, modifiers: list[Entry]
) -> Head:
    """The phrase with a noun of the lexicon as its head so far."""
    if _compound(sentence, noun, limit):
        return Head(first, noun[0], (), sentence.tokens[j].text, tuple(modifiers))
    words = term(sentence.tokens, j, noun[0])
    head = Head(first, noun[0], noun[1], words, tuple(modifiers))
    _person_tail(sentence, head)
    return head


def _compound(sentence: SentenceAnalysis, noun: Noun, limit: int) -> bool:
    """mine action budget; mine clearance teams: a device before another noun is no head."""
    tokens, last = sentence.tokens, noun[0]
    if not any(e.category == "device" and not e.bare for e in noun[1]):
        return False
    if last + 1 < limit and tokens[last].text == "-" and tokens[last].start == tokens[last - 1].end:
        return tokens[last + 1].kind == "word"  # "58 mine-resistant vehicles"
    if last < limit and tokens[last - 1].norm.endswith(_MASS_ENDINGS):
        return tokens[last].norm in _OF_THE_WORK  # "9 explosive ordnance risk education sessions"
    if last >= limit:
        return False
    if tokens[last].kind != "word" or sentence.norms[last] in _STOP_OR_ADVERB:
        return False
    return not _verb_here(sentence, last)


def _goes_on(sentence: SentenceAnalysis, head: Head, j: int, limit: int) -> bool:
    """post-conflict mine victims: a counted noun is still to come in the phrase."""
    if any(e.category not in _WEAK for e in head.entries):
        return False
    if _plural_like(sentence.tokens[head.last - 1]):
        return False  # "a dozen countries produce landmines"
    for k in range(j + 1, min(j + 4, limit)):
        noun = noun_at(sentence, k)
        if noun and any(e.category in _COUNTED for e in noun[1]):
            return True
        if sentence.norms[k] in STOP:
            return False
    return False


def _person_tail(sentence: SentenceAnalysis, head: Head) -> None:
    """civilians and military personnel; employees of the Mine Action Agency."""
    j = head.last
    if not any(e.category == "person" for e in head.entries):
        return
    staff = sentence.norms[j - 1] in _STAFF
    if staff:  # "five Frontier Corps personnel"
        head.armed = not _ARMED.isdisjoint(sentence.norms[head.first : j - 1])
    others: tuple[Entry, ...] = ()
    while sentence.norm(j) == "," and (listed := sentence.entries_at(j + 1, "person")):
        others, j = (*others, listed[1][0]), listed[0]  # "men, women and children"
    j += bool(others) and sentence.norm(j) == ","  # "men, women, and children"
    if sentence.norm(j) in PAIR_JOINTS:
        last = sentence.entry_at(j + 1, "person")
        head.mixed = (*others, last) if last is not None else ()
    elif staff and sentence.norm(j) == "of":
        head.staff = _demining_body(sentence, j + 1)
        head.armed = not head.staff and is_of_army(sentence, j)


def is_of_army(sentence: SentenceAnalysis, i: int) -> bool:
    """Whether "of" and a body of armed men stand behind a word such as "members"."""
    staff = i > 0 and sentence.norms[i - 1] in _STAFF
    return staff and sentence.norm(i) == "of" and is_armed_body(sentence, i + 1)


def _demining_body(sentence: SentenceAnalysis, first: int) -> bool:
    """Whether an agency that clears mines is named within a few words."""
    for k in range(first, min(first + 6, len(sentence.tokens))):
        if sentence.entries_at(k, "demining_body"):
            return True
        if sentence.tokens[k].kind == "sign" and sentence.tokens[k].text != "-":
            return False
    return False


def is_armed_body(sentence: SentenceAnalysis, first: int) -> bool:
    """members of the defence and security forces: a body of armed men within a few words."""
    for k in range(first, min(first + _BODY, len(sentence.tokens))):
        if sentence.norms[k] in _ARMED:
            return True
        if sentence.norms[k] in STOP - _IN_NAMES:
            return False
        if sentence.tokens[k].kind == "sign" and sentence.tokens[k].text != "-":
            return False
    return False


def _plural_like(token: Token) -> bool:
    return token.norm.endswith("s") and not token.norm.endswith("ss")


def _verb_here(sentence: SentenceAnalysis, j: int) -> bool:
    """Whether token `j` is a cue verb that ends the noun phrase (not "7 wounded soldiers").

    Nor is it one that begins as a noun: "40 mine | risk education sessions with pupils".
    """
    found = sentence.entries_at(j, "cue")
    if not found or not any(e.form or e.role in _ARGUMENTS for e in found[1]):
        return False
    if found[0] - j > 2 and sentence.entries_at(found[0] - 2, "thing"):
        return False
    after = noun_at(sentence, found[0])
    return after is None or after[1][0].category == "partitive"


def _is_predicate(sentence: SentenceAnalysis, j: int, noun: Noun) -> bool:
    """ "20 killed", "57 dead": a state word, not a noun, unless a noun follows it."""
    if any(e.category != "outcome" for e in noun[1]) or sentence.norms[j].endswith("s"):
        return False
    cue = sentence.entries_at(j, "cue")
    if cue is None or cue[0] < noun[0]:
        return False
    if noun_at(sentence, noun[0]) is not None:
        return False  # "7 wounded soldiers", "57 dead cows"
    return any(e.role in ("state", "patient") for e in cue[1])


def _is_age(noun: Noun) -> bool:
    """two brothers aged 9 and 12: their age is said of them and is no head."""
    return all(e.category == "thing" and e.code == "age" for e in noun[1])


def _complement(sentence: SentenceAnalysis, head: Head, j: int, end: int) -> Head | None:
    """units of unexploded ordnance; items of UXO: the thing after "of" is what is counted."""
    if sentence.norm(j) != "of" or not any(e.category == "partitive" for e in head.entries):
        return None
    inner = right_head(sentence, j + 1, end)
    if inner is None or (not inner.entries and sentence.tokens[j + 1].text[0].isupper()):
        return None  # "1,465 items of the Staff"
    modifiers = inner.modifiers if inner.entries else (*inner.modifiers, *head.entries)
    return Head(head.first, inner.last, inner.entries, inner.term, modifiers)
