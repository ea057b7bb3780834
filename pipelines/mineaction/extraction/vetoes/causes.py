"""Causes: whether mines and remnants did the harm that a toll counts, or the war at large.

Lives here: the words of a sentence, and of those before it, that tell the two apart. Does not live
here: which device it was (devices/instruments.py) and whether the text is on either (domain.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from mineaction.extraction.analysis import Candidate, Quantity, SentenceAnalysis
from mineaction.extraction.codes import NAMED_DEVICES, TOLLS
from mineaction.extraction.parts.tolls_before import is_another_account
from mineaction.extraction.quantities.find import meets_mine
from mineaction.extraction.vetoes.domain import Domain, dates_by_war
from mineaction.lexicon.grammar import (
    ADVERBS,
    DEFINITE,
    HAVE,
    LIST_JOINTS,
    WAR_NOUNS,
    phrases_in,
    word_set,
)

_MINE_WORDS = word_set("mine_words")
_ITEMS = frozenset({"UXO", "AXO", "CMR", "BOOBY_TRAP", "IED", "EO_ANY"})
_HANDLED = word_set("item_accident_words")
_REMNANTS = NAMED_DEVICES | {"MINE", "UXO", "ERW"}
_DATED = _MINE_WORDS | {"since", "after"}
_OF_WEAPON = frozenset({"by", "from", "in"})
_FIRED = word_set("weapon_use_words")
_STRIKING = word_set("striking_verbs")
_ENEMIES = word_set("enemy_words")
_ARTICLES = word_set("single_articles") | {"the", "old", "unexploded"}
_FORCES = word_set("armed_forces")
_FIGHTERS = word_set("enemy_fighters")
_AUXILIARIES = HAVE | ADVERBS
_HAVE = HAVE | {"killed"}
_SHOT = word_set("shooting_participles")
_SUBJECTS = frozenset({"the", "this", "that", "a", "its", "their"})  # before the war as a subject
_PLACING = frozenset({"of", "in", "to", "after", "since", "by", "from", "before", "during"})
_CLAUSE = 6  # tokens from "in which" to the number of a clause
_SENTENCE = 30  # tokens back to the subject of an earlier verb
_PRONOUNS = frozenset({"one", "it", "them", "another"})  # of mines told before
_TWO = 2  # sentences
_SUBJECT = 6  # tokens of a subject: "Ruritania's long war"
_CLAUSE_ENDS = frozenset({",", ";", "while", "whereas"})
_AGENT = 4  # tokens of an agent: "by three armed rebels"
_ITEM_REACH = 3  # tokens before an item among which its article stands


class Causes:
    """What a sentence and those before it say of the cause of a toll.

    `near`: the sentences before, and the sentence itself as the last. `of_war`: whether the text
    counts all harm that a war does, so that mines are at fault only where they are named.
    """

    def __init__(
        self, near: Sequence[SentenceAnalysis], domain: Domain, *, of_war: bool = False
    ) -> None:
        self._near, self._domain, self._of_war_at_large = near, domain, of_war

    def set_cause(self, quantity: Quantity) -> None:
        """Deaths of the war at large are `conflict`; a toll near a mine word is not."""
        if quantity.measure not in TOLLS:
            return
        told_again = quantity.twin or _told_again(self._near, quantity)
        if told_again is not None:  # "Four of the seven": the seven, as before
            quantity.cause = told_again.cause
        elif _is_of_fighting(self._near[-1], quantity):
            quantity.cause = "conflict"
        elif self._of_mines:
            quantity.cause = "mine_erw" if self._domain.about_mines else "conflict"
        elif _war_acts(self._near[-1]):
            quantity.cause = "conflict"
        elif quantity.parent is not None and quantity.parent.measure in TOLLS:
            quantity.cause = quantity.parent.cause
        elif self._is_accident:
            quantity.cause = "mine_erw"
        elif self._of_war_at_large or self._tells_no_mines or self._is_of_war(quantity):
            quantity.cause = "conflict"

    @cached_property
    def _of_mines(self) -> bool:
        near = self._near
        return tells_of_mines(near[-1]) or _in_the_blast(near) or _met_them(near)

    @cached_property
    def _tells_no_mines(self) -> bool:
        at_war = self._domain.at_war and not _goes_on_from_mines(self._near)
        return at_war or not self._domain.about_mines

    @cached_property
    def _is_accident(self) -> bool:
        return _is_accident(self._near)

    @cached_property
    def _tells_of_war(self) -> bool:
        sentence = self._near[-1]
        return "war_toll" in sentence.roles and not dates_by_war(sentence)

    def _is_of_war(self, quantity: Quantity) -> bool:
        """Whether the sentence tells of fighting, or armed men are the subject of the killing."""
        here = self._tells_of_war or _killed_by_forces(self._near[-1], quantity)
        return here or _told_of_strike(self._near) or _goes_on_from_war(self._near)


def _told_again(near: Sequence[SentenceAnalysis], quantity: Quantity) -> Quantity | None:
    """Mines killed 40 people. Of the 40 deaths 14 came in May, amid clashes: of the same people."""
    if near[-1].norm(quantity.start - 1) not in DEFINITE or quantity.number.value is None:
        return None
    told = (q for s in reversed(near[:-1]) for q in s.quantities if q.measure in TOLLS)
    return next((q for q in told if q.number.value == quantity.number.value), None)


def tells_of_mines(sentence: SentenceAnalysis) -> bool:
    """Whether a word of mines stands in the sentence, or accidents are counted in it."""
    if "domain" in sentence.roles or not _MINE_WORDS.isdisjoint(sentence.words):
        return True
    return "incidents" in [q.measure for q in sentence.quantities]


def _met_them(near: Sequence[SentenceAnalysis]) -> bool:
    """They found mines on the road. Two soldiers were hurt when their lorry hit one of them."""
    if near[-1].words.isdisjoint(_PRONOUNS):
        return False
    met = any(
        norm in _PRONOUNS and meets_mine(near[-1], i) for i, norm in enumerate(near[-1].norms)
    )
    return met and any(tells_of_mines(s) or "device" in s.categories for s in near[:-1])


def _goes_on_from_mines(near: Sequence[SentenceAnalysis]) -> bool:
    """A tractor hit a mine. One man died, his son was hurt: told of before, and no fighting since.

    What another paragraph tells is of the war again.
    """
    for sentence in reversed(near):
        if sentence.span.block != near[-1].span.block:
            return False
        if tells_of_mines(sentence):
            return True
        if "war_toll" in sentence.roles:
            return False
    return False


def _goes_on_from_war(near: Sequence[SentenceAnalysis]) -> bool:
    """Drones killed four people in Orla. Nine people were hurt there: in the same attack.

    "The fighting has driven 5,000 from their homes. At least 900 people have been killed."
    """
    for sentence in reversed(near[:-1]):
        if sentence.span.block != near[-1].span.block or tells_of_mines(sentence):
            return False
        fought = any(q.cause == "conflict" and q.measure in TOLLS for q in sentence.quantities)
        if fought or sentence.has_pair(WAR_NOUNS, _HAVE):
            return True
        if not _FIRED.isdisjoint(sentence.words):
            return not any(tells_of_mines(s) for s in near)
    return False


def _in_the_blast(near: Sequence[SentenceAnalysis]) -> bool:
    """A roadside bomb hit a truck. Forty died in the blast; the mayor put the toll at 44."""
    phrases = ("that_event", "of_this_type", "such_events")
    told = any(phrases_in(name, near[-1].norms) for name in phrases)
    told = told or is_another_account(near[-1])
    return told and any(tells_of_mines(s) for s in near[:-1])


def _is_of_fighting(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether the clause of a toll is of the war, whatever else its sentence tells."""
    asides = (_in_war_clause, _kills_fighters, _mines_are_a_part)
    if any(is_of_war(sentence, quantity) for is_of_war in asides):
        return True
    best = quantity.best
    told = best.last if best is not None and best.first >= quantity.last else quantity.end
    if _names_weapon(sentence, quantity.end) or _names_weapon(sentence, told):
        return True
    if best is not None and not _SHOT.isdisjoint(sentence.norms[best.first : best.last]):
        return True  # "four deminers were shot dead"
    whole = best if quantity.parent is None else None  # parts have the cause of their whole
    killed = _killed_by_forces(sentence, quantity) or _killed_by_war(sentence, whole)
    return killed and _clause_is_of_war(sentence, quantity)


