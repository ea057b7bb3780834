"""Noun phrases that can name an actor: where one begins and where it ends.

Lives here: capitals, articles, joints ("of the", "-"), acronyms in brackets, nouns of actors. Does
not live here: what a phrase names (find.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from mineaction.lexicon.gazetteer import ActorNoun, actor_noun_trie, actor_trie
from mineaction.lexicon.grammar import ARTICLES, STOP
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_phrase, speech_words
from mineaction.lexicon.words import form_key
from mineaction.text.number_words import INDEFINITE
from mineaction.text.time_words import MONTHS, WEEKDAYS
from mineaction.text.tokens import Token

_NO_NAMES = STOP | speech_words("no_names")
PHRASE_REACH = 30  # tokens; no actor's phrase is longer
FRONTING = speech_words("where") | speech_words("fronting")  # "In the hills, an hour away, ..."
_CALENDAR = frozenset({*MONTHS, *WEEKDAYS})
_OPENERS = speech_words("articles") | speech_words("possessives") | speech_words("own")
_ACRONYMS = frozenset({"US", "WHO", "IT"})  # written like words that begin no name
_LEADS = speech_words("before_owner")  # "records of | this | Office"
_INSIDE = 6  # tokens of a known name before an article inside it
_ORDINALS = frozenset({"st", "nd", "rd", "th"})
_HALVES, _SYLLABLE = 3, 6  # tokens before the second half of "Roh Tae-ok"; letters of a half
_ACRONYM = 7  # tokens between the brackets of "(ICRC)", "(Ombudsman)"


def is_capital(token: Token) -> bool:
    """Whether a token is a word with the capital letter of a name."""
    if token.kind != "word" or not token.text[0].isupper():
        return False
    return token.norm not in _NO_NAMES or token.text in _ACRONYMS


@cache
def _noun_beginnings() -> frozenset[str]:
    nouns = {form_key(name.alias)[0] for name in actor_noun_trie().names()}
    documents = {form_key(form)[0] for form in speech_words("documents")}
    return frozenset(nouns | documents) | speech_words("bodies")


def in_name(tokens: Sequence[Token], i: int) -> bool:
    """Whether token `i` is a word of a name: "Against" in the middle and "A." included."""
    if not tokens[i].text[0].isupper():
        return _ends_given_name(tokens, i)
    return is_capital(tokens[i]) or (i > 0 and is_capital(tokens[i - 1])) or is_initial(tokens, i)


def behind_unit_number(tokens: Sequence[Token], i: int) -> int:
    """Behind the number in "20th | Infantry Battalion"; `i` where no unit's number stands."""
    if i + 2 >= len(tokens) or tokens[i].kind != "number" or not _touches(tokens, i, i + 1):
        return i
    numbered = tokens[i + 1].norm in _ORDINALS and is_capital(tokens[i + 2])
    numbered = numbered and not (i and is_calendar(tokens[i - 1]))  # "May 20th"
    return i + 2 if numbered and not is_calendar(tokens[i + 2]) else i


def _ends_given_name(tokens: Sequence[Token], i: int) -> bool:
    """ "Roh Tae-|ok", "Lin Mei-|hua": the second half of a given name behind a family name."""
    if i < _HALVES or tokens[i - 1].text != "-" or not _touches(tokens, i - 2, i):
        return False
    family, first, half = tokens[i - 3], tokens[i - 2], tokens[i]
    short = len(first.text) <= _SYLLABLE and len(half.text) <= _SYLLABLE
    other = half.norm.endswith("ed") or half.norm in speech_words("modifiers")  # "Some UN-led"
    return short and not other and is_capital(family) and is_capital(first)


