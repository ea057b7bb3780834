"""Parts: which quantity is a part of which, as a tree.

Lives here: including, of whom, among them, brackets, colon lists, sums, "the other 36". Does not
live here: neighbours (neighbours.py), what a part takes from its whole (inheritance.py), totals
that stand behind their parts (totals_behind.py), the measure that a quantity has by its own words
(measures/scoring.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES, TIMES, TOLLS
from mineaction.extraction.parts.bases import basis_of
from mineaction.extraction.parts.distant_wholes import is_less, lift_targets, link_rest
from mineaction.extraction.parts.neighbours import is_of_both, is_tailed, link_beside
from mineaction.extraction.parts.totals_behind import link_fates, link_totals
from mineaction.extraction.parts.uncounted import is_unmeasured, names_its_whole, of_people
from mineaction.lexicon.grammar import DIVIDING, LIST_JOINTS, OTHERS, phrase_at, word_set

_RELATIVES = word_set("base_relatives")
_FATE_WORDS = {word: fate for fate in FATES for word in word_set(f"{fate}_nouns")}
_FATE_REACH = 5  # tokens before a part in which "of the dead" stands
_REACH = 14  # quantities of a sentence among which a part looks for its whole
_OWN_WORDS = 62  # points from which a cue is the part's own, wherever it stands
_BACK = 2  # sentences over which "two of them" points back
_BULLET = 3  # tokens of the sign before the words of a list item
_LEAST_LIST = 3  # parts of a list that is read as complete
_REMEMBERED = 24  # quantities of the sentences before
_AMOUNTS = word_set("base_amounts")
_ASIDES = word_set("asides")
_MOVES = word_set("moves_from")
_OF_MASS = (("of", "it"), ("of", "that"))
_SAID_AGAIN = frozenset(tuple(words.split()) for words in word_set("shares_in_numbers"))
_POINTING = ("the", "those", "these")
_COUNTED = ("people", "device", "area", "incident")


def link_parts(analysis: Analysis) -> None:
    """Set `parent` and `part_basis` of every quantity that is a part of another."""
    previous: list[Quantity] = []
    for sentence in analysis.sentences:
        quantities = [
            q for q in sentence.quantities if not q.other or q.family in ("object", "unknown")
        ]
        if sentence.span.kind == "footnote":
            previous = []  # what it is on stands at its mark, not in the sentence before
        left = dict(zip(sentence.quantities[1:], sentence.quantities, strict=False))
        for n, quantity in enumerate(quantities):
            _leave_fewer(sentence, quantity, left.get(quantity))
            _leave_device(sentence, quantity, left.get(quantity))
            of_it = sentence.norm(quantity.last + 1) == "it"  # not of the five donors before it
            points = quantity.anaphor and not of_it and not names_its_whole(quantity)
            points = points and not of_people(sentence, quantity, left.get(quantity))
            if points and is_unmeasured(left.get(quantity)):
                quantity.measure, quantity.other = None, left[quantity].other
            elif is_of_both(sentence, quantities, n):
                quantity.decide("casualties", "of_both")
                sum_told = quantities[n - 1].parent
                if sum_told is not None and sum_told.measure == "casualties":
                    quantity.parent, quantity.part_basis = sum_told, "of_whom"
            elif not _told_again(sentence, quantity, previous):
                _link_anew(sentence, quantities, n, previous)
        lift_targets(sentence, quantities)
        link_rest(sentence, quantities, previous)
        link_totals(sentence, quantities, previous)
        link_fates(sentence, quantities, previous)
        told = [q for q in quantities if not _is_beside(sentence, q)]
        if told:
            previous = (previous + told)[-_REMEMBERED:]


def _link_anew(
    sentence: SentenceAnalysis, quantities: list[Quantity], n: int, previous: list[Quantity]
) -> None:
    """By what stands right beside it, else by the words between it and those before."""
    left, quantity = quantities[max(0, n - 1)], quantities[n]
    listed = LIST_JOINTS.issuperset(sentence.norms[left.end : quantity.start])
    if listed and (left.family, quantity.family) == ("object", "unknown"):
        return  # "40 mines around nine schools, two clinics and six wells"
    if not link_beside(sentence, quantities, n, previous):
        _link(sentence, quantities, n, previous)


def _leave_fewer(sentence: SentenceAnalysis, quantity: Quantity, left: Quantity | None) -> None:
    """Three hundred; there used to be six hundred of us: more of us are no part of fewer."""
    if sentence.norm(quantity.last + 1) == "us" and left is not None and is_less(left, quantity):
        quantity.anaphor = ""


def _leave_device(sentence: SentenceAnalysis, quantity: Quantity, left: Quantity | None) -> None:
    """241 victims, 33 of which were in the north: of the people right before, not of devices."""
    told = quantity.anaphor and quantity.elliptical and quantity.family == "device"
    if not told or left is None or left.family != "people":
        return
    beside = sentence.norms[left.end : quantity.start] == (",",)
    of_them = quantity.anaphor == "of_them" and sentence.norm(quantity.start - 1) == ","
    named = any("device" in h.of for h in sentence.hits if h.last == quantity.start - 1)
    if beside or (of_them and not named):
        quantity.family, quantity.device = "none", None
        quantity.decide(None, "")


def _is_beside(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Mines hurt 62 people, up from 45: what a figure is compared with has no parts.

    Nor has a count that only repeats a share: "children accounted for 58% (36)".
    """
    if quantity.twin is not None and quantity.twin.is_share:
        return True
    i = quantity.start - 1
    if sentence.norm(i) in _ASIDES and quantity.parent is None and quantity.has_group:
        return True  # "40% were civilians, including 9 boys"
    i -= sentence.norm(i) == "the"
    return sentence.norm(i) in ("from", "with", "to") and sentence.norm(i - 1) in _MOVES


