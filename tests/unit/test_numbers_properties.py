"""Properties that hold for every number and for every text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from mineaction.text.number_words import SCALES, SHARE_BASES, SMALL
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
    + "1 12 123 000 046.3 1,234 6.412 9.9.9 % per cent percent - – / : ( ) . , ' ’ $ EUR m bn k th "
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


def indian(n: int) -> str:
    """The last three digits, then groups of two: 12,34,567."""
    text = str(n)
    head, tail = text[:-3], text[-3:]
    groups = [head[max(0, k - 2) : k] for k in range(len(head), 0, -2)][::-1]
    return ",".join([*groups, tail]) if head else tail


STYLES = {
    "English": (",", "."),
    "continental": (".", ","),
    "spaces": (" ", ","),
    "no-break spaces": ("\u00a0", "."),
    "apostrophes": ("’", "."),
}


def rendered(whole: int, decimals: str, style: str) -> str:
    """A number with the separators of a style."""
    group, point = STYLES[style]
    return f"{whole:,}".replace(",", group) + (point + decimals if decimals else "")


@pytest.mark.parametrize("style", STYLES)
@given(whole=st.integers(0, 10**9), decimals=st.from_regex(r"\A(|[0-9]{1,2})\Z"))
@settings(max_examples=120, deadline=None)
def test_a_document_is_read_in_its_own_separators(style: str, whole: int, decimals: str) -> None:
    evidence = f"{rendered(1_234_567, '', style)} and {rendered(1234, '5', style)} mines; "
    _, found = walk(f"{evidence}{rendered(whole, decimals, style)} hectares")
    assert found[0].value == 1_234_567
    assert found[-1].value == Decimal(f"{whole}.{decimals or 0}")


@pytest.mark.parametrize("sign", ["%", " %", " per cent", " percent", "-percent", " pct"])
@given(whole=st.integers(0, 1000), decimals=st.from_regex(r"\A(|\.[0-9]{1,3})\Z"))
@settings(max_examples=60, deadline=None)
def test_every_percentage_reads_back(sign: str, whole: int, decimals: str) -> None:
    text = f"Of these {whole}{decimals}{sign} were children"
    _, found = walk(text)
    assert (found[0].value, found[0].percent) == (Decimal(f"{whole}{decimals}"), True)
    assert text[found[0].start : found[0].end] == f"{whole}{decimals}{sign}"


@pytest.mark.parametrize(
    "shape",
    [
        "${}",
        "US$ {}",
        "€{}",
        "EUR {}",
        "{} euros",
        "${}m",
        "€{}bn",
        "£{} million",
        "{} billion yen",
    ],
)
@given(whole=st.integers(1, 999), decimals=st.from_regex(r"\A(|\.[0-9]{1,2})\Z"))
@settings(max_examples=40, deadline=None)
def test_every_sum_of_money_reads_back(shape: str, whole: int, decimals: str) -> None:
    text = f"They gave {shape.format(f'{whole}{decimals}')} for clearance"
    _, found = walk(text)
    scale = 1
    if "m" in shape.replace("EUR", ""):
        scale = 10**6
    if "b" in shape:
        scale = 10**9
    assert found[0].value == Decimal(f"{whole}{decimals}") * scale


@given(n=st.integers(1000, 10**9))
@settings(deadline=None)
def test_indian_groups_read_back(n: int) -> None:
    _, found = walk(f"In all {indian(n)} people")
    assert found[0].value == n


@given(crores=st.integers(1, 99), lakhs=st.integers(1, 99), word=st.sampled_from(["lakh", "lakhs"]))
@settings(deadline=None)
def test_crores_and_lakhs_add_up(crores: int, lakhs: int, word: str) -> None:
    text = f"{crores} crore {lakhs} {word} rupees"
    _, found = walk(text)
    assert found[0].value == crores * 10**7 + lakhs * 10**5
    assert text[: found[0].end] == f"{crores} crore {lakhs} {word}"


PARTS_IN_WORDS = {
    2: ("half", "halves"), 3: ("third", "thirds"), 4: ("quarter", "quarters"),
    5: ("fifth", "fifths"), 6: ("sixth", "sixths"), 7: ("seventh", "sevenths"),
    8: ("eighth", "eighths"), 9: ("ninth", "ninths"), 10: ("tenth", "tenths"),
}  # fmt: skip


@given(
    below=st.integers(3, 10),
    above=st.integers(1, 9),
    joint=st.sampled_from([" ", "-"]),
)
@settings(deadline=None)
def test_every_fraction_in_words_is_a_percentage(below: int, above: int, joint: str) -> None:
    above = min(above, below - 1)
    name = PARTS_IN_WORDS[below][above > 1]
    _, found = walk(f"{WORD_OF[above].capitalize()}{joint}{name} of the victims were children")
    exact = Decimal(100 * above) / below
    assert (found[0].kind, found[0].percent) == ("fraction", True)
    assert found[0].value is not None
    assert abs(found[0].value - exact) <= Decimal("0.05")


@given(
    below=st.sampled_from(sorted(SHARE_BASES)),
    above=st.integers(1, 99),
    joint=st.sampled_from(["in every", "out of every", "out of"]),
)
@settings(deadline=None)
def test_so_many_in_so_many_is_a_percentage(below: int, above: int, joint: str) -> None:
    above = min(above, int(below) - 1)
    _, found = walk(f"Some {in_words(above)} {joint} {in_words(int(below))} victims were children")
    assert found[0].value is not None
    assert abs(found[0].value - Decimal(100 * above) / below) <= Decimal("0.05")


@pytest.mark.parametrize(
    "shape", ["{} to {}", "between {} and {}", "from {} to {}", "{}-{}", "{}–{}", "{} – {}"]
)
@given(low=st.integers(1, 10**6), step=st.integers(1, 10**6), grouped=st.booleans())
@settings(max_examples=60, deadline=None)
def test_every_range_of_numerals_reads_back(shape: str, low: int, step: int, grouped: bool) -> None:
    """Up to twice the lower end: wider ones are no ranges with every sign. Two years are none."""
    high = low + min(step, low)
    assume(grouped or not (1900 <= low < 2100 and 1900 <= high < 2100))
    style = "{:,}" if grouped else "{}"
    _, found = walk(f"It takes {shape.format(style.format(low), style.format(high))} mines")
    assert (found[0].low, found[0].high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize("scale", ["thousand", "million", "billion"])
@given(low=st.integers(1, 98), step=st.integers(1, 900))
@settings(max_examples=60, deadline=None)
def test_the_scale_of_a_range_in_words_holds_for_both_ends(scale: str, low: int, step: int) -> None:
    high = min(low + step, 99)
    _, found = walk(f"From {in_words(low)} to {in_words(high)} {scale} mines")
    factor = SCALES[scale]
    assert (found[0].low, found[0].high) == (Decimal(low * factor), Decimal(high * factor))
