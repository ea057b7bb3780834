"""Domain and cause: other mines, other deaths and other numbers stay out; war deaths are marked."""

from __future__ import annotations

import pytest
from tests.support.reading import case, kinds, readings

THREAD = (
    "@fieldwatch\n\nOne year on. We counted this.\n\n1/ 28 incidents\n\n2/ 643 dead.\n\n"
    "Many hurt.\n\nWe mourn.\n\nFarmers first.\n\nThe fields are wide.\n\n"
    "87 deminers hit.\n\n3/ Volunteers cleared 3,150 items.\n\nThanks.\n\nMore soon.\n\n"
    "Write to us.\n\nWe read it all.\n\nGood night."
)
OTHER = [
    case(
        "a disaster of the next clause, in a text on mines",
        "After the floods in Orla, in which 26 people died, the teams looked for landmines.",
        {},
    ),
    case("a grenade in a quarrel", "A grenade went off at a wedding and hurt 12 guests.", {}),
    case("a coal mine", "A methane explosion in a coal mine killed 24 miners and injured 9.", {}),
    case("a gold mine", "Nine workers died when a gold mine collapsed in the hills.", {}),
    case(
        "an illegal copper mine",
        "The collapse of an illegal copper mine killed 12 people, and 3 mines were closed.",
        {},
    ),
    case(
        "a cleared coal mine",
        "Rescuers cleared 40 mines after a mine explosion in the colliery.",
        {},
    ),
    case("a harvest", "Farmers cleared 900 hectares of wheat this summer.", {}),
    case("salt in the soil", "Salt has contaminated 1,400 hectares of fields in the delta.", {}),
    case("an earthquake", "The earthquake killed 312 people and destroyed 4,000 houses.", {}),
    case("a flood", "Floods displaced 60,000 people in the lowlands.", {}),
    case(
        "a road accident",
        "Two people were killed and four injured in a road accident near the lake.",
        {},
    ),
    case("a football match", "The goalkeeper cleared 3 shots before 40,000 people.", {}),
    case(
        "an election",
        "The minister won by a landslide with 54 percent; 4 rivals were wounded in pride.",
        {},
    ),
    case("data mining", "Data mining found 1,200 errors in 30 databases.", {}),
    case("bitcoin", "Bitcoin mines used 900 machines and cost $4 million.", {}),
    case("a cleared forest", "Loggers cleared 70 hectares of forest.", {}),
    case("a minefield of words", "The tax code is a minefield, say 40 lawyers.", {}),
    case("a cluster of cases", "A cluster of 40 measles cases killed 3 children.", {}),
    case("a cost of something else", "The bridge will cost $40 million.", {}),
    case("customs clearance", "Customs clearance of 400 trucks took days.", {}),
    case("a device that is a telephone", "The shop sold 400 devices and 12 batteries.", {}),
    case(
        "a film on a retired deminer",
        "The film, a comedy in the cinemas from Friday, has a supporting cast of nine. Its hero, "
        "a deminer, has lifted 4,000 mines. Three explosions open it. Six characters are dead by "
        "the end, two of them killed by a landmine. In that country landmines killed 14 people "
        "in 2019.",
        {"14": "killed"},
    ),
    case(
        "mines that one party lays for the other",
        "The deputies of the opposition have planted three mines in the finance bill, a minefield "
        "for the coalition partners. Two ministers have resigned wounded.",
        {},
    ),
    case(
        "a merger that steps on a mine",
        "The takeover was a minefield. Three bankers were casualties of the merger, and "
        "shareholders found 16 booby traps in the offer, of which nine have been defused.",
        {},
    ),
    case(
        "a football club of sappers",
        "The Sappers destroyed their rivals 6-1 at home. The club paid 1.2 million euros for a "
        "striker, the coach said. Eleven men were hurt near the stadium.",
        {},
    ),
    case(
        "telephone calls about mines at an election",
        "In the election the opposition took 31 seats. Polling stations were evacuated after "
        "calls about mines, and 56 incidents were recorded. Traffic stood still.",
        {},
    ),
]
HARDWARE = [
    case("tanks", "Landmines stopped 12 tanks.", {"12": "machine"}),
    case("helicopters", "The army with the landmines has 12 helicopters.", {"12": "machine"}),
    case("drones", "Sappers search for landmines with 12 drones.", {"12": "machine"}),
    case("missiles fired", "Troops laid landmines and fired 12 missiles.", {"12": "machine"}),
    case("rifles", "Beside landmines, police seized 12 rifles.", {"12": "machine"}),
]
WAR = [
    case(
        "a shelling",
        "Shelling killed 14 people in the town, and the war "
        "goes on with airstrikes on the front line.",
        {"14": "killed conflict"},
    ),
    case(
        "the war at large in a text on mines",
        "Landmines remain everywhere. The war killed 30,000 people.",
        {"30,000": "killed conflict"},
    ),
    case(
        "the war took lives",
        "Demining began late. The war took the lives of 30,000 people.",
        {"30,000": "killed conflict"},
    ),
    case(
        "a missile strike",
        "Sappers defused shells and landmines. A missile strike killed 6 people and injured 20.",
        {"6": "killed conflict", "20": "injured conflict"},
    ),
    case(
        "people hurt in the attack of the sentence before",
        "Drones killed four people in Orla. Nine people were injured in Sova, two of them girls. "
        "Landmines are a danger.",
        {
            "four": "killed conflict",
            "Nine": "injured conflict",
            "two": "injured child F conflict",
        },
    ),
    case(
        "people hurt behind drones that were brought down",
        "The air force shot down 161 drones. In Narva one person was killed. Landmines remain.",
        {"one": "killed conflict"},
    ),
    case(
        "the war as the subject behind a time",
        "Landmines remain. Since March 2011 the war in Sova has claimed 9,000 lives.",
        {"9,000": "killed conflict"},
    ),
    case(
        "the attack was a mine",
        "Two farmers died when a mine went off. The attack came at noon. Three others were hurt.",
        {"Two": "killed", "Three": "injured"},
    ),
    case(
        "the fighting of the sentence before",
        "Landmines are a danger. The fighting has driven many away. At least 900 people have"
        " been killed.",
        {"900": "killed conflict"},
    ),
    case(
        "deminers who were shot",
        "The landmine charity mourns: four deminers were shot dead in May.",
        {"four": "killed deminer conflict"},
    ),
    case(
        "mines since the war are mines",
        "Since the war, landmines have killed 212 people.",
        {"212": "killed"},
    ),
    case(
        "mines left from the war are mines",
        "Landmines left from the war killed 212 people.",
        {"212": "killed"},
    ),
    case(
        "mines after the ceasefire are mines",
        "212 people have been injured by landmines after the ceasefire.",
        {"212": "injured"},
    ),
    case(
        "both in one text",
        "Landmines killed 9 people in May. In the same month, artillery fire killed 40 people.",
        {"9": "killed", "40": "killed conflict"},
    ),
    case(
        "eliminated",
        "Landmines remain. The general said that 30 servicemen were eliminated on the front line.",
        {"30": "killed military_security conflict"},
    ),
    case(
        "losses put at a number",
        "Landmines remain. The staff put the losses of the enemy in the battle at 640 troops.",
        {"640": "casualties military_security conflict"},
    ),
    case(
        "another number goes on with the same toll",
        "Landmines remain. Jets bombed the market and 18 people were killed.\n"
        "Another 40 were injured.",
        {"18": "killed conflict", "40": "injured conflict"},
    ),
    case(
        "others behind the shelling",
        "Landmines remain. Shelling killed three people in the town. Another nine were wounded.",
        {"three": "killed conflict", "nine": "injured conflict"},
    ),
    case(
        "the dead of a war that only dates",
        "Since the last war, in which 6,500 people died, landmines have killed 65 people.",
        {"6,500": "killed conflict", "65": "killed"},
    ),
    case(
        "the war in which they fell stands behind",
        "Landmines have hurt 65 people since the border conflict in which 900 men were killed.",
        {"65": "injured", "900": "killed adult M conflict"},
    ),
    case(
        "others who were abducted",
        "Landmines remain. Gunmen killed 23 people in the attack and abducted nine others.",
        {"23": "killed conflict"},
    ),
    case(
        "captured is no fate of the dead",
        "Landmines remain. On the front line the rebels killed 63 soldiers and captured 112.",
        {"63": "killed military_security conflict"},
    ),
    case(
        "a toll whose sentence names no war, in a text on it",
        "Fighting between two armed groups has left 84 people dead in Upper Orla, the governor "
        "said.\n\nAnother 26 people were wounded and some 7,000 displaced people slept in the "
        "stadium, he said.\n\nClashes went on at dawn; troops were flown in. Among the dead were "
        "nine farmers.\n\nSome of the trails are mined.",
        {
            "84": "killed conflict", "26": "injured conflict", "7,000": "idps",
            "nine": "killed conflict",
        },
    ),
]
CAUSES = [
    case(
        "a toll told again among clashes",
        "Landmines killed 39 people in Orla. The 39 deaths were counted between clashes in May.",
        {"39": "killed", "39 (2)": "killed"},
    ),
    case(
        "another toll among clashes",
        "Landmines killed 39 people in Orla. Clashes in May left 52 dead.",
        {"39": "killed", "52": "killed conflict"},
    ),
    case(
        "a war monitor behind a date",
        "Landmines remain. Some 27,000 people have died in the violence since 2015, war monitors "
        "say.",
        {"27,000": "killed conflict"},
    ),
    case(
        "armed men as the subject of killing",
        "Landmines remain in the valley. The army said that its troops had killed 37 rebels.",
        {"37": "killed military_security conflict"},
    ),
    case(
        "a jet that dropped bombs",
        "Landmines remain in the valley. A jet dropped bombs on the village, killing 11 people.",
        {"11": "killed conflict"},
    ),
    case(
        "fighting in which people were killed",
        "Landmines remain in the valley. After a week of fighting in which 70 people were killed, "
        "calm returned.",
        {"70": "killed conflict"},
    ),
    case(
        "blasts that are counted",
        "The army left and the offensive ended. In May there were 41 mine explosions; 28 people "
        "died in them.",
        {"41": "incidents", "28": "killed"},
    ),
    case(
        "a grenade picked up after the battle",
        "Demining began at once. The battle for the town left 900 people dead. Two girls died on "
        "Saturday after picking up a grenade. Five other children were treated for wounds.",
        {"900": "killed conflict", "Two": "killed UXO child F", "Five": "injured UXO child"},
    ),
    case(
        "the blast told before",
        "A roadside bomb hit a lorry on the front line. The rebels claimed to have killed 40 "
        "soldiers in the blast.",
        {"40": "killed IED military_security"},
    ),
    case(
        "soldiers who found mines and killed insurgents",
        "The army said its soldiers had lifted 43 landmines and killed 31 insurgents.",
        {"43": "devices_found MINE", "31": "killed military_security conflict"},
    ),
    case(
        "a mine that killed insurgents",
        "A landmine exploded in a camp and killed 31 insurgents.",
        {"31": "killed military_security"},
    ),
    case(
        "a word that only ends like a mine",
        "Landmines remain. In the famine years the war killed 40 people, as examined by the court.",
        {"40": "killed conflict"},
    ),
    case(
        "mines killed a part of the dead of the war",
        "The war has killed 8,500 civilians, 320 of them by landmines.",
        {"8,500": "killed civilian conflict", "320": "killed civilian"},
    ),
    case(
        "fighting, and those among the dead who stepped on mines",
        "Clashes in the north left 160 people dead in May, among them 11 who had stepped on "
        "landmines.",
        {"160": "killed conflict", "11": "killed"},
    ),
    case(
        "mines killed the whole and the part",
        "During the conflict 8,500 people, including 320 children, were killed by mine explosions.",
        {"8,500": "killed", "320": "killed child"},
    ),
    case(
        "another source on the toll of a mine",
        "A landmine killed five herders near Dale, the governor said. A war monitor gave a "
        "higher toll of seven dead.",
        {"five": "killed", "seven": "killed"},
    ),
    case(
        "the toll of the war behind a mine",
        "A landmine killed five herders near Dale, the governor said. The war has killed "
        "9,000 people since it began.",
        {"five": "killed", "9,000": "killed conflict"},
    ),
]
ACTING = [
    case(
        "shelling and mines in one sentence",
        "Mines are laid in Orla. Shelling killed 12 people last year and landmines killed three.",
        {"12": "killed conflict", "three": "killed"},
    ),
    case(
        "the war and mines, each with its verb",
        "The war took 40 people here, but the mines took 22, says the mine action centre.",
        {"40": "killed conflict", "22": "killed"},
    ),
    case(
        "strikes from the air before mines",
        "Air strikes have wounded 19 farmers, and landmines have wounded eight.",
        {"19": "injured conflict", "eight": "injured"},
    ),
    case(
        "the blast of a mine is none of the war",
        "Shelling killed two farmers, and a roadside bomb attack killed five herders.",
        {"two": "killed conflict", "five": "killed IED"},
    ),
]
PASSING = [
    case(
        "a dinner at which a deminer speaks",
        "The club sat down 140 guests.\n\nThe hall was warm. The soup was hot. The songs were "
        "old.\n\nThe tombola brought 2,200 euros for the choir.\n\nThe pianist "
        "played 9 pieces.\n\nSpeaker of the evening was a deminer.",
        {},
    ),
    case(
        "a budget that names mines in its annex",
        "The cabinet adopted a budget of 412 billion dinars.\n\nThe vote was short. The "
        "opposition left. The press waited.\n\nSchools receive 61 billion.\n\nA "
        "further 1.2 billion goes to roads.\n\nMine clearance is named in the annex.",
        {},
    ),
    case(
        "a garden in a region of mines",
        "He has sown 12 hectares of oats.\n\nIt rained. The wind was strong. He waited.\n\n"
        "He cleared another seven hectares with a grant of 30,000 kuna.\n\n"
        "Boars took half of it.\n\nBehind the wood the sappers are still at work.",
        {},
    ),
    case(
        "a short text that opens with mines",
        "Mines at the ford.\n\nGo round by the mill. Last spring we lost 5 people there.\n\nNow 60 "
        "hectares have been cleared.",
        {"5": "killed", "60": "area_cleared HAR"},
    ),
]
MIXED = [
    case(
        "a road accident in a text on mines",
        "Sappers destroyed 40 landmines. On the way home 3 people died in a road accident.",
        {"40": "devices_found MINE"},
    ),
    case(
        "an earthquake in a text on mines",
        "Deminers cleared 40 hectares. The earthquake of last year killed 300 people.",
        {"40": "area_cleared HAR"},
    ),
    case(
        "an election in a text on mines",
        "Landmines killed 9 people. In the election, 4,000 people voted.",
        {"9": "killed"},
    ),
    case(
        "a coal mine in a text on landmines",
        "Landmines killed 9 people. A gas leak in a coal mine killed 5 miners.",
        {"9": "killed"},
    ),
    case(
        "a mine that collapsed in a text on landmines",
        "A landmine killed five soldiers. A jade mine collapse killed 32 people.",
        {"five": "killed military_security"},
    ),
    case(
        "a long thread on clearance names mines once",
        THREAD,
        {
            "28": "incidents",
            "643": "killed",
            "87": "casualties deminer",
            "3,150": "devices_found EO_ANY",
        },
    ),
    case(
        "a long text on the railway names mines once",
        THREAD.replace("28 incidents", "28 new trains").replace("cleared 3,150 items", "sold tea"),
        {"87": "casualties deminer"},
    ),
    case(
        "those moved by the quake of the sentence before",
        "An earthquake killed 300 people in the province on Tuesday. About 40,000 were displaced. "
        "The hills were heavily mined in the war.",
        {},
    ),
    case(
        "a film shown to pupils, in a text on mines",
        "Instructors taught 900 pupils with a film, a comedy on landmines, in two cinemas. "
        "Deminers destroyed 40 landmines, and the mine action centre taught demining.",
        {"900": "risk_education child", "40": "devices_found MINE"},
    ),
    case(
        "rain that killed has moved mines",
        "Torrential rain that killed 26 people has moved mines in the hills, the sappers warned.",
        {},
    ),
    case(
        "floods destroyed houses among minefields",
        "The floods destroyed 70 houses and swept landmines into fields; 3 landmines were found.",
        {"3": "devices_found MINE"},
    ),
    case(
        "a minefield in a text on a coal mine",
        "The gallery of a coal mine fell in; 7 miners died, the mining company said. Methane was "
        "found in the pit.\n\nElsewhere 2 soldiers were wounded by an anti-personnel mine.",
        {"2": "injured AP_MINE military_security"},
    ),
    case(
        "a registry of landmines behind a report on gold",
        "Gold miners blocked the road. The gold mine has 900 miners.\n\nIn the same county, "
        "landmines have killed 31 people since 2019.",
        {"31": "killed"},
    ),
]
SHELLS = [
    case(
        "gunmen in one clause and a mine in the other",
        "Gunmen killed 18 herders, most of them old, on the plain, while last month a landmine "
        "killed 14 people.",
        {"18": "killed conflict", "14": "killed"},
    ),
    case(
        "gunmen who used a mine",
        "Gunmen killed 18 herders with a landmine on the plain, police said.",
        {"18": "killed"},
    ),
    case(
        "a group whose letters spell a verb",
        "Landmines remain in the desert. In February, IS killed 64 pickers.",
        {"64": "killed conflict"},
    ),
    case(
        "lives that were saved",
        "The dogs found 90 landmines, saving hundreds of lives.",
        {"90": "devices_found MINE"},
    ),
    case(
        "a bomb placed on a road",
        "Jihadists shelled the base and the fighting went on for days. Two soldiers were killed "
        "and three others wounded by a bomb placed on the road to the ferry.",
        {"Two": "killed IED military_security", "three": "injured IED military_security"},
    ),
    case(
        "an ambush near a gold mine is war",
        "Jihadists attacked a convoy from a gold mine. The ambush killed six guards, and since "
        "2015 attacks by al-Qaeda have killed 1,500 people.",
        {"six": "killed military_security conflict", "1,500": "killed conflict"},
    ),
    case(
        "an accident in a gold mine is none",
        "The gold mine fell in. The army helped to rescue six miners; nine had been killed.",
        {},
    ),
    case(
        "the war as the subject, after an accident",
        "A shell from the war that lay in the yard killed two brothers who had picked it up. The "
        "civil war, which began in April, has left 9,000 dead. Landmines remain.",
        {"two": "killed UXO M", "9,000": "killed conflict"},
    ),
    case(
        "mines on the way to the polling station",
        "The election is on Sunday; candidates, voters and coalition talks fill the news. Army "
        "engineers cleared the road to polling stations of mines, and two soldiers were wounded "
        "when one went off.",
        {"two": "injured military_security"},
    ),
    case(
        "shells that lie about, the domain of the text",
        "Littered shells have killed 9 people this year. A dealer died when he hammered a "
        "discarded shell.",
        {"9": "killed UXO"},
    ),
    case(
        "a bomb by the road is no war at large",
        "At least eight soldiers were killed on Sunday in a roadside bombing, said the rebels "
        "after the fighting.",
        {"eight": "killed military_security"},
    ),
    case(
        "killed by those who fight",
        "Landmines remain in the hills. Thirteen villagers were killed by rebels on Sunday.",
        {"Thirteen": "killed conflict"},
    ),
    case(
        "a flood told before",
        "Landmines drift in the river. The deluge has swept away bridges. Landslides and floods "
        "cut off the valley. At least 31 people have died.",
        {},
    ),
    case(
        "mines told before in a text on a flood",
        "The deluge swept away bridges. Landslides and floods cut off the valley. Landmines lie "
        "in the mud. Two shepherds were killed.",
        {"Two": "killed"},
    ),
]
BARE = [
    case(
        "a shell left over from past wars",
        "Three children died when a mortar shell left over from past wars went off in Naro.",
        {"Three": "killed UXO child"},
    ),
    case(
        "a grenade that they had found",
        "Two boys were hurt on Friday when a grenade they had found exploded in Lipovo.",
        {"Two": "injured UXO child M"},
    ),
    case("mines that were found", "40 mines were found.", {"40": "devices_found MINE"}),
    case(
        "a victim of a mine",
        "A mine killed 3 people.",
        {"3": "killed"},
    ),
    case("unexploded ordnance", "Unexploded ordnance killed 3 people.", {"3": "killed"}),
    case("cluster munitions", "Cluster munitions killed 3 people.", {"3": "killed CMR"}),
    case("sappers", "Sappers cleared 3 hectares.", {"3": "area_cleared HAR"}),
    case(
        "the names of mines",
        "The field gave up 6 PMN-2 and 2 TM-57.",
        {"6": "devices_found AP_MINE", "2": "devices_found AV_MINE"},
    ),
    case(
        "a body of mine action by its abbreviation",
        "LibMAC recorded 35 casualties last year, 26 of them men.",
        {"35": "casualties", "26": "casualties adult M"},
    ),
]


