"""A letter that a story tells of speaks for who wrote it, not for who passed the news on."""

from __future__ import annotations

import pytest
from tests.support import speaking as support

CASES = [
    pytest.param(
        "The letter dated 2 April 2031 that Foreign Minister Ivo Prat sent to the Council was"
        " circulated, referring to the Foreign Ministry. Mines have killed 17, the letter said.",
        "Foreign Minister Ivo Prat", id="who sent it, behind that",
    ),
    pytest.param(
        "The letter of 7 March which the envoy of Narvia, Ann Poe, addressed to the Council is out,"
        " the Courier has learned from the Foreign Ministry. According to the letter, mines have"
        " killed 17 citizens.",
        "Ann Poe", id="an office with its name behind a comma",
    ),
    pytest.param(
        "The letter sent by Foreign Minister Ivo Prat to the Council was circulated. According to"
        " the letter, mines have killed 17 citizens.",
        "Foreign Minister Ivo Prat", id="sent by somebody to somebody",
    ),
    pytest.param(
        "A message from Mayor Ann Poe to the Council was read out. Mines have killed 17 citizens,"
        " the message says.",
        "Mayor Ann Poe", id="a message from somebody",
    ),
    pytest.param(
        "Letter dated 23 August 2031 from the Minister of Foreign Affairs of Narvia Ivo Prat"
        " addressed to the Council was circulated. The letter notes that mines have killed 17.",
        "Ivo Prat", id="a title without its article",
    ),
    pytest.param(
        "Ivo Prat sent letters to his colleagues. The Rivers Ministry said mines had killed 17.",
        "Rivers Ministry", id="who speaks beside a letter",
    ),
    pytest.param(
        "A letter from the front arrived. According to the Rivers Ministry, mines killed 17.",
        "Rivers Ministry", id="a letter from a place",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_writer_of_a_letter_speaks(text: str, expected: str) -> None:
    assert support.speaker(text, "The Courier", "17") == expected
