"""Scoring: how well each cue of a sentence fits each quantity, in points.

Lives here: the candidates of a quantity, with their points and reasons. Does not live here: which
kinds of cue can speak of a quantity (families.py), what lies between the two (crossing.py), which
candidate wins (choice.py), cues themselves (cues.py).

A cue speaks to one side. That, the kind of head, the distance and what lies between decide, not
the first match.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from mineaction.extraction.analysis import Candidate, Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES
from mineaction.extraction.heads.device_predicates import SAID
from mineaction.extraction.heads.labels_before import names_other_thing
from mineaction.extraction.measures.crossing import (
    Path,
    crossing,
    is_base,
    is_reduced,
    outside_brackets,
    outside_changes,
)
from mineaction.extraction.measures.cue_record import BOTH, LEFT, RIGHT, Cue
from mineaction.extraction.measures.cues import REACH, cues_within
from mineaction.extraction.measures.families import families_here
from mineaction.extraction.measures.land_cues import is_of_land, of_land
from mineaction.extraction.measures.reduced_relatives import describes
from mineaction.extraction.measures.sums import told_sums
from mineaction.lexicon.grammar import ADVERBS, BE, DIVIDING, MOVING_VERBS, OTHERS, word_set
from mineaction.text.tokens import Token

_HEAD_REACH = 24
_FULL = 100  # points of a cue before anything speaks for or against it
_HEAD = 92  # points of a head that names a measure ("9 casualties")
_DEADLY = word_set("deadly_words")
_HEADS = {"survivors": 86, "deminers": 70, "missing": 70, "killed": 112, "injured": 112}
_TOLLS = word_set("parts_of_casualties") | {"casualties"}
_SECTION = 67
_MET = 75  # points of "2 million of the cost"
_OF_BASE = 68  # a participle that describes what a share is a share of
_REST = 80
_REMAINING = "remaining"
_REDUCED = 90  # points of a participle before the verb of the sentence
_MEANS = 16
_BE_OR_ADVERB = BE | ADVERBS
_SAYING = word_set("saying")
_COUNTS = word_set("count_nouns")
_LEVELS = word_set("level_verbs")
_TO_LEVEL = word_set("to_level")
_CHANGES = word_set("amounts_of_change")
_WHO = ("who", "that")
_LIST_JOINTS = word_set("right_node_joints") - {"to"}
_SUBJECT = 12  # tokens of a subject: "toll from the landmine blast of a bus in Mali"
_BRINGING = word_set("bringing_verbs")
_VERB_OF_TOLL = 4  # tokens of "brings the overall death toll"


def propose(
    sentence: SentenceAnalysis, quantity: Quantity, cues: list[Cue], labels: Mapping[str, str]
) -> None:
    """Fill `quantity.candidates`, best first; `labels` are the measures of the section's label."""
    if names_other_thing(sentence, quantity):
        quantity.other = "other count"
        return
    families = families_here(sentence, quantity, cues)
    found = quantity.candidates
    for cue in cues_within(cues, quantity.start - REACH, quantity.last + REACH + 1):
        if cue.entry.code == "area_total" and quantity.is_share:
            continue  # a share of the territory is of what is said of it
        if _is_met(sentence, quantity, cue):
            found.append(Candidate("funding", _MET, "a part of the cost, which is met", "part"))
        elif cue.entry.family in families and not _is_own(sentence, quantity, cue):
            candidate = _candidate(sentence, quantity, cue, cues)
            if candidate:
                found.append(candidate)
    if quantity.fixed:
        points = _HEADS.get(quantity.fixed, _HEAD) + quantity.fixed_weight
        why = f"the head '{quantity.term}' names it"
        found.append(Candidate(quantity.fixed, points, why, "head"))
    found.extend(of_land(sentence, quantity, cues))
    found.extend(told_sums(sentence, quantity))
    found.extend(
        Candidate(labels[family], _SECTION, "the label of the section", "section", family=family)
        for family in families
        if family in labels and not _counts_on(quantity, family)
    )  # fmt: skip
    around = quantity.context
    if quantity.elliptical and around is not None:  # of equals, what was counted last goes on
        found.sort(key=lambda c: (-c.score, c.family != around.family, c.measure != around.measure))
    else:
        found.sort(key=lambda c: -c.score)


