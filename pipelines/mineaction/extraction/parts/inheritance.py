"""Inheritance: what a part takes from its whole, and the order in which a text is filled in.

Lives here: measure, group, device and unit of parts. Does not live here: which quantity is a part
(link.py) and what a bare number takes from the text before it (ellipsis.py).

A part takes its measure, group and device from the whole unless its own words say otherwise: in
"310 civilian casualties, of whom 240 were children (200 boys, 40 girls)" the boys are civilian,
casualties and children.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES, MINE_TYPES
from mineaction.extraction.heads.device_predicates import SAID
from mineaction.extraction.parts.bracketed_outcomes import split_by_brackets
from mineaction.extraction.parts.ellipsis import (
    Told,
    accounts_on,
    by_device,
    from_before,
    listed_in_toll,
)
from mineaction.extraction.parts.gapping import fill_lists, is_taken_up, take_up
from mineaction.extraction.parts.joint_tolls import LEFT, has_died, leave_to_part
from mineaction.extraction.parts.staff_harmed import HARMED, leave_staff
from mineaction.extraction.parts.tolls_before import is_another_account
from mineaction.lexicon.grammar import CLOSING, word_set

_NESTED = 8  # parts of parts that are told before their wholes
_OWN_WORDS = 62  # points from which a cue is the part's own, wherever it stands
_PREDICATE_REACH = 3  # tokens between a whole and the verb of its part
_PREDICATE_REACH_OF_THINGS = 8
_LABEL_REACH = 6  # tokens before a part of a colon list that may be its label
_BRACKETED = ("brackets", "share")
_NOT_PEOPLE = ("device", "area", "incident")
_TOTAL_REACH = 4  # tokens before a sum in which "total" stands
_SUM_TOKENS = 80  # tokens of each of these that are looked at
_SUM_REACH = 2  # sentences in which the dead and the injured were told
_TAKEN_IN = word_set("taken_in_words")
_TAKEN_IN_REACH = 4  # tokens behind "of the 12 children"
_UNTOLD = (None, "injured")  # measures of a whole that its parts may correct
_COME_IN = word_set("come_in")
_DONE = word_set("done_to_land")
_HAS_COME_IN = word_set("has_come_in")
_COME_IN_REACH = 6  # tokens between a share of a sum and "has come in"


@dataclass(slots=True)
class _Memory:
    """The first whole of the sentence, the block, the block before, and of the text so far."""

    told: Told = field(default_factory=dict)  # family -> the last quantity with a measure
    top: Quantity | None = None
    block: int = -1
    block_first: Quantity | None = None
    earlier_first: Quantity | None = None
    here: Quantity | None = None
    marked: dict[str, Told] = field(default_factory=dict)  # mark of a footnote -> what it is on

    def enter(self, sentence: SentenceAnalysis) -> None:
        """Begin a sentence."""
        self.here = None
        if sentence.span.block != self.block:
            self.block = sentence.span.block
            self.earlier_first = self.block_first or self.earlier_first
            self.block_first = None

    def before(self, sentence: SentenceAnalysis) -> Told:
        """What a sentence goes on with: a footnote with what its mark stands behind."""
        if sentence.span.kind != "footnote":
            return self.told
        return self.marked.get(sentence.norms[0], self.told)

    def leave(self, sentence: SentenceAnalysis) -> None:
        """End a sentence: keep what was told where it has the marks of footnotes."""
        for mask in sentence.masks:
            if mask.kind == "footnote mark" and sentence.span.kind != "footnote":
                self.marked.setdefault(sentence.norms[mask.first], dict(self.told))

    def around(self) -> Quantity | None:
        """What a bare number most likely counts again."""
        return self.here or self.block_first or self.earlier_first or self.top

    def note(self, quantity: Quantity) -> None:
        """Keep a quantity that has its measure."""
        self.told[quantity.family] = quantity
        if quantity.parent is None and not quantity.is_share and self.here is None:
            self.here = quantity
            self.block_first = self.block_first or quantity


def inherit(analysis: Analysis) -> None:
    """Give parts and elliptical quantities what their own words leave open."""
    memory = _Memory()
    for sentence in analysis.sentences:
        split_by_brackets(sentence)
        fill_lists(sentence)
        _name_wholes(sentence)
        memory.enter(sentence)
        for quantity in sentence.quantities:
            if quantity.other and quantity.family not in ("object", "country", "unknown"):
                continue
            _repeat_twin(sentence, quantity)
            _is_sum(analysis, sentence, quantity)
            leave_staff(sentence, quantity, memory.here)
            _again_killed(sentence, quantity, memory)
            listed = _is_open(quantity) or is_taken_up(sentence, quantity)
            of_section = quantity.measure_rule == "section"
            if of_section and by_device(sentence, quantity, memory.told):
                pass  # "... 40 victims: 19 by mines", below a title on mines found
            elif (
                (listed and take_up(sentence, quantity))
                or accounts_on(sentence, quantity)
                or listed_in_toll(sentence, quantity)
            ):
                pass
            elif quantity.parent is not None:
                _from_whole(quantity, quantity.parent, sentence)
            elif quantity.measure is None and quantity.measure_rule != LEFT:
                told = memory.before(sentence)
                from_before(analysis, sentence, quantity, memory.around(), told)
            if quantity.measure is not None:
                memory.note(quantity)
        memory.top = memory.here or memory.top
        memory.leave(sentence)


def _is_sum(analysis: Analysis, sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """55 died; the injured reached 107, bringing the total to 162: the total counts both."""
    said = sentence.norms[max(0, quantity.start - _TOTAL_REACH) : quantity.start]
    if "total" not in said or quantity.is_share or quantity.fixed == "casualties":
        return
    if quantity.family not in ("people", "none") or quantity.number.value is None:
        return
    if quantity.cell is not None and quantity.measure is not None:
        return
    best = quantity.candidates[0] if quantity.candidates else None
    if best is not None and best.measure in FATES and best.first == quantity.last:
        return  # "Week total: 5 killed", below "4 killed, 1 injured"
    told = dict.fromkeys(FATES, Decimal(-1))
    for other in analysis.sentences[max(0, sentence.index - _SUM_REACH) : sentence.index + 1]:
        low, high = 0, len(other.tokens)
        if other is sentence:
            low, high = quantity.first - _SUM_TOKENS, quantity.first
        for q in other.quantities_between(max(low, high - _SUM_TOKENS), high):
            if q.parent is None and q.measure in told and q.number.value is not None:
                told[q.measure] = q.number.value
    if min(told.values()) >= 0 and sum(told.values()) == quantity.number.value:
        quantity.family = "people"
        quantity.decide("casualties", "sum")


def _repeat_twin(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Children made up 58% (36): the same told twice, of the same people."""
    twin = quantity.twin
    if twin is None or twin.measure is None:
        return
    quantity.decide(twin.measure, "same_as")
    if _is_bracketed(sentence, quantity) and not quantity.has_group:
        quantity.add_group(twin)


