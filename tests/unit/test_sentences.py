"""Sentences: where one ends, and the many stops that end none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.reading import case

from mineaction.text.layout import layout
from mineaction.text.sentences import sentences
from mineaction.text.tokens import tokenize, view


def split(text: str) -> list[str]:
    """The sentences of a text as printed."""
    return [text[s.start : s.end] for s in sentences(layout(text), tokenize(view(text)))]


ONE = [
    case("a plain stop", "Sappers found mines. They left.", 2),
    case("a question and an answer", "Who laid them? Nobody knows.", 2),
    case("an exclamation", "Stop! Mines.", 2),
    case("a title", "Mr. Aliyev saw mines.", 1),
    case("a military rank", "Gen. Orlov and Col. Petrov saw mines.", 1),
    case("a letter that names a thing", "She wrote it on X. OCHA's figures differ.", 2),
    case("a letter that names a thing, before a word", "It was on X. The mine was old.", 2),
    case("an initial behind on", "He called on S. Poladov.", 1),
    case("an initial", "S. Poladov saw mines.", 1),
    case("two initials", "J. R. Ewing saw mines.", 1),
    case("initials without spaces", "J.R. Ewing saw mines.", 1),
    case("a country", "The U.S. Army saw mines.", 1),
    case("i.e.", "He saw two types, i.e. anti-tank mines and shells.", 1),
    case("i.e. before a numeral", "He saw many, i.e. 40 mines.", 1),
    case("e.g.", "He saw shells, e.g. Mortar shells.", 1),
    case("a month before a day", "Found on Nov. 10 in the field.", 1),
    case("a month at the end", "It was found in Nov. The field is closed.", 2),
    case("No. before a number", "Decree No. 5 was signed.", 1),
    case("art. before a number", "It follows from Art. 5 of the law.", 1),
    case("sq. km", "They cleared 5 sq. km of land.", 1),
    case("sq. km. in mid-sentence", "They cleared 5 sq. km. of land.", 1),
    case("approx.", "They cleared approx. 5 hectares.", 1),
    case("a decimal", "They cleared 5.2 hectares.", 1),
    case("a date with stops", "It was on 10.11.2020 in Baku.", 1),
    case("p.m. in mid-sentence", "It was 5 p.m. when the mine exploded.", 1),
    case("p.m. at the end", "It was 5 p.m. The mine exploded.", 2),
    case("an ellipsis in mid-sentence", "He waited… then left.", 1),
    case("an ellipsis at the end", "He waited… Then he left.", 2),
    case("a lost space after the stop", "A mine was found.The sappers left.", 2),
    case("an address on the web", "See example.org for mines.", 1),
    case("a number at the end", "They found 40. Then they left.", 2),
    case("a year at the end", "They came in 2020. Then they left.", 2),
    case("a next sentence that begins with a number", "They found shells. 40 mines followed.", 2),
    case("a next sentence that begins with a quote", 'They found shells. "We left," he said.', 2),
    case("a company", "Mines Advisory Group Inc. of Leeds came.", 1),
    case("a no-break space after the stop", "They found shells.\u00a0Then they left.", 2),
    case("letters of Azerbaijan", "They went to Ağdam. Füzuli and Xocavənd came next.", 2),
    case("a sentence that begins with a special letter", "They left. Şuşa was safe.", 2),
    case("a small letter after the stop", "They left. then came back.", 1),
    case("vs.", "It is sappers vs. Mines.", 1),
    case("one letter that ends a group", "They are in group A. Then they left.", 2),
    case("a footnote's mark behind the stop", "Nine were hurt.3 In May a mine went off.", 2),
    case("a mark that ends the text", "It was found.4", 1),
    case("an abbreviation before its number", "See fig.3 In the annex.", 1),
]
QUOTES = [
    case(
        "the quote closes with its sentence", '"We left." He smiled.', ['"We left."', "He smiled."]
    ),
    case("curly quotes", "“We left.” He smiled.", ["“We left.”", "He smiled."]),
    case(
        "a quotation of two sentences",
        '"We left. We came back," he said.',
        ['"We left.', 'We came back," he said.'],
    ),
    case(
        "a bracket closes with its sentence", "(We left.) He smiled.", ["(We left.)", "He smiled."]
    ),
    case("a question in a quote", '"Who knows?" he asked.', ['"Who knows?" he asked.']),
]
BLOCKS = [
    case(
        "a headline is a sentence of its own",
        "Mines found\n\nThey were found.",
        ["Mines found", "They were found."],
    ),
    case(
        "a row of a table is one sentence",
        "Year | Found.\n2023 | 4. May",
        ["Year | Found.", "2023 | 4. May"],
    ),
    case(
        "a list number stays with its item",
        "Rules:\n1. Stop. Call.",
        ["Rules:", "1. Stop.", "Call."],
    ),
    case(
        "a sentence inside a list item may begin with a number",
        "Toll:\n- Mines hit 90 people. 14 died. Orla (9) is worst off.",
        ["Toll:", "- Mines hit 90 people.", "14 died.", "Orla (9) is worst off."],
    ),
    case(
        "page furniture is no sentence",
        "They left.\n\n7\n\nThey came back.",
        ["They left.", "They came back."],
    ),
    case(
        "an address is no sentence",
        "They left.\nhttps://example.org\nThey came.",
        ["They left.", "They came."],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_how_many_sentences(text: str, expected: int) -> None:
    assert len(split(text)) == expected, split(text)


@pytest.mark.parametrize(("text", "expected"), [*QUOTES, *BLOCKS])
def test_sentences_as_printed(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@given(st.text(alphabet=st.sampled_from("aZ 1.!?\"')(\n"), max_size=80) | st.text())
def test_sentences_never_overlap_and_hold_every_token(text: str) -> None:
    blocks, tokens = layout(text), tokenize(view(text))
    kept = [t for s in sentences(blocks, tokens) for t in s.tokens]
    skipped = [(b.start, b.end) for b in blocks if b.kind in ("furniture", "url")]
    skipped += [span for b in blocks for span in b.skip]
    assert kept == [t for t in tokens if not any(a <= t.start < b for a, b in skipped)]
