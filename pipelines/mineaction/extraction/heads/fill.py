"""Heads: what each number of a sentence counts.

Lives here: the order in which money, changes, shares, units, nouns and labels are tried, and
nouns that stand once for two numbers; a number whose head shows that it is no figure gets its
role here. Does not live here: what happened to the thing counted (measures/scoring.py) and which
group is part of which (parts/link.py).
"""

from __future__ import annotations

from itertools import pairwise

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES
from mineaction.extraction.heads.labels_before import closes, left_label, number_of, opening_label
from mineaction.extraction.heads.meaning import apply_head
from mineaction.extraction.heads.noun_phrases import Head, anaphor_end, right_head
from mineaction.extraction.heads.share_heads import fill_share
from mineaction.extraction.heads.units import (
    fill_money,
    fill_unit,
    is_change,
    is_change_of_size,
    unit_of_label,
)
from mineaction.lexicon.grammar import DIVIDING, PAIR_JOINTS, PLAN_COLUMNS, STOP, word_set
from mineaction.text.time_words import UP_TO

_LONGEST_BRACKET = 14  # tokens of "(41 anti-personnel and 31 anti-tank)"
_CALIBRES = word_set("calibre_units")
_SIZES = _CALIBRES | word_set("weight_units")
_AFTER_YEAR = frozenset(",;.)-(")
_DETERMINERS = word_set("head_determiners")
_JOINTS = word_set("right_node_joints")
_MEASURED = ("area", "money")
_OTHERS_HURT = 4  # tokens of "to nine soldiers"
_LONGEST_NAME = 5  # tokens from a number over "and" and a name to the next
_OF_THE_VICTIMS = -20
_OF_THE_INJURED = -34  # "four of the wounded died"
_APART = STOP | {",", ";", ":"}  # "anti-tank mines 4; 82 mm shells 9"
_OWNERS = word_set("head_determiners") | {"'s"}
_OWNER_REACH = 4  # tokens of "the country's" before the whole
_ADJECTIVES = 2  # words between a count and the size of what it counts
_AGE_WORDS = 5  # tokens of "year-olds"
_ADULT = 18  # years
_UNCOUNTED_TOO = (("out", "of"), ("to",))
_COMPARED = (("compared", "with"), ("compared", "to"))
_HOW_BADLY = word_set("how_badly")
_NO_SIZES = ("age", "duration")
_GROUPS = 24  # tokens of "two women, four men and three boys"
_LISTED_CHANGE = 5  # tokens between the changes of a list: "accidents with mines and"
_UNCOUNTED = ("none", "country", "unknown")


def fill_heads(sentence: SentenceAnalysis) -> None:
    """Give every quantity of a sentence its unit, head, group and family."""
    quantities = sentence.quantities
    start = 0
    for n, quantity in enumerate(quantities):
        begin = _skip_bracket(sentence, quantity.after)
        end = len(sentence.tokens)
        for other in quantities[n + 1 : n + 1 + _LONGEST_BRACKET]:
            if other.first >= begin:
                end = other.first
                break
        _fill(sentence, quantity, start, begin, end)
        start = quantity.last
    _step_over_sizes(sentence)
    _share_right_nodes(sentence)
    _share_others(sentence)
    _share_uncounted(sentence)


def _step_over_sizes(sentence: SentenceAnalysis) -> None:
    """three 155 mm shells; two four-wheel vehicles: what is counted stands behind its size."""
    for count, size in pairwise(sentence.quantities):
        i = size.last + (sentence.norm(size.last) == "-")
        between = sentence.norms[count.last : size.first]
        hyphened = not between and sentence.norm(size.last) == "-"
        if count.elliptical and hyphened and size.other not in _NO_SIZES:
            head = right_head(sentence, i, len(sentence.tokens))
            if head is not None:
                count.elliptical = False
                apply_head(count, head)
                size.family, size.other = "none", "other count"
                continue
        apart = len(between) > _ADJECTIVES or not _APART.isdisjoint(between)
        if apart or sentence.norm(i) not in _SIZES or count.head_last > size.first:
            continue
        head = right_head(sentence, i + 1, len(sentence.tokens))
        if head is not None and head.entries:
            count.elliptical, count.other = False, ""
            apply_head(count, head)


