"""Labels in front of a number: "Killed: 36", "UXO = 5", "the number of deminers fell to 80".

Lives here: the noun before a number that names what it counts. Does not live here: noun phrases
behind it (noun_phrases.py), labels of whole lists (measures/sections.py), speakers in labels
(speakers/labels.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.heads.noun_phrases import Head, noun_at, right_head, term
from mineaction.lexicon.grammar import ARTICLES, AUXILIARIES, CLOSING, PLACE_NOUNS, word_set
from mineaction.lexicon.words import Entry

_SEPARATORS = frozenset("-:=")
_LEADERS = frozenset("._\u2026")  # dots that lead from a label to its number
_MARKS = frozenset(":=")
_COLUMN = 3  # spaces between a label and the column of its number
_PREPOSITIONS = word_set("label_prepositions")
_ALSO = frozenset({"and", "or", "&", "/"})  # "women and girls: 40" counts both
_LONGEST = 5  # tokens of a label before its last
_SHORT = 12  # tokens of "Calls answered: 77."
_COUNT_REACH = 36  # tokens between a number and "number of" before it
_LINKS = word_set("number_links")
_LEVELS = word_set("level_verbs")
_ESTIMATES = word_set("estimates")
_ESTIMATE_REACH = 4  # tokens from "estimates range from" to their number
_AUXILIARIES_IN_A_ROW = 3
_NAMING = frozenset({"in", "of", "and", ",", "the", "across"})
_BREAKDOWNS = word_set("breakdown_nouns")


def label_mark(sentence: SentenceAnalysis, quantity: Quantity, start: int = 0) -> int:
    """The token at which dots or a column of spaces lead from a label to its number, or -1."""
    i, tokens = quantity.start - 1, sentence.tokens
    if i < start:
        return -1
    first = i
    while first > start and sentence.norms[first] in _LEADERS:
        first -= 1
    if i - first > 1 or tokens[i].text == "\u2026":
        return first + 1
    wide = tokens[i + 1].start - tokens[i].end >= _COLUMN
    return i + 1 if wide and sentence.span.kind == "list_item" else -1


def opening_label(sentence: SentenceAnalysis, quantity: Quantity) -> Head | None:
    """Accidents with mines ........ 24; Calls answered: 77: the noun that opens the line.

    "Cleared ........ 40 ha" has none: what was done says what is counted.
    """
    end = label_mark(sentence, quantity)
    if end < 0 and sentence.norm(quantity.start - 1) in _MARKS and _is_line(sentence, quantity):
        end = quantity.start - 1
    if end < 0 and quantity.start in sentence.time_ends and _is_line(sentence, quantity):
        end = quantity.start  # "Mines destroyed in 2023", and below it the number
    if end < 1 or sentence.quantities_between(0, end):
        return None
    head = right_head(sentence, 0, end)
    if head is None or sentence.norms[head.last - 1] in PLACE_NOUNS:
        return None
    if head.entries:
        return None if all(e.category == "partitive" for e in head.entries) else head
    # "Kayah: 40": a name heads no count
    named = end in (1, quantity.start) or sentence.norms[end] in _MARKS
    return None if named or sentence.entries_at(head.last - 1, "cue") else head


def _is_line(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a label and its number are all that a line of a list or a short sentence says."""
    short = sentence.span.kind == "list_item" or len(sentence.tokens) <= _SHORT
    return short and quantity.last + 2 >= len(sentence.tokens)


