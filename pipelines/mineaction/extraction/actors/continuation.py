"""What goes on: whether a paragraph or a sentence continues the account of the one before it.

Lives here: words that add, point back, begin anew or hand the words to a source behind them. Does
not live here: whose account it is (speakers/attribute.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, zip_longest

from mineaction.extraction.actors.phrases import is_calendar, noun_at
from mineaction.lexicon.gazetteer import place_trie
from mineaction.lexicon.grammar import DEFINITE, STOP, word_set
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_phrase, speech_words
from mineaction.text.tokens import Token

_YEAR = 4  # digits
_WAR = 6  # tokens of "The four-year war"
_HANDED = 16  # tokens of "The press service of the Hills Rescue Office reported this data."
_PRONOUNS = ("pronouns_person", "pronouns_body", "pronouns_many")
_NEAR = 10  # tokens of a sentence's beginning in which a word points back
_SHARES, _THESE = word_set("shares_of_plans"), DEFINITE
_SPANS = speech_words("spans") | speech_words("long_spans")
_BACK = speech_words("links") | speech_words("partitives")


def adds(tokens: Sequence[Token]) -> bool:
    """ "In addition", "Of the 29 victims", "From May through last month": the account goes on."""
    if speech_phrase("adds", tokens, 0) or _tells_share(tokens):
        return True
    if tokens[0].norm not in ("from", "between"):
        return False
    end = next((k for k, t in enumerate(tokens[1:9], 1) if t.norm in speech_words("until")), 0)
    return bool(end) and any(
        is_calendar(t) or t.norm in speech_words("now") for t in tokens[end : end + 4]
    )


def _tells_share(tokens: Sequence[Token]) -> bool:
    """ "Children made up 40 percent of the victims": a share of what was told before."""
    norms = [t.norm for t in tokens]
    return any(
        norms[i] in _SHARES and norms[i + 1] == "of" and norms[i + 2] in _THESE
        and norms[i + 3] in speech_words("told_wholes")
        for i in range(len(norms) - 3)
    )  # fmt: skip


def is_heading(tokens: Sequence[Token]) -> bool:
    """ "Outlook. At the present pace ...": a word or two with a stop heads the paragraph."""
    return len(tokens) <= 4 and tokens[-1].text in ".:"


def begins_anew(tokens: Sequence[Token], issued: bool) -> bool:
    """Whether a sentence leaves the source before it: the war at large, "we", another place."""
    if is_background(tokens):
        return True
    if not issued:
        return False
    if speech_phrase("turns_away", tokens, 0):
        return True
    if speaks_of_itself(tokens):
        return True
    if _is_dated(tokens) and not refers_back(tokens) and not is_backshifted(tokens):
        return True
    there = tokens[0].norm in ("in", "at") and len(tokens) > 1
    return there and match_at(tokens, 1, place_trie()) is not None


def _is_dated(tokens: Sequence[Token]) -> bool:
    """ "Last year", "In March", "During 2030": a time of its own before what is said."""
    if len(tokens) < 3:
        return False
    if tokens[0].norm in ("last", "this"):
        return tokens[1].norm in speech_words("spans")
    return tokens[0].norm in ("in", "during") and (
        is_calendar(tokens[1]) or (tokens[1].kind == "number" and len(tokens[1].text) == _YEAR)
    )


def tells_own_time(tokens: Sequence[Token]) -> bool:
    """ "The mines have killed 90 people since 2002", "last year", "over the past decade"."""
    norms = [t.norm for t in tokens]
    ago = any(a in ("last", "past") and b in _SPANS for a, b in pairwise(norms))
    return ago or "since" in norms


def is_backshifted(tokens: Sequence[Token]) -> bool:
    """ "Since August 2031 a total of 90 mines had been found": a tense of reported speech.

    Not behind another clause: "It is free of mines, after 90 had been found".
    """
    norms = [t.norm for t in tokens]
    for i in [i for i, norm in enumerate(norms[:-1]) if norm == "had"]:
        if norms[i + 1] == "been" or norms[i + 1].endswith("ed"):
            return ";" not in norms[:i] and speech_words("subclauses").isdisjoint(norms[:i])
    return False


def speaks_of_itself(tokens: Sequence[Token]) -> bool:
    """ "In our clinic 85 got help", "and each week we meet more": the writer, in no quotation."""
    writers = speech_words("writers")
    if writers.isdisjoint([token.norm for token in tokens]):
        return False
    quoted = False
    for token in tokens:
        quoted ^= token.text == '"'
        if not quoted and token.norm in writers:
            return True
    return False


def is_background(tokens: Sequence[Token]) -> bool:
    """ "The war has killed ...", "Narvia, one of the ...", "As reported, ...": the text's own."""
    if speech_phrase("reminders", tokens, 0):
        return True
    if tokens[0].norm in speech_words("background"):
        return True  # "Fighting between the two armies has displaced 40,000"
    if tokens[0].norm == "the" and _names_war(tokens):
        return True
    norms = [t.norm for t in tokens[2:6]]
    return "one" in norms and "of" in norms[1:] and match_at(tokens, 0, place_trie()) is not None