def _is_bracketed(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a number stands alone in its brackets or at the end: in "(50 of 65)" neither does."""
    before, behind = sentence.norm(quantity.start - 1), sentence.norm(quantity.last)
    return behind == ")" if before == "(" else before != "of" and behind in CLOSING - {")"}


def _name_wholes(sentence: SentenceAnalysis) -> None:
    """The number has passed 90, of whom 40 died and 50 were hurt: the whole counts casualties.

    So do "mines injured 13 villagers; 4 of them died and 9 were hurt".
    """
    parts: dict[Quantity, dict[str, Decimal]] = {}
    for quantity in sentence.quantities:
        whole = quantity.parent
        if whole is None or quantity.measure is None or (whole.measure and quantity.fixed):
            continue  # "6 of the dead" divide no injured
        if whole.measure in _UNTOLD and not (whole.fixed and whole.label):  # "Injured: 9 (4 boys)"
            parts.setdefault(whole, {})[quantity.measure] = quantity.number.value or Decimal(0)
    for whole, told in parts.items():
        both = told.keys() >= FATES and whole.family in ("people", "none")
        if both and whole.measure is None and not _is_toll(sentence, whole, sum(told.values())):
            continue
        if both and _is_beside_dead(sentence, whole):
            continue
        if both:
            whole.family = "people"
            whole.decide("casualties", "sum_of_parts")


def _is_beside_dead(sentence: SentenceAnalysis, whole: Quantity) -> bool:
    """Mines killed 90 and hurt 400, of whom 9 killed and 30 hurt were boys: parts of either.

    Gives the dead among the parts to the dead told before.
    """
    before = [q for q in sentence.quantities if q.first < whole.first and q.measure == "killed"]
    if whole.measure != "injured" or not before or before[-1].parent is not None:
        return False
    for part in sentence.quantities:
        if part.parent is whole and part.measure == "killed":
            part.parent = before[-1]
    return True


def _is_toll(sentence: SentenceAnalysis, whole: Quantity, harmed: Decimal | int) -> bool:
    """Whether all of a whole came to harm: not so in "of the 9,000 who live here, 12 died".

    Nor in "he led 90 men into the field; six of them died and ten were hurt".
    """
    if 2 * harmed < (whole.number.value or 0):
        return False
    if sentence.norm(whole.start - 1) not in ("of", "among", "the"):
        return True
    near = sentence.norms[whole.last : whole.end + _TAKEN_IN_REACH]
    return not _TAKEN_IN.isdisjoint(near)


def _is_open(quantity: Quantity) -> bool:
    """Whether the place of a number in a list says more than a word that stands far off."""
    if quantity.measure is None:
        return True
    if quantity.measure_rule == "list_default" and quantity.label:
        return True  # "mines caused 90 casualties, remnants 21", in a line of a list
    best = quantity.best
    far = best is not None and best.rule == quantity.measure_rule and best.score < _OWN_WORDS
    return quantity.elliptical and far


def _again_killed(sentence: SentenceAnalysis, quantity: Quantity, memory: _Memory) -> None:
    """A blast killed five. The army put the toll at seven: the toll of the killed again."""
    best = quantity.best
    told = memory.told.get("people")
    if quantity.measure != "casualties" or best is None or best.rule != quantity.measure_rule:
        return
    toll = sentence.norms[best.first : best.last] == ("toll",)
    near = told is not None and sentence.index - told.sentence <= 1
    fates = FATES if is_another_account(sentence) else {"killed"}
    if toll and near and told is not None and told.measure in fates:
        quantity.decide("killed", "toll_again")


def _from_whole(
    part: Quantity, whole: Quantity, sentence: SentenceAnalysis, depth: int = 0
) -> None:
    leave_to_part(sentence, part, whole)
    if part.is_share and whole.measure == "cost" and _has_come_in(part, sentence):
        part.decide("funding", "come_in")
        return
    if part.fixed == "deminers" and whole.measure in HARMED:
        told = part.measure in HARMED  # "among those who died are 54 deminers"
        part.measure, part.fixed = part.measure if told else None, None  # "4 were deminers"
    if _gives_way(part, whole):
        part.measure, part.family = None, part.family if part.family == "share" else "none"
    if _weak_cue(part, whole, sentence):
        part.measure = None
    if whole.measure is None and whole.twin is not None and whole.twin.measure is not None:
        whole.decide(whole.twin.measure, "same_as")  # "9 died. 6 of the 9 were girls"
    nested = whole.parent is not None and whole.parent is not part and depth < _NESTED
    if whole.measure is None and whole.parent is not None and nested:
        _from_whole(whole, whole.parent, sentence, depth + 1)
    fate = has_died(sentence, part, whole)
    if fate is not None:
        part.decide(fate, "has_died")
    _take_measure(part, whole)
    _take_thing(part, whole)
    _take_group(part, whole)


def _has_come_in(share: Quantity, sentence: SentenceAnalysis) -> bool:
    """Needs of 9 million, of which half is covered; it has got half of it: what has been given."""
    before = sentence.norms[max(0, share.start - 2) : share.start]
    behind = sentence.norms[share.last : share.last + _COME_IN_REACH]
    return not (_COME_IN.isdisjoint(behind) and _HAS_COME_IN.isdisjoint(before))


def _gives_way(part: Quantity, whole: Quantity) -> bool:
    """Whether the whole's measure overrules the part's: "27 of 64 casualties", "12% of them"."""
    if whole.measure is None:
        return False
    if not part.elliptical:
        return False
    if part.part_basis == "of_number":
        return not _own_predicate(part, whole)
    if whole.family == "money" and part.part_basis == "colon":
        return part.family in ("money", "people", "none")  # "90,000 euros: 40,000 for lessons"
    if part.measure_rule == "section" or (whole.family == "people" and part.family in _NOT_PEOPLE):
        return True
    best = part.best
    if best is not None and best.score >= _OWN_WORDS and part.measure in _DONE:
        return False  # "survey has struck off two thirds of it"
    divides = part.is_share and bool(part.anaphor) and not part.fixed and not part.has_group
    return divides and not _has_fate_behind(part)


def _has_fate_behind(share: Quantity) -> bool:
    """400 victims, 19 per cent of whom lost their lives: the share tells a fate of its own."""
    best = share.best
    if best is None or best.measure not in FATES or best.score < _OWN_WORDS:
        return False
    return 0 <= best.first - share.last <= _PREDICATE_REACH


def _own_predicate(part: Quantity, whole: Quantity) -> bool:
    """7 of the 30 displaced residents have gone back: what is said behind the whole is of the 7."""
    best = part.best
    if best is None or best.measure != part.measure or best.first < whole.end:
        return False
    told = whole.best
    if told is None or told.measure != whole.measure or told.first >= best.first:
        return False
    reach = _PREDICATE_REACH if whole.family == "people" else _PREDICATE_REACH_OF_THINGS
    return best.first - max(whole.end, told.last) <= reach


def _weak_cue(part: Quantity, whole: Quantity, sentence: SentenceAnalysis) -> bool:
    """Whether a part has its measure from a word that speaks of the whole."""
    return (
        part.measure is not None
        and whole.measure is not None
        and not part.fixed
        and whole.family == part.family
        and part.measure_rule.startswith(("cue", "section"))
        and not _own_words(sentence, part)
    )


def _own_words(sentence: SentenceAnalysis, part: Quantity) -> bool:
    """Whether the measure of a part comes from words inside the part."""
    best = part.best
    if best is None or best.rule != part.measure_rule or best.rule == "section":
        return False
    whole = part.parent if part.anaphor else None
    if whole is not None and part.sentence == whole.sentence and 0 < best.last <= whole.first:
        return False  # "treated 900 mine patients, 200 of them boys": said of the patients
    if best.first >= 0 and part.part_basis in _BRACKETED:
        low, high = _bracket(sentence.norms, part.first)
        return low <= best.first < high
    if best.first >= 0 and part.part_basis == "colon":
        return part.start - _LABEL_REACH <= best.first
    return best.score >= _OWN_WORDS


def _bracket(norms: Sequence[str], i: int) -> tuple[int, int]:
    """The innermost bracket around token `i`, as a token range."""
    depth, low = 0, i
    while low > 0:
        low -= 1
        if norms[low] == ")":
            depth += 1
        elif norms[low] == "(":
            if depth == 0:
                break
            depth -= 1
    high = i
    while high < len(norms) and norms[high] != ")":
        high += 1
    return low, high


def _take_measure(part: Quantity, whole: Quantity) -> None:
    if whole.measure is None:
        return
    if part.measure is None:
        part.decide(whole.measure, f"part:{part.part_basis}")
    if part.part_basis == "share":
        part.decide(whole.measure, "part:share")


def _take_thing(part: Quantity, whole: Quantity) -> None:
    """The kind of thing, its unit and its device."""
    if part.family == "unknown" and whole.family == "area" and part.part_basis == "brackets":
        part.measure = None  # "33 ha (that is 40 football pitches)"
        return
    if part.family == "unknown":
        part.other = ""
    if part.family in ("none", "unknown") and not part.is_share:
        part.family, part.unit = whole.family, whole.unit
    if part.part_basis == "of_number" and not part.is_share:
        part.family, part.unit = whole.family, whole.unit
    bare = part.anaphor and part.elliptical and whole.family == "device" and SAID not in part.notes
    if part.device is None or bare or _leaves_type(part, whole):
        part.device = whole.device


def _leaves_type(part: Quantity, whole: Quantity) -> bool:
    """40 anti-tank mines, of which the north lifted 9 mines: the type is not said twice."""
    if part.device != "MINE" or whole.device not in MINE_TYPES:
        return False
    few, many = part.number.value, whole.number.value
    return few is not None and many is not None and few < many


def _take_group(part: Quantity, whole: Quantity) -> None:
    if part.part_basis == "share" and not whole.is_share and whole.family == "people":
        # "Children: 71, or 49 per cent of the civilians": the 71 are civilians, too
        whole.civil_status = whole.civil_status or part.civil_status
    people = part.family in ("people", "share") and whole.family in ("people", "share")
    if not people or part.part_basis == "sum":
        return
    part.add_group(whole)
