"""Words that take up a place or an accident named before: "the town", "the blast", "such devices".

Lives here: how such words are found and which names they mean. Does not live here: the walk over
the document (assign.py) and the carrying of a scope without such a word (carry_over.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.extraction.places.clauses import segment
from mineaction.extraction.places.groups import Group
from mineaction.extraction.places.joins import within
from mineaction.extraction.places.mentions import Mention
from mineaction.extraction.places.records import PlaceName
from mineaction.lexicon.gazetteer import Place
from mineaction.lexicon.grammar import BE, DEFINITE, STOP
from mineaction.lexicon.period_words import period_words
from mineaction.lexicon.place_scope import scope_words
from mineaction.text.number_words import SMALL
from mineaction.text.tokens import Token

REACH = 3  # sentences back
_SUBJECT_REACH = 5
_SAID_REACH = 20  # tokens of who says where an accident was
_WORK_REACH = 8
_RETOLD_REACH = 7
_WORK = scope_words("work")
_SCENE_REACH = 20
LARGE = frozenset({"division", "region"})
_AROUND = LARGE | {"district"}
_BETWEEN = scope_words("directions") | {"same", "whole", "entire"}
_CAUSED = scope_words("before_accident")
_BEFORE = scope_words("before_type")
_THE = frozenset({"the", "this"})
_OF_IT = _THE | {"'s"}
_ACCIDENTS = scope_words("accidents")
_THEM = frozenset({"they", "he", "she", "both"})


class Taken(NamedTuple):
    """What takes a place up: its size (wide, narrow, any), and of several how many, 0 if unsaid."""

    size: str
    several: bool = False
    number: int = 0
    far: bool = False  # "the village", but not "this village": that of the whole text, if only one
    word: str = ""  # the type: "the district" is the one that was called so
    whole: bool = False  # "in the same village": with the district around it


def taken_up(sentence: SentenceAnalysis, i: int) -> Taken | None:
    """ "Of the province", "in the two districts", "the town has", "there" near token `i`.

    A type that goes on to a name ("the town of X", "the district Y") names a place itself.
    """
    sizes = {
        size: words
        for size in ("wide", "narrow", "many")
        if not (words := scope_words(f"{size}_types")).isdisjoint(sentence.words)
    }
    if not sizes and "there" not in sentence.words:
        return None
    tokens = sentence.tokens
    first, last = segment(sentence, i)
    if "there" in sentence.words and _says_there(tokens, first, last):
        return Taken("any")
    many = sizes.pop("many", frozenset())
    for k in range(first + 1, last):
        if tokens[k].norm in many and (several := _several(tokens, k)):
            return several
        the = k - 1 - (k > 1 and tokens[k - 1].norm in _BETWEEN)
        if tokens[the].norm not in DEFINITE or _goes_on(tokens, k):
            continue
        owns = k + 1 < len(tokens) and tokens[k + 1].norm == "'s"
        placed = the > 0 and tokens[the - 1].norm in _BEFORE
        if tokens[k].norm == "state" and not (placed and _closes_phrase(tokens, k + 1)):
            continue  # the one that pays
        if owns or placed or _has_verb(tokens, k):
            same = tokens[k - 1].norm == "same"
            for size, words in sizes.items():
                if tokens[k].norm in words:
                    far = tokens[the].norm == "the"
                    return Taken(size, far=far, word=tokens[k].norm, whole=same)
    return None


def _closes_phrase(tokens: Sequence[Token], k: int) -> bool:
    """Whether token `k` goes on with no noun: "in the state since May", not "the state budget"."""
    return k >= len(tokens) or tokens[k].kind != "word" or tokens[k].norm in STOP


def _several(tokens: Sequence[Token], k: int) -> Taken | None:
    """ "In the two districts", "across both provinces", "of these villages", "both towns have"."""
    if _goes_on(tokens, k):
        return None
    j = k - 1
    if tokens[j].norm in scope_words("inside_phrase") and tokens[j].norm not in SMALL:
        j -= tokens[j].norm not in ("both", "all")  # "the four | border | provinces"
    definite = tokens[j].norm in scope_words("before_several")
    number = 2 if tokens[j].norm == "both" else 0
    if tokens[j].kind == "number" or tokens[j].norm in SMALL:
        number = int(SMALL.get(tokens[j].norm, 0))
        j -= 1
        definite = j >= 0 and tokens[j].norm in DEFINITE | {"these", "those", "all"}
    if not definite or not (_has_verb(tokens, k) or (j and tokens[j - 1].norm in _BEFORE)):
        return None
    wide = tokens[k].norm in scope_words("wide_several")
    return Taken("wide" if wide else "narrow", several=True, number=number)


def _has_verb(tokens: Sequence[Token], k: int) -> bool:
    """ "The region | was hosting 9,000", "the four towns | account for 40": what it has."""
    return k + 1 < len(tokens) and tokens[k + 1].norm in scope_words("subject_verbs") | {"was"}


def _says_there(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "were neutralized there", not "there are"."""
    if first == 0 and tokens[0].norm == "there" and tokens[1:2] and tokens[1].text == ",":
        return True  # "There, 33 ha were handed over"
    return any(
        tokens[k].norm == "there"
        and tokens[k - 1].norm not in ("and", "but", ",")
        and (
            k + 1 >= len(tokens)
            or tokens[k + 1].norm not in scope_words("existing")
            or tokens[k - 1].norm in scope_words("workers")  # "the teams there have cleared"
        )
        for k in range(max(first, 1), last)
    )


