"""Money, incidents, countries, years of work and objects destroyed."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

MONEY = [
    case(
        "money that is added",
        "Orla adds €18 million for demining of farmland.",
        {"18 million": "funding EUR"},
    ),
    case(
        "a share of what is needed that came in",
        "Mine clearance teams need $40 million; 13 per cent has been received.",
        {"40 million": "cost USD", "13 per cent": "funding P1"},
    ),
    case(
        "a bracket that counts the noun before it",
        "Demining in Laos got the most funding ($52.6 million) from the most donors (17).",
        {"52.6 million": "funding USD"},
    ),
    case(
        "by how much funding fell",
        "Support for mine action fell by $9.8 million; donors gave $33 million.",
        {"33 million": "funding USD"},
    ),
    case(
        "by how much it grew",
        "Donors gave $480 million for mine action, an increase of $34 million.",
        {"480 million": "funding USD"},
    ),
    case(
        "a sum without its currency, after one with it",
        "The demining centre got 400,000 euros. To finish the hill we would need 3.5 million.",
        {"400,000": "funding EUR", "3.5 million": "cost EUR"},
    ),
    case(
        "what work has cost was spent, what it will cost is needed",
        "Mine clearance cost 5 million euros in 2023 and will cost 6 million in 2024.",
        {"5 million": "funding EUR", "6 million": "cost EUR"},
    ),
    case(
        "people after a sum",
        "The centre spent 5 million euros on demining. Some 2 million people live near mines.",
        {"5 million": "funding EUR", "2 million": "people_at_risk"},
    ),
    case(
        "went to demining",
        "In the last year 264 million dollars went to demining, the under-secretary said.",
        {"264 million": "funding USD"},
    ),
    case(
        "a year beside an acronym is no sum",
        "Mine action. Funding: HXP 2019 requires USD 701 million.",
        {"701 million": "cost USD"},
    ),
    case("what a person earns", "A deminer there earns 900 euros a month.", {}),
    case("a salary", "Sappers complain: the monthly salary of 640 dollars is paid late.", {}),
    case(
        "one estimate",
        "To lay the mines again would cost, by one estimate, 300 million euros.",
        {"300 million": "cost EUR"},
    ),
    case("given", "Norway gave $3.2 million for mine clearance.", {"3.2 million": "funding USD"}),
    case(
        "allocated in the passive",
        "97 million manats were allocated for demining.",
        {"97 million": "funding AZN"},
    ),
    case(
        "a grant of",
        "A grant of 3.2 million euros will pay for mine action.",
        {"3.2 million": "funding EUR"},
    ),
    case("spent", "The state has spent €3.2 million on demining.", {"3.2 million": "funding EUR"}),
    case(
        "funding as a label",
        "Mine action in figures. Funding: $3.2 million",
        {"3.2 million": "funding USD"},
    ),
    case(
        "a budget",
        "The demining agency has a budget of UAH 400 million.",
        {"400 million": "funding UAH"},
    ),
    case(
        "received",
        "The mine action centre received 3.2 million Swiss francs.",
        {"3.2 million": "funding CHF"},
    ),
    case(
        "donated by someone",
        "Demining equipment apart, 3.2 million pounds sterling was donated by London.",
        {"3.2 million": "funding GBP"},
    ),
    case(
        "promised sums are planned",
        "Norway pledged $3.2 million for mine clearance.",
        {"3.2 million": "funding USD planned"},
    ),
    case("will cost", "Clearing all minefields will cost $6 billion.", {"6 billion": "cost USD"}),
    case(
        "the cost is estimated at",
        "The cost of demining is estimated at $6 billion.",
        {"6 billion": "cost USD"},
    ),
    case("is needed", "Another $6 billion is needed for demining.", {"6 billion": "cost USD"}),
    case("damage of", "Landmines caused damage of $6 billion.", {"6 billion": "cost USD"}),
    case("the price of one landmine", "A landmine costs 3 dollars.", {"3": "cost USD"}),
    case(
        "money in words",
        "The EU gave half a million euros for demining.",
        {"half a million": "funding EUR"},
    ),
    case(
        "what one person gives",
        "Mines maim. Your gift of 15 euros pays for a lesson, 40 euros for a pair of crutches.",
        {},
    ),
    case(
        "fees and fares",
        "The demining conference opens on Monday. Visas cost 30 dollars, the bus costs 9 dollars.",
        {},
    ),
    case("what a mine costs", "A mine costs 3 dollars to lay.", {"3": "cost USD"}),
    case(
        "what each part of a sum is for",
        "For landmine work we need 90,000 euros: 40,000 for risk education, 50,000 for a van.",
        {"90,000": "cost EUR", "40,000": "cost EUR", "50,000": "cost EUR"},
    ),
    case(
        "what the work requires, and what arrived",
        "Demining is slow: instead of 4 million dollars that the work requires, 2 million arrived.",
        {"4 million": "cost USD", "2 million": "funding USD"},
    ),
    case(
        "asked of partners",
        "The state asked its partners for 7 million dollars for mine clearance.",
        {"7 million": "cost USD"},
    ),
    case(
        "has is no hectare",
        "For demining we need CHF 260,000, of which 80,000 has been promised.",
        {"260,000": "cost CHF", "80,000": "funding CHF planned"},
    ),
    case(
        "by how much more was raised",
        "For demining we raised EUR 1,312,400, EUR 204,000 more than the year before.",
        {"1,312,400": "funding EUR"},
    ),
    case(
        "what was bought is no money",
        "The state gave 90 million euros for demining machines. Four will be delivered in June.",
        {"90 million": "funding EUR"},
    ),
    case(
        "a share of a sum told before it",
        "The demining appeal asks for $12 million; by May 40 per cent had been received.",
        {"12 million": "cost USD", "40 per cent": "funding P1"},
    ),
    case(
        "a level of funding",
        "Demining is funded at only 14 per cent.",
        {"14 per cent": "funding P1"},
    ),
    case(
        "a share of the expenses",
        "The state met 94 per cent of the expenses for demining.",
        {"94 per cent": "funding P1"},
    ),
    case(
        "a share of a sum that was requested",
        "Only 7% of the $43 million requested for demining has been received.",
        {"7%": "funding P1", "43 million": "cost USD"},
    ),
    case(
        "a share of support is no opinion",
        "Donors accounted for 68% of all support for mine action.",
        {"68%": "funding P1"},
    ),
    case("opinions on support", "A poll found that 68% support mine action.", {}),
    case(
        "a share of devices, and what was done to it",
        "About 23 per cent of the 900 mines laid have been destroyed.",
        {"23 per cent": "devices_found MINE P1", "900": "devices_emplaced MINE"},
    ),
    case(
        "what requirements total",
        "The demining plans require money: requirements total $303 million.",
        {"303 million": "cost USD"},
    ),
    case(
        "what aid totalled",
        "Aid for demining totalled $30 million in 2011.",
        {"30 million": "funding USD"},
    ),
    case(
        "millions as a glued capital behind a label",
        "- Mine action requirements (US$): 9.5M",
        {"9.5M": "cost USD"},
    ),
    case(
        "an abbreviated currency with a stop",
        "The state gave Rs. 4 billion for demining, and Rs 10 billion came from abroad.",
        {"4 billion": "funding XXX", "10 billion": "funding XXX"},
    ),
    case(
        "a rate of exchange",
        "Japan gave EUR 4 million for demining. (EUR 1 = HRK 7.5)",
        {"4 million": "funding EUR"},
    ),
    case(
        "shares of the funds, one after another",
        "Half of the funds for demining came from the state, while donations made up 10 per cent.",
        {"Half": "funding P1", "10 per cent": "funding P1"},
    ),
    case(
        "what is necessary",
        "At least another 3.5 billion kuna is necessary for demining.",
        {"3.5 billion": "cost HRK"},
    ),
    case(
        "what donations amount to",
        "Last year saw many donations for mine clearance, amounting to 70 million kuna.",
        {"70 million": "funding HRK"},
    ),
    case(
        "a sum made available",
        "The government made 2.8 million dollars available to Narvia for demining.",
        {"2.8 million": "funding USD"},
    ),
    case(
        "paid for by those named with their sums",
        "The demining was paid for by Japan (US$ 640,000) and Norway (NOK 8.3 million).",
        {"640,000": "funding USD", "8.3 million": "funding NOK"},
    ),
    case(
        "funded by one with a sum",
        "Mine clearance was funded by Italy with EUR 530,000.",
        {"530,000": "funding EUR"},
    ),
    case(
        "allotted",
        "The Government allotted 12.4 million euros to humanitarian demining.",
        {"12.4 million": "funding EUR"},
    ),
    case(
        "what a sum includes",
        "Donors gave 41 million euros for demining. This includes 12 million euros from Denmark.",
        {"41 million": "funding EUR", "12 million": "funding EUR"},
    ),
    case(
        "of a sum",
        "Donors gave USD 4.3 million to mine action. Of this amount, USD 1.2 million went to Orla.",
        {"4.3 million": "funding USD", "1.2 million": "funding USD"},
    ),
    case(
        "a part of the cost that somebody bore",
        "Norway bore $1.2 million of the cost of demining. The EU paid for 3 million euros of the "
        "bill, and 2 million euros of the cost is still lacking.",
        {"1.2 million": "funding USD", "3 million": "funding EUR", "2 million": "cost EUR"},
    ),
    case(
        "the income of a charity that clears mines",
        "Our income in 2018: £14.2m. We are still looking for $2.5 million to clear mines.",
        {"14.2m": "funding GBP", "2.5 million": "cost USD"},
    ),
]
INCIDENTS = [
    case("attacks of a device", "Since May, 74 IED attacks took place.", {"74": "incidents IED"}),
    case(
        "events with mines of a type",
        "In May, 7 events with antipersonnel mines were registered.",
        {"7": "incidents AP_MINE"},
    ),
    case("incidents as the head", "There were 41 landmine incidents.", {"41": "incidents"}),
    case(
        "accidents recorded", "The mine action centre recorded 41 accidents.", {"41": "incidents"}
    ),
    case(
        "explosions",
        "41 explosions of unexploded ordnance shook the district.",
        {"41": "incidents"},
    ),
    case(
        "the number of accidents", "The number of mine accidents fell to 41.", {"41": "incidents"}
    ),
    case("one accident", "One landmine accident happened in May.", {"One": "incidents"}),
    case(
        "incidents with a device",
        "41 incidents with improvised explosive devices were recorded.",
        {"41": "incidents IED"},
    ),
    case(
        "incidents that are related to a device",
        "Over 11,500 UXO related incidents and 40 landmine related accidents have occurred.",
        {"11,500": "incidents", "40": "incidents"},
    ),
    case("incidents as a label", "Landmine bulletin. Accidents: 41", {"41": "incidents"}),
]
COUNTRIES = [
    case(
        "countries in which mines still exist",
        "Landmines still exist in 58 countries and three territories.",
        {"58": "countries_affected"},
    ),
    case(
        "countries where mines are a threat",
        "Landmines are still a threat in more than 58 countries and areas.",
        {"58": "countries_affected"},
    ),
    case(
        "states where they are a danger",
        "In 2031 mines were still a danger to people in 41 states.",
        {"41": "countries_affected"},
    ),
    case(
        "countries that have become free of mines",
        "With our help, 16 countries have become free of the impact of landmines.",
        {},
    ),
    case(
        "countries in which a charity fights the threat",
        "The charity fights the threat of landmines in 42 countries.",
        {},
    ),
    case(
        "countries in whose ground mines lie",
        "Some 9 million mines, it is said, lie buried in over 58 countries.",
        {"9 million": "devices_emplaced MINE", "58": "countries_affected"},
    ),
    case(
        "countries in which a charity works",
        "The charity finds landmines and works in 58 countries.",
        {},
    ),
    case(
        "countries in which a body has worked on mines",
        "The programme has worked in over 45 countries on the problem of landmines.",
        {},
    ),
    case(
        "mined countries in which teams are active",
        "Our teams are active in 47 mine-affected countries.",
        {},
    ),
    case(
        "countries in which mined land is cleared",
        "In 2031 it gave 12 million dollars to clear mined areas in 18 countries.",
        {"12 million": "funding USD"},
    ),
    case(
        "affected countries that a fund supports",
        "It supports programmes in 18 mine-affected countries.",
        {},
    ),
    case(
        "states are contaminated",
        "58 states are contaminated by landmines.",
        {"58": "countries_affected"},
    ),
    case(
        "casualties in a number of countries",
        "Landmine casualties were recorded in 52 countries.",
        {"52": "countries_affected"},
    ),
    case(
        "affected countries",
        "Landmines affect people in 58 countries and other areas.",
        {"58": "countries_affected"},
    ),
    case(
        "states that have mines in the ground",
        "As of October, 54 states have antipersonnel mines in the ground.",
        {"54": "countries_affected"},
    ),
]
YEARS = [
    case(
        "will take", "It will take 25 years to clear the minefields.", {"25": "time_to_clear ANN"}
    ),
    case("would need", "At this pace demining would need 25 years.", {"25": "time_to_clear ANN"}),
    case(
        "within",
        "The country wants to clear all minefields within 25 years.",
        {"25": "time_to_clear ANN"},
    ),
    case("could last", "Mine clearance could last another 25 years.", {"25": "time_to_clear ANN"}),
    case("a war of years is a duration", "After 25 years of war, landmines are everywhere.", {}),
    case(
        "an age is no time to clear", "A 25-year-old deminer takes the path to the minefield.", {}
    ),
    case(
        "at this pace",
        "Demining is slow. The crews are few. The land is wide. At this pace we need 20 years.",
        {"20": "time_to_clear ANN"},
    ),
    case(
        "years since a war",
        "It is twelve years since the war, and nobody can say how many mines must be cleared.",
        {},
    ),
    case(
        "an island that can be free of mines",
        "With enough money the island could be mine free in five years.",
        {"five": "time_to_clear ANN"},
    ),
    case(
        "a town that was declared mine free in a year",
        "The town was declared mine free in 2014, and the mayor left after five years.",
        {},
    ),
]
OBJECTS = [
    case(
        "tractors of which some were destroyed",
        "Of 71 tractors that went back to the mined fields, 17 were destroyed by landmines.",
        {"17": "objects_destroyed"},
    ),
    case(
        "houses named without a number, of which some burned down",
        "The landmine victims returned to their houses, of which more than 9,000 were razed.",
        {"9,000": "objects_destroyed"},
    ),
    case(
        "villages of which some were cleared of mines",
        "Of 71 villages with landmines, 17 have been cleared.",
        {},
    ),
    case(
        "villages destroyed in the passive",
        "310 villages were destroyed in the war, and landmines remain in the ruins.",
        {"310": "objects_destroyed"},
    ),
    case(
        "houses burned in the active",
        "The troops burned 310 houses and left landmines behind.",
        {"310": "objects_destroyed"},
    ),
    case(
        "vehicles blown up", "Anti-tank mines destroyed 14 vehicles.", {"14": "objects_destroyed"}
    ),
    case(
        "schools in ruins",
        "310 schools lie in ruins, and landmines surround them.",
        {"310": "objects_destroyed"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), MONEY)
def test_money(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), INCIDENTS)
def test_incidents(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), COUNTRIES)
def test_countries(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), YEARS)
def test_years_of_work(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), OBJECTS)
def test_objects_destroyed(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
