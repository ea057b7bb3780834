"""Shares, percent, ranges, vague magnitudes, ordinals, names and the idiomatic "one"."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mineaction.text.numbers import TRIGGERS, Number, number_at, vote_separators
from mineaction.text.ones import is_idiomatic_one
from mineaction.text.tokens import tokenize, view


def read(text: str) -> tuple[str, Number] | None:
    """The first number of a text, as printed and as read."""
    viewed = view(text)
    tokens = tokenize(viewed)
    separators = vote_separators(tokens, viewed)
    for i, token in enumerate(tokens):
        if token.kind == "number" or token.norm in TRIGGERS:
            number = number_at(tokens, i, separators)
            if number is not None:
                return text[number.start : number.end], number
    return None


@pytest.mark.parametrize(
    ("text", "shown", "value"),
    [
        pytest.param("71% of them", "71%", "71", id="a glued sign"),
        pytest.param("71 % of them", "71 %", "71", id="a spaced sign"),
        pytest.param("55 per\ncent of", "55 per\ncent", "55", id="a wrapped per cent"),
        pytest.param("20.8 percent", "20.8 percent", "20.8", id="percent in one word"),
        pytest.param("15pc of", "15pc", "15", id="a glued pc"),
        pytest.param("a 20-percent rise", "20-percent", "20", id="a hyphen"),
        pytest.param("15 pct", "15 pct", "15", id="pct"),
        pytest.param("fifty per cent", "fifty per cent", "50", id="in words"),
    ],
)
def test_percent(text: str, shown: str, value: str) -> None:
    found = read(text)
    assert found is not None
    assert (found[0], found[1].kind, str(found[1].value)) == (shown, "percent", value)
    assert found[1].percent


@pytest.mark.parametrize(
    ("text", "shown", "value"),
    [
        pytest.param("half of them", "half", "50", id="half"),
        pytest.param("two thirds of the land", "two thirds", "66.7", id="two thirds"),
        pytest.param("two-thirds", "two-thirds", "66.7", id="hyphenated"),
        pytest.param("one third were", "one third", "33.3", id="one third"),
        pytest.param("more than three quarters", "three quarters", "75", id="three quarters"),
        pytest.param("a quarter of the mines", "a quarter", "25", id="a quarter"),
        pytest.param("a third of the mines", "a third", "33.3", id="a third"),
        pytest.param("Six in ten are civilians", "Six in ten", "60", id="six in ten"),
        pytest.param("one in four is a child", "one in four", "25", id="one in four"),
        pytest.param("9 out of 10 victims", "9 out of 10", "90", id="nine out of ten"),
        pytest.param("one out of every five", "one out of every five", "20", id="of every"),
        pytest.param("2/3 of the area", "2/3", "66.7", id="with a slash"),
    ],
)
def test_share_in_words(text: str, shown: str, value: str) -> None:
    found = read(text)
    assert found is not None
    assert (found[0], found[1].kind, str(found[1].value)) == (shown, "fraction", value)
    assert found[1].percent


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        pytest.param("the first half of 2021", "ordinal", "1", id="first is an ordinal"),
        pytest.param("this half of the year", "other", "None", id="a half of a year"),
        pytest.param("half an hour", "other", "None", id="half an hour"),
        pytest.param("a quarter of a century", "other", "None", id="a quarter of a century"),
        pytest.param("the Old Quarter of", "other", "None", id="a district"),
        pytest.param("a third explosion", "ordinal", "3", id="the third of a row"),
        pytest.param("a third-party vehicle", "ordinal", "3", id="a third party"),
        pytest.param("six in ten districts", "cardinal", "6", id="six in ten places"),
        pytest.param("two in 2016", "cardinal", "2", id="two in a year"),
        pytest.param("two in five days", "cardinal", "2", id="two in some days"),
    ],
)
def test_no_share(text: str, kind: str, value: str) -> None:
    found = read(text)
    assert found is not None
    assert (found[1].kind, str(found[1].value)) == (kind, value)


@pytest.mark.parametrize(
    ("text", "shown", "low", "high"),
    [
        pytest.param("6-8 mines", "6-8", "6", "8", id="a hyphen"),
        pytest.param("6 – 8 mines", "6 – 8", "6", "8", id="a spaced dash"),
        pytest.param("10 to 15 mines", "10 to 15", "10", "15", id="to"),
        pytest.param("between about 5 and 7 men", "5 and 7", "5", "7", id="between about"),
        pytest.param("between 5 and 7 men", "5 and 7", "5", "7", id="between"),
        pytest.param("from 3 to 5 people", "3 to 5", "3", "5", id="from and to"),
        pytest.param("20 or 30 people", "20 or 30", "20", "30", id="or"),
        pytest.param("six, perhaps eight men", "six, perhaps eight", "6", "8", id="perhaps"),
        pytest.param("40 or maybe 50 mines", "40 or maybe 50", "40", "50", id="or maybe"),
        pytest.param("600, if not 700, homes", "600, if not 700", "600", "700", id="if not"),
        pytest.param(
            "four to six million", "four to six million", "4000000", "6000000", id="one scale"
        ),
        pytest.param(
            "Four million to six million",
            "Four million to six million",
            "4000000",
            "6000000",
            id="two scales",
        ),
        pytest.param(
            "six or seven hundred", "six or seven hundred", "600", "700", id="hundreds spread"
        ),
        pytest.param("1.5-2 million", "1.5-2 million", "1500000", "2000000", id="decimals spread"),
        pytest.param(
            "900,000 to 1 million", "900,000 to 1 million", "900000", "1000000", id="no spreading"
        ),
        pytest.param("two to three dozen", "two to three dozen", "24", "36", id="dozens spread"),
        pytest.param(
            "$5 million to $7 million", "5 million to $7 million", "5000000", "7000000", id="money"
        ),
        pytest.param("10-15 per cent", "10-15 per cent", "10", "15", id="per cent"),
        pytest.param("50% to 60%", "50% to 60%", "50", "60", id="two signs"),
    ],
)
def test_range(text: str, shown: str, low: str, high: str) -> None:
    found = read(text)
    assert found is not None
    assert (found[0], found[1].kind) == (shown, "range")
    assert (str(found[1].low), str(found[1].high), found[1].value) == (low, high, None)
    assert found[1].percent == ("cent" in text or "%" in text)


@pytest.mark.parametrize(
    ("text", "shown", "kind"),
    [
        pytest.param("2023-2024", "2023-2024", "other", id="years"),
        pytest.param("2020-21", "2020-21", "other", id="a short year"),
        pytest.param("from 1990 to 1994", "1990", "cardinal", id="years in words"),
        pytest.param("won 3-1", "3-1", "other", id="a score"),
        pytest.param("job 11-51681", "11-51681", "other", id="a job number"),
        pytest.param("resolution 48/75", "48/75", "other", id="a slash"),
        pytest.param("at 16:00", "16:00", "other", id="a time"),
        pytest.param("call 1-800-555", "1-800-555", "other", id="a chain"),
        pytest.param("rose from 20 to 35", "20", "cardinal", id="a change"),
        pytest.param("civilian - 48, soldier", "48", "cardinal", id="a label"),
        pytest.param("killed 5 and 7 hurt", "5", "cardinal", id="and without between"),
    ],
)
def test_no_range(text: str, shown: str, kind: str) -> None:
    found = read(text)
    assert found is not None
    assert (found[0], found[1].kind) == (shown, kind)


@pytest.mark.parametrize(
    ("text", "shown", "low", "high"),
    [
        pytest.param("dozens of men", "dozens", 24, 99, id="dozens"),
        pytest.param("Hundreds fled", "Hundreds", 200, 999, id="hundreds"),
        pytest.param("thousands of mines", "thousands", 2000, 9999, id="thousands"),
        pytest.param("scores of men", "scores", 40, 99, id="scores"),
        pytest.param("tens of thousands", "tens of thousands", 20000, 99000, id="tens of them"),
        pytest.param(
            "hundreds of thousands", "hundreds of thousands", 200000, 999000, id="hundreds of them"
        ),
        pytest.param("several hundred men", "several hundred", 300, 900, id="several hundred"),
        pytest.param("a few dozen men", "a few dozen", 36, 108, id="a few dozen"),
        pytest.param("a couple of hundred", "a couple of hundred", 200, 300, id="a couple"),
        pytest.param(
            "several tens of thousands",
            "several tens of thousands",
            30000,
            90000,
            id="several tens",
        ),
    ],
)
def test_vague(text: str, shown: str, low: int, high: int) -> None:
    found = read(text)
    assert found is not None
    assert (found[0], found[1].kind, found[1].value) == (shown, "vague", None)
    assert (found[1].low, found[1].high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize("text", ["several men", "a few", "a couple of men", "he scores twice"])
def test_words_without_a_magnitude_are_no_numbers(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "shown", "kind", "value"),
    [
        pytest.param("the 18th day", "18th", "ordinal", "18", id="digits and suffix"),
        pytest.param("twenty-ninth", "twenty-ninth", "ordinal", "29", id="tens and unit"),
        pytest.param("the first man", "first", "ordinal", "1", id="a word"),
        pytest.param("ten second delay", "ten", "cardinal", "10", id="ten is no part of one"),
        pytest.param("a 9N235 bomblet", "9N235", "other", "None", id="letters inside"),
        pytest.param("block 7A", "7A", "other", "None", id="a capital behind"),
        pytest.param("the 1990s", "1990s", "other", "None", id="a decade"),
        pytest.param("a TM-62 mine", "62", "other", "None", id="a name before a hyphen"),
        pytest.param("killed—12 men", "12", "cardinal", "12", id="a word before a dash"),
        pytest.param("20-odd men", "20", "cardinal", "20", id="odd"),
        pytest.param("23.46km2 of it", "23.46", "cardinal", "23.46", id="a glued unit"),
        pytest.param("up 5 %-points", "5 %-points", "other", "None", id="sign and points"),
        pytest.param("up 5 percentage points", "5 percentage points", "other", "None", id="points"),
    ],
)
def test_ordinals_and_names(text: str, shown: str, kind: str, value: str) -> None:
    found = read(text)
    assert found is not None
    assert (found[0], found[1].kind, str(found[1].value)) == (shown, kind, value)


@pytest.mark.parametrize(
    ("text", "idiom"),
    [
        pytest.param("one of the worst places", True, id="one of the"),
        pytest.param("one of them died", False, id="one of them counts"),
        pytest.param("one another", True, id="one another"),
        pytest.param("no one was hurt", True, id="no one"),
        pytest.param("a one-sided report", True, id="one-sided"),
        pytest.param("one-third of it", False, id="one-third"),
        pytest.param("at one point", True, id="at one point"),
        pytest.param("the one who survived", True, id="the one who"),
        pytest.param("the one casualty", False, id="the one casualty counts"),
        pytest.param("protect one's land", True, id="one's"),
        pytest.param("one by one", True, id="one by one"),
        pytest.param("one sapper was killed", False, id="one sapper counts"),
        pytest.param("another one was hurt", False, id="another one counts"),
    ],
)
def test_idiomatic_one(text: str, idiom: bool) -> None:
    tokens = tokenize(view(text))
    at = next(i for i, token in enumerate(tokens) if token.norm == "one")
    assert is_idiomatic_one(tokens, at) is idiom
