"""Places told around a figure: in the label of its line, in the sentence before, of who counts."""

from __future__ import annotations

import pytest
from tests.support.scopes import places_of

CASES = [
    (
        "a label of a bulletin goes on with the districts of the sentence before",
        (
            "The groups worked last week in Khojaly, Shusha and Lachin districts.\n\n"
            "Found and neutralised:\nanti-tank mines: 19\n\nLand cleared: 612.4 ha"
        ),
        {"19": ("Khojaly", "Shusha", "Lachin"), "612.4": ("Khojaly", "Shusha", "Lachin")},
    ),
    (
        "the month of the work keeps its figure in the districts told just before",
        (
            "Work went on in Mannar and Jaffna districts. Teams cleared 418 ha of mined land "
            "between 1 and 31 August, compared with 372 in July. They removed 164 mines."
        ),
        {"418": ("Mannar", "Jaffna"), "372": (), "164": ("Mannar", "Jaffna")},
    ),
    (
        "a total since a year does not",
        (
            "Work went on in Mannar and Jaffna districts. Since 2015 teams have cleared 418 ha of "
            "mined land."
        ),
        {"418": ()},
    ),
    (
        "an item of a list has the province of its label and the place of its clause",
        (
            "Report of the month\n\n- 2 March, Basra: 125 mines destroyed near Safwan; 31 shells "
            "destroyed.\n- 9 March, Diyala: 27 mines found."
        ),
        {"125": ("Safwan", "Basra"), "31": ("Safwan", "Basra"), "27": ("Diyala",)},
    ),
    (
        "an accident reported from a province happened there as well",
        "The latest accident was reported from Ghazni. On Monday two boys died in Gelan district.",
        {"two": ("Gelan", "Ghazni")},
    ),
    (
        "a paragraph that opens in a town goes on there",
        (
            "In Kherson, where people look at the sky, Monday was no exception. The governor said "
            "that three residents had been killed by a mine.\n\nIn Odesa, nine died."
        ),
        {"three": ("Kherson",), "nine": ("Odesa",)},
    ),
    (
        "a hospital that counts is not where they were hurt",
        "The hospital in Mopti said that it had admitted 16 people hurt by a mine.",
        {"16": ()},
    ),
    (
        "a hospital that was hit is",
        "The shelling of a hospital in Mopti killed 16 people.",
        {"16": ("Mopti",)},
    ),
    (
        "the province is not that of the authorities to whom an office answers",
        (
            "Three boys died in Hodeidah province. The mine action office, which answers to the "
            "authorities in Sanaa, says that six people were killed in the province."
        ),
        {"six": ("Hodeidah",)},
    ),
    (
        "the place of the second clause is not that of the first",
        (
            "In the first quarter six people were hurt by mines, and on 22 March in the village of "
            "Orlan two schoolchildren were hurt."
        ),
        {"six": (), "two": ("Orlan",)},
    ),
    (
        "where some of them had gone is not where all were hurt",
        "Eight were hurt by mines, including five girls who had gone to fetch water near Torit.",
        {"Eight": (), "five": ("Torit",)},
    ),
    (
        "a share of a province does not go on",
        "Narva accounts for 9 km2 of mined land. Cluster munition remnants cover 4 km2.",
        {"4": ()},
    ),
    (
        "between two places in a region",
        (
            "A bomb killed five soldiers in a truck between Afgoye and Wanlaweyn in the Lower "
            "Shabelle region."
        ),
        {"five": ("Afgoye", "Wanlaweyn", "Lower Shabelle")},
    ),
    (
        "the one accident of a report has the place told next",
        "Accidents: 1. On 9 April a tractor ran over a mine near Snihurivka.",
        {"1": ("Snihurivka",)},
    ),
    (
        "of two accidents the next sentence tells one",
        "Accidents: 2. On 9 April a tractor ran over a mine near Snihurivka.",
        {"2": ()},
    ),
    (
        "the head of a body in capitals gives the name as the text prints it",
        "KHERSON REGIONAL ADMINISTRATION\n\nMines killed 9 people in May.\n\nThe Kherson region.",
        {"9": ("Kherson",)},
    ),
    (
        "a total since January is not of the districts that head a bulletin",
        (
            "Information of the agency\nDistricts: Aghdara, Lachin\n\nAnti-tank mines: 52\n"
            "Area cleared: 77.4 ha\n\nSince 1 January: 871 anti-tank mines found; 905 ha cleared."
        ),
        {"52": ("Aghdara", "Lachin"), "871": (), "905": ()},
    ),
    (
        "a region behind the figure outdoes the country in front of it",
        (
            "In Niger, where numbers are scarce, the ministry reported that 61 people, 40 of them "
            "soldiers, had been killed by mines in the Tillabery region."
        ),
        {"61": ("Tillabery",), "40": ("Tillabery",)},
    ),
    (
        "the first of several accidents is not at the places of the others",
        (
            "Mines hurt nine people in Hodeidah, Taiz and Shabwa, officials said. The first blast "
            "was on Friday in the Hays district of Hodeidah. Two men were hurt."
        ),
        {"nine": ("Hodeidah", "Taiz", "Shabwa"), "Two": ("Hays", "Hodeidah")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_a_figure_has_the_places_told_beside_it(
    text: str, expected: dict[str, tuple[str, ...]]
) -> None:
    found = places_of(text)
    assert {number: found[number] for number in expected} == expected
