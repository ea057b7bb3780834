"""Groups: parts and wholes, and what a part takes from its whole."""

from __future__ import annotations

import pytest
from tests.support.reading import by_number, case, read, readings

WORDS = [
    case(
        "the number of all is of no group told before it",
        "One soldier died in a mine blast last year, which brings the total number of those killed"
        " by land mines in Croatia to 505.",
        {"One": "killed military_security", "505": "killed"},
    ),
    case(
        "who suffered casualties stands before them",
        "Peacekeepers suffered 34 mine casualties last year, deminers have sustained "
        "nine injuries.",
        {"34": "casualties military_security", "nine": "injured deminer"},
    ),
    case(
        "who counts casualties is not who suffered them",
        "The charity counted 34 mine casualties last year; the army sustained 36 casualties.",
        {"34": "casualties", "36": "casualties"},
    ),
    case(
        "a militia by its short name",
        "A landmine killed two CJTF members and three JCC members.",
        {"two": "killed military_security", "three": "killed"},
    ),
    case(
        "bodies of armed men",
        "A landmine killed four members of the defence and security forces, five Frontier Corps "
        "personnel and six men of the border police.",
        {
            "four": "killed military_security",
            "five": "killed military_security",
            "six": "killed military_security adult M",
        },
    ),
    case(
        "bodies of others",
        "A landmine killed four members of the village council, five Red Cross personnel and six "
        "men of the water board.",
        {"four": "killed", "five": "killed", "six": "killed adult M"},
    ),
    case(
        "families that the war has hurt",
        "The landmine fund pays 80 deminers, one third of whom are women from war-affected "
        "families.",
        {"80": "deminers", "one third": "deminers adult F P1"},
    ),
    case(
        "people whom mines have hurt",
        "The fund knows of 12 mine-affected women.",
        {"12": "casualties adult F"},
    ),
    case(
        "an adjective before two fates",
        "Landmines caused 12 civilian deaths and 30 injuries, and 4 military deaths.",
        {"12": "killed civilian", "30": "injured civilian", "4": "killed military_security"},
    ),
    case(
        "an adjective before one fate, and a group of its own behind the other",
        "Landmines caused 12 civilian deaths and injuries to 9 soldiers.",
        {"12": "killed civilian", "9": "injured military_security"},
    ),
    case(
        "a predicate of the second part only",
        "Landmines killed 40 people and hurt 60. Twelve of the dead were men, and 31 of the injured"
        " were women.",
        {
            "40": "killed",
            "60": "injured",
            "Twelve": "killed adult M",
            "31": "injured adult F",
        },
    ),
    case(
        "places with their numbers in brackets",
        "Myanmar had 1,003 landmine victims, followed by 933 in Syria.\n\nNext came Afghanistan "
        "(651), Ukraine (580) and Yemen (499), among others.",
        {
            "1,003": "casualties",
            "933": "casualties",
            "651": "casualties",
            "580": "casualties",
            "499": "casualties",
        },
    ),
    case(
        "persons with their ages in brackets",
        "Landmine victims were treated by Ann Roe (54) and Joe Poe (33).",
        {},
    ),
    case(
        "a share of a base that is told at length",
        "Eighty percent of victims of unexploded ordnance assisted by the Red Cross in rural "
        "areas of the north have been children.",
        {"Eighty percent": "casualties child P1"},
    ),
    case(
        "two groups before among these",
        "Landmines hit 90 people. Sixty-four of them are dead, 21 boys and twelve women among "
        "these.",
        {
            "90": "casualties",
            "Sixty-four": "killed",
            "21": "killed child M",
            "twelve": "killed adult F",
        },
    ),
    case(
        "deminers among those who died",
        "The list has 1,785 victims of landmines, 626 of them fatal. Among those who died are 54 "
        "deminers.",
        {"1,785": "casualties", "626": "killed", "54": "killed deminer"},
    ),
    case(
        "places ranked by their share",
        "Landmines hit 692 people. Sova had the largest share (33%), followed by Narvia with 19%.",
        {"692": "casualties", "33%": "casualties P1", "19%": "casualties P1"},
    ),
    case(
        "a share of something else in brackets",
        "Landmines hit 692 people. The price of bread (33%) and the rate of Narvia rose.",
        {"692": "casualties"},
    ),
    case(
        "one subject of two shares",
        "Women made up 12% of those killed by landmines and 20% of the injured.",
        {"12%": "killed adult F P1", "20%": "injured adult F P1"},
    ),
    case(
        "the second share without the group of the first base",
        "Children made up half (49%) of civilian landmine casualties and a third (35%) of all "
        "casualties.",
        {
            "half": "casualties civilian child P1",
            "49%": "casualties civilian child P1",
            "a third": "casualties child P1",
            "35%": "casualties child P1",
        },
    ),
    case(
        "a group set before a sentence without a comma",
        "Among deminers there were 89 mine casualties, 21 of whom died, among soldiers 30.",
        {
            "89": "casualties deminer",
            "21": "killed deminer",
            "30": "casualties military_security",
        },
    ),
    case(
        "two groups set before a sentence",
        "Among deminers and soldiers there were 89 mine casualties.",
        {"89": "casualties"},
    ),
    case(
        "some of the dead told before, and people hurt besides",
        "Nine civilians died when their car hit a mine. Two women were among the dead, and five "
        "more people were injured.",
        {"Nine": "killed civilian", "Two": "killed civilian adult F", "five": "injured"},
    ),
    case(
        "a share of a base of its own behind the share of another",
        "In 2031 the Monitor recorded 5,214 mine casualties. Children were 38% of the civilian "
        "casualties. Women and girls were 14% of those whose sex was recorded.",
        {
            "5,214": "casualties",
            "38%": "casualties civilian child P1",
            "14%": "casualties F P1",
        },
    ),
    case(
        "the group of all that follow",
        "Among demining staff, 13 people have been killed and 34 wounded by landmines.",
        {"13": "killed deminer", "34": "injured deminer"},
    ),
    case(
        "the share of all worldwide casualties",
        "Over half of all worldwide casualties caused by cluster bombs were children.",
        {"half": "casualties child P1"},
    ),
    case(
        "others behind two groups are of neither",
        "Eighteen civilians and two soldiers died on a landmine. Another seven people were hurt.",
        {
            "Eighteen": "killed civilian",
            "two": "killed military_security",
            "seven": "injured",
        },
    ),
    case(
        "the total of the dead and the injured",
        "Landmines killed 55. The injured also reached 107, which brings the total to 162, of "
        "whom 64 are deminers.",
        {"55": "killed", "107": "injured", "162": "casualties", "64": "casualties deminer"},
    ),
    case(
        "the victims told of, behind an aside",
        "Landmines killed 55 people and hurt 107. Of the victims, the ministry said, 64 were "
        "specialists in mine clearance.",
        {"55": "killed", "107": "injured", "64": "casualties deminer"},
    ),
    case(
        "deaths of a group, injuries to another",
        "Landmines in 2007:\n\n- 19 deaths of male children\n- 27 injuries to civilians",
        {"19": "killed child M", "27": "injured civilian"},
    ),
    case(
        "a group behind the bracket of a toll",
        "Of the total, eight landmine casualties (three killed and five injured) were civilians.",
        {"eight": "casualties civilian", "three": "killed civilian", "five": "injured civilian"},
    ),
    case(
        "a list before its verb",
        "In May 211 boys, 45 girls, 29 men and 7 women became victims of landmines.",
        {
            "211": "casualties child M",
            "45": "casualties child F",
            "29": "casualties adult M",
            "7": "casualties adult F",
        },
    ),
    case(
        "a part of the dead and the injured",
        "In 2023, mines left 152 killed and 97 injured, of whom 38 were women.",
        {"152": "killed", "97": "injured", "38": "casualties adult F"},
    ),
    case(
        "a part of four others alone",
        "A landmine killed two people and wounded four others, including three girls.",
        {"two": "killed", "four": "injured", "three": "injured child F"},
    ),
    case(
        "a part of the injured by its own words",
        "A landmine killed three men and hurt nine, two of them seriously.",
        {"three": "killed adult M", "nine": "injured", "two": "injured"},
    ),
    case(
        "a share whose noun and base stand before it",
        "The percentage of children among all mine victims remains above 30 percent.",
        {"30 percent": "casualties child P1"},
    ),
    case(
        "a count with its share of a number",
        "Last year 84 (31%) of the 271 landmine victims were boys.",
        {"84": "casualties child M", "31%": "casualties child M P1", "271": "casualties"},
    ),
    case(
        "a share with its count of a number",
        "39% (403) of the 1,031 landmine victims were civilians, 61% (628) were members of the "
        "Ruritanian armed forces.",
        {
            "39%": "casualties civilian P1",
            "403": "casualties civilian",
            "1,031": "casualties",
            "61%": "casualties military_security P1",
            "628": "casualties military_security",
        },
    ),
    case(
        "the share of those harmed by mines",
        "Almost half of the civilians killed and injured by landmines last year were children.",
        {"half": "casualties civilian child P1"},
    ),
    case(
        "a share that is said to be of a group",
        "Two thirds of the landmine victims are believed to be children.",
        {"Two thirds": "casualties child P1"},
    ),
    case(
        "a group that accounts for a share",
        "Mines hurt 410 people, with civilians representing 91 per cent of the casualties.",
        {"410": "injured", "91 per cent": "casualties civilian P1"},
    ),
    case(
        "shares of the victims behind the injured",
        "Mines killed 5 and hurt 13, and men made up 83 percent of the victims and boys 9 percent.",
        {
            "5": "killed",
            "13": "injured",
            "83 percent": "casualties adult M P1",
            "9 percent": "casualties child M P1",
        },
    ),
    case(
        "the patients of a blast",
        "Of the 19 patients brought in after the mine blast, four died and six are in surgery.",
        {"19": "casualties", "four": "killed", "six": "injured"},
    ),
    case(
        "those who live in a place",
        "Of the 9,000 villagers of Sova, four died on landmines and six were hurt.",
        {"four": "killed", "six": "injured"},
    ),
    case(
        "an aside on the dead before the injured",
        "In May 44 herders were killed by mines, including 11 children, and 57 others were hurt.",
        {"44": "killed", "11": "killed child", "57": "injured"},
    ),
    case(
        "an aside before those who suffered",
        "So far 67 have been killed by mines, including 54 civilians, and 294 suffered wounds.",
        {"67": "killed", "54": "killed civilian", "294": "injured"},
    ),
    case(
        "an aside of two groups before a noun of the injured",
        "Mines caused 27 deaths, including eight boys and seven women, and 33 injured civilians.",
        {
            "27": "killed",
            "eight": "killed child M",
            "seven": "killed adult F",
            "33": "injured civilian",
        },
    ),
    case(
        "an aside inside one subject has its verb behind it",
        "Nine farmers, including three women, and two soldiers were killed by a landmine.",
        {"Nine": "killed", "three": "killed adult F", "two": "killed military_security"},
    ),
    case(
        "including takes measure",
        "Landmines killed 40 people, including 9 children.",
        {"40": "killed", "9": "killed child"},
    ),
    case(
        "of whom takes measure and group",
        "There were 64 civilian landmine casualties, of whom 20 were children.",
        {"64": "casualties civilian", "20": "casualties civilian child"},
    ),
    case(
        "among them",
        "64 villagers were injured by landmines, among them 12 women.",
        {"64": "injured", "12": "injured adult F"},
    ),
    case(
        "brackets divide a part once more",
        "64 landmine casualties, of whom 20 were children (14 boys, 6 girls).",
        {
            "64": "casualties",
            "20": "casualties child",
            "14": "casualties child M",
            "6": "casualties child F",
        },
    ),
    case(
        "of them in a new sentence",
        "Landmines injured 40 people. Nine of them were deminers.",
        {"40": "injured", "Nine": "injured deminer"},
    ),
    case(
        "two of them were killed",
        "Landmines hit 40 people. Two of them were killed.",
        {"40": "casualties", "Two": "killed"},
    ),
    case(
        "of these opens a sentence",
        "There were 64 landmine casualties. Of these, 20 died.",
        {"64": "casualties", "20": "killed"},
    ),
    case(
        "a colon list",
        "Landmines killed 40 people: 25 men, 9 women and 6 children.",
        {"40": "killed", "25": "killed adult M", "9": "killed adult F", "6": "killed child"},
    ),
    case(
        "a colon list of labels",
        "Landmine casualties (64): civilians - 50, deminers - 14.",
        {"64": "casualties", "50": "casualties civilian", "14": "casualties deminer"},
    ),
    case(
        "namely",
        "Sappers destroyed 70 landmines, namely 58 anti-personnel and 12 anti-tank mines.",
        {"70": "devices_found MINE", "58": "devices_found AP_MINE", "12": "devices_found AV_MINE"},
    ),
    case(
        "with a part",
        "Landmines killed 40 people, with 9 children among them.",
        {"40": "killed", "9": "killed child"},
    ),
    case(
        "a part with its own measure keeps it",
        "There were 64 landmine casualties, including 20 killed.",
        {"64": "casualties", "20": "killed"},
    ),
    case(
        "N of M",
        "27 of the 64 landmine casualties were children.",
        {"27": "casualties child", "64": "casualties"},
    ),
    case(
        "N out of M",
        "27 out of 64 landmine casualties were children.",
        {"27": "casualties child", "64": "casualties"},
    ),
    case(
        "the other N",
        "Landmines hit 64 people. 20 of them died and the other 44 were injured.",
        {"64": "casualties", "20": "killed", "44": "injured"},
    ),
    case(
        "the remaining N",
        "Of 64 landmine casualties 20 died; the remaining 44 were injured.",
        {"64": "casualties", "20": "killed", "44": "injured"},
    ),
    case(
        "others are of the group before",
        "A landmine killed two soldiers and wounded three others.",
        {"two": "killed military_security", "three": "injured military_security"},
    ),
    case(
        "a bare number shares the group",
        "A landmine killed two civilians and injured five.",
        {"two": "killed civilian", "five": "injured civilian"},
    ),
    case(
        "groups keep apart",
        "A landmine killed two soldiers and a mine injured five civilians.",
        {"two": "killed military_security", "five": "injured civilian"},
    ),
    case(
        "two groups in one list",
        "Landmines killed 8 soldiers and 12 civilians.",
        {"8": "killed military_security", "12": "killed civilian"},
    ),
    case(
        "a mixed group has no status",
        "Landmines killed 20 civilians and soldiers.",
        {"20": "killed"},
    ),
    case(
        "civilian as an adjective",
        "Landmines caused 20 civilian deaths.",
        {"20": "killed civilian"},
    ),
    case(
        "employees of the agency are deminers",
        "Two employees of the Mine Action Agency were injured by a landmine.",
        {"Two": "injured deminer"},
    ),
    case(
        "of them without a verb",
        "120 people, 30 of them children, were killed by landmines.",
        {"120": "killed", "30": "killed child"},
    ),
    case(
        "of them with a verb",
        "Landmines killed 120 people. 30 of them were children.",
        {"120": "killed", "30": "killed child"},
    ),
    case(
        "of whom, with an adverb",
        "Two people were injured by a landmine, one of them fatally.",
        {"Two": "injured", "one": "killed"},
    ),
    case(
        "a group that accounts for N of M",
        "Children account for 46 of the 120 landmine casualties.",
        {"46": "casualties child", "120": "casualties"},
    ),
    case(
        "a part between dashes",
        "Landmines killed 120 people - 30 of them were children - in May.",
        {"120": "killed", "30": "killed child"},
    ),
    case(
        "one woman among deminers",
        "Three deminers, including one woman, were injured during demining.",
        {"Three": "injured deminer", "one": "injured deminer adult F"},
    ),
    case(
        "soldiers among the dead, before an active verb of injury",
        "Landmines killed 19 people since May, eleven of them drivers, and injured 44.",
        {"19": "killed", "eleven": "killed", "44": "injured"},
    ),
    case(
        "children among the dead, before an active verb without a comma",
        "Mines and shells killed seven villagers, three of them girls and wounded 12.",
        {"seven": "killed", "three": "killed child F", "12": "injured"},
    ),
    case(
        "of the dead, of the injured",
        "Mines killed 82 people and injured 240. Of the dead 31 were civilians, of the injured 90.",
        {
            "82": "killed",
            "240": "injured",
            "31": "killed civilian",
            "90": "injured civilian",
        },
    ),
    case(
        "a list of those injured by mines",
        "Landmines injured 16 people. Of the injured, nine are civilians, seven are soldiers.",
        {
            "16": "injured",
            "nine": "injured civilian",
            "seven": "injured military_security",
        },
    ),
    case(
        "a pair compared with a pair",
        "Mines killed six people and injured 24 in May, down from 8 and 31 a year earlier.",
        {"six": "killed", "24": "injured", "8": "killed", "31": "injured"},
    ),
    case(
        "a pair compared with another year",
        "Landmines killed 12 and injured 40, compared with 15 and 52 in 2022.",
        {"12": "killed", "40": "injured", "15": "killed", "52": "injured"},
    ),
    case(
        "a share of the territory that remains contaminated",
        "Landmines remain. Some 9 per cent of the country's territory remains contaminated.",
        {"9 per cent": "area_contaminated P1"},
    ),
    case(
        "deminers among the groups of a toll",
        "Mines hurt 40 people. Eleven were boys; nine were soldiers and two deminers.",
        {
            "40": "injured",
            "Eleven": "injured child M",
            "nine": "injured military_security",
            "two": "injured deminer",
        },
    ),
    case(
        "of the sector's staff",
        "No more than 90 of the sector's 550 deminers are in the field.",
        {"90": "deminers", "550": "deminers"},
    ),
    case(
        "districts that account for a share of the toll",
        "Landmines made 310 victims. Orlan and Sova together account for 84%.",
        {"310": "casualties", "84%": "casualties P1"},
    ),
    case(
        "repeated in figures in brackets",
        "Unfortunately, eight (8) persons lost their lives on a landmine.",
        {"eight": "killed", "8": "killed"},
    ),
    case(
        "of the nine told in the sentence before",
        "Mines left 9 killed, 31 injured. 6 of the 9 were girls. 3 soldiers were among the dead.",
        {
            "9": "killed",
            "31": "injured",
            "6": "killed child F",
            "9 (2)": "killed",
            "3": "killed military_security",
        },
    ),
    case(
        "of those told of right before",
        "Mines hit forty-two civilians: sixteen died, seven of them children.",
        {
            "forty-two": "casualties civilian",
            "sixteen": "killed civilian",
            "seven": "killed civilian child",
        },
    ),
    case(
        "a list of all people",
        "In the year 9,460 women, girls, boys and men took lessons on landmines, 58% of them "
        "children.",
        {"9,460": "risk_education", "58%": "risk_education child P1"},
    ),
    case(
        "a list of women and girls",
        "In the year 9,460 women, mothers and girls took lessons on landmines.",
        {"9,460": "risk_education F"},
    ),
    case(
        "people, and behind a dash their groups",
        "Mine risk education: 9,460 people - men 2,000, women 7,460",
        {
            "9,460": "risk_education",
            "2,000": "risk_education adult M",
            "7,460": "risk_education adult F",
        },
    ),
    case(
        "the hurt of accidents in which a deminer died",
        "Mine clearance accidents: two (one deminer killed, three injured).",
        {"two": "incidents", "one": "killed deminer", "three": "injured deminer"},
    ),
]
ELLIPSIS = [
    case(
        "the second fate with its degree",
        "Mines: 63 of our sappers were killed and 85 gravely injured.",
        {"63": "killed deminer", "85": "injured deminer"},
    ),
    case(
        "a number of the victims, whose group stands before it",
        "Children were 247 of the victims of mines, women 152.",
        {"247": "casualties child", "152": "casualties adult F"},
    ),
    case(
        "groups among the civilians of the sentence before",
        "Of the 41 landmine victims, 22 were civilians and 19 soldiers. Among the civilians there "
        "were five boys and six nurses.",
        {
            "41": "casualties",
            "22": "casualties civilian",
            "19": "casualties military_security",
            "five": "casualties civilian child M",
            "six": "casualties civilian",
        },
    ),
    case(
        "what some of the victims had been",
        "The court spoke of nine landmine victims, six of whom had been rebels.",
        {"nine": "casualties", "six": "casualties military_security"},
    ),
    case(
        "a line on its own matter takes nothing from the line above",
        "- Deminers cleared 18,300 sqm of mined land\n- In camps: 186 families (-120)",
        {"18,300": "area_cleared MTK"},
    ),
    case(
        "letters of a breakdown are no land",
        "- Deminers cleared 700 sqm of mined land\n- Served: 90 meals (W 438, B 530)",
        {"700": "area_cleared MTK"},
    ),
    case(
        "after a number of the year before",
        "Landmines killed 88 people in 2023, after 60 in 2022.",
        {"88": "killed", "60": "killed"},
    ),
    case(
        "a list of places with bare numbers",
        "Landmine casualties by province: Helmand 45, Ghazni 12, Herat 6.",
        {"45": "casualties", "12": "casualties", "6": "casualties"},
    ),
    case(
        "a list of months with bare numbers",
        "Landmines destroyed\nJanuary: 140\nFebruary: 155",
        {"140": "devices_found MINE", "155": "devices_found MINE"},
        defect="only the first line of a list under a label gets its device",
    ),
    case(
        "respectively in another sentence",
        "In May sappers found 30 anti-personnel mines and 12 anti-tank mines. "
        "In June they found 41 and 19 respectively.",
        {
            "30": "devices_found AP_MINE",
            "12": "devices_found AV_MINE",
            "41": "devices_found AP_MINE",
            "19": "devices_found AV_MINE",
        },
    ),
    case(
        "a predicate divides the toll",
        "There were 64 landmine casualties. Forty were men.",
        {"64": "casualties", "Forty": "casualties adult M"},
    ),
    case(
        "killed and injured without a noun",
        "Landmines hit a convoy: 3 killed, 8 injured.",
        {"3": "killed", "8": "injured"},
    ),
    case(
        "the figure of all those told of",
        "Mines hurt 41 villagers this year, 16 of them died. Since 2022 the figure is 487.",
        {"41": "injured", "16": "killed", "487": "injured"},
    ),
    case(
        "more people, who may be anybody",
        "Mines took the lives of 16 civilians in Orla; 41 more people were wounded.",
        {"16": "killed civilian", "41": "injured"},
    ),
    case(
        "more without a noun, who are of the same group",
        "Mines took the lives of 16 civilians in Orla; 41 more were wounded.",
        {"16": "killed civilian", "41": "injured civilian"},
    ),
    case(
        "such casualties",
        "Landmines killed or injured 930 civilians in Orla in 2022. In the first half of 2023"
        " there were 310 such casualties, 80 of them in Dale.",
        {"930": "casualties civilian", "310": "casualties civilian", "80": "casualties civilian"},
    ),
    case(
        "another source on a toll of soldiers",
        "An anti-tank mine killed four soldiers near Dale, a doctor said. The ministry spoke "
        "of six dead and nine wounded.",
        {
            "four": "killed AV_MINE military_security",
            "six": "killed AV_MINE military_security",
            "nine": "injured AV_MINE military_security",
        },
    ),
]
SHARES = [
    case(
        "what was done to a share of land that is told as a number",
        "Some 23 per cent of the 3,100 hectares suspected to be mined has been surveyed.",
        {"23 per cent": "area_surveyed P1", "3,100": "area_contaminated HAR"},
    ),
    case(
        "hectares, their share of a number, and the verb behind both",
        "By May 420 hectares, or some 12 per cent of the 3,500 hectares found to be mined, had "
        "been cleared.",
        {
            "420": "area_cleared HAR",
            "12 per cent": "area_cleared P1",
            "3,500": "area_contaminated HAR",
        },
    ),
    case(
        "a share of the dead and the injured",
        "Landmines killed 20 people and injured 40, two thirds of them children.",
        {"20": "killed", "40": "injured", "two thirds": "casualties child P1"},
    ),
    case(
        "a share of the injured alone",
        "Landmines injured 40 people, two thirds of them children.",
        {"40": "injured", "two thirds": "injured child P1"},
    ),
    case(
        "a share whose clause tells what befell it",
        "Mines made 400 victims, 19 per cent of whom lost their lives.",
        {"400": "casualties", "19 per cent": "killed P1"},
    ),
    case(
        "a share of the victims of such mines",
        "Nine out of ten victims of such mines are boys.",
        {"Nine out of ten": "casualties child M P1"},
    ),
    case(
        "what a share of all restates, behind a bracket",
        "Landmines caused 31 casualties in May.\n\n- Orla: 74 casualties of mines (22 killed, 52 "
        "injured), that is 45 per cent of all mine casualties.\n",
        {
            "31": "casualties",
            "74": "casualties",
            "22": "killed",
            "52": "injured",
            "45 per cent": "casualties P1",
        },
    ),
    case(
        "a share of the people reached",
        "Mine risk education went on. Half of the people reached were children.",
        {"Half": "risk_education child P1"},
    ),
    case(
        "those who live somewhere",
        "Landmines are everywhere. Nearly 87,000 people remain displaced, including 40 per cent "
        "who are in areas that nobody can reach.",
        {"87,000": "idps", "40 per cent": "idps P1"},
    ),
    case(
        "the object of wounding is one more person",
        "A landmine killed two herders and wounded a third.",
        {"two": "killed"},
    ),
    case(
        "an ordinal behind injuring",
        "A landmine exploded, killing three shepherds and badly injuring a fourth.",
        {"three": "killed"},
    ),
    case(
        "the age of eighteen is no count",
        "Landmines injured 40 people; ten of them were below the age of eighteen.",
        {"40": "injured", "ten": "injured child"},
    ),
    case(
        "the group behind those hurt",
        "Landmines remain. Almost half of those hurt were children.",
        {"half": "injured child P1"},
    ),
    case(
        "a date between the base and its verb",
        "Landmines remain. 60 per cent of the victims in 2023 were civilians.",
        {"60 per cent": "casualties civilian P1"},
    ),
    case(
        "a place between the base and its verb",
        "Landmines remain. A third of those killed in the valley last year were women.",
        {"A third": "killed adult F P1"},
    ),
    case(
        "a share of the casualties that were civilians",
        "71% of landmine casualties were civilians.",
        {"71%": "casualties civilian P1"},
    ),
    case(
        "civilians were a share",
        "Civilians were 71 percent of the landmine casualties.",
        {"71 percent": "casualties civilian P1"},
    ),
    case(
        "children made up a share",
        "Children made up 43% of all landmine casualties.",
        {"43%": "casualties child P1"},
    ),
    case(
        "civilians accounted for",
        "Civilians accounted for 71 per cent of landmine casualties.",
        {"71 per cent": "casualties civilian P1"},
    ),
    case(
        "half in words",
        "Half of the landmine casualties were children.",
        {"Half": "casualties child P1"},
    ),
    case(
        "a share in brackets behind its count",
        "27 (42%) of the landmine casualties were children.",
        {"27": "casualties child", "42%": "casualties child P1"},
    ),
    case(
        "some out of a number",
        "Last year 9 out of 12 landmine victims died.",
        {"9": "killed", "12": "casualties"},
    ),
    case(
        "said of those of them, not of all who sat in the car",
        "A bus hit a mine. Four of the nine passengers were killed.",
        {"Four": "killed"},
    ),
    case(
        "what a mine did to some of them",
        "A mine killed two of five boys who were playing in a field.",
        {"two": "killed child M"},
    ),
    case(
        "what befell them before, and then some of them",
        "A mine wounded 60 people on Friday. Three of the 60 wounded died in hospital.",
        {"60": "injured", "Three": "killed", "60 (2)": "injured"},
    ),
    case(
        "children told by their age",
        "Mines killed 24 people. Children 18 years old or younger accounted for 7 of the dead.",
        {"24": "killed", "7": "killed child"},
    ),
    case(
        "a share of the people who died, told behind their clause",
        "Since 2020, 72 percent of the people who died from mine incidents in Orla were civilians.",
        {"72 percent": "killed civilian P1"},
    ),
    case(
        "a share of the people who died, told by where they lived",
        "Since 2020, 72 percent of the people who died from mine incidents in Orla were at work.",
        {"72 percent": "killed P1"},
    ),
    case(
        "a fate of some of the victims",
        "Nine of the 26 victims were killed by landmines in 2021.",
        {"Nine": "killed", "26": "casualties"},
    ),
    case(
        "a participle behind the noun is of all of them",
        "Twelve of 25 children killed by mines were girls.",
        {"Twelve": "killed child F", "25": "killed child"},
    ),
    case(
        "a verb that accounts for several groups",
        "Mine casualties fell to 96. Civilians accounted for 61 of the dead, deminers for nine.",
        {"96": "casualties", "61": "killed civilian", "nine": "killed deminer"},
    ),
    case(
        "two groups of one sex that a number accounts for",
        "Mine casualties fell. Women and girls accounted for 40 casualties.",
        {"40": "casualties F"},
    ),
    case(
        "or a share of the land",
        "Landmines stay. Some 845 km2, or 1.6 per cent of the country, are still mined.",
        {"845": "area_contaminated KMK", "1.6 per cent": "area_contaminated P1"},
    ),
    case(
        "civilian deaths",
        "The centre recorded 14 civilian deaths from landmines.",
        {"14": "killed civilian"},
    ),
    case(
        "claimed so many victims",
        "Landmines claimed 27 victims in six months.",
        {"27": "casualties"},
    ),
    case(
        "have claimed so many casualties",
        "Since independence, cluster munitions have claimed 1,650 casualties.",
        {"1,650": "casualties CMR"},
    ),
    case(
        "or a share",
        "There were 64 landmine casualties, and 27 children, or 42 per cent, among them.",
        {"64": "casualties", "27": "casualties child", "42 per cent": "casualties child P1"},
    ),
    case(
        "a share of the land",
        "Landmines contaminate 13 per cent of the territory.",
        {"13 per cent": "area_contaminated P1"},
    ),
    case(
        "a share cleared",
        "Deminers have cleared 13 per cent of the contaminated land.",
        {"13 per cent": "area_cleared P1"},
    ),
    case("a change is no share", "Landmine casualties fell by 13 per cent.", {}),
    case(
        "a fraction with its percentage",
        "Nearly half (46%) of landmine casualties were children.",
        {"half": "casualties child P1", "46%": "casualties child P1"},
    ),
    case(
        "a share that moved from one level to another",
        "The share of children among landmine casualties rose from 40% to 46%.",
        {"40%": "casualties child P1", "46%": "casualties child P1"},
    ),
    case(
        "a toll that moved from one level to another",
        "Landmine victims rose from 90 to 120.",
        {"90": "casualties", "120": "casualties"},
    ),
    case(
        "the base stands before the share",
        "Landmines remain. Of the remaining area, 83% lies in the north.",
        {"83%": "area_contaminated P1"},
    ),
    case(
        "a share of a sum",
        "Demining waits. The sector has received 20% of the $109 million that it needs.",
        {"20%": "funding P1", "109 million": "cost USD"},
    ),
    case(
        "a share of it, behind a number of donors",
        "Mine action support came to US$90 million; the five largest donors gave 69% of it.",
        {"90 million": "funding USD", "69%": "funding P1"},
    ),
    case(
        "women and girls, and behind them a share",
        "Landmine casualties recorded: 351 (116 killed, 235 injured); children 56%, women and"
        " girls 7%.",
        {
            "351": "casualties",
            "116": "killed",
            "235": "injured",
            "56%": "casualties child P1",
            "7%": "casualties F P1",
        },
    ),
]
PARENTS = [
    case("including", "Landmines killed 40 people, including 9 children.", {"9": "40"}),
    case(
        "of whom, then brackets",
        "64 landmine casualties, of whom 20 were children (14 boys, 6 girls).",
        {"20": "64", "14": "20", "6": "20"},
    ),
    case(
        "a colon list",
        "Landmines killed 40 people: 25 men, 9 women and 6 children.",
        {"25": "40", "9": "40", "6": "40"},
    ),
    case(
        "a total said behind its parts",
        "Sappers found 58 anti-personnel mines and 12 shells, a total of 70 items.",
        {"58": "70", "12": "70"},
    ),
    case("N of M", "27 of the 64 landmine casualties were children.", {"27": "64"}),
    case("two unrelated figures", "Landmines killed 40 people, and sappers found 9 shells.", {}),
    case(
        "an aside ends with the verb of its whole",
        "Landmines report. Some 12 citizens, incl. five civilians, have been killed by mines "
        "since the truce, and 40 more, incl. six civilians, seriously wounded.",
        {"five": "12", "six": "40"},
    ),
    case(
        "the injured are no part of the dead",
        "Landmines killed 7 villagers, including two women, and injured 30 others.",
        {"two": "7"},
    ),
    case(
        "a list behind including goes on",
        "Landmines killed 12 people, including 5 women, 3 children and 2 men.",
        {"5": "12", "3": "12", "2": "12"},
    ),
    case(
        "of the total makes the number before it the part",
        "In May our own teams cleared 25 hectares of the total and companies 31 hectares of "
        "minefields.",
        {},
    ),
    case(
        "of them behind a share ends with the share",
        "Deminers cleared 41 hectares, 38 per cent of them farmland; a year before the figure "
        "stood at 39 hectares of minefields.",
        {"38 per cent": "41"},
    ),
    case(
        "the other ones are no part of a smaller group",
        "There were 27 landmine casualties. Nineteen were men and six were boys. Landmines were "
        "to blame for nine of the casualties and shells for the other 18.",
        {"Nineteen": "27", "six": "27", "nine": "27", "18": "27"},
    ),
    case(
        "bare numbers by place behind a total",
        "Landmines found by district. January: 662 mines - Aspen 45, Birch 6, Elm 611.",
        {"45": "662", "6": "662", "611": "662"},
    ),
]
BASES = [
    case(
        "a share restates its count",
        "There were 64 landmine casualties, of whom 27 (42%) were children.",
        {"42%": ("27", "64")},
    ),
    case(
        "of whom a share",
        "There were 64 landmine casualties, of whom 42% were children.",
        {"42%": (None, "64")},
    ),
    case(
        "a share of this area",
        "Landmines cover 900 km2. To date 20 per cent of this area (180 km2) has been cleared.",
        {"20 per cent": ("180", "900")},
    ),
    case(
        "a share of planted mines",
        "The army planted 5,000 landmines. To date 4 per cent of the planted mines were found.",
        {"4 per cent": (None, "5,000")},
    ),
    case(
        "a share of the mines laid",
        "Some 800 mines were laid by the rebels. Sappers have found 10% of the laid mines.",
        {"10%": (None, "800")},
    ),
    case(
        "a share with no base in the text",
        "Some 42% of landmine casualties were children.",
        {"42%": (None, None)},
    ),
]
HEADLINES = [
    case(
        "a headline takes the type that the body names",
        "Sappers find 240 mines in May\n\n"
        "In May, sappers found 240 anti-tank mines during demining, the agency said.",
        {"240": "devices_found AV_MINE", "240 (2)": "devices_found AV_MINE"},
    ),
    case(
        "a headline keeps its own label where the body counts items of all kinds",
        "Centre clears 776 mines in a week\n\nORLA: The centre removed 776 explosive items in May.",
        {"776": "devices_found MINE", "776 (2)": "devices_found EO_ANY"},
    ),
    case(
        "a headline below a line of the page takes the age that the body names",
        "ADVERTISEMENT\n\n5 boys killed, 3 injured in mine blast\n\nORLA, May 4 - Five boys were "
        "killed and three other children were injured when a landmine went off, police said.",
        {
            "5": "killed child M",
            "3": "injured child",
            "Five": "killed child M",
            "three": "injured child",
        },
    ),
    case(
        "a headline takes the group that the body names",
        "Landmines kill 17\n\nLandmines killed 17 civilians in May, the mine action centre said.",
        {"17": "killed civilian", "17 (2)": "killed civilian"},
    ),
    case(
        "a bare number in a headline",
        "Mine toll rises to 212\n\n"
        "The number of landmine victims has reached 212, the mine action centre said.",
        {"212": "casualties", "212 (2)": "casualties"},
    ),
    case(
        "a headline keeps its own measure",
        "Landmines kill 17 in the north\n\n"
        "Officials said that landmines killed or injured 17 people.",
        {"17": "killed", "17 (2)": "casualties"},
    ),
]


