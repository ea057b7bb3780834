"""Qualifiers and the intervals that they give."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mineaction.text.numbers import TRIGGERS, Number, number_at, vote_separators
from mineaction.text.qualifiers import CODES, interval, qualifier_of
from mineaction.text.tokens import Token, tokenize, view


def first_number(text: str) -> tuple[list[Token], Number]:
    viewed = view(text)
    tokens = tokenize(viewed)
    separators = vote_separators(tokens, viewed)
    for i, token in enumerate(tokens):
        if token.kind == "number" or token.norm in TRIGGERS:
            number = number_at(tokens, i, separators)
            if number is not None:
                return tokens, number
    raise AssertionError(f"no number in {text!r}")


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        pytest.param("killed 40 people", "exact", "", id="nothing said"),
        pytest.param("well above the 330 of May", "exact", "", id="above a known count"),
        pytest.param("has not exceeded $6 million", "up_to", "not exceeded", id="not exceeded"),
        pytest.param("handed over 40 mines", "exact", "", id="handed over"),
        pytest.param("extends over 40 hectares", "exact", "", id="extends over"),
        pytest.param("the list adds up to 40", "exact", "", id="adds up to"),
        pytest.param("perhaps 40 people", "about", "perhaps", id="perhaps"),
        pytest.param("about 40 people", "about", "about", id="about"),
        pytest.param("an estimated 1.5 million", "about", "an estimated", id="an estimated"),
        pytest.param("approx. 41,915 ha", "about", "approx.", id="approx with a stop"),
        pytest.param("~300 ha", "about", "~", id="a tilde"),
        pytest.param("1.1 million or so mines", "about", "or so", id="or so"),
        pytest.param("40 hectares or so", "about", "or so", id="or so behind the unit"),
        pytest.param("20-odd mines", "about", "-odd", id="odd"),
        pytest.param("more than 260 men", "more_than", "more than", id="more than"),
        pytest.param("over $350 million", "more_than", "over", id="over a currency sign"),
        pytest.param("over US$ 5 million", "more_than", "over", id="over US$"),
        pytest.param("over a total of 300", "more_than", "over", id="over a total of"),
        pytest.param("more than the 260 named", "more_than", "more than", id="across an article"),
        pytest.param("a little over 46 sq. km", "more_than", "a little over", id="a little over"),
        pytest.param("the toll exceeds 500", "more_than", "exceeds", id="exceeds"),
        pytest.param("no more than 12", "up_to", "no more than", id="no more than"),
        pytest.param("up to 300 people", "up_to", "up to", id="up to"),
        pytest.param("as many as 300", "up_to", "as many as", id="as many as"),
        pytest.param("300 or fewer", "up_to", "or fewer", id="or fewer"),
        pytest.param("no fewer than 12", "at_least", "no fewer than", id="no fewer than"),
        pytest.param("at least ten", "at_least", "at least", id="at least"),
        pytest.param("500+ mines", "at_least", "+", id="a plus sign"),
        pytest.param("ten or more mines", "at_least", "or more", id="or more"),
        pytest.param("under 200 people", "less_than", "under", id="under"),
        pytest.param("well under half", "less_than", "well under", id="well under"),
        pytest.param("just under 200", "almost", "just under", id="just under"),
        pytest.param("nearly 3,400", "almost", "nearly", id="nearly"),
        pytest.param("around EUR 20 million", "about", "around", id="around a currency code"),
        pytest.param(
            "an estimated four to six million", "range", "four to six million", id="range"
        ),
        pytest.param("tens of thousands", "vague", "tens of thousands", id="vague"),
    ],
)
def test_qualifier(text: str, code: str, words: str) -> None:
    tokens, number = first_number(text)
    found = qualifier_of(tokens, number)
    assert (found.code, view(text)[found.start : found.end]) == (code, words)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("over the past 5 years", id="a period"),
        pytest.param("over the 12 villages", id="a place"),
        pytest.param("all is over. 40 people", id="the sentence before"),
        pytest.param("40 killed, at least 30 hurt", id="the next number's"),
        pytest.param("9 + 4 men", id="a sum"),
        pytest.param("10 or more than ten", id="or more than"),
        pytest.param("the war is over (5 killed)", id="outside the brackets"),
    ],
)
def test_no_qualifier(text: str) -> None:
    assert qualifier_of(*first_number(text)).code == "exact"


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        pytest.param("5,983.6 ha", "5983.6", "5983.6", id="exact"),
        pytest.param("14.2 per cent", "14.15", "14.25", id="an exact percentage rounds"),
        pytest.param("71%", "71", "71", id="an exact whole percentage"),
        pytest.param("about 14.2 per cent", "14.15", "14.25", id="about a percentage"),
        pytest.param("about 40", "35", "45", id="about forty"),
        pytest.param("some 4,000", "3500", "4500", id="some thousands"),
        pytest.param("about 11,258 km2", "11257.5", "11258.5", id="about an exact number"),
        pytest.param("around 1.5 million", "1450000", "1550000", id="about a decimal million"),
        pytest.param("around 2.0 million", "1950000", "2050000", id="a stated zero decimal"),
        pytest.param("more than 260", "260", None, id="more than"),
        pytest.param("at least 260", "260", None, id="at least"),
        pytest.param("up to 300", "0", "300", id="up to"),
        pytest.param("under 200", "0", "200", id="less than"),
        pytest.param("nearly 3,400", "3060", "3400", id="almost"),
        pytest.param("6-8", "6", "8", id="a range"),
        pytest.param("dozens", "24", "99", id="vague"),
        pytest.param("about zero", "0", "0", id="about zero"),
    ],
)
def test_interval(text: str, low: str, high: str | None) -> None:
    tokens, number = first_number(text)
    found = interval(number, qualifier_of(tokens, number).code)
    assert found == (Decimal(low), None if high is None else Decimal(high))


def test_an_unknown_code_is_an_error() -> None:
    with pytest.raises(ValueError, match="unknown qualifier 'circa'; known: exact"):
        interval(first_number("40")[1], "circa")


@pytest.mark.parametrize("code", [c for c in CODES if c not in ("range", "vague")])
def test_every_interval_holds_the_value_or_touches_it(code: str) -> None:
    low, high = interval(first_number("3,400")[1], code)
    assert low is None or low <= 3400
    assert high is None or high >= 3400
