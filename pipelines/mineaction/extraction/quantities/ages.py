"""Ages: runs of numbers that tell how old several people are, or when they were born.

Lives here: "aged nine and 12", "ages ranging from six to 40", "three girls, 7, nine and 11, were",
"boys of nine and 12", "eight- and 11-year-old brothers", "born in 1979 and 1993". Does not live
here: the age of one person (shapes.py, masks.py), what ages say of a group (heads/predicates.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mineaction.extraction.analysis import Mask, SentenceAnalysis
from mineaction.lexicon.grammar import BE, POINTING_DETERMINERS, STOP, word_set
from mineaction.text.number_words import SMALL
from mineaction.text.time_words import UP_TO
from mineaction.text.tokens import Token

_AGED = word_set("age_words")
_LEADS = word_set("age_leads")
_CLOSING = STOP | frozenset({",", ".", ";", ":", ")", "-", "died", "killed", "hurt"})
_TOLD = word_set("age_words") | {"old"}
_AS = frozenset({"young", "old"})
_OPENING = _AGED | _AS | {"of"}
_KIN = word_set("persons_of_an_age") | word_set("nouns_of_many")
_RANGING = word_set("ranging_verbs")
_LIMITS = word_set("age_limits")
_AVERAGES = word_set("averages")
_IS = BE | {":", "at", "has"}
_AVERAGE_REACH = 10  # tokens from "average age" to its verb
_LEAD_REACH = 6  # tokens from "aged" to the first age
_VERB_REACH = 8  # tokens from "the ages" to their verb
_COUNT_REACH = 6  # tokens from a count of people to the comma before their ages
_ACTS = word_set("acts_of_finders")
_PEOPLE = 3  # tokens of "two young boys" before "aged"
_FEW = 6  # people whose ages are told one by one
_OLDEST = 110  # years
_LONGEST = 12  # ages of one run: a line of thousands must not be read from each of them
_CLAUSE = 8  # tokens of "three of the dead were young"
_EACH = frozenset({"both", "all"})
_BEFORE_AGES = (",", "(")
_LEAST = 2  # ages in a run behind a comma
_BORN = word_set("birth_words")
_BIRTH_REACH = 4  # tokens from "born" to the first year
_JOINTS = frozenset({",", "and", "in", "on"})


def age_of(token: Token) -> int:
    """The years that a numeral or a small number word gives, or 0."""
    if token.kind == "word":
        return int(SMALL.get(token.norm, 0))
    return int(token.text) if token.text.isdecimal() and len(token.text) <= 3 else 0


Run = tuple[int, int]  # tokens [first, last)


def find_ages(sentence: SentenceAnalysis, numbers: Sequence[int]) -> Iterator[Mask]:
    """The masks of the ages of several people; `numbers` are the tokens that may be ages."""
    free = 0
    for i in sorted({*_words(sentence), *numbers}):
        run = None if i < free else _run_at(sentence, i)
        if run is not None:
            yield Mask(run[0], run[1], "age", "the ages of several people")
            free = run[1]


def find_births(sentence: SentenceAnalysis) -> Iterator[Mask]:
    """The masks of days and years of birth: "born in 1979 and 1993", "(born 3 May 1979)"."""
    if _BORN.isdisjoint(sentence.words):
        return
    ends = {t.first: t.last for t in sentence.times if t.relation in ("on", "in", "of", "name")}
    for i in (i for i, norm in enumerate(sentence.norms) if norm in _BORN):
        near = range(i + 1, min(i + 1 + _BIRTH_REACH, len(sentence.norms)))
        first = next((k for k in near if k in ends or _is_year(sentence.tokens[k])), None)
        last = k = first or 0
        while k < len(sentence.norms) and (k in ends or _is_year(sentence.tokens[k])):
            last = k = ends.get(k, k + 1)
            while k < last + 2 and k not in ends and sentence.norm(k) in _JOINTS:
                k += 1
        if first is not None:
            yield Mask(first, last, "date", "days or years of birth")


def _is_year(token: Token) -> bool:
    return token.text.isdecimal() and len(token.text) == 4 and token.text[:2] in ("19", "20")


def _words(sentence: SentenceAnalysis) -> list[int]:
    """Where a word for ages stands."""
    if sentence.words.isdisjoint(_OPENING):
        return []
    return [i for i, norm in enumerate(sentence.norms) if norm in _OPENING]


def _run_at(sentence: SentenceAnalysis, i: int) -> Run | None:
    """The ages that a word, a number behind a comma or a number with a hyphen opens."""
    if i and sentence.norms[i - 1] in _BEFORE_AGES and sentence.norms[i] not in _AGED:
        return _apposed(sentence, i - 1)
    return _behind_word(sentence.tokens, i) or _behind_people(sentence, i)


def _behind_people(sentence: SentenceAnalysis, i: int) -> Run | None:
    """The two dead were 39 and 55 years old and the injured | 31 and 36: the word said before."""
    told = i > 1 and sentence.norms[i - 2] == "the" and not _TOLD.isdisjoint(sentence.norms[:i])
    if not told or not (_person(sentence, i - 1) or sentence.entry_at(i - 1, "outcome")):
        return None
    ages, end = _run(sentence.tokens, i)
    closed = end >= len(sentence.tokens) or sentence.tokens[end].text in ",.;)"
    return (i, end) if ages and closed else None


def _behind_word(tokens: Sequence[Token], i: int) -> Run | None:
    """The ages behind "aged", "ages ranging from", "as young as"; "eight- and" before "year"."""
    norm = tokens[i].norm
    if norm == "of":
        ages, end = _run(tokens, i + 1)
        whose = {tokens[i - 1].norm, tokens[i - 1].norm.removesuffix("s")}  # "boys of 9 and 12"
        return (i + 1, end) if len(ages) >= _LEAST and not whose.isdisjoint(_KIN) else None
    if norm in _AGED or (norm in _AS and i and tokens[i - 1].norm == "as"):
        return _behind_aged(tokens, i)
    if i + 5 < len(tokens) and age_of(tokens[i]) and tokens[i + 1].text == "-":
        pair = tokens[i + 2].norm in ("and", "or", "to") and age_of(tokens[i + 3])
        if pair and tokens[i + 4].text == "-" and tokens[i + 5].norm == "year":
            return i, i + 4
    return None


def _behind_aged(tokens: Sequence[Token], i: int) -> Run | None:
    if tokens[i - 1].norm in _AVERAGES and (found := _behind_average(tokens, i)) is not None:
        return found
    j = i + 1
    if tokens[i].norm == "ages":  # "the ages of the four shepherds ranged from six to 40"
        near = range(j, min(j + _VERB_REACH, len(tokens)))
        j = next((k for k in near if tokens[k].norm in _RANGING), j)
    last = min(j + _LEAD_REACH, len(tokens))
    while j < last and tokens[j].norm in _LEADS:
        j += 1
    if j >= last:
        return None
    between = any(t.norm == "between" for t in tokens[max(0, i - 2) : j])
    people = max((age_of(t) for t in tokens[max(0, i - _PEOPLE) : i]), default=0)
    ages, end = _run(tokens, j, between, people)
    if tokens[i].norm == "age" and len(ages) < _LEAST:
        return None
    return (j, end) if ages else None


def _behind_average(tokens: Sequence[Token], i: int) -> Run | None:
    """Their average age is 12; the median age of the 30 victims was over forty; average age: 31."""
    last = len(tokens) - 1
    of_age = i + 2 <= last and tokens[i + 1].norm == "of" and age_of(tokens[i + 2])
    near = range(i + 1, min(i + 1 + _AVERAGE_REACH, last))
    j = i + 2 if of_age else next((k + 1 for k in near if tokens[k].norm in _IS), len(tokens))
    while j < last and (tokens[j].norm in _LIMITS or tokens[j].norm in _LEADS):
        j += 1
    return (j, j + 1) if j <= last and age_of(tokens[j]) else None


def _run(
    tokens: Sequence[Token], i: int, between: bool = False, people: int = 0
) -> tuple[list[int], int]:
    """The ages from token `i` on, and the token behind them.

    "aged 9 and 12 were hurt" has two, "aged 9, and 12 others were hurt" one; "between the ages of
    9 and 12" always has two, and so has "two boys aged 9 and 12 found a fuze", of two `people`.
    """
    ages: list[int] = []
    kept, end = 0, i
    j, joined = i, True
    while j < len(tokens) and joined and len(ages) < _LONGEST and 0 < age_of(tokens[j]) < _OLDEST:
        behind = _over_years(tokens, j + 1)
        ranged = tokens[j - 1].norm in UP_TO or (between and len(ages) == 1)
        ranged = ranged or (1 < people <= _FEW and len(ages) < people and _is_verb(tokens, behind))
        if ages and not (ranged or _goes_on(tokens, behind)):
            break
        ages.append(age_of(tokens[j]))
        joint = tokens[j - 1].norm
        if len(ages) == 1 or joint != ",":
            kept, end = len(ages), behind if len(ages) == 1 or behind > j + 1 else j + 1
        j = _over_joint(tokens, behind)
        joined = j > behind
    return ages[:kept], end


def _over_years(tokens: Sequence[Token], i: int) -> int:
    """from five years to 12 years: the token behind the unit."""
    return i + 1 if i < len(tokens) and tokens[i].norm in ("years", "year") else i


def _over_joint(tokens: Sequence[Token], i: int) -> int:
    """The token behind a comma, "and", "to" between two ages, or `i`."""
    j = i
    while j < len(tokens) and j < i + 2 and _joins(tokens[j]):
        j += 1
    return j


def _joins(token: Token) -> bool:
    return token.norm in (",", "and", "or", "&") or token.norm in UP_TO


def _goes_on(tokens: Sequence[Token], i: int) -> bool:
    """Whether what follows an age is no noun that it counts."""
    return i >= len(tokens) or tokens[i].norm in _CLOSING or tokens[i].kind == "clitic"


def _is_verb(tokens: Sequence[Token], i: int) -> bool:
    """Whether what follows the ages of two or three may be their verb: no "12 others", "12 men"."""
    word = tokens[i].norm if i < len(tokens) else ""
    return word.endswith("ed") or word in _ACTS


def _apposed(sentence: SentenceAnalysis, i: int) -> Run | None:
    """Three girls, 7, nine and 11, were hurt; their sons (six and 9) died: as many as people."""
    tokens = sentence.tokens
    if i + 3 >= len(tokens) or not age_of(tokens[i + 1]):
        return None
    ages, end = _run(tokens, i + 1)
    if len(ages) < _LEAST or end >= len(tokens) or tokens[end].text not in ",.;)":
        return None
    first = next(
        (k for k in range(i - 1, max(-1, i - _COUNT_REACH), -1) if _person(sentence, k)), -1
    )
    if first < 1 or any(t.kind == "sign" and t.text != "-" for t in tokens[first:i]):
        return None
    said = tokens[first - 1].norm in BE  # "three of the dead were girls, 7, nine and 11"
    before = tokens[max(0, first - (_CLAUSE if said else 3)) : first]
    counted = any(age_of(t) == len(ages) or t.norm in _EACH for t in before)
    known = any(t.norm in POINTING_DETERMINERS for t in tokens[first - 2 : first])
    return (i + 1, end) if counted or known else None  # "the hurt men, 9 and 30,"


def _person(sentence: SentenceAnalysis, i: int) -> bool:
    return sentence.entry_at(i, "person") is not None