def complete_lists(analysis: Analysis) -> None:
    """662 - Aspen 45, Birch 17, Elm 600: a list of bare numbers behind a total is complete.

    Runs when measures are settled: until then such parts are told from others by their colon.
    """
    for sentence in analysis.sentences:
        lists: dict[Quantity, list[Quantity]] = {}
        for part in sentence.quantities:
            if part.parent is not None and part.part_basis == "colon":
                lists.setdefault(part.parent, []).append(part)
        for parts in lists.values():
            if len(parts) >= _LEAST_LIST and all(p.elliptical and not p.anaphor for p in parts):
                for part in parts:
                    part.part_basis = "breakdown"


# ---- across the sentence ------------------------------------------------------------------------


def _link(
    sentence: SentenceAnalysis, quantities: list[Quantity], n: int, previous: list[Quantity]
) -> None:
    """Look for the whole among the quantities before, nearest first."""
    quantity = quantities[n]
    before = _former_or_latter(sentence, quantity, quantities[max(0, n - _REACH) : n])
    if quantity.parent is not None:
        return
    for whole in reversed(before):
        if whole.is_share and not quantity.is_share and _in_its_brackets(sentence, whole, quantity):
            _restate(sentence, whole, quantities, n)
            return
        if not _may_hold(sentence, whole, quantity):
            continue
        basis = basis_of(sentence, whole, quantity)
        aside = basis == "sibling"  # "two women are among the dead, and five more people are hurt"
        dead = (whole.parent if not quantity.elliptical else None) if aside else whole
        if dead is not None and dead.measure == "killed" and _is_hurt(sentence, quantity):
            continue
        if basis == "sibling":
            outer = whole.parent if whole.part_basis != "of_number" else None
            others = quantity.measure is None or quantity.term in OTHERS
            # "318 people, of whom 22 are women, and lessons for 14,280": these are no part
            if outer is not None and (others or not is_less(outer, quantity)):
                quantity.parent, quantity.part_basis = outer, whole.part_basis
            return
        if basis:
            quantity.parent, quantity.part_basis = whole, basis
            return
    if n == 0 or quantity.anaphor or _is_among(sentence, quantity):
        _link_back(sentence, quantities, n, previous)


