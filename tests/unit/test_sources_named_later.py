"""A lead has its official without a name; the next paragraph names who holds the office."""

from __future__ import annotations

import pytest
from tests.support.speaking import OUTLET, speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "HEAL, May 3 (Valley Wire) -- A mine killed 17 people in the hills on Sunday, a local"
            " official said.//The blast occurred at noon, Omar Diallo, head of the district's"
            " welfare office, told Valley Wire.",
            "Omar Diallo", id="a local official, and the head of an office",
        ),
        pytest.param(
            "A roadside bomb wounded 17 soldiers on Friday, a military spokesman said.//Colonel"
            " Idris Bah said the convoy was on its way home.",
            "Colonel Idris Bah", id="a spokesman, and an officer by his rank",
        ),
        pytest.param(
            "A mine killed 17 villagers, a mine clearance chief said on Monday.//Sok Chan,"
            " director-general of the Hills Mine Action Centre, said the mine was old.",
            "Sok Chan", id="a chief, and a director",
        ),
        pytest.param(
            "Mines hurt 17 people last year, a senior official said.//Deputy Minister Ann Poe told"
            " reporters that work goes on.",
            "Deputy Minister Ann Poe", id="a senior official, and a deputy minister",
        ),
        pytest.param(
            "A blast killed 17 people, according to a police spokesman.//Police spokesman Ali"
            " Shah said the bomb was hidden in a cart.",
            "Ali Shah", id="according to a spokesman who is named",
        ),
        pytest.param(
            "A mine killed 17 people, the regional governor said.//The bus had left at noon,"
            " Governor Omar Diallo said in a statement.",
            "Governor Omar Diallo", id="the governor, who has no name yet",
        ),
        pytest.param(
            "World   Africa   Sport//Mine kills bus passengers//Source: Valley Wire//Editor: pj//"
            "Listen//A mine killed 17 people on a bus, the provincial governor said.//They were on"
            " their way to a fair, Governor Omar Diallo told reporters.",
            "Governor Omar Diallo", id="below what a page has above its text",
        ),
        pytest.param(
            "A mine hurt 17 men on patrol, a UN official said.//UN mission spokeswoman Vera Lindt"
            " told reporters that they are out of danger.",
            "Vera Lindt", id="an official of a body that is named",
        ),
        pytest.param(
            "A mine killed 17 people, a local official said.//Omar Diallo, a farmer, said he had"
            " heard the blast.",
            "a local official", id="a farmer holds no office",
        ),
        pytest.param(
            "A mine killed 17 people, officials said.//Governor Omar Diallo said help was on its"
            " way.",
            "officials", id="several officials are nobody's name",
        ),
        pytest.param(
            "A mine killed 17 people, residents said.//Governor Omar Diallo said help was on its"
            " way.",
            "residents", id="residents hold no office",
        ),
        pytest.param(
            "A mine killed 17 people, a local official said.//It rained in the hills. The road was"
            " closed. Schools stayed shut.//Governor Omar Diallo said help was on its way.",
            "a local official", id="a name that comes too late",
        ),
        pytest.param(
            "A mine hurt 17 people.//Omar Diallo, head of the welfare office, said two had died.",
            OUTLET, id="nobody said it",
        ),
    ],
)  # fmt: skip
def test_the_official_of_a_lead_has_the_name_of_the_next_paragraph(
    text: str, expected: str
) -> None:
    assert speaker(text.replace("//", "\n\n")) == expected