STRIKES = [
    case(
        "soldiers who were fired on, behind those whom mines hurt",
        "Land mines killed three soldiers on Monday. Another six were killed when rebels fired on "
        "their post.",
        {"three": "killed military_security", "six": "killed military_security conflict"},
    ),
    case(
        "the enemy struck, in a text on mines",
        (
            "Landmines kill farmers in Norvia every month. The enemy struck the town of Orla with "
            "a guided aerial bomb. Two civilians were killed and eleven were wounded."
        ),
        {"Two": "killed civilian conflict", "eleven": "injured civilian conflict"},
    ),
    case(
        "forces shelled a town, in a text on mines",
        (
            "Landmines kill farmers in Norvia every month. Ruritanian forces shelled Orla with "
            "artillery. Three women were injured."
        ),
        {"Three": "injured adult F conflict"},
    ),
    case(
        "a mine that soldiers had laid hit a car",
        (
            "Landmines kill farmers in Norvia every month. Enemy troops withdrew and a mine hit a "
            "car. Two civilians were killed."
        ),
        {"Two": "killed civilian"},
    ),
]


OPENINGS = [
    case(
        "news of a war, with one paragraph on a mine",
        "Rockets hit the market of Orla, seven dead\n\nORLA, 3 June - Rockets killed seven people "
        "in Orla on Monday, the governor said.\n\nOvernight drones attacked the port.\n\nIn "
        "Venn the police spoke of two dead and nine injured.\n\nOn Sunday a farmer's tractor ran "
        "over an anti-tank mine near Sova. Three labourers died.\n\nSince the invasion at least "
        "8,200 civilians have been killed. The port stays closed.\n\nThe bank left its rate. The "
        "price of bread rose. Schools open on Tuesday.",
        {
            "seven": "killed conflict",
            "seven (2)": "killed conflict",
            "two": "killed conflict",
            "nine": "injured conflict",
            "Three": "killed AV_MINE",
            "8,200": "killed civilian conflict",
        },
    ),
    case(
        "a section on mines below its heading, in a letter on a war",
        "Since May the shelling of the coast has killed 512 people.\n\nThe shelling goes on. "
        "Many fled.\n\nAnnex on landmines in the hills\n\nThe Centre registered 27 casualties "
        "last year.\n\nThe roads are closed. The schools are closed. We ask for help.",
        {"512": "killed conflict", "27": "casualties"},
    ),
    case(
        "a text on mines that names the war in its second sentence",
        "Landmines killed two men in Orla on Monday. The war ended in May.\n\nThree children were "
        "injured in Venn.",
        {"two": "killed adult M", "Three": "injured child"},
    ),
]

