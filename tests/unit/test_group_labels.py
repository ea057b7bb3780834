"""Groups told apart from their number: before it, by a line, by a note, by one verb for two."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

LABELS = [
    case(
        "a number behind a comma, of dead civilians",
        "Mines killed nine people in Orla. An agency gave a lower number of dead civilians, seven.",
        {"nine": "killed", "seven": "killed civilian"},
    ),
    case(
        "labels of clauses",
        "Landmine victims: soldiers: 142 killed, 511 injured; civilians: 32 killed, 12 injured.",
        {
            "142": "killed military_security",
            "511": "injured military_security",
            "32": "killed civilian",
            "12": "injured civilian",
        },
    ),
    case(
        "a label of the second clause only",
        "Since spring 15 soldiers were killed and 40 injured by landmines; women: 3 killed.",
        {
            "15": "killed military_security",
            "40": "injured military_security",
            "3": "killed adult F",
        },
    ),
    case(
        "a tally of civilian casualties",
        "The mission puts civilian casualties of landmines since 2009 at 271.",
        {"271": "casualties civilian"},
    ),
    case(
        "the number of civilians killed or injured",
        "The number of civilians killed or injured by landmines there had passed 1,500.",
        {"1,500": "casualties civilian"},
    ),
    case(
        "a tally of all casualties",
        "The mission, which works for civilians, puts landmine casualties since 2009 at 271.",
        {"271": "casualties"},
    ),
    case(
        "lines with dots",
        "Landmine casualties in May\n\nSoldiers ........ 12 killed, 30 wounded\n\n"
        "Civilians ....... 9 killed, 14 wounded",
        {
            "12": "killed military_security",
            "30": "injured military_security",
            "9": "killed civilian",
            "14": "injured civilian",
        },
    ),
    case(
        "a colon before several tolls",
        "Landmine casualties in May\n\nCivilians: 9 killed, 14 wounded",
        {"9": "killed civilian", "14": "injured civilian"},
    ),
    case(
        "the note of a column",
        "Landmine victims by province\n\nProvince | Killed (a) | Injured (b)\nOrlan | 14 | 33\n"
        "Sova | 9 | 21\n\n(a) Civilians only.\n(b) Children under 18.",
        {
            "14": "killed civilian",
            "33": "injured child",
            "9": "killed civilian",
            "21": "injured child",
        },
    ),
]
OWN_PEOPLE = [
    case(
        "deminers of their own men",
        "We are twelve deminers. Since 2005 three of our men have been killed by landmines.",
        {"twelve": "deminers", "three": "killed deminer"},
    ),
    case(
        "a deminer of a colleague",
        "We are twelve deminers. In 2019 one colleague was killed by a landmine.",
        {"twelve": "deminers", "one": "killed deminer"},
    ),
    case(
        "an officer of his men",
        "We lead soldiers. In May three of our men were killed by landmines.",
        {"three": "killed adult M"},
    ),
    case(
        "staff of a body that clears",
        "The mine clearance project has cleared 9 km2 since 2016. Its director said that 14 of "
        "its staff had been killed and 22 injured.",
        {"9": "area_cleared KMK", "14": "killed deminer", "22": "injured deminer"},
    ),
    case(
        "people of a country",
        "The mine clearance project has cleared 9 km2. The ministry said that since 1991 mines "
        "had killed 3,400 of its people.",
        {"9": "area_cleared KMK", "3,400": "killed"},
    ),
]
PREDICATES = [
    case(
        "all of those told before in the sentence",
        "Landmines were found. Three people were killed and six injured; all were civilians.",
        {"Three": "killed civilian", "six": "injured civilian"},
    ),
    case(
        "all of those told in the sentence before",
        "A landmine hurt 12 people in a truck. All of the victims were girls.",
        {"12": "injured child F"},
    ),
    case(
        "all were from somewhere",
        "A landmine hurt 12 people in a truck. All were from one village of soldiers.",
        {"12": "injured"},
    ),
    case(
        "one of them, a woman",
        "The landmine hurt three people; one of them, a 34-year-old woman, lost a leg.",
        {"three": "injured", "one": "injured adult F"},
    ),
    case(
        "one of them, as a woman said",
        "The landmine hurt three people; one of them, the old woman said, lost a leg.",
        {"three": "injured", "one": "injured"},
    ),
    case(
        "a verb left out the second time",
        "There were 96 landmine victims. Of the dead 12 were civilians, of the injured 30.",
        {"96": "casualties", "12": "killed civilian", "30": "injured civilian"},
    ),
    case(
        "a subject left out the second time",
        "Landmine toll. Civilians make up two thirds of those killed (20 of 30), but half of those "
        "injured.",
        {
            "two thirds": "killed civilian P1",
            "20": "killed civilian",
            "30": "killed",
            "half": "injured civilian P1",
        },
    ),
    case(
        "another group the second time",
        "There were 96 landmine victims. Of the dead 12 were civilians, of the injured, soldiers "
        "and all, 30 lost a leg.",
        {"96": "casualties", "12": "killed civilian", "30": "injured"},
    ),
    case(
        "an aside before the verb",
        "Three quarters of the landmine victims, the official said, are children.",
        {"Three quarters": "casualties child P1"},
    ),
    case(
        "a base with a clause of its own",
        "39% of landmine casualties whose age was known were children.",
        {"39%": "casualties child P1"},
    ),
    case(
        "being",
        "There were 94 landmine casualties, one third of the total being children.",
        {"94": "casualties", "one third": "casualties child P1"},
    ),
    case(
        "belonged to",
        "There were 94 landmine victims; 60% belonged to the security forces.",
        {"94": "casualties", "60%": "casualties military_security P1"},
    ),
    case(
        "from the army",
        "There were 94 landmine victims (60 civilians, 34 from the army).",
        {"94": "casualties", "60": "casualties civilian", "34": "casualties military_security"},
    ),
    case(
        "the rest of a group",
        "Of 90 civilian landmine casualties 60 were children; 20 men and 10 women make up "
        "the rest.",
        {
            "90": "casualties civilian",
            "60": "casualties civilian child",
            "20": "casualties civilian adult M",
            "10": "casualties civilian adult F",
        },
    ),
    case(
        "a part right beside a part",
        "Landmines left 75 victims: 44 civilians, 12 of them minors, and 31 soldiers.",
        {
            "75": "casualties",
            "44": "casualties civilian",
            "12": "casualties civilian child",
            "31": "casualties military_security",
        },
    ),
    case(
        "a shared group goes down to the part",
        "Landmines killed 29 civilians; 71 were injured, incl. 18 children.",
        {"29": "killed civilian", "71": "injured civilian", "18": "injured civilian child"},
    ),
    case(
        "other children",
        "A landmine killed three children and wounded two others.",
        {"three": "killed child", "two": "injured child"},
    ),
    case(
        "a toll kept of children",
        "Some 86 children have been hurt and 31 have been killed by mines.",
        {"86": "injured child", "31": "killed child"},
    ),
    case(
        "a toll kept of women",
        "Almost 40 women had been killed by mines while 52 had been wounded.",
        {"40": "killed adult F", "52": "injured adult F"},
    ),
    case(
        "lessons for more people than the whole has",
        "The mine action service taught 318 members of the armed forces, of whom 22 were women, and"
        " gave risk education on mines to 14,280 people.",
        {
            "318": "risk_education military_security",
            "22": "risk_education military_security adult F",
            "14,280": "risk_education",
        },
    ),
    case(
        "half of the dead told in this sentence",
        "Mines hit 7,200 people. Some 2,400 of those people were killed, almost half of them boys.",
        {"7,200": "casualties", "2,400": "killed", "half": "killed child M P1"},
    ),
    case(
        "but half of them all",
        "Mines hit 7,200 people. Some 2,400 of them were killed; half of them all were boys.",
        {"7,200": "casualties", "2,400": "killed", "half": "casualties P1"},
    ),
    case(
        "a list of groups with a comma before its last",
        "Mine risk education reached 118,420 men, women, boys, and girls.",
        {"118,420": "risk_education"},
    ),
    case(
        "but a single blast",
        "A landmine killed 10 children and wounded 22.",
        {"10": "killed child", "22": "injured"},
    ),
    case(
        "the dead and the hurt of the sentence before",
        "Mines caused 914 civilian casualties. At least 263 were killed (250 men) and 651 injured.",
        {
            "914": "casualties civilian",
            "263": "killed civilian",
            "250": "killed civilian adult M",
            "651": "injured civilian",
        },
    ),
    case(
        "but not if they are others",
        "Mines caused 914 civilian casualties. In May 19 were killed and 40 injured.",
        {"914": "casualties civilian", "19": "killed", "40": "injured"},
    ),
    case(
        "other people are no children",
        "A landmine killed three children and wounded two other people.",
        {"three": "killed child", "two": "injured"},
    ),
    case(
        "a target of the same people",
        "Mine risk education reached only 9,870 schoolchildren in 2023; the plan for that "
        "year had been 60,000.",
        {"9,870": "risk_education child", "60,000": "risk_education child planned"},
    ),
    case(
        "a share of a target is of all",
        "Mine risk education reached 9,000 people, including 4,000 children, or 45 per cent of the "
        "target of 20,000.",
        {
            "9,000": "risk_education",
            "4,000": "risk_education child",
            "45 per cent": "risk_education P1",
            "20,000": "risk_education planned",
        },
    ),
    case(
        "those who belong to a force",
        "Mines hurt 58 people last year: 31 were civilians, the other 27 belonged to the army.",
        {"58": "injured", "31": "injured civilian", "27": "injured military_security"},
    ),
    case(
        "those who belong to a people",
        "Mines hurt 58 people last year: 31 were civilians, and 27 belonged to indigenous peoples.",
        {"58": "injured", "31": "injured civilian", "27": "injured"},
    ),
    case(
        "of the latter",
        "The register has 900 mine victims: 600 of them soldiers and 300 civilians; 44 of "
        "the latter are minors.",
        {
            "900": "casualties",
            "600": "casualties military_security",
            "300": "casualties civilian",
            "44": "casualties civilian child",
        },
    ),
]
MEMBERS = [
    case(
        "some of the rebels",
        "Landmines remain. Troops ambushed the rebels and killed six of them in the fighting.",
        {"six": "killed military_security conflict"},
    ),
    case(
        "some of the villagers",
        "A landmine hit the villagers and killed six of them.",
        {"six": "killed"},
    ),
    case(
        "members of an armed body",
        "Two members of the Frontier Corps were killed by a landmine.",
        {"Two": "killed military_security"},
    ),
    case(
        "members of a family",
        "Two members of the same family were killed by a landmine.",
        {"Two": "killed"},
    ),
    case(
        "women of a number of our own",
        "Landmines are cleared by hand. Thirty of our 62 deminers there are women.",
        {"Thirty": "deminers adult F", "62": "deminers"},
    ),
    case(
        "a toll divided in the next sentence",
        "The mission counted 119 civilian casualties of landmines. Forty were children and 22 "
        "women.",
        {
            "119": "casualties civilian",
            "Forty": "casualties civilian child",
            "22": "casualties civilian adult F",
        },
    ),
    case(
        "one of those told before",
        "Seven deminers were wounded in demining accidents. One later died.",
        {"Seven": "injured deminer", "One": "killed deminer"},
    ),
    case(
        "a third is one more person",
        "A landmine killed two soldiers. A third was injured.",
        {"two": "killed military_security"},
    ),
    case(
        "a third is a share",
        "There were 90 landmine casualties. A third were children.",
        {"90": "casualties", "A third": "casualties child P1"},
    ),
    case(
        "deminers in the subject of a toll",
        "Six sappers of the army and two civilians were killed by a landmine.",
        {"Six": "killed deminer", "two": "killed civilian"},
    ),
    case(
        "deminers as the last of the parts",
        "Of the 214 persons harmed by mines 96 were soldiers, 81 civilians and 37 deminers.",
        {
            "214": "casualties",
            "96": "casualties military_security",
            "81": "casualties civilian",
            "37": "casualties deminer",
        },
    ),
    case(
        "a count takes the group of its share",
        "Landmine casualties. Children: 71, or 49 per cent of the civilians whose age was known.",
        {"71": "casualties civilian child", "49 per cent": "casualties civilian child P1"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), MEMBERS)
def test_people_named_before_their_number(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), LABELS)
def test_a_label_apart_from_the_number_names_the_group(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), OWN_PEOPLE)
def test_people_of_those_who_speak(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), PREDICATES)
def test_what_is_said_of_a_part(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