def _touches(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether no white space stands between the tokens [first, last]."""
    return all(a.end == b.start for a, b in pairwise(tokens[first : last + 1]))


def is_initial(tokens: Sequence[Token], i: int) -> bool:
    """ "A. Poe", "H.E. Ann Poe": a letter before its stop, a word elsewhere."""
    letter = len(tokens[i].text) == 1 and tokens[i].text.isupper() and i + 1 < len(tokens)
    return letter and tokens[i + 1].text == "." and tokens[i + 1].start == tokens[i].end


def is_calendar(token: Token) -> bool:
    """Whether a capitalised word is a month or a weekday."""
    return token.norm in _CALENDAR and token.text[0].isupper()


def is_date_word(tokens: Sequence[Token], i: int) -> bool:
    """A month or weekday; but the name of a person in "said | Jan Poe", "| April Bah, a nurse"."""
    if not is_calendar(tokens[i]) or tokens[i].norm not in speech_words("months_of_persons"):
        return is_calendar(tokens[i])
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    named = after is not None and is_capital(after) and not is_calendar(after)
    return not named or (i > 0 and tokens[i - 1].norm in speech_words("before_dates"))


def phrase_start(tokens: Sequence[Token], end: int, floor: int = 0) -> int:
    """The first token of the noun phrase that ends before token `end`; `end` if there is none."""
    i = end - 1
    floor = max(floor, end - PHRASE_REACH)
    while i >= floor:
        token = tokens[i]
        if token.text == ")":
            opened = opening_bracket(tokens, i, floor)
            if opened < 0:
                break
            i = opened - 1
        elif token.norm in _OPENERS and not is_initial(tokens, i):
            before = _before_article(tokens, i, floor)
            if before == i:
                return i
            i = before
        elif token.norm in speech_words("quantifiers"):
            return i
        elif _inside_phrase(tokens, i, floor):
            i -= 1
        else:
            break
    i = _before_known(tokens, i, end, floor)
    while i + 1 < end and _no_beginning(tokens[i + 1]):
        i += 1
    if (
        i + 3 < end
        and tokens[i + 1].norm in ("last", "this")
        and tokens[i + 2].norm in speech_words("spans")
    ):
        i += 2  # "Last week | volunteers counted"
    return i + 1


def _before_known(tokens: Sequence[Token], i: int, end: int, floor: int) -> int:
    """Before a known name with a comma, "Ministry of Labour, | Invalids and Social Affairs"."""
    for k in range(max(floor, i - _INSIDE), i + 1):
        known = match_at(tokens, k, actor_trie()) if is_capital(tokens[k]) else None
        if known and known[1] == end:
            return k - 1
    return i


def _before_article(tokens: Sequence[Token], i: int, floor: int) -> int:
    """The token before an article inside a name, "Mission to Support | the" Accord; else `i`."""
    for k in range(max(floor, 1, i - _INSIDE), i - 1):
        known = match_at(tokens, k, actor_trie()) if is_capital(tokens[k]) else None
        if known and known[1] > i + 1:
            return k - 1
    inside = i - 1 > floor and (
        tokens[i - 1].norm in ("of", "for", "to") or _under_roof(tokens, i - 1, floor)
    )
    return i - inside


def _under_roof(tokens: Sequence[Token], i: int, floor: int) -> bool:
    """ "the Mine Directorate | in | the Ministry of Roads": a named body before "in the"."""
    if tokens[i].norm not in ("in", "at") or i - 1 < floor or i + 1 >= len(tokens):
        return False
    if tokens[i - 1].text != ")" and not is_capital(tokens[i - 1]):
        return False
    nouns = (noun_at(tokens, k) for k in range(max(floor, i - 6), i))
    return any(noun and noun[0].nature == "body" for noun in nouns)


def _no_beginning(token: Token) -> bool:
    return token.kind in ("clitic", "sign") or token.norm in ("of", "for", "and", "to", "in")


def opening_bracket(tokens: Sequence[Token], close: int, floor: int) -> int:
    """The bracket that the closing one at `close` belongs to; -1 if a number is inside."""
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
        return token.text == "&" or (
            before is not None and before.end == token.start and _joins(tokens, i)
        )
    if token.kind == "number" or is_date_word(tokens, i):
        return behind_unit_number(tokens, i) > i
    if token.norm in ("of", "for", "to"):
        return before is not None and (before.kind in ("word", "clitic") or before.text == ")")
    if _under_roof(tokens, i, floor) and tokens[i + 1].norm in speech_words("articles"):
        return True
    if token.norm in ("in", "at") and before is not None and _body_before(tokens, i, floor):
        return is_capital(tokens[i + 1]) and not is_calendar(tokens[i + 1])
    if token.norm == "and" and (joins_crowds(tokens, i) or joins_one_name(tokens, i, floor)):
        return True
    if token.norm in ("and", "in", "on", "at"):
        return (
            before is not None and is_capital(before) and is_capital(tokens[i + 1])
            and not is_calendar(tokens[i + 1]) and not _joins_bodies(tokens, i)
            and any(t.norm in ("of", "for") or noun_at(tokens, floor + k)
                    for k, t in enumerate(tokens[floor:i][-6:], max(0, i - floor - 6)))
        )  # fmt: skip
    if token.norm in speech_words("time_adverbs"):
        return False
    return _may_stand_inside(token) or in_name(tokens, i) or _hyphenated(tokens, i)


def _joins_bodies(tokens: Sequence[Token], i: int) -> bool:
    """ "the Interior Ministry | and | UNMAS": a noun that ends a name, and an acronym."""
    if tokens[i].norm != "and" or not tokens[i + 1].text.isupper():
        return False
    noun = noun_at(tokens, i - 1)
    return noun is not None and noun[1] == i and noun[0].nature == "body"


def _body_before(tokens: Sequence[Token], i: int, floor: int) -> bool:
    """Whether the noun of a body or an office ends before token `i`: "minister | in Narvia"."""
    for k in range(max(floor, i - 3), i):
        noun = noun_at(tokens, k)
        if noun and noun[1] == i and noun[0].nature in ("body", "person"):
            return True
    return False


def _joins(tokens: Sequence[Token], i: int) -> bool:
    """Whether a sign goes on with the word that it touches: hyphen, apostrophe, abbreviation."""
    if i + 1 == len(tokens):  # before an acronym: "... was hurt. (SOWI)"
        return False
    if tokens[i].text != ".":
        hangs = tokens[i].text == "-" and tokens[i + 1].start > tokens[i].end  # "KABUL-- Narvia"
        return tokens[i].text in "-/'" and not hangs
    # "on X. OCHA's figures" begins a new sentence, "S. Diallo" and "U.N." are one name
    following = tokens[i + 1].text
    ends = len(tokens[i - 1].text) == 1 and following.isupper() and len(following) > 1
    return abbreviates(tokens[i - 1]) and not ends


def _hyphenated(tokens: Sequence[Token], i: int) -> bool:
    """ "Harakat-|i|-Narva": a word that touches hyphens on both sides, a stop word perhaps."""
    token = tokens[i]
    if token.kind != "word" or not 0 < i < len(tokens) - 1 or tokens[i - 1].text != "-":
        return False
    after = tokens[i + 1]
    return after.text == "-" and tokens[i - 1].end == token.start and token.end == after.start


def _may_stand_inside(token: Token) -> bool:
    return (
        token.norm not in STOP
        or is_capital(token)
        or token.norm in speech_words("adjectives")
        or token.norm in speech_words("state_words")
    )


def abbreviates(token: Token) -> bool:
    """Whether a stop behind this word belongs to it: an initial, "Gen."."""
    return (is_capital(token) or token.text.isupper()) and len(token.text) <= 5


def phrase_end(tokens: Sequence[Token], start: int, limit: int | None = None) -> int:
    """The token after the noun phrase that begins at `start`; `start` if there is none."""
    stop = min(len(tokens), start + PHRASE_REACH, limit if limit is not None else len(tokens))
    i = _after_determiners(tokens, start, stop)
    begin = i
    if i < stop and tokens[i].norm in actor_trie().starts and is_capital(tokens[i]):
        known = match_at(tokens, i, actor_trie())  # "Save the Children"
        i = min(known[1], stop) if known else i
    while i < stop and (step := _goes_on(tokens, i, begin, stop)):
        i += step
    end = _trimmed(tokens, begin, i)
    return end if end > begin else start


def _after_determiners(tokens: Sequence[Token], i: int, stop: int) -> int:
    while i < stop and tokens[i].norm in speech_words("determiners") and not is_initial(tokens, i):
        i += 1
    return i


def _goes_on(tokens: Sequence[Token], i: int, begin: int, stop: int) -> int:
    """How many tokens the phrase takes on at `i`; 0 at its end."""
    token = tokens[i]
    after = tokens[i + 1] if i + 1 < stop else None
    if token.kind == "clitic":
        return 1
    if token.kind == "sign":
        return _sign_length(tokens, i, begin, stop)
    if token.kind == "number" or is_date_word(tokens, i):
        return behind_unit_number(tokens, i) - i
    if token.norm in ("of", "for", "to", "in", "at"):
        return _joint_length(tokens, i, begin, stop)
    if token.norm == "and":
        if i > begin and joins_crowds(tokens, i):
            return 1
        if after is None or not is_capital(after) or not is_capital(tokens[i - 1]):
            return 0
        inside = any(t.norm in ("of", "for") for t in tokens[begin:i])
        return int(inside or _one_name(tokens, begin, i, stop))
    return int(_may_stand_inside(token) or in_name(tokens, i) or _hyphenated(tokens, i))


def _sign_length(tokens: Sequence[Token], i: int, begin: int, stop: int) -> int:
    """How many tokens a phrase takes on at the sign `i`; a hyphen needs a word that it touches."""
    token, before = tokens[i], tokens[i - 1]
    after = tokens[i + 1] if i + 1 < stop else None
    if token.text == "(" and i > begin:
        return acronym_length(tokens, i, stop)
    if token.text == ".":
        return int(i > begin and after is not None)
    if after is None or after.kind != "word":
        return 0
    touches = i > begin and before.end == token.start
    if token.text == "'":
        return int(touches)
    hangs = touches and token.end < after.start  # "MENAFN- Some Wire"
    return int(token.text in "-/&" and not hangs)


def _one_name(tokens: Sequence[Token], begin: int, i: int, stop: int) -> bool:
    """ "Some Action and Other Assistance Authority": only the second part has a noun of a body."""
    if i - begin < 2 or not all(is_capital(t) for t in tokens[begin:i]):
        return False
    if known := match_at(tokens, begin, actor_trie()):
        return known[1] > i
    end = _run_end(tokens, i + 1, stop)
    if any(noun_at(tokens, k) for k in range(begin, i)):
        return False
    last = noun_at(tokens, end - 1)
    return end - i > 2 and last is not None and last[0].nature == "body"


def _run_end(tokens: Sequence[Token], i: int, stop: int) -> int:
    """Where the run of capitals ends that begins at `i`."""
    return next((k for k in range(i, stop) if not is_capital(tokens[k])), max(i, stop))


def joins_crowds(tokens: Sequence[Token], i: int) -> bool:
    """ "security | and | hospital sources", "residents and local officials": people unnamed."""
    if i == 0 or tokens[i - 1].norm not in speech_words("crowds"):
        return False
    nouns = (noun_at(tokens, k) for k in range(min(i + 2, len(tokens) - 1), i, -1))
    noun = next((n for n in nouns if n), None)  # "police and hospital | staff"
    return noun is not None and noun[0].nature != "body" and noun[0].number == "plural"


def joins_one_name(tokens: Sequence[Token], i: int, floor: int = 0) -> bool:
    """Whether the "and" at `i` is inside one name: a known one, or one whose acronym says so.

    "Some Action and Other Assistance Authority (SAOAA)"; not "Ann Poe and the Some Authority".
    """
    begin = i
    while begin > floor and is_capital(tokens[begin - 1]):
        begin -= 1
    if begin == i or i + 1 >= len(tokens) or not is_capital(tokens[i + 1]):
        return False
    known = match_at(tokens, begin, actor_trie())
    if known and known[1] > i:
        return True
    if not _one_name(tokens, begin, i, len(tokens)):
        return False
    if tokens[begin - 1].norm == "the" and not any(t.text.isupper() for t in tokens[begin:i]):
        return True  # "the Human Rights and Roads Division"; no "the Ann Poe"
    end = _run_end(tokens, i + 1, len(tokens))
    acronym = tokens[end + 1].text if end + 1 < len(tokens) and tokens[end].text == "(" else ""
    return acronym.isupper() and acronym[0] == tokens[begin].text[0]


def _is_person_noun(tokens: Sequence[Token], begin: int, i: int) -> bool:
    """Whether the noun of a person without a name ends at `i`: "a nurse | at the hospital"."""
    found = (noun_at(tokens, k) for k in range(max(begin, i - 2), i))
    return any(f and f[1] == i and f[0].nature in ("person", "anonymous") for f in found)


def _joint_length(tokens: Sequence[Token], i: int, begin: int, stop: int) -> int:
    """1 or 2 if "of", "of the" leads on to a word of the same name."""
    j = i + 1
    if tokens[i].norm == "at":
        if j >= stop or not _is_person_noun(tokens, begin, i):
            return 0
        return 2 if tokens[j].norm in ARTICLES else int(is_capital(tokens[j]))
    indefinite = j + 1 < stop and tokens[j].norm in INDEFINITE and is_capital(tokens[j + 1])
    if j < stop and (indefinite or tokens[j].norm in _LEADS):
        j += 1
    if j >= stop or tokens[j].kind != "word" or is_calendar(tokens[j]):
        return 0
    if tokens[i].norm in ("to", "in") and not is_capital(tokens[j]):
        return 0
    if tokens[j].norm in STOP:
        return 0
    return j - i


def acronym_length(tokens: Sequence[Token], i: int, stop: int) -> int:
    """The number of tokens of an acronym in brackets at `i`; 0 if it is none."""
    words = 0
    for j in range(i + 1, min(stop, i + _ACRONYM)):
        if tokens[j].text == ")":
            if tokens[i + 1].norm in speech_words("thing_acronyms"):
                return 0
            return j + 1 - i if words and (words == 1 or tokens[j - 1].text.isupper()) else 0
        words += tokens[j].kind == "word"
        if tokens[j].kind == "number" or not (is_capital(tokens[j]) or tokens[j].text in "-/&"):
            return 0
    return 0


def _trimmed(tokens: Sequence[Token], begin: int, end: int) -> int:
    """Without lower-case words behind the last capital or noun of an actor."""
    if begin < end and (in_name(tokens, end - 1) or tokens[end - 1].text == ")"):
        return end
    last = begin
    for i in range(begin, end):
        if in_name(tokens, i) or tokens[i].text == ")":
            last = max(last, i + 1)
        if noun := noun_at(tokens, i):
            last = max(last, noun[1])
    owned = begin < last < end and tokens[last].kind == "clitic"  # "the town | 's health post"
    return min(last, end) if last > begin and not owned else end


def noun_at(tokens: Sequence[Token], i: int) -> tuple[ActorNoun, int] | None:
    """The noun of an actor or document at token `i`, and the index after it."""
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
