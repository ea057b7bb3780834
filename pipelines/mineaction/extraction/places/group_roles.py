"""The slot of a group of place names: does it say where something happened, or something else?

Lives here: locations, datelines, the seats of speakers, places of talks. Does not live here: which
names make a group (groups.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.extraction.places.mentions import Mention
from mineaction.lexicon.gazetteer import actor_noun_trie, capitals, match_at
from mineaction.lexicon.grammar import BE, STOP, word_set
from mineaction.lexicon.place_scope import scope_words
from mineaction.text.number_words import SMALL
from mineaction.text.time_words import WEEKDAYS
from mineaction.text.tokens import Token

_ABOUT = frozenset({"about", "after", "following", "of", "on"})
_ASIDE = 9  # tokens of an aside behind a place
_COUNTED = 4  # tokens from a number to the people that it counts
_SPEAKERS = frozenset({"government", "ministry", "mine_action_body"})


def slot_of(
    sentence: SentenceAnalysis, first: int, last: int, names: list[Mention], preposition: str
) -> str:
    """locative, leading, dateline or other: what a group of names does in its sentence."""
    tokens = sentence.tokens
    if not preposition and _is_dateline(sentence, first, last, names):
        return "dateline"
    if _stands_in_brackets(tokens, last, names):
        return "dateline"
    if preposition and preposition != "of":
        if preposition == "from" and first and tokens[first - 1].norm in scope_words("brought"):
            return "other"  # "mines smuggled from Narvia"
        if _names_body(tokens, last) and first > 0 and not _of_house(tokens, last, preposition):
            return "other"
        if _is_seat(tokens, first, names) or _takes_in(tokens, first, last):
            return "other"
        return "other" if _of_meeting(tokens, first) else "locative"
    if _names_body(tokens, last):
        return "other"
    before = tokens[first - 1] if first else None
    opens = before is None or before.norm in word_set("contrasts")
    opens = opens or bool(before and before.kind == "sign" and before.text not in "'%)")
    if opens or first <= 1:
        return "leading"
    struck = before is not None and before.norm in scope_words("striking")
    counted = before is not None and before.norm in BE and is_counted(tokens, last)
    helped = before is not None and before.norm in scope_words("helping")
    helped = helped and names[0].kind == "country"  # "4 million to help Narvia with clearance"
    return "locative" if preposition == "of" or struck or counted or helped else "other"


def is_counted(tokens: Sequence[Token], last: int) -> bool:
    """ "The worst hit were Orla (41), Venn (33)": a number in brackets behind a name is of it."""
    bracket = [t.text for t in tokens[last : last + 3 : 2]]
    return bracket == ["(", ")"] and tokens[last + 1].kind == "number"


def _stands_in_brackets(tokens: Sequence[Token], last: int, names: list[Mention]) -> bool:
    """ "(Bamako) Six people ...": a capital in brackets at the head of a block."""
    name = names[0]
    if len(names) > 1 or name.first != 1 or tokens[0].text != "(" or tokens[last - 1].text != ")":
        return False
    return " ".join(t.text for t in tokens[name.first : name.last]) in capitals()


def _is_dateline(sentence: SentenceAnalysis, first: int, last: int, names: list[Mention]) -> bool:
    """BAKU, January 27 ... / KABUL - ... / Baku, Azerbaijan (Agency) ... at the head of a block."""
    tokens = sentence.tokens
    if first > 1 or last >= len(tokens) or sentence.span.kind in ("list_item", "table_row"):
        return False
    sign = tokens[last].text
    if sign == ",":
        return any(last < t.first + 1 <= last + 3 for t in sentence.times)
    printed = tokens[names[0].first].text
    if sign == "-" and names[0].kind == "place" and not printed.isupper():
        return _opens_story(sentence, last)
    if sign == ":" and tokens[last - 1].text == ")":  # "KABUL (Some Wire): Nine"
        return printed.isupper() and last + 1 < len(tokens) and tokens[last + 1].text[0].isupper()
    if sign == "(":
        return printed.isupper() and last + 1 < len(tokens) and tokens[last + 1].kind == "word"
    return sign == "-" and printed.isupper() and names[0].kind != "country"


def _opens_story(sentence: SentenceAnalysis, i: int) -> bool:
    """ "Luena - At least 12 people": a dash between spaces at token `i`, then a sentence."""
    tokens = sentence.tokens
    if i + 2 >= len(tokens) or sentence.span.kind != "body":
        return False
    spaced = tokens[i].start > tokens[i - 1].end and tokens[i + 1].start > tokens[i].end
    following = tokens[i + 1]
    opens = following.kind == "word" and following.text[0].isupper()
    return spaced and opens and (following.norm in STOP or following.norm in SMALL)


def _names_body(tokens: Sequence[Token], last: int) -> bool:
    """Whether the names go on to a body: "Shamkir military prosecutor's office"."""
    stop = STOP
    for j in range(last, min(last + 4, len(tokens))):
        token = tokens[j]
        if (token.kind != "word" and token.text != "-") or token.norm in stop:
            return False
        found = match_at(tokens, j, actor_noun_trie())
        if found:
            return found[0].of.nature == "body"
    return False


def _of_house(tokens: Sequence[Token], last: int, preposition: str) -> bool:
    """ "A doctor at Narva | hospital counted 12", not "at the Narva | prosecutor's office"."""
    behind = {token.norm for token in tokens[last : last + 4]}
    return preposition == "at" and not behind.isdisjoint(scope_words("institutions"))


def _is_seat(tokens: Sequence[Token], first: int, names: list[Mention]) -> bool:
    """Whether a capital is only where a speaker sits: "the defence minister in Kabul"."""
    printed = " ".join(t.text for t in tokens[names[0].first : names[0].last])
    if first == 0 or len(names) > 1 or printed not in capitals():
        return False
    if tokens[first].norm != "in":
        return False
    k = first - 1
    while k > 0 and (tokens[k].text in "()" or tokens[k].text.isupper()):
        k -= 1  # "the Mine Action Agency (MAA) in Kabul"
    while k > 0 and (tokens[k].text[0].isupper() or tokens[k].norm in ("of", "for", "and")):
        k -= 1
    found = (match_at(tokens, n, actor_noun_trie()) for n in range(k, first))
    return any(f is not None and f[0].of.kind in _SPEAKERS for f in found)


def _takes_in(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "The hospital | in Narva | said that 12 were brought in": they were hurt elsewhere.

    So with "the authorities in Narva", but not with "the shelling of a hospital in Narva".
    """
    before = tokens[first - 1].norm if first and tokens[first].norm == "in" else ""
    if before not in scope_words("seats") | scope_words("powers"):
        return False
    aside = next(
        (k for k in range(last + 1, min(last + _ASIDE, len(tokens))) if tokens[k].text == ","), 0
    )
    if aside and tokens[last].text == ",":
        last = aside  # "the hospital in Narva, reached by telephone, had received 12"
    behind = {token.norm for token in tokens[last : last + 2]}
    return not behind.isdisjoint(scope_words("telling_verbs") | scope_words("taking_in"))


