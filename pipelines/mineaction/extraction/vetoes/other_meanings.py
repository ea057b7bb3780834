"""Other readings: numbers of the right kind of thing that tell something else about it.

Lives here: how well a detector works, what a team does in an hour, what a weapon holds, who had to
leave the house for a day, what a share or a contract is worth. Does not live here: the subject of
the text (domain.py), other reasons against a measure (finish.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.codes import TOLLS
from mineaction.extraction.heads.meaning import UNKNOWN_HEAD
from mineaction.extraction.vetoes.domain import CROPS
from mineaction.lexicon.grammar import ARTICLES, AUXILIARIES, phrases_in, word_set
from mineaction.lexicon.words import unit_factors
from mineaction.text.number_words import NUMERAL_SCALES

_PERFORMANCE = word_set("performance_nouns")
_RATED = word_set("rated_performances")
_RATES = word_set("rate_nouns")
_RATE_BEFORE = 5  # tokens from "a detection rate of about" to its number
_RATE_AFTER = 3  # tokens from a number to "detection rate"
_OPINIONS = word_set("opinion_words")
_BEREAVED, _BEREAVED_OF = word_set("bereaved"), word_set("bereaved_of")
_OF_DEAD = 5  # tokens from "relatives" to "of people who died"
_EACH = word_set("pace_words")
_CAPTIVITY = word_set("captivity_words")
_SHIFTS = word_set("pace_units")
_PACE = 6  # tokens from an area to "a day"
_LAND = ("area_cleared", "area_surveyed", "area_released", "area_contaminated", "area_reduced")
_EXCHANGE = 7  # tokens of "EUR 1 = HRK 7.5"
_RATIO = 4  # tokens of "one person in every"
_ONES = word_set("ones")
_SCALES = frozenset(NUMERAL_SCALES)
_CROP_LAND = word_set("crop_land")
_CROP_REACH = 9  # tokens between a piece of land and what grows on it
_SITES = word_set("site_nouns")
_CARRIED = ("carried", "sibling", "title_default")
_ABLE = word_set("ability_words")
_IN_TIME = 9  # tokens from an area to the time that it takes
_ABLE_REACH = 8  # tokens from "can" to an area
_HOLDS = word_set("holding_verbs")
_HOLD_REACH = 5  # tokens from "each system can hold" to what it holds
_WEAPON_USE = word_set("weapon_use_words")
_MOVED = word_set("evacuation_words")
_MOVED_REACH = 8  # tokens between those moved and the word that says so
_DISPOSAL = word_set("disposal_words")
_TRADE, _STATE = "trade", "state_budget"  # roles of context words
_TRIAL, _SHOW = "trial", "show"
_IN_TRIALS = ("devices_found", "devices_emplaced", "device_density", "area_cleared")
_OF_PEOPLE = word_set("people_measures")
_SAVING = word_set("saving_verbs")
_LIFE = word_set("life_verbs")
_MADE = word_set("making_verbs")
_MAKES = word_set("making_now")
_MADE_SO = word_set("made_so")
_NORMS = frozenset({"shall", "must", "should", "may"})
_COSTS = word_set("cost_words")
_MADE_REACH = 4  # tokens between a number and "have been made"
_PLACING = frozenset({"in", "at", "on", "over", "across", "along", "near", "behind"})
_GOES_OFF = word_set("pronoun_going_off")
_WHEN = frozenset({"when", "as", "after", "because", "before"})
_PEOPLED = word_set("peopled_places")
_GROUPS = word_set("groups_of_people")
_PARTING = frozenset({"of", "from", "in", "among"})
_PAPERS = word_set("papers_of_items")
_RATED_BY = word_set("rate_units")
_DESKS = word_set("desk_words")
_YARDSTICKS = word_set("yardstick_nouns")
_BENEFIT = word_set("benefiting")


def other_reading(near: Sequence[SentenceAnalysis], quantity: Quantity) -> str:
    """What a quantity tells instead of its measure, or "".

    `near`: the sentences before it, and its own as the last.
    """
    return _of_family(near, quantity) or _of_measure(near, quantity)


def _of_family(near: Sequence[SentenceAnalysis], quantity: Quantity) -> str:
    """What the kind of thing counted shows: devices, money, unknown nouns, numbers alone."""
    sentence = near[-1]
    reason = _of_share(sentence, quantity) if quantity.is_share else ""
    if reason:
        return reason
    if quantity.family in ("people", "none") and (reason := _of_size(sentence, quantity)):
        return reason
    if quantity.elliptical and (reason := _of_bare_number(sentence, quantity)):
        return reason
    if (quantity.elliptical or quantity.family == "device") and _is_made(sentence, quantity):
        return "made, and not laid or found"
    if _SHOW in sentence.roles and "domain" not in sentence.roles:
        return "a game or a film"
    if quantity.family == "money":
        return _of_exchange(sentence, quantity) or _of_money(near)
    if _TRIAL in sentence.roles and quantity.measure in _IN_TRIALS:
        return "a test and no field"
    if _is_where_they_lie(sentence, quantity):
        return "counts where they lie"
    if quantity.family == "device":
        return _of_device(sentence, quantity)
    disaster = quantity.family == "unknown" and _is_disaster(sentence, quantity)
    return "counts disasters" if disaster else ""


def _is_where_they_lie(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Destroyed 90 mines on 12 schools, on and around 12 schools; not "in 12 ruined villages"."""
    around = sentence.norms[max(0, quantity.start - 1) : quantity.start + 1] == ("and", "around")
    placed = sentence.norm(quantity.start - 1 - around) in _PLACING
    best = quantity.best if quantity.family == "object" else None
    named = best is not None and best.last <= quantity.first
    return placed and (named or UNKNOWN_HEAD in quantity.notes)


