"""Verbs of reporting that report nothing here: sums, money given, orders, examples, scenes.

Lives here: "The areas add up to 40 km2", "the council added 3 million", "told the teams to
stop", "Narvia shows what follows", "Some Province reported eight victims". Does not live here:
which verbs report at all (attribution.toml), and whom they bind (reporting.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.actors.find import Actor
from mineaction.extraction.actors.phrases import is_capital
from mineaction.extraction.speakers.source_phrases import is_place
from mineaction.lexicon.gazetteer import place_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_words
from mineaction.text.cardinals import is_currency
from mineaction.text.tokens import Token

_LESSON = 4  # tokens behind a verb in which stands what a country is the example of
_ASIDE = 8  # tokens behind "told" in which those stand who are told
_OBJECT = 6  # tokens of "the lives", "more than 1.5 million lives", "nine more victims"
_PLACE = 3  # tokens of the name of a place
_VERBS = speech_words("auxiliaries") | speech_words("passive") | speech_words("finite")


def reports_nothing(tokens: Sequence[Token], i: int, end: int, actor: Actor, verb: str) -> bool:
    """Whether the verb at tokens [i, end) tells of money, a sum or an example of its subject."""
    if actor.head in speech_words("money") or _gives_money(tokens, end, verb):
        return True
    if actor.kind == "country" and _is_lesson(tokens, end, verb):
        return True
    if _declares_itself(tokens, end, verb) or _takes_lives(tokens, end, actor, verb):
        return True
    if _is_noun(tokens, i, actor):
        return True
    return _adds_or_names(tokens, i, end, verb)


def _is_noun(tokens: Sequence[Token], i: int, actor: Actor) -> bool:
    """ "released its latest | report": an owner, an adjective, a noun that looks like a verb."""
    owned = tokens[actor.first].norm in speech_words("possessives")
    before = tokens[i - 1].norm
    return owned and before in speech_words("of_papers") | speech_words("adjectives")


def _declares_itself(tokens: Sequence[Token], end: int, verb: str) -> bool:
    """ "Narvia declared | its independence", "| itself free of mines": an act, no statement."""
    after = tokens[end].norm if end < len(tokens) else ""
    return verb == "declare" and after in speech_words("declared_of_itself")


def _takes_lives(tokens: Sequence[Token], end: int, actor: Actor, verb: str) -> bool:
    """ "Two accidents claimed | nine victims", "it claimed | the lives of two": no statement.

    Nor is "the war in Narvia has claimed | 40,000 lives"; "it claimed | nine lives were lost" is.
    """
    object_ = [t.norm for t in tokens[end : end + _OBJECT]]
    taken = next((k for k, w in enumerate(object_) if w in speech_words("claimed_by_events")), -1)
    if verb != "claim" or taken < 0 or not _VERBS.isdisjoint(object_[taken + 1 :][:1]):
        return False
    return actor.nature in ("pronoun", "unknown") or object_[taken] in ("life", "lives")


def _adds_or_names(tokens: Sequence[Token], i: int, end: int, verb: str) -> bool:
    """ "The areas add | up to 40 km2", "would add | 2 million", "in Zala and Lipa | states"."""
    after = tokens[end].norm if end < len(tokens) else ""
    if verb == "number" and after == "of":
        return True  # "the discovery of a large | number of mines"
    if verb == "add":
        promised = i > 0 and tokens[i - 1].norm in speech_words("modals") and after != "that"
        return promised or after in speech_words("sums")
    if tokens[i].norm == "state" and end < len(tokens):
        word = tokens[end].kind == "word" and tokens[end].text.islower()
        return word and after != "that" and after not in speech_words("determiners")
    if tokens[i].norm != "states" or after in ("that", ":", ","):
        return False
    return is_capital(tokens[i - 1]) and _ends_place(tokens, i)


def _ends_place(tokens: Sequence[Token], end: int) -> bool:
    """Whether the name of a place that is no country ends before token `end`."""
    places = (match_at(tokens, k, place_trie()) for k in range(max(0, end - _PLACE), end))
    return any(p and p[1] == end and p[0].of.kind != "country" for p in places)


def _gives_money(tokens: Sequence[Token], end: int, verb: str) -> bool:
    """ "The council added | 12 million euros", "| EUR 3 million": a sum given, no statement."""
    if verb != "add":
        return False
    near = range(end, min(end + 5, len(tokens)))
    first = next((k for k in near if tokens[k].kind == "number" or is_currency(tokens, k)), -1)
    if first < 0 or any(t.text in ',:"' or t.norm == "that" for t in tokens[end:first]):
        return False
    return any(is_currency(tokens, k) for k in range(first, min(first + 4, len(tokens))))


def is_order(tokens: Sequence[Token], end: int) -> bool:
    """ "Norland told the teams | in May to stop work": an order tells nothing."""
    for k in range(end, min(len(tokens) - 1, end + _ASIDE)):
        if tokens[k].kind == "sign" or tokens[k].norm == "that":
            return False
        if tokens[k].norm == "to":
            after = tokens[k + 1]
            no_verb = after.norm in speech_words("determiners") or after.norm == "date"
            return after.kind == "word" and after.text.islower() and not no_verb
    return False


def _is_lesson(tokens: Sequence[Token], end: int, verb: str) -> bool:
    """ "Narvia shows what follows", "Almera confirms the pattern": a country as an example."""
    if verb in speech_words("verbs_of_examples"):
        return True
    if end < len(tokens) and tokens[end].norm == "us":
        return True
    near = [t.norm for t in tokens[end : end + _LESSON]]
    return "that" not in near[:1] and not speech_words("lessons").isdisjoint(near)


def is_scene(tokens: Sequence[Token], actor: Actor, verb: str) -> bool:
    """ "Some Province reported eight victims": where it happened, not who says so."""
    if actor.kind == "country":
        return verb in speech_words("verbs_of_countries")
    return verb in speech_words("verbs_of_places") and is_place(tokens, actor.first, actor)
