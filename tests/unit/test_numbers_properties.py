"""Properties that hold for every number and for every text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mineaction.text.number_words import SCALES, SMALL
from mineaction.text.numbers import TRIGGERS, Number, number_at, vote_separators
from mineaction.text.qualifiers import CODES, interval, qualifier_of
from mineaction.text.tokens import Token, tokenize, view

COUNTS = st.one_of(st.integers(0, 10**4), st.integers(0, 10**12))
WORD_OF = {value: word for word, value in reversed(SMALL.items()) if word != "fourty"}


def walk(text: str) -> tuple[list[Token], list[Number]]:
    """All numbers of a text, each beginning behind the one before it."""
    viewed = view(text)
    tokens = tokenize(viewed)
    separators = vote_separators(tokens, viewed)
    found, i = [], 0
    while i < len(tokens):
        number = None
        if tokens[i].kind == "number" or tokens[i].norm in TRIGGERS:
            number = number_at(tokens, i, separators)
        if number is None:
            i += 1
            continue
        assert number.next > i, "a number must advance"
        assert number.first in (i, i - 1)
        found.append(number)
        i = number.next
    return tokens, found


def in_words(n: int) -> str:
    """The number in English words, written independently of the grammar."""
    if n < 20 or (n < 100 and n % 10 == 0):
        return WORD_OF[n]
    if n < 100:
        return f"{WORD_OF[n - n % 10]}-{WORD_OF[n % 10]}"
    for scale, word in ((10**9, "billion"), (10**6, "million"), (10**3, "thousand")):
        if n >= scale:
            rest = n % scale
            joint = " and " if rest < 100 else " "
            return f"{in_words(n // scale)} {word}" + (joint + in_words(rest) if rest else "")
    rest = n % 100
    return f"{WORD_OF[n // 100]} hundred" + (f" and {in_words(rest)}" if rest else "")


@pytest.mark.parametrize(
    "render",
    [
        pytest.param(str, id="plain digits"),
        pytest.param(lambda n: f"{n:,}", id="commas"),
        pytest.param(lambda n: f"{n:,} men, 1.000.000".replace(",", "."), id="points"),
        pytest.param(lambda n: f"{n:,}".replace(",", " "), id="spaces"),
        pytest.param(lambda n: f"{n:,}".replace(",", "\u00a0"), id="no-break spaces"),
        pytest.param(lambda n: f"{n:,}".replace(",", "’"), id="apostrophes"),
        pytest.param(in_words, id="words"),
        pytest.param(lambda n: in_words(n).title(), id="capitals"),
        pytest.param(lambda n: in_words(n).replace("-", " "), id="words without hyphens"),
        pytest.param(lambda n: in_words(n).replace(" and ", " "), id="words without and"),
        pytest.param(lambda n: in_words(n).replace(" ", "\n"), id="words wrapped"),
    ],
)
@given(n=COUNTS)
@settings(max_examples=150, deadline=None)
def test_every_whole_number_reads_back(n: int, render: object) -> None:
    assert callable(render)
    text = f"In all {render(n)} mines"
    if n >= 10**12:
        n, text = 10**12, text.replace("one thousand billion", "one trillion")
    _, found = walk(text)
    assert found[0].value == n
    assert found[0].start == len("In all ")


@given(
    whole=st.integers(0, 999),
    decimals=st.integers(1, 4),
    fraction=st.integers(0, 9999),
    scale=st.sampled_from(["thousand", "million", "billion", "trillion", "hundred", "crore"]),
)
@settings(deadline=None)
def test_every_scaled_decimal_reads_back(
    whole: int, decimals: int, fraction: int, scale: str
) -> None:
    digits = f"{whole}.{fraction % 10**decimals:0{decimals}d}"
    text = f"{digits} {scale} mines"
    _, found = walk(text)
    assert found[0].value == Decimal(digits) * SCALES[scale]
    assert text[: found[0].end] == f"{digits} {scale}"
    assert found[0].decimals == decimals


@given(low=st.integers(1, 500), step=st.integers(1, 400), scale=st.sampled_from(["", " million"]))
@settings(deadline=None)
def test_every_range_reads_back(low: int, step: int, scale: str) -> None:
    high = low + step
    factor = 10**6 if scale else 1
    for text in (f"{low} to {high}{scale}", f"between {low} and {high}{scale}"):
        _, found = walk(text)
        assert len(found) == 1
        assert (found[0].low, found[0].high) == (Decimal(low * factor), Decimal(high * factor))


_PIECES = st.sampled_from(
    sorted(TRIGGERS)
    + "1 12 123 000 046.3 1,234 5.899 9.9.9 % per cent percent - – / : ( ) . , ' ’ $ EUR m bn k th "
    "of a an and in out every to or from between rose one ½ km2 N235 \n more than about + s".split(
        " "
    )
)


@given(
    st.one_of(
        st.text(max_size=80),
        st.lists(st.tuples(_PIECES, st.sampled_from(["", " ", "\n", "  "])), max_size=40).map(
            lambda pieces: "".join(word + gap for word, gap in pieces)
        ),
    )
)
@example("under article 5a million were lost, 5a half, 5a third, 5a few hundred")
@settings(max_examples=600, deadline=None)
def test_every_text_is_read_without_overlap(text: str) -> None:
    tokens, found = walk(text)
    before = 0
    for number in found:
        assert before <= number.start < number.end <= len(text)
        assert number.start == tokens[number.first].start
        assert number.end == tokens[number.last - 1].end
        before = number.end
        assert (number.value is None) or (number.low is None and number.high is None)
        if number.low is not None and number.high is not None:
            assert number.low <= number.high
        qualifier = qualifier_of(tokens, number)
        assert qualifier.code in CODES
        low, high = interval(number, qualifier.code)
        assert low is None or high is None or low <= high


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_no_number_reaches_into_a_blocked_token(data: st.DataObject) -> None:
    pieces = data.draw(st.lists(_PIECES, min_size=1, max_size=20))
    tokens = tokenize(view(" ".join(pieces)))
    blocked = data.draw(st.sets(st.integers(0, max(0, len(tokens) - 1)), max_size=4))
    for i in range(len(tokens)):
        number = number_at(tokens, i, blocked=blocked)
        assert number is None or not blocked & set(range(number.first, number.next))
