"""The day of a statement holds for all that a text quotes from the same mouth."""

from __future__ import annotations

import pytest
from tests.support.documents import when_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Torva has still to clear 41 square kilometres of minefields, the head of the mine "
            "action centre, Ann Poe, said.\n\nOf these, 30 square kilometres lie in the north, she "
            'told reporters in Venn Monday.\n\nThe harvest was good.\n\n"We employ 212 deminers," '
            "Poe said. Mines have killed 77 people since 2019, she added.\n\nThe Red Cross says "
            "that 90 people are waiting for artificial limbs after mine accidents.",
            {"41": "~@2030-06-17", "212": "~@2030-06-17", "77": "2019~2030-06-17@2030-06-17"},
            id="she told reporters on Monday",
        ),
        pytest.param(
            'In 1999 Ann Poe told us that 900 km2 were mined. "Now 40 km2 of minefields are '
            'left," Ann Poe says.',
            {"900": "~@1999", "40": "~@2030-06-19"},
            id="what was said years ago was said then",
        ),
        pytest.param(
            "Speaking of the work in 2029, Poe said that 61 km2 were demined.",
            {"61": "2029~2029@2029-12-31"},
            id="the year of what is spoken of",
        ),
        pytest.param(
            "Poe said in Venn, presenting the reports for 2027 and 2028, that the land is poor. She"
            " said 560 people work as deminers.",
            {"560": "~@2030-06-19"},
            id="the years of reports",
        ),
        pytest.param(
            "Landmines killed 12 people this year, said the minister, Ann Poe, on Monday.",
            {"12": "2030~2030-06-17@2030-06-17"},
            id="a name between the verb and its day",
        ),
        pytest.param(
            "The minister, Jon Ek, said on Monday that 40 km2 were mined. On Tuesday Jon Ek said "
            "that 90 deminers were at work.\n\nJon Ek also said that mines had killed 12 people.",
            {"40": "~@2030-06-17", "90": "~@2030-06-18", "12": "~@2030-06-19"},
            id="two days",
        ),
    ],
)
def test_the_day_of_a_speaker(text: str, expected: dict[str, str]) -> None:
    found = when_of(text, "2030-06-19")
    assert {number: found.get(number) for number in expected} == expected
