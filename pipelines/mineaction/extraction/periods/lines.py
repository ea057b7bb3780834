"""What a line or sentence is to the times around it: heading, question, aside, end of a text.

Lives here: small questions that Memory asks of one sentence or one clue. Does not live here: what
is remembered (memory.py), questions about a single figure (conditions.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.periods.clue_finder import is_summed
from mineaction.extraction.periods.clue_record import Clue
from mineaction.extraction.periods.stretch import Stretch
from mineaction.lexicon.grammar import phrases_in, word_set
from mineaction.lexicon.period_words import period_verbs, period_words
from mineaction.text.date_shapes import Point
from mineaction.text.dates import PartialDate

BYGONE = 5 * 365  # days after which no text is about a time that it does not announce
SUBJECT = 5  # tokens in which a sentence names its subject
_TITLES = 2  # lines in which a text has its title
_HEADING = 14  # tokens of a numbered heading
_LONGEST_MEETING = timedelta(days=14)
_LONG_UNITS = frozenset("period month quarter half year fiscal_year financial_year".split())


def whole_of(point: Point | None) -> Point | None:
    """Of "the end of the year" the year."""
    return point.of if point is not None and point.kind == "part" and point.of else point


def is_covered(sentence: SentenceAnalysis, stretch: Stretch) -> bool:
    """ "covers the period from X to Y", "its tally of the first quarter": so does what follows."""
    clue = stretch.clue
    before = sentence.norms[max(0, clue.first - 3) : clue.first]
    covers = any(word in period_words("covering") for word in before)
    return (covers and relation(stretch) == "between") or is_summed(sentence, clue.first, clue.time)


def said_in_brackets(
    sentence: SentenceAnalysis, stretch: Stretch | None, told: Sequence[Stretch]
) -> Stretch | None:
    """ "During the past week (11-17 August)": the brackets say which days these are."""
    behind = stretch.clue.last if stretch else len(sentence.tokens)
    if sentence.norm(behind) != "(":
        return stretch
    inside = (
        s for s in told
        if behind < s.clue.first <= behind + 2 and s.start is not None and not is_aside(s.clue)
    )  # fmt: skip
    return next(inside, stretch)


def is_aside(clue: Clue) -> bool:
    """ "A year earlier", "in the same period of 2023": told beside the time that goes on.

    So is what was "compared with the first quarter, when 41 were hurt".
    """
    time = clue.time
    if time is not None and time.cue in period_words("yardsticks"):
        return True
    if time is None or time.relation != "anaphor" or time.left is None:
        return False
    point = time.left
    if point.kind == "same":
        return point.of is not None
    back = point.shift is not None and point.shift < 0
    return back and point.anchor == "previous" and point.unit in _LONG_UNITS


def says_again(sentence: SentenceAnalysis) -> bool:
    """ "..., he told a briefing": who spoke in the paragraph before goes on, on the same day."""
    words = sentence.norms
    return any(words[i] in ("he", "she") and words[i + 1] in says() for i in range(len(words) - 1))


def says() -> frozenset[str]:
    """The forms of the verbs of saying."""
    return period_verbs("saying", "s", "ed", "pp", "ing")


def subject_of(sentence: SentenceAnalysis, clue: Clue) -> frozenset[str]:
    """The nouns in front of the verb that stands by the day of a statement."""
    for k in range(clue.first - 1, max(0, clue.first - SUBJECT), -1):
        if sentence.tokens[k].norm in says():
            before = sentence.tokens[max(0, k - SUBJECT) : k]
            return frozenset(t.norm for t in before if len(t.norm) > 3 and t.kind == "word")
    return frozenset()


def relation(stretch: Stretch) -> str:
    """How the time of its clue is joined: "in", "since"; empty for an event."""
    return stretch.clue.time.relation if stretch.clue.time else ""


def cue(stretch: Stretch) -> str:
    """The preposition of its clue; empty for an event."""
    return stretch.clue.time.cue if stretch.clue.time else ""


def is_label(sentence: SentenceAnalysis, clue: Clue) -> bool:
    """Whether a sentence is a time and a stop."""
    tokens = sentence.tokens
    return tokens[-1].kind == "sign" and len(tokens) - 1 <= clue.last - clue.first


def is_heading(sentence: SentenceAnalysis) -> bool:
    """A heading, also one of a single word: "Capacity", but not "Mined land: 40 sq km"."""
    if counts(sentence):
        return False
    alone = len(sentence.tokens) == 1 and sentence.tokens[0].kind == "word"
    return sentence.span.kind == "headline" or alone


def counts(sentence: SentenceAnalysis) -> bool:
    """Whether a line has a figure of its own."""
    return any(quantity.measure for quantity in sentence.quantities)


def is_heading_of_time(sentence: SentenceAnalysis, stretch: Stretch) -> bool:
    """ "SINCE 24 FEBRUARY 2030", "During 12 May": a time alone, but no bare date of the paper.

    So is "3. Cumulative since 2010", above a list, and "E. RESULTS SINCE 1992", not a title.
    """
    headed = sentence.span.kind == "headline" and sentence.index >= _TITLES
    if stretch.since and (headed or is_numbered_heading(sentence)):
        return True
    whole = len(sentence.tokens) - (stretch.clue.last - stretch.clue.first) <= 1
    told = stretch.since or (stretch.is_day and cue(stretch) != "")
    return sentence.span.kind == "headline" and whole and told


def is_caption(sentence: SentenceAnalysis, clue: Clue) -> bool:
    """ "Sappers clear a field in Orla last month.": below a picture, not above what follows."""
    point = clue.time.left if clue.time else None
    whole = sentence.tokens[-1].text == "." and clue.first > 3
    return whole and point is not None and point.kind == "shift"


def tells_receipts(sentence: SentenceAnalysis) -> bool:
    """ "FUNDING RECEIVED IN THE MONTH", "Grants in 2031": what stands below is of that time."""
    return not sentence.words.isdisjoint(period_words("come_in") | period_words("granted_work"))


def is_day_of_text(
    sentence: SentenceAnalysis, stretch: Stretch, published: PartialDate | None
) -> bool:
    """ "On 3 May", "3 May" in running text: the day it tells of, but not that of the paper."""
    bare = cue(stretch) == ""
    dated = stretch.is_day and (cue(stretch) == "on" or (bare and stretch.start != published))
    return dated and sentence.span.kind == "body"


def leads_on(sentence: SentenceAnalysis, stretch: Stretch) -> bool:
    """Whether a sentence without figures opens with its time, asks, or ends in a colon.

    "What we have done this year:", above a list.
    """
    if stretch.clue.first <= 3 or stretch.since or stretch.is_day:
        return True
    return asks(sentence) or sentence.tokens[-1].text == ":"


def is_numbered_heading(sentence: SentenceAnalysis) -> bool:
    """ "3. Our work in 2031": a number and a few words without a stop."""
    tokens = sentence.tokens
    numbered = tokens[0].kind == "number" and len(tokens) > 2 and tokens[1].text in ".)"
    heading = tokens[2].text[:1].isupper() if numbered else False
    return heading and len(tokens) <= _HEADING and tokens[-1].text not in ".;,:"


def asks(sentence: SentenceAnalysis) -> bool:
    """ "What did your gift do last month?": the answer tells of that time."""
    return any(token.text == "?" for token in sentence.tokens[-2:])


def is_finished(before: SentenceAnalysis, sentence: SentenceAnalysis) -> bool:
    """Whether the text before a block had come to its end; a question waits for its answer."""
    if asks(before):
        return False
    ending = before.norms[-2 if before.norms[-1] == "and" else -1]
    if ending in ":;":  # "... 248 persons: | killed - 42; | injured - 206"
        small = sentence.tokens[0].text[0].islower()
        return not (small or ending == ";" or counts(before))
    return before.tokens[-1].text in ".!?\"')]" or not sentence.tokens[0].text[0].islower()


def goes_into_parts(sentence: SentenceAnalysis) -> bool:
    """ "Most of them were civilians, 71 died": of those whom the paragraph before counted."""
    opening = sentence.norms[:_PARTS]
    return any(pair in _OF_THEM for pair in pairwise(opening))


_PARTS = 10  # tokens in which a sentence takes up those who were counted before
_OF_THEM = frozenset((("of", "them"), ("of", "these"), ("of", "those")))


def fits(sentence: SentenceAnalysis, quantity: Quantity, stretch: Stretch) -> bool:
    """The day of an accident goes on for its own toll, not for what has happened since."""
    if not stretch.is_day:
        return True
    if quantity.measure not in period_words("of_a_day"):
        return False
    hurt = "later" not in sentence.words and quantity.measure in period_words("harm")
    beside = hurt and phrases_in("same_places", sentence.norms)
    if beside or phrases_in("after_another", sentence.norms, 0, quantity.first):
        return False  # "It came a day after another mine had hurt six", "... on the same path"
    return not is_perfect(sentence, quantity)


def is_perfect(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "have been killed", "has cleared", "there have been 4 deaths and 9 injuries": up to now."""
    near = sentence.quantities_between(quantity.start - _JOINED, quantity.start)
    joined = [q for q in near if 0 < q.end == quantity.start - 1]
    if joined and sentence.norms[joined[0].end] == "and" and is_perfect(sentence, joined[0]):
        return True
    first = max(0, quantity.start - 5)
    if _goes_with(sentence, max(0, first - 3), quantity.start):
        first = max(0, first - _MAIN_CLAUSE)
    return any(
        token.norm in period_words("perfect") and not (i and sentence.tokens[i - 1].norm in _MODALS)
        for i, token in enumerate(sentence.tokens[first : quantity.last + 6], first)
    )


_JOINED = 16  # tokens from a number to the one that "and" joins to its noun


def _goes_with(sentence: SentenceAnalysis, first: int, last: int) -> bool:
    """ "has lasted ten years, killing 900": the verb of the main clause says when."""
    return any(
        sentence.norms[i].endswith("ing") and sentence.norms[i - 1] == ","
        for i in range(max(1, first), last)
    )


_MAIN_CLAUSE = 16  # tokens from a participle back to the verb that it goes with
_MODALS = word_set("modals")  # "had to have"


def is_bygone(day: PartialDate | None, published: PartialDate | None) -> bool:
    """Whether a day lies so long before the text that it is none of its own."""
    if day is None or published is None:
        return False
    return (published.latest() - day.latest()).days > BYGONE


def is_held(sentence: SentenceAnalysis, days: tuple[date, date]) -> bool:
    """Statement to the Meeting of Experts, Narva, 19-21 June 2031: when people met, no more."""
    short = days[1] - days[0] <= _LONGEST_MEETING
    return short and any(norm in period_words("occasions_held") for norm in sentence.norms)
