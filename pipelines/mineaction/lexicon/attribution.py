"""Reporting verbs and phrases: the cues that bind a statement to its source.

Lives here: reading attribution.toml, inflecting its verbs, and their look-up at a token; the
shapes in which an outlet names itself (outlets.toml). Does not live here: who the source is
(gazetteer.py has the actors) and which figure it owns (extraction).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

from mineaction.lexicon.names import Name, Row, Trie, match_at, namesakes
from mineaction.lexicon.words import inflect
from mineaction.text.tokens import Token

KINDS = ("subject_verb", "verb_subject", "according_to", "nominal", "label", "carrier")


class ReportingCue(NamedTuple):
    """One reading of a reporting word or phrase.

    `kind` is one of KINDS; `verb` is the base form and `form` base, s, ed, pp, ed/pp or ing for
    verbs, both "" for phrases. `modality` is asserted, estimated or alleged.
    """

    cue_id: str
    kind: str
    verb: str
    form: str
    modality: str


class Example(NamedTuple):
    """A row's own sentences: in `sentence` the source is `source`, in `counter` there is none."""

    cue_id: str
    kind: str
    sentence: str
    source: str
    carrier: str
    counter: str


@cache
def outlet_rows() -> tuple[tuple[re.Pattern[str], str, bool], ...]:
    """The rows of outlets.toml in their order: pattern, where it is looked for, whether weak."""
    rows = tomllib.loads((resources.files(__package__) / "outlets.toml").read_text("utf-8"))
    return tuple(
        (re.compile(r["pattern"], re.MULTILINE), r["where"], r.get("weak", False))
        for r in rows["outlet"]
    )


@cache
def _cue_rows() -> tuple[dict[str, Any], ...]:
    text = (resources.files(__package__) / "attribution.toml").read_text("utf-8")
    return tuple(tomllib.loads(text)["cue"])


def _spellings() -> Iterator[Row]:
    for row in _cue_rows():
        common = (row["id"], row["kind"], row.get("modality", "asserted"))
        for verb in row.get("verbs", ()):
            forms = inflect(verb)
            by_word: dict[str, list[str]] = {}
            for tag, word in forms.items():
                by_word.setdefault(word, []).append(tag)
            for word, tags in by_word.items():
                yield (word.lower(), forms["base"], "/".join(tags), *common)
        for form in row.get("forms", ()):
            yield (form.lower(), "", "", *common)


def _cue(row: Row) -> Name[ReportingCue]:
    spelling, verb, form, cue_id, kind, modality = row
    return Name(spelling, kind, "", "", ReportingCue(cue_id, kind, verb, form, modality))


@cache
def reporting_trie() -> Trie[ReportingCue]:
    """Every form of every reporting verb and phrase."""
    return Trie(_spellings(), _cue)


def reporting_at(tokens: Sequence[Token], i: int) -> tuple[tuple[ReportingCue, ...], int] | None:
    """All readings of the longest reporting cue at token `i`, and the index after it."""
    if tokens[i].norm not in reporting_trie().starts:
        return None
    found = match_at(tokens, i, reporting_trie())
    if found is None:
        return None
    # Spelling alone decides between the readings, so that they are looked up once a spelling.
    key = tuple(token.norm for token in tokens[i : found[1]])
    readings = _readings().get(key)
    if readings is None:
        names = namesakes(tokens, i, reporting_trie())
        readings = _readings()[key] = tuple(name.of for name in names)
    return readings, found[1]


@cache
def _readings() -> dict[tuple[str, ...], tuple[ReportingCue, ...]]:
    return {}


def examples() -> Iterator[Example]:
    """The example and counter-example of every row, for tests of the look-up and of extraction."""
    for row in _cue_rows():
        yield Example(
            row["id"], row["kind"], row["example"], row["source"], row.get("carrier", ""),
            row["counter"],
        )  # fmt: skip
