"""How a document's own date stands in its line: header, dateline, byline, source line, signature.

Lives here: telling in one line the date of the document from a date that it speaks of. Does not
live here: which lines are looked at and which of several dates wins (heading.py).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mineaction.reading.calendar import DAY_NAMES, MONTH_NAMES, CalendarDate

_DAYS = "|".join(sorted((*DAY_NAMES, *(day.upper() for day in DAY_NAMES)), key=len, reverse=True))
# "14:05", "at 10.15 a.m. EDT", "T14:05:00Z", "10:15 (GMT+2)", "18:00 local time"
_CLOCK = (
    r"(?:at\s+)?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\.\d+)?Z?(?:\s*[AaPp]\.?[Mm]\b\.?)?,?"
    r"(?:\s*\(?\b[A-Z]{2,5}\b(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?\)?|[+-]\d\d:?\d\d"
    r"|\s+local\s+time|\s+h(?:ou)?rs)?"
)
_WEEKDAY = re.compile(rf"\b(?:{_DAYS})\b\.?,?\s+\Z")
_CLOCK_BEFORE = re.compile(rf"{_CLOCK}[\s,|-]*(?:on\s+)?\Z")
_AFTER = re.compile(rf"[\s,]*\(?(?:{_DAYS})\b\)?")
_CLOCK_AFTER = re.compile(rf"[\s,]*(?:[-@T]\s*)?{_CLOCK}(?![\d.])")

# "date 2024-...", "Published: ...", "(last updated: ...", "... Prepared on ..."
_LABEL = re.compile(
    r"(?:^|[.;,]\s+|\(|\s[/*>~-]{1,2}\s)\W*(?:(?P<which>(?i:last|latest|first|originally|original|report|reporting"
    r"|publication|publishing|release|press|article|page|document|news|text|map|data))\s+)?"
    r"(?P<label>(?i:date|dated|published|posted|updated|issued|released|release|prepared"
    r"|submitted|created|modified|uploaded|delivered|filed|held))\b"
    r"(?i:\s+(?:published|posted|issued|released|created|updated|modified|submitted))?"
    r"(?i:\s+on|\s+(?:of|by)\s+[a-z]+|\s+&\s+time)?[:\s]*\Z"
)
_CLOSES = re.compile(r"[)\]]?\s*(?:\Z|,\s[a-z]+\s\d+\s*\Z)")
_FIRST_ISSUE = frozenset({"first", "originally", "original"})
_ISSUED = frozenset({"published", "posted"})
_LATER_ISSUE = frozenset({"updated", "modified"})
_OTHER_BY_NATURE = frozenset({"data"})  # "Data date": the day of the data, not of the page

# Cells of a heading: "Press office | 14 May 2024 | 18:00", or columns of spaces.
_CELL = re.compile(r"[|\u00b7\u2022\t]|\s{3,}")
# "Somewire / 3 May 2022 / ", "KABUL - 3 May 2022 - ", "Home > News > 3 May 2022"
_SIGN = re.compile(r"\s+(?:--?|[/*>~])\s+")
# The end of a stretch of days: "1 May 2022 - ", "May 1 to "
_MONTH = rf"(?:{'|'.join([*MONTH_NAMES, *(name.upper() for name in MONTH_NAMES)])})\b\.?"
_RUNS_ON = re.compile(
    rf"\s*(?:-{{1,2}}|to|until|till|through)\s+(?:\d+(?![\d:])|(?:the\s)?{_MONTH}\s\d)"
)
_RANGE_BEFORE = re.compile(
    rf"(?:(?<![\d/])(?:19|20)\d\d|{_MONTH}(?:\s\d{{1,2}})?|\d[.]\d\d)"
    r"\s*(?:-{1,2}|to|until|till|through)\s*(?:the\s)?\Z"
)
_ABBREVIATION = re.compile(r"\b(?:No|Nr|St|Vol|Ref|Dr|Mt|[A-Z])\.(?=[\s,]|[A-Z]\b)")
_BLANK = re.compile(r"\W*\Z")
_NO_BULLET = re.compile(r"\s*[\[(]?\Z")
# "BAKU, Azerbaijan, ", "Some Courier, ", "GENEVA (", "- Some Staff, ", "Kabul (Some Wire) "
_NAME = re.compile(
    r"\s*(?:--?\s|[\[(])?(?P<name>[^\W\d_][^.!?;:|]{1,70}?)(?:,\s*|\s\(|\)\s+|\s--?\s+)\Z"
)
_PREPOSITION = re.compile(
    r"(?:In|On|At|By|From|Since|After|Before|Between|Until|During|As|Of|To|For|Following)\b"
)
_ENDS = re.compile(r"[)\]]?\.?\s*(?:\Z|[/|]|,?\s*\d{1,2}[:.]\d\d|,\s(?:pp?\.|page)\s\d)")
_GOES_ON = re.compile(r"[)\]]?\s*(?:\(|\.?\s*--?\s|/\s|[.:](?:\s|\Z))")
_BRACKET_ENDS = re.compile(r"[)\]]\s")

# "3 May 2022 - Narva Town, Hills - Some Ministry": places and bodies, and no sentence
_NAMES_FOLLOW = re.compile(r"\s*--?\s+(?:[^\W\d_a-z][\w.'-]*,?\s+){1,6}(?:--?\s|\Z)")
# "Narva, 3 May, Some Press" and nothing else in the line
_OUTLET_FOLLOWS = re.compile(r",\s+(?:[^\W\d_a-z][\w.'-]*\s?){1,4}\s*\Z")
# "Narva, 3 May 2022, SOWI -- The ..."
_OUTLET_AND_DASH = re.compile(r",\s+[^\W\d_a-z][\w.'-]*(?:\s[^\W\d_a-z][\w.'-]*)?\s+--?\s")
# "3 May 2022 Peace and Security" alone in its line: what the page is filed under
_TOPIC_FOLLOWS = re.compile(
    r"\s+[^\W\d_a-z][\w'-]+(?:\s+(?:[^\W\d_a-z][\w'-]+|and|of|&)){0,4}\s*\Z"
)
# "https://some.org/news/2022/05/03/mines-found" alone in its line
_ADDRESS = re.compile(r"\W*(?:(?i:source|link|url):?\s+)?https?://\S*/\Z")
# "Narva 3 May 2022", "SOMEPAPER 03.05.2022" at the foot
_SIGNED = re.compile(r"\s*[^\W\d_a-z][\w.'-]+\s+\Z")
# "Narva. 3 May. SOMEWIRE/ The ..."
_TOWN_STOP = re.compile(r"\s*(?P<name>[^\W\d_a-z][\w'-]+(?:\s[^\W\d_a-z][\w'-]+)?)\.\s+\Z")
# "By Ann Poe, Some Courier, 3 May 2022", "From Ann Poe, Jos, "
_BYLINE = re.compile(r"\s*(?:By|BY|From|FROM)\s+(?=(?:an?\s+)?\w)")
# "Eight questions to a deminer. Interview: A. Poe, Some Notes, 3 May 2022": the last of its stops
_LAST_STOP = re.compile(r"[.:;]\s+(?=[^.:;]*\Z)")
# "Press release no. 12 of 3 May 2022", "Oral update delivered on 3 May 2022"
_DOCUMENT = re.compile(
    r"(?i:releases?|statement|letter|note|verbale|communiqu\u00e9|bulletin|transcript|briefing"
    r"|remarks|speech|update|newsletter|circular|interview|judge?ment|decision|ruling|minutes"
    r"|sitting|hearing)"
    r"(?:\s+(?i:no|nr|number)?\W{0,3}[\w/-]*\d)?\s+"
    r"(?:of|dated|from|issued(?:\s+on)?|delivered(?:\s+on)?|given\s+on)\s+\Z"
)
_LONGEST_NAME, _LONGEST_TITLE, _FURNITURE = 6, 14, 4  # words
_COMMA_SENTENCE = re.compile(r",\s+[A-Z][a-z]*\s+\w")


@dataclass(frozen=True, slots=True)
class Heading:
    """The document's own date; `basis` is header or stated, `start` begins the words to quote.

    `rank` orders dates of one head: 0 of first issue, 1 of issue, 2 others, 3 of its last change.
    """

    date: CalendarDate
    basis: str
    start: int
    rank: int = 2


def heading_of(
    viewed: str, line: tuple[int, int], date: CalendarDate, tail: bool
) -> Heading | None:
    """The heading that a date makes in its line; None for a date that the text speaks of."""
    start, end = line
    if not (start <= date.start and date.end <= end) or not _is_single(viewed, date, end):
        return None
    start, end = _cell(viewed, line, date)
    weekday = bool(_WEEKDAY.search(viewed, start, date.start))
    before, after = _plain_sides(viewed[start : date.start], viewed[date.end : end])
    if labelled := _labelled(before, after, date, start):
        return labelled
    if date.first is None and (tail or date.precision != "day"):
        return None
    closing = date.first is not None and not viewed[line[1] :].strip()
    if _BLANK.match(before) and _ENDS.match(after) and (closing or not tail):
        return Heading(date, "header", date.start)
    if date.first is not None and _ADDRESS.match(before) and _only_address(viewed):
        return Heading(date, "stated", start)
    if byline := _BYLINE.match(before):
        if date.first is not None and _BLANK.match(after):
            return Heading(date, "stated", start + byline.end())
        start, before = start + byline.end(), before[byline.end() :]
    if date.first is None or date.precision not in ("day", "either") or tail:
        whole = None
    else:
        whole = _whole_date(viewed, line, before, after, date, weekday)
    if (tail or closing) and date.first and date.precision == "day" and _SIGNED.match(before):
        return Heading(date, "stated", start) if _BLANK.match(after) else None
    return whole or _after_name(before, after, date, start, tail)


def _plain_sides(before: str, after: str) -> tuple[str, str]:
    """What stands on both sides of a date, without weekday and time of day."""
    before = _ABBREVIATION.sub(lambda match: match.group()[:-1] + " ", before)
    before = _CLOCK_BEFORE.sub("", _WEEKDAY.sub("", before))
    for shape in (_AFTER, _CLOCK_AFTER):
        if match := shape.match(after):
            after = after[match.end() :]
    return _WEEKDAY.sub("", before), after


def _labelled(before: str, after: str, date: CalendarDate, start: int) -> Heading | None:
    """A date behind "Published:" or the like."""
    label = _LABEL.search(before)
    if label is None or date.precision not in ("day", "either"):
        return None
    which, word = (label["which"] or "").lower(), label["label"].lower()
    if which in _OTHER_BY_NATURE:
        return None
    # "a study, published 3 May 2022, says" is running text
    if label.start() and label.group()[0] in ", " and not _CLOSES.match(after):
        return None
    ranks = (which in _FIRST_ISSUE, word in _ISSUED, word not in _LATER_ISSUE)
    rank = next((rank for rank, holds in enumerate(ranks) if holds), len(ranks))
    basis = "header" if label.start() == 0 else "stated"
    return Heading(date, basis, start + label.start("label"), rank)


def _whole_date(
    viewed: str, line: tuple[int, int], before: str, after: str, date: CalendarDate, weekday: bool
) -> Heading | None:
    """A full date set off in the head by a sign, a weekday or the kind of document before it."""
    start = line[0]
    at_end = bool(_BLANK.match(after))
    if _BLANK.match(before):
        if _NAMES_FOLLOW.match(after + "\n"):
            return Heading(date, "header", date.start)
        goes_on = _GOES_ON.match(after) or _BRACKET_ENDS.match(after) or _TOPIC_FOLLOWS.match(after)
        opens = _NO_BULLET.match(before) and goes_on
        return Heading(date, "stated", date.start) if opens and _alone(viewed, line) else None
    words = _words(viewed[start : date.start])
    if at_end and len(words) <= _LONGEST_TITLE and (weekday or _DOCUMENT.search(before)):
        return Heading(date, "stated", date.start)
    if at_end and len(words) in (2, 3) and _is_name(words):  # "Ann Poe May 3, 2022"
        return Heading(date, "stated", start)
    signs = [m for m in _SIGN.finditer(viewed, start, date.start) if m.end() <= date.start]
    if not signs or _plain_sides(viewed[signs[-1].end() : date.start], "")[0].strip():
        return None
    title = viewed[start : signs[-1].start()]
    if re.search(r"[.!?]\s", title):
        return None
    fits = len(words) <= _LONGEST_TITLE if at_end else _SIGN.match(after) and _is_name(words)
    return Heading(date, "stated", start) if fits else None


def _only_address(viewed: str) -> bool:
    """True for a text with one address: its own, and not one that it refers to."""
    return viewed.count("://") == 1


def _alone(viewed: str, line: tuple[int, int]) -> bool:
    """True for the only line of its text that opens with a day: no list of what happened when."""
    opening = re.compile(r"^[ \t]*[\[(]?(?:\d{1,2}[ .]|[A-Z][a-z]{2,8}\.? \d{1,2},)", re.MULTILINE)
    return sum(1 for _ in opening.finditer(viewed, 0, line[0] + 6000)) <= 1


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\s,]+", text) if re.search(r"\w", word)]


def _is_name(words: list[str]) -> bool:
    """True for a few capitalised words, none of them a preposition."""
    return 0 < len(words) <= _LONGEST_NAME and all(
        (word[0].isupper() or not word[0].isalpha()) and not _PREPOSITION.fullmatch(word)
        for word in words
    )


def _is_single(viewed: str, date: CalendarDate, end: int) -> bool:
    """True for one day or month; False for a stretch of days, or an end of one."""
    one_day = date.precision in ("day", "either") and date.day == date.last_day
    ends_range = _RANGE_BEFORE.search(viewed[max(0, date.start - 40) : date.start])
    return (
        (one_day or date.precision == "month")
        and not ends_range
        and not _RUNS_ON.match(viewed, date.end, end)
    )


def _cell(viewed: str, line: tuple[int, int], date: CalendarDate) -> tuple[int, int]:
    """The cell of a heading line in which the date stands; the line where it has no cells."""
    start, end = line
    for match in _CELL.finditer(viewed, *line):
        if match.end() <= date.start:
            start = match.end()
        elif match.start() >= date.end:
            return start, match.start()
    return start, end


def _after_name(
    before: str, after: str, date: CalendarDate, start: int, tail: bool
) -> Heading | None:
    """A date after the name of a place or an outlet, which may stand behind a last stop."""
    named = _named(before, after, date, start, tail)
    full = date.first is not None and date.precision in ("day", "either") and not tail
    if named is None and full and _BLANK.match(after) and (cut := _LAST_STOP.search(before)):
        named = _named(before[cut.end() :], after, date, start + cut.end(), tail)
    return named


def _named(before: str, after: str, date: CalendarDate, start: int, tail: bool) -> Heading | None:
    """A date after the name of a place or an outlet."""
    match = _NAME.match(before) or _TOWN_STOP.match(before)
    if match is None or not match["name"][0].isupper() or _PREPOSITION.match(match["name"]):
        return None
    goes_on = not _ENDS.match(after)
    opened = _BRACKET_ENDS.match(after) and before.lstrip()[0] in "(["
    framed = bool(_OUTLET_FOLLOWS.match(after) or _OUTLET_AND_DASH.match(after))
    if date.first is not None and not tail:
        # "Some Wire, 3 May 2022 Adjust font size:", "Narva, 3 May 2022, In the last week ..."
        framed |= len(after.split()) <= _FURNITURE or bool(_COMMA_SENTENCE.match(after))
    if goes_on and (tail or not (_GOES_ON.match(after) or opened or framed)):
        return None
    words = match["name"].replace("[", " ").replace("]", " ").split()
    is_name = len(words) <= _LONGEST_NAME and words[0][0].isupper() and words[-1][0].isupper()
    # Before running text only a name stands like this: "Some Courier, ", not "He left, ".
    if (tail or (goes_on and (date.first is None or framed))) and not is_name:
        return None
    return Heading(date, "stated", start + match.start("name"))
