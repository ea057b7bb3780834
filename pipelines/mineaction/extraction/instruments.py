"""Instruments: the device that caused casualties or an incident, or that a piece of land holds.

Lives here: "an anti-personnel mine went off", "19 by landmines, 22 by ERW", "14 IED explosions",
"229 km2 with anti-personnel mines". Does not live here: the device that a figure counts (heads.py).
The general word for the danger ("mine victims", "UXO accidents") singles out no type (GUIDE).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.text.tokens import Token

_ARTICLES = frozenset({"a", "an", "another", "single"})
_BY = frozenset({"by", "from"})
_WITH = frozenset({"with", "of", "by", "involving", "from", "holding", "containing"})
_SPECIFIC = frozenset({"AP_MINE", "AV_MINE", "IMP_MINE", "CMR", "BOOBY_TRAP", "IED", "UXO", "AXO"})
_NAMED = frozenset({"AP_MINE", "AV_MINE", "IMP_MINE", "CMR", "BOOBY_TRAP", "IED"})
_EVENTS = ("casualties", "killed", "injured", "incidents")
_OPEN = frozenset({"since", "so_far", "between", "window"})


def set_instruments(analysis: Analysis) -> None:
    """Set `device` of casualties, incidents and land from the sentence, or the event told before."""
    event: tuple[int, str] | None = None  # sentence and device of the event being told
    for sentence in analysis.sentences:
        for quantity in sentence.quantities:
            if quantity.measure == "incidents":
                _incident(sentence, quantity)
            elif quantity.measure and quantity.measure.startswith("area_"):
                _land(sentence, quantity)
        found = _instruments(sentence)
        people = [q for q in sentence.quantities if q.measure in _EVENTS and q.device is None]
        codes = {code for _, code, _ in found}
        if len(codes) == 1:
            _give(people, found)
        elif codes:
            for quantity in people:
                quantity.device = _next_code(found, quantity)
        singular = next((code for _, code, one in found if one), None)
        if singular is not None and len(codes) == 1:
            event = (sentence.index, singular)
            _tell_before(analysis, sentence, singular)
        elif event is not None and _goes_on(sentence, event[0]):
            for quantity in people:
                quantity.device = quantity.device or event[1]
            if people:
                event = (sentence.index, event[1])
        elif any(q.measure for q in sentence.quantities):
            event = None
        _follow_parents(sentence)


def _tell_before(analysis: Analysis, sentence: SentenceAnalysis, code: str) -> None:
    """The lead tells the toll, the next sentence the device: both tell one event."""
    for other in analysis.sentences[max(0, sentence.index - 2) : sentence.index]:
        if any(t.relation in _OPEN for t in other.times) or other.span.kind == "headline":
            continue
        for quantity in other.quantities:
            if quantity.measure in _EVENTS and quantity.device is None and not quantity.is_share:
                quantity.device = code


def _give(people: list[Quantity], found: list[tuple[int, str, bool]]) -> None:
    for quantity in people:
        if not quantity.is_share or quantity.parent is not None:
            quantity.device = found[0][1]


def _goes_on(sentence: SentenceAnalysis, told: int) -> bool:
    """Whether a sentence still tells the event: near it, and with no longer period of its own."""
    return sentence.index - told <= 3 and not any(t.relation in _OPEN for t in sentence.times)


def _follow_parents(sentence: SentenceAnalysis) -> None:
    """Killed and injured of 14 IED explosions, or of a whole with a device, are of that device."""
    incident = next((q for q in sentence.quantities if q.measure == "incidents" and q.device), None)
    for quantity in sentence.quantities:
        if quantity.measure not in _EVENTS or quantity.device is not None:
            continue
        if (
            quantity.parent is not None
            and quantity.parent.device
            and quantity.parent.family != "device"
        ):
            quantity.device = quantity.parent.device
        elif incident is not None and quantity.first > incident.first:
            quantity.device = incident.device


def _incident(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """14 IED explosions; 112 incidents with improvised explosive devices."""
    if quantity.device is not None or quantity.head_first < 0:
        return
    for i in range(quantity.head_first, quantity.head_last):
        found = sentence.entries_at(i, "device")
        if found and found[1][0].code in _NAMED:
            quantity.device = found[1][0].code
            return
    tokens = sentence.tokens
    i = quantity.head_last
    if i < len(tokens) and tokens[i].norm in _WITH - {"of", "by", "from"}:
        found = sentence.entries_at(i + 1, "device")
        if found and found[1][0].code in _SPECIFIC:
            quantity.device = found[1][0].code


def _land(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """860 km2 of land with antipersonnel mines; cluster munition remnants covered 200 km2."""
    if quantity.device is not None:
        return
    tokens = sentence.tokens
    for i in range(
        max(quantity.last, quantity.head_last), min(quantity.last + 14, len(tokens) - 1)
    ):
        if tokens[i].text in ",;(" or tokens[i].kind == "number":
            break
        if tokens[i].norm in _WITH:
            found = sentence.entries_at(i + 1, "device")
            if found and found[1][0].code in _NAMED:
                quantity.device = found[1][0].code
                return
    if quantity.parent is not None and quantity.parent.family == "area":
        quantity.device = quantity.parent.device
        return
    first = sentence.entries_at(0, "device")
    if first and first[1][0].code in _NAMED and not first[1][0].bare:
        quantity.device = first[1][0].code


def _instruments(sentence: SentenceAnalysis) -> list[tuple[int, str, bool]]:
    """(token, device, told of one single device) for every device that acts in the sentence."""
    tokens = sentence.tokens
    heads = {
        i for q in sentence.quantities if q.family == "device"
        for i in range(q.head_first, q.head_last)
    }  # fmt: skip
    out: list[tuple[int, str, bool]] = []
    covered = -1
    listed = -1
    chain = False  # "by mines, remnants and other devices": a list singles out none
    for hit in sentence.hits:
        entry = next((e for e in hit.entries if e.category == "device" and not e.bare), None)
        if entry is None or hit.first < covered or hit.first in heads:
            continue
        covered = hit.last
        window = [t.norm for t in tokens[max(0, hit.first - 3) : hit.first]]
        singular = not tokens[hit.last - 1].norm.endswith("s")
        acts = hit.last < len(tokens) and any(
            e.category == "cue" and e.family == "people"
            for h in sentence.hits if hit.last <= h.first <= hit.last + 2 for e in h.entries
        )  # fmt: skip
        the_one = entry.code in _NAMED and "the" in window[-2:] and _went_off(sentence)
        if singular and (_ARTICLES & set(window[-2:]) or the_one) and entry.code in _SPECIFIC:
            out.append((hit.first, entry.code, True))
        elif (_BY & set(window) or _of_victims(tokens, hit.first)) and entry.code not in (
            "EO_ANY",
            "EO_OTHER",
        ):
            out.append((hit.first, entry.code, False))
            listed = hit.last
        elif listed >= 0 and hit.first - listed <= 4:
            chain, listed = True, hit.last
        elif acts and entry.code in _NAMED:
            out.append((hit.first, entry.code, False))
    if chain:
        return []
    codes = {code for _, code, _ in out}
    general = (
        codes <= {"MINE", "ERW", "EO_ANY"}
        or (codes == {"UXO"}
        and not any(_names_a_thing(sentence, first) for first, _, _ in out))
    )
    return [] if (len(codes) == 1 and general) or codes & {"EO_ANY"} else out


def _went_off(sentence: SentenceAnalysis) -> bool:
    return any(t.norm in _EXPLODES for t in sentence.tokens)


_EXPLODES = frozenset(
    "exploded detonated off stepped ran drove hit struck triggered blew killed wounded".split()
)


def _of_victims(tokens: tuple[Token, ...], first: int) -> bool:
    """victims of antipersonnel mines; 65 of explosive remnants."""
    before = tokens[first - 2] if first >= 2 else None
    return (
        before is not None
        and tokens[first - 1].norm == "of"
        and (before.norm in ("victims", "casualties") or before.kind == "number")
    )


def _names_a_thing(sentence: SentenceAnalysis, i: int) -> bool:
    """A shell or a grenade is one thing; UXO at large is the general danger."""
    return not any(
        t.norm.startswith(("uxo", "ordnance", "munition", "ammunition", "device"))
        for t in sentence.tokens[i : i + 3]
    )


def _next_code(found: list[tuple[int, str, bool]], quantity: Quantity) -> str | None:
    """The device told nearest after a figure, or before it."""
    after = [code for first, code, _ in found if 0 <= first - quantity.last <= 8]
    before = [code for first, code, _ in found if 0 < quantity.first - first <= 8]
    return after[0] if after else (before[-1] if before else None)