FRONT = (
    "Shells hit the town of Orla on Monday, the governor said. Artillery fire damaged 14 houses. "
    "The army said that fighting went on near the front line.\n\n{}\n\nThe offensive began in "
    "May. Missiles struck the railway."
)
IN_THE_RUINS = [
    case(
        "bodies in the rubble of a town at war",
        FRONT.format("Rescuers pulled the bodies of six people from the rubble."),
        {"six": "killed conflict"},
    ),
    case(
        "the dead of the sentence behind the rubble",
        FRONT.format("A woman was brought out of the rubble. Two men aged 58 and 61 died."),
        {"Two": "killed adult M conflict"},
    ),
    case(
        "a fire after shells",
        FRONT.format("A house caught fire and three people died."),
        {"three": "killed conflict"},
    ),
    case("a flood in a war", FRONT.format("Floods killed 40 people in the east."), {}),
    case("a lorry in a war", FRONT.format("A lorry crashed into a tree, killing three."), {}),
    case(
        "a quake in a country that was at war",
        "Quake: rescuers reach the valleys\n\nAn earthquake has killed 812 people in a province "
        "long scarred by war.\n\nHelicopters of the army have flown 330 wounded to Orla. Landmines "
        "lie along the road.\n\nAftershocks went on.",
        {},
    ),
    case(
        "a storm where deminers helped",
        "The cyclone came at night. The army sent boats, said a colonel who had fought in the "
        "conflict. Floodwater stood high. Some 1,900 people were displaced. Boats carried 26 "
        "injured to a school. Sappers came, who clear landmines there. Floods went on.",
        {},
    ),
    case(
        "mine victims at the end of a text on floods",
        "Floods cut off the valley. Landslides closed the road and the rain went on.\n\nIn the "
        "hills two shepherds stepped on a landmine. Four others were injured.",
        {"two": "casualties", "Four": "injured"},
    ),
]
AWAY = [
    case(
        "mines on the board of a game",
        "The board game has 40 mines on its tiles. In my first game I lost five soldiers to mines, "
        "and booby traps killed two more. The expansion adds an anti-tank mine.",
        {},
    ),
    case(
        "mines that a program lays",
        "Each level of the sandbox game spawns 60 mines, one landmine in four of them live. Two "
        "players were killed. New tiles come in May.",
        {},
    ),
    case(
        "a shell that a ploughman found among many crops",
        "Farmers have cleared 146,000 hectares of stubble since May. Surveys found 12,400 hectares "
        "contaminated with weeds. A further 4,100 hectares were released for sowing. Fires "
        "destroyed nine barns. Orchards were cleared of snow. The harvest was good. Prices fell. "
        "Rain is near. Some 300 sheep died. A man found a shell in his field.",
        {},
    ),
    case(
        "the murders of a year beside grenades that were found",
        "Police found two live grenades in a bucket. Since January 212 people have been murdered, "
        "and three were assassinated.",
        {"two": "devices_found UXO"},
    ),
    case(
        "the murders of a war",
        "Police found two live grenades after the attack. Rebels had murdered 12 people there.",
        {"two": "devices_found UXO", "12": "killed conflict"},
    ),
    case(
        "prisoners who come home",
        "The war goes on. Both armies swapped prisoners: 141 soldiers were returned on Friday. "
        "Since the invasion 4,131 people have come home from captivity.",
        {},
    ),
    case(
        "families who come home",
        "The war is over and landmines were cleared: 141 families and 4,131 people were returned.",
        {"4,131": "returnees"},
    ),
    case(
        "hostages beside the dead",
        "The war began when gunmen killed some 1,200 people in an attack and abducted another 251.",
        {"1,200": "killed conflict"},
    ),
    case(
        "people who were taken hostage",
        "In the war gunmen killed some 1,200 people in an attack and took 251 people hostage.",
        {"1,200": "killed conflict"},
    ),
    case(
        "prisoners who were killed",
        "The war goes on after the attack. Shelling killed four prisoners and nine hostages.",
        {"four": "killed conflict", "nine": "killed conflict"},
    ),
    case(
        "killers named before how they came",
        "In Orla four people died in the war. The assailants, who came on motorbikes, killed "
        "two traders. Landmines remain.",
        {"four": "killed conflict", "two": "killed conflict"},
    ),
    case(
        "guns that killed in a siege",
        "The war was long. In the siege the city lost 6,300 dead. German guns fired "
        "shells. They killed 1,747 people. Landmines were lifted later.",
        {"6,300": "killed conflict", "1,747": "killed conflict"},
    ),
    case(
        "the attacks of a shark",
        "Shark attack kills two swimmers\n\nTwo swimmers were killed and one injured in a shark "
        "attack on Monday. It was the third attack this year. Attacks have killed 14 people.",
        {},
    ),
    case(
        "a man with a knife",
        "A man killed three people and wounded five in a knife attack. The battle against such "
        "attacks goes on; in the attack of 2019 two people were killed.",
        {},
    ),
    case(
        "clashes of fans",
        "Clashes before the match left 14 people injured. The clashes began after an attack on "
        "a bus. In 2012 a battle of the same fans killed one.",
        {},
    ),
    case(
        "clashes of armies",
        "Clashes left 14 people injured. The clashes began after an attack by rebels. In 2012 a "
        "battle of the same groups killed one.",
        {"14": "injured conflict", "one": "killed conflict"},
    ),
    case(
        "a strike told in two sentences",
        "Two killed in shelling of Orla\n\nShelling killed two people on Friday.",
        {"Two": "killed conflict", "two": "killed conflict"},
    ),
    case(
        "those hurt in a strike of the war",
        "The war goes on after air strikes. The number of those injured in the Norvian strike "
        "has risen to 12.",
        {"12": "injured conflict"},
    ),
    case(
        "killed in a strike at night",
        "The war goes on after air strikes. The death toll of the night strike rose to nine.",
        {"nine": "killed conflict"},
    ),
    case(
        "troops who strike a mine",
        "Four people hurt as the troops strike landmine near Orla.",
        {"Four": "injured"},
    ),
    case(
        "a jet of the army that came down",
        "Two pilots were killed when a jet of the army crashed. The army sent men. In May an army "
        "helicopter hit a power line, killing six soldiers.",
        {},
    ),
    case(
        "an army that helps",
        "The army carried 14 injured climbers down. Two were killed, the army said. The armies of "
        "both valleys took part.",
        {},
    ),
    case(
        "soldiers of an army that were ambushed",
        "Four soldiers were killed in an ambush on Monday, the army said. An attack killed nine.",
        {"Four": "killed military_security conflict", "nine": "killed conflict"},
    ),
    case(
        "hectares of hoppers beside a mine",
        "Teams surveyed 1.2 million hectares and cleared 40,300 hectares of hoppers. In the north "
        "a team hit a landmine in May and two workers were injured.",
        {"two": "injured"},
    ),
    case(
        "an armed group behind its shelling",
        "Shelling by the Houthis killed 11 people, while landmines claimed three lives. The war "
        "goes on.",
        {"11": "killed conflict", "three": "killed"},
    ),
    case(
        "an armed group that planted mines",
        "Landmines planted by the Houthis killed 11 people. The war goes on.",
        {"11": "killed"},
    ),
    case(
        "grenades beside drugs",
        "Police found two live grenades, 40 rounds of ammunition and three kilograms of marijuana. "
        "The bomb disposal unit removed the explosive devices.",
        {},
    ),
    case(
        "grenades that a gang bought",
        "Six men were indicted over 210 hand grenades. One exploded in a cafe in 2014 and injured "
        "four guests. Police have found 151 grenades of the gang.",
        {},
    ),
    case(
        "a theft of shells",
        "After the theft of 36 live shells the police have recovered 14 shells.",
        {},
    ),
    case(
        "grenades of rebels who smuggle",
        "Troops found 14 hand grenades in a camp of the rebels, and cocaine for smuggling.",
        {"14": "devices_found UXO"},
    ),
    case(
        "a device that hurt somebody",
        "An explosive device killed two farmers; the police arrested three men.",
        {"two": "killed"},
    ),
    case(
        "a short report of a region under fire",
        "As a result of shelling four people were killed over the past day, another 11 were "
        "injured. The mayor said so. Two towns were shelled.",
        {"four": "killed conflict", "11": "injured conflict"},
    ),
    case(
        "a short report of a fire",
        "As a result of a fire four people were killed over the past day, another 11 were "
        "injured. The mayor said so. Two towns were hit.",
        {},
    ),
    case(
        "rockets that were fired",
        "Rocket barrage kills two\n\nRockets fired at Orla killed two people on Thursday. The "
        "attack also hurt nine.",
        {"two": "killed conflict", "two (2)": "killed conflict", "nine": "injured conflict"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OPENINGS)
def test_a_text_that_opens_with_war_tells_of_its_dead(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), STRIKES)
def test_weapons_that_are_fired_are_no_mines(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), [*OTHER, *PASSING])
def test_other_subjects_give_no_figure(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), HARDWARE)
def test_military_hardware_is_no_figure(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == {}
    assert kinds(text) == expected


@pytest.mark.parametrize(("text", "expected"), WAR)
def test_deaths_of_the_war_have_the_cause_conflict(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), [*CAUSES, *ACTING])
def test_mines_and_war_in_one_text_are_told_apart(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), SHELLS)
def test_what_was_told_last_is_the_cause(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), MIXED)
def test_another_subject_in_a_text_on_mines(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), BARE)
def test_one_sentence_is_enough_to_know_the_domain(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), IN_THE_RUINS)
def test_a_strike_leaves_what_a_disaster_leaves(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), AWAY)
def test_numbers_beside_mines_and_war(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
