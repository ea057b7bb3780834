"""Is it a year or a count? What stands around a bare four-digit number decides.

Lives here: the contexts that make "2022" a year, a label or part of a name. Does not live here:
years beside a month (calendar_dates.py) and ranges (time_ranges.py).
"""

from __future__ import annotations

from mineaction.text import time_words as words
from mineaction.text.date_shapes import counts_something, names_something, short_year, year_at
from mineaction.text.time_cues import Cue, connector
from mineaction.text.time_lengths import tight_digits, touches
from mineaction.text.tokens import Tokens, norm_at


def is_reference(tokens: Tokens, i: int, end: int, stop: int) -> bool:
    """True inside document symbols: "A/78/908-S/2024/456", "18/2024-77"."""
    if i > 0 and tokens[i - 1].text in ("/", "-", "_") and touches(tokens, i):
        return tokens[i - 1].text != "-" or i < 2 or tokens[i - 2].kind == "number"
    if norm_at(tokens, end, stop) == "/" and touches(tokens, end):
        first = int(tokens[i].text) if tokens[i].text.isdecimal() else 0  # 0: "'00/01"
        return short_year(tokens, end + 1, stop, first) is None
    return False


def year_relation(tokens: Tokens, i: int, end: int, stop: int, cue: Cue) -> str | None:
    """How a four-digit number is a year: "year", "label", "name", or None for a plain count."""
    if not 1900 <= int(tokens[i].text[-4:] if tokens[i].text != "'" else 1900) <= 2099:
        return None
    if norm_at(tokens, end, stop) in words.SUMS_OF_YEAR and norm_at(tokens, end + 1, stop) == "of":
        return "label"  # "twice the 2028 figure of 390"
    counts = counts_something(tokens, end, stop)
    named = names_something(tokens, end, stop)
    if cue.determined:
        return "name" if named else None
    if cue.first >= 0 and cue.first + len(cue.words.split()) == i:
        return _year_behind_cue(tokens, end, stop, cue)
    if label := _year_by_signs(tokens, i, end, stop, cue):
        return label
    if _in_year_list(tokens, i, end, stop) and (not counts or _follows_year(tokens, i, stop)):
        return "year"
    if named and not counts:
        return "name"
    if _opens_title(tokens, i, end, stop, cue):
        return "label"
    return _behind_capitals(tokens, i, end, stop) or _closes_title(tokens, i, end, stop, cue)


def _year_by_signs(tokens: Tokens, i: int, end: int, stop: int, cue: Cue) -> str | None:
    """ "(2007)", "2022: 8,780 mines", "2022." at the start of a line, "2025 up to mid-June"."""
    before, behind = norm_at(tokens, i - 1, stop), norm_at(tokens, end, stop)
    if before == "(" and behind in (")", ",", ";"):
        return "year"
    if before in (",", ";") and behind == ")" and _stands_in_brackets(tokens, i, cue.floor):
        return "year"  # "Norway (4 million, 2030)"
    if before == "," and behind == "(" and _ends_with_bracket(tokens, end, stop):
        return "year"  # "Land cleared by district, 2024 (sq. km)"
    if _heads_line(tokens, i, end, stop, cue):
        return "label"
    if behind == ":" and not tight_digits(tokens, end, stop):
        return "label"
    if behind in words.YEAR_VERBS and before not in words.SUMS:
        return "year"
    joint = connector(tokens, end, stop)
    to_date = norm_at(tokens, end + 1, stop) in words.TO_DATE
    if joint is not None and joint[0] == "to" and (joint[1] > end + 1 or to_date):
        return "year"
    if i != cue.floor and before not in (".", ";", "|", "!", "?", ")"):
        return None
    if behind == "'s":
        return "year"
    return "label" if behind in (".", "|", "", ",") else None


def _ends_with_bracket(tokens: Tokens, i: int, stop: int) -> bool:
    """Whether a short bracket without a number, a unit as a rule, ends the line at token `i`."""
    inside = tokens[i + 1 : stop - 1]
    short = 0 < len(inside) <= _UNIT and tokens[stop - 1].text == ")"
    return short and stop == len(tokens) and all(t.kind != "number" for t in inside)


def _stands_in_brackets(tokens: Tokens, i: int, floor: int) -> bool:
    """Whether a bracket opens shortly before and does not close again."""
    for k in range(i - 1, max(floor, i - _BRACKET) - 1, -1):
        if tokens[k].text in "()":
            return tokens[k].text == "("
    return False


_UNIT = 4  # tokens of "sq. km"
_BRACKET = 12  # tokens from a bracket to the year that ends it


def _heads_line(tokens: Tokens, i: int, end: int, stop: int, cue: Cue) -> bool:
    """ "2030 - 17", "- 2030 - 17", "2030 - The toll rises", "2030 The toll rises": a label."""
    bullet = i == cue.floor + 1 and tokens[cue.floor].text in ("-", "\u2022", "*")
    if not (i == cue.floor or bullet) or end + 1 >= stop:
        return False
    if norm_at(tokens, end, stop) != "-":
        return i == 0 and _tells_year(tokens, end, stop)
    spaced = not touches(tokens, end) and not touches(tokens, end + 1)
    if not tokens[i].text.isdecimal():
        return False  # "'98 - 17"
    short = short_year(tokens, end + 1, stop, int(tokens[i].text)) is None
    told = tokens[end + 1].kind == "number" or tokens[end + 1].text[0].isupper()
    return spaced and short and told