def _counts_on(quantity: Quantity, family: str) -> bool:
    """Orla had 49 accidents, Sova 15: a bare number goes on with its sentence, not the heading."""
    told = quantity.context
    if told is None or told.sentence != quantity.sentence or not quantity.elliptical:
        return False
    return told.family not in (family, "none")


def _is_met(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """Norway bore $2 million of the cost: whoever bears a part of what is needed has paid it."""
    between = sentence.norms[quantity.end : cue.first]
    of_it = between in (("of",), ("of", "the"), ("of", "these"))
    return quantity.family == "money" and cue.entry.code == "cost" and of_it


_OBJECT_REACH = 3  # tokens from "returned" to the number of its hectares


def _is_own(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """Whether a cue is the quantity's own head or number, or the head of another quantity."""
    entry = cue.entry
    if _is_of_others(sentence, quantity, cue):
        return True
    if quantity.fixed is not None and quantity.head_first <= cue.first < quantity.head_last:
        return True
    if is_of_land(sentence, quantity, cue) or _gives_land(sentence, cue):
        return True
    if entry.role == "before" and cue.first >= quantity.last and cue.first < quantity.head_last:
        return True  # "27 claims for vehicles"
    if _describes_unknown(quantity, cue):
        return True
    if entry.family == "device" and _is_of_other_devices(sentence, quantity, cue):
        return True
    return entry.role in ("before", "context") and any(
        q is not quantity
        and q.head_first <= cue.first < q.head_last
        and (q.fixed or (entry.role == "before" and q.last <= cue.first))
        for q in sentence.quantities_between(cue.first - _HEAD_REACH, cue.last + _HEAD_REACH)
    )


def _is_of_others(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """Whether the head of a number says that a cue of people is not said of it."""
    entry = cue.entry
    if quantity.fixed == "casualties" and entry.role == "before" and entry.code == "killed":
        return True  # "claimed 27 victims"
    object_of_it = entry.role == "subject" and cue.last == quantity.start and quantity.fixed
    if object_of_it and quantity.head_first >= quantity.last:
        return True  # "the army sustained 36 casualties"
    if quantity.fixed == "survivors" and entry.code == "risk_education":
        return True  # "talked to 27 survivors"
    if quantity.anaphor and _tells_accidents(sentence, quantity, cue):
        return True
    if quantity.anaphor and quantity.fixed and entry.code not in _TOLLS:
        return True  # "thirty of the victims live in Orla"
    if entry.code == "casualties" and quantity.fixed in FATES and not quantity.fixed_weight:
        return not quantity.label and quantity.head_first >= quantity.last  # "Casualties: 5 dead"
    # "Killed: 4 Injured: 9"
    labels_next = cue.label and cue.first >= quantity.last
    return labels_next and sentence.tokens[cue.first].text[0].isupper()


def _tells_accidents(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """12 explosions, three of them fatal: how accidents ended counts no dead."""
    told = quantity.context is not None and quantity.context.family == "incident"
    return told and cue.entry.code == "killed" and sentence.norms[cue.first] in _DEADLY


def _describes_unknown(quantity: Quantity, cue: Cue) -> bool:
    """2 training centres: a form in -ing inside a head that no lexicon knows is a part of it."""
    inside = quantity.last <= cue.first and cue.last < quantity.head_last
    return inside and quantity.family == "unknown" and cue.entry.form == "ing"


def _gives_land(sentence: SentenceAnalysis, cue: Cue) -> bool:
    """300 deminers have returned 12 km2 to farmers: land came back, nobody went home."""
    if cue.entry.code != "returnees":
        return False
    after = sentence.quantities_between(cue.last, cue.last + _OBJECT_REACH)
    return any(q.family == "area" for q in after)


def _is_of_other_devices(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """65 stockpiled mines were destroyed, including 44 in May: no adjective of the 44.

    "The remaining 400 are shells": the rest of those found, not what remains in the ground.
    """
    if SAID in quantity.notes and cue.last == quantity.start:
        return sentence.norms[cue.first] == _REMAINING
    if cue.entry.code != "devices_stockpiled":
        return False
    near = sentence.quantities_between(cue.first - _HEAD_REACH, cue.first)
    return any(q is not quantity and q.head_first <= cue.first < q.head_last for q in near)


def _candidate(
    sentence: SentenceAnalysis, quantity: Quantity, cue: Cue, cues: list[Cue]
) -> Candidate | None:
    path = _from_move(_from_list(Path.between(sentence, quantity, cue)), cues)
    points = _FULL + cue.entry.weight + _role_points(path)
    if cue.side == BOTH:
        points -= 6
    elif cue.side != (LEFT if path.to_right else RIGHT):
        if _counted_by_number(sentence, quantity, cue):
            points -= 20
        elif not path.inside and not (cue.label and not path.to_right):
            return None
    if is_reduced(path, cues) or _in_clause_before_fate(path, cues):
        points -= _REDUCED
    elif cue.means and not path.gap:
        points += _MEANS  # "released 9 ha by clearance"
    cost, reasons = crossing(path, cues)
    if _of_base(sentence, quantity, cue):
        points = _OF_BASE + cost
    elif _is_rest(sentence, quantity, cue) or (
        describes(sentence, quantity, cue, cues) and not is_base(sentence, quantity)
    ):
        points -= _REST
    word = " ".join([t.text for t in sentence.tokens[cue.first : cue.last]])
    side = "after" if path.to_right else "before"
    why = f"'{word}' ({cue.entry.role}) {side} it, {len(path.gap)} words away"
    why = "; ".join([why, ", ".join(reasons)] if reasons else [why])
    rule = f"cue:{cue.entry.code}:{cue.entry.role}"
    return Candidate(
        cue.entry.code, points - cost, why, rule, cue.first, cue.last, cue.entry.family
    )


def _in_clause_before_fate(path: Path, cues: list[Cue]) -> bool:
    """Two women who went back for rice were killed: the clause says who, the verb what befell."""
    cue = path.cue
    if not path.to_right or cue.entry.code in _TOLLS or not path.gap:
        return False
    if path.gap[0].norm not in _WHO or cue.entry.family != "people":
        return False
    later = cues_within(cues, cue.last, cue.last + _HEAD_REACH)
    fate = next((c for c in later if c.entry.code in FATES and c.side != RIGHT), None)
    if fate is None:
        return False
    return not path.sentence.quantities_between(cue.last, fate.first)


def _from_list(path: Path) -> Path:
    """The victims include 9 women, 4 boys and 2 nurses: the way ends at the first of a list."""
    if path.to_right or path.inside or path.cue.entry.role != "before":
        return path
    if path.quantity.elliptical or path.quantity.term in OTHERS:
        return path
    first, norms = path.quantity, path.sentence.norms
    for other in reversed(path.sentence.quantities_between(path.low, path.high)):
        joint = norms[other.end : first.start]
        if other.family != "people" or not joint or not _LIST_JOINTS.issuperset(joint):
            break
        first = other
    if first is path.quantity:
        return path
    return replace(path, high=first.start, gap=path.sentence.tokens[path.low : first.start])


def _from_move(path: Path, cues: list[Cue]) -> Path:
    """Deaths among the herders of 2 districts rose to 9: the way begins at the verb of a count."""
    if path.to_right or path.cue.entry.role != "before":
        return path
    norms = path.sentence.norms
    move = next((i for i in range(path.low, path.high) if norms[i] in MOVING_VERBS), -1)
    if move < 0 or ";" in norms[path.low : move]:
        return path
    if any(c.entry.role == "before" for c in cues_within(cues, path.low, move)):
        return path  # "of the deaths none is explained, injuries rose to 9"
    return replace(path, low=move, gap=path.sentence.tokens[move : path.high])


def _of_base(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """58% of the contaminated land has been cleared: the participle describes the base."""
    if "share_of:area" not in quantity.notes or cue.first < quantity.last:
        return False
    if cue.first == quantity.head_last and cue.last - cue.first > 1:
        return False  # "12% of the territory remains contaminated"
    return cue.first <= quantity.head_last and "of" in sentence.norms[quantity.last : cue.first]


def _is_rest(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """The army cleared 9 ha and sappers the remaining 4 ha: the rest of what was cleared.

    "Of the victims 90 died": the noun is of the whole, the verb of the part.
    """
    if (cue.entry.code, cue.entry.role, cue.last) == ("casualties", "before", quantity.start):
        before = sentence.norms[max(0, cue.first - 4) : cue.first]  # "Of this year's victims"
        return not quantity.is_share and not DIVIDING.isdisjoint(before)
    if sentence.norms[cue.first] != "remaining" or cue.last != quantity.start:
        return False
    return any(
        q.family == quantity.family and q.first < quantity.first for q in sentence.quantities
    )


def _counted_by_number(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """the number of citizens who have fallen victim to mines ... at 302: the cue stands before."""
    begin = quantity.start
    if not quantity.elliptical or cue.last > begin or begin < 1:
        return False
    if sentence.norms[begin - 1] not in _SAYING and sentence.norms[begin - 1] != ":":
        return False
    if sentence.quantities_between(cue.last, begin):
        return False
    return not _COUNTS.isdisjoint(sentence.norms[max(0, begin - REACH) : begin])


def _role_points(path: Path) -> int:
    """Points for the part that a cue plays in its sentence, and where."""
    cue, gap = path.cue, path.gap
    if path.inside:
        return -4
    if cue.label and not (path.to_right or cue.finite) and len(gap) <= 2:
        return 22
    if cue.entry.role == "context":
        return -28
    if cue.entry.role == "state":
        return _state_points(outside_brackets(gap))
    if cue.entry.role == "before" and not path.to_right:
        return 4 if _is_brought_to(path) else _before_points(cue, outside_changes(path))
    if cue.entry.role == "subject" and cue.entry.form == "ing" and len(gap) > 1:
        return -34  # "17 victims were traders returning from the market"
    if cue.passive and path.to_right:
        return 6 if outside_brackets(gap) else 44
    return 0


def _state_points(gap: Sequence[Token]) -> int:
    """9 dead; 9 were badly hurt; 9 people of the village dead."""
    strange = sum(1 for t in gap if t.norm not in _BE_OR_ADVERB)
    if strange:
        return -4 * strange - 4
    return 22 if gap else 40


def _before_points(cue: Cue, gap: Sequence[Token]) -> int:
    """the death toll is 9; killed in May: 9; the toll among farmers of the north, 9."""
    strange = sum(1 for t in gap if t.kind == "word" and t.norm not in _SAYING)
    if not strange or _is_subject_of_level(gap):
        return 4
    labelled = cue.first <= 1 and gap[-1].text == ":"
    return 12 if labelled else max(-44, 4 - 10 * strange)


def _is_brought_to(path: Path) -> bool:
    """This pushed the death toll of the two districts to 41: the verb stands before the toll."""
    before = path.sentence.norms[max(0, path.cue.first - _VERB_OF_TOLL) : path.cue.first]
    to = bool(path.gap) and path.gap[-1].norm == "to"
    return to and not _BRINGING.isdisjoint(before)


def _is_subject_of_level(gap: Sequence[Token]) -> bool:
    """Injuries of the year fell by almost half, from 55 to 29: a toll and the verb of its level."""
    verbs = [k for k, t in enumerate(gap) if t.norm in _LEVELS]
    if not verbs or gap[-1].norm not in _TO_LEVEL:
        return False
    plain = all(t.kind in ("word", "clitic") or t.text == "-" for t in gap[: verbs[0]])
    between = gap[verbs[0] + 1 :]
    return plain and verbs[0] <= _SUBJECT and all(_is_of_change(t) for t in between)


def _is_of_change(token: Token) -> bool:
    """Whether a word or sign may stand between "fell" and the level."""
    known = token.norm in _TO_LEVEL or token.norm in _BE_OR_ADVERB or token.norm.endswith("ly")
    return known or token.kind == "number" or token.norm in _CHANGES
