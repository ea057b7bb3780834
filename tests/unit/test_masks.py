"""Masks: numbers that name, number or place something are no figures, and the ledger says what."""

from __future__ import annotations

import pytest
from tests.support.reading import case, kinds, readings

REFERENCES = [
    case(
        "the ages of those who are named",
        "Those killed by the mine were named as Ann Poe (45), Ivo Hill (31) and Bob Roe (20).",
        {"45": "age", "31": "age", "20": "age"},
    ),
    case(
        "a paragraph of a report",
        "126. Landmines hurt people here.\n\n127. The ministry says so.",
        {"126.": "list number", "127.": "list number"},
    ),
    case(
        "a house in a street",
        "Landmines hurt people here. Office: Elm avenue 145, Orla.",
        {"145": "address"},
    ),
    case(
        "a picture of several",
        "Landmines hurt people here.\n\n1 of 5  |  Sappers at a house in Orla.",
        {"1 of 5": "list number"},
    ),
    case(
        "a picture with its name",
        "Landmines hurt people here.\n\nImage 2 of 9 Sappers at work",
        {"Image 2 of 9": "list number"},
    ),
    case(
        "a house in a street that is cut short",
        "Landmines hurt people here.\n\nMinistry of Works, S. Roe str. 50, Orla",
        {"50": "address"},
    ),
    case(
        "one model of a device",
        "Landmines: the case holds a Norvamine 43, an S-mine 35 and a mine of the type Orla 2.",
        {"43": "name number", "35": "name number", "2": "name number"},
    ),
    case(
        "an hour in words",
        "Landmines hurt people here. It was sixteen minutes past seven.",
        {"sixteen minutes past seven": "time of day"},
    ),
    case(
        "half an hour in words",
        "Landmines hurt people here. At half past nine a car came.",
        {"half": "name number", "nine": "time of day"},
    ),
    case(
        "a telephone number without a word for it",
        "A landmine went off. Information: 602 727 1420.",
        {"602 727 1420": "telephone"},
    ),
    case(
        "pence",
        "Of every pound given for demining 88p goes to the teams.",
        {"88p": "other_count"},
    ),
    case("a resolution", "Resolution 1325 on landmines was adopted.", {"1325": "legal reference"}),
    case(
        "a resolution with its year",
        "Security Council resolution 2365 (2017) speaks of landmines.",
        {"2365 (2017)": "legal reference"},
    ),
    case(
        "a list of resolutions",
        "Landmines: recalling resolutions 1325 (2000), 1820 (2008) and 2365 (2017).",
        {"1325 (2000), 1820 (2008) and 2365 (2017)": "legal reference"},
    ),
    case(
        "an assembly resolution with a slash",
        "The Assembly adopted resolution 70/80 on landmines.",
        {"70/80": "legal reference"},
    ),
    case(
        "an assembly resolution with a letter",
        "In 51/45 S the Assembly spoke of landmines.",
        {"51/45 S": "legal reference"},
    ),
    case(
        "an article",
        "Under article 5 the State Party clears all landmines.",
        {"5": "legal reference"},
    ),
    case(
        "articles in a list",
        "Articles 5, 7 and 8 of the Mine Ban Convention apply.",
        {"5, 7 and 8": "legal reference"},
    ),
    case(
        "an article with a letter in brackets",
        "Article 11 (b) covers landmines.",
        {"11 (b)": "legal reference"},
    ),
    case("a paragraph", "Paragraph 14 of the landmine report says so.", {"14": "legal reference"}),
    case(
        "rules",
        "Rules 81 to 83 forbid hidden landmines.",
        {"81 to 83": "legal reference"},
    ),
    case(
        "a decree with a number sign",
        "Decree No. 411 founded the demining agency.",
        {"411": "name number"},
    ),
    case(
        "agenda items",
        "Under agenda items 99 and 100, landmines were discussed.",
        {"99 and 100": "agenda item"},
    ),
    case("a goal", "Demining serves Goal 16.", {"16": "agenda item"}),
    case("a page", "For landmines see page 14.", {"14": "page furniture"}),
    case("a table", "Table 3 lists the landmines.", {"3": "page furniture"}),
]
SYMBOLS = [
    case(
        "a document of the Assembly",
        "Document A/79/512 concerns landmines.",
        {"A/79/512": "document symbol"},
    ),
    case(
        "a joint symbol",
        "The letter on landmines is A/79/512-S/2024/733.",
        {"A/79/512-S/2024/733": "document symbol"},
    ),
    case(
        "a treaty document",
        "See APLC/MSP.22/2024/5 on landmines.",
        {"APLC/MSP.22/2024/5": "document symbol"},
    ),
    case(
        "an address on the web",
        "On landmines see https://example.org/2024/05/77 for more.",
        {"https://example.org/2024/05/77": "address"},
    ),
]
MARKS = [
    case(
        "a footnote mark behind the stop",
        "Landmines killed many herders.4 The rest fled.",
        {"4": "footnote mark"},
    ),
    case(
        "a footnote mark in square brackets",
        "Landmines killed many herders [4].",
        {"4": "footnote mark"},
    ),
    case(
        "numbers of a list",
        "Landmines are met here:\n1. Sappers dug.\n2. Dogs sniffed.",
        {"1.": "list number", "2.": "list number"},
    ),
    case(
        "a number of a list in brackets",
        "Landmine rules:\n(1) Stop at once.\n(2) Call the police.",
        {"(1)": "list number", "(2)": "list number"},
    ),
    case(
        "the number of a parliamentary question",
        "Landmines remain a danger there. [41877]",
        {"41877": "footnote mark"},
    ),
    case(
        "the number of a section of a manual",
        "6.2 An injured deminer shall reach a surgeon soon.",
        {"6.2": "list number"},
    ),
]
PHONES = [
    case(
        "toll-free numbers",
        "Report mines on our toll-free numbers 555, 556, 557.",
        {"555, 556, 557": "telephone"},
    ),
    case("call a number", "If you see a landmine, call 112.", {"112": "telephone"}),
    case(
        "an area code in brackets",
        "Landmine desk, tel. (855) 24-218-161.",
        {"855) 24-218-161": "telephone"},
    ),
    case("a hotline", "The landmine hotline 1545 is free.", {"1545": "telephone"}),
    case(
        "an international number",
        "Report landmines at +380 44 555 01 02.",
        {"380 44 555 01 02": "telephone"},
    ),
    case(
        "a telephone in groups, and one for a purpose",
        "Landmines hurt many. Phone 091 555 20 46. Telephone for complaints: 01 8000 914814",
        {"091 555 20 46": "telephone", "01 8000 914814": "telephone"},
    ),
    case("a hotline is a number", "The landmine centre's hotline is 1701.", {"1701": "telephone"}),
    case(
        "a toll-free number",
        "Who finds a landmine calls the toll-free number; the toll-free number is 555.",
        {"555": "telephone"},
    ),
    case("groups with hyphens", "Landmine desk: 044-555-01.", {"044-555-01": "telephone"}),
    case(
        "an emergency number behind a colon",
        "Landmines are deadly. Emergency number: 114.",
        {"114": "telephone"},
    ),
    case(
        "a bank account in groups",
        "Landmine aid: please give to account 4410 0087 22.",
        {"4410 0087 22": "name number"},
    ),
    case(
        "a registered charity",
        "Landmine aid, registered charity no. 1092236.",
        {"1092236": "name number"},
    ),
]
AGES = [
    case(
        "between commas after a name", "Omar Haidari, 34, lost a leg to a landmine.", {"34": "age"}
    ),
    case("aged", "The boy aged 9 stepped on a landmine.", {"9": "age"}),
    case(
        "aged between",
        "The boys, aged between 9 and 12, stepped on a landmine.",
        {"9 and 12": "age"},
    ),
    case("a year-old", "A 9-year-old boy stepped on a landmine.", {"9": "age"}),
    case("years old", "The shepherd was 61 years old when the landmine exploded.", {"61": "age"}),
    case("in brackets after a name", "Omar H. (34) lost a leg to a landmine.", {"34": "age"}),
    case(
        "a range of ages",
        "Boys aged 6 to 14 pick up unexploded shells.",
        {"6 to 14": "age"},
    ),
    case("an age in words", "A boy, nine years old, stepped on a landmine.", {"nine": "age"}),
]
NAMES = [
    case("a mine by its model", "The TM-62 is an anti-tank mine.", {"62": "name number"}),
    case(
        "a model with two letters behind",
        "The PMN-2 is an anti-personnel mine.",
        {"2": "name number"},
    ),
    case("a model of letters and digits", "The MON50 is a landmine.", {"MON50": "name number"}),
    case(
        "a named war", "After the 44-day war landmines remained.", {"After the 44-day": "duration"}
    ),
    case("a room", "The landmine talk is in room 9.", {"9": "name number"}),
    case("a road", "Landmines lined Highway 80.", {"80": "name number"}),
    case("a hill", "Sappers climbed Hill 170 for the landmines.", {"170": "name number"}),
    case("a brigade by its number", "The 12th Brigade left landmines.", {"12th": "ordinal"}),
    case("a brigade behind the noun", "Brigade 72 left landmines.", {"72": "name number"}),
    case("a number sign", "Task No. 35 is a minefield.", {"35": "name number"}),
    case("a hash", "Minefield task #35 is open.", {"35": "name number"}),
    case("a code with a leading zero", "The minefield has code 00714.", {"00714": "name number"}),
    case("Group of Twenty", "The G20 spoke of landmines.", {"G20": "name number"}),
    case("a scale", "The minefield map is drawn at 1:5,000.", {"1:5,000": "scale"}),
    case("a factor in words", "They were wrong about mines by a factor of ten.", {"ten": "times"}),
    case("a factor", "Landmine contamination grew by a factor of 10.", {"10": "times"}),
    case("a copy of copies", "Landmine report. Copy 2 of 5.", {"2 of 5": "page furniture"}),
    case(
        "the spread of a study",
        "The age of those hurt by landmines varied (IQR 9-31).",
        {"9-31": "name number"},
    ),
    case(
        "odds and their bounds",
        "Landmines were worse for boys (OR 2.2, 95% CI 1.3-2.9; p < 0.01).",
        {
            "2.2": "name number",
            "95%": "other_count",
            "1.3-2.9": "name number",
            "0.01": "name number",
        },
    ),
    case(
        "a section of two words",
        "2.2 Casualties\n\nLandmines are everywhere.",
        {"2.2": "list number"},
    ),
]
FILES = [
    case(
        "a claim to an insurer",
        "Claim 6093-D: the harvester drove on a mine.",
        {"6093-D": "name number"},
    ),
    case(
        "an incident with a letter",
        "Incident 1187-C killed a farmer on his land, where a mine lay.",
        {"1187-C": "name number"},
    ),
    case(
        "a case file in three parts",
        "Minibus 73-406-KD, hit a mine, all aboard killed.",
        {"73-406-KD": "name number"},
    ),
    case(
        "a dossier with a stroke",
        "In the papers 1456/B-2, injured by a landmine, stands for a girl.",
        {"1456/B-2": "name number"},
    ),
    case(
        "a patient without a name",
        "Patient 3321 was injured by an anti-personnel mine.",
        {"3321": "name number"},
    ),
    case(
        "a policy that pays for the dead",
        "Policy 6612 covers those killed by mines.",
        {"6612": "name number"},
    ),
    case("a law with letters", "387-FZ destroys mines, they say.", {"387-FZ": "name number"}),
]
ORDINALS = [
    case("an ordinal in digits", "For the 25th time sappers met landmines.", {"25th": "ordinal"}),
    case("an ordinal in words", "The second landmine did not explode.", {"second": "ordinal"}),
    case("one another", "Landmines: the villagers warn one another.", {"one": "idiom"}),
    case("no one", "No one steps off the path because of landmines.", {"one": "idiom"}),
    case(
        "one of the most",
        "It is one of the most mined countries, full of landmines.",
        {"one": "idiom"},
    ),
]
COUNTS = [
    case("lengths", "Landmines line 44 km of road.", {"44": "length"}),
    case("weights", "The landmine held 7 kg of explosive.", {"7": "weight"}),
    case("durations", "Demining took 6 weeks.", {"6 weeks": "duration"}),
    case("sessions", "Instructors held 14 sessions on landmines.", {"14": "session"}),
    case("teams", "17 teams search for landmines.", {"17": "team"}),
    case("dogs", "30 dogs sniff for landmines.", {"30": "machine"}),
    case("villages", "Landmines surround 44 villages.", {"44": "settlement"}),
    case("minefields", "Sappers cleared 44 minefields.", {"44": "settlement"}),
    case("families", "44 families live without fear of landmines.", {"44": "family"}),
    case("animals", "44 cows were killed by landmines.", {"44": "animal"}),
    case("maps", "The army handed over 8 minefield maps.", {"8": "document"}),
    case("votes", "The landmine motion passed by 39 votes to 7.", {"39": "vote", "7": "vote"}),
    case("legs", "A landmine tore off two legs.", {"two": "body_part"}),
    case(
        "scrap",
        "Beside landmines, sappers removed 31,266 pieces of scrap metal.",
        {"31,266": "scrap"},
    ),
    case("times as many", "Landmines killed three times as many herders.", {"three": "times"}),
    case(
        "a change in percent", "Landmine casualties rose by 30 percent.", {"30 percent": "change"}
    ),
    case(
        "a change in number",
        "Sappers found 40 more than in 2022; landmines abound.",
        {"40": "change", "in 2022": "date"},
    ),
    case("degrees", "Sappers dug for landmines in 40 degrees.", {"40": "temperature"}),
]
DATES = [
    case("a full date", "On 4 April 2023 landmines were discussed.", {"On 4 April 2023": "date"}),
    case("a year", "In 2023 landmines were discussed.", {"In 2023": "date"}),
    case("digits with stops", "Landmines were discussed on 04.04.2023.", {"on 04.04.2023": "date"}),
    case("a time of day", "The landmine exploded at 10:30.", {"at 10:30": "time of day"}),
    case("a span of years", "Landmines were laid in 1992-1994.", {"in 1992-1994": "date"}),
    case("a decade", "Landmines were laid in the 1990s.", {"in the 1990s": "date"}),
]
BESIDE = [
    case(
        "not a figure: resolutions of the year beside a real figure",
        "Resolution 1325 came before 17 people were killed by landmines.",
        {"17": "killed"},
    ),
    case(
        "not a figure: an age beside a real figure",
        "Omar Haidari, 34, and 6 herders were injured by landmines.",
        {"6": "injured"},
    ),
    case(
        "not a figure: a model beside a real figure",
        "Sappers found 17 TM-62 anti-tank mines.",
        {"17": "devices_found AV_MINE"},
    ),
    case(
        "not a figure: teams beside a real figure",
        "17 teams found 240 landmines.",
        {"240": "devices_found MINE"},
    ),
    case(
        "not a figure: a list number before a figure",
        "Results of demining:\n1. 240 landmines destroyed\n2. 17 hectares cleared",
        {"240": "devices_found MINE", "17": "area_cleared HAR"},
    ),
    case(
        "a comma list after Area cleared is a label, no reference",
        "Demining bulletin. Area cleared: 5 ha",
        {"5": "area_cleared HAR"},
    ),
    case(
        "a group of people is no name", "A landmine killed a group of 6 herders.", {"6": "killed"}
    ),
    case(
        "a stop ends the sentence before the number",
        "Nobody reads the landmine protocol. 17 herders were killed by landmines.",
        {"17": "killed"},
    ),
    case(
        "a past day is no name",
        "Over the past day 41 mines were found.",
        {"41": "devices_found MINE"},
    ),
    case(
        "one day is no name",
        "In one day 14 hectares were cleared of mines.",
        {"14": "area_cleared HAR"},
    ),
    case(
        "a numbered day",
        "On day 41 the sappers left; two mines were found.",
        {"two": "devices_found MINE"},
    ),
    case(
        "a size in capitals is no file number",
        "ARMY CLEARS A 5-HA MINEFIELD",
        {"5": "area_cleared HAR"},
    ),
    case(
        "a letter of a model is no unit",
        "The troops laid 60 M-14 and MM-2 mines.",
        {"60": "devices_emplaced AP_MINE"},
    ),
    case(
        "a mark in brackets glued to its word",
        "The army found 143 bombs(1) and 36 landmines.",
        {"143": "devices_found UXO", "36": "devices_found MINE"},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*REFERENCES, *SYMBOLS, *MARKS, *PHONES, *AGES, *NAMES, *FILES, *ORDINALS, *COUNTS, *DATES],
)
def test_a_number_that_is_no_figure_has_its_kind_in_the_ledger(
    text: str, expected: dict[str, str]
) -> None:
    assert readings(text) == {}
    assert kinds(text) == expected


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_a_figure_beside_a_mask_is_read(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
