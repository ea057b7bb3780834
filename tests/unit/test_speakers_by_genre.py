"""Who says each figure in whole documents of many genres, from heads and feet to transcripts.

The documents stand in speakers_by_genre.txt: "[17|Some Office]" marks the number 17 as said by
Some Office, "[9|=]" a number of the same speaker as the one before. All of them are invented.
"""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from mineaction.evaluation.score import plain_name
from mineaction.extraction.model import Context
from mineaction.extraction.pipeline import analyse
from mineaction.extraction.speakers.attribute import attribute

_MARK = re.compile(r"\[(?P<number>[^|\]]+)\|(?P<speaker>[^\]]+)\]")
_PARTS = re.split(r"^#### (.*)\n", Path(__file__).with_name("speakers_by_genre.txt").read_text(
    encoding="utf-8"), flags=re.MULTILINE)[1:]  # fmt: skip
DOCUMENTS = [
    pytest.param(text, id=name)
    for (name, text), number in zip(pairwise(_PARTS), range(len(_PARTS)), strict=False)
    if number % 2 == 0
]


def expected(text: str) -> tuple[str, list[tuple[int, str]]]:
    """The text without its marks, and (start of a number, its speaker) in their order."""
    plain, end = "", 0
    found: list[tuple[int, str]] = []
    for mark in _MARK.finditer(text):
        plain += text[end : mark.start()]
        speaker = found[-1][1] if mark["speaker"] == "=" else mark["speaker"]
        found.append((len(plain), speaker))
        plain += mark["number"]
        end = mark.end()
    return plain + text[end:], found


def told(text: str) -> dict[int, str]:
    """The speaker at the start of every token."""
    analysis = analyse(text, Context())
    attributions = attribute(analysis)
    return {
        token.start: attributions.chain_at(sentence.index, i).speaker or ""
        for sentence in analysis.sentences
        for i, token in enumerate(sentence.tokens)
    }


@pytest.mark.parametrize("text", DOCUMENTS)
def test_every_figure_has_its_speaker(text: str) -> None:
    plain, figures = expected(text)
    speakers = told(plain)
    wrong = [
        f"{plain[start : start + 12]!r}: {speakers[start]!r}, expected {speaker!r}"
        for start, speaker in figures
        if plain_name(speakers[start]) != plain_name(speaker)
    ]
    assert wrong == []
