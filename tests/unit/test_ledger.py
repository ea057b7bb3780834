"""The ledger accounts for every number of every text, and extraction never raises."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mineaction.extraction import Context, Extraction, extract
from mineaction.text.numbers import TRIGGERS
from mineaction.text.tokens import tokenize, view

CORPUS = Path(__file__).parents[1] / "corpus" / "dev"
DOCUMENTS = [path.read_bytes().decode("utf-8") for path in sorted(CORPUS.glob("dev-*.txt"))]
_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_DIGITS = re.compile(r"\d+")
_PIECES = [
    "12 people were killed", "3,461", "1 046,3", "14.2%", "half", "dozens", "(2020)", "822 (1993)",
    "A/78/9", "one", "of them", "landmines", "including", "and", "from", "to", "-", ":", ";", ".",
    "\n", "\n\n", " | ", "\t", "$", "million", "ha", "km2", "Ağdam", "°", "½", "²", "٣", "(3)",
    "10.11.2020", "since 1991", "No.", "§", "TM-62", "respectively", "first", "21st", "1.", "’s",
    "https://a.b/1", "“", "”", "hundred", "and a half", "each", "between", "aged", "Article 5",
    "in 2021, 2022 and 2023", "at the weekend", "a year earlier", "in the year before", "there",
    "Reporting week: 1-7 May", "during the week", "the same day", "these 12 months", "on Tuesday",
    "in the two districts", "of the province", "Kherson Regional Health Bureau", "near Izium",
    "Kherson, Mykolaiv", "The blast", "that were returned in 2023", "down 5% from", "said",
    "by the end of 2026",
]  # fmt: skip


def check(text: str, published: date | None = None) -> Extraction:
    """The invariants that hold for any text."""
    found = extract(text, Context(document_id="doc", published=published))
    position = 0
    for mention in found.mentions:
        assert position <= mention.start_char < mention.end_char, "mentions overlap"
        assert text[mention.start_char : mention.end_char] == mention.text
        assert mention.kind
        assert mention.reason
        position = mention.end_char
    _every_number_is_accounted_for(text, found)
    _spans_hold(text, found)
    return found


def _every_number_is_accounted_for(text: str, found: Extraction) -> None:
    inside = [(m.start_char, m.end_char) for m in found.mentions]
    numbers = [m.span() for m in _DIGITS.finditer(text)]
    numbers += [(t.start, t.end) for t in tokenize(view(text)) if t.norm in TRIGGERS]
    for start, end in numbers:
        holders = [(a, z) for a, z in inside if a < end and start < z]
        assert len(holders) == 1, f"{text[start:end]!r} at {start} is in {len(holders)} mentions"
        a, z = holders[0]
        assert a <= start <= end <= z, f"{text[start:end]!r} at {start} is cut"


def _spans_hold(text: str, found: Extraction) -> None:
    ids = [f.figure_id for f in found.figures]
    assert len(set(ids)) == len(ids), "figure ids are not unique"
    for figure in found.figures:
        assert text[figure.number_start : figure.number_end] == figure.number_as_stated
        assert text[figure.start_char : figure.end_char] == figure.quote
        assert figure.start_char <= figure.number_start < figure.number_end <= figure.end_char
        for other in (figure.part_of, figure.numerator, figure.denominator):
            assert other is None or other in ids
            assert other != figure.figure_id
        for day in (figure.period_start, figure.period_end, figure.as_of):
            assert day is None or _DAY.fullmatch(day), f"{day} is no date"
    printed = " ".join(text.split())
    for place in found.figure_places:
        assert place.place_as_stated in printed, f"{place.place_as_stated} is not in the text"
    for sentence in found.sentences:
        assert text[sentence.start_char : sentence.end_char] == sentence.text
    for reference in found.legal_references:
        assert text[reference.start_char : reference.end_char] == reference.quote
    owned = {m.figure_id for m in found.mentions if m.figure_id}
    assert owned == set(ids), "a figure without a mention, or a mention without its figure"


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    check(text)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("0123456789.,:/()-% \n|aZ'’½²٣km"), max_size=200))
def test_any_digits_and_signs(text: str) -> None:
    check(text)


@settings(max_examples=250, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from([" ", "", "\n"])), max_size=30))
def test_any_pieces_of_reports(pieces: list[tuple[str, str]]) -> None:
    check("".join(piece + gap for piece, gap in pieces))


def test_the_ending_of_an_owner_alone_in_its_line() -> None:
    check("TM-62\n’s\n12 people were killed")


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from([" ", "", "\n"])), max_size=30),
    st.dates(),
)
def test_any_pieces_of_reports_on_any_day(pieces: list[tuple[str, str]], day: date) -> None:
    check("".join(piece + gap for piece, gap in pieces), day)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A stretch of a document with some characters lost, doubled, swapped or put in."""
    text = draw(st.sampled_from(DOCUMENTS))
    start = draw(st.integers(0, max(0, len(text) - 1)))
    characters = list(text[start : start + 700])
    for _ in range(draw(st.integers(1, 12))):
        if not characters:
            break
        i = draw(st.integers(0, len(characters) - 1))
        change = draw(st.sampled_from(["delete", "insert", "swap"]))
        if change == "delete":
            del characters[i]
        elif change == "insert":
            characters.insert(i, draw(st.sampled_from("019.,()%-|\n\t ;:’aZ")))
        else:
            j = draw(st.integers(0, len(characters) - 1))
            characters[i], characters[j] = characters[j], characters[i]
    return "".join(characters)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutated())