def _goes_on(tokens: Sequence[Token], k: int) -> bool:
    following = tokens[k + 1] if k + 1 < len(tokens) else None
    if following is None:
        return False
    return following.norm == "of" or following.text[0].isupper()


def names_meant(group: Group, taken: Taken, home: str | None) -> tuple[Mention, ...]:
    """The names of a group that can be meant: provinces, or what is smaller, or all."""
    if taken.size == "any":
        return group.names
    named = [m for m in group.names if m.kind in ("place", "unknown")]
    out = [m for m in named if _fits(m.read(home), taken)]
    if taken.whole and out[:1] == named[:1] and _is_large(named[-1].read(home)):
        return tuple(named)
    if taken.number and len(out) > taken.number:  # "In A and B, in C province. In the two towns"
        out = [m for m in out if not _is_large(m.read(home))]
    if taken.several and len(out) != (taken.number or max(2, len(named))):
        return ()
    return tuple(out)


def _fits(place: Place | None, taken: Taken) -> bool:
    """Whether a place is of the size; of several, provinces may be called districts."""
    large = _is_large(place)
    if taken.several:
        return large or place is None or taken.size == "narrow"
    return large == (taken.size == "wide")


def _is_large(place: Place | None) -> bool:
    return place is not None and place.kind in LARGE


def tells_accident(sentence: SentenceAnalysis) -> bool:
    """The blast hit a car near X: a sentence about the accident of the ones before."""
    if tells_other_accident(sentence):
        return False  # "The latest incident was in X"
    starts = {int(sentence.tokens[0].text == '"'), _behind_said(sentence.tokens)}
    if any(_opens_with_it(sentence, first) for first in starts):
        return True  # not "The Mine Action Agency in X"
    heads = takewhile(lambda t: t.norm != "of", sentence.tokens[1:_SUBJECT_REACH])
    victims = sentence.norm(0) == "the" and any(t.norm in scope_words("victims") for t in heads)
    going_on = victims or _goes_on_with_them(sentence)
    return going_on and scope_words("elsewhere_words").isdisjoint(sentence.words)


def _opens_with_it(sentence: SentenceAnalysis, first: int) -> bool:
    """Whether the accident is the subject at token `first`: "The blast", "In Monday's blast"."""
    subject = sentence.tokens[first + 1 : first + _SUBJECT_REACH]
    if sentence.norm(first) == "in":
        return any(a.norm in _OF_IT and b.text in _ACCIDENTS for a, b in pairwise(subject))
    return sentence.norm(first) == "the" and any(t.text in _ACCIDENTS for t in subject)


def _goes_on_with_them(sentence: SentenceAnalysis) -> bool:
    """ "It happened near X", "They had left ...", "The three were looking for camels near X"."""
    k = sentence.tokens[0].text == '"'
    if sentence.norm(k) == "it":
        return sentence.norm(k + 1) in period_words("happening")
    counted = sentence.norm(k) == "the" and sentence.norm(k + 1) in SMALL
    them = counted or sentence.norm(k) in _THEM
    return them and sentence.norm(k + 1 + counted) in BE | {"had"}


