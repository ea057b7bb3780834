"""Work that is still to be done: what it would take to clear lies in the ground."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

CASES = [
    case(
        "what had yet to be made safe",
        "At the end of May, less than 24 square kilometres of Narvia had yet to be made safe, the "
        "mine action centre says.",
        {"24": "area_contaminated KMK"},
    ),
    case(
        "mines that remain to be lifted",
        "About 900 mines remain to be lifted on the ridge.",
        {"900": "devices_emplaced MINE"},
    ),
    case(
        "mines that are waiting to be destroyed",
        "In the gorge 40 mines are still waiting to be destroyed by the sappers.",
        {"40": "devices_emplaced MINE"},
    ),
    case(
        "an infinitive behind the years that it would take",
        "It would take 30 years to clear the 4 million mines in Narvia.",
        {"30": "time_to_clear ANN", "4 million": "devices_emplaced MINE"},
    ),
    case(
        "an infinitive behind years that are needed",
        "The region needs 70 years to demine its 17,400 hectares of mined land.",
        {"70": "time_to_clear ANN", "17,400": "area_contaminated HAR"},
    ),
    case(
        "a gerund as the subject of what would be paid",
        "Removing all 900,000 mines would cost $33 million.",
        {"900,000": "devices_emplaced MINE", "33 million": "cost USD"},
    ),
    case(
        "a gerund as the subject of what will last",
        "At this pace demining the 5,800 hectares of minefields will take decades.",
        {"5,800": "area_contaminated HAR"},
    ),
    case(
        "money that is needed to destroy",
        "Some $34 million is needed to destroy the 2,000 mines along the river.",
        {"34 million": "cost USD", "2,000": "devices_emplaced MINE"},
    ),
    case(
        "what somebody still has to do",
        "The army still has to lift 900 mines.",
        {"900": "devices_emplaced MINE"},
    ),
    case(
        "years that were spent are work done",
        "It took sappers 12 years to clear the 4,000 mines.",
        {"4,000": "devices_found MINE"},
    ),
    case(
        "a machine that helped is work done",
        "The machine helped to clear the 40 mines scattered across the field.",
        {"40": "devices_found MINE"},
    ),
    case(
        "a plan is planned work, and no price",
        "The plan is to get rid of the 900 mines along the river by 2027.",
        {"900": "devices_found MINE planned"},
    ),
    case(
        "a duty without a price is a task",
        "The mayor said that the army needs to clear 300 hectares of mined land this year.",
        {"300": "area_cleared HAR"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_work_ahead(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
