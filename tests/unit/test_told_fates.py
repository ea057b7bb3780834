"""Fates: people in a car that met a mine, members told apart, groups of the dead and the hurt."""

from __future__ import annotations

import pytest
from tests.support.reading import by_number, case, read, readings

ABOARD = [
    case(
        "a car, and what befell each of those in it",
        "A van with five engineers of a railway drove over an anti-tank mine near Orla. Three men "
        "died at once. The other two are in hospital; one of them lost both legs.",
        {
            "five": "casualties AV_MINE",
            "Three": "killed AV_MINE adult M",
            "two": "injured AV_MINE",
            "one": "injured AV_MINE",
        },
    ),
    case(
        "children around a shell, and their fates after a colon",
        "9 June, Sova: a submunition went off in the hands of four children; one died, three "
        "were badly hurt.",
        {
            "four": "casualties CMR child",
            "one": "killed CMR child",
            "three": "injured CMR child",
        },
    ),
    case(
        "deminers in a lorry, who are no staff at work",
        "A lorry with six deminers hit a landmine near Venn. Two died and four were wounded.",
        {"six": "casualties deminer", "Two": "killed deminer", "four": "injured deminer"},
    ),
    case(
        "people of whom some came to no harm",
        "A minibus with nine passengers struck a landmine near Orla on Sunday. Four of them died.",
        {"Four": "killed"},
    ),
    case(
        "fates of another paragraph",
        "Three boys found a landmine near Orla.\n\nIn Venn a landmine killed two women and hurt "
        "one man.",
        {"two": "killed adult F", "one": "injured adult M"},
    ),
    case(
        "the others, in a new sentence, who are none of the dead",
        "A landmine hit a cart near Sova. Two women died. The other two were taken to hospital.",
        {"Two": "killed adult F", "two": "injured"},
    ),
]
MEMBERS = [
    case(
        "one of them, who is told by age",
        "A landmine left six people hurt, one of them a ten-year-old girl.",
        {"six": "injured", "one": "injured child F"},
    ),
    case(
        "one of them, an adjective before the noun",
        "A landmine injured three villagers, one of them an elderly woman.",
        {"three": "injured", "one": "injured adult F"},
    ),
    case(
        "both of two",
        "Two people, both police officers, were wounded by an anti-personnel mine.",
        {"Two": "injured AP_MINE military_security"},
    ),
    case(
        "groups among them, in a sentence of their own",
        "Landmines killed 44 people in May. The police counted 13 farmers and seven children "
        "among them.",
        {"44": "killed", "13": "killed", "seven": "killed child"},
    ),
    case(
        "a verb before among them",
        "Landmines wounded 71 people in the valley. Twenty women are among them.",
        {"71": "injured", "Twenty": "injured adult F"},
    ),
    case(
        "among others, who were told of nowhere",
        "The landmine museum opened. Twenty women were among the guests.",
        {},
    ),
]
LISTED = [
    case(
        "victims by name and age, line by line",
        "Three herders were killed by a landmine near Orla:\n- Musa ag Alassan, 61\n- his son "
        "Ibrahim, 19\n- Omar Diko, 34, father of six children\n",
        {"Three": "killed"},
    ),
    case(
        "a family by name and age, in brackets",
        "Killed by a landmine: Ahmad Poe (38), Nasrin Poe (35) and their children Omid (9) and "
        "Laila (4).",
        {},
    ),
    case(
        "places with their dead, in brackets",
        "Killed by landmines in May: North Orla (38), South Orla (35).",
        {"38": "killed", "35": "killed"},
    ),
    case(
        "who the dead were",
        "The landmine killed eight people. The dead were four women, three men and a girl of five.",
        {"eight": "killed", "four": "killed adult F", "three": "killed adult M"},
    ),
    case(
        "one of those told before, named by age behind a comma",
        "Landmines hurt nine people. One, a ten-month-old boy, died overnight.",
        {"nine": "injured", "One": "killed child M"},
    ),
    case(
        "patients of a clinic and the children among them",
        "Landmines: since 2004 the hospital has treated 9,300 mine patients, 2,400 of them "
        "children.",
        {"9,300": "injured", "2,400": "injured child"},
    ),
    case(
        "wounds of mines and of other weapons",
        "Of the wounded in May 46 were hurt by landmines, 38 by bullets.",
        {"46": "injured", "38": "injured conflict"},
    ),
    case(
        "those whom victims leave behind",
        "The clinic works with 46 relatives of people who were killed by mines.",
        {},
    ),
    case(
        "all but some of them",
        "Landmines injured 17 people in May. All but two of them were men who worked in fields.",
        {"17": "injured"},
    ),
]
DIVIDED = [
    case(
        "victims of a year who were civilians",
        "In May mines injured 60 people. Thirty-one of this year's victims were civilians, among "
        "them seven minors.",
        {
            "60": "injured",
            "Thirty-one": "casualties civilian",
            "seven": "casualties civilian child",
        },
    ),
    case(
        "a share of the victims of a year",
        "There were 52 mine victims. Almost 60 per cent of the 2023 victims were hit by "
        "anti-vehicle mines.",
        {"52": "casualties", "60 per cent": "casualties AV_MINE P1"},
    ),
    case(
        "the dead of a month",
        "Landmines are a danger. Six of May's dead were children.",
        {"Six": "killed child"},
    ),
    case(
        "places that divide the toll before them",
        "Landmines killed 43 civilians in March. Deaths by district: Orla 20, Sova 13, Venn 10.",
        {
            "43": "killed civilian",
            "20": "killed civilian",
            "13": "killed civilian",
            "10": "killed civilian",
        },
    ),
    case(
        "victims who are the dead told before them",
        "Landmines killed 15 civilians. The victims were nine men, four women and two boys.",
        {
            "15": "killed civilian",
            "nine": "killed civilian adult M",
            "four": "killed civilian adult F",
            "two": "killed civilian child M",
        },
    ),
    case(
        "trades that no lexicon knows, who add up to those hurt",
        "Surgeons treated the wounds of 49 people wounded by landmines. Thirty-two were gold "
        "diggers, nine herders, five soldiers and three children.",
        {
            "49": "injured",
            "Thirty-two": "injured",
            "nine": "injured",
            "five": "injured military_security",
            "three": "injured child",
        },
    ),
    case(
        "some of the children of a family, in a list of the dead",
        "A landmine blew up their car, killing the father, the mother and three of their five "
        "children.",
        {"three": "killed child"},
    ),
    case(
        "of them, behind mines and people",
        "More than 90,000 people were driven out. The army found 12 landmines. The Commission was "
        "shown four of them.",
        {"90,000": "displaced", "12": "devices_found MINE", "four": "devices_found MINE"},
    ),
    case(
        "killed in a battle, in a sentence that names mines",
        "He said that 50 fighters were killed by landmines, and that 30 soldiers had been killed "
        "in the battle for Orla.",
        {"50": "killed military_security", "30": "killed military_security conflict"},
    ),
    case(
        "victims who are fewer than those told before",
        "Landmines injured 21 civilians. The victims were nine men and four women.",
        {
            "21": "injured civilian",
            "nine": "casualties adult M",
            "four": "casualties adult F",
        },
    ),
]
BOTH = [
    case(
        "killed and hurt children of both tolls",
        "Landmines killed 83 people and injured 402 in 2023, of whom 12 killed and 37 injured "
        "were children.",
        {"83": "killed", "402": "injured", "12": "killed child", "37": "injured child"},
    ),
    case(
        "of the dead and of the wounded",
        "Landmines killed 83 people and wounded 402; 9 of the dead and 31 of the wounded were "
        "women.",
        {"83": "killed", "402": "injured", "9": "killed adult F", "31": "injured adult F"},
    ),
    case(
        "of those who had been hurt, told in a clause",
        "Three deminers died in a mine blast. One of them was killed at once, while two of the "
        "three who were badly injured died on the way to hospital.",
        {
            "Three": "killed deminer",
            "One": "killed deminer",
            "two": "killed deminer",
            "three": "injured deminer",
        },
    ),
    case(
        "of those who were wounded, told in another",
        "A mine wounded six men. Four of the six who had been hurt by it have since died.",
        {"six": "injured adult M", "Four": "killed adult M", "six (2)": "injured adult M"},
    ),
    case(
        "of the dead, told far behind them",
        "A mine killed five people. One woman died later. Two men are in hospital. The road was "
        "closed. The names of the dead are unknown, but at least two boys are among them.",
        {
            "five": "killed",
            "One": "killed adult F",
            "Two": "injured adult M",
            "two": "killed child M",
        },
    ),
    case(
        "of the wounded, named first in the sentence",
        "A mine killed five people and hurt nine. The wounded were flown out, four children among "
        "them.",
        {"five": "killed", "nine": "injured", "four": "injured child"},
    ),
    case(
        "another four of the same age",
        "A land mine has killed two children and wounded another four and their grandmother.",
        {"two": "killed child", "four": "injured child"},
    ),
    case(
        "one noun behind two verbs",
        "Landmines killed 33 and wounded 62 soldiers.",
        {"33": "killed military_security", "62": "injured military_security"},
    ),
    case(
        "a group for each verb",
        "Landmines killed 12 soldiers and injured 23 civilians.",
        {"12": "killed military_security", "23": "injured civilian"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*ABOARD, *MEMBERS, *LISTED, *DIVIDED, *BOTH])
def test_fate_and_group_of_each(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


def test_the_dead_are_parts_of_the_dead_and_the_hurt_of_the_hurt() -> None:
    found = by_number(read(BOTH[0].values[0]).figures)
    assert found["12"].part_of == found["83"].figure_id
    assert found["37"].part_of == found["402"].figure_id