def _fill(sentence: SentenceAnalysis, quantity: Quantity, start: int, i: int, end: int) -> None:
    """The phrase behind a number begins at token `i` and ends before `end`; labels from `start`."""
    if fill_money(sentence, quantity) and not is_change(sentence, quantity):
        return
    if is_change(sentence, quantity):
        quantity.other = "change"
    elif quantity.number.percent:
        fill_share(sentence, quantity, i)
    elif fill_unit(sentence, quantity, i) or unit_of_label(sentence, quantity):
        if is_change_of_size(sentence, quantity):
            quantity.family, quantity.other = "none", "change"
    elif i > quantity.last and fill_unit(sentence, quantity, quantity.last):
        return  # "fifteen years or so"
    elif _is_year(sentence, quantity):
        quantity.other = "date"
    else:
        _fill_noun(sentence, quantity, start, _of_group(sentence, quantity, i), end)


def _fill_noun(
    sentence: SentenceAnalysis, quantity: Quantity, start: int, i: int, end: int
) -> None:
    """A noun behind the number, a label before it, or neither."""
    size = sentence.norm(i + (sentence.norm(i) == "-"))
    if size in _SIZES:  # "eleven 122mm rockets"; "two 250 kg bombs"
        quantity.other = "distance" if size in _CALIBRES else "weight"
        return
    if sentence.norms[i : i + 2] == ("of", "you"):
        quantity.other = "other count"  # "we thank 640 of you": readers
        return
    if _fill_anaphor(sentence, quantity, i):
        return
    head = right_head(sentence, i, end)
    if head is None or _tells_degree(sentence, head):
        label = (
            left_label(sentence, quantity, start)
            or opening_label(sentence, quantity)
            or number_of(sentence, quantity)
        )
        if label is None or (label.term or "").lower() in PLAN_COLUMNS:  # "target: 2,600"
            quantity.elliptical = True
            _divide_outcome(sentence, quantity)
            return
        quantity.label = True
        apply_head(quantity, label)
        _join_fate(sentence, quantity)
        return
    if _says_little(head) and closes(sentence, head.last if head.entries else quantity.last):
        label = left_label(sentence, quantity, start)
        if label is not None:
            quantity.label, head = True, label
    apply_head(quantity, head)
    _join_fate(sentence, quantity)
    if sentence.norms[head.first : head.last] == ("bodies",) and _are_remains(sentence, quantity):
        quantity.family, quantity.other, quantity.fixed = "people", "", "killed"
    if anaphor_end(sentence, head.last):
        quantity.anaphor = quantity.anaphor or _anaphor(sentence, head.last)


