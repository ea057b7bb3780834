"""Readings in papers of several kinds: ages, lessons, crops, staff."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

HEAD = "Mine Action Foundation\nBulletin, May 2024\n\n"

CASES = [
    case(
        "as many ages as there are boys, before a verb",
        HEAD + "Three boys aged 9, 11 and 12 picked up a grenade; one died.",
        {"one": "killed UXO"},
    ),
    case(
        "an age, and then others",
        HEAD + "Two men aged 30 and 12 others were hurt by a mine.",
        {"Two": "injured adult M", "12": "injured"},
    ),
    case(
        "land for rice that was cleared",
        HEAD + "In 2023 we:\n- cleared 84 hectares of rice land\n- destroyed 12 mines",
        {"84": "area_cleared HAR", "12": "devices_found MINE"},
    ),
    case(
        "lessons in schools",
        HEAD + "The mine school gave lessons in 61 villages to 9,800 children.",
        {"9,800": "risk_education child"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_a_number_counts(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
