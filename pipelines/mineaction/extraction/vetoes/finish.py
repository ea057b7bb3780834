"""Vetoes: the last look at every measure, before a quantity becomes a claim.

Lives here: why a quantity with a measure is no figure after all. Does not live here: the last
corrections of those that are (corrections.py), the subject of the text itself (domain.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES, TOLLS
from mineaction.extraction.parts.plans_and_results import set_planned
from mineaction.extraction.quantities.rates import set_density, set_rate
from mineaction.extraction.vetoes import modality
from mineaction.extraction.vetoes.causes import Causes, tells_of_mines
from mineaction.extraction.vetoes.corrections import correct
from mineaction.extraction.vetoes.domain import Domain, domain_here, off_topic
from mineaction.extraction.vetoes.other_meanings import other_reading
from mineaction.extraction.vetoes.prices import UNIT_PRICE, bought, note_unit_price
from mineaction.lexicon.grammar import (
    ADVERBS,
    POINTING_DETERMINERS,
    STOP,
    phrase_at,
    phrases_in,
    word_set,
)
from mineaction.text.number_words import EACH

_OF_WAR = word_set("war_measures")
_OF_PEOPLE = word_set("people_measures")
_OF_ONE = _OF_PEOPLE | word_set("measures_of_one")
_OF_ONE_PERSON = word_set("verbs_of_one_person")
_OTHER_FATES = word_set("other_fates")
_FATE_REACH = 3  # tokens of "abducted more than" before a number
_CAPTIVES = word_set("captives")
_BEFORE_CUE = frozenset({"that", "which", "have", "has", "had", "also"})
_CARRYING = word_set("carrying_words")
_VEHICLES = word_set("vehicle_nouns")
_BEING = frozenset({"in", "on", "inside"})
_ABOARD_REACH = 3  # tokens behind people and "in the car"
_BILLION = 10**9
_LEAST_IN_LAW = 2  # persons: "of two or more persons" makes an offence graver
_EACH = EACH | {"per"}
_EACH_REACH = 6  # tokens from land to "for every inhabitant"
_TRAINEES = word_set("trainees")
_SIGHTSEERS = word_set("sightseers")
_CARRIED = ("carried", "sibling")
_ACTS = word_set("acts_of_states")
_WORKS = word_set("works_in_states")
_ACT_REACH = 5  # tokens between states and what they do
_RATED = ("device_density",)
_LENT = ("carried", "title_default", "ellipsis", "sibling")  # rules that no word of its own made
_POSSESSIVES = POINTING_DETERMINERS | {"a", "an"}
_STOPS = STOP | ADVERBS
_LOST = "cue:killed:patient"  # "the share lost 4.1"
_MISHAP = 5  # devices that one mishap sets off
_MISHAP_REACH = 3  # tokens of "drove onto two"
_CODE = 6  # digits in a row from which on a number without a noun is that of a paper
_BELOW_HEADING = 8  # sentences of a list
_LONGEST_HEADING = 12  # tokens of "Note on the mines and explosive remnants of war" above a list
_TOLD_BEFORE = 2  # sentences in which the cause of a toll may have been told


def finish(analysis: Analysis, domain: Domain) -> None:
    """Veto or complete every quantity that has a measure."""
    plans, of_war = False, analysis.on_civilian_harm
    for sentence in analysis.sentences:
        plans = modality.heads_plans(sentence, plans)
        near = analysis.sentences[max(0, sentence.index - _TOLD_BEFORE) : sentence.index + 1]
        here = domain_here(analysis, sentence, domain)
        causes = _causes(analysis, near, here, of_war=of_war)
        following = next(iter(analysis.sentences[sentence.index + 1 : sentence.index + 2]), None)
        for quantity in sentence.quantities:
            if quantity.measure is None:
                set_density(sentence, quantity)
            if quantity.measure is None:
                continue
            if quantity.family == "money":
                note_unit_price(sentence, quantity)
            trained = quantity.measure == "risk_education" and _is_trained(sentence, quantity)
            reason = "trained for the work" if trained else _veto(sentence, quantity, here)
            reason = reason or next((r for why in _REASONS if (r := why(sentence, quantity))), "")
            reason = reason or off_topic(analysis, sentence, quantity, here)
            reason = reason or other_reading(near, quantity)
            if reason:
                quantity.measure, quantity.other = None, quantity.other or "other count"
                quantity.notes.append(f"veto:{reason}")
                continue
            causes.set_cause(quantity)
            set_rate(sentence, quantity)
            correct(sentence, quantity, near)
            modality.set_modality(sentence, quantity, following)
            one = bool(quantity.number.words) and quantity.number.value == 1
            if one and quantity.modality == "hypothetical":  # "if one mine is found in it"
                quantity.measure, quantity.other = None, "other count"
                quantity.notes.append("veto:any one, and none that was found")
                continue
            if quantity.measure in modality.PLANNABLE:
                set_planned(sentence, quantity)
            if plans:
                modality.set_below_plans(sentence, quantity)


def _causes(
    analysis: Analysis, near: Sequence[SentenceAnalysis], here: Domain, *, of_war: bool
) -> Causes:
    """What tells the causes: in a text on all harm of a war, the paragraph and its heading."""
    if not (of_war or here.at_war):
        return Causes(near, here)
    sentence = near[-1]
    above = analysis.sentences[max(0, sentence.index - _BELOW_HEADING) : sentence.index]
    short = (s for s in reversed(above) if len(s.tokens) <= _LONGEST_HEADING)
    heading = next((s for s in short if not s.quantities), None)
    below_mines = heading is not None and tells_of_mines(heading)
    if not of_war:
        return Causes(near, replace(here, conflict=0, opening=0) if below_mines else here)
    block = [s for s in near if s.span.block == sentence.span.block]
    return Causes(block, here, of_war=not below_mines)


def _veto(sentence: SentenceAnalysis, quantity: Quantity, domain: Domain) -> str:
    """Why a quantity with a measure is no figure after all, or ""."""
    if not domain.about_mines and not domain.about_conflict:
        return "the text is neither about mines nor about conflict"
    if not domain.about_mines and quantity.measure not in _OF_WAR:
        return "the text is not about mines"
    return _veto_of_number(sentence, quantity)


def _one_more(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    """A third was injured; it wounded a fifth: one more person, and no share of the victims."""
    if quantity.number.kind != "fraction" or quantity.measure not in TOLLS:
        return ""
    best = quantity.best
    behind = sentence.norm(quantity.last)
    hurt = best is not None and best.last == quantity.first and behind != "of"
    single = sentence.norms[quantity.first] == "a" and (behind in _OF_ONE_PERSON or hurt)
    return "an ordinal" if single else ""


def _is_aboard(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    """A bus with 22 passengers hit a mine; 17 people were aboard: not all of them came to harm."""
    if (
        quantity.measure != "casualties"
        or quantity.fixed
        or not quantity.measure_rule.startswith("cue")
    ):
        return ""
    norms, i = sentence.norms, quantity.start - 1
    behind = norms[quantity.end : quantity.end + _ABOARD_REACH]
    if i > 0 and norms[i] in _CARRYING and not _VEHICLES.isdisjoint(norms[max(0, i - 3) : i]):
        return "the people in a vehicle"
    if {"aboard", "onboard"} & set(behind) or "on board" in " ".join(behind):
        return "the people in a vehicle"
    inside = behind and behind[0] in _BEING and not _VEHICLES.isdisjoint(behind)
    return "the people in a vehicle" if inside else ""


_PLACED = 4  # tokens from "floods" to "in which": "in the valley"


def _by_nature(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    """Heavy rain that killed 26 people has moved mines: who killed stands before the verb.

    After the floods in the valley, in which 26 people died, mines were found.
    """
    best = quantity.best
    if best is None or best.first < 1 or "other_cause" not in sentence.roles:
        return ""
    i = best.first
    while i and sentence.norms[i - 1] in _BEFORE_CUE:
        i -= 1
    clause = _clause_of_which(sentence, quantity)
    ends = {i} if best.last <= quantity.first else set()
    ends |= set(range(clause - _PLACED, clause + 1)) if clause else set()
    told = any(
        e.category == "context" and e.code == "other_cause"
        for h in sentence.hits
        if h.last in ends
        for e in h.entries
    )
    return "another cause" if told else ""


def _clause_of_which(sentence: SentenceAnalysis, quantity: Quantity) -> int:
    """Where "the floods in the valley, | in which 26 people died" begins, or 0."""
    i = quantity.first - 1
    while i > 1 and sentence.norms[i] not in (",", ";", "which"):
        i -= 1
    inside = sentence.norm(i) == "which" and sentence.norm(i - 1) == "in"
    return i - 1 - (sentence.norm(i - 2) == ",") if inside else 0


def _of_states(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    """A dozen states produce landmines, 30 joined the treaty, we work in nine: none is affected."""
    if quantity.measure != "countries_affected":
        return ""
    behind = sentence.norms[quantity.end : quantity.end + _ACT_REACH]
    if "with" in behind and not word_set("ranking_words").isdisjoint(behind):
        return "ranks states"  # "the six countries with the highest number of victims"
    works = _WORKS.intersection(sentence.norms[max(0, quantity.start - 4) : quantity.start])
    return "" if _ACTS.isdisjoint(behind) and not works else "counts states that act"


def _is_trained(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """640 officers were trained in search; 31 instructors: a course for those who do the work.

    Nor are those who come to see a museum taught.
    """
    best = quantity.best
    trained = best is not None and sentence.norm(best.first).startswith("train")
    term = (quantity.term or "").lower()
    if term in _SIGHTSEERS or (trained and term in _TRAINEES):
        return True
    staff = quantity.civil_status in ("military_security", "deminer")
    loose = quantity.measure_rule.endswith(":context")  # "the skills of six deminers in EORE"
    return staff and (trained or loose or quantity.measure_rule in _CARRIED)


def _veto_of_number(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    number = quantity.number
    each = phrases_in("per_person", sentence.norms, quantity.end, quantity.end + _EACH_REACH)
    if quantity.family == "area" and (each or sentence.norm(quantity.start - 1) in _EACH):
        return "a unit of reckoning"  # "10% of each 1,000 m2", "2 m2 for every inhabitant"
    if number.value == 0 and quantity.cell is None:
        return "zero"
    if _is_part_of_one(quantity) or (quantity.unit == "C62" and number.scale >= _BILLION):
        return "no count has a fraction or goes into billions"
    if number.words and number.value == 1 and quantity.measure not in _OF_ONE:
        return "'one' of another thing"
    if quantity.family == "money" and UNIT_PRICE in quantity.notes:
        return "a price for one unit"
    if quantity.measure in TOLLS and _is_taken(sentence, quantity):
        return "taken, not hurt"
    if quantity.measure_rule == _LOST and _loses(sentence, quantity):
        return "a loss of something else"
    if quantity.measure in ("funding", "cost") and quantity.unit == "C62":
        return "no sum of money"  # "Funding: HXP 2019 requires USD 701 million"
    if quantity.measure == "time_to_clear" and quantity.unit != "ANN":
        return "no years"
    return ""


def _is_code(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    """Registered charity 1093127: many digits in a row, and no noun behind them."""
    printed = sentence.tokens[quantity.start].text
    bare = quantity.elliptical and quantity.cell is None and quantity.measure_rule in _LENT
    return "a code" if bare and printed.isdecimal() and len(printed) >= _CODE else ""


def _is_taken(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Killed 23 and abducted another nine; 649 killed, 11,313 taken prisoner."""
    if any(phrase_at("taken_fates", sentence.norms, i) for i in (quantity.last, quantity.end)):
        return True
    best = quantity.best
    if best is None or best.last >= quantity.start:
        return False
    between = sentence.norms[max(best.last, quantity.start - _FATE_REACH) : quantity.start]
    if quantity.start - best.last > _FATE_REACH and quantity.term in _CAPTIVES:
        return True  # "killed some 1,200 people and seized about 250 hostages"
    return not _OTHER_FATES.isdisjoint(between)


