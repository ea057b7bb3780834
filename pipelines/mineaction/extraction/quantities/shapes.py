"""Shapes of numbers that count nothing: models, telephone numbers, ages, codes, scales, days.

Lives here: what a numeral and its neighbours show without a word that names it. Does not live
here: words that name a number (numbered.py), dates in words (text.dates).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from mineaction.extraction.analysis import Mask
from mineaction.lexicon.grammar import word_set
from mineaction.text.number_words import SMALL
from mineaction.text.time_words import MONTHS
from mineaction.text.tokens import Token

_GLUED_UNITS = word_set("glued_units")
_AREA_UNITS = frozenset({"km2", "m2", "km²", "m²"})
_PERSON_GOES_ON = word_set("after_age")
_OF_AGE = word_set("before_age_limit")
_LIMITS = word_set("limit_numbers")
_FILE_LETTERS = 2  # capitals in the number of a file; "A 15-MAN PATROL" is none
_GROUP = 3  # digits of a group of thousands
_LAST_GROUP = 4  # digits of the last group of a telephone number
_TURNED = word_set("turning_age")
_KIN = word_set("persons_of_an_age")
_WHOSE = frozenset({"his", "her", "their"})
_LEAST_NAME, _LONGEST_NAME = 3, 8  # tokens before an age: "- Ann Poe,"
_FAMILY = _KIN | {"children"}
_AROUND = 30  # tokens around an age among which "their son" stands
_TOLD_OF = word_set("told_of_by_age")
_OF_LIFE = word_set("verbs_of_a_life")
_LIFE_REACH = 6  # tokens between "joined" and the age
_ONE_PERSON = frozenset({"i", "he", "she", "you"})
_SUBJECTS = word_set("clause_subjects") | {"i", "you", "my", "his", "her", "our", "a", "an"}
_EXTREMES = word_set("extremes_of_age")
_AFTER_AGE = word_set("after_told_age")
_STATISTICS = word_set("statistic_marks")  # as printed: "OR" is no "or"
_HOURS = frozenset(w for w, value in SMALL.items() if 0 < value < 13)
_PARTS = frozenset({"half", "quarter"})
_EQUAL = frozenset("<>=:,") | {"of"}


def find(tokens: Sequence[Token], i: int) -> Mask | None:
    """The mask of the numeral at token `i`, by the first shape that fits."""
    return (
        _phone(tokens, i)
        or _age(tokens, i)
        or _age_of_name(tokens, i)
        or _code(tokens, i)
        or factor(tokens, i)
        or _statistic(tokens, i)
    )


def is_unit(token: Token) -> bool:
    """km2, m²: a word with a digit that is no name."""
    return token.norm in _AREA_UNITS


def age_in_words(tokens: Sequence[Token], i: int) -> Mask | None:
    """Karim, nine, ran; a girl of eleven; under eighteen."""
    if tokens[i].norm in _LIMITS and (mask := factor(tokens, i)) is not None:
        return mask
    return _age(tokens, i)


def clock_in_words(tokens: Sequence[Token], i: int) -> Mask | None:
    """Half past nine; sixteen minutes past seven; quarter to eight; it was ten to eight."""
    norms = [t.norm for t in tokens[max(0, i - 3) : i + 4]]
    at = min(i, 3)
    behind, before = norms[at + 1 :], norms[:at]
    minutes = behind[behind[:1] == ["minutes"] :]
    ahead = minutes[:1] in (["past"], ["to"]) and minutes[1:2] != [] and minutes[1] in _HOURS
    told = len(minutes) < len(behind) or minutes[:1] == ["past"] or before[-2:] == ["it", "was"]
    if ahead and told:
        return Mask(i, i + len(behind) - len(minutes) + 3, "time of day", "an hour in words")
    parted = before[-1:] in (["past"], ["to"]) and not _PARTS.isdisjoint(before[-2:-1])
    if parted and norms[at] in _HOURS:
        return Mask(i, i + 1, "time of day", "an hour in words")
    return None


def _int(token: Token) -> int:
    if token.kind == "word":
        return int(SMALL.get(token.norm, -1))
    return int(token.text) if token.text.isdecimal() else -1


def model(tokens: Sequence[Token], i: int) -> Mask | None:
    """TM-62, PMN-2, 4417-B, 155mm, 4x4: a short word and a numeral without a space between them."""
    if i + 1 >= len(tokens):
        return None
    if last := _file_number(tokens, i):
        return Mask(i, last, "name number", "digits and letters with a hyphen are a file number")
    word = tokens[i + 1]
    if word.kind != "word" or word.start != tokens[i].end:
        return None
    if word.norm == "p":
        return Mask(i, i + 2, "other_count", "pence")
    mixed = any(c.isdecimal() for c in word.text) and not is_unit(word)
    capital = word.text.isupper() and len(word.text) <= 3 and word.norm not in _GLUED_UNITS
    if mixed or capital:
        return Mask(i, i + 2, "name number", f"'{tokens[i].text}{word.text}' is a name")
    return None


def _file_number(tokens: Sequence[Token], i: int) -> int:
    """The end of "4417-B", "1456/B-2", "88-214-AA"; 0 if no capital stands among the digits."""
    lettered, last = False, i + 1
    while last + 1 < len(tokens) and tokens[last].text in ("-", "/"):
        joint, part = tokens[last : last + 2]
        if joint.start != tokens[last - 1].end or part.start != joint.end:
            break
        letters = part.text.isupper() and len(part.text) <= _FILE_LETTERS
        if letters and part.norm in _GLUED_UNITS:
            return 0  # "A 5-HA PLOT", "$3-M"
        if not letters and part.kind != "number":
            break
        lettered, last = lettered or letters, last + 2
    return last if lettered else 0


def _phone(tokens: Sequence[Token], i: int) -> Mask | None:
    """+44 20-555-0100; 555-01-23; (93) 24-218-161."""
    if i and tokens[i - 1].text == "(" and [t.text for t in tokens[i + 1 : i + 2]] == [")"]:
        behind = i + 2 < len(tokens) and tokens[i + 2].kind == "number"
        rest = _phone(tokens, i + 2) if behind else None
        return Mask(i, rest.last, "telephone", "an area code in brackets") if rest else None
    if _after_plus(tokens, i):
        j = i + 1
        while j < len(tokens) and (tokens[j].kind == "number" or tokens[j].text in "-()"):
            j += 1
        if j > i + 1:
            return Mask(i, j, "telephone", "digits after a plus sign")
    if i and tokens[i - 1].text == ":" and (last := _spaced_groups(tokens, i)):
        return Mask(i, last, "telephone", "groups of digits behind a label")
    parts, j = 1, i + 1
    while j + 1 < len(tokens) and tokens[j].text == "-" and _tight_number(tokens, j + 1):
        parts, j = parts + 1, j + 2
    if parts >= 3 and len(tokens[i].text) != 4:
        return Mask(i, j, "telephone", "three groups of digits with hyphens")
    return None


def _spaced_groups(tokens: Sequence[Token], i: int) -> int:
    """The end of "602 727 1420", digits in three groups or more that are no thousands, or 0."""
    j = i + 1
    while j < len(tokens) and _tight_number(tokens, j, gap=1):
        j += 1
    groups = [t.text for t in tokens[i:j]]
    closed = j == len(tokens) or tokens[j].kind == "sign"
    whole = all(g.isdecimal() and len(g) <= _LAST_GROUP for g in groups)
    thousands = {len(g) for g in groups[1:]} == {_GROUP}
    return j if closed and whole and len(groups) >= _GROUP and not thousands else 0


def _after_plus(tokens: Sequence[Token], i: int) -> bool:
    """Whether a plus sign is glued to a short numeral and adds nothing to another."""
    if not i or tokens[i - 1].text != "+" or tokens[i - 1].end != tokens[i].start:
        return False
    return len(tokens[i].text) <= 4 and (i < 2 or tokens[i - 2].kind != "number")


def _tight_number(tokens: Sequence[Token], i: int, *, gap: int = 0) -> bool:
    """Whether token `i` is a numeral glued to the sign before it, or `gap` spaces behind it."""
    return tokens[i].kind == "number" and tokens[i].start == tokens[i - 1].end + gap


def _age_of_name(tokens: Sequence[Token], i: int) -> Mask | None:
    """- Ann Poe, 61; Ann Poe (38), Bo Poe (35) and their son Tim (9): each is told by name."""
    if i < _LEAST_NAME or not tokens[i - 2].text[:1].isupper() or not 0 < _int(tokens[i]) < 100:
        return None
    sign, closing = tokens[i - 1].text, "" if i + 1 == len(tokens) else tokens[i + 1].text
    if sign == "," and not closing and i <= _LONGEST_NAME:
        return Mask(i, i + 1, "age", "ends a line with one name")
    near = tokens[max(0, i - _AROUND) : i + _AROUND]
    kin = any(
        a.norm in _WHOSE and not _FAMILY.isdisjoint({b.norm, b.norm.removesuffix("s")})
        for a, b in pairwise(near)
    )
    bracketed = (sign, closing) == ("(", ")")
    return Mask(i, i + 1, "age", "in brackets behind a name") if bracketed and kin else None


def _age(tokens: Sequence[Token], i: int) -> Mask | None:
    """Ahmad Karimi, 34, said; a shepherd, 34, was; B. (34); a boy of 9; the age of nine."""
    if i < 2 or i + 1 >= len(tokens):
        return None
    before, after = tokens[i - 1].norm, tokens[i + 1].text
    person, age = tokens[i - 2], _int(tokens[i])
    if person.norm in _KIN and 0 < age < 100:
        closed = before == "," and after in (",", ".", ")", ";")
        if closed or (before == "of" and tokens[i + 1].norm not in _KIN):
            return Mask(i, i + 1, "age", "stands behind one person")
    if before == "," and person.kind == "word":
        named = person.text[:1].isupper() and person.norm not in MONTHS
        if 1 < age < 100 and after in (",", ")", ";") and named:
            return Mask(i, i + 1, "age", "stands between commas after a name")
        goes_on = i + 2 < len(tokens) and tokens[i + 2].norm in _PERSON_GOES_ON
        if 5 < age < 100 and after == "," and goes_on:
            return Mask(i, i + 1, "age", "stands between commas before the verb of a person")
    if person.norm == "age" and before == "of" and 1 < age < 100:
        return Mask(i, i + 1, "age", "stands behind 'age of'")
    if before in ("is", "was", "at") and 1 < age < 110 and _is_of_one(tokens, i):
        return Mask(i, i + 1, "age", "tells how old one person is")
    initial = i >= 3 and len(tokens[i - 3].text) == 1 and tokens[i - 3].text.isupper()
    if before == "(" and after == ")" and person.text == "." and initial:
        return Mask(i, i + 1, "age", "stands in brackets after an initial")
    return None


def _is_of_one(tokens: Sequence[Token], i: int) -> bool:
    """he is 51; my cousin, who was 16, died; the youngest victim was five; when I was nine we.

    She joined the teams at 24; he died at 71, in his bed.
    """
    after = tokens[i + 1]
    if tokens[max(0, i - 3)].norm == "when" and (after.kind == "sign" or after.norm in _SUBJECTS):
        return tokens[i - 2].norm in _ONE_PERSON
    if after.kind != "sign" and after.norm not in _AFTER_AGE:
        return False
    if tokens[i - 1].norm == "at":
        return any(t.norm in _OF_LIFE for t in tokens[max(0, i - _LIFE_REACH) : i - 1])
    return tokens[i - 2].norm in _TOLD_OF or tokens[max(0, i - 3)].norm in _EXTREMES


def _code(tokens: Sequence[Token], i: int) -> Mask | None:
    """0900, 071221: a whole numeral with a leading zero is a code or an hour."""
    text = tokens[i].text
    if len(text) < 2 or text[0] != "0" or not text.isdecimal() or _is_group(tokens, i):
        return None
    last = i + 1
    while (
        last + 1 < len(tokens)
        and tokens[last].text in "-/"
        and tokens[last + 1].kind == "number"
        and tokens[last + 1].start == tokens[last - 1].end + 1
    ):
        last += 2
    return Mask(i, last, "name number", "begins with a zero")


def _is_group(tokens: Sequence[Token], i: int) -> bool:
    """38 000 hectares, 2'000 mines: three digits behind a numeral go on with it, zeros or not."""
    if not i or len(tokens[i].text) != _GROUP:
        return False
    before = tokens[i - 1]
    if before.text == "'" and i > 1 and before.end == tokens[i].start:
        before = tokens[i - 2]
    beside = before.kind == "number" and tokens[i].start == before.end + 1
    return beside and before.text.isdecimal() and len(before.text) <= _GROUP


