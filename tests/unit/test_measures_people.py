"""People: which words make a count of people killed, injured, displaced, taught, at risk."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

CASES = [
    case(
        "civilian deaths and injuries together",
        "There were 402 civilian deaths and injuries from landmines.",
        {"402": "casualties civilian"},
    ),
    case(
        "a number of both that a blast brings to a level",
        "The blast brings the number of civilian deaths and injuries from landmines to 402.",
        {"402": "casualties civilian"},
    ),
    case(
        "incidents compared with those of another year",
        "In 2021 there were 61 incidents involving IEDs, compared with 48 in 2020.",
        {"61": "incidents IED", "48": "incidents IED"},
    ),
    case(
        "the dead of incidents compared with other dead",
        "Landmines killed 12 in 61 incidents, against 9 in May.",
        {"12": "killed", "61": "incidents", "9": "killed"},
    ),
    case(
        "people who live somewhere and were taught",
        "Some 118,420 people living in the Territory were provided with mine risk education.",
        {"118,420": "risk_education"},
    ),
    case(
        "people who live near mines",
        "Some 118,420 people are living near minefields in the north.",
        {"118,420": "people_at_risk"},
    ),
    case(
        "victims by group between dashes",
        "So far this year 51 people - 30 civilians and 21 members of the security forces - have"
        " been victims of landmines.",
        {"51": "casualties", "30": "casualties civilian", "21": "casualties military_security"},
    ),
    case(
        "an aside between dashes that counts nobody",
        "Some 51 people - among them the mayor, his brother and their old neighbour - have been"
        " victims of landmines.",
        {"51": "casualties"},
    ),
    case(
        "people of whom one speaks again are not counted again",
        "Landmines killed four deminers. The four belonged to a team of the Rivers Fund.",
        {"four": "killed deminer"},
    ),
    case(
        "the last device of a list that gaps its verb",
        "Landmines caused 90 casualties, IEDs 61 and ERW 44.",
        {"90": "casualties", "61": "casualties IED", "44": "casualties ERW"},
    ),
    case(
        "devices that are found, with a label before the last number",
        "Sappers found 90 landmines, 61 IEDs, UXO 44.",
        {"90": "devices_found MINE", "61": "devices_found IED", "44": "devices_found UXO"},
    ),
    case(
        "a share of the dead and hurt, behind a semicolon",
        "In 2018, 38 died and 57 were hurt by landmines; 61 per cent of them were civilians.",
        {"38": "killed", "57": "injured", "61 per cent": "casualties civilian P1"},
    ),
    case(
        "so many of them deaths",
        "The office counted 512 casualties of landmines, 121 of them deaths.",
        {"512": "casualties", "121": "killed"},
    ),
    case(
        "so many of them fatalities, before an aside",
        "Landmines made 90 victims, 12 of them fatalities, in May.",
        {"90": "casualties", "12": "killed"},
    ),
    case(
        "a fate right behind the people, below a wider word",
        "Women were often among the casualties of landmines: 88 women died and 91 were injured.",
        {"88": "killed adult F", "91": "injured"},
    ),
    case(
        "two fates below a wider word",
        "Civilians were among the casualties of landmines: 88 people were killed or injured.",
        {"88": "casualties"},
    ),
    case(
        "the resettlement of those who had been driven out",
        "The demining made possible the resettlement of nearly 900 people, many of whom were"
        " displaced for years.",
        {"900": "returnees"},
    ),
    case(
        "those driven out who live there again",
        "Thousands of farmers who had been displaced by the war have already been re-settled in the"
        " cleared minefields.",
        {"Thousands": "returnees"},
    ),
    case(
        "who was able to resettle the displaced",
        "After mine clearance it was able to resettle all the internally displaced persons, around"
        " 310 in number.",
        {"310": "returnees"},
    ),
    case(
        "groups of the dead that open a sentence, behind a wider toll",
        "271 citizens fell victim to landmines, of whom 50 died. Of the 50 dead, 36 are civilians.",
        {"271": "casualties", "50": "killed", "50 (2)": "killed", "36": "killed civilian"},
    ),
    case(
        "groups of the injured that open a sentence",
        "Landmines hit 64 people. Of the 40 injured, 12 were women and nine children.",
        {
            "64": "casualties",
            "40": "injured",
            "12": "injured adult F",
            "nine": "injured child",
        },
    ),
    case(
        "those who live with their injuries",
        "Landmines killed 90 people here, and 880 live with their injuries.",
        {"90": "killed", "880": "survivors"},
    ),
    case(
        "those who live with mines are at risk",
        "Landmines are everywhere: 880 people live with mines around their homes.",
        {"880": "people_at_risk"},
    ),
    case(
        "those who are trained in a craft",
        "Last year, 28 representatives were trained in mine survey and disposal.",
        {},
    ),
    case("lives that are affected", "Landmines still affect 9 million lives.", {}),
    case("lives that were changed", "By clearing mines we have changed 9,000 lives.", {}),
    case("lives that are touched", "Mine clearance has touched thousands of lives here.", {}),
    case("lives that were lost", "Landmines have cost 9,000 lives.", {"9,000": "killed"}),
    case(
        "fighting that drives people from a place",
        "Fighting drove more than 15,000 people from the north, where landmines remain.",
        {"15,000": "displaced"},
    ),
    case(
        "a war that pushes residents out",
        "The war pushed 4,200 residents out of the valley, which is full of landmines.",
        {"4,200": "displaced"},
    ),
    case(
        "a bus that drives people to a place",
        "A bus drove 40 people to the clinic after the landmine blast.",
        {},
    ),
    case(
        "forces are no verb",
        "Landmines killed 31 members of the security forces and injured 12 farmers.",
        {"31": "killed military_security", "12": "injured"},
    ),
    case(
        "victims listed one by one behind their number",
        "Three people lost their lives to landmines, a hunter and two deminers.",
        {"Three": "killed", "two": "killed deminer"},
    ),
    case(
        "the same list the other way round, of the injured",
        "Landmines hurt four people, three sappers and a nurse.",
        {"four": "injured", "three": "injured deminer"},
    ),
    case(
        "members of a list between subject and verb are of its group",
        "Three civilians, two teachers and their driver, were killed by a landmine.",
        {"Three": "killed civilian", "two": "killed civilian"},
    ),
    case(
        "a list that does not add up says nothing of who works there",
        "Landmines killed nine people. The team has a cook and 30 deminers.",
        {"nine": "killed", "30": "deminers"},
    ),
    case(
        "the dead of this year's victims",
        "Landmines hurt 94 people. Of this year's victims 17 lost their lives.",
        {"94": "injured", "17": "killed"},
    ),
    case(
        "a headline in the present",
        "Four troops strike landmine in Orla\n\nLandmines are everywhere in the hills.",
        {"Four": "casualties military_security"},
    ),
    case(
        "a headline without its article",
        "Five herders step on mine near Orla\n\nLandmines are everywhere in the hills.",
        {"Five": "casualties"},
    ),
    case(
        "a verb before its subject, as a translation has it",
        "From mines have suffered 27 persons; in the town died two persons.",
        {"27": "casualties", "two": "killed"},
    ),
    case(
        "a verb before its subject, with a joint between",
        "Because of landmines 68 people have died and 293 persons were hurt.",
        {"68": "killed", "293": "injured"},
    ),
    case(
        "among the dead and wounded",
        "Of the mine victims 8 minors were among the dead and wounded.",
        {"8": "casualties child"},
    ),
    case(
        "a list of places with more than have died",
        "Landmines claimed 119 victims. Of those, 84 were farmers. Six died and 113 were hurt. "
        "Most cases occurred in Kharkiv (37), Kherson (24) and Mykolaiv (17).",
        {
            "119": "casualties",
            "84": "casualties",
            "Six": "killed",
            "113": "injured",
            "37": "casualties",
            "24": "casualties",
            "17": "casualties",
        },
    ),
    case(
        "people who took part in sessions",
        "Forty sessions on landmines were held in May; 310 people took part.",
        {"310": "risk_education"},
    ),
    case(
        "those who give lessons are not those who get them",
        "Our 540 workers gave mine risk education to 18,250 people last year.",
        {"18,250": "risk_education"},
    ),
    case(
        "died or were disabled",
        "Last year 140 children died or were disabled in mine accidents.",
        {"140": "casualties child"},
    ),
    case(
        "two a day are victimized",
        "UNICEF says that two children are victimized by landmines each month.",
        {"two": "casualties child per-month"},
    ),
    case(
        "sent to hospital and to school",
        "The landmine went off; 11 people were sent to hospital, and 12 people were sent home.",
        {"11": "injured"},
    ),
    case(
        "a return that was registered",
        "After the demining the office registered the return of 5,640 people.",
        {"5,640": "returnees"},
    ),
    case(
        "a return that mines hold up",
        "Landmines hold up the return of 5,640 people.",
        {"5,640": "idps"},
    ),
    case(
        "women who became deminers",
        "The landmine charity trained 75 women as deminers.",
        {"75": "deminers adult F"},
    ),
    case(
        "men who worked as deminers",
        "A landmine killed 12 men who worked as deminers.",
        {"12": "killed adult M"},
    ),
    case(
        "children who were shown what to do",
        "Teachers have shown 6,300 pupils what to do when they see a mine.",
        {"6,300": "risk_education child"},
    ),
    case(
        "accidents that were shown",
        "A map shows 62 landmine accidents.",
        {"62": "incidents"},
    ),
    case(
        "an estimate of what is not known",
        "The number of landmine survivors is not known; an estimate of 87,000 was given.",
        {"87,000": "survivors"},
    ),
    case(
        "an estimate of something else",
        "The number of landmine survivors is not known; the office has 88 chairs.",
        {},
    ),
    case(
        "those of whom others were hurt",
        "A landmine blast killed 9 people, and the toll includes 49 pickers, with 28 injured.",
        {"9": "killed", "49": "killed", "28": "injured"},
    ),
    case("a four-year high", "Deaths from landmines hit a four-year high in 2024.", {}),
    case(
        "people in the danger zone",
        "Over 350,000 people reside in the danger zone of the mines.",
        {"350,000": "people_at_risk"},
    ),
    case(
        "waiting to be resettled",
        "Some 9,840 displaced persons were waiting to be resettled in the mined districts.",
        {"9,840": "idps"},
    ),
    case(
        "unable to go home",
        "Because of landmines 4,000 refugees are unable to go home.",
        {"4,000": "idps"},
    ),
    case(
        "driven from home",
        "Landmines have driven 7,000 people from home.",
        {"7,000": "displaced"},
    ),
    case(
        "made aware of the danger",
        "Some 340 people were made aware of the risk of landmines.",
        {"340": "risk_education"},
    ),
    case(
        "rules of safety",
        "The mine action centre explained the rules of safety to 1,960 residents.",
        {"1,960": "risk_education"},
    ),
    case(
        "those who are taught, told of again",
        "The agency teaches people what to look out for near mines. It reached 312 of them in May.",
        {"312": "risk_education"},
    ),
    case(
        "legs that were lost",
        "Landmines hurt 12 soldiers, and four of them lost their legs.",
        {"12": "injured military_security", "four": "injured military_security"},
    ),
    case(
        "both her legs",
        "One woman from Sova lost both her legs when she stepped on a landmine.",
        {"One": "injured adult F"},
    ),
    case("men that were lost", "The battalion lost 12 men to landmines.", {"12": "killed adult M"}),
    case(
        "a clause on a part before the verb of the whole",
        "Nearly 50 children, 20 of whom died, were victims of landmine accidents.",
        {"50": "casualties child", "20": "killed child"},
    ),
    case(
        "victims in a headline",
        "Almost 50 children victims of mine accidents in the hills",
        {"50": "casualties child"},
    ),
    case(
        "recorded killed and injured",
        "In 2017, 196 people were recorded killed and injured by landmines.",
        {"196": "casualties"},
    ),
    case(
        "injuries or deaths",
        "The study counts nearly 1,000 injuries or deaths among deminers.",
        {"1,000": "casualties deminer"},
    ),
    case(
        "people among the victims, before them",
        "Among the victims of the mine explosions, there are 4 employees of the Mine Action "
        "Agency.",
        {"4": "casualties deminer"},
    ),
    case(
        "the displacement of people",
        "Landmines have resulted in 900 deaths and the displacement of 40,000 people.",
        {"900": "killed", "40,000": "displaced"},
    ),
    case(
        "the exodus of people",
        "Landmines and shelling caused the exodus of some 40,000 villagers.",
        {"40,000": "displaced"},
    ),
    case(
        "the displacement of a ship that lays mines",
        "The minelayer has a displacement of 1,200 tonnes and carries 150 landmines.",
        {},
    ),
    case(
        "the day between the auxiliary and its participle",
        "Two Hills Border Police (HBP) guards were on Saturday killed and three others injured in "
        "a landmine blast.",
        {"Two": "killed military_security", "three": "injured military_security"},
    ),
    case(
        "yesterday between the auxiliary and its participle",
        "Two men were yesterday injured and three killed by a landmine.",
        {"Two": "injured adult M", "three": "killed"},
    ),
    case(
        "a part of the victims where they were",
        "The accidents with landmines caused 241 victims, 33 of which were in the north, the area "
        "with most cases registered.",
        {"241": "casualties", "33": "casualties"},
    ),
    case(
        "an age before a part of the dead",
        "Children of 9 years or younger make up six of the landmine deaths and 48 of the injuries.",
        {"six": "killed", "48": "injured"},
    ),
    case(
        "skills of those who teach",
        "The project built the skills of six staff of the Demining Commission in mine risk "
        "education.",
        {},
    ),
    case(
        "two verbs with a comma in a headline",
        "Landmines left by the war kill, injure 8",
        {"8": "casualties"},
    ),
    case(
        "reported as victims",
        "Since 2022, 1,265 villagers have been reported as victims of landmines.",
        {"1,265": "casualties"},
    ),
    case(
        "among the victims",
        "There are 118 students and 105 farmers among the victims of the mines.",
        {"118": "casualties", "105": "casualties"},
    ),
    case(
        "assistance to victims",
        "Assistance was provided to 1,832 victims of landmine accidents.",
        {"1,832": "survivors"},
    ),
    case(
        "the figure that dropped",
        "Landmines kill about 300 people every year, though that figure dropped to 56 in 2012.",
        {"300": "killed per-year", "56": "killed"},
    ),
    case(
        "not accounted for",
        "A lorry hit a landmine; two officers have not been accounted for.",
        {"two": "missing military_security"},
    ),
    case(
        "treatment that goes on",
        "Eleven children died in the landmine blast and one is still receiving treatment.",
        {"Eleven": "killed child", "one": "injured"},
    ),
    case("one of many mines", "That mine was one of 17,000 still in the hills.", {}),
    case(
        "a death toll that rises to a number",
        "The death toll from the landmine blast of a bus in Narvia rises to 24.",
        {"24": "killed"},
    ),
    case(
        "injuries that fell from one number to another",
        "Landmine deaths doubled to 20, though injuries fell by almost half, from 55 to 29.",
        {"20": "killed", "55": "injured", "29": "injured"},
    ),
    case(
        "the number before last year",
        "The number of landmine victims dropped to 111 last year.",
        {"111": "casualties"},
    ),
    case(
        "the toll that another body put at a number",
        "A landmine killed 24 herders, the hospital said.\n\nThe army had earlier put the figure "
        "at 13, according to a news agency.",
        {"24": "killed", "13": "killed"},
    ),
    case(
        "a number of something else that was put at",
        "A landmine killed 24 herders.\n\nThe price of a kilo of bread was put at 13.",
        {"24": "killed"},
    ),
    case(
        "the people aboard are not all killed",
        "Of the 22 aboard the lorry, seven died when it hit a landmine.",
        {"seven": "killed"},
    ),
    case(
        "a bus with people hit a mine",
        "A bus with 40 pilgrims struck a landmine, killing nine.",
        {"nine": "killed"},
    ),
    case(
        "people in a vehicle that blew up are not all harmed",
        "There were 17 people in the boat when the sea mine went off; six died.",
        {"six": "killed"},
    ),
    case(
        "all aboard were killed",
        "All 12 people aboard the minibus were killed by the landmine.",
        {"12": "killed"},
    ),
    case(
        "claims for what was destroyed",
        "After the landmine blasts the fund received 27 claims for cars and 31 for houses.",
        {},
    ),
    case(
        "those who needed an amputation",
        "A landmine hurt eight herders; three others needed an amputation.",
        {"eight": "injured", "three": "injured"},
    ),
    case(
        "one or both legs",
        "Thirty-one victims of landmines lost one or both legs.",
        {"Thirty-one": "injured"},
    ),
    case(
        "those who passed away",
        "Of 20 herders hurt by landmines, three later passed away.",
        {"20": "injured", "three": "killed"},
    ),
    case(
        "deaths and injuries of",
        "Landmines have led to the deaths and injuries of over 20,000 villagers.",
        {"20,000": "casualties"},
    ),
    case("the second one is a device", "The second one went off; it was a landmine.", {}),
    case(
        "a share without its plural ending",
        "Two-third of the landmine victims were women.",
        {"Two-third": "casualties adult F P1"},
    ),
    case(
        "security men",
        "A landmine injured three security men.",
        {"three": "injured military_security"},
    ),
    # killed
    case(
        "killed in the passive",
        "12 shepherds were killed by landmines in the valley.",
        {"12": "killed"},
    ),
    case("killed in the active", "Landmines killed 12 shepherds in the valley.", {"12": "killed"}),
    case(
        "killed in the perfect",
        "Since spring, unexploded ordnance has killed 12 shepherds.",
        {"12": "killed"},
    ),
    case(
        "killed with an adverb between", "A landmine instantly killed 3 farmers.", {"3": "killed"}
    ),
    case(
        "killed as a reduced relative",
        "The 12 shepherds killed by landmines came from one village.",
        {"12": "killed"},
    ),
    case(
        "killed in a participle clause",
        "A landmine exploded under a cart, killing 4 farmers.",
        {"4": "killed"},
    ),
    case("killed as a label", "Landmine accidents. Killed: 12", {"12": "killed"}),
    case("died of mines", "19 herders died after stepping on landmines.", {"19": "killed"}),
    case("lost their lives", "In all, 23 people lost their lives to landmines.", {"23": "killed"}),
    case(
        "reported to have died, behind a mine",
        "A bus hit a mine in Ford. Three were reported to have died, and five were reported hurt.",
        {"Three": "killed", "five": "injured"},
    ),
    case(
        "reported, and no more",
        "Mines came to light in Ford in May. Nine were reported by farmers.",
        {"Nine": "devices_found MINE"},
    ),
    case("claimed the lives of", "Landmines claimed the lives of 23 people.", {"23": "killed"}),
    case(
        "took a number of lives",
        "Unexploded ordnance took 23 lives in the province.",
        {"23": "killed"},
    ),
    case(
        "deaths as the head",
        "The mine action centre recorded 17 deaths from unexploded ordnance.",
        {"17": "killed"},
    ),
    case(
        "fatalities as the head", "There were 17 fatalities caused by landmines.", {"17": "killed"}
    ),
    case(
        "a death toll that reached", "The death toll from landmines reached 88.", {"88": "killed"}
    ),
    case(
        "a death toll of",
        "Demining officials gave a death toll of 88 from landmines.",
        {"88": "killed"},
    ),
    case(
        "the number of people killed",
        "The number of people killed by landmines rose to 88.",
        {"88": "killed"},
    ),
    case("the dead", "Among the landmine victims, 5 are dead.", {"5": "killed"}),
    case("a woman by a word number", "A landmine killed one woman.", {"one": "killed adult F"}),
    case("perished", "Nine fishermen perished when they stepped on landmines.", {"Nine": "killed"}),
    case(
        "fatally wounded",
        "Two sappers were fatally wounded during demining.",
        {"Two": "killed deminer"},
    ),
    # injured
    case("injured in the passive", "31 residents were injured by landmines.", {"31": "injured"}),
    case("injured in the active", "Landmines injured 31 residents.", {"31": "injured"}),
    case(
        "wounded in a participle clause",
        "A landmine went off at the well, wounding 6 boys.",
        {"6": "injured child M"},
    ),
    case("maimed", "Landmines have maimed 450 people.", {"450": "injured"}),
    case("lost limbs", "Since 2019, 77 farmers have lost limbs to landmines.", {"77": "injured"}),
    case(
        "sustained injuries",
        "Four deminers sustained injuries in a demining accident.",
        {"Four": "injured deminer"},
    ),
    case("injuries as the head", "The bulletin on landmines lists 64 injuries.", {"64": "injured"}),
    case("injured as a label", "Landmine accidents. Injured: 31", {"31": "injured"}),
    case("the wounded with a dash", "Landmine toll of the week: wounded - 31.", {"31": "injured"}),
    case(
        "those who live on such land",
        "Mines lie on 90 square kilometres. About 2.1 million people live there.",
        {"2.1 million": "people_at_risk"},
    ),
    case(
        "seriously injured",
        "9 people were seriously injured by unexploded ordnance.",
        {"9": "injured"},
    ),
    case(
        "amputees", "The centre for landmine survivors registered 12 amputees.", {"12": "injured"}
    ),
    case(
        "the number of injured",
        "The number of people injured by landmines stands at 140.",
        {"140": "injured"},
    ),
    # killed and injured beside each other
    case(
        "killed and injured share a subject",
        "7 people were killed and 15 injured by landmines.",
        {"7": "killed", "15": "injured"},
    ),
    case(
        "killing and injuring",
        "A landmine hit a bus, killing 7 and injuring 15 passengers.",
        {"7": "killed", "15": "injured"},
    ),
    case("dead and hurt", "Landmines left 7 dead and 15 hurt.", {"7": "killed", "15": "injured"}),
    case(
        "deaths and injuries",
        "Unexploded ordnance caused 7 deaths and 15 injuries.",
        {"7": "killed", "15": "injured"},
    ),
    case(
        "killed and injured as labels",
        "Landmine victims. Killed: 7. Injured: 15.",
        {"7": "killed", "15": "injured"},
    ),
    case(
        "the measure before, in brackets",
        "Landmine victims (killed 7, injured 15) were listed.",
        {"7": "killed", "15": "injured"},
    ),
    case(
        "the measure behind, in brackets",
        "There were 22 landmine casualties (7 killed, 15 injured).",
        {"22": "casualties", "7": "killed", "15": "injured"},
    ),
    # casualties
    case(
        "killed or injured together",
        "3,205 people were killed or injured by landmines.",
        {"3,205": "casualties"},
    ),
    case(
        "killed and maimed together",
        "Landmines killed and maimed 3,205 people.",
        {"3,205": "casualties"},
    ),
    case(
        "casualties as the head",
        "The monitor recorded 212 casualties of cluster munitions.",
        {"212": "casualties CMR"},
    ),
    case(
        "victims as the head",
        "The country has counted 212 landmine victims.",
        {"212": "casualties"},
    ),
    case("fell victim", "212 citizens fell victim to landmines.", {"212": "casualties"}),
    case("became victims", "212 citizens have become victims of mines.", {"212": "casualties"}),
    case(
        "suffered from mines",
        "212 citizens have suffered from mines since the war ended.",
        {"212": "casualties"},
    ),
    case(
        "blown up",
        "Three tractor drivers were blown up by anti-tank mines.",
        {"Three": "casualties AV_MINE"},
    ),
    case(
        "stepped on a mine",
        "Two women stepped on a mine near the river.",
        {"Two": "casualties adult F"},
    ),
    case(
        "the number of victims",
        "The number of mine victims has reached 212.",
        {"212": "casualties"},
    ),
    case("a toll that stands", "The landmine toll stands at 212.", {"212": "casualties"}),
    case("victims as a label", "Mine victims: 212", {"212": "casualties"}),
    case(
        "affected", "In the first quarter 41 people were affected by mines.", {"41": "casualties"}
    ),
    # outcome unknown
    case(
        "of unknown outcome",
        "Of 90 landmine casualties, 50 died, 36 were injured and 4 were of unknown outcome.",
        {"90": "casualties", "50": "killed", "36": "injured", "4": "outcome_unknown"},
    ),
    case(
        "survival status unknown",
        "For 4 landmine casualties the survival status was unknown.",
        {"4": "outcome_unknown"},
    ),
    case(
        "whose fate is not known",
        "Landmines killed 50 people; 4 casualties had an unknown outcome.",
        {"50": "killed", "4": "outcome_unknown"},
    ),
    # missing
    case(
        "missing persons",
        "The commission looks for 3,100 missing persons while demining goes on.",
        {"3,100": "missing"},
    ),
    case(
        "went missing",
        "3,100 people went missing in the war, and landmines hamper the search.",
        {"3,100": "missing"},
    ),
    case(
        "still missing",
        "Landmines keep families from the graves; 3,100 people are still missing.",
        {"3,100": "missing"},
    ),
    case("missing as a label", "War, mines and the lost. Missing: 3,100", {"3,100": "missing"}),
    case(
        "unaccounted for",
        "Demining may help to find the 3,100 people who remain unaccounted for.",
        {"3,100": "missing"},
    ),
    # displaced
    case(
        "displaced in the passive",
        "The war displaced, and 60,000 people were displaced again by landmines.",
        {"60,000": "displaced"},
    ),
    case(
        "forced to leave",
        "60,000 people were forced to leave their homes, now full of landmines.",
        {"60,000": "displaced"},
    ),
    case(
        "displaced in the active",
        "The war displaced 60,000 people and left landmines behind.",
        {"60,000": "displaced"},
    ),
    case(
        "driven out",
        "60,000 villagers were driven from their homes before landmines were laid.",
        {"60,000": "displaced"},
    ),
    case(
        "fled",
        "60,000 villagers fled the fighting and dare not return because of landmines.",
        {"60,000": "displaced"},
    ),
    # idps
    case(
        "waiting to return",
        "60,000 people are waiting to return to villages full of landmines.",
        {"60,000": "idps"},
    ),
    case(
        "IDPs as the head", "Demining is needed for the return of 60,000 IDPs.", {"60,000": "idps"}
    ),
    case(
        "internally displaced persons",
        "Landmines keep 60,000 internally displaced persons from going home.",
        {"60,000": "idps"},
    ),
    # returnees
    case(
        "came back", "After demining, 4,200 people came back to the town.", {"4,200": "returnees"}
    ),
    case(
        "have returned",
        "4,200 residents have returned to the demined villages.",
        {"4,200": "returnees"},
    ),
    case(
        "land was returned by deminers, who did not return",
        "Since spring, 140 deminers have returned 9 sq km of mined land to farmers.",
        {"140": "deminers", "9": "area_released KMK"},
    ),
    case(
        "a team of sappers returned land",
        "Since May two firms with 600 sappers have returned some 35 hectares of mined land to use.",
        {"600": "deminers", "35": "area_released HAR"},
    ),
    case(
        "returnees as the head",
        "The demined town now has 4,200 returnees.",
        {"4,200": "returnees"},
    ),
    case(
        "resettled",
        "After mine clearance 4,200 former IDPs were resettled.",
        {"4,200": "returnees"},
    ),
    # risk education
    case(
        "taught",
        "Instructors taught 830 pupils about the danger of landmines.",
        {"830": "risk_education child"},
    ),
    case(
        "reached by education", "Mine risk education reached 830 people.", {"830": "risk_education"}
    ),
    case(
        "attended", "830 villagers attended the mine awareness sessions.", {"830": "risk_education"}
    ),
    case(
        "received education",
        "830 women received explosive ordnance risk education.",
        {"830": "risk_education adult F"},
    ),
    case(
        "recipients",
        "The agency counted 830 recipients of risk education about landmines.",
        {"830": "risk_education"},
    ),
    case(
        "taken to a hospital with a name",
        "A landmine killed 9 passengers; eleven were taken to Madina Hospital.",
        {"9": "killed", "eleven": "injured"},
    ),
    case(
        "flown to a clinic",
        "A landmine went off under a bus. 14 passengers were flown to the clinic of the county.",
        {"14": "injured"},
    ),
    case(
        "taken to the border",
        "A landmine went off under a bus. 14 passengers were taken to the border.",
        {},
    ),
    case(
        "never came home",
        "The landmines had 400 victims; 56 never came home.",
        {"400": "casualties", "56": "killed"},
    ),
    case(
        "never came back",
        "Of the 30 herders who walked into the landmines, 12 never came back.",
        {"12": "killed"},
    ),
    case(
        "took part in workshops",
        "Mine risk. 4,318 persons took part in 197 workshops.",
        {"4,318": "risk_education"},
    ),
    case(
        "took part in a ceremony",
        "Landmines remain. 4,318 persons took part in the parade.",
        {},
    ),
    case(
        "reached with talks",
        "Deminers work here, and 830 people were reached with our talks on landmines.",
        {"830": "risk_education"},
    ),
    case(
        "lived through a blast",
        "She is among 830 people who have lived through a landmine blast.",
        {"830": "survivors"},
    ),
    case(
        "lives on such land in an apposition",
        "Every third villager, 830 people, lives on land with landmines.",
        {"830": "people_at_risk"},
    ),
    case("education as a label", "Mine risk education: 830 people.", {"830": "risk_education"}),
    # at risk
    case(
        "at risk",
        "2.3 million people are at risk from landmines.",
        {"2.3 million": "people_at_risk"},
    ),
    case(
        "live near", "2.3 million people live near minefields.", {"2.3 million": "people_at_risk"}
    ),
    case("threaten", "Landmines threaten 2.3 million people.", {"2.3 million": "people_at_risk"}),
    case(
        "exposed",
        "2.3 million people remain exposed to unexploded ordnance.",
        {"2.3 million": "people_at_risk"},
    ),
    # deminers
    case("deminers at work", "640 deminers are at work in the minefields.", {"640": "deminers"}),
    case("employs", "The demining operator employs 640 people.", {"640": "deminers"}),
    case("sappers involved", "640 sappers are involved in mine clearance.", {"640": "deminers"}),
    case("a number of deminers", "The number of deminers has grown to 640.", {"640": "deminers"}),
    # survivors
    case(
        "survivors as the head",
        "The register holds 1,950 landmine survivors.",
        {"1,950": "survivors"},
    ),
    case(
        "received prostheses",
        "1,950 landmine survivors received prostheses.",
        {"1,950": "survivors"},
    ),
    case(
        "assisted",
        "The orthopaedic centre assisted 1,950 landmine survivors.",
        {"1,950": "survivors"},
    ),
    case(
        "victim assistance as a label",
        "Mine action in brief. Victim assistance: 1,950 persons.",
        {"1,950": "survivors"},
    ),
    case(
        "outcomes behind a colon",
        "Landmines: 4 killed, 8 injured.",
        {"4": "killed", "8": "injured"},
    ),
    case(
        "dead animals are no people",
        "Sappers found 57 dead cows in the minefield.",
        {},
    ),
    case("animals beside people", "Landmines killed 57 cows and 3 herders.", {"3": "killed"}),
    case(
        "a rate in another unit",
        "Landmines killed 1,200 people, 5 more than in 2022.",
        {"1,200": "killed"},
    ),
    case(
        "officers trained in search are taught no risk",
        "The mine action service trained 640 police officers in the search for landmines.",
        {},
    ),
    case(
        "those who live with injuries by mines",
        "An estimated 87,000 villagers live with injuries caused by landmines.",
        {"87,000": "survivors"},
    ),
    case(
        "children counted by their age",
        "A landmine killed two 12-year-olds and three six-year-olds near the school.",
        {"two": "killed child", "three": "killed child"},
    ),
    case(
        "who returned after treatment, or from a market, came back to no home",
        "A mine hurt 5 people. Two were taken to hospital while 3 others returned after "
        "treatment. The 9 victims were returning from a market.",
        {"5": "injured", "Two": "injured", "9": "casualties"},
    ),
    case(
        "back at work is no return",
        "Because of mines, 14 specialists returned to work only in May.",
        {},
    ),
    case(
        "farms that were left", "Mines came, and 900 people left their farms.", {"900": "displaced"}
    ),
    case(
        "the ages of two, and a third person",
        "Two farmers, 31 and 54, died on a landmine and a third was seriously hurt.",
        {"Two": "killed"},
    ),
    case(
        "beneficiaries below devices",
        "Office of Mine Action\n\nUXO: 227\nEORE sessions: 41\nBeneficiaries: 2,316 (women 702)",
        {
            "227": "devices_found UXO",
            "2,316": "risk_education",
            "702": "risk_education adult F",
        },
    ),
    case(
        "treated in a hospital after a blast",
        "A landmine killed 3 passengers and 7 were treated at the hospital.",
        {"3": "killed", "7": "injured"},
    ),
    case(
        "devices that help the injured count nobody",
        "For victims of landmines the workshop made 403 orthoses and 28 crutches.",
        {},
    ),
    case(
        "inhabitants of contaminated land",
        "Some 84,000 inhabitants are affected by mine contamination.",
        {"84,000": "people_at_risk"},
    ),
    case(
        "hurt or killed",
        "More than 850 people have been hurt or killed by landmines.",
        {"850": "casualties"},
    ),
    case(
        "head of livestock",
        "Landmines have killed 16 people and over 1,200 head of livestock.",
        {"16": "killed"},
    ),
    case(
        "mine and ERW survivors",
        "The centre helped 1,102 mine and ERW survivors.",
        {"1,102": "survivors"},
    ),
    case(
        "outcomes with their numbers in brackets",
        "In 2022, landmines left 62 people killed (19) or injured (43).",
        {"62": "casualties", "19": "killed", "43": "injured"},
    ),
    case(
        "outcomes in brackets behind a passive",
        "At least 81 farmers were injured (60) or killed (21) by landmines.",
        {"81": "casualties", "60": "injured", "21": "killed"},
    ),
    case(
        "one outcome in brackets",
        "Landmines killed 9 people (4 in May).",
        {"9": "killed", "4": "killed"},
    ),
    case(
        "a bare total before its brackets",
        "Landmine casualties. All time to end 2023: 76 (14 killed; 62 injured).",
        {"76": "casualties", "14": "killed", "62": "injured"},
    ),
    case(
        "victims by the device that hit them, below a title on mines",
        "Landmines in Narvia\n\nThe agency counted 89 victims of explosive devices: 39 by mines.",
        {"89": "casualties", "39": "casualties"},
    ),
    case(
        "fates in brackets behind a share of casualties",
        "Mines caused 4 per cent of the casualties in May (3 killed; 17 injured).",
        {"4 per cent": "casualties MINE P1", "3": "killed", "17": "injured"},
    ),
    case(
        "fates in brackets behind a share with a verb of its own",
        "Landmines accounted for 7% of all victims (2 dead and 9 wounded).",
        {"7%": "casualties MINE P1", "2": "killed", "9": "injured"},
    ),
    case(
        "fates in brackets are not those of the whole before them",
        "So far 17 traders (3 killed, 14 injured) and 22 farmers have fallen victim to mines.",
        {"17": "casualties", "3": "killed", "14": "injured", "22": "casualties"},
    ),
    case(
        "cattle beside people and their fates",
        "Mines claimed 19 victims in the valley (7 killed, 12 injured) and 27 cattle.",
        {"19": "casualties", "7": "killed", "12": "injured"},
    ),
    case(
        "a fate of its own behind brackets",
        "Mines claimed 19 victims (7 killed, 12 injured) and 6 farmers were killed in May.",
        {"19": "casualties", "7": "killed", "12": "injured", "6": "killed"},
    ),
    case(
        "hurt or killed",
        "Since 2019, mines have hurt or killed 8,540 people, and wounded or killed 90 cows.",
        {"8,540": "casualties"},
    ),
    case(
        "lost fingers",
        "A landmine exploded and 1 deminer lost two fingers.",
        {"1": "injured deminer"},
    ),
    case(
        "sappers who have fallen on duty",
        "Since 2001, nine of its deminers have fallen in this work and 20 have been maimed.",
        {"nine": "killed deminer", "20": "injured deminer"},
    ),
    case(
        "children who activated a mine",
        "In Cauca two girls activated an improvised mine on their way to school.",
        {"two": "casualties IMP_MINE child F"},
    ),
    case(
        "people who still wait in tents",
        "The mines gone, 4,000 people have returned; another 1,300 are still in tents.",
        {"4,000": "returnees", "1,300": "idps"},
    ),
    case(
        "staff whom a verb links to their number",
        "The centre cleared 12 square kilometres of mined land. Its staff numbers 350, of whom "
        "290 are deminers.",
        {"12": "area_cleared KMK", "350": "deminers", "290": "deminers"},
    ),
    case(
        "villages that the sentence divides are no people",
        "Landmines remain. Of 120 municipalities 70 had been affected by mines; 28 have now been "
        "handed over as free.",
        {},
    ),
    case(
        "people who fell on a mine",
        "In 2006 as many as 1,300 peasants fell on a mine.",
        {"1,300": "casualties"},
    ),
    case(
        "a body that reports, a colon and a bare number",
        "On Sunday 15 civilians fell victim to a mine near Orla, the army reports: six lost "
        "their lives and nine were wounded.",
        {"15": "casualties civilian", "six": "killed civilian", "nine": "injured civilian"},
    ),
    case(
        "what there was in another year",
        "In 2015 there were 70 casualties of mines; in 2016 there were just 31.",
        {"70": "casualties", "31": "casualties"},
    ),
    case(
        "a part of those who went home, not of those at risk",
        "Some 12.5 million people live with the mines: the UN puts at 1.6 million those who have "
        "gone home, some 310,000 of them from abroad.",
        {"12.5 million": "people_at_risk", "1.6 million": "returnees", "310,000": "returnees"},
    ),
    case(
        "people killed by mines, in two years",
        "It counted more people killed by improvised mines than ever before: 812 in 2015, 901 in "
        "2016.",
        {"812": "killed IMP_MINE", "901": "killed IMP_MINE"},
    ),
    case(
        "victims who cannot be classed",
        "Mines hurt 76 people: 24 died, 50 survived with injuries and two cannot be classed.",
        {"76": "casualties", "24": "killed", "50": "injured", "two": "outcome_unknown"},
    ),
    case(
        "peasants who had to abandon their homes",
        "In May at least 720 peasants had to abandon their homes because of the mines.",
        {"720": "displaced"},
    ),
    case(
        "a share of land is no share of the dead",
        "In 2022 mines killed two people and injured five. Some 60 per cent of this land is steep.",
        {"two": "killed", "five": "injured"},
    ),
    case(
        "lost their lives or were injured",
        "Some 8,400 people have lost their lives or been injured by mines since 1994.",
        {"8,400": "casualties"},
    ),
    case(
        "died or lost a limb",
        "In all, 26 herders either died or lost a leg in mine blasts.",
        {"26": "casualties"},
    ),
    case(
        "lives or limbs",
        "Landmines have cost the lives or limbs of 640 people there.",
        {"640": "casualties"},
    ),
    case(
        "mines that crippled or took lives",
        "Mines have badly injured or killed 57 farmers.",
        {"57": "casualties"},
    ),
    case(
        "one number or another of the dead",
        "Mines killed 5 or 6 people and injured 3.",
        {"5 or 6": "killed", "3": "injured"},
    ),
    case(
        "people whom the sentence names are no part of the machines before",
        "Three drones came down. A lorry with harvest workers hit a landmine, killing five of "
        "them.",
        {"five": "killed"},
    ),
    case(
        "the number of those told last goes on, not that of the dead",
        "Mines killed nine people and 400 were displaced on Monday. By Friday the number had "
        "risen to 900.",
        {"nine": "killed", "400": "displaced", "900": "displaced"},
    ),
    case(
        "the toll of the dead goes on",
        "Mines killed nine people in May. By June the number had risen to 31.",
        {"nine": "killed", "31": "killed"},
    ),
    case(
        "who came home hurt",
        "Mines: 63 of our sappers died and 85 came home badly injured.",
        {"63": "killed deminer", "85": "injured deminer"},
    ),
    case(
        "who came home to mined fields",
        "Since the landmines were lifted, 85 people came home gladly.",
        {"85": "returnees"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_is_said_of_people(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