def _former_or_latter(
    sentence: SentenceAnalysis, quantity: Quantity, before: list[Quantity]
) -> list[Quantity]:
    """The quantities of which a part can be one; "of the latter" says at once of which.

    "370 AP mines and 120 AT mines; 40 of the former"; "among those hurt 60 were soldiers and 30
    farmers; 14 of the latter".
    """
    told = sentence.norms[quantity.last : quantity.last + 3]
    if told == ("of", "the", "former"):
        return before[:-1]
    if told == ("of", "the", "latter") and before and before[-1].family == "people":
        quantity.parent, quantity.part_basis = before[-1], "of_whom"
    return before


def _may_hold(sentence: SentenceAnalysis, whole: Quantity, part: Quantity) -> bool:
    """Whether the whole counts the like, and is not told for comparison.

    "30 were hurt, up from 21, and half of them died": of the 30. A part of a time is none: "9
    million euros in ten months, half of which came from the fund".
    """
    if part.anaphor and (_is_beside(sentence, whole) or whole.other in TIMES):
        return False
    like = _is_of_sum(sentence, whole, part) or _compatible(whole, part)
    return like and whole.parent is not part


def _in_its_brackets(sentence: SentenceAnalysis, share: Quantity, quantity: Quantity) -> bool:
    """12.5 per cent of this area (90,400 hectares): the bracket gives the share as a count.

    "47 per cent of the year's target of 20,000": such words give the base. So does "or": "12 per
    cent of the land has been cleared, or 340 km2".
    """
    gap = sentence.norms[share.last : quantity.begin]
    if gap[-1:] == ("or",) and quantity.family in ("area", "people"):
        return not sentence.quantities_between(share.last, quantity.begin)
    gap = sentence.norms[share.last : quantity.start]
    if gap[:1] == gap[-1:] == ("of",) and quantity.elliptical and "(" not in gap:
        return not _AMOUNTS.isdisjoint(gap)
    if quantity.elliptical and "," in gap and "(" not in gap:
        return gap[gap.index(",") + 1 :] in _SAID_AGAIN  # "36% of the victims, that is, 32"
    return gap.count("(") == 1 and ")" not in gap and not _has_own_fate(share, quantity)


def _has_own_fate(share: Quantity, quantity: Quantity) -> bool:
    """2% of the casualties (5 killed, 21 injured): the bracket tells the share by its fates."""
    best = quantity.best
    if best is None or best.score < _OWN_WORDS or best.measure != quantity.measure:
        return False
    return share.measure == "casualties" and quantity.measure in FATES


def _restate(
    sentence: SentenceAnalysis, share: Quantity, quantities: list[Quantity], n: int
) -> None:
    """Count what the share counts: it is its number, or its base ("71% of them (50 of 70)")."""
    quantity, before = quantities[n], quantities[n - 1]
    quantity.twin = share
    gap = sentence.norms[share.last : quantity.start]
    if before.parent is quantity and before.part_basis == "of_number":
        share.numerator, share.denominator = before, quantity
    elif gap[0] == "of" and not _AMOUNTS.isdisjoint(gap):
        share.denominator = quantity  # "47% of the number of casualties in 2024 (718)"
    else:
        share.numerator = share.numerator or quantity


def _compatible(whole: Quantity, part: Quantity) -> bool:
    """Whether the two count things of which one can be a part of the other."""
    if whole.is_share and not part.is_share:
        return False
    if part.anaphor and {part.fixed, whole.measure} == FATES:
        return False  # "6 of the dead" are no part of the injured
    if part.anaphor and part.is_share and _is_other(whole, part):
        return False  # "9 died and 12 were hurt; men are 83% of the victims"
    if part.anaphor and part.fixed and not part.is_share and is_less(whole, part):
        return False  # "8 are boys, and 24 of the victims are soldiers"
    if part.is_share and part.has_group and whole.family in ("country", "object"):
        return False  # "lessons for 900 pupils in ten states, 51% of them girls"
    if part.is_share:
        base = next((note[9:] for note in part.notes if note.startswith("share_of:")), "")
        return {base, whole.family} not in ({"money", "people"}, {"area", "people"})
    if part.family == "unknown":
        return whole.family in ("people", "device", "area")
    if part.elliptical and part.family in ("none", "people"):
        return whole.family in _COUNTED or whole.elliptical
    if whole.family == "unknown":  # "40 more, including six women"
        return part.family == "people" and whole.term in OTHERS and whole.measure in TOLLS
    # "eleven died, nine of them in three villages"
    bare = whole.elliptical and whole.family == "none" and part.family not in ("object", "country")
    return whole.family == part.family or bare


