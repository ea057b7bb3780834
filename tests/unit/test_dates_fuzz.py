"""Whatever the text: dates never raise, never overlap, and their spans are those of the text."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from mineaction.text import time_words as words
from mineaction.text.dates import Resolved, find_times, resolve
from mineaction.text.tokens import tokenize, view

_WORDS = [
    *words.MONTHS, *words.WEEKDAYS, *words.UNITS, *words.SEASONS, *words.PARTS, *words.SHIFTS,
    *words.STEPS, *words.DIRECTIONS, *words.ORDINALS, *words.COUNTS, *words.CUES, *words.ANAPHORS,
    "May", "March", "September", "the", "a", "of", "and", "to", "-", ",", ".", ":", "/", "(", ")",
    "'", "'s", "half", "period", "date", "then", "so", "far", "Q1", "FY2023", "th", "p.m.", "mines",
]  # fmt: skip
_NUMERALS = st.one_of(
    st.integers(0, 40).map(str),
    st.integers(1800, 2100).map(str),
    st.integers(0, 10**9).map(str),
    st.from_regex(r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}", fullmatch=True),
)
_GAPS = ("", " ", "\n")
# A word and what follows it are one draw: drawing takes far longer than reading.
_PIECES = st.one_of(
    st.sampled_from([word + gap for word in _WORDS for gap in _GAPS]),
    st.tuples(_NUMERALS, st.sampled_from(_GAPS)).map("".join),
)
_PHRASES = st.lists(_PIECES, max_size=14).map("".join)
_REFERENCES = st.one_of(st.none(), st.dates())


def check(text: str, reference: date | None) -> None:
    viewed = view(text)
    tokens = tokenize(viewed)
    end = 0
    previous: Resolved | None = None
    for found in find_times(tokens, 0, len(tokens)):
        assert end <= found.first < found.last
        assert (found.start, found.end) == (tokens[found.first].start, tokens[found.last - 1].end)
        end = found.last
        previous = resolve(found, reference, previous=previous, within=previous)
        for part in (previous.start, previous.end, previous.as_of):
            assert part is None or part.earliest() <= part.latest()


@given(st.text(), _REFERENCES)
def test_any_text(text: str, reference: date | None) -> None:
    check(text, reference)


@settings(max_examples=500, deadline=None)
@given(_PHRASES, _REFERENCES)
def test_any_words_of_time_in_any_order(text: str, reference: date | None) -> None:
    check(text, reference)


@given(_PHRASES, st.integers(0, 6))
def test_a_range_of_tokens_is_never_left(text: str, cut: int) -> None:
    tokens = tokenize(view(text))
    first, last = min(cut, len(tokens)), max(cut, len(tokens) - cut)
    for found in find_times(tokens, first, min(last, len(tokens))):
        assert first <= found.first
        assert found.last <= last
