"""The actor: the record of a phrase that a statement can come from.

Lives here: what is kept of a phrase, and its name as printed. Does not live here: how a phrase is
read (find.py, person_names.py).

The form of a name is the same on every path:
- A body has its full name as it is first printed, with the state that owns it and its acronym in
  brackets, without an article: "Narvia's Roads Ministry", "Hills Office (HO)". Shorter mentions
  take that form (references.py). Behind a description in small letters only the name or acronym is
  one: "the country's mine agency HMA" is "HMA".
- A person has the full name, behind an office in capitals that touches it: "Prosecutor General Ann
  Poe", "Col. Ann Poe". What stands behind a comma, in small letters or before "of" is left out, as
  are "Mr" and "Ms"; an office without a name stays: "director of the Hills Fund".
- Members, staff and volunteers speak as their body; a press office keeps its own name behind that
  of its body. A paper speaks as its owner; one of nobody is the paper itself.
- Who is not named has his noun, with "a" if it stands there in small letters: "a news agency".
- Several are printed as they stand; in a joint statement they are "X, Y and Z (joint statement)".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from mineaction.lexicon.gazetteer import place_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_phrase
from mineaction.text.tokens import Token, tokenize

_ACRONYM = re.compile(r" \([^)]*\)")


class Actor(NamedTuple):
    """A phrase that names a source: tokens [first, last), its name as printed, its nature.

    nature: person, body, document, anonymous, pronoun, self (the writer), unknown. `named` is true
    if the phrase holds a proper name, `definite` if it stands for somebody named before ("the
    agency"). `owner` is whose document or office it is; then `name` is the part after the owner.
    """

    first: int
    last: int
    name: str
    start: int
    end: int
    nature: str
    head: str = ""
    kind: str = ""
    named: bool = False
    definite: bool = False
    owner: Actor | None = None
    acronym: str = ""
    alias: str = ""  # other words for it in the same phrase: "mine agency ANAMA"
    article: str = ""  # "a " before one whom the text does not name: "a security source"


def actor_of(
    tokens: Sequence[Token], phrase: int, first: int, last: int, nature: str, **more: object
) -> Actor:
    """The actor whose name is tokens [first, last), in a phrase that begins at `phrase`."""
    if nature == "person" and _ends_in_initial(tokens, first, last):
        last += 1
    name = printed(tokens, first, last)
    return Actor(phrase, last, name, tokens[first].start, tokens[last - 1].end, nature, **more)  # type: ignore[arg-type]


def _ends_in_initial(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether "Ann P" is printed "Ann P."."""
    letter = tokens[last - 1].text
    initial = last - first > 1 and len(letter) == 1 and letter.isupper()
    stop = initial and last < len(tokens) and tokens[last].text == "."
    return stop and tokens[last].start == tokens[last - 1].end


def joined(names: Sequence[str]) -> str:
    """Names as a list: "X, Y and Z"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def joint_name(names: Sequence[str], paper: str) -> str:
    """Several bodies that speak in one paper: "X, Y and Z (joint statement)"."""
    plain = _without_state(_ACRONYM.sub("", joined(names)))
    return f"{plain} (joint {paper})"


def _without_state(names: str) -> str:
    """ "the Guard and the Ministry of Roads | of Narvia": the state of all."""
    tokens = tokenize(names)
    last = max((i for i, t in enumerate(tokens) if t.norm == "and"), default=0)
    for i in [i for i in range(last + 1, len(tokens) - 1) if tokens[i].norm == "of"]:
        state = speech_phrase("states", tokens, i + 1)
        place = match_at(tokens, state or i + 1, place_trie())
        known = place and place[1] == len(tokens) and place[0].of.kind == "country"
        if known or state == len(tokens) - 1:
            return names[: tokens[i - 1].end]
    return names


def printed(tokens: Sequence[Token], first: int, last: int) -> str:
    """The tokens with a space wherever the text has white space."""
    parts = [tokens[first].text]
    for before, token in zip(tokens[first:last], tokens[first + 1 : last], strict=False):
        parts.append(" " + token.text if token.start > before.end else token.text)
    return "".join(parts)
