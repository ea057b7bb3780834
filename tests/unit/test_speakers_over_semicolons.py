"""How far a source at the head of a sentence reaches, and when a country is none."""

from __future__ import annotations

import pytest
from tests.support.speaking import OUTLET, speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "According to the Ministry of Health, nine people died; another 17 lost a limb.",
            "Ministry of Health", id="another part that counts on",
        ),
        pytest.param(
            "As reported by the army, nine mines lay in Upper Ford; in Lower Ford lay 17 mines.",
            "army", id="a part on another place",
        ),
        pytest.param(
            "According to the governor, the work is slow; the teams hope for more; the district"
            " still has 17 hectares of mined land.",
            "governor", id="the third part",
        ),
        pytest.param(
            "According to the deminers' union, nine sappers died; the Hills Trust counted 17.",
            "Hills Trust", id="a part with a source of its own",
        ),
        pytest.param(
            "According to the ministry, nine people died; we know of the names of 17 victims.",
            OUTLET, id="a part in which the writer speaks",
        ),
        pytest.param(
            "Nine people died, according to the ministry; a road was mined, and a mine hurt"
            " 17 people.",
            OUTLET, id="a source behind its statement ends with it",
        ),
    ],
)  # fmt: skip
def test_a_source_that_opens_a_sentence_holds_all_its_parts(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ukraine shows what follows: mines killed 17 people in a year.",
            OUTLET, id="shows what follows",
        ),
        pytest.param(
            "Cambodia shows that clearance pays: mines hurt 17 people, not hundreds.",
            OUTLET, id="shows that",
        ),
        pytest.param(
            "Laos reminds us that cluster munitions last: 17 people were injured.",
            OUTLET, id="reminds us",
        ),
        pytest.param(
            "Colombia tells another story: mines killed 17 people in 2030.",
            OUTLET, id="tells another story",
        ),
        pytest.param(
            "Libya confirms the trend: mines killed 17 people.", OUTLET, id="confirms the trend",
        ),
        pytest.param(
            "Chad confirmed that mines had killed 17 people.", "Chad", id="confirms that",
        ),
        pytest.param(
            "Peru stated that 17 mines remain.", "Peru", id="a state that states",
        ),
        pytest.param(
            "Angola reminded the meeting that 17 mined areas remain.",
            "Angola", id="a state that reminds a meeting",
        ),
        pytest.param(
            "Angola released a total of 17 hectares of mined land in 2030.",
            OUTLET, id="land that a state released",
        ),
        pytest.param(
            "Peru released in all a total of 17 mined areas to its farmers.",
            OUTLET, id="areas that a state released",
        ),
        pytest.param(
            "Peru released figures on the work: 17 mined areas remain.",
            "Peru", id="figures that a state released",
        ),
        pytest.param(
            "Chad's figures show that 17 people died.", "Chad", id="figures of a state",
        ),
    ],
)  # fmt: skip
def test_a_country_that_is_an_example_says_nothing(text: str, expected: str) -> None:
    assert speaker(text) == expected
