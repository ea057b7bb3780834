"""Other readings: numbers beside the words of a measure that tell something else."""

from __future__ import annotations

import pytest
from tests.support.reading import case, kinds, readings

WORK = [
    case(
        "a density over many units at once",
        "Deminers destroyed 310 landmines. The average density was 14 mines per 1,000 square"
        " metres, and on the ridge 3 mines for every 50 m.",
        {"310": "devices_found MINE"},
    ),
    case(
        "a density over one unit",
        "Deminers destroyed 310 landmines. In the gorge they met 14 mines per hectare.",
        {"310": "devices_found MINE", "14": "device_density MINE per-HAR"},
    ),
    case(
        "how often a method finds what is there",
        "The radar found buried landmines with 92% accuracy. Dogs had a detection rate of 71 "
        "percent, and a success rate of 100 percent is what the rats were trained for.",
        {},
    ),
    case(
        "a rate that is a share of the mines",
        "Some 92% of the landmines found in the gorge were destroyed on the spot.",
        {"92%": "devices_found MINE P1"},
    ),
    case(
        "what fails to go off",
        "The submunitions have a dud rate of 14 per cent.",
        {},
    ),
    case(
        "a density over one kilometre",
        "In some stretches up to 3,900 landmines lie in a kilometer of border.",
        {"3,900": "device_density MINE per-km"},
    ),
    case(
        "the pace of a day or an hour",
        "A deminer clears 40 square metres a day; the tiller covers up to 900 m2 per hour.",
        {},
    ),
    case(
        "what a machine could do in minutes",
        "The rat can clear a 120 square metre minefield in 25 minutes.",
        {},
    ),
    case(
        "the pace of a month is a figure",
        "Deminers clear about 40 hectares a month.",
        {"40": "area_cleared HAR per-month"},
    ),
    case(
        "what was cleared in days",
        "Deminers cleared 40 hectares in nine days.",
        {"40": "area_cleared HAR"},
    ),
    case(
        "where mines were destroyed",
        "Destroyed 4,300 explosive items, including 210 mines, on and around 31 schools, 75 clinics"
        " and 90 wells. They took 31 shells from six schools, two hospitals and nine ponds.",
        {"4,300": "devices_found EO_ANY", "210": "devices_found MINE", "31": "devices_found UXO"},
    ),
    case(
        "villages that were destroyed, not those in which mines were",
        "In nine villages destroyed by shells landmines lie.",
        {"nine": "objects_destroyed"},
    ),
    case(
        "what a thing measures that all know",
        "Minefields cover 12 km2 (a rugby pitch measures 0.01 km2; one football field is some "
        "0.007 km2).",
        {"12": "area_contaminated KMK"},
    ),
    case(
        "a minefield in brackets is land to be cleared",
        "In the north (one minefield of 0.4 km2) work goes on.",
        {"0.4": "area_contaminated KMK"},
    ),
    case(
        "who has the use of cleared land, and who was taught",
        "Our assistance to Orla freed land of mines, which benefited 400 people. Norland supported "
        "the clearance of 98,000 mines and education of 37,000 people on the dangers. They "
        "contaminate more than 60 countries.",
        {
            "98,000": "devices_found MINE",
            "37,000": "risk_education",
            "60": "countries_affected",
        },
    ),
    case(
        "lessons given face to face",
        "They will reach 900 people with more than 21,000 in-person mine risk education sessions.",
        {"900": "risk_education planned"},
    ),
    case(
        "people at desks",
        "310 deminers, 40 administrative employees and 12 dogs were employed. The mine action "
        "centre employs 300 sappers and 22 office staff.",
        {"310": "deminers", "300": "deminers"},
    ),
    case(
        "states in which mines are laid by those who fight there",
        "Troops in Narvia and armed groups in at least six countries laid landmines in 2031, "
        "which killed 40 people. Rebels in four states planted new mines.",
        {"40": "killed"},
    ),
    case(
        "states with casualties",
        "Landmines killed 40 people in six countries.",
        {"40": "killed", "six": "countries_affected"},
    ),
    case(
        "what one weapon holds",
        "Each launcher holds 36 anti-tank mines; one bomb can carry more than 600 submunitions.",
        {},
    ),
    case(
        "what a depot holds",
        "The army holds 36 anti-tank mines in stock.",
        {"36": "devices_stockpiled AV_MINE"},
    ),
]
PEOPLE = [
    case(
        "the total of a week of accidents",
        "Landmine accidents: 4 killed, 1 injured. Week total: 5 killed, 6 injured.",
        {"4": "killed", "1": "injured", "5": "killed", "6": "injured"},
    ),
    case(
        "explosions of a ceasefire that was broken",
        "Landmines were seen. In Orla there were nine ceasefire violations, including three "
        "explosions.",
        {},
    ),
    case(
        "a table laid for six",
        "Mines killed three boys. Their mother still lays the table for six.",
        {"three": "killed child M"},
    ),
    case(
        "no older than that",
        "Mines killed 40 sappers, many no older than eighteen.",
        {"40": "killed deminer"},
    ),
    case(
        "the end of a page",
        "Landmines caused 88 accidents, in which 67 persons lost their",
        {"88": "incidents", "67": "killed"},
    ),
    case(
        "sessions that were held are no stock of mines",
        "They held 900 in-person mine risk education sessions for 4,100 people.",
        {"4,100": "risk_education"},
    ),
    case(
        "how old the people of a trade are",
        "Landmines are lifted by 14 deminers here. Their average age is over fifty.",
        {"14": "deminers"},
    ),
    case(
        "how many a rule asks for",
        "A team of four deminers shall work with 25 metres between any two of them.",
        {},
    ),
    case(
        "how many live where it happened",
        "A mine killed six in the town of 41,000 people and hurt 13 in a village of some 320.",
        {"six": "killed", "13": "injured"},
    ),
    case(
        "how many live in the country where people died",
        "A landmine hurt a herder. Over 9,000 people died of mines in the country of 26 million.",
        {"9,000": "killed"},
    ),
    case(
        "the size of a group of which some were hit",
        "Three members of a family of six were killed by a mine; two soldiers from a patrol of "
        "eight were hurt by another.",
        {"Three": "killed", "two": "injured military_security"},
    ),
    case(
        "a whole group that was hit",
        "A landmine killed a family of six and hurt a group of nine herders.",
        {"six": "killed", "nine": "injured"},
    ),
    case(
        "the age that children have not reached",
        "Fifteen of the mine victims were boys under 18, and nine were children under 12.",
        {"Fifteen": "casualties child M", "nine": "casualties child"},
    ),
    case(
        "people made homeless are no products",
        "Landmines remain on the front line. Millions have been made homeless by the fighting.",
        {"Millions": "displaced"},
    ),
    case(
        "fighters expelled from their own ranks",
        "A landmine of the rebels killed five soldiers. Two commanders had been expelled from the "
        "group in May.",
        {"five": "killed military_security"},
    ),
    case(
        "people sent out of their houses while a bomb is defused",
        "An unexploded bomb from the war was defused in the harbour on Sunday. Police evacuated "
        "14,000 residents, and 900 had to leave their homes in the second ring.",
        {},
    ),
    case(
        "people driven out by fighting",
        "Landmines remain in the town. The offensive drove 14,000 people from their homes.",
        {"14,000": "displaced"},
    ),
    case(
        "the wounded are carried away",
        "A landmine went off under the patrol. The three wounded rangers were evacuated from the "
        "forest.",
        {"three": "injured military_security"},
    ),
    case(
        "those who were asked are no staff",
        "The landmine game has been played at work by half of us: in a survey of 900 clerks, "
        "31% said so.",
        {},
    ),
]
MONEY = [
    case(
        "what one load costs",
        "The line charge opens a lane through a minefield. Each reload costs $53,000.",
        {},
    ),
    case(
        "what a mine costs to lay and to lift",
        "It costs 3 dollars to lay a mine and up to 800 dollars to remove it.",
        {"3": "cost USD", "800": "cost USD"},
    ),
    case(
        "the budget of the state beside that of the mine authority",
        "The draft budget puts spending at $9 billion. Inflation stands at 3 percent. The mine "
        "authority gets $12 million for clearance.",
        {"12 million": "funding USD"},
    ),
    case(
        "the state that pays",
        "The state budget gave $4 million to mine clearance.",
        {"4 million": "funding USD"},
    ),
    case(
        "what a map and a bed cost",
        "The mined slopes are marked on the map, which costs 15 dollars; a bed in the hut is 9 "
        "dollars.",
        {},
    ),
    case(
        "sums from and to",
        "Landmines remain. The cost per hectare fell from 1,200 to 300 euros.",
        {},
    ),
    case(
        "what repairs cost, behind people who were hurt",
        "A mine went off at the gate. Two cyclists were hurt. Repair costs 40,000.",
        {"Two": "injured"},
    ),
    case(
        "a price behind its label, and a sum behind that of the needs",
        "The lab's detector finds landmines. Price: 9,000 euros. Demining needs: 80,000 euros.",
        {"80,000": "cost EUR"},
    ),
    case(
        "sums of a state's budget, over sentences",
        "Cabinet adopts the draft budget. The budget is set at 4 billion dollars. The police get "
        "90 million dollars. The Mine Action Centre gets 3 million dollars.",
        {"3 million": "funding USD"},
    ),
    case(
        "a share that lost points, a march that lost men",
        "The maker of landmines lost 4.1 on Monday, and its order book is 52 billion. Its "
        "founder lost two marriages. In the minefield the patrol lost four men.",
        {"four": "killed adult M"},
    ),
    case(
        "how old the staff are",
        "Some 1,900 deminers are employed; their average age is over fifty.",
        {"1,900": "deminers"},
    ),
    case(
        "a deal of trade",
        "Landmine detectors from the valley: the maker's order backlog rose to $40 million and "
        "its quarterly results brought a profit of $3 million.",
        {},
    ),
    case(
        "a grant",
        "The maker of the detectors gave $40 million for landmine clearance.",
        {"40 million": "funding USD"},
    ),
    case(
        "the price on a man's head",
        "The rebel, on whom a bounty of $70,000 stood, had laid the landmines.",
        {},
    ),
]
THINGS = [
    case(
        "mines that are made a year",
        "- Some 5 million landmines are made each year.\n- 20 million landmines lie in the ground.",
        {"20 million": "devices_emplaced MINE"},
    ),
    case(
        "mines that a factory produces",
        "The plant produced 4,000 landmines. Sappers removed 12 landmines.",
        {"12": "devices_found MINE"},
    ),
    case(
        "mines that were made safe",
        "In May 90 landmines were made safe in Orla.",
        {"90": "devices_found MINE"},
    ),
    case(
        "mines that were made",
        "The valley is full of mines. The army laid 4,000 mines of a kind of which 1.5 million "
        "were made by 1974.",
        {"4,000": "devices_emplaced MINE"},
    ),
    case(
        "mines of a test",
        "In tests the flail destroyed 98 of 100 landmines; in the orchards it has destroyed 61 "
        "landmines since May.",
        {},
    ),
    case(
        "mines of a game",
        "The board of the game shows a minefield. Players defuse 99 bombs.",
        {},
    ),
    case(
        "belts in which they lie",
        "The army laid 9,000 landmines, and 5,000 of them lie in two belts.",
        {"9,000": "devices_emplaced MINE", "5,000": "devices_emplaced MINE"},
    ),
    case(
        "countries where a body works",
        "The mine clearance charity has programmes in over 24 countries.",
        {},
    ),
    case(
        "bombs that a jet drops and shells that guns fire",
        "The front is full of landmines. A jet dropped two bombs on the mill, and guns fired 900 "
        "shells.",
        {},
    ),
    case(
        "bombs that lie where a jet dropped them",
        "In 1971 jets dropped some 9,000 cluster bombs on the plain.",
        {"9,000": "devices_emplaced CMR"},
    ),
    case(
        "mines that a maker will deliver",
        "The maker of landmine flails will deliver 900 mines and 40 detectors by May.",
        {},
    ),
    case(
        "one of those told of",
        "The charity has 40 deminers. Rosa, who is one of these, likes the work.",
        {"40": "deminers"},
    ),
    case(
        "what stands on both sides",
        "The distance between two deminers is 25 metres.",
        {},
    ),
    case(
        "a bomb that goes off is nobody hurt",
        "Two landmines did not explode in 1941; one went off in 1955 and killed a cow.",
        {"Two": "devices_emplaced MINE"},
    ),
    case(
        "vehicles with four wheels, lorries with six",
        "The grant pays for 96 deminers, of whom 31 are women, two four-wheel-drive vehicles and "
        "three six-wheeled lorries.",
        {"96": "deminers", "31": "deminers adult F"},
    ),
    case(
        "what people think of the treaty",
        "Parliament wants to leave the mine ban treaty; a survey found 62 percent in favour and "
        "29 percent opposed.",
        {},
    ),
    case(
        "machines that were sold",
        "The maker of the mine plough has sold 14 of them.",
        {},
    ),
    case(
        "a mine as a pronoun, and a crew",
        "Mines lay in the bay. Two divers were hurt when one exploded. The tug, with her crew of "
        "19, had found it.",
        {"Two": "injured"},
    ),
    case(
        "mines set off by a machine",
        "The flail set off 212 anti-personnel mines.",
        {"212": "devices_found AP_MINE"},
    ),
    case(
        "ships and buses are no victims",
        "Four tankers struck mines off the port, and two minibuses hit landmines.",
        {},
    ),
    case(
        "what is damaged is not destroyed",
        "Landmines remain. Shelling damaged 31 houses and destroyed 12 houses.",
        {"12": "objects_destroyed"},
    ),
    case(
        "slides of earth are no victims",
        "Landmines drift in the valley since 900 landslides hit the province.",
        {},
    ),
    case(
        "items of an agenda",
        "The council heard of demining in May. Last week it removed three items from the agenda.",
        {},
    ),
    case(
        "a place in a ranking",
        "Laid mines make it one of the most affected countries; one of the affected men has died.",
        {"one": "killed adult M"},
    ),
    case(
        "a pronoun before a particle",
        "Sappers found landmines here; the country has no mine centre, and the bill to set one "
        "up is before the house.",
        {},
    ),
]


