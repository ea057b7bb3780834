"""A document with neither a number nor a word of the domain is passed over; nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mineaction.extraction import extract
from mineaction.extraction.model import Context, Extraction
from mineaction.extraction.silence import is_silent
from mineaction.text.numbers import TRIGGERS

DEV = sorted((Path(__file__).parents[1] / "corpus" / "dev").glob("*.txt"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The orchestra played to a full house, and the mayor spoke of the harvest.",
        "Le café — très bien — was crowded; people spoke of football and of rain.",
        "“Rain,” she said, “is what we need.” #hope @farm",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert is_silent(text)
    assert extract(text) == Extraction()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The orchestra has 60 players.", id="digits"),
        pytest.param("They met at ٣ in the afternoon.", id="digits of another script"),
        pytest.param("Add ½ of the flour.", id="a fraction sign"),
        pytest.param("DOZENS came.", id="a vague number in capitals"),
        pytest.param("The twenty-third lesson", id="an ordinal with a hyphen"),
        pytest.param("The field was mined.", id="a domain word without a number"),
        pytest.param("Anti-personnel devices lay there.", id="a hyphenated domain word"),
        pytest.param("He spoke of “landmines”.", id="a domain word in curly quotes"),
    ],
)
def test_something_is_said(text: str) -> None:
    assert not is_silent(text)


def test_every_document_with_figures_is_read() -> None:
    assert DEV
    assert not any(is_silent(path.read_text(encoding="utf-8")) for path in DEV)


@given(st.text(), st.sampled_from(sorted(TRIGGERS)), st.text())
def test_no_number_word_is_passed_over(before: str, word: str, after: str) -> None:
    assert not is_silent(f"{before} {word} {after}")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_a_silent_text_has_nothing_for_the_ledger(text: str) -> None:
    if is_silent(text):
        assert not extract(text + " 7", Context()).mentions[:-1]
