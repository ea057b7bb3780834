"""Modality: asserted, planned, hypothetical, alleged; and the qualifiers around a number."""

from __future__ import annotations

import pytest
from tests.support.reading import case, figure, readings

CASES = [
    case(
        "land that will be freed of mines",
        "The charities anticipate that almost 14 hectares of land will be freed of mines.",
        ("14", "planned"),
    ),
    case(
        "mines that will be neutralised",
        "In spring 900 landmines will be neutralised there.",
        ("900", "planned"),
    ),
    case(
        "land that was freed",
        "The charities say that 14 hectares of land were freed of mines.",
        ("14", "asserted"),
    ),
    case(
        "land that was planned for a work, and is done",
        "Since May, 187 hectares of land planned for demining have been returned to farmers.",
        ("187", "asserted"),
    ),
    case(
        "a share of what was planned",
        "Over 51% of the mined land that was planned to be cleared first has been surveyed.",
        ("51%", "asserted"),
    ),
    case(
        "land scheduled and to be done",
        "In all, 90 hectares of minefields scheduled for clearance will be surveyed.",
        ("90", "planned"),
    ),
    case(
        "lives that mines could take",
        "Experts say that up to 7,000 people could lose their lives to landmines.",
        ("7,000", "hypothetical"),
    ),
    case(
        "done, and what others will do then",
        "Our deminers cleared 52 hectares of minefields, and farmers will return in spring.",
        ("52", "asserted"),
    ),
    case(
        "done, which will let others do something",
        "The teams made 48 hectares of minefields safe, and this will enable us to build.",
        ("48", "asserted"),
    ),
    case(
        "done in the passive, and the work will go on",
        "In all 64 hectares were demined, and the teams will clear the rest.",
        ("64", "asserted"),
    ),
    case(
        "agreed that it will be done",
        "They agreed 68 hectares of mined land will be cleared.",
        ("68", "planned"),
    ),
    case(
        "land that was mined and will be cleared",
        "It was said that 62 hectares that were mined will be cleared.",
        ("62", "planned"),
    ),
    case(
        "gifts that will let a team clear land",
        "Gifts will let the charity clear 98,400 square metres of minefields.",
        ("98,400", "planned"),
    ),
    case(
        "a grant that will make land safe",
        "The grant is to make over 51 hectares of minefields safe.",
        ("51", "planned"),
    ),
    case(
        "money that will free land from mines",
        "With it we will free another 47 hectares from mines.",
        ("47", "planned"),
    ),
    case(
        "spent after all",
        "The office planned to spend 12 million dollars on demining but spent only 9 million"
        " dollars.",
        ("9 million", "asserted"),
    ),
    case(
        "cleared after all",
        "The brigade was to clear 400 hectares of mines but cleared 212 hectares.",
        ("212", "asserted"),
    ),
    case(
        "a second plan behind but",
        "The brigade is to clear 400 hectares of mines, but to survey 90 hectares first.",
        ("90", "planned"),
    ),
    case(
        "will work to remove",
        "The office will work with its partners this year to destroy UXO on 12,500 hectares.",
        ("12,500", "planned"),
    ),
    case(
        "land that will grow",
        "Deminers cleared 2,870 hectares, and next year the area will grow to 3,400 hectares.",
        ("3,400", "planned"),
    ),
    case(
        "a number that another takes the place of",
        "There were not 62 but 39 mine accidents, the centre said.",
        ("62", "negated"),
    ),
    case(
        "the number that takes the place",
        "We lost not 16 but 23 people to landmines, the mayor said.",
        ("23", "asserted"),
    ),
    case(
        "a number behind the one that holds",
        "Deminers cleared 3.2 hectares of the minefield, not 32 hectares.",
        ("32", "negated"),
    ),
    case(
        "a number that was turned round",
        "The number of mine victims was 17 rather than 71, the clinic said.",
        ("71", "negated"),
    ),
    case(
        "more than one is no rival",
        "A landmine killed not one but four herders.",
        ("four", "asserted"),
    ),
    case(
        "not only",
        "Mines destroyed not only 14 houses but 3 bridges.",
        ("14", "asserted"),
    ),
    case(
        "may have killed",
        "Landmines may have killed 400 herders in the hills.",
        ("400", "estimated"),
    ),
    case(
        "those who may have been killed",
        "As many as 400 herders may have been killed by landmines.",
        ("400", "estimated"),
    ),
    case(
        "believed to have maimed",
        "Landmines are believed to have maimed 400 herders.",
        ("400", "estimated"),
    ),
    case(
        "may have, said of others",
        "The herders may have been warned, but landmines killed 400 of them.",
        ("400", "asserted"),
    ),
    case("a plain report", "Deminers cleared 40 hectares.", ("40", "asserted")),
    case("will clear", "Deminers will clear 40 hectares next year.", ("40", "planned")),
    case("plans to", "The agency plans to clear 40 hectares of minefields.", ("40", "planned")),
    case("aims to", "The agency aims to clear 40 hectares of minefields.", ("40", "planned")),
    case(
        "a target of",
        "The demining agency has set a target of 40 hectares to be cleared.",
        ("40", "planned"),
    ),
    case(
        "to be cleared by a date",
        "40 hectares of minefields are to be cleared by 2026.",
        ("40", "planned"),
    ),
    case(
        "land that was scheduled for work",
        "Farmers have returned to use 40 hectares of minefields scheduled for survey.",
        ("40", "asserted"),
    ),
    case(
        "part of what was planned",
        "As of May, 40 hectares have been surveyed for mines out of 470 hectares planned.",
        ("40", "asserted"),
    ),
    case(
        "a target behind a label",
        "Deminers at work. Target for this year: 40 ha cleared.",
        ("40", "planned"),
    ),
    case(
        "a share of the plan tells what was done",
        "The army cleared mines on 55 hectares, or 157 percent of the plan, and taught 600 pupils.",
        ("600", "asserted"),
    ),
    case(
        "those whom a work is for",
        "Lessons on mines in the 12 target villages reached 40 pupils.",
        ("40", "asserted"),
    ),
    case(
        "what a plan has been given",
        "The demining plan for 2025 is funded to 40 per cent.",
        ("40 per cent", "asserted"),
    ),
    case(
        "set out to",
        "In its plan the mine agency set out to release 40 hectares.",
        ("40", "planned"),
    ),
    case(
        "is to clear, and those with whom it is done",
        "The charity is to clear 40 hectares of minefields with 12 deminers.",
        ("12", "planned"),
    ),
    case(
        "would add",
        "The embassy said that it would add 2 million euros to its support for demining.",
        ("2 million", "planned"),
    ),
    case(
        "money that pays for work to come is given",
        "With a grant of 2 million euros the teams will clear 40 hectares of minefields.",
        ("2 million", "asserted"),
    ),
    case(
        "money that has arrived is no promise",
        "Of the 9 million euros pledged for demining, 6 million euros has arrived.",
        ("6 million", "asserted"),
    ),
    case(
        "an intention behind a condition",
        "If the mine agency finds the money, it hopes to teach 400 pupils the dangers of mines.",
        ("400", "planned"),
    ),
    case(
        "a condition behind an intention",
        "The mine agency hopes to go on; if 400 mines were found there, the work would stop.",
        ("400", "hypothetical"),
    ),
    case(
        "a post that is denied",
        "The general denied a post on the net that 18 herders had been killed by a mine.",
        ("18", "negated"),
    ),
    case(
        "talk that is rejected",
        "The governor rejected talk of 40 dead in the mine blast.",
        ("40", "negated"),
    ),
    case(
        "what is said beside a denial stands",
        "The general dismissed the story, saying that 18 herders had been killed by a mine.",
        ("18", "asserted"),
    ),
    case(
        "those dismissed are no denial",
        "The council dismissed the 18 deminers who had found a story about mines.",
        ("18", "asserted"),
    ),
    case(
        "what remains is no target",
        "Demining: 40 hectares remain to be cleared.",
        ("40", "asserted"),
    ),
    case(
        "taken back behind a semicolon",
        "Websites wrote of 18 mine accidents; that is untrue, the agency said.",
        ("18", "negated"),
    ),
    case(
        "taken back in the next sentence",
        "We wrote that a landmine killed six people. That number, which came from the owner, is "
        "wrong.",
        ("six", "negated"),
    ),
    case(
        "another thing is wrong",
        "A landmine killed six people. That the road was open is wrong.",
        ("six", "asserted"),
    ),
    case(
        "no reflection of the truth",
        "Claims that eleven people died in a mine explosion do not reflect the truth.",
        ("eleven", "negated"),
    ),
    case(
        "a plan behind and is of its own number",
        "Demining: the teams released 40 hectares this year and plan to release another 90.",
        ("40", "asserted"),
    ),
    case(
        "would clear",
        "The agency said it would clear 40 hectares of minefields.",
        ("40", "planned"),
    ),
    case("pledged money", "Japan pledged $3 million for demining.", ("3 million", "planned")),
    case("will give", "Japan will give $3 million for demining.", ("3 million", "planned")),
    case("given money", "Japan gave $3 million for demining.", ("3 million", "asserted")),
    case(
        "as planned",
        "Deminers cleared 40 hectares, as planned.",
        ("40", "asserted"),
    ),
    case(
        "killed people are never planned",
        "Landmines killed 40 people in villages where deminers will clear fields.",
        ("40", "asserted"),
    ),
    case("if", "If 40 landmines were laid here, nobody mapped them.", ("40", "hypothetical")),
    case(
        "would have",
        "Without warning signs, landmines would have killed 40 people.",
        ("40", "hypothetical"),
    ),
    case("allegedly", "The troops allegedly laid 40 landmines.", ("40", "alleged")),
    case("claims that", "The ministry claims that 40 landmines were laid.", ("40", "alleged")),
    case(
        "a plan in another sentence does not reach back",
        "Deminers cleared 40 hectares. The agency plans more.",
        ("40", "asserted"),
    ),
    case(
        "a plan behind a semicolon does not reach back",
        "Deminers cleared 40 hectares; they plan to go on.",
        ("40", "asserted"),
    ),
    case(
        "a target of its own number",
        "Deminers cleared 40 hectares, or 58 per cent of the target of 69 hectares.",
        ("40", "asserted"),
    ),
    case(
        "the number of a target",
        "Deminers cleared 40 hectares, or 58 per cent of the target of 69 hectares.",
        ("69", "planned"),
    ),
    case(
        "done beside a plan",
        "The plan for this year is 30 hectares of minefields, and the team has cleared 12.",
        ("12", "asserted"),
    ),
    case(
        "if I remember",
        "Deminers found, if I remember rightly, 40 landmines.",
        ("40", "asserted"),
    ),
    case(
        "denied that",
        "The army denied that landmines had killed 40 soldiers.",
        ("40", "negated"),
    ),
    case(
        "rejected a claim",
        "The ministry rejected the claim that 40 landmines remain in the field.",
        ("40", "negated"),
    ),
    case(
        "not correct",
        "Reports of 40 people killed by landmines are not correct, the doctor said.",
        ("40", "negated"),
    ),
    case(
        "what is said behind a denial",
        "The army denied reports of more, saying that landmines had killed 40 soldiers.",
        ("40", "asserted"),
    ),
    case(
        "another number is not correct",
        "Landmines killed 40 people, and the claim about a hospital is not correct.",
        ("40", "asserted"),
    ),
    case(
        "should be released",
        "By 2030 all 40 hectares of minefields should be released.",
        ("40", "planned"),
    ),
    case(
        "must be cleared",
        "The last 40 hectares of minefields must be cleared by May.",
        ("40", "planned"),
    ),
    case(
        "a list under targets",
        "Clearance of landmines\n\nTargets\n- Clear 40 hectares.\n- Find 12 mines.",
        ("40", "planned"),
    ),
    case(
        "a line under targets that tells what was done",
        "Clearance of landmines\n\nTargets\n- Clear 40 hectares.\n- 12 hectares have been cleared.",
        ("12", "asserted"),
    ),
    case(
        "a list under results",
        "Clearance of landmines\n\nTargets and results:\n- 40 hectares cleared.",
        ("40", "asserted"),
    ),
    case(
        "a list behind will",
        "Demining\n\nIn 2025 the teams will:\n- clear 40 hectares;\n- go home.",
        ("40", "planned"),
    ),
    case(
        "a claim that is not accepted",
        "We do not accept the claim of the other side that just 400 mines were laid.",
        ("400", "negated"),
    ),
    case(
        "promised so far",
        "The mine clearance plan costs $9 million, towards which partners have so far "
        "promised 4 million dollars.",
        ("4 million", "planned"),
    ),
    case(
        "pledged so far, as a label",
        "Mine clearance plan for 2031\n\nPledged so far: $4 million (36%).",
        ("4 million", "planned"),
    ),
    case(
        "the share of what is pledged",
        "Mine clearance plan for 2031\n\nPledged so far: $4 million (36%).",
        ("36%", "planned"),
    ),
    case(
        "received so far, as a label",
        "Mine clearance plan for 2031\n\nReceived so far: $4 million (36%).",
        ("4 million", "asserted"),
    ),
    case(
        "committed for years to come",
        "Norway has committed NOK 45 million to mine clearance for the years 2025 to 2027.",
        ("45 million", "planned"),
    ),
    case(
        "pledged and paid",
        "So far donors have pledged $12 million to mine clearance and paid $3 million.",
        ("3 million", "asserted"),
    ),
    case(
        "will put up",
        "Japan will put up another 340 million yen for mine clearance.",
        ("340 million", "planned"),
    ),
    case(
        "put up",
        "Japan put up another 340 million yen for mine clearance in May.",
        ("340 million", "asserted"),
    ),
    case(
        "we'll",
        "With the full sum we'll clear 40 hectares of minefields.",
        ("40", "planned"),
    ),
]
NONE = [
    case("denied", "No landmines were found.", {}),
    case("none of them", "Landmines? None of the villagers was killed.", {}),
    case("several", "Several shepherds were killed by landmines.", {}),
    case("many", "Many landmines were found.", {}),
    case("an unknown number", "An unknown number of landmines was laid.", {}),
]
QUALIFIERS = [
    case("exact", "Landmines killed 40 people.", ("40", "exact")),
    case("about", "Landmines killed about 40 people.", ("40", "about")),
    case("some", "Landmines killed some 40 people.", ("40", "about")),
    case("more than", "Landmines killed more than 40 people.", ("40", "more_than")),
    case("over", "Landmines killed over 40 people.", ("40", "more_than")),
    case("at least", "Landmines killed at least 40 people.", ("40", "at_least")),
    case("less than", "Landmines killed fewer than 40 people.", ("40", "less_than")),
    case("up to", "Landmines killed up to 40 people.", ("40", "up_to")),
    case("almost", "Landmines killed nearly 40 people.", ("40", "almost")),
    case("a range", "Landmines killed 40 to 50 people.", ("40 to 50", "range")),
    case(
        "a range with between", "Landmines killed between 40 and 50 people.", ("40 and 50", "range")
    ),
    case("vague", "Landmines killed dozens of people.", ("dozens", "vague")),
    case("behind the number", "Landmines killed 40 people or more.", ("40", "at_least")),
    case(
        "a verb of extent",
        "The minefields extend over 40 hectares.",
        ("40", "exact"),
    ),
    case(
        "a verb of extent before a qualifier",
        "The minefields extend over more than 40 hectares.",
        ("40", "more_than"),
    ),
]
SPREAD = [
    case(
        "a qualifier before a list holds for its members",
        "Sappers found about 300 anti-personnel mines, 170 anti-tank mines and 20 shells.",
        {"300": "about", "170": "about", "20": "about"},
    ),
    case(
        "until another qualifier comes",
        "Sappers found about 300 anti-personnel mines and exactly 170 anti-tank mines.",
        {"300": "about", "170": "exact"},
    ),
    case(
        "not for another measure",
        "Sappers found about 300 landmines and cleared 12 hectares.",
        {"300": "about", "12": "exact"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_modality(text: str, expected: tuple[str, str]) -> None:
    number, modality = expected
    assert figure(text, number).modality == modality


@pytest.mark.parametrize(("text", "expected"), NONE)
def test_words_without_a_number_are_no_figures(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), QUALIFIERS)
def test_qualifier(text: str, expected: tuple[str, str]) -> None:
    number, qualifier = expected
    assert figure(text, number).qualifier == qualifier


@pytest.mark.parametrize(("text", "expected"), SPREAD)
def test_a_qualifier_before_a_list(text: str, expected: dict[str, str]) -> None:
    assert {number: figure(text, number).qualifier for number in expected} == expected
