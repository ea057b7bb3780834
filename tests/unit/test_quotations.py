"""Quotation marks: which pair, which are apostrophes, and how they reach over paragraphs."""

from __future__ import annotations

import pytest

from mineaction.text.layout import layout
from mineaction.text.quotations import Quotation, quotations
from mineaction.text.sentences import sentences
from mineaction.text.tokens import tokenize, view


def quoted(text: str) -> list[Quotation]:
    viewed = view(text)
    return quotations(sentences(layout(viewed), tokenize(viewed)))


def texts(text: str) -> list[str]:
    return [text[q.start : q.end] for q in quoted(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('"Five died," she said.', ['"Five died,"'], id="straight marks"),
        pytest.param(
            "\u201cFive died,\u201d she said.", ["\u201cFive died,\u201d"], id="curly marks"
        ),
        pytest.param(
            "\u00abFive died\u00bb, she said.", ["\u00abFive died\u00bb"], id="guillemets"
        ),
        pytest.param(
            "\u201eFive died\u201c, she said.", ["\u201eFive died\u201c"], id="German marks"
        ),
        pytest.param(
            '"One died," he said. "Two were hurt."',
            ['"One died,"', '"Two were hurt."'],
            id="a quotation that its owner interrupts is two",
        ),
        pytest.param(
            '"Nobody knows. Nobody asks. We count 12," he said.',
            ['"Nobody knows. Nobody asks. We count 12,"'],
            id="a quotation of several sentences is one",
        ),
        pytest.param(
            'He wrote (in "Notes on mines") that 12 died.',
            ['"Notes on mines"'],
            id="marks inside brackets",
        ),
        pytest.param(
            "The chief said: 'We lost four men.' He wept.",
            ["'We lost four men.'"],
            id="single marks",
        ),
        pytest.param(
            "'The villagers' fields hold 30 mines,' the mayor said.",
            ["'The villagers' fields hold 30 mines,'"],
            id="a plural's apostrophe does not end a single-mark quotation",
        ),
        pytest.param("The farmers' union lost 3 men in '93.", [], id="apostrophes are no marks"),
        pytest.param('A pipe of 12" was found.', [], id="an inch mark is none"),
    ],
)
def test_marks_are_paired(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_a_quotation_inside_another_is_deeper() -> None:
    found = quoted("\"The guard shouted 'Stop here' and 2 men died,\" she said.")
    assert [q.depth for q in found] == [0, 1]


def test_a_quotation_opened_again_at_each_paragraph_is_one() -> None:
    text = '"Four died in May.\n\n"Six died in June.\n\n"Nobody came," the mayor said.'
    assert texts(text) == [text[: text.index(" the mayor")]]


def test_a_quotation_that_never_closes_ends_with_its_paragraph() -> None:
    found = quoted('"Four died in May, said nobody.\n\nThe mayor went home.')
    assert [(q.closed, q.end) for q in found] == [(False, 31)]


def test_each_paragraph_is_read_afresh_after_a_missing_mark() -> None:
    assert texts('"Four died.\n\nShe said: "Six died."') == ['"Four died.', '"Six died."']


def test_tokens_of_a_quotation_are_found_by_sentence() -> None:
    (quotation,) = quoted('He said: "We saw it. We ran."')
    assert (quotation.first, quotation.last) == ((0, 3), (1, 3))