def _names_war(tokens: Sequence[Token]) -> bool:
    """ "The war", "The four-year conflict in the north"; no "The war crimes office"."""
    near = range(1, min(_WAR, len(tokens) - 1))
    at = next((k for k in near if tokens[k].norm in speech_words("background")), 0)
    before = all(t.kind == "number" or t.norm not in STOP for t in tokens[1:at])
    others = (noun_at(tokens, k) for k in range(1, at + 2))
    return bool(at) and before and tokens[at].text.islower() and not any(others)


def hands_back(tokens: Sequence[Token]) -> bool:
    """ "That is according to X", "The figure was disclosed by X": nothing said but the source.

    Also "The Hills Office reported this data.", "The governor said this in a post."
    """
    this = next((i for i, t in enumerate(tokens[:_HANDED]) if i and t.norm == "this"), 0)
    if this and not any(t.kind == "number" for t in tokens[:this]):
        noun = [t.norm for t in tokens[this + 1 : this + 2]]
        end = this + 1 + (not speech_words("tallies").isdisjoint(noun))
        said = tokens[this - 1].norm in speech_words("said_so")
        ends = all(t.kind != "word" for t in tokens[end:])
        if ends or (said and tokens[end].norm in speech_words("said_where")):
            return True
    norms = [t.norm for t in tokens[:8]]
    noun = norms[1:3] if norms[0] in speech_words("articles") else norms[:1]
    subject = norms[0] in ("this", "that", "it") or not speech_words("accounts").isdisjoint(noun)
    verb = next((n for n in norms[1:4] if n in speech_words("handing")), None)
    return subject and verb is not None and not any(t.kind == "number" for t in tokens[:8])


def opening_words(tokens: Sequence[Token]) -> list[str]:
    """The first words; not the pronoun of "Since it began in 2020, the mission": it points on.

    Nor "same" of a place: "In May a bus blew up on the same road" is another matter; nor "this" of
    a time: "Earlier this month".
    """
    clause = len(tokens) > 1 and tokens[0].norm in speech_words("opening_clauses")
    on = clause and any(tokens[1].norm in speech_words(p) for p in _PRONOUNS)
    near = [t.norm for t in tokens[2 * on : _NEAR + 1]]
    there = speech_words("regions") | speech_words("ways")
    apart = {"same": there, "another": there, "this": _SPANS}
    pairs = zip_longest(near[: _NEAR - 2 * on], near[1:])
    return [w for w, after in pairs if after not in apart.get(w, ())]


def refers_back(tokens: Sequence[Token]) -> bool:
    """ "Another 7 million", "Nine of them", "In the same month": about the sentence before it."""
    if tokens[0].text == '"':
        return True  # the quotation goes on
    near = opening_words(tokens)
    return not _BACK.isdisjoint(near) or bool(speech_phrase("adds", tokens, 0))


def points_back(tokens: Sequence[Token]) -> bool:
    """ "Two of them", "That makes": the sentence goes on about the one before it."""
    first = [t.norm for t in tokens[:4]] if tokens[0].text != '"' else []
    return first[:1] == ["that"] or any(
        w in ("them", "these", "this", "they", "those") for w in first
    )
