"""Families: which kinds of cue can speak of a quantity, by its head and the words around it.

Lives here: people, devices, land, objects, money for a number without a head. Does not live here:
the points of a cue (scoring.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.heads.share_heads import OF_NUMBER
from mineaction.extraction.measures.cue_record import Cue
from mineaction.extraction.measures.sums import is_sum
from mineaction.extraction.quantities.rates import per_area
from mineaction.lexicon.grammar import DIVIDING, word_set

_RECORDED = word_set("recorded")
_RECORD_REACH = 4  # tokens from a number to "recorded"
_BASE_REACH = 5  # tokens between a share and the number of its base
_LAND_REACH = 8  # tokens from the land to "of which"
_TOLD_OF = ("people", "device", "area", "money")  # families of which "of it" may take a part


def families_of(quantity: Quantity) -> tuple[str, ...]:
    """The families of cues that can speak of a quantity."""
    if quantity.family == "share":
        return _families_of_share(quantity)
    of_outcome = quantity.anaphor and quantity.fixed  # "thirty of the victims were registered"
    if quantity.family == "unknown" or of_outcome:
        return ("people",)
    if quantity.anaphor and _around(quantity) == "country":
        return ("country",)  # "60 states are affected; 20 of these are heavily affected"
    if quantity.elliptical and quantity.family == "none":
        device = ("device",) if quantity.near_device else ()
        around = (_around(quantity), *device, *quantity.section_families)
        return tuple(dict.fromkeys(("people", *around)))
    return (quantity.family,)


def _families_of_share(quantity: Quantity) -> tuple[str, ...]:
    if quantity.has_group:
        return ("people",)
    base = next((n[9:] for n in quantity.notes if n.startswith("share_of:")), "")
    told = quantity.context
    sum_told = told is not None and told.family == "money" and quantity.sentence - told.sentence < 2
    money = ("money",) if sum_told and not base else ()  # "by June, 9% had been received"
    open_base = base in ("none", "unknown", "")
    if open_base and quantity.anaphor and told is not None and told.family in _TOLD_OF:
        return (told.family,)  # "mined land covers 40 km2; two thirds of it lie in Orla"
    return ("people", "device", "area", *money) if open_base else (base,)


def _around(quantity: Quantity) -> str:
    """The family last counted; money spoken of in another sentence does not go on."""
    context = quantity.context
    if context is None or (context.family == "money" and context.sentence != quantity.sentence):
        return "people"
    return context.family


def _is_recorded(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Nine casualties were counted in May, 12 having been recorded in April: 12 casualties."""
    context, near = quantity.context, range(max(0, quantity.start - _RECORD_REACH), quantity.start)
    told = context is not None and (context.family, context.sentence) == ("people", sentence.index)
    told = told or any(sentence.entries_at(i, "outcome") for i in near)  # "victims (9 recorded)"
    behind = sentence.norms[quantity.last : quantity.last + _RECORD_REACH]
    return quantity.elliptical and told and not _RECORDED.isdisjoint(behind)


def families_here(
    sentence: SentenceAnalysis, quantity: Quantity, cues: list[Cue]
) -> tuple[str, ...]:
    """The families of cues that can speak of a quantity, by the words around it as well."""
    if quantity.elliptical and "whom" in sentence.norms[quantity.last : quantity.last + 2]:
        return ("people",)
    if _is_recorded(sentence, quantity):
        return ("people",)
    if is_sum(sentence, quantity, cues):
        return ("money",)
    if _is_part_of_land(sentence, quantity):
        return ("area",)
    if quantity.elliptical and _is_part_of_objects(sentence, quantity):
        return ("object",)
    if quantity.elliptical and not quantity.is_share and per_area(sentence, quantity):
        return ()  # "laid at a rate of 600 per kilometre": a density
    families = families_of(quantity)
    if OF_NUMBER in quantity.notes:
        base = sentence.quantities_between(quantity.last, quantity.last + _BASE_REACH)[:1]
        if base and base[0].family in families:
            return (base[0].family,)  # "95 per cent of the 2,064 ha has been cleared"
    if "money" in families and _counts_noun_before(sentence, quantity):
        families = tuple(family for family in families if family != "money")
    return families


def _is_part_of_land(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """They surveyed 90 ha, of which 61 were returned to farmers: land, no people."""
    which = sentence.norms[max(0, quantity.start - 2) : quantity.start] == ("of", "which")
    if not which or not quantity.elliptical:
        return False
    told = sentence.quantities_between(quantity.start - _LAND_REACH, quantity.start - 2)
    return bool(told) and told[-1].family == "area"


def _is_part_of_objects(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Of 60 tractors 9 were destroyed; they left their homes, of which 300 burned down."""
    which = quantity.start - 2
    if sentence.norms[max(0, which) : quantity.start] == ("of", "which"):
        last = which - (sentence.norm(which - 1) == ",")
        return any(
            e.category == "object" for h in sentence.hits if h.last == last for e in h.entries
        )
    before = sentence.quantities_between(0, quantity.start)
    divided = bool(before) and sentence.norm(before[-1].start - 1) in DIVIDING | {"the"}
    return bool(before) and before[-1].family == "object" and bool(divided or quantity.anaphor)


def _counts_noun_before(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """From the largest number of donors (17): a bracket of a plain number behind a plural."""
    norms, i = sentence.norms, quantity.start - 1
    bracketed = quantity.elliptical and sentence.norm(i) == "(" and sentence.norm(i + 2) == ")"
    return bracketed and norms[i - 1].endswith("s") and sentence.tokens[i - 1].text.islower()
