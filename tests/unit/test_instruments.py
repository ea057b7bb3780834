"""Instruments: the device that caused casualties or an incident, or that a piece of land holds."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

CASES = [
    case(
        "the part of a toll is of its device",
        "Cluster bombs have killed 45 people and injured 309. Of the dead, 11 were nurses.",
        {"45": "killed CMR", "309": "injured CMR", "11": "killed CMR"},
    ),
    case(
        "a door that was booby-trapped",
        "Two herders were hurt when a booby-trapped door exploded.",
        {"Two": "injured BOOBY_TRAP"},
    ),
    case(
        "the blasts of all years have no device of the last one",
        "On Monday two men were hurt when an anti-personnel mine went off. As a result of mine "
        "explosions after the war, 438 people have been injured or killed.",
        {"two": "injured AP_MINE adult M", "438": "casualties"},
    ),
    case(
        "the device of a part alone",
        "The centre has registered 889 landmine casualties, of whom 108 were hurt by submunitions.",
        {"889": "casualties", "108": "injured CMR"},
    ),
    case(
        "the device that caused the greatest number of casualties",
        "In 2023 improvised mines caused the greatest number of casualties (614), followed by "
        "ERW (171).",
        {"614": "casualties IMP_MINE", "171": "casualties ERW"},
    ),
    case(
        "the device that caused the most casualties",
        "Cluster munition remnants caused the most casualties (55) in the valley.",
        {"55": "casualties CMR"},
    ),
    case(
        "a device told as one",
        "An anti-personnel mine killed 3 shepherds.",
        {"3": "killed AP_MINE"},
    ),
    case(
        "a device that went off",
        "An anti-tank mine went off under a bus, injuring 9 passengers.",
        {"9": "injured AV_MINE"},
    ),
    case(
        "by a device",
        "3 shepherds were killed by an improvised explosive device.",
        {"3": "killed IED"},
    ),
    case(
        "a toll of years behind one event",
        "An anti-tank mine went off under a bus and a man died. Since 2020, 299 people have been "
        "victims of the explosion of landmines.",
        {"299": "casualties"},
    ),
    case(
        "the explosion that was told",
        "An anti-tank mine went off under a bus. Two people died in the explosion.",
        {"Two": "killed AV_MINE"},
    ),
    case("the general word singles out none", "A landmine killed 3 shepherds.", {"3": "killed"}),
    case(
        "mines at large single out none",
        "Mines and unexploded ordnance killed 3 shepherds.",
        {"3": "killed"},
    ),
    case(
        "each part has its own device",
        "Of 40 casualties 19 were caused by anti-personnel mines and 21 by cluster munitions.",
        {"40": "casualties", "19": "casualties AP_MINE", "21": "casualties CMR"},
    ),
    case(
        "general words apart from each other are types",
        "In one year 19 people were killed by landmines and 22 by explosive remnants of war.",
        {"19": "killed MINE", "22": "killed ERW"},
    ),
    case(
        "a device that accounts for a part",
        "There were 27 casualties. Anti-tank mines accounted for 11 of the 27, ERW for 16.",
        {
            "27": "casualties",
            "11": "casualties AV_MINE",
            "27 (2)": "casualties",
            "16": "casualties ERW",
        },
    ),
    case(
        "devices that account for parts of the land",
        "The north has 900 km2 of mined land: booby-traps account for 40 km2 of it and cluster "
        "munitions for 60.",
        {
            "900": "area_contaminated KMK",
            "40": "area_contaminated BOOBY_TRAP KMK",
            "60": "area_contaminated CMR KMK",
        },
    ),
    case(
        "a share with a device",
        "Improvised mines caused 30% of all landmine casualties.",
        {"30%": "casualties IMP_MINE P1"},
    ),
    case(
        "casualties of a device",
        "The monitor counted 40 casualties of cluster munitions.",
        {"40": "casualties CMR"},
    ),
    case(
        "victims of a device",
        "40 victims of anti-personnel mines were counted.",
        {"40": "casualties AP_MINE"},
    ),
    case(
        "a list of devices singles out none",
        "40 people were killed by anti-personnel mines, cluster "
        "munitions and other explosive devices.",
        {"40": "killed"},
    ),
    case("incidents of a device", "14 IED explosions were recorded.", {"14": "incidents IED"}),
    case("general incidents have none", "14 mine explosions were recorded.", {"14": "incidents"}),
    case(
        "land with a device",
        "180 km2 of land contaminated with cluster munition remnants is left.",
        {"180": "area_contaminated CMR KMK"},
    ),
    case(
        "land of a device",
        "Anti-personnel mines contaminate 180 km2.",
        {"180": "area_contaminated AP_MINE KMK"},
    ),
    case(
        "land with mines at large has none",
        "180 km2 are contaminated with landmines.",
        {"180": "area_contaminated KMK"},
    ),
    case(
        "the lead tells the toll and the next sentence the device",
        "A blast killed 3 shepherds on Monday. They had stepped on an "
        "anti-personnel mine, the mine action centre said.",
        {"3": "killed AP_MINE"},
    ),
    case(
        "the toll follows the sentence with the device",
        "An anti-tank mine exploded on Monday. The blast killed 3 shepherds.",
        {"3": "killed AV_MINE"},
    ),
    case(
        "a yearly total is not of the event told before",
        "An anti-tank mine exploded on Monday, killing 3 shepherds. "
        "Since 2015, landmines have killed 820 people.",
        {"3": "killed AV_MINE", "820": "killed"},
    ),
    case(
        "a found device is no instrument",
        "A landmine killed 3 shepherds, and sappers found 40 anti-tank mines.",
        {"3": "killed", "40": "devices_found AV_MINE"},
    ),
    case(
        "an unexploded shell told as one",
        "An unexploded shell killed 3 children.",
        {"3": "killed UXO child"},
    ),
    case(
        "a toll that follows the parts of incidents",
        "Booby-traps killed 3 sappers.",
        {"3": "killed BOOBY_TRAP deminer"},
    ),
    case(
        "a toll of a month is not of the event told before",
        "An anti-tank mine exploded on Monday, killing 3 shepherds. "
        "In the first half of 2023 the district counted 53 killed.",
        {"3": "killed AV_MINE", "53": "killed"},
    ),
    case(
        "a toll of mines at large is not of the event told before",
        "An anti-tank mine exploded on Monday, killing 3 shepherds. "
        "The mission said 121 civilians fell victim to mines and explosive remnants.",
        {"3": "killed AV_MINE", "121": "casualties civilian"},
    ),
    case(
        "a toll of several incidents is not of the event told before",
        "An anti-tank mine exploded on Monday, killing 3 shepherds. "
        "The district has seen 12 mine accidents with 20 killed.",
        {"3": "killed AV_MINE", "12": "incidents", "20": "killed"},
    ),
    case(
        "a stockpile is of the only type of mine that the text names",
        "The State declared 4,700 anti-personnel mines in its stockpile. "
        "It retains 1,300 mines for training.",
        {"4,700": "devices_stockpiled AP_MINE", "1,300": "devices_stockpiled AP_MINE"},
    ),
    case(
        "a stockpile in a text on both types keeps the type open",
        "The State declared 4,700 anti-personnel mines and 900 anti-tank mines in stock. It "
        "retains 1,300 mines for training.",
        {
            "4,700": "devices_stockpiled AP_MINE",
            "900": "devices_stockpiled AV_MINE",
            "1,300": "devices_stockpiled MINE",
        },
    ),
    case(
        "the years of births are no period of a toll",
        "A lorry hit an anti-tank mine on Monday. Two workers, born in 1979 and 1984, died.",
        {"Two": "killed AV_MINE"},
    ),
    case(
        "a headline takes the device of the one event",
        "Two killed in mine blast near Sova\n\nSOVA, May 4 (Wire) - A tractor ran over an "
        "anti-tank mine on Friday. The driver and his son died, the mine action centre said.",
        {"Two": "killed AV_MINE"},
    ),
    case(
        "a headline on a longer time takes none",
        "Mines kill 12 since January\n\nSOVA, May 4 (Wire) - A tractor ran over an "
        "anti-tank mine on Friday. The driver died on the spot, the mine action centre said.",
        {"12": "killed"},
    ),
    case(
        "a toll before an accident with a victim of its own",
        "Three deminers were injured during demining. An anti-personnel mine maimed a dealer "
        "on Friday.",
        {"Three": "injured deminer"},
    ),
    case(
        "a toll before an accident with another toll",
        "Five deminers were killed during demining. In Orlan, three children died on Friday when "
        "an unexploded shell went off.",
        {"Five": "killed deminer", "three": "killed UXO child"},
    ),
    case(
        "such a blast is still of the event",
        "A lorry set off an anti-tank mine on Monday, injuring 2 shepherds. It was the third such "
        "blast since May; the earlier ones killed 4 people.",
        {"2": "injured AV_MINE", "4": "killed AV_MINE"},
    ),
    case(
        "mines as one cause of the losses of a battle",
        "The troops lost 20 men in heavy fighting near the landmines. Their own losses: 20 dead. "
        "Four of them were killed by landmines.",
        {
            "20": "killed conflict military_security adult M",
            "20 (2)": "killed conflict",
            "Four": "killed MINE",
        },
        defect="lost N men is not read as killed",
    ),
    case(
        "a shell that is fired is no remnant",
        "Landmines remain. A shell hit a house in the shelling on Monday, killing 3 people.",
        {"3": "killed conflict"},
    ),
    case(
        "a shell that children found is one",
        "There were landmines. Children found a shell on a hill; it exploded, killing 3 people.",
        {"3": "killed UXO"},
    ),
    case(
        "a type of contamination",
        "Total anti-personnel mine contamination of 44 km2 is reported by the mine action centre.",
        {"44": "area_contaminated AP_MINE KMK"},
    ),
    case(
        "the land of a section on cluster munitions",
        "Mine action in Norvia\n\nRelease of land with cluster munition remnants\n\nIn 2031 teams "
        "cleared 44 km2.\n\nMined areas\n\nIn 2031 teams cleared 9 km2.",
        {"44": "area_cleared CMR KMK", "9": "area_cleared KMK"},
    ),
    case(
        "the land of a section on two things",
        "Mine action in Norvia\n\nMines and cluster munition remnants\n\nIn 2031 teams cleared "
        "44 km2.",
        {"44": "area_cleared KMK"},
    ),
    case(
        "a type of contamination as a label",
        "Cluster munition contamination: heavy, 44 km2",
        {"44": "area_contaminated CMR KMK"},
    ),
    case(
        "mines and remnants together are no type of land",
        "Total mine and cluster munition contamination of 44 km2 is reported by deminers.",
        {"44": "area_contaminated KMK"},
    ),
    case(
        "the subject of a verb of covering",
        "Improvised explosive devices left by the rebels cover about 44 km2 of farmland.",
        {"44": "area_contaminated IED KMK"},
    ),
    case(
        "land owing to a device",
        "Some 44 km2 are known to be hazardous, 9 of them owing to cluster munitions.",
        {"44": "area_contaminated KMK", "9": "area_contaminated CMR KMK"},
    ),
    case(
        "land thought to contain a device",
        "Anti-personnel mines contaminate 3 ha. A further 24 km2 is thought to contain "
        "anti-vehicle mines.",
        {"3": "area_contaminated AP_MINE HAR", "24": "area_contaminated AV_MINE KMK"},
    ),
    case(
        "a share of what remains is of the same device",
        "Anti-personnel mines contaminate 180 km2. Some 92% of what remains lies in the north.",
        {"180": "area_contaminated AP_MINE KMK", "92%": "area_contaminated AP_MINE P1"},
    ),
    case(
        "to blame for a part",
        "There were 27 casualties. Anti-tank mines were to blame for 11 of the 27 casualties.",
        {"27": "casualties", "11": "casualties AV_MINE", "27 (2)": "casualties"},
    ),
    case(
        "two types joined single out none",
        "Since 2016 improvised mines and IEDs have killed 142 people.",
        {"142": "killed"},
    ),
    case(
        "types joined before the verb single out none",
        "Anti-personnel mines and ERW killed or injured 112 people.",
        {"112": "casualties"},
    ),
    case(
        "things of one kind as a subject",
        "Unexploded grenades injured six shepherds.",
        {"six": "injured UXO"},
    ),
    case(
        "the danger at large as a subject",
        "Unexploded ordnance injured six shepherds.",
        {"six": "injured"},
    ),
    case(
        "a device behind a semicolon has its own dead",
        "Landmines remain. In the fighting five soldiers died; an improvised explosive device on "
        "the road killed two more.",
        {"five": "killed military_security", "two": "killed IED military_security"},
    ),
    case(
        "parts of incidents with a device each",
        "There were 31 mine accidents: 17 with anti-personnel mines and 9 with anti-tank mines.",
        {"31": "incidents", "17": "incidents AP_MINE", "9": "incidents AV_MINE"},
    ),
    case(
        "mines and old shells single out no type",
        "Our clinics treated 64 people hurt by mines and old grenades.",
        {"64": "injured"},
    ),
    case(
        "a type alone, with an aside before its verb",
        "Cluster bombs alone, according to the general, have killed 18 shepherds.",
        {"18": "killed CMR"},
    ),
    case(
        "due to one type and the others to another",
        "The centre recorded 23 mine and ERW casualties. Nine of the casualties were due to "
        "landmines and the other 14 to ERW.",
        {"23": "casualties", "Nine": "casualties MINE", "14": "casualties ERW"},
    ),
    case(
        "a similar device is of the type told before",
        "Three traders died when their bus ran over an improvised explosive device. The bomb had "
        "been hidden in a ditch. On Friday 12 labourers were hurt by a similar device.",
        {"Three": "killed IED", "12": "injured IED"},
    ),
    case(
        "mined land beside cluster bombs is of mines",
        "Some 4 square kilometres of cluster munition contamination are left, together with 17 "
        "square kilometres of mined land.",
        {"4": "area_contaminated CMR KMK", "17": "area_contaminated MINE KMK"},
    ),
    case(
        "mined land by itself singles out no type",
        "Some 17 square kilometres of mined land are left.",
        {"17": "area_contaminated KMK"},
    ),
    case(
        "a total told with the event",
        "A car ran over an anti-tank mine near Dale, killing two men. With this incident the "
        "number of people killed by mines since 2020 has reached 68.",
        {"two": "killed AV_MINE adult M", "68": "killed"},
    ),
    case(
        "the toll of the event told",
        "A car ran over an anti-tank mine near Dale. This incident killed two men.",
        {"two": "killed AV_MINE adult M"},
    ),
    case(
        "counted explosions of one device, and their toll in the next sentence",
        "Seven roadside bomb explosions shook the highway in May. Eleven drivers died; 26 "
        "were wounded.",
        {"Seven": "incidents IED", "Eleven": "killed IED", "26": "injured IED"},
    ),
    case(
        "counted explosions, and the toll of all mines in the next paragraph",
        "Seven roadside bomb explosions shook the highway in May.\n\nMines have hurt 480 people"
        " in Orla since 2019.",
        {"Seven": "incidents IED", "480": "injured"},
    ),
    case(
        "a participle between the article and the device",
        "On Monday a bus struck a freshly laid anti-tank mine: three passengers died, nine "
        "were hurt.",
        {"three": "killed AV_MINE", "nine": "injured AV_MINE"},
    ),
    case(
        "devices that were the cause of casualties, and the year before",
        "Improvised mines were the cause of 88 casualties in Orla in 2022, up from 71 a year "
        "earlier.",
        {"88": "casualties IMP_MINE", "71": "casualties IMP_MINE"},
    ),
    case(
        "another cause, and what it is compared with",
        "Landmines and shells were the cause of 88 casualties in Orla in 2022, up from 71 a "
        "year earlier.",
        {"88": "casualties", "71": "casualties"},
    ),
    case(
        "such ordnance, behind items of several types",
        "Teams destroyed 14 anti-tank mines and 90 cluster munitions. Six accidents were "
        "caused by such ordnance.",
        {"14": "devices_found AV_MINE", "90": "devices_found CMR", "Six": "incidents"},
    ),
    case(
        "attacks of this kind",
        "A convoy ran over a roadside bomb near Dale, and two soldiers died. Attacks of this "
        "kind left 48 people dead in the first half of the year.",
        {"two": "killed IED military_security", "48": "killed IED"},
    ),
    case(
        "items of several types told one by one",
        "A roadside bomb killed two men near Dale. In the ditch lay a grenade and a PMN mine."
        " Six herders were hurt by such devices in May.",
        {"two": "killed IED adult M", "Six": "injured"},
    ),
    case(
        "totals that are divided before an event",
        "Mines have hurt 91 people in Orla this year. By status, 60 are civilians and 31 "
        "soldiers. In the latest case a herder set off an improvised mine near Dale and died.",
        {"91": "injured", "60": "injured civilian", "31": "injured military_security"},
    ),
    case(
        "stocks of a text that names another type beside",
        "In May 4,600 stockpiled anti-personnel mines were destroyed. Of the 9,400 mines in stock "
        "800 are retained for training. Sappers lifted 300 anti-tank mines on the border.",
        {
            "4,600": "stockpile_destroyed AP_MINE",
            "9,400": "devices_stockpiled AP_MINE",
            "800": "devices_stockpiled AP_MINE",
            "300": "devices_found AV_MINE",
        },
    ),
    case(
        "a bomb of an attack, and one of a war",
        "Mines lie near Dale. On Sunday a bomb that militants had planted there exploded and "
        "killed six people. On Monday an old bomb in a field went off and killed two men.",
        {"six": "killed IED", "two": "killed UXO adult M"},
    ),
    case(
        "two devices that one event set off",
        "Six people died after stepping on two anti-personnel mines.",
        {"Six": "killed AP_MINE"},
    ),
    case(
        "two bombs under a convoy",
        "Two roadside bombs went off under a minibus near Orla, wounding nine passengers.",
        {"nine": "injured IED"},
    ),
    case(
        "two mines at large under a convoy",
        "Nine passengers were hurt when their minibus hit two landmines near Orla.",
        {"Nine": "injured"},
    ),
    case(
        "such mines are of the type told last",
        "An anti-personnel mine hurt a guide on Monday. Since May such mines have killed four "
        "guides, and rangers have lifted 31 such mines.",
        {"four": "killed AP_MINE", "31": "devices_found AP_MINE"},
    ),
    case(
        "such attacks are with the device told last",
        "Roadside bombs are laid by night. An IED hit a bus in May. Last year, 14 such attacks "
        "killed nine people. In 2021 there were 22 such incidents.",
        {"14": "incidents IED", "nine": "killed IED", "22": "incidents IED"},
    ),
    case(
        "such attacks of another kind are no accidents",
        "The mine centre in Orla opened in May. Drones struck the market at noon. Nothing was "
        "left. The city counted 14 such attacks last year.",
        {},
    ),
    case(
        "a text on one kind of device alone",
        "Cluster munitions in Narvia: a summary. \n\nIn 2021 bomblets killed 12 people. A year "
        "before 31 people had been injured. Teams cleared 4 km2.",
        {"12": "killed CMR", "31": "injured CMR", "4": "area_cleared CMR KMK"},
    ),
    case(
        "a text that names mines as well",
        "Cluster munitions in Narvia: a summary. \n\nIn 2021 bomblets killed 12 people. Mines "
        "hurt nine. A year before 31 people had been injured. Teams cleared 4 km2.",
        {"12": "killed CMR", "nine": "injured", "31": "injured", "4": "area_cleared KMK"},
    ),
    case(
        "a second bomb behind a roadside bomb",
        "A roadside bomb killed six soldiers near Orla. A second bomb went off as medics arrived, "
        "wounding nine of them.",
        {"six": "killed IED military_security", "nine": "injured IED"},
    ),
    case(
        "a device and its short form caused casualties of civilians",
        "Improvised explosive devices (IEDs) caused 467 civilian casualties in Orla in 2020, "
        "including 164 deaths.",
        {"467": "casualties IED civilian", "164": "killed IED civilian"},
    ),
    case(
        "remnants beside another type in one list",
        "ERW caused 2,010 casualties, improvised mines 331 and booby traps 102.",
        {"2,010": "casualties ERW", "331": "casualties IMP_MINE", "102": "casualties BOOBY_TRAP"},
    ),
    case(
        "ordnance in the sentence behind another type, and its parts",
        "Roadside bombs killed 41 people in Orla. Unexploded ordnance killed or hurt 92 people "
        "there. Of these people 24 died.",
        {"41": "killed IED", "92": "casualties UXO", "24": "killed UXO"},
    ),
    case(
        "remnants as the danger at large, with no other type beside them",
        "Explosive remnants of war hurt 92 people in 2021. Grenades lay in the streets.",
        {"92": "injured"},
    ),
    case(
        "the short form behind a name for several kinds",
        "Landmines and explosive remnants of war (ERW) claimed 23 casualties, down from 26.",
        {"23": "casualties", "26": "casualties"},
    ),
    case(
        "casualties named after the danger at large, beside a type",
        "In 2021 the centre counted 43 UXO casualties. Bomblets hurt 24 people.",
        {"43": "casualties", "24": "injured CMR"},
    ),
    case(
        "one event of a mine of any type behind one of a known type",
        "A tractor ran over an anti-tank mine and two men died. The next day a van hit a mine "
        "near Orla. Three nurses were hurt.",
        {"two": "killed AV_MINE adult M", "Three": "injured"},
    ),
    case(
        "one event of a known type told on",
        "An anti-tank mine went off under a bus in Orla. Three nurses were hurt.",
        {"Three": "injured AV_MINE"},
    ),
    case(
        "what befell one of those whom a mine hurt",
        "Four nurses were hurt, one of them losing his foot, when an anti-personnel mine went off.",
        {"Four": "injured AP_MINE", "one": "injured AP_MINE"},
    ),
    case(
        "the headline of one event above another with a device",
        "Five herders killed by a mine in Orla\n\nORLA, May 4 - Five herders were killed when "
        "their cart hit a mine, police said.\n\nIt was a market day and the road was full.\n\nIn "
        "Sova two nurses were hurt by an improvised explosive device last month.",
        {"Five": "killed", "Five (2)": "killed", "two": "injured IED"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_device_of_casualties_incidents_and_land(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