def ratio(tokens: Sequence[Token], i: int) -> Mask | None:
    """1:5,000; the 5+5 commission."""
    if (
        i + 2 >= len(tokens)
        or tokens[i + 1].text not in (":", "+")
        or tokens[i + 2].kind != "number"
    ):
        return None
    if tokens[i + 2].start != tokens[i].end + 1:
        return None
    return Mask(i, i + 3, "scale", "two numbers with a colon")


def factor(tokens: Sequence[Token], i: int) -> Mask | None:
    """a factor of 10; were under 18: a multiple or an age."""
    if i < 2:
        return None
    first, second = tokens[i - 2].norm, tokens[i - 1].norm
    if (first, second) == ("factor", "of"):
        return Mask(i, i + 1, "times", "a factor")
    young = tokens[i].kind == "word" or 5 <= _int(tokens[i]) < 22
    compared = second == "than" and first in ("older", "younger")
    if compared or (second in ("under", "below", "over") and first in _OF_AGE and young):
        return Mask(i, i + 1, "age", "an age limit")
    if second in _TURNED and young:
        return Mask(i, i + 1, "age", "an age that is reached")
    return None


def _statistic(tokens: Sequence[Token], i: int) -> Mask | None:
    """(IQR 9-31); OR 2.2; 95% CI 1.3-2.9; p < 0.01: what a study computes of its cases."""
    at = i - 1
    while at > 0 and at > i - 3 and tokens[at].norm in _EQUAL:
        at -= 1
    if at < 0 or tokens[at].text not in _STATISTICS:
        return None
    if len(tokens[at].text) == 1 and at == i - 1:
        return None  # "p 14" is a page
    last = i + 1
    ranged = last + 1 < len(tokens) and tokens[last].norm in ("-", "to")
    if ranged and tokens[last + 1].kind == "number":
        last += 2
    return Mask(i, last, "name number", f"'{tokens[at].text}' is a mark of statistics")
