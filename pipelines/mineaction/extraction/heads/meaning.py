"""What a head means: the family, device and group that a noun phrase gives to its number.

Lives here: from the lexicon's categories to the working record. Does not live here: where the head
stands (noun_phrases.py, labels_before.py, tables/fill.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.analysis import Quantity
from mineaction.extraction.heads.noun_phrases import Head
from mineaction.lexicon.words import Entry

UNKNOWN_HEAD = "a head that no lexicon knows"
_GENERAL = frozenset({"MINE", "EO_ANY"})
_ONES = ("ones", "types", "models")
_Meanings = dict[str, Entry]  # category -> the first entry of it


def apply_head(quantity: Quantity, head: Head) -> None:
    """Give a quantity the family, device and group that its head names."""
    quantity.head_first, quantity.head_last, quantity.term = head.first, head.last, head.term
    meanings: _Meanings = {}
    for entry in head.entries:
        meanings.setdefault(entry.category, entry)
    for entry in head.modifiers:
        if entry.category == "person":
            _group(quantity, entry)
        elif entry.category == "outcome" and "person" in meanings:
            meanings["outcome"] = entry  # "7 wounded soldiers", "12 injured deminers"
    if "device" in meanings and not (meanings["device"].bare and "thing" in meanings):
        _device(quantity, _closest(meanings["device"], head.modifiers))
    elif "outcome" in meanings or "person" in meanings:
        _people(quantity, head, meanings)
    elif "incident" in meanings:
        quantity.family = "incident"
    elif (kind := _of_ones(quantity, head)) is not None:
        _device(quantity, kind)
    else:
        _other(quantity, meanings)
        if quantity.family == "unknown" and any(e.category == "partitive" for e in head.modifiers):
            quantity.family = "none"  # "2 pieces of exploded junk"


def _of_ones(quantity: Quantity, head: Head) -> Entry | None:
    """sixty PMNs and nine anti-tank ones: the adjective says of which kind."""
    if quantity.term not in _ONES:
        return None
    return next((e for e in head.modifiers if e.category == "device"), None)


def _closest(entry: Entry, modifiers: Sequence[Entry]) -> Entry:
    """7 OZM-72 mines, 4 PMN-2 devices: the model's name says more than the general word."""
    if entry.code not in _GENERAL:
        return entry
    devices = [e for e in modifiers if e.category == "device"]
    typed = [e for e in devices if entry.code == "MINE"]  # "9 Anti-Tank (AT) mines"
    return next((e for e in devices if not e.bare), typed[-1] if typed else entry)


def _device(quantity: Quantity, entry: Entry) -> None:
    quantity.family, quantity.device = "device", entry.code
    if entry.bare:
        quantity.notes.append("bare")


def _people(quantity: Quantity, head: Head, meanings: _Meanings) -> None:
    quantity.family = "people"
    person, outcome = meanings.get("person"), meanings.get("outcome")
    if person is not None:
        _group(quantity, person)
        quantity.role = head.term if person.code == "occupation" else None
        if person.civil_status is None and head.staff:
            quantity.civil_status = "deminer"
        elif person.civil_status is None and head.armed:
            quantity.civil_status = "military_security"
        for other in head.mixed:
            _mix(quantity, other)
    if outcome is not None:
        quantity.fixed, quantity.fixed_weight = outcome.code, outcome.weight
        if head.term and "civilian" in head.term.lower():
            quantity.civil_status = "civilian"


def _group(quantity: Quantity, entry: Entry) -> None:
    quantity.civil_status = entry.civil_status or quantity.civil_status
    quantity.age = entry.age or quantity.age
    quantity.sex = entry.sex or quantity.sex


def _mix(quantity: Quantity, other: Entry) -> None:
    """Keep of a mixed group what both have in common; women and boys of civilians are civilians."""
    civilian = quantity.civil_status == "civilian" and bool(other.age or other.sex)
    if quantity.civil_status != other.civil_status and not civilian:
        quantity.civil_status = None
    if quantity.age != other.age or quantity.sex != other.sex:
        quantity.age = quantity.age if quantity.age == other.age == "child" else None
        quantity.sex = quantity.sex if quantity.sex == other.sex else None


def _other(quantity: Quantity, meanings: _Meanings) -> None:
    """Houses, countries, meetings, items of something, and nouns that no lexicon knows."""
    thing = meanings.get("thing")
    if "object" in meanings:
        quantity.family, quantity.other = "object", thing.code if thing else "other count"
    elif thing is not None:
        quantity.family = "country" if thing.code == "country" else "none"
        quantity.other = thing.code
    elif "partitive" in meanings:
        rest = (quantity.term or "").startswith("other ")
        quantity.family, quantity.device = "device", "EO_OTHER" if rest else "EO_ANY"
        quantity.notes.append("partitive")
    elif _is_demonym(quantity.term):
        quantity.family = "people"
    else:
        quantity.family, quantity.other = "unknown", "other count"
        quantity.notes.append(UNKNOWN_HEAD)


def _is_demonym(term: str | None) -> bool:
    """3,000 Iraqis; 12 Afghans: a capitalised plural is most likely a people."""
    return term is not None and term[:1].isupper() and term.endswith("s") and not term.isupper()