def _killed_by_war(sentence: SentenceAnalysis, best: Candidate | None) -> bool:
    """Shelling killed 12 people and mines three; the war took 40, the mines 22."""
    if best is None:
        return False
    i = best.first
    while (
        i > 0
        and sentence.norms[i] not in WAR_NOUNS
        and (i == best.first or sentence.norms[i] in _AUXILIARIES)
    ):
        i -= 1
    return _names(sentence, "war_toll", i - 1, i + 1)


def _names_weapon(sentence: SentenceAnalysis, i: int) -> bool:
    """41 by landmines, 38 | by bullets; 40 were killed | in the battle for Orla."""
    if sentence.norm(i) not in _OF_WEAPON:
        return False
    behind = sentence.norms[i + 1 : i + _CLAUSE]
    ends = _CLAUSE_ENDS | {"and"}
    end = next((k for k, norm in enumerate(behind) if norm in ends), len(behind))
    hits = (h for k in range(i, i + 1 + end) for h in sentence.hits_at.get(k, ()))
    if any(e.code in _REMNANTS for h in hits for e in h.entries if e.category == "device"):
        return False
    return _DATED.isdisjoint(behind[:end]) and not _FIRED.isdisjoint(behind[:end])


def _war_acts(sentence: SentenceAnalysis) -> bool:
    """The civil war, which began in May, has left 9,000 dead: the war is the subject."""
    first = next((t.last for t in sentence.times if t.first < 2), 0)  # "Since 2011 the war"
    first += sentence.norm(first) == ","
    norms = sentence.norms[first : first + _SUBJECT]
    war = next((i for i, norm in enumerate(norms) if norm in WAR_NOUNS), -1)
    return war >= 0 and norms[0] in _SUBJECTS and _PLACING.isdisjoint(norms[:war])


