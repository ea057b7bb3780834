"""Reporting cues: every row's example holds its cue and its source."""

import pytest

from mineaction.lexicon.attribution import KINDS, Example, examples, reporting_at, reporting_trie
from mineaction.text.tokens import tokenize, view

ROWS = list(examples())


def cues(text: str) -> set[tuple[str, str]]:
    """(cue_id, kind) of every reporting cue in the text."""
    tokens = tokenize(view(text))
    hits = (reporting_at(tokens, i) for i in range(len(tokens)))
    return {(cue.cue_id, cue.kind) for hit in hits if hit for cue in hit[0]}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.cue_id)
def test_example_holds_its_cue_and_its_source(row: Example) -> None:
    """The look-up finds the row in its own example; the source named is a part of it."""
    assert (row.cue_id, row.kind) in cues(row.sentence)
    assert row.source in row.sentence
    assert row.carrier in row.sentence
    assert bool(row.carrier) == (row.kind == "carrier")
    assert row.source not in row.counter


def test_every_pattern_has_rows() -> None:
    """No kind without a cue, no cue of an unknown kind."""
    assert {row.kind for row in ROWS} == set(KINDS)
    assert len({row.cue_id for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize(
    ("text", "verb", "form"),
    [
        ("said", "say", "ed/pp"),
        ("wrote", "write", "ed"),
        ("registered", "register", "ed/pp"),
        ("stressing", "stress", "ing"),
        ("notifies", "notify", "s"),
        ("points out", "point out", "s"),
    ],
)
def test_verbs_are_known_in_all_forms(text: str, verb: str, form: str) -> None:
    """Forms are tagged, so that a bare participle can be told from a past tense."""
    hit = reporting_at(tokenize(text), 0)
    assert hit is not None
    assert (verb, form) in {(cue.verb, cue.form) for cue in hit[0]}


def test_modality_comes_with_the_verb() -> None:
    """Estimates and allegations are no assertions."""
    by_verb = {n.of.verb: n.of.modality for n in reporting_trie().names() if n.of.verb}
    assert (by_verb["estimate"], by_verb["allege"], by_verb["say"]) == (
        "estimated", "alleged", "asserted",
    )  # fmt: skip


def test_longest_phrase_wins() -> None:
    """ "as reported by" is one cue, not the verb "reported"."""
    hit = reporting_at(tokenize("as reported by the army"), 0)
    assert hit is not None
    assert hit[1] == 3
    assert {cue.kind for cue in hit[0]} == {"according_to"}
