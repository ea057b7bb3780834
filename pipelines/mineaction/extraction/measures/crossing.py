"""Crossing: what lies between a quantity and a cue, in points.

Lives here: distance, commas, brackets, relative words, other quantities and other cues on the way.
Does not live here: what speaks for a cue (scoring.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.heads.share_heads import OF_NUMBER
from mineaction.extraction.measures.cue_record import Cue
from mineaction.extraction.measures.cues import cues_within
from mineaction.lexicon.grammar import ADVERBS, AUXILIARIES, BE, DIVIDING, STOP, phrase_at, word_set
from mineaction.text.records import record
from mineaction.text.tokens import Token, is_dash

_RELATIVES_OF_PARTS = word_set("relatives_of_parts")
_FARTHEST = 40  # points; distance alone does not lose a cue
_OF_WHOM = 42  # points for a clause on a part of those counted
_BESIDE = 34  # points for a cue that stands right beside another quantity
_WORD_COSTS = {
    **dict.fromkeys(word_set("relatives"), 14),
    **dict.fromkeys(word_set("contrasts"), 16),
}
_LISTING = word_set("listing")
_THINGS = ("device", "area", "money")
_VERB_REACH = 20  # tokens between a participle and the verb of the sentence
_CLAUSES = word_set("relatives") | {";", "and", "while", "but"}
_ASIDES = word_set("asides")
_SHORTEST_ASIDE = 4  # tokens of "- all boys - were"
_WHO = word_set("clause_relatives")
_ANYBODY = word_set("anybody")
_VERBAL = AUXILIARIES | ADVERBS
_BREAKS_LAND = STOP - {"the", "a", "an", "and", "or"}
_ARTICLES = word_set("dividing_articles")
_CLAUSE_REACH = 4  # tokens of "20 of whom"
_ASIDE_REACH = 12  # tokens from "including" to the part that it opens
_LIST_SIGNS = frozenset(",&+/()")
_LAND = 3  # tokens between "of" and the last word that describes the land measured
_LAND_REACH = 8  # tokens between a number of an area and such a word
_LAND_PHRASE = 7  # tokens of "of mined farmland and pasture" between two areas of a list


@record(frozen=True, slots=True)
class Path:
    """The way from a quantity to a cue: `gap` are the tokens [low, high) between the two."""

    sentence: SentenceAnalysis
    quantity: Quantity
    cue: Cue
    to_right: bool
    inside: bool
    low: int
    high: int
    gap: tuple[Token, ...]

    @classmethod
    def between(cls, sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> Path:
        """The way between a quantity, with its head and qualifier, and a cue."""
        first, last = _span(quantity)
        inside = first <= cue.first and cue.last <= last
        to_right = cue.first >= quantity.last
        low, high = (min(last, cue.first), cue.first) if to_right else (cue.last, first)
        if inside:
            low = high = 0
        return cls(sentence, quantity, cue, to_right, inside, low, high, sentence.tokens[low:high])


def _span(quantity: Quantity) -> tuple[int, int]:
    """First and last token of the quantity with its head and qualifier."""
    last = max(quantity.last, quantity.head_last)  # behind "of whom", if it is one of several
    first = quantity.head_first if quantity.head_first >= 0 else quantity.start
    return min(quantity.start, first), last


def crossing(path: Path, cues: list[Cue]) -> tuple[int, list[str]]:
    """The points that the way costs, and what on it was dear."""
    reasons: list[str] = []
    gap = outside_changes(path)
    cost = min(2 * len(gap), _FARTHEST) + _sign_cost(gap, reasons, to_right=path.to_right)
    texts = [t.text for t in gap]
    depth = texts.count("(") - texts.count(")")
    if depth:
        cost += 15 if gap[-1].text != "(" else 6
        reasons.append("in or out of brackets")
    cost += _quantity_cost(path, gap, depth, reasons)
    if path.to_right and (why := _closed_off(path)):
        reasons.append(why)
        cost += _BESIDE * 2
    if path.to_right and _has_own_verb(path):
        reasons.append("it has a verb of its own")
        cost += _BESIDE * 2
    if path.to_right and _has_verb(path, cues):
        reasons.append("it has its own verb before it")
        cost += _BESIDE
    for other in cues_within(cues, path.low, path.high):
        if _competes(path, other):
            reasons.append(f"'{path.sentence.tokens[other.first].text}' between")
            return cost + 18, reasons
    return cost, reasons


def _has_own_verb(path: Path) -> bool:
    """Nine men were evacuated and 4 women injured: the nine have a verb that no lexicon knows."""
    sentence, low = path.sentence, path.low
    if sentence.norm(low) not in BE or not sentence.norm(low + 1).endswith("ed"):
        return False
    if sentence.norm(low + 2) not in ("and", ",") or path.cue.first <= low + 2:
        return False
    following = sentence.quantities_between(low + 3, low + 5)
    return bool(following) and not sentence.entries_at(low + 1, "cue")


def _has_verb(path: Path, cues: list[Cue]) -> bool:
    """We lost one man, and four were hurt: the number is the object of the verb before it."""
    first, norms = path.quantity.start, path.sentence.norms
    own = any(
        c.last == first and c.entry.role == "patient" and c.entry.family == "people"
        for c in cues_within(cues, first - 1, first)
    )
    return own and any(
        other is not path.quantity and norms[other.start - 2 : other.start] == (",", "and")
        for other in path.sentence.quantities_between(path.low, path.cue.first)
    )


def outside_brackets(gap: Sequence[Token]) -> Sequence[Token]:
    """A gap without the brackets that open and close in it: "65 (civilians - 50) died"."""
    gap = _outside_aside(gap)
    if ")" not in [t.text for t in gap]:
        return gap
    out: list[Token] = []
    opened: list[int] = []
    for token in gap:
        if token.text == "(":
            opened.append(len(out))
        out.append(token)
        if token.text == ")" and opened:
            del out[opened.pop() :]
    return out


def outside_changes(path: Path) -> Sequence[Token]:
    """The gap of a way without brackets, changes and ages.

    "Injuries fell by almost half, from 60"; "among the dead are a cook, 29, and two guards".
    """
    if path.cue.entry.role != "before":
        return outside_brackets(_outside_dashes(path.gap))
    between = path.sentence.quantities_between(path.low, path.high)
    skipped = {
        i
        for q in between if q.other == "change"
        for i in range(q.start - (path.sentence.norm(q.start - 1) == "by"), q.end)
    }  # fmt: skip
    if len(between) < [t.kind for t in path.gap].count("number"):
        skipped.update(_ages(path, {q.first for q in between}))
    kept = [t for i, t in enumerate(path.gap, path.low) if i not in skipped]
    return outside_brackets(kept)


def _outside_dashes(gap: Sequence[Token]) -> Sequence[Token]:
    """51 people | - 30 civilians and 21 soldiers - | have been victims of mines."""
    if len(gap) < _SHORTEST_ASIDE or gap[0].text != "-" or gap[0].end == gap[1].start:
        return gap
    dashes = [i for i, token in enumerate(gap) if token.text == "-"]
    close = next((i for i in dashes[1:] if gap[i - 1].end < gap[i].start), 0)
    return gap[close + 1 :] if close else gap


def _ages(path: Path, counted: set[int]) -> Iterator[int]:
    """The numbers between commas that count nothing, each with the comma before it."""
    norms = path.sentence.norms
    for i in range(path.low + 1, path.high - 1):
        number = path.sentence.tokens[i].kind == "number" and i not in counted
        if number and norms[i - 1] == norms[i + 1] == ",":
            yield from (i - 1, i)


def _outside_aside(gap: Sequence[Token]) -> Sequence[Token]:
    """A gap without the parts named between commas: "40 more, including 6 women, were hurt"."""
    if not gap or gap[0].text != ",":
        return gap
    norms = [t.norm for t in gap]
    last = len(norms) - 1 - norms[::-1].index(",")
    if last and norms[1] in _WHO and _VERBAL.issuperset(norms[last + 1 :]):
        return gap[last + 1 :]  # "two men, who came back after 26 years, were killed"
    end = norms.index(",", 1) if "," in norms[1:] else 0
    if end and not _RELATIVES_OF_PARTS.isdisjoint(norms[1 : 1 + _CLAUSE_REACH]):
        return gap[end + 1 :]  # "50 girls, 20 of whom died, were victims of mines"
    opens = phrase_at("part_open", norms, 1) if end and norms[1] in _ASIDES else 0
    return gap[end + 1 :] if opens and BE.isdisjoint(norms[:end]) else gap


def _sign_cost(gap: Sequence[Token], reasons: list[str], *, to_right: bool) -> int:
    """Signs and words that begin another clause."""
    cost = 0
    for token in gap:
        if token.text == ";" or (token.text == "|" and token is not gap[0]):
            cost += 62
            reasons.append("a semicolon between")
        elif token.text in ":=|":  # "Cleared | 9 ha, 2 of them by hand"
            cost += 30 if to_right else 8
        elif token.text == ",":
            cost += 3
        elif token.norm in _WORD_COSTS:
            cost += _WORD_COSTS[token.norm]
            reasons.append(f"'{token.norm}' between")
    return cost


def _quantity_cost(path: Path, gap: Sequence[Token], depth: int, reasons: list[str]) -> int:
    """Other quantities on the way: those of a list cost little, one beside the cue costs most."""
    between = path.sentence.quantities_between(path.low, path.high)
    if not between:
        return 0
    cost = 0
    starts = {t.start for t in gap}
    for other in between:
        if (
            other is path.quantity
            or other.other == "change"
            or path.sentence.tokens[other.first].start not in starts
        ):
            continue
        same = other.family == path.quantity.family or other.elliptical
        cost += 4 if same and depth == 0 else 2
        part = path.to_right and not other.is_share
        whom = path.sentence.norm(other.end - 1) in _RELATIVES_OF_PARTS and other.anaphor
        if part and (whom or path.sentence.norm(other.start - 1) in _RELATIVES_OF_PARTS):
            cost += _OF_WHOM  # "9 people, of whom 4 died": what follows is said of the 4
            reasons.append(f"a clause on '{path.sentence.tokens[other.first].text}' between")
        if not other.other and _stands_for(path, other):
            reasons.append(f"it stands for '{path.sentence.tokens[other.first].text}'")
            cost += _BESIDE * 2
        elif not other.other and _beside(path, other):
            reasons.append(f"it stands beside '{path.sentence.tokens[other.first].text}'")
            cost += _BESIDE * (2 if depth > 0 and path.to_right else 1)  # "17 men (3 killed)"
    return cost


def _closed_off(path: Path) -> str:
    """Why what stands behind a number is said of a later one, or ""."""
    if _closes_aside(path) or _leaves_dashes(path):
        return "an aside ends between"
    if path.cue.finite and is_base(path.sentence, path.quantity):
        return "it is said of its share"
    if any(a in _ANYBODY and b == "who" for a, b in pairwise(t.norm for t in path.gap)):
        return "it is said of somebody else"  # "27 pupils know somebody who was hurt"
    return "it is divided before" if _is_divided(path) else ""


def is_base(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Only 7% of the $43 million requested has been paid: paid is the share, not the sum."""
    i = min(quantity.start, quantity.head_first if quantity.family == "money" else quantity.start)
    i -= 1 + (sentence.norm(i - 1) in _ARTICLES)
    if i < 1 or sentence.norms[i] != "of":
        return False
    return any(q.is_share and q.last == i for q in sentence.quantities_between(i - 3, i))


