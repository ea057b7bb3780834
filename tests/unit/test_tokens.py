"""Tokens: words, numerals and signs, each at its own place in the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mineaction.text.tokens import tokenize, view

CUTS = [
    pytest.param("33 mines.", ["33", "mines", "."], id="a number, a word and a stop"),
    pytest.param("1,465 and 14.2", ["1,465", "and", "14.2"], id="separators stay in the numeral"),
    pytest.param("in 10.11.2020.", ["in", "10.11.2020", "."], id="a date is one numeral"),
    pytest.param("12, 40", ["12", ",", "40"], id="a comma before a space is a sign"),
    pytest.param("anti-personnel", ["anti", "-", "personnel"], id="a hyphen is a sign"),
    pytest.param("anti- personnel", ["anti", "-", "personnel"], id="a hyphen at a line end too"),
    pytest.param("ANAMA's", ["ANAMA", "'s"], id="a genitive is a token of its own"),
    pytest.param("Ağdam’s", ["Ağdam", "'s"], id="so it is with a curly apostrophe"),
    pytest.param("don't o'clock", ["don't", "o'clock"], id="other apostrophes stay in the word"),
    pytest.param("9 km2", ["9", "km2"], id="a unit with a digit is a word"),
    pytest.param("N235", ["N235"], id="a name with digits is a word"),
    pytest.param("$3m", ["$", "3", "m"], id="signs and letters around a number are cut off"),
    pytest.param("71%", ["71", "%"], id="a percent sign is a token"),
    pytest.param("Xocavənd, Füzuli", ["Xocavənd", ",", "Füzuli"], id="letters of any alphabet"),
    pytest.param("«міни»", ['"', "міни", '"'], id="Cyrillic letters and angle quotes"),
    pytest.param("2020–2024", ["2020", "-", "2024"], id="a dash between years is a hyphen"),
    pytest.param("1 046,3", ["1", "046,3"], id="a no-break space parts two numerals"),
    pytest.param("a_b", ["a", "_", "b"], id="an underscore is a sign"),
    pytest.param("", [], id="nothing"),
]
KINDS = [
    pytest.param("33", "number", id="digits"),
    pytest.param("1,465.5", "number", id="digits and separators"),
    pytest.param("mines", "word", id="letters"),
    pytest.param("km2", "word", id="letters and digits"),
    pytest.param("'s", "clitic", id="a genitive"),
    pytest.param("$", "sign", id="a sign"),
]
PLAIN = [
    pytest.param("“a”", '"a"', id="curly double quotes"),
    pytest.param("‘a’", "'a'", id="curly single quotes"),
    pytest.param("«a»", '"a"', id="angle quotes"),
    pytest.param("a–b—c−d", "a-b-c-d", id="dashes and the minus sign"),
    pytest.param("1\u00a0000\u202f000", "1 000 000", id="no-break and narrow spaces"),
    pytest.param("a\tb", "a b", id="a tab"),
    pytest.param("a\nb", "a\nb", id="a line break stays"),
    pytest.param("Ağdam Füzuli Xocavənd", "Ağdam Füzuli Xocavənd", id="letters stay"),
]


@pytest.mark.parametrize(("text", "expected"), CUTS)
def test_the_cut_into_tokens(text: str, expected: list[str]) -> None:
    assert [t.text for t in tokenize(view(text))] == expected


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_kind_of_a_token(text: str, kind: str) -> None:
    assert tokenize(view(f"a {text}"))[-1].kind == kind


@pytest.mark.parametrize(("text", "expected"), PLAIN)
def test_the_view_is_plain(text: str, expected: str) -> None:
    assert view(text) == expected


def test_a_token_is_found_in_lower_case() -> None:
    assert [t.norm for t in tokenize("ANAMA Found")] == ["anama", "found"]


def test_a_part_of_a_text_keeps_its_offsets() -> None:
    assert [(t.start, t.text) for t in tokenize("33 old mines", 3, 6)] == [(3, "old")]


@given(st.text())
def test_offsets_of_the_view_are_offsets_of_the_text(text: str) -> None:
    assert len(view(text)) == len(text)


@given(st.text())
def test_every_character_but_white_space_is_in_exactly_one_token(text: str) -> None:
    viewed = view(text)
    covered = [i for t in tokenize(viewed) for i in range(t.start, t.end)]
    assert covered == sorted(set(covered))
    assert {i for i, c in enumerate(viewed) if not c.isspace()} <= set(covered)
    assert all(viewed[t.start : t.end] == t.text for t in tokenize(viewed))