def _is_of_sum(sentence: SentenceAnalysis, whole: Quantity, part: Quantity) -> bool:
    """90,000 euros: 40,000 for lessons, 50,000 for a van: what each part of a sum is for."""
    if whole.family != "money" or not part.elliptical or sentence.norm(part.last) != "for":
        return False
    return ":" in sentence.norms[whole.end : part.start]


def _is_hurt(sentence: SentenceAnalysis, part: Quantity) -> bool:
    """Whether a part's own words count injured, who are never a part of the dead.

    "9 were killed (4 of them girls) and 12 injured": what follows its bracket is none of them.
    """
    best = part.best
    if part.measure != "injured" or best is None or best.score < _OWN_WORDS:
        return False
    gap = sentence.norms[part.end : best.first]
    return gap.count(")") <= gap.count("(")


# ---- back to the sentences before ---------------------------------------------------------------


def _link_back(
    sentence: SentenceAnalysis, quantities: list[Quantity], n: int, previous: list[Quantity]
) -> None:
    """Two of them were killed; Of these, 65 died; the other 36 were hurt; nine boys among them."""
    quantity, before = quantities[n], quantities[max(0, n - _REMEMBERED) : n]
    tailed = (quantity.family, quantity.measure) == ("people", None)
    tailed = tailed and is_tailed(sentence, quantities, n)
    if not tailed and not _points_back(sentence, quantity, opening=not before):
        return
    if _link_fate(sentence, quantity, previous + before, tailed=tailed):
        return
    nearest: Quantity | None = None
    for whole in reversed(previous + before):
        if sentence.index - whole.sentence > _BACK:
            break
        same = quantity.family == whole.family != "none"
        untold = quantity.anaphor == "of_them" and quantity.measure is None
        same = same or (untold and quantity.family == "none" and whole.family in ("device", "area"))
        same = same and not (whole.is_share and quantity.fixed)  # "8% of the victims", after 70%
        people = whole.family == "people" and _compatible(whole, quantity)
        if quantity.anaphor and whole.family == "people" and not people:
            continue  # "three of the wounded", after five dead
        hurt = whole.measure == "killed" and _is_hurt(sentence, quantity)  # "the other two", after
        if hurt or (people and _is_of_mass(sentence, quantity)):  # two dead
            continue
        if whole.parent is not None or not (people or same) or _is_other(whole, quantity):
            continue
        if not is_less(whole, quantity):
            nearest = whole
            break
        # A number that says in words that it is a part stays one, even if no whole is as large.
        nearest = nearest or (whole if quantity.anaphor else None)
    if nearest is not None:
        _hold(sentence, nearest, quantity)


def _hold(sentence: SentenceAnalysis, whole: Quantity, part: Quantity) -> None:
    """Make a part of what was told before; "14% of those whose age is known" have their base."""
    if whole.is_share and sentence.norm(part.last + 2) in _RELATIVES:
        part.decide(whole.measure, "share_of_known")
    else:
        part.parent, part.part_basis = whole, "of_whom"


def _told_again(
    sentence: SentenceAnalysis, quantity: Quantity, previous: list[Quantity]
) -> bool:
    """271 were hurt, of whom 50 died. Of those 50, 36 were civilians: the 50 told before."""
    if not quantity.elliptical or quantity.is_share:
        return False
    pointed = sentence.norm(quantity.start - 1) in _POINTING
    if not pointed or sentence.norm(quantity.start - 2) not in DIVIDING:
        return False  # "The four belonged to a team"
    for told in reversed(previous):
        near = sentence.index - told.sentence <= _BACK
        near = near and (quantity.measure, told.measure) != ("injured", "killed")
        if near and told.measure in TOLLS and told.number.value == quantity.number.value:
            quantity.parent, quantity.part_basis = told, "repetition"
            quantity.copy_thing(told)
            quantity.decide(told.measure, "repetition")
            return True
    return False