def retells(sentence: SentenceAnalysis) -> bool:
    """It was established that they ...; according to preliminary data, he ...: told once more."""
    told = scope_words("retelling").isdisjoint(sentence.norms[:_RETOLD_REACH])
    return not told and not tells_other_accident(sentence)


def _behind_said(tokens: Sequence[Token]) -> int:
    """Where what was said begins: "Police said (that) | the blast occurred in X"; else 0."""
    for i in range(1, min(_SAID_REACH, len(tokens) - 2)):
        if tokens[i].norm in ("said", "says"):
            return i + 1 + (tokens[i + 1].norm == "that")
    return 0


def tells_other_accident(sentence: SentenceAnalysis) -> bool:
    """In a separate incident, another blast: what was told before has ended."""
    return sentence.has_pair(scope_words("other_accident"), scope_words("accidents"))


def tells_operation(sentence: SentenceAnalysis) -> bool:
    """The operations were carried out in X: a sentence about the work of the ones before."""
    opening = sentence.norms[:_WORK_REACH]
    return any(w in _WORK and "the" in opening[max(0, k - 2) : k] for k, w in enumerate(opening))


def speaks_of_accident(sentence: SentenceAnalysis) -> bool:
    """ "He said that the blast happened on Sunday", "a criminal case was opened": it goes on."""
    if not scope_words("aftermath").isdisjoint(sentence.words):
        return True
    told = sentence.has_pair(_THE, _ACCIDENTS | scope_words("victims"))
    return told and not tells_other_accident(sentence)


def refers_to_accident(sentence: SentenceAnalysis, i: int) -> bool:
    """26 died in the incident, 3 were hurt in the same blast, 4 in the two blasts: near `i`."""
    tokens = sentence.tokens
    first, last = segment(sentence, i)
    for k in range(max(first, 2), last):
        counted = tokens[k - 1].kind == "number" and tokens[k].norm.removesuffix("s") in _ACCIDENTS
        if counted or tokens[k].norm in _ACCIDENTS:
            the = k - 1 - counted
            if tokens[the].norm in ("the", "this", "same") and tokens[the - 1].norm in _CAUSED:
                return not _goes_on(tokens, k)
    return False


def takes_up_scene(sentence: SentenceAnalysis, first: int) -> bool:
    """4 more such devices, "searched the surroundings": words near the figure at token `first`."""
    words = scope_words("same_scene")
    near = sentence.tokens[max(first - _SCENE_REACH, 0) : first + _SUBJECT_REACH]
    return any(t.norm in words for t in near)


def joined_names(
    inner: tuple[PlaceName, ...], outer: tuple[PlaceName, ...]
) -> tuple[PlaceName, ...] | None:
    """The later and the earlier names of one accident if each later one lies within the earlier."""
    around = {n.place.place_id for n in outer if n.place}
    printed = {n.text for n in outer}
    again = any(n.text in printed for n in inner)  # "near Orla in Narva", and before it "in Narva"
    wide = again or any(n.place is not None and n.place.kind in _AROUND for n in outer)
    if not inner or not all(
        n.text in printed or (_is_inside(n.place, around) if n.place else wide) for n in inner
    ):
        return None
    named = {n.text for n in inner}
    return inner + tuple(n for n in outer if n.text not in named)


def _is_inside(place: Place, around: set[str]) -> bool:
    return place.place_id not in around and within(place, around)


def is_scene(group: Group) -> bool:
    """Whether a group says where something happened."""
    return group.slot == "locative" and not group.is_country


def is_frame(sentence: SentenceAnalysis, group: Group) -> bool:
    """ "In Narva, where people look at the sky, Monday was no exception.": what follows too."""
    comma = sentence.norm(group.last) == ","
    return group.first == 0 and group.preposition == "in" and is_scene(group) and comma


def is_named(group: Group) -> bool:
    """Whether a group names a place below the country, and not where a text was written."""
    return group.slot != "dateline" and not group.is_country
