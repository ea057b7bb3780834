"""Verbs of speech: whether a cue is a finite verb, and whether its subject can speak by it.

Lives here: is_finite and may_say. Does not live here: who the subject is (actors/subjects.py), and
verbs of speech that report nothing (no_speech.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.actors.find import Actor
from mineaction.extraction.actors.phrases import is_capital, phrase_end
from mineaction.extraction.speakers.source_phrases import is_counted
from mineaction.lexicon.attribution import ReportingCue
from mineaction.lexicon.grammar import ADVERBS
from mineaction.lexicon.speech import speech_words
from mineaction.text.number_words import SMALL
from mineaction.text.tokens import Token


def is_finite(tokens: Sequence[Token], i: int, end: int, cue: ReportingCue) -> bool:
    """Whether tokens [i, end) of a cue are a verb with a subject, and no participle or passive."""
    forms = cue.form.split("/")
    k = i - 1
    while k >= 0 and tokens[k].norm in ADVERBS:
        k -= 1
    before = tokens[k].norm if k >= 0 else ""
    if any(t.norm in speech_words("negated") for t in tokens[max(0, k) : i]):
        return False  # "The army did not say how many of the dead were soldiers"
    if not cue.form:
        return True
    if not tokens[i].text.islower() and not tokens[i].text.isupper():
        return False
    if "ing" in forms or before in speech_words("passive") or before in ("to", "of", "a", "an"):
        return False
    after = tokens[end].norm if end < len(tokens) else ""
    if after == "by":
        return end + 1 < len(tokens) and tokens[end + 1].norm in speech_words("by_means")
    if after in speech_words("finite"):
        return False
    counted = after == ":" and end + 1 < len(tokens) and tokens[end + 1].kind == "number"
    if counted and tokens[i].norm in speech_words("told"):
        return False  # "Residents informed: 240"
    if after == "to" and "s" not in forms and cue.verb in speech_words("believed"):
        return "base" in forms and "ed" not in forms
    return not ("pp" in forms and "ed" not in forms and before not in speech_words("perfect"))


def may_say(tokens: Sequence[Token], i: int, end: int, actor: Actor, verb: str) -> bool:
    """Whether an actor can be who speaks by a verb at tokens [i, end)."""
    if SMALL.get(tokens[actor.first].norm, 0) > 1 and tokens[i].norm.endswith("s"):
        return False  # "Two earlier claims from the parish": nobody claims
    if actor.nature == "self":
        return verb in speech_words("speech_verbs")
    if verb in speech_words("speech_verbs") and verb not in speech_words("weak_verbs"):
        if actor.nature == "unknown":
            return _unknown_may_say(tokens, i, actor, verb)
        if verb in speech_words("sure_verbs"):
            return True
        return not is_counted(tokens, actor) and _ends_in_actor(tokens, actor)
    if actor.nature == "unknown" or is_counted(tokens, actor):
        return False
    known = actor.nature != "person" or actor.definite or actor.named
    if not known and actor.first > 0 and tokens[actor.first - 1].kind == "number":
        return False
    if not _ends_in_actor(tokens, actor):
        return False
    if verb != "put" and (actor.nature == "document" or verb not in speech_words("weak_verbs")):
        return True
    return _ends_quote(tokens, actor, end) or _gives_account(tokens, end, verb)


def _ends_quote(tokens: Sequence[Token], actor: Actor, end: int) -> bool:
    """ "We're a dozen," | she laughs; "It is not over, | she sighs."."""
    sign = actor.first - 1
    if sign < 1 or tokens[sign].text == ",":
        return sign > 0 and tokens[min(end, len(tokens) - 1)].text == "."
    closed = tokens[sign - 1].text in (",", "?", "!") and tokens[sign - 1].end == tokens[sign].start
    return tokens[sign].text == '"' and closed


def _gives_account(tokens: Sequence[Token], end: int, verb: str) -> bool:
    """Whether a number or a tally follows a verb that means much else besides."""
    following = [t.norm for t in tokens[end : end + 12]]
    if tokens[-1].text == ":" and verb not in speech_words("giving_verbs"):
        return True  # "The Ombudsman asked the Government:", and below it what for
    if verb in speech_words("verbs_of_land"):  # "Narvia released | a total of 4 hectares"
        following = [w for w in following if w != "total"]
    counts = any(t.kind == "number" for t in tokens[end : end + 3])
    if verb in speech_words("knowing"):
        return counts or any(t.norm in SMALL for t in tokens[end : end + 3])
    if verb in speech_words("deems") and counts and following[:1] != ["that"]:
        return "to" in following or "as" in following
    if verb == "put":
        return (
            any(w in speech_words("takes_place") for w in following) and "into" not in following[:8]
        )
    return "that" in following[:1] or any(w in speech_words("accounts") for w in following[:6])


def _ends_in_actor(tokens: Sequence[Token], actor: Actor) -> bool:
    """Whether the phrase ends in its name or noun: not in "the Command debunks | reports"."""
    last = tokens[actor.last - 1]
    if actor.nature in ("pronoun", "document", "anonymous") or last.text in ").":
        return True
    if actor.named and (is_capital(last) or last.norm in speech_words("regions")):
        return True  # "the Some Office and Other Aid", "the Guard in the Narva sector"
    return phrase_end(tokens, actor.first, actor.last) == actor.last


def _unknown_may_say(tokens: Sequence[Token], i: int, actor: Actor, verb: str) -> bool:
    """ "the operator said": a phrase with an article or a name, before a verb that only speaks."""
    if tokens[i - 1].text == "," and actor.last >= i - 1:
        return False
    if verb not in speech_words("sure_verbs"):
        words = [t for t in tokens[actor.first : actor.last] if t.kind == "word"]
        name = all(is_capital(t) or t.norm in speech_words("name_joints") for t in words)
        noun = tokens[i].norm == "states"  # "in Some and Other states"
        return not noun and actor.named and len(words) > 2 and name
    return (
        actor.named
        or tokens[actor.first].norm in speech_words("determiners")
        or (verb in ("say", "tell", "believe") and actor.last - actor.first <= 3)
    )
