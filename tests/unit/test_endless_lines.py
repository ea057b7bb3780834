"""A line that never ends is read like any other: no depth of calls and no look grows with it."""

from __future__ import annotations

import re

import pytest

from mineaction.extraction import extract

_NUMBER = re.compile(r"\d+")


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("mine (1 ( ", id="brackets that never close, parts of parts"),
        pytest.param("1 mine killed 12345 ", id="numbers around one word"),
        pytest.param("mines, 1, ", id="commas"),
        pytest.param("including 5 men, among them 3 ", id="parts among parts"),
        pytest.param("Mines: 12\n", id="lines of labels"),
    ],
)
def test_a_line_that_never_ends_is_read(unit: str) -> None:
    times = 12_000 // len(unit)
    read = [m for m in extract(unit * times).mentions if m.text[:1].isdigit()]
    assert len(read) == times * len(_NUMBER.findall(unit))