def _of_share(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    if _is_performance(sentence, quantity):
        return "how well something works"
    return "what people think" if _is_opinion(sentence, quantity) else ""


def _of_size(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    """In a town of 40,000 people; three members of a patrol of eight."""
    if sentence.norm(quantity.start - 1) != "of":
        return ""
    if sentence.norm(quantity.start - 2) in _PEOPLED:
        return "how many live in a place"
    parted = _is_group_size(sentence, quantity)
    return "the size of a group of which some were hit" if parted else ""


def _is_group_size(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Three members of a family | of six died; two from a patrol | of eight."""
    k = quantity.start - 2
    if sentence.norm(k) not in _GROUPS:
        return False
    first = next((j for j in range(k - 1, k - 4, -1) if sentence.norm(j) in ARTICLES), -1)
    if first < 1 or sentence.norms[first - 1] not in _PARTING:
        return False
    near = sentence.quantities_between(first - 5, first)
    return any(q.family in ("people", "none") for q in near)


def _of_bare_number(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    if quantity.family != "money" and sentence.norm(quantity.start - 1) in _COSTS:
        return "a price"  # "Two were hurt. Repair costs 40,000."
    whole = quantity.parent
    told = whole is not None and (whole.family, whole.sentence) == ("people", quantity.sentence)
    if (
        quantity.anaphor
        and quantity.measure in _OF_PEOPLE
        and not told
        and _is_of_things(sentence, quantity)
    ):
        return "a part of things"
    pronoun = _is_pronoun_or_crew(sentence, quantity)
    return "stands for a thing told before" if pronoun else ""


def _of_exchange(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    """EUR 1 = HRK 7.5; 1 dollar = 40 afghanis: both sides are money."""
    first = min(quantity.start, quantity.head_first)
    if "=" not in (sentence.norm(quantity.end), sentence.norm(first - 1)):
        return ""
    near = sentence.quantities_between(first - _EXCHANGE, first + _EXCHANGE)
    sums = [q for q in near if q.family == "money"]
    return "an exchange rate" if len(sums) > 1 else ""


def _of_money(near: Sequence[SentenceAnalysis]) -> str:
    sentence = near[-1]
    if _TRADE in sentence.roles:
        return "a price or a deal of trade"
    purpose = phrases_in("for_that_purpose", sentence.norms, 0, len(sentence.norms))
    told = near[-2:] if purpose else near[-1:]  # "the mines stay. For that purpose 9 million ..."
    mines = any("domain" in s.roles for s in near[-1:]) or any("clearing" in s.roles for s in told)
    if mines:
        return ""
    for before in reversed(near):  # "The budget is 4 billion. The police get 90 million."
        if _STATE in before.roles:
            return "the budget of a state"
        if "domain" in before.roles:
            return ""
    return ""


def _of_device(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    if _is_content(sentence, quantity):
        return "what one weapon holds"
    one = quantity.number.words and quantity.number.value == 1
    if one and sentence.norm(quantity.head_last) in _ABLE:
        return "any one of its kind"  # "one mine can maim a family"
    some = "partitive" in quantity.notes and "domain" not in sentence.roles
    loose = some or quantity.measure_rule == "list_default"
    if loose and not _PAPERS.isdisjoint(sentence.words):
        return "items of a paper"  # "The agenda (6 items) was adopted"
    if quantity.device == "UXO" and _is_fired(sentence, quantity):
        return "fired, and not left behind"
    return ""


def _of_measure(near: Sequence[SentenceAnalysis], quantity: Quantity) -> str:
    """What the measure itself shows: land, those moved, staff, ratios."""
    sentence = near[-1]
    if quantity.family == "area" and (reason := _of_land(sentence, quantity)):
        return reason
    if quantity.measure == "incidents" and _is_of_battle(near, quantity):
        return "explosions of the fighting"
    if moved := _of_the_moved(near, quantity):
        return moved
    if reason := _of_people(sentence, quantity):
        return reason
    if sentence.norm(quantity.start - 1) == "between" and quantity.number.kind == "cardinal":
        return "what stands on both sides"  # "the distance between two deminers is 25 m"
    if _is_per_thing(sentence, quantity):
        return "so many for each other thing"
    return "one in so many" if _is_one_in_so_many(sentence, quantity) else ""


def _of_people(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    """Those who were saved, left behind or served, and staff of other kinds."""
    lived = _SAVING | _LIFE if "lives" in (quantity.term or "") else _SAVING
    if quantity.measure in TOLLS and sentence.norm(quantity.start - 1) in lived:
        return "lives that were saved"
    bereaved = sentence.norm(quantity.last) in _BEREAVED
    behind = sentence.norms[quantity.last + 1 : quantity.last + _OF_DEAD]
    if quantity.measure in TOLLS and bereaved and not _BEREAVED_OF.isdisjoint(behind):
        return "those whom the dead left behind"  # "46 relatives of people killed by mines"
    if quantity.measure == "survivors" and sentence.norm(quantity.start - 1) in _BENEFIT:
        return "who has the use of it"  # "our support to Orla freed land, benefiting 900 people"
    if quantity.measure == "deminers" and sentence.norm(quantity.last) in _DESKS:
        return "no staff at the work"  # "498 deminers, 131 office staff"
    in_person = sentence.norms[quantity.last : quantity.last + 3] == ("in", "-", "person")
    if quantity.measure == "risk_education" and in_person:
        return "lessons, not those who come to them"  # "21,000 in-person sessions"
    rule = quantity.measure == "deminers" and sentence.norm(quantity.end) in _NORMS
    return "what a rule asks for" if rule else ""  # "a team of four deminers shall work apart"


def _of_the_moved(near: Sequence[SentenceAnalysis], quantity: Quantity) -> str:
    if quantity.measure == "displaced" and _is_evacuation(near, quantity):
        return "evacuated for a while"
    if quantity.measure == "displaced" and quantity.civil_status == "military_security":
        return "fighters who were sent away"
    back = quantity.measure == "returnees"
    captive = back and any(not _CAPTIVITY.isdisjoint(s.words) for s in near)
    return "prisoners who were exchanged" if captive else ""


def _tells_crop(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Hectares of rice; of "rice land" the crop says only what the land is for."""
    if CROPS.isdisjoint(sentence.words):
        return False
    near = range(max(0, quantity.start - _CROP_REACH), quantity.end + _CROP_REACH)
    return any(sentence.norm(i) in CROPS and sentence.norm(i + 1) not in _CROP_LAND for i in near)


def _of_land(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    if quantity.measure in _LAND and _is_pace(sentence, quantity):
        return "the pace of the work"
    if _is_converted(sentence, quantity):
        return "the same land in another unit"
    if sentence.says(_YARDSTICKS, max(0, quantity.start - _EXCHANGE), quantity.start):
        return "the size of a thing to compare with"  # "(one football pitch is about 0.007 km2)"
    if _tells_crop(sentence, quantity) and "domain" not in sentence.roles:
        return "fields of a crop"  # "the police eradicated 130,000 hectares of coca"
    # "on the 3,200-acre range"; "a hall of 400 m2"
    before = sentence.norm(quantity.start - 2) if sentence.norm(quantity.start - 1) == "of" else ""
    site = not _SITES.isdisjoint((sentence.norm(quantity.head_last), before))
    return "the size of a site" if site and quantity.measure_rule in _CARRIED else ""


def _is_converted(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """2.5 sq km (618 acres): the land before the brackets again, not "40 ha (12 acres of rice)"."""
    alone = sentence.norm(quantity.start - 1) == "(" and sentence.norm(quantity.end) == ")"
    if not alone:
        return False
    before = sentence.quantities_between(quantity.start - _EXCHANGE, quantity.start)
    if not before or before[-1].family != "area" or before[-1].unit == quantity.unit:
        return False
    none = Decimal(0)
    one, two = (
        (q.number.value or none) * unit_factors().get(q.unit, none) for q in (before[-1], quantity)
    )
    return abs(one - two) < one / 10


def _is_of_battle(near: Sequence[SentenceAnalysis], quantity: Quantity) -> bool:
    """Drones struck the town, and 15 explosions were heard; 31 such attacks, with no mine told."""
    such = near[-1].norm(quantity.last) == "such"
    told = any("domain" in s.roles for s in (near if such else near[-1:]))
    return not told and (such or "war_toll" in near[-1].roles)


def _is_performance(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """a detection rate of 70 percent; finds mines with 92% accuracy; 60-percent success rate."""
    before = _clause_before(sentence, quantity.start, _RATE_BEFORE)
    after = sentence.norms[quantity.last : quantity.last + _RATE_AFTER]
    for words in (before, after):
        if not _PERFORMANCE.isdisjoint(words):
            return True
        if not _RATED.isdisjoint(words) and not _RATES.isdisjoint(words):
            return True
    return False


def _is_made(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Some 1.5 million were made by 1974; 5 million mines are made a year; Orla produces 300.

    Not "90 mines were made safe", nor "millions have been made homeless".
    """
    if quantity.family == "people":
        return False
    norms = sentence.norms
    if sentence.norm(quantity.start - 1) in _MAKES:
        return quantity.family == "device"
    for end in {quantity.last, quantity.end}:
        behind = norms[end : end + _MADE_REACH]
        made = next((n for n, word in enumerate(behind) if word in _MADE), 0)
        if made and behind[0] in AUXILIARIES and sentence.norm(end + made + 1) not in _MADE_SO:
            return True
    return False


def _is_of_things(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """214 clinics, 38 of them in tents, behind a sentence on deminers who were hurt."""
    left = [q for q in sentence.quantities if q.first < quantity.first]
    return bool(left) and left[-1].family == "object" and left[-1].measure is None


def _is_opinion(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """A survey found 62 percent in favour; 31% would vote for the mayor; no "9% of support"."""
    if "share_of:money" in quantity.notes and sentence.norm(quantity.last) == "of":
        return False
    behind = sentence.norms[quantity.last : quantity.last + _RATE_AFTER]
    return not _OPINIONS.isdisjoint(behind)


def _is_pace(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """A dog covers 400 m2 a day; the machine can clear 100 m2 in 30 minutes."""
    behind = sentence.norms[quantity.last : quantity.last + _IN_TIME]
    for i, norm in enumerate(behind[:_PACE]):
        if norm in _EACH and not _SHIFTS.isdisjoint(behind[i + 1 : i + 2]):
            return True
    before = _clause_before(sentence, quantity.start, _ABLE_REACH)
    if any(a in _EACH and b in _SHIFTS for a, b in zip(before, before[2:], strict=False)):
        return True  # "on a good day I do 20 m2"
    able = not _ABLE.isdisjoint(before)
    return able and not _SHIFTS.isdisjoint(behind)


def _is_per_thing(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """4 mines per household; 14 mines per 1,000 square metres; 9 deaths per 100,000 people.

    A rate is of one unit of land or time: "4 mines per square metre", "9 deaths per year".
    """
    i = quantity.end
    i += sentence.norm(i) == "for"
    if sentence.norm(i) not in ("per", "every"):
        return False
    of_number = any(n.first == i + 1 for n in sentence.numbers)
    return of_number or (sentence.norm(i) == "per" and sentence.norm(i + 1) not in _RATED_BY)


def _is_one_in_so_many(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """One in every 330 people has lost a limb; one family in 40."""
    before = sentence.norms[max(0, quantity.start - _RATIO) : quantity.start]
    if before[-1:] == ("every",):
        before = before[:-1]
    ratio = before[-1:] == ("in",) or before[-2:] == ("out", "of")
    scaled = not _SCALES.isdisjoint(before)  # "one million people in ten countries"
    return ratio and not scaled and not _ONES.isdisjoint(before)


def _is_content(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Each launcher holds 12 mines; one bomb can contain more than 500 bomblets."""
    before = _clause_before(sentence, quantity.start, _HOLD_REACH)
    if _HOLDS.isdisjoint(before):
        return False
    one = "each" in before or sentence.norm(quantity.head_last) == "each"
    return one or not _ABLE.isdisjoint(before)


def _is_fired(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """The jet dropped two bombs; guns fired 900 shells: what exploded lies in no ground."""
    best = quantity.best
    used = best is not None and sentence.norm(best.first) in _WEAPON_USE
    return used and quantity.measure == "devices_emplaced"


def _is_evacuation(near: Sequence[SentenceAnalysis], quantity: Quantity) -> bool:
    """Police evacuated 900 people so that the bomb could be defused; not so from a war."""
    sentence = near[-1]
    if any(not _DISPOSAL.isdisjoint(s.words) for s in near):
        return True
    around = sentence.norms[max(0, quantity.start - _MOVED_REACH) : quantity.last + _MOVED_REACH]
    return not _MOVED.isdisjoint(around) and "war_toll" not in sentence.roles


def _is_disaster(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """900 landslides hit the province."""
    return any(
        e.category == "context" and e.code == "other_cause"
        for k in range(quantity.head_first, quantity.head_last)
        for h in sentence.hits_at.get(k, ()) for e in h.entries
    )  # fmt: skip


def _is_pronoun_or_crew(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Two men were hurt when one went off; her crew of 64: a mine, and those on board."""
    single = quantity.number.words and quantity.number.value == 1
    if single and sentence.norm(quantity.last) in _GOES_OFF:
        return quantity.measure in TOLLS or sentence.norm(quantity.start - 1) in _WHEN
    return sentence.norms[max(0, quantity.start - 2) : quantity.start] == ("crew", "of")


def _clause_before(sentence: SentenceAnalysis, i: int, reach: int) -> tuple[str, ...]:
    """The tokens before `i`, as far as the nearest stop or other number."""
    first = i
    while first > max(0, i - reach) and sentence.tokens[first - 1].kind in ("word", "clitic"):
        first -= 1
    return sentence.norms[first:i]