def _is_divided(path: Path) -> bool:
    """Of the 19 patients, four died; among 22 aboard seven were hurt: said of the four, the seven.

    "Of the 9 men and 4 women hurt" counts both: a joint before the second shows it.
    """
    norms, i = path.sentence.norms, path.quantity.start - 1
    i -= norms[i] in _ARTICLES if i >= 0 else 0
    if i < 0 or norms[i] not in DIVIDING or (i and path.sentence.tokens[i - 1].kind != "sign"):
        return False
    return any(
        other is not path.quantity and norms[other.start - 1] not in _LISTING
        for other in path.sentence.quantities_between(path.low, path.cue.first)
    )


def _closes_aside(path: Path) -> bool:
    """9 died, including two boys, and 4 others were hurt: what stands behind is of the 4.

    So does the noun of the next number: "9 dead, including two boys, and 4 injured farmers".
    """
    norms, quantity = path.sentence.norms, path.quantity
    if quantity.anaphor or not _in_aside(path):
        return False
    for other in path.sentence.quantities_between(path.low, path.cue.last):
        if other is quantity or norms[other.start - 1] not in ("and", "while", ","):
            continue
        before = norms[path.low : other.start - 1]
        if norms[other.start - 1] == "," or before[-1:] == (",",):
            return other.elliptical or not other.has_group or _heads(other, path.cue)
    return False


