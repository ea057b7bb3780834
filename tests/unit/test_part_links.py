"""Links of parts: what stands beside a number is its whole only if it can hold the part."""

from __future__ import annotations

import pytest
from tests.support.reading import by_number, case, read

OTHER_THINGS = [
    case(
        "a number told again with those is the one told before",
        "271 citizens fell victim to landmines, of whom 50 died. Of those 50, 36 were civilians.",
        {"50": "271", "50 (2)": "50", "36": "50 (2)"},
    ),
    case(
        "two numbers told again, each with its part",
        "Landmines killed 50 and hurt 90 people. Of the 90, 12 were boys; of the 50, eight.",
        {"90 (2)": "90", "12": "90 (2)", "50 (2)": "50", "eight": "50 (2)"},
    ),
    case(
        "half of them, behind a number told for comparison",
        "In 2031 mines hurt 60 people, up from 41 a year before, and half of them were boys.",
        {"half": "60"},
    ),
    case(
        "more of the victims than there are children",
        "In that week mines hurt seven girls, and 24 of the victims were soldiers.",
        {},
    ),
    case(
        "of whom, behind the verb of a whole that has an aside",
        "In May 14 herders, including 5 girls, fell victim to mines, of whom four died.",
        {"5": "14", "four": "14"},
    ),
    case(
        "people driven out are no part of the dead",
        "Mines killed nine people, four of them children, and drove 200 from their homes.",
        {"four": "nine"},
    ),
    case(
        "injured behind an aside on the dead are no part of the dead",
        "Landmines have killed 30 farmers since 2019, six of them women, and injured 75.",
        {"six": "30"},
    ),
    case(
        "the dead of accidents are no part of the accidents",
        "There were 9 mine accidents, with 4 dead and 16 wounded, of whom 5 children.",
        {"5": "16"},
    ),
    case(
        "a need is no part of what was given",
        "Mine action received $12 million in 2024, with a requirement of $40 million for 2025.",
        {},
    ),
    case(
        "money paid is a part of what is needed",
        "Demining of the valley will cost $40 million, of which $9 million has been received.",
        {"9 million": "40 million"},
    ),
    case(
        "land handed back is a part of the mined land",
        "The mined area was 670 km2, of which 390 km2 were handed back.",
        {"390": "670"},
    ),
    case(
        "the same money in another currency",
        "Demining cost 90 million manat ($53 million) in 2021.",
        {},
    ),
    case(
        "the same land in another unit",
        "Deminers cleared 4,601 hectares, i.e. a little over 46 sq km.",
        {},
    ),
    case(
        "a part of the land in another unit",
        "Deminers cleared 3 km2 of minefields (40 ha of them by machines).",
        {"40": "3"},
    ),
]
OTHER_TIMES = [
    case(
        "staff of another year",
        "Some 70 deminers are engaged, nine of them women, whereas in 2021 there were 90.",
        {"nine": "70"},
    ),
    case(
        "more of us in other times",
        "We are maybe three hundred deminers now; there used to be six hundred of us.",
        {},
    ),
    case(
        "the same count of the year before in brackets",
        "Mine action received $12 million in 2023 (2022: $15 million).",
        {},
    ),
    case(
        "a half-year behind another year of which a part is told",
        "Mines hurt 38 people in 2021, 12 of them children, and 21 in the first half of 2022.",
        {"12": "38"},
    ),
    case(
        "a year inside a longer time",
        "Mines have killed 380 people since 1999, of whom 12 were killed in 2023.",
        {"12": "380"},
    ),
    case(
        "a target is no part of what was reached",
        "Mine risk lessons reached 9,400 people, including 3,100 girls, of a target of 20,000.",
        {"3,100": "9,400"},
    ),
]
SUMS = [
    case(
        "a sum behind two kinds of mines",
        "Sappers destroyed 310 AP and 45 AT mines, i.e. 355 mines.",
        {"310": "355", "45": "355"},
    ),
    case(
        "a sum behind an equals sign",
        "In 2020 sappers destroyed 1,310 AP + 245 AT = 1,555 mines.",
        {"1,310": "1,555", "245": "1,555"},
    ),
    case(
        "a sum of dead and wounded",
        "Last year landmines left 12 dead and 15 wounded, i.e. 27 casualties.",
        {"12": "27", "15": "27"},
    ),
    case(
        "types that add up to the devices of the sentence before",
        "Sappers removed 355 explosive items in May. These were 40 anti-personnel mines, 15 "
        "anti-tank mines and 300 shells.",
        {"40": "355", "15": "355", "300": "355"},
    ),
    case(
        "lots of land that add up to what was cleared",
        "Teams cleared 42 hectares of minefields in May. Thirty hectares of fields and 12 hectares"
        " of woods were cleared.",
        {"Thirty": "42", "12": "42"},
    ),
    case(
        "devices that fall short of those before",
        "Sappers removed 355 explosive items in May. They found 40 anti-personnel mines and 15 "
        "anti-tank mines near Orla.",
        {},
    ),
    case(
        "devices of another month that happen to add up",
        "Sappers found 42 landmines in May 2022. In June 2022 they found 30 landmines in Orla and "
        "12 landmines in Sura.",
        {},
    ),
    case(
        "no sum without its words",
        "Landmines left 12 dead and 15 wounded, and floods hit 27 villages.",
        {},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*OTHER_THINGS, *OTHER_TIMES, *SUMS])
def test_the_whole_holds_its_part(text: str, expected: dict[str, str]) -> None:
    found = by_number(read(text).figures)
    names = {f.figure_id: number for number, f in found.items()}
    assert {n: names[f.part_of] for n, f in found.items() if f.part_of} == expected
