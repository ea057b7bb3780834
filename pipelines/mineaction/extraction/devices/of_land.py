"""Land devices: the one type of device that a piece of land holds.

Lives here: "860 km2 with anti-personnel mines", "anti-personnel mine contamination of 10 km2",
"bomblets cover 40 km2", "12 km2, due to improvised mines". Does not live here: devices that harm
people (instruments.py) and that a figure counts (heads/fill.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.codes import NAMED_DEVICES
from mineaction.extraction.devices.acting import devices_of
from mineaction.lexicon.grammar import ACCOUNTING_VERBS, BE, HAVE, PAIR_JOINTS, phrase_at, word_set

_WITH = word_set("holding") | HAVE
_COVERING = word_set("covering_verbs")
_LAND = word_set("land_nouns") | word_set("hazard_nouns")
_MINED = word_set("mined_land")
_NO_MINES = frozenset({"CMR", "IED"})
_LONGEST_HEADING = 9  # tokens
_OWNER = 4  # tokens of "minefields account for"
_REACH = 14  # tokens behind an area in which its device may be named
_SUBJECT_REACH = 14  # tokens between a device and the verb of the land that it covers
_NOUN_REACH = 12  # tokens between "anti-personnel mine contamination" and its area
_HEDGES = 4  # tokens between that verb and the area ("cover an estimated total of")
_FURTHER = word_set("before_more_land")
_BY = frozenset({"by", "with"})
_POLLUTED = word_set("polluted_words")
_ENDS = frozenset({";", "."})


def set_land_device(
    sentence: SentenceAnalysis, quantity: Quantity, before: Quantity | None
) -> None:
    """Set the device of an area; `before` is the area told last, in this sentence or the one above.

    "Anti-personnel mines contaminate 180 km2. Some 92% of this lies along the border."
    """
    if quantity.device is not None:
        return
    if _is_mined(sentence, quantity):
        quantity.device = "MINE"
        return
    quantity.device = (
        _held(sentence, quantity)
        or _named_before(sentence, quantity)
        or _covering(sentence, quantity)
        or _gapped(sentence, quantity)
    )
    if quantity.device is not None:
        return
    whole = quantity.parent if quantity.parent is not None else before
    if whole is not None and whole.family == "area" and _is_of(sentence, quantity, whole):
        quantity.device = whole.device
        return
    found = sentence.entries_at(0, "device")
    if found is None or _joins_another(sentence, found[0]):
        return
    subject = found[1][0]
    if subject.code in NAMED_DEVICES and not subject.bare:
        quantity.device = subject.code


def section_device(sentence: SentenceAnalysis, above: str | None) -> str | None:
    """What the land of a section holds: "Release of land with cluster munition remnants".

    Only cluster munitions: below "Mines" land is as the text has it. A title says nothing.
    """
    ends = sentence.tokens[-1].kind == "word" and sentence.span.kind in ("body", "headline")
    if sentence.quantities or not ends or len(sentence.tokens) > _LONGEST_HEADING:
        return above
    codes, end = set[str](), 0
    for hit in sentence.hits:
        named = {e.code for e in hit.entries if e.category == "device"}
        if named and hit.last > end:  # "munition" inside "cluster munition" is no other device
            codes, end = codes | named, hit.last
    return "CMR" if codes == {"CMR"} and sentence.index else None


def _is_mined(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """4 km2 with bomblets and 17 km2 of mined land; minefields account for 12; 9 are minefields."""
    behind = sentence.norms[quantity.end : quantity.end + 3]
    are = sentence.norm(quantity.end) in BE
    if (are or behind[:1] == ("of",)) and not _MINED.isdisjoint(behind[1:]):
        return _tells_others(sentence, len(sentence.norms) if are else quantity.first)
    low = max(0, quantity.start - _OWNER)
    before = sentence.norms[low : quantity.start]
    at = next((n for n, norm in enumerate(before) if norm in _MINED), -1)
    accounts = at >= 0 and not ACCOUNTING_VERBS.isdisjoint(before[at:]) and "," not in before[at:]
    return accounts and _tells_others(sentence, len(sentence.norms))


def _tells_others(sentence: SentenceAnalysis, end: int) -> bool:
    """Whether devices that are no mines stand before token `end`."""
    devices = devices_of(sentence, counted=True)
    return any(first < end and code in _NO_MINES for first, _, code in devices)


def _joins_another(sentence: SentenceAnalysis, i: int) -> bool:
    """Whether a second device is joined at token `i`: "AP mines | and cluster bombs"."""
    joint = sentence.norm(i) in ("and", "or", ",", "/")
    return joint and sentence.entry_at(i + 1, "device") is not None


def _is_of(sentence: SentenceAnalysis, quantity: Quantity, whole: Quantity) -> bool:
    """Whether an area is a part of the other: by its link, or as "92% of what remains"."""
    if quantity.parent is whole:
        return True
    near = quantity.sentence - whole.sentence <= 1 and whole.measure == quantity.measure
    i = quantity.after
    head = max(quantity.last, quantity.head_last)
    if near and sentence.norms[head : head + 2] == ("of", "it"):
        return True  # "10 km2, 4 km2 of it in the north"
    pointing = phrase_at("anaphors_after", sentence.norms, i) or phrase_at(
        "land_left", sentence.norms, i
    )
    return quantity.is_share and near and bool(pointing)


def _held(sentence: SentenceAnalysis, quantity: Quantity) -> str | None:
    """The device behind "with", "holding", "due to" after an area, or right behind its unit."""
    norms = sentence.norms
    first = max(quantity.last, quantity.head_last)
    beside = _code_at(sentence, first + (sentence.norm(first) in BE))
    if beside is not None:
        return beside  # "16.9 sq km in total, of which 4.4 sq km cluster bombs"
    near = sentence.quantities_between(first, first + _REACH)
    others = {q.first for q in near if q.family != "none" and not q.other}
    for i in range(first, min(quantity.last + _REACH, len(norms) - 1)):
        if norms[i] in (",", ";", "(") or i in others:
            return None
        owing = phrase_at("owing_to", norms, i)
        if not owing and norms[i] not in _WITH:
            continue
        code = _code_at(sentence, owing or i + 1) or _code_behind(sentence, owing or i + 1)
        if code is not None:
            return code
    return None


def _code_behind(sentence: SentenceAnalysis, i: int) -> str | None:
    """100 km2 had dense | anti-personnel mine contamination: an adjective of the land between."""
    found = sentence.entries_at(i + 1, "device")
    land = found is not None and sentence.norm(found[0]) in _LAND
    return _code_at(sentence, i + 1) if land and sentence.tokens[i].kind == "word" else None


def _named_before(sentence: SentenceAnalysis, quantity: Quantity) -> str | None:
    """AP mine contamination: medium, 14 km2; total cluster munition contamination of 12 km2."""
    low = max(0, quantity.start - _NOUN_REACH)
    for i in range(quantity.start - 1, low - 1, -1):
        if sentence.norms[i] in _ENDS or sentence.quantities_between(i, i + 1):
            return None
        if sentence.norms[i] in _BY and sentence.norm(i - 1) in _POLLUTED:
            return _code_at(sentence, i + 1)  # "land contaminated by bomblets is put at 9 km2"
        if sentence.norms[i] in _LAND:
            return _code_ending(sentence, i)
    return None


def _code_ending(sentence: SentenceAnalysis, end: int) -> str | None:
    """The device whose name ends right before token `end`."""
    for first in range(end - 1, max(-1, end - 6), -1):
        found = sentence.entries_at(first, "device")
        if found is not None and found[0] == end and found[1][0].code in NAMED_DEVICES:
            return None if _is_joined(sentence, first - 1) else found[1][0].code
    return None


def _is_joined(sentence: SentenceAnalysis, i: int) -> bool:
    """Whether the sign or word at `i` joins another device; "In 2030, mines ..." joins none."""
    if sentence.norm(i) not in ("and", "or", ",", "/"):
        return False
    ends = (sentence.entries_at(k, "device") for k in range(max(0, i - 6), i))
    return any(found is not None and found[0] == i for found in ends)


def _covering(sentence: SentenceAnalysis, quantity: Quantity) -> str | None:
    """Improvised devices left by the militants cover 40 km2: the subject of a verb of covering."""
    verb = next(
        (i for i in range(quantity.start - 1, quantity.start - 2 - _HEDGES, -1)
         if sentence.norm(i) in _COVERING), -1,
    )  # fmt: skip
    low = max(0, verb - _SUBJECT_REACH)
    named = [
        h for i in range(low, verb) for h in sentence.hits_at.get(i, ())
        if h.last <= verb and any(not e.bare for e in h.of.get("device", ()))
    ]  # fmt: skip
    if verb < 0 or not named:
        return None
    end = max(h.last for h in named)
    first = min(h.first for h in named if h.last == end)
    between = sentence.norms[end:verb]
    apart = not _ENDS.isdisjoint(between) or bool(sentence.quantities_between(end, verb))
    if apart or _is_joined(sentence, first - 1):
        return None
    return _code_at(sentence, first)


def _gapped(sentence: SentenceAnalysis, quantity: Quantity) -> str | None:
    """Mines affect 7 km2, and cluster bombs a further 4 km2: the verb stands only once."""
    end = quantity.start
    while sentence.norm(end - 1) in _FURTHER:
        end -= 1
    for first in range(end - 1, max(0, end - 6), -1):
        found = sentence.entries_at(first, "device")
        if found is None or found[0] != end or found[1][0].code not in NAMED_DEVICES:
            continue
        joint = sentence.norm(first - 1) in ("and", ",", ";", "while")
        told = any(q.family == "area" for q in sentence.quantities if q.last <= first)
        return found[1][0].code if joint and told else None
    return None


def _code_at(sentence: SentenceAnalysis, i: int) -> str | None:
    """The type of device named at token `i`, if it is one alone and not one of a list."""
    found = sentence.entries_at(i, "device")
    if found is None or found[1][0].code not in NAMED_DEVICES:
        return None
    joined = sentence.norm(found[0]) in PAIR_JOINTS and (
        sentence.entries_at(found[0] + 1, "device") is not None
    )
    return None if joined else found[1][0].code
