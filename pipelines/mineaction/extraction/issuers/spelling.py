"""How a document spells the name of its issuer: small letters, and the words behind an acronym.

Lives here: "SOME OFFICE OF NARVIA" as the text writes it, "SO" as "Some Office (SO)". Does not
live here: finding the issuer (issuer.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mineaction.extraction.actors.find import read_actor
from mineaction.extraction.actors.phrases import phrase_start
from mineaction.extraction.issuers.record import Issuer, is_known
from mineaction.lexicon.speech import speech_words
from mineaction.text.tokens import Token, tokenize

Line = Sequence[Token]

_BRACKETED = 9  # characters of the longest acronym and its brackets
_FIRST_LETTER = re.compile(r"(?:^|(?<=[-(]))[^\W\d_]")  # of a word, behind a hyphen or a bracket
_ACRONYM = r"[A-Z][\w-]*[A-Z][\w-]*"


def as_the_text(view: str, found: Issuer) -> Issuer:
    """A heading as running text spells it; the acronym of a known body stays as it is."""
    return _with_acronym(view, spelled_out(view, in_small_letters(view, found)))


def _with_acronym(view: str, found: Issuer) -> Issuer:
    """ "Some Office", which the text names "Some Office (SO)" once: so it is called throughout.

    So is "SOME OFFICE OF THE REPUBLIC OF NARVIA", of which the text leaves the state away.
    """
    if " " not in found.name or found.name.endswith(")"):
        return found
    initials = {w[0] for w in found.name.split() if w[0].isupper()}
    states = "|".join(map(re.escape, sorted(speech_words("states"))))
    stateless = re.split(rf" of (?:the )?(?:{states})\b", found.name, flags=re.IGNORECASE)[0]
    for name in (found.name, stateless):
        named = re.search(rf"\b(?i:{re.escape(name)}) \(({_ACRONYM})\)", view)
        if named and initials & set(named[1]):
            return found._replace(name=named[0])
    return found


def in_small_letters(view: str, found: Issuer) -> Issuer:
    """A heading in capitals as running text spells it: "SOME OFFICE OF NARVIA", "Some Office"."""
    if not found.name.isupper() or " " not in found.name:
        return found
    head, of, tail = found.name.partition(" OF ")
    # "of the Republic of Narvia"; a known body keeps its state, too
    state = of + tail if tail.startswith("THE ") or is_known(tokenize(found.name)) else ""
    for name, rest in ((found.name, ""), (head, state)):
        spelling = re.compile(re.escape(name), re.IGNORECASE)
        match = next((m for m in spelling.finditer(view) if not m[0].isupper()), None)
        if match and " " in name and match[0][0].isupper():
            return found._replace(name=match[0] + titled(rest))
    return found._replace(name=titled(found.name))


def titled(capitals: str) -> str:
    """Capitals in small letters: "REPUBLIC OF NARVIA" is "Republic of Narvia"."""
    return " ".join(map(_titled_word, capitals.split(" ")))


def _titled_word(word: str) -> str:
    """Small letters but for the first; the acronym of a known body, or in brackets, stays."""
    if word.lower() in speech_words("name_joints"):
        return word.lower()
    if is_known(tokenize(word)) or (word.startswith("(") and len(word) <= _BRACKETED):
        return word
    return _FIRST_LETTER.sub(lambda letter: letter[0].upper(), word.lower())


def spelled_out(view: str, found: Issuer) -> Issuer:
    """The full name where the text spells an acronym out: "X Y Z (XYZ)"."""
    if not found.name.isupper() or " " in found.name:
        return found
    for match in re.finditer(re.escape(f"({found.name})"), view):
        begin = view.rfind("\n\n", 0, match.start()) + 1  # in its own paragraph
        tokens = tokenize(view, max(begin, match.start() - 120), match.start())
        end = len(tokens)
        while end and tokens[end - 1].norm in speech_words("name_joints"):
            end -= 1  # "the Mine Action Centre in (MAC)"
        start = phrase_start(tokens, end)
        actor = read_actor(tokens, start, end) if start < end else None
        named = actor is not None and actor.named and actor.nature == "body" and " " in actor.name
        if actor and named and found.name[0] in {w[0] for w in actor.name.split()}:
            name = f"{' '.join(view[actor.start : actor.end].split())} ({found.name})"
            return Issuer(name, actor.start, match.end(), found.rule)
    return found
