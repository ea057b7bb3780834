"""Devices: found, laid, kept in stock, destroyed from stock, how dense, and which type."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

FOUND = [
    case(
        "what figures show was destroyed",
        "They destroyed 341 anti-personnel mines, 18 anti-tank mines and 190 explosive remnants of "
        "war, figures of the centre show.",
        {
            "341": "devices_found AP_MINE",
            "18": "devices_found AV_MINE",
            "190": "devices_found ERW",
        },
    ),
    case(
        "what a border is home to",
        "Norland's border alone is home to more than 189,000 anti-tank mines.",
        {"189,000": "devices_emplaced AV_MINE"},
    ),
    case(
        "the task of a body",
        "The unit tasked with removing 961 landmines from the border was set up last year.",
        {"961": "devices_found MINE planned"},
    ),
    case(
        "mines that still do harm",
        "An estimated 3 to 5 million land mines and other unexploded ordnance continue to maim or "
        "kill villagers each year.",
        {"3 to 5 million": "devices_emplaced EO_ANY"},
    ),
    case(
        "mines that go on killing, and people whom they kill",
        "About 9,000 mines go on killing herders; mines continue to kill 40 people a year.",
        {"9,000": "devices_emplaced MINE", "40": "killed per-year"},
    ),
    case(
        "mines and pieces of other ordnance",
        "They removed 4,100 mines and other pieces of unexploded ordnance.",
        {"4,100": "devices_found EO_ANY"},
    ),
    case(
        "land mines and other items",
        "Sappers destroyed 90 land mines and other items of unexploded ordnance.",
        {"90": "devices_found EO_ANY"},
    ),
    case(
        "incidents related to two kinds of devices",
        "In May nine mine and explosive remnants of war (ERW) related incidents were recorded, and"
        " 15 mine/ERW related accidents in June.",
        {"nine": "incidents", "15": "incidents"},
    ),
    case(
        "devices, told beside related incidents",
        "In May sappers destroyed nine mines, and in related incidents 12 people were hurt.",
        {"nine": "devices_found MINE", "12": "injured"},
    ),
    case(
        "mines destroyed from stockpiles",
        "More than 54,000 mines from stockpiles have been destroyed.",
        {"54,000": "stockpile_destroyed MINE"},
    ),
    case(
        "mines that a cart met",
        "Four people, three of them women, died when the wheels of two sledges set off two "
        "anti-tank mines.",
        {"Four": "killed AV_MINE", "three": "killed AV_MINE adult F"},
    ),
    case(
        "mines driven onto",
        "Six men died as their lorry drove onto two old mines.",
        {"Six": "killed adult M"},
    ),
    case("mines that killed", "Two anti-tank mines killed 7 people.", {"7": "killed AV_MINE"}),
    case(
        "mines a machine struck, and those found",
        "The tractor ran over two mines. Sappers found three more landmines.",
        {"three": "devices_found MINE"},
    ),
    case(
        "what a survey found that there is",
        "The survey found that there are 31 villages with some 9,400 landmines.",
        {"9,400": "devices_emplaced MINE"},
    ),
    case(
        "what was found to have been taken away",
        "It found that 340 landmines had been removed; divers found that week 12 mines.",
        {"340": "devices_found MINE", "12": "devices_found MINE"},
    ),
    case(
        "one above another",
        "The chief said that they were old mines laid one above the other, one on top of it.",
        {},
    ),
    case(
        "landmines and other remnants of war",
        "We have taken out over 85,000 landmines and other remnants of war.",
        {"85,000": "devices_found EO_ANY"},
    ),
    case("mines that blew up by themselves", "Two mines blew up under a bus near Sova.", {}),
    case("shells that exploded", "Three shells exploded in the fire; deminers came.", {}),
    case(
        "mines exploded by sappers",
        "Three mines were exploded by sappers near Sova.",
        {"Three": "devices_found MINE"},
    ),
    case(
        "mines not yet cleared",
        "Some 40 mines have not been cleared yet from the orchard.",
        {"40": "devices_emplaced MINE"},
    ),
    case(
        "found in the active",
        "Sappers found 58 anti-personnel mines.",
        {"58": "devices_found AP_MINE"},
    ),
    case(
        "found in the passive",
        "58 anti-personnel mines were found.",
        {"58": "devices_found AP_MINE"},
    ),
    case(
        "neutralised in the passive",
        "In total 58 mines have been neutralised by deminers.",
        {"58": "devices_found MINE"},
    ),
    case(
        "found and destroyed",
        "Deminers found and destroyed 58 landmines.",
        {"58": "devices_found MINE"},
    ),
    case(
        "destruction of",
        "The destruction of 58 landmines took all day.",
        {"58": "devices_found MINE"},
    ),
    case(
        "a participle behind the noun",
        "The 58 landmines removed in March were blown up.",
        {"58": "devices_found MINE"},
    ),
    case(
        "rendered safe",
        "EOD teams rendered safe 58 items of unexploded ordnance.",
        {"58": "devices_found UXO"},
    ),
    case(
        "disposed of", "The deminers disposed of 58 cluster munitions.", {"58": "devices_found CMR"}
    ),
    case(
        "cleared of a number",
        "The minefield was cleared of 58 anti-tank mines.",
        {"58": "devices_found AV_MINE"},
    ),
    case(
        "found as a label", "Demining bulletin. Found: 58 landmines", {"58": "devices_found MINE"}
    ),
    case(
        "a dash behind the device",
        "Found during demining: anti-tank mines - 58.",
        {"58": "devices_found AV_MINE"},
    ),
    case(
        "handed in", "Villagers handed in 58 unexploded hand grenades.", {"58": "devices_found UXO"}
    ),
    case("dug up", "Sappers dug up 58 anti-tank mines.", {"58": "devices_found AV_MINE"}),
    case(
        "a number word",
        "Deminers defused thirty-one booby-traps.",
        {"thirty-one": "devices_found BOOBY_TRAP"},
    ),
    case(
        "one hand grenade",
        "The search brought to light six landmines and one hand grenade.",
        {"six": "devices_found MINE", "one": "devices_found UXO"},
    ),
    case(
        "villages that found ordnance",
        "A survey of 61 villages found ordnance left from the war.",
        {},
    ),
    case(
        "a total in a column without lines",
        "Landmines destroyed in May\n\nAP mines                41\nAll items               44",
        {"41": "devices_found AP_MINE", "44": "devices_found MINE"},
    ),
    case(
        "anti-tank ones",
        "We have pulled out sixty-four PROMs and nine anti-tank ones.",
        {"sixty-four": "devices_found AP_MINE", "nine": "devices_found AV_MINE"},
    ),
    case(
        "a total of the items, not of the last part",
        "Teams removed 873 items, including 113 anti-tank mines, bringing the total removed this "
        "month to 2,345.",
        {
            "873": "devices_found EO_ANY",
            "113": "devices_found AV_MINE",
            "2,345": "devices_found EO_ANY",
        },
    ),
    case(
        "a total brought up to a number",
        "The army lifted 40 mines, bringing the total up to 312.",
        {"40": "devices_found MINE", "312": "devices_found MINE"},
    ),
    case(
        "mines that had been laid and are found",
        "Sappers removed 40 mines that had been planted by the rebels.",
        {"40": "devices_found MINE"},
    ),
    case(
        "a list of what was found, which was laid",
        "The army detected 9,000 anti-personnel and 2,500 anti-tank mines, which, presumably, "
        "were recently laid.",
        {"9,000": "devices_found AP_MINE", "2,500": "devices_found AV_MINE"},
    ),
    case(
        "a kind of mine with its short form",
        "Deminers have cleared 9,599 Anti-Personnel (AP) mines and 32 Anti-Tank (AT) mines.",
        {"9,599": "devices_found AP_MINE", "32": "devices_found AV_MINE"},
    ),
    case(
        "items of a kind",
        "The teams cleared 50 unexploded ordnance items.",
        {"50": "devices_found UXO"},
    ),
    case(
        "found among what a war has left",
        "Sappers disposed of 214 shells left over from the siege of Sova.",
        {"214": "devices_found UXO"},
    ),
    case(
        "dealt with, and left from a war",
        "Deminers dealt with 93 bombs left from the last war.",
        {"93": "devices_found UXO"},
    ),
    case(
        "left in the ground",
        "Deminers say that 214 landmines are left in the orchard.",
        {"214": "devices_emplaced MINE"},
    ),
]
LAID = [
    case(
        "what maps show",
        "The maps show 4,500 mines along the river.",
        {"4,500": "devices_emplaced MINE"},
    ),
    case(
        "laid in the passive",
        "400,000 landmines were laid along the border.",
        {"400,000": "devices_emplaced MINE"},
    ),
    case(
        "planted in the active",
        "The troops planted 400,000 landmines.",
        {"400,000": "devices_emplaced MINE"},
    ),
    case(
        "still in the ground",
        "400,000 landmines are still in the ground.",
        {"400,000": "devices_emplaced MINE"},
    ),
    case(
        "contaminated with",
        "The province is contaminated with 400,000 anti-personnel mines.",
        {"400,000": "devices_emplaced AP_MINE"},
    ),
    case(
        "remain buried",
        "An estimated 400,000 landmines remain buried.",
        {"400,000": "devices_emplaced MINE"},
    ),
    case(
        "scattered",
        "Aircraft scattered 400,000 butterfly mines.",
        {"400,000": "devices_emplaced AP_MINE"},
    ),
    case(
        "laid as a participle behind",
        "Of the 400,000 landmines laid in the war, none was recorded.",
        {"400,000": "devices_emplaced MINE"},
    ),
    case(
        "there are",
        "There are still about 200,000 landmines in the valley.",
        {"200,000": "devices_emplaced MINE"},
    ),
    case(
        "what records list",
        "The records list about 95,000 landmines; they proved right in 3 cases out of 10.",
        {"95,000": "devices_emplaced MINE"},
    ),
    case("on the list", "Landmines matter. Also on the list are 58 mine-resistant vehicles.", {}),
    case(
        "still dug into the soil",
        "Of the 400 bomblets dropped, 90 are still dug into the soil.",
        {"400": "devices_emplaced CMR", "90": "devices_emplaced CMR"},
    ),
    case(
        "mines that were laid, and no verb before",
        "There are 40 mines that had been planted by the rebels.",
        {"40": "devices_emplaced MINE"},
    ),
    case(
        "laid, by two accounts behind a colon",
        "Both armies laid mines in 1995: some 10,400, says Orla; 31,000, says Sova.",
        {"10,400": "devices_emplaced MINE", "31,000": "devices_emplaced MINE"},
    ),
]
STOCK = [
    case(
        "retained for training",
        "The State Party retained 1,634 anti-personnel mines for training.",
        {"1,634": "devices_stockpiled AP_MINE"},
    ),
    case(
        "a stockpile of",
        "The army has a stockpile of 1,634 anti-personnel mines.",
        {"1,634": "devices_stockpiled AP_MINE"},
    ),
    case(
        "in stock",
        "1,634 anti-personnel mines are still in stock.",
        {"1,634": "devices_stockpiled AP_MINE"},
    ),
    case(
        "what the armed forces held and destroyed",
        "As at 31 May 2031 the armed forces held 1,634 landmines. In 2030 they destroyed 90. "
        "They plan to destroy a further 70.",
        {
            "1,634": "devices_stockpiled MINE",
            "90": "stockpile_destroyed MINE",
            "70": "stockpile_destroyed MINE planned",
        },
    ),
    case(
        "what was found and destroyed",
        "In 2029 they found 1,634 landmines in the field. In 2030 they destroyed 90.",
        {"1,634": "devices_found MINE", "90": "devices_found MINE"},
    ),
    case(
        "mines that are estimated",
        "Estimated number of mines: 1,634. Marked with: 900 warning signs. Destroyed: 44 mines.",
        {"1,634": "devices_emplaced MINE", "44": "devices_found MINE"},
    ),
    case(
        "mines that are spoken of",
        "A figure of nine million landmines was often quoted.",
        {"nine million": "devices_emplaced MINE"},
    ),
    case(
        "stockpiled in the passive",
        "1,634 landmines are stockpiled in the depot.",
        {"1,634": "devices_stockpiled MINE"},
    ),
    case(
        "destroyed from stock",
        "The State Party destroyed 1,634 stockpiled anti-personnel mines.",
        {"1,634": "stockpile_destroyed AP_MINE"},
    ),
    case(
        "a destroyed stockpile of",
        "The country destroyed its stockpile of 1,634 anti-personnel mines.",
        {"1,634": "stockpile_destroyed AP_MINE"},
    ),
    case(
        "stockpile destruction",
        "Stockpile destruction was completed with 1,634 anti-personnel mines.",
        {"1,634": "stockpile_destroyed AP_MINE"},
    ),
    case(
        "under the label of the stockpile",
        "Stockpile: Narvia completed the destruction of 4,300 landmines in 2003.",
        {"4,300": "stockpile_destroyed MINE"},
    ),
    case(
        "mines that were retained and are destroyed",
        "The army destroyed all 3,133 anti-personnel mines retained for training.",
        {"3,133": "stockpile_destroyed AP_MINE"},
    ),
    case(
        "mines that are retained",
        "The army has 3,133 anti-personnel mines retained for training.",
        {"3,133": "devices_stockpiled AP_MINE"},
    ),
    case(
        "a stock that was burned",
        "Narvia's stock of 12,450 anti-personnel mines was burned in 2011.",
        {"12,450": "stockpile_destroyed AP_MINE"},
    ),
    case(
        "a stockpile that had been destroyed, and what is kept of it",
        "Narvia said its stockpile of 4,170 landmines had been destroyed and that it kept 60.",
        {"4,170": "stockpile_destroyed MINE", "60": "devices_stockpiled MINE"},
    ),
    case(
        "a stock that is still to be destroyed",
        "The army of Narvia holds a stock of 9,150 landmines, which will be destroyed by 2030.",
        {"9,150": "devices_stockpiled MINE"},
    ),
    case(
        "the total in the paragraph below, and the last of them",
        "Narvia completed the destruction of its stockpile of landmines.\n\n"
        "A total of 4,170 mines were destroyed at the plant. The last 61 were blown up on Monday.",
        {"4,170": "stockpile_destroyed MINE", "61": "stockpile_destroyed MINE"},
    ),
    case(
        "mines destroyed on land that was cleared",
        "Narvia completed the destruction of its stockpile of landmines.\n\n"
        "Last year 4,170 mines were destroyed during clearance of 3.3 km2.",
        {"4,170": "devices_found MINE", "3.3": "area_cleared KMK"},
    ),
    case(
        "what a state has to destroy",
        "Parties destroyed 53 million stockpiled landmines, but Narvia still has 3.2 million "
        "to destroy.",
        {"53 million": "stockpile_destroyed MINE", "3.2 million": "devices_stockpiled MINE"},
    ),
    case(
        "what an army held, what was destroyed of it and what was left",
        "Of the 330,000 mines that the army held when the treaty took effect, 328,000 have been "
        "destroyed. The remaining 2,000 are kept in two depots.",
        {
            "330,000": "devices_stockpiled MINE",
            "328,000": "stockpile_destroyed MINE",
            "2,000": "devices_stockpiled MINE",
        },
    ),
    case(
        "what is left of a stock is not in the ground",
        "Out of the 1.2 million mines that we held in 1999, 900,000 had been burned by March. On "
        "that date 300,000 remained, guarded in six depots.",
        {
            "1.2 million": "devices_stockpiled MINE",
            "900,000": "stockpile_destroyed MINE",
            "300,000": "devices_stockpiled MINE",
        },
    ),
    case(
        "what a state may hold or possesses",
        "Ruritania may hold as many as 6 million landmines; Narvia possesses 40,000 mines.",
        {"6 million": "devices_stockpiled MINE", "40,000": "devices_stockpiled MINE"},
    ),
    case(
        "what remains in the ground after clearance",
        "Sappers cleared 4,000 mines in the valley. Another 300 remain in the ground.",
        {"4,000": "devices_found MINE", "300": "devices_emplaced MINE"},
    ),
    case(
        "records that are held are no stock",
        "The office told us that lists in its archive speak of 36,000 mines.",
        {"36,000": "devices_emplaced MINE"},
    ),
    case(
        "a number of devices that has passed a mark",
        "The number of cluster bombs destroyed by the teams has now exceeded 40,000, the ministry "
        "said, along with 310 aircraft bombs.",
        {"40,000": "devices_found CMR", "310": "devices_found UXO"},
    ),
    case(
        "a list of stockpiled devices",
        "Ruritania has destroyed 12,300 stockpiled anti-personnel mines and 410 anti-tank mines.",
        {"12,300": "stockpile_destroyed AP_MINE", "410": "stockpile_destroyed AV_MINE"},
    ),
    case(
        "below a heading on stocks",
        "Stockpiles\n\nIn 2018 the army got rid of 700 mines.",
        {"700": "stockpile_destroyed MINE"},
    ),
]
DENSITY = [
    case(
        "per square metre",
        "In places there are 4 landmines per square metre.",
        {"4": "device_density MINE per-MTK"},
    ),
    case(
        "in 1 square metre",
        "Deminers met 4 mines in 1 square metre.",
        {"4": "device_density MINE per-MTK"},
    ),
    case(
        "to the kilometre",
        "The mine belt holds 2,000 landmines per kilometre.",
        {"2,000": "device_density MINE per-km"},
    ),
    case(
        "a rate at which mines were laid",
        "The mines were laid at a rate of about 640 per kilometre of front.",
        {"640": "device_density MINE per-km"},
    ),
    case(
        "a number alone, to the hectare",
        "Deminers lift mines every day. In one corner there are 47 to the hectare.",
        {"47": "device_density MINE per-HAR"},
    ),
    case(
        "a pace of land",
        "Deminers clear land at a rate of 640 square metres.",
        {"640": "area_cleared MTK"},
    ),
]
TYPES = [
    case(
        "unexploded items are no other items",
        "Sappers removed 50 unexploded ordnance items, 12 unexploded pieces of ordnance and 9 "
        "ordnance items.",
        {"50": "devices_found UXO", "12": "devices_found UXO", "9": "devices_found EO_ANY"},
    ),
    case("anti-personnel", "70 anti-personnel mines were found.", {"70": "devices_found AP_MINE"}),
    case(
        "anti-personnel broken by a line",
        "70 anti- personnel mines were found.",
        {"70": "devices_found AP_MINE"},
    ),
    case(
        "antipersonnel in one word",
        "70 antipersonnel landmines were found.",
        {"70": "devices_found AP_MINE"},
    ),
    case("AP in capitals", "70 AP mines were found.", {"70": "devices_found AP_MINE"}),
    case("anti-tank", "70 anti-tank mines were found.", {"70": "devices_found AV_MINE"}),
    case("anti-vehicle", "70 anti-vehicle mines were found.", {"70": "devices_found AV_MINE"}),
    case(
        "at mines in small letters is a preposition",
        "Landmines: sappers looked at mines and found 70 shells.",
        {"70": "devices_found UXO"},
    ),
    case("improvised mines", "70 improvised mines were found.", {"70": "devices_found IMP_MINE"}),
    case("landmines without a type", "70 landmines were found.", {"70": "devices_found MINE"}),
    case(
        "mines of various types",
        "70 mines of various types were found by sappers.",
        {"70": "devices_found MINE"},
    ),
    case(
        "cluster munition remnants",
        "70 cluster munition remnants were found.",
        {"70": "devices_found CMR"},
    ),
    case("submunitions", "70 unexploded submunitions were found.", {"70": "devices_found CMR"}),
    case("UXO", "70 items of UXO were found.", {"70": "devices_found UXO"}),
    case(
        "units of unexploded ordnance",
        "70 units of unexploded ordnance were found.",
        {"70": "devices_found UXO"},
    ),
    case("mortar shells", "70 unexploded mortar shells were found.", {"70": "devices_found UXO"}),
    case(
        "abandoned ordnance",
        "70 items of abandoned explosive ordnance were found.",
        {"70": "devices_found AXO"},
    ),
    case(
        "explosive remnants of war",
        "70 explosive remnants of war were found.",
        {"70": "devices_found ERW"},
    ),
    case("booby-traps", "70 booby-traps were found.", {"70": "devices_found BOOBY_TRAP"}),
    case(
        "improvised explosive devices",
        "70 improvised explosive devices were found.",
        {"70": "devices_found IED"},
    ),
    case(
        "detonators",
        "70 detonators were found beside the landmines.",
        {"70": "devices_found EO_OTHER"},
    ),
    case(
        "rounds of small arms ammunition",
        "Deminers found 70 rounds of small arms ammunition.",
        {"70": "devices_found EO_OTHER"},
    ),
    case(
        "mines and other items together",
        "70 mines and other explosive devices were found.",
        {"70": "devices_found EO_ANY"},
    ),
    case(
        "explosive items",
        "70 explosive items were found by deminers.",
        {"70": "devices_found EO_ANY"},
    ),
    case(
        "mines and unexploded ordnance together",
        "70 mines and unexploded ordnance were found.",
        {"70": "devices_found EO_ANY"},
    ),
    case(
        "two types that share a noun",
        "12 anti-personnel and 8 anti-tank mines were found.",
        {"12": "devices_found AP_MINE", "8": "devices_found AV_MINE"},
    ),
    case(
        "three types in a list",
        "Sappers found 12 anti-personnel mines, 8 anti-tank mines and 70 shells.",
        {"12": "devices_found AP_MINE", "8": "devices_found AV_MINE", "70": "devices_found UXO"},
    ),
    case(
        "types in brackets behind the number",
        "70 landmines (12 anti-personnel, 58 anti-tank) were found.",
        {"70": "devices_found MINE", "12": "devices_found AP_MINE", "58": "devices_found AV_MINE"},
    ),
    case(
        "a bare sum in brackets behind types of several kinds",
        "Sappers found 644 shells, three anti-personnel mines, two anti-tank mines (649 in all).",
        {
            "644": "devices_found UXO",
            "three": "devices_found AP_MINE",
            "two": "devices_found AV_MINE",
            "649": "devices_found EO_ANY",
        },
    ),
    case(
        "a bare sum behind a colon, of mines alone",
        "Sappers lifted 4 anti-tank mines and 2 anti-personnel mines: 6 altogether.",
        {"4": "devices_found AV_MINE", "2": "devices_found AP_MINE", "6": "devices_found MINE"},
    ),
    case(
        "a bare number that is no sum of the types before it",
        "Sappers found 40 shells and two anti-tank mines (12 in all with fuses).",
        {"40": "devices_found UXO", "two": "devices_found AV_MINE", "12": "devices_found AV_MINE"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*FOUND, *LAID, *STOCK, *DENSITY])
def test_what_is_said_of_devices(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), TYPES)
def test_which_type_of_device(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