LAID = [
    case(
        "destroyed, though laid in the war",
        "Since 1999 the charity has destroyed more than 4,000 landmines laid in the civil war.",
        {"4,000": "devices_found MINE"},
    ),
    case(
        "found, though planted by somebody",
        "Engineers have found 18 mines planted by rebels along the canal.",
        {"18": "devices_found MINE"},
    ),
    case(
        "laid and later lifted",
        "In all, 340 mines laid by the garrison were lifted in May.",
        {"340": "devices_found MINE"},
    ),
    case(
        "laid, and nothing else said",
        "Some 340 mines laid by the garrison lie under the snow.",
        {"340": "devices_emplaced MINE"},
    ),
    case(
        "what any mine can do",
        "One mine can cut off a village.",
        {},
    ),
]
FATES = [
    case(
        "a share of the deaths after a length",
        "The border is 270 km long. About 80 percent of the deaths from anti-personnel mines "
        "were civilian.",
        {"80 percent": "killed civilian P1"},
    ),
    case(
        "one in so many",
        "Landmines were everywhere: one in every 290 people had lost a limb, one woman in 600.",
        {},
    ),
    case(
        "prisoners are not among the hurt",
        "In the battle for the minefield 64 soldiers were killed, 110 wounded and 420 taken "
        "prisoner.",
        {"64": "killed military_security", "110": "injured military_security"},
    ),
    case(
        "ages in brackets behind names",
        "The landmine victims were identified as Ana Lopo (45) and her son Rui Lopo (20).",
        {},
    ),
    case(
        "lost to surrender",
        "The rebels, who laid landmines along the road, have lost 61 members to surrender.",
        {},
    ),
    case(
        "one more is too many",
        "Mines killed nine people. One more accident is one too many.",
        {"nine": "killed"},
    ),
    case(
        "counts in brackets behind places",
        "Landmine casualties by district: Cuito Cuanavale (45), Menongue (20).",
        {"45": "casualties", "20": "casualties"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), LAID)
def test_what_was_done_with_devices_goes_before_how_they_came(
    text: str, expected: dict[str, str]
) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), FATES)
def test_persons_who_are_not_among_the_victims(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


LAND = [
    case(
        "the numbers of the rows of a table",
        "Landmines were cleared at three sites:\n\nLot | Site | Town | Area cleared (m2)\n"
        "1 | Orlan | Venn | 58,730\n2 | Sova | Venn | 116,420\n3 | Orla | Sova | 39,560\n",
        {
            "58,730": "area_cleared MTK",
            "116,420": "area_cleared MTK",
            "39,560": "area_cleared MTK",
        },
    ),
    case(
        "fields of a crop, in a sentence without mines",
        "Landmines lie by the road. The police eradicated 130,000 hectares of coca last year.",
        {},
    ),
    case(
        "land that was cleared for a crop",
        "Deminers cleared 12 hectares of rice land of landmines.",
        {"12": "area_cleared HAR"},
    ),
    case(
        "fields of a crop in a text on mines",
        "Landmines protect the coca. The police eradicated 90,000 hectares of coca last year, "
        "against 61,000 the year before.",
        {},
    ),
    case(
        "a crop that stood on cleared land",
        "Deminers cleared 300 hectares of minefields on which wheat now grows.",
        {"300": "area_cleared HAR"},
    ),
    case(
        "the size of a range",
        "Deminers surveyed 90 acres. They removed 4,000 items of unexploded ordnance from the "
        "3,200-acre range.",
        {"90": "area_surveyed ACR", "4,000": "devices_found UXO"},
    ),
    case(
        "explosions of the fighting",
        "Landmines remain. Drone strikes went on all night, and 15 explosions were heard.",
        {},
    ),
]


@pytest.mark.parametrize(("text", "expected"), LAND)
def test_land_that_is_no_land_of_mine_action(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), WORK)
def test_how_well_and_how_fast_the_work_goes(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people_who_were_moved_or_asked(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), MONEY)
def test_money_of_trade(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), THINGS)
def test_things_that_no_measure_counts(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


def test_the_number_to_call_stands_behind_the_line() -> None:
    found = kinds("Landmines are found here. The hotline is 1944, the emergency number is 155.")
    assert (found["1944"], found["155"]) == ("telephone", "telephone")