def test_damaged_documents(text: str) -> None:
    check(text)


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from(DOCUMENTS),
    st.sampled_from(DOCUMENTS),
    st.sampled_from(["", " ", "\n", "\n\n", "\r\n"]),
)
def test_two_documents_in_one(first: str, second: str, gap: str) -> None:
    check(first + gap + second)


@pytest.mark.parametrize("number", range(len(DOCUMENTS)))
def test_every_development_document(number: int) -> None:
    check(DOCUMENTS[number])


@settings(max_examples=30, deadline=None)
@given(mutated())
def test_the_same_text_gives_the_same_claims(text: str) -> None:
    assert extract(text, Context()) == extract(text, Context())


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("\n\n", id="empty lines"),
        pytest.param("7", id="a page number alone"),
        pytest.param("½ ² ٣ ௧", id="digits of other scripts"),
        pytest.param("1" * 400, id="a very long numeral"),
        pytest.param("(" * 300, id="open brackets"),
        pytest.param(
            "In ’00/01 mines were laid.",
            id="a short year before a slash",
        ),
        pytest.param(
            "In ’²0 mines were laid.",
            id="a raised digit in a short year",
        ),
        pytest.param("“12 mines were found,” said", id="a text that breaks off behind its verb"),
        pytest.param("12 mines were found.\n\nThe", id="a text that breaks off behind an article"),
        pytest.param(
            "Hills Aid\nBulletin, 3 May 2031\n\nWe found 12 mines. The Guard said 9. In",
            id="a text that breaks off behind a preposition",
        ),
        pytest.param(
            "The Guard said 9 mines lie in its fields,",
            id="a text that breaks off behind a comma and its owner",
        ),
        pytest.param("one " * 200, id="a number word over and over"),
        pytest.param("12 mines " * 200, id="a figure over and over"),
        pytest.param("3, " * 200, id="a list without nouns"),
        pytest.param("1 | 2\n" * 60, id="a long table"),
        pytest.param("\ufeff12 people were killed by landmines.", id="a byte order mark"),
        pytest.param("12\u00a0000\u00a0people were killed by landmines.", id="no-break spaces"),
        pytest.param("Ağdam, Füzuli, Xocavənd: 12 landmines 👍 found.", id="letters of four bytes"),
        pytest.param(
            "Two men were wounded by a mine near Narva.\nOrla 40 dead in ha\nThe anti-personnel",
            id="a title below the body",
        ),
        pytest.param(
            "Mine Action - Newsletter, 2023\nKabul, 60 square kilometres of mined land remain.\nin",
            id="a preposition alone in its line",
        ),
        pytest.param(
            "Omar, and I'd say forty mortar rounds were found. Mine Action",
            id="two who say, of whom one has no name",
        ),
        pytest.param(
            "Mines killed two. It has an office, I told him. Tom says four died.",
            id="whom a columnist told something",
        ),
        pytest.param(
            "MAB\nThe Mine Action Bureau in (MAB) cleared 40 hectares.",
            id="a bare preposition before an acronym",
        ),
        pytest.param(
            '"We found 40 shells," said Omar Bah of the UN Mine Action Service (UNMAS),',
            id="a text that breaks off behind a speaker",
        ),
    ],
)
def test_odd_texts(text: str) -> None:
    check(text)


def test_repeated_figures_have_ids_of_their_own() -> None:
    text = "Landmines killed 12 people. In May, landmines killed 12 people."
    found = check(text)
    assert [f.number_start for f in found.figures] == [17, 53]
