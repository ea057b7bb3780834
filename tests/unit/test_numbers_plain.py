"""Plain numbers: numerals with separators and scales, and numbers in words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mineaction.text.numbers import TRIGGERS, Number, number_at, vote_separators
from mineaction.text.separators import ENGLISH, Separators, read_numeral
from mineaction.text.tokens import tokenize, view


def numbers(text: str) -> list[Number]:
    """All numbers of a text, in order."""
    viewed = view(text)
    tokens = tokenize(viewed)
    separators = vote_separators(tokens, viewed)
    found, i = [], 0
    while i < len(tokens):
        number = None
        if tokens[i].kind == "number" or tokens[i].norm in TRIGGERS:
            number = number_at(tokens, i, separators)
        if number is not None:
            found.append(number)
        i = number.next if number is not None else i + 1
    return found


def printed(text: str) -> list[tuple[str, str]]:
    """Each number as printed with its value."""
    return [(text[n.start : n.end], str(n.value)) for n in numbers(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("3368 people", [("3368", "3368")], id="plain digits"),
        pytest.param("11,258 km", [("11,258", "11258")], id="a comma parts thousands"),
        pytest.param("165,871.5 ha", [("165,871.5", "165871.5")], id="comma and point"),
        pytest.param("165.871,5 ha", [("165.871,5", "165871.5")], id="point and comma"),
        pytest.param("1.234.567 items", [("1.234.567", "1234567")], id="several points"),
        pytest.param("964,8 ha", [("964,8", "964.8")], id="a decimal comma"),
        pytest.param("281.50 km2", [("281.50", "281.50")], id="two decimals"),
        pytest.param("0.125 of it", [("0.125", "0.125")], id="three decimals after a zero"),
        pytest.param("1 046.3 ha", [("1 046.3", "1046.3")], id="a space parts thousands"),
        pytest.param("1\u00a0046,3 ha", [("1\u00a0046,3", "1046.3")], id="a no-break space"),
        pytest.param("1’000’000 m2", [("1’000’000", "1000000")], id="Swiss apostrophes"),
        pytest.param("1,00,000 people", [("1,00,000", "100000")], id="an Indian lakh"),
        pytest.param("only .5 ha", [(".5", "0.5")], id="a leading point"),
        pytest.param("was killed.5 people", [("5", "5")], id="a stop without a space"),
        pytest.param("10.11.2020", [("10.11.2020", "None")], id="a date is no number"),
        pytest.param("1½ hectares", [("1½", "1.5")], id="a half sign behind a numeral"),
    ],
)
def test_numeral(text: str, expected: list[tuple[str, str]]) -> None:
    assert printed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("1.5 million mines", [("1.5 million", "1500000")], id="a decimal million"),
        pytest.param("137 thousand km", [("137 thousand", "137000")], id="thousand"),
        pytest.param("3 hundred thousand", [("3 hundred thousand", "300000")], id="two scales"),
        pytest.param("2.6 mln hryvnias", [("2.6 mln", "2600000")], id="mln"),
        pytest.param("7bn dollars", [("7bn", "7000000000")], id="a glued bn"),
        pytest.param("377m dollars", [("377m", "377000000")], id="a glued m before money"),
        pytest.param("1.5m landmines", [("1.5m", "1500000")], id="a glued m before things"),
        pytest.param(
            "1.5m people (before: 1.2m)",
            [("1.5m", "1500000"), ("1.2m", "1200000")],
            id="a glued m in brackets behind things",
        ),
        pytest.param("a 200m fence", [("200", "200")], id="a glued m before one thing is metres"),
        pytest.param("200m from houses", [("200", "200")], id="a glued m of distance is metres"),
        pytest.param("44 m of wire", [("44", "44")], id="a spaced m is metres"),
        pytest.param("$44 m", [("44 m", "44000000")], id="a spaced m after money is million"),
        pytest.param("€5b in aid", [("5b", "5000000000")], id="a glued b after money"),
        pytest.param("20k rounds", [("20k", "20000")], id="a glued k"),
        pytest.param(
            "two billion 914 million and 310 thousand and 40 m2",
            [("two billion 914 million and 310 thousand and 40", "2914310040")],
            id="all scales one by one",
        ),
        pytest.param(
            "249 million 120 thousand and 715 m2",
            [("249 million 120 thousand and 715", "249120715")],
            id="from millions down",
        ),
        pytest.param(
            "310 thousand and 40 mines",
            [("310 thousand", "310000"), ("40", "40")],
            id="two counts of two things",
        ),
        pytest.param(
            "2 million 300 thousand", [("2 million 300 thousand", "2300000")], id="mixed scales"
        ),
        pytest.param(
            "2 and a half million", [("2 and a half million", "2500000")], id="half in the middle"
        ),
        pytest.param("try 5 m deep", [("5", "5")], id="a small word is no currency code"),
    ],
)
def test_scale(text: str, expected: list[tuple[str, str]]) -> None:
    assert printed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("thirty-one mines", [("thirty-one", "31")], id="a hyphen"),
        pytest.param("twenty five men", [("twenty five", "25")], id="no hyphen"),
        pytest.param("twenty-\nfive men", [("twenty-\nfive", "25")], id="a wrapped hyphen"),
        pytest.param("Nineteen of them", [("Nineteen", "19")], id="a capital"),
        pytest.param("a hundred shells", [("a hundred", "100")], id="a hundred"),
        pytest.param(
            "one hundred and twenty-three thousand four hundred",
            [("one hundred and twenty-three thousand four hundred", "123400")],
            id="hundreds of a thousand",
        ),
        pytest.param(
            "one-hundred-and-five", [("one-hundred-and-five", "105")], id="hyphens throughout"
        ),
        pytest.param("half-a-million", [("half-a-million", "500000")], id="hyphened half million"),
        pytest.param("twelve hundred", [("twelve hundred", "1200")], id="twelve hundred"),
        pytest.param("a dozen men", [("a dozen", "12")], id="a dozen"),
        pytest.param("two dozen men", [("two dozen", "24")], id="two dozen"),
        pytest.param("half a dozen", [("half a dozen", "6")], id="half a dozen"),
        pytest.param("half a million", [("half a million", "500000")], id="half a million"),
        pytest.param(
            "quarter of a million", [("quarter of a million", "250000")], id="quarter of a million"
        ),
        pytest.param(
            "a million and a half", [("a million and a half", "1500000")], id="and a half behind"
        ),
        pytest.param("zero and nil", [("zero", "0"), ("nil", "0")], id="zero counts"),
        pytest.param(
            "two hundred and three hundred",
            [("two hundred", "200"), ("three hundred", "300")],
            id="two hundreds stay two",
        ),
        pytest.param(
            "one thousand, two of them",
            [("one thousand", "1000"), ("two", "2")],
            id="a comma parts two counts",
        ),
        pytest.param(
            "one million, two hundred thousand",
            [("one million, two hundred thousand", "1200000")],
            id="a comma inside one number",
        ),
        pytest.param(
            "five thousand and six million",
            [("five thousand", "5000"), ("six million", "6000000")],
            id="a larger scale begins a new number",
        ),
    ],
)
def test_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert printed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("6.412 rounds collected", ["6412"], id="counted things have no decimals"),
        pytest.param("6.412 km of wire", ["6.412"], id="a measurement has"),
        pytest.param("6.412", ["6.412"], id="alone it is English"),
        pytest.param("4.778, 1.496 and 2.500 in 2016", ["4778", "1496", "2500", "2016"], id="many"),
        pytest.param("4.778 and 1.496 and 2.50 ha", ["4.778", "1.496", "2.50"], id="a decimal"),
        pytest.param("1.496 mines on 964,8 ha", ["1496", "964.8"], id="the comma is decimal"),
        pytest.param(
            "1.496 mines on 96,4 ha, hurt on 16.7. there",
            ["1496", "96.4", "16.7"],
            id="a day and month has no vote",
        ),
        pytest.param("1.8 million m2, 6.469 people", ["1800000", "6469"], id="scales say nothing"),
        pytest.param("12,000 dead, 2.255 people", ["12000", "2255"], id="both part thousands"),
        pytest.param(
            "10 000, 3,5 and 964,800 ha",
            ["10000", "3.5", "964.800"],
            id="spaces make commas decimal",
        ),
        pytest.param(
            "2,118 shells, 3,075 UXO and 1 442,7 ha",
            ["2118", "3075", "1442.7"],
            id="counted things have no decimals beside a decimal comma",
        ),
        pytest.param("18 925 mines", ["18925"], id="spaced groups of three"),
        pytest.param("4,918,37 ha", ["4918.37"], id="a comma for thousands and for decimals"),
        pytest.param("1,204,918,5 m2", ["1204918.5"], id="and for millions"),
        pytest.param(
            "5,000 mines and 18 925 shells", ["5000", "18925"], id="both customs in one bulletin"
        ),
        pytest.param("18\n925 mines", ["18", "925"], id="a line end parts numbers"),
        pytest.param("18  925 mines", ["18", "925"], id="two spaces part numbers"),
        pytest.param("2023 456 people", ["2023", "456"], id="four digits take no group"),
        pytest.param("Tel. 12 045 67", ["12", "45", "67"], id="a telephone number"),
        pytest.param("1 23 456 789 12 345", ["1", "23", "456", "789", "12", "345"], id="a row"),
    ],
)
def test_separators_follow_the_document(text: str, expected: list[str]) -> None:
    assert [str(n.value) for n in numbers(text)] == expected


def test_an_unreadable_numeral_has_no_value() -> None:
    assert read_numeral("12,15,18") is None
    assert read_numeral("1.2.3.4") is None
    assert read_numeral("9" * 25) is None


def test_the_convention_may_be_given() -> None:
    assert read_numeral("6.412", ENGLISH) == (Decimal("6.412"), 3)
    assert read_numeral("6.412", Separators(dot_thousands=True)) == (Decimal(6412), 0)


def test_a_number_stops_before_a_blocked_token() -> None:
    tokens = tokenize("6 to 8 mines")
    assert number_at(tokens, 0).kind == "range"  # type: ignore[union-attr]
    number = number_at(tokens, 0, ENGLISH, blocked={2})
    assert number is not None
    assert (number.kind, number.value, number.last) == ("cardinal", Decimal(6), 1)
    assert number_at(tokens, 0, ENGLISH, blocked={0}) is None


@pytest.mark.parametrize(
    ("text", "shown", "after"),
    [
        pytest.param("twenty (20) men", "twenty", "men", id="words and then digits"),
        pytest.param("20 (twenty) men", "20", "men", id="digits and then words"),
        pytest.param("fifty (50) per cent of", "fifty (50) per cent", "of", id="with percent"),
        pytest.param("twenty (21) men", "twenty", "(", id="another number is no repetition"),
    ],
)
def test_a_repetition_in_brackets_is_one_number(text: str, shown: str, after: str) -> None:
    tokens = tokenize(text)
    number = number_at(tokens, 0)
    assert number is not None
    assert text[number.start : number.end] == shown
    assert tokens[number.next].norm == after