def _leaves_dashes(path: Path) -> bool:
    """Nine died - two officers and seven privates - and 12 were hurt: no officers were hurt."""
    if "-" not in path.sentence.norms[path.low : path.high]:
        return False
    first, told = path.quantity.start, {t.start for t in outside_brackets(path.gap)}
    tokens = path.sentence.tokens
    inside = any(is_dash(tokens, i) for i in range(max(1, first - _ASIDE_REACH), first))
    closing = [i for i in range(path.low, path.high) if tokens[i].start in told]
    return inside and any(is_dash(tokens, i) for i in closing)


def _heads(other: Quantity, cue: Cue) -> bool:
    """Whether a cue is an adjective in the phrase of a number: "4 injured farmers"."""
    return other.last <= cue.first and cue.last < other.head_last


def _in_aside(path: Path) -> bool:
    """Whether the number stands behind "including", alone or in a list of groups."""
    norms, i = path.sentence.norms, path.quantity.start
    if not _ASIDES.isdisjoint(norms[max(0, i - _ASIDE_REACH) : i]):
        for k in range(i - 1, max(-1, i - _ASIDE_REACH), -1):
            if norms[k] in _ASIDES:
                return BE.isdisjoint(norms[k:i])
            if norms[k] in (";", "."):
                return False
    return False


