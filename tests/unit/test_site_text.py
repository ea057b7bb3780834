"""Words of documents on pages: cut at the right characters, and never obeyed."""

from __future__ import annotations

import pytest

from mineaction.site.characters import name, plain
from mineaction.site.pieces import Span, page_bounds, pieces
from mineaction.site.render import said
from mineaction.site.search import terms


def marked(text: str, number: str, *, before: str = "") -> list[str]:
    """What is marked when the claim is the first `number` after `before`."""
    start = text.index(number, text.index(before))
    span = Span(start, start + len(number), "f", "people", "killed", "")
    found = pieces(text, [span], 0, len(text))
    return [piece.text for piece in found if piece.span]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("In Ağdam 12 were hurt.", "12"),
        ("💣💥 12 were hurt.", "12"),
        ("Xocavənd e\u0301 12 were hurt.", "12"),
        ("قُتل 12 مدنيا", "12"),
        ("قُتل ١٢ مدنيا", "١٢"),
        ("𝟏𝟐 were hurt", "𝟏𝟐"),
        ("A 👩‍👧‍👦 family of 12.", "12"),
    ],
    ids=[
        "letters outside ASCII",
        "characters outside the basic plane",
        "a combining accent",
        "right-to-left words",
        "Arabic digits",
        "digits outside the basic plane",
        "joined emoji",
    ],
)
def test_a_number_is_marked_at_its_code_points(text: str, number: str) -> None:
    assert marked(text, number) == [number]


def test_pieces_together_are_the_text() -> None:
    text = "Ağdam 💣: 12 killed,\r\n13\u202e injured\u2069 in 2023 \U000e0041."
    spans = [Span(9, 11, "f", "people", "killed", ""), Span(37, 41, "", "date", "", "")]
    assert "".join(piece.text for piece in pieces(text, spans, 0, len(text))) == text


def test_a_span_inside_another_marks_what_is_left() -> None:
    spans = [Span(0, 10, "", "date", "", ""), Span(3, 5, "f", "people", "killed", "")]
    found = [(p.text, p.span.key if p.span else None) for p in pieces("0123456789ab", spans, 0, 12)]
    assert found == [("0123456789", ""), ("ab", None)]


@pytest.mark.parametrize(
    "character",
    ["\u202e", "\u2066", "\u200f", "\u061c", "\u200b", "\x00", "\x07", "\ufeff", "\U000e0041"],
    ids=name,
)
def test_a_hidden_character_is_shown_by_its_code(character: str) -> None:
    shown = said(f"12{character}killed")
    assert character not in shown
    assert f"U+{ord(character):04X}</span>" in shown
    assert character not in plain(f"12{character}")


@pytest.mark.parametrize("text", ["می\u200cروند", "👩\u200d👧", "क\u094d\u200dष", "a\tb\nc"])
def test_what_belongs_to_words_stays(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</bdi><style>*{}</style>"],
)
def test_markup_of_a_document_is_text(text: str) -> None:
    shown = str(said(text))
    assert "<" not in shown.removeprefix("<bdi>").removesuffix("</bdi>")


@pytest.mark.parametrize(
    ("length", "breaks", "claims", "expected"),
    [
        (0, [], [], [(0, 0)]),
        (30, [0, 8, 19], [], [(0, 8), (8, 19), (19, 30)]),
        (8, [0, 3, 6], [1, 4, 7], [(0, 6), (6, 8)]),
        (25, [0], [], [(0, 12), (12, 24), (24, 25)]),
    ],
    ids=[
        "an empty text",
        "pages end where sentences begin",
        "a page has no more than two claims",
        "a sentence that is longer than a page is cut",
    ],
)
def test_pages_of_a_text(
    length: int, breaks: list[int], claims: list[int], expected: list[tuple[int, int]]
) -> None:
    assert page_bounds(length, breaks, claims, characters=12, most=2) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Over 3,461 Victims", ["over", "3461", "victims"]),
        ("1 046.3 hectares", ["1046.3", "hectares"]),
        ("In 2020 300 people", ["2020", "300", "people"]),
        ("Ağdam and Füzuli", ["agdam", "fuzuli"]),
        ("1.5 million", ["1.5", "million"]),
    ],
)
def test_words_are_searched_without_case_accents_and_groups(text: str, expected: list[str]) -> None:
    assert list(terms(text)) == expected
