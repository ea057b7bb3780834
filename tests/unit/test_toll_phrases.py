"""Tolls in the words of reports: devices before the noun, groups behind it, parts in brackets."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

NOUNS = [
    case(
        "bodies that were recovered",
        "A mine exploded under a bus. The army counted nine bodies; 12 bodies were brought to Gao.",
        {"nine": "killed", "12": "killed"},
    ),
    case(
        "bodies that do mine action",
        "Six UN bodies support mine action, and two bodies of the state clear mines.",
        {},
    ),
    case(
        "a toll that is brought to a number",
        "Landmines remain. This pushed the death toll of mines in the county to 41.",
        {"41": "killed"},
    ),
    case(
        "a toll and the way to a number of houses",
        "The landmine death toll is high in the county. It gave help to 41 families.",
        {},
    ),
    case(
        "a number of people told at length",
        "The blast raises the number of civilians who were reported killed this year as a result "
        "of mines and of other explosive things left over from the war to 139, including 30 girls.",
        {"139": "killed civilian", "30": "killed civilian child F"},
    ),
    case(
        "an estimate of how many there are",
        "Nobody knows how many mine victims there are, though estimates run into the thousands.",
        {"thousands": "casualties"},
    ),
    case(
        "the districts of a land",
        "Mines hurt 12 people in five of Narvia's districts in one year.",
        {"12": "injured"},
    ),
    case(
        "two devices and an abbreviation before the noun",
        "Laos recorded 71 landmine and unexploded ordnance (UXO) casualties in 2019.",
        {"71": "casualties"},
    ),
    case(
        "a plural inside the name of a device",
        "Chad recorded 16 landmine and explosive remnants of war (ERW) victims in 2019.",
        {"16": "casualties"},
    ),
    case(
        "one device with its abbreviation",
        "In all, 34 unexploded ordnance (UXO) accidents were counted.",
        {"34": "incidents"},
    ),
    case(
        "three devices",
        "There were 58 landmine, UXO and IED casualties in 2019.",
        {"58": "casualties"},
    ),
    case(
        "devices that are counted themselves",
        "Sappers destroyed 58 items of unexploded ordnance (UXO) and 13 landmines.",
        {"58": "devices_found UXO", "13": "devices_found MINE"},
    ),
    case(
        "both fates of one number",
        "Landmines have resulted in the death and injury of more than 120 people.",
        {"120": "casualties"},
    ),
    case(
        "one fate of one number",
        "Landmines have resulted in the death of more than 120 people.",
        {"120": "killed"},
    ),
    case(
        "wounds of several degrees",
        "Two sappers died in the landmine blast and two others suffered various degree injuries.",
        {"Two": "killed deminer", "two": "injured deminer"},
    ),
    case(
        "people who are paralysed",
        "Of the landmine victims, 360 were wounded and 90 were paralysed.",
        {"360": "injured", "90": "injured"},
    ),
    case(
        "visits that were executed",
        "The landmine agency has executed 1,800 operational and technical field visits.",
        {},
    ),
    case(
        "people who were executed",
        "After the landmine blast the gang executed 18 drivers.",
        {"18": "killed conflict"},
    ),
    case(
        "the name of an offence",
        "After the landmine blast a case was opened under article 120 (intentional killing of two "
        "or more people).",
        {},
    ),
    case(
        "a place in a ranking",
        "Angola is among the top ten countries in landmine contamination.",
        {},
    ),
]
PARTS = [
    case(
        "a list that divides the dead, who are a part themselves",
        "Mines harmed 335 people, 65 of whom have died: 51 civilians and 14 soldiers.",
        {
            "335": "casualties",
            "65": "killed",
            "51": "killed civilian",
            "14": "killed military_security",
        },
    ),
    case(
        "a list that is larger than the dead divides all",
        "Mines harmed 44 people, 12 of whom died: 30 men and 14 women.",
        {
            "44": "casualties",
            "12": "killed",
            "30": "casualties adult M",
            "14": "casualties adult F",
        },
    ),
    case(
        "groups between dashes, and the injured behind them",
        "Nine soldiers died on a mine - two officers and seven conscripts - and 12 were hurt.",
        {
            "Nine": "killed military_security",
            "two": "killed military_security",
            "seven": "killed military_security",
            "12": "injured military_security",
        },
    ),
    case(
        "the dead and the injured of a group in their order",
        "Since 2020 landmines have wounded 830 people and killed 299, of whom 87 and 14 were boys.",
        {"830": "injured", "299": "killed", "87": "injured child M", "14": "killed child M"},
    ),
    case(
        "how badly some of them were hurt",
        "A mine went off and five people were injured, two critically, officials said.",
        {"five": "injured", "two": "injured"},
    ),
    case(
        "how badly one of three was hurt, and another died",
        "Three sappers were wounded by a mine, one seriously, when they ran.",
        {"Three": "injured deminer", "one": "injured deminer"},
    ),
    case(
        "those who lost both legs, behind those who lost one",
        "Twenty-two patients lost one leg to mines, five lost both.",
        {"Twenty-two": "injured", "five": "injured"},
    ),
    case(
        "those who lost both bridges lost no leg",
        "Two companies lost both tanks to mines.",
        {},
    ),
    case(
        "wounded people who have died since",
        "Two boys wounded by a landmine on Sunday have died in hospital.",
        {"Two": "killed child M"},
    ),
    case(
        "a verb that no lexicon knows before another number",
        "For fear of mines 11,482 persons were confined and 5,320 persons displaced.",
        {"5,320": "displaced"},
    ),
    case(
        "a multiple of the toll of another year",
        "In 2023 mines killed or injured 1,052 villagers, almost three times the 390 of 2022.",
        {"1,052": "casualties", "390": "casualties"},
    ),
    case(
        "soldiers and those of whom nothing is known",
        "Of the landmine casualties, 61 were civilians, 9 soldiers and 4 unknown.",
        {"61": "casualties civilian", "9": "casualties military_security", "4": "casualties"},
    ),
    case(
        "victims before a colon and their parts",
        "Since then 403 citizens have become mine victims: 75 persons have died and 328 have been "
        "wounded.",
        {"403": "casualties", "75": "killed", "328": "injured"},
    ),
    case(
        "the wounded after the dead",
        "Five women died when the IED went off. Three of the wounded are in a critical condition.",
        {"Five": "killed IED adult F", "Three": "injured IED"},
    ),
    case(
        "those who went back and were killed",
        "Two women who went back for rice were killed by a landmine.",
        {"Two": "killed adult F"},
    ),
    case(
        "those who went back",
        "Landmines are cleared. Some 200 women who went back sow rice.",
        {"200": "returnees adult F"},
    ),
    case(
        "back without a leg",
        "We lost three people in the minefield and six came back without a leg.",
        {"three": "killed", "six": "injured"},
    ),
    case(
        "women among the dead, and the injured",
        "Landmines left 615 dead, out of them 101 children and 26 women and 924 injured, out of "
        "them ten children.",
        {
            "615": "killed",
            "101": "killed child",
            "26": "killed adult F",
            "924": "injured",
            "ten": "injured child",
        },
    ),
    case(
        "an adjective of a whole list",
        "The landmine left 3 men and 2 women injured.",
        {"3": "injured adult M", "2": "injured adult F"},
    ),
    case(
        "both fates in a bracket",
        "From May to August we recorded 462 (wounded and dead) in mine accidents.",
        {"462": "casualties"},
    ),
    case(
        "victims who fell somewhere",
        "Some 98% of the landmine victims fell in rural areas, where nine sappers fell in 2011.",
        {"98%": "casualties P1", "nine": "killed deminer"},
    ),
    case(
        "two shares of one base",
        "Sova and Orla represent 24% and 9% of the landmine casualties of 2020.",
        {"24%": "casualties P1", "9%": "casualties P1"},
    ),
    case(
        "civilians of whom the injured are told",
        "Landmines remain. Of the wounded civilians, 39 were minors and five were nurses.",
        {"39": "injured civilian child", "five": "injured civilian"},
    ),
    case(
        "amputations",
        "Doctors counted 274 amputation cases in the minefields.",
        {"274": "injured"},
    ),
    case(
        "victims who died",
        "Landmines made 78 victims in 2021. Twenty-nine of the victims died and four of the "
        "victims lost a leg.",
        {"78": "casualties", "Twenty-nine": "killed", "four": "injured"},
    ),
    case(
        "victims who live somewhere",
        "Landmines made 90 casualties. Thirty of the victims live in the north, where 6 others "
        "died.",
        {"90": "casualties", "Thirty": "casualties", "6": "killed"},
    ),
    case(
        "the rest of a toll whose fate is not known",
        "Landmines killed 30 people and injured 41. The fate of another nine was not known.",
        {"30": "killed", "41": "injured", "nine": "outcome_unknown"},
    ),
    case(
        "the fate of sailors and of the missing",
        "Landmines killed 30 people. The fate of nine sailors is not known, nor that of another "
        "1,500 missing persons.",
        {"30": "killed", "nine": "missing military_security", "1,500": "missing"},
    ),
    case(
        "it is not known if they survived",
        "Landmines killed 30 people and injured 65; for 25 casualties, it was not known if the "
        "person survived or was killed.",
        {"30": "killed", "65": "injured", "25": "outcome_unknown"},
    ),
    case(
        "an outcome that was not recorded",
        "Landmines made 80 casualties: 30 died, and the outcome was not recorded for 12 "
        "casualties.",
        {"80": "casualties", "30": "killed", "12": "outcome_unknown"},
    ),
    case(
        "unknown behind the dead and injured",
        "Landmines made 62 casualties (20 killed, 40 injured and two unknown).",
        {"62": "casualties", "20": "killed", "40": "injured", "two": "outcome_unknown"},
    ),
    case(
        "unknown models",
        "Sappers destroyed 40 landmines (12 rusty, 28 unknown).",
        {"40": "devices_found MINE", "12": "devices_found MINE", "28": "devices_found MINE"},
    ),
    case(
        "two labels on one line",
        "Landmine casualties. Killed: 26 (2005: 28) Injured: 80 (64 soldiers)",
        {
            "26": "killed",
            "28": "killed",
            "80": "injured",
            "64": "injured military_security",
        },
    ),
    case(
        "the last of a list of groups",
        "Mine victims in the valley include four women, six children and two nurses.",
        {"four": "casualties adult F", "six": "casualties child", "two": "casualties"},
    ),
    case(
        "a list of groups behind among",
        "Landmines made 80 casualties. Among the injured are 4 monks, 2 nuns and 7 market traders.",
        {"80": "casualties", "4": "injured M", "2": "injured F", "7": "injured"},
    ),
    case(
        "drivers of the lorries behind a list",
        "Mine victims in the valley include four women. The office has two drivers.",
        {"four": "casualties adult F"},
    ),
    case(
        "the group of a toll before its bracket",
        "Landmine report. Civilian casualties (232) made up 34% of the total.",
        {"232": "casualties civilian", "34%": "casualties civilian P1"},
    ),
    case(
        "the group of a toll that is divided",
        "Landmine report. Of civilian casualties, 21% (49) were children (41 boys and 8 girls).",
        {
            "21%": "casualties civilian child P1",
            "49": "casualties civilian child",
            "41": "casualties civilian child M",
            "8": "casualties civilian child F",
        },
    ),
    case(
        "two general words joined by a stroke single out no type",
        "In all 4,100 people were killed or injured by mines/ERW in 2022.",
        {"4,100": "casualties"},
    ),
    case(
        "a clause before the colon is no label of the dead",
        "Since 2009 some 90 people have fallen victim to explosive ordnance: 31 were killed.",
        {"90": "casualties", "31": "killed"},
    ),
    case(
        "nor are the accidents before it",
        "In Huambo 120 villagers have suffered in mine accidents: 50 have died.",
        {"120": "casualties", "50": "killed"},
    ),
    case(
        "a label and its number",
        "Mine accidents: 50",
        {"50": "incidents"},
    ),
    case(
        "those we lost beside those who were hurt",
        "This year we have lost two sappers to mines, and five have been injured.",
        {"two": "killed deminer", "five": "injured deminer"},
    ),
    case(
        "children of both tolls of one verb",
        "In all 86 people have been killed and 41 injured by mines since May, among them 49 girls.",
        {"86": "killed", "41": "injured", "49": "casualties child F"},
    ),
    case(
        "children of the second toll with a verb of its own",
        "Mines killed 86 people, and 41 were injured, among them 9 girls.",
        {"86": "killed", "41": "injured", "9": "injured child F"},
    ),
    case(
        "a part of the dead before the injured",
        "Ten were killed by landmines (including five civilians) and 22 were injured (including "
        "nine civilians).",
        {
            "Ten": "killed",
            "five": "killed civilian",
            "22": "injured",
            "nine": "injured civilian",
        },
    ),
    case(
        "a part of the dead with its own verb",
        "Landmines left 30 dead, among them 4 women, and 12 injured (5 of them girls).",
        {"30": "killed", "4": "killed adult F", "12": "injured", "5": "injured child F"},
    ),
    case(
        "a group behind the noun of a toll",
        "Three landmine casualties were civilians and nine victims were soldiers.",
        {"Three": "casualties civilian", "nine": "casualties military_security"},
    ),
    case(
        "a group behind a number in brackets",
        "The majority of landmine casualties (15) were soldiers.",
        {"15": "casualties military_security"},
    ),
    case(
        "people by whom victims were helped",
        "Nine landmine victims were visited by soldiers.",
        {"Nine": "casualties"},
    ),
    case(
        "a qualifier with more goes on with no group",
        "One civilian was hurt by a landmine. Since the war, more than 370 people have been hurt.",
        {"One": "injured civilian", "370": "injured"},
    ),
    case(
        "others of the group told before",
        "One civilian was killed by a landmine. Twelve others were hurt.",
        {"One": "killed civilian", "Twelve": "injured civilian"},
    ),
    case(
        "groups of the dead and the injured together",
        "In all 61 people were killed and 97 injured by landmines, of whom 38 were women and 21 "
        "children.",
        {
            "61": "killed",
            "97": "injured",
            "38": "casualties adult F",
            "21": "casualties child",
        },
    ),
    case(
        "a fate of some of the injured",
        "In all 4 people were killed and 9 injured by landmines, of whom three are in hospital.",
        {"4": "killed", "9": "injured", "three": "injured"},
    ),
    case(
        "a number of the year before that was recorded",
        "The centre counted 26 landmine casualties in 2021, 38 having been reported in 2020.",
        {"26": "casualties", "38": "casualties"},
    ),
    case(
        "a list of shares whose verb stands once",
        "Of the landmine victims 60 per cent were men, 30 per cent boys and 10 per cent girls.",
        {
            "60 per cent": "casualties adult M P1",
            "30 per cent": "casualties child M P1",
            "10 per cent": "casualties child F P1",
        },
    ),
    case(
        "deminers in a list of shares",
        "Of all landmine casualties, 58% were civilians, 30% soldiers and 12% deminers.",
        {
            "58%": "casualties civilian P1",
            "30%": "casualties military_security P1",
            "12%": "casualties deminer P1",
        },
    ),
    case(
        "a share of something else behind a share of victims",
        "Of the landmine victims 60 per cent were men; taxes rose by 30 per cent.",
        {"60 per cent": "casualties adult M P1"},
    ),
    case(
        "an aside between people and their verb",
        "Two cousins, who came to see their fields after 26 years, were killed by a landmine.",
        {"Two": "killed"},
    ),
    case(
        "an aside with a fate of its own",
        "Nine people, of whom 3 died, were hurt by a landmine.",
        {"Nine": "injured", "3": "killed"},
    ),
    case(
        "male and female children",
        "Nine per cent of the landmine victims were male children.",
        {"Nine per cent": "casualties child M P1"},
    ),
    case(
        "shares of victims after a share of accidents",
        "Seventy per cent of the incidents involved landmines. Eighty-one per cent of the victims "
        "were men, eight per cent were women and two per cent were girls.",
        {
            "Seventy per cent": "incidents P1",
            "Eighty-one per cent": "casualties adult M P1",
            "eight per cent": "casualties adult F P1",
            "two per cent": "casualties child F P1",
        },
    ),
]
LAND_AND_DEVICES = [
    case(
        "the total of lines that count several devices",
        "Cluster munitions destroyed: 118\nLandmines destroyed: 37\nTotal: 155\n",
        {"118": "devices_found CMR", "37": "devices_found MINE", "155": "devices_found EO_ANY"},
    ),
    case(
        "the total of lines that count one",
        "Landmines destroyed in Huambo: 118\nLandmines destroyed in Luena: 37\nTotal: 155\n",
        {"118": "devices_found MINE", "37": "devices_found MINE", "155": "devices_found MINE"},
    ),
    case(
        "sessions behind a short form in brackets",
        "It held 630 mine risk education (MRE) sessions for 5,380 people.",
        {"5,380": "risk_education"},
    ),
    case(
        "mines that there may be",
        "Estimates suggest there could be over two million landmines in the country.",
        {"two million": "devices_emplaced MINE"},
    ),
    case(
        "mine-clearers",
        "Land is full of landmines. The fund has nearly 8,000 mine-clearers.",
        {"8,000": "deminers"},
    ),
    case(
        "land over which mines are strewn",
        "Landmines are still scattered over an area of 2,067 square kilometres.",
        {"2,067": "area_contaminated KMK"},
    ),
    case(
        "land that has to be cleared of mines",
        "About 8,000 square kilometres must be cleared of landmines.",
        {"8,000": "area_contaminated KMK"},
    ),
    case(
        "land expected to hold mines",
        "Some 300,000 ha of land are expected to contain landmines.",
        {"300,000": "area_contaminated HAR"},
    ),
    case(
        "mines on a map",
        "The army handed over a map showing the location of 97,000 landmines.",
        {"97,000": "devices_emplaced MINE"},
    ),
    case(
        "a budget that is sought",
        "To clear its landmines the kingdom is seeking a total budget of 377 million dollars.",
        {"377 million": "cost USD"},
    ),
    case(
        "a budget that is there",
        "To clear its landmines the kingdom has a total budget of 377 million dollars.",
        {"377 million": "funding USD"},
    ),
    case(
        "people who gain from clearance",
        "Clearance of 90 square kilometres of mined land is over, benefiting 5,300 people.",
        {"90": "area_cleared KMK"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), NOUNS)
def test_the_noun_of_a_toll(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_the_parts_of_a_toll(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), LAND_AND_DEVICES)
def test_land_and_devices_in_reports(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
