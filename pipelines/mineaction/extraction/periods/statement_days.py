"""Days of statements: "told reporters on Tuesday", "a letter dated 3 May", "(Board, May 2031)".

Lives here: statement_clue, which tells the day on which something was said or published from a day
on which something happened. Does not live here: all other clues (clue_finder.py).
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import takewhile

from mineaction.extraction.periods.clue_record import Clue, clue_at
from mineaction.extraction.periods.dated_events import is_signed
from mineaction.lexicon.grammar import BE, DEFINITE
from mineaction.lexicon.period_words import period_verbs, period_words
from mineaction.text.dates import TimeExpression
from mineaction.text.time_words import COUNTS
from mineaction.text.tokens import Token, Tokens

_CLAUSE_WORDS = period_words("happening") | {"that", ":", ";", '"', "("}
_SAYING_REACH = 17  # tokens between a verb of saying and its day: "at the meeting of the board on"
_ABOUT = ("of", "about")  # "speaking of the work in 2031": the time of what is spoken of
_AT_REACH = 4  # tokens from "at" to the number: "at more than 90"


def statement_clue(tokens: Tokens, time: TimeExpression, numbers: list[int]) -> Clue | None:
    """The clue if the time is the day on which something was said or published."""
    if time.right is not None or time.left is None or time.relation not in _SAID_ON:
        return None
    if _is_of_subject(tokens, time) or _is_of_count(tokens, time):
        return None
    documents = period_words("documents")
    before = tokens[time.first - 1].norm if time.first else ""
    after = tokens[time.last].norm if time.last < len(tokens) else ""
    if before in ("of", "dated", "the", "a") and time.first > 1:
        before = tokens[time.first - 2].norm if before != "the" else before
    land = before == "release" and _is_of_land(tokens, time.first)
    if not land and (before in documents or after in documents):
        noun = before if before in documents else after
        accord = noun in period_words("signed_accords") and is_signed(tokens, time.first - 2)
        if accord or _is_pointed_to(tokens, time.first):
            return None  # "signed the statement on 3 May", "further to our letter of 9 January"
        whole = noun in period_words("whole_documents")
        return clue_at("statement", tokens, time.first, time.last, time=time, whole=whole)
    if land or time.relation in ("of", "name"):
        return None
    if _is_brought_out(tokens, time.first):
        return clue_at("statement", tokens, time.first, time.last, time=time)
    if _is_source_label(tokens, time) or _said_before(tokens, time, numbers):
        near = {token.norm for token in tokens[max(0, time.first - 5) : time.first]}
        talk = not near.isdisjoint(period_verbs("conversing"))
        return clue_at("statement", tokens, time.first, time.last, time=time, whole=talk)
    if _said_after(tokens, time, numbers):
        return clue_at("statement", tokens, time.first, time.last, time=time)
    return None


def _is_of_subject(tokens: Tokens, time: TimeExpression) -> bool:
    """ "Put the casualties of 2031 at 90", "presenting the reports for 2030 and 2031"."""
    listed = [token.norm for token in tokens[max(0, time.first - 3) : time.first]][::2]
    own = time.cue == "for" or (time.cue, time.relation) == ("of", "in")
    return own or listed == ["for", "and"]


def _is_of_count(tokens: Tokens, time: TimeExpression) -> bool:
    """ "The ministry put the number of victims | in 2031 | at 90": the time of the victims."""
    behind = tokens[time.last : time.last + _AT_REACH]
    at = bool(behind) and behind[0].norm == "at"
    return time.relation == "in" and at and any(token.kind == "number" for token in behind)


def _is_of_land(tokens: Tokens, i: int) -> bool:
    """ "Land release | in 2021": what is released is no paper."""
    near = {token.norm for token in tokens[max(0, i - 4) : i]}
    return not near.isdisjoint(period_words("released_things"))


def _is_brought_out(tokens: Tokens, i: int) -> bool:
    """ "In a letter made public | on Wednesday", "a report released | on Monday"."""
    before = [token.norm for token in tokens[max(0, i - _ISSUED_REACH) : i]]
    told = period_words("documents") | period_words("told_things")
    if before[-2:] == ["made", "public"]:
        clause = takewhile(lambda token: token.kind == "word", reversed(tokens[: i - 2]))
        return any(token.norm in told for token in clause)
    if before[-2:] in (["came", "out"], ["come", "out"]):
        return True  # "whose monthly update came out | on Wednesday"
    if not before or before[-1] not in period_words("issued"):
        return _is_issued_by(tokens, i)
    return not told.isdisjoint(before[:-1][-2:]) or _is_paper_of(tokens, i)


def _is_paper_of(tokens: Tokens, i: int) -> bool:
    """ "A report which the Mine Monitor presented | last week"."""
    for k in range(i - 2, max(0, i - _ISSUER_REACH), -1):
        if tokens[k].kind == "number" or tokens[k].text in ",;:":
            return False
        if tokens[k].norm in period_words("relatives"):
            return tokens[k - 1].norm in period_words("documents")
    return False


def _is_issued_by(tokens: Tokens, i: int) -> bool:
    """ "A report released by the Some Mine Monitor | on Tuesday"."""
    for k in range(i - 2, max(0, i - _ISSUER_REACH), -1):
        if tokens[k].kind == "number" or tokens[k].text in ",;:":
            return False
        if tokens[k].norm in period_words("issued") and tokens[k + 1].norm == "by":
            near = [token.norm for token in tokens[max(0, k - 3) : k]]
            return not period_words("documents").isdisjoint(near)
    return False


_ISSUER_REACH = 18  # tokens from what a body has issued to the day
_ISSUED_REACH = 4  # tokens from a paper to the day on which it came out


def _is_pointed_to(tokens: Tokens, i: int) -> bool:
    """ "further to my letter of 3 May", "with reference to the statement dated 12 June"."""
    before = [token.norm for token in tokens[max(0, i - 7) : i]]
    return any(
        word in period_words("pointing") and "to" in before[k + 1 : k + 3]
        for k, word in enumerate(before)
    )


_SAID_ON = frozenset(("on", "in", "of", "name", "as_of", "anaphor"))


def _is_source_label(tokens: Tokens, time: TimeExpression) -> bool:
    """ "Foreign Ministry, 17 November 2025: 412", "(State Commission, March 2025)"."""
    if time.cue or time.first < 2 or tokens[time.first - 1].text != "," or time.last >= len(tokens):
        return False
    closing = tokens[time.last].text
    if closing not in (":", ")"):
        return False
    k = time.first - 2
    while k >= max(0, time.first - 12) and tokens[k].text not in ("(", ".", ":", ";"):
        k -= 1
    name = tokens[k + 1]
    if name.kind != "word" or not name.text[0].isupper():
        return False
    if any(token.kind == "number" for token in tokens[k + 1 : time.first]):
        return False  # "Norway (USD 4 million, 2030)"
    label = frozenset(token.norm for token in tokens[k + 1 : time.first])
    if closing == ":" and not label.isdisjoint(period_words("counted_labels")):
        return False  # "Casualties, first quarter of 2031: 19"
    return k >= 0 and tokens[k].text == "(" if closing == ")" else k < 0


def _said_before(tokens: Tokens, time: TimeExpression, numbers: list[int]) -> bool:
    """ "told reporters on Tuesday": the verb before, with neither "that" nor a count between."""
    verbs = period_verbs("saying", "s", "ed", "pp", "ing")
    n = bisect_left(numbers, time.first)
    last_number = numbers[n - 1] if n else -1
    for k in range(time.first - 1, max(-1, time.first - _SAYING_REACH), -1):
        token = tokens[k]
        if token.norm in _CLAUSE_WORDS or k == last_number:
            return False
        if token.text == "," and not _names_speaker(tokens, k):
            return False
        if tokens[k + 1].text in "/|-" and _is_title_word(tokens, k):
            return False  # "Field notes / May 2025", "Situation reports - June 2025"
        if k + 1 == time.first and token.norm in period_words("made_known") and is_year(time):
            return False  # "casualties reported in 2024"
        if token.norm in verbs and (k == 0 or tokens[k - 1].norm not in BE):
            if _is_noun(tokens, k) or tokens[k + 1].norm in _ABOUT:
                continue
            day = time.left is not None and time.left.unit == "day"
            return day or time.relation != "anaphor"  # "told us on the same day"
        if token.norm in period_words("issued") and k and tokens[k - 1].norm in BE:
            return last_number < 0
    return False


def _is_noun(tokens: Tokens, k: int) -> bool:
    """ "in 49 states in 2030", "in Ford and Venn states", "the two reports of the centre"."""
    if k == 0 or not tokens[k].norm.endswith("s"):
        return False
    before = tokens[k - 1]
    counted = before.kind == "number" or before.norm in COUNTS or before.norm in _DETERMINERS
    name = tokens[k].text[0].isupper() and not tokens[k].text.isupper()
    listed = tokens[k].norm == "states" and k > 1 and tokens[k - 2].norm == "and"
    return counted or name or listed


_DETERMINERS = DEFINITE | period_words("own_words") | {"other", "all", "some", "several"}


def _is_title_word(tokens: Tokens, k: int) -> bool:
    """Whether the words up to `k` stand at the head of a line, a noun's as well as a verb's."""
    return k <= 2 and tokens[k].norm.endswith("s") and all(t.kind == "word" for t in tokens[:k])


def is_year(time: TimeExpression) -> bool:
    """Whether it is a year alone."""
    return time.left is not None and time.left.shape == "year"


def _names_speaker(tokens: Tokens, comma: int) -> bool:
    """ "said the minister, Ann Poe, on Monday": a comma before or after a name."""
    beside = (tokens[comma - 1], tokens[comma + 1])
    return any(token.kind == "word" and token.text[0].isupper() for token in beside)


def _parenthetical(tokens: Tokens, verb: int) -> bool:
    """ ", it says, " and ", says OCHA, ": the sentence goes on, and with it the time."""
    k = verb
    while k > 0 and verb - k < 5 and tokens[k].text != ",":
        k -= 1
    if tokens[k].text != ",":
        return False
    return any(token.text == "," for token in tokens[verb + 1 : verb + 4])


def _is_name(token: Token) -> bool:
    return token.text[0].isupper() and not token.text.isupper()


_LISTENERS = 4  # tokens from "spoke" over "to more than" to the number


def _said_after(tokens: Tokens, time: TimeExpression, numbers: list[int]) -> bool:
    """ "On 4 September the chairman told journalists that ...": before any count."""
    stop = next_number(numbers, time.last) or len(tokens)
    if "figure" in (token.norm for token in tokens[time.last : time.last + 3]):
        stop = len(tokens)
    stop = min(stop, time.last + 24)
    if not _may_lead(tokens, time, numbers):
        return False
    comma = time.last < len(tokens) and tokens[time.last].text == ","
    for k in range(_behind_when(tokens, time.last, stop), stop):
        if tokens[k].text in (";", ":"):
            return False
        if tokens[k].norm in period_words("issued") and tokens[k - 1].norm in BE:
            return "figure" in (token.norm for token in tokens[time.last : k])
        if tokens[k].norm not in period_verbs("saying", "s", "ed", "pp", "ing"):
            continue
        if _is_name(tokens[k]) or _parenthetical(tokens, k):
            continue  # "the United States gave 4 million"
        if k + 1 < stop <= k + _LISTENERS and tokens[k + 1].norm == "to":
            return False  # "Last year the team spoke to 5,340 pupils": whom it taught
        ahead = tokens[k + 1 : min(k + 7, stop)]
        if any(t.norm in ("that", "had") or t.text in (":", '"') for t in ahead):
            return True  # "In June, the army said it had destroyed 97"
        plain = tokens[k].norm in period_verbs("plainly_saying", "s", "ed")
        return plain and not comma and tokens[k - 1].norm not in BE
    return False


def _behind_when(tokens: Tokens, i: int, stop: int) -> int:
    """ "In May, when the war ended, | he said that": behind the clause that tells more of it."""
    if [token.norm for token in tokens[i : i + 2]] != [",", "when"]:
        return i
    return next((k + 1 for k in range(i + 1, stop) if tokens[k].text == ","), i)


def _may_lead(tokens: Tokens, time: TimeExpression, numbers: list[int]) -> bool:
    """Whether a day stands before what is said on it, and is not that of an event told first."""
    late = time.first > 3 and tokens[time.first - 1].text not in (".", ",", ";", ":", "-")
    if (numbers and numbers[0] < time.first) or (late and not _opens_with_talk(tokens)):
        return False
    # "The blast occurred on Friday, as stated in the release"
    return not any(t.norm in period_words("occurring") for t in tokens[: time.first])


def _opens_with_talk(tokens: Tokens) -> bool:
    """ "Answering a question in parliament on Wednesday, the minister said"."""
    return tokens[0].norm in period_verbs("talking", "ing") and tokens[1].norm not in _ABOUT


def next_number(numbers: list[int], i: int) -> int | None:
    """The first number at or behind token `i`."""
    n = bisect_left(numbers, i)
    return numbers[n] if n < len(numbers) else None
