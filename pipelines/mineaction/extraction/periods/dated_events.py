"""Events that a text dates itself, and speaks of again without their day.

Lives here: told_events ("the ceasefire of 27 November", "they signed the contract on Monday"), and
the words that point back to them: "since the ceasefire", "under the contract", "in her remarks".
Does not live here: events of the gazetteer (named_events.py) and what memory does with a day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.periods.clue_record import Clue
from mineaction.extraction.periods.stretch import Stretch
from mineaction.lexicon.grammar import DEFINITE
from mineaction.lexicon.period_words import occasions, period_verbs, period_words
from mineaction.text.dates import PartialDate, TimeExpression
from mineaction.text.tokens import Tokens

BEGUN = "begun"  # the beginning told last of what is at work: "since it was launched"
LAST = "*"  # the event told last: "since its signing"
_START, _END = "start of ", "end of "  # before the noun of an event
OCCASION = "occasion"  # the one at which people spoke
_LATE = 14  # days after an occasion in which statements made on it are still reported
_REACH = 9  # tokens between an event and its day
_SIGNING_REACH = 45  # tokens from "signed the contract" to its day, past titles and names
_BEHIND = 7  # tokens behind a day in which its event is named ("On 3 May a truce took effect")
_STOPS = frozenset(";:!?")
_SINGLE = frozenset(("on", "in", "of", "name", "since", "from", "after", "so_far", "anaphor"))


def told_events(
    sentence: SentenceAnalysis, place: Callable[[TimeExpression], PartialDate | None]
) -> dict[str, PartialDate]:
    """Noun of an event -> its day or month, for the events that the sentence dates.

    `place` puts a time on the calendar. The event told last is under LAST as well, and the day of
    an occasion at which people speak under OCCASION.
    """
    if not sentence.times or sentence.words.isdisjoint(_datable()):
        return {}
    out: dict[str, PartialDate] = {}
    for time in sentence.times:
        if time.right is not None or time.left is None or time.relation not in _SINGLE:
            continue
        if _begins_work(sentence.tokens, time) and (begun := place(time)) is not None:
            out[BEGUN] = begun
        nouns = list(_nouns_of(sentence.tokens, time))
        day = place(time) if nouns else None
        if day is None or day.month is None:
            continue
        for noun in nouns:
            out[noun] = out[LAST] = day
            held = noun in period_words("occasions_held") or noun in period_words("signed_papers")
            if held and day.day is not None:
                out[OCCASION] = day
    return out


def _datable() -> frozenset[str]:
    return (
        period_words("datable_events")
        | period_words("event_beginnings")
        | period_words("founding")
        | period_words("signed_papers")
        | period_words("signed_accords")
        | period_words("occasions_held")
    )


def _nouns_of(tokens: Tokens, time: TimeExpression) -> Iterator[str]:
    """The events that a time dates: those before it, and one that follows it."""
    events, papers = period_words("datable_events"), period_words("signed_papers")
    step = False
    for k in range(time.last - 1, max(-1, time.first - _SIGNING_REACH), -1):
        norm = tokens[k].norm
        if tokens[k].text in _STOPS:
            break
        step = step or norm in period_words("event_steps")
        near = time.first - k <= _REACH
        event = norm in events and (time.first - k <= 2 or (step and near))
        paper = norm in papers and (step or is_signed(tokens, k))
        paper = paper or (norm in period_words("signed_accords") and is_signed(tokens, k))
        if event or paper or (near and norm in period_words("occasions_held")):
            ends = any(t.norm in period_words("endings") for t in tokens[max(0, k - 4) : k])
            yield _END + norm if ends else norm
    ahead = tokens[time.last : time.last + _BEHIND]
    if time.first <= 1 or time.relation == "name":
        named = next((n for n, token in enumerate(ahead) if token.norm in events), None)
        if named is not None and (named == 0 or _takes_place(ahead[named:])):
            yield ahead[named].norm


def _begins_work(tokens: Tokens, time: TimeExpression) -> bool:
    """ "Torva Clear was founded in 2030", "since the start of the project in June 2030"."""
    for k in range(time.first - 1, max(-1, time.first - _BEGINNING), -1):
        if tokens[k].text in _STOPS or tokens[k].kind == "number" or tokens[k].text == ",":
            return False
        if tokens[k].norm in period_words("event_beginnings") | period_words("founding"):
            return True
    return False


_BEGINNING = 9  # tokens from the word of a beginning to its time


def is_signed(tokens: Tokens, k: int) -> bool:
    """ "signed the grant contract", "the statement signed"."""
    near = tokens[max(0, k - 5) : k + 3]
    return any(token.norm in period_words("signing_words") for token in near)


def _takes_place(tokens: Tokens) -> bool:
    return any(token.norm in period_words("event_steps") for token in tokens[:4])


def event_since(tokens: Tokens, i: int) -> tuple[str, int] | None:
    """The event that a "since" at token `i` counts from, and the token behind it."""
    for k in range(i + 1, min(i + 6, len(tokens))):
        norm = tokens[k].norm
        if norm in period_words("datable_events") | period_words("signed_accords"):
            begins = any(t.norm in period_words("beginnings") for t in tokens[i + 1 : k])
            return _START + norm if begins else norm, k + 1
        own = tokens[k - 1].norm in period_words("own_words")
        whose = k + 1 < len(tokens) and tokens[k + 1].norm == "of"
        if own and norm in period_words("event_beginnings") and not whose:
            return LAST, k + 1
        if tokens[i + 1].norm in period_words("pronouns") and norm in period_words("founding"):
            return BEGUN, k + 1
        if tokens[k].kind != "word":
            return None
    return None


def event_day(events: dict[str, PartialDate], noun: str) -> PartialDate | None:
    """The day of an event that was told; "its start" is of work where no event was told.

    "Since the war" may count from its end, "since the start of the war" does not.
    """
    if noun == LAST:
        return events.get(LAST) or events.get(BEGUN)
    return events.get(noun.removeprefix(_START)) or events.get(_END + noun)


def paper_of(sentence: SentenceAnalysis, quantity: Quantity) -> str | None:
    """ "Under the contract, 4 million": the paper signed earlier by which money is given."""
    for k in range(max(1, quantity.first - 12), min(len(sentence.norms), quantity.last + 8)):
        definite = sentence.norms[k - 1] in DEFINITE or sentence.norms[k - 2] in DEFINITE
        if sentence.norms[k] in period_words("signed_papers") and definite:
            return sentence.norms[k]
    return None


def speaks_there(sentence: SentenceAnalysis) -> bool:
    """ "In his remarks, Mr. Poe noted", "at the same event she told": on the day of an occasion."""
    norms = sentence.norms
    if sentence.words.isdisjoint(period_verbs("saying", "s", "ed", "pp", "ing")):
        return False
    for k in range(1, len(norms)):
        before = norms[max(0, k - 3) : k]
        if norms[k] in period_words("spoken_pieces") and before[-1] in period_words("own_words"):
            return True
        there = "at" in before and not DEFINITE.isdisjoint(before)
        if there and norms[k] in period_words("occasions_held"):
            return True
    return False


def commemorated(
    sentence: SentenceAnalysis, clues: list[Clue], published: PartialDate | None
) -> Stretch | None:
    """ "Today marks the International Day for Mine Awareness": the day of the statement."""
    today = next((clue for clue in clues if _is_today(sentence, clue)), None)
    if today is None or published is None:
        return None
    words = tuple(token.norm for token in sentence.tokens if token.norm != "-")
    for name, (month, day) in occasions().items():
        size = len(name)
        if any(words[i : i + size] == name for i in range(len(words) - size + 1)):
            told = PartialDate(published.year, month, day)
            late = (published.latest() - told.latest()).days
            if 0 <= late <= _LATE:
                return Stretch(today, told, told, told)
    return None


def _is_today(sentence: SentenceAnalysis, clue: Clue) -> bool:
    """ "Today" alone."""
    return clue.last == clue.first + 1 and sentence.tokens[clue.first].norm == "today"
