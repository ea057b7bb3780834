"""Ages, in digits and in words, count nothing; nor do members, codes and lines of bare numbers."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

NEWS = "Deminers and landmines in the hills.\n\n"

AGES = [
    case(
        "of the men told of before, behind a participle",
        "A mine hurt two men on Monday. The injured men, 28 and 34, have been flown out.",
        {"two": "injured adult M"},
    ),
    case(
        "of the boys, behind an adjective",
        "A mine hurt two boys. Both young boys, 9 and 12, are in hospital.",
        {"two": "injured child M"},
    ),
    case(
        "of the dead, and of the injured without the word said again",
        "Five deminers were hit by a mine. The dead are 33 and 58 years old and the injured 24, "
        "35 and 49.",
        {"Five": "casualties deminer"},
    ),
    case(
        "of the wounded, behind the age of the dead man",
        "A mine hit three men on a path. The dead man was 61 years old, the wounded 18 and 22.",
        {"three": "casualties adult M"},
    ),
    case(
        "a count behind those who are no older than others",
        "The dead were older than 30; among the injured 12 were boys hurt by mines.",
        {"12": "injured child M"},
    ),
    case(
        "as many ages as people behind a verb",
        "Three of the mine victims were women, 45, 61 and 70.",
        {"Three": "casualties adult F"},
    ),
    case(
        "ages of all, and of two in brackets",
        "All of those hurt by the mine were boys, 9, 11 and 14; it killed two nurses (51 and 60).",
        {"two": "killed"},
    ),
    case(
        "between commas in a list of the dead",
        "A mine hit a bus. Among the dead are the cook, 29, a nurse, 34, and two soldiers.",
        {"two": "killed military_security"},
    ),
    case(
        "behind a trade that no lexicon knows",
        "The scrap dealer, 51, and two pupils were killed by a landmine.",
        {"two": "killed child"},
    ),
    case(
        "a number of a border is no age of a worker",
        "Landmines were found near the border, 40, and the river, 12.",
        {},
    ),
    case(
        "between commas behind one person",
        "A landmine exploded, killing the owner, 43, and his nephew and injuring four customers.",
        {"four": "injured"},
    ),
    case(
        "between commas behind several persons, one by one",
        "The landmine killed a shepherd, 61, wounded his wife, 58, and hurt two neighbours.",
        {"two": "injured"},
    ),
    case(
        "between commas behind many",
        "Landmines killed soldiers, 43, and women, 12.",
        {"43": "killed"},
    ),
    case(
        "all under an age behind a comma",
        "Three sisters, all under ten, were killed by a mine.",
        {"Three": "killed child F"},
    ),
    case("an average", "Mines have hurt 40 people. Their average age is 12.", {"40": "injured"}),
    case(
        "the average of a number of people",
        "The median age of the 30 mine victims was over forty.",
        {"30": "casualties"},
    ),
    case(
        "an average of people, and an average age of more",
        "On average, 12 people of all ages are hurt by landmines each month.",
        {"12": "injured per-month"},
    ),
    case(
        "a part behind an age",
        "Of the 76 landmine victims, 49 are children under the age of 15, 20 of them girls.",
        {"76": "casualties", "49": "casualties child", "20": "casualties child F"},
    ),
    case("ages behind names and semicolons", "Bahar, 40; Azad, 39, stepped on a mine.", {}),
    case(
        "a word and a numeral",
        "Two cousins, aged eight and 11, were hurt by a mine.",
        {"Two": "injured child"},
    ),
    case("between two ages", "The mine victims were aged between six and 12.", {}),
    case(
        "between the ages of two numbers and a verb",
        "A mine went off; two boys between the ages of 9 and 14 lost their lives.",
        {"two": "killed child M"},
    ),
    case("ages that range", "The ages of the landmine victims ranged from six to 40.", {}),
    case(
        "three ages",
        "A mine killed three siblings, ages 5, seven and 9.",
        {"three": "killed child"},
    ),
    case(
        "as many ages as people",
        "Three cousins, 9, 11 and twelve, were killed by a mine.",
        {"Three": "killed child"},
    ),
    case(
        "the age of the oldest, and a count behind it",
        "Landmines hit 9 people, the oldest 70, and 4 died.",
        {"9": "casualties", "4": "killed"},
    ),
    case(
        "people behind an age",
        "A mine killed a boy aged 9, and 12 others were hurt.",
        {"12": "injured"},
    ),
    case(
        "grown-up people between two ages",
        "A landmine injured seven shepherds between the ages of 12 and sixty.",
        {"seven": "injured"},
    ),
    case(
        "years old behind both ages",
        "A landmine killed four cousins between five and eleven years old.",
        {"four": "killed child"},
    ),
    case("ages with hyphens", "The eight- and 11-year-old brothers were hurt by a mine.", {}),
    case(
        "groups between commas are no ages",
        "Landmines killed 20 herders, six women and nine men, in May.",
        {"20": "killed", "six": "killed adult F", "nine": "killed adult M"},
    ),
    case(
        "in brackets behind one person",
        "A landmine wounded 1 sapper (42).",
        {"1": "injured deminer"},
    ),
    case("in brackets behind a farmer", "A landmine killed a farmer (54) near the river.", {}),
    case(
        "a count in brackets is no age",
        "The landmine deaths of the year: farmers (54).",
        {"54": "killed"},
    ),
    case("behind a name, in words", "The landmine wounded Karim, nine, and his friend.", {}),
    case("behind a word for one person", "A mine hurt his sister, six.", {}),
    case("of an age", "A mine hurt a boy of twelve and a girl of 9.", {}),
    case(
        "two ages in words",
        "A landmine injured two brothers, eleven and fourteen years old.",
        {"two": "injured child M"},
    ),
    case(
        "a number of persons behind a comma is none",
        "Landmines killed farmers, nine of them women.",
        {"nine": "killed adult F"},
    ),
    case(
        "a group of a number is none",
        "A landmine killed a family of five.",
        {"five": "killed"},
    ),
]

LIVES = [
    case("when one was a child", "When I was nine I saw my friend die on a mine.", {}),
    case(
        "a depth is no age",
        "When he was 12 metres down, a mine killed four men.",
        {"four": "killed adult M"},
    ),
    case("the age at which one joined", "He joined the demining company at 24.", {}),
    case("the age at which one died", "She died at 71, in the clinic that mines had filled.", {}),
    case(
        "a toll that stands at a number",
        "The toll of the mines stands at 24 dead.",
        {"24": "killed"},
    ),
]
MEMBERS = [
    case(
        "in apposition to a name",
        "Ann Roe, one of the agency's 63 deminers, lifts mines.",
        {"63": "deminers"},
    ),
    case(
        "behind the verb to be",
        "He is one of 90 children maimed by landmines.",
        {"90": "injured child"},
    ),
    case("a victim out of several", "One of the deminers told us about mines.", {}),
    case(
        "one that was killed",
        "The army said that one of its deminers was killed by a mine and two were injured.",
        {"one": "killed deminer", "two": "injured deminer"},
    ),
    case(
        "that one soldier",
        "The army said that one soldier was killed by a mine.",
        {"one": "killed military_security"},
    ),
    case("that one was", "They said of the mines that one was rusty.", {}),
]

BARE = [
    case(
        "numbers to call",
        "Deminers cleared 9 hectares. Call us.\n\n101, 102, 112.",
        {"9": "area_cleared HAR"},
    ),
    case(
        "counters below a post",
        "Deminers cleared 9 hectares.\n\n18.4K 96 311 1,204",
        {"9": "area_cleared HAR"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*AGES, *LIVES, *MEMBERS, *BARE])
def test_what_counts_nothing(text: str, expected: dict[str, str]) -> None:
    assert readings(NEWS + text) == expected
