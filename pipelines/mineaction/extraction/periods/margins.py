"""The margins of a document: its titles, its footnotes, and the day that its head or foot gives.

Lives here: own_day ("Daily bulletin, 11 March 2025", "Communique of 30 June 2024" at the end),
footnote_days, titles_with_figures. Does not live here: the day of a letter or a statement that a
sentence tells (clue_finder.py), the date of publication (Context).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.periods.clue_record import Clue
from mineaction.extraction.periods.stretch import Stretch, stretch_of
from mineaction.lexicon.period_words import period_words
from mineaction.text.dates import PartialDate, TimeExpression
from mineaction.text.partial_dates import safe_date
from mineaction.text.time_words import MONTHS

OPENING = 8  # sentences in which a document says what it is about
_HEAD = 4  # sentences, headings included, in which a document names itself
_FOOT = 2
_LONGEST = 16  # tokens of such a line
_OPENING = 6  # sentences in which a head gives the day of its data
_OLDEST_DATA = 200  # days from it to publication
_OLDEST = 60  # days from it to publication


def own_day(sentences: list[SentenceAnalysis], published: date | None) -> PartialDate | None:
    """The last day that a document has behind it, None if it gives none or that of publication.

    Only of documents made on one day: a bulletin, a hearing, a statement; only a full date, and not
    one that lies ahead of publication or far behind it.
    """
    if (cut := _cut_off(sentences, published)) is not None:
        return cut
    for sentence in _edges(sentences):
        time = _closing_day(sentence)
        if time is None or time.left is None:
            continue
        day = safe_date(time.left.year or 0, time.left.month, time.left.day)
        if day is None:
            return None
        late = (published - day.latest()).days if published else 0
        return day if 0 < late <= _OLDEST or published is None else None
    return None


def _cut_off(sentences: list[SentenceAnalysis], published: date | None) -> PartialDate | None:
    """The day that a head or foot gives for its data: "Cut-off date: 31 August 2031"."""
    for sentence in (*sentences[:_OPENING], *sentences[-_FOOT:]):
        norms = sentence.norms
        for time in sentence.times if not sentence.quantities else ():
            point = time.left
            if point is None or point.day is None or point.year is None or time.right is not None:
                continue
            label = " ".join(norms[: _date_start(sentence, time.last)])
            label = label.replace(" - ", "-").rstrip(" :")
            if label not in period_words("cut_offs"):
                continue
            day = safe_date(point.year, point.month, point.day)
            old = (published - day.latest()).days if published and day else 0
            if day is not None and 0 <= old <= _OLDEST_DATA:
                return day
    return None


def _date_start(sentence: SentenceAnalysis, end: int) -> int:
    """The first token of the day, month and year that end before token `end`."""
    while end and (sentence.tokens[end - 1].kind == "number" or sentence.tokens[end - 1].text == ","
                   or sentence.norms[end - 1] in MONTHS):  # fmt: skip
        end -= 1
    return end


def _edges(sentences: list[SentenceAnalysis]) -> Iterator[SentenceAnalysis]:
    yield from sentences[:_HEAD]
    yield from sentences[max(_HEAD, len(sentences) - _FOOT) :]


def _closing_day(sentence: SentenceAnalysis) -> TimeExpression | None:
    """The full date that ends a line which names a document and counts nothing."""
    tokens = sentence.tokens
    if not sentence.times or len(tokens) > _LONGEST or sentence.quantities:
        return None
    time = sentence.times[-1]
    named = not period_words("dated_documents").isdisjoint(sentence.norms[: time.first])
    full = time.left is not None and None not in (time.left.year, time.left.month, time.left.day)
    ends = all(token.kind == "sign" for token in tokens[time.last :])
    single = len(sentence.times) == 1 and time.right is None and time.relation == "on"
    return time if named and full and ends and single else None


def measured(sentence: SentenceAnalysis) -> list[Quantity]:
    """The numbers of a sentence that count something."""
    return [quantity for quantity in sentence.quantities if quantity.measure]


def last_to_read(sentences: list[SentenceAnalysis], late: set[int]) -> int:
    """The sentence behind the last figure and the opening: what follows dates nothing."""
    counting = [s.index for s in sentences if measured(s)]
    if not counting:
        return 0
    return len(sentences) if counting[-1] in late else max(counting[-1] + 1, OPENING)


def bare_clue(role: str, time: TimeExpression) -> Clue:
    """A time by itself, without its sentence."""
    return Clue(role, time.first, time.last, time.start, time.end, time)


def titles_with_figures(analysis: Analysis) -> list[SentenceAnalysis]:
    """The headlines with figures before the body, and before a line that gives the period."""
    out = []
    for sentence in analysis.sentences:
        if sentence.span.kind != "headline":
            if [token.text.isupper() for token in sentence.tokens] == [True] and not sentence.index:
                continue  # "ADVERTISEMENT"
            break
        if measured(sentence):
            out.append(sentence)
        elif any(time.relation == "between" for time in sentence.times):
            break
    return out


def footnote_days(analysis: Analysis, published: PartialDate | None) -> dict[int, Stretch]:
    """Sentence -> the day of the document that is named in the footnote whose mark it carries."""
    days: dict[str, Stretch] = {}
    for sentence in analysis.sentences:
        if sentence.span.kind != "footnote" or not sentence.tokens[0].text.isdigit():
            continue
        for time in sentence.times:
            day = stretch_of(bare_clue("statement", time), published, None, None)
            if day is not None and day.end is not None and time.relation in ("on", "in", "of"):
                days.setdefault(sentence.tokens[0].text, day)
    if not days:
        return {}
    return {
        sentence.index: days[mark]
        for sentence in analysis.sentences
        if sentence.span.kind != "footnote"
        for mask in sentence.masks
        if mask.kind == "footnote mark" and (mark := sentence.tokens[mask.first].text) in days
    }