def _is_of_mass(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Some 40% of that is farmland: of a sum or an area; of people it would be "of them"."""
    pointing = sentence.norms[quantity.last : quantity.last + 2] in _OF_MASS
    return quantity.is_share and pointing


def _link_fate(
    sentence: SentenceAnalysis, part: Quantity, told: list[Quantity], *, tailed: bool
) -> bool:
    """Link a part to the dead or the group that it names, or give it that fate alone."""
    fate = _named_fate(sentence, part, tailed=tailed)
    group = None if fate else _opening_group(sentence)
    for whole in reversed(told) if fate or group else ():
        if sentence.index - whole.sentence > _BACK:
            break
        counted = whole.family == "people" and not whole.is_share
        meant = whole.measure == fate if fate else whole.civil_status == group
        if counted and meant and (part.is_share or not is_less(whole, part)):
            part.parent, part.part_basis = whole, "of_whom"
            return True
    if tailed and fate:
        part.decide(fate, "of_fate")
    return tailed and bool(fate)


def _named_fate(sentence: SentenceAnalysis, part: Quantity, *, tailed: bool) -> str:
    """ "Of the dead 53 were civilians"; "the dead were not named, but 3 boys are among them"."""
    if _is_among(sentence, part):
        return part.measure or ""
    for i in (part.last, *range(part.start - 1, max(-1, part.start - _FATE_REACH), -1)):
        if sentence.norm(i) in ("of", "among") and sentence.norm(i + 1) in ("the", "those"):
            clause = sentence.norm(i + 2) == "who"  # "among those who died are 54 deminers"
            return _FATE_WORDS.get(sentence.norm(i + 3 if clause else i + 2), "")
    told = [norm for norm in sentence.norms[: part.start] if tailed and norm in _FATE_WORDS]
    return _FATE_WORDS[told[-1]] if told else ""


def _is_among(sentence: SentenceAnalysis, part: Quantity) -> bool:
    """Two women were among the dead: those told before are its whole."""
    best = part.best
    if best is None or part.measure not in FATES or part.is_share:
        return False
    return part.end <= best.first and "among" in sentence.norms[best.first : best.last]


def _opening_group(sentence: SentenceAnalysis) -> str | None:
    """Of the 41 victims 22 were civilians. Among the civilians were five boys: of the 22."""
    if sentence.norm(0) not in DIVIDING or sentence.norm(1) not in ("the", "these", "those"):
        return None
    entry = sentence.entry_at(2, "person")
    return entry.civil_status if entry is not None else None


def _is_other(whole: Quantity, part: Quantity) -> bool:
    """17 of the victims are no part of nine dead, nor of those of whom only "six were boys"."""
    narrow = whole.measure in FATES or whole.group_rule == "predicate"
    return part.fixed == "casualties" and narrow


def _points_back(sentence: SentenceAnalysis, quantity: Quantity, *, opening: bool) -> bool:
    """Whether a quantity says that its whole was told before."""
    norms = sentence.norms
    if quantity.anaphor or _is_among(sentence, quantity):
        return True
    i = next((k for k, t in enumerate(sentence.tokens[:_BULLET]) if t.kind == "word"), 0)
    if opening and norms[i] in DIVIDING and phrase_at("part_open", norms, i):
        return True
    if _opening_group(sentence) is not None:
        return quantity.family == "people" and quantity.measure is None
    if not quantity.elliptical or not quantity.start or norms[quantity.start - 1] not in OTHERS:
        return False
    told = [q for q in sentence.quantities if q.last <= quantity.start]
    return not (told and told[-1].other)  # "12 of 15 fields are done; the remaining three cover"