def _beside(path: Path, other: Quantity) -> bool:
    """Whether the cue is right beside another quantity that is not in one list with this one."""
    other_first, other_last = _span(other)
    cue = path.cue
    distance = cue.first - other_last if cue.first >= other_last else other_first - cue.last
    if distance > 2:
        return False
    first, last = _span(path.quantity)
    low, high = (last, other_first) if other_first >= last else (other_last, first)
    gap = path.sentence.tokens[low:high]
    if gap and gap[-1].norm == "with" and path.to_right:
        return True  # "49 pickers, with 28 hurt": said of the 28
    if path.quantity.fixed == "casualties":
        return True  # "64 casualties, including 20 killed": the head has said it
    if path.quantity.family == other.family == "area":
        return any(t.text == "(" or not _lists(t) for t in _behind_land(gap))
    moved = [t.norm for t in gap] == ["to"]  # "fell from 90 to 60"
    return not moved and any(t.text == "(" or not _lists(t) for t in gap)


def _stands_for(path: Path, other: Quantity) -> bool:
    """90 dead, of them 26 women, and 64 injured: the adjective stands for those whom it counts."""
    cue = path.cue
    state = cue.entry.role == "state" or (cue.passive and not cue.finite)
    apart = path.quantity.head_last > path.quantity.last and not path.quantity.label
    return state and path.to_right and other.elliptical and apart and cue.first == other.last


