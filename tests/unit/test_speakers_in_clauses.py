"""Whose a clause is: verbs that share a subject, who is asked, sources in the middle, sums."""

from __future__ import annotations

import pytest
from tests.support.speaking import OUTLET, speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "In her speech, Ms. Coe thanked the people of Norland and noted that Safe Paths had"
            " cleared 17 fields.",
            "Coe", id="behind words of place",
        ),
        pytest.param(
            "Governor Ana Petrova, head of the council, toured the depot and said 17 shells"
            " were left.",
            "Governor Ana Petrova", id="behind an apposition",
        ),
        pytest.param(
            "The ministry has opened a hotline and reports 17 calls on mines.",
            "ministry", id="a body that does something first",
        ),
        pytest.param(
            "The mayor thanked the donors, noting that 17 people had died.", "mayor",
            id="a participle behind a comma",
        ),
        pytest.param(
            "Ann Poe, head of the Mine Office, praised the men, adding that 17 mines were left.",
            "Ann Poe", id="a participle behind an apposition",
        ),
        pytest.param(
            "Nine mines were found, the mayor said, adding that 17 were lifted.", "mayor",
            id="a participle of who has said something",
        ),
        pytest.param(
            "Mines hurt two farmers, meaning that 17 have been hurt.", OUTLET,
            id="a participle of no speech",
        ),
        pytest.param(
            "He shook hands with the donors, but warned that 17 schools lay among mines.",
            OUTLET, id="a pronoun of nobody",
        ),
        pytest.param(
            "Mines lay along the road and said nothing of the 17 people who died.",
            OUTLET, id="a subject that speaks for nobody",
        ),
    ],
)  # fmt: skip
def test_verbs_joined_by_and_share_their_subject(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Residents of Lipovo reached by this newspaper spoke of 17 dead.",
            "Residents of Lipovo", id="reached by a paper",
        ),
        pytest.param(
            "Herders interviewed by the Hills Herald said 17 mines lay on the pass.",
            "Herders", id="interviewed by an outlet",
        ),
        pytest.param(
            "The wounded were met by a doctor, who spoke of 17 dead.",
            "a doctor", id="not the wounded, met by the one who speaks",
        ),
        pytest.param(
            "Karim D., the headman of Upper Ford, told Valley Wire that he had counted 17 mines.",
            "Karim D.", id="a person whom an office describes",
        ),
        pytest.param(
            "The governor of the province, Ana Petrova, told Valley Wire of 17 mines.",
            "Ana Petrova", id="an office that a name explains",
        ),
    ],
)  # fmt: skip
def test_who_is_asked_is_who_speaks(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "All this time 17 hectares stay closed and, by the Water Office's count, nine"
            " families live beside them.",
            OUTLET, id="before a count",
        ),
        pytest.param(
            "Clearance has stopped, but according to the Water Office 17 mines were found.",
            "Water Office", id="behind a source without commas",
        ),
        pytest.param(
            "Mines killed 17 people and, according to the governor, nine cows.",
            OUTLET, id="before a source in commas",
        ),
        pytest.param(
            "Mines killed 17 people and hurt nine, according to the governor.",
            "governor", id="a source behind it all",
        ),
        pytest.param(
            "Mines have hurt 17 people, the Guard says, and 40 fields are closed, according to the"
            " Hills Union.",
            "Guard", id="who said the first clause, before a source of the second",
        ),
    ],
)  # fmt: skip
def test_a_source_behind_and_holds_its_own_clause(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Known hazardous areas add up to 17 km2.", OUTLET, id="areas"),
        pytest.param("The new finds of the Staff add to the 17 of May.", OUTLET, id="finds"),
        pytest.param("The Joint Staff adds that 17 were found.", "Joint Staff", id="speech"),
        pytest.param(
            "Mines killed nine in Borno, Adamawa and Yobe states and hurt 17.",
            OUTLET, id="states of a country",
        ),
        pytest.param(
            "Two earlier claims of this kind from the parish: mines hurt 17 people.",
            OUTLET, id="claims that are counted",
        ),
        pytest.param(
            "Three reports on the accident: 17 killed by a landmine.", OUTLET, id="reports",
        ),
        pytest.param(
            "The Borno police states that mines hurt 17 people.", "Borno police", id="a police",
        ),
    ],
)  # fmt: skip
def test_sums_and_states_are_no_speech(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    "label",
    ["Source of all data", "Sources of data", "Source for all figures", "Source of the figures"],
)
def test_a_field_names_the_source_of_all_figures(label: str) -> None:
    office = "National Demining Office (NDO)"
    head = f"CHAD: FACTS\nIssue 9 | 22 April 2031\n{label}: {office}"
    assert speaker(f"{head}\n\nKilled ... 17") == office
    assert speaker(f"{head}, unless noted\n\nKilled ... 17") == office
    assert speaker(f"{head[:-6]}\n\nKilled ... 17") == office.removesuffix(" (NDO)")


def test_a_bracket_ends_the_source_that_stands_in_it() -> None:
    text = "Facts (all data: Hills Demining Office)\n\nKilled ... 17"
    assert speaker(text) == "Hills Demining Office"


def test_one_group_of_many_is_not_the_body_named_later() -> None:
    text = (
        "Mines have hurt 17 people, a {} aid group said. Nine were killed in May, according to"
        " the Relief Association of Upper Orla."
    )
    assert speaker(text.format("local")) == "a local aid group"


def test_a_label_of_mined_land_is_no_speaker() -> None:
    assert speaker("Mine suspected area (MSA): 17 km2\n") == OUTLET