def _of_meeting(tokens: Sequence[Token], first: int) -> bool:
    """Whether something was said or held there: "told reporters in Geneva".

    "It said that in Orlan 12 were hurt" tells of Orlan.
    """
    if first and tokens[first - 1].norm == "that":
        return False
    if tokens[0].norm in scope_words("speaking") and _ABOUT.isdisjoint(
        t.norm for t in tokens[:first]
    ):
        return "," not in [
            t.text for t in tokens[:first]
        ]  # "Speaking to us in a hall in Orlan, he"
    for k in range(max(first - 2, 0), first):
        timed = tokens[k - 1].norm in WEEKDAYS or tokens[k - 1].norm == "yesterday"
        if tokens[k].norm in scope_words("meetings") and not timed:  # not "Monday evening in Orla"
            counted = k > 0 and tokens[k].norm in scope_words("hearers")
            return not (counted and _is_count(tokens, k))
    return False


def _is_count(tokens: Sequence[Token], k: int) -> bool:
    """ "Two local | journalists" who were hurt; "told two journalists" is of a talk."""
    before = tokens[max(0, k - _COUNTED) : k]
    number = next((n for n, t in enumerate(before) if t.kind == "number" or t.norm in SMALL), -1)
    told = number > 0 and before[number - 1].norm in scope_words("telling")
    return number >= 0 and not told
