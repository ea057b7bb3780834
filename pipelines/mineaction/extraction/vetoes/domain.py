"""Domain: whether a text, and each sentence of it, is about mines or armed conflict at all.

Lives here: the gate that keeps coal mines, harvests and road accidents out. Does not live here:
measures, and whether mines or the war at large killed someone (causes.py).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import TYPED_MINES
from mineaction.lexicon.grammar import WAR_NOUNS, word_set

_WEAK = word_set("weak_domain_words")
_OF_WAR = word_set("war_measures")
_OF_PEOPLE = word_set("people_measures") | _OF_WAR
_ON_TOPIC = frozenset({"domain", "war_toll", "incident", "clearing"})
_OPENERS = frozenset({"domain", "war_toll", "other_cause"})
_WORKS = frozenset({"clearing", "incident"})
_AWAY = frozenset({"elsewhere", "show"})
_FOR_ITSELF = frozenset({"domain", "war_toll"})
_FIGHTING = frozenset({"war_toll", "war_actor"})
_COUNTED = ("industry", "conflict", "war_actor", "other_cause")
_AGAIN = 3  # words of other causes in a text that keeps coming back to them
_TOLD = 3  # sentences before a toll in which its cause may have been told
_FIGURATIVE = word_set("figurative_domain_words")
_MINE_ACTS = word_set("mine_acts")
CROPS = word_set("crops")
_ANYWHERE = word_set("fights_anywhere")
_ARMS, _GANGS = word_set("arms_of_crime"), word_set("words_of_gangs")
_CRIMES = word_set("crimes")
_LINKS = word_set("link_headings")
_LEFT_BY_STRIKES = word_set("left_by_strikes")
_DATING = word_set("dating_words")
_DATING_REACH = 9  # tokens from a word that dates to the war that it dates by
_OPENING = 2  # sentences in which a text says what it is about
_WORK = 2  # sentences on clearance or accidents
_ELSEWHERE = 3  # different words of films, games or parties, more than there are of mines
_UNDATED = ("duration", "time", "per", "name", "of", "anaphor")  # relations of times
_PARAGRAPH = 8  # sentences of a paragraph that are looked at on each side
_WAR = 3  # words of war in a text on war, or two where it is short
_OTHERS = 2  # a text on war names it more often than twice as often as floods or elections
_PART = 8  # of a text: it says what it is about within its first eighth
_SHORT = 6  # sentences of a text in which all stand near each other
_PLAIN = 3  # words that mean mines and nothing else, whatever else a text speaks of


@dataclass(frozen=True)
class Domain:
    """Counts of telling words in a document."""

    strong: int
    forms: int  # different strong words
    sentences: int  # sentences with a domain word
    total: int
    weak: int
    figurative: int  # of the weak ones, those that may be a figure of speech or a nickname
    industry: int
    conflict: int
    fighters: int  # names of those who fight: jihadists, the Islamic State
    other: int  # floods, elections, football
    first: int  # the first sentence with a domain word
    work: int  # further sentences with a word of clearance or of accidents
    elsewhere: int  # different words of films, games, parties and shares
    opening: int  # sentences on war that stand before the first on mines
    opens_away: bool = False  # a flood or an election is told of before mines and war are

    @cached_property
    def about_mines(self) -> bool:
        """The text speaks of landmines or remnants, and not of the mining industry."""
        if self.industry > 2 * self.strong:
            return False
        if self.strong == 0 and self.other > self.weak:
            return False
        return self.strong >= 1 or (self.weak >= 1 and self.industry == 0)

    @cached_property
    def dense(self) -> bool:
        """The text is about mines: a figure without a mine word near it may be, too.

        It names them more often than other matters, and not once in passing.
        """
        mines = self.strong + self.weak - self.figurative
        if mines == 0 or (self._in_passing and not self._on_the_work):
            return False
        return mines > self.other or self.strong >= _PLAIN

    @cached_property
    def _in_passing(self) -> bool:
        """The one sentence on mines is not among those that say what the text is about."""
        long = self.total > _SHORT and self.sentences == 1
        return long and self.first >= max(_OPENING, self.total // _PART)

    @cached_property
    def _on_the_work(self) -> bool:
        """A long list of clearance and accidents, on nothing else, names mines only once."""
        if self.strong == 0 or self.industry or self.conflict > 1:
            return False
        return self.work >= _WORK and self.work > self.other

    @cached_property
    def at_war(self) -> bool:
        """The text is mostly about fighting, or opens with it; mines are a minor part of it."""
        if self.first < _OPENING:
            return False
        mostly = self.conflict >= 3 and self.conflict > self.strong + self.weak
        return (mostly or self.opening >= _OPENING) and self.sentences * 3 <= self.total

    @cached_property
    def is_elsewhere(self) -> bool:
        """A film, a game or a quarrel of parties, whose mines and dead are invented or figures."""
        return self.elsewhere >= _ELSEWHERE and self.elsewhere > self.forms

    @cached_property
    def about_disaster(self) -> bool:
        """Another cause opens the text, which comes back to it more often than to mines."""
        return self.opens_away and self.other > self.strong + self.weak

    @cached_property
    def about_conflict(self) -> bool:
        """The text speaks of armed conflict."""
        told = self.conflict + self.fighters
        return told >= min(_WAR, max(2, self.total // 2)) and self.industry <= told


def _contexts(sentence: SentenceAnalysis, role: str) -> list[str]:
    return [
        " ".join(sentence.norms[h.first : h.last])
        for h in sentence.hits
        if any(e.code == role for e in h.of.get("context", ()))
    ]


def _named_mines(sentence: SentenceAnalysis) -> list[str]:
    """PMN-2, TM-57: the names of mines speak of them as plainly as any word."""
    return [
        " ".join(sentence.norms[h.first : h.last])
        for h in sentence.hits
        if any(e.code in TYPED_MINES and not e.bare for e in h.entries)
    ]


def domain_of(analysis: Analysis) -> Domain:
    """The domain of a document, from the context words of all its sentences."""
    strong = weak = figurative = having = work = opening = 0
    roles: Counter[str] = Counter()
    forms: set[str] = set()
    elsewhere: set[str] = set()
    fought: set[str] = set()
    first, opens_away = len(analysis.sentences), None
    for sentence in analysis.sentences:
        if " ".join(sentence.norms) in _LINKS:
            break  # what stands below leads to other texts
        here = "domain" in sentence.roles
        found = (_contexts(sentence, "domain") if here else []) or sentence.bodies
        found = found or (_named_mines(sentence) if here else [])
        having += bool(found)
        first = min(first, sentence.index) if found else first
        opening += sentence.index < first and not _FIGHTING.isdisjoint(sentence.roles)
        if opens_away is None and not _OPENERS.isdisjoint(sentence.roles):
            away = not _LEFT_BY_STRIKES.issuperset(_contexts(sentence, "other_cause"))
            opens_away = away and not here and "war_toll" not in sentence.roles
        for form in found:
            if form.replace(" - ", "-") in _WEAK:
                weak += 1
                figurative += form in _FIGURATIVE
            else:
                strong += 1
                forms.add(form)
        roles.update(sentence.roles)
        fought.update(_contexts(sentence, "conflict") if "conflict" in sentence.roles else [])
        if not _AWAY.isdisjoint(sentence.roles):
            elsewhere.update(form for role in _AWAY for form in _contexts(sentence, role))
        of_work = CROPS.isdisjoint(sentence.words) and not _WORKS.isdisjoint(sentence.roles)
        work += not found and of_work
    if fought <= _ANYWHERE and not roles["war_actor"]:
        roles["conflict"] = 0  # a shark's attack, the clash of two teams
        if forms <= _ARMS and any(not _GANGS.isdisjoint(s.words) for s in analysis.sentences):
            strong = 0  # grenades of a gang
    total = sum(1 for s in analysis.sentences if s.span.kind != "furniture")
    industry, conflict, fighters, other = (roles[role] for role in _COUNTED)
    return Domain(
        strong, len(forms), having, total, weak, figurative, industry, conflict, fighters, other,
        first, work, len(elsewhere), opening, bool(opens_away),
    )  # fmt: skip


def off_topic(
    analysis: Analysis, sentence: SentenceAnalysis, quantity: Quantity, domain: Domain
) -> str:
    """Why the sentence of a figure is on another subject, or ""."""
    if _of_another_cause(sentence, domain):
        return "another cause"
    if quantity.measure in _OF_PEOPLE and _told_before(analysis, sentence, domain):
        return "another cause told before"
    if quantity.measure in _OF_WAR and _tells_of_crime(sentence, domain):
        return "a crime"
    if domain.is_elsewhere and not _is_of_the_world(sentence):
        return "a film, a game or a figure of speech"
    told = quantity.parent is not None and quantity.parent.measure in _OF_WAR
    if domain.dense or analysis.on_civilian_harm or told:
        return ""  # "Shells killed 14 people. Three of the dead were children": as of the 14
    near = _near(analysis, sentence) if quantity.cell is None else _table(analysis, quantity)
    if any("domain" in s.roles for s in near):
        return ""
    if quantity.measure in _OF_WAR:
        told = any("war_toll" in s.roles or "conflict" in s.roles for s in near)
        told = told or domain.conflict + domain.fighters > _OTHERS * domain.other + 1
        other = domain.other + domain.industry
        again = domain.strong + domain.weak > 1 or domain.total <= _SHORT
        if domain.strong and again and not other:
            return ""  # nothing else is told that people die of
        at_war = domain.at_war or domain.conflict + domain.fighters >= 2
        return "" if told and at_war else "neither mines nor war near it"
    return "no mine word near it in a text that is mostly on other matters"


def _tells_of_crime(sentence: SentenceAnalysis, domain: Domain) -> bool:
    """Since January 212 people have been murdered, in a text that tells of no war."""
    if domain.conflict or domain.fighters or "domain" in sentence.roles:
        return False
    told = _contexts(sentence, "war_toll")
    return bool(told) and _CRIMES.issuperset(told)


def _is_of_the_world(sentence: SentenceAnalysis) -> bool:
    """Mines killed 14 people there in 2019, a review ends: real mines or war, and when it was."""
    real = any(form not in _FIGURATIVE for form in _contexts(sentence, "domain"))
    if "show" in sentence.roles or not (real or "war_toll" in sentence.roles):
        return False
    return any(t.relation not in _UNDATED for t in sentence.times)


def _of_another_cause(sentence: SentenceAnalysis, domain: Domain) -> bool:
    """Whether a sentence tells of a flood or an election, and neither of mines nor of war.

    Rubble and fires are also what is left of a strike, where most of the text tells of war.
    """
    here = sentence.roles
    if "other_cause" not in here or "domain" in here:
        return False
    at_war = domain.conflict + domain.fighters > domain.other
    if at_war and _LEFT_BY_STRIKES.issuperset(_contexts(sentence, "other_cause")):
        return False
    return "war_toll" not in here or dates_by_war(sentence)


def _told_before(analysis: Analysis, sentence: SentenceAnalysis, domain: Domain) -> bool:
    """The river burst its banks. At least 40 people were moved: by what was last told of.

    Only in a text that speaks of other causes more than of mines or war, or again and again;
    in one that opens with them, by them unless the sentences before tell of mines or fighting.
    """
    own = sentence.roles if not domain.about_disaster else sentence.roles.keys() & _FOR_ITSELF
    at_work = domain.strong if domain.opens_away else max(domain.strong, domain.conflict)
    if domain.other < min(_AGAIN, at_work + 1) or not _ON_TOPIC.isdisjoint(own):
        return False
    for i in range(sentence.index - 1, max(-1, sentence.index - 1 - _TOLD), -1):
        before = analysis.sentences[i]
        if _of_another_cause(before, domain):
            return True
        if _is_on_topic(before, domain):
            return False
    return domain.about_disaster


def _is_on_topic(sentence: SentenceAnalysis, domain: Domain) -> bool:
    """Mines or war; in a text on a disaster the war must be fought, not lie in the past."""
    if not domain.about_disaster:
        return not _ON_TOPIC.isdisjoint(sentence.roles)
    fought = not WAR_NOUNS.issuperset(_contexts(sentence, "war_toll"))
    return "domain" in sentence.roles or fought


def dates_by_war(sentence: SentenceAnalysis) -> bool:
    """ "since the 44-day war", "after the end of the conflict": the war dates, it does not kill.

    "After a week of fighting in which 70 were killed" does both.
    """
    if _DATING.isdisjoint(sentence.words) or WAR_NOUNS.isdisjoint(sentence.words):
        return False
    norms = sentence.norms
    for i, norm in enumerate(norms):
        if norm not in _DATING:
            continue
        reach = norms[i : i + _DATING_REACH]
        if "," in reach:  # "since 2015, war monitors say"
            reach = reach[: reach.index(",")]
        war = next((k for k, word in enumerate(reach, i) if word in WAR_NOUNS), -1)
        if war >= 0 and norms[war + 1 : war + 3] != ("in", "which"):
            return True
    return False


def domain_here(analysis: Analysis, sentence: SentenceAnalysis, domain: Domain) -> Domain:
    """The domain for a paragraph on landmines in a text on the mining industry.

    "The gallery of the coal mine fell in. Elsewhere two shepherds died on an anti-personnel mine."
    """
    if domain.about_mines:
        return domain
    if domain.other and not domain.industry and _acts_on_mines(sentence):
        return replace(domain, strong=1, other=0)
    around = analysis.sentences[max(0, sentence.index - _PARAGRAPH) : sentence.index + _PARAGRAPH]
    here = [s for s in around if s.span.block == sentence.span.block]
    told = any(
        form.replace(" - ", "-") not in _WEAK
        for s in here
        if s.index <= sentence.index and "domain" in s.roles
        for form in _contexts(s, "domain")
    )
    if not told or any("industry" in s.roles for s in here):
        return domain
    return replace(domain, industry=0)


def _acts_on_mines(sentence: SentenceAnalysis) -> bool:
    """Engineers cleared the road to the polling station of mines: in any text, it is of mines."""
    if "domain" not in sentence.roles or _MINE_ACTS.isdisjoint(sentence.words):
        return False
    return any(form not in _FIGURATIVE for form in _contexts(sentence, "domain"))


def _table(analysis: Analysis, quantity: Quantity) -> list[SentenceAnalysis]:
    """The rows of a cell's table up to its own, and the two lines above them."""
    row = quantity.cell[0] if quantity.cell is not None else 0
    return analysis.sentences[max(0, quantity.sentence - row - 2) : quantity.sentence + 1]


def _near(analysis: Analysis, sentence: SentenceAnalysis) -> list[SentenceAnalysis]:
    """The sentence, the two before and the one after it in the same block."""
    i = sentence.index
    around = analysis.sentences[max(0, i - 2) : i + 2]
    return [
        s
        for s in around
        if s.span.block == sentence.span.block or (abs(s.index - i) <= 1 and s.index <= i)
    ]