def _behind_land(gap: Sequence[Token]) -> Sequence[Token]:
    """A gap without the land of its first area: "9 ha | of mined land | and 4 ha of roads"."""
    if not gap or gap[0].norm != "of":
        return gap
    for n, token in enumerate(gap[:_LAND_PHRASE]):
        if n and _lists(token):
            return gap[n:]
        if n and token.norm in _BREAKS_LAND:
            break
    return gap


def _lists(token: Token) -> bool:
    """Whether a token may stand between the members of a list: a joint, a number, a name."""
    if token.kind == "sign":
        return token.text in _LIST_SIGNS
    return token.norm in _LISTING or token.kind == "number" or token.text[:1].isupper()


def _competes(path: Path, other: Cue) -> bool:
    """Whether another cue on the way says something else of the same kind of thing."""
    mine, its = path.cue.entry, other.entry
    if other is path.cue or other.last > path.high or its.role == "context":
        return False
    if its.family != mine.family or its.code == mine.code:
        return False
    if path.cue.finite and path.to_right and _is_participle(path.sentence, other):
        return False  # "40 mines laid by the army were destroyed"
    if path.cue.finite and OF_NUMBER in path.quantity.notes and not other.finite:
        return False  # "9 per cent of the 300 ha found to be mined have been cleared"
    if path.to_right and mine.role == "subject" and other.first == path.low:
        return False  # "two boys hurt on Monday have died"
    if describes_land(path.sentence, path.quantity, other):
        return False
    return not describes_other_land(path.sentence, path.quantity, other)


def is_reduced(path: Path, cues: list[Cue]) -> bool:
    """40 mines laid by the army were destroyed: a participle before the verb of the sentence.

    The verb says what was done; the participle only which mines, or which land. So does any word of
    danger: "9 ha suspected of contamination were released".
    """
    cue, family = path.cue, path.cue.entry.family
    danger = cue.entry.code == "area_contaminated" and not cue.finite
    if not path.to_right or family not in _THINGS or is_base(path.sentence, path.quantity):
        return False
    if not danger and not _is_participle(path.sentence, cue):
        return False
    for other in cues_within(cues, cue.last, cue.last + _VERB_REACH):
        if not other.finite or other.entry.family != family or other.entry.code == cue.entry.code:
            continue
        between = path.sentence.norms[cue.last : other.first]
        counted = path.sentence.quantities_between(cue.last, other.first)
        return _CLAUSES.isdisjoint(between) and all(q.other for q in counted)
    return False


def _is_participle(sentence: SentenceAnalysis, cue: Cue) -> bool:
    """ "laid by the army", "still contaminated": a participle without an auxiliary."""
    if cue.entry.form:
        return cue.passive and not cue.finite
    bare = sentence.norm(cue.first - 1) not in BE
    return cue.entry.role == "patient" and bare and sentence.norms[cue.last - 1].endswith("ed")


def describes_land(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """12 ha of mined land: the word stands between "of" and the noun of the land."""
    i = quantity.head_last
    if quantity.family != "area" or sentence.norm(i) != "of" or cue.first <= i:
        return False
    return cue.first <= land_reach(sentence, i)


def land_reach(sentence: SentenceAnalysis, of: int) -> int:
    """The last token at which a word may begin that describes the land behind "of".

    A device steps in between: "of | cluster munition- | contaminated farmland"; a comma closes
    what is described: "14 km2 of that, which leaves us 7".
    """
    device = sentence.entries_at(of + 1, "device")
    if device is None:
        behind = sentence.norms[of + 1 : of + 1 + _LAND]
        return of + (behind.index(",") if "," in behind else _LAND)
    return device[0] + (sentence.norm(device[0]) == "-") + 1


def describes_other_land(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """12 ha of mined land and 9 ha of roads: "mined" describes the land of the 12 alone."""
    if cue.entry.family != "area" or cue.entry.code == "area_total":
        return False
    near = sentence.quantities_between(cue.first - _LAND_REACH, cue.first)
    return any(q is not quantity and describes_land(sentence, q, cue) for q in near)