BEHIND = [
    case(
        "all of them, behind a date",
        "Landmines hurt nine people in May, all of them civilians.",
        {"nine": "injured civilian"},
    ),
    case(
        "all, behind a noun",
        "The agency recorded five mine casualties in 2023, all children.",
        {"five": "casualties child"},
    ),
    case(
        "among them behind its number",
        "A landmine killed seven civilians, two women and a boy among them.",
        {"seven": "killed civilian", "two": "killed civilian adult F"},
    ),
    case(
        "among whom behind its number",
        "Mines injured 12 soldiers, three officers among whom lost legs.",
        {"12": "injured military_security", "three": "injured military_security"},
    ),
    case(
        "ages make them children",
        "A landmine killed two brothers aged 9 and 12.",
        {"two": "killed child M"},
    ),
    case(
        "ages make them no children",
        "A landmine killed two sisters aged 9 and 31.",
        {"two": "killed F"},
    ),
    case(
        "women and girls are female",
        "Of the 90 landmine victims, 31% were women and girls.",
        {"90": "casualties", "31%": "casualties F P1"},
    ),
    case(
        "peoples that share a noun",
        "Landmines killed thirteen Norwegian and three Danish soldiers.",
        {"thirteen": "killed military_security", "three": "killed military_security"},
    ),
    case(
        "what it is compared with",
        "Landmines and unexploded shells killed nine people in 2024, all civilians, "
        "against 14 in 2023.",
        {"nine": "killed civilian", "14": "killed"},
    ),
    case(
        "children of both outcomes",
        "Unexploded ordnance killed 2 people and hurt 5; four were under 18.",
        {"2": "killed", "5": "injured", "four": "casualties child"},
    ),
    case(
        "the sum is the whole of what follows",
        "Landmines killed 2 people and injured 5. Three of the seven were girls.",
        {
            "2": "killed",
            "5": "injured",
            "Three": "casualties child F",
            "seven": "casualties",
        },
    ),
    case(
        "a whole that only its parts name",
        "The number registered by the mine agency has passed 90, "
        "of whom 40 are dead and 50 wounded.",
        {"90": "casualties", "40": "killed", "50": "injured"},
    ),
]

