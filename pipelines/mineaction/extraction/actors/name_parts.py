"""Where the name inside a phrase begins and ends: owners, ages, descriptions, head nouns.

Lives here: questions about the tokens of one phrase. Does not live here: what the phrase names
(find.py) and where it stands in its sentence (phrases.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.actors.phrases import (
    behind_unit_number,
    is_capital,
    noun_at,
    opening_bracket,
)
from mineaction.extraction.actors.record import printed
from mineaction.lexicon.gazetteer import actor_noun_trie, actor_trie, place_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_words
from mineaction.text.tokens import Token

_OCCASION = 5  # tokens from "at" to "launch"


def behind_modifier(tokens: Sequence[Token], first: int, start: int, last: int) -> int:
    """ "the Narvia-based Observatory" is the Observatory; "a Narvia-run clinic" stays so."""
    if tokens[first].norm != "the" or start + 3 >= last or tokens[start + 1].text != "-":
        return start
    if tokens[start + 2].norm not in speech_words("modifiers"):
        return start
    return start + 3 if any(is_capital(t) for t in tokens[start + 3 : last]) else start


def behind_age(tokens: Sequence[Token], start: int, last: int) -> int:
    """ "(14-)year-old | Hamid": the number stands before the phrase."""
    if tokens[start].norm != "year" or start + 3 >= last:
        return start
    return start + 3 if [t.norm for t in tokens[start + 1 : start + 3]] == ["-", "old"] else start


def short(tokens: Sequence[Token], start: int, last: int) -> bool:
    """Whether a definite phrase is all nouns that name nobody: "the Border Service"."""
    return last - start <= 3 and not any(t.norm in ("of", "for") for t in tokens[start:last])


def is_possessive(tokens: Sequence[Token], i: int) -> bool:
    """The "'s" of an owner, or the bare sign behind "Ministry of Roads'"."""
    return tokens[i].kind == "clitic" or (tokens[i].text == "'" and tokens[i - 1].norm[-1] == "s")


def is_national(tokens: Sequence[Token], start: int, head: int) -> bool:
    """Whether a country only says whose "National Centre" it is: "Narvia's | National Centre"."""
    if not start < head < len(tokens):
        return False  # no owner, or nothing behind it
    if tokens[head].norm != "national" or not is_capital(tokens[head]):
        return False
    place = match_at(tokens, start, place_trie())
    return place is not None and place[0].of.kind == "country" and place[1] == head - 1


def title_start(tokens: Sequence[Token], start: int, last: int, head: int) -> int:
    """Where capitals make a document's noun a name ("Delta Bulletin"); -1 if they do not.

    Behind a body's noun it is that body's: "the monitoring group | Hills Mine Records".
    """
    first = next((i for i in range(start, head) if is_capital(tokens[i])), head)
    nouns = (noun_at(tokens, i) for i in range(start, first))
    told = first == start or any(n and n[0].nature == "body" and n[1] == first for n in nouns)
    title = head + 1 == last and first < head and all(is_capital(t) for t in tokens[first:last])
    return first if title and told else -1


def head_region(tokens: Sequence[Token], start: int, last: int) -> tuple[int, int]:
    """The tokens in which the head noun stands: behind the last owner, before "of" or "for"."""
    end = last
    for i in range(start, last):
        if tokens[i].norm in ("of", "for", "to", "in", "at") or tokens[i].text == "(":
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


def shouted(tokens: Sequence[Token], i: int) -> bool:
    """Whether an acronym is a small word of a heading in capitals: "THE MEN | WHO | STAYED"."""
    before = tokens[i - 1] if i else None
    if before is None or tokens[i].norm not in speech_words("small_words"):
        return False
    return before.text.isupper() and before.norm not in speech_words("articles")


def spells(words: Sequence[Token], acronym: str) -> bool:
    """ "the provincial mine action centre (HMAC)": small letters, and still its name in full."""
    joints = speech_words("name_joints")
    initials = "".join(t.norm[0] for t in words if t.kind == "word" and t.norm not in joints)
    return len(initials) > 2 and acronym.lower().endswith(initials[-3:])


def without_description(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """ "the Narvian aid group | Hills Aid", "the White Helmets | rescue service": the name."""
    small = [t.text.islower() for t in tokens[first:last]]
    if len(small) < 3:
        return first, last
    name = last - next((k for k, low in enumerate(reversed(small)) if low), 0)
    nouns = (noun_at(tokens, i) for i in range(first + 1, name)) if name < last else ()
    if any(noun and noun[0].nature == "body" and noun[1] == name for noun in nouns):
        return name, last
    known = match_at(tokens, first, actor_trie()) if is_capital(tokens[first]) else None
    if known is None or known[1] >= last or not all(small[known[1] - first :]):
        return first, last
    return first, known[1] if tokens[last - 1].norm in speech_words("descriptions") else last


def ends_as_body(name: Sequence[Token]) -> bool:
    """ "Ford Aid", "Green Hills International": a charity by its last word; not "Food Relief"."""
    if len(name) < 2 or name[-1].norm not in speech_words("name_ends"):
        return False
    return any(t.norm not in speech_words("common_names") for t in name[:-1] if t.kind == "word")


def without_people(tokens: Sequence[Token], start: int, last: int) -> int:
    """ "the Observatory | 's own monitors": who counts for it is the Observatory itself."""
    near = [t.norm for t in tokens[start + 2 : last - 1]]
    own = start + 2 + near.index("own") if "own" in near else last
    noun = noun_at(tokens, last - 1) if own < last else None
    people = noun is None or noun[0].nature != "body" or noun[0].number == "plural"
    return own - 1 if own < last and people and tokens[own - 1].kind == "clitic" else last


def acronym_behind(tokens: Sequence[Token], start: int, last: int) -> tuple[str, int]:
    """What stands in brackets at the end of a name, and where these open; "" and `last`."""
    opened = opening_bracket(tokens, last - 1, start) if tokens[last - 1].text == ")" else start
    return (printed(tokens, opened + 1, last - 1), opened) if opened > start else ("", last)


def first_capital(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the proper name begins, "People's Committee" with its owner; `end` if nowhere."""
    first = next((i for i in range(start, end) if is_capital(tokens[i])), end)
    near = range(max(start, first - 2), first)  # "8th | Division", "8 | TH DIVISION"
    if number := [k for k in near if behind_unit_number(tokens, k) > k]:
        return number[0]
    owned = first > start + 1 and tokens[first - 1].kind == "clitic"
    return first - 2 if owned and tokens[first - 2].text[0].isupper() else first


def without_topic(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where an office ends in "the Secretary-General | on the mission", "Ombudsman | on the Day".

    "Special Rapporteur on ..." and "Commission on ..." are names: what they are on belongs to them.
    """
    for i in range(first + 1, last):
        if tokens[i].norm == "at" and _is_occasion(tokens, i):
            return i
        if tokens[i].norm not in speech_words("topics") or is_capital(tokens[i]):
            continue
        titled = speech_words("titles_on").isdisjoint(t.norm for t in tokens[first:i])
        if titled:
            return i
    return last


def _is_occasion(tokens: Sequence[Token], at: int) -> bool:
    """ "the coordinator | at the launch of the programme": where it was said."""
    return any(t.norm in speech_words("occasions") for t in tokens[at + 1 : at + _OCCASION])
