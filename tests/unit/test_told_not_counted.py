"""Numbers that stand in papers on mines and count no figure, beside figures that look like them.

Ages, sizes, paces, plans and losses in letters, minutes, threads, studies and talks.
"""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

NEWS = "Deminers and landmines in the hills.\n\n"

CASES = [
    case(
        "what deminers found by region, behind a colon",
        "Deminers found mines: Kharkiv 45, Kherson 12, Donetsk 9.",
        {
            "45": "devices_found MINE",
            "12": "devices_found MINE",
            "9": "devices_found MINE",
        },
    ),
    case(
        "land by district whose unit stands at the end",
        "The outstanding mined land by district: Kilin 9.1, Upper Mull 8.2 and Jaff 1.2 square "
        "kilometres.",
        {
            "9.1": "area_contaminated KMK",
            "8.2": "area_contaminated KMK",
            "1.2": "area_contaminated KMK",
        },
    ),
    case(
        "training centres beside deminers",
        "The centre employs 1,690 deminers in 8 units and 2 training centers.",
        {"1,690": "deminers"},
    ),
    case(
        "lines of places below a toll",
        "Mines have killed 198 people since January, distributed as follows:\n\nOrla: 64, "
        "including 22 children and five women.\nHill and Dale: 45, including 10 children.",
        {
            "198": "killed",
            "64": "killed",
            "22": "killed child",
            "five": "killed adult F",
            "45": "killed",
            "10": "killed child",
        },
    ),
    case(
        "lessons on what to recognise that were given",
        "Mine clearance goes on. Lessons on how to recognise such objects were given to 945 "
        "persons (510 women, 435 men).",
        {
            "945": "risk_education",
            "510": "risk_education adult F",
            "435": "risk_education adult M",
        },
    ),
    case(
        "land that opens the sentence of what was found on it",
        "On an area of 12 hectares sappers found 41 anti-personnel mines.",
        {"12": "area_cleared HAR", "41": "devices_found AP_MINE"},
    ),
    case(
        "cleared land as a share of the plan",
        "The centre cleared 96 km2 of mined land, 83 per cent of its target for the year.",
        {"96": "area_cleared KMK", "83 per cent": "area_cleared P1"},
    ),
    case(
        "cleared land equal to a share of what was planned",
        "The mine centre cleared 96 km2, equal to 83 per cent of what it had planned.",
        {"96": "area_cleared KMK", "83 per cent": "area_cleared P1"},
    ),
    case(
        "destroyed mines as a share of the plan",
        "The army destroyed 52,310 mines, which is 54% of this year's plan.",
        {"52,310": "devices_found MINE", "54%": "devices_found MINE P1"},
    ),
    case(
        "civilians among the dead, told before the injured",
        "329 people have suffered from mines: 74 were killed, 52 of them civilians, and 255 "
        "injured.",
        {"329": "casualties", "74": "killed", "52": "killed civilian", "255": "injured"},
    ),
    case(
        "items and, in brackets, bombs among them",
        "They found 182 explosive items (3 air bombs among them).",
        {"182": "devices_found EO_ANY", "3": "devices_found UXO"},
    ),
    case(
        "other explosive remnants",
        "They found 62 cluster submunitions, 14 anti-tank mines and 730 other explosive remnants.",
        {"62": "devices_found CMR", "14": "devices_found AV_MINE", "730": "devices_found ERW"},
    ),
    case(
        "who lives close to mined land",
        "Some 40 square kilometres are mined, and over 70,000 people live close by.",
        {"40": "area_contaminated KMK", "70,000": "people_at_risk"},
    ),
    case(
        "the dead of a list of districts, behind its colon",
        "Mines killed people in three districts: 4 in Orla, 2 in Sova and one in Narvia.",
        {"4": "killed", "2": "killed", "one": "killed"},
    ),
    case(
        "casualties of so many countries, behind a colon",
        "The Monitor recorded mine casualties in the two countries: 77 in Angola and 63 in Sudan.",
        {"77": "casualties", "63": "casualties"},
    ),
    case(
        "deminers who died last week, behind a colon",
        "Three deminers died last week: two in Orla and one in Sova.",
        {"Three": "killed deminer", "two": "killed deminer", "one": "killed deminer"},
    ),
    case(
        "villages where the dead lived",
        "Eleven died in mine explosions in May, nine of them in three villages.",
        {"Eleven": "killed", "nine": "killed"},
    ),
    case(
        "land that was found to be mined",
        "Of the 120 square kilometres surveyed, 40 were found to be contaminated with mines.",
        {"120": "area_surveyed KMK", "40": "area_contaminated KMK"},
    ),
    case(
        "the dead include children",
        "The 29 dead of the mine blast include 11 children and 7 soldiers.",
        {"29": "killed", "11": "killed child", "7": "killed military_security"},
    ),
    case(
        "a share of land and its size behind the verb",
        "Some 12 per cent of the mined land has been cleared, or 340 square kilometres.",
        {"12 per cent": "area_cleared P1", "340": "area_cleared KMK"},
    ),
    case("whose legs mines took", "Mines took the legs of 40 people.", {"40": "injured"}),
    case("whose lives mines took", "Mines took the lives of 40 people.", {"40": "killed"}),
    case(
        "things of another year, behind mined land",
        "Mined land covered 151 square kilometres. The office received 1,130 appeals on this "
        "subject, against 290 in 2022.",
        {"151": "area_contaminated KMK"},
    ),
    case(
        "calls that became more, behind deminers",
        "We employ 40 deminers. Before December we had five calls a day, now it is fifty.",
        {"40": "deminers"},
    ),
    case(
        "a rate of exchange in a link",
        "Mines killed 12 villagers in May.\n\nYou may also like\n\nPeso Slides to 57.4 in Early "
        "Trade",
        {"12": "killed"},
    ),
    case(
        "a link to so many questions",
        "Mined land covers 105 square kilometres.\n\nMore papers from this Senator (38)",
        {"105": "area_contaminated KMK"},
    ),
    case(
        "casualties in six months and in the six before",
        "Landmines claimed 23 casualties in the first six months of 2025, down from 26 in the same "
        "period last year.",
        {"23": "casualties", "26": "casualties"},
    ),
    case(
        "those who wait in camps, behind those who went home",
        "In all 7,100 displaced persons went back to the demined villages. Around 4,600 are still "
        "waiting in welfare centres and with host families.",
        {"7,100": "returnees", "4,600": "idps"},
    ),
    case(
        "people who came to harm",
        "Some 2,310 people have come to harm in mine accidents.",
        {"2,310": "casualties"},
    ),
    case(
        "a soldier of that day",
        "Mines killed nine in July. On that day one soldier died and three were wounded.",
        {"nine": "killed", "one": "killed military_security", "three": "injured military_security"},
    ),
    case("a day with its number", "Day one of the course on mines is over.", {}),
    case(
        "mines that were extracted in a week, and laid by others",
        "The project extracted during the third week of May 2024 a total of 614 mines planted by "
        "the rebels.",
        {"614": "devices_found MINE"},
    ),
    case(
        "deminers among the dead, and the injured behind them",
        "204 people were killed since 1996, among them 41 deminers, and 417 were injured.",
        {"204": "killed", "41": "killed deminer", "417": "injured"},
    ),
    case(
        "a list of another year",
        "Seven accidents happened, in which 11 people died and 23 were hurt. In 2010 the figures "
        "were nine, four and fifteen respectively.",
        {
            "Seven": "incidents",
            "11": "killed",
            "23": "injured",
            "nine": "incidents",
            "four": "killed",
            "fifteen": "injured",
        },
    ),
    case(
        "cases with victims",
        "The office recorded 61 such cases with 112 victims.",
        {"61": "incidents", "112": "casualties"},
    ),
    case("cases in court", "The court heard 61 cases; mines hurt nine.", {"nine": "injured"}),
    case("who know a victim", "27 of 31 pupils know somebody who was hurt by a mine.", {}),
    case("who have friends that died", "Forty men have relatives who died on mines.", {}),
    case(
        "employees who are no land, though land was told last",
        "Some 1,200 km2 are still mined. The sector had 15,300 employees in 2011; today there are"
        " less than 2,650.",
        {"1,200": "area_contaminated KMK"},
    ),
    case("how old one is", "A mine took his arm in May and he is 47.", {}),
    case("how old one was", "Her uncle, who was 63, hit a mine; she was nine then.", {}),
    case("the youngest", "Mines hurt 31 people. The youngest victim was 4.", {"31": "injured"}),
    case(
        "what he said was 12",
        "Mines hurt people. The number was 12.",
        {"12": "injured"},
        defect="a number of those hurt before, without a count",
    ),
    case(
        "boys of two ages",
        "Mines hurt five people, two of them boys of 12 and 15.",
        {"five": "injured", "two": "injured child M"},
    ),
    case(
        "a post of a thread whose text begins with a number",
        "5/7 19 of the 44 mine victims were women.",
        {"19": "casualties adult F", "44": "casualties"},
    ),
    case("a scale in brackets", "Mines are marked on the map (scale 1:250,000).", {}),
    case(
        "a size behind what may be numbered",
        "Mined area 416 km2.",
        {"416": "area_contaminated KMK"},
    ),
    case("paths that are numbered", "Because of mines trails 3, 9 and 14 are closed.", {}),
    case(
        "two lengths of time",
        "The mine hurt two herders, who lay in hospital for 6 and 19 days.",
        {"two": "injured"},
    ),
    case(
        "those hurt, and a time later",
        "Mines hurt 9 and two days later killed 4.",
        {"9": "injured", "4": "killed"},
    ),
    case("a share of each lot", "Inspectors check 15% of each cleared lot.", {}),
    case("so many to a team", "There are ten deminers per team and 4 mines per household.", {}),
    case(
        "so many a year",
        "Mines hurt 40 people per year.",
        {"40": "injured per-year"},
    ),
    case("mines of a test", "The tiller hit 97% of 120 surrogate mines.", {}),
    case("items of an agenda", "1. The agenda (7 items) on mine action was adopted.", {}),
    case("the pace of a good day", "On a good day I clear 20 square metres of mined land.", {}),
    case("what people lose", "Landmines stayed, and 1,900 men lost their jobs.", {}),
    case("cattle that farmers lose", "Near the minefields 70 farmers lost cattle.", {}),
    case(
        "soldiers that are lost",
        "In the minefields the army lost 70 men.",
        {"70": "killed adult M"},
    ),
    case(
        "those whom someone led",
        "He led 80 sappers into the minefield; two of them were killed and nine wounded.",
        {"80": "deminers", "two": "killed deminer", "nine": "injured deminer"},
    ),
    case(
        "the size of a hall",
        "Deminers cleared 3 ha. They live in a hall of 90 m2.",
        {"3": "area_cleared HAR"},
    ),
    case(
        "how old one was",
        "- How old were you when the mine went off?\n- Nineteen.",
        {},
    ),
    case(
        "how many have come to harm, without a noun",
        "- How many have been killed?\n- Since 1999, 640.",
        {"640": "killed"},
    ),
    case(
        "a number in the second sentence",
        "- How many mines are there?\n- Nobody knows. Estimates go up to 70,000.",
        {"70,000": "devices_emplaced MINE"},
    ),
    case(
        "a plan in brackets speaks of what stands in them",
        "Mine risk education reached 900 people (target 800), 57% of them girls.",
        {
            "900": "risk_education",
            "800": "risk_education planned",
            "57%": "risk_education child F P1",
        },
    ),
    case(
        "parts of a toll of the war",
        "The army fought the rebels. Shells killed 30 people and wounded 80 in the battle. A "
        "doctor said that nine of the dead were women and 20 of the wounded in critical condition.",
        {
            "30": "killed conflict",
            "80": "injured conflict",
            "nine": "killed adult F conflict",
            "20": "injured conflict",
        },
    ),
    case(
        "what a study takes in",
        "Mines hurt 90 patients. Of 76 patients, 60 (79%) were men.",
        {"90": "injured", "76": "injured", "60": "injured adult M", "79%": "injured adult M P1"},
    ),
    case(
        "two in five", "Two in five victims of mines are herders.", {"Two in five": "casualties P1"}
    ),
    case(
        "two in five towns",
        "Mines killed 2 in 5 towns.",
        {"2": "killed"},
    ),
    case(
        "ranked by a number",
        "The Monitor recorded 900 casualties. Narvia came first, with 310, then Sova with 190.",
        {"900": "casualties", "310": "casualties", "190": "casualties"},
    ),
    case(
        "ranked by something else",
        "The Monitor recorded 900 casualties. Narvia came first, with 310 delegates.",
        {"900": "casualties"},
    ),
    case(
        "one that is a mine",
        "Mines lie on the track. Four villagers were hurt when their tractor hit one of them.",
        {"Four": "injured"},
    ),
    case(
        "one whom a mine hit",
        "Four villagers crossed the track. A mine hit one of them.",
        {"one": "casualties"},
    ),
    case(
        "of the victims so many died",
        "There were 80 victims of mines. Of the victims 31 died and 49 were injured.",
        {"80": "casualties", "31": "killed", "49": "injured"},
    ),
    case(
        "of the victims so many were boys",
        "There were 80 victims of mines. Of the victims 31 were boys.",
        {"80": "casualties", "31": "casualties child M"},
    ),
    case(
        "a number that another is a multiple of",
        "Mines killed 90 people last year, twice the 45 recorded in 2022.",
        {"90": "killed", "45": "killed"},
    ),
    case(
        "twice as many of something else",
        "Mines killed 90 people in the valley, twice the 45 km of its road.",
        {"90": "killed"},
    ),
    case(
        "the same land in another unit",
        "Deminers cleared 2.5 sq km (618 acres).",
        {"2.5": "area_cleared KMK"},
    ),
    case(
        "a part of the land in another unit",
        "Deminers cleared 40 ha (12 acres of it rice land).",
        {"40": "area_cleared HAR", "12": "area_cleared ACR"},
    ),
    case(
        "a danger that is explained",
        "We explained the danger of mines to 310 people; mines are a danger to 7,000 people.",
        {"310": "risk_education", "7,000": "people_at_risk"},
    ),
    case(
        "the year of a copyright",
        "A mine hurt six soldiers near Dale.\n\n© Copyright 2022 The Daily Post.",
        {"six": "injured military_security"},
    ),
    case(
        "articles of a code between brackets",
        "A mine killed one civilian. A criminal case was opened under Articles 131.4 (murder in a "
        "dangerous way), 27 and 131.9 (attempted murder of two or more persons).",
        {"one": "killed civilian"},
    ),
    case(
        "a count of a sentence on another paper",
        "Under Article 5 the army cleared 40 hectares of mined land and released 60.",
        {"40": "area_cleared HAR", "60": "area_released HAR"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_is_told_and_not_counted(text: str, expected: dict[str, str]) -> None:
    assert readings(NEWS + text) == expected
