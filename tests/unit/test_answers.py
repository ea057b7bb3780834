"""Interviews: a bare number that opens an answer counts what the question asks for."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

TALK = "Deminers in the hills told us about landmines.\n\n"

ANSWERS = [
    case(
        "mines found, deminers at work",
        "Q: How many mines did your team find this spring?\nA: Ninety-one.\n"
        "Q: And how many deminers are you?\nA: Fourteen.",
        {"Ninety-one": "devices_found MINE", "Fourteen": "deminers"},
    ),
    case(
        "a question that goes on from the one before",
        "- How many people were hurt by mines in your district?\n- Twelve, two of them children.\n"
        "- And killed?\n- Five.",
        {"Twelve": "injured", "two": "injured child", "Five": "killed"},
    ),
    case(
        "a question with any",
        "- Any accidents with mines this year?\n- Three, all in July.",
        {"Three": "incidents"},
    ),
    case(
        "a question about something else",
        "- How many brothers do you have?\n- Four.",
        {},
    ),
    case(
        "an answer to a question further back",
        "- How many mines were found?\n- Ask the captain.\n- He is away.\n- Seven.",
        {},
    ),
    case(
        "what is left, with a unit of its own",
        "How much is left?\nIn the whole valley 31 square kilometres. Ten years ago it was 90.",
        {"31": "area_contaminated KMK", "90": "area_contaminated KMK"},
    ),
    case(
        "what lies in the ground",
        "- And in the ground?\n- Perhaps 7,000 mines.",
        {"7,000": "devices_emplaced MINE"},
    ),
    case(
        "accidents without a word for the number",
        "Have you had accidents?\nI have seen four since I began.",
        {"four": "incidents"},
    ),
    case(
        "when the work will end",
        "- When will it be over?\n- The plan says 2031. I would say twelve years or so.",
        {"twelve": "time_to_clear ANN"},
    ),
    case(
        "when something else will end",
        "- When did you marry?\n- Twelve years after the war.",
        {},
    ),
    case(
        "how many of those who speak",
        "How many of you remain?\n- In my company twenty-two. We were forty, six of us women.",
        {"twenty-two": "deminers", "forty": "deminers", "six": "deminers adult F"},
    ),
    case(
        "parts of the land that was asked for",
        "How much land is still mined?\nAbout 77 square kilometres. 40 of them are in Orla, 20 "
        "in Sova.",
        {
            "77": "area_contaminated KMK",
            "40": "area_contaminated KMK",
            "20": "area_contaminated KMK",
        },
    ),
    case(
        "the things of the question before",
        "- How many mines are there?\n- Nobody knows. Estimates run from 800 to 900.\n"
        "- And how many have you found?\n- 417 by the end of May.",
        {"800 to 900": "devices_emplaced MINE", "417": "devices_found MINE"},
    ),
    case(
        "cattle that were hurt",
        "- How many people have lost a limb here?\n- Eleven.\n- And cattle?\n- Hundreds.",
        {"Eleven": "injured"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), ANSWERS)
def test_what_an_answer_counts(text: str, expected: dict[str, str]) -> None:
    assert readings(TALK + text) == expected
