"""Other matters: texts full of numbers, of which none is a figure."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

CASES = [
    case(
        "the counters of a page below its text",
        "A mine hurt 2 civilians in Orla on Friday.\nViews: 112\n86 comments",
        {"2": "injured civilian"},
    ),
    case(
        "A gas explosion in a coal mine killed",
        "A gas explosion in a coal mine killed 41 miners and injured 18, the labour ministry said.",
        {},
    ),
    case(
        "The gold mine produced 210,000 ounces last year",
        "The gold mine produced 210,000 ounces last year and employs 1,900 people.",
        {},
    ),
    case(
        "Data mining of 4 million records found 12,000",
        "Data mining of 4 million records found 12,000 duplicates.",
        {},
    ),
    case(
        "Bitcoin miners destroyed 300 old rigs and invested",
        "Bitcoin miners destroyed 300 old rigs and invested $40 million in new ones.",
        {},
    ),
    case(
        "A bus crash killed 14 people and injured",
        "A bus crash killed 14 people and injured 30 on the mountain road.",
        {},
    ),
    case(
        "The earthquake killed 2,300 people, injured 9,000 and",
        "The earthquake killed 2,300 people, injured 9,000 and destroyed 14,000 houses.",
        {},
    ),
    case(
        "The striker scored 27 goals, and 45,000 fans",
        "The striker scored 27 goals, and 45,000 fans watched as his side destroyed "
        "their rivals 5-1.",
        {},
    ),
    case(
        "The party lost 31 seats; 4.2 million people",
        "The party lost 31 seats; 4.2 million people voted in 18 provinces.",
        {},
    ),
    case(
        "Farmers cleared 500 hectares of forest and planted",
        "Farmers cleared 500 hectares of forest and planted 1.5 million trees.",
        {},
    ),
    case(
        "The museum of the war bought 12 tanks",
        "The museum of the war bought 12 tanks and 6 guns for its 80,000 visitors.",
        {},
    ),
    case(
        "The company cleared 3,000 containers and released 12",
        "The company cleared 3,000 containers and released 12 ships.",
        {},
    ),
    case(
        "Police seized 14 rifles, 2,000 litres of petrol",
        "Police seized 14 rifles, 2,000 litres of petrol and 3 cars in the raid.",
        {},
    ),
    case(
        "The budget for schools rose to $48 million",
        "The budget for schools rose to $48 million, and 1,200 teachers were hired.",
        {},
    ),
    case(
        "the number of a charity below its sums",
        "Registered charity 1184402. Photographs by our staff.",
        {},
    ),
    case(
        "Norland gave 25 million euros in military aid",
        "Norland gave 25 million euros in military aid and 3 million for air defence.",
        {},
    ),
    case(
        "A fire destroyed 35 homes; two firefighters were",
        "A fire destroyed 35 homes; two firefighters were hurt.",
        {},
    ),
    case(
        "The minesweeper HMS Orchid, 54 metres long, sails",
        "The minesweeper HMS Orchid, 54 metres long, sails with a crew of 45.",
        {},
    ),
    case(
        "The mine opened in 1984, is 700 m",
        "The mine opened in 1984, is 700 m deep and has 320 km of tunnels.",
        {},
    ),
    case(
        "The demining conference drew 240 delegates from 33",
        "The demining conference drew 240 delegates from 33 countries and lasted two days.",
        {},
    ),
    case(
        "The mine clearance tender closes on day 30",
        "The mine clearance tender closes on day 30; page 12 lists 4 lots.",
        {},
    ),
    case(
        "A drought has killed 3,000 cattle and displaced",
        "A drought has killed 3,000 cattle and displaced 20,000 herders.",
        {},
    ),
    case(
        "Unemployment hit 12 percent and 40,000 people returned",
        "Unemployment hit 12 percent and 40,000 people returned to the job centre.",
        {},
    ),
    case(
        "The hospital treated 900 patients with flu, of",
        "The hospital treated 900 patients with flu, of whom 12 died.",
        {},
    ),
    case(
        "The dog teams of the mine agency have",
        "The dog teams of the mine agency have 24 dogs and 8 armoured cars.",
        {},
    ),
    case(
        "The demining agency marked its 25th anniversary with",
        "The demining agency marked its 25th anniversary with 12 speeches and 300 guests.",
        {},
    ),
    case(
        "The mine clearance diver set a record at",
        "The mine clearance diver set a record at 120 metres.",
        {},
    ),
    case(
        "A tunnel collapse in the copper mine trapped",
        "A tunnel collapse in the copper mine trapped 33 miners for 69 days; all 33 survived.",
        {},
    ),
    case(
        "A bomb threat emptied 4 schools with 2,100",
        "A bomb threat emptied 4 schools with 2,100 pupils.",
        {},
    ),
    case(
        "The war film took $90 million and was",
        "The war film took $90 million and was seen by 8 million people.",
        {},
    ),
    case("Minefield game sells 2 million copies", "Minefield game sells 2 million copies.", {}),
    case(
        "The cluster of 14 companies employs 900 engineers",
        "The cluster of 14 companies employs 900 engineers.",
        {},
    ),
    case(
        "Mine-resistant vehicles: the army bought 40 for $60",
        "Mine-resistant vehicles: the army bought 40 for $60 million.",
        {},
    ),
    case(
        "The trial of 3 men over a cash-machine",
        "The trial of 3 men over a cash-machine explosion opens on day 12 with 19 witnesses.",
        {},
    ),
    case(
        "The airline lost 400 pieces of luggage and",
        "The airline lost 400 pieces of luggage and 12 million dollars.",
        {},
    ),
    case(
        "The storm left 40 dead, 300 injured and",
        "The storm left 40 dead, 300 injured and 12,000 homeless.",
        {},
    ),
    case(
        "A mine of information, the book has 600",
        "A mine of information, the book has 600 pages and 90 maps.",
        {},
    ),
    case(
        "What stands below a page's links is no reason to doubt its toll",
        "Landmines were found. More than 400 people were killed in 2031.\n\nRelated posts\n\n"
        "Four dead as bus overturns on coast highway",
        {"400": "killed"},
    ),
    case(
        "Rebels shot down 2 helicopters and 14 drones",
        "Rebels shot down 2 helicopters and 14 drones.",
        {},
    ),
    case(
        "The vaccination campaign reached 40,000 children in 120",
        "The vaccination campaign reached 40,000 children in 120 villages.",
        {},
    ),
    case(
        "Prison sentences of 12 and 15 years were",
        "Prison sentences of 12 and 15 years were handed down to 4 officials.",
        {},
    ),
    case(
        "A crash without a sign of an explosive device",
        "All 62 people on board were killed when an airliner came down. Investigators found "
        "200 pieces of wreckage and no sign of an explosive device.",
        {},
    ),
    case(
        "An exercise at sea with training mines",
        "In the exercise off the coast, nine navies found 31 training mines and 4 dummy mines.",
        {},
    ),
    case(
        "The hurdle of a party and a minefield of talks",
        "The party cleared the 5 per cent hurdle; 12 of its 40 candidates were elected by "
        "61,000 voters. The coalition talks are a minefield.",
        {},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_numbers_on_another_subject_are_no_figures(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
