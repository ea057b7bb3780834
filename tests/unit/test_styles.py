"""Ways of writing: prosecutors, ombudsmen, appeals, monitors, war news, lists and talks.

Each row is a sentence of a style, with all of its figures: together they show how far the rules
reach. A rule of its own stands in a file of its own.
"""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

REPORT = "The agency reports on demining and landmines.\n\n"

CASES = [
    case(
        "The district prosecutor's office opened a case after",
        "The district prosecutor's office opened a case after two residents of the "
        "village of Orlan were blown up by a mine while mowing hay; one of them died "
        "in hospital.",
        {"two": "casualties", "one": "killed"},
    ),
    case(
        "The investigation established that three mine clearance specialists",
        "The investigation established that three mine clearance specialists suffered "
        "blast trauma when an anti-personnel mine detonated during manual excavation.",
        {"three": "injured AP_MINE deminer"},
    ),
    case(
        "Police bomb technicians rendered safe 14 grenades and",
        "Police bomb technicians rendered safe 14 grenades and 3 mortar bombs handed "
        "in by residents.",
        {"14": "devices_found UXO", "3": "devices_found UXO"},
    ),
    case(
        "On the fact of the explosion of a",
        "On the fact of the explosion of a landmine, as a result of which one "
        "serviceman was killed and four received injuries, a criminal case was opened.",
        {"one": "killed military_security", "four": "injured military_security"},
    ),
    case(
        "Emergency crews blew up 7 OZM-72 mines, 12",
        "Emergency crews blew up 7 OZM-72 mines, 12 TM-62M mines and 30 PFM-1 petals "
        "found near the forest.",
        {
            "7": "devices_found AP_MINE",
            "12": "devices_found AV_MINE",
            "30": "devices_found AP_MINE",
        },
    ),
    case(
        "Sappers lifted 45 PMN-2, 9 MON-50 and 4",
        "Sappers lifted 45 PMN-2, 9 MON-50 and 4 VS-50 mines from one lane.",
        {"45": "devices_found AP_MINE", "9": "devices_found AP_MINE", "4": "devices_found AP_MINE"},
    ),
    case(
        "Deminers destroyed 210 BLU-26 bomblets and 18 ShOAB-0.5",
        "Deminers destroyed 210 BLU-26 bomblets and 18 ShOAB-0.5 submunitions.",
        {"210": "devices_found CMR", "18": "devices_found CMR"},
    ),
    case(
        "The army seized 320 Type 72 mines and",
        "The army seized 320 Type 72 mines and 55 M14s from a cache.",
        {"320": "devices_found AP_MINE", "55": "devices_found AP_MINE"},
    ),
    case(
        "Officers defused three pressure-plate IEDs and a car",
        "Officers defused three pressure-plate IEDs and a car bomb on the ring road.",
        {"three": "devices_found IED"},
    ),
    case(
        "The Human Rights Commissioner stated that since the",
        "The Human Rights Commissioner stated that since the ceasefire 68 citizens had "
        "fallen prey to mine terror, including 12 women and 9 minors.",
        {"68": "casualties", "12": "casualties adult F", "9": "casualties child"},
    ),
    case(
        "The Ombudsman noted that of the 140 people",
        "The Ombudsman noted that of the 140 people who suffered from mine explosions, "
        "31 had died and 109 had been maimed.",
        {"140": "casualties", "31": "killed", "109": "injured"},
    ),
    case(
        "According to the Ombudsman's office, anti-personnel mines have",
        "According to the Ombudsman's office, anti-personnel mines have taken the "
        "lives of 17 herders, and 44 more have been left without a leg.",
        {"17": "killed AP_MINE", "44": "injured AP_MINE"},
    ),
    case(
        "The Commissioner recalled that fragments of mines had",
        "The Commissioner recalled that fragments of mines had maimed 23 schoolchildren.",
        {"23": "injured child"},
    ),
    case(
        "It was noted that 3 journalists and 5",
        "It was noted that 3 journalists and 5 agricultural workers were among the "
        "dead of the mine explosions.",
        {"3": "killed", "5": "killed"},
    ),
    case(
        "We need to raise £250,000 to keep our",
        "We need to raise £250,000 to keep our eight demining teams in the field.",
        {"250,000": "cost GBP"},
    ),
    case(
        "We reached 18,300 villagers with lessons about landmines",
        "We reached 18,300 villagers with lessons about landmines, more than half of them girls.",
        {"18,300": "risk_education", "half": "risk_education child F P1"},
    ),
    case(
        "In Nuristan, five of six landmine victims are",
        "In Nuristan, five of six landmine victims are civilians, and almost one in "
        "two is a child.",
        {"five": "casualties civilian", "six": "casualties", "one in two": "casualties child P1"},
    ),
    case(
        "Every day, an average of 12 people are",
        "Every day, an average of 12 people are killed or injured by landmines.",
        {"12": "casualties"},
    ),
    case(
        "Landmines still threaten 60 million people worldwide",
        "Landmines still threaten 60 million people worldwide.",
        {"60 million": "people_at_risk"},
    ),
    case(
        "Her son is one of 2,300 children maimed",
        "Her son is one of 2,300 children maimed by landmines since the war.",
        {"2,300": "injured child"},
    ),
    case(
        "Some 1.1 million explosive items still lie hidden",
        "Some 1.1 million explosive items still lie hidden beneath the fields of the province.",
        {"1.1 million": "devices_emplaced EO_ANY"},
    ),
    case(
        "States Parties reported clearing 128.4 km² and destroying",
        "States Parties reported clearing 128.4 km² and destroying 168,678 "
        "antipersonnel mines in 2021.",
        {"128.4": "area_cleared KMK", "168,678": "devices_found AP_MINE"},
    ),
    case(
        "Improvised mines accounted for 1,409 of the casualties",
        "Improvised mines accounted for 1,409 of the casualties, antipersonnel mines "
        "for 401, antivehicle mines for 185 and cluster munition remnants for 114.",
        {
            "1,409": "casualties IMP_MINE",
            "401": "casualties AP_MINE",
            "185": "casualties AV_MINE",
            "114": "casualties CMR",
        },
    ),
    case(
        "At the end of 2023, 88.5km² of mined",
        "At the end of 2023, 88.5km² of mined area remained, of which 61.2km² was "
        "confirmed and 27.3km² suspected.",
        {
            "88.5": "area_contaminated KMK",
            "61.2": "area_contaminated KMK",
            "27.3": "area_contaminated KMK",
        },
    ),
    case(
        "The country retained 1,485 antipersonnel mines for training",
        "The country retained 1,485 antipersonnel mines for training in 2022, 15 fewer "
        "than a year before.",
        {"1,485": "devices_stockpiled AP_MINE"},
    ),
    case(
        "It completed destruction of its stockpile of 43,098",
        "It completed destruction of its stockpile of 43,098 antipersonnel mines in 2003.",
        {"43,098": "stockpile_destroyed AP_MINE"},
    ),
    case(
        "Ten donors contributed US$14.2 million to mine action",
        "Ten donors contributed US$14.2 million to mine action in the country, and the "
        "government US$2.1 million.",
        {"14.2 million": "funding USD", "2.1 million": "funding USD"},
    ),
    case(
        "International support totalled $46 million, a third of",
        "International support totalled $46 million, a third of it from the United States.",
        {"46 million": "funding USD", "a third": "funding P1"},
    ),
    case(
        "All-time recorded casualties stood at 19,805 (4,512 killed",
        "All-time recorded casualties stood at 19,805 (4,512 killed, 15,293 injured).",
        {"19,805": "casualties", "4,512": "killed", "15,293": "injured"},
    ),
    case(
        "Operators employed 1,214 deminers in 2023, 118 of",
        "Operators employed 1,214 deminers in 2023, 118 of them women.",
        {"1,214": "deminers", "118": "deminers adult F"},
    ),
    case(
        "Land release in 2023: 10.4km² (cleared 4.1km², reduced",
        "Land release in 2023: 10.4km² (cleared 4.1km², reduced 2.2km², cancelled "
        "4.1km²); 2,330 mines destroyed.",
        {
            "10.4": "area_released KMK",
            "4.1": "area_cleared KMK",
            "2.2": "area_reduced KMK",
            "4.1 (2)": "area_cancelled KMK",
            "2,330": "devices_found MINE",
        },
    ),
    case(
        "Of 212 km2 of suspected land, 80 per",
        "Of 212 km2 of suspected land, 80 per cent lies in two provinces of the north, "
        "a legacy of mine-laying.",
        {"212": "area_contaminated KMK", "80 per cent": "area_contaminated P1"},
    ),
    case(
        "Shelling killed six people and wounded 21 in",
        "Shelling killed six people and wounded 21 in the city overnight, the governor "
        "said, as fighting raged along the front.",
        {"six": "killed conflict", "21": "injured conflict"},
    ),
    case(
        "Two soldiers were killed and another was wounded",
        "Two soldiers were killed and another was wounded when their vehicle hit a "
        "roadside bomb near the border.",
        {"Two": "killed IED military_security"},
    ),
    case(
        "A landmine planted by rebels tore through a",
        "A landmine planted by rebels tore through a minibus, killing eleven "
        "passengers and leaving seven in critical condition.",
        {"eleven": "killed", "seven": "injured"},
    ),
    case(
        "A family of five was wiped out when",
        "A family of five was wiped out when their cart rolled over a landmine.",
        {"five": "killed"},
    ),
    case(
        "The bodies of three children killed by a",
        "The bodies of three children killed by a landmine were brought to the "
        "hospital; six others are being treated.",
        {"three": "killed child", "six": "injured child"},
    ),
    case(
        "More than 300,000 residents have fled the fighting",
        "More than 300,000 residents have fled the fighting and at least 4,200 homes "
        "have been destroyed.",
        {"300,000": "displaced", "4,200": "objects_destroyed"},
    ),
    case(
        "Kharkiv region, 68 mines; Mykolaiv region, 41; Kherson",
        "Kharkiv region, 68 mines; Mykolaiv region, 41; Kherson region, 112: these "
        "were found by sappers in a day.",
        {"68": "devices_found MINE", "41": "devices_found MINE", "112": "devices_found MINE"},
    ),
    case(
        "Landmines destroyed by region: the north, 120; the",
        "Landmines destroyed by region: the north, 120; the east, 45; the coast, 8.",
        {"120": "devices_found MINE", "45": "devices_found MINE", "8": "devices_found MINE"},
    ),
    case(
        "Eight of the landmine victims were in Kandahar",
        "Eight of the landmine victims were in Kandahar, five in Helmand and the rest in Zabul.",
        {"Eight": "casualties", "five": "casualties"},
    ),
    case(
        "Mines wounded 21 villagers last year. Among those",
        "Mines wounded 21 villagers last year. Among those who died were two teachers and a nurse.",
        {"21": "injured", "two": "killed"},
    ),
    case(
        "Mines killed or injured 52 people in May",
        "Mines killed or injured 52 people in May. Of the latter, 31 were children.",
        {"52": "casualties", "31": "casualties child"},
    ),
    case(
        "one number is compared with what stands nearest",
        "In 2032 we found 900 mines and cleared 40 hectares, against 31 the year before.",
        {"900": "devices_found MINE", "40": "area_cleared HAR", "31": "area_cleared HAR"},
    ),
    case(
        "a number behind brackets is compared with the whole before them",
        "In 2032 mines hurt 692 people (40 of them boys), compared with 390 in 2031.",
        {"692": "injured", "40": "injured child M", "390": "injured"},
    ),
    case(
        "a number that something has passed has the head before it",
        "The number of landmines lifted since 2011 has passed 618,000, the governor told us, with "
        "3,270 anti-tank mines on top of that.",
        {"618,000": "devices_found MINE", "3,270": "devices_found AV_MINE"},
    ),
    case(
        "a register speaks of what lies in the ground",
        "The army's files speak of 8,350 mines; shepherds speak of hundreds of mines at the ford.",
        {"8,350": "devices_emplaced MINE", "hundreds": "devices_emplaced MINE"},
    ),
    case(
        "deminers with a word for what happened to them",
        "The report names 12 injured deminers. The five killed sappers had stepped on mines.",
        {"12": "injured deminer", "five": "killed deminer"},
    ),
    case(
        "animals that perished",
        "A landmine killed two shepherds. Some 40 sheep perished with them.",
        {"two": "killed"},
    ),
    case(
        "what was cleared of bushes and sown",
        "A landmine was found. The farm has sown 12 ha of oats and cleared 7 ha of scrub.",
        {},
    ),
    case(
        "hectares more than the year before are a change",
        "Last year teams released 730 hectares of mined land, 85 hectares more than in 2031.",
        {"730": "area_released HAR"},
    ),
    case(
        "the extent of hazardous areas",
        "The list has 77 hazardous areas with a combined extent of 9.6 sq. km.",
        {"9.6": "area_contaminated KMK"},
    ),
    case(
        "victims who are named with their year",
        "Five of the 2032 mine casualties were children. Three of last year's victims were women.",
        {"Five": "casualties child", "Three": "casualties adult F"},
    ),
    case(
        "a group of which a part is told",
        "Mines hurt 64 people: 40 civilians and 24 guards. Eleven of the civilians were boys.",
        {
            "64": "injured",
            "40": "injured civilian",
            "24": "injured military_security",
            "Eleven": "injured civilian child M",
        },
    ),
    case(
        "a group of which nobody was hurt",
        "Mines hurt two cows. Nine of the civilians were minors.",
        {},
    ),
    case(
        "the dead before a semicolon and the injured behind it",
        "Among the dead of the mine blast were 12 civilians and three guards; five guards were "
        "among the injured.",
        {
            "12": "killed civilian",
            "three": "killed military_security",
            "five": "injured military_security",
        },
    ),
    case(
        "a stockpile that was destroyed",
        "Between 2007 and 2011 the army destroyed a stockpile of 97,300 anti-personnel mines.",
        {"97,300": "stockpile_destroyed AP_MINE"},
    ),
    case(
        "two numbers that are compared with two",
        "In 2023 mines killed 90 people and injured 210, against 70 and 180 in 2022.",
        {"90": "killed", "210": "injured", "70": "killed", "180": "injured"},
    ),
    case(
        "land and mines that are compared with land and mines",
        "Last year 40 hectares were cleared and 900 mines destroyed, up from 31 and 640 in 2031.",
        {
            "40": "area_cleared HAR",
            "900": "devices_found MINE",
            "31": "area_cleared HAR",
            "640": "devices_found MINE",
        },
    ),
    case(
        "the fields that are left, below a toll",
        "On 2 May a mine killed three children.\n\nBy June 12 of the 15 hazardous areas had been "
        "cleared; the remaining three cover 0.4 square kilometre.",
        {"three": "killed child", "0.4": "area_contaminated KMK"},
    ),
    case(
        "the wounded who are left, behind a toll",
        "On 2 May a mine hit seven people. Four died on the spot; the remaining three were hurt.",
        {"seven": "casualties", "Four": "killed", "three": "injured"},
    ),
    case(
        "Mine clearance is slow. Q: How many mines",
        "Mine clearance is slow.\n"
        "\n"
        "Q: How many mines did your team find this spring?\n"
        "A: Ninety-one.\n"
        "Q: And how many deminers are you?\n"
        "A: Fourteen.",
        {"Ninety-one": "devices_found MINE", "Fourteen": "deminers"},
    ),
    case(
        "places with more than the dead count all who were hit",
        "In 2030 mines killed 61 people and injured 300 in Afghanistan. The worst hit provinces "
        "were Herat (140) and Kandahar (46).",
        {"61": "killed", "300": "injured", "140": "casualties", "46": "casualties"},
    ),
    case(
        "places with fewer than the dead",
        "In 2030 mines killed 61 people in Afghanistan. The worst hit provinces were Herat (40) "
        "and Kandahar (6).",
        {"61": "killed", "40": "killed", "6": "killed"},
    ),
    case(
        "- How many people were hurt by mines",
        "- How many people were hurt by mines in your district?\n"
        "- Twelve, two of them children.\n"
        "- And killed?\n"
        "- Five.",
        {"Twelve": "injured", "two": "injured child", "Five": "killed"},
    ),
    case(
        "Experts say it will take ten years to",
        "Experts say it will take ten years to rid the valley of mines; others speak of thirty.",
        {"ten": "time_to_clear ANN", "thirty": "time_to_clear ANN"},
    ),
    case(
        "At the present pace, clearing the country of",
        "At the present pace, clearing the country of landmines would need another 25 to 30 years.",
        {"25 to 30": "time_to_clear ANN"},
    ),
    case(
        "The plan sets a target of 40 ha",
        "The plan sets a target of 40 ha to be cleared of mines and 3,000 pupils to be "
        "taught this year.",
        {"40": "area_cleared HAR planned", "3,000": "risk_education child planned"},
    ),
    case(
        "Demining: 40 hectares remain to be cleared",
        "Demining: 40 hectares remain to be cleared.",
        {"40": "area_contaminated HAR"},
    ),
    case(
        "Of the mined land, 35% lies in this",
        "Of the mined land, 35% lies in this district alone, 20% in the next.",
        {"35%": "area_contaminated P1", "20%": "area_contaminated P1"},
    ),
    case(
        "The minefields cover 640 sq km; 70 per",
        "The minefields cover 640 sq km; 70 per cent of this lies in the south.",
        {"640": "area_contaminated KMK", "70 per cent": "area_contaminated P1"},
    ),
    case(
        "Anti-tank mines killed six people, cluster munitions four",
        "Anti-tank mines killed six people, cluster munitions four and booby traps two.",
        {"six": "killed AV_MINE", "four": "killed CMR", "two": "killed BOOBY_TRAP"},
    ),
    case(
        "A boy of twelve and a girl of",
        "A boy of twelve and a girl of nine were hurt by a mine; a man, forty, was killed.",
        {},
    ),
    case(
        "A landmine injured two brothers, eleven and fourteen",
        "A landmine injured two brothers, eleven and fourteen years old.",
        {"two": "injured child M"},
    ),
    case(
        "The landmine blast wounded Karim, nine, and his",
        "The landmine blast wounded Karim, nine, and his sister, six.",
        {},
    ),
    case(
        "Mine action funding for 2025: EUR 12.5m received",
        "Mine action funding for 2025: EUR 12.5m received, EUR 40m required.",
        {"12.5m": "funding EUR", "40m": "cost EUR"},
    ),
    case(
        "Some 2,500 donums of farmland have been cleared",
        "Some 2,500 donums of farmland have been cleared of mines.",
        {"2,500": "area_cleared DAA"},
    ),
    case(
        "An area of 3.1 million sq. m was",
        "An area of 3.1 million sq. m was demined.",
        {"3.1 million": "area_cleared MTK"},
    ),
    case(
        "Nearly 15,000 acres of minefields are left",
        "Nearly 15,000 acres of minefields are left.",
        {"15,000": "area_contaminated ACR"},
    ),
    case(
        "Six nationals of Ghana and two Nepalis died",
        "Six nationals of Ghana and two Nepalis died in landmine explosions on the migrant trail.",
        {"Six": "killed", "two": "killed"},
    ),
    case(
        "Five truffle hunters, three scrap dealers and a",
        "Five truffle hunters, three scrap dealers and a goatherd were killed by "
        "landmines in March.",
        {"Five": "killed", "three": "killed"},
    ),
    case(
        "A landmine maimed two Bedouin and one smuggler",
        "A landmine maimed two Bedouin and one smuggler.",
        {"two": "injured", "one": "injured"},
    ),
    case(
        "Four UN peacekeepers perished when their armoured car",
        "Four UN peacekeepers perished when their armoured car ran over an anti-vehicle mine.",
        {"Four": "killed AV_MINE military_security"},
    ),
    case(
        "Landmines have cost 54 elephants and 9 rangers",
        "Landmines have cost 54 elephants and 9 rangers their lives.",
        {"9": "killed military_security"},
    ),
    case(
        "Mine casualties fell from 212 in 2022 to",
        "Mine casualties fell from 212 in 2022 to 168 in 2023.",
        {"212": "casualties", "168": "casualties"},
    ),
    case(
        "12 mine incidents claimed 5 lives and left",
        "12 mine incidents claimed 5 lives and left 16 people injured.",
        {"12": "incidents", "5": "killed", "16": "injured"},
    ),
    case(
        "Unexploded bombs struck 29 people in 17 accidents",
        "Unexploded bombs struck 29 people in 17 accidents.",
        {"29": "casualties", "17": "incidents"},
    ),
    case(
        "Our teams have taken 4,800 mines out of",
        "Our teams have taken 4,800 mines out of the earth here; perhaps 20,000 are "
        "still down there.",
        {"4,800": "devices_found MINE", "20,000": "devices_emplaced MINE"},
    ),
    case(
        "Mined and suspected land: 1,150 km2. Cleared since",
        "Mined and suspected land: 1,150 km2. Cleared since 2010: 402 km2.",
        {"1,150": "area_contaminated KMK", "402": "area_cleared KMK"},
    ),
    case(
        "Region | Area cleared, km2 | Mines found",
        "Region | Area cleared, km2 | Mines found\nNorth | 3.2 | 140\nSouth | 1.1 | 35",
        {
            "3.2": "area_cleared KMK",
            "140": "devices_found MINE",
            "1.1": "area_cleared KMK",
            "35": "devices_found MINE",
        },
    ),
    case(
        "Victims of mines: men 120; women 14; boys",
        "Victims of mines: men 120; women 14; boys 22; girls 5.",
        {
            "120": "casualties adult M",
            "14": "casualties adult F",
            "22": "casualties child M",
            "5": "casualties child F",
        },
    ),
    case(
        "The regional prosecutor's office reported that a 43-year-old",
        "The regional prosecutor's office reported that a 43-year-old combine driver "
        "and two helpers were wounded when the machine struck an anti-tank mine; one "
        "of the helpers later died.",
        {"two": "injured AV_MINE", "one": "killed AV_MINE"},
    ),
    case(
        "Investigators said the blast of a booby trap",
        "Investigators said the blast of a booby trap in an abandoned house killed "
        "three looters and left a fourth without an arm.",
        {"three": "killed BOOBY_TRAP"},
    ),
    case(
        "The state emergency service was called out 41",
        "The state emergency service was called out 41 times in a day; pyrotechnicians "
        "defused 212 explosive items, among them 9 aerial bombs.",
        {"212": "devices_found EO_ANY", "9": "devices_found UXO"},
    ),
    case(
        "The Ombudsman appealed to the world: since 2020",
        "The Ombudsman appealed to the world: since 2020 mines have robbed 71 of our "
        "citizens of their lives and maimed 320.",
        {"71": "killed", "320": "injured"},
    ),
    case(
        "The appeal notes that 16 media workers suffered",
        "The appeal notes that 16 media workers suffered from mines, 3 of whom perished.",
        {"16": "casualties", "3": "killed"},
    ),
    case(
        "We have given new legs to 1,340 survivors",
        "We have given new legs to 1,340 survivors and trained 56 prosthetists.",
        {"1,340": "survivors"},
    ),
    case(
        "The monitor identified 8,605 casualties of mines and",
        "The monitor identified 8,605 casualties of mines and ERW during the year: "
        "2,492 killed, 6,084 injured and 29 whose survival outcome was unknown.",
        {"8,605": "casualties", "2,492": "killed", "6,084": "injured", "29": "outcome_unknown"},
    ),
    case(
        "Boys made up 83% of all child casualties",
        "Boys made up 83% of all child casualties where the sex was known.",
        {"83%": "casualties child M P1"},
    ),
    case(
        "Four states reported newly laid antipersonnel mines; 24",
        "Four states reported newly laid antipersonnel mines; 24 retain a total of "
        "130,000 for training.",
        {"130,000": "devices_stockpiled AP_MINE"},
    ),
    case(
        "Cumulatively, 55 million stockpiled mines have been destroyed",
        "Cumulatively, 55 million stockpiled mines have been destroyed, 1.3 million of "
        "them by one country.",
        {"55 million": "stockpile_destroyed MINE", "1.3 million": "stockpile_destroyed MINE"},
    ),
    case(
        "Massive contamination, more than 100 km2, persists in",
        "Massive contamination, more than 100 km2, persists in eight states.",
        {"100": "area_contaminated KMK", "eight": "countries_affected"},
    ),
    case(
        "The donor provided EUR 3.1m, 12% of the",
        "The donor provided EUR 3.1m, 12% of the total, for victim assistance.",
        {"3.1m": "funding EUR", "12%": "funding P1"},
    ),
    case(
        "Eleven soldiers of the mechanised brigade were blown",
        "Eleven soldiers of the mechanised brigade were blown up on their own minefield.",
        {"Eleven": "casualties military_security"},
    ),
    case(
        "Landmine explosions in two districts left 6 herders",
        "Landmine explosions in two districts left 6 herders dead, 4 of them boys.",
        {"6": "killed", "4": "killed child M"},
    ),
    case(
        "An IED ripped through a convoy, killing at",
        "An IED ripped through a convoy, killing at least seven peacekeepers and wounding a dozen.",
        {"seven": "killed IED military_security", "a dozen": "injured IED military_security"},
    ),
    case(
        "Two children lost their sight when a grenade",
        "Two children lost their sight when a grenade they had found exploded.",
        {"Two": "injured UXO child"},
    ),
    case(
        "The village buried five of its men after",
        "The village buried five of its men after they drove over a mine on the way to market.",
        {"five": "killed adult M"},
    ),
    case(
        "Since January, 312 mines: 40 in the hills",
        "Since January, 312 mines: 40 in the hills, 200 along the river and 72 on the "
        "road were removed.",
        {
            "312": "devices_found MINE",
            "40": "devices_found MINE",
            "200": "devices_found MINE",
            "72": "devices_found MINE",
        },
    ),
    case(
        "Sappers report: 5 TM-57, 3 MON-100, 1 F-1",
        "Sappers report: 5 TM-57, 3 MON-100, 1 F-1 grenade destroyed.",
        {"5": "devices_found AV_MINE", "3": "devices_found AP_MINE", "1": "devices_found UXO"},
    ),
    case(
        "Up to 1.2 million antipersonnel mines may still",
        "Up to 1.2 million antipersonnel mines may still be hidden in the soil of the district.",
        {"1.2 million": "devices_emplaced AP_MINE"},
    ),
    case(
        "The rebels sowed about 3,000 improvised landmines around",
        "The rebels sowed about 3,000 improvised landmines around the town before pulling out.",
        {"3,000": "devices_emplaced IMP_MINE"},
    ),
    case(
        "Some 400 sq km of paddy cannot be",
        "Some 400 sq km of paddy cannot be farmed because of cluster bombs.",
        {"400": "area_contaminated CMR KMK"},
    ),
    case(
        "Of 50 victims, 38 are civilians, 9 are",
        "Of 50 victims, 38 are civilians, 9 are soldiers and 3 are deminers.",
        {
            "50": "casualties",
            "38": "casualties civilian",
            "9": "casualties military_security",
            "3": "casualties deminer",
        },
    ),
    case(
        "Twelve of the 19 dead were farmers, the",
        "Twelve of the 19 dead were farmers, the rest scrap collectors.",
        {"Twelve": "killed", "19": "killed"},
    ),
    case(
        "Landmine casualties, 2020-2022: 2020: 65; 2021: 58; 2022",
        "Landmine casualties, 2020-2022: 2020: 65; 2021: 58; 2022: 41.",
        {"65": "casualties", "58": "casualties", "41": "casualties"},
    ),
    case(
        "Mines found (June) - anti-personnel: 45 - anti-tank",
        "Mines found (June)\n- anti-personnel: 45\n- anti-tank: 12\n- cluster munitions: 3",
        {"45": "devices_found AP_MINE", "12": "devices_found AV_MINE", "3": "devices_found CMR"},
    ),
    case(
        "District AP mines AT mines UXO Orlan 12",
        "District      AP mines   AT mines   UXO\n"
        "Orlan             12          3      40\n"
        "Sova               7          0      22",
        {
            "12": "devices_found AP_MINE",
            "3": "devices_found AV_MINE",
            "40": "devices_found UXO",
            "7": "devices_found AP_MINE",
            "0": "devices_found AV_MINE",
            "22": "devices_found UXO",
        },
    ),
    case(
        "A kilometre of border was sown with up",
        "A kilometre of border was sown with up to 2,500 mines.",
        {"2,500": "devices_emplaced MINE"},
    ),
    case(
        "There are between 100 and 200 mines per",
        "There are between 100 and 200 mines per hectare in the strip.",
        {"100 and 200": "device_density MINE per-HAR"},
    ),
    case(
        "The United States has invested more than $5",
        "The United States has invested more than $5 billion in demining since 1993.",
        {"5 billion": "funding USD"},
    ),
    case(
        "It will cost $12 million and six years",
        "It will cost $12 million and six years to rid the peninsula of mines.",
        {"12 million": "cost USD", "six": "time_to_clear ANN"},
    ),
    case(
        "Deminers have now searched 88 per cent of",
        "Deminers have now searched 88 per cent of the minefields.",
        {"88 per cent": "area_surveyed P1"},
    ),
    case(
        "Mines have destroyed 37 tractors and 5 ambulances",
        "Mines have destroyed 37 tractors and 5 ambulances.",
        {"37": "objects_destroyed", "5": "objects_destroyed"},
    ),
    case(
        "A total of 2,019 square kilometres were cancelled",
        "A total of 2,019 square kilometres were cancelled and 11 sq. km reduced by "
        "the survey of minefields.",
        {"2,019": "area_cancelled KMK", "11": "area_reduced KMK"},
    ),
    case(
        "Six Bangladeshis, two Indian fishermen and a monk",
        "Six Bangladeshis, two Indian fishermen and a monk lost limbs to landmines.",
        {"Six": "injured", "two": "injured"},
    ),
    case(
        "Children picked up a shell: two dead, three",
        "Children picked up a shell: two dead, three hurt.",
        {"two": "killed UXO", "three": "injured UXO"},
    ),
    case(
        "Risk education teams visited 88 schools and spoke",
        "Risk education teams visited 88 schools and spoke to 12,400 pupils and 610 teachers.",
        {"12,400": "risk_education child", "610": "risk_education"},
    ),
    case(
        "By the end of the year the deminers",
        "By the end of the year the deminers want to return 900 ha to farmers.",
        {"900": "area_released HAR planned"},
    ),
    case(
        "No fewer than 19 villagers, including seven minors",
        "No fewer than 19 villagers, including seven minors, have stepped on mines since the thaw.",
        {"19": "casualties", "seven": "casualties child"},
    ),
    case(
        "The toll of the mines: 102 - 31",
        "The toll of the mines: 102 - 31 dead and 71 injured.",
        {"102": "casualties", "31": "killed", "71": "injured"},
    ),
    case(
        "A tractor ran over an anti-tank mine near",
        "A tractor ran over an anti-tank mine near Kherson, killing the driver and "
        "wounding four people; one of the wounded is a border guard.",
        {"four": "injured AV_MINE", "one": "injured AV_MINE military_security"},
    ),
    case(
        "Last year 33 people were killed or injured",
        "Last year 33 people were killed or injured by mines and ERW in Cambodia. Preah"
        " Vihear had most accidents, with nine casualties, followed by Pursat with six.",
        {"33": "casualties", "nine": "casualties", "six": "casualties"},
    ),
    case(
        "After the truce 41,000 displaced persons went back",
        "After the truce 41,000 displaced persons went back to the villages on the "
        "mined border; another 17,500 are still waiting to do so.",
        {"41,000": "returnees", "17,500": "idps"},
    ),
    case(
        "In the quarter the operators released 2.4 square",
        "In the quarter the operators released 2.4 square kilometres of mined land: 1.3"
        " through clearance, 0.7 through technical survey and 0.4 through cancellation.",
        {
            "2.4": "area_released KMK",
            "1.3": "area_cleared KMK",
            "0.7": "area_reduced KMK",
            "0.4": "area_cancelled KMK",
        },
    ),
    case(
        "The ministry rejected the claim that 40,000 mines",
        "The ministry rejected the claim that 40,000 mines remain in the district and "
        "called it invented.",
        {"40,000": "devices_emplaced MINE denied"},
    ),
    case(
        "Reports that eleven people had died in the",
        "Reports that eleven people had died in the mine blast are not correct, the "
        "governor of Taiz said; four were killed.",
        {"eleven": "killed denied", "four": "killed"},
    ),
    case(
        "Iraq's Directorate for Mine Action spent 8 billion",
        "Iraq's Directorate for Mine Action spent 8 billion dinars on clearance last year.",
        {"8 billion": "funding IQD"},
    ),
    case(
        "Norway will give 120 million kroner for demining",
        "Norway will give 120 million kroner for demining in Ukraine, the foreign "
        "ministry in Oslo said.",
        {"120 million": "funding NOK planned"},
    ),
    case(
        "Colombia's government invested 34,000 million pesos in humanitarian",
        "Colombia's government invested 34,000 million pesos in humanitarian demining in 2023.",
        {"34,000 million": "funding COP"},
    ),
    case(
        "Senegal's mine action centre needs 6 billion CFA",
        "Senegal's mine action centre needs 6 billion CFA francs to finish clearance in Casamance.",
        {"6 billion": "cost XOF"},
    ),
    case(
        "The government of Cambodia allocated 90 billion riels",
        "The government of Cambodia allocated 90 billion riels for mine clearance in 2025.",
        {"90 billion": "funding KHR"},
    ),
    case(
        "The British government announced 3 million pounds for",
        "The British government announced 3 million pounds for mine clearance in Angola.",
        {"3 million": "funding GBP"},
    ),
    case(
        "How long will clearance of the minefields take?",
        "How long will clearance of the minefields take? I say four years. The plan for"
        " this year is 12.5 square kilometres, and we have done 5.1 so far.",
        {
            "four": "time_to_clear ANN",
            "12.5": "area_cleared KMK planned",
            "5.1": "area_cleared KMK",
        },
    ),
    case(
        "In nine months the deminers cleared 6,300 hectares",
        "In nine months the deminers cleared 6,300 hectares, or 58 per cent of the "
        "target of 10,900 hectares for 2024.",
        {
            "6,300": "area_cleared HAR",
            "58 per cent": "area_cleared P1",
            "10,900": "area_cleared HAR planned",
        },
    ),
    case(
        'The mine action centre lacks fuel. "We were',
        'The mine action centre lacks fuel. "We were promised $9 million; we have '
        'received $1.2 million," its director said.',
        {"9 million": "funding USD planned", "1.2 million": "funding USD"},
    ),
    case(
        "Mine risk education: 14,210 persons, of them 8,300",
        "Mine risk education: 14,210 persons, of them 8,300 children, in 40 schools.",
        {"14,210": "risk_education", "8,300": "risk_education child"},
    ),
    case(
        "In June our teams removed 31 landmines and",
        "In June our teams removed 31 landmines and spoke to 2,460 people about the "
        "danger of mines.",
        {"31": "devices_found MINE", "2,460": "risk_education"},
    ),
    case(
        "The deminers destroyed 614 shells and made 18",
        "The deminers destroyed 614 shells and made 18 hectares of orchards safe for the farmers.",
        {"614": "devices_found UXO", "18": "area_cleared HAR"},
    ),
    case(
        "The UN believes that 60,000 to 90,000 cluster",
        "The UN believes that 60,000 to 90,000 cluster bomblets may not have gone off in the war.",
        {"60,000 to 90,000": "devices_emplaced CMR"},
    ),
    case(
        "The hospital in Marib has treated 61 mine",
        "The hospital in Marib has treated 61 mine victims since March, 22 of them children.",
        {"61": "casualties", "22": "casualties child"},
    ),
    case(
        "Since January explosive objects have injured 19 residents",
        "Since January explosive objects have injured 19 residents of the Kharkiv "
        "region; 5 of them died and 14 were wounded.",
        {"19": "casualties", "5": "killed", "14": "injured"},
    ),
    case(
        "Mines caused 52 victims this year. Thirty-one of",
        "Mines caused 52 victims this year. Thirty-one of the victims were registered "
        "in Cauca and 21 in Chocó.",
        {"52": "casualties", "Thirty-one": "casualties", "21": "casualties"},
    ),
    case(
        "Landmines and ERW caused 22 casualties from January",
        "Landmines and ERW caused 22 casualties from January to August, eight fewer "
        "than the 30 reported in the same period of last year.",
        {"22": "casualties", "30": "casualties"},
    ),
    case(
        "What the state gave for demining did not",
        "What the state gave for demining did not exceed 4 billion dinars, the Iraqi "
        "official said, calling for 30 billion dinars next year.",
        {"4 billion": "funding IQD", "30 billion": "cost IQD"},
    ),
    case(
        "There remain for clearing 44.2 km2 of minefields",
        "There remain for clearing 44.2 km2 of minefields in Zambezia.",
        {"44.2": "area_contaminated KMK"},
    ),
    case(
        "For this year our mine clearance teams need",
        "For this year our mine clearance teams need £900,000; thanks to you, £210,000 "
        "has already arrived.",
        {"900,000": "cost GBP", "210,000": "funding GBP"},
    ),
    case(
        "The state budget for demining is 1.2 billion",
        "The state budget for demining is 1.2 billion hryvnias in 2025, against 0.9 "
        "billion in 2024.",
        {"1.2 billion": "funding UAH", "0.9 billion": "funding UAH"},
    ),
    case(
        "In Helmand, Afghanistan, 14 people were killed by",
        "In Helmand, Afghanistan, 14 people were killed by landmines in May, and 22 "
        "more, among them 9 boys, injured.",
        {"14": "killed", "22": "injured", "9": "injured child M"},
    ),
    case(
        "Jordan's armed forces spent 4 million dinars on",
        "Jordan's armed forces spent 4 million dinars on demining the border.",
        {"4 million": "funding JOD"},
    ),
    case(
        "Since 1999, mines have injured 412 people in",
        "Since 1999, mines have injured 412 people in Mali's Mopti region; 96 of them "
        "died and 316 survived with wounds.",
        {"412": "casualties", "96": "killed", "316": "injured"},
    ),
    case(
        "Landmines killed more people in Zamfara than in",
        "Landmines killed more people in Zamfara than in Borno: 41 against the 30 "
        "recorded in the same months of 2023.",
        {"41": "killed", "30": "killed"},
    ),
    case(
        "A hospital in Taiz treated 45 mine victims",
        "A hospital in Taiz treated 45 mine victims in June, 17 of them women.",
        {"45": "casualties", "17": "casualties adult F"},
    ),
    case(
        "There remain to be cleared 77 hectares of",
        "There remain to be cleared 77 hectares of minefields in the Kodori valley.",
        {"77": "area_contaminated HAR"},
    ),
    case(
        "Of the wounded 5 are soldiers and 3",
        "Of the wounded 5 are soldiers and 3 are deminers, the mine action agency said "
        "after the blast of an anti-tank mine.",
        {"5": "injured AV_MINE military_security", "3": "injured AV_MINE deminer"},
    ),
    case(
        "We were given $2 million for clearing mines",
        "We were given $2 million for clearing mines; we need $11 million.",
        {"2 million": "funding USD", "11 million": "cost USD"},
    ),
    case(
        "Sappers made 33 hectares of vineyards in Kherson",
        "Sappers made 33 hectares of vineyards in Kherson region safe before the harvest.",
        {"33": "area_cleared HAR"},
    ),
    case(
        "The claim that Angola has 10 million mines",
        "The claim that Angola has 10 million mines in the ground is false, the director said.",
        {"10 million": "devices_emplaced MINE denied"},
    ),
    case(
        "Some 20,000 submunitions failed to explode in south",
        "Some 20,000 submunitions failed to explode in south Lebanon and still lie in "
        "its orchards.",
        {"20,000": "devices_emplaced CMR"},
    ),
    case(
        "Our instructors spoke to 3,120 pupils in Mosul",
        "Our instructors spoke to 3,120 pupils in Mosul about the danger of mines.",
        {"3,120": "risk_education child"},
    ),
    case(
        "Demined in May: 12.4 ha - Arna 3.1",
        "Demined in May: 12.4 ha - Arna 3.1, Bela 4.2, Cova 5.1. Mines found: 44.",
        {
            "12.4": "area_cleared HAR",
            "3.1": "area_cleared HAR",
            "4.2": "area_cleared HAR",
            "5.1": "area_cleared HAR",
            "44": "devices_found MINE",
        },
    ),
    case(
        "In Karabakh the deminers cleared 210 hectares of",
        "In Karabakh the deminers cleared 210 hectares of the total, the companies 340 hectares.",
        {"210": "area_cleared HAR", "340": "area_cleared HAR"},
    ),
    case(
        "Police in Mosul said a roadside bomb killed",
        "Police in Mosul said a roadside bomb killed three policemen and wounded five others.",
        {"three": "killed IED military_security", "five": "injured IED military_security"},
    ),
    case(
        "Danish donors sent 25 million kroner to clear",
        "Danish donors sent 25 million kroner to clear cluster bombs in Iraq.",
        {"25 million": "funding DKK"},
    ),
    case(
        "A log of the field: wounded, evacuated, killed in action",
        "Log, 0615: landmine on track 4, three WIA, evacuated by helo; 1 KIA.",
        {"three": "injured", "1": "killed"},
    ),
    case(
        "Casualties as a label before killed and wounded in action",
        "Landmine sitrep. Casualties: 5 KIA, 11 WIA. EO cleared: 340.",
        {"5": "killed", "11": "injured", "340": "devices_found EO_ANY"},
    ),
    case(
        "A polygon finished, another that gave up its mines",
        "Deminers finished polygon 31 (12,700 sq m), nothing found; polygon 32 gave up 6 x PMN.",
        {"12,700": "area_cleared MTK", "6": "devices_found AP_MINE"},
    ),
    case(
        "The unit before the verb, and the plan in brackets",
        "Mine action KPIs: ha released 212 (plan 240); EO destroyed 1,019.",
        {
            "212": "area_released HAR",
            "240": "area_released HAR planned",
            "1,019": "devices_found EO_ANY",
        },
    ),
    case(
        "A regiment of a war long ago",
        "The battalion lost 90 men and 12 mules to Teller mines and S-mines in 1944.",
        {"90": "killed adult M"},
    ),
    case(
        "Patients of a blast and their ages",
        "Landmines fill the wards: 37 blast patients were admitted in May, nineteen of them "
        "under fifteen.",
        {"37": "injured", "nineteen": "injured child"},
    ),
    case(
        "Those who had not come of age",
        "Mines injured 61 people in two years; eleven had not turned eighteen, nine were below "
        "the age of 12.",
        {"61": "injured", "eleven": "injured child", "nine": "injured child"},
    ),
    case(
        "A short sentence on mines is no label",
        "Landmines maim. The toll stands at 90 this year, 41 of them children.",
        {"90": "casualties", "41": "casualties child"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_the_numbers_of_a_sentence_count(text: str, expected: dict[str, str]) -> None:
    assert readings(REPORT + text) == expected