def names_other_thing(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Brush cutters: 39, below "Deminers: 80"; Calls from farmers: 12: a plural nobody knows."""
    colon = quantity.start - 1
    if not quantity.elliptical or sentence.norm(colon) != ":":
        return False
    if sentence.span.kind != "list_item":
        return False
    first = sentence.norms[0].endswith("s") and colon > 1
    head = 0 if first else colon - 1
    common = sentence.tokens[head].text.islower() and sentence.norms[head].endswith("s")
    if not (first or common):
        return False
    noun = noun_at(sentence, head)
    told = noun is not None and any(e.category != "thing" for e in noun[1])
    return not told and not any(sentence.entries_at(k, "cue") for k in range(colon))


def closes(sentence: SentenceAnalysis, i: int) -> bool:
    """Whether a phrase ends before token `i`: at a sign, at "and", or with the sentence.

    "Other munitions 3,047 by province" ends before "by province", which heads another list.
    """
    if i >= len(sentence.norms) or sentence.norms[i] in CLOSING:
        return True
    if sentence.norms[i] == "(":  # "anti-tank mines two (five in 2020)"
        return bool(sentence.quantities_between(i + 1, i + 2))
    return sentence.norms[i] == "by" and sentence.norm(i + 1) in _BREAKDOWNS


def left_label(sentence: SentenceAnalysis, quantity: Quantity, start: int) -> Head | None:
    """Killed: 36; civilian - 48; UXO = 5; Hillside 170: the noun before a number as its label.

    The label is looked for down to token `start`.
    """
    i = _label_end(sentence, quantity, start)
    if i < start or sentence.tokens[i].kind == "sign" or i + 1 in sentence.time_ends:
        return None  # "Three died last week: two in Orla"
    if any(q.family == "area" and q.end == i + 1 for q in sentence.quantities_between(i - 6, i)):
        return None  # "9 square kilometres: 4 by clearance"
    for j in range(max(start, i - _LONGEST), i + 1):
        noun = noun_at(sentence, j)
        if noun and noun[0] == i + 1:
            mark = i + 1 < quantity.start  # a sign or a gap stands between label and number
            mark = mark or label_mark(sentence, quantity, start) >= 0
            rest = sentence.norm(j - 1) == "other"  # "other items: 40"
            opens = mark and (j == 0 or rest) and sentence.norms[i].endswith("s")  # "Items: 40"
            entries = tuple(e for e in noun[1] if opens or e.category != "partitive")
            if not mark and all(e.category == "outcome" for e in entries):
                return None  # "killed two and injured five": a verb
            if all(e.category == "thing" for e in entries) and (
                quantity.start < quantity.first or (mark and _is_named(sentence, j))
            ):  # "registered by the agency has passed 90"; "in Hill and Dale districts: 4"
                return None
            if mark and _told_behind(sentence, quantity):
                return None  # "Landmines: 4 killed, 8 injured"
            of = _opens_at(sentence, j) - 1
            if mark and sentence.norm(of) in _PREPOSITIONS:
                harmed = _harmed_by(sentence, of, start)
                if harmed is not None or of < start or opening_label(sentence, quantity):
                    return harmed  # "Accidents with munitions: 12"; "Deminers in the field: 40"
            other = sentence.entry_at(j - 2, "person") if sentence.norm(j - 1) in _ALSO else None
            mixed = (other,) if other is not None else ()
            named = term(sentence.tokens, j - rest, i + 1)
            model = next(_ending_at(sentence, j), ())  # "PMN-2 | mines: 14"
            return Head(j, i + 1, entries, named, model, mixed=mixed) if entries else None
    return None


def _opens_at(sentence: SentenceAnalysis, j: int) -> int:
    """Where the phrase of a noun at token `j` begins: at its number, at its article.

    "Casualties in | the four countries: 77 in Narvia".
    """
    counted = next((q for q in sentence.quantities_between(j - 2, j) if q.last == j), None)
    j = counted.start if counted is not None else j
    return j - (sentence.norm(j - 1) in ARTICLES)


def _harmed_by(sentence: SentenceAnalysis, of: int, start: int) -> Head | None:
    """Civilians injured | by mines: 17 (January); killed | by mines: 12: people, no mines."""
    if of < start:
        return None
    while start < of and sentence.tokens[start].kind == "sign":
        start += 1
    found = sentence.entries_at(start, "outcome")
    if found is not None and found[0] == of:
        return Head(start, of, found[1], term(sentence.tokens, start, of))
    head = right_head(sentence, start, of)
    people = head is not None and any(e.category in ("outcome", "person") for e in head.entries)
    return head if people else None


def _ending_at(sentence: SentenceAnalysis, i: int) -> Iterator[tuple[Entry, ...]]:
    """The devices whose names end right before token `i`."""
    for j in range(max(0, i - _LONGEST), i):
        found = sentence.entries_at(j, "device")
        if found is not None and found[0] == i:
            yield found[1]


def _is_named(sentence: SentenceAnalysis, i: int) -> bool:
    """Whether a name of a list stands right before token `i`: "in Hill and Dale | districts"."""
    listed = sentence.norm(i - 2) in _NAMING
    return i > 1 and listed and sentence.tokens[i - 1].text[0].isupper()


def _told_behind(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether the verb behind a number says what happened to people: ": 40 have been killed"."""
    i = quantity.last
    while i < quantity.last + _AUXILIARIES_IN_A_ROW and sentence.norm(i) in AUXILIARIES:
        i += 1
    entry = sentence.entry_at(i, "cue")
    return (
        entry is not None
        and entry.family == "people"
        and entry.role in ("state", "patient", "subject")
    )


def _label_end(sentence: SentenceAnalysis, quantity: Quantity, start: int) -> int:
    """The last token of what may be a label, or -1."""
    i, norms = quantity.start - 1, sentence.norms
    mark = i >= start and norms[i] in _SEPARATORS
    if mark:
        i = _before_mark(sentence, quantity, i - 1, start)
    led = label_mark(sentence, quantity, start)
    if led >= 0:
        return led - 1
    return i if mark or closes(sentence, quantity.last) else -1


def _before_mark(sentence: SentenceAnalysis, quantity: Quantity, i: int, start: int) -> int:
    """AP mines destroyed in 2023: 57 (of which ...): time and verb before the sign stepped over."""
    if not closes(sentence, quantity.last) and sentence.norms[quantity.last] != "(":
        return i
    i = sentence.time_ends.get(i + 1, i + 1) - 1
    if i >= start and sentence.entries_at(i, "cue") and _noun_ends(sentence, i, start):
        i -= 1
    return i


def _noun_ends(sentence: SentenceAnalysis, i: int, start: int) -> bool:
    """Whether a noun of the lexicon ends right before token `i`."""
    return any(
        (noun := noun_at(sentence, j)) is not None and noun[0] == i
        for j in range(max(start, i - 4), i)
    )


def number_of(sentence: SentenceAnalysis, quantity: Quantity) -> Head | None:
    """The number of deminers fell from 15,000 to fewer than 4,000: the head stands before.

    "The number of survivors is not known; an estimate of 4,000 was given."
    """
    norms, begin = sentence.norms, quantity.start
    estimated = not _ESTIMATES.isdisjoint(norms[max(0, begin - _ESTIMATE_REACH) : begin])
    linking = norms[max(0, begin - 1) : quantity.first]  # a qualifier may link: "has passed 80"
    if not estimated and _LINKS.isdisjoint(linking):
        return None
    for i in range(begin - 1, max(-1, begin - _COUNT_REACH), -1):
        if norms[i] == ";" and not estimated:
            return None
        if norms[i : i + 2] in (("number", "of"), ("how", "many")):
            head = right_head(sentence, i + 2, min(i + 9, begin))
            return head if head is not None and head.entries else None
        if norms[i] in _LEVELS and (moved := _accidents_before(sentence, i)) is not None:
            return moved
    return None


def _accidents_before(sentence: SentenceAnalysis, i: int) -> Head | None:
    """Mine accidents | rose from 28 to 40; accidents with mines | stood at 9: the plural moves."""
    for j in range(i - 1, max(-1, i - _LONGEST), -1):
        noun = noun_at(sentence, j)
        if noun is None or not sentence.norms[noun[0] - 1].endswith("s"):
            continue
        if all(e.category == "incident" for e in noun[1]):
            return Head(j, noun[0], noun[1], term(sentence.tokens, j, noun[0]))
    return None
