"""Acting devices: which devices of a sentence do harm in it, and to whom of those counted.

Lives here: "an anti-personnel mine went off", "19 by landmines, 22 by ERW", "in an IED attack".
Does not live here: events told over several sentences (of_events.py), devices in the land.
The general word for the danger ("mine victims", "UXO accidents") singles out no type (GUIDE).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.codes import MINE_TYPES, NAMED_DEVICES
from mineaction.lexicon.grammar import ACCOUNTING_VERBS, PAIR_JOINTS, phrases_in, word_set

SPECIFIC = NAMED_DEVICES | {"UXO", "AXO"}
ANY = frozenset({"EO_ANY", "EO_OTHER"})
GENERAL = frozenset({"MINE", "ERW", "EO_ANY"})
_GENERAL_WORDS = ("uxo", "ordnance", "munition", "ammunition", "device")  # beginnings
_SINGLE = word_set("single_articles")
_CAUSING = word_set("causing_words")
_MOST = 4  # tokens of "greatest number of" behind the verb
_BLASTS = word_set("blast_nouns")
_EXPLODES = word_set("explosion_verbs")
_VICTIMS = word_set("harmed")
_ALONE = word_set("alone")
_SAME = word_set("of_same_type")
_BOMBS = word_set("bomb_nouns")
_OF_ATTACKS = word_set("words_of_bombers")
_SIGNS = frozenset({",", ";", ":", "(", ")"})
_LISTED = 4  # tokens between two devices of one list
_ASIDE = 9  # tokens of "according to the general"
_FEW = 5  # devices that one event may set off
_BESIDE = 3  # tokens from a bare number to its device: "10 to the landmines"
_NEAR = 10  # tokens between a figure and its own device


class Instrument(NamedTuple):
    """A device that acts: its first token, its code, and how it is told.

    `single`: one device of one event; `subject`: it stands before what it did ("grenades killed").
    """

    first: int
    code: str
    single: bool = False
    subject: bool = False


def give(sentence: SentenceAnalysis, people: list[Quantity], found: list[Instrument]) -> None:
    """One device is that of all figures; of several, each figure has the one beside it.

    What stands behind a semicolon from a device is of another clause.
    """
    several = len({i.code for i in found}) > 1
    wholes = {q.parent for q in people}
    for quantity in people:
        if quantity in wholes and quantity.twin is not None:
            continue  # "four of the seven were killed by mines": the seven were told before
        near = [i for i in found if not _parted(sentence, quantity, i)]
        near = [i for i in near if not _is_beside_part(sentence, people, quantity, i)]
        near = [
            i for i in near if not any(_is_of_part(p, i) for p in people if p.parent is quantity)
        ]
        if several:
            quantity.device = None if quantity in wholes else _next_code(near, quantity)
        elif near and (not quantity.is_share or quantity.parent is not None):
            quantity.device = near[0].code


def _is_beside_part(
    sentence: SentenceAnalysis, people: list[Quantity], quantity: Quantity, device: Instrument
) -> bool:
    """24 fell victim, 10 to mines and 14 to shells: what a bare number lost is its own alone."""
    return any(
        quantity.first < p.first and p.elliptical and sentence.norm(p.last) == "to"
        and 0 < device.first - p.last < _BESIDE
        for p in people
    )  # fmt: skip


def _is_of_part(part: Quantity, device: Instrument) -> bool:
    """889 victims, of whom 108 were hurt by submunitions: of the 108, whose verb stands before it.

    In "nine were hurt, two of them badly, by a mine", "nine, two of them girls, died" it is of all,
    and what one mine did when it went off.
    """
    if part.part_basis != "of_whom" or not part.candidates or device.subject or device.single:
        return False
    whole = part.parent.candidates[:1] if part.parent is not None else []
    if whole and whole[0].first == part.candidates[0].first:
        return False
    return part.last <= part.candidates[0].first < device.first


def _parted(sentence: SentenceAnalysis, quantity: Quantity, device: Instrument) -> bool:
    low, high = sorted((quantity.first, device.first))
    if ";" not in sentence.norms[low:high]:
        return False
    # "In the ambush five died; an IED on the road killed two more": the IED has its own dead
    behind = sentence.quantities_between(device.first, device.first + _NEAR)
    return not device.single or (quantity.first < device.first and bool(behind))


def _next_code(found: list[Instrument], quantity: Quantity) -> str | None:
    """The device told nearest: behind a figure, or before it as the subject of its verb."""
    after = [i for i in found if 0 <= i.first - quantity.last <= _NEAR and not i.subject]
    subject = [i for i in found if 0 < quantity.first - i.first <= _NEAR and i.subject]
    before = [i for i in found if 0 < quantity.first - i.first <= _NEAR]
    if subject and not (after and subject[-1].first < after[0].first - 2 * _NEAR):
        return subject[-1].code
    return after[0].code if after else (before[-1].code if before else None)


def acting(sentence: SentenceAnalysis, named: str | None) -> list[Instrument]:
    """Every device that acts in the sentence; none if a list of them singles out no type.

    "Such devices" are of the type `named` last.
    """
    out: list[Instrument] = []
    covered = listed = -1
    for first, last, printed in devices_of(sentence):
        code = _meant(sentence, first, printed, named)
        named = code if code in SPECIFIC else named
        if first < covered:
            continue
        covered = last
        gap = sentence.norms[listed:first]
        if listed >= 0 and PAIR_JOINTS.issuperset(gap):
            return []  # "wounded by mines and old shells"
        found = _instrument(sentence, first, last, code)
        if listed >= 0 and len(gap) <= _LISTED and (found is None or found.subject):
            return []  # "by mines, remnants and other devices"
        if found is not None:
            out.append(found)
            listed = last if is_agent(sentence, first) and not found.single else listed
    for i, _ in phrases_in("of_this_type", sentence.norms) if named in NAMED_DEVICES else ():
        if sentence.norm(i - 1) in _BLASTS:  # "attacks of this kind left nine dead"
            out.append(Instrument(i - 1, named or "", subject=True))
    return out


def _meant(sentence: SentenceAnalysis, first: int, code: str, named: str | None) -> str:
    """ "Such devices", "a similar device", "such mines": of the type `named` last; a bomb, too."""
    attack = named == "IED" or not _OF_ATTACKS.isdisjoint(sentence.words)
    if attack and sentence.norms[first] in _BOMBS:
        return "IED"  # "A second bomb went off"; "a bomb that militants had planted"
    before = sentence.norms[max(0, first - 2) : first]
    return named if named and narrows(code, named) and not _SAME.isdisjoint(before) else code


def narrows(code: str | None, named: str) -> bool:
    """Whether "such" things of a general kind may be of the type `named`: such mines."""
    return code in ANY or (code == "MINE" and named in MINE_TYPES)


def _instrument(sentence: SentenceAnalysis, first: int, last: int, code: str) -> Instrument | None:
    """The device at tokens [first, last) as one that acts, by the first sign of it."""
    if code in SPECIFIC and _is_single(sentence, first, last, code):
        return Instrument(first, code, single=True)
    if code in NAMED_DEVICES and _of_incident(sentence, last):
        return Instrument(first, code, single=not sentence.norm(last).endswith("s"))
    if code not in ANY and is_agent(sentence, first):
        return Instrument(first, code)
    acts = _acts(sentence, last, of_type=_is_type(sentence, first, code))
    if acts and code not in ANY | {"MINE"} and not _joined(sentence, first, last):
        return Instrument(first, code, subject=True)
    return None


def devices_of(
    sentence: SentenceAnalysis, *, counted: bool = False
) -> Iterator[tuple[int, int, str]]:
    """First token, end and code of all devices that no figure of the sentence counts, or of all."""
    if "device" not in sentence.categories:
        return
    heads = set() if counted else {
        i for q in sentence.quantities
        if (q.family == "device" and not _did_harm(q)) or q.measure_rule == "gapped"
        for i in range(q.head_first, q.head_last)
    }  # fmt: skip
    heads |= _of_several(sentence)
    for hit in sentence.hits:
        if "device" in hit.of and hit.first not in heads:
            codes = [e.code for e in hit.of["device"] if not e.bare]
            if codes:
                yield hit.first, hit.last, codes[0]


def _did_harm(quantity: Quantity) -> bool:
    """Stepped on two anti-personnel mines: a few, and no figure counts them."""
    if quantity.family != "device" or quantity.measure or quantity.number.value is None:
        return False
    return 1 <= quantity.number.value <= _FEW


def _of_several(sentence: SentenceAnalysis) -> set[int]:
    """The tokens of "31 mine, UXO and IED accidents": the last device alone did not do it."""
    out: set[int] = set()
    for q in sentence.quantities:
        if q.family in ("people", "incident") and not q.label and q.head_last - q.last > 2:
            several = len(set(named_in(sentence, q.last, q.head_last))) > 1
            out |= set(range(q.last, q.head_last)) if several else set()
    return out


def named_in(sentence: SentenceAnalysis, first: int, last: int) -> list[str]:
    """The codes of the devices named in tokens [first, last), the longest form of each."""
    out: list[str] = []
    i = max(0, first)
    while i < last:
        found = sentence.entries_at(i, "device")
        if found is not None and not found[1][0].bare:
            out.append(found[1][0].code)
        i = found[0] if found is not None else i + 1
    return out


def _is_type(sentence: SentenceAnalysis, first: int, code: str) -> bool:
    """Whether the word is of one type, as "grenades" is and "unexploded ordnance" is not."""
    return code in NAMED_DEVICES or (code in SPECIFIC and _names_a_thing(sentence, first))


def _joined(sentence: SentenceAnalysis, first: int, last: int) -> bool:
    """Improvised mines and IEDs killed nine: of two types joined, none is singled out."""
    if sentence.norm(first - 1) == "(":  # "mines and remnants of war (ERW) killed nine"
        return True
    if sentence.norm(last) in ("and", "or", ",") and sentence.entry_at(last + 1, "device"):
        return True
    joint = next((i for i in (first - 1, first - 2) if sentence.norm(i) in PAIR_JOINTS), -1)
    return joint >= 0 and any(end == joint for _, end, _ in devices_of(sentence))


def _is_single(sentence: SentenceAnalysis, first: int, last: int, code: str) -> bool:
    """an anti-tank mine, two of them; "the mine" only if the sentence tells that it went off."""
    if any(_did_harm(q) for q in sentence.quantities_between(first - 2, first)):
        return True
    if sentence.norms[last - 1].endswith("s"):
        return False
    before = sentence.norms[max(0, first - 2) : first]
    laid = first > 2 and _SIGNS.isdisjoint(before) and sentence.norms[first - 3] in _SINGLE
    if not _SINGLE.isdisjoint(before) or laid:  # "a freshly laid mine"
        return True
    return code in NAMED_DEVICES and "the" in before and not _EXPLODES.isdisjoint(sentence.words)


def _of_incident(sentence: SentenceAnalysis, i: int) -> bool:
    """in an IED explosion; roadside bomb attacks: the device stands before what it did."""
    return sentence.norm(i) in _BLASTS or sentence.entry_at(i, "incident") is not None


def is_agent(sentence: SentenceAnalysis, first: int) -> bool:
    """killed by mines; 9 from mines; victims of mines; 65 of explosive remnants."""
    before = sentence.norms[max(0, first - 3) : first]
    if "followed" in before:
        return False  # "improvised mines caused most, followed by ERW"
    if "by" in before or "from" in before or before[-2:] == ("due", "to"):
        return True
    if first > 1 and before[-1] == "to" and _counted(sentence, first):
        return True  # "nine were due to landmines and the other 14 to ERW"
    if first < 2 or before[-1] != "of":
        return False
    return before[-2] in _VICTIMS or _counted(sentence, first)


def _counted(sentence: SentenceAnalysis, first: int) -> bool:
    """ "65 of | explosive remnants": a number before the preposition at token `first` - 1."""
    return sentence.tokens[first - 2].kind == "number"


def _acts(sentence: SentenceAnalysis, last: int, *, of_type: bool) -> bool:
    """Anti-tank mines killed nine, UXO hurt four: a word of harm, not so in "UXO victims"."""
    if last >= len(sentence.tokens) or sentence.norm(last) in ACCOUNTING_VERBS:
        return False  # of the figures that it accounts for only
    last = _behind_aside(sentence, last)
    if sentence.norm(last) in _CAUSING:
        # "improvised mines caused the greatest number of casualties (614)", "caused 40 injuries"
        reach = range(last + 2, last + 2 + _MOST)
        return any(sentence.entry_at(i, "outcome") is not None for i in reach)
    return any(
        e.category == "cue" and e.family == "people" and (of_type or e.form)
        for i in range(last, last + 3) for h in sentence.hits_at.get(i, ()) for e in h.entries
    )  # fmt: skip


def _behind_aside(sentence: SentenceAnalysis, i: int) -> int:
    """Cluster bombs alone, the general says, | have killed 18: the token behind the aside.

    So is the short form of a name: "improvised explosive devices (IEDs) | killed 18".
    """
    if sentence.norm(i) == "(" and sentence.norm(i + 2) == ")":
        i += 3
    i += sentence.norm(i) in _ALONE
    norms = sentence.norms[i + 1 : i + _ASIDE]
    if sentence.norm(i) != "," or "," not in norms:
        return i
    end = i + 1 + norms.index(",")
    return i if sentence.quantities_between(i, end) else end + 1


def is_general(sentence: SentenceAnalysis, found: list[Instrument]) -> bool:
    """Whether only the danger at large is named: mines, remnants, unexploded ordnance."""
    codes = {i.code for i in found}
    if "EO_ANY" in codes:
        return True
    if len(codes) != 1:
        return False
    return codes <= GENERAL or (
        codes == {"UXO"} and not any(_names_a_thing(sentence, i.first) for i in found)
    )


def _names_a_thing(sentence: SentenceAnalysis, i: int) -> bool:
    """A shell or a grenade is one thing; UXO at large, or old bombs, is the general danger."""
    words = sentence.norms[i : i + 3]
    if "bombs" in words and "mortar" not in words:
        return False
    return not any(norm.startswith(_GENERAL_WORDS) for norm in words)