def _loses(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """1,500 men lost their jobs; we treated 160 hives and lost 22; they lost 4-7 on Saturday.

    Not so "the army lost 40 men", "40 soldiers, lost in the battle".
    """
    best = quantity.best
    if best is None or not sentence.norm(best.first).startswith("los"):
        return False
    if quantity.family == "unknown" or phrase_at("lost_to", sentence.norms, quantity.end):
        return True  # "lost 61 members to surrender"
    if best.first < quantity.first:
        left = [q for q in sentence.quantities if q.first < best.first]
        things = bool(left) and left[-1].family == "unknown" and bool(left[-1].other)
        return quantity.elliptical and (things or quantity.number.kind == "range")
    behind = sentence.norm(best.last)
    if behind in _POSSESSIVES and not sentence.norm(best.last + 1).isalnum():
        return False  # "67 persons lost their", at the end of a page
    return behind.isalpha() and (behind in _POSSESSIVES or behind not in _STOPS)


def _is_name(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    """Among the top ten mined countries; article 120 (intentional killing of two or more persons).

    A place in a ranking, and what a law forbids.
    """
    if sentence.norm(quantity.start - 1) == "top":
        return "a place in a ranking"
    but = sentence.norms[max(0, quantity.start - 2) : quantity.start] == ("all", "but")
    if but and quantity.measure in TOLLS:
        return "an exception"  # "all but two of them were men"
    two = quantity.number.value == _LEAST_IN_LAW and quantity.qualifier == "at_least"
    if not two and not (quantity.elliptical and "criminal" in sentence.words):
        return ""  # "Articles 9 (murder), 29"
    law = any(m.kind == "legal reference" and m.last <= quantity.first for m in sentence.masks)
    return "the name of an offence" if law else ""


def _went_off(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    """Two mines exploded under a bus, or killed a man; a cart ran over two: nobody found them."""
    if quantity.measure not in ("devices_found", "devices_emplaced") or quantity.elliptical:
        return ""
    norms, first, few = sentence.norms, quantity.first, (quantity.number.value or 99) <= _MISHAP
    met = phrases_in("mishaps", norms, max(0, first - _MISHAP_REACH), first if few else 0)
    deed = sentence.entry_at(quantity.end, "cue") if few else None
    harms = deed is not None and deed.code in FATES and deed.role == "patient"
    if harms or any(end in (quantity.start, first) for _, end in met):
        return "met by mishap"
    last = phrase_at("going_off", norms, quantity.end) if quantity.measure == "devices_found" else 0
    return "went off by itself" if last and sentence.norm(last) != "by" else ""


def _is_part_of_one(quantity: Quantity) -> bool:
    """6.26 mines; 17.8 victims: the numbers of another table; an average or a rate may be so."""
    number = quantity.number
    counted = quantity.family in ("people", "device", "incident") and quantity.unit == "C62"
    if not counted or not number.decimals or number.scale != 1 or quantity.measure in _RATED:
        return False
    whole = number.value is not None and number.value == number.value.to_integral_value()
    lent = quantity.measure_rule in _LENT or quantity.measure_rule == _LOST
    return not whole and lent


_REASONS = (bought, _is_aboard, _went_off, _of_states, _one_more, _by_nature, _is_name, _is_code)
