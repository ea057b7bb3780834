"""Heads: the noun that a number counts, near or far, before or behind it, known or unknown."""

from __future__ import annotations

import pytest
from tests.support.reading import case, figure, readings

TERMS = [
    case("the noun right behind", "Landmines killed 12 shepherds.", ("12", "shepherds")),
    case("behind adjectives", "Landmines killed 12 poor young shepherds.", ("12", "shepherds")),
    case(
        "a noun that no lexicon knows", "Landmines killed 12 yurtbuilders.", ("12", "yurtbuilders")
    ),
    case(
        "citizens are kept as citizens",
        "12 citizens became victims of landmines.",
        ("12", "citizens"),
    ),
    case(
        "a hyphen that breaks a PDF line",
        "Landmines killed 12 non- combatants.",
        ("12", "non-combatants"),
    ),
]
PHRASES = [
    case(
        "sessions on mines are no mines, whoever came",
        "Teams cleared 40 ha of minefields and held 318 mine risk education sessions with pupils.",
        {"40": "area_cleared HAR"},
    ),
    case(
        "lessons of another name with the people taught",
        "Landmines: 77 mine awareness meetings with 640 herders were held.",
        {"640": "risk_education"},
    ),
    case(
        "casualties of two devices",
        "Last year had 31 UXO and landmine casualties.",
        {"31": "casualties"},
    ),
    case(
        "casualties of a device with its short name",
        "Vietnam counted 36 landmine and unexploded ordnance (UXO) victims.",
        {"36": "casualties"},
    ),
    case(
        "deaths of either device",
        "There were 14 mine or other ERW deaths in the valley.",
        {"14": "killed"},
    ),
    case(
        "accidents of three devices",
        "The province had 31 mine, UXO and other ERW accidents.",
        {"31": "incidents"},
    ),
    case(
        "devices that are counted themselves",
        "Sappers found 12 mines, shells and the clothes of accident victims.",
        {"12": "devices_found EO_ANY"},
    ),
    case(
        "attacks with two devices",
        "The mission counted 245 improvised explosive device and mine attacks in 2021.",
        {"245": "incidents"},
    ),
    case(
        "a partitive with of",
        "Sappers found 12 pieces of unexploded ordnance.",
        {"12": "devices_found UXO"},
    ),
    case(
        "a partitive of several words",
        "Sappers found 12 units of different anti-personnel mines.",
        {"12": "devices_found AP_MINE"},
    ),
    case(
        "hectares of land",
        "Sappers cleared 12 hectares of land of landmines.",
        {"12": "area_cleared HAR"},
    ),
    case(
        "dozens of civilians",
        "Landmines killed dozens of civilians.",
        {"dozens": "killed civilian"},
    ),
    case(
        "hundreds of thousands of mines",
        "Hundreds of thousands of landmines were laid.",
        {"Hundreds of thousands": "devices_emplaced MINE"},
    ),
    case(
        "right-node raising with two numbers",
        "Sappers found 12 anti-personnel and 40 anti-tank landmines.",
        {"12": "devices_found AP_MINE", "40": "devices_found AV_MINE"},
    ),
    case(
        "a number in front of two adjectives",
        "A landmine injured 4 badly frightened local children.",
        {"4": "injured child"},
    ),
    case(
        "wounded as an adjective",
        "Doctors treated 7 wounded soldiers after the landmine blast.",
        {"7": "injured military_security"},
    ),
    case(
        "a bracket between number and noun",
        "Landmines killed 12 (37%) children.",
        {"12": "killed child", "37%": "killed child P1"},
    ),
    case(
        "a label with a dash", "Landmine casualties. Civilians - 48", {"48": "casualties civilian"}
    ),
    case("a label with a colon", "Landmine casualties. Children: 48", {"48": "casualties child"}),
    case(
        "the number of people",
        "The number of children injured by landmines is 48.",
        {"48": "injured child"},
    ),
    case("a possessive before", "The agency's 48 deminers cleared minefields.", {"48": "deminers"}),
    case(
        "a singular mine before another noun is no device",
        "The landmine action plan has 48 chapters.",
        {},
    ),
    case("mine clearance teams are teams", "48 mine clearance teams were deployed.", {}),
    case("an age as an adjective is no count", "A landmine killed a 48-year-old shepherd.", {}),
    case(
        "every second number in a list has its own head",
        "Sappers found 4 mines, 5 shells and 6 fuses.",
        {"4": "devices_found MINE", "5": "devices_found UXO", "6": "devices_found EO_OTHER"},
    ),
    case(
        "a mine that the sentence calls one",
        "Sappers found one anti-tank mine.",
        {"one": "devices_found AV_MINE"},
    ),
    case("a soldier has no number", "A landmine killed a soldier.", {}),
    case(
        "more people are people",
        "Landmines killed 12 people and injured 9 more.",
        {"12": "killed", "9": "injured"},
    ),
    case("other people", "A landmine killed a girl and injured 3 other people.", {"3": "injured"}),
    case("zero counts nothing", "Landmines killed 0 people.", {}),
    case(
        "money before the noun",
        "Norway gave the demining agency $5 million.",
        {"5 million": "funding USD"},
    ),
    case(
        "a sign glued to the number",
        "Norway gave €5.5m for mine clearance.",
        {"5.5m": "funding EUR"},
    ),
    case(
        "a code before the number",
        "Norway gave NOK 40 million for mine clearance.",
        {"40 million": "funding NOK"},
    ),
    case(
        "a word behind the number",
        "Japan gave 40 million yen for mine clearance.",
        {"40 million": "funding JPY"},
    ),
    case(
        "an abbreviated word for pieces",
        "Sappers removed 31 pcs. of anti-tank mines, 9 nos. of hand grenades and 4 pc. of "
        "cluster munitions.",
        {"31": "devices_found AV_MINE", "9": "devices_found UXO", "4": "devices_found CMR"},
    ),
    case(
        "a label before a number of pieces",
        "Sappers removed anti-tank mines - 31 pcs.; unexploded ordnance - 77 pcs.",
        {"31": "devices_found AV_MINE", "77": "devices_found UXO"},
    ),
    case(
        "pieces of advice",
        "The sapper gave 31 pcs. of advice and 9 lessons.",
        {},
    ),
    case(
        "a year before the word that divides a heading",
        "Casualties 2023 by group\n\nMines killed 12 people.",
        {"12": "killed"},
    ),
]
GROUPS = [
    case(
        "a country whose letters spell a pronoun",
        "Landmines wounded 12 US soldiers and 3 U.S. marines.",
        {"12": "injured military_security", "3": "injured military_security"},
    ),
    case(
        "a share of the casualties of that country",
        "In the war, 34 percent of US casualties were caused by landmines.",
        {"34 percent": "casualties P1"},
    ),
    case(
        "the pronoun itself",
        "We were 40 sappers in the valley; landmines wounded 12 of us.",
        {"40": "deminers", "12": "injured deminer"},
    ),
    case("civilians", "Landmines killed 5 civilians.", {"5": "killed civilian"}),
    case("soldiers", "Landmines killed 5 soldiers.", {"5": "killed military_security"}),
    case("border guards", "Landmines killed 5 border guards.", {"5": "killed military_security"}),
    case(
        "police officers", "Landmines killed 5 police officers.", {"5": "killed military_security"}
    ),
    case("sappers", "Landmines killed 5 sappers.", {"5": "killed deminer"}),
    case(
        "members of a demining team",
        "Landmines killed 5 members of a demining team.",
        {"5": "killed deminer"},
    ),
    case("schoolchildren", "Landmines killed 5 schoolchildren.", {"5": "killed child"}),
    case("minors", "Landmines killed 5 minors.", {"5": "killed child"}),
    case("boys", "Landmines killed 5 boys.", {"5": "killed child M"}),
    case("girls", "Landmines killed 5 girls.", {"5": "killed child F"}),
    case("women", "Landmines killed 5 women.", {"5": "killed adult F"}),
    case("men", "Landmines killed 5 men.", {"5": "killed adult M"}),
    case("adults", "Landmines killed 5 adults.", {"5": "killed adult"}),
    case("civilian women", "Landmines killed 5 civilian women.", {"5": "killed civilian adult F"}),
    case("farmers are all", "Landmines killed 5 farmers.", {"5": "killed"}),
    case("people under 18", "Landmines killed 5 children under 18.", {"5": "killed child"}),
]


@pytest.mark.parametrize(("text", "expected"), TERMS)
def test_the_head_is_kept_as_stated(text: str, expected: tuple[str, str]) -> None:
    number, term = expected
    assert figure(text, number).term_as_stated == term


@pytest.mark.parametrize(("text", "expected"), PHRASES)
def test_noun_phrases(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), GROUPS)
def test_the_group_that_a_noun_names(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