RESTATED = [
    case(
        "which corresponds to",
        "Deminers cleared 204 hectares, which corresponds to 17 per cent of the mined area.",
        {"204": "area_cleared HAR", "17 per cent": "area_cleared P1"},
    ),
    case(
        "that represents",
        "Deminers cleared 204 hectares. That represents 17 per cent of the contaminated land.",
        {"204": "area_cleared HAR", "17 per cent": "area_cleared P1"},
    ),
    case(
        "a base with a participle",
        "So far 58 percent of the land contaminated with mines has been released.",
        {"58 percent": "area_released P1"},
    ),
    case(
        "a base with a participle and no other verb",
        "The south has 58 percent of the land contaminated with mines.",
        {"58 percent": "area_contaminated P1"},
    ),
    case(
        "a clause on a part says nothing of the whole",
        "The area contaminated by mines amounts to 670 km2, of which 390 km2 were handed back.",
        {"670": "area_contaminated KMK", "390": "area_released KMK"},
    ),
    case(
        "what remains is land",
        "There are 41 km2 of mined land. Some 92% of what remains to be cleared is forest.",
        {"41": "area_contaminated KMK", "92%": "area_contaminated P1"},
    ),
    case(
        "a region of which a share is mined",
        "About 40% of the region, over 12 thousand sq km, is potentially mined.",
        {"40%": "area_contaminated P1", "12 thousand": "area_contaminated KMK"},
    ),
    case(
        "a region of which a share is not land",
        "Demining has stopped. About 40% of the region voted for the mayor.",
        {},
    ),
    case(
        "the remaining part of what was cleared",
        "Demining operators cleared 90 ha of minefields and the army cleared the remaining 12 ha.",
        {"90": "area_cleared HAR", "12": "area_cleared HAR"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*WORDS, *ELLIPSIS, *SHARES, *BEHIND, *RESTATED])
def test_measure_and_group_of_parts(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), HEADLINES)
def test_headlines_copy_what_the_body_says(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), PARENTS)
def test_the_whole_of_a_part(text: str, expected: dict[str, str]) -> None:
    found = by_number(read(text).figures)
    names = {f.figure_id: number for number, f in found.items()}
    assert {n: names[f.part_of] for n, f in found.items() if f.part_of} == expected


@pytest.mark.parametrize(("text", "expected"), BASES)
def test_count_and_base_of_a_share(
    text: str, expected: dict[str, tuple[str | None, str | None]]
) -> None:
    found = by_number(read(text).figures)
    names: dict[str | None, str] = {f.figure_id: number for number, f in found.items()}
    assert {
        n: (names.get(f.numerator), names.get(f.denominator))
        for n, f in found.items()
        if f.unit == "P1"
    } == expected