def _in_war_clause(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Since the war, in which 6,500 people died, mines have killed 65: the war killed the first."""
    norms = sentence.norms
    for i in range(quantity.first - 1, max(1, quantity.first - _CLAUSE), -1):
        if norms[i] in (",", ";") or sentence.tokens[i].kind == "number":
            return False
        if norms[i] == "which" and norms[i - 1] == "in":
            return not WAR_NOUNS.isdisjoint(norms[max(0, i - 3) : i - 1])
    return False


def _killed_by_forces(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Its troops had killed 37 rebels; 13 villagers were killed by rebels."""
    best = quantity.best
    if best is None or best.measure != quantity.measure or best.first < 1:
        return False
    if sentence.norm(best.last) == "by":
        agent = sentence.norms[best.last + 1 : best.last + 1 + _AGENT]
        return not _FORCES.isdisjoint(agent)
    i = best.first - 1
    while i > 0 and sentence.norms[i] in _AUXILIARIES:
        i -= 1
    if sentence.norms[i] == "," and "who" in sentence.norms[:i]:
        i = sentence.norms.index("who") - 2  # "the assailants, who came by car, killed"
    return best.first < quantity.first and i >= 0 and sentence.norms[i] in _FORCES


def _kills_fighters(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """The army recovered 43 bombs and killed 31 insurgents: a fight, whatever else was found."""
    best = quantity.best
    if best is None or best.measure != quantity.measure or not 0 < best.first < quantity.first:
        return False
    if _FIGHTERS.isdisjoint(sentence.norms[quantity.last : quantity.end]):
        return False
    before = sentence.norm(best.first - 1)
    if before not in LIST_JOINTS:
        return before in _FORCES
    # behind "and" the subject stands before another verb; it must be soldiers, no mine
    low = max(0, best.first - _SENTENCE)
    return not _FORCES.isdisjoint(sentence.norms[low : best.first])


def _clause_is_of_war(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Gunmen killed 18 people in May and a landmine killed 14: no mine in the clause of the 18.

    Only where a mine is told in another clause.
    """
    norms = sentence.norms
    low = high = quantity.first
    while low > 0 and norms[low - 1] not in _CLAUSE_ENDS:
        low -= 1
    while high < len(norms) and norms[high] not in _CLAUSE_ENDS | {"and", "but"}:
        high += 1
    return high < len(norms) - 1 and not _names(sentence, "domain", low, high)


def _mines_are_a_part(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """The war has killed 9,000 people, 400 of them by mines: the whole died of all causes."""
    part = next((q.first for q in sentence.quantities if q.parent is quantity), 0)
    if not quantity.candidates or quantity.candidates[0].last > part:
        return False  # "In the war 90 people, 12 of them children, were killed by mines"
    told = not _names(sentence, "domain", 0, part) and _names(sentence, "domain", part, 1 << 20)
    return told and _names(sentence, "war_toll", 0, part)


def _names(sentence: SentenceAnalysis, role: str, low: int, high: int) -> bool:
    """Whether a word of `role` stands in tokens [low, high); a device speaks of the domain."""
    return any(
        e.code == role if e.category == "context" else e.category == "device" and role == "domain"
        for h in sentence.hits if low <= h.first < high for e in h.entries
    )  # fmt: skip


def _is_accident(near: Sequence[SentenceAnalysis]) -> bool:
    """Two girls died after picking up a grenade; below it: Five others were treated.

    An item that is found, played with or left over does the harm of a remnant, not of a weapon.
    """
    for sentence in reversed(near):
        if not _FIRED.isdisjoint(sentence.words):
            return False
        if not _HANDLED.isdisjoint(sentence.words) and _names_an_item(sentence):
            return True
    return False


def _told_of_strike(near: Sequence[SentenceAnalysis]) -> bool:
    """The enemy shelled Orla with artillery. Two people died: weapons that were fired did it.

    Only where armed men are the subject, and no mine is told of since.
    """
    for sentence in reversed(near[-_TWO:]):
        if tells_of_mines(sentence) or not _HANDLED.isdisjoint(sentence.words):
            return False
        strike = next((i for i, norm in enumerate(sentence.norms) if norm in _STRIKING), -1)
        if strike > 0:
            before = sentence.norms[:strike]
            return not (_FORCES | _ENEMIES).isdisjoint(before)
    return False


def _names_an_item(sentence: SentenceAnalysis) -> bool:
    """Whether one explosive item is named: a grenade, the old shell."""
    return "device" in sentence.categories and any(
        e.category == "device" and e.code in _ITEMS
        and not _ARTICLES.isdisjoint(sentence.norms[max(0, h.first - _ITEM_REACH) : h.last])
        for h in sentence.hits for e in h.entries
    )  # fmt: skip