def _tells_year(tokens: Tokens, end: int, stop: int) -> bool:
    """ "2019 | In Narva", "2021 | APO opens a school": what a line of a chronicle tells."""
    first, then = tokens[end], norm_at(tokens, end + 1, stop)
    if first.kind != "word" or not first.text[0].isupper() or first.norm in words.PLURALS:
        return False
    verb = then.endswith("s") and not then.endswith("ss") and then not in words.PLURALS
    return first.norm in words.FUNCTION_WORDS or (verb and not first.norm.endswith("s"))


def _year_behind_cue(tokens: Tokens, end: int, stop: int, cue: Cue) -> str | None:
    """A number straight behind a preposition: "in 2022", "of 2021 manufacture", "of 2022 mines"."""
    if cue.key in words.YEAR_CUES:
        counted = cue.words == "in" and norm_at(tokens, end, stop) in words.COUNTED_PLACES
        return None if counted else "year"
    if cue.words in ("to", "at", "over", "around", "on", "within", "against", "up to"):
        return None
    if cue.words == "of" and norm_at(tokens, cue.first - 1, stop) in words.SUMS:
        return None
    if cue.words == "for" and _goes_on(tokens, end, stop, cue):
        return "year"
    if counts_something(tokens, end, stop):
        return None
    if names_something(tokens, end, stop) and cue.words in ("of", "for", "from", "by"):
        return "name"
    if norm_at(tokens, end, stop) in ("per", "of") and cue.words != "between":
        return None
    return "year"


def _goes_on(tokens: Tokens, end: int, stop: int, cue: Cue) -> bool:
    """ "For 2031 Orlan has a goal", "the plan for 2031 | foresees the clearance of 9 fields"."""
    behind = tokens[end] if end < stop else None
    if behind is None or behind.kind != "word" or behind.norm in words.PLURALS:
        return False
    if cue.first == cue.floor and behind.text[0].isupper():
        return True
    verb = behind.norm.endswith("s") and not behind.norm.endswith("ss")
    return verb and norm_at(tokens, end + 1, stop) in words.BEHIND_VERBS


def _in_year_list(tokens: Tokens, i: int, end: int, stop: int) -> bool:
    """ "2019, 2020 and 2021", "2022 | 2023": a neighbour that is the year before or after."""
    value = int(tokens[i].text) if tokens[i].text.isdecimal() else 0
    joints = (",", "and", "|", "or", "/", ";", "&")
    for step, edge in ((-1, i - 1), (1, end)):
        neighbour = edge + step if norm_at(tokens, edge, stop) in joints else edge
        year = year_at(tokens, neighbour, stop) if neighbour >= 0 else None
        if year and 0 < (year[0] - value) * step <= 5:
            return True
    return False


def _follows_year(tokens: Tokens, i: int, stop: int) -> bool:
    """ "In 2021, 2022 and 2023 mines hurt 90": the next year of a list, whatever stands behind."""
    if norm_at(tokens, i - 1, stop) not in ("and", ",") or not tokens[i].text.isdecimal():
        return False
    before = year_at(tokens, i - 2, stop) if i > 1 else None
    return before is not None and int(tokens[i].text) - before[0] == 1


def _behind_capitals(tokens: Tokens, i: int, end: int, stop: int) -> str | None:
    """ "Landmine Monitor 2024": a year that ends a name of at least two capitalised words."""
    if i < 2 or norm_at(tokens, i - 1, stop) in words.MONTHS or names_something(tokens, end, stop):
        return None
    both = tokens[i - 2 : i]
    if norm_at(tokens, i - 1, stop) == "," and tokens[i - 2].text[:1].isupper():
        return "year" if end >= stop or tokens[end].kind == "sign" else None
    return "name" if all(t.kind == "word" and t.text[0].isupper() for t in both) else None


def _opens_title(tokens: Tokens, i: int, end: int, stop: int, cue: Cue) -> bool:
    """ "2031 at a glance", "Our work: 2031 in numbers": the year of a paper, where it opens."""
    opens = i == cue.floor == 0 or (i > 0 and tokens[i - 1].text in _TITLE_SIGNS)
    behind = tuple(norm_at(tokens, end + n, stop) for n in range(3))
    return opens and any(behind[: len(phrase)] == phrase for phrase in words.TITLE_ENDINGS)


def _closes_title(tokens: Tokens, i: int, end: int, stop: int, cue: Cue) -> str | None:
    """ "Key figures 2031", "Income by donor, 2031": a year that ends the line of a title."""
    labelled = i > 1 and tokens[i - 1].text == ":" and tokens[i - 2].norm in words.TITLE_NOUNS
    if end >= stop and labelled:
        return "year"  # "Reporting period: 2031"
    line = tokens[cue.floor : i]
    if end < stop or not 0 < len(line) <= _LONGEST_TITLE or not line[0].norm[:1].isalnum():
        return None
    if any(token.kind == "number" for token in line[1:]):
        return None
    near = [token.norm for token in line if token.kind == "word"][-_TITLE_REACH:]
    return None if words.TITLE_NOUNS.isdisjoint(near) else "year"


_LONGEST_TITLE = 12
_TITLE_SIGNS = frozenset({":", "-", "|", "\u2013", "\u2014"})
_TITLE_REACH = 3  # words in front of the year among which the title's noun stands