def _join_fate(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """402 civilian deaths and injuries, but "12 civilian deaths and injuries to 9 soldiers"."""
    joint = quantity.head_last
    told = sentence.entry_at(joint + 1, "outcome")
    if quantity.fixed not in FATES or sentence.norm(joint) not in PAIR_JOINTS or told is None:
        return
    counted = sentence.quantities_between(joint + 2, joint + 2 + _OTHERS_HURT)
    own = any(q is not quantity for q in counted) and sentence.norm(joint + 2) == "to"
    if told.code in FATES - {quantity.fixed} and not own:
        quantity.fixed, quantity.head_last = "casualties", joint + 2


def _tells_degree(sentence: SentenceAnalysis, head: Head) -> bool:
    """Nine sappers were killed and 12 badly injured: no noun, but how badly."""
    return not head.entries and sentence.norms[head.last - 1] in _HOW_BADLY


def _are_remains(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Rescuers pulled out 11 bodies; nine bodies were found; not "nine bodies were set up"."""
    near = sentence.norms[max(0, quantity.start - _HANDED) : quantity.head_last + _HANDED]
    return not _RECOVERING.isdisjoint(near)


_RECOVERING = word_set("recovering_verbs")
_HANDED = 4  # tokens between "received" and "as many as 22 bodies"


def _says_little(head: Head) -> bool:
    """UXO - 97 pcs.: no noun behind the number, or one that only says that things are counted."""
    return not head.entries or any(e.category == "partitive" for e in head.entries)


def _divide_outcome(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Of the dead 53 were civilians; among the injured, 9 are drivers: the fate stands before."""
    i = quantity.start - 1
    i -= sentence.norm(i) == ","
    if quantity is sentence.quantities[0] and sentence.norm(3) == ",":
        i = 2  # "Of the victims, said the ministry, 64 were deminers"
    outcome = sentence.entry_at(i, "outcome")
    if outcome is None or sentence.norm(i - 1) not in _DETERMINERS:
        return
    if sentence.norm(i - 2) in DIVIDING:
        quantity.fixed, quantity.anaphor, quantity.family = outcome.code, "of_them", "people"


def _anaphor(sentence: SentenceAnalysis, i: int) -> str:
    return "among" if sentence.norms[i] == "among" else "of_them"


def _fill_anaphor(sentence: SentenceAnalysis, quantity: Quantity, i: int) -> bool:
    """Nine of them; eleven of the victims: whether a part that points back ends at token `i`."""
    after = anaphor_end(sentence, i)
    if sentence.norm(i) in _HOW_BADLY and closes(sentence, i + 1):
        quantity.anaphor, quantity.elliptical = "of_them", True  # "five were hurt, two critically"
        return True
    if not after:
        return False
    quantity.anaphor, quantity.elliptical = _anaphor(sentence, min(i, quantity.last)), True
    quantity.head_last = after
    told = sentence.entries_at(after, "outcome")
    if told is not None and closes(sentence, told[0]):  # "1,021 of them deaths"
        quantity.fixed, quantity.head_last = told[1][0].code, told[0]
        return True
    outcome = sentence.entry_at(after - 1, "outcome")
    if outcome is not None:  # "eleven of the victims were in the north"
        quantity.fixed = outcome.code
        quantity.fixed_weight = _OF_THE_INJURED if outcome.code == "injured" else _OF_THE_VICTIMS
    return True


def _is_year(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """A bare 2024 between signs or small words is a year, whatever its place."""
    text = sentence.tokens[quantity.first].text
    if quantity.last - quantity.first > 1 or not (text.isdecimal() and len(text) == 4):
        return False
    after = {quantity.last, quantity.last + 1}
    ranged = sentence.norm(quantity.last) in UP_TO and not after.isdisjoint(sentence.time_starts)
    behind = sentence.norm(quantity.last) or "."
    closed = behind in _AFTER_YEAR or (behind == "by" and closes(sentence, quantity.last))
    return 1900 <= int(text) <= 2100 and (ranged or closed)


def _of_group(sentence: SentenceAnalysis, quantity: Quantity, i: int) -> int:
    """hundreds of our cities; 1 of our sappers; dozens of the drivers: the head follows "of"."""
    if sentence.norm(i) != "of" or anaphor_end(sentence, i):
        return i
    j = i + 1
    while sentence.norm(j) in _DETERMINERS:
        j += 1
    if sentence.norm(j + 1) == "'s":  # "9 of the sector's 55 deminers"; "9 of Ruritania's wards"
        return i if sentence.quantities_between(j + 2, j + 4) else j + 2
    return j if quantity.number.kind == "vague" or j > i + 1 else i


def _skip_bracket(sentence: SentenceAnalysis, i: int) -> int:
    """1,498 (37%) children: a short bracket between a number and its noun is stepped over."""
    tokens = sentence.tokens
    if sentence.norm(i) != "(":
        return i
    for j in range(i + 1, min(i + _LONGEST_BRACKET, len(tokens))):
        if tokens[j].text == ")":
            follows = sentence.norm(j + 1)
            if follows == "of":
                return j + 1  # "27 (42%) of the casualties"
            noun = j + 1 < len(tokens) and tokens[j + 1].kind == "word"
            return j + 1 if noun and follows not in STOP else i
    return i


# ---- one noun for two numbers -------------------------------------------------------------------


def _share_right_nodes(sentence: SentenceAnalysis) -> None:
    """270 anti-personnel and 656 anti-tank landmines; 5 or 6 soldiers: the noun stands once."""
    for left, right in reversed(list(pairwise(sentence.quantities))):
        between = sentence.norms[left.last : right.first]
        if between == (",",) and _is_sum_of_groups(sentence, left):
            continue
        if not left.elliptical or any(norm not in _JOINTS for norm in between):
            _share_noun(sentence, left, right)
            _share_unit(sentence, left, right)
            continue
        if right.other == "age" and _counts_of_age(sentence, left, right):
            continue
        if right.other in ("age", "duration"):
            left.other = right.other
        if between and left.is_share and right.is_share and right.fixed and not left.anaphor:
            left.fixed, left.elliptical = right.fixed, False  # "24% and 9% of the victims"
            left.notes += right.notes
        counted = right.family in ("people", "device", "area") and not right.label
        if between and right.family == "money" and not left.anaphor:
            left.copy_thing(right)  # "from 1,200 to 300 euros"
            left.elliptical = False
        if between and counted and left.is_share:  # "13 percent, or 160,000 square kilometres"
            left.notes.append(f"share_of:{right.family}")
            left.elliptical, left.device = False, right.device
        elif between and counted and not left.anaphor:
            left.copy_thing(right)
            left.copy_group(right)
            left.fixed, left.elliptical = right.fixed, False
            left.group_rule = "right_node"


def _is_sum_of_groups(sentence: SentenceAnalysis, total: Quantity) -> bool:
    """Mines hurt nine, two women and seven men: the groups behind a number add up to it."""
    rest, end = total.number.value, total.last
    for part in sentence.quantities_between(end, end + _GROUPS):
        gap = sentence.norms[end : part.start]
        if part.family != "people" or not gap or not _JOINTS.issuperset(gap) or rest is None:
            return False
        rest, end = rest - (part.number.value or 0), part.end
        if rest <= 0:
            return rest == 0 and total.elliptical
    return False


def _counts_of_age(sentence: SentenceAnalysis, count: Quantity, age: Quantity) -> bool:
    """two two-year-olds, three 14-year-old boys: the noun is of persons whom the first counts."""
    words = sentence.norms[age.last : age.last + _AGE_WORDS]
    if count.last != age.first:
        return False
    if "old" in words:
        head = right_head(sentence, age.last + words.index("old") + 1, len(sentence.tokens))
        if head is None:
            return False
        count.elliptical = False
        apply_head(count, head)
    elif "olds" in words:
        count.family, count.elliptical, count.head_last = "people", False, age.last
    else:
        return False
    value = age.number.value
    count.age = "child" if value is not None and value < _ADULT else count.age
    return True


def _share_noun(sentence: SentenceAnalysis, left: Quantity, right: Quantity) -> None:
    """thirteen Ruritanian and three Graustarkian soldiers: the names are of one kind of people."""
    if right.family != "people" or right.label or left.has_group or left.fixed:
        return
    between = sentence.tokens[left.last : right.start]
    names = [t for t in between if t.kind != "sign"]
    if len(names) < 2 or names[-1].norm != "and" or any(t.text.islower() for t in names[:-1]):
        return
    if left.elliptical or left.family in ("unknown", "people"):
        left.copy_thing(right)
        left.copy_group(right)
        left.fixed, left.elliptical, left.other = right.fixed, False, ""
        left.group_rule = "right_node"


def _share_unit(sentence: SentenceAnalysis, left: Quantity, right: Quantity) -> None:
    """Orla 9.1, Sova 8.2 and Narva 1.2 square kilometres: the unit stands once, at the end."""
    names = sentence.tokens[left.last : right.start]
    if right.family not in _MEASURED or left.family != "none" or not left.elliptical:
        return
    if not 2 <= len(names) <= _LONGEST_NAME or names[0].norm not in _JOINTS:
        return
    listed = all(t.text[0].isupper() or t.norm in _JOINTS for t in names)
    if listed and names[-1].text[0].isupper() and sentence.tokens[left.start - 1].text[0].isupper():
        left.copy_thing(right)
        left.elliptical = False


def _share_others(sentence: SentenceAnalysis) -> None:
    """388 mines and 124 others: what stands in a list of things is no person."""
    for left, right in pairwise(sentence.quantities):
        if right.term not in ("other", "others") or left.family != "device":
            continue
        between = sentence.norms[left.end : right.first]
        if between and _JOINTS.issuperset(between):
            right.copy_thing(left)
            right.device = "EO_OTHER"


def _share_uncounted(sentence: SentenceAnalysis) -> None:
    """94 of 164 States: what is no figure as a whole is none in part."""
    for part, whole in pairwise(sentence.quantities):
        between = sentence.norms[part.end : whole.start]
        listed = len(between) <= _LISTED_CHANGE and between[-1:] == ("and",)
        if part.other == "change" and listed and closes(sentence, whole.end):
            whole.other = "change"  # "an increase of 5 accidents and 4 deaths"
        between = sentence.norms[part.end : whole.first]
        alike = between in _UNCOUNTED_TOO or between[-2:] in _COMPARED
        alike = alike and part.other != "change"  # "9% less, compared to 40"; "rose by 9% to 40"
        if alike and whole.elliptical and part.other:
            whole.other = part.other  # "3 cases out of 10", "29 votes to 2"
        of = part.last + (sentence.norms[part.last : part.last + 2] == ("out", "of"))
        beside = sentence.norm(of) == "of" and _belongs(sentence, of + 1, whole.first)
        if part.elliptical and beside and whole.other and whole.family in _UNCOUNTED:
            part.other = whole.other


def _belongs(sentence: SentenceAnalysis, low: int, whole: int) -> bool:
    """9 of 24 districts; 9 of the 24; 9 of Ruritania's 24: whose they are stands before them."""
    owned = whole - low <= _OWNER_REACH and sentence.norm(whole - 1) in _OWNERS
    return whole == low or owned
